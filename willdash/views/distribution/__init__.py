"""Where the cities lie among all areas of a level."""
