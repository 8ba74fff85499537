#!/usr/bin/env bash
# Rewrites the lock files from pyproject.toml. Pins that still fit stay; --upgrade moves all to the newest versions.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

locks=installer/requirements
if command -v uv >/dev/null; then
    uv=uv
elif [ -x .venv/bin/uv ]; then
    uv=.venv/bin/uv
else
    echo "uv is needed to write the lock files: python3 -m pip install uv" >&2
    exit 1
fi

new=$(mktemp -d)
trap 'rm -rf "$new"' EXIT
for mode in run test installer world ocr; do
    case $mode in
    run) wanted=(pyproject.toml) ;;
    world) wanted=(installer/requirements/world.in) ;;
    test) wanted=(--group test pyproject.toml) ;;
    # What reads pictures, beside all that tests need, at the versions of the test lock.
    ocr) wanted=(--extra ocr --group test pyproject.toml --constraints "$new/test.txt") ;;
    # The tools that freeze the app share its environment, so both must agree on common dependencies.
    installer) wanted=(--group pyproject.toml:installer --constraints "$new/run.txt") ;;
    esac
    [ ! -f "$locks/$mode.txt" ] || cp "$locks/$mode.txt" "$new/$mode.txt"
    "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
        "$@" "${wanted[@]}" -o "$new/$mode.txt" >/dev/null
    # Remove comments that name the constraint files.
    grep -v "^ *# *-c $new/" "$new/$mode.txt" | sed "s|$new/||g" >"$new/clean"
    mv "$new/clean" "$new/$mode.txt"
    # The package index is each machine's own setting and must not be in the lock.
    if grep -nE '://|(^|[[:space:]])--?(i|f|index-url|extra-index-url|find-links|trusted-host)([[:space:]=]|$)' "$new/$mode.txt" >&2; then
        echo "The new $mode.txt names where packages come from; the locks stay as they were." >&2
        exit 1
    fi
done

pins() { sed -n 's/^\([a-z0-9._-]*==[^ ]*\).*/\1/p' "$1" | sort -u; }
# prepare.sh relies on the test lock containing the run lock.
apart=$(comm -23 <(pins "$new/run.txt") <(pins "$new/test.txt"))
if [ -n "$apart" ]; then
    printf 'In run.txt but not in test.txt; the locks stay as they were:\n%s\n' "$apart" >&2
    exit 1
fi
for mode in run test installer world ocr; do
    cat "$new/$mode.txt" >"$locks/$mode.txt"
done
