"""The kinds of inputs: how each is made, and how it is asked."""

from tests.fuzz.kinds.addresses import addresses
from tests.fuzz.kinds.callbacks import callbacks
from tests.fuzz.kinds.kind import Kind
from tests.fuzz.kinds.live import live
from tests.fuzz.kinds.oembed import oembed
from tests.fuzz.kinds.storyboards import storyboards
from tests.fuzz.kinds.uploads import uploads

KINDS = (
    Kind("addresses", 20_000, 60, addresses),
    Kind("callbacks", 42_000, 400, callbacks),
    Kind("storyboards", 8_000, 60, storyboards),
    Kind("oembed", 12_000, 100, oembed),
    Kind("live", 12_000, 100, live),
    Kind("uploads", 4_000, 40, uploads),
)
