"""The parts of the packages: control file, rights and times, removal lists, icons, version resources."""

import os
import re
import struct
from pathlib import Path

import pytest

from installer.bench_start import verdict
from installer.freeze import reproducible, source_date
from installer.icons import drawing, icns, ico
from installer.linux import tree
from installer.linux.bare import BareError, left_behind, mirror
from installer.linux.deb import control
from installer.linux.tidy import foreign_search_path, is_pythons
from installer.linux.trial import changed
from installer.trial_server import TrialError
from installer.windows.files import macros
from installer.windows.version_info import four_numbers, version_info


def test_the_control_file_names_each_dependency_once_in_order() -> None:
    text = control("libx11-6, libc6 (>= 2.35), ca-certificates", 1234, "amd64")
    assert "\nDepends: ca-certificates, libc6 (>= 2.35), libx11-6\n" in text
    assert "\nInstalled-Size: 1234\n" in text
    description = text[text.index("Description: ") :].splitlines()
    assert all(line.startswith(" ") and len(line) <= 77 for line in description[1:])


def test_a_package_can_be_given_another_version_or_one_dependency_less() -> None:
    text = "Version: 0.1.0\nDepends: liba1 (>= 2), libxcb-cursor0 (>= 0.0.99), libz1\n"
    assert changed(text, version="0.0.1").startswith("Version: 0.0.1\n")
    assert changed(text, without="libxcb-cursor0") == "Version: 0.1.0\nDepends: liba1 (>= 2), libz1\n"
    with pytest.raises(TrialError, match="libxcb"):
        changed(text, without="libxcb")


@pytest.mark.skipif(os.name != "posix", reason="rights are those of Linux packages")
def test_a_tree_gets_the_same_rights_and_times_wherever_it_is_made(tmp_path: Path) -> None:
    frozen = tmp_path / "frozen"
    tree.write_files(frozen, {"dossier": b"x", "_internal/libssl.so.3": b"x", "_internal/libQt6Core.so.6": b"x" * 1025})
    (frozen / "_internal" / "link").symlink_to("libQt6Core.so.6")
    target = tmp_path / "target"
    tree.copy_bundle(frozen, target, ["libssl.so.3"])
    (target / "dossier").chmod(0o600)
    tree.level(target, [target / "dossier"], 1_700_000_000)
    rights = {path.name: path.stat().st_mode & 0o777 for path in target.rglob("*")}
    assert rights == {"_internal": 0o755, "dossier": 0o755, "libQt6Core.so.6": 0o644, "link": 0o644}
    assert (target / "_internal" / "link").is_symlink()
    assert {path.lstat().st_mtime for path in target.rglob("*")} == {1_700_000_000}
    assert tree.kilobytes(target) == 1 + 1 + 2 + 1  # folder, program, library rounded up, link


def test_builds_take_their_time_from_outside() -> None:
    assert source_date({"SOURCE_DATE_EPOCH": "12"}) == 12
    assert reproducible({"SOURCE_DATE_EPOCH": "12"})["PYTHONHASHSEED"] == "0"


def test_search_paths_of_the_building_machine_are_told_from_our_own() -> None:
    assert not foreign_search_path("")
    assert not foreign_search_path("$ORIGIN/Qt/lib:$ORIGIN")
    assert foreign_search_path("$ORIGIN:/opt/python/lib")
    assert is_pythons("_internal/libpython3.11.so.1.0")
    assert is_pythons("_internal/python3.11/lib-dynload/_ssl.so")
    assert not is_pythons("_internal/PySide6/Qt/lib/libQt6Core.so.6")


def test_the_windows_uninstaller_removes_what_was_installed_and_nothing_else() -> None:
    text = macros("/x/frozen", ["Dossier.exe", "_internal/PySide6/a b.dll", "_internal/cost$.txt"])
    installed, removed = text.split("!macro REMOVED_FILES")
    assert re.findall(r'File "(.*)"', installed) == [
        "/x/frozen/Dossier.exe",
        "/x/frozen/_internal/cost$$.txt",
        "/x/frozen/_internal/PySide6/a b.dll",
    ]
    assert re.findall(r'Delete "(.*)"', removed) == [
        r"$INSTDIR\_internal\cost$$.txt",
        r"$INSTDIR\_internal\PySide6\a b.dll",
        r"$INSTDIR\Dossier.exe",
    ]
    free = text.split("!macro FREE_FILES")[1].split("!macroend")[0]
    assert re.findall(r'FileOpen \$R0 "(.*)" a', free) == re.findall(r'Delete "(.*)"', removed)
    assert re.findall(r'RMDir "(.*)"', removed) == [r"$INSTDIR\_internal\PySide6", r"$INSTDIR\_internal"]
    assert "/r" not in text
    assert "*" not in text


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("1.2.3.4", (1, 2, 3, 4)), ("2.0rc1", (2, 0, 0, 0))]
)
def test_a_version_has_four_numbers_on_windows(version: str, numbers: tuple[int, ...]) -> None:
    assert four_numbers(version) == numbers
    assert f"filevers={numbers}" in version_info(version)


def test_icons_of_windows_and_macos_hold_their_pictures() -> None:
    pictures = [(16, b"small"), (256, b"larger")]
    whole = ico(pictures)
    assert struct.unpack_from("<HHH", whole) == (0, 1, 2)
    for place, (size, png) in enumerate(pictures):
        width, _height, *_, length, offset = struct.unpack_from("<BBBBHHII", whole, 6 + 16 * place)
        assert width == size % 256
        assert whole[offset : offset + length] == png
    apple = icns([*pictures, (22, b"none")])
    assert apple[:4] == b"icns"
    assert struct.unpack_from(">I", apple, 4) == (len(apple),)
    assert b"icp4" + struct.pack(">I", 13) + b"small" in apple
    assert b"none" not in apple


def test_small_icons_have_a_drawing_of_their_own() -> None:
    assert [drawing(size).stem for size in (16, 24, 32, 512)] == [
        "dossier-small",
        "dossier-small",
        "dossier",
        "dossier",
    ]
    assert all(drawing(size).is_file() for size in (16, 512))


def test_the_mirror_is_that_of_this_machine() -> None:
    said = "http://other.example/apt Other Other\nhttp://mirror.example/debian Debian Debian\n"
    assert mirror(said) == "http://mirror.example/debian"
    with pytest.raises(BareError):
        mirror("http://other.example/apt Other Other\n")


def test_what_a_package_leaves_behind_is_told_from_the_systems_own_records() -> None:
    before = {"usr", "usr/bin/sh"}
    after = before | {"var/log/dpkg.log", "usr/lib/dossier/x", "etc/dossier"}
    assert left_behind(before, after) == ["etc/dossier", "usr/lib/dossier/x"]


def test_a_slow_start_is_told() -> None:
    assert verdict({"ratio": 1.59, "frozen": 1}, {"ratio": 9, "frozen": 0.8}) == []
    assert len(verdict({"ratio": 1.7, "frozen": 1}, {"ratio": 1, "frozen": 0.9})) == 2
    assert verdict({"ratio": 1, "frozen": 1}, None) == []
