"""What the server's requests per second are compared with: Flask answering a few bytes of JSON."""

from flask import Flask, Response, jsonify


def nothing_to_warm(server: Flask) -> None:
    """Answers what gunicorn.conf.py does in each new worker."""
    server.extensions["willdash_warm"] = lambda: None


server = Flask("bare")
nothing_to_warm(server)


@server.get("/")
def bare() -> Response:
    """A small JSON body."""
    return jsonify({"city": "bergamo", "value": 23.1})
