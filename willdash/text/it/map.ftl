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
parameter-indicator = l’indicatore
parameter-year = l’anno
parameter-city = la città
parameter-peers = il gruppo di confronto
parameter-lang = la lingua
parameter-compare = le città a confronto
parameter-region = la regione
parameter-sort = l’ordine della tabella

## States

loading = Caricamento in corso
server-away = Il server non risponde. Quello che vedi resta valido; riproviamo da soli fra poco.
no-script = Questa pagina è interattiva e ha bisogno di JavaScript. Tabella e dati qui sotto restano leggibili.
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

## Method

method-title = Metodo
method-footer = Metodo, fonti e limiti dei dati
method-description = Come si calcolano intervalli, confronti, andamenti e distanze, con formula, riferimento ed esempio; da dove vengono i dati e che cosa manca.
method-heading = Come leggiamo i dati
method-lead = Che cosa calcoliamo e perché, con la formula per chi la vuole; da dove vengono i dati e che cosa manca. Ogni esempio è calcolato sugli stessi dati delle altre pagine.
method-contents = In questa pagina
method-formula = Formula
method-reference = Riferimento:
method-example = Esempio
method-said = Sulla pagina si legge:
method-open = Apri sulla mappa
method-data = Dati: { $source }.
method-p = p = { $value }
method-p-small = p minore di { $value }

method-group-intervals = Quanto è solido un dato
method-group-intervals-plain = I dati di questo sito sono per lo più conteggi completi, non campioni: tutti i contribuenti, tutti gli elettori, tutti gli enti di un elenco. L’intervallo non misura quindi l’errore di un campione. Risponde a un’altra domanda: una differenza di questa grandezza potrebbe essere la normale variazione da un anno all’altro, in una città così piccola? Più piccolo è il conteggio, più largo è l’intervallo.
method-group-intervals-more = L’intervallo è al 95 %: è costruito in modo da contenere il livello di fondo circa 95 volte su 100. Non comprende gli errori di chi rileva, le definizioni che cambiano o i dati che mancano. Alcuni indicatori (per esempio quelli sul lavoro e sulla povertà relativa) sono invece stime da campione, pubblicate senza il loro errore: per questi l’intervallo non c’è.
method-group-place = Dove si trova una città
method-group-place-plain = Le frasi dicono dove sta il valore di una città e quanto il confronto è sicuro. Nessuna frase dice «migliore» o «peggiore» se i conteggi non lo permettono.
method-group-cities = Le città fra loro
method-group-cities-plain = Nove città sono poche. Per questo i confronti a due a due hanno una prova più severa, e le distribuzioni si leggono su tutti i 109 capoluoghi, con le nove in mezzo agli altri.
method-group-time = Nel tempo e in persone
method-group-time-plain = Una variazione da un anno all’altro non è ancora una tendenza, e una percentuale non dice ancora quante persone riguarda.
method-group-levels = Che cosa si può confrontare
method-group-levels-plain = Dati di livello, anno, definizione o edizione diversi non si confrontano mai in silenzio.
method-group-sources = Da dove vengono i dati
method-group-sources-plain = Tutti i dati vengono da fonti ufficiali. La fonte, l’anno e la licenza sono indicati accanto a ogni dato; qui c’è l’elenco completo.
method-group-absent = Che cosa manca
method-group-absent-plain = Su alcune domande importanti per il welfare locale non c’è un dato comune per comune. Lo diciamo, e non lo sostituiamo con una stima.

method-interval-share = Intervallo di una quota
method-interval-share-plain = Una quota dice quanti, fra tutti quelli contati, hanno una caratteristica: per esempio quanti contribuenti dichiarano fino a 10.000 euro. I limiti dell’intervallo dicono fra quali valori la quota può muoversi per la sola variazione ordinaria di un conteggio di quella grandezza. Si usa il metodo di Wilson, che resta fra 0 e 100 % anche quando i casi sono pochi.
method-interval-share-where = p è la quota (fra 0 e 1), n quanti sono contati in tutto, z vale 1,96 per il 95 %.
method-interval-share-reference = E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212.
method-interval-share-example = { $city }, { $year }, «{ $indicator }»: { $count } su { $n }, cioè { $value }. Intervallo al 95 %: { $interval }.

method-interval-rate = Intervallo di un tasso
method-interval-rate-plain = Un tasso mette in rapporto un numero di eventi o di enti con la popolazione: per esempio gli enti del Terzo settore ogni 10.000 abitanti. Un numero piccolo varia molto da solo: bastano pochi enti in più o in meno per spostare il tasso. Si usa l’approssimazione di Byar; con meno di { $fewest } eventi si usano i limiti esatti della distribuzione di Poisson.
method-interval-rate-where = O è il numero di eventi, n la popolazione, k il moltiplicatore (per esempio 10.000), z vale 1,96 per il 95 %. Con meno di { $fewest } eventi valgono le ultime due righe, dove χ² è il quantile della distribuzione chi quadrato; con 0 eventi il limite inferiore è 0. Inferiore (L) e superiore (U) si moltiplicano per k ÷ n.
method-interval-rate-reference = N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research II, IARC (1987), 69; limiti esatti: F. Garwood, Biometrika 28 (1936), 437-442.
method-interval-rate-example = { $city }, { $year }, «{ $indicator }»: { $count } su { $n } abitanti, cioè { $value }. Intervallo al 95 %: { $interval }.

method-interval-mean = Intervallo di una media
method-interval-mean-plain = Di una media si può dare un intervallo solo se si conosce quanto sono diversi fra loro i valori che la compongono. Oggi nessuno dei dati pubblicati qui lo permette: i redditi medi, per esempio, sono un ammontare diviso per un numero di contribuenti, e non hanno intervallo. Il metodo è pronto per i dati che lo permetteranno.
method-interval-mean-where = x̄ è la media, s lo scarto tipo, n il numero dei valori (almeno 2), t il quantile della distribuzione t di Student con n − 1 gradi di libertà.
method-interval-mean-reference = Student (W. S. Gosset), Biometrika 6 (1908), 1-25.

method-no-interval = Quando l’intervallo non c’è
method-no-interval-plain = Se la fonte pubblica solo un valore, senza i conteggi da cui viene, l’intervallo non si può calcolare. Lo stesso vale per i rapporti fra ammontari (gli euro per contribuente o per abitante) e per quelli fra due conteggi diversi (gli anziani ogni 100 giovani). In questi casi la pagina scrive «intervallo non disponibile», e nessuna parola e nessun colore dice che la differenza conti.

method-position = Posizione e posto
method-position-plain = La frase conta la posizione dall’estremo più vicino («la 2ª quota più bassa») e non dice se sia bene o male. Nella tabella il posto 1 è della situazione migliore; se l’indicatore non ha un verso migliore, è del valore più alto. Valori uguali hanno lo stesso posto, e il posto dopo si salta (1, 2, 2, 4). Se più città hanno in comune lo stesso dato regionale, questo conta una volta sola.
method-position-where = Il posto di una città è 1 più il numero delle città con un valore x migliore del suo: qui più alto; più basso, se un valore basso indica la situazione migliore.
method-position-example = Dal posto 1 in poi: { $list }.
method-position-one = { $name } { $value }

method-alone = Quando non c’è una graduatoria
method-alone-plain = Se nel gruppo scelto c’è un dato solo, per esempio perché le città hanno in comune quello della regione, non c’è nessun posto e nessuna mediana: la frase dice il valore e, se pubblicato, quello dell’Italia.

method-verdict = Migliore, peggiore, non distinguibile
method-verdict-plain = Il riferimento (la mediana del gruppo, la regione, l’Italia o un livello fissato da una norma) si confronta con l’intervallo della città. Se è fuori, la differenza supera la variabilità ordinaria: si dice «migliore» o «peggiore» secondo il verso dell’indicatore, oppure «più alto» o «più basso» se un verso non c’è. Se è dentro, si dice «non distinguibile»: non vuol dire che i due valori siano uguali, ma che questi conteggi non bastano a distinguerli.
method-verdict-where = L e U sono il limite inferiore e quello superiore della città, b il riferimento, preso come un valore noto, senza un’incertezza sua; ≈ vuol dire non distinguibile, ↑ sopra e ↓ sotto il riferimento. Non c’è correzione per il numero dei confronti: gli esiti di molte città si leggono con prudenza.
method-verdict-example = { $city }: intervallo { $interval }. Mediana { $among }: { $benchmark }, { $inside ->
    [yes] dentro l’intervallo
   *[no] fuori dall’intervallo
 }. Esito: { $verdict }.

method-equal = Quando il valore è quello del riferimento
method-equal-plain = Se il valore della città è esattamente quello del riferimento, si dice che è pari, e niente altro. Succede spesso con la mediana: quando le città sono in numero dispari, la mediana è il valore di una di loro.

method-same-area = Quando il riferimento è lo stesso dato
method-same-area-plain = Alcuni indicatori sono pubblicati solo per regione. La città ha allora il dato della sua regione: confrontarlo con la regione vorrebbe dire confrontare un numero con sé stesso, e la pagina lo dice.

method-no-benchmark = Quando manca il riferimento
method-no-benchmark-plain = Se per quell’anno il valore del riferimento non è pubblicato, il confronto non si fa: un altro anno non prende il suo posto.

method-norm = Livelli fissati da una norma
method-norm-plain = Un indicatore si può leggere accanto a un livello fissato da una legge o da una raccomandazione. Spesso la norma conta una cosa diversa dall’indicatore: la pagina dice sempre che cosa conta l’una e che cosa conta l’altro. I livelli in uso:

method-rank-range = Fra quale e quale posto
method-rank-range-plain = Un posto in più o in meno può dipendere dal caso. Accanto al posto la pagina dice perciò fra quali posti la città può stare: restano nettamente davanti solo le città con l’intervallo tutto dalla parte migliore del suo, e nettamente dietro solo quelle con l’intervallo tutto dalla parte peggiore. Una città senza intervallo non toglie il posto a nessuna.
method-rank-range-where = L e U sono i limiti delle città, N il numero dei dati; le righe valgono se è migliore il valore più alto, altrimenti si scambiano i versi.
method-rank-range-reference = regola di questo sito, ricavata dagli intervalli.
method-rank-range-example = { $city } è { $place }ª su { $of }. Città nettamente davanti: { $before }. Città nettamente dietro: { $behind }. Il posto è quindi tra { $best } e { $worst }.

method-pairwise = Confronto fra due città
method-pairwise-plain = Per dire che due città sono diverse si mette alla prova la differenza fra i loro conteggi. Fra nove città i confronti a due a due sono 36, e su tanti confronti qualche differenza compare per caso: la correzione di Holm chiede perciò una prova più severa. Due città sono «distinguibili» solo se la differenza resta dopo la correzione.
method-pairwise-where = Prima riga: due quote, con la quota comune p. Seconda riga: due tassi, con il tasso comune r. Ultime due righe, Holm: i valori p di m confronti, ordinati dal più piccolo, si moltiplicano per m, m − 1 e così via, senza mai scendere e senza superare 1; la soglia è 0,05.
method-pairwise-reference = S. Holm, Scandinavian Journal of Statistics 6 (1979), 65-70.
method-pairwise-example = { $first } ({ $first_count } su { $first_n }) e { $second } ({ $second_count } su { $second_n }), «{ $indicator }», { $year }. Differenza: { $difference }. Il confronto da solo: { $p }. Dopo la correzione per { $pairs } confronti: { $holm }. Le due città { $kept ->
    [yes] sono distinguibili
   *[no] non sono distinguibili
 }.

method-distribution = Mediana e quinti
method-distribution-plain = La mediana è il valore di mezzo: metà delle città sta sotto e metà sopra; se il loro numero è pari, è la media delle due di mezzo. Un quinto raccoglie un quinto delle città messe in ordine. Poiché nove città sono poche per farne quinti, i quinti si calcolano su tutti i 109 capoluoghi.
method-distribution-where = x₁ ≤ … ≤ xₙ sono i valori in ordine, q la parte cercata (0,2 per il primo quinto), ⌊ ⌋ la parte intera. Un valore uguale a un limite sta nel quinto inferiore.
method-distribution-reference = R. J. Hyndman, Y. Fan, The American Statistician 50 (1996), 361-365, definizione 7.
method-distribution-example = «{ $indicator }», { $year }, { $count } capoluoghi: la mediana è { $median }; i limiti dei quinti sono { $limits }. { $city }, con { $value }, sta nel { $place }º quinto.

method-map-classes = Classi della mappa
method-map-classes-plain = I colori della mappa sono al massimo cinque classi della stessa ampiezza, con limiti tondi, calcolate sulle nove città e su tutti gli anni pubblicati: lo stesso colore vuol dire la stessa cosa in ogni anno. Un colore più scuro è un valore più alto, non una situazione migliore o peggiore.
method-map-classes-where = h è l’ampiezza delle classi: la più piccola di questa forma, con c intero, che copre tutti i valori con al massimo cinque classi.
method-map-classes-reference = P. Heckbert, «Nice numbers for graph labels», Graphics Gems (1990).
method-map-classes-example = «{ $indicator }»: il valore più basso è { $low }, il più alto { $high }. I limiti delle classi sono { $limits }.

method-similar = Città simili
method-similar-plain = Imparare da una città lontana per grandezza, età degli abitanti e reddito è più difficile. La distanza fra due città si misura su alcune caratteristiche di contesto, ciascuna riportata alla stessa scala. Accanto alla distanza si dice quanto pesa ogni caratteristica, e se il risultato resta quando se ne toglie una.
method-similar-where = z è il valore in scarti tipo dalla media delle città, v ogni caratteristica, w il suo peso (1, se non è detto altro). La parte di una caratteristica è il suo addendo diviso per la somma. La popolazione entra con il suo logaritmo, perché le città differiscono di molte volte per grandezza.
method-similar-reference = distanza euclidea standardizzata e pesata; i pesi e le caratteristiche si vedono sempre.
method-similar-example = Fra { $count } capoluoghi, secondo { $variables }: il più simile a { $city } è { $nearest }, a { $distance } scarti tipo. Da dove viene la distanza: { $shares }.
method-similar-share = { $name } { $share }

method-trend = Andamento
method-trend-plain = Un andamento si dice in crescita o in calo solo se gli anni, presi tutti insieme, vanno in una direzione più di quanto accadrebbe per caso. Si guarda ogni coppia di anni: un anno insolito, come il 2020, pesa poco. Servono almeno { $fewest } anni pubblicati, altrimenti la serie è troppo breve; gli anni che mancano non si stimano.
method-trend-where = β è la variazione all’anno: la mediana delle pendenze fra tutte le coppie di anni t (Theil-Sen). S è il numero delle coppie di anni che salgono (A) meno quello delle coppie che scendono (B): la prova di Mann-Kendall dice se S è lontano da 0 (soglia 0,05), con la correzione di Kendall per i valori uguali.
method-trend-reference = P. K. Sen, Journal of the American Statistical Association 63 (1968), 1379-1389; H. B. Mann, Econometrica 13 (1945), 245-259.
method-trend-example = «{ $indicator }», { $place }, { $years } anni dal { $from } al { $to }: { $slope } punti all’anno (da { $low } a { $high }), { $p }. Andamento: { $direction }.
method-trend-rising = in crescita
method-trend-falling = in calo
method-trend-stable = nessuna tendenza riconoscibile
method-trend-too_short = serie troppo breve

method-gap = Quante persone mancano
method-gap-plain = La distanza da un riferimento si può dire in persone: quante in più o in meno servirebbero, a parità del resto, per raggiungerlo. Si moltiplica la differenza per la popolazione a cui l’indicatore si riferisce, dello stesso livello; se quella popolazione manca o è di un altro livello, il numero non si dà. Un numero negativo vuol dire che ne servirebbero di meno. Non è un obiettivo né una previsione.
method-gap-where = T è il riferimento, x il valore, B la popolazione di base, k a quanti si riferisce l’indicatore (100 per una percentuale). I limiti vengono da quelli di x; si arrotonda sempre verso l’esterno, per non far sembrare piccola la distanza.
method-gap-example = { $city }, { $year }, «{ $indicator }»: ({ $target } − { $value }) × { $base } ÷ { $per } = { $people }; con l’intervallo, da { $low } a { $high }.

method-levels = Comune, provincia, regione
method-levels-plain = Di ogni indicatore si mostra il livello più fine pubblicato per le nove città: il comune, altrimenti la provincia, altrimenti la regione. Il livello è uno solo per tutto l’indicatore. Ciò che non è del comune è sempre indicato («dato provinciale», «dato regionale») in frasi, tabelle e grafici.
method-levels-caption = Indicatori per livello
method-levels-level = Livello
method-levels-count = Indicatori

method-comparability = Il controllo prima del confronto
method-comparability-plain = Prima di ogni confronto si controlla in che cosa i dati sono diversi. Secondo lo scopo, una differenza vieta il confronto, oppure lo permette purché sia detta.
method-guard-caption = Che cosa succede se i dati sono diversi per…
method-guard-purpose = Scopo
method-guard-peers = Città fra loro
method-guard-benchmark = Città e regione o Italia
method-guard-trend = Andamento nel tempo
method-guard-target = Dato e norma
method-guard-gap = Tasso e popolazione
method-guard-definition = definizione
method-guard-level = livello
method-guard-year = anno
method-guard-source = fonte
method-guard-vintage = edizione
method-guard-block = vietato
method-guard-label = permesso, se detto
method-guard-free = permesso

method-missing = Dati mancanti
method-missing-plain = Un dato che manca non è zero e non si stima. Al suo posto c’è «n.d.» con il motivo: pubblicato per altri anni, o mai pubblicato. Nelle serie gli anni mancanti non si stimano.

method-sources = Fonti
method-sources-plain = Chi pubblica ogni dato, con quale licenza, quando è stato acquisito e che cosa ne abbiamo fatto.
method-sources-publisher = Chi pubblica
method-sources-title = Che cosa
method-sources-count = Indicatori

method-limits = Limiti da conoscere
method-limits-plain = Ciò che occorre sapere prima di usare questi dati in una decisione.
method-limit-suppressed = Redditi (IRPEF): i gruppi con meno di 4 contribuenti sono oscurati alla fonte. Sono assenti, non zero.
method-limit-brackets = Redditi (IRPEF): le classi di reddito sono pubblicate per il 2018, il 2020 e il 2021, non per il 2024.
method-limit-gini = Indice di Gini: è calcolato dalle classi di reddito ed è un limite inferiore; il valore vero è più alto.
method-limit-population = Popolazione: il 1º gennaio 2022 è definitivo, il 2023 è una stima provvisoria. Nel 2022 mancano tre comuni, nessuno dei nove.
method-limit-rates = 5x1000 e istituzioni non profit: i tassi per abitante usano la popolazione di fine 2021.
method-limit-seat = 5x1000: l’ente è contato dove ha la sede legale, che può non essere dove opera.
method-limit-elections = Elezioni regionali: le regioni votano in anni diversi, e l’ultimo dato non è dello stesso anno per tutte le città.
method-limit-nursery = Nidi: l’indicatore conta i bambini che usano servizi comunali, ogni 100 bambini di 0-2 anni della provincia. Non è il numero dei posti, e i posti privati non ci sono. Il livello nazionale di 33 posti ogni 100 bambini conta i posti di ogni tipo.
method-limit-school = Scuola a 4-5 anni: il valore può superare 100, perché ci sono bambini iscritti dove non risiedono.
method-limit-scores = OpenCivitas: il livello dei servizi (0-10) è relativo ai comuni di grandezza simile. Spendere più dello standard non è spreco.
method-limit-regions = OpenCivitas: restano fuori Valle d’Aosta, Trentino-Alto Adige, Friuli-Venezia Giulia, Sicilia e Sardegna. I dati su sociale e asili nido riguardano le nove città e altri otto capoluoghi.
method-limit-capitals = Bes: il verde urbano e il trasporto pubblico locale sono pubblicati nella tabella delle province ma riguardano il solo comune capoluogo. Qui sono dati del comune.
method-limit-poverty = Povertà relativa: è pubblicata solo per regione.

method-absent = Dati non disponibili per comune
method-absent-plain = Questi dati non sono pubblicati comune per comune, oppure non li abbiamo trovati per le nove città. Quando c’è, è indicato il dato più vicino fra quelli mostrati qui: misura una cosa diversa o è di un altro livello, e non li sostituisce.
method-absent-what = Che cosa manca
method-absent-nearest = Il dato più vicino
method-absent-none = nessuno
method-absent-nursery_places = Posti nei nidi
method-absent-full_time = Tempo pieno a scuola
method-absent-canteens = Mense scolastiche
method-absent-spending_by_group = Spesa sociale per tipo di utenti
method-absent-home_care = Assistenza domiciliare
method-absent-residential = Posti nelle strutture residenziali
method-absent-older_alone = Anziani che vivono soli
method-absent-unemployment = Disoccupazione
method-absent-minimum_income = Beneficiari del reddito minimo
method-absent-evictions = Sfratti
method-absent-volunteers = Volontari
