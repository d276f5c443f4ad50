#!/usr/bin/env bash
# Makes target/jamfor.aot for a JDK 25 or later: the classes that a start needs, loaded and linked beforehand.
# web/cache.sh [HOME]: trains on that working folder, .jamfor in the top folder when not said.
set -euo pipefail
home=$(realpath -m "${1:-$(dirname "$0")/../.jamfor}")
cd "$(dirname "$0")"
java="${JAVA_HOME:?names a JDK 25}/bin/java"
out=$(mktemp)
server=""
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -f "$out"' EXIT

# One start publishes what is not published; the next is the one to learn from. The cache is written as it stops.
for option in -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput=target/jamfor.aot; do
  : >"$out"
  "$java" "$option" -jar target/jamfor.jar --home "$home" serve --port 0 >"$out" 2>&1 &
  server=$!
  until grep -qo 'http://localhost:[0-9]*' "$out"; do
    kill -0 "$server" || { cat "$out"; exit 1; }
    sleep 0.05
  done
  curl -sf -o /dev/null "$(grep -o 'http://localhost:[0-9]*' "$out")/"
  kill "$server"
  wait "$server" || true
  server=""
done
ls -l target/jamfor.aot
