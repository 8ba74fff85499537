"""A database from before there were accounts still works."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from desktop_app.sandbox.catalogue import samples
from desktop_app.sandbox.store import Arrival, Store

if TYPE_CHECKING:
    from pathlib import Path

ANNA, BEN = "anna.specimen@example.test", "ben.specimen@example.test"


def test_documents_of_version_1_belong_to_the_first_account(tmp_path: Path) -> None:
    file = tmp_path / "sandbox.db"
    with closing(Store(file, first_owner=ANNA)) as store:
        store.seed(samples(2))
        before = store.everything()
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript("ALTER TABLE documents DROP COLUMN owner; PRAGMA user_version = 1;")
    for _ in range(2):
        with closing(Store(file, first_owner=ANNA)) as store:
            store.seed(samples(5))
            assert store.everything() == before
            assert {document.owner for document in before} == {ANNA}


def test_a_repeated_key_counts_for_its_owner_alone() -> None:
    arrival = Arrival(1, "passport-SPECIMEN.pdf", 3, "0" * 64, "application/pdf", "key")
    with closing(Store(":memory:", first_owner=ANNA)) as store:
        owners = (ANNA, BEN, ANNA)
        added = [store.add(owner, arrival, review_seconds=None, once_per_key=True) for owner in owners]
    assert [document.id for document in added] == [1, 2, 1]
    assert [document.owner for document in added] == [ANNA, BEN, ANNA]
