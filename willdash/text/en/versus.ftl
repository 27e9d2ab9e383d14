# The comparison page, /confronto: cities side by side, and two indicators over the capitals.

versus-page-title = { $cities } compared
versus-heading = { $cities } compared
versus-lead = Two to four cities, field by field: what is needed, what there is, and which differences from the reference city stand out from chance.
versus-description = { $cities } compared on welfare needs and responses: { $count } indicators with year, level and tested differences; how two indicators relate over the 109 provincial capitals.
versus-contents = On this page

## The cities

versus-choices = Choose the cities
versus-cities = Cities (four at most)
versus-reference = Reference city
versus-region = Region
versus-region-all = All four regions
versus-chosen-usual = No city was chosen: here are { $first } and the most similar of the nine, { $second }. Choose the ones you want.
versus-chosen-one = You chose one city only: beside it stands { $second }, of the nine the most similar to { $first }.
versus-chosen-region-one = Only one of the nine, { $first }, is in { $region }: beside it stands { $second }, the most similar of the other eight.
versus-chosen-region = The filter leaves fewer than two of the cities chosen: here are { $first } and the most similar one in { $region }, { $second }.
versus-notice-outside = { $count ->
    [one] { $cities } is not in { $region }: the region filter leaves it out.
   *[other] { $cities } are not in { $region }: the region filter leaves them out.
 }
versus-notice-beyond = Four cities at most can be compared: { $count ->
    [one] { $cities } is left out.
   *[other] { $cities } are left out.
 }
versus-notice-cluster = “{ $given }” is not a field: here are the main indicators.
versus-notice-same = An indicator cannot be set against itself: “{ $used }” takes its place.
versus-filter = Filter on: { $region }. Only cities of this region can be chosen, and only its capitals count in the chart.
versus-filter-off = Remove the filter

## The summary

versus-summary = In short
versus-summary-lead = Compared with { $reference }, on { $count ->
    [one] one indicator
   *[other] { $count } indicators
 } of this page:
versus-summary-city = { $city }:
versus-summary-better = { $count ->
    [one] better on one indicator
   *[other] better on { $count } indicators
 } ({ $names })
versus-summary-worse = { $count ->
    [one] worse on one indicator
   *[other] worse on { $count } indicators
 } ({ $names })
versus-summary-neutral = { $count ->
    [one] a different value, with no better end, on one
   *[other] different values, with no better end, on { $count }
 } ({ $names })
versus-summary-alike = { $count ->
    [one] not distinguishable on one
   *[other] not distinguishable on { $count }
 } ({ $names })
versus-summary-unknown = { $count ->
    [one] on one no interval is available and the difference cannot be judged
   *[other] on { $count } no interval is available and the difference cannot be judged
 }
versus-summary-none = { $count ->
    [one] on one there is no comparison
   *[other] on { $count } there is no comparison
 } (a figure is missing, or both cities have the same one)
versus-summary-careful = This is no score: the indicators do not all weigh the same, and some tell the same story.

## The tables

versus-table = { $cluster }: { $cities }
versus-column-indicator = Indicator
versus-is-reference = reference
versus-better-higher = higher is better
versus-better-lower = lower is better
versus-better-neutral = no better end
versus-none-missing = no comparison: a figure is missing
versus-none-same = no comparison: the same figure ({ $area })
versus-more = All indicators: { $cluster } ({ $count })
versus-less = Main indicators only: { $cluster }
versus-sources = Sources: { $sources }.
versus-how = How to read the differences
versus-how-difference = Each difference is the city’s value minus that of { $reference }, in the same year and at the same level.
versus-how-verdict = “Better” and “worse” are said only where the difference between the counts stays after Holm’s correction for all comparisons among the nine cities (5% threshold); “higher” and “lower” where the indicator has no better end.
versus-how-no-interval = Where the source publishes a value only, without the counts, the difference is shown but not judged: “interval not available”.
versus-how-method = The method, with formula and example

## The scatter

versus-scatter = Two indicators, all capitals
versus-scatter-lead = Each point is a provincial capital. The nine cities are named; those compared are larger.
versus-scatter-lead-region = Each point is a provincial capital: those of the region chosen are named, the others are light grey. The cities compared are larger.
versus-scatter-x = Indicator across
versus-scatter-y = Indicator upwards
versus-scatter-usual = The second indicator is our suggestion: choose the one you want.
versus-scatter-years = Year of the indicator across:
versus-scatter-swap = Exchange the axes
versus-scatter-caption = { $x } and { $y }
versus-axis = { $indicator } ({ $unit }), { $year }, { $level }
versus-says = Scatter chart: { $x } across, { $y } upwards, { $count ->
        [one] one point
       *[other] { $count } points
    }. { $relation }
versus-point = { $name }: { $x }; { $y }
versus-line = Theil–Sen line
versus-relation-none = No recognisable relation between the two indicators.
versus-relation-weak-rising = Weak relation: where the first is higher, the second tends to be a little higher too.
versus-relation-weak-falling = Weak relation: where the first is higher, the second tends to be a little lower.
versus-relation-moderate-rising = Moderate relation: where the first is higher, the second often is too.
versus-relation-moderate-falling = Moderate relation: where the first is higher, the second is often lower.
versus-relation-strong-rising = Strong relation: where the first is higher, the second usually is too.
versus-relation-strong-falling = Strong relation: where the first is higher, the second is usually lower.
versus-relation-nearly_same-rising = The two indicators put the territories in nearly the same order: in practice they measure the same thing.
versus-relation-nearly_same-falling = The two indicators put the territories in nearly opposite order: in practice they measure the same thing from two sides.
versus-relation-too_few = Too few to say whether there is a relation: { $count ->
    [0] no territory has
    [one] one territory only has
   *[other] { $count } territories have
 } figures of their own; at least { $fewest } are needed.
versus-relation-constant = One of the two indicators has the same value everywhere: there is no relation to look for.
versus-rho = Spearman correlation: { $rho } ({ $limits }), over { $count } territories.
versus-rho-limits = 95% interval: { $low } to { $high }
versus-rho-no-limits = so near to 1 or −1 that the approximate interval does not hold
versus-few = With fewer than { $few } territories a single city can change the result.
versus-north-same = Among the capitals of the North alone, where the nine cities are, the relation is recognisable too and runs the same way: { $rho } ({ $limits }), over { $count }.
versus-north-opposite = Among the capitals of the North alone, where the nine cities are, the relation runs the opposite way: { $rho } ({ $limits }), over { $count }.
versus-north-vanishes = Among the capitals of the North alone, where the nine cities are, the relation is not recognisable: { $rho } ({ $limits }), over { $count }. The one seen over all Italy may come from the divide between the North and the rest of the country.
versus-north-appears = Among the capitals of the North alone, where the nine cities are, a relation is recognisable: { $rho } ({ $limits }), over { $count }.
versus-north-none = Among the capitals of the North alone, where the nine cities are, no relation is recognisable either: { $rho } ({ $limits }), over { $count }.
versus-north-too_few = The capitals of the North with both figures are too few to be looked at alone.
versus-cause = A correlation is not a cause: both indicators may depend on something else, such as income, the age of the residents or the part of Italy.
versus-ecological = It holds for territories, not for people: it does not say that those in the first condition are also in the second.
versus-chance = Whoever tries many pairs finds some by chance: without any link, about one in twenty would seem to have one.
versus-levels-mixed = Different levels: “{ $x }” is a { $x_level }, “{ $y }” a { $y_level }. Each point sets different territories together, the capital and the { $wider ->
    [provincia] province
   *[regione] region
 } it lies in: the relation may look weaker or stronger than one between figures of the same territory.
versus-levels-provincia = Both are provincial figures: each point is the province of a capital, not the city.
versus-levels-regione = Both are regional figures: each point is the region of a capital, not the city.
versus-levels-comune = Both are municipal figures.
versus-sharing = { $count ->
    [one] { $names } has the same figures as another capital, since the territory is the same: they are one point.
   *[other] { $names } have the same figures as another capital, since the territory is the same: they are one point.
 }
versus-fewer-areas = Several capitals share a figure: the { $points } points come from { $areas } distinct territories, and the interval takes account of these.
versus-years-differ = Different years: the first indicator is of { $x_year }, the second of { $y_year }, the nearest of the years published for the nine cities.
versus-years-same = Year of both: { $year }.
versus-left-out = { $count ->
    [0] No capital is left out.
    [one] One capital of { $of } is left out because a figure is missing: { $names }.
   *[other] { $count } capitals of { $of } are left out because a figure is missing: { $names }.
 }
versus-left-out-many = { $count } capitals of { $of } are left out because a figure is missing: they are in the table.
versus-within = Filter: only the capitals of the region ({ $region }) count. The others stay in light grey as a background.
versus-shares-counts = Careful: the two indicators are worked out in part from the same counts. Part of the relation is arithmetic and says nothing about the cities.
versus-shares-base = Both indicators are about the same part of the population: they may be two faces of one thing.
versus-fit = The dashed line is the Theil–Sen line, which single values hardly move; it is drawn only where a relation is recognisable. No outlier was removed.
versus-no-fit = No line: it is drawn only where a relation is recognisable. No outlier was removed.
versus-formula = Why ranks: many indicators are skewed, and Spearman’s correlation looks at the order alone. Interval: tanh(atanh ρ ± 1.96 √((1 + ρ²/2) / (n − 3))), D. G. Bonett, T. A. Wright, Psychometrika 65 (2000), 23-28. Words: weak below 0.4, moderate up to 0.7, strong beyond (P. Schober and others, Anesthesia & Analgesia 126 (2018), 1763-1768); none where the interval contains zero.
versus-how-scatter = How to read the chart
versus-scatter-table = Show table
versus-scatter-table-city = Capital
versus-scatter-table-caption = { $x } and { $y }: { $count } capitals

## Files

versus-table-differences = Differences between { $cities }
versus-table-scatter = { $x } ({ $x_year }) and { $y } ({ $y_year }), provincial capitals
versus-download-differences = the differences between the cities
versus-download-scatter = the points of the chart
versus-download-picture = the chart of the two indicators
versus-file-cluster = Field
versus-file-dimension = Dimension
versus-file-reference_code = Code of the reference city
versus-file-reference_name = Reference city
versus-file-difference = Difference from the reference
versus-file-p = p-value
versus-file-holm = Corrected p-value (Holm)
versus-file-verdict = Compared with the reference
versus-file-city_code = Code of the capital
versus-file-city_name = Capital
versus-file-region = Region
versus-file-part = Counted
versus-file-x_observed = Territory of the first figure
versus-file-x_level = Level of the first figure
versus-file-x_year = Year of the first figure
versus-file-x_missing = Why the first figure is missing
versus-file-y_observed = Territory of the second figure
versus-file-y_level = Level of the second figure
versus-file-y_year = Year of the second figure
versus-file-y_missing = Why the second figure is missing
versus-part-counted = yes
versus-part-behind = no, outside the region chosen
versus-part-left_out = no, a figure is missing
versus-part-sharing = no, same territory as another capital
method-guard-association = Two indicators with each other
parameter-versus = the second indicator
