"""How the lints of this folder read a source: a rule is a pure function from the text to the lines that break it."""

import ast
import io
import tokenize
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

Rule = Callable[[str, str], Iterator[int]]
"""From the path inside the package and the source to the lines that break the rule."""

Seed = tuple[Rule, str]
"""A rule, and a source that breaks it."""


class Comment(NamedTuple):
    line: int
    text: str


@cache
def comments(source: str) -> tuple[Comment, ...]:
    """Cached: each rule reads every module of the app."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return tuple(Comment(token.start[0], token.string) for token in tokens if token.type == tokenize.COMMENT)


@cache
def nodes(source: str) -> tuple[ast.AST, ...]:
    """Cached, as above."""
    return tuple(ast.walk(ast.parse(source)))


def uses(source: str, *names: str) -> Iterator[int]:
    """Lines on which one of the names is used, imported or reached as an attribute; texts and comments do not count."""
    for node in nodes(source):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) if name in names:
                yield node.lineno
            case ast.Import(names=imported) | ast.ImportFrom(names=imported) if any(
                each.name in names for each in imported
            ):
                yield node.lineno


def called(call: ast.Call) -> str:
    """The last name of what is called: `QLabel` of `QtWidgets.QLabel(…)`."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def calls(source: str, *names: str) -> Iterator[ast.Call]:
    """Calls of functions, classes or methods of these names."""
    for node in nodes(source):
        if isinstance(node, ast.Call) and called(node) in names:
            yield node


def owner(call: ast.Call) -> str:
    """What stands before the last dot of what is called: `os` of `os.open(…)`; "" where nothing does."""
    return ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""


def given(call: ast.Call, place: int, keyword: str) -> ast.expr | None:
    """An argument by its place or its keyword; None where it is not given."""
    by_name = (each.value for each in call.keywords if each.arg == keyword)
    return call.args[place] if len(call.args) > place else next(by_name, None)
