"""The settings page of one server: address, how files are sent, limits, and trusted certificates."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from desktop_app.domain.errors import CaFileError
from desktop_app.domain.server import UploadEncoding
from desktop_app.tasks import TaskScope
from desktop_app.ui import texts as shared
from desktop_app.ui.i18n import error_paragraphs, plain, say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, make_secondary
from desktop_app.ui.settings import texts
from desktop_app.ui.settings.form_values import FormField, FormValues, Problems
from desktop_app.ui.widgets.buttons import plain_button
from desktop_app.ui.widgets.dialogs import pick_file, plain_label
from desktop_app.ui.widgets.fields import line_field, problem_label, say_at, show_writable
from desktop_app.ui.widgets.forms import add_row, choice_field, new_form

_ENCODINGS = {
    UploadEncoding.MULTIPART: texts.ENCODING_MULTIPART,
    UploadEncoding.JSON_BASE64: texts.ENCODING_BASE64,
    UploadEncoding.JSON_DATA_URI: texts.ENCODING_DATA_URI,
    UploadEncoding.JSON_PATH: texts.ENCODING_PATH,
}
_PATTERNS = "*.pem *.crt *.cer *.der *.PEM *.CRT *.CER"

CheckCertificates = Callable[[Path], Awaitable[None]]
"""Checks a certificate file; raises CaFileError."""


class ServerPage(QWidget):
    """Shows the values of a server and returns the edited ones."""

    changed = Signal()

    def __init__(self, icons: Icons, scope: TaskScope, check: CheckCertificates, parent: QWidget) -> None:
        super().__init__(parent)
        self._scope = scope
        self._check = check
        self._ca_file: Path | None = None
        self._shown = 0
        self._problems = {
            part: problem_label(name, self)
            for part, name in (
                (FormField.ADDRESS, "addressProblem"),
                (FormField.MAX_SIZE, "maxSizeProblem"),
                (FormField.SETTLE, "settleProblem"),
            )
        }
        self._ca_problem = problem_label("caFileProblem", self)
        form = new_form(self)
        self._make_texts(form)
        self._make_certificates(form, icons)

    def show_values(self, values: FormValues, *, address_is_fixed: bool) -> None:
        """Show a server. The address of the server that the person is signed in to cannot be changed."""
        self._shown += 1
        self._address.setText(values.address)
        self._address.setReadOnly(address_is_fixed)
        show_writable(self._address)
        self._encoding.setCurrentIndex(list(UploadEncoding).index(values.encoding))
        self._max_size.setText(values.max_size)
        self._settle.setText(values.settle)
        self._set_ca_file(values.ca_file)
        say_at(self._ca_problem, "")

    def filled(self, values: FormValues) -> FormValues:
        """Return `values` with the current content of the fields."""
        return replace(
            values,
            address=self._address.text(),
            encoding=list(UploadEncoding)[self._encoding.currentIndex()],
            max_size=self._max_size.text(),
            settle=self._settle.text(),
            ca_file=self._ca_file,
        )

    def show_problems(self, problems: Problems) -> bool:
        """Show the problems at their fields and focus the first; returns whether there were any."""
        wrong = [part for part, label in self._problems.items() if part in problems]
        for part, label in self._problems.items():
            say_at(label, problems.get(part, ""))
        if wrong:
            self._fields[wrong[0]].setFocus()
        return bool(wrong)

    def start(self) -> None:
        """Move the focus to the first field."""
        self._address.setFocus()
        self._address.selectAll()

    def _make_texts(self, form: QGridLayout) -> None:
        self._address = self._line("addressField", say(shared.SERVER_NAME), FormField.ADDRESS)
        self._address.setPlaceholderText(say(shared.SERVER_PLACEHOLDER))
        self._address.setMaxLength(2000)
        self._encoding = choice_field(
            "encodingBox", say(texts.ENCODING_NAME), [say(_ENCODINGS[each]) for each in UploadEncoding], self
        )
        self._encoding.activated.connect(self.changed)
        self._max_size = self._line("maxSizeField", say(texts.MAX_SIZE_NAME), FormField.MAX_SIZE)
        self._settle = self._line("settleField", say(texts.SETTLE_NAME), FormField.SETTLE)
        self._settle.setPlaceholderText(say(texts.SETTLE_PLACEHOLDER))
        self._settle.setAccessibleDescription(say(texts.SETTLE_HINT))
        hint = plain_label(say(texts.SETTLE_HINT), parent=self)
        make_secondary(hint)
        self._fields = {
            FormField.ADDRESS: self._address,
            FormField.MAX_SIZE: self._max_size,
            FormField.SETTLE: self._settle,
        }
        add_row(form, say(texts.ADDRESS_LABEL), self._address, self._problems[FormField.ADDRESS])
        add_row(form, say(texts.ENCODING_LABEL), self._encoding)
        add_row(form, say(texts.MAX_SIZE_LABEL), self._max_size, self._problems[FormField.MAX_SIZE])
        add_row(form, say(texts.SETTLE_LABEL), self._settle, hint, self._problems[FormField.SETTLE])

    def _make_certificates(self, form: QGridLayout, icons: Icons) -> None:
        self._ca_field = line_field("caFileField", say(texts.CA_NAME), self, lambda: None)
        self._ca_field.setReadOnly(True)
        show_writable(self._ca_field)
        self._ca_field.setPlaceholderText(say(texts.CA_NONE))
        choose = plain_button(say(texts.CA_CHOOSE), "caFileButton", icons.icon("folder"), self)
        choose.setAccessibleName(say(texts.CA_CHOOSE_NAME))
        choose.clicked.connect(self._on_choose)
        self._clear = plain_button("", "caFileClearButton", icons.icon("close"), self)
        self._clear.setAccessibleName(say(texts.CA_CLEAR_NAME))
        self._clear.setToolTip(say(texts.CA_CLEAR_NAME))
        self._clear.clicked.connect(self._on_clear)
        line = QHBoxLayout()
        line.setSpacing(GRID // 2)
        line.addWidget(self._ca_field, 1)
        line.addWidget(choose)
        line.addWidget(self._clear)
        add_row(form, say(texts.CA_LABEL), self._ca_field, self._ca_problem, beside=line)

    def _line(self, name: str, spoken: str, part: FormField) -> QLineEdit:
        def _on_edit() -> None:
            say_at(self._problems[part], "")
            self.changed.emit()

        return line_field(name, spoken, self, _on_edit)

    def _set_ca_file(self, path: Path | None) -> None:
        self._ca_file = path
        self._ca_field.setText(plain(str(path)) if path is not None else "")
        self._clear.setEnabled(path is not None)

    def _on_clear(self) -> None:
        self._set_ca_file(None)
        say_at(self._ca_problem, "")
        self._ca_field.setFocus()
        self.changed.emit()

    def _on_choose(self) -> None:
        self._scope.spawn(self._choose(), name="choose certificates")

    async def _choose(self) -> None:
        shown = self._shown
        path = await pick_file(self, say(texts.CA_TITLE), say(texts.CA_FILES), _PATTERNS)
        if path is None:
            return
        try:
            await self._check(path)
            problem = ""
        except CaFileError as error:
            problem = error_paragraphs(error)
        if shown != self._shown:  # a different server is shown now
            return
        say_at(self._ca_problem, problem)
        if not problem:
            self._set_ca_file(path)
            self.changed.emit()
