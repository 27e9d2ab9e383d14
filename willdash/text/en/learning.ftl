# From a gap to practices: which are suggested, why, and with what care.

lessons = Which cities to learn from
lessons-line = Practices to look at:
lessons-line-better = ({ $city }, distinguishably better in { $year })
lessons-line-improved = ({ $city }, improved from a similar level)
lessons-line-more = { $count ->
    [one] and one more
   *[other] and { $count } more
 }
lessons-warning = A practice beside a better figure is not thereby its cause: it is a place to start asking and understanding.
lessons-more = { $count ->
    [one] One more practice follows the same rule: see all those on this indicator
   *[other] { $count } more practices follow the same rule: see all those on this indicator
 }

## Why this city

lesson-better = { $name }: { $value } in { $year }{ $level }, distinguishably better than { $city } ({ $own }).
lesson-better-improved = In { $first } it was at a similar level ({ $start }); since then the trend leads towards a better situation.
lesson-improved = { $name }: from { $start } in { $first } to { $value } in { $year }{ $level }, with a recognisable trend towards a better situation. In { $first } it was at a level similar to that of { $city } in { $year } ({ $own }).

## The practice beside the years

lesson-start-unknown = The year in which the practice began is not known: whether it began before or after cannot be said.
lesson-start-late = The practice began in { $start }, after the year of the figure ({ $year }).

## Nothing to suggest

lessons-none-neutral = The indicator describes the context and has no better end: no practices are suggested.
lessons-none-no_figure = The figure of { $city } or that of the reference is missing: without a comparison no practices are suggested.
lessons-none-no_interval = The indicator is published without the counts that an interval comes from: it cannot be said whether { $city } is distinguishably behind, and no practices are suggested.
lessons-none-not_behind = Compared with { $than }, { $city } is not distinguishably behind: there is no gap to start from.
lessons-none-nobody_ahead = Compared with { $than }, { $city } is behind, but none of the other eight cities is distinguishably better, nor has improved from a similar level.
lessons-none-no_practice = Compared with { $than }, { $city } is behind and other cities are better, but of the practices collected none of theirs is on this indicator.

## The rule

lessons-rule = By which rule
lessons-rule-behind = It starts from a certain gap only: the city is worse than the reference chosen, and its 95% interval excludes it.
lessons-rule-better = First come the cities that are better: the difference between the two cities remains after Holm’s correction among the nine.
lessons-rule-improved = Then the cities that improved: at least { $fewest } published years with a recognisable trend towards a better situation; in the first year a 95% interval that overlaps that of the city today; today a value better than that start and than the city’s.
lessons-rule-practices = Only practices on this very indicator are listed; beside an improvement, not those that began after it.
lessons-rule-order = Same level, same year, same definition; from the best value, at most { $cities } cities and { $each } practices of each.
lessons-rule-method = The method, with an example
