"""Gives errors the act in which they happened, so that no upload's sentence is read at a sign-in.

Each method of the API that is an act is decorated once; nothing above it has to know.
"""

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from desktop_app.domain.errors import Act, DossierError

P = ParamSpec("P")
R = TypeVar("R")


def during(act: Act) -> Callable[[Callable[P, Coroutine[Any, Any, R]]], Callable[P, Coroutine[Any, Any, R]]]:
    """Decorate what carries out `act`. An act inside another one, such as a renewal, keeps its own words."""

    def _decorate(carry_out: Callable[P, Coroutine[Any, Any, R]]) -> Callable[P, Coroutine[Any, Any, R]]:
        @wraps(carry_out)
        async def _carry_out(*args: P.args, **kwargs: P.kwargs) -> R:
            try:
                return await carry_out(*args, **kwargs)
            except DossierError as error:
                error.set_act(act)
                raise

        return _carry_out

    return _decorate
