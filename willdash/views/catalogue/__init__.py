"""The list of indicators."""
