"""One file per page, and the ids their parts go by."""
