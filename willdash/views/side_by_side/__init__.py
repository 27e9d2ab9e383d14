"""Two to four cities in columns."""
