# Charts as files, and the map drawn on the server. Numbers arrive already written in the form of the language.

pictures-list = { " · " }
pictures-source = Source: { $source }
pictures-source-words = { $publisher }, { $title }, { $edition } edition ({ $licence })
pictures-made = Chart by willdash, { $date }, data version { $version }
pictures-title = { $indicator }: { $place }
pictures-map-title = { $indicator } in the nine cities
pictures-map-note = A darker colour is a higher value. { $attribution }
pictures-trend-years = from { $first } to { $last }
pictures-trend-note = In grey, the { $level ->
    [provincia] provinces of the other cities
    [regione] other regions
   *[comune] other cities
 }.{ $gaps ->
    [yes] { " " }Dotted stretches join years between which figures are missing.
   *[no] { "" }
 }
pictures-distribution-all = the { $count } { $level ->
    [provincia] provinces
    [regione] regions
   *[comune] provincial capitals
 } with a figure
pictures-distribution-note = Each bar counts the areas with a value in that class; each stroke is an area.
pictures-empty = No figure is published for this choice.
pictures-value = { $name } { $value }
pictures-named = { $name }: { $value }
pictures-map-says = Map of “{ $indicator }”: { $cities }
