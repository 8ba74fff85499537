#!/usr/bin/env bash
# Builds both packages again from scratch and compares them with those in dist/ byte for byte.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

before=$(mktemp -d)
trap 'rm -rf "$before"' EXIT
find dist -maxdepth 1 -name 'dossier[_-]*' \( -name '*.deb' -o -name '*-linux-*.tar.gz' \) -exec cp {} "$before/" \;
[ -n "$(ls "$before")" ] || {
    echo "There is nothing in dist/ to compare with: make installer" >&2
    exit 1
}
rm -rf build/installer/app build/installer/tools build/installer/work build/installer/frozen
make --silent --no-print-directory installer
for file in "$before"/*; do
    cmp "$file" "dist/${file##*/}"
    echo "the same: ${file##*/}"
done
