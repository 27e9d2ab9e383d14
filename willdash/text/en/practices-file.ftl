# The practices as a file to take away: names of columns.

practices-file-practice = Practice code
practices-file-area_name = City
practices-file-cluster = Theme
practices-file-title = Practice
practices-file-start_year = First year
practices-file-start_is_inferred = First year inferred
practices-file-end_year = Last year, even if only planned
practices-file-end_is_inferred = Last year inferred
practices-file-state = State
practices-file-actors = Who
practices-file-what = What was done
practices-file-reported = Kind of results
practices-file-results = Results reported or expected
practices-file-caveat = Worth knowing
practices-file-will = Part of WILL according to the source
practices-file-indicators = Indicators that willdash ties it to
practices-file-source = Source
practices-file-source_address = Address of the source
practices-file-data_version = Data version
practices-file-yes = yes
practices-file-no = no
