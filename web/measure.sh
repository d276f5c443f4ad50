#!/usr/bin/env bash
# Measures the packaged jar: first start on an empty folder to first page, next start, and warm pages (median of 20).
set -euo pipefail
cd "$(dirname "$0")"
home=$(mktemp -d)
out=$(mktemp)
server=""
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$home" "$out"' EXIT

now() { date +%s.%N; }
start() {
  local began
  : >"$out"
  began=$(now)
  java -XX:TieredStopAtLevel=1 -jar target/jamfor.jar --home "$home" serve --port 8765 >"$out" 2>&1 &
  server=$!
  until grep -q http://localhost:8765 "$out"; do
    kill -0 "$server" || { cat "$out"; exit 1; }
    sleep 0.05
  done
  curl -sf -o /dev/null http://localhost:8765/
  echo "$1: $(echo "$(now) - $began" | bc) s to the first page"
}
stop() { kill "$server"; wait "$server" 2>/dev/null || true; }

start "first start"
stop
start "next start"
for page in / /municipalities/1430 /key-figures/N11008 /key-figures/N15428 /compare /reports; do
  for _ in $(seq 30); do curl -sf -o /dev/null "http://localhost:8765$page"; done
  median=$(for _ in $(seq 20); do
    curl -sf -o /dev/null -w '%{time_total}\n' "http://localhost:8765$page"
  done | sort -n | sed -n 10p)
  echo "$page: $median s (median of 20, warm)"
done
