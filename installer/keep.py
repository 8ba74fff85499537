"""Decides which files stay in the frozen app. PyInstaller includes everything that Qt could load; most is never used.

Paths are relative to the bundle, on all three systems: `PySide6/Qt/plugins/platforms/libqxcb.so` on Linux,
`PySide6/plugins/platforms/qwindows.dll` on Windows. The functions are pure, so that the rules for each system can be
tested on any of them.
"""

from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

KEPT_PLUGINS: dict[str, frozenset[str]] = {
    "platforms": frozenset({"xcb", "wayland", "wayland-egl", "wayland-generic", "offscreen", "windows", "cocoa"}),
    "platformthemes": frozenset({"xdgdesktopportal"}),  # gtk3 would pull in half of GTK
    "platforminputcontexts": frozenset({"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"}),
    "imageformats": frozenset({"jpeg", "gif", "webp", "tiff", "svg", "macheif"}),
    "iconengines": frozenset({"svgicon"}),
    "styles": frozenset({"windowsvistastyle", "modernwindowsstyle", "macstyle"}),
    "wayland-decoration-client": frozenset({"bradient", "adwaita"}),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
}
"""The plugins to keep by folder, named without `lib`, `q` and the extension. Other folders are removed entirely."""

DROPPED_LIBRARIES = frozenset({"opengl32sw", "d3dcompiler_47"})
"""Windows' software OpenGL, 20 MB: widgets are drawn without it."""

EXCLUDED_MODULES = (
    "tkinter", "_tkinter", "curses", "readline", "test", "lib2to3", "distutils", "pydoc_data", "ensurepip", "venv",
    "idlelib", "turtledemo", "setuptools", "pkg_resources", "pip", "wheel", "_distutils_hack", "PyInstaller", "pytest",
    "keyring.testing", "shibokensupport.enum_310",
)  # fmt: skip
"""Python modules that are referenced somewhere but never used by the app."""

STAYING_SYSTEM_LIBRARIES = ("libpython3", "libmpdec")
"""Part of the build machine's Python. The next release of a distribution has another version of it, or none."""


def keeps(path: str) -> bool:
    """Whether a file stays in the bundle, judging by its path."""
    parts = PurePosixPath(path.replace("\\", "/")).parts
    if parts[:1] == ("PySide6",):
        if "plugins" in parts[:-2]:
            return _keeps_plugin(parts[parts.index("plugins") + 1 :])
        # The app has its own translations; of Qt's, those of the standard buttons ("qtbase_de.qm") are enough.
        if "translations" in parts:
            return parts[-1].startswith("qtbase_")
        if "qml" in parts or parts[-1].endswith((".pyi", ".typesystem")):
            return False
    if parts[-1].endswith(".dist-info") or ".dist-info" in path:
        # Versions and entry points are read at run time; the rest is only for installers.
        return parts[-1] in {"METADATA", "entry_points.txt"}
    return _stem(parts[-1]).lower() not in DROPPED_LIBRARIES


def _keeps_plugin(parts: tuple[str, ...]) -> bool:
    return _stem(parts[-1]).removeprefix("q") in KEPT_PLUGINS.get(parts[0], frozenset())


def _stem(name: str) -> str:
    return name.removeprefix("lib").split(".", 1)[0]


def is_library(path: str) -> bool:
    """Whether a file is a shared library that others link to, not a plugin or module that is loaded by path."""
    parts = PurePosixPath(path.replace("\\", "/")).parts
    name = parts[-1]
    if "plugins" in parts or (".abi3." in name and not name.startswith(("libpyside", "libshiboken"))):
        return False
    if name.endswith((".pyd", ".exe")) or ".cpython-" in name:
        return False
    return (
        name.endswith((".dll", ".dylib"))
        or (".so" in name and name.startswith("lib"))
        or ".framework" in "/".join(parts)
    )


def needed(roots: Iterable[str], links: Callable[[str], Iterable[str]]) -> set[str]:
    """The roots and everything they link to, directly or indirectly. `links` returns the files that a file links to."""
    reached: set[str] = set()
    waiting = list(roots)
    while waiting:
        file = waiting.pop()
        if file not in reached:
            reached.add(file)
            waiting.extend(links(file))
    return reached


def is_system_library(path: str, source: str) -> bool:
    """Whether a file in the bundle comes from the build machine's system libraries (Linux).

    A Debian package gets those from its dependencies; the archive for other distributions contains them.
    """
    if not source.startswith(("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")) or not is_library(path):
        return False
    name = PurePosixPath(path).name
    return not name.startswith(STAYING_SYSTEM_LIBRARIES) and "/python3" not in source
