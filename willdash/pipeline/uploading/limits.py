"""How much an uploaded file may be, and how much its reading may take."""

import resource

MOST_BYTES = 5_000_000
"""Of the file; a filled template has some 20,000."""
MOST_ROWS = 5_000
"""With something in them; the largest set has 2 indicators, which would last for 2,500 years."""
MOST_LINES = 100_000
"""Empty ones included: spreadsheets keep empty rows that were once formatted."""
MOST_COLUMNS = 30
MOST_CHARACTERS = 1_000
"""In a cell; the longest name of an indicator has some 110."""
MOST_PARTS = 200
"""Files in a workbook, which is a zip; a filled template has about 15."""
MOST_UNPACKED = 50_000_000
"""Bytes of all parts of a workbook."""
MOST_TIMES_LARGER = 100
"""Unpacked, of a part above `SMALL`; spreadsheets' own XML packs 10 to 30 times smaller."""
SMALL = 1_000_000
"""Bytes; smaller parts harm nobody, however well they are packed."""

FIRST_YEAR = 1990
"""As `willdash check` has it: nothing in the package is older."""
MOST_COUNT = 1_000_000_000
"""No count of a city is greater; a greater one is a slip of the hand."""

MEMORY = 700_000_000
"""Bytes of addresses of the process that reads; reading a filled template takes a fifth."""
WRITTEN = 100_000_000
"""Bytes of the largest file that it may write; the largest table of the package has 4,000,000."""
SECONDS = 20
"""Of computing; reading a filled template takes two."""
GRACE_SECONDS = 5
"""For saying so, before the system ends the process."""


def hold() -> None:
    """Holds this process to the limits of reading; to be called by a process of its own.

    Beyond them Python raises ``MemoryError`` or ``OSError``; the system sends ``SIGXCPU``, then ends it.
    """
    for kind, soft, hard in (
        (resource.RLIMIT_AS, MEMORY, MEMORY),
        (resource.RLIMIT_FSIZE, WRITTEN, WRITTEN),
        (resource.RLIMIT_CPU, SECONDS, SECONDS + GRACE_SECONDS),
        (resource.RLIMIT_CORE, 0, 0),
    ):
        _, most = resource.getrlimit(kind)
        ceiling = hard if most == resource.RLIM_INFINITY else min(hard, most)
        resource.setrlimit(kind, (min(soft, ceiling), ceiling))
