# Practices: what the nine cities did, and what the source says of it.

menu-practices = Practices
parameter-practice = practice

## The list

practices-title = Practices of the nine cities
practices-heading = What the nine cities have done
practices-lead = { $count ->
    [0] This edition of the data holds no practices.
    [one] One practice of local welfare, with the public source of all that is said of it.
   *[other] { $number } practices of local welfare, each with the public source of all that is said of it.
 }
practices-lead-more = The collection is partial, made from public pages: a city that appears more often has not done more. Hardly any source measures an effect; every page says what kind of results are reported.
practices-description = Practices of local welfare in nine cities: years, actors, what was done, what the source reports, and the indicators before, during and after.
practices-words = Search by words
practices-words-placeholder = for example: older people alone, neighbourhood, nursery
practices-field-in = City
practices-field-cluster = Field
practices-field-dimension = Dimension
practices-field-on = Indicator
practices-any-in = all
practices-any-cluster = all
practices-any-dimension = all
practices-any-on = all
practices-sought = “{ $words }”
practices-ignored = “{ $given }” is not among the values of “{ $field }”: it is ignored.
practices-count = { $count ->
    [0] No practice
    [one] 1 practice
   *[other] { $number } practices
 }{ $is_all ->
    [yes] { "" }
   *[no] { " " }of { $of }
 }
practices-none = No practice of the collection matches these filters; that does not mean that there is none. Remove a filter, or search with other words.
practices-none-of = The collection holds no practice of { $cities } with these filters.
practices-few-of = { $count ->
    [one] Of { $cities } it holds fewer than { $few }.
   *[other] Of { $cities } it holds fewer than { $few } each.
 }
practices-few-more = Do you know of another? The end of this page says how it gets into the collection.

## The invitation

practices-invite = Do you know of another practice?
practices-invite-lead = The collection grows with what can be read in a public source. Each practice takes:
practices-invite-what = what was done, in one or two sentences, and in which city;
practices-invite-who = who did it: municipality, organisations, associations;
practices-invite-when = since when and, if it has ended, until when;
practices-invite-source = the address of a public page that says so, with the results if it reports any.
practices-invite-city = The municipalities of the network bring it themselves, with an invitation: a template to fill in, a check of every cell, a preview, approval by a second person.
practices-invite-desk = Upload your municipality’s figures and practices
practices-invite-others = If you do not work for a municipality of the network, tell the municipality that did it, or whoever runs this site, of the public page.

## Years, state, results

practice-year-inferred = { $year } (inferred)
practice-years-both = { $start }–{ "\u2060" }{ $end }
practice-years-planned = since { $start }, planned until { $end }
practice-years-running = since { $start }
practice-years-start = begun in { $start }
practice-years-end = until { $end }, beginning not known
practice-years-planned-end = planned until { $end }, beginning not known
practice-years-unknown = years not known
practice-when = { $years } · { $state }
practice-state-running = running
practice-state-ended = ended
practice-state-unknown = state not known
practice-state-running-more = Running, as far as the source shows.
practice-state-ended-more = Ended.
practice-state-unknown-more = Not known: the source does not say whether it goes on.
practice-reported-outputs = Results reported
practice-reported-expected = Expected
practice-reported-resources = Resources only
practice-reported-none = No result reported
practice-reported-outputs-more = The source counts what was done. It is no estimate of the effect.
practice-reported-expected-more = The source says what was expected, not what was reached.
practice-reported-resources-more = The source says only how much money was set aside.
practice-reported-none-more = The source reports no result.

## The page of a practice

practice-title = { $title }, practice of { $city }
practice-description = { $city }, { $years }: { $what }
practice-what = What was done
practice-results = What the source says of it
practice-facts = In short
practice-fact-years = Years
practice-fact-state = State
practice-fact-actors = Who
practice-fact-will = Part of WILL
practice-fact-source = Source
practice-fact-caveat = Worth knowing
practice-will-tag = Part of WILL
practice-will-yes = Yes, the source says so.
practice-will-no = The source does not say so.

## The indicators before, during and after

practice-indicators = { $city } before, during and after
practice-own-reading = Tying the practice to these indicators is willdash’s own reading: the source does not establish it.
practice-warning = A change beside a practice is not its effect.
practice-warning-more = An indicator changes for many reasons at once, and nobody knows how it would have gone without the practice. Look at the grey lines too: they are the other cities in the same years.
practice-span = The band marks the years of the practice ({ $years }).
practice-span-all-before = It begins after the latest published figure: all values are from before.
practice-span-none-before = No figure was published before it began.
practice-span-none = No source says when the practice began: its years are not marked in the chart.
practice-span-only-end = No source says when the practice began ({ $years }): its years are not marked in the chart.
practice-only-figure = { $city }: { $value } in { $year }.
practice-phase = Seen from the practice
practice-phase-before = before
practice-phase-during = during
practice-phase-after = after
practice-phase-since = after it began
practice-phase-beyond = after the planned end
practice-phase-unknown = not known
practice-to-indicator = The indicator’s page
practice-to-trajectory = Trajectory of { $city }

## Elsewhere

practice-related = Practices of other cities on the same indicators
practice-related-none = No other city of the collection has a practice on these indicators.
practice-to-city = Profile of { $city }
practice-to-city-practices = All practices of { $city }
practices-of-city = Practices of { $city }
practices-of-city-lead = What the city did, according to the public sources collected; each page says which indicators willdash ties it to.
practices-of-city-none = The collection holds no practice of { $city } yet.
practices-of-city-all = All practices of { $city }
practices-on-indicator = Practices on this indicator
practices-on-indicator-lead = The practices that willdash ties to this indicator. A change beside a practice is not its effect.
practices-on-indicator-none = No practice of the collection is tied to this indicator.
practices-on-indicator-all = { $count ->
    [one] The practice, with all filters
   *[other] All { $count } practices on this indicator
 }
practices-to-all = All practices of the nine cities

## As a scene and as a picture

practice-picture-source = { $title }, { $host }
practice-picture-results = The source says of it
practice-scene-part = Item
practice-scene-known = What is known of it
practice-scene-city = City
practice-scene-cluster = Field

## From other pages

panel-lessons = { $count ->
    [one] 1 practice to look at
   *[other] { $count } practices to look at
 }
practice-pointer = { $count ->
    [one] One practice to look at, of { $cities }
   *[other] { $count } practices to look at, of { $cities }
 }
profile-trend-ahead = Where it leads
profile-notebook-pdf = As PDF
rug-to-trajectory = Where the pace of the past years leads
