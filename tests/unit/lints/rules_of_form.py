"""What each module owes its reader: a reason for itself, for what it catches, and for what it silences."""

import ast
import re
from collections.abc import Iterator

from tests.unit.lints.reading import Rule, Seed, comments, nodes


def no_broad_except(_path: str, source: str) -> Iterator[int]:
    """Whoever catches everything says why on that line, or raises it on."""
    explained = {comment.line for comment in comments(source)}
    for node in nodes(source):
        if not isinstance(node, ast.ExceptHandler):
            continue
        kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        broad = any(kind is None or ast.unparse(kind) in ("Exception", "BaseException") for kind in kinds)
        raised_on = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
        if broad and not raised_on and node.lineno not in explained:
            yield node.lineno


def reasons_for_exceptions(_path: str, source: str) -> Iterator[int]:
    """Whoever silences a checker says what about, and why. On lines in a row the first may speak for all."""
    codes = r"noqa: [A-Z]+[0-9]+(?:, ?[A-Z]+[0-9]+)*|type: ignore\[[\w, -]+\]"
    spoken_for: dict[int, str] = {}
    for line, text in comments(source):
        if not re.match(r"#\s*(?:noqa|type:\s*ignore)", text):
            continue
        said = re.match(rf"# ({codes})( +[-#] *\w?\S+ \S+)?", text)
        if said and (said[2] or spoken_for.get(line - 1) == said[1]):
            spoken_for[line] = said[1]
        else:
            yield line


def documented(_path: str, source: str) -> Iterator[int]:
    """Each module says what it is for."""
    if not (ast.get_docstring(ast.parse(source)) or "").strip():
        yield 1


RULES: tuple[Rule, ...] = (no_broad_except, reasons_for_exceptions, documented)

SEEDED: tuple[Seed, ...] = (
    (no_broad_except, "try:\n    f()\nexcept Exception:\n    pass"),
    (no_broad_except, "try:\n    f()\nexcept BaseException as error:\n    log(error)"),
    (no_broad_except, "try:\n    f()\nexcept:\n    pass"),
    (no_broad_except, "try:\n    f()\nexcept (ValueError, Exception):\n    raise KeyError from None"),
    (no_broad_except, "try:\n    f()\nexcept Exception:\n    pass  # a reason in the wrong place"),
    (reasons_for_exceptions, "x = 1  # noqa"),
    (reasons_for_exceptions, "x = 1  # noqa: E501"),
    (reasons_for_exceptions, "x = 1  # noqa: E501, PLR2004"),
    (reasons_for_exceptions, "x = 1  # type: ignore"),
    (reasons_for_exceptions, "x = 1  # type: ignore[misc]"),
    (reasons_for_exceptions, "x = 1  # noqa: E501 - a reason\ny = 1  # noqa: E502"),
    (reasons_for_exceptions, "x = 1  # noqa: E501 - a reason\n\ny = 1  # noqa: E501"),
    (documented, "x = 1"),
    (documented, '"""   """'),
    (documented, "# a comment is none\n"),
)
