# The search of the site.

find = Search this site
find-label = Search cities, indicators and pages
find-placeholder = Search…
find-go = Search
find-list = Suggestions
find-count = { $count ->
    [0] No suggestions
    [one] One suggestion
   *[other] { $count } suggestions, use the arrow keys
}

find-title = Search
find-title-words = Results for “{ $words }”
find-description = Search the cities, indicators, themes, practices and pages of willdash.
find-lead = Write one or more words: the name of a city, a subject, a service. Accents and typing errors do not matter.
find-found = { $count ->
    [one] One result.
   *[other] { $count } results.
}
find-some = Nothing has all the words sought. Here is what has some of them.
find-none = No results for “{ $words }”.
find-meant = Did you mean:
find-none-more = Try a more general word, or look through everything:
find-none-all = the catalogue of indicators
find-examples = For example:
find-example-1 = nurseries
find-example-2 = income
find-example-3 = older people living alone
find-example-4 = Reggio Emilia

find-kind-city = Cities
find-kind-cluster = Themes
find-kind-indicator = Indicators
find-kind-practice = Practices
find-kind-page = Pages
find-kind-absent = Figures not available by municipality
find-one-city = City
find-one-cluster = Theme
find-one-indicator = Indicator
find-one-practice = Practice
find-one-page = Page
find-one-absent = Figure not available
find-absent-none = No figure shown here comes near it
find-absent-nearest = The nearest figure: { $nearest }

## Pages that can be found

find-page-map = Map
find-page-map-more = One indicator in the nine cities, with panels and table
find-page-cities = The nine cities
find-page-cities-more = The profile of each city, theme by theme
find-page-clusters = The themes
find-page-clusters-more = All indicators of a theme, city by city
find-page-versus = Cities compared
find-page-versus-more = Two to four cities side by side, and two indicators in one chart
find-page-plenary = Plenary
find-page-plenary-more = Storyboards to show to a hall, with questions and notes for the presenter
find-page-data = Data and catalogue of indicators
find-page-data-more = Definitions, sources, licences and files to download
find-page-practices = Practices
find-page-practices-more = What the nine cities did, with the source and the indicators before, during and after
find-page-trajectory = Trajectories
find-page-trajectory-more = Where the trend of an indicator leads, and how far a city is from a reference: a reading, not a forecast
find-page-method = Methods
find-page-method-more = How and why intervals, comparisons, rankings, trends and gaps are worked out
find-page-embed = Embed in your site
find-page-embed-more = Maps, tables and charts in the pages of other sites: preview and code to copy
find-page-api = API for developers
find-page-api-more = The same figures for programs: addresses, formats, examples

## Other words for the same

find-also-map = chart, geography
find-also-cities = municipalities, towns, profiles
find-also-clusters = topics, subjects, heat map
find-also-versus = differences, correlation, scatter plot
find-also-data = open data, download, CSV, Excel, sources
find-also-practices = good practices, best practices, experiences, projects, solutions
find-also-trajectory = trend, projection, future, goal
find-also-method = methodology, statistics, data quality, notes
find-also-embed = iframe, widget, insert, WordPress, oEmbed
find-also-api = developers, JSON, OpenAPI
find-also-bes_nido_utenti_comunali = nursery, nurseries, crèche
find-also-bes_mancata_partecipazione = unemployed, inactive
find-also-bes_mancata_part_giovanile = unemployed, inactive
find-also-bes_verde_urbano_capoluogo = parks, gardens
find-also-bes_posti_letto = hospital, health care
find-also-bes_medici_specialisti = doctors, health care
find-also-bes_posti_km_tpl_capoluogo = bus, tram
find-also-affluenza_camera = vote, voters, elections
find-also-nonprofit_10k_2023 = charities, volunteering, third sector
find-also-bes_patrimonio_museale = museums, culture
find-also-bes_rete_ultraveloce = broadband, fibre
find-also-pop_totale = inhabitants
find-also-bes_retribuzione_media = wages, salaries
find-also-bes_furti_abitazione = burglary, safety, crime
find-also-bes_rapine = safety, crime
find-also-unemployment = unemployed
find-also-older_alone = loneliness
find-also-home_care = care at home
find-also-residential = care homes, nursing homes
find-also-minimum_income = citizens’ income, inclusion allowance
