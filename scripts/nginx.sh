#!/bin/sh
# Makes sure there is an nginx for the tests of several machines, or says what to install.
if command -v nginx >/dev/null || [ -x /usr/sbin/nginx ]; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "no nginx here: installing Debian's"
  # Tests start their own; the packaged service is not wanted.
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq nginx-light >/dev/null \
    && exit 0
fi
echo "The tests of several machines need nginx: install it (Debian: apt-get install nginx-light)" >&2
exit 1
