"""Decides which files stay in the frozen app. PyInstaller includes everything that Qt could load; most is never used.

Paths are relative to the bundle, on all three systems: `PySide6/Qt/plugins/platforms/libqxcb.so` on Linux,
`PySide6/plugins/platforms/qwindows.dll` on Windows. The functions are pure, so that the rules for each system can be
tested on any of them.
"""

import posixpath
from collections.abc import Callable, Collection, Iterable
from pathlib import PurePosixPath

Entry = tuple[str, str, str]
"""As PyInstaller has it: the place in the bundle, where it comes from, and its kind.

A link comes from a path that is relative to its own folder.
"""
LINK = "SYMLINK"
_MOST_LINKS = 20

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
    "keyring.testing", "shibokensupport.enum_310", "PIL._avif", "PIL.AvifImagePlugin", "PIL._imagingft",
    "PIL._imagingcms", "PIL._imagingtk", "PIL._imagingmath", "PIL._imagingmorph", "PIL.ImageTk", "PIL.ImageQt",
    "PIL.ImageFont", "numpy.f2py", "numpy.testing", "numpy.distutils", "pypdfium2._cli",
)  # fmt: skip
"""Python modules that are referenced somewhere but never used by the app."""

LOADED_BY_NAME = ("libpython", "python3", "Python", "libpdfium", "pdfium")
"""Libraries that nothing links to: the starter and ctypes open them by their names."""

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


def surviving(entries: Iterable[Entry], files: Collection[str]) -> list[Entry]:
    """What stays beside the programs and libraries `files`.

    That is the data, without that of frameworks whose library has gone (macOS), and the links that lead to something
    that stays, over other links too. A framework without its links (`QtCore`, `Resources`, `Versions/Current`) is none
    for `codesign`.
    """
    entries = list(entries)
    frameworks = {framework_of(file) for file in files}
    data = [each for each in entries if each[2] != LINK and framework_of(each[0]) in frameworks | {""}]
    links = {target: source for target, source, kind in entries if kind == LINK}
    there = {*files, *(each[0] for each in data)}
    folders = {str(parent) for file in there for parent in PurePosixPath(file).parents}
    stays = {target for target in links if _followed(target, links) in there | folders}
    return [*data, *(each for each in entries if each[2] == LINK and each[0] in stays)]


def framework_of(path: str) -> str:
    """The framework in which a file lies (macOS); "" if in none."""
    parts = PurePosixPath(path).parts
    inner = next((number for number, part in enumerate(parts) if part.endswith(".framework")), None)
    return "" if inner is None else "/".join(parts[: inner + 1])


def _followed(path: str, links: dict[str, str]) -> str:
    """Where a path leads with all links followed."""
    for _ in range(_MOST_LINKS):
        steps = [str(each) for each in (*reversed(PurePosixPath(path).parents), PurePosixPath(path))]
        link = next((step for step in steps if step in links), None)
        if link is None:
            return path
        rest = path[len(link) :].lstrip("/")
        path = posixpath.normpath(posixpath.join(posixpath.dirname(link), links[link], rest))
    return path


def is_system_library(path: str, source: str) -> bool:
    """Whether a file in the bundle comes from the build machine's system libraries (Linux).

    A Debian package gets those from its dependencies; the archive for other distributions contains them.
    """
    if not source.startswith(("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")) or not is_library(path):
        return False
    name = PurePosixPath(path).name
    return not name.startswith(STAYING_SYSTEM_LIBRARIES) and "/python3" not in source
