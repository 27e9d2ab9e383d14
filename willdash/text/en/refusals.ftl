# When the server cannot, or will not, answer a request.

not-done-here-title = Not done here
not-done-here = This address can only be read: nothing can be sent, changed or deleted here.
too-large-title = The request is too large
too-large = What was sent is larger than allowed. Shorten the text or the file and try again.
too-many-title = Too many requests from your address
too-many = Many requests have come from the address you connect from, which you may share with other people. Wait a few seconds and try again.
busy-title = The server is busy
busy = The server is preparing other files right now. Try again in half a minute.
