# Le figure delle scene: parole scritte solo lì.

scene-rug-subtitle = Gli indicatori in evidenza dell’ambito, esiti rispetto { $than }

pannello-title = { $cluster }, bisogni e risposte: { $city }
pannello-subtitle = Ogni riga con il proprio anno e livello · segni rispetto { $than }
pannello-note = Ogni riga va dal valore più basso al più alto delle nove: i tratti sono le nove, quello più alto la mediana, il punto è { $city }.{ $signs ->
    [all] { "" }
   *[some] { " " }Dove non c’è un segno, l’intervallo non è disponibile e la differenza non si giudica.
 }
scene-spine-low = minimo { $value }
scene-spine-median = mediana { $value }
scene-spine-high = massimo { $value }

confronto-title = { $cluster }: { $first } e { $second } a confronto
confronto-subtitle = Ogni riga con il proprio anno e livello · segni: { $second } rispetto a { $first }
confronto-against = { $second } rispetto a { $first }
confronto-same = stesso dato ({ $area })
confronto-note = Ogni linea va dal valore più basso al più alto delle nove, che sono i tratti; il cerchio pieno è { $first }, il rombo vuoto { $second }.{ $signs ->
    [all] { "" }
   *[some] { " " }Dove non c’è un segno, l’intervallo non è disponibile e la differenza non si giudica.
 }
