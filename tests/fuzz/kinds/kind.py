"""What a kind of inputs is."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """A kind of inputs.

    Attributes:
        name: what the report calls it.
        full: how many `make fuzz` asks.
        slice: how many `make test` asks.
        of: app's asker and store to the inputs, and what asks one of them.
    """

    name: str
    full: int
    slice: int
    of: object
