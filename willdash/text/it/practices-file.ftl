# The practices as a file to take away: names of columns.

practices-file-practice = Codice della pratica
practices-file-area_name = Città
practices-file-cluster = Ambito
practices-file-title = Pratica
practices-file-start_year = Primo anno
practices-file-start_is_inferred = Primo anno dedotto
practices-file-end_year = Ultimo anno, anche solo previsto
practices-file-end_is_inferred = Ultimo anno dedotto
practices-file-state = Stato
practices-file-actors = Chi
practices-file-what = Che cosa è stato fatto
practices-file-reported = Genere di risultati
practices-file-results = Risultati riportati o previsti
practices-file-caveat = Da sapere
practices-file-will = Parte di WILL secondo la fonte
practices-file-indicators = Indicatori a cui willdash la lega
practices-file-source = Fonte
practices-file-source_address = Indirizzo della fonte
practices-file-data_version = Versione dei dati
practices-file-yes = sì
practices-file-no = no
