"""The sentences as a whole: each is used, has its fields, can be translated; none stands outside texts.py.

The code is read as syntax trees. Each rule is shown to catch a seeded violation, so that it cannot become blind unseen.
"""

import ast
import importlib
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from desktop_app.domain import errors
from installer.translations import program

ROOT = Path(__file__).parents[3]
UI = ROOT / "desktop_app" / "ui"
TEXTS = sorted(UI.rglob("texts.py"))
MARKED = sorted({*UI.rglob("*.py"), *(ROOT / "desktop_app" / "domain").rglob("*.py")})
"""All files in which texts are marked for translation."""

MODULES = [importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts)) for path in TEXTS]
CONSTANTS = {
    name: value
    for module in MODULES
    for name, value in vars(module).items()
    if name.isupper() and isinstance(value, str)
}

SHOWING = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QPushButton",
    "QRadioButton",
    "QToolButton",
    "addAction",
    "addButton",
    "addItem",
    "addMenu",
    "addTab",
    "setAccessibleDescription",
    "setAccessibleName",
    "setPlaceholderText",
    "setStatusTip",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
    "show_message",
    "plain_label",
    "filled_button",
    "flat_button",
}
"""Calls whose first argument a person reads."""


def trees(folder: Path = UI) -> dict[Path, ast.Module]:
    """The syntax tree of every file below a folder."""
    return {path: ast.parse(path.read_text(encoding="utf-8"), str(path)) for path in sorted(folder.rglob("*.py"))}


def called(call: ast.Call) -> str:
    """The last name of what is called: `setText` for `self._label.setText(…)`."""
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    """The calls of functions with these names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) in names:
            yield node


def place(path: Path, node: ast.expr) -> str:
    return f"{path.name}:{node.lineno}"


# --- every sentence is used ----------------------------------------------------------------------------------------


def is_texts(alias: str) -> bool:
    """Whether a module of sentences goes by this name: a feature's own, those of all, or those of another."""
    return alias in ("texts", "shared") or alias.endswith("_texts")


def used_texts() -> set[str]:
    """Names of texts.py that the code speaks of."""
    files = [
        *trees().items(),
        *((p, ast.parse(p.read_text(encoding="utf-8"))) for p in (ROOT / "desktop_app").glob("*.py")),
    ]
    used: set[str] = set()
    for path, tree in files:
        if path in TEXTS:
            continue
        for node in ast.walk(tree):
            match node:
                case ast.Attribute(value=ast.Name(id=module), attr=name) if is_texts(module):
                    used.add(name)
                case ast.ImportFrom(module="desktop_app.ui.texts", names=imported):
                    used |= {alias.name for alias in imported}
    return used


def test_every_sentence_is_used_and_every_used_sentence_is_there() -> None:
    assert len(CONSTANTS) > 100
    assert used_texts() - set(CONSTANTS) == set()
    assert set(CONSTANTS) - used_texts() == set()


def test_no_sentence_is_empty_or_has_loose_spaces() -> None:
    for name, value in CONSTANTS.items():
        assert value.strip() == value, name
        assert value, name


# --- every sentence gets what it names -----------------------------------------------------------------------------


def fields_of(sentence: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", sentence))


def meant(argument: ast.expr, tree: ast.Module) -> set[str]:
    """Names of texts.py that the first argument of a say(…) may be: itself, a choice, or what a table holds."""
    found = {
        node.attr
        for node in ast.walk(argument)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and is_texts(node.value.id)
    }
    if found:
        return found
    name = argument.value if isinstance(argument, ast.Subscript) else argument
    match argument:
        case ast.Call(func=ast.Attribute(value=ast.Name() as name, attr="items" | "values" | "get")):
            pass
    if not isinstance(name, ast.Name):
        return set()
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[target], value=value) | ast.AnnAssign(target=target, value=ast.expr() as value):
                pass
            case ast.For(target=target, iter=value):
                pass
            case _:
                continue
        if any(isinstance(each, ast.Name) and each.id == name.id for each in ast.walk(target)):
            found |= meant(value, tree)
    return found


def wrong_fields(path: Path, tree: ast.Module) -> list[str]:
    """Calls of say(…) that give other fields than the sentence names."""
    wrong: list[str] = []
    for call in calls(tree, "say"):
        if isinstance(call.func, ast.Attribute) or any(keyword.arg is None for keyword in call.keywords):
            continue  # a widget's own method of that name, or i18n.say itself
        given = {str(keyword.arg) for keyword in call.keywords}
        names = meant(call.args[0], tree)
        if not names:
            wrong.append(f"{place(path, call)}: which sentence?")
        for name in names:
            sentence = CONSTANTS.get(name, "")
            if given - {"n"} != fields_of(sentence) or ("n" in given) != ("%n" in sentence):
                wrong.append(f"{place(path, call)}: {name} = {sentence!r} gets {sorted(given)}")
    return wrong


def test_every_sentence_is_given_the_fields_that_it_names() -> None:
    wrong = [each for path, tree in trees().items() for each in wrong_fields(path, tree)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "line",
    [
        "say(texts.DELETE_QUESTION)",
        "say(texts.DELETE_QUESTION, nam='x')",
        "say(add_texts.SEND_COUNT)",
        "say(add_texts.SEND, n=2)",
        "say('Hello')",
        "_X = {1: texts.DELETE_QUESTION}\nsay(_X[1])",
        "say(add_texts.SEND if x else documents_texts.PREVIEW)",
    ],
)
def test_a_wrong_call_would_be_seen(line: str) -> None:
    assert wrong_fields(Path("seeded.py"), ast.parse(line))


def test_a_right_call_is_let_through() -> None:
    assert not wrong_fields(Path("seeded.py"), ast.parse("say(texts.DELETE_QUESTION, name='x')\nsay(add_texts.SEND)"))


# --- translation ---------------------------------------------------------------------------------------------------


def markers(paths: list[Path]) -> set[tuple[str, str]]:
    """Context and text of every QT_TRANSLATE_NOOP in the code."""
    found: set[tuple[str, str]] = set()
    for path in paths:
        for call in calls(ast.parse(path.read_text(encoding="utf-8")), "QT_TRANSLATE_NOOP"):
            context, text = (ast.literal_eval(argument) for argument in call.args)
            found.add((context, text))
    return found


def test_qt_linguist_finds_every_marked_text_whole(tmp_path: Path) -> None:
    lupdate = program("lupdate")
    target = tmp_path / "dossier.ts"
    done = subprocess.run(
        [lupdate, *map(str, MARKED), "-ts", str(target)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    found = {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in ET.parse(target).iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    }
    assert found == markers(MARKED)
    assert len(found) > 150


def test_the_contexts_are_those_that_the_code_asks_for() -> None:
    assert {context for context, _ in markers(MARKED)} == {"ui", "errors"}
    assert {context for context, _ in markers(TEXTS)} == {"ui"}
    assert {context for context, _ in markers(sorted(Path(errors.__file__).parent.glob("*.py")))} == {"errors"}


def test_every_sentence_of_the_window_is_marked() -> None:
    marked = {text for _, text in markers(TEXTS)}
    never_translated = {"NO_DISPLAY"}  # what is said before a window is there
    assert {name for name, value in CONSTANTS.items() if value not in marked} == never_translated


# --- no sentence elsewhere -----------------------------------------------------------------------------------------


def literal(node: ast.expr) -> bool:
    """Whether an expression is, or may become, a text with letters that stands in the code itself."""
    match node:
        case ast.Constant(value=str(value)):
            return bool(re.search(r"[^\W\d_]", value))
        case ast.JoinedStr(values=parts):
            return any(literal(part) for part in parts if isinstance(part, ast.Constant))
        case ast.BinOp(left=left, right=right):
            return literal(left) or literal(right)
        case ast.IfExp(body=body, orelse=orelse):
            return literal(body) or literal(orelse)
        case _:
            return False


def loose_texts(path: Path, tree: ast.Module) -> list[str]:
    """Texts that a person reads and that nobody could translate."""
    return [place(path, call) for call in calls(tree, *SHOWING) if call.args and literal(call.args[0])]


def test_no_text_that_a_person_reads_stands_outside_texts_py() -> None:
    loose = [each for path, tree in trees().items() if path not in TEXTS for each in loose_texts(path, tree)]
    assert not loose


@pytest.mark.parametrize(
    "line",
    [
        "label.setText('Hello')",
        "QAction('Quit', self)",
        "menu.addAction('Quit')",
        "self.setWindowTitle(f'Dossier {x}')",
        "field.setPlaceholderText('Type' + x)",
        "box.setAccessibleName('yes' if x else say(texts.NO))",
        "button.setToolTip('Hello')",
    ],
)
def test_a_loose_text_would_be_seen(line: str) -> None:
    assert loose_texts(Path("seeded.py"), ast.parse(line)) == ["seeded.py:1"]


# --- nothing is rich text ------------------------------------------------------------------------------------------


def rich(path: Path, tree: ast.Module) -> list[str]:
    """Where a text from outside could become rich text: labels, tooltips, message boxes."""
    found: list[str] = []
    labels = (call for call in calls(tree, "QLabel") if call.args)
    found += [f"{place(path, c)}: QLabel" for c in labels if not (said(c.args[0]) or parent(c.args[0]))]
    found += [f"{place(path, call)}: tooltip" for call in calls(tree, "setToolTip") if not said(call.args[0])]
    for call in calls(tree, "information", "question", "warning", "critical", "about", "aboutQt", "exec", "exec_"):
        if isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) != "log":
            found.append(f"{place(path, call)}: {called(call)}")
    for call in calls(tree, "setTextFormat"):
        if "RichText" in ast.unparse(call) or "AutoText" in ast.unparse(call) or "Markdown" in ast.unparse(call):
            found.append(f"{place(path, call)}: format")
    found += [f"{place(path, c)}: HTML" for c in calls(tree, "setHtml", "setMarkdown", "insertHtml", "appendHtml")]
    if path.name != "dialogs.py":
        found += [f"{place(path, c)}: {called(c)}" for c in calls(tree, "QMessageBox", "QInputDialog", "QFileDialog")]
    return found


def said(node: ast.expr) -> bool:
    """Whether an expression is our own sentence without a field from outside."""
    if isinstance(node, ast.Constant) or (isinstance(node, ast.Call) and called(node) == "tip"):
        return True  # what `tip` gives is escaped
    if isinstance(node, ast.IfExp):
        return said(node.body) and said(node.orelse)
    return (
        isinstance(node, ast.Call)
        and called(node) == "say"
        and not any(not isinstance(keyword.value, ast.Constant) for keyword in node.keywords)
    )


def parent(node: ast.expr) -> bool:
    """Whether the only argument is the parent: `QLabel(self)`, `QLabel(inside)`, `QLabel(self.cell)`."""
    return isinstance(node, ast.Name | ast.Attribute) and ast.unparse(node) in {"self", "parent", "inside", "self.cell"}


def test_no_text_from_outside_can_become_rich_text() -> None:
    found = [each for path, tree in trees().items() for each in rich(path, tree)]
    assert not found


@pytest.mark.parametrize(
    "line",
    [
        "QLabel(name)",
        "QLabel(row.name, self)",
        "QLabel(say(documents_texts.PREVIEW, name=row.name))",
        "button.setToolTip(name)",
        "button.setToolTip(name if cut else '')",
        "button.setToolTip(say(add_texts.REMOVE_FILE, name=shown))",
        "QMessageBox.information(self, title, text)",
        "QMessageBox(self).exec()",
        "label.setTextFormat(Qt.TextFormat.RichText)",
        "view.setHtml(text)",
    ],
)
def test_a_way_to_rich_text_would_be_seen(line: str) -> None:
    assert rich(Path("seeded.py"), ast.parse(line))
