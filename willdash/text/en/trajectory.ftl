# The trajectory: where the pace of the past years leads. A reading, not a forecast.

trajectory-heading = Where does the pace of the past years lead?
trajectory-lead = The published trend, carried on for a few years; what happened to the other cities from the same level; how far each reference is, in people and in years.
trajectory-page-title = Trajectory: { $indicator }, { $city }
trajectory-description = Where the pace of the past years leads in { $city } on “{ $indicator }”, what happened elsewhere from the same level, how many years away each reference is. A reading, not a forecast.
trajectory-reading = This is a reading of what was published, not a forecast: whatever produced this pace may change.
trajectory-choose = Choose what to read
trajectory-until = Read with the figures up to { $year }; more recent ones are published for the city.

## The city's own pace

trajectory-of = { $indicator }: { $city }
trajectory-ahead = At this pace the value would be { $value } in { $year }; with the 95% limits of the slope, between { $low } and { $high }.
trajectory-none-no_figure = Without the figure of the chosen year there is no point to start from.
trajectory-none-too_short = There is no direction to carry on.
trajectory-none-stable = Where it leads cannot be said: no line beyond the last figure.
trajectory-none-at_edge = At this pace it would leave the possible values within the first year: no line beyond the last figure.

## The paths of the others

trajectory-paths = From the same level, the others
trajectory-paths-lead = { $count ->
    [0] None of the others has at least { $fewest } published years and a past year at a level similar to that of { $city } in { $year } ({ $value }).
    [one] One of the others was once at a level similar to that of { $city } in { $year } ({ $value }). Since then:
   *[other] { $count } of the others were once at a level similar to that of { $city } in { $year } ({ $value }). Since then:
 }
trajectory-path = { $name }: from { $from } in { $first } to { $to } in { $last } ({ $change } in { $years ->
    [one] one year
   *[other] { $years } years
 })
trajectory-paths-interval = Similar level: the two 95% intervals overlap. The start is the year in which the value is nearest.
trajectory-paths-near = Similar level: no more than { $near } from the value of { $city }, which is half the distance between the first and third quartiles of the nine in { $year }; the indicator is published without the counts that an interval would come from. The start is the year in which the value is nearest.
trajectory-paths-careful = That the value changed like this elsewhere does not mean that it will change like this here.

## The picture and its table

trajectory-caption = { $indicator } ({ $unit }): { $city } up to { $year }, and what follows
trajectory-legend-own = Points: the published figures of { $city }.
trajectory-legend-ahead = Dashed line and band: the pace carried on, with the 95% limits of the slope; { $most } years at most, and never beyond half of those of the series.
trajectory-legend-paths = Thin lines: the others, from the year in which they were at the same level; right of { $year } the years are counted from there.
trajectory-axis = years since { $year }
trajectory-after = +{ $years }
trajectory-norm = Norm
trajectory-reference = { $name } { $value }
trajectory-says = “{ $indicator }”. { $own } { $others }
trajectory-says-own = { $city }: from { $from } in { $first } to { $to } in { $last }.
trajectory-says-one = { $city }: { $value } in { $year }.
trajectory-column-when = Year
trajectory-row-after = { $years ->
    [one] one year later
   *[other] { $years } years later
 }
trajectory-cell-ahead = { $value } in { $year }, if the pace stays (between { $low } and { $high })
trajectory-cell-path = { $value } ({ $year })
trajectory-picture-note = The dashed line carries on the pace of the published years: it is a reading, not a forecast. The thin lines start from the year in which the others were at the same level.

## The distances

trajectory-distances = How far each reference is
trajectory-distances-lead = From the value of { $city } in { $year } ({ $value }): how much is missing, how many people that is, and in how many years it would be reached if the pace stayed the same.
trajectory-distances-none = Without the figure of the chosen year the distance from a reference cannot be told.
trajectory-distances-neutral = The indicator describes the context and has no better end: there is no reference to reach.
trajectory-distances-reference = Reference
trajectory-distances-value = Value
trajectory-distances-points = Distance
trajectory-distances-people = In people
trajectory-distances-years = At this pace
trajectory-distances-note = Years: the distance divided by the average change a year, with the 95% limits of the slope, rounded outward; beyond { $longest } years they are not told. The reference is that of { $year }, and it may change too.
trajectory-reach-reached = already reached
trajectory-reach-years = { $low ->
    [0] { $high ->
        [one] within one year
       *[other] within { $high } years
     }
   *[other] between { $low } and { $high } years
 }
trajectory-reach-exactly = { $high ->
    [one] in one year
   *[other] in { $high } years
 }
trajectory-reach-least = { $low ->
    [0] from less than one year to more than { $longest } years
    [one] at least one year, perhaps more than { $longest }
   *[other] at least { $low } years, perhaps more than { $longest }
 }
trajectory-reach-beyond = at this pace not reached in { $longest } years
trajectory-reach-away = at this pace it moves away
trajectory-reach-stable = no recognisable trend
trajectory-reach-too_short = series too short

## The files

trajectory-table = { $indicator }, trajectory ({ $level }): { $city }
trajectory-file-part = Part
trajectory-file-part-published = published
trajectory-file-part-ahead = pace carried on, not published
trajectory-file-part-path = path of another area from the same level
trajectory-file-years = Years from the starting level
trajectory-file-low = Lower limit, from the 95% limits of the slope
trajectory-file-high = Upper limit, from the 95% limits of the slope
trajectory-file-about = Trajectory of { $city }: { $indicator }
trajectory-distances-table = { $indicator }, { $year } ({ $level }): how far each reference is from { $city }
trajectory-file-points = Distance (reference minus value)
trajectory-file-pace = At this pace
trajectory-file-years_low = Years, lower limit
trajectory-file-years_high = Years, upper limit
trajectory-file-distances = Distances of { $city } from the references: { $indicator }
