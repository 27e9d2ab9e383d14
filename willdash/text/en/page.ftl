# What stands around every page.

breadcrumb = Breadcrumb
menu-cities = Cities
menu-clusters = Fields
menu-versus = Compare
menu-data = Data
footer-data = Data and downloads
footer-embed = Embed in your site
footer-api = API for developers
choices-go = Show
copy-done = Copied
copy-refused = Text selected: copy it with Ctrl+C or ⌘C

## Links to other pages

go-city = Profile of { $city }
go-cluster = All indicators of the field “{ $cluster }”
go-indicator = The indicator’s page: definition, coverage, downloads, how to cite it

## Verdicts counted

tally-better = better on { $count }
tally-worse = worse on { $count }
tally-not_distinguishable = not distinguishable on { $count }

## Filters of a list

filters-chosen = Filters chosen
filter-remove = Remove the filter
filters-all = Remove all filters
