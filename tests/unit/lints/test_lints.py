"""The rules that this code is built by and that no linter knows, each shown to catch what it forbids."""

from pathlib import Path

import pytest

import desktop_app
from tests.unit.lints import rules_of_form, rules_of_loops, rules_of_secrets, rules_of_text
from tests.unit.lints.reading import Rule, Seed

PACKAGE = Path(desktop_app.__file__).parent
MODULES = {path.relative_to(PACKAGE).as_posix(): path.read_text("utf-8") for path in sorted(PACKAGE.rglob("*.py"))}
KINDS = (rules_of_form, rules_of_loops, rules_of_text, rules_of_secrets)
RULES: tuple[Rule, ...] = tuple(rule for kind in KINDS for rule in kind.RULES)
SEEDED: tuple[Seed, ...] = tuple(seed for kind in KINDS for seed in kind.SEEDED)


def name_of(rule: object) -> str:
    return getattr(rule, "__name__", "")


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_the_code_keeps_to_the_rule(rule: Rule) -> None:
    assert len(MODULES) > 50
    broken = [f"{name}:{line}" for name, source in MODULES.items() for line in rule(name, source)]
    assert not broken, f"{rule.__doc__} {broken}"


@pytest.mark.parametrize(("rule", "source"), SEEDED, ids=lambda value: name_of(value) or repr(value)[:40])
def test_what_breaks_a_rule_is_found(rule: Rule, source: str) -> None:
    assert list(rule("somewhere.py", source))


GOOD = '''"""A module that keeps to all of them; it speaks of exec(), create_task and except Exception: in a text."""

import html
import os
import tempfile

import httpx

from desktop_app.tasks import TaskScope  # exec() in a comment


class Pill(QLabel):
    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)


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


def show(name: str, path: Path) -> None:
    """Say it plainly."""
    label = plain_label(name)
    label.setToolTip(say(texts.SHOW_TOKEN if name else texts.HIDE_TOKEN))
    label.setToolTip(html.escape(name))
    label.setToolTip("Our own words")
    labels = label.findChildren(QLabel)
    log.info("the token has ended: %s", type(labels).__name__)
    log.info("%s ends in %d s", TOKEN_KIND, token_expires_in)
    self.warning(token)
    if not token:
        raise TokenError
    raise TokenError("the token has ended")


def write(path: Path) -> None:
    """Keep it private."""
    shown = os.environ.get("DISPLAY"), os.environ["HOME"]
    with path.open("rb") as file, open(path) as other, tempfile.TemporaryFile() as copy:
        os.open(path, os.O_RDONLY)
    os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    path.parent.mkdir(mode=0o700, parents=True)
    os.mkdir(path, 0o700)
    dialog.open()
    QApplication(sys.argv[:1])
    subprocess.run([program, str(path)], shell=False)
'''


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_what_keeps_to_the_rules_is_let_through(rule: Rule) -> None:
    assert list(rule("somewhere.py", GOOD)) == []


def test_every_rule_has_been_seen_to_catch_something() -> None:
    assert {rule for rule, _ in SEEDED} == set(RULES)


@pytest.mark.parametrize(
    ("rule", "place", "source"),
    [
        (rules_of_loops.tasks_only_in_scopes, "tasks.py", "asyncio.create_task(work())"),
        (rules_of_text.labels_are_plain, rules_of_text.DIALOGS, "label = QLabel(parent)"),
        (
            rules_of_text.boxes_are_plain,
            rules_of_text.DIALOGS,
            "def f():\n    box = QMessageBox()\n    box.setTextFormat(Qt.TextFormat.PlainText)",
        ),
        (rules_of_secrets.no_secret_in_the_environment, "ui/runtime/loop.py", "os.environ['QT_API'] = 'pyside6'"),
    ],
    ids=lambda value: name_of(value) or str(value)[:40],
)
def test_what_has_one_place_is_allowed_there_alone(rule: Rule, place: str, source: str) -> None:
    assert (PACKAGE / place).exists()
    assert list(rule(place, source)) == []
    assert list(rule(f"elsewhere/{place}", source))


def test_even_there_a_box_that_guesses_is_found() -> None:
    guessing = "def f():\n    box = QMessageBox(icon, title, text)"

    assert list(rules_of_text.boxes_are_plain(rules_of_text.DIALOGS, guessing))


def test_whoever_may_look_at_an_untrusted_certificate_is_listed_with_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    looking = "context.check_hostname = False\ncontext.verify_mode = ssl.CERT_NONE"
    assert len(list(rules_of_secrets.no_unchecked_tls("somewhere.py", looking))) == 2
    for place, reason in rules_of_secrets.UNCHECKED.items():
        assert (PACKAGE / place).exists(), f"{place} is listed, and is not there"
        assert len(reason.split()) > 5, f"{place} is listed without a reason"

    monkeypatch.setitem(rules_of_secrets.UNCHECKED, "somewhere.py", "a specimen of a place that has its reason")
    assert list(rules_of_secrets.no_unchecked_tls("somewhere.py", looking)) == []
    assert list(rules_of_secrets.no_unchecked_tls("somewhere.py", "httpx.AsyncClient(verify=False)"))
