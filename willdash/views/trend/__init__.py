"""A city over the years."""
