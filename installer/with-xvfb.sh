#!/usr/bin/env bash
# Runs a command on its own virtual X11 display:  installer/with-xvfb.sh COMMAND [ARGUMENT…]
# Forwards signals to the command, returns its exit code, and leaves neither the display nor a child process behind.
set -euo pipefail

if [ $# = 0 ]; then
    echo "usage: ${0##*/} COMMAND [ARGUMENT…]" >&2
    exit 2
fi
if ! command -v Xvfb >/dev/null; then
    echo "${0##*/}: Xvfb is not installed (on Debian: apt-get install xvfb)" >&2
    exit 127
fi

# If this script is killed with SIGKILL it cannot clean up; the kernel then kills both children.
tie=()
if command -v setpriv >/dev/null; then
    tie=(setpriv --pdeathsig TERM)
fi

log=$(mktemp)
server=
child=
forwarded=0
# shellcheck disable=SC2317  # called by traps
forward() {
    [ -n "$child" ] || exit $((128 + $(kill -l "$1")))
    forwarded=1
    kill "-$1" -- "-$child" 2>/dev/null || true
}
# shellcheck disable=SC2317  # called by a trap
stop() {
    local status=$? try
    trap '' INT TERM HUP
    if [ -n "$child" ] && kill -TERM -- "-$child" 2>/dev/null; then
        for try in {1..40}; do
            kill -0 -- "-$child" 2>/dev/null || break
            [ "$try" != 40 ] || kill -KILL -- "-$child" 2>/dev/null || true
            sleep 0.05
        done
    fi
    if [ -n "$server" ]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    fi
    rm -f "$log"
    exit "$status"
}
trap stop EXIT
trap 'forward INT' INT
trap 'forward TERM' TERM
trap 'forward HUP' HUP

# A server run by an unprivileged user cannot create this folder, and some clients look nowhere else.
[ -d /tmp/.X11-unix ] || mkdir -m 1777 /tmp/.X11-unix 2>/dev/null || true

# The server picks a free display and reports which when it is ready: no guess, no race, no sleep.
exec {answer}< <(exec ${tie[@]+"${tie[@]}"} Xvfb -displayfd 1 -screen 0 1366x768x24 -nolisten tcp -noreset 2>"$log")
server=$!
if ! read -r -t 30 -u "$answer" display; then
    echo "${0##*/}: Xvfb did not start:" >&2
    cat "$log" >&2
    exit 1
fi
exec {answer}<&-
export DISPLAY=:$display
unset WAYLAND_DISPLAY XAUTHORITY

# The command gets its own process group, so that all of it can be killed. Such a group must not read from the
# terminal, or it would be stopped.
[ ! -t 0 ] || exec </dev/null
set -m
${tie[@]+"${tie[@]}"} "$@" &
child=$!
set +m

while :; do
    forwarded=0
    status=0
    wait "$child" || status=$?
    # A signal ended the wait, not the command.
    [ "$forwarded" = 1 ] || break
done
exit "$status"
