#!/usr/bin/env bash
# Installs the tests' requirements and the optional packages that read text in pictures into build/ocr-venv: they are
# three times as large as all else, and the app runs without them. Returns quickly if all is there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

lock=installer/requirements/ocr.txt
venv=build/ocr-venv
log=build/prepare-ocr.log

mkdir -p build
if ! cmp -s "$lock" "$venv/.prepared"; then
    echo "Installing the locked requirements of $lock into $venv" >&2
    python3 -m venv --clear "$venv"
    "$venv/bin/python" -m pip --disable-pip-version-check --no-input install --only-binary :all: \
        --require-hashes -r "$lock" >"$log" 2>&1 || { tail -n 30 "$log" >&2; exit 1; }
    cp "$lock" "$venv/.prepared"
fi
