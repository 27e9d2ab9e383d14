# Charts as files, and the map drawn on the server. Numbers arrive already written in the form of the language.

pictures-list = { " · " }
pictures-source = Fonte: { $source }
pictures-source-words = { $publisher }, { $title }, edizione { $edition } ({ $licence })
pictures-made = Grafico di willdash del { $date }, versione dei dati { $version }
pictures-title = { $indicator }: { $place }
pictures-map-title = { $indicator } nelle nove città
pictures-map-note = Un colore più scuro è un valore più alto. { $attribution }
pictures-trend-years = dal { $first } al { $last }
pictures-trend-note = In grigio { $level ->
    [provincia] le province delle altre città
    [regione] le altre regioni
   *[comune] le altre città
 }.{ $gaps ->
    [yes] { " " }I tratti punteggiati uniscono anni tra i quali mancano dati.
   *[no] { "" }
 }
pictures-distribution-all = { $level ->
    [provincia] le { $count } province
    [regione] le { $count } regioni
   *[comune] i { $count } capoluoghi
 } con il dato
pictures-distribution-note = Ogni barra conta i territori con un valore in quella classe; ogni trattino è un territorio.
pictures-empty = Nessun dato pubblicato per questa scelta.
pictures-value = { $name } { $value }
pictures-named = { $name }: { $value }
pictures-map-says = Mappa di «{ $indicator }»: { $cities }
