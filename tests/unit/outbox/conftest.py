"""A queue at work for each test."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support.outbox_harness import Bench

MakeBench = Callable[..., Bench]


@pytest.fixture
def make_bench() -> Iterator[MakeBench]:
    """`make_bench(tells=…)`: all are closed at the end, and fail if a rule was broken."""
    made: list[Bench] = []

    def _make(**options: Any) -> Bench:
        made.append(Bench(**options))
        return made[-1]

    yield _make
    for bench in made:
        bench.close()


@pytest.fixture
def bench(make_bench: MakeBench) -> Bench:
    return make_bench()
