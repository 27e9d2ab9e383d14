# The page where a partner builds an embed.

embed-builder-title = Embed a view in your site
embed-builder-description = willdash maps, tables and charts in the pages of other sites: choose the view, look at the preview, copy the code.
embed-builder-lead = Choose what to show, see how it looks and copy the code into your page. The source and a link to the full page are always there.
embed-builder-form = Choices, preview and code

## What is shown

embed-builder-view = View
embed-builder-view-map = Map
embed-builder-view-map-more = The nine cities on the map, coloured by an indicator.
embed-builder-view-panel = Needs and responses
embed-builder-view-panel-more = The main indicators of a field for one city.
embed-builder-view-table = Peer table
embed-builder-view-table-more = The cities in order, with value, rank and comparisons.
embed-builder-view-trend = Over the years
embed-builder-view-trend-more = An indicator year by year, in one city and in the others.
embed-builder-view-spine = City profile
embed-builder-view-spine-more = All indicators of a field for one city, among all provincial capitals, provinces or regions.
embed-builder-view-rug = Field at a glance
embed-builder-view-rug-more = All indicators of a field in the nine cities.
embed-builder-view-practice = A practice
embed-builder-view-practice-more = What a city did, and what the source says of it.
embed-builder-view-indicator = One number
embed-builder-view-indicator-more = The value for a city, with its verdict and its trend.
embed-builder-shows = What it shows
embed-builder-year-latest = always the latest (now { $year })

## What readers can change

embed-builder-locked = Locked choices
embed-builder-locked-more = Readers can change everything that you do not tick here.
embed-builder-locked-static = A view without scripts has no choices: readers see what you have chosen.

## Looks

embed-builder-language = Language of the view
embed-builder-theme = Colours
embed-builder-theme-light = light
embed-builder-theme-dark = dark
embed-builder-theme-auto = as on the reader’s device
embed-builder-background = Background
embed-builder-transparent = Transparent
embed-builder-transparent-more = Your page’s background shows through: choose the colours that read well on it.

## Figures and form

embed-builder-version = Data
embed-builder-live = Always up to date
embed-builder-live-more = When new data are published, the view shows them.
embed-builder-frozen = As they are today
embed-builder-frozen-more = The view keeps the present year and figures (data acquired by { $date }, version { $version }); once there are newer ones it says so and offers them.
embed-builder-mode = Interaction
embed-builder-interactive = With choices
embed-builder-interactive-more = Readers can change what is not locked.
embed-builder-static = Without scripts
embed-builder-static-more = A drawing and its table: light, prints well, needs no JavaScript.
embed-builder-key = Partner key (optional)
embed-builder-key-more = If you have one: it serves to count how often views are opened from your site, without personal data.
embed-builder-key-wrong = The key “{ $given }” is no partner’s: check that you have copied all of it. The view works all the same, but openings are not put down to anybody.

## Preview

embed-builder-preview = Preview
embed-builder-width = Width of the column
embed-builder-width-pixels = { $width } pixels
embed-builder-width-full = all there is
embed-builder-preview-scroll = Preview: scroll to see all of it.
embed-builder-preview-more = What you change inside the preview does not change the code.
embed-builder-alone = Try the view on its own

## Code

embed-builder-code = Code
embed-builder-code-form = Form of the code
embed-builder-code-iframe = Frame (iframe)
embed-builder-code-iframe-more = Works in every site; the height is fixed.
embed-builder-code-iframe-note = The height is right for the width of the preview: choose the width that is nearest to that of your column. The link under the frame remains where frames are not shown, as in newsletters; you may take it out.
embed-builder-code-component = Web component
embed-builder-code-component-more = The height follows the content; the site has to allow a script.
embed-builder-code-component-note = Where a page has several views, the script line is needed only once.
embed-builder-code-static = HTML only
embed-builder-code-static-more = Neither frame nor script: the view becomes part of the page’s text.
embed-builder-code-static-note = The figures stay those of today: to bring them up to date, copy the code again.
embed-builder-code-label = Code to copy
embed-builder-copy = Copy the code

## What the frame is called; the words after the dash stand in the middle of a line

embed-builder-frame = { $what }, { $city } – { $view }
embed-builder-frame-year = { $what }, { $city }, { $year } – { $view }
embed-builder-called-map = map
embed-builder-called-panel = needs and responses
embed-builder-called-table = peer table
embed-builder-called-trend = over the years
embed-builder-called-spine = city profile
embed-builder-called-rug = field at a glance
embed-builder-called-practice = the practice
embed-builder-called-indicator = the figure in brief

## What partners may rely on

embed-builder-promises = What you can rely on
embed-builder-promise-privacy = No personal data.
embed-builder-promise-privacy-more = Views use no cookies, load nothing from other sites and ask for no consent. Only openings and errors are counted.
embed-builder-promise-source = The source is always named.
embed-builder-promise-source-more = Every view has its source, year, territorial level and a link to the full page. The licences are those of the sources.
embed-builder-promise-addresses = Addresses stay.
embed-builder-promise-addresses-more = A view embedded today will open tomorrow too. If an indicator is renamed or no longer published, the view says so and offers the nearest one.
embed-builder-promise-heights = The height follows the content.
embed-builder-promise-heights-more = The web component adapts by itself; the frame tells its height to the page that holds it (message “willdash:height”), and to no other.
embed-builder-promise-writing = A view can only be read.
embed-builder-promise-writing-more = No embedded view lets anybody write, upload or send anything.
embed-builder-promise-hosts = Who may embed.
embed-builder-promise-hosts-all = Every site, without asking: the data are public.
embed-builder-promise-hosts-none = No other site: this server shows views in its own pages only.
embed-builder-promise-hosts-some = Only these sites: { $hosts }. Elsewhere the browser refuses the frame.

## Without this page

embed-builder-oembed = From WordPress and other CMSs
embed-builder-oembed-more = Paste the address of a page of this site on a line of its own: CMSs that use oEmbed, such as WordPress, turn it into the matching view by themselves.
embed-builder-by-hand = The address written by hand
embed-builder-by-hand-more = Every view has an address, which begins with { $origin }; the parameters follow the question mark and are also the attributes of the web component. An unknown value is no error: the view shows the initial one and says so.
embed-builder-practice-place = practice
embed-builder-cluster-place = field
embed-builder-parameters = parameters of the views to embed
embed-builder-parameter = Parameter
embed-builder-values = Values
embed-builder-meaning = Meaning
embed-builder-only = Only in: { $views }.
embed-builder-parameter-cluster = The field, at the end of the path; an attribute of the web component.
embed-builder-parameter-practice = The practice, at the end of the path; an attribute of the web component.
embed-builder-values-practice = the last part of its page’s address
embed-builder-parameter-indicator = The indicator.
embed-builder-values-indicator = the code on the indicator’s page
embed-builder-parameter-year = The year; without it, always the latest.
embed-builder-values-year = a published year
embed-builder-parameter-city = The city.
embed-builder-parameter-peers = Whom the city is compared with.
embed-builder-parameter-benchmark = The benchmark; for some indicators a norm too.
embed-builder-parameter-region = The region zoomed to.
embed-builder-parameter-sort = The column that orders the table; with a minus sign in front, the other way round.
embed-builder-parameter-weights = The weights of the variables by which similar cities are found.
embed-builder-values-weights = as in the address of the map
embed-builder-parameter-lang = The language.
embed-builder-parameter-locked = The locked choices, separated by commas; all of them with “all”.
embed-builder-parameter-theme = The colours: light, dark, or as on the reader’s device.
embed-builder-parameter-background = Lets the page’s background show through.
embed-builder-parameter-mode = The view without scripts and without choices.
embed-builder-parameter-version = The version of the data to keep to; without it, always the newest.
embed-builder-values-version = like today’s, { $version }
embed-builder-parameter-key = The partner key.
embed-builder-values-key = the one you were given

## Parameters of this page that could not be used

embed-builder-field-view = the view
embed-builder-field-practice = the practice
embed-builder-field-cluster = the field
embed-builder-field-embed-lang = the language of the view
embed-builder-field-code = the form of the code
embed-builder-field-width = the width of the preview
embed-builder-field-locked = the locked choices
embed-builder-field-theme = the colours
embed-builder-field-background = the background
embed-builder-field-mode = the interaction
embed-builder-field-version = the version of the data
