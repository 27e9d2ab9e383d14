#!/bin/sh
# Makes sure there is a PostgreSQL server for the tests of the database, or says what to install.
for program in /usr/lib/postgresql/*/bin/initdb; do
  if [ -x "$program" ]; then exit 0; fi
done
if command -v initdb >/dev/null; then exit 0; fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "no PostgreSQL here: installing Debian's"
  # Tests start their own; the packaged service is not wanted.
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq postgresql >/dev/null \
    && exit 0
fi
echo "The tests of the database need PostgreSQL: install it (Debian: apt-get install postgresql)" >&2
exit 1
