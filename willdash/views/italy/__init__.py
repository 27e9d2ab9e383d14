"""All comuni of Italy: a map, and where one of them stands among all."""
