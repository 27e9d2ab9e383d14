#!/bin/sh
# Makes sure there is a Chromium, or says what to install. With the word `shell`, the one without a window, which
# needs half the time for a page, if Debian's can be had; else any.
for name in "$CHROMIUM" ${1:+chromium-headless-shell}; do
  if [ -n "$name" ] && command -v "$name" >/dev/null; then exit 0; fi
done
if [ "$1" = shell ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  quick="-qq -o Acquire::Retries=0 -o Acquire::http::Timeout=10"
  for try in first last; do
    DEBIAN_FRONTEND=noninteractive apt-get install $quick -y chromium-headless-shell >/dev/null 2>&1 && exit 0
    if [ $try = first ]; then apt-get update $quick >/dev/null 2>&1 || break; fi
  done
fi
for name in chromium chromium-browser google-chrome; do
  if command -v "$name" >/dev/null; then exit 0; fi
done
if [ -n "$(find "$HOME/.cache/ms-playwright" -name chrome -type f 2>/dev/null | head -n 1)" ]; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "no Chromium here: installing Debian's"
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null && exit 0
fi
playwright install chromium && exit 0
echo "The browser tests need Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM=/path/to/it" >&2
exit 1
