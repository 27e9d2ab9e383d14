# What can be wrong with a file of a municipality's figures or practices, and how to mend it.

## The file as a whole

upload-fault-empty-file = The file is empty.
upload-cure-empty-file = Download the template, fill it in and upload that.
upload-fault-too-large = The file has { $size } MB; the most is { $most } MB.
upload-cure-too-large = Keep only the rows that are filled in, without pictures, and save it again.
upload-fault-wrong-type = The file is neither an .xlsx workbook nor .csv text.
upload-cure-wrong-type = Open the table and save it as “Excel Workbook (.xlsx)” or as CSV.
upload-fault-misnamed = The name ends with { $ending }, but the content is that of a { $kind } file.
upload-cure-misnamed = Open the file with the program that made it and save it again as .xlsx or .csv; another name is not enough.
upload-fault-old-workbook = The file is a workbook of a format from before 2007 (.xls).
upload-cure-old-workbook = Open it and save it as “Excel Workbook (.xlsx)”.
upload-fault-encrypted = The file is protected by a password.
upload-cure-encrypted = Take the password off and save it again: what is published is no secret.
upload-fault-damaged = The file is damaged: a part of it cannot be read.
upload-cure-damaged = Open it, check that everything is there and save it under another name; or copy the values into the template.
upload-fault-macros = The file contains macros.
upload-cure-macros = Save it as “Excel Workbook (.xlsx)”, which has none.
upload-fault-external-links = The file contains links to other files or to external data.
upload-cure-external-links = In Excel, choose “Data”, then “Edit Links”, and break the links; or copy the values alone into the template.
upload-fault-embedded-files = The file contains another file: { $name }.
upload-cure-embedded-files = Delete embedded objects, or copy the values alone into the template.
upload-fault-unpacks-too-large = What the file contains is too large once it is unpacked: the most is { $most } MB.
upload-cure-unpacks-too-large = Copy the values alone into the template and upload that.
upload-fault-unsafe-path = The file contains a part with a path that is not allowed: { $name }.
upload-cure-unsafe-path = No spreadsheet saved this file: copy the values into the template and upload that.
upload-fault-document-type = The file contains XML definitions that are not allowed, in its part { $name }.
upload-cure-document-type = No spreadsheet saved this file: copy the values into the template and upload that.
upload-fault-too-heavy = Reading the file takes too much time or memory.
upload-cure-too-heavy = Copy the values alone into the template and upload that.

## The form of the table

upload-fault-encoding = From this row on the text cannot be read with certainty: it has signs of an unknown encoding.
upload-cure-encoding = Save the file again as “CSV UTF-8”, or as .xlsx.
upload-fault-broken-quotes = In this row a quotation mark (") opens that does not close where it should.
upload-cure-broken-quotes = Close the quotation mark and double those inside a text; or save the file as .xlsx.
upload-fault-too-many-rows = There are more than { $most } filled rows, or rows very far from the others.
upload-cure-too-many-rows = Keep only the rows that the template asks for, delete the empty ones at the end and, if need be, split the file.
upload-fault-too-many-columns = There are more than { $most } columns.
upload-cure-too-many-columns = Keep only the columns of the template.
upload-fault-long-cell = The cell holds more than { $most } characters.
upload-cure-long-cell = Shorten the text or empty the cell.
upload-fault-no-header = This is the first row that is filled in, but it has no heading of the template.
upload-cure-no-header = Put the headings of the template back into the first row: for figures Indicator, Name, Year, Numerator, Denominator, Value; for practices Title in Italian, Field and the others.
upload-fault-missing-column = The column “{ upload-column-named }” is missing.
upload-cure-missing-column = Add the column with this heading, as in the template.
upload-fault-unknown-column = The heading of this column is none of the template.
upload-cure-unknown-column = Delete the column, or correct its heading as in the template.
upload-fault-repeated-column = The column “{ upload-column-named }” is there twice.
upload-cure-repeated-column = Delete one of the two.
upload-fault-beyond-columns = The cell is in a column without a heading.
upload-cure-beyond-columns = Empty the cell; notes are not published.
upload-fault-no-figures = There is no figure in the file: numerator and denominator are empty in every row.
upload-cure-no-figures = Fill in at least one row; if the table is on another sheet, move it to the sheet “Data”.
upload-fault-no-practices = The file has no practice: there are only the headings.
upload-cure-no-practices = Fill in at least one row; if the table is on another sheet, move it to the sheet “Data”.
upload-fault-no-practice-table = The data of this site do not have a table of practices yet.
upload-cure-no-practice-table = Ask whoever runs this site to add it, then upload the file again.

## A cell, whatever its column

upload-fault-formula = The cell holds a formula.
upload-cure-formula = Copy the cell and paste the value only.
upload-fault-formula-like = The text begins with a sign (+, -, @ or a tab) that a spreadsheet may take for a formula.
upload-cure-formula-like = Take the sign away.
upload-fault-hidden-signs = The text holds signs that are not seen; here � stands for each.
upload-cure-hidden-signs = Empty the cell and type the text again.

## What a row is about

upload-fault-missing-indicator = The code of the indicator is missing.
upload-cure-missing-indicator = Copy the code from the sheet “Instructions”, or empty the row.
upload-fault-unknown-indicator = No indicator has this code.
upload-cure-unknown-indicator = Copy the code from the sheet “Instructions”: it is neither translated nor shortened.
upload-fault-nearly-indicator = No indicator has this code; the nearest is “{ $near }”.
upload-cure-nearly-indicator = If you mean that one, write { $near }; otherwise copy the code from the sheet “Instructions”.
upload-fault-official-indicator = This indicator comes from an official source: a municipality cannot replace its figures.
upload-cure-official-indicator = Take the row out; if an official figure is wrong, tell those who publish it.
upload-fault-missing-year = The year is missing.
upload-cure-missing-year = Write the year that the counts are about, with four digits.
upload-fault-not-a-year = This is not a year.
upload-cure-not-a-year = Write the year alone, with four digits, as in 2024; not a date.
upload-fault-early-year = The year is before { $first }, the first that is allowed.
upload-cure-early-year = Correct the year, or take the row out.
upload-fault-future-year = The year is in the future: the last that is allowed is { $last }.
upload-cure-future-year = Correct the year, or take the row out: forecasts and goals are not uploaded here.
upload-fault-repeated-row = Indicator and year are in row { $first } already.
upload-cure-repeated-row = Keep one of the two rows.

## The figures of a row

upload-fault-missing-numerator = The numerator is missing.
upload-cure-missing-numerator = Write the numerator; if you have none, empty denominator and value too.
upload-fault-missing-denominator = The denominator is missing.
upload-cure-missing-denominator = Write the denominator; if you have none, empty numerator and value too.
upload-fault-not-a-number = This is not a number.
upload-cure-not-a-number = Write digits only, without words or symbols; if there is no figure, empty the cell.
upload-fault-ambiguous-number = Which number this is cannot be told: it may mean { $great } or { $small }.
upload-cure-ambiguous-number = Write the count without points and commas.
upload-fault-not-whole = A count cannot have decimals.
upload-cure-not-whole = Write how many people, households or units you counted, not the percentage or the average.
upload-fault-too-great = The number is too great for a city.
upload-cure-too-great = Check the digits: two cells may have run together.
upload-fault-negative = A count cannot be negative.
upload-cure-negative = Take the minus sign away, or empty the row if there is no figure.
upload-fault-zero-denominator = The denominator is zero: nothing can be divided by it.
upload-cure-zero-denominator = Write how many there are in all; if there is no figure, empty the row.
upload-fault-numerator-above = The numerator ({ $numerator }) is above the denominator ({ $denominator }), of which it should be a part.
upload-cure-numerator-above = Check that they are not the wrong way round, and that they count the same place and the same year.
upload-fault-too-few = The numerator is below { $fewest }: somebody could be recognised.
upload-cure-too-few = Empty numerator, denominator and value: the figure stays missing. Zero can be published.
upload-fault-contradiction = The value does not agree with the counts, which give { $expected }.
upload-cure-contradiction = Check the counts; then empty the cell of the value: it is worked out.
upload-fault-below-minimum = The counts give { $value }, less than the least that is possible ({ $minimum }).
upload-cure-below-minimum = Check numerator and denominator.
upload-fault-above-maximum = The counts give { $value }, more than the most that is possible ({ $maximum }).
upload-cure-above-maximum = Check numerator and denominator.

## A practice

upload-fault-missing-cell = The column “{ upload-column-named }” is empty.
upload-cure-missing-cell = Fill in the cell: every text is needed in Italian and in English.
upload-fault-e-mail = The text contains an e-mail address.
upload-cure-e-mail = Take it out: the site shows no data of persons. For contacts there is the page of the source.
upload-fault-long-title = The title has more than { $most } characters.
upload-cure-long-title = Shorten it: the rest can be told in “What was done”.
upload-fault-unusable-title = The title contains neither Latin letters nor digits.
upload-cure-unusable-title = Write the title in Latin letters: the address of its page needs them.
upload-fault-repeated-title = This title, or nearly the same, is already in row { $first }.
upload-cure-repeated-title = Keep only one of the two rows, or tell the two titles apart.
upload-fault-title-taken = There is a practice already with nearly the same title: “{ $title }”.
upload-cure-title-taken = If it is the same practice, write the title exactly like that: the row then takes the place of the former one. If it is another, change the title.
upload-fault-unknown-cluster = No field has this name.
upload-cure-unknown-cluster = Choose the field from the list of the cell, or copy it from the sheet “Instructions”.
upload-fault-not-a-choice = One of the words of the template belongs here.
upload-cure-not-a-choice = Write { upload-practice-choices }.
upload-fault-end-before-start = The last year comes before the first, which is { $start }.
upload-cure-end-before-start = Correct one of the two years; what the source does not say stays empty.
upload-fault-inferred-without-year = A year is marked as inferred, but there is no year.
upload-cure-inferred-without-year = Write the year, or leave this cell empty too.
upload-fault-results-without-kind = There are results, but it is not said of what kind they are.
upload-cure-results-without-kind = Write “{ upload-practice-outputs }” for what was done, “{ upload-practice-expected }” for what was meant to be reached, “{ upload-practice-resources }” if it is about money alone.
upload-fault-kind-without-results = It is said of what kind the results are, but there are no results.
upload-cure-kind-without-results = Write what the source reports, or empty the cell of the kind.
upload-fault-unknown-code = No indicator has the code “{ $code }”.
upload-cure-unknown-code = Copy the codes from the sheet “Instructions”, with a space between them.
upload-fault-nearly-code = No indicator has the code “{ $code }”; the nearest is “{ $near }”.
upload-cure-nearly-code = If you mean that one, write { $near }; else copy the code from the sheet “Instructions”.
upload-fault-only-own-indicators = All of these are the municipalities’ own indicators, of which not every city has figures.
upload-cure-only-own-indicators = Add at least one indicator of an official source, which can be compared between all cities.
upload-fault-missing-source = The source is missing: its title and its address are needed.
upload-cure-missing-source = Write the title of a public page that tells of the practice, and its address. Without a public source a practice is not published.
upload-fault-not-an-address = This is not the address of a public page.
upload-cure-not-an-address = Copy the whole address from the browser’s address bar: it begins with https:// or http://.
