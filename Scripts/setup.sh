#!/bin/sh
# Installs the system packages that building needs, where it may; elsewhere prints the one command that does.
set -eu

packages="libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libjansson-dev libkainjow-mustache-dev libmicrohttpd-dev libxml2"

if ! command -v swift >/dev/null; then
  echo "Swift is missing: see https://www.swift.org/install (6.2 or newer)" >&2
  exit 1
fi
if ! command -v dpkg-query >/dev/null; then
  if command -v pkg-config >/dev/null && pkg-config --exists libcmark-gfm yaml-0.1 jansson libmicrohttpd; then exit 0; fi
  if [ "$(uname)" = Darwin ]; then
    echo "please run: brew install pkg-config cmark-gfm libyaml jansson libmicrohttpd libxml2" >&2
  else
    echo "please install the development files of cmark-gfm, libyaml, jansson, kainjow mustache and libmicrohttpd, and libxml2" >&2
  fi
  exit 1
fi

missing=""
for package in $packages; do
  case "$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null)" in
    *"ok installed") ;;
    *) missing="$missing $package" ;;
  esac
done
[ -n "$missing" ] || exit 0

sudo=""
if [ "$(id -u)" != 0 ]; then
  if ! sudo -n true 2>/dev/null; then
    echo "please run: sudo apt-get install -y$missing" >&2
    exit 1
  fi
  sudo="sudo"
fi
echo "installing$missing"
$sudo apt-get update -qq
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null
