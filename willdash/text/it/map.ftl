# What a reader sees in Italian. Numbers arrive already written in the form of the language.

site = willdash
site-tagline = Bisogni e risposte del welfare in nove città
site-owner = WILL · Welfare Innovation Local Lab
skip-to-content = Vai al contenuto principale
language-name = Italiano
language-switch = Lingua: italiano, passa all’inglese
menu = Menu principale

page-map-title = Mappa
page-map-heading = Nove città a confronto, fra bisogni e risposte
page-map-lead = Scegli una città e un indicatore: la mappa, i pannelli e la tabella rispondono insieme, con dati ufficiali.

## Pickers

pickers = Scegli che cosa leggere
picker-cluster = Ambito
picker-practice = Pratica
picker-indicator = Indicatore
picker-year = Anno
picker-city = Città
picker-peers = Confronta con
picker-year-missing = { $year } (non per { $city })
search-label = Cerca un indicatore
search-placeholder = ad esempio: nidi, reddito, NEET
search-none = Nessun indicatore corrisponde a «{ $words }».
dimension-bisogni = Bisogni
dimension-risposte = Risposte
dimension-contesto = Contesto

## Headline

place-comune = A { $name }
place-provincia = Nella provincia di { $name }
place-regione = In { $name }
headline = { $place } { $phrase }: { $position } { $among }{ $published }{ $level }{ $benchmarks }.
headline-alone = { $place } { $phrase }{ $benchmarks }.
headline-benchmarks = ; { $list }
headline-median = mediana { $value }
headline-italy = Italia { $value }
headline-published = , di cui { $count } con il dato
headline-whose = { $name } ({ $observed })
headline-level-comune = { "" }
headline-level-provincia = { " " }(dati provinciali)
headline-level-regione = { " " }(dati regionali)
headline-missing-other_years = Per { $name } il dato del { $year } non è pubblicato («{ $indicator }»). Anni disponibili: { $years }.
headline-missing-never_published = Per { $name } l’indicatore «{ $indicator }» non è pubblicato.
position-share = { $end ->
    [highest] { $place ->
        [1] è la quota più alta
        [8] è l’{ $place }ª quota più alta
        [11] è l’{ $place }ª quota più alta
       *[other] è la { $place }ª quota più alta
     }
    [lowest] { $place ->
        [1] è la quota più bassa
        [8] è l’{ $place }ª quota più bassa
        [11] è l’{ $place }ª quota più bassa
       *[other] è la { $place }ª quota più bassa
     }
   *[equal] nessuna differenza
 }{ $with }
position-value = { $end ->
    [highest] { $place ->
        [1] è il valore più alto
        [8] è l’{ $place }º valore più alto
        [11] è l’{ $place }º valore più alto
       *[other] è il { $place }º valore più alto
     }
    [lowest] { $place ->
        [1] è il valore più basso
        [8] è l’{ $place }º valore più basso
        [11] è l’{ $place }º valore più basso
       *[other] è il { $place }º valore più basso
     }
   *[equal] nessuna differenza
 }{ $with }
position-with = , insieme a { $names },
list-and = { $first } e { $last }
polarity-higher = Un valore più alto indica una situazione migliore.
polarity-lower = Un valore più basso indica una situazione migliore.
polarity-neutral = Il valore descrive il contesto: né alto né basso è di per sé migliore.

## Verdicts

picker-benchmark = Rispetto a
benchmark-option-mediana = Mediana del gruppo
benchmark-option-regione = Regione
benchmark-option-italia = Italia
than-mediana = alla mediana
than-regione = alla regione { $region }
than-italia = all’Italia
than-target = al livello fissato per il { $year }
verdict-sentence-better = Rispetto { $than } ({ $value }) la situazione è migliore: la differenza supera la variabilità ordinaria.
verdict-sentence-worse = Rispetto { $than } ({ $value }) la situazione è peggiore: la differenza supera la variabilità ordinaria.
verdict-sentence-not_distinguishable = Rispetto { $than } ({ $value }) la differenza non si distingue dalla variabilità ordinaria.
verdict-sentence-no_interval = Intervallo non disponibile: non si può dire se la differenza rispetto { $than } ({ $value }) superi la variabilità ordinaria.
verdict-sentence-neutral_higher = Rispetto { $than } ({ $value }) il valore è più alto: la differenza supera la variabilità ordinaria.
verdict-sentence-neutral_lower = Rispetto { $than } ({ $value }) il valore è più basso: la differenza supera la variabilità ordinaria.
verdict-no_benchmark = Rispetto { $than } il confronto non è possibile: il dato di quell’anno non è pubblicato.
verdict-equal = Rispetto { $than } ({ $value }) il valore è lo stesso.
verdict-same_area = Il dato è quello della regione stessa: con la regione non c’è confronto.
verdict-better = migliore
verdict-worse = peggiore
verdict-not_distinguishable = non distinguibile
verdict-no_interval = intervallo non disponibile
verdict-neutral_higher = più alto
verdict-neutral_lower = più basso
verdict-none = nessun confronto
rank-range = In graduatoria è { $place }ª su { $of }, tra { $best } e { $worst } tenendo conto dell’incertezza.
rank-range-sure = In graduatoria è { $place }ª su { $of }, anche tenendo conto dell’incertezza.
rank-range-short = tra { $best }ª e { $worst }ª
interval = da { $low } a { $high }
interval-none = intervallo non disponibile
tip-interval = intervallo { $interval }
table-interval = Intervallo 95 %
table-verdict = Rispetto { $than }

## Levels

level-comune = dato comunale
level-provincia = dato provinciale
level-regione = dato regionale
level-italia = dato nazionale
observed-provincia = provincia di { $name }
observed-regione = regione { $name }
observed-comune = comune di { $name }

## Missing

missing = n.d.
missing-other_years = non pubblicato per il { $year }
missing-never_published = mai pubblicato
missing-benchmark = non pubblicato

## Ranks

rank = { $place }ª
rank-of = { $place }ª su { $of }
rank-tied = { $place }ª, a pari posto
rank-none = senza posto

## Map

map = Mappa delle nove città
map-zoom = Ingrandisci una regione
map-all = Quattro regioni
map-legend = { $indicator } ({ $unit })
map-legend-missing = dato non pubblicato
map-attribution = Confini: ISTAT 2022, elaborazione openpolis (CC BY 4.0).
map-cities = Le città sulla mappa
map-tip = { $name }: { $value }, { $year }, { $level }, { $rank }, { $interval }
map-tip-missing = { $name }: { $reason }

## Panels

panels = { $city }, ambito per ambito
panels-lead = Ogni riga è l’ultimo anno pubblicato. I punti sono le nove città; quello pieno è { $city }, la tacca è la mediana.
panel-empty-bisogni = Nessun indicatore di bisogno.
panel-empty-risposte = Nessun indicatore di risposta pubblicato per le nove città.
panel-from-median = mediana
panel-from-italy = Italia
panel-strip = { $rank } fra le nove; dal valore più basso { $low } al più alto { $high }
panel-strip-none = posizione non disponibile
sparkline = Andamento dal { $first } al { $last }: da { $from } a { $to }
sparkline-single = solo { $year }

## Table

table-caption = { $indicator }, { $year } ({ $level }): { $peers }
table-note-shared = Le città della stessa { $level } hanno lo stesso dato e lo stesso posto.
table-rank = Posto
table-city = Città
table-value = Valore
table-year = Anno
table-level = Livello
table-median = Dalla mediana
table-region = Dalla regione
table-italy = Dall’Italia
table-trend = Andamento
table-source = Fonte
table-sort = ordina
table-median-row = Mediana
table-scroll = Tabella: { $name }. Scorri in orizzontale per vedere tutte le colonne.
rank-meaning-higher = Posto 1: il valore più alto, che qui indica la situazione migliore.
rank-meaning-lower = Posto 1: il valore più basso, che qui indica la situazione migliore.
rank-meaning-neutral = Posto 1: il valore più alto; l’indicatore non ha un verso migliore.

## Provenance

about = Come si legge
about-definition = Che cosa misura
about-caveat = Attenzione
about-source = Fonte
about-edition = Edizione
about-licence = Licenza
about-acquired = Acquisito il
about-processing = Elaborazione
about-data-version = Versione dei dati { $version }
outside-link = (si apre sul sito della fonte)

## Units

unit-percent = %
unit-euro = euro
unit-euro_per_person = euro per abitante
unit-people = abitanti
unit-per_100 = ogni 100
unit-per_1000 = ogni 1.000 abitanti
unit-per_1000_births = ogni 1.000 nati vivi
unit-per_10000 = ogni 10.000 abitanti
unit-per_10000_standardised = ogni 10.000 abitanti, tasso standardizzato
unit-per_100000 = ogni 100.000 abitanti
unit-per_100_km2 = ogni 100 km²
unit-years = anni
unit-index_0_1 = indice da 0 a 1
unit-score_0_10 = punteggio da 0 a 10
unit-m2_per_person = m² per abitante
unit-seat_km_per_person = posti-km per abitante
value-percent = { $number } %
value-euro = { $number } €
value-euro_per_person = { $number } €
difference-percent = { $sign }{ $number } punti
difference-euro = { $sign }{ $number } €
difference-euro_per_person = { $sign }{ $number } €

## Gaps

gap = Quanto manca a { $city }
gap-lead = Quante persone (o enti, o posti) separano { $observed } da ogni riferimento, a parità del resto.
gap-observed-comune = il comune di { $name }
gap-observed-provincia = la provincia di { $name }
gap-observed-regione = la regione { $name }
gap-reference = Riferimento
gap-value = Valore
gap-missing = Per raggiungerlo
gap-best = Migliore delle nove ({ $city })
gap-reached = già raggiunto
gap-more = servirebbero { $people } { $counted } in più{ $limits }
gap-fewer = servirebbero { $people } { $counted } in meno{ $limits }
gap-limits = , fra { $low } e { $high } se si tiene conto dell’incertezza
gap-limits-nought = ; tenuto conto dell’incertezza la differenza può essere nulla
gap-base-own = Base di calcolo: { $count } (denominatore del { $year }). Arrotondato per eccesso.
gap-base-population = Base di calcolo: { $count } residenti della fascia di età al 1º gennaio { $year }. Arrotondato per eccesso.
gap-none-no_figure = Senza il dato della città non si può dire quanto manca.
gap-none-no_meaning = Per questo indicatore la distanza non si traduce in un numero di persone.
gap-none-no_base = Manca la popolazione di riferimento: la distanza non si può tradurre in persone.
gap-none-other_level = La popolazione di riferimento è di un altro livello territoriale: la distanza non si può tradurre in persone.
gap-none-no_multiplier = L’unità di misura non è riferita a persone: la distanza non si può tradurre in persone.

## Similar cities

similar = Città simili a { $city }
similar-lead = Le otto più vicine fra i 109 capoluoghi, per le variabili di contesto elencate sotto. La barra dice quanto pesa ogni variabile nella distanza.
similar-city = Città
similar-distance = Distanza
similar-why = Da che cosa viene la distanza
similar-stability = Tenuta
similar-stays = resta fra le simili in { $share } delle prove senza una variabile
similar-almost = Quasi simili
similar-weights = Quanto conta ogni variabile
similar-weight-0 = no
similar-weight-1 = 1
similar-weight-2 = 2
similar-weight-3 = 3
similar-weight-label = { $variable }: peso { $weight }
similar-share = { $variable } { $share }
parameter-weights = i pesi delle città simili
parameter-benchmark = il termine di confronto

## Notices

notice-label = Avviso
notice-unknown = «{ $given }» non è un valore valido per { $parameter }: mostriamo { $used }.
notice-ignored = «{ $given }» non è un valore valido per { $parameter }: lo ignoriamo.
notice-repeated = L’indirizzo indica { $parameter } più volte: usiamo «{ $used }».
notice-too_long = L’indirizzo è troppo lungo per essere letto: mostriamo la vista iniziale.
notice-malformed = L’indirizzo non è leggibile: mostriamo la vista iniziale.
notice-renamed = L’indicatore «{ $given }» si chiama ora «{ $used }».
notice-readdressed = L’indicatore «{ $used }» ha un nuovo indirizzo: i dati sono gli stessi.
notice-withdrawn = L’indicatore «{ $given }» non è più pubblicato (ritirato in data { $date }): al suo posto mostriamo il più vicino, «{ $used }».
parameter-indicator = l’indicatore
parameter-year = l’anno
parameter-city = la città
parameter-peers = il gruppo di confronto
parameter-lang = la lingua
parameter-compare = le città a confronto
parameter-region = la regione
parameter-sort = l’ordine della tabella

## States

server-away = Il server non risponde. Quello che vedi resta valido; riproviamo da soli fra poco.
no-script = Senza JavaScript la pagina è meno interattiva: frase, mappa, andamento e tabella qui sotto mostrano gli stessi dati.
not-found-title = Pagina non trovata
not-found = A questo indirizzo non c’è nessuna pagina. Può essere stata spostata, oppure l’indirizzo ha un errore.
broke-title = Qualcosa non ha funzionato
broke = Il server non è riuscito a preparare questa pagina. Il problema è stato registrato: riprova fra qualche minuto.
bad-request-title = Richiesta non valida
bad-request = Il server non ha capito la richiesta. Torna alla mappa e riprova.
back-to-map = Torna alla mappa

footer-sources = Dati ufficiali: ISTAT, MEF, OpenCivitas, Agenzia delle Entrate, Ministero dell’Interno. La fonte e la licenza di ogni cifra sono indicate accanto alla cifra.
footer-code = Software libero, licenza BSD a tre clausole.

## Trend

trend-title = Andamento nel tempo: { $city }
trend-caption = { $indicator } ({ $unit }), { $first }–{ "\u2060" }{ $last }
trend-rising = In crescita: in media { $slope } l’anno{ $unit } dal { $first } al { $last }{ $towards }.
trend-falling = In calo: in media { $slope } l’anno{ $unit } dal { $first } al { $last }{ $towards }.
trend-stable = Nessuna tendenza riconoscibile dal { $first } al { $last }: in media { $slope } l’anno{ $unit }{ $towards }.
trend-unchanged = Stabile: lo stesso valore dal { $first } al { $last }.
trend-too_short = Serie troppo breve per parlare di tendenza: { $count ->
    [one] è pubblicato un anno soltanto
   *[other] gli anni pubblicati sono { $count }
 }, ne servono almeno { $fewest }.
trend-unit = { " " }({ $unit })
trend-towards-better = , verso una situazione migliore
trend-towards-worse = , verso una situazione peggiore
trend-chance = Se una tendenza non ci fosse, una serie così si vedrebbe per caso meno di una volta su { $times }.
trend-chance-stable = Anche senza una vera tendenza, una serie così si vedrebbe per caso circa { $times ->
    [one] una volta
   *[other] { $times } volte
 } su 20.
trend-limits = Intervallo al 95 %: da { $low } a { $high } l’anno.
trend-italy = Italia
trend-end-early = { $name } ({ $year })
trend-end-single = { $name }, solo { $year }
trend-single = { $count ->
    [one] Pubblicato solo per il { $years }: con un anno soltanto non c’è un andamento da disegnare.
   *[other] Ogni area ha un anno soltanto ({ $years }): non c’è un andamento da disegnare.
 }
trend-never = Per { $city } l’indicatore non è pubblicato in nessun anno.
trend-peers = { $level ->
    [regione] { $count ->
        [one] In grigio l’altra regione del confronto.
       *[other] In grigio le altre { $count } regioni del confronto.
     }
    [provincia] { $count ->
        [one] In grigio l’altra provincia del confronto.
       *[other] In grigio le altre { $count } province del confronto.
     }
   *[comune] { $count ->
        [one] In grigio l’altra città del confronto.
       *[other] In grigio le altre { $count } città del confronto.
     }
 }
trend-gaps = A puntini dove mancano gli anni intermedi.
trend-essence = Andamento di «{ $indicator }». { $lines }.
trend-line = { $name }: da { $from } nel { $first } a { $to } nel { $last }
trend-line-single = { $name }: { $value }, solo { $year }
trend-table = Mostra tabella
trend-median-of = { $value } ({ $count } su { $of })
