# What a reader sees in English. Numbers arrive already written in the form of the language.

site = willdash
site-tagline = Welfare needs and responses in nine Italian cities
site-owner = WILL · Welfare Innovation Local Lab
skip-to-content = Skip to main content
language-name = English
language-switch = Language: English, switch to Italian
menu = Main menu

page-map-title = Map
page-map-heading = Nine cities compared, between needs and responses
page-map-lead = Choose a city and an indicator: the map, the panels and the table answer together, on official figures.

## Pickers

pickers = Choose what to read
picker-cluster = Field
picker-practice = Practice
picker-indicator = Indicator
picker-year = Year
picker-city = City
picker-peers = Compare with
picker-year-missing = { $year } (not for { $city })
search-label = Find an indicator
search-placeholder = for example: nurseries, income, NEET
search-none = No indicator matches “{ $words }”.
dimension-bisogni = Needs
dimension-risposte = Responses
dimension-contesto = Context

## Headline

place-comune = In { $name },
place-provincia = In the province of { $name },
place-regione = In { $name },
headline = { $place } { $phrase }: { $position } { $among }{ $published }{ $level }{ $benchmarks }.
headline-alone = { $place } { $phrase }{ $benchmarks }.
headline-benchmarks = ; { $list }
headline-median = median { $value }
headline-italy = Italy { $value }
headline-published = , { $count } of which have a figure
headline-whose = { $name } ({ $observed })
headline-level-comune = { "" }
headline-level-provincia = { " " }(provincial figures)
headline-level-regione = { " " }(regional figures)
headline-missing-other_years = For { $name } the { $year } figure is not published (“{ $indicator }”). Years available: { $years }.
headline-missing-never_published = For { $name } the indicator “{ $indicator }” is not published.
position-share = { $end ->
    [highest] { $place ->
        [1] the highest share
       *[other] the { ordinal } highest share
     }
    [lowest] { $place ->
        [1] the lowest share
       *[other] the { ordinal } lowest share
     }
   *[equal] no difference
 }{ $with }
position-value = { $end ->
    [highest] { $place ->
        [1] the highest value
       *[other] the { ordinal } highest value
     }
    [lowest] { $place ->
        [1] the lowest value
       *[other] the { ordinal } lowest value
     }
   *[equal] no difference
 }{ $with }
position-with = , together with { $names },
list-and = { $first } and { $last }
polarity-higher = A higher value means a better situation.
polarity-lower = A lower value means a better situation.
polarity-neutral = The value describes the context: neither high nor low is better in itself.

## Verdicts

picker-benchmark = Against
benchmark-option-mediana = Median of the group
benchmark-option-regione = Region
benchmark-option-italia = Italy
than-mediana = the median
than-regione = the { $region } region
than-italia = Italy
than-target = the level set for { $year }
verdict-sentence-better = Compared with { $than } ({ $value }), the situation is better: the difference exceeds ordinary variation.
verdict-sentence-worse = Compared with { $than } ({ $value }), the situation is worse: the difference exceeds ordinary variation.
verdict-sentence-not_distinguishable = The difference from { $than } ({ $value }) cannot be told from ordinary variation.
verdict-sentence-no_interval = Interval not available: it cannot be said whether the difference from { $than } ({ $value }) exceeds ordinary variation.
verdict-sentence-neutral_higher = Compared with { $than } ({ $value }), the value is higher: the difference exceeds ordinary variation.
verdict-sentence-neutral_lower = Compared with { $than } ({ $value }), the value is lower: the difference exceeds ordinary variation.
verdict-no_benchmark = No comparison with { $than } is possible: its figure for that year is not published.
verdict-equal = Compared with { $than } ({ $value }), the value is the same.
verdict-same_area = The figure is that of the region itself: there is no comparison with the region.
verdict-better = better
verdict-worse = worse
verdict-not_distinguishable = not distinguishable
verdict-no_interval = interval not available
verdict-neutral_higher = higher
verdict-neutral_lower = lower
verdict-none = no comparison
rank-range = It ranks { ordinal } of { $of }, between { $best } and { $worst } once uncertainty is taken into account.
rank-range-sure = It ranks { ordinal } of { $of } even once uncertainty is taken into account.
rank-range-short = between { $best } and { $worst }
interval = from { $low } to { $high }
interval-none = interval not available
tip-interval = interval { $interval }
table-interval = 95% interval
table-verdict = Against { $than }

## Levels

level-comune = municipal figure
level-provincia = provincial figure
level-regione = regional figure
level-italia = national figure
observed-provincia = province of { $name }
observed-regione = region of { $name }
observed-comune = municipality of { $name }

## Missing

missing = n/a
missing-other_years = not published for { $year }
missing-never_published = never published
missing-benchmark = not published

## Ranks

rank = { ordinal }
ordinal = { $form ->
    [one] { $place }st
    [two] { $place }nd
    [few] { $place }rd
   *[other] { $place }th
 }
rank-of = { ordinal } of { $of }
rank-tied = { ordinal }, tied
rank-none = no place

## Map

map = Map of the nine cities
map-zoom = Zoom to a region
map-all = Four regions
map-legend = { $indicator } ({ $unit })
map-legend-missing = figure not published
map-attribution = Boundaries: ISTAT 2022, processed by openpolis (CC BY 4.0).
map-cities = The cities on the map
map-tip = { $name }: { $value }, { $year }, { $level }, { $rank }, { $interval }
map-tip-missing = { $name }: { $reason }

## Panels

panels = { $city }, field by field
panels-lead = Each row is the latest published year. The dots are the nine cities; the filled one is { $city }, the tick is the median.
panel-empty-bisogni = No indicator of need.
panel-empty-risposte = No indicator of response published for the nine cities.
panel-from-median = median
panel-from-italy = Italy
panel-strip = { $rank } among the nine; from the lowest value { $low } to the highest { $high }
panel-strip-none = position not available
sparkline = Trend from { $first } to { $last }: from { $from } to { $to }
sparkline-single = { $year } only

## Table

table-caption = { $indicator }, { $year } ({ $level }): { $peers }
table-note-shared = Cities of the same { $level } share the same figure and the same rank.
table-rank = Rank
table-city = City
table-value = Value
table-year = Year
table-level = Level
table-median = From median
table-region = From region
table-italy = From Italy
table-trend = Trend
table-source = Source
table-sort = sort
table-median-row = Median
table-scroll = Table: { $name }. Scroll sideways to see all columns.
rank-meaning-higher = Rank 1: the highest value, which here means the better situation.
rank-meaning-lower = Rank 1: the lowest value, which here means the better situation.
rank-meaning-neutral = Rank 1: the highest value; the indicator has no better direction.

## Provenance

about = How to read it
about-definition = What it measures
about-caveat = Mind
about-source = Source
about-edition = Edition
about-licence = Licence
about-acquired = Acquired on
about-processing = Processing
about-data-version = Data version { $version }
outside-link = (opens the source's site)

## Units

unit-percent = %
unit-euro = euro
unit-euro_per_person = euro per resident
unit-people = residents
unit-per_100 = per 100
unit-per_1000 = per 1,000 residents
unit-per_1000_births = per 1,000 live births
unit-per_10000 = per 10,000 residents
unit-per_10000_standardised = per 10,000 residents, standardised rate
unit-per_100000 = per 100,000 residents
unit-per_100_km2 = per 100 km²
unit-years = years
unit-index_0_1 = index from 0 to 1
unit-score_0_10 = score from 0 to 10
unit-m2_per_person = m² per resident
unit-seat_km_per_person = seat-km per resident
value-percent = { $number }%
value-euro = €{ $number }
value-euro_per_person = €{ $number }
difference-percent = { $sign }{ $number } points
difference-euro = { $sign }€{ $number }
difference-euro_per_person = { $sign }€{ $number }

## Gaps

gap = How much { $city } is missing
gap-lead = How many people (or bodies, or places) separate { $observed } from each reference, all else equal.
gap-observed-comune = the municipality of { $name }
gap-observed-provincia = the province of { $name }
gap-observed-regione = the region { $name }
gap-reference = Reference
gap-value = Value
gap-missing = To reach it
gap-best = Best of the nine ({ $city })
gap-reached = already reached
gap-more = { $people } more { $counted } would be needed{ $limits }
gap-fewer = { $people } fewer { $counted } would be needed{ $limits }
gap-limits = , between { $low } and { $high } once uncertainty is taken into account
gap-limits-nought = ; once uncertainty is taken into account there may be no difference
gap-base-own = Base: { $count } (denominator of { $year }). Rounded up.
gap-base-population = Base: { $count } residents of the age group on 1 January { $year }. Rounded up.
gap-none-no_figure = Without the city’s figure the gap cannot be told.
gap-none-no_meaning = For this indicator a distance does not translate into a number of people.
gap-none-no_base = The base population is missing: the distance cannot be turned into people.
gap-none-other_level = The base population is of another level: the distance cannot be turned into people.
gap-none-no_multiplier = The unit is not per people: the distance cannot be turned into people.

## Similar cities

similar = Cities similar to { $city }
similar-lead = The eight nearest of the 109 provincial capitals, on the context variables listed below. The bar says how much each variable adds to the distance.
similar-city = City
similar-distance = Distance
similar-why = What the distance comes from
similar-stability = Stability
similar-stays = stays among the similar in { $share } of the trials without one variable
similar-almost = Almost similar
similar-weights = How much each variable counts
similar-weight-0 = no
similar-weight-1 = 1
similar-weight-2 = 2
similar-weight-3 = 3
similar-weight-label = { $variable }: weight { $weight }
similar-share = { $variable } { $share }
parameter-weights = the weights of similar cities
parameter-benchmark = the term of comparison

## Notices

notice-label = Notice
notice-unknown = “{ $given }” is not a valid value for { $parameter }: { $used } is shown instead.
notice-ignored = “{ $given }” is not a valid value for { $parameter }: it is ignored.
notice-repeated = The address gives { $parameter } more than once: “{ $used }” is used.
notice-too_long = The address is too long to be read: the first view is shown.
notice-malformed = The address cannot be read: the first view is shown.
notice-renamed = The indicator “{ $given }” is now called “{ $used }”.
notice-readdressed = The indicator “{ $used }” has a new address: the figures are the same.
notice-withdrawn = The indicator “{ $given }” is no longer published (withdrawn on { $date }): the nearest one, “{ $used }”, is shown instead.
parameter-indicator = the indicator
parameter-year = the year
parameter-city = the city
parameter-peers = the comparison group
parameter-lang = the language
parameter-compare = the cities compared
parameter-region = the region
parameter-sort = the order of the table

## States

server-away = The server does not answer. What you see is still valid; we will try again by ourselves shortly.
no-script = Without JavaScript this page is less interactive: sentence, map, trend and table below show the same figures.
not-found-title = Page not found
not-found = There is no page at this address. It may have moved, or the address may hold a mistake.
broke-title = Something went wrong
broke = The server could not prepare this page. The problem has been recorded: try again in a few minutes.
bad-request-title = Invalid request
bad-request = The server did not understand the request. Go back to the map and try again.
back-to-map = Back to the map

footer-sources = Official figures: ISTAT, MEF, OpenCivitas, Agenzia delle Entrate, Ministry of the Interior. The source and licence of each figure are stated beside it.
footer-code = Free software, BSD 3-clause licence.

## Trend

trend-title = Trend over time: { $city }
trend-caption = { $indicator } ({ $unit }), { $first }–{ "\u2060" }{ $last }
trend-rising = Rising: { $slope } a year{ $unit } on average from { $first } to { $last }{ $towards }.
trend-falling = Falling: { $slope } a year{ $unit } on average from { $first } to { $last }{ $towards }.
trend-stable = No recognisable trend from { $first } to { $last }: { $slope } a year{ $unit } on average{ $towards }.
trend-unchanged = Stable: the same value from { $first } to { $last }.
trend-too_short = The series is too short to speak of a trend: { $count ->
    [one] a single year is published
   *[other] { $count } years are published
 }, at least { $fewest } are needed.
trend-unit = { " " }({ $unit })
trend-towards-better = , towards a better situation
trend-towards-worse = , towards a worse situation
trend-chance = If there were no trend, a series like this would be seen by chance less than once in { $times }.
trend-chance-stable = Even without a real trend, a series like this would be seen by chance about { $times ->
    [one] once
   *[other] { $times } times
 } in 20.
trend-limits = 95% interval: from { $low } to { $high } a year.
trend-italy = Italy
trend-end-early = { $name } ({ $year })
trend-end-single = { $name }, { $year } only
trend-single = { $count ->
    [one] Published for { $years } only: a single year has no trend to draw.
   *[other] Each area has a single year ({ $years }): there is no trend to draw.
 }
trend-never = For { $city } the indicator is not published in any year.
trend-peers = { $level ->
    [regione] { $count ->
        [one] In grey, the other region compared.
       *[other] In grey, the other { $count } regions compared.
     }
    [provincia] { $count ->
        [one] In grey, the other province compared.
       *[other] In grey, the other { $count } provinces compared.
     }
   *[comune] { $count ->
        [one] In grey, the other city compared.
       *[other] In grey, the other { $count } cities compared.
     }
 }
trend-gaps = Dotted where the years between are not published.
trend-essence = Trend of “{ $indicator }”. { $lines }.
trend-line = { $name }: from { $from } in { $first } to { $to } in { $last }
trend-line-single = { $name }: { $value }, { $year } only
trend-table = Show table
trend-median-of = { $value } ({ $count } of { $of })
