# Scenes: what is seen of a selection, on stage, phone and slides.

scene-caption = { $title } · { $told }
scene-none = This view cannot be shown: the field or the indicator may no longer exist.
scene-numbers = The numbers of this scene
scene-city = City
scene-year = Year
scene-indicator = Indicator
scene-verdict = Comparison

classifica-title = { $indicator }: the nine cities in order
classifica-target = Level for { $year }:
classifica-note = Each dot is { $level ->
    [provincia] the province of a city
    [regione] the region of a city: cities of the same region have the same figure
   *[comune] a city
 }{ $intervals ->
    [yes] ; the thick line through it is the 95% interval
   *[no] { "" }
 }.{ $own ->
    [yes] { " " }The short line in each row is the value of the city’s region.
   *[no] { "" }
 } { $signs ->
    [yes] The signs compare with { $than }.
   *[no] Interval not available: differences are seen, but not judged.
 }
