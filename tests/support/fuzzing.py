"""How long the tests with made-up input run: a moment in `make test`, long in `make soak`."""

import os
from collections.abc import Callable, Collection
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, settings

TIMES = int(os.environ.get("DOSSIER_FUZZ_TIMES") or 1)

F = TypeVar("F", bound=Callable[..., Any])


def fuzz(examples: int, suppress: Collection[HealthCheck] = ()) -> Callable[[F], F]:
    """So many examples, always the same ones; DOSSIER_FUZZ_TIMES as many, from the same start, in a long run."""

    def _decorate(test: F) -> F:
        bounded = settings(
            max_examples=examples * TIMES,
            deadline=None,
            database=None,
            derandomize=True,
            suppress_health_check=tuple(suppress),
        )
        marked: F = pytest.mark.fuzz(bounded(test))
        return marked

    return _decorate
