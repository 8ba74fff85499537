#!/usr/bin/env bash
# Runs all checks, the coverage of the upload queue, then all tests. pytest comes last and replaces this script, so its
# summary is the last line and its exit code the script's. Arguments go to pytest, for instance: -n 0 tests/unit -k outbox
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

installer/check.sh

export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
# Qt complains about a locale that is not UTF-8.
export LANG=${LANG:-C.UTF-8}

# The app that tests start speaks the languages of the .ts files.
.venv/bin/python -m installer.translations --compile >/dev/null

# The upload queue's own unit tests must cover all of it.
queue=build/checks/queue.log
if .venv/bin/python -m coverage run -m pytest -q -n 0 tests/unit/outbox tests/unit/domain >"$queue" 2>&1 </dev/null &&
    .venv/bin/python -m coverage report >>"$queue" 2>&1; then
    echo "ok      every branch of the upload queue is covered"
else
    echo "FAILED  every branch of the upload queue is covered"
    sed 's/^/    /' "$queue"
    exit 1
fi

# Most tests wait for something most of the time: four workers keep two cores busy. Many of them measure time against a
# machine that may be busy with other things: what fails has two more tries, which the summary counts ("1 rerun").
exec .venv/bin/python -m pytest -q -n 4 --dist loadfile --no-loadscope-reorder --reruns 2 -r fER "$@" </dev/null
