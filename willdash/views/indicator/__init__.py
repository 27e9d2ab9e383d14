"""All about one indicator."""
