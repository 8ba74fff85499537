#!/usr/bin/env bash
# Opens the app on the sandbox. Without a display, or with --tour, it runs a tour under Xvfb instead and saves
# screenshots in build/tour/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Qt complains about a locale that is not UTF-8.
export LANG=${LANG:-C.UTF-8}

.venv/bin/python -m installer.translations --compile >/dev/null

if [ "${1:-}" != --tour ] && { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; }; then
    exec .venv/bin/python -m desktop_app --sandbox "$@"
fi
[ "${1:-}" != --tour ] || shift
echo "The tour runs on a virtual display and saves its screenshots in build/tour/." >&2
mkdir -p build/tour
exec installer/with-xvfb.sh env QT_QPA_PLATFORM=xcb .venv/bin/python tests/tour.py --out build/tour "$@"
