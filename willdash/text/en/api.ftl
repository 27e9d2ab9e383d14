# Downloads and the programming interface.

## The sheets of a workbook

api-sheet-figures = Data
api-sheet-origin = Sources and licence
api-origin-title = Title
api-origin-note = Note
api-origin-source = Source
api-origin-source-address = Address of the source
api-origin-licence = Licence
api-origin-acquired = Acquired on
api-origin-processing = Processing
api-origin-selection = Selection
api-origin-address = Address
api-origin-updated = Data as of
api-origin-version = Data version
api-origin-missing = Missing figures
api-origin-missing-words = An empty cell is not a nought: the column of reasons says why the figure is missing.

## Columns

api-column-area_code = ISTAT code
api-column-area_name = Area
api-column-area_level = Level of the area
api-column-observed_code = ISTAT code of the observed area
api-column-observed_name = Observed area
api-column-observed_level = Level of the figure
api-column-indicator = Indicator code
api-column-indicator_label = Indicator
api-column-year = Year
api-column-value = Value
api-column-unit = Unit of measure
api-column-low = 95% interval: lower limit
api-column-high = 95% interval: upper limit
api-column-missing = Why the figure is missing
api-column-rank = Rank
api-column-rank_best = Best possible rank
api-column-rank_worst = Worst possible rank
api-column-benchmark = Value compared with ({ $than })
api-column-from_median = Difference from the median
api-column-from_region = Difference from the region
api-column-from_italy = Difference from Italy
api-column-source = Source code
api-column-source_title = Source
api-column-licence = Licence
api-column-data_version = Data version
api-column-reference = Reference
api-column-reference_value = Value of the reference
api-column-gap_people = Gap (fewer if negative)
api-column-gap_low = Gap: lower limit
api-column-gap_high = Gap: upper limit
api-column-gap_base = Base of the calculation
api-column-gap_base_year = Year of the base
api-column-gap_counted = What is counted
api-column-gap_reason = Why there is no gap
api-column-city_code = ISTAT code of the city of interest
api-column-city_name = City of interest
api-column-place = Order of nearness
api-column-neighbour = Among the similar ones
api-column-distance = Distance (in standard deviations)
api-column-stability = Stability (0 to 1)
api-column-share = Share of the distance (0 to 1): { $variable }

## Titles and notes of tables

api-table-trend = { $indicator }, trend ({ $level }): { $city } and the other areas
api-table-gaps = { $indicator }, { $year }: how far { $city } has to go
api-similar-note = The eight nearest of the 109 provincial capitals, then those that almost qualified. Stability says in which part of the searches without one variable a city stays among the eight.
api-similar-variable = Variable: { $variable }, { $year }, weight { $weight }
api-neighbour-near = yes
api-neighbour-almost = almost

## Titles of answers

api-title-areas = Areas
api-title-indicators = Indicators
api-title-sources = Sources
api-title-observations = Published figures
api-title-geo = Outlines, { $level }
api-level-comune = municipalities (provincial capitals)
api-level-provincia = provinces
api-level-regione = regions
api-level-italia = Italy

## Errors

api-problem-400 = The request cannot be read.
api-problem-404 = There is nothing at this address. GET /api/v1/openapi.json lists the addresses there are.
api-problem-405 = Only GET, HEAD and OPTIONS are answered: everything here is read-only.
api-problem-406 = None of the formats accepted can be given.
api-problem-413 = The request is too large.
api-problem-414 = The address is too long: name fewer values, or take all and filter afterwards.
api-problem-422 = A parameter cannot be used; errors says which, and what to do.
api-problem-429 = Too many requests from this address: Retry-After says after how many seconds to try again.
api-problem-500 = Something failed on this server. Please try again later.
api-problem-503 = The server is busy with other files. Please ask again in half a minute.
api-fault-missing = { $parameter } is required.
api-fault-extra_forbidden = There is no parameter { $parameter }.
api-fault-int_parsing = { $parameter } is not a whole number.
api-fault-enum = { $parameter } is none of { $limit }.
api-fault-literal_error = { $parameter } is none of { $limit }.
api-fault-greater_than_equal = { $parameter } is below { $limit }.
api-fault-less_than_equal = { $parameter } is above { $limit }.
api-fault-string_pattern_mismatch = { $parameter } has the wrong form.
api-fault-string_too_long = { $parameter } is too long.
api-fault-too_long = { $parameter } names too many values.
api-fault-other = { $parameter } cannot be used.
api-remedy-missing = Add { $parameter } to the address.
api-remedy-extra_forbidden = Leave it out, or correct its name.
api-remedy-int_parsing = Write digits only, as in 2021.
api-remedy-enum = Use one of { $limit }.
api-remedy-literal_error = Use one of { $limit }.
api-remedy-greater_than_equal = Use { $limit } or more.
api-remedy-less_than_equal = Use { $limit } or less.
api-remedy-string_pattern_mismatch = Write ids as in GET /api/v1/indicators, areas by ISTAT code, as in 034027, or by the name in addresses, as in reggio-emilia.
api-remedy-string_too_long = Use { $limit } characters at most.
api-remedy-too_long = Name { $limit } at most, in several requests if need be.
api-remedy-other = See the page /api.
api-unknown = { $parameter } has no «{ $given }».
api-unknown-indicator = GET /api/v1/indicators lists them.
api-former-renamed = It now goes by { $successor }: use that.
api-former-withdrawn = It is no longer published; the nearest is { $successor }.
api-unknown-cluster = GET /api/v1/indicators tells the cluster of each indicator.
api-unknown-area = GET /api/v1/areas lists them by ISTAT code; the nine cities also go by slug.
api-unknown-city = Name one of the nine cities by slug (bergamo, como, monza, parma, ravenna, reggio-emilia, padova, rovigo, novara) or ISTAT code.
api-unknown-year = Use one of { $allowed }.
api-unknown-peers = Use one of { $allowed }.
api-unknown-benchmark = Use one of { $allowed }.
api-unknown-format = Use one of { $allowed }.
api-unknown-weights = Write variable:weight, separated by commas, weights from 0 to 3; GET /api/v1/similar tells the variables.

## The document

api-document-title = willdash API
api-document = Official figures on children, poverty, older people and community in the nine cities of WILL and their peers. Read-only, free, without a key. Every figure says whose it is, its level, source and licence; where the source gives counts, the 95% interval; where nothing is published, why. Parameters with several values take them with commas or repeated. Lists come { $usual } rows at a time, { $most } in files, unless limit says otherwise, { $most } at most; a parameter takes up to { $values } values; a request may have { $kilobytes } kB. All of the data at once is in the data package, /dati/willdash-data.zip. Errors are application/problem+json (RFC 9457).
api-op-areas = Areas
api-op-areas-more = Provincial capitals, provinces, regions and Italy, with ISTAT code, name, level and the area each lies in. As GeoJSON with their outlines.
api-op-indicators = Indicators
api-op-indicators-more = Definition, caveat, unit, polarity, source, finest level and years of every indicator.
api-op-indicator = One indicator
api-op-indicator-more = What an indicator measures and how to read it.
api-op-sources = Sources
api-op-sources-more = Publisher, edition, address, licence, date of acquisition and processing.
api-op-observations = Figures
api-op-observations-more = Published figures by indicator, area and year. Where indicator, area and year are all named, every one is answered: a missing figure with its reason, a municipality by the figure of its province or region where that is the finest published (observed_code and observed_level say so).
api-op-compare = Comparison
api-op-compare-more = A peer set on one indicator in one year, with intervals, ranks with their ranges, differences and verdicts, as the map page shows them.
api-op-similar = Similar cities
api-op-similar-more = The provincial capitals nearest to a city on the context variables, with each variable’s share of the distance.
api-op-gap = Gaps
api-op-gap-more = What separates a city from the best of the nine, the median, its region, Italy and the norms, in people where a base allows it.
api-op-geo = Outlines
api-op-geo-more = Areas of a level as GeoJSON: outlines of regions, provinces and the nine cities, points for the other capitals. With indicator, its figure in each area. Simplified for maps: measure nothing on them.
api-parameter-id = Id of an indicator, as in GET /api/v1/indicators.
api-parameter-indicator = Ids of indicators.
api-parameter-compare-indicator = Id of an indicator.
api-parameter-gap-indicator = Id of an indicator.
api-parameter-geo-indicator = Id of an indicator whose figures the outlines carry.
api-parameter-area = ISTAT codes of areas; the nine cities also by slug, as in reggio-emilia.
api-parameter-compare-area = The city of interest: one of the nine, by slug or ISTAT code.
api-parameter-similar-area = One of the nine cities, by slug or ISTAT code.
api-parameter-gap-area = One of the nine cities, by slug or ISTAT code.
api-parameter-level = comune, provincia, regione or italia.
api-parameter-year = Years.
api-parameter-compare-year = Year; the indicator’s usual year if absent.
api-parameter-gap-year = Year; the indicator’s usual year if absent.
api-parameter-geo-year = Year of the figures; the indicator’s usual year if absent.
api-parameter-cluster = Ids of clusters: minori, poverta, anziani, comunita, trasversale, contesto.
api-parameter-peers = Peer set: nove, regione, capoluoghi or simili.
api-parameter-benchmark = What verdicts are about: mediana, regione, italia, or the id of a norm for the indicator.
api-parameter-weights = Weights from 0 to 3 of the context variables by which similar cities are found, as in pop_totale:2,quota_65:0.
api-parameter-limit = How many rows, { $most } at most.
api-parameter-offset = How many rows to leave out at the beginning.
api-parameter-format = json, csv, xlsx, parquet, or geojson where rows can be mapped; wins over Accept.
api-parameter-lang = Language of labels, notes and errors; it also writes CSV in the Italian form (; between cells, decimal comma).
api-status-200 = The answer.
api-status-304 = Nothing has changed since the answer that the client has.
api-status-404 = There is no such thing.
api-status-406 = None of the formats accepted can be given.
api-status-413 = The request is too large.
api-status-414 = The address is too long.
api-status-422 = A parameter cannot be used.
api-status-500 = Something failed on this server.
api-status-503 = The server is busy with other files; Retry-After says when to ask again.

## The page

api-page-title = API: the data for programs
api-page-heading = The data for programs
api-page-description = How to read willdash’s figures from a program: addresses, parameters, formats, limits, errors and examples in curl, Python and R.
api-page-lead = The same figures as on the pages, with source, level and interval, for reuse in a spreadsheet, an analysis or another site. Read-only, no key, no registration.
api-page-document = OpenAPI document
api-page-contents = On this page
api-page-questions = What can be asked
api-page-figures = How to read a figure
api-page-formats = Formats
api-page-limits = Pages, limits and shared parameters
api-page-caching = Copies and updates
api-page-errors = Errors
api-page-examples = Examples
api-page-licence = Licence
api-page-parameters = Parameters of { $path }
api-page-parameter = Parameter
api-page-values = Values
api-page-meaning = Meaning
api-page-required = required
api-page-type-several = one or more
api-page-type-integer = number from { $least } to { $most }
api-page-type-one = one
api-page-type-text = text
api-page-package = the whole data package (zip)
api-page-formats-of = Formats: { $formats }.
api-page-try = Try:
api-page-figures-level = For a municipality the figure is of the finest level published: where that is not the municipality, observed_code, observed_name and observed_level say whose province or region it is.
api-page-figures-missing = A missing figure has the value null (an empty cell in files) and a reason in missing: never_published where there never was one, other_years where there is one for other years only. It is never nought. To get it, name indicator, area and year together.
api-page-figures-doubt = low and high are the limits of the 95% interval, and are there only where the source gives the counts. Where they are not, no verdict says that a difference matters.
api-page-formats-words = Chosen by format in the address, or by the header Accept; format wins. Without either the answer is JSON (outlines: GeoJSON).
api-page-format-json = Numbers with all decimals published or worked out, null where missing. Rows in data; title, number of rows, sources, licences and data version in meta; the previous and next pages in links.
api-page-format-csv = With lang=it: semicolons between cells, decimal comma and UTF-8 BOM, as a spreadsheet set to Italian opens it. Otherwise by RFC 4180: commas between cells, decimal point, no BOM. Lines end with CRLF, nothing separates thousands. Text that begins with = + - @ or a tab has an apostrophe before it, so that no spreadsheet runs it as a formula; negative numbers stay numbers. A spreadsheet drops the leading noughts of ISTAT codes: in XLSX they stay.
api-page-format-xlsx = Numbers as numbers, codes as text; a second sheet with sources, licences, selection, address, date and data version.
api-page-format-parquet = Columns with their types; title, sources, address, date and version in the file’s metadata.
api-page-format-geojson = The same rows as features with their geometry (WGS 84, RFC 7946).
api-page-limits-words = A list comes in stretches: 100 rows in JSON and GeoJSON, { $most } in the other formats, unless limit says otherwise; { $most } at most for each request. links.next and the header Link give the address of the next stretch; meta.total is the number of rows. A parameter takes up to { $values } values. For everything at once:
api-page-caching-words = Every answer has an ETag and Last-Modified, which change with the data only: a program that sends them back in If-None-Match or If-Modified-Since gets 304 and no body. Answers hold for an hour (Cache-Control) and can be read from any site (CORS).
api-page-errors-words = All errors have the same body, application/problem+json (RFC 9457): detail says what is wrong, errors lists every parameter that cannot be used, with the remedy. A parameter that does not exist is an error, so that a typing mistake is seen.
api-page-example-figure = A single figure
api-page-example-table = The comparison of the nine cities in a spreadsheet set to Italian
api-page-example-everything = All figures of an indicator, page after page
api-page-example-outlines = The provinces on a map
api-page-licence-words = Figures and outlines keep the licence of whoever publishes them, told in every answer: mostly CC BY, which asks to cite the source. Addresses that begin with /api/v1 will not change their meaning: incompatible changes will have another number.
