#!/bin/sh
# Starts a container: puts the image's data package into the volume if none is there, then runs what it is
# given (`willdash serve`). A package that is there stays, since it may hold figures published since.
set -eu

package=${WILLDASH_DATA:?"names the folder of the data package"}
shipped=$(dirname "$0")/../data

if [ ! -e "$package/datapackage.json" ]; then
  # Copied beside it, then renamed: this process may be killed, and another may start at the same time.
  mkdir -p "$(dirname "$package")"
  part=$(mktemp -d "$(dirname "$package")/.start.XXXXXX")
  cp -R "$shipped/." "$part/"
  chmod 755 "$part"
  sync
  # It fails where another container was quicker, whose package is as good.
  mv -T "$part" "$package" 2>/dev/null || rm -rf "$part"
  if [ ! -e "$package/datapackage.json" ]; then
    echo "$package holds something, but no data package: empty it, or name another folder in WILLDASH_DATA" >&2
    exit 1
  fi
fi

exec "$@"
