#!/usr/bin/env bash
# Computes an edition with both engines, divided in several ways, and on JAVA_25_HOME's Java; compares, and writes it
# down for the status page: [--master MASTER] --home DIR EDITION. Needs what the README's first command builds.
set -euo pipefail
module="$(cd "$(dirname "$0")" && pwd)"
job=("$module"/target/analytics-*.jar)
exec java -Xmx2g "-Dlogback.configurationFile=$module/src/spark/logback.xml" \
  -cp "${job[0]}:$(cat "$module/target/test.classpath")" jamfor.analytics.spark.TryParity "$@"
