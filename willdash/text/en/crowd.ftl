# When more requests arrive than can be answered.

crowd-title = Too many requests right now
crowd = Right now more requests arrive than the service can answer in time. Wait a few seconds and try again.
crowd-again = Try again
