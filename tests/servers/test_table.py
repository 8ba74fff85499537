"""Every row of the table: exactly one copy, no receipt without proof, nothing lost, whatever the server does.

The cases that were chosen run side by side when the first of them is asked for; each test then looks at its own.
"""

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.servers.behaviours import CASES, ROWS, Case, Situation
from tests.servers.runner import Outcome, problems, run_all

_NUMBERS = 31
"""Rows of the list of cases that the work began with."""


@pytest.fixture(scope="session")
def outcomes(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    """What became of each chosen case, by its name."""
    items = [item for item in request.session.items if isinstance(item, pytest.Function)]
    chosen = [item.callspec.params.get("case") for item in items if hasattr(item, "callspec")]
    with _quiet():
        return asyncio.run(
            run_all([case for case in chosen if isinstance(case, Case)], tmp_path_factory.mktemp("servers"))
        )


@contextmanager
def _quiet() -> Iterator[None]:
    """What the queue logs of so many bad servers at once is nobody's."""
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(logging.NOTSET)


@pytest.mark.timeout(600)  # the first one waits for all
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_behaviour_has_its_right_end(case: Case, outcomes: dict[str, Outcome]) -> None:
    outcome = outcomes[case.name]
    assert not problems(case, outcome), f"{case.row.text(case.situation)}\n{outcome}"


def test_the_table_is_whole() -> None:
    assert {row.number for row in ROWS} == set(range(_NUMBERS + 1))
    assert len({row.name for row in ROWS}) == len(ROWS) >= 100
    assert len({case.name for case in CASES}) == len(CASES)
    for situation in Situation:
        assert sum(situation in row.ends for row in ROWS) >= 80
