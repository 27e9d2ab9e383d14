"""How gunicorn serves willdash: the data are loaded once, then the workers are forked."""

from typing import Any

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


def post_worker_init(worker: Any) -> None:  # noqa: ANN401 - gunicorn's own
    """Makes the first views beside the first requests, and looks for newer data from then on."""
    if begin := getattr(worker.wsgi, "begin", None):  # the servers of the benchmark have nothing to begin
        begin()
