# Le scene: che cosa si vede di una selezione, sul palco, sul telefono e nelle diapositive.

scene-caption = { $title } · { $told }
scene-none = Questa vista non si può mostrare: forse il campo o l’indicatore non esistono più.
scene-numbers = I numeri di questa scena
scene-city = Città
scene-year = Anno
scene-indicator = Indicatore
scene-verdict = Confronto

classifica-title = { $indicator }: le nove città in ordine
classifica-target = Livello per il { $year }:
classifica-note = Ogni punto è { $level ->
    [provincia] la provincia di una città
    [regione] la regione di una città: le città della stessa regione hanno lo stesso dato
   *[comune] una città
 }{ $intervals ->
    [yes] ; la linea spessa che lo attraversa è l’intervallo al 95 %
   *[no] { "" }
 }.{ $own ->
    [yes] { " " }Il trattino in ogni riga è il valore della regione della città.
   *[no] { "" }
 } { $signs ->
    [yes] I segni dicono il confronto rispetto { $than }.
   *[no] Intervallo non disponibile: le differenze si vedono, ma non si giudicano.
 }
