#!/usr/bin/env bash
# Serves a synthetic country (6,000 key figures, 290 municipalities, 20 years) to 50 readers a second for two minutes, then the same bytes by nginx, and prints how long they waited.
# Arguments: a folder for the country (made there when it is empty; a temporary one when none is said), seconds, readers a second, key figures.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v nginx >/dev/null || { echo "nginx is missing: apt-get install nginx-light" >&2; exit 1; }
folder=${1:-$(mktemp -d)}
if [ ! -d "$folder/home/editions" ]; then
  ./mvnw -q -P measure -pl analytics -am test-compile -Dspotless.check.skip -Dmeasure="jamfor.analytics.national.PublishedCountry $folder ${4:-6000} 20"
fi
exec ./mvnw -q -P load -pl web -am test-compile -Dspotless.check.skip -Dload="jamfor.web.load.Load $folder ${2:-120} ${3:-50}"
