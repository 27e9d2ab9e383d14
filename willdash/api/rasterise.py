"""Draws one SVG as PNG: ``python -I rasterise.py FONT…`` reads the one and writes the other.

A process of its own, run by `willdash.api.pictures`: resvg keeps the interpreter to itself while it draws, a
quarter of a second in which a server's other threads would answer nobody.

Charts have few colours besides their smoothed edges (some 250 to 1,100), so a palette of 256 makes a file
less than half as large as resvg's own, without a difference that can be seen. resvg-py hands out nothing
but PNG, hence a reader here.
"""

import struct
import sys
import zlib
from collections.abc import Iterator

import numpy as np
import resvg_py
from numpy.typing import NDArray

FAMILY = "Titillium Web"
SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS, OPAQUE = 4, 3
MOST_COLOURS = 256
BATCH = 4096

Bytes = NDArray[np.uint8]
Shorts = NDArray[np.int16]
Codes = NDArray[np.int32]
"""Colours as one number each: red, green and blue, eight bits each."""


def rasterise(svg: str, fonts: list[str]) -> bytes:
    """The PNG of an SVG, in as many pixels as the SVG says.

    Raises:
        ValueError: the SVG cannot be read.
    """
    png = resvg_py.svg_to_bytes(svg_string=svg, font_files=fonts, skip_system_fonts=True, font_family=FAMILY)
    return with_palette(pixels(png))


def pixels(png: bytes) -> Bytes:
    """Height × width × 3 of an opaque PNG of four channels of eight bits, not interlaced, as resvg writes.

    The five filters of the PNG specification (W3C, third edition, §9) are undone along diagonals: a pixel
    depends on its left, upper and upper left neighbours only, so a whole diagonal can be had at once. A row
    of the slanted image is the diagonal of the pixels whose x and y add up to the same.
    """
    width, height = struct.unpack(">II", png[16:24])
    packed = b"".join(body for name, body in _chunks(png) if name == b"IDAT")
    rows = np.frombuffer(zlib.decompress(packed), np.uint8).reshape(height, 1 + width * CHANNELS)
    filters = rows[:, :1].astype(np.int16)
    coded = rows[:, 1:].reshape(height, width, CHANNELS)[:, :, :OPAQUE]
    # Two rows and a column of zeros stand for the neighbours beyond the edge.
    slanted = np.zeros((height + width + 1, height + 1, OPAQUE), np.int16)
    for y in range(height):
        slanted[y + 2 : y + 2 + width, y + 1] = coded[y]
    for diagonal in range(2, height + width + 1):
        first, last = max(0, diagonal - 1 - width), min(height, diagonal - 1)
        here, above = slice(first + 1, last + 1), slice(first, last)
        left, up = slanted[diagonal - 1, here], slanted[diagonal - 1, above]
        expected = _expected(filters[first:last], left, up, slanted[diagonal - 2, above])
        slanted[diagonal, here] = (slanted[diagonal, here] + expected) & 255
    found = np.empty((height, width, OPAQUE), np.uint8)
    for y in range(height):
        found[y] = slanted[y + 2 : y + 2 + width, y + 1]
    return found


def with_palette(image: Bytes) -> bytes:
    """A PNG of at most 256 colours: the most frequent ones, every other pixel in the nearest of them."""
    height, width, _ = image.shape
    rgb = image.astype(np.int32)
    codes = (rgb[:, :, 0] << 16) | (rgb[:, :, 1] << 8) | rgb[:, :, 2]
    colours, places, counts = np.unique(codes.ravel(), return_inverse=True, return_counts=True)
    kept = colours[np.argsort(-counts, kind="stable")[:MOST_COLOURS]]
    rows = _nearest(colours, kept)[places].reshape(height, width).astype(np.uint8)
    unfiltered = np.hstack([np.zeros((height, 1), np.uint8), rows])
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    chunks = {
        b"IHDR": head,
        b"PLTE": _split(kept).astype(np.uint8).tobytes(),
        b"IDAT": zlib.compress(unfiltered.tobytes(), 9),
        b"IEND": b"",
    }
    return SIGNATURE + b"".join(_chunk(name, body) for name, body in chunks.items())


def _expected(filters: Shorts, left: Shorts, up: Shorts, corner: Shorts) -> Shorts:
    """What a filter takes each byte to be: nothing, left, up, their mean, or Paeth's choice of three."""
    to_left, to_up = abs(up - corner), abs(left - corner)
    to_corner = abs(left + up - 2 * corner)
    nearer = np.where(to_up <= to_corner, up, corner)
    paeth = np.where((to_left <= to_up) & (to_left <= to_corner), left, nearer)
    return np.choose(filters, [np.zeros_like(left), left, up, (left + up) >> 1, paeth])


def _nearest(colours: Codes, kept: Codes) -> NDArray[np.int64]:
    """For each colour the place of the nearest kept one, by distance in RGB."""
    palette = _split(kept)
    parts = [_split(colours[start : start + BATCH]) for start in range(0, len(colours), BATCH)]
    distances = [((part[:, None, :] - palette[None, :, :]) ** 2).sum(axis=2) for part in parts]
    return np.concatenate([distance.argmin(axis=1) for distance in distances])


def _split(codes: Codes) -> Codes:
    return np.stack([codes >> 16, (codes >> 8) & 255, codes & 255], axis=1)


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(png):
        length, name = struct.unpack(">I4s", png[at : at + 8])
        yield name, png[at + 8 : at + 8 + length]
        at += length + 12


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


if __name__ == "__main__":
    sys.stdout.buffer.write(rasterise(sys.stdin.buffer.read().decode(), sys.argv[1:]))
