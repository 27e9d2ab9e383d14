# Downloads and the programming interface.

## The sheets of a workbook

api-sheet-figures = Dati
api-sheet-origin = Fonti e licenza
api-origin-title = Titolo
api-origin-note = Nota
api-origin-source = Fonte
api-origin-source-address = Indirizzo della fonte
api-origin-licence = Licenza
api-origin-acquired = Acquisita il
api-origin-processing = Elaborazione
api-origin-selection = Selezione
api-origin-address = Indirizzo
api-origin-updated = Dati aggiornati al
api-origin-version = Versione dei dati
api-origin-missing = Dati mancanti
api-origin-missing-words = Una cella vuota non è uno zero: la colonna del motivo dice perché il dato manca.

## Columns

api-column-area_code = Codice ISTAT
api-column-area_name = Area
api-column-area_level = Livello dell’area
api-column-observed_code = Codice ISTAT dell’area osservata
api-column-observed_name = Area osservata
api-column-observed_level = Livello del dato
api-column-indicator = Codice indicatore
api-column-indicator_label = Indicatore
api-column-year = Anno
api-column-value = Valore
api-column-unit = Unità di misura
api-column-low = Intervallo 95 %: limite inferiore
api-column-high = Intervallo 95 %: limite superiore
api-column-missing = Motivo del dato mancante
api-column-rank = Posto
api-column-rank_best = Posto migliore possibile
api-column-rank_worst = Posto peggiore possibile
api-column-benchmark = Riferimento (rispetto { $than })
api-column-from_median = Differenza dalla mediana
api-column-from_region = Differenza dalla regione
api-column-from_italy = Differenza dall’Italia
api-column-source = Codice fonte
api-column-source_title = Fonte
api-column-licence = Licenza
api-column-data_version = Versione dei dati
api-column-reference = Riferimento
api-column-reference_value = Valore del riferimento
api-column-gap_people = Quanto manca (in meno se negativo)
api-column-gap_low = Quanto manca: limite inferiore
api-column-gap_high = Quanto manca: limite superiore
api-column-gap_base = Base di calcolo
api-column-gap_base_year = Anno della base
api-column-gap_counted = Che cosa si conta
api-column-gap_reason = Perché non c’è un divario
api-column-city_code = Codice ISTAT della città di partenza
api-column-city_name = Città di partenza
api-column-place = Ordine di vicinanza
api-column-neighbour = Fra le simili
api-column-distance = Distanza (in scarti tipo)
api-column-stability = Stabilità (da 0 a 1)
api-column-share = Parte della distanza (da 0 a 1): { $variable }

## Titles and notes of tables

api-table-trend = { $indicator }, andamento ({ $level }): { $city } e le altre aree
api-table-gaps = { $indicator }, { $year }: quanto manca a { $city }
api-similar-note = Le otto città più vicine fra i 109 capoluoghi, poi quelle che per poco non ne fanno parte. La stabilità dice in quale parte delle ricerche senza una variabile la città resta fra le otto.
api-similar-variable = Variabile: { $variable }, { $year }, peso { $weight }
api-neighbour-near = sì
api-neighbour-almost = per poco no

## Titles of answers

api-title-areas = Aree
api-title-indicators = Indicatori
api-title-sources = Fonti
api-title-observations = Dati pubblicati
api-title-geo = Confini, { $level }
api-level-comune = comuni (capoluoghi di provincia)
api-level-provincia = province
api-level-regione = regioni
api-level-italia = Italia

## Errors

api-problem-400 = La richiesta non si può leggere.
api-problem-404 = A questo indirizzo non c’è nulla. GET /api/v1/openapi.json elenca gli indirizzi disponibili.
api-problem-405 = Si risponde solo a GET, HEAD e OPTIONS: qui tutto è in sola lettura.
api-problem-406 = Nessuno dei formati accettati è disponibile.
api-problem-413 = La richiesta è troppo grande.
api-problem-414 = L’indirizzo è troppo lungo: indica meno valori, oppure chiedi tutto e filtra dopo.
api-problem-422 = Un parametro non è utilizzabile; errors dice quale e che cosa fare.
api-problem-429 = Troppe richieste da questo indirizzo: Retry-After dice fra quanti secondi riprovare.
api-problem-500 = Qualcosa non ha funzionato su questo server. Riprova più tardi.
api-problem-503 = Il server sta preparando altri file. Riprova tra mezzo minuto.
api-fault-missing = Il parametro { $parameter } è obbligatorio.
api-fault-extra_forbidden = Il parametro { $parameter } non esiste.
api-fault-int_parsing = Il parametro { $parameter } non è un numero intero.
api-fault-enum = Il parametro { $parameter } non è fra i valori ammessi: { $limit }.
api-fault-literal_error = Il parametro { $parameter } non è fra i valori ammessi: { $limit }.
api-fault-greater_than_equal = Il parametro { $parameter } è sotto { $limit }.
api-fault-less_than_equal = Il parametro { $parameter } è sopra { $limit }.
api-fault-string_pattern_mismatch = Il parametro { $parameter } non ha la forma giusta.
api-fault-string_too_long = Il parametro { $parameter } è troppo lungo.
api-fault-too_long = Il parametro { $parameter } indica troppi valori.
api-fault-other = Il parametro { $parameter } non è utilizzabile.
api-remedy-missing = Aggiungi { $parameter } all’indirizzo.
api-remedy-extra_forbidden = Toglilo o correggine il nome.
api-remedy-int_parsing = Scrivi solo cifre, come 2021.
api-remedy-enum = Usa uno di questi valori: { $limit }.
api-remedy-literal_error = Usa uno di questi valori: { $limit }.
api-remedy-greater_than_equal = Usa { $limit } o più.
api-remedy-less_than_equal = Usa { $limit } o meno.
api-remedy-string_pattern_mismatch = Scrivi i codici come in GET /api/v1/indicators, le aree con il codice ISTAT, come 034027, o con il nome usato negli indirizzi, come reggio-emilia.
api-remedy-string_too_long = Usa al massimo { $limit } caratteri.
api-remedy-too_long = Indicane al massimo { $limit }, se serve in più richieste.
api-remedy-other = Vedi la pagina /api.
api-unknown = Il parametro { $parameter } non ammette «{ $given }».
api-unknown-indicator = GET /api/v1/indicators li elenca.
api-former-renamed = Ora il suo codice è { $successor }: usa questo.
api-former-withdrawn = Non è più pubblicato: il più vicino è { $successor }.
api-unknown-cluster = GET /api/v1/indicators dice l’ambito di ogni indicatore.
api-unknown-area = GET /api/v1/areas le elenca con il codice ISTAT; le nove città si indicano anche con il nome.
api-unknown-city = Indica una delle nove città con il nome usato negli indirizzi (bergamo, como, monza, parma, ravenna, reggio-emilia, padova, rovigo, novara) o con il codice ISTAT.
api-unknown-year = Usa uno di questi valori: { $allowed }.
api-unknown-peers = Usa uno di questi valori: { $allowed }.
api-unknown-benchmark = Usa uno di questi valori: { $allowed }.
api-unknown-format = Usa uno di questi valori: { $allowed }.
api-unknown-weights = Scrivi variabile:peso, separati da virgole, con pesi da 0 a 3; GET /api/v1/similar dice le variabili.

## The document

api-document-title = API di willdash
api-document = Dati ufficiali su minori, povertà, anziani e comunità nelle nove città di WILL e in quelle con cui si confrontano. In sola lettura, gratuita, senza chiave. Ogni dato dice di quale area è, il livello, la fonte e la licenza; dove la fonte dà i conteggi, l’intervallo al 95 %; dove nulla è pubblicato, perché. I parametri con più valori li accettano separati da virgole o ripetuti. Gli elenchi arrivano { $usual } righe alla volta, { $most } nei file, se limit non dice altro, e { $most } al massimo; un parametro accetta fino a { $values } valori; una richiesta può avere { $kilobytes } kB. Tutti i dati insieme sono nel pacchetto /dati/willdash-data.zip. Gli errori sono application/problem+json (RFC 9457).
api-op-areas = Aree
api-op-areas-more = Capoluoghi di provincia, province, regioni e Italia, con codice ISTAT, nome, livello e area di appartenenza. In GeoJSON con i confini.
api-op-indicators = Indicatori
api-op-indicators-more = Definizione, cautele, unità di misura, verso, fonte, livello più fine e anni di ogni indicatore.
api-op-indicator = Un indicatore
api-op-indicator-more = Che cosa misura un indicatore e come leggerlo.
api-op-sources = Fonti
api-op-sources-more = Chi pubblica, edizione, indirizzo, licenza, data di acquisizione ed elaborazioni.
api-op-observations = Dati
api-op-observations-more = I dati pubblicati per indicatore, area e anno. Se indicatore, area e anno sono tutti indicati, ognuno ha risposta: un dato mancante con il suo motivo, un comune con il dato della provincia o della regione dove è il più fine pubblicato (lo dicono observed_code e observed_level).
api-op-compare = Confronto
api-op-compare-more = Un gruppo di città su un indicatore in un anno, con intervalli, posti possibili, differenze ed esiti, come nella pagina della mappa.
api-op-similar = Città simili
api-op-similar-more = I capoluoghi più vicini a una città per le variabili di contesto, con la parte di ogni variabile nella distanza.
api-op-gap = Quanto manca
api-op-gap-more = Che cosa separa una città dalla migliore delle nove, dalla mediana, dalla sua regione, dall’Italia e dalle norme, in persone dove una base lo permette.
api-op-geo = Confini
api-op-geo-more = Le aree di un livello in GeoJSON: confini di regioni, province e nove città, punti per gli altri capoluoghi. Con indicator, il dato di ogni area. Semplificati per le mappe: non servono per misurare.
api-parameter-id = Codice di un indicatore, come in GET /api/v1/indicators.
api-parameter-indicator = Codici di indicatori.
api-parameter-compare-indicator = Codice di un indicatore.
api-parameter-gap-indicator = Codice di un indicatore.
api-parameter-geo-indicator = Codice di un indicatore di cui i confini portano il dato.
api-parameter-area = Codici ISTAT di aree; le nove città anche con il nome, come reggio-emilia.
api-parameter-compare-area = La città di interesse: una delle nove, con il nome o il codice ISTAT.
api-parameter-similar-area = Una delle nove città, con il nome o il codice ISTAT.
api-parameter-gap-area = Una delle nove città, con il nome o il codice ISTAT.
api-parameter-level = comune, provincia, regione o italia.
api-parameter-year = Anni.
api-parameter-compare-year = Anno; se manca, quello usuale dell’indicatore.
api-parameter-gap-year = Anno; se manca, quello usuale dell’indicatore.
api-parameter-geo-year = Anno dei dati; se manca, quello usuale dell’indicatore.
api-parameter-cluster = Codici di ambiti: minori, poverta, anziani, comunita, trasversale, contesto.
api-parameter-peers = Gruppo di confronto: nove, regione, capoluoghi o simili.
api-parameter-benchmark = A che cosa si riferiscono gli esiti: mediana, regione, italia o il codice di una norma per l’indicatore.
api-parameter-weights = Pesi da 0 a 3 delle variabili di contesto con cui si trovano le città simili, come pop_totale:2,quota_65:0.
api-parameter-limit = Quante righe, { $most } al massimo.
api-parameter-offset = Quante righe saltare all’inizio.
api-parameter-format = json, csv, xlsx, parquet, oppure geojson dove le righe si possono mettere su una mappa; prevale su Accept.
api-parameter-lang = Lingua di etichette, note ed errori; con it anche il CSV ha la forma italiana (; fra le celle, virgola decimale).
api-status-200 = La risposta.
api-status-304 = Nulla è cambiato dalla risposta che il programma ha già.
api-status-404 = Non c’è nulla del genere.
api-status-406 = Nessuno dei formati accettati è disponibile.
api-status-413 = La richiesta è troppo grande.
api-status-414 = L’indirizzo è troppo lungo.
api-status-422 = Un parametro non è utilizzabile.
api-status-500 = Qualcosa non ha funzionato su questo server.
api-status-503 = Il server sta preparando altri file; Retry-After dice quando riprovare.

## The page

api-page-title = API: i dati per i programmi
api-page-heading = I dati per i programmi
api-page-description = Come leggere i dati di willdash da un programma: indirizzi, parametri, formati, limiti, errori ed esempi in curl, Python e R.
api-page-lead = Gli stessi dati delle pagine, con fonte, livello e intervallo, per chi li vuole riusare in un foglio di calcolo, in un’analisi o in un altro sito. Sola lettura, senza chiave e senza registrazione.
api-page-document = Documento OpenAPI
api-page-contents = In questa pagina
api-page-questions = Che cosa si può chiedere
api-page-figures = Come leggere un dato
api-page-formats = Formati
api-page-limits = Pagine, limiti e parametri comuni
api-page-caching = Copie e aggiornamenti
api-page-errors = Errori
api-page-examples = Esempi
api-page-licence = Licenza
api-page-parameters = Parametri di { $path }
api-page-parameter = Parametro
api-page-values = Valori
api-page-meaning = Significato
api-page-required = obbligatorio
api-page-type-several = uno o più
api-page-type-integer = numero da { $least } a { $most }
api-page-type-one = uno
api-page-type-text = testo
api-page-package = il pacchetto completo dei dati (zip)
api-page-formats-of = Formati: { $formats }.
api-page-try = Prova:
api-page-figures-level = Per un comune il dato è del livello più fine pubblicato: se non è del comune, observed_code, observed_name e observed_level dicono di quale provincia o regione è.
api-page-figures-missing = Un dato mancante ha valore null (una cella vuota nei file) e un motivo in missing: never_published se non è mai stato pubblicato, other_years se lo è solo per altri anni. Non è mai zero. Per averlo, indica insieme indicator, area e year.
api-page-figures-doubt = low e high sono i limiti dell’intervallo al 95 % e ci sono solo dove la fonte dà i conteggi. Dove mancano, nessun esito dice che una differenza conta.
api-page-formats-words = Si sceglie con format nell’indirizzo oppure con l’intestazione Accept; format prevale. Senza indicazioni la risposta è in JSON (i confini in GeoJSON).
api-page-format-json = Numeri con tutti i decimali pubblicati o calcolati, null per i mancanti. In data le righe, in meta titolo, numero di righe, fonti, licenze e versione dei dati, in links le pagine precedente e successiva.
api-page-format-csv = Con lang=it: punto e virgola fra le celle, virgola decimale e BOM UTF-8, come lo apre un foglio di calcolo in italiano. Altrimenti secondo RFC 4180: virgola fra le celle, punto decimale, senza BOM. Righe chiuse da CRLF, nessun separatore delle migliaia. Un testo che comincia con = + - @ o con una tabulazione ha un apostrofo davanti, perché nessun foglio di calcolo lo esegua come formula; i numeri negativi restano numeri. Un foglio di calcolo toglie gli zeri iniziali dei codici ISTAT: in XLSX restano.
api-page-format-xlsx = Numeri come numeri, codici come testo; un secondo foglio con fonti, licenze, selezione, indirizzo, data e versione dei dati.
api-page-format-parquet = Colonne con il loro tipo; titolo, fonti, indirizzo, data e versione nei metadati del file.
api-page-format-geojson = Le stesse righe come elementi con la loro geometria (WGS 84, RFC 7946).
api-page-limits-words = Un elenco arriva a pezzi: 100 righe in JSON e GeoJSON, { $most } negli altri formati, se limit non dice altro; al massimo { $most } per richiesta. links.next e l’intestazione Link danno l’indirizzo del pezzo seguente; in meta.total c’è il numero delle righe. Un parametro accetta fino a { $values } valori. Per avere tutto insieme:
api-page-caching-words = Ogni risposta ha ETag e Last-Modified, che cambiano solo con i dati: un programma che li rimanda in If-None-Match o If-Modified-Since riceve 304 e nessun corpo. Le risposte valgono un’ora (Cache-Control) e si leggono da qualunque sito (CORS).
api-page-errors-words = Tutti gli errori hanno lo stesso corpo, application/problem+json (RFC 9457): detail dice che cosa non va, errors elenca ogni parametro non utilizzabile con il rimedio. Un parametro che non esiste è un errore, così un refuso si vede.
api-page-example-figure = Un solo dato
api-page-example-table = Il confronto fra le nove città in un foglio di calcolo italiano
api-page-example-everything = Tutti i dati di un indicatore, pagina dopo pagina
api-page-example-outlines = Le province su una mappa
api-page-licence-words = Dati e confini restano con la licenza di chi li pubblica, indicata in ogni risposta: per lo più CC BY, che chiede di citare la fonte. Gli indirizzi che cominciano con /api/v1 non cambieranno significato: le modifiche non compatibili avranno un altro numero.
