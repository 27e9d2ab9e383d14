#!/bin/sh
# Makes sure there is a redis-server for the tests of live sessions, or says what to install.
if command -v redis-server >/dev/null; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "no redis-server here: installing Debian's"
  # Tests start their own; the packaged service is not wanted.
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq redis-server >/dev/null \
    && exit 0
fi
echo "The tests of live sessions need redis-server: install it (Debian: apt-get install redis-server)" >&2
exit 1
