"""The layout of the sign-in dialog: heading, server, sign-in pages, *Stay signed in*, a message and the buttons.

It contains no logic; that is in dialog.py and controller.py.
"""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.server import ServerProfile
from desktop_app.ui import texts as shared
from desktop_app.ui.i18n import plain, say, server_text
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, MARGIN, heading_font, make_secondary, show_edge
from desktop_app.ui.sign_in import texts
from desktop_app.ui.sign_in.pages import CodePage, PasswordPage, SignInPage, TokenPage
from desktop_app.ui.sign_in.stay_box import StayBox
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import ON_ACCENT, filled_button, flat_button, plain_button
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.widgets.fields import labelled, problem_label, say_at
from desktop_app.ui.widgets.fitting import lay_out
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.labels import WrappingLabel

_WIDTH = 560
_MAX_ADDRESS = 2000
"""The most characters of an address. Anything longer was pasted by mistake."""


class SignInForm:
    """The widgets of the sign-in dialog, which are visible and which enabled. `fixed`: the server cannot be changed."""

    def __init__(
        self, icons: Icons, recent: Iterable[ServerProfile], server: str, *, fixed: bool, dialog: QDialog
    ) -> None:
        self._dialog = dialog
        self._fixed = fixed
        self._choices = QWidget(dialog)
        self.way_password = self._choice_button(
            say(texts.WAY_PASSWORD), "wayPasswordButton", say(texts.WAY_PASSWORD_NAME)
        )
        self.way_token = self._choice_button(say(texts.WAY_TOKEN), "wayTokenButton", say(texts.WAY_TOKEN_NAME))
        self.way_password.setChecked(True)
        self.server = self._server_box(recent, server)
        self._server_problem = problem_label("serverProblem", dialog)
        self.token = TokenPage(icons, dialog)
        self.password = PasswordPage(icons, dialog)
        self.code = CodePage(icons, dialog)
        self._waiting = plain_label(parent=dialog)
        self._waiting.setObjectName("waitingSentence")
        self._waiting.hide()
        self._where = flat_button(say(texts.WHERE), "whereButton", icons.icon("info"), dialog)
        self._where.setCheckable(True)
        self._where_sentence = plain_label(parent=dialog)
        self._where_sentence.setObjectName("whereSentence")
        make_secondary(self._where_sentence)
        self._where_sentence.hide()
        self._where.toggled.connect(self._on_where)
        self.stay = StayBox(dialog)
        self.message = WrappingLabel(dialog)
        self.message.setObjectName("signInMessage")
        self.message.hide()
        self.sandbox = plain_button(say(texts.TRY_SANDBOX), "sandboxButton", icons.icon("sandbox"), dialog)
        self.sandbox.setAccessibleDescription(say(texts.TRY_SANDBOX_TIP))
        self.sandbox.setToolTip(say(texts.TRY_SANDBOX_TIP))
        self.settings = flat_button(say(shared.SETTINGS), "settingsButton", icons.icon("settings"), dialog)
        self.back = plain_button(say(texts.BACK), "backButton", parent=dialog)
        self.cancel = plain_button(say(shared.CANCEL), "signInCancelButton", parent=dialog)
        self.sign_in = filled_button(say(texts.SIGN_IN), "signInButton", icons.icon("key", ON_ACCENT), dialog)
        self.sign_in.setDefault(True)
        self._lay_out(icons)

    @property
    def address(self) -> str:
        """The address as typed."""
        return self.server.currentText()

    def offer(self, recent: Iterable[ServerProfile]) -> None:
        """Replace the servers in the list. What was typed stays."""
        typed = self.address
        self.server.clear()
        self.server.addItems([each.address.base_url for each in recent])
        self.server.setCurrentText(typed or self.server.currentText())

    def show_page(self, page: SignInPage) -> None:
        """Show a page. The page for the code hides the choice between the others."""
        for each in (self.token, self.password, self.code):
            each.setVisible(each is page)
        self._choices.setVisible(page is not self.code)
        self._where.setVisible(page is not self.code)
        self._where_sentence.setVisible(page is not self.code and self._where.isChecked())

    def say_waiting(self, count: int) -> None:
        """Say how many documents of an earlier sign-in wait, if there are any."""
        text = say(texts.WAITING_HERE, n=count) if count else ""
        self._waiting.setText(text)
        self._waiting.setVisible(bool(text))
        if text:
            announce(self._waiting, text)

    def say_where(self, page: SignInPage, broker: str) -> None:
        """Set what *Where do I find this?* says of a page; `broker` is what this broker's file says."""
        general = say(texts.WHERE_TOKEN if page is self.token else texts.WHERE_EMAIL)
        text = say(texts.WHERE_BROKER, text=server_text(broker)) if broker else general
        self._where_sentence.setText(text)
        self._where.setAccessibleDescription(text if self._where.isChecked() else "")

    def _on_where(self, shown: bool) -> None:
        self._where_sentence.setVisible(shown)
        text = self._where_sentence.text()
        self._where.setAccessibleDescription(text if shown else "")
        if shown:
            announce(self._where_sentence, text)

    def set_usable(self, *, busy: bool, code_is_due: bool) -> None:
        """While busy, only *Cancel* is enabled. While a code is required, the server cannot be changed."""
        self.server.setEnabled(not busy and not code_is_due and not self._fixed)
        for each in (self._choices, self.token, self.password, self.code, self.sandbox, self.settings):
            each.setEnabled(not busy)
        self.stay.set_busy(busy)
        self.stay.setVisible(not code_is_due)
        for each in (self.sandbox, self.settings):
            each.setVisible(not self._fixed and not code_is_due)
        self.back.setVisible(code_is_due)
        _name(self.cancel, say(shared.CANCEL if busy or self._fixed else shared.QUIT))
        _name(self.sign_in, say(texts.GO_ON if code_is_due and self.code.is_choosing else texts.SIGN_IN))

    def clear_problems(self) -> None:
        """Clear the problems shown at the fields."""
        self.say_server_problem("")
        for page in (self.token, self.password, self.code):
            page.say_problem("")

    def say_server_problem(self, text: str) -> None:
        """Show a problem below the address."""
        say_at(self._server_problem, text)

    def forget(self) -> None:
        """Clear every secret."""
        for page in (self.token, self.password, self.code):
            page.forget()

    def _lay_out(self, icons: Icons) -> None:
        dialog = self._dialog
        server = labelled(say(texts.SERVER_LABEL), self.server, dialog)
        for sentence in (self._server_problem, self._waiting):
            server.addWidget(sentence)
        choices = QHBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(MARGIN)
        group = QButtonGroup(self._choices)
        for each in (self.way_password, self.way_token):
            group.addButton(each)
            choices.addWidget(each)
        choices.addStretch(1)
        form = QVBoxLayout()
        form.setSpacing(GRID)
        form.addWidget(self._choices)
        form.addLayout(server)
        for page in (self.token, self.password, self.code):
            form.addWidget(page)
        form.addWidget(self._where, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self._where_sentence, self.stay):
            form.addWidget(widget)
        buttons = FlowLayout(GRID)
        buttons.addWidget(self.sandbox)
        buttons.addWidget(self.settings)
        buttons.addWidget(self.back)
        buttons.push_to_end()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.sign_in)
        content = QVBoxLayout()
        content.setSpacing(MARGIN)
        content.addLayout(self._head(icons))
        content.addLayout(form)
        content.addStretch(1)
        below = QVBoxLayout()
        below.setSpacing(MARGIN)
        below.addWidget(self.message)
        below.addLayout(buttons)
        lay_out(dialog, content, below, _WIDTH)

    def _head(self, icons: Icons) -> QHBoxLayout:
        dialog = self._dialog
        picture = plain_label(parent=dialog, wraps=False)
        picture.setPixmap(icons.app_icon().pixmap(QSize(48, 48), dialog.devicePixelRatioF()))
        heading = plain_label(say(texts.SIGN_IN_TITLE), parent=dialog)
        heading.setFont(heading_font(dialog, 1.35))
        sentence = say(texts.SIGN_IN_AGAIN_SENTENCE if self._fixed else texts.SIGN_IN_SENTENCE)
        titles = QVBoxLayout()
        titles.setSpacing(GRID // 2)
        titles.addWidget(heading)
        if not self._fixed and not self.server.count():
            first = plain_label(say(texts.FIRST_START), parent=dialog)
            first.setObjectName("firstStartSentence")
            titles.addWidget(first)
        titles.addWidget(plain_label(sentence, parent=dialog))
        head = QHBoxLayout()
        head.setSpacing(MARGIN)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(titles, 1)
        return head

    def _choice_button(self, text: str, name: str, spoken: str) -> QRadioButton:
        button = QRadioButton(text, self._choices)
        button.setObjectName(name)
        button.setAccessibleName(spoken)
        show_edge(button)

        def _on_toggled(chosen: bool) -> None:
            """Let Tab reach only the chosen button. Qt ensures that only once a button of the group had the focus."""
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)

        button.toggled.connect(_on_toggled)
        _on_toggled(False)
        return button

    def _server_box(self, recent: Iterable[ServerProfile], server: str) -> ChoiceBox:
        box = ChoiceBox("serverField", say(shared.SERVER_NAME), self._dialog)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems([each.address.base_url for each in recent])
        line = box.lineEdit()
        if line is not None:
            line.setPlaceholderText(say(shared.SERVER_PLACEHOLDER))
            line.setAccessibleName(say(shared.SERVER_NAME))
            line.setMaxLength(_MAX_ADDRESS)
        box.setCurrentText(plain(server) or box.currentText())
        return box


def _name(button: QPushButton, text: str) -> None:
    button.setText(text)
    button.setAccessibleName(text)
