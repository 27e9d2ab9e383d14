"""The WSGI callable: ``gunicorn wsgi:server``."""

from willdash.serving.started import started
from willdash.settings import Settings

server = started(Settings())
