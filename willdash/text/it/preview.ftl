# Una bozza mostrata nel cruscotto prima della pubblicazione.

preview-mark = BOZZA
preview-sign = BOZZA / DRAFT
preview-label = Anteprima di una bozza
preview-whose = Anteprima dei dati di { $city } caricati da «{ $office }» il { $date }. Non sono pubblicati: li vedono solo l’ufficio che li ha caricati e chi li deve approvare.
preview-back = Torna alla bozza
preview-close = Chiudi l’anteprima
preview-subtitle = BOZZA, dati non pubblicati · { $subtitle }
preview-refused-title = Non disponibile nell’anteprima
preview-refused = Stai guardando una bozza, che si può solo leggere: non si incorpora in altri siti e non si presenta in plenaria. Chiudi l’anteprima e riprova.
