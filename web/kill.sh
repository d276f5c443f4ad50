#!/usr/bin/env bash
# Kills load and publish of the packaged jar at random moments: web/kill.sh [KILLS, 1000] [SEED, 1].
# Needs ./mvnw -DskipTests package; ends with 1 at the first fault and names the folder it left.
set -euo pipefail
cd "$(dirname "$0")"
exec java -cp target/test-classes:target/jamfor.jar jamfor.web.kill.KillRun "$@"
