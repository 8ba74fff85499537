"""A queue at work for each test."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support.outbox_harness import OutboxHarness

MakeHarness = Callable[..., OutboxHarness]


@pytest.fixture
def make_harness() -> Iterator[MakeHarness]:
    """`make_harness(tells=…)`: all are closed at the end, and fail if a rule was broken."""
    made: list[OutboxHarness] = []

    def _make(**options: Any) -> OutboxHarness:
        made.append(OutboxHarness(**options))
        return made[-1]

    yield _make
    for harness in made:
        harness.close()


@pytest.fixture
def harness(make_harness: MakeHarness) -> OutboxHarness:
    return make_harness()
