# All comuni of Italy: where each of them stands among all.

italy-title = All comuni of Italy
italy-title-comune = { $name } among all comuni of Italy
italy-heading = { $name } among all comuni of Italy
italy-heading-none = All comuni of Italy
italy-lead = Where a comune (municipality) stands among all comuni of Italy: choose one, choose an indicator, and read how many comuni have a lower value and how many a higher one.
italy-description = { $sentence } The map of all comuni of Italy, the age pyramid and the most similar comuni.
italy-description-none = Where every comune (municipality) stands among all comuni of Italy, for the indicators on population.
italy-where = Province: { $province }. Region: { $region }. Residents on 1 January { $year }: { $people }.
italy-where-none = Province: { $province }. Region: { $region }.
italy-of-the-nine = It is one of the nine WILL cities:

## What there is not

italy-not-loaded = The figures of all comuni have not been loaded on this server yet, so the map and the comparisons are not here. All other pages work as usual.
italy-not-loaded-cure = Whoever runs the server loads them with this command; the page then completes itself:
italy-away = The figures of all comuni are kept in a database that does not answer at the moment. Please try again in a few minutes: all other pages work as usual.
italy-away-title = The figures of all comuni do not answer

## Choices

italy-find = Find a comune
italy-find-hint = for example: Livo, Reggio, Morterone
italy-find-go = Find
italy-find-label = Find a comune by name
italy-found = { $count ->
    [one] One comune for “{ $words }”:
   *[other] { $count } comuni for “{ $words }”:
 }
italy-found-most = The first { $count } comuni for “{ $words }”, names that begin with it first: write more to find others.
italy-found-none = No comune has “{ $words }” in its name. Check how it is spelt, or write only how it begins.
italy-found-more = province: { $province }; { $people ->
    [one] one resident
   *[other] { $written } residents
 }
italy-indicator = Indicator
italy-year = Year
italy-choices = Choose indicator and year
italy-nine = The nine WILL cities

italy-unknown-comune = No comune has the ISTAT code “{ $given }”: { $used } is shown instead.
italy-unknown-indicator = “{ $given }” is not among the indicators that all comuni have: “{ $used }” is shown instead.
italy-unknown-year = There are no figures for the year “{ $given }”: { $used } is shown instead.
italy-no-place = There is no comune at that point of the map: { $used } is still shown.

## The sentence

italy-place = In the comune of { $name },
italy-sentence = { $place } { $phrase } ({ $year }): { $stand }{ $others ->
    [0] { "" }
    [one] { "" }; in one other comune it is the same
   *[other] { "" }; in { $same } others it is the same
 }.
italy-stand-highest = the highest value among { $of } comuni
italy-stand-lowest = the lowest value among { $of } comuni
italy-stand-same = the value of all comuni
italy-stand-between = a higher value than in { $below ->
    [one] one comune
   *[other] { $lower } comuni
 } out of { $of }, a lower one than in { $above ->
    [one] one
   *[other] { $higher }
 }
italy-interval = 95% interval: { $low } to { $high }.
italy-few = With { $people } residents, a few people more or fewer move the value and the place a great deal.
italy-median = Half of all comuni are below { $median }, half above.
italy-none-figure = For the comune of { $name } there is no figure for { $year } (“{ $indicator }”): { $reason }.
italy-why-nobody = it cannot be worked out, because there is no resident in the denominator
italy-why-year = the comune has figures for other years only
italy-why-absent = the comune is not among those with figures on population, because it is new or has recently changed province

## The maps

italy-maps = On the map
italy-map = Map of all comuni of Italy: { $indicator }, { $year }. A click on a point chooses that comune; with the keyboard, use the search by name.
italy-map-italy = Italy
italy-map-around = Around { $name }
italy-map-around-alt = Map of the comuni around { $name }: { $indicator }, { $year }. A click on a point chooses that comune; with the keyboard, use the search by name.
italy-map-hint = Click on a point of the map to choose that comune.
italy-legend = { $indicator } ({ $unit }), { $year }
italy-class = { $low } – { $high }
italy-class-count = { $count } comuni
italy-class-missing = figure missing
italy-legend-note = The classes divide the values of all comuni in all years into five parts, as equal as possible, and are the same every year. A darker colour means a higher value, not a better or a worse one.
italy-lacking-figure = { $count ->
    [0] Every comune drawn has its figure.
    [one] One comune drawn has no figure and is hatched.
   *[other] { $count } comuni drawn have no figure and are hatched.
 }
italy-lacking-shape = { $count ->
    [0] { "" }
    [one] One comune has a figure but no boundary of { $edition }: it is not on the map, but in the table and the counts.
   *[other] { $count } comuni have a figure but no boundary of { $edition }: they are not on the map, but in the table and the counts.
 }
italy-no-shape = The comune of { $name } has no boundary of { $edition }: it is not marked on the map.

## The figures

italy-figures = All indicators on population
italy-figures-caption = { $name } among all comuni of Italy, { $year }
italy-column-indicator = Indicator
italy-column-interval = 95% interval
italy-column-median = Median of the comuni
italy-column-below = Comuni with lower values
italy-column-above = Comuni with higher values
italy-figures-note = The last three numbers are of { $year }: the median of all comuni, and how many comuni have a lower and a higher value.
italy-no-interval = —
italy-no-interval-why = there is none

## The ages

italy-ages = Ages
italy-ages-caption = Residents of { $name } by age and sex, 1 January { $year }
italy-ages-sentence = { $women } women and { $men } men. The largest group is aged { $group }: { $count } residents.
italy-ages-none = For { $name } there are no figures on age for { $year }.
italy-women = Women
italy-men = Men
italy-group = Age
italy-group-years = { $low }–{ $high }
italy-group-over = { $low } and over
italy-all-ages = All ages
italy-ages-alt = Age pyramid of { $name }, { $year }: men on the left, women on the right, from the oldest at the top to children at the bottom. The numbers are in the table.

## The distribution

italy-spread = How the comuni are spread
italy-spread-sentence = How many comuni fall into each class of values. { $name } is in the class { $class }, with { $count ->
    [one] no other comune
   *[other] { $others } other comuni
 }.
italy-spread-sentence-none = How many comuni fall into each class of values.
italy-spread-caption = { $indicator } ({ $unit }), { $year }: comuni by class of values
italy-spread-alt = Histogram of all comuni: { $indicator }, { $year }. Largest class: { $class }, { $count } comuni. The numbers are in the table.
italy-spread-up-to = up to { $high }
italy-spread-from = { $low } and more
italy-spread-between = { $low } to { $high }
italy-spread-class = Class
italy-spread-count = Comuni
italy-spread-tails = The first and the last bar also hold the few comuni with still lower or higher values.
italy-spread-sizes = The limits of the bars grow by factors (1, 2, 5, 10 …), because comuni range from a few dozen people to millions.

## The similar ones

italy-similar = The most similar comuni
italy-similar-caption = The ten comuni most similar to { $name } among all, { $year }
italy-similar-how = The distance takes four things into account, with the same weight: { $variables }. Each is measured in standard deviations over all comuni (residents on the logarithm, because comuni differ by factors); the distance is the root of the mean of the squares. Near 0 means almost the same.
italy-similar-none = For { $name } the figures that similar comuni are found by are missing.
italy-column-comune = Comune
italy-column-province = Province
italy-column-people = Residents
italy-column-distance = Distance

## The source

italy-source = Where it comes from
italy-source-note = Municipal figures. Comuni with figures on population: { $count }.
italy-source-read = { $year }: { $edition }.
italy-source-borders = Boundaries: ISTAT { $edition }, processed by openpolis (CC BY 4.0), simplified. The comuni are those of { $edition }: one that came out of a later merger still appears as the comuni before it.
italy-downloads = Download the values of all comuni
italy-downloads-csv = Download the values of all comuni as CSV: { $about }
italy-file-province = Province
italy-file-region = Region
italy-file-below = Comuni with a lower value
italy-file-above = Comuni with a higher value

## Links from other pages

catalogue-package-italy = All comuni of Italy
catalogue-package-italy-more = The map of 7,901 comuni and where each stands among all, for the indicators on population.
find-page-italy = All comuni of Italy
find-page-italy-more = Where any comune stands among all: national map, age pyramid, similar comuni
find-also-italy = national map, every municipality, population, age pyramid
