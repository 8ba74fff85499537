"""The way to one server in the settings. A proxy's password goes into the system's keyring and nowhere else."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.keyring import KeyringFound, KeyringMissing, MissingReason
from desktop_app.domain.server import ProxyKind
from desktop_app.tasks import TaskScope
from desktop_app.ui.i18n import say
from desktop_app.ui.look.style import make_secondary
from desktop_app.ui.settings import texts
from desktop_app.ui.settings.form_values import FormField, FormValues, Problems
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.widgets.fields import line_field, problem_label, say_at
from desktop_app.ui.widgets.forms import add_row, choice_field, new_form

_WAYS = {
    ProxyKind.SYSTEM: texts.PROXY_SYSTEM,
    ProxyKind.NONE: texts.PROXY_NONE,
    ProxyKind.MANUAL: texts.PROXY_MANUAL,
}
_WHY_NOT = {
    MissingReason.NONE_FOUND: texts.PROXY_NO_KEYRING,
    MissingReason.LOCKED: texts.PROXY_KEYRING_LOCKED,
    MissingReason.NOT_ALLOWED: texts.PROXY_KEYRING_UNSAFE,
    MissingReason.SELF_TEST_FAILED: texts.PROXY_KEYRING_FAILS,
    MissingReason.TIMED_OUT: texts.PROXY_KEYRING_FAILS,
}

FindKeyring = Callable[[], Awaitable[KeyringFound | KeyringMissing]]
"""Where a password can be kept. It may ask the person to unlock the keyring, so it is asked only when needed."""


class ProxyPage(QWidget):
    """Shows values, and puts what was typed into others."""

    changed = Signal()

    def __init__(self, scope: TaskScope, ask_place: FindKeyring, parent: QWidget) -> None:
        super().__init__(parent)
        self._scope = scope
        self._ask_place = ask_place
        self._place: KeyringFound | KeyringMissing | None = None
        self._asked = False
        self._problems = {
            part: problem_label(name, self)
            for part, name in (
                (FormField.PROXY_HOST, "proxyHostProblem"),
                (FormField.PROXY_PORT, "proxyPortProblem"),
                (FormField.PROXY_USER, "proxyUserProblem"),
            )
        }
        self._way = choice_field("proxyBox", say(texts.PROXY_NAME), [say(_WAYS[each]) for each in _WAYS], self)
        self._way.activated.connect(self._on_way)
        self._host = self._line("proxyHostField", say(texts.PROXY_HOST_NAME), FormField.PROXY_HOST)
        self._host.setPlaceholderText(say(texts.PROXY_HOST_PLACEHOLDER))
        self._port = self._line("proxyPortField", say(texts.PROXY_PORT_NAME), FormField.PROXY_PORT)
        self._port.setMaxLength(10)
        self._user = self._line("proxyUserField", say(texts.PROXY_USER_NAME), FormField.PROXY_USER)
        self._password = self._line("proxyPasswordField", say(texts.PROXY_PASSWORD_NAME), FormField.PROXY_USER)
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._note = plain_label(parent=self)
        self._note.setObjectName("proxyPasswordNote")
        make_secondary(self._note)
        self._fields = {
            FormField.PROXY_HOST: self._host,
            FormField.PROXY_PORT: self._port,
            FormField.PROXY_USER: self._user,
        }
        form = new_form(self)
        add_row(form, say(texts.PROXY_LABEL), self._way)
        add_row(form, say(texts.PROXY_HOST_LABEL), self._host, self._problems[FormField.PROXY_HOST])
        add_row(form, say(texts.PROXY_PORT_LABEL), self._port, self._problems[FormField.PROXY_PORT])
        add_row(form, say(texts.PROXY_USER_LABEL), self._user, self._problems[FormField.PROXY_USER])
        add_row(form, say(texts.PROXY_PASSWORD_LABEL), self._password, self._note)

    def show_values(self, values: FormValues) -> None:
        """Show a server's proxy."""
        self._way.setCurrentIndex(list(_WAYS).index(values.proxy))
        self._host.setText(values.proxy_host)
        self._port.setText(values.proxy_port)
        self._user.setText(values.proxy_user)
        self._password.setText(values.proxy_password)
        self._password.setPlaceholderText(say(texts.PROXY_PASSWORD_PLACEHOLDER) if values.proxy_user else "")
        self._follow_way()

    def filled(self, values: FormValues) -> FormValues:
        """These values with what stands in the fields now."""
        return replace(
            values,
            proxy=self._kind,
            proxy_host=self._host.text(),
            proxy_port=self._port.text(),
            proxy_user=self._user.text(),
            proxy_password=self._password.text(),
        )

    def show_problems(self, problems: Problems) -> bool:
        """Say what is wrong at each field, and put the cursor into the first; whether there was anything."""
        wrong = [part for part in self._problems if part in problems]
        for part, label in self._problems.items():
            say_at(label, problems.get(part, ""))
        if wrong:
            self._fields[wrong[0]].setFocus()
        return bool(wrong)

    @property
    def _kind(self) -> ProxyKind:
        return list(_WAYS)[self._way.currentIndex()]

    def _line(self, name: str, spoken: str, part: FormField) -> QLineEdit:
        def _on_edit() -> None:
            say_at(self._problems[part], "")
            self.changed.emit()

        return line_field(name, spoken, self, _on_edit)

    def _on_way(self) -> None:
        self._follow_way()
        self.changed.emit()

    def _follow_way(self) -> None:
        """The fields of a proxy are there for a manual one alone."""
        manual = self._kind is ProxyKind.MANUAL
        for each in (self._host, self._port, self._user):
            each.setEnabled(manual)
        if manual and not self._asked:
            self._asked = True
            self._scope.spawn(self._find_place(), name="look for a keyring")
        self._password.setEnabled(manual and isinstance(self._place, KeyringFound))
        self._note.setText(self._note_text() if manual else "")
        self._password.setAccessibleDescription(self._note.text())

    def _note_text(self) -> str:
        if self._place is None:
            return say(texts.PROXY_LOOKING)
        if isinstance(self._place, KeyringMissing):
            return say(_WHY_NOT[self._place.reason])
        return say(texts.PROXY_PASSWORD_HINT)

    async def _find_place(self) -> None:
        self._place = await self._ask_place()
        self._follow_way()
