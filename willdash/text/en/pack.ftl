# The pack to take along: it opens from a folder, without server and without network.

pack-lead = It opens from this folder, without network or server.
pack-language = In English
pack-stage = Open the stage
pack-director = Open the presenter’s window
pack-map = Open the free map
pack-how = The stage goes on the screen of the hall; the presenter’s window, with notes and times, stays in front of the presenter. Opened in the same browser, the two windows move together. The ? key lists the commands.
pack-holds = What it contains
pack-holds-scenes = { $count ->
    [one] One scene
   *[other] { $count } scenes
}, in Italian and in English, for each of the nine cities and for every published year.
pack-holds-map = The free map of the nine cities for the indicators and years below, with sentence, panels, table, gaps and trend; the comparison is among the nine, with their median.
pack-holds-not = It does not contain the other indicators, the profiles, the files to download and the code for following on a phone: they are on the site.
pack-indicators = Indicators of the map
pack-indicator = { $indicator }: { $years }
pack-sources = Sources and licences
pack-source = { $source }, edition { $edition }, licence { $licence }, acquired on { $date }
pack-data = Data version { $version }, acquired up to { $date }.
pack-no-script = Stage, presenter’s window and map need JavaScript.
pack-back = Contents of the pack
pack-other = In italiano
pack-map-held = Map without network: nine cities, the indicators and years that the lists offer, median of the nine as benchmark. The rest is on the site.
pack-map-where = Pack
pack-absent = The pack does not contain this view.
pack-broken = This scene cannot be read: the folder may have been copied incompletely. Copy all of it again.
pack-alone = The stage does not answer this window: in this browser the two windows do not move together. Control the stage from its own window, with the same keys.
