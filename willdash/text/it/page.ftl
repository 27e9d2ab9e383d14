# What stands around every page.

breadcrumb = Percorso di navigazione
menu-cities = Città
menu-clusters = Ambiti
menu-versus = Confronto
menu-data = Dati
footer-data = Dati e scaricamenti
footer-embed = Incorpora nel tuo sito
footer-api = API per chi sviluppa
choices-go = Mostra
copy-done = Copiato
copy-refused = Testo selezionato: copialo con Ctrl+C o ⌘C

## Links to other pages

go-city = Profilo di { $city }
go-cluster = Tutti gli indicatori dell’ambito «{ $cluster }»
go-indicator = Scheda dell’indicatore: definizione, copertura, scaricamenti, come citarlo

## Verdicts counted

tally-better = migliore in { $count }
tally-worse = peggiore in { $count }
tally-not_distinguishable = non distinguibile in { $count }

## Filters of a list

filters-chosen = Filtri scelti
filter-remove = Togli il filtro
filters-all = Togli tutti i filtri
