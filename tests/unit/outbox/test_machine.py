"""A journal knows the computer that wrote it."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

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
