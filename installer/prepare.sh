#!/usr/bin/env bash
# Sets up a fresh clone: system libraries, .venv, locked requirements.
#   installer/prepare.sh run    what the app and its tour need
#   installer/prepare.sh test   that and what the checks and tests need
#   installer/prepare.sh installer   what building and testing the installers needs
#   installer/prepare.sh wine   what testing on a Windows API needs
# Returns quickly if everything is already there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Without these Qt does not load at all.
required=(
    libbrotli1       # QtNetwork
    libdbus-1-3      # QtDBus, which QtGui links to
    libegl1          # QtGui
    libfontconfig1   # QtGui: finds the fonts
    libgl1           # QtGui
    libglib2.0-0     # QtCore's event loop
    libgssapi-krb5-2 # QtNetwork
    libxkbcommon0    # QtGui: keyboard layouts
)
# Without these the xcb platform plugin, so every X11 window, fails to load.
x11=(
    libxcb-cursor0
    libxcb-icccm4
    libxcb-keysyms1
    libxcb-shape0
    libxkbcommon-x11-0
)
# Without these the Wayland platform plugin fails to load.
wayland=(
    libwayland-client0
    libwayland-cursor0
)
# A virtual display for a machine without one.
virtual_display=(xvfb)
# Without these the app starts but shows boxes instead of letters, or trusts no server.
wanted=(
    ca-certificates   # the system's certificate store
    fonts-dejavu-core # the Qt wheel contains no fonts
)
# The end-to-end tests: a desktop, used through the screen reader's interface.
end_to_end=(
    at-spi2-core    # the bus between an app and a screen reader
    dbus            # the session bus
    gnome-keyring   # a keyring to save a sign-in in
    openbox         # a window manager: focus, maximising, closing
    python3-pyatspi # the screen reader's side, for /usr/bin/python3
    wmctrl          # closes a window as its close button does
    x11-utils       # xprop and xwininfo: where a window is, and in which state
    xdotool         # keys, clicks, finding windows
)

# Building the installers on Linux, checking them, and testing them in minimal systems.
packaging=(
    appstream          # validates the metainfo
    binutils           # strip, and objdump for PyInstaller
    bubblewrap         # an unprivileged user in a minimal system
    desktop-file-utils # validates the desktop entry
    dpkg-dev           # dpkg-shlibdeps: the Depends
    gcc                # compiles the starter
    gnome-keyring      # the session's keyring, which the app has to find
    libc6-dev          # to compile the starter with
    lintian            # checks the Debian package
    mandoc             # checks the man page
    mmdebstrap         # creates minimal systems
    nsis               # compiles the Windows installer
    patchelf           # removes the build machine's search paths
    zlib1g-dev         # to compile the starter with
)

# A minimal system with Wine in a folder, in which an unprivileged user runs Windows programs.
wine=(
    bubblewrap
    ca-certificates
    mmdebstrap
)

say() { printf '%s\n' "$*" >&2; }

mode=${1:-}
case $mode in
run)
    strict=("${required[@]}")
    soft=("${wanted[@]}")
    # If both are there, Qt falls back from Wayland to X11.
    case ${WAYLAND_DISPLAY:+wayland}${DISPLAY:+x11} in
    wayland) strict+=("${wayland[@]}") ;;
    waylandx11) strict+=("${x11[@]}") soft+=("${wayland[@]}") ;;
    x11) strict+=("${x11[@]}") ;;
    *) strict+=("${x11[@]}" "${virtual_display[@]}") ;;
    esac
    ;;
test)
    strict=("${required[@]}")
    soft=("${x11[@]}" "${wanted[@]}" "${virtual_display[@]}" "${end_to_end[@]}")
    # An unattended run must not pass because half of its tests could not run.
    if [ -n "${CI:-}" ]; then
        strict+=("${soft[@]}")
        soft=()
    fi
    ;;
installer)
    # Everything that Qt links to must be there; otherwise the package's dependencies would be incomplete.
    strict=("${required[@]}" "${x11[@]}" "${wayland[@]}" "${wanted[@]}" "${packaging[@]}" "${virtual_display[@]}" "${end_to_end[@]}")
    soft=()
    # Debian ships the shared library of Python that a frozen app needs in a separate package.
    for name in 11 12 13 14; do
        [ ! -x "/usr/bin/python3.$name" ] || strict+=("libpython3.$name")
    done
    # The tools are not in .venv (installer/freeze.py).
    mode=run
    ;;
wine)
    strict=("${wine[@]}")
    soft=()
    # Here are only pip and the practice server; the rest is in the system with Wine.
    mode=run
    ;;
*)
    say "usage: ${0##*/} run|test|installer|wine"
    exit 2
    ;;
esac

lock=installer/requirements/$mode.txt
stamp=.venv/.prepared-$mode
log=build/prepare.log

fits() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; }

find_python() {
    local name
    for name in python3 python3.13 python3.12 python3.11 python3.14; do
        if command -v "$name" >/dev/null && fits "$name"; then
            command -v "$name"
            return
        fi
    done
}

# The files that .venv was made from. A copy of them serves as the stamp, so that no hash tool is needed.
ingredients() { cat "installer/requirements/$1.txt" "${BASH_SOURCE[0]}"; }

is_current() { [ -x .venv/bin/python ] && [ -f "$stamp" ] && ingredients "$mode" | cmp -s - "$stamp"; }

# Prints those of its arguments that dpkg does not have. Some names exist only as "Provides" of another package
# (libglib2.0-0 is libglib2.0-0t64 on Debian 13).
missing() {
    { dpkg-query -W -f '${db:Status-Status}, ${Package}, ${Provides}\n' 2>/dev/null || true; } |
        awk -v names="$*" -F ', *' '
            $1 == "installed" { for (i = 2; i <= NF; i++) { sub(/ .*/, "", $i); have[$i] = 1 } }
            END { n = split(names, name, " "); for (i = 1; i <= n; i++) if (!(name[i] in have)) print name[i] }' |
        xargs
}

logged() {
    mkdir -p build
    printf '\n$ %s\n' "$*" >>"$log"
    "$@" >>"$log" 2>&1 </dev/null
}

show_log() {
    say "The end of $log:"
    tail -n 30 "$log" | sed 's/^/    /' >&2
}

install_packages() {
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        as_root=(sudo -n)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive)
    local options=(-q -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3)
    say "Installing system packages: $*"
    # A third-party source that fails to update should not block these packages.
    logged "${as_root[@]}" apt-get "${options[@]}" update || say "apt-get update failed; going on with the package lists that are there."
    logged "${as_root[@]}" apt-get "${options[@]}" install -y --no-install-recommends "$@"
}

may_install() {
    command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

prepare_system() {
    local lacking
    if ! command -v dpkg-query >/dev/null; then
        if [ "$(uname)" = Linux ] && ! is_current; then
            say "This is no Debian-like system: if Qt does not start, install what Debian calls ${strict[*]} ${soft[*]-}."
        fi
        return
    fi
    lacking=$(missing "${strict[@]}" ${soft[@]+"${soft[@]}"})
    [ -n "$lacking" ] || return 0
    if may_install; then
        # shellcheck disable=SC2086  # a list of package names
        install_packages $lacking || show_log
        lacking=$(missing "${strict[@]}" ${soft[@]+"${soft[@]}"})
        [ -n "$lacking" ] || return 0
    fi
    local needed
    needed=$(missing "${strict[@]}")
    # Report optional packages that are missing, once.
    [ -n "$needed" ] || ! is_current || return 0
    say "System packages are missing that this script may not or could not install; please run: sudo apt-get install --no-install-recommends $lacking"
    [ -z "$needed" ] || exit 1
    say "Going on without them: what needs them will not work."
}

prepare_venv() {
    local python=$1
    if ! { [ -x .venv/bin/python ] && fits .venv/bin/python && .venv/bin/python -c 'import pip' 2>/dev/null; }; then
        say "Making .venv with $("$python" --version) ($python)"
        logged "$python" -m venv --clear .venv || {
            show_log
            exit 1
        }
    fi
    say "Installing the locked requirements of $lock"
    rm -f "$stamp"
    # Wheels only: no compiler is needed, and no package's build script runs.
    logged .venv/bin/python -m pip --disable-pip-version-check --no-input install \
        --only-binary :all: --require-hashes -r "$lock" || {
        show_log
        exit 1
    }
    ingredients "$mode" >"$stamp"
    # The test lock contains all of the run lock.
    [ "$mode" = run ] || ingredients run >.venv/.prepared-run
}

python=
if ! is_current; then
    mkdir -p build
    : >"$log"
    python=$(find_python)
    if [ -z "$python" ]; then
        strict+=(python3 python3-venv)
    elif [[ $python =~ ^(/usr)?/bin/python3$ ]] && ! "$python" -c 'import ensurepip' 2>/dev/null; then
        # Debian ships part of the venv module in a separate package.
        strict+=(python3-venv)
    fi
fi

prepare_system

if ! is_current; then
    # Serialise concurrent runs in one work tree.
    if command -v flock >/dev/null; then
        exec 9>build/prepare.lock
        flock 9
    fi
    if ! is_current; then
        python=${python:-$(find_python)}
        if [ -z "$python" ]; then
            say "Python 3.11 to 3.14 is needed and was not found."
            exit 1
        fi
        prepare_venv "$python"
    fi
fi
