"""How gunicorn serves willdash: the data are loaded once, then the workers are forked."""

import ctypes
import gc
import platform
from typing import Any

from willdash import metrics_folder
from willdash.logs.lines import begin as begin_log
from willdash.settings import Settings

# What starting makes is kept; looking through it for garbage again and again takes a quarter of the start.
gc.disable()

# glibc gives every thread a heap of its own, and what is free in one serves no other: a tenth of a worker.
M_ARENA_MAX, HEAPS = -8, 2
if platform.libc_ver()[0] == "glibc":
    ctypes.CDLL(None).mallopt(M_ARENA_MAX, HEAPS)

_settings = Settings()
begin_log(_settings.log)
if _settings.metrics != "off":
    metrics_folder.begin()

bind = f"{_settings.host}:{_settings.port}"
workers = _settings.workers
threads = _settings.threads
worker_class = "willdash.serving.worker.Worker"
preload_app = True
keepalive = 15
# Above what pages and API take, so that they say themselves what is too long.
limit_request_line = 8190
graceful_timeout = 5
control_socket_disable = True
logger_class = "willdash.logs.gunicorn.GunicornLog"


def pre_fork(_server: Any, _worker: Any) -> None:  # noqa: ANN401 - gunicorn's own
    """Spares workers the search through what they share, which would make each its own copy of it."""
    gc.freeze()


def post_fork(_server: Any, _worker: Any) -> None:  # noqa: ANN401 - gunicorn's own
    """Has a worker look for garbage among what it makes itself."""
    gc.enable()


def post_worker_init(worker: Any) -> None:  # noqa: ANN401 - gunicorn's own
    """Makes the first views beside the first requests, and looks for newer data from then on."""
    if begin := getattr(worker.wsgi, "begin", None):  # the servers of the benchmark have nothing to begin
        begin()


def child_exit(_server: Any, worker: Any) -> None:  # noqa: ANN401 - gunicorn's own
    """Leaves what a worker that is gone held in memory out of the metrics."""
    if _settings.metrics != "off":
        metrics_folder.forget(worker.pid)
