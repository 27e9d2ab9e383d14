"""The image's recipe names what there is: no container engine is needed to see that."""

import re
import subprocess
from fnmatch import fnmatch
from importlib.metadata import distribution

import pytest

from tests.conftest import ROOT

CONTAINERFILE = ROOT / "deploy" / "Containerfile"
OF_THE_BASE = {"python", "useradd", "install"}
"""Programs that python:…-slim has."""
BUILT = {"program": ("/opt/willdash/", "/app/"), "assets": ("/opt/willdash/", "/app/", "/app/frontend/dist/")}
"""Folders that a stage makes, by its RUN steps or those of the stage it begins with."""


def steps():
    """Each step as its instruction and the rest of the line, continued lines put together."""
    lines = [line for line in CONTAINERFILE.read_text().splitlines() if not line.lstrip().startswith("#")]
    joined = "\n".join(lines).replace("\\\n", " ")
    return [tuple(line.split(maxsplit=1)) for line in joined.splitlines() if line.strip()]


def of(instruction):
    return [rest for name, rest in steps() if name == instruction]


def commands():
    return [command.split() for rest in of("RUN") for command in rest.split("&&")]


def stages():
    return [re.fullmatch(r"(\S+) AS (\w+)", rest).groups() for rest in of("FROM")]


def kept_in_git():
    """What a fresh clone holds, and what is about to be added to it."""
    asked = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    return subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()


def in_context(path):
    """Whether a build sees a file, by .dockerignore: the last line that fits decides."""
    seen = True
    for line in (ROOT / ".dockerignore").read_text().splitlines():
        pattern = line.removeprefix("!")
        parts = pattern.split("/")
        if not line or line.startswith("#"):
            continue
        if pattern.startswith("**/"):
            fits = pattern.removeprefix("**/") in path.split("/")
        else:
            fits = all(fnmatch(*pair) for pair in zip(path.split("/"), parts, strict=False))
            fits = fits and len(path.split("/")) >= len(parts)
        seen = line.startswith("!") if fits else seen
    return seen


def test_every_file_copied_from_the_repository_is_kept_there_and_seen_by_a_build():
    files = kept_in_git()
    for rest in of("COPY"):
        if rest.startswith("--from"):
            continue
        *sources, target = rest.split()
        assert target.endswith("/")
        for source in sources:
            found = [file for file in files if file == source or file.startswith(source.rstrip("/") + "/")]
            assert found, f"COPY {source}: git keeps nothing of that name"
            for file in found:
                assert in_context(file), f"{file} is left out by .dockerignore"


@pytest.mark.parametrize(
    "path",
    [".git/HEAD", ".venv/bin/python", "frontend/node_modules/esbuild/package.json", "state/live.sqlite",
     "frontend/dist/manifest.json", "deploy/.env", "willdash/__pycache__/app.pyc", "tests/conftest.py"],
)  # fmt: skip
def test_a_build_is_not_sent_what_the_image_is_not_made_of(path):
    assert not in_context(path)


def test_folders_copied_from_a_stage_are_made_there():
    names = [name for _, name in stages()]
    for rest in of("COPY"):
        if not rest.startswith("--from"):
            continue
        origin, source, target = rest.split()
        stage = origin.removeprefix("--from=")
        assert stage in names[: names.index("server")]
        assert source in BUILT[stage]
        assert target == source


def test_every_program_that_is_run_is_there_when_it_runs():
    made = set()
    for words in commands():
        program = words[0]
        if not program.startswith("/"):
            assert program in OF_THE_BASE, program
        if words[:3] == ["python", "-m", "venv"]:
            made |= {f"{words[-1]}/bin/python"}
            made |= {f"{words[-1]}/bin/pip"} if "--without-pip" not in words else set()
        elif program.startswith("/"):
            assert program in made, f"{program} is not there yet"
        if program.endswith("/pip"):
            made.add("/opt/build/bin/uv")
        if "-e" in words:
            made.add("/opt/willdash/bin/willdash")
    assert {"/opt/build/bin/uv", "/opt/willdash/bin/willdash"} <= made
    entry = {entry.name for entry in distribution("willdash").entry_points}
    assert "willdash" in entry


def test_versions_are_pinned_and_those_that_make_uses():
    makefile = (ROOT / "Makefile").read_text() + (ROOT / "scripts" / "node.sh").read_text()
    pinned = [word for words in commands() for word in words if "==" in word]
    assert len(pinned) == 2
    for each in pinned:
        assert each in makefile, f"{each} is not what `make` installs"
    assert all(
        "-r" in words or "-e" in words or "==" in " ".join(words)
        for words in commands()
        if "install" in words[1:3]
    )
    assert all(base == "${PYTHON}" or base == "program" for base, _ in stages())
    assert of("ARG") == ["PYTHON=docker.io/library/python:3.11-slim-bookworm"]


def test_what_runs_is_nobody_in_particular_and_writes_two_volumes():
    settings = dict(word.split("=", 1) for rest in of("ENV") for word in rest.split())
    assert of("USER") == ["10001:10001"]
    assert of("VOLUME") == ['["/srv/willdash/package", "/srv/willdash/state"]']
    # The package lies inside a volume and is none itself: a publication exchanges it for another folder.
    assert settings["WILLDASH_DATA"] == "/srv/willdash/package/data"
    assert settings["WILLDASH_STATE"] == "/srv/willdash/state"
    made = next(words for words in commands() if words[0] == "install")
    assert made[-2:] == ["/srv/willdash/package", "/srv/willdash/state"]
    last = [name for name, _ in steps()].index("USER")
    assert all(name not in ("RUN", "COPY") for name, _ in steps()[last:])


def test_the_health_check_is_one_that_can_fail():
    (check,) = of("HEALTHCHECK")
    code = re.search(r'"-c", "(.*)"\]', check).group(1)
    assert "curl" not in check
    # Nobody listens on this port, so it must say so.
    code = code.replace(":8050/", ":9/")
    done = subprocess.run(["python3", "-c", code], capture_output=True, text=True)
    assert done.returncode == 1
