#!/usr/bin/env bash
# Installs the programs that tests/world starts: from Debian, and from the Python index into build/world-venv.
# No service that comes along is started: the tests start each program themselves. Returns quickly if all is there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packages=(
    apache2
    caddy
    curl
    dante-server                  # danted, a SOCKS5 proxy
    golang-go                     # reads forms
    haproxy
    iproute2                      # network namespaces, tc
    libnginx-mod-http-modsecurity # a web application firewall
    lighttpd
    microsocks                    # another
    nftables                      # random loss
    nginx-light
    node-busboy                   # reads forms
    nodejs                        # runs it, and reads forms
    php-cgi                       # reads forms
    squid
    tinyproxy-bin
    util-linux                    # unshare, setpriv
)
lock=installer/requirements/world.txt
venv=build/world-venv
log=build/prepare-world.log

say() { printf '%s\n' "$*" >&2; }

mkdir -p build
: >"$log"
lacking=()
for name in "${packages[@]}"; do
    dpkg-query -W -f '${db:Status-Status} ' "$name" 2>/dev/null | grep -q '^installed ' || lacking+=("$name")
done
if [ ${#lacking[@]} -gt 0 ]; then
    if [ "$(id -u)" != 0 ]; then
        say "Please install, as root: apt-get install --no-install-recommends ${lacking[*]}"
    else
        say "Installing system packages: ${lacking[*]}"
        # Debian's own way to say that packages must not start their services.
        policy=/usr/sbin/policy-rc.d
        if [ ! -e "$policy" ]; then
            trap 'rm -f "$policy"' EXIT
            printf '#!/bin/sh\nexit 101\n' >"$policy"
            chmod 755 "$policy"
        fi
        apt-get -q update >>"$log" 2>&1 || say "apt-get update failed; going on with the package lists that are there."
        DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120 install -y --no-install-recommends \
            "${lacking[@]}" >>"$log" 2>&1 || { tail -n 30 "$log" >&2; say "What is missing is skipped."; }
    fi
fi
if ! cmp -s "$lock" "$venv/.prepared"; then
    say "Installing the locked requirements of $lock into $venv"
    python3 -m venv --clear "$venv"
    # pyperclip, which mitmproxy wants, comes as source only.
    "$venv/bin/python" -m pip --disable-pip-version-check --no-input install --only-binary :all: \
        --no-binary pyperclip --require-hashes -r "$lock" >>"$log" 2>&1 || { tail -n 30 "$log" >&2; exit 1; }
    cp "$lock" "$venv/.prepared"
fi
