# What the site says of its data to other machines, and in the file that goes with the data package.

metadata-place = Italy
metadata-catalog = willdash: catalogue of indicators
metadata-catalog-description = Official indicators on children, poverty, older people and community for the nine cities of WILL, the 109 provincial capitals, the provinces and the regions, with definitions, caveats, sources and licences in Italian and English.
metadata-dataset = { $title } (edition { $edition }), indicators collected by willdash
metadata-dataset-description = Indicators taken from “{ $title }” ({ $publisher }, edition { $edition }) for the nine cities of WILL and for the other provincial capitals, the provinces and the regions for which they are published. Each distribution is one indicator. { $processing } Indicators: { $indicators }.
metadata-distribution = { $indicator }: all published figures, by area and year ({ $format })
metadata-practices = Practices of local welfare of the nine WILL cities, collected by willdash
metadata-practices-description = What the nine cities did: years, state, actors, what was done, what the source reports, with the title and address of each practice’s source. No result is an estimate of an effect. The tie to indicators is willdash’s own reading.

readme-title = willdash: the data package
readme-lead = The official figures behind every view of willdash, for the nine cities of WILL and the areas they are compared with. The folder is a Frictionless data package (https://datapackage.org): datapackage.json describes every table and every column.
readme-version = Data updated on { $acquired }.
readme-missing = An empty cell means “no value”: it is not a zero.
readme-level = Each figure is of the area named in the column area: comune, provincia, regione or Italy. Values of different levels are not to be compared without saying so.
readme-licence = Each figure keeps the licence of its source, which must be cited.
readme-practices = practices.csv collects practices of the nine cities: the facts are those of the source named in each row, the sentences are willdash’s (CC BY 4.0). No result is an estimate of an effect, and the tie to indicators is willdash’s own reading.
readme-sources = Sources and licences
readme-source = { $publisher }, “{ $title }”, edition { $edition }. Licence: { $licence }. Acquired on { $acquired }. { $processing }
