# Views embedded in partners' pages.

embed-table = Show table
embed-pickers = Choose what to show
embed-sources = Sources
embed-source = Source: { $source }; acquired on { $date }.
embed-whole-map = Open the map on { $site }
embed-whole-panel = Open the field on { $site }
embed-whole-table = Open map and table on { $site }
embed-whole-trend = Open the indicator on { $site }
embed-whole-spine = Open the city’s profile on { $site }
embed-whole-rug = Open the overview on { $site }
embed-whole-practice = Open the practice on { $site }
embed-whole-indicator = Open the indicator on { $site }
embed-new-window = (opens in a new window)
embed-home = Go to { $site }

embed-version = Figures kept at version { $version }, acquired by { $date }.
embed-version-newest = It is the newest version.
embed-version-newer = There are newer figures: show them.
embed-version-gone = Version “{ $version }” of the data is not kept: the present figures are shown.
embed-version-unreadable = Version “{ $version }” of the data can no longer be read: the present figures are shown.

embed-none-title = There is no such view
embed-none = The address of this embedded view leads nowhere. Whoever looks after the page can correct it.
embed-broke-title = Something went wrong
embed-broke = This view cannot be shown at the moment. Try again soon.

parameter-cluster = the field
parameter-locked = the locked choices
parameter-theme = the colours
parameter-background = the background
parameter-mode = the form
parameter-version = the version of the data
notice-one_alone = “{ $given }” holds for one indicator alone: here the comparison is with { $used }.
embed-median = the median of the nine cities
