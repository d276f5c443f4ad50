#!/usr/bin/env bash
# Loads a synthetic country (2,000 key figures, 290 municipalities, 20 years) and prints the time beside DuckDB's alone, and the memory.
# Needs what the README's first command builds. Arguments: key figures, years.
set -euo pipefail
cd "$(dirname "$0")"
exec java -Xmx1400m -cp target/test-classes:../web/target/jamfor.jar jamfor.ingest.national.NationalLoad "$@"
