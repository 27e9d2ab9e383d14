"""From published files to checked data, boundaries and browser assets."""
