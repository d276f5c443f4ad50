#!/usr/bin/env bash
# Times the methods on synthetic figures of a country (290 municipalities, 130 key figures, 20 years, both sexes).
# Needs what the README's first command builds. Arguments: key figures, years.
set -euo pipefail
cd "$(dirname "$0")"
exec java -Xmx2g -cp target/test-classes:../web/target/jamfor.jar jamfor.analytics.national.MethodsOfACountry "$@"
