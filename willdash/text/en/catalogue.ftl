# The catalogue of the data and the page of each indicator.

## The catalogue

catalogue-title = Data catalogue
catalogue-heading = The data catalogue
catalogue-description = { $count } indicators of needs, responses and context, { $years }: level, years published, source and licence of each.
catalogue-words = Search by words
catalogue-words-placeholder = for example: childcare, income, NEET
catalogue-field-cluster = Cluster
catalogue-field-dimension = Dimension
catalogue-field-level = Level of the figure
catalogue-field-source = Source
catalogue-field-year = With a figure for
catalogue-field-order = Sort by
catalogue-any-cluster = all
catalogue-any-dimension = all
catalogue-any-level = all
catalogue-any-source = all
catalogue-any-year = any year
catalogue-order-cluster = cluster
catalogue-order-name = name
catalogue-option = { $name } ({ $count })
catalogue-count = { $count } of { $of } indicators
catalogue-sought = “{ $words }”
catalogue-ignored = “{ $given }” is not one of the values of “{ $field }”: it is ignored.
catalogue-none = No indicator matches these filters: remove some, or search for other words.
catalogue-caption = The indicators found
catalogue-column-indicator = Indicator
catalogue-column-cluster = Cluster
catalogue-column-dimension = Dimension
catalogue-column-unit = Unit
catalogue-column-level = Level
catalogue-column-years = Years published
catalogue-column-cities = Cities with a figure
catalogue-column-source = Source
catalogue-years = { $first }–{ $last }, { $count } years
catalogue-cities = { $count } of { $of } cities
catalogue-pages = Pages of the list
catalogue-page = Page { $number }

catalogue-package = The whole package
catalogue-package-zip = Download all data (ZIP)
catalogue-package-zip-more = The tables as CSV with their description, as a Frictionless Data Package.
catalogue-package-dcat = DCAT-AP_IT catalogue (Turtle)
catalogue-package-dcat-more = The metadata in the form that Italy’s national open-data portal asks for.
catalogue-package-api = API
catalogue-package-api-more = The same data for programs, with examples in curl, Python and R.
catalogue-package-list = The list of all indicators, with definition, coverage and source, in one file:
catalogue-sources = Sources, editions and licences
catalogue-sources-lead = Every figure remains its publisher’s and is reused under the licence of its source, which has to be cited. Where no licence is declared, the table says so.

## An indicator

catalogue-indicator-description = { $definition } { $publisher }, { $level }, { $years }: values, coverage, source, download.
catalogue-elsewhere = The same indicator on other pages
catalogue-to-map = On the map
catalogue-to-trend = Over the years
catalogue-to-cluster = In its cluster
catalogue-to-versus = Between two or more cities
catalogue-figures = The nine cities in { $year }

catalogue-card-about = What it is
catalogue-card-source = Where it comes from
catalogue-card-coverage = What is published
catalogue-card-reuse = Download and reuse the data
catalogue-card-cite = How to cite
catalogue-card-related = Related indicators

catalogue-fact-formula = How it is worked out
catalogue-fact-dimension = Need or response
catalogue-fact-polarity = How to read it
catalogue-fact-caveat = Mind
catalogue-fact-base = Population it refers to
catalogue-fact-norms = Norms
catalogue-dimension-bisogni = It is a need: it says how widespread or how heavy a difficulty is, not what is done about it.
catalogue-dimension-risposte = It is a response or a resource: it says what there is to meet the needs.
catalogue-dimension-contesto = It is context: it helps to read needs and responses.
catalogue-formula-share = Numerator ÷ denominator{ $times }. The numerator{ $counted } is a part of the denominator.
catalogue-formula-rate = Numerator ÷ denominator{ $times }. The numerator{ $counted } is set against the population, which is the denominator.
catalogue-formula-ratio = Numerator ÷ denominator{ $times }. They are two amounts or two different counts{ $counted }: their ratio has no interval.
catalogue-formula-none = There are values, but no numerator and denominator: the calculation cannot be repeated from here, and there is no interval.
catalogue-formula-times = { " " }× { $number }
catalogue-formula-counted = { " " }({ $counted })
catalogue-formula-example = { $place } in { $year }: { $numerator } ÷ { $denominator }{ $times } = { $value }.

catalogue-source-title = Publication
catalogue-source-code = Code in the source
catalogue-source-id = Code in willdash
catalogue-source-version = Data version

catalogue-coverage-caption = Years published, area by area
catalogue-coverage-of = Years published, area by area: { $indicator }
catalogue-coverage-area = Area
catalogue-coverage-whole = There is a figure for all { $cities } cities{ $years ->
    [one] , in the only year published
   *[other] , in all { $years } years published
 }.
catalogue-coverage-lacking = The { $cities } cities have { $count } figures of { $of }, in the years in which at least one has a figure ({ $years }): where there is none, the cell says why.
catalogue-count-comune = Provincial capitals with a figure, of { $of }
catalogue-count-provincia = Provinces with a figure, of { $of }
catalogue-count-regione = Regions with a figure, of { $of }
catalogue-cell-published = figure published
catalogue-cell-other_years = not published for this year
catalogue-cell-never_published = never published for this area
catalogue-cell-no_edition = no figure for this year, for any area
catalogue-cell-published-short = published
catalogue-cell-other_years-short = not published
catalogue-cell-never_published-short = never published
catalogue-cell-no_edition-short = no figure

catalogue-files-lead = All figures of the indicator: every area and every year of the package.
catalogue-format-csv = CSV, for spreadsheets
catalogue-format-xlsx = Excel (XLSX)
catalogue-format-parquet = Parquet
catalogue-format-json = JSON
catalogue-api = Ask for the data with a program
catalogue-api-lead = This address answers with the figures of the chosen year, as JSON; with format=csv, xlsx or parquet in the form asked for.
catalogue-copy-address = Copy the address
catalogue-copy-call = Copy the command
catalogue-copy-citation = Copy the citation
catalogue-copy-bibtex = Copy the BibTeX entry
catalogue-cite-language = In English
catalogue-citation = { $publisher }, { $title }, { $edition } edition: “{ $indicator }”, { $level }, { $year }. Licence: { $licence }. { $source } Read on willdash, data version { $version }: { $address } (accessed on { $accessed }).
catalogue-bibtex-edition = { $title }, { $edition } edition
catalogue-bibtex-note = { $level }; licence: { $licence }; willdash, data version { $version }

## Files

catalogue-file-indicator = Indicator code
catalogue-file-label = Indicator
catalogue-file-cluster = Cluster
catalogue-file-dimension = Dimension
catalogue-file-polarity = How to read it
catalogue-file-unit = Unit
catalogue-file-level = Level of the figure
catalogue-file-first_year = First year
catalogue-file-last_year = Last year
catalogue-file-years = Number of years
catalogue-file-cities = Cities with a figure
catalogue-file-definition = What it measures
catalogue-file-caveat = Mind
catalogue-file-source = Source
catalogue-file-edition = Edition
catalogue-file-licence = Licence
catalogue-file-acquired = Acquired on
catalogue-file-source_address = Address of the source
catalogue-file-data_version = Data version
catalogue-file-area_code = ISTAT code
catalogue-file-area_name = Area
catalogue-file-observed_code = ISTAT code of the observed area
catalogue-file-observed_name = Observed area
catalogue-file-observed_level = Level of the figure
catalogue-file-year = Year
catalogue-file-published = Published (1 yes, 0 no)
catalogue-file-missing = Why there is no figure
