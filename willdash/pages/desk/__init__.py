"""The addresses under ``/dati/carica``: a municipality's own figures, from upload to publication."""
