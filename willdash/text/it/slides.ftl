# Le diapositive di una scaletta. I numeri arrivano già scritti nella forma della lingua.

slides-data = Versione dei dati { $version }, acquisiti fino al { $acquired }
slides-footer = willdash · dati { $version }, acquisiti fino al { $acquired }
slides-author = willdash
slides-alt = { $title }. { $told }. { $reading }
slides-option = { $number }. { $words }
slides-question-after = Domanda alla sala, dopo «{ $title }»
slides-sources = Fonti dei dati mostrati
slides-source = { $publisher }, { $title }, edizione { $edition }. Licenza: { $licence }. Acquisito il { $acquired }.
slides-notes-planned = Tempo: { $planned }.
slides-notes-reading = I dati dicono: { $reading }
slides-notes-question = Domanda alla sala: { $asks }
slides-notes-address = Pagina: { $address }
slides-notes-after = Domanda della scena «{ $title }».
