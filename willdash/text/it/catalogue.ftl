# The catalogue of the data and the page of each indicator.

## The catalogue

catalogue-title = Catalogo dei dati
catalogue-heading = Il catalogo dei dati
catalogue-description = { $count } indicatori di bisogni, risposte e contesto, { $years }: per ciascuno il livello, gli anni pubblicati, la fonte e la licenza.
catalogue-words = Cerca per parole
catalogue-words-placeholder = ad esempio: nidi, reddito, NEET
catalogue-field-cluster = Ambito
catalogue-field-dimension = Dimensione
catalogue-field-level = Livello del dato
catalogue-field-source = Fonte
catalogue-field-year = Con il dato del
catalogue-field-order = Ordina per
catalogue-any-cluster = tutti
catalogue-any-dimension = tutte
catalogue-any-level = tutti
catalogue-any-source = tutte
catalogue-any-year = ogni anno
catalogue-order-cluster = ambito
catalogue-order-name = nome
catalogue-option = { $name } ({ $count })
catalogue-count = { $count } di { $of } indicatori
catalogue-sought = «{ $words }»
catalogue-ignored = «{ $given }» non è fra i valori di «{ $field }»: lo ignoriamo.
catalogue-none = Nessun indicatore corrisponde a questi filtri: togline qualcuno, o cerca con altre parole.
catalogue-caption = Gli indicatori trovati
catalogue-column-indicator = Indicatore
catalogue-column-cluster = Ambito
catalogue-column-dimension = Dimensione
catalogue-column-unit = Unità di misura
catalogue-column-level = Livello
catalogue-column-years = Anni pubblicati
catalogue-column-cities = Città con il dato
catalogue-column-source = Fonte
catalogue-years = { $first }–{ $last }, { $count } anni
catalogue-cities = { $count } città su { $of }
catalogue-pages = Pagine dell’elenco
catalogue-page = Pagina { $number }

catalogue-package = Tutto il pacchetto
catalogue-package-zip = Scarica tutti i dati (ZIP)
catalogue-package-zip-more = Le tabelle in CSV con la loro descrizione, secondo lo standard Frictionless Data Package.
catalogue-package-dcat = Catalogo DCAT-AP_IT (Turtle)
catalogue-package-dcat-more = I metadati nella forma che chiede il portale nazionale dei dati aperti.
catalogue-package-api = API
catalogue-package-api-more = Gli stessi dati per i programmi, con esempi in curl, Python e R.
catalogue-package-list = L’elenco di tutti gli indicatori, con definizione, copertura e fonte, in un file solo:
catalogue-sources = Fonti, edizioni e licenze
catalogue-sources-lead = Ogni dato resta di chi lo pubblica e si riusa secondo la licenza della fonte, citandola. Dove la licenza non è dichiarata, la tabella lo dice.

## An indicator

catalogue-indicator-description = { $definition } { $publisher }, { $level }, { $years }: valori, copertura, fonte, scaricamento.
catalogue-elsewhere = Lo stesso indicatore in altre pagine
catalogue-to-map = Sulla mappa
catalogue-to-trend = Andamento nel tempo
catalogue-to-cluster = Nel suo ambito
catalogue-to-versus = Fra due o più città
catalogue-figures = Le nove città nel { $year }

catalogue-card-about = Che cos’è
catalogue-card-source = Da dove viene
catalogue-card-coverage = Che cosa è pubblicato
catalogue-card-reuse = Scarica e riusa i dati
catalogue-card-cite = Come citare
catalogue-card-related = Indicatori vicini

catalogue-fact-formula = Come si calcola
catalogue-fact-dimension = Bisogno o risposta
catalogue-fact-polarity = Come si legge
catalogue-fact-caveat = Attenzione
catalogue-fact-base = Popolazione di riferimento
catalogue-fact-norms = Norme
catalogue-dimension-bisogni = È un bisogno: dice quanto una difficoltà è diffusa o pesa, non che cosa si fa per rispondere.
catalogue-dimension-risposte = È una risposta o una risorsa: dice che cosa c’è a fronte dei bisogni.
catalogue-dimension-contesto = È un dato di contesto: serve a leggere bisogni e risposte.
catalogue-formula-share = Numeratore ÷ denominatore{ $times }. Il numeratore{ $counted } è una parte del denominatore.
catalogue-formula-rate = Numeratore ÷ denominatore{ $times }. Il numeratore{ $counted } è rapportato alla popolazione, che è il denominatore.
catalogue-formula-ratio = Numeratore ÷ denominatore{ $times }. Sono due ammontari o due conteggi diversi{ $counted }: il loro rapporto non ha un intervallo.
catalogue-formula-none = Ci sono i valori, ma non il numeratore e il denominatore: da qui il calcolo non si può rifare, e non c’è un intervallo.
catalogue-formula-times = { " " }× { $number }
catalogue-formula-counted = { " " }({ $counted })
catalogue-formula-example = { $place } nel { $year }: { $numerator } ÷ { $denominator }{ $times } = { $value }.

catalogue-source-title = Pubblicazione
catalogue-source-code = Codice nella fonte
catalogue-source-id = Codice in willdash
catalogue-source-version = Versione dei dati

catalogue-coverage-caption = Anni pubblicati, area per area
catalogue-coverage-of = Anni pubblicati, area per area: { $indicator }
catalogue-coverage-area = Area
catalogue-coverage-whole = Il dato c’è per tutte e { $cities } le città{ $years ->
    [one] , nell’unico anno pubblicato
   *[other] , in tutti i { $years } anni pubblicati
 }.
catalogue-coverage-lacking = Le { $cities } città hanno { $count } dati su { $of }, negli anni in cui almeno una ha il dato ({ $years }): dove manca, la casella dice perché.
catalogue-count-comune = Capoluoghi con il dato, su { $of }
catalogue-count-provincia = Province con il dato, su { $of }
catalogue-count-regione = Regioni con il dato, su { $of }
catalogue-cell-published = dato pubblicato
catalogue-cell-other_years = non pubblicato per quest’anno
catalogue-cell-never_published = mai pubblicato per quest’area
catalogue-cell-no_edition = nessun dato di quest’anno, per nessuna area
catalogue-cell-published-short = pubblicato
catalogue-cell-other_years-short = non pubblicato
catalogue-cell-never_published-short = mai pubblicato
catalogue-cell-no_edition-short = nessun dato

catalogue-files-lead = Tutti i dati dell’indicatore: ogni area e ogni anno del pacchetto.
catalogue-format-csv = CSV, per i fogli di calcolo
catalogue-format-xlsx = Excel (XLSX)
catalogue-format-parquet = Parquet
catalogue-format-json = JSON
catalogue-api = Chiedi i dati con un programma
catalogue-api-lead = Questo indirizzo risponde con i dati dell’anno scelto, in JSON; con format=csv, xlsx o parquet nella forma chiesta.
catalogue-copy-address = Copia l’indirizzo
catalogue-copy-call = Copia il comando
catalogue-copy-citation = Copia la citazione
catalogue-copy-bibtex = Copia la voce BibTeX
catalogue-cite-language = In italiano
catalogue-citation = { $publisher }, { $title }, edizione { $edition }: «{ $indicator }», { $level }, { $year }. Licenza: { $licence }. { $source } Letto su willdash, versione dei dati { $version }: { $address } (consultato il { $accessed }).
catalogue-bibtex-edition = { $title }, edizione { $edition }
catalogue-bibtex-note = { $level }; licenza: { $licence }; willdash, versione dei dati { $version }

## Files

catalogue-file-indicator = Codice indicatore
catalogue-file-label = Indicatore
catalogue-file-cluster = Ambito
catalogue-file-dimension = Dimensione
catalogue-file-polarity = Come si legge
catalogue-file-unit = Unità di misura
catalogue-file-level = Livello del dato
catalogue-file-first_year = Primo anno
catalogue-file-last_year = Ultimo anno
catalogue-file-years = Numero di anni
catalogue-file-cities = Città con il dato
catalogue-file-definition = Che cosa misura
catalogue-file-caveat = Attenzione
catalogue-file-source = Fonte
catalogue-file-edition = Edizione
catalogue-file-licence = Licenza
catalogue-file-acquired = Acquisito il
catalogue-file-source_address = Indirizzo della fonte
catalogue-file-data_version = Versione dei dati
catalogue-file-area_code = Codice ISTAT
catalogue-file-area_name = Area
catalogue-file-observed_code = Codice ISTAT dell’area osservata
catalogue-file-observed_name = Area osservata
catalogue-file-observed_level = Livello del dato
catalogue-file-year = Anno
catalogue-file-published = Pubblicato (1 sì, 0 no)
catalogue-file-missing = Motivo del dato mancante
