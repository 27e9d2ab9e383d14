"""Links inside a view: each says what it changes; the rest of the selection stays.

In the browser ``assets/js/links.js`` completes a `change` with the present address, so a view does not
depend on parts of the selection that it does not show, and can be kept and reused. Where there is no
script, `complete` writes the whole address.
"""

from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlencode

from willdash.core.selection import Selection

Links = Callable[..., str]
"""Makes an address out of the fields that change, as in ``links(city="como")``."""


def change(**fields: str | int) -> str:
    """A relative address that names only what changes."""
    return "?" + urlencode(fields)


def complete(selection: Selection) -> Links:
    """Makes whole addresses: the selection with some fields changed."""
    return lambda **fields: replace(selection, **fields).query()
