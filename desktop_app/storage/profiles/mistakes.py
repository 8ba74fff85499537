"""How a reader of profiles says that a value cannot be understood: the reason is a source text for translation."""

from collections.abc import Callable

Complain = Callable[[str, str], None]
"""Called for each value that cannot be understood with its key and the reason, a source text for translation."""


class NotUnderstoodError(Exception):
    """`reason` says what the value should be; `instead` is its usable part, `inside` the mistake's own key in it."""

    def __init__(self, reason: str, instead: object = None, inside: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.instead = instead
        self.inside = inside
