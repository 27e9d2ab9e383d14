# A municipality's figures and practices: who brings them, who approves them, what became of them.

desk-title = Upload your municipality’s figures and practices
desk-description = The municipalities of the WILL network bring their own figures and practices here: templates to fill in, a check of every cell, a preview, approval by a second person.
desk-heading = Upload your municipality’s figures and practices
desk-heading-approver = Approve the municipalities’ figures and practices
desk-lead = Some figures are known to the municipality alone, and nobody tells its practices better. Here you bring them into willdash: nothing goes online without a check and without a second person’s consent.
catalogue-package-desk = Upload your municipality’s figures and practices
catalogue-package-desk-more = For the municipalities of the network, with an invitation: templates, check, preview and approval.

## For everybody

desk-what = What can be uploaded
desk-what-more = Figures of the indicators that the municipalities of the network define together: they have a source and a definition of their own, and never replace official data. And practices: what the municipality did, as a public source tells it.
desk-set-count = { $count ->
    [one] One indicator
   *[other] { $number } indicators
 }
desk-how = How it works
desk-how-template = Download the template of a field, or that of practices, in Excel (XLSX) or CSV, and fill it in.
desk-how-upload = Upload it here. Every problem is shown at its cell, with the remedy; a file with problems goes no further.
desk-how-look = See what changes from today and, in a preview, how the site will show it: nobody but you sees the draft.
desk-how-submit = Submit it. A second person, with another invitation, approves it or sends it back with the reason.
desk-how-online = Figures and practices go online at once or on the day chosen. If need be, the version before can be restored.
desk-invited = How to be invited
desk-invited-more = You enter by a link of your office’s own: no password. It expires, and can be revoked at any time. Who uploads and who approves have different invitations.
desk-invited-ask = Ask whoever runs this site, who makes one with the command
desk-invited-have = You have one already? Open the link you received, on this device.
desk-files = Which files
desk-files-kinds = The filled-in template, as XLSX or CSV, up to 5 MB: without macros, without formulas and without links to other files.
desk-files-people = Nothing about single persons: of figures counts and totals only; of practices no names of private persons, no e-mail addresses, no telephone numbers.
desk-files-own = Your own municipality’s figures and practices only.
desk-cookie = Cookies, only for those who enter
desk-cookie-more = Whoever enters with an invitation receives a technical cookie, which serves to recognise the invitation until it expires or until you leave. A second one serves the preview while it is open. Readers of the site receive none.

## Who you are

desk-role-contributor = uploads figures and practices, { $city }
desk-role-approver = approves figures and practices, { $city }
desk-every-city = all municipalities
desk-city = Municipality of { $city }
desk-valid-until = invitation valid until { $date }
desk-leave = Leave
desk-moment = { $date }, { $time }

## Who does not enter

desk-not-invited-unknown = The link is not valid: it is not complete, or does not come from this site. Copy it again in full from the message you received; if that does not help, ask whoever runs this site for a new one.
desk-not-invited-expired = The invitation has expired. Ask whoever runs this site for a new one: what you uploaded is not lost.
desk-not-invited-revoked = The invitation has been revoked. If you still need it, ask whoever runs this site for a new one.
desk-not-invited-needed = This page is for those with an invitation. First open, on this device, the link you received; if you have none, ask whoever runs this site.

## Uploading

desk-templates = 1. Download a template
desk-templates-more = For figures there is one template for each field: it already holds the indicators and the years, and only the cells with figures are to be filled in. For practices there is a single one, with one row for each practice.
desk-template-xlsx = Excel (XLSX)
desk-template-csv = CSV
desk-template-xlsx-of = Template in Excel (XLSX): { $cluster }
desk-template-csv-of = Template in CSV: { $cluster }
desk-upload = 2. Upload the filled-in file
desk-file = File to upload
desk-file-more = XLSX or CSV, up to { $most } MB. The file is checked at once; nothing goes online.
desk-upload-go = Upload and check

## Lists

desk-own = 3. Your files
desk-own-none = You have not uploaded any file yet.
desk-waiting = To be decided
desk-waiting-none = No file waits for a decision at the moment.
desk-under-way = Approved, not online yet
desk-decided = Decided
desk-decided-none = None yet.
desk-list-file = File
desk-list-city = Municipality
desk-list-brought = Uploaded
desk-list-state = State
desk-audit-link = Register of what was done

desk-state-pending = being read
desk-state-faulty = with problems
desk-state-ready = ready to submit
desk-state-waiting = to be approved
desk-state-approved = approved
desk-state-approved-day = approved for { $date }
desk-state-publishing = being published
desk-state-published = online
desk-state-refused = sent back
desk-state-withdrawn = withdrawn
desk-state-failed = did not succeed
desk-state-rolled_back = removed, version before

## A file

desk-draft-description = Figures brought by a municipality: check, differences, approval.
desk-brought = uploaded on
desk-steps = Where it stands
desk-status-done = Done:
desk-status-now = Now:
desk-status-ahead = Next:
desk-step-uploaded = Uploaded
desk-step-found_ready = Checked
desk-step-submitted = Submitted
desk-step-approved = Approved
desk-step-published = Online
desk-now-pending = Being read
desk-now-faulty = With problems
desk-now-ready = To be submitted
desk-now-waiting = To be approved
desk-now-approved = To be put online
desk-now-publishing = Being published
desk-now-refused = Sent back
desk-now-withdrawn = Withdrawn
desk-now-failed = Did not succeed
desk-now-rolled_back = Version before restored

desk-next = What happens now.
desk-next-pending = The file is being read: usually a few seconds are enough. Reload this page; if it does not change, have the file read again.
desk-next-faulty-owner = Correct the file where shown below, save it and upload it again. Nothing has gone online.
desk-next-faulty-approver = Whoever uploaded it has to correct it. Nothing has gone online.
desk-next-ready-owner = The file has no problems. See what changes and the preview in the site, then submit it: a second person approves it. Until you submit it nobody but you sees it.
desk-next-ready-approver = Whoever uploaded it still has to submit it.
desk-next-waiting-owner = A second person checks it and decides: you will see the decision here. Until then you can withdraw it.
desk-next-waiting-approver = It is your turn: see what changes and the preview in the site, then approve it or send it back to whoever uploaded it.
desk-next-approved = It is approved and goes online shortly. Reload this page in a few minutes; if it does not change, tell whoever runs this site.
desk-next-approved-day = It is approved: it goes online on { $date }. Until then it can still be withdrawn or sent back.
desk-next-publishing = The file is checked a last time together with all other data and put online: usually half a minute is enough. Reload this page.
desk-next-published = It has been online since { $moment }: data version { $version }, before it was { $former }. Pages show it within a few seconds.
desk-next-published-same = All of it was online already: the data version is still { $version }.
desk-next-refused = { $office } sent it back: “{ $why }”. If you correct the file, upload it again. Nothing has gone online.
desk-next-withdrawn = It was withdrawn and the file was deleted. Nothing has gone online.
desk-next-rolled_back = It is no longer online: data version { $version } is back.
desk-next-failed-read-long = Reading the file took too long: it is larger or more complicated than a filled-in template. Copy the values into a new template and upload that.
desk-next-failed-read-died = The file cannot be read: it may be damaged. Copy the values into a new template and upload that.
desk-next-failed-publish-refused = It has not gone online: the data have changed meanwhile, or together with all others this file does not pass the check. It can be approved again, or withdrawn and a corrected file uploaded. The reason, as the program writes it:
desk-next-failed-publish-died = Publication was cut short several times and nothing has gone online. Tell whoever runs this site; then the approver can try again.
desk-again = Upload another file
desk-cause-read-long = reading took too long
desk-cause-read-died = reading was cut short
desk-cause-publish-refused = publication refused
desk-cause-publish-died = publication was cut short

## The problems

desk-problems-summary = { $count ->
    [one] One problem
   *[other] { $number } problems
 } in { $cells ->
    [one] one cell
   *[other] { $cells_number } cells
 }
desk-problems-few = { $count ->
    [one] One problem
   *[other] { $number } problems
 }
desk-problems-many = { $number } problems
desk-problems-lead = Cells are named as in the spreadsheet: C7 is column C, row 7.
desk-problems-first = Here are the first { $shown }: once these are corrected, upload the file again to see the rest.
desk-problems-caption = The problems of the file, cell by cell
desk-problem-place = Where
desk-problem-cell = What is there
desk-problem-wrong = What is wrong
desk-problem-cure = What to do
desk-place-file = The whole file
desk-place-row = row { $row }
desk-place-sheet = { $sheet }, { $where }
desk-cell-empty = empty
desk-times = { $count ->
    [one] once
   *[other] { $number } times
 }

## The difference

desk-difference-ahead = What changes from today
desk-difference-done = What has changed
desk-difference-caption = New and changed figures
desk-difference-counts = { $new ->
    [0] No new figure
    [one] One new figure
   *[other] { $new_number } new figures
 }, { $changed ->
    [0] none changed
    [one] one changed
   *[other] { $changed_number } changed
 }, { $unchanged ->
    [0] none as before
    [one] one as before
   *[other] { $unchanged_number } as before
 }.
desk-difference-none = Nothing: { $unchanged ->
    [one] the figure of the file is online already
   *[other] the { $number } figures of the file are online already
 }.
desk-doubts = { $count ->
    [one] One figure is far
   *[other] { $number } figures are far
 } from the values before, or from those of the other cities: that may be right, but deserves a second look.
desk-change-indicator = Indicator
desk-change-year = Year
desk-change-former = Before
desk-change-value = After
desk-change-difference = Difference
desk-change-none = no figure
desk-change-new = new
desk-change-counts = { $numerator } of { $denominator }
desk-change-doubt = look again

## Practices

desk-practices = Practices
desk-practices-more = What the municipality did, with whom, since when, and a public page that tells of it. Without a source a practice is not published.
desk-practices-asked = What is told
desk-practices-counts = { $new ->
    [0] No new practice
    [one] One new practice
   *[other] { $new_number } new practices
 }, { $changed ->
    [0] none changed
    [one] one changed
   *[other] { $changed_number } changed
 }, { $unchanged ->
    [0] none as before
    [one] one as before
   *[other] { $unchanged_number } as before
 }.
desk-practices-none = Nothing: { $unchanged ->
    [one] the practice of the file is online already, in the same words
   *[other] the { $number } practices of the file are online already, in the same words
 }.
desk-practice-field = Field
desk-practice-now = As it reads
desk-practice-former = Before
desk-practice-new = new
desk-practice-changed = changed
desk-practice-same = the same
desk-practice-nothing = empty

## What can be done

desk-actions = What you can do
desk-do-leggi = Have the file read again
desk-do-anteprima = Preview in the site
desk-do-invia = Submit for approval
desk-do-ritira = Withdraw the file
desk-means-ritira = The file is deleted and nobody can approve it any more. The register still says that it was there. You can always upload another one.
desk-sure-ritira = Yes, withdraw it
desk-do-approva = Approve
desk-do-rimanda = Send it back to whoever uploaded it
desk-do-ripristina = Restore the version before
desk-means-ripristina = What this file brought disappears from the site and what was there before returns: all data, not only this municipality’s, go back to the version before this publication. It can only be done as long as nothing else has been published.
desk-sure-ripristina = Yes, restore it
desk-when = When it goes online
desk-when-now = At once
desk-when-day = On
desk-when-which = Day on which it goes online
desk-why = Why you send it back
desk-why-more = Whoever uploaded the file reads it. No names of persons.

## Where something cannot be done

desk-refused = That was not possible
desk-back = Go back
desk-barrier-role = Your invitation is not for this: who uploads and who approves have different invitations.
desk-barrier-city = Your invitation is for another municipality.
desk-barrier-own = A file is approved by a second person: not by whoever uploaded it.
desk-barrier-state = The file has changed meanwhile, and this can no longer be done. See where it stands.
desk-barrier-day = Choose a day from today to a year from today, for instance with the calendar of the field.
desk-barrier-when = It is not clear when the file should go online. Mark “On” if it should go online that day; if it should go at once, mark “At once” and clear the day.
desk-barrier-why = Write why you send it back: whoever uploaded the file has to know what to correct.
desk-barrier-empty = The file is empty. Choose the filled-in template and upload that.
desk-barrier-size = The file exceeds { $most } MB. A filled-in template is much smaller: copy the values into a new template and upload that.
desk-barrier-open = You have many files pending already. Withdraw one that is no longer needed, then upload this one.
desk-barrier-count = Very many files were uploaded with this invitation already. Ask whoever runs this site for a new invitation.
desk-no-file = No file has arrived. Choose it with the field below, then press the button.
desk-overtaken = Somebody else has just acted on this file. See where it stands, then decide.
desk-no-draft = This file does not exist, or is not for your invitation. The start page lists those that you can see.
desk-too-many = Too many requests in a short time. Try again in { $seconds ->
    [one] one second
   *[other] { $number } seconds
 }.
desk-away = What is needed cannot be read or written at the moment. The reason is in the server’s log. Try again later; if it does not change, tell whoever runs this site.
desk-elsewhere = The request came from another site, and for safety it was not carried out. Open this page directly and try again.
desk-not-latest = The version before can no longer be restored from here: something else has been published after this file. Whoever runs this site can do it.
desk-rollback-refused = The version before was not restored, and nothing has changed online. The reason is in the server’s log: tell whoever runs this site.

## The register

desk-audit-title = Register
desk-audit-description = What was done with the municipalities’ files, and with which invitation.
desk-audit-lead = What was done with the municipalities’ files, when and with which invitation. Lines are never deleted nor changed.
desk-audit-newest = Here are the newest { $shown } lines of { $count }; the command “willdash audit” prints all of them.
desk-audit-when = When
desk-audit-who = Who
desk-audit-what = What
desk-audit-draft = File
desk-audit-details = Details
desk-audit-server = the server
desk-audit-role-contributor = uploads
desk-audit-role-approver = approves
desk-audit-unknown = not known
desk-audit-no-draft = none
desk-event-invited = Invitation issued
desk-event-revoked = Invitation revoked
desk-event-damaged = Cannot be read
desk-event-uploaded = Uploaded
desk-event-found_faulty = Problems found
desk-event-found_ready = Checked, no problems
desk-event-submitted = Submitted
desk-event-withdrawn = Withdrawn
desk-event-approved = Approved
desk-event-refused = Sent back
desk-event-claimed = Publication begun
desk-event-released = Publication to be repeated
desk-event-published = Online
desk-event-failed = Did not succeed
desk-event-rolled_back = Version before restored
desk-detail-publish_on = for { $value }
desk-detail-problems = problems: { $value }
desk-detail-version = version { $value }
desk-detail-former = before { $value }
desk-detail-expires = expires on { $value }
desk-detail-bytes = { $value } bytes
desk-detail-sha256 = SHA-256 { $value }…
