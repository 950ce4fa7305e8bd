#!/bin/sh
# Renews Documentation/timeline.png, the picture of the seeds' timeline, from a site that is built already.
#
#   Scripts/picture.sh [SITE]     default: site
#
# Needs Debian's chromium; `make picture` builds the site first.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
site=$(cd "${1:-$root/site}" && pwd)
mkdir -p "$root/Documentation"
chromium --headless=new --no-sandbox --hide-scrollbars --force-color-profile=srgb --blink-settings=preferredColorScheme=1 \
  --window-size=1000,1000 --screenshot="$root/Documentation/timeline.png" "file://$site/index.html" 2>/dev/null
ls -l "$root/Documentation/timeline.png"
