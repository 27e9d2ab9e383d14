"""How gunicorn serves willdash: the data are loaded once, then the workers are forked."""

from willdash.settings import Settings

_settings = Settings()

bind = f"{_settings.host}:{_settings.port}"
workers = _settings.workers
threads = _settings.threads
worker_class = "gthread"
preload_app = True
keepalive = 15
graceful_timeout = 5
control_socket_disable = True
