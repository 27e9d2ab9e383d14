# The notebook of a city: its reading in one document, on a page and on paper.

notebook = City notebook
notebook-title = Notebook of { $city }
notebook-description = The reading of { $city } in one document to print: who lives there, needs and responses, gaps in people, practices to look at, sources.
notebook-about = A reading of { $city } for the tutorship meetings: who lives there, needs and responses, what sets it apart, gaps in people, practices to look at. WILL, Welfare Innovation Local Lab (2019-2024), set nine provincial capitals of northern Italy side by side on children, poverty, older people and community.
notebook-map = { $indicator }, { $year }. { $note }
notebook-contents = In this notebook
notebook-footer = { $title } · { $data }
notebook-draft-footer = DRAFT, figures not published · { $footer }
notebook-download = Download the notebook as PDF
notebook-download-more = A4, ten pages at most, fit for printing in black and white.
notebook-to-profile = Profile of { $city }
notebook-to-notebook = Notebook of { $city }: the reading in one document to print

## Needs and responses

notebook-verdicts = Verdicts compare with { $than }. Rank 1 is the better situation; where no end is the better one, the highest value.
notebook-column-spine = Among all areas
notebook-spine-ends = { $areas }: from { $left } to { $right }

## Gaps

notebook-gaps-lead = For the indicators on which the city is furthest behind: how many people (or bodies, or places) separate it from each reference.
notebook-gaps-none = No featured indicator is distinguishably worse than { $than }: there is no gap to tell in people.
notebook-table = Table: { $title }
notebook-gap = { $indicator } ({ $origin })

## Practices

notebook-learning = Practices to look at
notebook-learning-lead = Where the city is behind { $than } by more than ordinary variation, here are the practices that concern the same indicator, of cities that are better or that improved from a similar level.
notebook-learning-none = No featured indicator is distinguishably worse than { $than }: no practice is pointed to here.
notebook-learning-warning = { practice-warning } { lessons-warning }
notebook-learning-section = { $indicator }: { $value } ({ $origin })
notebook-learning-practice = { $city }: { $practice }
notebook-learning-more = { $count ->
    [one] One more practice stands on the indicator’s page.
   *[other] { $count } more practices stand on the indicator’s page.
 }
notebook-learning-empty = Without a practice to point to
notebook-own-lead = What { $city } did, by the public sources gathered. The collection is partial: whoever appears in it more often has not done more.
notebook-practice-results = { $kind }: { $results }

## Closing

notebook-closing = How to read, sources and address
notebook-how-levels = Each figure is of the finest level that the source publishes for the nine cities: the municipality, else the province or the region. What is not the municipality’s own is marked so: “provincial figure”, “regional figure”.
notebook-how-doubt = The 95% interval tells within which values a figure can move by ordinary variation alone. “Better” or “worse” is said only if the whole interval lies on one side of the reference; where there is no interval, the difference can be seen but is not judged.
notebook-how-missing = A figure that is missing is written “n/a”, with the reason: it is never a zero and never estimated.
notebook-how-rank = The rank is among the nine cities; beside it, the ranks possible if uncertainty is taken into account. Nine cities are few: the lines show all provincial capitals, provinces or regions.
notebook-how-practices = A practice is pointed to by a written rule, not by a judgement. Beside each practice stands its source; hardly any measures an effect.
notebook-source-name = { $publisher }, { $title }
notebook-source = Edition { $edition }. Licence: { $licence }. Acquired on { $acquired }.
notebook-where = Where to find it
notebook-online = This notebook, always up to date, with links to every indicator and every practice:
