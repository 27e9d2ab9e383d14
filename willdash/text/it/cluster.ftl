# La pagina degli ambiti: l’elenco, il quadro di ogni ambito, la distribuzione.

cluster-index-title = Ambiti
cluster-index-heading = Gli ambiti e le loro domande
cluster-index-lead = Ogni ambito ha un quadro: tutti i suoi indicatori, le nove città e i valori con cui confrontarle.
cluster-index-description = Minori, povertà, anziani, comunità e servizi del Comune: per ogni ambito tutti gli indicatori delle nove città WILL, con fonte e anno.
cluster-count-bisogni = { $count ->
    [0] nessun indicatore di bisogno
    [one] { $count } di bisogno
   *[other] { $count } di bisogno
 }
cluster-count-risposte = { $count ->
    [0] nessuna risposta pubblicata per le nove città
    [one] { $count } di risposta
   *[other] { $count } di risposta
 }
cluster-count-contesto = { $count ->
    [one] { $count } di contesto
   *[other] { $count } di contesto
 }
cluster-levels = Livello del dato: { $list }.
cluster-level-comune = { $count ->
    [one] { $count } comunale
   *[other] { $count } comunali
 }
cluster-level-provincia = { $count ->
    [one] { $count } provinciale
   *[other] { $count } provinciali
 }
cluster-level-regione = { $count ->
    [one] { $count } regionale
   *[other] { $count } regionali
 }
cluster-title = { $cluster }: quadro delle nove città
cluster-heading = { $cluster }: il quadro delle nove città
cluster-others = Altri ambiti

## Rug

rug-scroll = Quadro, scorri per vedere tutte le città
rug-caption = { $cluster }: tutti gli indicatori nelle nove città, esiti rispetto { $than }
rug-indicator = Indicatore
rug-references = Confronto
rug-mediana = Mediana delle nove
rug-italia = Italia
rug-regione = Regione
rug-shared = { $region }: { $cities }
rug-target = Norma
rug-target-year = { $value } ({ $year })
rug-target-none = nessuna norma
rug-dimension = { $dimension } ({ $count })
rug-unit-year = { $unit }, { $year }
rug-polarity-higher = meglio se più alto
rug-polarity-lower = meglio se più basso
rug-polarity-neutral = senza un verso migliore
rug-no-interval = senza intervallo
rug-than-mediana = alla mediana delle nove
rug-than-regione = alla propria regione
rug-than-italia = all’Italia
rug-benchmark-mediana = Mediana delle nove
rug-benchmark-regione = La propria regione
rug-benchmark-italia = Italia
rug-summary = { $comparable ->
    [0] { $city }: in questo ambito nessun indicatore permette di dire se rispetto { $than } la situazione sia migliore o peggiore.
    [one] { $city }, rispetto { $than }: un solo indicatore è confrontabile; la situazione è { $better ->
        [one] migliore
       *[other] { $worse ->
            [one] peggiore
           *[other] non distinguibile
         }
     }.
   *[other] { $city }, rispetto { $than }: su { $comparable } indicatori confrontabili la situazione è { $counted }.
 }
rug-rest = Fuori dal conto: { $list }.
rug-rest-no_interval = { $count ->
    [one] { $count } indicatore senza intervallo
   *[other] { $count } indicatori senza intervallo
 }
rug-rest-described = { $count ->
    [one] { $count } che descrive il contesto e non ha un verso migliore
   *[other] { $count } che descrivono il contesto e non hanno un verso migliore
 }
rug-rest-no_benchmark = { $count ->
    [one] { $count } senza il valore con cui confrontarlo
   *[other] { $count } senza il valore con cui confrontarli
 }
rug-rest-missing = { $count ->
    [one] { $count } senza il dato della città
   *[other] { $count } senza il dato della città
 }
rug-norm-chosen = Il livello fissato da una norma vale per un solo indicatore: qui gli esiti sono rispetto alla mediana delle nove.
rug-legend = Come si legge una cella:
rug-legend-none = senza colore né segno: l’intervallo non è disponibile, e non si può dire se la differenza conti
rug-legend-place = il punto sul filo: dove sta il valore, dal più basso al più alto delle nove
rug-note-verdict = «Migliore», «peggiore», «più alto» e «più basso» si dicono solo se l’intervallo al 95 % della città non contiene il valore di riferimento; «non distinguibile» vuol dire che il valore di riferimento sta dentro l’intervallo. Non c’è correzione per il numero dei confronti.
rug-note-method = Come si arriva a un esito
rug-note-shared = Dove il dato è regionale, le città di una regione hanno in comune la stessa cella: è un dato solo, e nella mediana conta una volta.
rug-sources = Fonti:
rug-source = { " " }({ $edition }; { $licence }; acquisito il { $acquired }).
rug-to-indicator = Scheda e dati dell’indicatore
rug-to-map = Sulla mappa
rug-to-versus = Città a confronto
rug-to-city = Profilo di { $city }

## Rug as a file

rug-column-dimension = Dimensione
rug-column-median = Mediana delle nove città
rug-column-region = Valore della regione
rug-column-italy = Valore dell’Italia

## Rug as a picture

rug-picture-subtitle = Tutti gli indicatori dell’ambito, esiti rispetto { $than }
rug-picture-median = Mediana
rug-picture-note = Verde con spunta: migliore; rosso con croce: peggiore; grigio con onde: non distinguibile; azzurro con freccia: più alto o più basso, senza un verso migliore. Senza segno: intervallo non disponibile.

## Distribution

distribution-title = { $level ->
    [regione] Fra le { $count } regioni con il dato
    [provincia] Fra le { $count } province con il dato
   *[comune] Fra i { $count } capoluoghi con il dato
 }
distribution-caption = { $indicator } ({ $unit }), { $year }
distribution-note = { $level ->
    [regione] Ogni tratto è una regione.
    [provincia] Ogni tratto è una provincia; una barra più lunga raccoglie più province.
   *[comune] Ogni tratto è un capoluogo; una barra più lunga raccoglie più capoluoghi.
 } In alto i valori più alti, che non sono di per sé migliori.
distribution-lacking = { $level ->
    [regione] { $count ->
        [one] Per un’altra regione il dato qui non c’è.
       *[other] Per altre { $count } regioni il dato qui non c’è.
     }
    [provincia] { $count ->
        [one] Per un’altra provincia il dato qui non c’è.
       *[other] Per altre { $count } province il dato qui non c’è.
     }
   *[comune] { $count ->
        [one] Per un altro capoluogo il dato qui non c’è.
       *[other] Per altri { $count } capoluoghi il dato qui non c’è.
     }
 }
distribution-median-nine = Mediana delle nove
distribution-median-all = { $level ->
    [comune] Mediana dei { $count }
   *[other] Mediana delle { $count }
 }
distribution-norm = Norma { $year }
distribution-area = Area
distribution-class = da { $low } a { $high }: { $count }
distribution-essence = Distribuzione di «{ $indicator }» { $level ->
    [regione] fra { $count } regioni
    [provincia] fra { $count } province
   *[comune] fra { $count } capoluoghi
 }: da { $low } a { $high }. { $marks }.
