# Le nove città: l’elenco, il profilo, la riga che raccoglie tutte le aree (spina).

city-index-title = Città
city-index-heading = Le nove città
city-index-lead = Ogni città ha un profilo: chi ci vive, bisogni e risposte fra tutti i capoluoghi, che cosa la distingue.
city-index-description = Bergamo, Como, Monza, Novara, Padova, Parma, Ravenna, Reggio Emilia e Rovigo: il profilo di ogni città WILL, con fonte e anno di ogni dato.
city-fact = { $indicator }, { $year }

profile-title = Profilo di { $city }
profile-heading = { $city }: bisogni e risposte
profile-place = Città capoluogo, { $region }
profile-cities = Scegli un’altra città
profile-benchmark-mediana = Mediana delle nove città
profile-benchmark-regione = Regione
profile-benchmark-italia = Italia
profile-than-mediana = alla mediana delle nove città
profile-than-regione = alla regione { $region }
profile-than-italia = all’Italia
profile-summary = { $comparable ->
    [0] Nessun indicatore in evidenza permette di dire se { $city } sia migliore o peggiore rispetto { $than }.
   *[other] Rispetto { $than }, { $city } è in una situazione { $counted } dei { $comparable } indicatori in evidenza che permettono di dirlo.
 }
profile-rest = Sugli altri non si dà un giudizio: { $list }.
profile-rest-no_interval = { $count ->
    [one] uno è pubblicato senza i conteggi da cui viene l’intervallo
   *[other] { $count } sono pubblicati senza i conteggi da cui viene l’intervallo
 }
profile-rest-described = { $count ->
    [one] uno descrive il contesto
   *[other] { $count } descrivono il contesto
 }
profile-rest-no_benchmark = { $count ->
    [one] per uno manca il termine di confronto
   *[other] per { $count } manca il termine di confronto
 }
profile-rest-missing = { $count ->
    [one] per uno manca il dato della città
   *[other] per { $count } manca il dato della città
 }
profile-norm = La norma scelta vale solo per «{ $indicator }»; gli altri indicatori sono confrontati con la mediana delle nove città.

## Who lives there

profile-facts = Chi vive a { $city }
profile-fact-italy = Italia { $value }
profile-fact-origin = { $year }, { $source }

## Spines

profile-spines = Bisogni e risposte, fra tutte le aree
profile-all = Tutti gli indicatori
profile-empty-bisogni = Nessun indicatore di bisogno in evidenza.
profile-empty-risposte = Nessun indicatore di risposta pubblicato per le nove città.
profile-table = Mostra tabella
profile-table-caption = { $cluster }: valori e distribuzione
profile-table-indicator = { $indicator } ({ $year }, { $level })
profile-column-part = Parte
profile-column-dimension = Dimensione
profile-column-areas-count = Aree con il dato
profile-column-behind = Aree con un valore meno favorevole
profile-table-note = Percentili, minimo e massimo sono di tutti i capoluoghi (dati comunali), di tutte le province (dati provinciali) o di tutte le regioni (dati regionali) con il dato in quell’anno; con meno di 20 aree i percentili non si danno.
profile-column-indicator = Indicatore
profile-column-value = Valore
profile-column-interval = Intervallo 95 %
profile-column-benchmark = Termine di confronto
profile-column-verdict = Esito
profile-column-areas = Aree
profile-column-low = Minimo
profile-column-p10 = 10º percentile
profile-column-p25 = 25º percentile
profile-column-median = Mediana
profile-column-p75 = 75º percentile
profile-column-p90 = 90º percentile
profile-column-high = Massimo
profile-picture-subtitle = Bisogni e risposte fra tutte le aree dello stesso livello; esiti rispetto { $than }
profile-picture-note = La linea va dal minimo al massimo di tutti i capoluoghi, le province o le regioni; le fasce sono i quattro quinti e la metà centrali (non con meno di 20 aree), il tratto scuro la mediana, i trattini le nove città, il punto la città con l’esito. A destra la situazione migliore; dove un verso migliore non c’è, i valori alti.
profile-print = Per averne una copia su carta usa la stampa del browser: due pagine A4, con fonti, data e indirizzo.
spine-areas-comune = { $count ->
    [one] { $count } capoluogo
   *[other] { $count } capoluoghi
 }
spine-areas-provincia = { $count ->
    [one] { $count } provincia
   *[other] { $count } province
 }
spine-areas-regione = { $count ->
    [one] { $count } regione
   *[other] { $count } regioni
 }
spine-others-comune = { $count ->
    [one] dell’altro capoluogo
   *[other] degli altri { $count } capoluoghi
 }
spine-others-provincia = { $count ->
    [one] dell’altra provincia
   *[other] delle altre { $count } province
 }
spine-others-regione = { $count ->
    [one] dell’altra regione
   *[other] delle altre { $count } regioni
 }
spine-few = meno di { $fewest }
spine-neutral = a destra i valori alti
spine-half = , metà centrale da { $low } a { $high }
spine-words = { $areas }: da { $low } a { $high }, mediana { $median }{ $half }. { $own }.
spine-place-polar = più favorevole di { $behind } { $others }
spine-place-neutral = più alto di { $behind } { $others }
spine-own = { $city }: { $value }, { $place }
spine-own-none = { $city }: dato non pubblicato
spine-legend-verdicts = Il punto è la città; il segno e il colore sono l’esito rispetto { $than }:
spine-legend-marks = Come si legge la linea: a destra la situazione migliore
spine-legend-range = dal minimo al massimo di tutti i 109 capoluoghi, o le province, o le regioni
spine-legend-outer = i quattro quinti centrali (10º-90º percentile)
spine-legend-inner = la metà centrale (25º-75º)
spine-legend-median = la loro mediana, sempre al centro
spine-legend-nine = le nove città
spine-legend-benchmark = il valore con cui la città è confrontata
spine-legend-better = A destra sta sempre la situazione migliore; dove un verso migliore non c’è, a destra stanno i valori alti.
spine-legend-few = Con meno di { $fewest } aree le fasce non si disegnano.

## What stands out

standing-out = Che cosa distingue { $city }
standing-out-lead = Solo gli indicatori in evidenza che si distinguono rispetto { $than }, dal più lontano fra tutte le aree dello stesso livello.
standing-out-strongest = In meglio
standing-out-weakest = In peggio
standing-out-none = Nessun indicatore in evidenza si distingue rispetto { $than }: le differenze restano nella variabilità ordinaria, oppure manca l’intervallo per dirlo.
standing-out-none-strongest = Nessuno si distingue in meglio.
standing-out-none-weakest = Nessuno si distingue in peggio.
standing-out-benchmark = confronto { $value }
standing-out-gap = Per raggiungere il termine di confronto { $gap }.

## Trends

profile-trends = Come sta cambiando
profile-trends-better = Verso una situazione migliore
profile-trends-worse = Verso una situazione peggiore
profile-trends-neutral = Senza un verso migliore
profile-trends-none = Nessun indicatore in evidenza ha una tendenza riconoscibile.
profile-trends-rest = { $stable ->
    [0] Nessun altro indicatore in evidenza è senza una tendenza riconoscibile
    [one] Un altro indicatore in evidenza è senza una tendenza riconoscibile
   *[other] Altri { $stable } indicatori in evidenza sono senza una tendenza riconoscibile
 }; { $short ->
    [0] nessuno ha una serie troppo breve
    [one] uno ha meno di { $fewest } anni pubblicati
   *[other] { $short } hanno meno di { $fewest } anni pubblicati
 }.
profile-trends-note = Ogni serie è provata da sola: fra molte, qualche tendenza può comparire per caso.

## Near

profile-near = Città simili a { $city }
profile-near-lead = Fra i 109 capoluoghi, le più vicine per { $variables }.
profile-near-distance = distanza { $distance }
profile-near-nine = Fra le nove: { $names }.
profile-near-compare = Confronta con loro
profile-near-all = Perché sono simili

## Sources and print

profile-sources = Fonti
profile-source-edition = , edizione { $edition }, licenza{ " " }
profile-source-acquired = , acquisito il{ " " }
profile-source-count = { $count ->
    [one] : un indicatore di questa pagina.
   *[other] : { $count } indicatori di questa pagina.
 }
printed = Dati della stampa
printed-on = Stampato il { $date }
printed-benchmark = esiti rispetto { $than }
