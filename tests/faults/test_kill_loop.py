"""Whenever a client is killed, and whatever a server does: every document is stored once, none twice, none not.

`make soak-kill N=1000` kills as often as it is told; `make test` does it 40 times.
"""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.faults.kill_driver import Figures, Run, late_only
from tests.faults.kill_server import Choose, Ways

KILLS = int(os.environ.get("DOSSIER_KILLS", "40"))
SEED = int(os.environ.get("DOSSIER_SEED", "20260101"))
IN_A_RUN = 20
"""Kills of one queue, before a new one is begun at another server."""
SIDE_BY_SIDE = 2


@pytest.mark.timeout(100 + 3 * KILLS)
def test_a_client_that_is_killed_at_any_moment_stores_every_document_once(tmp_path: Path) -> None:
    runs = [min(IN_A_RUN, KILLS - begun) for begun in range(0, KILLS, IN_A_RUN)]
    figures = Figures()
    with ThreadPoolExecutor(SIDE_BY_SIDE) as workers:
        for done in workers.map(lambda number: one_run(SEED + number, runs[number], tmp_path), range(len(runs))):
            figures.add(done)
            print(figures, flush=True)
    assert not figures.wrong, "\n".join([str(figures), *figures.wrong])
    assert figures.kills >= KILLS * 0.9
    assert figures.files
    assert figures.faulty


def one_run(seed: int, kills: int, folder: Path) -> Figures:
    return Run(seed, folder / str(seed)).run(kills)


# --- the loop itself would notice ---


RUNS_UNTIL_CAUGHT = 5
"""A kill hits the moment that matters by chance, less often on a busy machine."""


def assert_caught(seed: int, folder: Path, broken: str, kills: int, faults: Choose | None = None) -> None:
    for number in range(RUNS_UNTIL_CAUGHT):
        figures = Run(seed + 1000 * number, folder / str(number), broken, faults).run(kills)
        assert not [what for what in figures.wrong if "ended with" in what], figures.wrong
        if figures.duplicates:
            return
    pytest.fail(f"never caught: {figures}")


def test_a_client_that_sends_again_at_once_is_caught(tmp_path: Path) -> None:
    assert_caught(1, tmp_path, "retry at once", 5)


def test_a_client_that_lists_and_sends_again_without_letting_the_server_settle_is_caught(tmp_path: Path) -> None:
    assert_caught(2, tmp_path, "list, then retry at once", 6, late_only)


def test_a_client_that_forgets_what_was_being_sent_when_it_was_killed_is_caught(tmp_path: Path) -> None:
    assert_caught(3, tmp_path, "forget what was being sent", 4, lambda _name, _number: None)


def test_the_list_before_the_first_byte_alone_finds_what_was_forgotten(tmp_path: Path) -> None:
    forgets = "forget, but look before the first byte"
    figures = Run(3, tmp_path, forgets, lambda _name, _number: None, Ways(sha256=False)).run(4)
    assert not figures.wrong, figures.wrong
    assert figures.questions, str(figures)


def test_servers_that_store_late_get_every_document_once_from_the_client_as_it_is(tmp_path: Path) -> None:
    figures = Run(4, tmp_path, faults=late_only).run(4)
    assert not figures.wrong, figures.wrong
