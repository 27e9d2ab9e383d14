"""compose.yml: two machines that differ in nothing, secrets that stand elsewhere, and doors that are shut."""

import os
import re
import signal
import subprocess
import time
from ipaddress import ip_address, ip_network

import pytest
import yaml

from tests.conftest import ROOT
from tests.live.redis_server import RedisServer
from willdash.settings import Settings

DEPLOY = ROOT / "deploy"
TEXT = (DEPLOY / "compose.yml").read_text()
GIVEN = {
    "WILLDASH_PUBLIC_URL": "https://willdash.example.org",
    "POSTGRES_PASSWORD": "one",
    "REDIS_PASSWORD": "two",
    "TLS_FOLDER": "/etc/tls",
}


@pytest.fixture(scope="module")
def compose():
    return yaml.safe_load(TEXT)


@pytest.fixture(scope="module")
def services(compose):
    return compose["services"]


def filled(text, given):
    """A value as compose fills it in; an error where it says that something has to be written first."""

    def value(match):
        name, _, default = match.group(1).partition(":")
        if default.startswith("?") and not given.get(name):
            raise LookupError(default[1:])
        return given.get(name) or default.removeprefix("-")

    return re.sub(r"\$\{([^}]*)\}", value, text)


def test_both_machines_are_the_same_but_for_name_and_address(compose, services):
    one, other = (
        {name: value for name, value in services[machine].items() if name != "networks"}
        for machine in ("web1", "web2")
    )
    assert one == other
    (subnet,) = compose["networks"]["front"]["ipam"]["config"]
    addresses = {services[name]["networks"]["front"]["ipv4_address"] for name in ("web1", "web2")}
    assert len(addresses) == 2
    assert all(ip_address(address) in ip_network(subnet["subnet"]) for address in addresses)
    assert {name for name in services if name.startswith("web")} == {"web1", "web2"}
    configuration = (DEPLOY / "nginx.conf").read_text()
    for name in ("web1", "web2"):
        assert len(re.findall(rf"server {name}:8050 ", configuration)) == 2


def test_without_passwords_and_address_nothing_starts():
    for name in GIVEN:
        with pytest.raises(LookupError, match=r"deploy/\.env"):
            filled(TEXT, {**GIVEN, name: ""})
    assert "${" not in filled(TEXT, GIVEN)


def test_no_secret_stands_in_a_file_that_git_keeps():
    example = (DEPLOY / "example.env").read_text()
    for name in GIVEN:
        assert f"\n{name}=\n" in example, name
    ignored = subprocess.run(["git", "check-ignore", "-q", "deploy/.env"], cwd=ROOT)
    assert ignored.returncode == 0
    assert not re.search(r"password\s*[=:]\s*[A-Za-z0-9]", TEXT, re.IGNORECASE)


def test_the_settings_are_settings_of_willdash_and_name_the_services(services, monkeypatch):
    given = {name: filled(value, GIVEN) for name, value in services["web1"]["environment"].items()}
    for name, value in given.items():
        monkeypatch.setenv(name, value)
        assert name.removeprefix("WILLDASH_").lower() in Settings.model_fields
    settings = Settings()
    assert settings.store == "postgresql://willdash:one@postgres:5432/willdash"
    assert settings.live == "redis://:two@redis:6379/0"
    assert settings.proxies == 1
    assert settings.public_url == "https://willdash.example.org"
    assert {"postgres", "redis"} <= set(services)


def test_whoever_serves_waits_until_there_is_something_to_serve(services):
    healthy = {"condition": "service_healthy"}
    assert services["web1"]["depends_on"] == {"loader": healthy, "redis": healthy}
    assert services["loader"]["depends_on"] == {"postgres": healthy}
    # One loader: the others would only be told that a load is going on.
    assert [name for name, each in services.items() if "load.sh" in str(each.get("command"))] == ["loader"]
    shared = {"package:/srv/willdash/package", "state:/srv/willdash/state"}
    assert shared == set(services["web1"]["volumes"]) < set(services["loader"]["volumes"])


def test_only_nginx_can_be_reached_from_outside(compose, services):
    assert {name for name, service in services.items() if "ports" in service} == {"nginx"}
    assert compose["networks"]["back"] == {"internal": True}
    for name in ("postgres", "redis"):
        assert services[name]["networks"] == ["back"]


def test_what_has_to_last_lies_in_named_volumes_and_everything_has_a_health_check(compose, services):
    mounted = [volume for service in services.values() for volume in service.get("volumes", [])]
    named = {volume.split(":")[0] for volume in mounted if volume[0] not in "./$"}
    assert set(compose["volumes"]) == named == {"package", "state", "postgres", "redis"}
    assert all("healthcheck" in service for service in services.values())
    assert all(service["restart"] == "unless-stopped" for service in services.values())


def test_whatever_readers_reach_can_change_nothing_of_its_program(services):
    for name in ("web1", "web2", "loader", "nginx", "redis"):
        assert services[name]["read_only"]
        assert services[name]["cap_drop"] == ["ALL"]
        assert services[name]["security_opt"] == ["no-new-privileges:true"]


def test_redis_starts_by_the_command_of_the_file_and_asks_for_the_password(services, tmp_path):
    shell, option, script = services["redis"]["command"]
    server = RedisServer(tmp_path)
    script = script.replace("$$", "$").replace("/tmp/redis.conf", str(tmp_path / "redis.conf"))
    more = f" --port {server.port} --bind 127.0.0.1 --dir {tmp_path}\n"
    process = subprocess.Popen(
        [shell, option, script.rstrip() + more],
        env={"PATH": os.environ["PATH"], "REDIS_PASSWORD": "two"},
        stdout=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + 10
        while not (said := server.said(b"PING")):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        assert said.startswith(b"-NOAUTH")
        assert server.said(b"AUTH two\r\nCONFIG GET maxmemory-policy").endswith(b"noeviction\r\n")
        assert (tmp_path / "redis.conf").stat().st_mode & 0o077 == 0
        # The shell is gone: whoever ends the container ends Redis itself, which then writes what it has.
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0
        assert (tmp_path / "appendonlydir").is_dir()
    finally:
        if process.poll() is None:
            process.kill()
