"""Bounds what a TOML text may cost before it is parsed.

The parser that keeps comments takes time that grows with the square of a text's nesting, or worse: 120 kB of brackets
held a processor for 69 s, 2000 keys with fifteen dots each for 22 s, and neither can be stopped. Here the text is
counted in one pass, which takes milliseconds. What settings can hold in earnest is far below every bound, and a text at
a bound costs the parser some three seconds (tests/unit/storage/test_toml_bounds.py tries one of each kind).
"""

import re

from desktop_app.domain.errors import QT_TRANSLATE_NOOP

MAX_DEPTH = 16
"""Brackets in one another. Settings have three."""
MAX_PIECES = 80_000
"""Keys, commas, brackets, quotes, line ends, escapes: a server's type has 12, so that is 13 servers with 500 types."""
MAX_DOTS = 1000
"""Of numbers and of dotted keys, which settings do not have at all."""
MAX_TABLES = 2000
"""Headers: each server has one."""

TOO_DEEP = QT_TRANSLATE_NOOP("errors", "it has brackets in brackets, more than 16 deep")
TOO_MUCH = QT_TRANSLATE_NOOP("errors", "it has far more entries than settings have")

_TOKENS = re.compile(
    r'(?P<quoted>"""(?:[^\\"]+|\\.|"(?!""))*+(?:"""|\Z)'
    r"|'''(?:[^']+|'(?!''))*+(?:'''|\Z)"
    r'|"(?:[^"\\\n]+|\\.)*+"?'
    r"|'[^'\n]*'?)"
    r"|(?P<comment>#[^\n]*)"
    r"|(?P<first>^[ \t]*\[)"
    r"|(?P<open>[\[{])"
    r"|(?P<close>[\]}])"
    r"|(?P<dot>\.)"
    r"|[,=\n]",
    re.DOTALL | re.MULTILINE,
)
"""A text that ends inside quotes is one token to its end, so that nothing is looked at twice."""


class TomlTooCostlyError(ValueError):
    """`reason` is a source text for translation."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def check_bounds(text: str) -> None:
    """Raises TomlTooCostlyError for a text that no parser should be given."""
    depth = pieces = dots = tables = 0
    for found in _TOKENS.finditer(text):
        kind = found.lastgroup
        pieces += 1
        if kind == "quoted":
            token = found.group()
            pieces += token.count("\\") + token.count("\n")
        elif kind in ("first", "open"):
            tables += kind == "first" and depth == 0
            depth += 1
        elif kind == "close":
            depth = max(depth - 1, 0)
        dots += kind == "dot"
        if depth > MAX_DEPTH:
            raise TomlTooCostlyError(TOO_DEEP)
        if pieces > MAX_PIECES or dots > MAX_DOTS or tables > MAX_TABLES:
            raise TomlTooCostlyError(TOO_MUCH)
