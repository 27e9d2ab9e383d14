"""Where all figures of an indicator are to be had as a file."""

from urllib.parse import urlencode

OBSERVATIONS = "/api/v1/observations"
EVERY_FIGURE = 5_000
"""More than an indicator has; unless asked for more the programming interface answers 100 at a time."""


def figures_address(indicator: str, format: str) -> str:
    """The address of every published figure of an indicator, all areas and years.

    Args:
        indicator: id.
        format: name of a format of the programming interface, such as ``csv``.
    """
    return f"{OBSERVATIONS}?" + urlencode(
        {"indicator": indicator, "format": format, "limit": str(EVERY_FIGURE)}
    )
