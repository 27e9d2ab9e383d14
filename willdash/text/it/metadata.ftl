# What the site says of its data to other machines, and in the file that goes with the data package.

metadata-place = Italia
metadata-catalog = willdash: catalogo degli indicatori
metadata-catalog-description = Indicatori ufficiali su minori, povertà, anziani e comunità per le nove città di WILL, i 109 capoluoghi, le province e le regioni, con definizioni, avvertenze, fonti e licenze in italiano e in inglese.
metadata-dataset = { $title } (edizione { $edition }), indicatori raccolti da willdash
metadata-dataset-description = Indicatori tratti da «{ $title }» ({ $publisher }, edizione { $edition }) per le nove città di WILL e per gli altri capoluoghi, le province e le regioni per cui sono pubblicati. Ogni distribuzione è un indicatore. { $processing } Indicatori: { $indicators }.
metadata-distribution = { $indicator }: tutti i valori pubblicati, per area e anno ({ $format })
metadata-practices = Pratiche di welfare locale delle nove città di WILL, raccolte da willdash
metadata-practices-description = Che cosa hanno fatto le nove città: anni, stato, attori, che cosa è stato fatto, che cosa riporta la fonte, con il titolo e l’indirizzo della fonte di ogni pratica. Nessun risultato è una stima dell’effetto. Il legame con gli indicatori è una lettura di willdash.

readme-title = willdash: il pacchetto di dati
readme-lead = Le cifre ufficiali da cui nasce ogni vista di willdash, per le nove città di WILL e i territori con cui si confrontano. La cartella è un pacchetto di dati Frictionless (https://datapackage.org): datapackage.json descrive ogni tabella e ogni colonna.
readme-version = Dati aggiornati al { $acquired }.
readme-missing = Una cella vuota significa «nessun valore»: non è uno zero.
readme-level = Ogni cifra è dell’area indicata nella colonna area: comune, provincia, regione o Italia. I valori di livelli diversi non vanno confrontati senza dirlo.
readme-licence = Ogni cifra mantiene la licenza della sua fonte, che va citata.
readme-practices = practices.csv raccoglie pratiche delle nove città: i fatti sono della fonte indicata in ogni riga, le frasi sono di willdash (CC BY 4.0). Nessun risultato è una stima dell’effetto, e il legame con gli indicatori è una lettura di willdash.
readme-sources = Fonti e licenze
readme-source = { $publisher }, «{ $title }», edizione { $edition }. Licenza: { $licence }. Acquisita il { $acquired }. { $processing }
