#!/usr/bin/env bash
# Measures the hot methods with JMH. Arguments: those of JMH, such as a pattern of names.
set -euo pipefail
cd "$(dirname "$0")/.."
exec ./mvnw -q -P measure -pl analytics -am test-compile -Dspotless.check.skip -Dmeasure="org.openjdk.jmh.Main $*"
