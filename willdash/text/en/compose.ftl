# The composer of storyboards, and the button that adds to them.

## The button on every page

compose-add-view = Add this view to the
compose-add-board = storyboard
compose-open = { $count ->
    [one] Open the storyboard (one scene)
   *[other] Open the storyboard ({ $count } scenes)
}
compose-added = Added to the storyboard: “{ $title }”.
compose-forbidden-add = Nothing can be added: this browser does not let the site keep the storyboard. Allow the site to store data, then try again.

## The page

compose-heading = Compose a storyboard
compose-lead = Put the views to be shown to the hall in order. The draft stays in this browser: nobody sees it until you send it.
compose-no-script = Composing a storyboard needs JavaScript: switch it on in your browser and load the page again.
compose-board = The storyboard
compose-board-name = Title of the storyboard
compose-board-name-en = Title in English (optional)
compose-board-name-it = Title in Italian (optional)
compose-description = What it is about, in one sentence
compose-description-en = The sentence in English (optional)
compose-description-it = The sentence in Italian (optional)
compose-other = In Italian
compose-both = Where the Italian is left empty, the English words are used for both languages.
compose-scenes = The scenes
compose-none = The storyboard is still empty. On every page with a map, a chart or a comparison, the button “Add this view to the storyboard” at the top brings here what is shown.
compose-none-map = Begin with the map
compose-none-shipped = Or begin with a ready-made storyboard:
compose-add = Add a scene
compose-total = { $count ->
    [one] One scene
   *[other] { $count } scenes
}
compose-total-minutes = { $minutes } min planned

## A scene

compose-number = Scene { $place } of { $of }
compose-title = Title: the question that the scene puts to the hall
compose-title-en = Title in English (optional)
compose-title-it = Title in Italian (optional)
compose-view = View
compose-view-map = Map
compose-view-panel = Needs and responses
compose-view-table = Peer table
compose-view-rug = Theme at a glance
compose-view-spine = City profile
compose-view-trend = Over the years
compose-view-scatter = Two indicators
compose-view-versus = City against city
compose-view-practice = A practice
compose-minutes = Planned minutes
compose-indicator = Indicator
compose-usual = the usual one
compose-city = City
compose-year = Year
compose-latest = the latest
compose-latest-year = the latest ({ $year })
compose-cluster = Theme
compose-cluster-own = that of the indicator
compose-practice = Practice
compose-practice-none = choose a practice
compose-versus = Second indicator
compose-versus-own = the one suggested
compose-compare = Cities to compare (two to four)
compose-gone = { $title } (no longer available)
compose-words = Sentence, notes and Italian
compose-sentence = Sentence under the title (optional)
compose-sentence-en = Sentence in English (optional)
compose-sentence-it = Sentence in Italian (optional)
compose-notes = Notes for the presenter (optional): the hall does not see them
compose-notes-en = Notes in English (optional)
compose-notes-it = Notes in Italian (optional)
compose-question = Question to the hall
compose-question-add = Add a question
compose-question-remove = Remove the question
compose-asks = Question, answered with one tap
compose-asks-en = Question in English (optional)
compose-asks-it = Question in Italian (optional)
compose-options = Answers (two to nine)
compose-option = Answer
compose-option-en = In English (optional)
compose-option-it = In Italian (optional)
compose-option-add = Add an answer
compose-option-remove = Remove
compose-up = Up
compose-down = Down
compose-duplicate = Duplicate
compose-remove = Delete
compose-preview = Preview: { $title }
compose-preview-wait = The preview is on its way…
compose-preview-none = The preview cannot be shown now: the server does not answer, or there is no such view. The scene stays in the storyboard.

## What can be done

compose-tools = What to do with the storyboard
compose-undo = Undo
compose-start = Start in the hall
compose-copy = Copy the link
compose-download = Download the file
compose-load = Load a file
compose-clear = Clear
compose-ask-title = { $count ->
    [one] Replace your draft, which has one scene?
   *[other] Replace your draft, which has { $count } scenes?
}
compose-ask-more = The one you are opening takes its place. “Undo” brings the former draft back.
compose-ask-replace = Replace
compose-ask-keep = Keep mine
compose-unread = Part of a draft kept in this browser can no longer be read. You can download it as it was before you remove it.
compose-unread-save = Download as it was
compose-unread-drop = Remove this notice

## What is said

compose-moved = Scene moved: it is now number { $place } of { $of }.
compose-removed = Scene deleted: “{ $title }”.
compose-duplicated = Scene duplicated: “{ $title }”.
compose-option-added = Answer added.
compose-option-removed = Answer removed.
compose-question-added = Question added: write the question and at least two answers.
compose-question-removed = Question removed.
compose-cleared = The draft was cleared.
compose-replaced = The draft was replaced.
compose-former = You can still go back to how it was before.
compose-undone = Done: the former draft is back.
compose-loaded = Opened: “{ $title }”.
compose-downloaded = Downloaded: { $title }.
compose-copied = Link copied. It holds the whole storyboard: whoever opens it gets a copy.
compose-copy-failed = The browser does not allow copying: the link now stands in the address bar, where you can copy it by hand.
compose-link-broken = This link cannot be read: it was cut or changed on its way. Ask for it again.
compose-no-shipped = There is no such storyboard. The address may be old.
compose-checking = Checking…
compose-offline = The check did not work: the server does not answer. Your draft is safe in this browser; try again in a moment.
compose-refused = The file “{ $title }” was not loaded. Here is what to mend:
compose-taken = The file “{ $title }” was opened, but it cannot be shown like this. Here is what to mend:
compose-problem = Line { $line }: { $say }. Remedy: { $fix }.
compose-problem-whole = { $say }. Remedy: { $fix }.
compose-full = The space that the browser gives this site is full: your latest changes are not kept. Download the file before you close the page.
compose-forbidden = This browser does not let the site keep the draft: it is lost when you close the page. Download the file or copy the link.
compose-most = The storyboard has 40 scenes, as many as it can have. Delete one to make room.
compose-too-large = The file is larger than 64 kB: it cannot be a storyboard, or the notes are too long.
compose-lacking = { $count ->
    [one] One thing is still missing before it can be shown.
   *[other] { $count } things are still missing before it can be shown.
}
compose-lack-board-title = Write the title of the storyboard.
compose-lack-description = Write in one sentence what it is about.
compose-lack-scenes = Add at least one scene.
compose-lack-scene-title = Write the title of the scene.
compose-lack-minutes = Write how many minutes you plan, from a half to 60.
compose-lack-asks = Write the question, or remove it.
compose-lack-options = Write two to nine answers, none of them empty.

## What the check answers to a wrong request

compose-refused-413 = What you sent is larger than 64 kB: shorten the notes.
compose-refused-415 = Only text can be checked: a .json or .yml file.
compose-refused-422 = What you sent is not the text of a storyboard.
compose-too-many = Too many checks in a short time: try again in a few seconds.
