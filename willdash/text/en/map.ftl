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
parameter-indicator = the indicator
parameter-year = the year
parameter-city = the city
parameter-peers = the comparison group
parameter-lang = the language
parameter-compare = the cities compared
parameter-region = the region
parameter-sort = the order of the table

## States

loading = Loading
server-away = The server does not answer. What you see is still valid; we will try again by ourselves shortly.
no-script = This page is interactive and needs JavaScript. The table and figures below can still be read.
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

## Method

method-title = Method
method-footer = Method, sources and limits of the data
method-description = How intervals, comparisons, trends and gaps are worked out, with formula, reference and example; where the figures come from and what is missing.
method-heading = How we read the figures
method-lead = What we work out and why, with the formula for those who want it; where the figures come from and what is missing. Every example is computed from the same data as the other pages.
method-contents = On this page
method-formula = Formula
method-reference = Reference:
method-example = Example
method-said = The page says:
method-open = Open on the map
method-data = Data: { $source }.
method-p = p = { $value }
method-p-small = p below { $value }

method-group-intervals = How firm a figure is
method-group-intervals-plain = The figures on this site are mostly full counts, not samples: all taxpayers, all electors, all organisations on a list. So the interval does not measure the error of a sample. It answers another question: could a gap of this size be ordinary year-to-year variation in a city this small? The smaller the count, the wider the interval.
method-group-intervals-more = The interval is at 95%: it is built to hold the underlying level about 95 times in 100. It does not cover errors in collecting the data, changing definitions or missing data. Some indicators (such as those on work and on relative poverty) are estimates from a sample, published without their error: these have no interval.
method-group-place = Where a city stands
method-group-place-plain = The sentences say where a city’s value lies and how certain the comparison is. No sentence says “better” or “worse” unless the counts allow it.
method-group-cities = Cities among themselves
method-group-cities-plain = Nine cities are few. That is why comparisons of two cities meet a stricter test, and distributions are read on all 109 provincial capitals, with the nine among them.
method-group-time = Over time and in people
method-group-time-plain = A change from one year to the next is not yet a trend, and a percentage does not yet say how many people it concerns.
method-group-levels = What may be compared
method-group-levels-plain = Figures of different levels, years, definitions or editions are never compared silently.
method-group-sources = Where the figures come from
method-group-sources-plain = All figures come from official sources. Source, year and licence stand beside each figure; the whole list is here.
method-group-absent = What is missing
method-group-absent-plain = On some questions that matter to local welfare there is no figure municipality by municipality. We say so, and do not put an estimate in its place.

method-interval-share = Interval of a share
method-interval-share-plain = A share says how many, of all those counted, have some trait: for example how many taxpayers declare up to 10,000 euro. The limits of the interval say between which values the share can move through nothing but the ordinary variation of a count of that size. Wilson’s method is used, which stays between 0 and 100% even when the cases are few.
method-interval-share-where = p is the share (between 0 and 1), n how many are counted in all, z is 1.96 for 95%.
method-interval-share-reference = E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212.
method-interval-share-example = { $city }, { $year }, “{ $indicator }”: { $count } of { $n }, that is { $value }. 95% interval: { $interval }.

method-interval-rate = Interval of a rate
method-interval-rate-plain = A rate sets a number of events or organisations against the population: for example third-sector bodies per 10,000 residents. A small number varies a good deal by itself: a few bodies more or fewer are enough to move the rate. Byar’s approximation is used; below { $fewest } events, the exact limits of the Poisson distribution.
method-interval-rate-where = O is the number of events, n the population, k the multiplier (such as 10,000), z is 1.96 for 95%. Below { $fewest } events the last two lines hold, where χ² is the quantile of the chi-square distribution; with 0 events the lower limit is 0. Lower (L) and upper (U) are multiplied by k ÷ n.
method-interval-rate-reference = N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research II, IARC (1987), 69; exact limits: F. Garwood, Biometrika 28 (1936), 437-442.
method-interval-rate-example = { $city }, { $year }, “{ $indicator }”: { $count } for { $n } residents, that is { $value }. 95% interval: { $interval }.

method-interval-mean = Interval of a mean
method-interval-mean-plain = A mean can be given an interval only where it is known how much the values that make it up differ. None of the figures published here allows this today: average incomes, for example, are an amount divided by a number of taxpayers, and have no interval. The method is ready for figures that will.
method-interval-mean-where = x̄ is the mean, s the standard deviation, n the number of values (at least 2), t the quantile of Student’s t distribution with n − 1 degrees of freedom.
method-interval-mean-reference = Student (W. S. Gosset), Biometrika 6 (1908), 1-25.

method-no-interval = When there is no interval
method-no-interval-plain = Where the source publishes only a value, without the counts it comes from, no interval can be worked out. The same holds for ratios of amounts (euro per taxpayer or per resident) and of two different counts (older people per 100 young ones). The page then says “interval not available”, and no word or colour claims that the difference matters.

method-position = Position and rank
method-position-plain = The sentence counts the position from the nearer end (“the 2nd lowest share”) and does not say whether that is good or bad. In the table rank 1 is the better situation; where the indicator has no better direction, it is the highest value. Equal values share a rank, and the next rank is skipped (1, 2, 2, 4). Where several cities share one regional figure, it counts once.
method-position-where = A city’s rank is 1 plus the number of cities whose value x is better than its own: here higher; lower, where a low value means the better situation.
method-position-example = From rank 1 on: { $list }.
method-position-one = { $name } { $value }

method-alone = When there is no ranking
method-alone-plain = Where the chosen group has a single figure, for example because its cities share that of the region, there is no rank and no median: the sentence gives the value and, where published, that of Italy.

method-verdict = Better, worse, not distinguishable
method-verdict-plain = The benchmark (the median of the group, the region, Italy or a level set by a norm) is compared with the city’s interval. Where it lies outside, the difference exceeds ordinary variation: the page says “better” or “worse” according to the direction of the indicator, or “higher” or “lower” where it has none. Where it lies inside, the page says “not distinguishable”: this does not mean that the two values are equal, but that these counts are not enough to tell them apart.
method-verdict-where = L and U are the city’s lower and upper limit, b is the benchmark, taken as a known value without uncertainty of its own; ≈ means not distinguishable, ↑ above and ↓ below the benchmark. There is no correction for the number of comparisons: the outcomes of many cities should be read with caution.
method-verdict-example = { $city }: interval { $interval }. Median { $among }: { $benchmark }, { $inside ->
    [yes] inside the interval
   *[no] outside the interval
 }. Outcome: { $verdict }.

method-equal = When the value is that of the benchmark
method-equal-plain = Where the city’s value is exactly that of the benchmark, the page says that it equals it, and nothing more. This is common with the median: with an odd number of cities, the median is the value of one of them.

method-same-area = When the benchmark is the same figure
method-same-area-plain = Some indicators are published by region only. The city then has the figure of its region: to compare it with the region would be to compare a number with itself, and the page says so.

method-no-benchmark = When the benchmark is missing
method-no-benchmark-plain = Where the benchmark’s value is not published for that year, no comparison is made: another year does not take its place.

method-norm = Levels set by a norm
method-norm-plain = An indicator can be read beside a level set by a law or a recommendation. Often the norm counts something other than the indicator: the page always says what the one counts and what the other counts. The levels in use:

method-rank-range = Between which ranks
method-rank-range-plain = One rank more or less may be chance. Beside the rank the page therefore says between which ranks the city may stand: only cities whose interval lies wholly on the better side of its own are clearly ahead, and only those whose interval lies wholly on the worse side are clearly behind. A city without an interval takes nobody’s rank.
method-rank-range-where = L and U are the limits of the cities, N the number of figures; the lines hold where the higher value is better, else the directions are swapped.
method-rank-range-reference = a rule of this site, drawn from the intervals.
method-rank-range-example = { $city } is { ordinal } of { $of }. Cities clearly ahead: { $before }. Cities clearly behind: { $behind }. So its rank lies between { $best } and { $worst }.

method-pairwise = Comparing two cities
method-pairwise-plain = To say that two cities differ, the difference between their counts is put to a test. Nine cities make 36 pairs, and over so many comparisons some difference appears by chance: so Holm’s correction asks for a stricter proof. Two cities are “distinguishable” only if the difference stays after the correction.
method-pairwise-where = First line: two shares, with the common share p. Second line: two rates, with the common rate r. Last two lines, Holm: the p-values of m comparisons, the smallest first, are multiplied by m, m − 1 and so on, never falling and never above 1; the threshold is 0.05.
method-pairwise-reference = S. Holm, Scandinavian Journal of Statistics 6 (1979), 65-70.
method-pairwise-example = { $first } ({ $first_count } for { $first_n }) and { $second } ({ $second_count } for { $second_n }), “{ $indicator }”, { $year }. Difference: { $difference }. The comparison alone: { $p }. After the correction for { $pairs } comparisons: { $holm }. The two cities { $kept ->
    [yes] are distinguishable
   *[no] are not distinguishable
 }.

method-distribution = Median and fifths
method-distribution-plain = The median is the middle value: half of the cities lie below it and half above; where their number is even, it is the mean of the middle two. A fifth holds one fifth of the cities put in order. As nine cities are too few to make fifths of, fifths are worked out on all 109 provincial capitals.
method-distribution-where = x₁ ≤ … ≤ xₙ are the values in order, q the part looked for (0.2 for the first fifth), ⌊ ⌋ the whole part. A value equal to a limit belongs to the lower fifth.
method-distribution-reference = R. J. Hyndman, Y. Fan, The American Statistician 50 (1996), 361-365, definition 7.
method-distribution-example = “{ $indicator }”, { $year }, { $count } provincial capitals: the median is { $median }; the limits of the fifths are { $limits }. { $city }, at { $value }, lies in the { ordinal } fifth.

method-map-classes = Classes of the map
method-map-classes-plain = The colours of the map are at most five classes of equal width with round limits, worked out on the nine cities and all published years: the same colour means the same in every year. A darker colour is a higher value, not a better or worse situation.
method-map-classes-where = h is the width of the classes: the smallest of this form, with c a whole number, that covers all values with at most five classes.
method-map-classes-reference = P. Heckbert, “Nice numbers for graph labels”, Graphics Gems (1990).
method-map-classes-example = “{ $indicator }”: the lowest value is { $low }, the highest { $high }. The limits of the classes are { $limits }.

method-similar = Similar cities
method-similar-plain = It is harder to learn from a city far away in size, age of its residents and income. The distance between two cities is measured on some traits of context, each brought to the same scale. Beside the distance stand how much each trait weighs in it, and whether the result stays when one of them is left out.
method-similar-where = z is the value in standard deviations from the mean of the cities, v each trait, w its weight (1 unless stated). A trait’s part is its term divided by the sum. Population enters by its logarithm, since cities differ in size by factors.
method-similar-reference = standardised and weighted Euclidean distance; weights and traits are always shown.
method-similar-example = Among { $count } provincial capitals, by { $variables }: the nearest to { $city } is { $nearest }, at { $distance } standard deviations. Where the distance comes from: { $shares }.
method-similar-share = { $name } { $share }

method-trend = Trend
method-trend-plain = A series is called rising or falling only if its years, all taken together, go one way more than they would by chance. Every pair of years is looked at: an unusual year, such as 2020, weighs little. At least { $fewest } published years are needed, else the series is too short; missing years are not estimated.
method-trend-where = β is the change per year: the median of the slopes between all pairs of years t (Theil-Sen). S is the number of pairs of years that rise (A) less that of pairs that fall (B): the Mann-Kendall test says whether S is far from 0 (threshold 0.05), with Kendall’s correction for equal values.
method-trend-reference = P. K. Sen, Journal of the American Statistical Association 63 (1968), 1379-1389; H. B. Mann, Econometrica 13 (1945), 245-259.
method-trend-example = “{ $indicator }”, { $place }, { $years } years from { $from } to { $to }: { $slope } points per year (from { $low } to { $high }), { $p }. Trend: { $direction }.
method-trend-rising = rising
method-trend-falling = falling
method-trend-stable = no recognisable trend
method-trend-too_short = series too short

method-gap = How many people are missing
method-gap-plain = The distance from a benchmark can be told in people: how many more or fewer it would take, all else equal, to reach it. The difference is multiplied by the population that the indicator is about, at the same level; where that population is missing or of another level, no number is given. A number below zero means that it would take fewer. It is neither a target nor a forecast.
method-gap-where = T is the benchmark, x the value, B the base population, k how many the indicator is per (100 for a percentage). The limits come from those of x; rounding is always outward, so that the distance never looks smaller than it is.
method-gap-example = { $city }, { $year }, “{ $indicator }”: ({ $target } − { $value }) × { $base } ÷ { $per } = { $people }; with the interval, from { $low } to { $high }.

method-levels = Municipality, province, region
method-levels-plain = Each indicator is shown at the finest level published for the nine cities: the municipality, else the province, else the region. There is one level for the whole indicator. What is not the municipality’s own is always labelled (“provincial figure”, “regional figure”) in sentences, tables and charts.
method-levels-caption = Indicators by level
method-levels-level = Level
method-levels-count = Indicators

method-comparability = The check before a comparison
method-comparability-plain = Before every comparison it is checked in what the figures differ. Depending on the purpose, a difference forbids the comparison, or allows it provided it is stated.
method-guard-caption = What happens where figures differ in…
method-guard-purpose = Purpose
method-guard-peers = Cities among themselves
method-guard-benchmark = City and region or Italy
method-guard-trend = Trend over time
method-guard-target = Figure and norm
method-guard-gap = Rate and population
method-guard-definition = definition
method-guard-level = level
method-guard-year = year
method-guard-source = source
method-guard-vintage = edition
method-guard-block = forbidden
method-guard-label = allowed if stated
method-guard-free = allowed

method-missing = Missing figures
method-missing-plain = A missing figure is not zero and is not estimated. In its place stands “n/a” with the reason: published for other years, or never published. In series, missing years are not estimated.

method-sources = Sources
method-sources-plain = Who publishes each figure, under which licence, when it was acquired and what we did with it.
method-sources-publisher = Publisher
method-sources-title = What
method-sources-count = Indicators

method-limits = Limits to know
method-limits-plain = What one needs to know before using these figures in a decision.
method-limit-suppressed = Incomes (IRPEF): groups of fewer than 4 taxpayers are suppressed at source. They are absent, not zero.
method-limit-brackets = Incomes (IRPEF): income brackets are published for 2018, 2020 and 2021, not for 2024.
method-limit-gini = Gini index: it is computed from income brackets and is a lower bound; the true value is higher.
method-limit-population = Population: 1 January 2022 is final, 2023 is a provisional estimate. Three municipalities, none of the nine, are absent in 2022.
method-limit-rates = 5x1000 and non-profit institutions: rates per resident use the population at the end of 2021.
method-limit-seat = 5x1000: an organisation is counted where its legal seat is, which may not be where it works.
method-limit-elections = Regional elections: regions vote in different years, and the latest figure is not of the same year for all cities.
method-limit-nursery = Nurseries: the indicator counts children who use municipal services, per 100 children aged 0-2 in the province. It is not the number of places, and private places are not in it. The national level of 33 places per 100 children counts places of every kind.
method-limit-school = School at age 4-5: the value can exceed 100, since some children are enrolled where they do not live.
method-limit-scores = OpenCivitas: the level of services (0-10) is relative to municipalities of like size. Spending above the standard is not waste.
method-limit-regions = OpenCivitas: Valle d’Aosta, Trentino-Alto Adige, Friuli-Venezia Giulia, Sicilia and Sardegna are outside it. The figures on social services and nurseries cover the nine cities and eight other capitals.
method-limit-capitals = Bes: urban green and local public transport are published in the provincial table but concern the capital alone. Here they are municipal figures.
method-limit-poverty = Relative poverty: published by region only.

method-absent = Figures not available by municipality
method-absent-plain = These figures are not published municipality by municipality, or we did not find them for the nine cities. Where there is one, the nearest figure shown here is named: it measures something else or is of another level, and does not replace them.
method-absent-what = What is missing
method-absent-nearest = The nearest figure
method-absent-none = none
method-absent-nursery_places = Nursery places
method-absent-full_time = Full-time school
method-absent-canteens = School canteens
method-absent-spending_by_group = Social spending by group of users
method-absent-home_care = Home care
method-absent-residential = Places in residential care
method-absent-older_alone = Older people living alone
method-absent-unemployment = Unemployment
method-absent-minimum_income = Recipients of minimum income
method-absent-evictions = Evictions
method-absent-volunteers = Volunteers
