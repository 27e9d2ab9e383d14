"""Measures willdash against the same view as a plain static page: ``python -m bench``, or ``make bench``."""
