#!/bin/sh
# Fails when a source file is longer than 400 lines: it then holds more than one idea.
set -eu
long=$(find Sources Tests -name '*.swift' -exec awk 'END { if (NR > 400) print FILENAME ": " NR " lines, and 400 are the limit" }' {} \;)
[ -z "$long" ] || { echo "$long" >&2; exit 1; }
