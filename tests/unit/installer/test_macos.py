"""What of the bundle for macOS is data: which links and frameworks stay, and in which order its parts are signed."""

import plistlib
from pathlib import Path

from installer.keep import LINK, Entry, framework_of, surviving
from installer.macos.signing import native_files, to_sign
from installer.product import ROOT

QT = "PySide6/Qt/lib"


def framework(name: str) -> list[Entry]:
    """The entries of one of Qt's frameworks, as PyInstaller gives them, without its library."""
    place = f"{QT}/{name}.framework"
    return [
        (f"{place}/Versions/A/Resources/Info.plist", f"/build/{name}/Info.plist", "DATA"),
        (f"{place}/{name}", f"Versions/Current/{name}", LINK),
        (f"{place}/Resources", "Versions/Current/Resources", LINK),
        (f"{place}/Versions/Current", "A", LINK),
        (name, f"{place}/Versions/A/{name}", LINK),
    ]


CORE = f"{QT}/QtCore.framework/Versions/A/QtCore"


def test_a_framework_keeps_what_makes_it_one() -> None:
    assert surviving(framework("QtCore"), {CORE}) == framework("QtCore")


def test_of_a_framework_whose_library_has_gone_nothing_stays() -> None:
    entries = [*framework("QtCore"), *framework("QtPdf"), ("icons/add.svg", "/src/add.svg", "DATA")]
    stays = [each[0] for each in surviving(entries, {CORE})]
    assert "icons/add.svg" in stays
    assert not [each for each in stays if "QtPdf" in each]


def test_a_link_to_nothing_and_one_in_a_circle_go() -> None:
    entries = [("a", "b", LINK), ("b", "a", LINK), ("c", "gone", LINK), ("libssl.dylib", "lib/libssl.3.dylib", LINK)]
    assert surviving(entries, {"lib/libssl.3.dylib"}) == [entries[3]]


def test_where_a_file_lies() -> None:
    assert framework_of(CORE) == f"{QT}/QtCore.framework"
    assert framework_of("lib/libssl.3.dylib") == ""


def test_parts_are_signed_from_the_inside_out() -> None:
    inside = "Contents/Frameworks"
    programs = [
        "Contents/MacOS/dossier",
        f"{inside}/{CORE}",
        f"{inside}/{QT}/QtCore.framework/Versions/A/Helpers/tool",
        f"{inside}/Python.framework/Versions/3.11/Python",
        f"{inside}/libssl.3.dylib",
        f"{inside}/PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    ]
    order = to_sign(programs)
    assert order == [
        f"{inside}/{QT}/QtCore.framework/Versions/A/Helpers/tool",
        f"{inside}/PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        f"{inside}/{QT}/QtCore.framework",
        f"{inside}/Python.framework",
        f"{inside}/libssl.3.dylib",
    ]


def test_only_programs_are_signed_and_each_once(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "a.dylib").write_bytes(b"\xcf\xfa\xed\xfe" + bytes(20))
    (tmp_path / "lib" / "a.txt").write_bytes(b"text")
    assert list(native_files(tmp_path)) == ["lib/a.dylib"]


def test_every_script_that_is_named_is_there() -> None:
    folder = ROOT / "installer" / "macos"
    named = [ROOT / "installer" / "dossier.spec", ROOT / ".github" / "workflows" / "release.yml", folder / "make.sh"]
    for file in named:
        for word in file.read_text(encoding="utf-8").replace('"', " ").split():
            script = word.strip("().,;`'")
            if script.startswith("installer/") and script.endswith((".sh", ".py", ".plist")):
                assert (ROOT / script).is_file(), f"{file.name} names {script}"


def test_the_entitlements_are_no_more_than_needed() -> None:
    given = plistlib.loads((ROOT / "installer" / "macos" / "entitlements.plist").read_bytes())
    assert sorted(given) == [
        "com.apple.security.cs.allow-unsigned-executable-memory",
        "com.apple.security.cs.disable-library-validation",
    ]


def test_the_signed_app_is_tried_again_and_the_notary_knows_its_keychain() -> None:
    lines = (ROOT / "installer" / "macos" / "make.sh").read_text(encoding="utf-8")
    assert lines.index("--verify --deep --strict") < lines.index("--self-test") < lines.index("dmgbuild")
    assert "--keychain-profile" in lines
    assert "MACOS_NOTARY_KEYCHAIN" in lines
    keychain = (ROOT / "installer" / "macos" / "keychain.sh").read_text(encoding="utf-8")
    for name in ("MACOS_NOTARY_PROFILE", "MACOS_NOTARY_KEYCHAIN"):
        assert f"{name}=" in keychain
