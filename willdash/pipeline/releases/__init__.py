"""Official releases: from the file as a source publishes it to figures that can be checked and applied."""
