"""What of a frozen app stays, on all three systems, and what links to what."""

import pytest

from installer.keep import is_library, is_system_library, keeps, needed

LINUX = "PySide6/Qt/plugins/"
WINDOWS = "PySide6\\plugins\\"


@pytest.mark.parametrize(
    "path",
    [
        LINUX + "platforms/libqxcb.so",
        LINUX + "platforms/libqwayland.so",
        LINUX + "platforms/libqoffscreen.so",
        LINUX + "platforms/libqcocoa.dylib",
        LINUX + "imageformats/libqjpeg.so",
        LINUX + "imageformats/libqsvg.dylib",
        LINUX + "iconengines/libqsvgicon.so",
        LINUX + "platforminputcontexts/libibusplatforminputcontextplugin.so",
        LINUX + "wayland-shell-integration/libxdg-shell.so",
        LINUX + "styles/libqmacstyle.dylib",
        WINDOWS + "platforms\\qwindows.dll",
        WINDOWS + "styles\\qmodernwindowsstyle.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6\\Qt6Core.dll",
        "desktop_app/resources/icons/add.svg",
        "desktop_app/resources/translations/dossier_de.qm",
        "keyring-25.7.0.dist-info/entry_points.txt",
        "certifi/cacert.pem",
    ],
)
def test_what_the_app_loads_stays(path: str) -> None:
    assert keeps(path)


@pytest.mark.parametrize(
    "path",
    [
        LINUX + "platformthemes/libqgtk3.so",
        LINUX + "platforms/libqeglfs.so",
        LINUX + "platforms/libqlinuxfb.so",
        LINUX + "platforms/libqvnc.so",
        LINUX + "sqldrivers/libqsqlite.so",
        LINUX + "printsupport/libcupsprintersupport.so",
        LINUX + "egldeviceintegrations/libqeglfs-emu-integration.so",
        LINUX + "imageformats/libqpdf.so",
        LINUX + "a-folder-of-the-next-release/libqnew.so",
        WINDOWS + "platforms\\qdirect2d.dll",
        WINDOWS + "tls\\qschannelbackend.dll",
        "PySide6/Qt/translations/qtwebengine_de.qm",
        "PySide6/Qt/translations/assistant_de.qm",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/QtCore.pyi",
        "PySide6\\opengl32sw.dll",
        "keyring-25.7.0.dist-info/RECORD",
    ],
)
def test_what_it_never_loads_goes(path: str) -> None:
    assert not keeps(path)


def test_libraries_are_told_from_what_is_loaded_by_its_path() -> None:
    libraries = ("libQt6Core.so.6", "PySide6/libpyside6.abi3.so.6.11", "PySide6\\Qt6Gui.dll", "libssl.3.dylib")
    loaded = (
        LINUX + "platforms/libqxcb.so",
        "PySide6/QtCore.abi3.so",
        "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
        "PySide6\\QtCore.pyd",
        WINDOWS + "platforms\\qwindows.dll",
    )
    assert [is_library(each) for each in (*libraries, *loaded)] == [True] * 4 + [False] * 5


def test_only_what_something_links_to_is_needed() -> None:
    links = {"plugin": ["gui"], "gui": ["core", "gui"], "core": ["icu"], "gtk": ["cairo"], "cairo": []}
    assert needed(["plugin"], lambda file: links.get(file, [])) == {"plugin", "gui", "core", "icu"}


def test_a_debian_package_leaves_the_systems_libraries_to_its_dependencies_but_not_pythons() -> None:
    system = "/usr/lib/x86_64-linux-gnu/"
    assert is_system_library("libssl.so.3", system + "libssl.so.3")
    assert not is_system_library("libpython3.11.so.1.0", system + "libpython3.11.so.1.0")
    assert not is_system_library("libmpdec.so.3", system + "libmpdec.so.3")
    module = "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so"
    assert not is_system_library(module, "/usr/lib/python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so")
    assert not is_system_library("libQt6Core.so.6", "/home/x/site-packages/PySide6/Qt/lib/libQt6Core.so.6")
