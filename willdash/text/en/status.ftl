# The state of the service and, for who administers it, what partners embed.

footer-status = State of the service
status-title = State of the service
status-description = What works now, which data are served, from which sources, when they were acquired and since when the server has been running.
status-heading = State of the service
status-lead = What works now, which data are served, from which sources, and since when this server has been running.
status-version = Data version
status-acquired = Latest acquisition
status-indicators = Indicators
status-observations = Observations
status-since = Running since
status-moment = { $date }, { $time } (universal time, UTC)
status-software = Software
status-sources = Sources
status-sources-caption = Sources of the data, with edition, years of the data, licence and date of acquisition

## What works now

status-parts = What works now
status-checked = Last checked:
status-word-ok = Works
status-word-slow = Slow to respond
status-word-away = Not available
status-part-pages = Pages, charts and data to download
status-pages-ok = The data of the nine cities are in the server’s memory.
status-part-database = Data of all Italian municipalities
status-database-ok = The database responds.
status-database-slow = The database takes more than a second to respond: the pages on all municipalities may take long or not open. The other pages work.
status-database-away = The database does not respond: the pages on all municipalities show no figures for now. The other pages work.
status-part-live = Live plenary sessions
status-live-ok = They can be started, led and followed.
status-sessions = { $sessions ->
    [0] No session is in progress.
    [one] One session is in progress.
   *[other] { $sessions } sessions are in progress.
}
status-live-slow = What keeps them takes more than a second to respond: starting, leading and following them may take long or fail. What is already recorded remains.
status-live-away = For now they cannot be started, led or followed; data cannot be uploaded. What is already recorded remains, and sessions resume where they were. The other pages work.
status-part-state = Recording what the server receives
status-state-ok = The server can write to its own disk.
status-state-slow = The disk takes more than a second to respond: uploads may take long or fail.
status-state-away = The server cannot write to its own disk: data cannot be uploaded for now. Pages can be read as always.
status-served = What is online
status-uptime-days = for { $number } days
status-uptime-hours = for { $number } hours
status-uptime-minutes = for { $number } minutes
status-uptime-now = for less than two minutes
status-years = Years of the data
status-no-years = No figures

## For who administers the server

status-partners = Views embedded by partner sites
status-counted = Counted are the answers of this server to whoever opens an embedded view, by day, partner, view and subject. Counts are kept for { $days } days; the latest may come some seconds late.
status-not-counted = Not counted are the copies that browsers and servers in between (proxies) keep for a short time, so the views are read more often than the counts say. Of readers nothing is kept: no address, no page they come from, no browser, no other personal data. There are no cookies.
status-asked = How often each view was requested
status-faults = Errors and corrections
status-what = Partner and view
status-what-fault = Partner and error
status-days = Last { $days } days
status-nothing-asked = In the last { $days } days nobody requested embedded views.
status-no-faults = In the last { $days } days there were no errors and no corrections.
status-no-key = Without a key
status-unknown-key = Key not recognised
status-no-view = No view
status-seen = { $view }: { $subject }
status-fault = { $outcome } ({ $seen })
status-link-refused = The link is not valid: it has expired, is incomplete, or comes from another server. This page shows what everybody sees.
status-link-anew = Who administers the server makes a new one with the command
status-away = The counts cannot be read at this moment. The server’s log says why. Try again later.


status-outcome-corrected = Part of the address cannot be used
status-outcome-replaced = The indicator is no longer published
status-outcome-version-gone = The version of the data is gone
status-outcome-not-found = The page does not exist
status-outcome-refused = Request not accepted
status-outcome-failed = Server error
status-outcome-key-unknown = Key not recognised
status-outcome-key-unchecked = Key could not be checked at that moment
