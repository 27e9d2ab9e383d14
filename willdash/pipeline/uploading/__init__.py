"""A municipality's figures and practices: templates, the reading of what comes back, its publication."""
