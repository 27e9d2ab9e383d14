"""A talk, measured: from the presenter's key to stage and phones, and with three hundred followers."""
