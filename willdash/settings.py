"""Settings; the only reader of the environment. Every variable begins with ``WILLDASH_``."""

import re
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_settings import BaseSettings, SettingsConfigDict

HOST = re.compile(
    r"(https?://)?(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?(:(\d{1,5}|\*))?"
)
"""A host as `frame-ancestors` takes it (CSP 3, host-source without a path), in small letters."""
ANY_HOST, NO_HOST = "*", "none"


def _embed_hosts(text: str) -> str:
    """The hosts one space apart.

    Raises:
        ValueError: one is no host; names it.
    """
    hosts = re.split(r"[\s,]+", text.strip().lower())
    wrong = [host for host in hosts if host not in (ANY_HOST, NO_HOST) and not HOST.fullmatch(host)]
    if wrong or (len(hosts) > 1 and {ANY_HOST, NO_HOST} & set(hosts)) or hosts == [""]:
        raise ValueError(
            f"«{' '.join(wrong) or text}» is no list of hosts: write them with spaces between, as in "
            "«www.example.org *.example.org:8443», names with other letters than a-z in their xn-- form; "
            "or * alone for every site, or none alone for no other site"
        )
    return " ".join(hosts)


EmbedHosts = Annotated[str, AfterValidator(_embed_hosts)]
ROOT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    """Where things are and how the server runs."""

    model_config = SettingsConfigDict(env_prefix="WILLDASH_", frozen=True)

    data: Path = Field(ROOT / "data", description="Folder of the data package.")
    geodata: Path = Field(ROOT / "geodata", description="Folder of the boundaries.")
    dist: Path = Field(ROOT / "frontend" / "dist", description="Folder of the built browser assets.")
    public_url: str = Field("", description="Scheme and host that readers use; empty takes the request's.")
    host: str = Field("127.0.0.1", description="Address to serve on.")
    port: int = Field(8050, ge=1, le=65535, description="Port to serve on.")
    workers: int = Field(2, ge=1, le=64, description="Processes of the server.")
    refresh_seconds: float = Field(
        5, gt=0, le=3600, description="How often a process looks whether newer data are there."
    )
    state: Path = Field(ROOT / "state", description="Folder of what the server itself writes.")
    store: str = Field(
        "",
        repr=False,
        description="Where the database is: empty for a DuckDB file in the state folder, or any address that "
        "Ibis takes, as in postgresql://willdash@localhost/willdash.",
    )
    live: str = Field(
        "", description="Where live sessions are kept: empty for a file in the state folder, or redis://…"
    )
    live_hours: float = Field(12, gt=0, le=72, description="How long a session can be followed.")
    minutes_days: float = Field(30, ge=1, le=365, description="How long its minutes can be read.")
    proxies: int = Field(
        0,
        ge=0,
        le=5,
        description="Proxies in front whose X-Forwarded-… headers are believed; 0 believes none.",
    )
    embed_hosts: EmbedHosts = Field(
        "*",
        description="Hosts whose pages may frame /embed/…, separated by spaces, as in «www.example.org "
        "*.example.org»; * for all, none for no other site.",
    )
    threads: int = Field(4, ge=1, le=64, description="Threads of each process.")
    patience_seconds: float = Field(
        2, gt=0, le=60, description="How long a request may wait for its turn before it is refused with 503."
    )
    kept_mb: int = Field(
        24,
        ge=1,
        le=1024,
        description="Megabytes of answers that each process keeps, compressed as they went out.",
    )
    metrics: Literal["off", "local", "all"] = Field(
        "local",
        description="Who may read /metrics: local for programs of this machine that no proxy asks for, all "
        "for whoever reaches the port, off for nobody; then nothing is counted either.",
    )
    log: Literal["text", "json"] = Field(
        "text", description="Form of the log: text for people, json for programs, one object a line."
    )
    log_requests: bool | None = Field(
        None, description="Whether the log has a line for each request; unless said, only where it is json."
    )
