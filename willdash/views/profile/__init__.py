"""A city in one page."""
