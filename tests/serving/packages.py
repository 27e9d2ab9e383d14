"""Data packages that differ a little, and waiting for what a server makes of them."""

import shutil
import time

from tests.conftest import ROOT

NEET = "/api/v1/observations?indicator=bes_neet&area=028&year=2024"
"""Asks for what `with_neet` changes."""
OWN = "com_anziani_sad,028060,2023,29.5089,1617,54797"
"""Home help for 1,617 of Padova's 54,797 older people: 1,000 × 1,617 / 54,797 = 29.5089."""


def package(folder):
    """A copy of the shipped package."""
    shutil.copytree(ROOT / "data", folder)
    return folder


def with_neet(folder, value):
    """Gives the province of Padova another share of NEET in 2024 than 6.1 %."""
    file = folder / "observations.csv"
    text = file.read_text(encoding="utf-8")
    assert text.count("bes_neet,028,2024,6.1,,") == 1
    file.write_text(text.replace("bes_neet,028,2024,6.1,,", f"bes_neet,028,2024,{value},,"), encoding="utf-8")
    return folder


def with_own_figure(folder, line=OWN):
    """Adds a municipality's own figure."""
    file = folder / "observations.csv"
    head, *lines = file.read_text(encoding="utf-8").splitlines()
    file.write_text("\n".join([head, *sorted([*lines, line]), ""]), encoding="utf-8")
    return folder


def until(holds, *, seconds):
    """Waits until something holds; whether it does."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.05)
    return holds()
