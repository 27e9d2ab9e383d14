"""Keys and counts stand where live sessions do, and nothing is touched before they are used."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT
from willdash.live.open import open_store
from willdash.partners.keys import PartnerKeys
from willdash.partners.open import open_partners


def test_opening_touches_neither_disk_nor_network(tmp_path):
    open_partners("", tmp_path / "state")
    open_partners("redis://localhost:1/0", tmp_path / "state")
    assert not (tmp_path / "state").exists()


def test_keys_are_signed_with_the_secret_of_live_sessions(place):
    store = open_store(*place)
    assert open_partners(*place).keys().key("parma") == PartnerKeys(store.secret()).key("parma")
    assert open_partners(*place).known.partner(PartnerKeys(store.secret()).key("parma")) == "parma"
    store.close()


def test_another_setting_is_refused_with_the_remedy(tmp_path):
    with pytest.raises(ValueError, match=r"WILLDASH_LIVE .* redis://localhost:6379/0"):
        open_partners("localhost:6379", tmp_path)


def test_importing_the_layer_loads_no_redis_and_no_web_framework():
    code = (
        "import sys, willdash.partners.open, willdash.partners.report, willdash.partners.addresses\n"
        "print(sorted({'redis', 'flask', 'dash', 'pandas'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
