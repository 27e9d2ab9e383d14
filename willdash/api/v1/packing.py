"""Compresses what a client can read compressed; flask-compress knows neither CSV nor GeoJSON."""

import brotli
from flask import Request, Response

SMALLEST_BYTES = 500
QUALITY = 5
TEXT = ("application/json", "application/geo+json", "text/csv")


def packed(response: Response, asked: Request) -> Response:
    """The response, its body compressed with brotli where that is read and worth while."""
    response.headers["Vary"] = "Accept, Accept-Encoding"
    data = response.get_data()
    reads_it = asked.accept_encodings.quality("br") > 0
    if response.mimetype in TEXT and len(data) >= SMALLEST_BYTES and reads_it:
        response.set_data(brotli.compress(data, quality=QUALITY))
        response.headers["Content-Encoding"] = "br"
    return response
