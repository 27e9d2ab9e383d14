"""Settings; the only reader of the environment. Every variable begins with ``WILLDASH_``."""

from pathlib import Path

from pydantic import Field
from pydantic_settings import BaseSettings, SettingsConfigDict

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
    state: Path = Field(ROOT / "state", description="Folder of what the server itself writes.")
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
    threads: int = Field(4, ge=1, le=64, description="Threads of each process.")
