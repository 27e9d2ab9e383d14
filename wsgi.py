"""The WSGI callable: ``gunicorn wsgi:server``."""

from willdash.serving.serving import Serving
from willdash.settings import Settings

server = Serving(Settings())
