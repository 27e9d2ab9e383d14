# willdash: `make run` serves it, `make test` checks all of it. Python 3.11 or later and a network suffice.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8050
BIN := .venv/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)
# Python keeps what it has compiled, whatever the shell says: a server and each child of a test would compile all again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run test thorough held held-types held-rest test-python test-browser check fuzz audit sbom assets italy bench load lock clean

run: .venv/run.done frontend/dist/.done  ## serve on http://$(HOST):$(PORT)
	@echo "willdash: http://$(HOST):$(PORT) (Ctrl-C ends it)"
	@exec $(BIN)/willdash serve --host $(HOST) --port $(PORT)

SIDE_BY_SIDE = $(MAKE) --no-print-directory -j 2 $(patsubst %,--%=target,$(filter output-sync,$(.FEATURES)))

test: CASES := not thorough and not fuzz
test: held  ## everything: style, types, layers, data, JavaScript, Python, browser; of sweeps a slice
	@echo "tests, side by side: each part tells all it has to say when it ends, within ten minutes"
	+@$(SIDE_BY_SIDE) CASES="$(CASES)" test-python test-browser

thorough: CASES := not fuzz
thorough: held  ## the same with every case of every sweep, and `make fuzz`: about an hour
	+@$(SIDE_BY_SIDE) CASES="$(CASES)" test-python test-browser
	@$(MAKE) --no-print-directory fuzz

held: .venv/dev.done frontend/dist/.done
	@sh scripts/chromium.sh shell
	@sh scripts/redis.sh
	@sh scripts/postgresql.sh
	@sh scripts/nginx.sh
	+@$(SIDE_BY_SIDE) held-types held-rest

held-types:
	mypy

held-rest:
	ruff format --check .
	ruff check .
	lint-imports
	node --test --test-reporter=dot tests/js/*.test.mjs
	willdash check

test-python:  # the files in their order: short ones come last
	pytest -m "not browser and $(CASES)" -n 2 --dist loadfile --no-loadscope-reorder

test-browser:
	pytest -m "browser and $(CASES)"

check: .venv/run.done  ## the data package, and what is known of weaknesses where that can be asked
	willdash check
	@python scripts/audit.py --or-say-so

fuzz: .venv/dev.done frontend/dist/.done  ## more than 100,000 hostile inputs; report in build/fuzz-report.md
	pytest -m fuzz -s tests/fuzz

audit: .venv/run.done  ## known weaknesses in what is installed; exit 3 where nobody could be asked
	@python scripts/audit.py

sbom: .venv/run.done  ## what willdash is made of, as CycloneDX, in build/sbom/
	@sh scripts/sbom.sh

italy: .venv/run.done  ## all comuni of Italy into the database, for /italia
	uv pip install --quiet --python $(BIN)/python -c requirements-dev.lock -e '.[geo]'
	willdash data load

assets: .venv/run.done  ## build, hash and compress what the browser loads
	willdash assets build
	@touch frontend/dist/.done

bench: .venv/dev.done frontend/dist/.done  ## measure against a plain static page, Streamlit and Vizro; 45 minutes
	@sh scripts/chromium.sh
	python -m bench
	python -m bench.plenary

load: .venv/dev.done frontend/dist/.done  ## a thousand readers, a crowd past the limit, ten thousand slow clients
	@sh scripts/nginx.sh
	python -m bench.load

lock: .venv/bin/uv  ## renew the lock files from pyproject.toml
	uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate pyproject.toml -o requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --no-header --no-annotate --all-extras pyproject.toml -o requirements-dev.lock

clean:  ## remove everything that can be made again
	rm -rf .venv frontend/dist frontend/node_modules build

.venv/bin/uv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "willdash needs Python 3.11 or later: make PYTHON=python3.12 …"; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==0.13.9

.venv/run.done: requirements.lock pyproject.toml | .venv/bin/uv
	uv pip install --quiet --python $(BIN)/python -r requirements.lock
	uv pip install --quiet --python $(BIN)/python --no-deps -e .
	@sh scripts/node.sh
	@touch $@

.venv/dev.done: requirements-dev.lock .venv/run.done
	uv pip install --quiet --python $(BIN)/python -r requirements-dev.lock
	@touch $@

ASSETS := $(wildcard assets/*/* frontend/*.* frontend/.npmrc frontend/*/*.mjs frontend/plotly/* frontend/styles/* assets/*/*/* \
  geodata/*.json willdash/*/*.py willdash/text/*/*.ftl)

frontend/dist/.done: .venv/run.done $(ASSETS)
	willdash assets build
	@touch $@
