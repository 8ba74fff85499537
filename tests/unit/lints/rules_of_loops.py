"""One loop, whose tasks are all held by scopes: what would stop it, nest it or lose a task."""

import ast
from collections.abc import Iterator

from tests.unit.lints.reading import Rule, Seed, calls, nodes, owner, uses

READY_MADE = {
    "QMessageBox": {"about", "aboutQt", "critical", "information", "question", "warning"},
    "QInputDialog": {"getText", "getItem", "getInt", "getDouble", "getMultiLineText"},
    "QFileDialog": {
        *("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"),
        *("getOpenFileUrl", "getOpenFileUrls", "getSaveFileUrl", "getExistingDirectoryUrl"),
    },
    "QColorDialog": {"getColor"},
    "QFontDialog": {"getFont"},
}


_BEFORE_THE_LOOP = "ui/opening_window.py"
"""It is painted before there is a loop."""


def no_nested_loops(path: str, source: str) -> Iterator[int]:
    """`exec` of dialogs and menus and `processEvents` run a loop inside the loop: other tasks never resume."""
    if path != _BEFORE_THE_LOOP:
        yield from uses(source, "processEvents")
    yield from uses(source, "exec", "exec_", "waitForFinished")
    yield from (call.lineno for call in calls(source, "QEventLoop"))


def no_static_dialogs(_path: str, source: str) -> Iterator[int]:
    """Qt's ready-made questions and file dialogs do `exec` by themselves."""
    for dialog, names in READY_MADE.items():
        for call in calls(source, *names):
            if owner(call).split(".")[-1] == dialog:
                yield call.lineno


def no_qasync_decorators(_path: str, source: str) -> Iterator[int]:
    """Their tasks are held by nobody and their errors reach nobody; asyncClose hangs for ever."""
    yield from uses(source, "asyncSlot", "asyncClose", "AsyncSlot")


def tasks_only_in_scopes(path: str, source: str) -> Iterator[int]:
    """A task that no TaskScope holds can vanish in the middle, and its error with it."""
    if path == "tasks.py":
        return
    yield from uses(source, "create_task", "ensure_future", "run_coroutine_threadsafe", "TaskGroup")
    for node in nodes(source):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("Task", "asyncio.Task"):
            yield node.lineno


def no_blocking_sleep(path: str, source: str) -> Iterator[int]:
    """A sleep that blocks freezes the window; the sandbox, run by itself, has none."""
    for node in () if path.startswith("sandbox/") else nodes(source):
        match node:
            case ast.Attribute(value=ast.Name(id="time"), attr="sleep"):
                yield node.lineno
            case ast.ImportFrom(module="time", names=names) if any(each.name == "sleep" for each in names):
                yield node.lineno


_TOUCHES = (
    *(
        "stat",
        "lstat",
        "exists",
        "is_file",
        "is_dir",
        "is_symlink",
        "resolve",
        "iterdir",
        "rglob",
        "scandir",
        "listdir",
    ),
    *("read_bytes", "read_text", "samefile", "QFileInfo"),
)
_OWN_FILES = (
    "api/tls",
    "sandbox/",
    "storage/",
    "outbox/journal",
    "outbox/accounts",
    "outbox/machine",
    "ui/look/",
    "ui/runtime/",
    "ui/translations",
)
"""Who reads the app's own files, or the system's; and storage/, through which those of a person are read."""
_CALLED_THROUGH_FILE_ACCESS = ("checks/",)


def no_touch_of_a_persons_file(path: str, source: str) -> Iterator[int]:
    """A file of a drive that hangs holds whoever touches it, but for what runs in FileAccess."""
    if path not in {"resources.py", "app.py"} and not path.startswith((*_OWN_FILES, *_CALLED_THROUGH_FILE_ACCESS)):
        yield from (call.lineno for call in calls(source, *_TOUCHES))


RULES: tuple[Rule, ...] = (
    no_touch_of_a_persons_file,
    no_nested_loops,
    no_static_dialogs,
    no_qasync_decorators,
    tasks_only_in_scopes,
    no_blocking_sleep,
)

SEEDED: tuple[Seed, ...] = (
    (no_touch_of_a_persons_file, "size = file.stat().st_size"),
    (no_touch_of_a_persons_file, "files = [each for each in files if each.is_file()]"),
    (no_nested_loops, "dialog.exec()"),
    (no_nested_loops, "QMenu(self).exec_(place)"),
    (no_nested_loops, "run = menu.exec\nrun(place)"),
    (no_nested_loops, "QCoreApplication.processEvents()"),
    (no_nested_loops, "loop = QEventLoop()\nloop.quit()"),
    (no_static_dialogs, "QMessageBox.question(self, 'a', 'b')"),
    (no_static_dialogs, "QMessageBox.information(self, 'a', 'b')"),
    (no_static_dialogs, "QMessageBox.warning(self, 'a', 'b')"),
    (no_static_dialogs, "QMessageBox.critical(self, 'a', 'b')"),
    (no_static_dialogs, "QMessageBox.about(self, 'a', 'b')"),
    (no_static_dialogs, "QtWidgets.QMessageBox.question(self, 'a', 'b')"),
    (no_static_dialogs, "QFileDialog.getOpenFileNames(self)"),
    (no_static_dialogs, "QFileDialog.getSaveFileName(self)"),
    (no_static_dialogs, "QInputDialog.getText(self, 'a', 'b')"),
    (no_qasync_decorators, "from qasync import asyncSlot"),
    (no_qasync_decorators, "@qasync.asyncClose\nasync def closeEvent(self, event): ..."),
    (tasks_only_in_scopes, "asyncio.create_task(work())"),
    (tasks_only_in_scopes, "loop.create_task(work())"),
    (tasks_only_in_scopes, "from asyncio import ensure_future"),
    (tasks_only_in_scopes, "asyncio.ensure_future(work())"),
    (tasks_only_in_scopes, "asyncio.Task(work())"),
    (tasks_only_in_scopes, "async def f():\n    async with asyncio.TaskGroup() as group: ..."),
    (no_blocking_sleep, "time.sleep(1)"),
    (no_blocking_sleep, "from time import sleep"),
)
