#!/usr/bin/env bash
# Recomputes an edition with Spark, as a job of its own: [--master MASTER] --home DIR EDITION.
# Spark is the one that SPARK_HOME names, else the dependency's own jars. More for spark-submit: SPARK_SUBMIT_OPTIONS.
# Needs what the README's first command builds.
set -euo pipefail
module="$(cd "$(dirname "$0")" && pwd)"
master="local[*]"
if [ "${1:-}" = --master ]; then
  master="$2"
  shift 2
fi
job=("$module"/target/analytics-*.jar)
libraries="$(printf '%s,' "$module"/target/job/*.jar)"
logging="-Dlogback.configurationFile=$module/src/spark/logback.xml"
if [ -n "${SPARK_HOME:-}" ]; then
  submit=("$SPARK_HOME/bin/spark-submit")
else
  submit=(java -Xmx2g "$logging" -cp "$(cat "$module/target/spark.classpath")" org.apache.spark.deploy.SparkSubmit)
fi
# shellcheck disable=SC2086
exec "${submit[@]}" --master "$master" --class jamfor.analytics.spark.Recompute --jars "${libraries%,}" \
  ${SPARK_SUBMIT_OPTIONS:-} "${job[0]}" "$@"
