"""The page of Italy, ``/italia``: where a comune stands among all."""

from willdash.pages.italy.page import ItalyPage

__all__ = ["ItalyPage"]
