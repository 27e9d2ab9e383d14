# The hall: stage, presenter, phones, minutes.

live-no-session = There is no hall with this code. Check the letters: the screen shows them in groups of three.
live-expired = The session is over and its code is no longer valid.
live-not-yours = This window cannot control the stage: open it from the presenter’s button.
live-not-asked = The hall is not answering this question at the moment.
live-unfit = The storyboard does not have this scene.
live-too-many = Too many requests in a short time: try again shortly.
live-halls-full = Too many sessions are open already: try again later.
live-keeping = The server cannot save. What has been saved stays; try again shortly.
live-badly-asked = The request is not written as it should be.
live-no-script = This window needs JavaScript. The data can be read without it, on willdash’s pages.

live-away = The server does not answer: trying again by itself. What is on the screen stays.
live-unsaved = Not saved yet: phones will show the scene as soon as the server answers.
live-detour = Off the plan: R returns to the scene as planned.
live-answers-none = No answers yet
live-answers-total = Answers: %s
live-answers = Answers of the hall
live-place = Scene %a of %b
live-answered = Thank you: your answer is “%s”. While the question is open you can change it.
live-answer-kept = Your answer has not arrived yet: trying again by itself.
live-waiting = The hall is about to start.
live-apart = The hall is looking at %a, you are looking at %b.
live-blank-follow = The hall is listening to the speaker.
live-no-notes = No notes for this scene.
live-last = This is the last scene.
live-ask-open = Open the question
live-ask-close = Close the question
live-ask-away = Remove the question
live-popup = The browser blocked the new window: allow pop-up windows for this site.
live-end-sure = End the session and show the minutes?

live-join-line = Follow on your phone: { $address }
live-join-how = Follow on your phone, in your language
live-join-qr = QR code of the page to follow on a phone
live-minutes-qr = QR code of the minutes
live-code = Code
live-blank = Blank screen
live-end = Thank you
live-end-minutes = Scenes, answers and links are in the minutes.
live-bar = Stage controls
live-help = Keys
live-goto = Go to a scene
live-close = Close
live-windows = Windows
live-commands = Controls
live-clocks = Times
live-notes = Presenter’s notes
live-next = Next
live-director-title = Presenter: { $title }
live-open-stage = Open the stage
live-remote = Control from another device
live-remote-how = Scan the code with the device you want to control the stage from. Whoever has it can control the stage and read the notes: do not show it to the hall.
live-minutes = Minutes
live-clock-clock = Time
live-clock-spent = Elapsed
live-clock-planned = Planned
live-clock-scene-spent = This scene
live-clock-scene-planned = Planned

live-key-next = next scene
live-key-previous = previous scene
live-key-first = first scene
live-key-last = last scene
live-key-goto = choose a scene
live-key-blank = blank screen
live-key-join = code to follow on a phone
live-key-ask = question to the hall: open, close, remove
live-key-bar = change city or year
live-key-plan = return to the scene as planned
live-key-full = full screen
live-key-help = this list

live-do-next = Next
live-do-previous = Back
live-do-blank = Blank screen
live-do-join = Code
live-do-ask = Question
live-do-plan = As planned
live-do-goto = Scenes
live-do-full = Full screen
live-do-help = Keys
live-do-end = End the session

live-your-city = Look up your city
live-hall-city = the hall’s
live-back-to-hall = Back to the hall
live-code-label = Code on the screen
live-code-go = Follow

live-follow-title = Follow on your phone
live-follow-heading = Follow the plenary
live-follow-lead = Enter the code shown on the screen of the hall. No name and no registration are needed.
live-follow-description = Follow a plenary on your phone, in your own language, with the code shown on the screen of the hall.
live-follow-unknown = The code “{ $code }” opens no hall: it may be misspelt, or the session is over.

live-minutes-title = Minutes: { $title }
live-minutes-description = The scenes shown, with links that open the same views again, and the answers of the hall.
live-minutes-when = Session of { $date }, data version { $version }.
live-minutes-until = These minutes can be read until { $date }; then they are deleted: download them if you need them.
live-minutes-other-data = The data have been renewed since: the links show the new ones (version { $version }).
live-minutes-scenes = Scenes
live-minutes-scene = Scene
live-minutes-link = View
live-minutes-answers = Answers
live-minutes-question = Question
live-minutes-count = Answers
live-minutes-share = Share
live-minutes-none = No scene has been shown yet.
live-minutes-detour = off the plan
live-minutes-total = { $count ->
    [one] One person answered.
   *[other] { $count } people answered.
}
live-minutes-table = Minutes of “{ $title }”
live-minutes-private = Answers are counted, not those who answer: no personal data are collected.
live-minutes-spent-words = { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes } min { $seconds } s
}
live-minutes-title-column = Title
live-minutes-after-column = From the start (seconds)
live-minutes-spent-column = Duration (seconds)
live-minutes-answer-column = Answer
live-minutes-after = after { $after }
live-minutes-for = for { $spent }
live-minutes-per-cent = { $number }%
live-minutes-download = the minutes

hall-unknown-title = No hall with this code
hall-unknown = Check the letters: the screen shows them in groups of three. If they are right, the session ended long ago and its minutes are no longer kept.
hall-over-title = The session is over
hall-over = The code is no longer valid. The minutes can still be read: ask the presenter for their address.
hall-away-title = The server cannot read the sessions
hall-away = What has been saved stays. Try again shortly.
hall-busy-title = Too many wrong codes
hall-busy = Many wrong codes came from this network: try again in a minute.
