#!/usr/bin/env bash
# Runs all linters at once; reports each in one line, and shows the output of those that found something.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

python=.venv/bin/python
logs=build/checks
mkdir -p "$logs"
names=()
pids=()

check() {
    local name=$1
    shift
    (
        start=$(date +%s)
        status=0
        "$@" >"$logs/$name.log" 2>&1 </dev/null || status=$?
        echo $(($(date +%s) - start)) >"$logs/$name.seconds"
        exit "$status"
    ) &
    names+=("$name")
    pids+=($!)
}

check mypy "$python" -m mypy
check lint-imports "$python" -c 'from importlinter.cli import lint_imports_command; lint_imports_command()'
check ruff-check "$python" -m ruff check --output-format concise .
# On Windows a text without an encoding is written in another one. (The rule is in preview.)
check encodings "$python" -m ruff check --preview --select PLW1514 --output-format concise .
check ruff-format "$python" -m ruff format --check --output-format concise .

failed=0
for i in "${!names[@]}"; do
    name=${names[$i]}
    if wait "${pids[$i]}"; then
        printf 'ok      %s (%s s)\n' "$name" "$(cat "$logs/$name.seconds")"
    else
        failed=1
        printf 'FAILED  %s\n' "$name"
        sed 's/^/    /' "$logs/$name.log"
    fi
done
exit "$failed"
