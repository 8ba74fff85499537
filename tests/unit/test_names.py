"""The names that only an insider could read are gone, and stay gone: the field's words took their places.

A name counts where it is made or imported: as a class, function, parameter, variable, attribute or module. Texts and
comments do not count, nor do the names of tables and columns in SQL, which old journals keep.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLACES = ("desktop_app", "tests", "installer")

OLD_NAMES = frozenset(
    {
        *("Halt", "Line", "Timing", "Sieve", "Shelf", "Pace", "Patience", "Outgoing", "Way", "Wish", "wishes", "Claim"),
        *("Entrance", "Keeping", "KeptSignIns", "Vault", "Place", "NoPlace", "WhyNot", "LiveTokens", "SignInTalk"),
        *("FileLook", "look_at", "Addition", "with_history", "goes_on", "left_behind", "Announcer", "Attempts", "Face"),
        *("Block", "SignInPart", "TokenWay", "PasswordWay", "RowHandling", "Adding", "FileLine", "AnswerDialog"),
        *("late_parts", "jittered", "left_in_doubt", "judge", "Judgement", "doubtful", "House", "Bench"),
        *("retry_least", "retry_most", "opens_at", "disowned", "wanted_again", "found_at_start"),
        "LOOKS_BEFORE_SENDING_AGAIN",
    }
)

OLD_MODULES = (
    *("late_parts.py", "ui/words.py", "ui/texts_settings.py", "ui/texts_sign_in.py", "ui/crash.py", "ui/dropping.py"),
    *("ui/preview.py", "ui/external.py", "ui/views", "ui/models"),
    *("domain/error_root.py", "domain/errors.py", "domain/errors_files.py", "domain/errors_keeping.py"),
    *("domain/errors_network.py", "domain/errors_sign_in.py", "domain/keeping.py", "domain/rules.py"),
    *("domain/session.py", "domain/sign_in.py", "checks/file_look.py"),
    *("api/auth.py", "api/connecting.py", "api/outgoing.py", "api/sign_in_wire.py", "api/values.py", "api/way.py"),
    *("api/wire.py", "storage/vault.py", "storage/keyring_choice.py", "storage/keyring_entries.py"),
    *("storage/bounded_calls.py", "storage/profile_fields.py", "storage/profile_file.py", "storage/profile_text.py"),
    *("storage/report.py", "storage/report_sieve.py"),
    *("outbox/delivery.py", "outbox/halt.py", "outbox/line.py", "outbox/reconcile.py", "outbox/search.py"),
    *("outbox/sender.py", "outbox/store.py", "outbox/timing.py", "outbox/wishes.py"),
    *("desk/adding.py", "desk/daemon_thread.py", "desk/entrance.py", "desk/kept_sign_ins.py", "desk/pace.py"),
    *("desk/queue_opening.py", "desk/server_changes.py", "desk/shelf.py"),
)

ALLOWED = {
    ("doubtful", "desktop_app/outbox/"): "what is written into the table of that name, which old journals have",
    ("doubtful", "tests/support/flaky_journal.py"): "the parameter of the journal that it stands for",
    ("left_behind", "desktop_app/sandbox/server.py"): "plain English too: the documents of the run before",
    ("left_behind", "installer/"): "plain English there: the files that a removed package leaves behind",
    ("left_behind", "tests/unit/installer/"): "the tests of that",
    ("doubtful", "tests/unit/outbox/"): "to be renamed",
    ("goes_on", "tests/unit/outbox/"): "to be renamed",
    ("goes_on", "installer/linux/trial.py"): "to be renamed",
    ("Way", "desktop_app/sandbox/sign_in.py"): "to be renamed",
    ("Face", "tests/soak/"): "to be renamed",
}
"""By name and path: why it may stand there."""


def made_names(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Each name that a module makes or imports, with its line."""
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name, node.lineno
            case ast.Name(id=name, ctx=ast.Store()) | ast.Attribute(attr=name, ctx=ast.Store()) | ast.arg(arg=name):
                yield name, node.lineno
            case ast.Import(names=imported) | ast.ImportFrom(names=imported):
                modules = (getattr(node, "module", None) or "", *(each.name for each in imported))
                names = [part for module in modules for part in module.split(".")]
                yield from ((name, node.lineno) for name in (*names, *(each.asname or "" for each in imported)))


def old_names(source: str) -> list[tuple[str, int]]:
    if not any(name in source for name in OLD_NAMES):
        return []  # most modules need not be parsed
    return [(name, line) for name, line in made_names(ast.parse(source)) if name.lstrip("_") in OLD_NAMES]


def test_no_old_name_is_made_or_imported() -> None:
    found = [
        f"{path}:{line}: {name}"
        for place in PLACES
        for path in sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / place).rglob("*.py"))
        for name, line in old_names((ROOT / path).read_text("utf-8"))
        if not any(name.lstrip("_") == old and path.startswith(where) for old, where in ALLOWED)
    ]

    assert found == []


def test_no_old_module_is_there() -> None:
    assert [name for name in OLD_MODULES if (ROOT / "desktop_app" / name).exists()] == []


@pytest.mark.parametrize(
    "source",
    [
        "class Halt: ...",
        "async def look_at(path): ...",
        "def f(*, goes_on): ...",
        "wishes = ()",
        "self._face, Face = 1, 2",
        "self.doubtful: int = 1",
        "from desktop_app.late_parts import Network",
        "from desktop_app.desk.pace import Pace as Schedule",
        "import desktop_app.x as Shelf",
        "for judge in (): ...",
        "def f(): return lambda judge: 1",
    ],
)
def test_an_old_name_would_be_found(source: str) -> None:
    assert old_names(source)
    assert old_names(f"print({source!r})  # {source}") == []
