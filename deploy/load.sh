#!/bin/sh
# Loads the data package into the database when it starts, and whenever a publication has put another one in its
# place. One process of a site does this, on the machine that the package belongs to; without a database
# (WILLDASH_STORE empty) nobody need do it.
#
# Files of ISTAT's population by age and sex (POSAS) in the folder WILLDASH_POPULATION are loaded with it, since a
# load is always a whole one.
set -eu

package=${WILLDASH_DATA:?"names the folder of the data package"}
population=${WILLDASH_POPULATION:-}

set --
if [ -n "$population" ]; then
  for file in "$population"/*.zip; do
    [ ! -e "$file" ] || set -- "$@" --population "$file"
  done
fi

# The shell as process 1 ignores what it does not name.
trap 'exit 0' TERM INT

seen=
while :; do
  # Which folder it is, and since when: an exchange changes both.
  now=$(stat -c '%i %Z' "$package" 2>/dev/null || echo none)
  # What could not be loaded says why and is tried again, soon enough for a database that is only starting.
  if [ "$now" != none ] && [ "$now" != "$seen" ]; then
    if willdash data load "$@"; then seen=$now; fi
  fi
  sleep 5 &
  wait $!
done
