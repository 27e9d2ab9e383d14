# What other sites are told of a page that can be embedded there.

oembed-title-map = { $indicator }: mappa delle nove città, { $year }
oembed-title-table = { $indicator }: tabella di confronto, { $year }
oembed-title-trend = { $indicator }: andamento nel tempo, { $city }
oembed-title-indicator = { $indicator }: { $city }, { $year }
oembed-title-panel = { $cluster }: bisogni e risposte, { $city }
oembed-title-spine = { $cluster }: profilo di { $city }
oembed-title-rug = { $cluster }: quadro delle nove città

oembed-no-address = Manca il parametro «url»: l’indirizzo della pagina da incorporare, con i caratteri codificati.
oembed-long = L’indirizzo in «url» è troppo lungo: al massimo { $most } caratteri.
oembed-size = «{ $given }» non è un valore ammesso per «{ $parameter }»: serve un numero intero di pixel.
oembed-no-page = A questo indirizzo non c’è una pagina di questo sito.
oembed-no-format = Il formato «{ $given }» non esiste: si può scegliere tra json e xml.
