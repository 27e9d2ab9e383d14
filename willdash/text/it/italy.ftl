# Tutti i comuni d’Italia: dove sta ciascuno fra tutti.

italy-title = Tutti i comuni d’Italia
italy-title-comune = { $name } fra tutti i comuni d’Italia
italy-heading = { $name } fra tutti i comuni d’Italia
italy-heading-none = Tutti i comuni d’Italia
italy-lead = Dove sta un comune fra tutti i comuni d’Italia: scegline uno, scegli un indicatore, e leggi quanti comuni hanno un valore più basso e quanti più alto.
italy-description = { $sentence } La mappa di tutti i comuni d’Italia, la piramide delle età e i comuni più simili.
italy-description-none = Dove sta ogni comune fra tutti i comuni d’Italia, per gli indicatori sulla popolazione.
italy-where = Provincia: { $province }. Regione: { $region }. Residenti al 1° gennaio { $year }: { $people }.
italy-where-none = Provincia: { $province }. Regione: { $region }.
italy-of-the-nine = È una delle nove città di WILL:

## What there is not

italy-not-loaded = I dati di tutti i comuni non sono ancora caricati su questo server: per questo la mappa e i confronti non ci sono. Le altre pagine funzionano come sempre.
italy-not-loaded-cure = Chi amministra il server li carica con questo comando, poi la pagina si completa da sola:
italy-away = Le cifre di tutti i comuni stanno in un archivio che in questo momento non risponde. Riprova fra qualche minuto: le altre pagine funzionano come sempre.
italy-away-title = I dati di tutti i comuni non rispondono

## Choices

italy-find = Cerca un comune
italy-find-hint = ad esempio: Livo, Reggio, Morterone
italy-find-go = Cerca
italy-find-label = Trova un comune per nome
italy-found = { $count ->
    [one] Un comune per «{ $words }»:
   *[other] { $count } comuni per «{ $words }»:
 }
italy-found-most = I primi { $count } comuni per «{ $words }», prima quelli il cui nome comincia così: scrivi di più per trovarne altri.
italy-found-none = Nessun comune ha un nome con «{ $words }». Controlla come è scritto, o scrivine solo l’inizio.
italy-found-more = provincia: { $province }; { $people ->
    [one] un residente
   *[other] { $written } residenti
 }
italy-indicator = Indicatore
italy-year = Anno
italy-choices = Scegli indicatore e anno
italy-nine = Le nove città di WILL

italy-unknown-comune = Nessun comune ha il codice ISTAT «{ $given }»: mostriamo { $used }.
italy-unknown-indicator = «{ $given }» non è fra gli indicatori che ci sono per tutti i comuni: mostriamo «{ $used }».
italy-unknown-year = Per l’anno «{ $given }» non ci sono dati: mostriamo il { $used }.
italy-no-place = In quel punto della mappa non c’è un comune: mostriamo ancora { $used }.

## The sentence

italy-place = Nel comune di { $name }
italy-sentence = { $place } { $phrase } ({ $year }): { $stand }{ $others ->
    [0] { "" }
    [one] { "" }; in un altro comune è lo stesso
   *[other] { "" }; in altri { $same } è lo stesso
 }.
italy-stand-highest = il valore più alto fra { $of } comuni
italy-stand-lowest = il valore più basso fra { $of } comuni
italy-stand-same = il valore di tutti i comuni
italy-stand-between = un valore più alto che in { $below ->
    [one] un comune
   *[other] { $lower } comuni
 } su { $of }, più basso che in { $above ->
    [one] un altro
   *[other] { $higher }
 }
italy-interval = Intervallo al 95 %: da { $low } a { $high }.
italy-few = Con { $people } residenti bastano poche persone in più o in meno per spostare il valore e il posto di molto.
italy-median = Metà dei comuni sta sotto { $median }, metà sopra.
italy-none-figure = Per il comune di { $name } il dato del { $year } non c’è («{ $indicator }»): { $reason }.
italy-why-nobody = non si può calcolare, perché al denominatore non c’è nessun residente
italy-why-year = il comune ha dati solo per altri anni
italy-why-absent = il comune non è fra quelli con dati di popolazione, perché è nato o ha cambiato provincia da poco

## The maps

italy-maps = Sulla mappa
italy-map = Mappa di tutti i comuni d’Italia: { $indicator }, { $year }. Con un clic su un punto si sceglie quel comune; dalla tastiera si usa la ricerca per nome.
italy-map-italy = Italia
italy-map-around = I dintorni di { $name }
italy-map-around-alt = Mappa dei comuni intorno a { $name }: { $indicator }, { $year }. Con un clic su un punto si sceglie quel comune; dalla tastiera si usa la ricerca per nome.
italy-map-hint = Fai clic su un punto della mappa per scegliere quel comune.
italy-legend = { $indicator } ({ $unit }), { $year }
italy-class = { $low } – { $high }
italy-class-count = { $count } comuni
italy-class-missing = dato mancante
italy-legend-note = Le classi dividono in cinque parti, il più possibile uguali, i valori di tutti i comuni in tutti gli anni, e sono le stesse ogni anno. Un colore più scuro vuol dire un valore più alto, non migliore né peggiore.
italy-lacking-figure = { $count ->
    [0] Ogni comune disegnato ha il dato.
    [one] Un comune disegnato non ha il dato ed è tratteggiato.
   *[other] { $count } comuni disegnati non hanno il dato e sono tratteggiati.
 }
italy-lacking-shape = { $count ->
    [0] { "" }
    [one] Un comune ha il dato ma non un confine del { $edition }: non è sulla mappa, è nella tabella e nei conti.
   *[other] { $count } comuni hanno il dato ma non un confine del { $edition }: non sono sulla mappa, sono nella tabella e nei conti.
 }
italy-no-shape = Il comune di { $name } non ha un confine del { $edition }: non è segnato sulla mappa.

## The figures

italy-figures = Tutti gli indicatori di popolazione
italy-figures-caption = { $name } fra tutti i comuni d’Italia, { $year }
italy-column-indicator = Indicatore
italy-column-interval = Intervallo 95 %
italy-column-median = Mediana dei comuni
italy-column-below = Comuni più in basso
italy-column-above = Comuni più in alto
italy-figures-note = Gli ultimi tre numeri sono del { $year }: la mediana di tutti i comuni, e quanti comuni hanno un valore più basso e più alto.
italy-no-interval = —
italy-no-interval-why = non c’è

## The ages

italy-ages = Le età
italy-ages-caption = Residenti di { $name } per età e sesso, 1° gennaio { $year }
italy-ages-sentence = { $women } donne e { $men } uomini. Il gruppo più numeroso ha { $group } anni: { $count } residenti.
italy-ages-none = Per { $name } l’età dei residenti nel { $year } non c’è.
italy-women = Donne
italy-men = Uomini
italy-group = Età
italy-group-years = { $low }–{ $high }
italy-group-over = { $low } e più
italy-all-ages = Tutte le età
italy-ages-alt = Piramide delle età di { $name }, { $year }: a sinistra gli uomini, a destra le donne, dai più anziani in alto ai bambini in basso. I numeri sono nella tabella.

## The distribution

italy-spread = Come si distribuiscono i comuni
italy-spread-sentence = Quanti comuni cadono in ogni classe di valori. { $name } è nella classe { $class }, con { $count ->
    [one] nessun altro comune
   *[other] altri { $others } comuni
 }.
italy-spread-sentence-none = Quanti comuni cadono in ogni classe di valori.
italy-spread-caption = { $indicator } ({ $unit }), { $year }: comuni per classe di valori
italy-spread-alt = Istogramma di tutti i comuni: { $indicator }, { $year }. Classe più numerosa: { $class }, { $count } comuni. I numeri sono nella tabella.
italy-spread-up-to = fino a { $high }
italy-spread-from = da { $low } in su
italy-spread-between = da { $low } a { $high }
italy-spread-class = Classe
italy-spread-count = Comuni
italy-spread-tails = La prima e l’ultima barra raccolgono anche i pochi comuni con valori ancora più bassi o più alti.
italy-spread-sizes = I limiti delle barre crescono per fattori (1, 2, 5, 10 …), perché i comuni vanno da poche decine di persone a milioni.

## The similar ones

italy-similar = I comuni più simili
italy-similar-caption = I dieci comuni più simili a { $name } fra tutti, { $year }
italy-similar-how = La distanza tiene conto di quattro cose, con lo stesso peso: { $variables }. Ciascuna è misurata in deviazioni standard fra tutti i comuni (i residenti sul logaritmo, perché i comuni differiscono per fattori); la distanza è la radice della media dei quadrati. Vicino a 0 vuol dire quasi uguale.
italy-similar-none = Per { $name } mancano le cifre con cui trovare i comuni simili.
italy-column-comune = Comune
italy-column-province = Provincia
italy-column-people = Residenti
italy-column-distance = Distanza

## The source

italy-source = Da dove viene
italy-source-note = Dato comunale. Comuni con dati di popolazione: { $count }.
italy-source-read = { $year }: { $edition }.
italy-source-borders = Confini: ISTAT { $edition }, elaborazione openpolis (CC BY 4.0), semplificati. I comuni sono quelli del { $edition }: chi è nato da una fusione più tardi compare ancora con i comuni di prima.
italy-downloads = Scarica i valori di tutti i comuni
italy-downloads-csv = Scarica in CSV i valori di tutti i comuni: { $about }
italy-file-province = Provincia
italy-file-region = Regione
italy-file-below = Comuni con un valore più basso
italy-file-above = Comuni con un valore più alto

## Links from other pages

catalogue-package-italy = Tutti i comuni d’Italia
catalogue-package-italy-more = La mappa dei 7.901 comuni e il posto di ciascuno fra tutti, per gli indicatori di popolazione.
find-page-italy = Tutti i comuni d’Italia
find-page-italy-more = Dove sta un comune qualsiasi fra tutti: mappa nazionale, piramide delle età, comuni simili
find-also-italy = mappa nazionale, ogni comune, popolazione, piramide delle età
