"""What comes from outside is shown as text: no widget that guesses markup, and no link leaves the app."""

import ast
from collections.abc import Iterator

from tests.unit.lints.reading import Rule, Seed, called, calls, nodes, owner, uses

READERS_OF_JSON = {
    "api/parsing.py": "the one place for what servers say",
    "api/json_slices.py": "the same, in slices",
    "api/json_text.py": "only asks whether it is JSON",
    "sandbox/request_body.py": "a server of ours",
    "sandbox/sign_in_routes.py": "a server of ours",
    "ui/runtime/instance.py": "paths from a second start, with undecodable bytes as they are",
    "desk/replacing.py": "our own, from the journal",
    "desk/credential_store.py": "our own, from the keyring; tokens are validated",
    "domain/pasted_token.py": "only a token, which is validated",
    "domain/token_claims.py": "claims in a token: a name is made storable where it is shown, a subject is only hashed",
    "outbox/accounts.py": "our own, from the journal",
    "pictures/change_wire.py": "from our own process; every value of it is checked, none is shown as text",
    "pictures/look_wire.py": "from our own process; every value of it is checked, none is shown as text",
    "outbox/adoptions.py": "our own, from the journal",
    "outbox/habits.py": "our own, from the journal",
    "outbox/journal_codes.py": "our own, from the journal",
    "outbox/journal_rows.py": "our own, from the journal",
}
DIALOGS = "ui/widgets/dialogs.py"
"""Where labels and message boxes are made, all of them plain."""
GUESSING = ("QTextEdit", "QTextBrowser", "QTextDocument", "QProgressDialog", "QErrorMessage", "QWebEngineView")
MARKUP = (
    *("setHtml", "insertHtml", "appendHtml", "toHtml", "setMarkdown", "insertMarkdown"),
    *("setInformativeText", "setOpenExternalLinks", "RichText", "AutoText", "MarkdownText"),
)
_FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)


def labels_are_plain(path: str, source: str) -> Iterator[int]:
    """A label guesses markup: each is made by `dialogs.plain_label`, and a class of its own sets PlainText."""
    if path != DIALOGS:
        yield from (call.lineno for call in calls(source, "QLabel"))
    for node in nodes(source):
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base).endswith("QLabel") for base in node.bases):
            yield from () if _sets_plain_text(node) else (node.lineno,)


def boxes_are_plain(path: str, source: str) -> Iterator[int]:
    """Message and input boxes guess markup in their labels: only ui/widgets/dialogs.py makes them, as plain text."""
    plain = {
        call.lineno
        for function in nodes(source)
        if path == DIALOGS and isinstance(function, _FUNCTION) and (_sets_plain_text(function) or _hands_on(function))
        for call in ast.walk(function)
        if isinstance(call, ast.Call)
    }
    yield from (call.lineno for call in calls(source, "QMessageBox", "QInputDialog") if call.lineno not in plain)


def no_widgets_that_guess(_path: str, source: str) -> Iterator[int]:
    """They render markup, and whoever names a document could write it. A QPlainTextEdit shows long texts."""
    yield from uses(source, *GUESSING, *MARKUP)


def tooltips_are_ours(_path: str, source: str) -> Iterator[int]:
    """A tooltip guesses markup: it is a sentence of texts.py without fields, `html.escape`d, or a `tip(…)`."""
    for call in calls(source, "setToolTip", "setWhatsThis"):
        if not (call.args and _is_ours(call.args[0])):
            yield call.lineno
    for node in nodes(source):
        match node:
            case ast.Attribute(attr="ToolTipRole" | "WhatsThisRole"):
                yield node.lineno
            case ast.Attribute(value=ast.Name(id="QToolTip"), attr="showText"):
                yield node.lineno


def json_is_made_storable(path: str, source: str) -> Iterator[int]:
    """A server's JSON is read in one place, where every text of it becomes storable; others read only our own."""
    if path not in READERS_OF_JSON:
        yield from (call.lineno for call in calls(source, "raw_decode", "JSONDecoder"))
        yield from (call.lineno for call in calls(source, "loads", "load") if owner(call) == "json")


def no_links_leave(_path: str, source: str) -> Iterator[int]:
    """Nothing hands a link or a file to the system: it would open whatever is registered for it."""
    yield from uses(source, "QDesktopServices", "webbrowser", "openUrl", "startfile", "fromUserInput")


def _sets_plain_text(node: ast.AST) -> bool:
    return any(
        called(call) == "setTextFormat" and call.args and ast.unparse(call.args[0]).endswith("TextFormat.PlainText")
        for call in ast.walk(node)
        if isinstance(call, ast.Call)
    )


def _hands_on(node: ast.AST) -> bool:
    """Whether the dialog goes to `_input`, which makes its label plain."""
    return any(isinstance(call, ast.Call) and called(call) == "_input" for call in ast.walk(node))


def _is_ours(argument: ast.expr) -> bool:
    """`say(texts.A)`, with a choice of two, a literal without markup, `html.escape(…)`, or `tip(…)`."""
    match argument:
        case ast.Call(func=ast.Name(id="say"), args=[sentence], keywords=[]):
            return _is_sentence(sentence)
        case ast.Call(func=ast.Attribute(value=ast.Name(id="html"), attr="escape")) | ast.Call(func=ast.Name(id="tip")):
            return True
        case ast.IfExp(body=body, orelse=other) if not _is_sentence(argument):
            return _is_ours(body) and _is_ours(other)
        case ast.Constant(value=str(text)):
            return "<" not in text
        case _:
            return False


def _is_sentence(argument: ast.expr) -> bool:
    match argument:
        case ast.Attribute(value=ast.Name(id="texts"), attr=name):
            return name.isupper()
        case ast.IfExp(body=body, orelse=other):
            return _is_sentence(body) and _is_sentence(other)
        case _:
            return False


RULES: tuple[Rule, ...] = (
    labels_are_plain,
    boxes_are_plain,
    no_widgets_that_guess,
    tooltips_are_ours,
    no_links_leave,
    json_is_made_storable,
)

SEEDED: tuple[Seed, ...] = (
    (json_is_made_storable, "answer = json.loads(body)"),
    (json_is_made_storable, "with open(path) as file:\n    answer = json.load(file)"),
    (json_is_made_storable, "value, end = json.JSONDecoder().raw_decode(text)"),
    (labels_are_plain, "label = QLabel(name, self)"),
    (labels_are_plain, "label = QLabel(self)\nlabel.setText(name)"),
    (labels_are_plain, "label = QtWidgets.QLabel()"),
    (labels_are_plain, "class Pill(QLabel):\n    pass"),
    (labels_are_plain, "class Pill(QLabel):\n    def f(self): self.setTextFormat(Qt.TextFormat.RichText)"),
    (boxes_are_plain, "def f():\n    box = QMessageBox(icon, title, text)"),
    (boxes_are_plain, "async def f():\n    box = QMessageBox()\n    box.setTextFormat(Qt.TextFormat.PlainText)"),
    (boxes_are_plain, "def f():\n    dialog = QInputDialog(parent)\n    dialog.setLabelText(name)"),
    (no_widgets_that_guess, "view = QTextEdit(self)"),
    (no_widgets_that_guess, "from PySide6.QtWidgets import QTextBrowser"),
    (no_widgets_that_guess, "view.setHtml(text)"),
    (no_widgets_that_guess, "edit.appendHtml(text)"),
    (no_widgets_that_guess, "QProgressDialog(name, '', 0, 100)"),
    (no_widgets_that_guess, "QErrorMessage(self).showMessage(text)"),
    (no_widgets_that_guess, "box.setInformativeText(text)"),
    (no_widgets_that_guess, "label.setOpenExternalLinks(True)"),
    (no_widgets_that_guess, "label.setTextFormat(Qt.TextFormat.RichText)"),
    (no_widgets_that_guess, "label.setTextFormat(Qt.AutoText)"),
    (tooltips_are_ours, "button.setToolTip(name)"),
    (tooltips_are_ours, "button.setToolTip(plain(name))"),
    (tooltips_are_ours, "button.setToolTip(say(texts.PREVIEW, name=name))"),
    (tooltips_are_ours, "button.setToolTip(say(sentence))"),
    (tooltips_are_ours, "button.setToolTip(f'{name}')"),
    (tooltips_are_ours, "button.setToolTip('<b>ours</b>')"),
    (tooltips_are_ours, "field.setWhatsThis(text)"),
    (tooltips_are_ours, "label.setToolTip(name if cut else '')"),
    (tooltips_are_ours, "if role == Qt.ItemDataRole.ToolTipRole:\n    shown = name_of(row)"),
    (tooltips_are_ours, "item.setData(Qt.ToolTipRole, name)"),
    (tooltips_are_ours, "QToolTip.showText(place, name)"),
    (no_links_leave, "from PySide6.QtGui import QDesktopServices"),
    (no_links_leave, "QtGui.QDesktopServices.openUrl(url)"),
    (no_links_leave, "import webbrowser"),
    (no_links_leave, "os.startfile(path)"),
    (no_links_leave, "QUrl.fromUserInput(text)"),
)
