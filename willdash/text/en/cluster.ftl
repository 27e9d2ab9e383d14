# The page of the clusters: the list, the rug of each cluster, the distribution.

cluster-index-title = Fields
cluster-index-heading = The fields and their questions
cluster-index-lead = Each field has a table of its own: all its indicators, the nine cities and the values to compare them with.
cluster-index-description = Children, poverty, older people, community and municipal services: all indicators of the nine WILL cities for each field, with source and year.
cluster-count-bisogni = { $count ->
    [0] no indicator of need
    [one] { $count } need
   *[other] { $count } needs
 }
cluster-count-risposte = { $count ->
    [0] no response published for the nine cities
    [one] { $count } response
   *[other] { $count } responses
 }
cluster-count-contesto = { $count ->
    [one] { $count } for context
   *[other] { $count } for context
 }
cluster-levels = Level of the figures: { $list }.
cluster-level-comune = { $count ->
    [one] { $count } municipal
   *[other] { $count } municipal
 }
cluster-level-provincia = { $count ->
    [one] { $count } provincial
   *[other] { $count } provincial
 }
cluster-level-regione = { $count ->
    [one] { $count } regional
   *[other] { $count } regional
 }
cluster-title = { $cluster }: the nine cities at a glance
cluster-heading = { $cluster }: the nine cities at a glance
cluster-others = Other fields

## Rug

rug-scroll = Table, scroll to see all cities
rug-caption = { $cluster }: all indicators in the nine cities, verdicts compared with { $than }
rug-indicator = Indicator
rug-references = Compared with
rug-mediana = Median of the nine
rug-italia = Italy
rug-regione = Region
rug-shared = { $region }: { $cities }
rug-target = Norm
rug-target-year = { $value } ({ $year })
rug-target-none = no norm
rug-dimension = { $dimension } ({ $count })
rug-unit-year = { $unit }, { $year }
rug-polarity-higher = higher is better
rug-polarity-lower = lower is better
rug-polarity-neutral = no better end
rug-no-interval = no interval
rug-than-mediana = the median of the nine
rug-than-regione = its own region
rug-than-italia = Italy
rug-benchmark-mediana = Median of the nine
rug-benchmark-regione = Its own region
rug-benchmark-italia = Italy
rug-summary = { $comparable ->
    [0] { $city }: no indicator of this field allows us to say whether the situation is better or worse than { $than }.
    [one] { $city }, compared with { $than }: only one indicator is comparable; the situation is { $better ->
        [one] better
       *[other] { $worse ->
            [one] worse
           *[other] not distinguishable
         }
     }.
   *[other] { $city }, compared with { $than }: of { $comparable } comparable indicators the situation is { $counted }.
 }
rug-rest = Not counted: { $list }.
rug-rest-no_interval = { $count ->
    [one] { $count } indicator without an interval
   *[other] { $count } indicators without an interval
 }
rug-rest-described = { $count ->
    [one] { $count } that describes the context and has no better end
   *[other] { $count } that describe the context and have no better end
 }
rug-rest-no_benchmark = { $count ->
    [one] { $count } without the value to compare it with
   *[other] { $count } without the value to compare them with
 }
rug-rest-missing = { $count ->
    [one] { $count } without the city’s figure
   *[other] { $count } without the city’s figure
 }
rug-norm-chosen = A level set by a norm holds for one indicator only: here the verdicts are about the median of the nine.
rug-legend = How to read a cell:
rug-legend-none = neither colour nor sign: no interval is available, so whether the difference matters cannot be said
rug-legend-place = the dot on the line: where the value lies, from the lowest to the highest of the nine
rug-note-verdict = “Better”, “worse”, “higher” and “lower” are said only if the city’s 95% interval does not contain the reference value; “not distinguishable” means that the reference value lies within the interval. There is no correction for the number of comparisons.
rug-note-method = How a verdict is reached
rug-note-shared = Where the figure is regional, the cities of a region share one cell: it is a single figure, and it counts once in the median.
rug-sources = Sources:
rug-source = { " " }({ $edition }; { $licence }; acquired on { $acquired }).
rug-to-indicator = The indicator’s page and data
rug-to-map = On the map
rug-to-versus = Cities side by side
rug-to-city = Profile of { $city }

## Rug as a file

rug-column-dimension = Dimension
rug-column-median = Median of the nine cities
rug-column-region = Value of the region
rug-column-italy = Value of Italy

## Rug as a picture

rug-picture-subtitle = All indicators of the field, verdicts compared with { $than }
rug-picture-median = Median
rug-picture-note = Green with a tick: better; red with a cross: worse; grey with waves: not distinguishable; blue with an arrow: higher or lower, with no better end. Without a sign: no interval available.

## Distribution

distribution-title = { $level ->
    [regione] Among the { $count } regions with a figure
    [provincia] Among the { $count } provinces with a figure
   *[comune] Among the { $count } provincial capitals with a figure
 }
distribution-caption = { $indicator } ({ $unit }), { $year }
distribution-note = { $level ->
    [regione] Each stroke is a region.
    [provincia] Each stroke is a province; a longer bar gathers more provinces.
   *[comune] Each stroke is a provincial capital; a longer bar gathers more capitals.
 } Higher values are at the top, which does not make them better.
distribution-lacking = { $level ->
    [regione] { $count ->
        [one] For one other region there is no figure here.
       *[other] For { $count } other regions there is no figure here.
     }
    [provincia] { $count ->
        [one] For one other province there is no figure here.
       *[other] For { $count } other provinces there is no figure here.
     }
   *[comune] { $count ->
        [one] For one other capital there is no figure here.
       *[other] For { $count } other capitals there is no figure here.
     }
 }
distribution-median-nine = Median of the nine
distribution-median-all = { $level ->
    [comune] Median of the { $count }
   *[other] Median of the { $count }
 }
distribution-norm = Norm { $year }
distribution-area = Area
distribution-class = from { $low } to { $high }: { $count }
distribution-essence = Distribution of “{ $indicator }” { $level ->
    [regione] among { $count } regions
    [provincia] among { $count } provinces
   *[comune] among { $count } provincial capitals
 }: from { $low } to { $high }. { $marks }.
