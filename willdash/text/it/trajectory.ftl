# La traiettoria: dove porta il passo degli ultimi anni. Una lettura, non una previsione.

trajectory-heading = Dove porta il passo degli ultimi anni?
trajectory-lead = L’andamento pubblicato, prolungato di pochi anni; che cosa è successo alle altre città a partire dallo stesso livello; quanto dista ogni riferimento, in persone e in anni.
trajectory-page-title = Traiettoria: { $indicator }, { $city }
trajectory-description = Dove porta il passo degli ultimi anni a { $city } per «{ $indicator }», che cosa è successo altrove dallo stesso livello, quanti anni dista ogni riferimento. Una lettura, non una previsione.
trajectory-reading = È una lettura di quanto è stato pubblicato, non una previsione: ciò che ha prodotto questo passo può cambiare.
trajectory-choose = Scegli che cosa leggere
trajectory-until = Letto con i dati fino al { $year }; per la città ne sono pubblicati anche di più recenti.

## The city's own pace

trajectory-of = { $indicator }: { $city }
trajectory-ahead = A questo passo nel { $year } il valore sarebbe { $value }; con i limiti al 95 % della pendenza, tra { $low } e { $high }.
trajectory-none-no_figure = Senza il dato dell’anno scelto non c’è un punto da cui partire.
trajectory-none-too_short = Nessuna direzione da prolungare.
trajectory-none-stable = Non si può dire dove porti: nessuna linea oltre l’ultimo dato.
trajectory-none-at_edge = A questo passo uscirebbe già nel primo anno dai valori possibili: nessuna linea oltre l’ultimo dato.

## The paths of the others

trajectory-paths = Dallo stesso livello, le altre
trajectory-paths-lead = { $count ->
    [0] Nessuna delle altre ha almeno { $fewest } anni pubblicati e un anno passato a un livello simile a quello di { $city } nel { $year } ({ $value }).
    [one] Una delle altre è stata in passato a un livello simile a quello di { $city } nel { $year } ({ $value }). Da allora:
   *[other] { $count } delle altre sono state in passato a un livello simile a quello di { $city } nel { $year } ({ $value }). Da allora:
 }
trajectory-path = { $name }: da { $from } nel { $first } a { $to } nel { $last } ({ $change } in { $years ->
    [one] un anno
   *[other] { $years } anni
 })
trajectory-paths-interval = Livello simile: i due intervalli al 95 % si sovrappongono. Si parte dall’anno in cui il valore è più vicino.
trajectory-paths-near = Livello simile: a non più di { $near } dal valore di { $city }, cioè metà della distanza fra il primo e il terzo quartile delle nove nel { $year }; l’indicatore è pubblicato senza i conteggi da cui verrebbe un intervallo. Si parte dall’anno in cui il valore è più vicino.
trajectory-paths-careful = Che altrove il valore sia cambiato così non vuol dire che cambierà così anche qui.

## The picture and its table

trajectory-caption = { $indicator } ({ $unit }): { $city } fino al { $year }, e che cosa segue
trajectory-legend-own = Punti: i dati pubblicati di { $city }.
trajectory-legend-ahead = Linea tratteggiata e fascia: il passo prolungato, con i limiti al 95 % della pendenza; al massimo { $most } anni e mai oltre la metà di quelli della serie.
trajectory-legend-paths = Linee sottili: le altre, a partire dall’anno in cui erano allo stesso livello; a destra del { $year } gli anni si contano da lì.
trajectory-axis = anni dal { $year }
trajectory-after = +{ $years }
trajectory-norm = Norma
trajectory-reference = { $name } { $value }
trajectory-says = «{ $indicator }». { $own } { $others }
trajectory-says-own = { $city }: da { $from } nel { $first } a { $to } nel { $last }.
trajectory-says-one = { $city }: { $value } nel { $year }.
trajectory-column-when = Anno
trajectory-row-after = { $years ->
    [one] un anno dopo
   *[other] { $years } anni dopo
 }
trajectory-cell-ahead = { $value } nel { $year }, se il passo resta questo (tra { $low } e { $high })
trajectory-cell-path = { $value } ({ $year })
trajectory-picture-note = La linea tratteggiata prolunga il passo degli anni pubblicati: è una lettura, non una previsione. Le linee sottili partono dall’anno in cui le altre erano allo stesso livello.

## The distances

trajectory-distances = Quanto dista ogni riferimento
trajectory-distances-lead = Dal valore di { $city } nel { $year } ({ $value }): quanto manca, quante persone sono, e in quanti anni si arriverebbe se il passo restasse lo stesso.
trajectory-distances-none = Senza il dato dell’anno scelto la distanza da un riferimento non si può dire.
trajectory-distances-neutral = L’indicatore descrive il contesto e non ha un verso migliore: non c’è un riferimento da raggiungere.
trajectory-distances-reference = Riferimento
trajectory-distances-value = Valore
trajectory-distances-points = Distanza
trajectory-distances-people = In persone
trajectory-distances-years = A questo passo
trajectory-distances-note = Anni: distanza divisa per la variazione media all’anno, con i limiti al 95 % della pendenza, arrotondati verso l’esterno; oltre { $longest } anni non si dicono. Il riferimento è quello del { $year }, e anch’esso può cambiare.
trajectory-reach-reached = già raggiunto
trajectory-reach-years = { $low ->
    [0] { $high ->
        [one] entro un anno
       *[other] entro { $high } anni
     }
   *[other] tra { $low } e { $high } anni
 }
trajectory-reach-exactly = { $high ->
    [one] in un anno
   *[other] in { $high } anni
 }
trajectory-reach-least = { $low ->
    [0] da meno di un anno a più di { $longest } anni
    [one] almeno un anno, forse più di { $longest }
   *[other] almeno { $low } anni, forse più di { $longest }
 }
trajectory-reach-beyond = a questo passo non lo raggiunge in { $longest } anni
trajectory-reach-away = a questo passo si allontana
trajectory-reach-stable = nessuna tendenza riconoscibile
trajectory-reach-too_short = serie troppo breve

## The files

trajectory-table = { $indicator }, traiettoria ({ $level }): { $city }
trajectory-file-part = Parte
trajectory-file-part-published = pubblicato
trajectory-file-part-ahead = passo prolungato, non pubblicato
trajectory-file-part-path = percorso di un’altra area dallo stesso livello
trajectory-file-years = Anni dal livello di partenza
trajectory-file-low = Limite inferiore, dai limiti al 95 % della pendenza
trajectory-file-high = Limite superiore, dai limiti al 95 % della pendenza
trajectory-file-about = Traiettoria di { $city }: { $indicator }
trajectory-distances-table = { $indicator }, { $year } ({ $level }): quanto dista ogni riferimento da { $city }
trajectory-file-points = Distanza (riferimento meno valore)
trajectory-file-pace = A questo passo
trajectory-file-years_low = Anni, limite inferiore
trajectory-file-years_high = Anni, limite superiore
trajectory-file-distances = Distanze di { $city } dai riferimenti: { $indicator }
