"""What is inside the files of a frozen app is found there, on all three systems, and told with hashes and licences."""

import hashlib
from importlib.metadata import distribution, distributions
from pathlib import Path
from typing import Any

import pytest

from installer.contents import (
    BOOTLOADER,
    LINUX,
    MACOS,
    PARTS,
    PYTHON,
    SYSTEM,
    WINDOWS,
    Found,
    NativeFile,
    NobodysFileError,
    native_paths,
    owner_of,
    parts_of,
    plain_name,
    survey,
    this_system,
)
from installer.freeze import without
from installer.keep import keeps
from installer.linux.archive import with_system_libraries
from installer.materials import bills_of, with_contents
from installer.notices import notices_of_bills, notices_of_contents
from installer.product import ROOT

ELF = b"\x7fELF"


def parts(path: str, content: bytes, system: str) -> dict[str, str]:
    return {each.part.name: each.version for each in parts_of(path, content, system)}


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", "qtcore"),
        ("PySide6\\Qt6Core.dll", "qtcore"),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "qtcore"),
        ("PySide6/QtCore.abi3.so", "qtcore binding"),
        ("PySide6\\QtCore.pyd", "qtcore binding"),
        ("PySide6/Qt/plugins/imageformats/libqjpeg.dylib", "qjpeg"),
        ("libcrypto-3.dll", "crypto-3"),
    ],
)
def test_a_library_has_one_name_on_all_systems(path: str, name: str) -> None:
    assert plain_name(path) == name


def test_versions_are_those_that_the_files_state() -> None:
    gui = b"...libpng version 1.6.59\n...\x0014.6.0\x00"
    assert parts("libQt6Gui.so.6", gui, LINUX).items() >= {"libpng": "1.6.59", "HarfBuzz": "14.6.0"}.items()
    assert parts("Qt6Gui.dll", b"\x001.6.59\x00", WINDOWS)["libpng"] == "1.6.59"
    assert parts("qjpeg.dll", b"libjpeg-turbo version 3.2.0 (build )", WINDOWS) == {"libjpeg-turbo": "3.2.0"}
    assert parts("QtCore", b"10.49 2026-09-28", MACOS)["PCRE2"] == "10.49"
    assert parts("cryptography/_rust.pyd", b"OpenSSL 4.0.3 29 Sep 2026", WINDOWS) == {"OpenSSL": "4.0.3"}
    assert parts("python311.dll", b" inflate 1.3.1 Copyright 1995-2024", WINDOWS) == {"zlib": "1.3.1"}
    assert parts("sqlite3.dll", b"SQLite format 3\x00\x003.45.1\x00", WINDOWS) == {"SQLite": "3.45.1"}
    assert parts("pyexpat.so", b"expat_2.5.0", LINUX) == {"Expat": "2.5.0"}


def test_a_version_that_is_not_stated_is_not_guessed() -> None:
    assert parts("libqwebp.so", b"", LINUX) == {"libwebp": ""}


def test_what_a_system_brings_itself_is_not_in_the_file() -> None:
    assert "FreeType" not in parts("libQt6Gui.so.6", b"", LINUX)
    assert "FreeType" in parts("Qt6Gui.dll", b"", WINDOWS)
    assert parts("msvcp140_1.dll", b"", WINDOWS) == {"Microsoft Visual C++ Runtime": ""}


def test_every_part_has_the_text_of_its_licence() -> None:
    for part in PARTS:
        assert len((ROOT / "installer" / "licences" / "inside" / part.text).read_text(encoding="utf-8")) > 100, (
            part.name
        )


@pytest.mark.parametrize(
    ("path", "owner"),
    [
        ("dossier", BOOTLOADER),
        ("Dossier.exe", BOOTLOADER),
        ("_internal/libX11.so.6", SYSTEM),
        ("_internal/PySide6/Qt/lib/libQt6Core.so.6", "PySide6_Essentials"),
        ("_internal/libQt6Core.so.6", "PySide6_Essentials"),
        ("_internal/PySide6/MSVCP140.dll", "PySide6_Essentials"),
        ("_internal/VCRUNTIME140.dll", PYTHON),
        ("_internal/libpython3.11.so.1.0", PYTHON),
        ("_internal/python3.11/lib-dynload/_ssl.so", PYTHON),
        ("_internal/python311.dll", PYTHON),
        ("_internal/_ssl.pyd", PYTHON),
        ("_internal/libcrypto-3.dll", PYTHON),
        ("_internal/libssl.3.dylib", PYTHON),
    ],
)
def test_each_file_is_somebodys(path: str, owner: str) -> None:
    names = ("PySide6/Qt/lib/libQt6Core.so.6", "libQt6Core.so.6", "PySide6/msvcp140.dll")
    installed = {name.lower(): "PySide6_Essentials" for name in names}
    assert owner_of(path, installed, frozenset({"libX11.so.6"})) == owner


def test_a_file_that_nobody_knows_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "libunknown.so.1").write_bytes(ELF)
    (tmp_path / "notes.txt").write_text("no program", encoding="utf-8")
    with pytest.raises(NobodysFileError, match="libunknown"):
        list(survey(tmp_path, LINUX, {}))


@pytest.mark.skipif(this_system() != LINUX, reason="the wheels of Linux")
def test_the_wheels_of_this_environment_are_read_to_their_last_library() -> None:
    """What the lock brings to Linux, and what the app keeps of it, is all known, with its versions."""
    installed = native_paths(distributions())
    told: dict[str, str] = {}
    for name in ("PySide6_Essentials", "shiboken6", "cryptography", "cffi"):
        for file in distribution(name).files or []:
            path = Path(str(file.locate()))
            if ".so" in file.name and keeps(file.as_posix()) and path.read_bytes()[:4] == ELF:
                assert owner_of(f"_internal/{file.as_posix()}", installed, frozenset()) == name
                told |= parts(file.as_posix(), path.read_bytes(), LINUX)
    assert {"double-conversion", "libffi", "libwebp", "MD4C", "Public Suffix List"} <= set(told)
    assert all(told[name] for name in ("ICU", "HarfBuzz", "PCRE2", "libpng", "libjpeg-turbo", "libtiff", "OpenSSL"))


def test_a_wheels_own_bill_is_read() -> None:
    bills = bills_of(distribution("cryptography"))
    assert "openssl" in {each["name"] for bill in bills for each in bill["components"]}
    notices = notices_of_bills(distribution("cryptography"))
    assert all(each.licence for each in notices)
    assert len(notices) > 20


# --- the bill ---

APP = {
    "metadata": {"component": {"bom-ref": "root", "name": "dossier"}},
    "components": [{"bom-ref": "x==1", "name": "x"}, {"bom-ref": "python", "name": "Python"}],
    "dependencies": [{"ref": "root", "dependsOn": ["x==1"]}],
}
TIFF = next(part for part in PARTS if part.name == "libtiff")
OPENSSL = next(part for part in PARTS if part.name == "OpenSSL")
BROUGHT = {
    "name": "openssl",
    "version": "4.0.3",
    "bom-ref": "path+file:///home/builder",
    "hashes": [{"alg": "SHA-256", "content": "ff"}],
}


def bill_of(files: list[NativeFile]) -> dict[str, Any]:
    return with_contents(APP, files, {"x": "x==1"}, {"x": [{"components": [BROUGHT]}]}, "6.22.3")


def test_the_bill_has_each_file_with_its_hash_and_what_is_inside() -> None:
    sha256 = hashlib.sha256(b"x").hexdigest()
    done = bill_of([NativeFile("a.so", sha256, "x", (Found(TIFF, "4.7.2"),)), NativeFile("b.so", sha256, PYTHON, ())])

    components = {each["bom-ref"]: each for each in done["components"]}
    depends = {each["ref"]: each.get("dependsOn", []) for each in done["dependencies"]}
    assert components["file:a.so"]["hashes"] == [{"alg": "SHA-256", "content": sha256}]
    assert components["part:libtiff@4.7.2"]["licenses"] == [{"expression": "libtiff"}]
    assert components["part:libtiff@4.7.2"]["version"] == "4.7.2"
    assert depends["file:a.so"] == ["part:libtiff@4.7.2"]
    assert "file:a.so" in depends["x==1"]
    assert depends["python"] == ["file:b.so"]
    assert components["pyinstaller-bootloader"]["licenses"] == [
        {"expression": "GPL-2.0-or-later WITH Bootloader-exception"}
    ]
    assert set(components) | {"root"} == set(depends)
    assert {each for on in depends.values() for each in on} <= set(components)


def test_what_a_wheel_tells_of_its_parts_is_kept_and_gets_the_licence() -> None:
    done = bill_of([NativeFile("a.so", "00", "x", (Found(OPENSSL, "4.0.3"),))])

    [told] = [each for each in done["components"] if each["name"].lower() == "openssl"]
    assert told["hashes"] == BROUGHT["hashes"]
    assert told["licenses"] == [{"expression": "Apache-2.0"}]
    assert "/home/builder" not in str(done)


def test_a_version_that_nobody_states_is_told_as_that() -> None:
    done = bill_of([NativeFile("a.so", "00", "x", (Found(TIFF, ""),))])
    [told] = [each for each in done["components"] if each["name"] == "libtiff"]
    assert "version" not in told
    assert "not stated" in told["properties"][0]["value"]


def test_the_archive_tells_of_the_systems_libraries_that_it_brings() -> None:
    done = with_system_libraries(APP, [("_internal/libX11.so.6", "aa", "libx11-6", "2:1.8.4-2")])
    [package] = [each for each in done["components"] if each["name"] == "libx11-6"]
    [file] = [each for each in done["components"] if each.get("type") == "file"]
    assert package["purl"] == "pkg:deb/debian/libx11-6@2:1.8.4-2"
    assert "libraries/libx11-6.txt" in str(package["licenses"])
    assert file["hashes"] == [{"alg": "SHA-256", "content": "aa"}]


def test_the_notices_name_the_files_that_a_part_is_in() -> None:
    files = [NativeFile(name, "00", "x", (Found(TIFF, "4.7.2"),)) for name in ("b/libqtiff.so", "a/other.so")]
    [notice] = notices_of_contents(files)
    assert (notice.name, notice.version) == ("libtiff", "4.7.2 (in libqtiff.so, other.so)")
    assert "Sam Leffler" in notice.texts[0]


def test_one_package_is_taken_out_of_a_lock() -> None:
    only_it = "pyinstaller==6 \\\n    --hash=sha256:1\n"
    lock = f"a==1 \\\n    --hash=sha256:0\n    # via b\n{only_it}pyinstaller-hooks==2 \\\n    --hash=sha256:2\n"
    others, only = without(lock, "pyinstaller")
    assert only == only_it
    assert others == lock.replace(only, "")
