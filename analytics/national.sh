#!/usr/bin/env bash
# Computes a synthetic country (2,000 key figures, 290 municipalities, 20 years) by Jamför and by others, and prints seconds and memory.
# Arguments: key figures, years; or linear and the millions of observations of each run (1 3 10).
set -euo pipefail
cd "$(dirname "$0")/.."
exec ./mvnw -q -P measure -pl analytics -am test-compile -Dspotless.check.skip -Dmeasure="jamfor.analytics.national.NationalBenchmark $*"
