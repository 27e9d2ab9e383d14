"""IRPEF by comune as MEF publishes it: header and four rows of tax year 2021 (CC BY 3.0); rows by hand."""

from collections.abc import Mapping

HEAD = (
    "Anno di imposta",
    "Codice catastale",
    "Codice Istat Comune",
    "Denominazione Comune",
    "Sigla Provincia",
    "Regione",
    "Codice Istat Regione",
    "Numero contribuenti",
)
KINDS = (
    "Reddito da fabbricati",
    "Reddito da lavoro dipendente e assimilati",
    "Reddito da pensione",
    "Reddito da lavoro autonomo (comprensivo dei valori nulli)",
    "Reddito di spettanza dell'imprenditore in contabilita' ordinaria  (comprensivo dei valori nulli)",
    "Reddito di spettanza dell'imprenditore in contabilita' semplificata (comprensivo dei valori nulli)",
    "Reddito da partecipazione  (comprensivo dei valori nulli)",
    "Reddito imponibile",
    "Imposta netta",
    "Trattamento spettante",
    "Reddito imponibile addizionale",
    "Addizionale regionale dovuta",
    "Addizionale comunale dovuta",
)
BRACKETS = (
    "Reddito complessivo minore o uguale a zero euro",
    "Reddito complessivo da 0 a 10000 euro",
    "Reddito complessivo da 10000 a 15000 euro",
    "Reddito complessivo da 15000 a 26000 euro",
    "Reddito complessivo da 26000 a 55000 euro",
    "Reddito complessivo da 55000 a 75000 euro",
    "Reddito complessivo da 75000 a 120000 euro",
    "Reddito complessivo oltre 120000 euro",
)
TOTAL = "Reddito complessivo"

AS_PUBLISHED_2021 = (
    "2021;A089;084001;AGRIGENTO;AG;Sicilia;19;34750;16555;21742384;17926;336563463;12434;258152537;490;22664699;"
    "109;4729974;794;17047151;856;17502655;32700;666135487;24712;130176250;9908;10487887;23991;619928548;23455;"
    "7579877;22120;4856029;;;11223;47315789;4200;52201332;8504;174167100;8217;285510762;670;42740888;608;"
    "55177989;204;38577871;;",
    "2021;G273;082053;PALERMO;PA;Sicilia;19;358738;147171;231213939;189816;3669355301;121662;2668684666;5191;"
    "295726442;673;37360139;7149;178531851;6770;138922520;337952;7169525145;252704;1444079335;103164;109219637;"
    "242279;6609249847;236481;80858596;237227;52284578;31;-135766;117849;538358935;44582;554020952;83453;"
    "1699714101;80858;2845181433;9687;621040629;8100;737907914;3118;600635485;;",
    "2021;G337;034027;PARMA;PR;Emilia Romagna;08;147639;69021;113990923;88757;2364397290;46409;1077662065;"
    "2873;194407858;351;20126819;2624;75058425;5705;148056532;141496;3934177500;120519;897680975;47636;51475107;"
    "118575;3786087005;117126;65713417;104807;29201678;11;-80411;29451;133365400;15055;189111763;43277;"
    "892937368;43265;1523446795;5867;374076170;4783;439256237;2711;646753603;;",
    "2021;G388;018110;PAVIA;PV;Lombardia;03;53381;24618;41213678;28496;786766319;19514;482305628;1487;102976397;"
    "87;10381602;831;25694258;1856;62957421;50816;1486255460;43642;358777633;14148;15140812;42567;1438483427;"
    "41855;21361244;33989;10050226;7;-22909;11123;48639303;5141;64548345;14748;304354968;14678;521191917;2582;"
    "165003340;2558;235756627;1172;252328852;;",
)
UNKNOWN_COMUNE = "2021;0;0;0;0;Mancante/errata;0;3300"


def header(kinds: tuple[str, ...] = KINDS + BRACKETS) -> str:
    """The header of a year, with its stray last cell."""
    pairs = [f"{kind} - {half}" for kind in kinds for half in ("Frequenza", "Ammontare in euro")]
    return ";".join([*HEAD, *pairs, " "])


def row(
    *,
    code: str,
    name: str,
    plate: str,
    region: str,
    taxpayers: int | str,
    cells: Mapping[str, tuple[object, object]],
    year: int = 2021,
    kinds: tuple[str, ...] = KINDS + BRACKETS,
) -> str:
    """A row with the pairs of people and euros that are named; the others are blank."""
    pairs = [str(half) for kind in kinds for half in cells.get(kind, ("", ""))]
    return ";".join([str(year), "X000", code, name, plate, "Regione", region, str(taxpayers), *pairs, "", ""])


def table(*rows: str, head: str | None = None) -> str:
    """A file as published, with the ends of lines of Windows."""
    return "\r\n".join([head or header(), *rows]) + "\r\n"
