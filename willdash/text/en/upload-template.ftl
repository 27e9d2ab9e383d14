# The templates that a municipality fills in with its own figures and its own practices.

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

## The template of practices: here too, whoever reads the file knows columns and words in every language

upload-practice-column-title_it = Title in Italian
upload-practice-column-title_en = Title in English
upload-practice-column-cluster = Field
upload-practice-column-start_year = First year
upload-practice-column-start_is_inferred = First year is inferred
upload-practice-column-end_year = Last year
upload-practice-column-end_is_inferred = Last year is inferred
upload-practice-column-state = State
upload-practice-column-actors = Who did it
upload-practice-column-what_it = What was done, in Italian
upload-practice-column-what_en = What was done, in English
upload-practice-column-reported = Kind of results
upload-practice-column-results_it = Results in Italian
upload-practice-column-results_en = Results in English
upload-practice-column-will = Part of WILL
upload-practice-column-indicators = Indicators
upload-practice-column-source_title = Title of the source
upload-practice-column-source_url = Address of the source
upload-practice-column-caveat_it = Caveat in Italian
upload-practice-column-caveat_en = Caveat in English
upload-practice-yes = yes
upload-practice-no = no
upload-practice-running = running
upload-practice-ended = ended
upload-practice-unknown = unknown
upload-practice-outputs = done
upload-practice-expected = expected
upload-practice-resources = resources
upload-practice-choices = { $column ->
    [state] “{ upload-practice-running }”, “{ upload-practice-ended }” or “{ upload-practice-unknown }”; an empty cell means “{ upload-practice-unknown }”
    [reported] “{ upload-practice-outputs }”, “{ upload-practice-expected }” or “{ upload-practice-resources }”; if the source reports no results, leave the cell empty
   *[other] “{ upload-practice-yes }” or “{ upload-practice-no }”; an empty cell means “{ upload-practice-no }”
 }

## A column of the one template or the other, inside a sentence

upload-column-named = { $column ->
    [indicator] { upload-column-indicator }
    [name] { upload-column-name }
    [year] { upload-column-year }
    [numerator] { upload-column-numerator }
    [denominator] { upload-column-denominator }
    [value] { upload-column-value }
    [title_it] { upload-practice-column-title_it }
    [title_en] { upload-practice-column-title_en }
    [cluster] { upload-practice-column-cluster }
    [start_year] { upload-practice-column-start_year }
    [start_is_inferred] { upload-practice-column-start_is_inferred }
    [end_year] { upload-practice-column-end_year }
    [end_is_inferred] { upload-practice-column-end_is_inferred }
    [state] { upload-practice-column-state }
    [actors] { upload-practice-column-actors }
    [what_it] { upload-practice-column-what_it }
    [what_en] { upload-practice-column-what_en }
    [reported] { upload-practice-column-reported }
    [results_it] { upload-practice-column-results_it }
    [results_en] { upload-practice-column-results_en }
    [will] { upload-practice-column-will }
    [indicators] { upload-practice-column-indicators }
    [source_title] { upload-practice-column-source_title }
    [source_url] { upload-practice-column-source_url }
    [caveat_it] { upload-practice-column-caveat_it }
   *[caveat_en] { upload-practice-column-caveat_en }
 }

## While it is filled in: at most 255 characters

upload-practice-hint-title_it = What the practice is called, in Italian: at most { $most } characters. If the municipality already has a practice with this title, the row takes its place.
upload-practice-hint-title_en = The same title in English; a proper name is repeated.
upload-practice-hint-cluster = One of the fields of the list.
upload-practice-hint-start_year = The first year, with four digits. Leave it empty if the source does not say it.
upload-practice-hint-start_is_inferred = “yes” if the year is inferred from the source and not written there; else empty.
upload-practice-hint-end_year = The last year, with four digits. Leave it empty if the practice goes on or the source does not say.
upload-practice-hint-end_is_inferred = “yes” if the year is inferred from the source and not written there; else empty.
upload-practice-hint-state = Whether it goes on, as far as the source shows: a word of the list.
upload-practice-hint-actors = Municipality, bodies and associations, as the source names them, with a semicolon between them. No names of private persons.
upload-practice-hint-what_it = What was done, in one or two sentences in Italian that say no more than the source does. No names of private persons, no e-mail addresses, no telephone numbers.
upload-practice-hint-what_en = The same sentences in English.
upload-practice-hint-reported = Of what kind is what the source reports: done (people, places, a prize), expected, or resources (money) alone. Empty if it reports nothing.
upload-practice-hint-results_it = What the source reports, in Italian: a count, an aim, a sum. It is no estimate of the effect. Empty if the source reports nothing.
upload-practice-hint-results_en = The same in English.
upload-practice-hint-will = “yes” if the source says that it was part of the project WILL; else empty.
upload-practice-hint-indicators = The codes of the indicators that the practice meant to move, the nearest first, with a space between them. The codes are on the sheet “Instructions”.
upload-practice-hint-source_title = The title of the public page that tells of the practice.
upload-practice-hint-source_url = The whole address of that page, which begins with https:// or http://.
upload-practice-hint-caveat_it = What has to be known of the source, in Italian: years inferred, sources that disagree. Empty if there is nothing to say.
upload-practice-hint-caveat_en = The same caveat in English.
upload-practice-stop-list = Choose a word of the list, or leave the cell empty.
upload-practice-stop-cluster = Choose a field of the list.
upload-practice-stop-year = Write a year with four digits, or leave the cell empty.

## Instructions for practices

upload-practice-title = { $city }: the municipality’s practices
upload-practice-rule-where = Fill in the sheet “Data”: one row for each practice, at most { $most } in a file.
upload-practice-rule-source = Every practice has a source: a public page that tells of it. Write only what the source says.
upload-practice-rule-persons = Do not write names of private persons, e-mail addresses or telephone numbers: the site shows no data of persons. Bodies are named.
upload-practice-rule-both = Texts are needed in Italian and in English.
upload-practice-rule-blank = What the source does not say stays empty: years, results, caveat.
upload-practice-rule-again = To correct a practice that is there already, write its whole row again with the same title. The other practices stay as they are.
upload-practice-rule-plain = No formulas, macros or links to other files: paste values only. Do not add columns.
upload-practice-rule-send = Save the file as .xlsx or .csv and upload it. You will see the practice as it will read before anything is published, and a second person has to approve.
upload-practice-rule-licence = The texts will be published as data of the municipality of { $city } under the licence CC BY 4.0.
upload-practice-about-column = Column
upload-practice-about-fill = What to write
upload-practice-about-cluster = Field
upload-practice-about-code = Code of the indicator
upload-practice-about-label = Indicator
