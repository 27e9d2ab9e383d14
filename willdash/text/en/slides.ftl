# The slides of a storyboard. Numbers arrive already written in the form of the language.

slides-data = Data version { $version }, acquired up to { $acquired }
slides-footer = willdash · data { $version }, acquired up to { $acquired }
slides-author = willdash
slides-alt = { $title }. { $told }. { $reading }
slides-option = { $number }. { $words }
slides-question-after = Question to the audience, after “{ $title }”
slides-sources = Sources of the data shown
slides-source = { $publisher }, { $title }, edition { $edition }. Licence: { $licence }. Acquired on { $acquired }.
slides-notes-planned = Time: { $planned }.
slides-notes-reading = The data say: { $reading }
slides-notes-question = Question to the audience: { $asks }
slides-notes-address = Page: { $address }
slides-notes-after = Question of the scene “{ $title }”.
