"""The rules that this code is built by, each shown to catch what it forbids."""

import ast
import io
import re
import subprocess
import sys
import tokenize
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import desktop_app

PACKAGE = Path(desktop_app.__file__).parent
ROOT = PACKAGE.parent
MODULES = sorted(PACKAGE.rglob("*.py"))
MAX_LINES = 300

Rule = Callable[[str, str], Iterator[int]]
"""From the path inside the package and the source to the lines that break the rule."""


class Comment(NamedTuple):
    line: int
    text: str


def comments(source: str) -> Iterator[Comment]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            yield Comment(token.start[0], token.string)


def uses(source: str, *names: str) -> Iterator[int]:
    """Lines on which one of the names is used, imported or reached as an attribute; texts and comments do not count."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) if name in names:
                yield node.lineno
            case ast.ImportFrom(names=imported) if any(each.name in names for each in imported):
                yield node.lineno


# --- the rules ---


def no_nested_loops(_path: str, source: str) -> Iterator[int]:
    """`exec` of dialogs and menus and `processEvents` run a loop inside the loop: other tasks never resume."""
    yield from uses(source, "exec", "exec_", "processEvents", "waitForFinished")


def no_static_dialogs(_path: str, source: str) -> Iterator[int]:
    """Qt's ready-made questions and file dialogs do `exec` by themselves."""
    ready_made = {
        "QMessageBox": {"about", "aboutQt", "critical", "information", "question", "warning"},
        "QInputDialog": {"getText", "getItem", "getInt", "getDouble", "getMultiLineText"},
        "QFileDialog": {
            *("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"),
            *("getOpenFileUrl", "getOpenFileUrls", "getSaveFileUrl", "getExistingDirectoryUrl"),
        },
    }
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr=name)) if name in ready_made.get(owner, ()):
                yield node.lineno


def no_qasync_decorators(_path: str, source: str) -> Iterator[int]:
    """Their tasks are held by nobody and their errors reach nobody; asyncClose hangs for ever."""
    yield from uses(source, "asyncSlot", "asyncClose", "AsyncSlot")


def tasks_only_in_scopes(path: str, source: str) -> Iterator[int]:
    """A task that no TaskScope holds can vanish in the middle, and its error with it."""
    if path == "tasks.py":
        return
    yield from uses(source, "create_task", "ensure_future", "run_coroutine_threadsafe", "TaskGroup")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("Task", "asyncio.Task"):
            yield node.lineno


def no_broad_except(_path: str, source: str) -> Iterator[int]:
    """Whoever catches everything says why on that line, or raises it on."""
    explained = {comment.line for comment in comments(source)}
    for node in ast.walk(ast.parse(source)):
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


def short(_path: str, source: str) -> Iterator[int]:
    """A module that grows beyond this holds more than one idea."""
    if len(source.splitlines()) > MAX_LINES:
        yield MAX_LINES + 1


def no_blocking_sleep(path: str, source: str) -> Iterator[int]:
    """A sleep that blocks freezes the window; the sandbox, run by itself, has none."""
    for node in () if path.startswith("sandbox/") else ast.walk(ast.parse(source)):
        match node:
            case ast.Attribute(value=ast.Name(id="time"), attr="sleep"):
                yield node.lineno
            case ast.ImportFrom(module="time", names=names) if any(each.name == "sleep" for each in names):
                yield node.lineno


def no_unchecked_tls(_path: str, source: str) -> Iterator[int]:
    """A passport goes to nobody whose certificate was not checked, and through no proxy of the environment."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.keyword(arg="verify", value=ast.Constant(value=False)):
                yield node.lineno
            case ast.keyword(arg="trust_env" | "follow_redirects", value=ast.Constant(value=True)):
                yield node.lineno
            case ast.Name(id="CERT_NONE") | ast.Attribute(attr="CERT_NONE" | "_create_unverified_context"):
                yield node.lineno


RULES: tuple[Rule, ...] = (
    no_nested_loops,
    no_static_dialogs,
    no_qasync_decorators,
    tasks_only_in_scopes,
    no_broad_except,
    reasons_for_exceptions,
    documented,
    short,
    no_blocking_sleep,
    no_unchecked_tls,
)


def name_of(rule: object) -> str:
    return getattr(rule, "__name__", "")


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_the_code_keeps_to_the_rule(rule: Rule) -> None:
    assert len(MODULES) > 50
    broken = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in MODULES
        for line in rule(path.relative_to(PACKAGE).as_posix(), path.read_text("utf-8"))
    ]
    assert not broken, f"{rule.__doc__} {broken}"


SEEDED: tuple[tuple[Rule, str], ...] = (
    (no_nested_loops, "dialog.exec()"),
    (no_nested_loops, "QMenu(self).exec_(place)"),
    (no_nested_loops, "run = menu.exec\nrun(place)"),
    (no_nested_loops, "QCoreApplication.processEvents()"),
    (no_static_dialogs, "QMessageBox.question(self, 'a', 'b')"),
    (no_static_dialogs, "QFileDialog.getOpenFileNames(self)"),
    (no_static_dialogs, "QInputDialog.getText(self, 'a', 'b')"),
    (no_qasync_decorators, "from qasync import asyncSlot"),
    (no_qasync_decorators, "@qasync.asyncClose\nasync def closeEvent(self, event): ..."),
    (tasks_only_in_scopes, "asyncio.create_task(work())"),
    (tasks_only_in_scopes, "loop.create_task(work())"),
    (tasks_only_in_scopes, "from asyncio import ensure_future"),
    (tasks_only_in_scopes, "asyncio.ensure_future(work())"),
    (tasks_only_in_scopes, "asyncio.Task(work())"),
    (tasks_only_in_scopes, "async def f():\n    async with asyncio.TaskGroup() as group: ..."),
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
    (short, "x = 1\n" * 301),
    (no_blocking_sleep, "time.sleep(1)"),
    (no_blocking_sleep, "from time import sleep"),
    (no_unchecked_tls, "httpx.AsyncClient(verify=False)"),
    (no_unchecked_tls, "httpx.AsyncClient(trust_env=True)"),
    (no_unchecked_tls, "context.verify_mode = ssl.CERT_NONE"),
)


@pytest.mark.parametrize(("rule", "source"), SEEDED, ids=lambda value: name_of(value) or repr(value)[:40])
def test_what_breaks_a_rule_is_found(rule: Rule, source: str) -> None:
    assert list(rule("somewhere.py", source))


GOOD = '''"""A module that keeps to all of them; it speaks of exec(), create_task and except Exception: in a text."""

import httpx

from desktop_app.tasks import TaskScope  # exec() in a comment


async def work(scope: TaskScope, task: "asyncio.Task[None]") -> None:
    """Spawn."""
    scope.spawn(work(scope), name="work")
    first = 1  # noqa: F841 - shows how a reason is given
    second = 2  # noqa: F841
    count: int = "x"  # type: ignore[assignment] # as above
    client = httpx.AsyncClient(verify=True, trust_env=False)
    try:
        await client.aclose()
    except ValueError:
        return
    except BaseException:
        count = 2
        raise
    try:
        await client.aclose()
    except Exception:  # the reason
        return
'''


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_what_keeps_to_the_rules_is_let_through(rule: Rule) -> None:
    assert list(rule("somewhere.py", GOOD)) == []


def test_every_rule_has_been_seen_to_catch_something() -> None:
    assert {rule for rule, _ in SEEDED} == set(RULES)


def test_the_one_place_for_tasks_is_the_scope() -> None:
    source = (PACKAGE / "tasks.py").read_text("utf-8")

    assert list(tasks_only_in_scopes("tasks.py", source)) == []
    assert list(tasks_only_in_scopes("elsewhere/tasks.py", source))


# --- who imports whom ---


def lint_imports(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """In a process of its own: import-linter sets up logging anew and would silence every logger of the tests."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as lint; lint()", "--no-cache"]
    return subprocess.run([*command, *options], cwd=folder, capture_output=True, text=True, timeout=60, check=False)


def test_the_import_contracts_are_kept() -> None:
    done = lint_imports(ROOT)

    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


def test_a_broken_contract_would_be_found(tmp_path: Path) -> None:
    """The same kinds of rules over a package in which the domain imports Qt and the window imports httpx."""
    package = tmp_path / "specimen_app"
    for folder in ("domain", "ui", "api"):
        (package / folder).mkdir(parents=True)
        (package / folder / "__init__.py").touch()
    (package / "__init__.py").touch()
    (package / "domain" / "thing.py").write_text("import PySide6\nimport specimen_app.ui\n")
    (package / "ui" / "window.py").write_text("import httpx\nimport specimen_app.domain.thing\n")
    (tmp_path / "pyproject.toml").write_text(
        """
[tool.importlinter]
root_package = "specimen_app"
include_external_packages = true
[[tool.importlinter.contracts]]
name = "layers"
type = "layers"
layers = ["specimen_app.ui", "specimen_app.api", "specimen_app.domain"]
[[tool.importlinter.contracts]]
name = "no Qt"
type = "forbidden"
source_modules = ["specimen_app.domain"]
forbidden_modules = ["PySide6"]
[[tool.importlinter.contracts]]
name = "no httpx"
type = "forbidden"
source_modules = ["specimen_app.ui"]
forbidden_modules = ["httpx"]
"""
    )
    done = lint_imports(tmp_path)

    assert done.returncode == 1
    for name in ("layers", "no Qt", "no httpx"):
        assert f"{name} BROKEN" in done.stdout
