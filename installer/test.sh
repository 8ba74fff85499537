#!/usr/bin/env bash
# All checks, then the tests. pytest comes last and replaces this script, so its summary is the last line and its exit
# code the script's. What this script is given goes to pytest, for instance: -n 0 tests/unit -k outbox
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

installer/check.sh

export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
# Qt complains about a locale that is not UTF-8.
export LANG=${LANG:-C.UTF-8}
exec .venv/bin/python -m pytest -q -n 2 --dist loadfile "$@" </dev/null
