"""The WSGI callable: ``gunicorn wsgi:server``."""

from willdash.app import create_app
from willdash.settings import Settings
from willdash.store.store import Store

settings = Settings()
store = Store.load(settings.data, settings.geodata)
server = create_app(store, settings).server
