"""A municipality's own figures: templates, the reading of what comes back, its publication."""
