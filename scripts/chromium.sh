#!/bin/sh
# Makes sure there is a Chromium for the browser tests, or says what to install.
for name in "$CHROMIUM" chromium chromium-browser google-chrome; do
  if [ -n "$name" ] && command -v "$name" >/dev/null; then exit 0; fi
done
if [ -n "$(find "$HOME/.cache/ms-playwright" -name chrome -type f 2>/dev/null | head -n 1)" ]; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "no Chromium here: installing Debian's"
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null && exit 0
fi
playwright install chromium && exit 0
echo "The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM=/path/to/it" >&2
exit 1
