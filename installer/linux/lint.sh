#!/usr/bin/env bash
# Checks what `make installer` has built; reports each check in one line. Overrides, with reasons, are in
# installer/linux/lintian-overrides.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

package=$(find dist -name 'dossier_*.deb' | sort | tail -n 1)
[ -n "$package" ] || {
    echo "There is no package in dist/: make installer" >&2
    exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dpkg-deb -x "$package" "$work/package"
share=$work/package/usr/share
id=io.github.dossier.dossier

failed=0
check() {
    local name=$1 status=0
    shift
    "$@" >"$work/log" 2>&1 || status=$?
    if [ "$status" = 0 ]; then
        echo "ok      $name"
    else
        failed=1
        echo "FAILED  $name"
        sed 's/^/    /' "$work/log"
    fi
}

mkdir -p "$work/stand-in/_internal"
echo SPECIMEN | tee "$work/stand-in/Dossier.exe" >"$work/stand-in/_internal/base_library.zip"

check lintian lintian --allow-root --no-cfg --fail-on error,warning "$package"
check desktop-entry desktop-file-validate "$share/applications/$id.desktop"
# The host of the screenshots is a placeholder until there is one, so nothing is asked over the network.
check metainfo appstreamcli validate --no-net --pedantic "$share/metainfo/$id.metainfo.xml"
gzip -dc "$share/man/man1/dossier.1.gz" >"$work/dossier.1"
check man-page mandoc -Tlint "$work/dossier.1"
check windows-installer .venv/bin/python -m installer.windows.make "$work/stand-in" "$work/dossier-setup.exe"
check workflows installer/lint_workflows.sh
exit "$failed"
