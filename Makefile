# willdash: `make run` serves it, `make test` checks all of it. Python 3.11 or later and a network suffice.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8050
BIN := .venv/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)

.PHONY: run test check assets italy bench lock clean

run: .venv/run.done frontend/dist/.done  ## serve on http://$(HOST):$(PORT)
	@echo "willdash: http://$(HOST):$(PORT) (Ctrl-C ends it)"
	@exec $(BIN)/willdash serve --host $(HOST) --port $(PORT)

test: .venv/dev.done frontend/dist/.done  ## everything: style, types, layers, data, Python, JavaScript, browser
	@sh scripts/chromium.sh
	@sh scripts/redis.sh
	@sh scripts/postgresql.sh
	@sh scripts/nginx.sh
	ruff format --check .
	ruff check .
	mypy
	lint-imports
	willdash check
	node --test tests/js/*.test.mjs
	pytest -m "not browser" -n 2 --dist loadfile
	pytest -m browser

check: .venv/run.done  ## the data package alone
	willdash check

italy: .venv/run.done  ## all comuni of Italy into the database, for /italia
	uv pip install --quiet --python $(BIN)/python -c requirements-dev.lock -e '.[geo]'
	willdash data load

assets: .venv/run.done  ## build, hash and compress what the browser loads
	willdash assets build
	@touch frontend/dist/.done

bench: .venv/dev.done frontend/dist/.done  ## measure against a plain static page
	@sh scripts/chromium.sh
	python -m bench
	python -m bench.plenary

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
