"""How long the tests with made-up input run: a moment in `make test`, long in `make soak`."""

import dataclasses
import os
from collections.abc import Callable, Collection, Iterator
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


def whole_numbers(value: object) -> Iterator[int]:
    """Every whole number in what was read, however deep."""
    if isinstance(value, int) and not isinstance(value, bool):
        yield value
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for each in dataclasses.fields(value):
            yield from whole_numbers(getattr(value, each.name))
    elif isinstance(value, list | tuple):
        for each in value:
            yield from whole_numbers(each)
