"""The pages of the sign-in dialog: a pasted token, email and password, and the one-time code."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.credentials import SecondFactor
from desktop_app.domain.errors import CaptchaNeededError, DossierError, NoPasswordSignInError, SignInEndedError
from desktop_app.ui.i18n import error_cure, error_paragraphs, error_title, say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID
from desktop_app.ui.sign_in import texts
from desktop_app.ui.widgets.buttons import plain_button
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.widgets.fields import (
    RevealTexts,
    add_reveal_button,
    labelled,
    line_field,
    problem_label,
    say_at,
    secret_field,
)

_MAX_CODE = 40
"""The most characters of a code, including spaces."""
_FACTORS = {SecondFactor.GOOGLE: texts.FACTOR_APP, SecondFactor.SMS: texts.FACTOR_SMS}
_CODES = {SecondFactor.GOOGLE: texts.CODE_FROM_APP, SecondFactor.SMS: texts.CODE_FROM_SMS}
_HALF = GRID // 2


class SignInPage(QWidget):
    """The base of all pages: shows a problem at its field, takes the focus, clears its secret."""

    def __init__(self, field_problem: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.problem = problem_label(field_problem, self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(_HALF)

    @property
    def main_field(self) -> QLineEdit:
        """The field where the person types next."""
        raise NotImplementedError

    def missing(self) -> str:
        """What is still to be typed before the server can be asked; "" if nothing is missing."""
        return ""

    def say_problem(self, text: str) -> None:
        """Show a problem below the field; "" clears it."""
        say_at(self.problem, text)

    def show_failure(self, error: DossierError) -> None:
        """Show a failure. What was typed stays, selected, so that typing or pasting replaces it."""
        self.say_problem(error_paragraphs(error))
        self.take_focus()
        self.main_field.selectAll()

    def take_focus(self) -> None:
        """Move the focus to where the person types next."""
        self.main_field.setFocus()

    def forget(self) -> None:
        """Clear the secret, also from what could be undone and from what was selected or copied here."""
        raise NotImplementedError

    def _on_edit(self) -> None:
        self.say_problem("")


class TokenPage(SignInPage):
    """A pasted token. Object names: tokenField, tokenProblem."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__("tokenProblem", parent)
        self._field = secret_field("tokenField", say(texts.TOKEN_NAME), self, self._on_edit)
        self._field.setToolTip(say(texts.TOKEN_TIP))
        self._field.setAccessibleDescription(say(texts.TOKEN_TIP))
        eye = RevealTexts("revealTokenAction", say(texts.SHOW_CODE), say(texts.HIDE_CODE))
        add_reveal_button(self._field, eye, icons)
        self._kept = False
        self.set_kept(False)
        self.column.addLayout(labelled(say(texts.TOKEN_LABEL), self._field, self))
        self.column.addWidget(self.problem)

    @property
    def main_field(self) -> QLineEdit:
        return self._field

    @property
    def token(self) -> str:
        """The pasted token."""
        return self._field.text()

    def forget(self) -> None:
        self._field.forget()

    def missing(self) -> str:
        return "" if self._kept or self.token.strip() else say(texts.TOKEN_MISSING)

    def show_failure(self, error: DossierError) -> None:
        super().show_failure(error)
        if isinstance(error, SignInEndedError):  # the server's own words say the same once more
            self.say_problem(f"{error_title(error)}. {error_cure(error)}")

    def set_kept(self, saved: bool) -> None:
        """Show in the empty field whether leaving it empty uses the sign-in saved in the keyring."""
        self._kept = saved
        self._field.setPlaceholderText(say(texts.TOKEN_PLACEHOLDER_KEPT if saved else texts.TOKEN_PLACEHOLDER))


class PasswordPage(SignInPage):
    """Email and password. Object names: emailField, passwordField, passwordProblem, useTokenButton.

    useTokenButton is shown after errors that only a token avoids.
    """

    tokenWanted = Signal()  # noqa: N815 - signals are named as Qt's

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__("passwordProblem", parent)
        self._email = line_field("emailField", say(texts.EMAIL_NAME), self, self._on_edit)
        self._email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self._password = secret_field("passwordField", say(texts.PASSWORD_NAME), self, self._on_edit)
        self._password.setToolTip(say(texts.PASSWORD_TIP))
        self._password.setAccessibleDescription(say(texts.PASSWORD_TIP))
        eye = RevealTexts("revealPasswordAction", say(texts.SHOW_PASSWORD), say(texts.HIDE_PASSWORD))
        add_reveal_button(self._password, eye, icons)
        self._use_token = plain_button(say(texts.USE_TOKEN), "useTokenButton", icons.icon("key"), self)
        self._use_token.clicked.connect(self.tokenWanted)
        self._use_token.hide()
        self._kept = False
        self.column.addLayout(labelled(say(texts.EMAIL_LABEL), self._email, self))
        self.column.addSpacing(_HALF)
        self.column.addLayout(labelled(say(texts.PASSWORD_LABEL), self._password, self))
        self.column.addWidget(self.problem)
        self.column.addWidget(self._use_token, 0, Qt.AlignmentFlag.AlignLeading)

    @property
    def main_field(self) -> QLineEdit:
        return self._password if self._email.text().strip() else self._email

    @property
    def email(self) -> str:
        """The email address as typed."""
        return self._email.text()

    def set_kept(self, saved: bool) -> None:
        """Show in the empty field whether leaving it empty uses the sign-in saved in the keyring."""
        self._kept = saved
        self._password.setPlaceholderText(say(texts.TOKEN_PLACEHOLDER_KEPT) if saved else "")

    def resume_typing(self, email: str) -> None:
        """Put back what was typed: nothing is offered in its place."""
        self._email.setText(email)
        self._email.setModified(True)

    def suggest(self, email: str) -> None:
        """Offer the address that was used last, unless another one was typed."""
        if not self._email.isModified():
            self._email.setText(email)

    @property
    def password(self) -> str:
        """The password as typed."""
        return self._password.text()

    def missing(self) -> str:
        if self._kept and not self.password:
            return ""
        if not self.email.strip():
            return say(texts.EMAIL_MISSING)
        return "" if self.password else say(texts.PASSWORD_MISSING)

    def say_problem(self, text: str) -> None:
        super().say_problem(text)
        self._use_token.hide()

    def show_failure(self, error: DossierError) -> None:
        super().show_failure(error)
        if isinstance(error, CaptchaNeededError | NoPasswordSignInError):
            self._use_token.show()
            self._use_token.setFocus()

    def forget(self) -> None:
        """Clear the password; the email address stays."""
        self._password.forget()


class CodePage(SignInPage):
    """The second factor. Object names: factorBox (if there are several factors), codeField, codeProblem."""

    factorChanged = Signal()  # noqa: N815 - signals are named as Qt's

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__("codeProblem", parent)
        self.is_choosing = False
        """Whether the person still has to choose where the code comes from."""
        self._sentence = plain_label(parent=self)
        self._sentence.setObjectName("codeSentence")
        self._factors = ChoiceBox("factorBox", say(texts.FACTOR_NAME), self)
        self._factors.activated.connect(lambda _index: self._choose_again())
        self._field = secret_field("codeField", say(texts.CODE_NAME), self, self._on_edit)
        self._field.setMaxLength(_MAX_CODE)
        eye = RevealTexts("revealCodeAction", say(texts.SHOW_CODE), say(texts.HIDE_CODE))
        add_reveal_button(self._field, eye, icons)
        self._field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._choice, self._typing = QWidget(self), QWidget(self)
        for holder, label, field in (
            (self._choice, texts.FACTOR_LABEL, self._factors),
            (self._typing, texts.CODE_LABEL, self._field),
        ):
            column = labelled(say(label), field, holder)
            column.setContentsMargins(0, _HALF, 0, 0)
            holder.setLayout(column)
        for part in (self._sentence, self._choice, self._typing, self.problem):
            self.column.addWidget(part)

    @property
    def main_field(self) -> QLineEdit:
        return self._field

    @property
    def factor(self) -> SecondFactor:
        """The chosen factor."""
        return SecondFactor(self._factors.currentData())

    @property
    def code(self) -> str:
        """The code as typed."""
        return self._field.text()

    def begin(self, factors: Sequence[SecondFactor]) -> None:
        """Ask for a code from one of these factors; with several, the person chooses first."""
        self._factors.clear()
        for factor in factors:
            self._factors.addItem(say(_FACTORS[factor]), factor.value)
        self._choice.setVisible(len(factors) > 1)
        self._show(choosing=len(factors) > 1)

    def ask_code(self) -> None:
        """Ask for the code of the chosen factor."""
        self._show(choosing=False)

    def missing(self) -> str:
        code = "".join(self.code.split())
        whole = self.is_choosing or (code.isascii() and code.isdigit())
        return "" if whole else say(texts.CODE_MISSING)

    def take_focus(self) -> None:
        (self._factors if self.is_choosing else self._field).setFocus()

    def forget(self) -> None:
        self._field.forget()

    def _choose_again(self) -> None:
        if not self.is_choosing:
            self._show(choosing=True)

    def _show(self, *, choosing: bool) -> None:
        self.is_choosing = choosing
        self.forget()
        self.say_problem("")
        sentence = say(texts.FACTOR_SENTENCE) if choosing else say(_CODES[self.factor])
        self._sentence.setText(sentence)
        for each in (self._factors, self._field):
            each.setAccessibleDescription(sentence)  # read aloud with the focus that comes next
        self._typing.setVisible(not choosing)
        self.factorChanged.emit()
