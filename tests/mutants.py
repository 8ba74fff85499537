"""Mutation testing: break the code in small ways and see whether its tests notice.

Coverage shows that a line was run, not that anything would fail if it were wrong. Each mutant is one module of the app
with one small fault in it: a comparison the other way round, a call left out, a number one too large. Its judges (see
TARGETS) are run against it until the first failure; a mutant that none of them notices survived, and shows either a
gap in the tests or code without effect.

The mutants of a module are a sample, the same for the same source and seed. A survey of the unchanged code tells first
which test reaches which line, so that only those tests are run that can notice. A control run of the unchanged code
must pass before any mutant is judged. Each run is a fork of this process, in which pytest and the large libraries are
imported already; the mutated source exists only in its memory.

Not mutated: docstrings, annotations, decorators, what is logged, and texts that are only marked for translation.

    .venv/bin/python tests/mutants.py --module outbox/journal_health.py --json build/mutants.json
"""

import argparse
import ast
import contextlib
import hashlib
import importlib
import importlib.util
import io
import json
import multiprocessing
import os
import resource
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest

PACKAGE = "desktop_app"

_QUEUE = ("tests/unit/outbox", "tests/unit/domain")
_API = ("tests/unit/api",)
_DESK = ("tests/unit/desk", "tests/unit/ui/documents")
_CHECKS = ("tests/unit/checks",)

TARGETS: dict[str, tuple[str, ...]] = {
    "domain/upload_commands.py": _QUEUE,
    "outbox/uploader.py": _QUEUE,
    "outbox/connectivity.py": _QUEUE,
    "outbox/reconciler.py": _QUEUE,
    "outbox/matching.py": _QUEUE,
    "outbox/attempt.py": _QUEUE,
    "outbox/accounts.py": _QUEUE,
    "outbox/habits.py": _QUEUE,
    "outbox/lists.py": _QUEUE,
    "outbox/machine.py": _QUEUE,
    "domain/baseline.py": _QUEUE,
    "outbox/repository.py": _QUEUE,
    "outbox/journal_rows.py": _QUEUE,
    "outbox/journal_codes.py": _QUEUE,
    "outbox/retry_policy.py": _QUEUE,
    "outbox/journal_health.py": _QUEUE,
    "domain/upload.py": _QUEUE,
    "api/parsing.py": _API,
    "api/failures.py": _API,
    "api/list_shapes.py": _API,
    "api/error_words.py": _API,
    "api/times.py": _API,
    "desk/rows.py": _DESK,
    "desk/document_cache.py": _DESK,
    "checks/kind.py": _CHECKS,
    "checks/type_guess.py": _CHECKS,
    "checks/pipeline.py": _CHECKS,
    "checks/inspection.py": _CHECKS,
    "checks/links.py": _CHECKS,
    "checks/size.py": _CHECKS,
}
"""Each module, as its path below the package, and the test files and folders that judge it."""

_ACCEPTED: dict[tuple[str, str, str], str] = {
    ("outbox/machine.py", '_IOREG = "/usr/sbin/ioreg"', "text '/usr/sbin/ioreg'"): (
        "Only macOS has this program; its tests put a script in its place."
    ),
    ("outbox/machine.py", "timeout=5,", "5 to 6"): (
        "How long a program may hang that answers at once; waiting for it would prove one second."
    ),
    (
        "outbox/connectivity.py",
        "least = policy.least_busy_delay * 2.0 ** min(self._busy_answers, 32)  # a power without an end overflows",
        "32 to 33",
    ): "The longest delay has cut it off long before: 32 only keeps the power from an overflow.",
    (
        "outbox/retry_policy.py",
        "span = min(policy.max_delay, policy.base_delay * 2.0 ** min(max(0, attempts), 32))",
        "32 to 33",
    ): "As above.",
    (
        "domain/upload_commands.py",
        "each.moved(S.QUEUED), baseline=rejected, sent_at=None, sightings=(), attempts=0, looks=0, acknowledged=False",
        "0 to 1",
    ): "Looks are counted from nought again when it is sent.",
    (
        "outbox/reconciler.py",
        "if each.cancel_wanted and each.misses >= MISSES_BEFORE_RESEND and self._until_the_last_look(each) <= 0:",
        "<= to <",
    ): "Apart only for a list that is judged in the very microsecond.",
    ("outbox/habits.py", "return begin <= document.added_at <= end", "<= to <"): (
        "Apart only for a document that was created in the very microsecond, hours before the POST."
    ),
    (
        "outbox/lists.py",
        "if self._indexed is None or self._indexed[0] is not listing:",
        "0 to 1",
    ): "Makes the same index once more.",
    ("domain/baseline.py", "def prepare(self, *, names: bool = False) -> Iterator[None]:", "False to True"): (
        "Prepares more than is asked for."
    ),
    ("domain/baseline.py", "for number, entry in enumerate(self._entries, 1):", "1 to 2"): (
        "Gives way to the loop one document earlier."
    ),
    ("outbox/repository.py", "self._taken_back = TakenBack()", "removed assignment"): (
        "It is loaded before anything else, as the class says."
    ),
    (
        "outbox/journal_rows.py",
        'CHANGING = ", ".join(f"{name} = excluded.{name}" for name in KEPT if name not in ("key", "added_at"))',
        "text 'key'",
    ): "Writes the key that stands there.",
    (
        "outbox/journal_rows.py",
        'CHANGING = ", ".join(f"{name} = excluded.{name}" for name in KEPT if name not in ("key", "added_at"))',
        "text 'added_at'",
    ): "Writes the time that stands there: it never changes.",
    (
        "outbox/journal_rows.py",
        "return storable(json.dumps(list(key), ensure_ascii=False))",
        "False to True",
    ): "The same to whoever reads it, in more bytes.",
    ("outbox/journal_rows.py", "told = dict(zip(KEPT, row, strict=True))", "True to False"): (
        "A row has as many columns as were asked for."
    ),
}
"""Mutants that no test can notice: (module, source line, operator) as they are reported, and the reason."""

_PRELOADED = ("PySide6.QtWidgets", "httpx", "cryptography.x509", "hypothesis.strategies", "sqlite3")
"""Large libraries, imported once for all runs."""

_PYTEST_ARGS = ("-q", "-n", "0", "-p", "no:cacheprovider", "--no-header", "--tb=short")
_MEMORY_LIMIT = 4 * 1024**3
"""Bytes of address space of one run: a loop that never ends should not take the machine with it."""
_LEAST_TIMEOUT = 15.0

_Function = ast.FunctionDef | ast.AsyncFunctionDef


# --- What is changed -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Spot:
    """Where a node stands in its tree."""

    parent: ast.AST
    field: str
    index: int | None
    statement: ast.stmt | None
    """The innermost statement that the node is, or belongs to."""
    function: _Function | None
    """The function in whose body it stands; None for what is run when the module is imported."""

    def put(self, node: ast.AST) -> None:
        """Have another node in its place."""
        if self.index is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.index] = node


@dataclass(frozen=True)
class Mutant:
    """One small fault in one module."""

    operator: str
    line: int
    before: str
    after: str
    spot: Spot
    original: ast.AST
    replacement: ast.AST

    def compiled(self, tree: ast.Module, file: Path) -> CodeType:
        """The module with this fault in it; the tree is left as it was."""
        self.spot.put(self.replacement)
        try:
            return compile(tree, str(file), "exec", dont_inherit=True)
        finally:
            self.spot.put(self.original)


Change = tuple[str, ast.AST]
"""The operator's name, and the node that takes the place of another."""

_COMPARISONS: dict[type[ast.cmpop], tuple[str, type[ast.cmpop], str]] = {
    ast.Lt: ("<", ast.LtE, "<="),
    ast.LtE: ("<=", ast.Lt, "<"),
    ast.Gt: (">", ast.GtE, ">="),
    ast.GtE: (">=", ast.Gt, ">"),
    ast.Eq: ("==", ast.NotEq, "!="),
    ast.NotEq: ("!=", ast.Eq, "=="),
    ast.Is: ("is", ast.IsNot, "is not"),
    ast.IsNot: ("is not", ast.Is, "is"),
    ast.In: ("in", ast.NotIn, "not in"),
    ast.NotIn: ("not in", ast.In, "in"),
}
_ORDERINGS = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
_SWAPPED_NAMES = {"min": "max", "max": "min", "any": "all", "all": "any"}

_SKIPPED_FIELDS = frozenset({"annotation", "returns", "decorator_list", "format_spec", "type_params"})
_SKIPPED_CALLS = frozenset({"QT_TRANSLATE_NOOP", "cast", "TypeVar", "NewType", "ParamSpec"})
_SKIPPED_NAMES = frozenset({"__all__", "__slots__"})
_LOGGERS = frozenset({"log", "logger", "logging", "_log", "_logger"})


def mutants_of(source: str) -> tuple[ast.Module, list[Mutant]]:
    """The tree of a module, and every mutant that could be made of it by changing one place of that tree."""
    tree = ast.parse(source)
    lines = source.splitlines()
    found = []
    for spot, node in _spots(tree, None, None):
        for operator, replacement in _changes(spot, node):
            before, after = _shown(lines, node, replacement)
            found.append(Mutant(operator, node.lineno, before, after, spot, node, replacement))
    return tree, found


def sample_of(mutants: Iterable[Mutant], count: int, seed: int) -> list[Mutant]:
    """So many of them, chosen by what they change and not by where it stands; in the order of their lines."""
    seen: Counter[tuple[str, str, str]] = Counter()
    ranked = []
    for mutant in mutants:
        identity = (mutant.operator, mutant.before, mutant.after)
        seen[identity] += 1
        rank = hashlib.sha256(repr((seed, identity, seen[identity])).encode()).hexdigest()
        ranked.append((rank, mutant))
    chosen = sorted(ranked, key=lambda pair: pair[0])[:count]
    return sorted((mutant for _, mutant in chosen), key=lambda mutant: mutant.line)


def _spots(
    parent: ast.AST, statement: ast.stmt | None, function: _Function | None
) -> Iterator[tuple[Spot, ast.expr | ast.stmt]]:
    """Every expression and statement below a node that may be changed."""
    for name, value in ast.iter_fields(parent):
        if name in _SKIPPED_FIELDS:
            continue
        inner = parent if isinstance(parent, _Function) and name == "body" else function
        for index, child in enumerate(value) if isinstance(value, list) else ((None, value),):
            if not isinstance(child, ast.AST) or _is_skipped(child):
                continue
            around = child if isinstance(child, ast.stmt) else statement
            if isinstance(child, ast.expr | ast.stmt):
                yield Spot(parent, name, index, around, inner), child
            yield from _spots(child, around, inner)


def _is_skipped(node: ast.AST) -> bool:
    match node:
        case (
            ast.Expr(value=ast.Constant())  # a docstring, of an attribute too
            | ast.Subscript(value=ast.Name(id="Literal"))
            | ast.If(test=ast.Name(id="TYPE_CHECKING") | ast.Compare(left=ast.Name(id="__name__")))
        ):
            return True
        case ast.Assign(targets=[ast.Name(id=name)]):
            return name in _SKIPPED_NAMES
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name)))):
            return name in _LOGGERS
        case ast.Call(func=ast.Name(id=name)):
            return name in _SKIPPED_CALLS
        case _:
            return False


def _changes(spot: Spot, node: ast.expr | ast.stmt) -> Iterator[Change]:
    for change in (_negated, _compared, _combined, _constant, _calculated, _renamed, _removed, _returned):
        for operator, replacement in change(spot, node):
            if not hasattr(replacement, "lineno"):  # it is no part of the old tree
                ast.fix_missing_locations(ast.copy_location(replacement, node))
            yield operator, replacement


def _negated(spot: Spot, node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "removed not", node.operand
        return
    is_test = (spot.field == "test" and isinstance(spot.parent, ast.If | ast.While | ast.IfExp)) or spot.field == "ifs"
    # Of the comparisons, only those by order are not negated by their swap.
    swapped = isinstance(node, ast.Compare) and len(node.ops) == 1 and not isinstance(node.ops[0], _ORDERINGS)
    if is_test and isinstance(node, ast.expr) and not swapped:
        yield "negated test", ast.UnaryOp(ast.Not(), node)


def _compared(_spot: Spot, node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            old, swapped, new = _COMPARISONS[type(operator)]
            operators = [*node.ops[:index], swapped(), *node.ops[index + 1 :]]
            yield f"{old} to {new}", ast.Compare(node.left, operators, node.comparators)


def _combined(_spot: Spot, node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.BoolOp):
        if isinstance(node.op, ast.And):
            yield "and to or", ast.BoolOp(ast.Or(), node.values)
        else:
            yield "or to and", ast.BoolOp(ast.And(), node.values)


def _constant(_spot: Spot, node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.Constant(value=bool(value)):
            yield f"{value} to {not value}", ast.Constant(not value)
        case ast.Constant(value=int(value) | float(value)):
            yield f"{value} to {value + 1}", ast.Constant(value + 1)
        case ast.Constant(value=str(value)) if value:
            yield f"text {value!r}", ast.Constant("mutated")
        case ast.Constant(value=bytes(value)) if value:
            yield f"text {value!r}", ast.Constant(b"mutated")


def _calculated(_spot: Spot, node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            yield "+ to -", ast.BinOp(left, ast.Sub(), right)
        case ast.BinOp(left=left, op=ast.Sub(), right=right):
            yield "- to +", ast.BinOp(left, ast.Add(), right)
        case ast.AugAssign(target=target, op=ast.Add(), value=value):
            yield "+= to -=", ast.AugAssign(target, ast.Sub(), value)
        case ast.AugAssign(target=target, op=ast.Sub(), value=value):
            yield "-= to +=", ast.AugAssign(target, ast.Add(), value)


def _renamed(_spot: Spot, node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.Call(func=ast.Name(id=name), args=args, keywords=keywords) if name in _SWAPPED_NAMES:
            swapped = ast.copy_location(ast.Name(_SWAPPED_NAMES[name], ast.Load()), node)
            yield f"{name} to {_SWAPPED_NAMES[name]}", ast.Call(swapped, args, keywords)


def _removed(_spot: Spot, node: ast.AST) -> Iterator[Change]:
    kind = ""
    match node:
        case ast.Expr(value=ast.Call() | ast.Await(value=ast.Call())):
            kind = "call"
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript(), *_]):
            kind = "assignment"
        case ast.AugAssign(target=ast.Attribute() | ast.Subscript()):
            kind = "assignment"
        case ast.AnnAssign(target=ast.Attribute(), value=ast.expr()):
            kind = "assignment"
        case ast.Raise() | ast.Continue() | ast.Break() | ast.Delete():
            kind = type(node).__name__.lower()
    if kind:
        yield f"removed {kind}", ast.Pass()


def _returned(spot: Spot, node: ast.AST) -> Iterator[Change]:
    if not isinstance(node, ast.Return) or spot.function is None:
        return
    nothing_new = node.value is None or (isinstance(node.value, ast.Constant) and not node.value.value)
    gives_nothing = isinstance(spot.function.returns, ast.Constant) and spot.function.returns.value is None
    if not nothing_new and not gives_nothing:
        yield "returned None", ast.Return(ast.Constant(None))


def _shown(lines: Sequence[str], old: ast.expr | ast.stmt, new: ast.AST) -> tuple[str, str]:
    """The source line, or lines as one, before and after."""
    start, end = old.lineno, old.end_lineno or old.lineno
    before = " ".join(line.strip() for line in lines[start - 1 : end])
    head = lines[start - 1].encode()[: old.col_offset].decode()
    tail = lines[end - 1].encode()[old.end_col_offset :].decode()
    if isinstance(old, ast.expr) and not _is_written_there(lines, old):
        return before, f"{ast.unparse(old)} → {ast.unparse(new)}"
    return before, f"{head}{ast.unparse(new)}{tail}".strip()


def _is_written_there(lines: Sequence[str], node: ast.expr) -> bool:
    """Whether the node's place in the source is right: within f-strings it is not, before Python 3.12."""
    segment = ast.get_source_segment("\n".join(lines), node)
    try:
        return segment is not None and ast.dump(ast.parse(f"({segment})", mode="eval").body) == ast.dump(node)
    except SyntaxError:
        return False


# --- How it is run ---------------------------------------------------------------------------------------------------


class _MutatedLoader(SourceFileLoader):
    """Loads a module from code in memory; whoever reads its source gets the unchanged one."""

    def __init__(self, name: str, file: Path, code: CodeType) -> None:
        super().__init__(name, str(file))
        self._code = code

    def get_code(self, fullname: str) -> CodeType:
        return self._code


class _Substitute(MetaPathFinder):
    """Has one module loaded from code in memory."""

    def __init__(self, name: str, file: Path, code: CodeType) -> None:
        self._name = name
        self._loader = _MutatedLoader(name, file, code)

    def find_spec(self, fullname: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        if fullname != self._name:
            return None
        return importlib.util.spec_from_file_location(fullname, self._loader.path, loader=self._loader)


class _Surveyor:
    """A plugin that notes which lines of some files each test reaches, and how long it takes."""

    def __init__(self, files: Iterable[Path], answer: Path) -> None:
        self._files = frozenset(str(file) for file in files)
        self._answer = answer
        self._lines: set[tuple[str, int]] = set()
        self._tests: dict[str, dict[str, Any]] = {}
        self._at_import = self._lines
        self._watch()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        self._lines = set()
        self._watch()
        started = time.monotonic()
        try:
            return (yield)
        finally:
            seconds = time.monotonic() - started
            self._tests[item.nodeid] = {"seconds": seconds, "lines": sorted(self._lines)}

    def pytest_sessionfinish(self) -> None:
        sys.settrace(None)
        told = {"tests": self._tests, "at_import": sorted(self._at_import)}
        self._answer.write_text(json.dumps(told), "utf-8")

    def _watch(self) -> None:
        """Begin, or begin anew: a test that comes to the end of the stack ends the tracing with it."""
        sys.settrace(self._call)
        threading.settrace(self._call)

    def _call(self, frame: FrameType, _event: str, _arg: object) -> Any:
        return self._line if frame.f_code.co_filename in self._files else None

    def _line(self, frame: FrameType, _event: str, _arg: object) -> Any:
        self._lines.add((frame.f_code.co_filename, frame.f_lineno))
        return self._line


class _Judge:
    """A plugin that runs some tests in an order of its own, and notes the first that fails."""

    def __init__(self, tests: Sequence[str], answer: Path) -> None:
        self._order = {test: place for place, test in enumerate(tests)}
        self._answer = answer

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = sorted(
            (item for item in items if item.nodeid in self._order), key=lambda item: self._order[item.nodeid]
        )

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self._note(report)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._note(report)

    def _note(self, report: pytest.CollectReport | pytest.TestReport) -> None:
        if report.failed and not self._answer.exists():
            self._answer.write_text(report.nodeid, "utf-8")


@dataclass(frozen=True)
class Run:
    """How a run of pytest in a process of its own has ended."""

    exit_code: int | None
    """None: it took too long and was ended."""
    seconds: float
    answer: str
    """What its plugin had to tell."""
    output: str


class Runner:
    """Runs pytest in forks of this process, one at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._answer = folder / "answer"
        self._output = folder / "output"

    def survey(self, files: Iterable[Path], judges: Sequence[str]) -> Run:
        """Run all tests of the judges, watched."""
        return self._run(judges, None, lambda: _Surveyor(files, self._answer), None)

    def run_tests(self, tests: Sequence[str], substitute: MetaPathFinder | None, timeout: float | None) -> Run:
        """Run these tests until the first failure."""
        files = dict.fromkeys(test.partition("::")[0] for test in tests)
        return self._run(["-x", *files], substitute, lambda: _Judge(tests, self._answer), timeout)

    def _run(self, args: Sequence[str], substitute: MetaPathFinder | None, plugin: Any, timeout: float | None) -> Run:
        self._answer.unlink(missing_ok=True)
        started = time.monotonic()
        process = multiprocessing.get_context("fork").Process(target=self._work, args=(args, substitute, plugin))
        process.start()
        try:
            process.join(timeout)
            exit_code = process.exitcode
        finally:
            if process.pid is not None:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)  # and whatever it has started
            process.join()
        answer = self._answer.read_text("utf-8") if self._answer.exists() else ""
        output = self._output.read_text("utf-8", "replace")
        return Run(exit_code, time.monotonic() - started, answer, output)

    def _work(self, args: Sequence[str], substitute: MetaPathFinder | None, plugin: Any) -> None:
        """In the fork. Ends it without waiting for threads that a mutant may have left behind."""
        os.setsid()
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_LIMIT, _MEMORY_LIMIT))
        with self._output.open("wb") as output:
            os.dup2(output.fileno(), 1)
            os.dup2(output.fileno(), 2)
        if substitute is not None:
            sys.meta_path.insert(0, substitute)
        exit_code: int = pytest.ExitCode.INTERNAL_ERROR
        try:
            exit_code = pytest.main([*_PYTEST_ARGS, f"--basetemp={self._folder / 'tests'}", *args], plugins=[plugin()])
        finally:
            sys.stdout.flush()
            os._exit(exit_code)


def prepare(root: Path, empty_folder: Path) -> None:
    """Import once what all runs need: pytest's plugins by way of pytest itself, which rewrites their assertions."""
    os.chdir(root)
    sys.path[0] = str(root)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("LANG", "C.UTF-8")
    with contextlib.redirect_stdout(io.StringIO()):
        pytest.main([*_PYTEST_ARGS, "--collect-only", "-c", "pyproject.toml", "--rootdir", ".", str(empty_folder)])
    for name in _PRELOADED:
        importlib.import_module(name)
    from hypothesis import HealthCheck, settings  # noqa: PLC0415 - only now that pytest knows of it

    # The same examples for each mutant, and none remembered; a busy machine is no failure.
    settings.register_profile(
        "mutants", derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
    )
    settings.load_profile("mutants")


# --- What is made of it ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Survey:
    """What the unchanged code tells of its tests."""

    tests: tuple[str, ...]
    """The quickest first."""
    lines: dict[str, dict[int, frozenset[str]]]
    """By file and line: the tests that reach it."""
    at_import: frozenset[tuple[str, int]]
    timeout: float

    def tests_for(self, file: Path, mutant: Mutant) -> list[str]:
        """The tests that can notice a mutant: all of them, if it is run when the module is imported."""
        statement = mutant.spot.statement
        if mutant.spot.function is None or statement is None:
            return list(self.tests)
        span = range(statement.lineno, _last_line_of_its_own(statement) + 1)
        if any((str(file), line) in self.at_import for line in span):
            return list(self.tests)
        reached = self.lines.get(str(file), {})
        able = frozenset[str]().union(*(reached.get(line, frozenset()) for line in span))
        return [test for test in self.tests if test in able]


def _last_line_of_its_own(statement: ast.stmt) -> int:
    """Where the head of a compound statement ends; cases and handlers belong to the head."""
    body: list[ast.stmt] | None = getattr(statement, "body", None)
    if body and not isinstance(statement, ast.Try | ast.TryStar):
        return max(statement.lineno, body[0].lineno - 1)
    return statement.end_lineno or statement.lineno


class TargetError(Exception):
    """The mutants of a module cannot be judged."""


@dataclass(frozen=True)
class Verdict:
    """What became of one mutant."""

    line: int
    operator: str
    before: str
    after: str
    outcome: str
    """survived, accepted, or how it was killed: failed, broken (pytest itself has failed), timeout, crashed."""
    killer: str
    """The first test that failed, or file of tests that could not be imported."""
    tests: int
    """So many were able to notice it."""
    seconds: float


@dataclass
class Result:
    """What became of the mutants of one module."""

    module: str
    judges: tuple[str, ...]
    possible: int = 0
    """Mutants that the sample was taken of."""
    verdicts: list[Verdict] = field(default_factory=list)
    error: str = ""

    def outcomes(self, outcome: str) -> list[Verdict]:
        """All verdicts with this outcome."""
        return [verdict for verdict in self.verdicts if verdict.outcome == outcome]

    @property
    def counts(self) -> dict[str, int]:
        """Mutants, killed, survived and accepted."""
        survived, accepted = len(self.outcomes("survived")), len(self.outcomes("accepted"))
        total = len(self.verdicts)
        return {
            "mutants": total,
            "killed": total - survived - accepted,
            "survived": survived,
            "accepted": accepted,
        }


def score_of(counts: dict[str, int]) -> float:
    """Percent of the mutants that could be killed; 100 where there are none."""
    judged = counts["mutants"] - counts["accepted"]
    return 100.0 * counts["killed"] / judged if judged else 100.0


class Session:
    """Judges modules, and surveys each group of judges once."""

    def __init__(self, root: Path, runner: Runner, options: argparse.Namespace) -> None:
        self._root = root
        self._runner = runner
        self._options = options
        self._surveys: dict[tuple[str, ...], Survey] = {}

    def result_of(self, module: str) -> Result:
        """Judge a sample of the mutants of one module."""
        result = Result(module, TARGETS[module])
        try:
            self._run_mutants(result)
        except (TargetError, OSError) as error:
            result.error = str(error)
        return result

    def _run_mutants(self, result: Result) -> None:
        file = self._file(result.module)
        tree, possible = mutants_of(file.read_text("utf-8"))
        result.possible = len(possible)
        survey = self._survey(result.judges)
        for mutant in sample_of(possible, self._options.per_module, self._options.seed):
            result.verdicts.append(self._verdict(result.module, tree, mutant, survey))

    def _verdict(self, module: str, tree: ast.Module, mutant: Mutant, survey: Survey) -> Verdict:
        file = self._file(module)
        tests = list(survey.tests) if self._options.all_tests else survey.tests_for(file, mutant)
        outcome, killer, seconds = "survived", "", 0.0
        if tests:
            substitute = _Substitute(_module_name(module), file, mutant.compiled(tree, file))
            run = self._runner.run_tests(tests, substitute, self._options.timeout or survey.timeout)
            outcome, killer, seconds = _outcome_of(run), run.answer, run.seconds
        if outcome == "survived" and (module, mutant.before, mutant.operator) in _ACCEPTED:
            outcome = "accepted"
        return Verdict(
            mutant.line, mutant.operator, mutant.before, mutant.after, outcome, killer, len(tests), round(seconds, 2)
        )

    def _survey(self, judges: tuple[str, ...]) -> Survey:
        if judges not in self._surveys:
            self._surveys[judges] = self._new_survey(judges)
        return self._surveys[judges]

    def _new_survey(self, judges: tuple[str, ...]) -> Survey:
        missing = [path for path in judges if not Path(path).exists()]
        if missing:
            raise TargetError(f"no such tests: {', '.join(missing)}")
        files = [self._file(module) for module, its_judges in TARGETS.items() if its_judges == judges]
        survey = self._runner.survey(files, judges)
        if survey.exit_code != pytest.ExitCode.OK:
            raise TargetError(f"the unchanged code fails when it is surveyed:\n{survey.output[-3000:]}")
        told = json.loads(survey.answer)
        seconds = {test: its["seconds"] for test, its in told["tests"].items()}
        tests = tuple(sorted(seconds, key=lambda test: (seconds[test], test)))
        control = self._runner.run_tests(tests, None, None)
        if control.exit_code != pytest.ExitCode.OK:
            raise TargetError(f"the unchanged code fails:\n{control.output[-3000:]}")
        reached: dict[str, dict[int, set[str]]] = {}
        for test, its in told["tests"].items():
            for file, line in its["lines"]:
                reached.setdefault(file, {}).setdefault(line, set()).add(test)
        return Survey(
            tests,
            {file: {line: frozenset(able) for line, able in lines.items()} for file, lines in reached.items()},
            frozenset((file, line) for file, line in told["at_import"]),
            max(_LEAST_TIMEOUT, 3 * control.seconds),
        )

    def _file(self, module: str) -> Path:
        return self._root / PACKAGE / module


def _module_name(module: str) -> str:
    return ".".join((PACKAGE, *Path(module).with_suffix("").parts))


def _outcome_of(run: Run) -> str:
    if run.exit_code is None:
        return "timeout"
    if run.exit_code < 0:
        return "crashed"
    if run.exit_code == pytest.ExitCode.NO_TESTS_COLLECTED:
        raise TargetError(f"no test was found:\n{run.output[-3000:]}")
    if run.exit_code == pytest.ExitCode.OK:
        return "survived"
    return "failed" if run.answer else "broken"


# --- What is told ----------------------------------------------------------------------------------------------------


def report_of(results: Sequence[Result]) -> str:
    """The table, then what survived, what is accepted, and which modules could not be judged."""
    width = max(len(result.module) for result in results)
    heads = ("mutants", "killed", "survived", "accepted")
    lines = [f"{'module':{width}}  {'  '.join(heads)}   score"]
    for name, counts in [*((each.module, each.counts) for each in results), ("all", total_of(results))]:
        numbers = "  ".join(f"{counts[head]:{len(head)}}" for head in heads)
        lines.append(f"{name:{width}}  {numbers}  {score_of(counts):5.1f} %")
    lines += _listed("Survivors", "survived", results)
    lines += _listed("Accepted", "accepted", results)
    lines += [f"\nERROR {result.module}: {result.error}" for result in results if result.error]
    return "\n".join(lines)


def _listed(title: str, outcome: str, results: Sequence[Result]) -> Iterator[str]:
    first = True
    for result in results:
        for verdict in result.outcomes(outcome):
            if first:
                yield f"\n{title}:"
            first = False
            unreached = "" if verdict.tests else " (no test comes here)"
            yield f"{PACKAGE}/{result.module}:{verdict.line}  {verdict.operator}{unreached}"
            yield f"    - {verdict.before}"
            yield f"    + {verdict.after}"
            reason = _ACCEPTED.get((result.module, verdict.before, verdict.operator))
            if reason:
                yield f"    accepted: {reason}"


def total_of(results: Iterable[Result]) -> dict[str, int]:
    """The counts of all modules together."""
    total = Counter({"mutants": 0, "killed": 0, "survived": 0, "accepted": 0})
    for result in results:
        total.update(result.counts)
    return dict(total)


def json_of(results: Sequence[Result], options: argparse.Namespace) -> str:
    """All that is known, for programs."""
    told = {
        "seed": options.seed,
        "per_module": options.per_module,
        "total": {**total_of(results), "score": round(score_of(total_of(results)), 2)},
        "modules": [{**asdict(each), **each.counts, "score": round(score_of(each.counts), 2)} for each in results],
    }
    return json.dumps(told, indent=1, ensure_ascii=False)


def parse_options(args: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Break the code in small ways and see whether its tests notice.")
    parser.add_argument("--seed", type=int, default=7, help="for another sample (default: %(default)s)")
    parser.add_argument("--per-module", type=int, default=34, metavar="N", help="size of the sample (%(default)s)")
    parser.add_argument("--module", action="append", choices=tuple(TARGETS), help="only this one; may be repeated")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all verdicts there")
    parser.add_argument("--timeout", type=float, metavar="S", help="of one mutant (default: three times the tests)")
    parser.add_argument("--at-least", type=float, default=0.0, metavar="PERCENT", help="fail below this score")
    parser.add_argument("--all-tests", action="store_true", help="run also the tests that do not reach the mutant")
    parser.add_argument("--root", type=Path, default=Path(__file__).parent.parent, help="of the repository")
    return parser.parse_args(args)


def main(args: Sequence[str] | None = None) -> int:
    """Judge the modules that were asked for; 1 if the score is too low or a module could not be judged."""
    options = parse_options(args)
    root = options.root.resolve()
    json_file = options.json.resolve() if options.json else None
    results = []
    with tempfile.TemporaryDirectory(prefix="mutants-") as name:
        folder = Path(name)
        (folder / "empty").mkdir()
        prepare(root, folder / "empty")
        session = Session(root, Runner(folder), options)
        for module in options.module or TARGETS:
            started = time.monotonic()
            results.append(session.result_of(module))
            told = results[-1].error.partition("\n")[0] or results[-1].counts
            print(f"{module}: {told} ({time.monotonic() - started:.0f} s)", file=sys.stderr, flush=True)
    print(report_of(results))
    if json_file is not None:
        json_file.parent.mkdir(parents=True, exist_ok=True)
        json_file.write_text(json_of(results, options), "utf-8")
    too_low: bool = score_of(total_of(results)) < options.at_least
    return int(too_low or any(result.error for result in results))


if __name__ == "__main__":
    sys.exit(main())
