"""A city's notebook: its reading as one document, the same on a page and on paper.

`notebook_of` (``making.py``) makes it once, out of the store; ``html.py`` shows it on a page, and
``willdash/api/notebook.typ`` sets it for paper. Neither renderer has words of its own.
"""
