"""From a gap to practices: what is suggested, in words."""
