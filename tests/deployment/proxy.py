"""A real nginx with the configuration that is shipped: other ports, other hosts, everything else as it is."""

import os
import shutil
import signal
import ssl
import subprocess
import time

import httpx

from tests.browser.server import ROOT, free_port

CONFIGURATION = ROOT / "deploy" / "nginx.conf"
HOST = "willdash.example.org"
PATIENCE_S = 10


def program():
    found = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    assert found, "no nginx: sh scripts/nginx.sh"
    return found


def certificate(folder):
    """A certificate that nobody has signed, and its key."""
    cert, key = folder / "fullchain.pem", folder / "privkey.pem"
    subject = ["-subj", f"/CN={HOST}", "-addext", f"subjectAltName=DNS:{HOST},IP:127.0.0.1"]
    kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    command = ["openssl", "req", *kind, *subject, "-out", str(cert), "-keyout", str(key)]
    subprocess.run(command, check=True, capture_output=True)
    return cert, key


class Nginx:
    """nginx before two servers, on free ports; what it writes lies in a folder of its own."""

    def __init__(self, folder, first_port, second_port):
        folder.mkdir(parents=True, exist_ok=True)
        self.port, self.plain_port = free_port(), free_port()
        self.url = f"https://127.0.0.1:{self.port}"
        self.cert, key = certificate(folder)
        self._access, self._error = folder / "access.log", folder / "error.log"
        self._file = folder / "nginx.conf"
        self._folder = folder
        self._process = None
        changed = {
            "listen 8080;": f"listen 127.0.0.1:{self.plain_port};",
            "listen 8443 ssl http2;": f"listen 127.0.0.1:{self.port} ssl http2;",
            "server web1:8050": f"server 127.0.0.1:{first_port}",
            "server web2:8050": f"server 127.0.0.1:{second_port}",
            "/etc/nginx/tls/fullchain.pem": str(self.cert),
            "/etc/nginx/tls/privkey.pem": str(key),
            "/tmp/nginx": f"{folder}/nginx",
            "/dev/stdout": str(self._access),
            "error_log stderr": f"error_log {self._error}",
        }
        text = CONFIGURATION.read_text()
        for former, present in changed.items():
            assert former in text, f"{CONFIGURATION} has no «{former}»"
            text = text.replace(former, present)
        self._file.write_text(text)

    def start(self):
        """Starts it and waits until it takes connections."""
        # Else its workers are somebody else, who may not read the folder; it says so to whoever is not root.
        own = "user root;" if os.geteuid() == 0 else ""
        with (self._folder / "out").open("wb") as out:
            self._process = subprocess.Popen(
                [program(), "-e", str(self._error), "-c", str(self._file), "-g", f"daemon off; {own}"],
                stdout=out,
                stderr=out,
            )
        deadline = time.monotonic() + PATIENCE_S
        while not self._answers():
            said = (self._folder / "out").read_text()
            assert self._process.poll() is None, f"nginx does not start:\n{said}"
            assert time.monotonic() < deadline, f"nginx does not answer:\n{said}"
            time.sleep(0.05)

    def stop(self):
        """Ends it, and waits until it has ended."""
        if self._process and self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
            self._process.wait(timeout=PATIENCE_S)

    def client(self, **options):
        """A client that believes the certificate, as a browser believes a real one."""
        trust = ssl.create_default_context(cafile=str(self.cert))
        return httpx.Client(base_url=self.url, verify=trust, timeout=30, **options)

    def log(self):
        """What the access log says."""
        return self._access.read_text()

    def faults(self):
        """What the error log says."""
        return self._error.read_text()

    def answered_by(self, port):
        """How many requests a server has answered."""
        return self.log().count(f"127.0.0.1:{port}] [")

    def is_sound(self):
        """What nginx itself says of the configuration."""
        done = subprocess.run(
            [program(), "-e", str(self._error), "-t", "-c", str(self._file)], capture_output=True, text=True
        )
        return done.returncode == 0, done.stderr

    def _answers(self):
        try:
            return httpx.get(f"http://127.0.0.1:{self.plain_port}/", timeout=1).status_code == 301
        except httpx.HTTPError:
            return False
