"""A journal knows the computer that wrote it."""

import os
import sys
from collections.abc import Iterator
from contextlib import closing, nullcontext
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop_app.outbox import machine as machine_module
from desktop_app.outbox.journal import Journal, UnusableJournal
from desktop_app.outbox.machine import is_from_elsewhere, machine_id, take_over_journal
from tests.support.flaky_journal import FlakyJournal

HERE, THERE = "a" * 32, "b" * 32


@pytest.fixture
def journal() -> Iterator[Journal]:
    with closing(FlakyJournal()) as journal:
        yield journal


@pytest.fixture(autouse=True)
def no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DOSSIER_MACHINE_ID", raising=False)


def test_a_journal_that_nobody_marked_is_anybodys(journal: Journal) -> None:
    assert not is_from_elsewhere(journal, HERE)
    take_over_journal(journal, HERE)
    assert not is_from_elsewhere(journal, HERE)
    assert is_from_elsewhere(journal, THERE)


def test_one_that_was_taken_over_is_of_the_new_computer(journal: Journal) -> None:
    take_over_journal(journal, THERE)
    take_over_journal(journal, HERE)
    assert not is_from_elsewhere(journal, HERE)
    assert is_from_elsewhere(journal, THERE)


def test_a_computer_without_a_name_is_no_other(journal: Journal) -> None:
    take_over_journal(journal, HERE)
    take_over_journal(journal, "")
    assert not is_from_elsewhere(journal, "")
    assert not is_from_elsewhere(journal, HERE)


def test_the_name_of_the_fact_is_pinned(journal: Journal) -> None:
    """Journals hold it: under another name, each would be anybody's."""
    take_over_journal(journal, HERE)
    assert journal.fact("machine") == HERE


def test_only_a_change_is_written(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    take_over_journal(journal, HERE)

    def _fail(_name: str, _value: str) -> None:
        raise AssertionError("written")

    monkeypatch.setattr(journal, "save_fact", _fail)
    take_over_journal(journal, HERE)


def test_what_stands_in_for_a_journal_is_of_no_computer() -> None:
    with closing(UnusableJournal("the drive is gone")) as journal:
        take_over_journal(journal, HERE)
        assert not is_from_elsewhere(journal, THERE)


# --- the name ---


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """Where the system names itself, both of them missing."""
    places = tmp_path / "etc-machine-id", tmp_path / "dbus-machine-id"
    monkeypatch.setattr(machine_module, "_PLACES", places)
    monkeypatch.setattr("sys.platform", "linux")
    return places


def test_the_name_of_the_system_is_told_as_a_hash(places: tuple[Path, Path]) -> None:
    places[0].write_bytes(b"0123SPECIMEN\n")
    first = machine_id()
    assert len(first) == 32
    assert "SPECIMEN" not in first
    assert machine_id() == first
    places[0].write_bytes(b"4567SPECIMEN\n")
    assert machine_id() != first


def test_the_hash_of_a_name_is_pinned(places: tuple[Path, Path]) -> None:
    """Journals hold it: by another hash, each would be another computer's."""
    places[0].write_bytes(b"0123SPECIMEN\n")
    assert machine_id() == "ffa67a5925aa04aaeddaed3840168db5"


def test_the_second_place_counts_where_the_first_says_nothing(places: tuple[Path, Path]) -> None:
    places[1].write_bytes(b"0123SPECIMEN\n")
    second = machine_id()
    places[0].write_bytes(b" \n")
    assert machine_id() == second != ""
    places[0].write_bytes(b"4567\xffSPECIMEN")
    assert machine_id() != second


def test_a_system_without_a_name_has_none(places: tuple[Path, Path]) -> None:
    assert machine_id() == ""


def test_a_name_can_be_given(places: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    places[0].write_bytes(b"0123SPECIMEN")
    system = machine_id()
    monkeypatch.setenv("DOSSIER_MACHINE_ID", "container-1-SPECIMEN")
    first = machine_id()
    monkeypatch.setenv("DOSSIER_MACHINE_ID", "container-2-SPECIMEN")
    assert len({system, first, machine_id(), ""}) == 4


def test_where_linux_keeps_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def _read(path: Path, **_options: str) -> str:
        asked.append(path.as_posix())
        raise FileNotFoundError

    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(Path, "read_text", _read)
    assert machine_id() == ""
    assert asked == ["/etc/machine-id", "/var/lib/dbus/machine-id"]


# --- the name, on Windows and macOS ---


def registry_with(monkeypatch: pytest.MonkeyPatch, values: dict[tuple[str, str, str], tuple[str, int]]) -> None:
    """Windows, with these values in its registry, each with its kind."""

    def _value(key: tuple[str, str], name: str) -> tuple[str, int]:
        if (*key, name) not in values:
            raise FileNotFoundError(name)
        return values[*key, name]

    winreg = SimpleNamespace(HKEY_LOCAL_MACHINE="HKLM", OpenKey=lambda *key: nullcontext(key), QueryValueEx=_value)
    monkeypatch.setitem(sys.modules, "winreg", winreg)
    monkeypatch.setattr("sys.platform", "win32")


def test_windows_has_its_name_in_the_registry(places: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    places[0].write_bytes(b"0123SPECIMEN")
    expected = machine_id()
    value = ("0123SPECIMEN", 1)
    registry_with(monkeypatch, {("HKLM", r"SOFTWARE\Microsoft\Cryptography", "MachineGuid"): value})
    assert machine_id() == expected


def test_a_windows_without_it_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    registry_with(monkeypatch, {})
    assert machine_id() == ""


IOREG = """\
#!/bin/sh
test "$*" = "-rd1 -c IOPlatformExpertDevice" || exit 2
cat <<'END'
+-o Mac14,2  <class IOPlatformExpertDevice, id 0x100000227, registered>
    {
      "IOPolledInterface" = "AppleARMWatchdogTimerHibernateHandler is not serializable"
      "IOPlatformUUID" = "0123SPECIMEN"
      "manufacturer" = <"Apple Inc.">
    }
END
"""


def macos_with(monkeypatch: pytest.MonkeyPatch, ioreg: Path) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setattr(machine_module, "_IOREG", str(ioreg))


@pytest.mark.skipif(os.name == "nt", reason="the program in its place is a shell script")
def test_macos_tells_its_name_by_a_program(
    places: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places[0].write_bytes(b"0123SPECIMEN")
    expected = machine_id()
    ioreg = tmp_path / "ioreg"
    ioreg.write_text(IOREG, encoding="utf-8")
    ioreg.chmod(0o700)
    macos_with(monkeypatch, ioreg)
    assert machine_id() == expected

    ioreg.write_text(IOREG + "exit 1\n", encoding="utf-8")
    assert machine_id() == expected, "what it said before it failed is as good"
    ioreg.write_text(IOREG.replace("IOPlatformUUID", "IOPlatformSerialNumber"), encoding="utf-8")
    assert machine_id() == ""


def test_a_macos_without_that_program_has_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    macos_with(monkeypatch, tmp_path / "ioreg")
    assert machine_id() == ""
