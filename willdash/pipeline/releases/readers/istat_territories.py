"""Italy, its regions and provinces: the codes and names by which ISTAT's tables call them.

The statistical service goes by ITTER107, which keeps the NUTS codes of 2006 (``ITD52`` is Parma) and names
provinces made since ``IT108`` and on; other tables go by NUTS 2021 (``ITH52``). Sources: ISTAT's code list
CL_ITTER107, Eurostat's NUTS 2021; codes and names of ``areas.csv``. Provinces that are no more
(Olbia-Tempio, Ogliastra, Medio Campidano, Carbonia-Iglesias) and groups of regions are not here.
"""

import re
from functools import cache

REGIONS = """
01 ITC1 ITC1 Piemonte
02 ITC2 ITC2 Valle d'Aosta/Vallée d'Aoste|Valle d'Aosta
03 ITC4 ITC4 Lombardia
04 - ITDA Trentino-Alto Adige/Südtirol|Trentino-Alto Adige
05 ITH3 ITD3 Veneto
06 ITH4 ITD4 Friuli-Venezia Giulia
07 ITC3 ITC3 Liguria
08 ITH5 ITD5 Emilia-Romagna
09 ITI1 ITE1 Toscana
10 ITI2 ITE2 Umbria
11 ITI3 ITE3 Marche
12 ITI4 ITE4 Lazio
13 ITF1 ITF1 Abruzzo
14 ITF2 ITF2 Molise
15 ITF3 ITF3 Campania
16 ITF4 ITF4 Puglia
17 ITF5 ITF5 Basilicata
18 ITF6 ITF6 Calabria
19 ITG1 ITG1 Sicilia
20 ITG2 ITG2 Sardegna
"""
"""ISTAT code, NUTS 2021, ITTER107, names. Trentino-Alto Adige is two regions of NUTS: no code there."""

PROVINCES = """
001 ITC11 ITC11 001272 Torino
002 ITC12 ITC12 002158 Vercelli
003 ITC15 ITC15 003106 Novara
004 ITC16 ITC16 004078 Cuneo
005 ITC17 ITC17 005005 Asti
006 ITC18 ITC18 006003 Alessandria
007 ITC20 ITC20 007003 Valle d'Aosta/Vallée d'Aoste|Valle d'Aosta
008 ITC31 ITC31 008031 Imperia
009 ITC32 ITC32 009056 Savona
010 ITC33 ITC33 010025 Genova
011 ITC34 ITC34 011015 La Spezia
012 ITC41 ITC41 012133 Varese
013 ITC42 ITC42 013075 Como
014 ITC44 ITC44 014061 Sondrio
015 ITC4C ITC45 015146 Milano
016 ITC46 ITC46 016024 Bergamo
017 ITC47 ITC47 017029 Brescia
018 ITC48 ITC48 018110 Pavia
019 ITC4A ITC4A 019036 Cremona
020 ITC4B ITC4B 020030 Mantova
021 ITH10 ITD10 021008 Bolzano/Bozen|Bolzano
022 ITH20 ITD20 022205 Trento
023 ITH31 ITD31 023091 Verona
024 ITH32 ITD32 024116 Vicenza
025 ITH33 ITD33 025006 Belluno
026 ITH34 ITD34 026086 Treviso
027 ITH35 ITD35 027042 Venezia
028 ITH36 ITD36 028060 Padova
029 ITH37 ITD37 029041 Rovigo
030 ITH42 ITD42 030129 Udine
031 ITH43 ITD43 031007 Gorizia
032 ITH44 ITD44 032006 Trieste
033 ITH51 ITD51 033032 Piacenza
034 ITH52 ITD52 034027 Parma
035 ITH53 ITD53 035033 Reggio nell'Emilia|Reggio Emilia
036 ITH54 ITD54 036023 Modena
037 ITH55 ITD55 037006 Bologna
038 ITH56 ITD56 038008 Ferrara
039 ITH57 ITD57 039014 Ravenna
040 ITH58 ITD58 040012 Forlì-Cesena
041 ITI31 ITE31 041044 Pesaro e Urbino
042 ITI32 ITE32 042002 Ancona
043 ITI33 ITE33 043023 Macerata
044 ITI34 ITE34 044007 Ascoli Piceno
045 ITI11 ITE11 045010 Massa-Carrara
046 ITI12 ITE12 046017 Lucca
047 ITI13 ITE13 047014 Pistoia
048 ITI14 ITE14 048017 Firenze
049 ITI16 ITE16 049009 Livorno
050 ITI17 ITE17 050026 Pisa
051 ITI18 ITE18 051002 Arezzo
052 ITI19 ITE19 052032 Siena
053 ITI1A ITE1A 053011 Grosseto
054 ITI21 ITE21 054039 Perugia
055 ITI22 ITE22 055032 Terni
056 ITI41 ITE41 056059 Viterbo
057 ITI42 ITE42 057059 Rieti
058 ITI43 ITE43 058091 Roma
059 ITI44 ITE44 059011 Latina
060 ITI45 ITE45 060038 Frosinone
061 ITF31 ITF31 061022 Caserta
062 ITF32 ITF32 062008 Benevento
063 ITF33 ITF33 063049 Napoli
064 ITF34 ITF34 064008 Avellino
065 ITF35 ITF35 065116 Salerno
066 ITF11 ITF11 066049 L'Aquila
067 ITF12 ITF12 067041 Teramo
068 ITF13 ITF13 068028 Pescara
069 ITF14 ITF14 069022 Chieti
070 ITF22 ITF22 070006 Campobasso
071 ITF46 ITF41 071024 Foggia
072 ITF47 ITF42 072006 Bari
073 ITF43 ITF43 073027 Taranto
074 ITF44 ITF44 074001 Brindisi
075 ITF45 ITF45 075035 Lecce
076 ITF51 ITF51 076063 Potenza
077 ITF52 ITF52 077014 Matera
078 ITF61 ITF61 078045 Cosenza
079 ITF63 ITF63 079023 Catanzaro
080 ITF65 ITF65 080063 Reggio di Calabria|Reggio Calabria
081 ITG11 ITG11 081021 Trapani
082 ITG12 ITG12 082053 Palermo
083 ITG13 ITG13 083048 Messina
084 ITG14 ITG14 084001 Agrigento
085 ITG15 ITG15 085004 Caltanissetta
086 ITG16 ITG16 086009 Enna
087 ITG17 ITG17 087015 Catania
088 ITG18 ITG18 088009 Ragusa
089 ITG19 ITG19 089017 Siracusa
090 ITG2D ITG25 090064 Sassari
091 ITG2E ITG26 091051 Nuoro
092 ITG2F ITG27 092009 Cagliari
093 ITH41 ITD41 093033 Pordenone
094 ITF21 ITF21 094023 Isernia
095 ITG2G ITG28 095038 Oristano
096 ITC13 ITC13 096004 Biella
097 ITC43 ITC43 097042 Lecco
098 ITC49 ITC49 098031 Lodi
099 ITH59 ITD59 099014 Rimini
100 ITI15 ITE15 100005 Prato
101 ITF62 ITF62 101010 Crotone
102 ITF64 ITF64 102047 Vibo Valentia
103 ITC14 ITC14 103072 Verbano-Cusio-Ossola
108 ITC4D IT108 108033 Monza e della Brianza|Monza e Brianza
109 ITI35 IT109 109006 Fermo
110 ITF48 IT110 110001 Barletta-Andria-Trani
111 ITG2H IT111 111009 Sud Sardegna
"""
"""ISTAT code, NUTS 2021, ITTER107, comune of the capital, names.

Barletta-Andria-Trani has three capitals; `data/` puts the one figure of their province at Andria.
"""


def istat_code(code: str) -> str | None:
    """The ISTAT code of an area that a table names by ITTER107, NUTS 2021 or ISTAT's own; else none.

    A comune has six digits in all of them.
    """
    if re.fullmatch(r"\d{6}", code) or code == "IT":
        return code
    return _by_code().get(code)


def region_of(name: str) -> str | None:
    """The ISTAT code of the region of that name, else none."""
    return _by_name(REGIONS, 3).get(spelt(name))


def province_of(name: str) -> str | None:
    """The ISTAT code of the province of that name, else none."""
    return _by_name(PROVINCES, 4).get(spelt(name))


def capital_of(province: str) -> str | None:
    """The ISTAT code of the comune that is a province's capital; none where the code is no province's."""
    return _capitals().get(province)


def described_by(indicator: str, area: str | None) -> str | None:
    """The area that a figure of a table by province describes.

    An indicator whose id ends in ``_capoluogo`` is measured in the capital's comune alone.
    """
    if area is None or not indicator.endswith("_capoluogo"):
        return area
    return capital_of(area) or area


def spelt(name: str) -> str:
    """A name as it is compared: its Italian half, small letters, one kind of apostrophe, no hyphens."""
    italian = name.split("/")[0].casefold().replace("’", "'").replace("-", " ")
    return " ".join(italian.split())


def _lines(table: str, fields: int) -> list[list[str]]:
    return [line.split(" ", fields) for line in table.strip().splitlines()]


@cache
def _by_code() -> dict[str, str]:
    codes: dict[str, str] = {}
    for line in (*_lines(REGIONS, 3), *_lines(PROVINCES, 4)):
        codes |= dict.fromkeys(line[:3], line[0])
    del codes["-"]
    return codes


@cache
def _by_name(table: str, fields: int) -> dict[str, str]:
    return {spelt(name): line[0] for line in _lines(table, fields) for name in line[fields].split("|")}


@cache
def _capitals() -> dict[str, str]:
    return {line[0]: line[3] for line in _lines(PROVINCES, 4)}
