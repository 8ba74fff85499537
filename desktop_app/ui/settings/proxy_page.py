"""The proxy page of one server in the settings. A proxy's password is saved only in the system's keyring."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.keyring import KeyringFound, KeyringMissing, MissingReason
from desktop_app.domain.server import ProxyKind, ProxyScheme
from desktop_app.tasks import TaskScope
from desktop_app.ui.i18n import say
from desktop_app.ui.look.style import make_secondary
from desktop_app.ui.settings import texts
from desktop_app.ui.settings.form_values import FormField, FormValues, Problems
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.widgets.fields import line_field, problem_label, say_at, secret_field
from desktop_app.ui.widgets.forms import add_row, choice_field, new_form

_KINDS = {
    (ProxyKind.SYSTEM, ProxyScheme.HTTP): texts.PROXY_SYSTEM,
    (ProxyKind.NONE, ProxyScheme.HTTP): texts.PROXY_NONE,
    (ProxyKind.MANUAL, ProxyScheme.HTTP): texts.PROXY_MANUAL,
    (ProxyKind.MANUAL, ProxyScheme.SOCKS5H): texts.PROXY_SOCKS_REMOTE,
    (ProxyKind.MANUAL, ProxyScheme.SOCKS5): texts.PROXY_SOCKS_LOCAL,
}
"""What can be chosen, in its order."""
_NO_KEYRING = {
    MissingReason.NONE_FOUND: texts.PROXY_NO_KEYRING,
    MissingReason.LOCKED: texts.PROXY_KEYRING_LOCKED,
    MissingReason.NOT_ALLOWED: texts.PROXY_KEYRING_UNSAFE,
    MissingReason.SELF_TEST_FAILED: texts.PROXY_KEYRING_FAILS,
    MissingReason.TIMED_OUT: texts.PROXY_KEYRING_FAILS,
}

FindKeyring = Callable[[], Awaitable[KeyringFound | KeyringMissing]]
"""Finds the keyring for a password. It may prompt the person to unlock it, so it is called only when needed."""


class ProxyPage(QWidget):
    """Shows the values of a server and returns the edited ones."""

    changed = Signal()

    def __init__(self, scope: TaskScope, find_keyring: FindKeyring, parent: QWidget) -> None:
        super().__init__(parent)
        self._scope = scope
        self._find_keyring = find_keyring
        self._keyring: KeyringFound | KeyringMissing | None = None
        self._asked = False
        self._problems = {
            part: problem_label(name, self)
            for part, name in (
                (FormField.PROXY_HOST, "proxyHostProblem"),
                (FormField.PROXY_PORT, "proxyPortProblem"),
                (FormField.PROXY_USER, "proxyUserProblem"),
            )
        }
        self._kind_box = choice_field("proxyBox", say(texts.PROXY_NAME), [say(_KINDS[each]) for each in _KINDS], self)
        self._kind_box.activated.connect(self._on_kind)
        self._host = self._line("proxyHostField", say(texts.PROXY_HOST_NAME), FormField.PROXY_HOST)
        self._host.setPlaceholderText(say(texts.PROXY_HOST_PLACEHOLDER))
        self._port = self._line("proxyPortField", say(texts.PROXY_PORT_NAME), FormField.PROXY_PORT)
        self._port.setMaxLength(10)
        self._user = self._line("proxyUserField", say(texts.PROXY_USER_NAME), FormField.PROXY_USER)
        self._password = secret_field(
            "proxyPasswordField", say(texts.PROXY_PASSWORD_NAME), self, self._on_edit_of(FormField.PROXY_USER)
        )
        self._note = plain_label(parent=self)
        self._note.setObjectName("proxyPasswordNote")
        make_secondary(self._note)
        self._fields = {
            FormField.PROXY_HOST: self._host,
            FormField.PROXY_PORT: self._port,
            FormField.PROXY_USER: self._user,
        }
        form = new_form(self)
        add_row(form, say(texts.PROXY_LABEL), self._kind_box)
        add_row(form, say(texts.PROXY_HOST_LABEL), self._host, self._problems[FormField.PROXY_HOST])
        add_row(form, say(texts.PROXY_PORT_LABEL), self._port, self._problems[FormField.PROXY_PORT])
        add_row(form, say(texts.PROXY_USER_LABEL), self._user, self._problems[FormField.PROXY_USER])
        add_row(form, say(texts.PROXY_PASSWORD_LABEL), self._password, self._note)

    def show_values(self, values: FormValues) -> None:
        """Show a server's proxy."""
        self._kind_box.setCurrentIndex(list(_KINDS).index((values.proxy, values.proxy_scheme)))
        self._host.setText(values.proxy_host)
        self._port.setText(values.proxy_port)
        self._user.setText(values.proxy_user)
        self._password.setText(values.proxy_password)
        self._password.setPlaceholderText(say(texts.PROXY_PASSWORD_PLACEHOLDER) if values.proxy_user else "")
        self._update_fields()

    def filled(self, values: FormValues) -> FormValues:
        """Return `values` with the current content of the fields."""
        return replace(
            values,
            proxy=self._kind,
            proxy_scheme=self._scheme,
            proxy_host=self._host.text(),
            proxy_port=self._port.text(),
            proxy_user=self._user.text(),
            proxy_password=self._password.text(),
        )

    def forget(self) -> None:
        """Clear the password."""
        self._password.forget()

    def show_problems(self, problems: Problems) -> bool:
        """Show the problems at their fields and focus the first; returns whether there were any."""
        wrong = [part for part in self._problems if part in problems]
        for part, label in self._problems.items():
            say_at(label, problems.get(part, ""))
        if wrong:
            self._fields[wrong[0]].setFocus()
        return bool(wrong)

    @property
    def _kind(self) -> ProxyKind:
        return list(_KINDS)[self._kind_box.currentIndex()][0]

    @property
    def _scheme(self) -> ProxyScheme:
        return list(_KINDS)[self._kind_box.currentIndex()][1]

    def _line(self, name: str, spoken: str, part: FormField) -> QLineEdit:
        return line_field(name, spoken, self, self._on_edit_of(part))

    def _on_edit_of(self, part: FormField) -> Callable[[], None]:
        def _on_edit() -> None:
            say_at(self._problems[part], "")
            self.changed.emit()

        return _on_edit

    def _on_kind(self) -> None:
        self._update_fields()
        self.changed.emit()

    def _update_fields(self) -> None:
        """Enable the proxy's fields only for a manual proxy, and the password only if there is a keyring."""
        manual = self._kind is ProxyKind.MANUAL
        for each in (self._host, self._port, self._user):
            each.setEnabled(manual)
        if manual and not self._asked:
            self._asked = True
            self._scope.spawn(self._look_for_keyring(), name="look for a keyring")
        self._password.setEnabled(manual and isinstance(self._keyring, KeyringFound))
        self._note.setText(self._note_text() if manual else "")
        self._password.setAccessibleDescription(self._note.text())

    def _note_text(self) -> str:
        if self._keyring is None:
            return say(texts.PROXY_LOOKING)
        if isinstance(self._keyring, KeyringMissing):
            return say(_NO_KEYRING[self._keyring.reason])
        return say(texts.PROXY_PASSWORD_HINT)

    async def _look_for_keyring(self) -> None:
        self._keyring = await self._find_keyring()
        self._update_fields()
