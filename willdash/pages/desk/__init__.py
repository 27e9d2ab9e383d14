"""The addresses under ``/dati/carica``: figures and practices of municipalities, up to publication."""
