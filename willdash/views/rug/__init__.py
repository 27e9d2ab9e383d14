"""The tartan rug: every indicator of a cluster in every city."""
