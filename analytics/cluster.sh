#!/usr/bin/env bash
# Starts a Spark master and two workers on this machine, recomputes an edition of a working folder there, kills a worker
# half-way and compares with DuckDB: DIR EDITION. Needs what the README's first command builds, and the tests compiled.
set -euo pipefail
home="$(realpath -m "$1")"
cd "$(dirname "$0")"
job=(target/analytics-*.jar)
exec java -Xmx2g -cp "target/test-classes:${job[0]}:$(cat target/test.classpath)" \
  jamfor.analytics.spark.LostWorker "$home" "$2"
