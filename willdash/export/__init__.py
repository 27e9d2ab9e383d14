"""A storyboard to take along: as slides, and as a folder that needs no server."""
