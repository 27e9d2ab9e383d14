# The nine cities: the index, the profile, the line that gathers all areas (spine).

city-index-title = Cities
city-index-heading = The nine cities
city-index-lead = Each city has a profile: who lives there, needs and responses among all provincial capitals, what sets it apart.
city-index-description = Bergamo, Como, Monza, Novara, Padova, Parma, Ravenna, Reggio Emilia and Rovigo: the profile of each WILL city, with the source and year of every figure.
city-fact = { $indicator }, { $year }

profile-title = Profile of { $city }
profile-heading = { $city }: needs and responses
profile-place = Provincial capital, { $region }
profile-cities = Choose another city
profile-benchmark-mediana = Median of the nine cities
profile-benchmark-regione = Region
profile-benchmark-italia = Italy
profile-than-mediana = the median of the nine cities
profile-than-regione = the region { $region }
profile-than-italia = Italy
profile-summary = { $comparable ->
    [0] No featured indicator allows us to say whether { $city } is better or worse than { $than }.
   *[other] Compared with { $than }, { $city } is { $counted } of the { $comparable } featured indicators that allow a verdict.
 }
profile-rest = The others have no verdict: { $list }.
profile-rest-no_interval = { $count ->
    [one] one is published without the counts that an interval comes from
   *[other] { $count } are published without the counts that an interval comes from
 }
profile-rest-described = { $count ->
    [one] one describes the context
   *[other] { $count } describe the context
 }
profile-rest-no_benchmark = { $count ->
    [one] for one there is nothing published to compare with
   *[other] for { $count } there is nothing published to compare with
 }
profile-rest-missing = { $count ->
    [one] for one the city’s figure is missing
   *[other] for { $count } the city’s figure is missing
 }
profile-norm = The norm chosen holds for “{ $indicator }” alone; the other indicators are compared with the median of the nine cities.

## Who lives there

profile-facts = Who lives in { $city }
profile-fact-italy = Italy { $value }
profile-fact-origin = { $year }, { $source }

## Spines

profile-spines = Needs and responses, among all areas
profile-all = All indicators
profile-empty-bisogni = No featured indicator of need.
profile-empty-risposte = No indicator of response is published for the nine cities.
profile-table = Show table
profile-table-caption = { $cluster }: values and distribution
profile-table-indicator = { $indicator } ({ $year }, { $level })
profile-column-part = Part
profile-column-dimension = Dimension
profile-column-areas-count = Areas with a figure
profile-column-behind = Areas with a less favourable value
profile-table-note = Percentiles, minimum and maximum are of all provincial capitals (municipal figures), all provinces (provincial figures) or all regions (regional figures) with a figure in that year; with fewer than 20 areas no percentiles are given.
profile-column-indicator = Indicator
profile-column-value = Value
profile-column-interval = 95% interval
profile-column-benchmark = Compared with
profile-column-verdict = Verdict
profile-column-areas = Areas
profile-column-low = Minimum
profile-column-p10 = 10th percentile
profile-column-p25 = 25th percentile
profile-column-median = Median
profile-column-p75 = 75th percentile
profile-column-p90 = 90th percentile
profile-column-high = Maximum
profile-picture-subtitle = Needs and responses among all areas of the same level; verdicts compared with { $than }
profile-picture-note = The line runs from the lowest to the highest of all capitals, provinces or regions; the bands are the middle four fifths and the middle half (not with fewer than 20 areas), the dark stroke the median, the ticks the nine cities, the dot the city with its verdict. The better situation is on the right; where neither end is better, high values are.
profile-print = For a copy on paper, print from the browser: two A4 pages, with sources, date and address.
spine-areas-comune = { $count ->
    [one] { $count } capital
   *[other] { $count } capitals
 }
spine-areas-provincia = { $count ->
    [one] { $count } province
   *[other] { $count } provinces
 }
spine-areas-regione = { $count ->
    [one] { $count } region
   *[other] { $count } regions
 }
spine-others-comune = { $count ->
    [one] of the other capital
   *[other] of the other { $count } capitals
 }
spine-others-provincia = { $count ->
    [one] of the other province
   *[other] of the other { $count } provinces
 }
spine-others-regione = { $count ->
    [one] of the other region
   *[other] of the other { $count } regions
 }
spine-few = fewer than { $fewest }
spine-neutral = high values on the right
spine-half = , middle half from { $low } to { $high }
spine-words = { $areas }: from { $low } to { $high }, median { $median }{ $half }. { $own }.
spine-place-polar = more favourable than { $behind } { $others }
spine-place-neutral = higher than { $behind } { $others }
spine-own = { $city }: { $value }, { $place }
spine-own-none = { $city }: figure not published
spine-legend-verdicts = The dot is the city; sign and colour are the verdict compared with { $than }:
spine-legend-marks = How to read the line: the better situation is on the right
spine-legend-range = from the lowest to the highest of all 109 capitals, or provinces, or regions
spine-legend-outer = the middle four fifths (10th-90th percentile)
spine-legend-inner = the middle half (25th-75th)
spine-legend-median = their median, always in the centre
spine-legend-nine = the nine cities
spine-legend-benchmark = what the city is compared with
spine-legend-better = The better situation is always on the right; where neither end is better, high values are.
spine-legend-few = With fewer than { $fewest } areas no bands are drawn.

## What stands out

standing-out = What sets { $city } apart
standing-out-lead = Only featured indicators that can be told from { $than }, the furthest out among all areas of the same level first.
standing-out-strongest = For the better
standing-out-weakest = For the worse
standing-out-none = No featured indicator can be told from { $than }: the differences lie within ordinary variation, or there is no interval to tell.
standing-out-none-strongest = None stands out for the better.
standing-out-none-weakest = None stands out for the worse.
standing-out-benchmark = compared with { $value }
standing-out-gap = To reach what it is compared with, { $gap }.

## Trends

profile-trends = How things are changing
profile-trends-better = Towards a better situation
profile-trends-worse = Towards a worse situation
profile-trends-neutral = With neither end better
profile-trends-none = No featured indicator has a recognisable trend.
profile-trends-rest = { $stable ->
    [0] No other featured indicator is without a recognisable trend
    [one] One other featured indicator has no recognisable trend
   *[other] { $stable } other featured indicators have no recognisable trend
 }; { $short ->
    [0] none has too short a series
    [one] one has fewer than { $fewest } published years
   *[other] { $short } have fewer than { $fewest } published years
 }.
profile-trends-note = Each series is tested on its own: among many, some trend may appear by chance.

## Near

profile-near = Cities similar to { $city }
profile-near-lead = Among the 109 provincial capitals, the nearest by { $variables }.
profile-near-distance = distance { $distance }
profile-near-nine = Among the nine: { $names }.
profile-near-compare = Compare with them
profile-near-all = Why they are similar

## Sources and print

profile-sources = Sources
profile-source-edition = , edition { $edition }, licence{ " " }
profile-source-acquired = , acquired on{ " " }
profile-source-count = { $count ->
    [one] : one indicator on this page.
   *[other] : { $count } indicators on this page.
 }
printed = About this print
printed-on = Printed on { $date }
printed-benchmark = verdicts compared with { $than }
