# The template that a municipality fills in with its own figures.

## Columns and sheets: whoever reads the file knows them by these names, in every language

upload-column-indicator = Indicator
upload-column-name = Name
upload-column-year = Year
upload-column-numerator = Numerator
upload-column-denominator = Denominator
upload-column-value = Value
upload-sheet-data = Data
upload-sheet-instructions = Instructions

## While it is filled in: at most 255 characters

upload-hint-year = The year that the counts are about, with four digits.
upload-hint-numerator = How many people, households, pacts or associations you count: a whole number. Leave it empty if you have no figure: do not write zero.
upload-hint-denominator = Out of how many: a whole number above zero, on the day that the sheet “Instructions” gives.
upload-stop-year = Write a year with four digits, not in the future.
upload-stop-numerator = Write a whole number, without points, commas or signs.
upload-stop-denominator = Write a whole number above zero, without points, commas or signs.

## Instructions

upload-title = { $city }: the municipality’s own figures on “{ $cluster }”
upload-rule-where = Fill in the sheet “Data”: one row for each indicator and year. The rows are ready.
upload-rule-counts = Write numerator and denominator, counted as the definition below says. The value is worked out: you can leave it empty; if you write it, it must agree with the counts.
upload-rule-whole = Counts are whole numbers, without points, spaces or symbols: 12345.
upload-rule-blank = If you have no figure, leave the cells empty. An empty row does not mean zero and takes nothing away that was published.
upload-rule-few = If the numerator is 1 or 2 people, leave the row empty: somebody could be recognised.
upload-rule-rows = You can add rows for other years, or for the indicators of another field by their code. Do not add columns.
upload-rule-plain = No formulas, macros or links to other files: paste values only.
upload-rule-send = Save the file as .xlsx or .csv and upload it. You will see what changes before anything is published, and a second person has to approve.
upload-rule-licence = The figures will be published as data of the municipality of { $city } under the licence CC BY 4.0.
upload-about-indicator = Code of the indicator
upload-about-label = Name
upload-about-definition = What to count
upload-about-unit = Unit and calculation
upload-about-caveat = Caveats
upload-worked-out = { $unit }: numerator / denominator × { $times }
