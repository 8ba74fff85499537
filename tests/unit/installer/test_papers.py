"""Notices, bill of materials, changelog and copyright: of all that is shipped, in the form that their readers want."""

from datetime import UTC, datetime
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path

import pytest

from installer.linux.archive import owners
from installer.linux.share import changes, copyright_text, debian_changelog
from installer.materials import complete
from installer.notices import NoLicenceError, Notice, is_licence_file, licence_name, notice_of, python_notice, render

RUN_LOCK = Path(__file__).parents[3] / "installer" / "requirements" / "run.txt"


def made_up(folder: Path, metadata: str, **files: str) -> Distribution:
    info = folder / "specimen-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.4\nName: specimen\nVersion: 1.0\n{metadata}", encoding="utf-8")
    names = [f"specimen-1.0.dist-info/{name}" for name in ("METADATA", *files)]
    for name, text in files.items():
        (info / name).write_text(text, encoding="utf-8")
    (info / "RECORD").write_text("".join(f"{name},,\n" for name in names), encoding="utf-8")
    [found] = distributions(path=[str(folder)])
    return found


def test_every_locked_distribution_of_this_system_has_a_notice() -> None:
    names = [
        line.split("==")[0]
        for line in RUN_LOCK.read_text(encoding="utf-8").splitlines()
        if "==" in line and line[0] != " "
    ]
    here = {each.metadata["Name"].lower().replace("_", "-").replace(".", "-") for each in distributions()}
    shipped = [name for name in names if name.replace(".", "-") in here]
    assert len(shipped) > 20
    for name in shipped:
        notice = notice_of(distribution(name))
        assert notice.texts, name
        assert notice.licence != "see below", name


def test_qts_licence_is_told_and_its_text_is_there() -> None:
    notice = notice_of(distribution("PySide6_Essentials"))
    assert "LGPL-3.0-only" in notice.licence
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in notice.texts[0]  # before the commercial one in the wheels of Windows


def test_python_has_a_notice() -> None:
    assert "PYTHON SOFTWARE FOUNDATION" in python_notice().texts[0].upper()


def test_who_brings_no_licence_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(NoLicenceError, match="specimen"):
        notice_of(made_up(tmp_path, "License-Expression: MIT\n"))


@pytest.mark.parametrize(
    ("metadata", "said"),
    [
        ("License-Expression: MIT\nLicense: other\n", "MIT"),
        ("License: BSD\n", "BSD"),
        ("License: A text\n        of two lines\nClassifier: License :: OSI Approved :: MIT License\n", "MIT License"),
        ("", "see below"),
    ],
)
def test_the_licence_is_told_in_the_distributions_words(tmp_path: Path, metadata: str, said: str) -> None:
    assert licence_name(made_up(tmp_path, metadata)) == said


def test_only_papers_of_the_metadata_count_as_licences() -> None:
    assert is_licence_file("a-1.dist-info/licenses/vendor/x.txt")
    assert is_licence_file("a-1.dist-info/LICENSE.md")
    assert not is_licence_file("a-1.dist-info/METADATA")
    assert not is_licence_file("a/licensing.py")


def test_a_text_that_two_share_is_printed_once() -> None:
    text = render([Notice("b", "2", "MIT", ("The same.",)), Notice("A", "1", "MIT", ("The same.",))])
    assert text.count("The same.\n") == 1
    assert "The same text as for A." in text


def test_the_bill_gets_the_versions_that_its_tool_cannot_know() -> None:
    bill = {
        "metadata": {"component": {"bom-ref": "root", "name": "dossier-desktop"}},
        "components": [{"name": "zipp"}, {"name": "anyio"}],
        "dependencies": [{"ref": "root", "dependsOn": ["anyio"]}, {"ref": "anyio"}],
    }
    done = complete(bill, version="1.2.3", python="3.11.2")
    assert done["metadata"]["component"]["version"] == "1.2.3"
    assert [each["name"] for each in done["components"]] == ["anyio", "Python", "zipp"]
    assert done["dependencies"][0]["dependsOn"] == ["anyio", "python"]
    assert done["dependencies"][-1] == {"ref": "python"}


CHANGELOG = """# Changelog

## [Unreleased]

### Added

- Something new,
  in two lines.

## [0.1.0] - 2026-11-25

- The first.
"""


def test_the_changelog_gives_the_entries_of_a_version_or_of_what_comes_next() -> None:
    assert changes(CHANGELOG, "0.1.0") == ["The first."]
    assert changes(CHANGELOG, "0.2.0") == ["Something new, in two lines."]


def test_debians_changelog_has_its_form() -> None:
    when = datetime(2026, 11, 25, 1, 2, 3, tzinfo=UTC)
    lines = debian_changelog(["word " * 30], "0.1.0", when).splitlines()
    assert lines[0] == "dossier (0.1.0) stable; urgency=medium"
    assert all(len(line) <= 80 for line in lines[:-1])
    assert lines[2].startswith("  * word")
    assert lines[3].startswith("    word")
    assert lines[-1].startswith(" -- ")
    assert lines[-1].endswith(">  Wed, 25 Nov 2026 01:02:03 +0000")


def test_the_copyright_file_holds_the_licence() -> None:
    text = copyright_text()
    assert "Copyright: 2026 the Dossier authors\nLicense: Expat\n Permission is hereby granted" in text
    assert "\n\n\n" not in text


def test_owners_of_libraries_are_read_from_dpkg() -> None:
    said = "libssl3:amd64: /usr/lib/x/libssl.so.3\nlibc6, libc6-x: /lib/y\ndiversion by z from: /lib/q\n"
    assert owners(said) == {"libssl3", "libc6", "libc6-x"}
