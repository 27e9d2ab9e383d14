"""What the server's requests per second are compared with: Flask answering a few bytes of JSON."""

from flask import Flask, Response, jsonify

server = Flask("bare")


@server.get("/")
def bare() -> Response:
    """A small JSON body."""
    return jsonify({"city": "bergamo", "value": 23.1})
