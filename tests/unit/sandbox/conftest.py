"""A clock that advances only when the test says so."""

from dataclasses import dataclass

import pytest


@dataclass
class FakeClock:
    """Calling it gives its `now`, in seconds."""

    now: float = 1_000_000.0

    def __call__(self) -> float:
        return self.now

    def go(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()
