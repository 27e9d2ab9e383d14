"""Practices: what the nine cities did, each with the source of all that is said of it."""
