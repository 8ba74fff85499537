"""Signing in: a server address and an access token, tried with one request before the dialog closes."""

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.desk.desk import Desk
from desktop_app.desk.entrance import Entrance, Wish
from desktop_app.domain.errors import AddressError, DossierError, NotAllowedError, SignInEndedError, TokenError
from desktop_app.tasks import TaskScope
from desktop_app.ui import texts
from desktop_app.ui.announce import announce
from desktop_app.ui.dialogs import plain_label
from desktop_app.ui.i18n import error_paragraphs, say
from desktop_app.ui.icons import Icons
from desktop_app.ui.questions import same_person
from desktop_app.ui.style import GRID, MARGIN, Tone, heading_font, make_secondary, tint_of
from desktop_app.ui.views.buttons import HEIGHT, ON_ACCENT, filled_button, plain_button

_WIDTH = 480


class SignInDialog(QDialog):
    """Accepted only with `desk` set. With `again`, it renews that desk's token and the server cannot be changed."""

    def __init__(
        self,
        entrance: Entrance,
        icons: Icons,
        scope: TaskScope,
        *,
        server: str = "",
        again: Desk | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("signInDialog")
        self.setWindowTitle(say(texts.SIGN_IN_TITLE))
        self.setWindowIcon(icons.app_icon())
        self.desk: Desk | None = None
        self._entrance = entrance
        self._scope = scope
        self._again = again
        self._attempt: asyncio.Task[None] | None = None

        self._server = self._server_box(server)
        self._token = self._token_field(icons)
        self._server_problem = self._problem_label("serverProblem")
        self._token_problem = self._problem_label("tokenProblem")
        self._stay = QCheckBox(say(texts.STAY_SIGNED_IN), self)
        self._stay.setObjectName("staySignedInBox")
        self._stay.setAccessibleName(say(texts.STAY_SIGNED_IN))
        self._stay.setAccessibleDescription(say(texts.STAY_SIGNED_IN_WHY))
        self._stay.setEnabled(False)
        self._message = plain_label(parent=self)
        self._message.setObjectName("signInMessage")
        self._message.hide()
        self._sandbox = self._button(say(texts.TRY_SANDBOX), "sandboxButton", self._on_sandbox)
        self._sandbox.setAccessibleDescription(say(texts.TRY_SANDBOX_TIP))
        self._sandbox.setToolTip(say(texts.TRY_SANDBOX_TIP))
        self._sandbox.setIcon(icons.icon("sandbox"))
        self._sandbox.setVisible(again is None)
        self._cancel = self._button(say(texts.CANCEL if again else texts.QUIT), "signInCancelButton", self.reject)
        self._sign_in = filled_button(say(texts.SIGN_IN), "signInButton", icons.icon("key", ON_ACCENT), self)
        self._sign_in.setDefault(True)
        self._sign_in.clicked.connect(self._on_sign_in)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(MARGIN)
        layout.addLayout(self._make_head(icons))
        layout.addLayout(self._make_form())
        layout.addWidget(self._message)
        layout.addStretch(1)
        layout.addLayout(self._make_buttons())
        self.setMinimumWidth(_WIDTH)
        (self._token if self._server.currentText() else self._server).setFocus()

    @property
    def server_text(self) -> str:
        """The address as typed."""
        return self._server.currentText()

    def say(self, text: str) -> None:
        """Say something above the buttons."""
        self._say_at(self._message, text)

    def reject(self) -> None:
        """Give up, also while the server is being asked."""
        if self._attempt is not None:
            self._attempt.cancel()
        super().reject()

    def _make_head(self, icons: Icons) -> QHBoxLayout:
        picture = plain_label(parent=self, wraps=False)
        picture.setPixmap(icons.app_icon().pixmap(QSize(48, 48), self.devicePixelRatioF()))
        heading = plain_label(say(texts.SIGN_IN_TITLE), parent=self)
        heading.setFont(heading_font(self, 1.35))
        sentence = plain_label(
            say(texts.SIGN_IN_AGAIN_SENTENCE if self._again else texts.SIGN_IN_SENTENCE), parent=self
        )
        titles = QVBoxLayout()
        titles.setSpacing(GRID // 2)
        titles.addWidget(heading)
        titles.addWidget(sentence)
        head = QHBoxLayout()
        head.setSpacing(MARGIN)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(titles, 1)
        return head

    def _make_form(self) -> QVBoxLayout:
        why = plain_label(say(texts.STAY_SIGNED_IN_WHY), parent=self)
        make_secondary(why)
        form = QVBoxLayout()
        form.setSpacing(GRID // 2)
        for text, field, problem in (
            (texts.SERVER_LABEL, self._server, self._server_problem),
            (texts.TOKEN_LABEL, self._token, self._token_problem),
        ):
            label = plain_label(say(text), parent=self, wraps=False)
            label.setBuddy(field)
            form.addWidget(label)
            form.addWidget(field)
            form.addWidget(problem)
            form.addSpacing(GRID // 2)
        form.addWidget(self._stay)
        form.addWidget(why)
        return form

    def _make_buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._sandbox)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._sign_in)
        return buttons

    def _button(self, text: str, name: str, on_click: Callable[[], None]) -> QPushButton:
        button = plain_button(text, name, parent=self)
        button.clicked.connect(on_click)
        return button

    def _server_box(self, server: str) -> QComboBox:
        box = QComboBox(self)
        box.setMinimumHeight(HEIGHT)
        box.setObjectName("serverField")
        box.setAccessibleName(say(texts.SERVER_NAME))
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems([each.address.base_url for each in self._entrance.servers.settings.recent])
        line = box.lineEdit()
        if line is not None:
            line.setPlaceholderText(say(texts.SERVER_PLACEHOLDER))
            line.setAccessibleName(say(texts.SERVER_NAME))
            line.setMaxLength(2000)
            line.textEdited.connect(lambda _text: self._say_at(self._server_problem, ""))
        box.setCurrentText(self._again.profile.address.base_url if self._again else server or box.currentText())
        box.setEnabled(self._again is None)
        return box

    def _token_field(self, icons: Icons) -> QLineEdit:
        field = QLineEdit(self)
        field.setMinimumHeight(HEIGHT)
        field.setObjectName("tokenField")
        field.setAccessibleName(say(texts.TOKEN_NAME))
        field.setPlaceholderText(say(texts.TOKEN_PLACEHOLDER))
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.textEdited.connect(lambda _text: self._say_at(self._token_problem, ""))
        reveal = QAction(icons.icon("eye"), say(texts.SHOW_TOKEN), field)
        reveal.setObjectName("revealTokenAction")
        reveal.setCheckable(True)
        reveal.setShortcut(QKeySequence("Ctrl+T"))  # the eye in the field cannot be reached by Tab

        def _on_reveal(shown: bool) -> None:
            field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
            reveal.setText(say(texts.HIDE_TOKEN if shown else texts.SHOW_TOKEN))
            reveal.setIcon(icons.icon("eye-off" if shown else "eye"))

        reveal.toggled.connect(_on_reveal)
        field.setToolTip(say(texts.TOKEN_TIP))
        field.setAccessibleDescription(say(texts.TOKEN_TIP))
        field.addAction(reveal, QLineEdit.ActionPosition.TrailingPosition)
        return field

    def _problem_label(self, name: str) -> QLabel:
        label = plain_label(parent=self)
        label.setObjectName(name)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        palette = label.palette()
        palette.setColor(label.foregroundRole(), QColor(tint_of(Tone.BAD, palette).text))
        label.setPalette(palette)
        label.hide()
        return label

    def _say_at(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setAccessibleName(text)
        announce(label, text)
        label.setVisible(bool(text))
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.sizeHint().height(), layout.heightForWidth(self.width())))

    def _on_sign_in(self) -> None:
        again = self._again
        server, token = self._server.currentText(), self._token.text()

        async def _enter() -> Desk:
            if again is None:
                return await self._entrance.sign_in(server, token, Wish(self._claim))
            await self._entrance.sign_in_again(again, token, Wish(self._claim))
            return again

        self._start(_enter, say(texts.SIGNING_IN))

    def _on_sandbox(self) -> None:
        self._start(self._entrance.sign_in_to_sandbox, say(texts.STARTING_SANDBOX))

    def _start(self, enter: Callable[[], Awaitable[Desk]], busy: str) -> None:
        for label in (self._server_problem, self._token_problem):
            self._say_at(label, "")
        self._busy(busy)
        self._attempt = self._scope.spawn(self._try(enter), name="sign in")

    async def _claim(self, uploads: int) -> bool:
        return await same_person(self, uploads)

    async def _try(self, enter: Callable[[], Awaitable[Desk]]) -> None:
        try:
            desk = await enter()
        except DossierError as error:
            self._busy("")
            self._show_failure(error)
            return
        self._token.clear()
        self.desk = desk
        self.accept()

    def _busy(self, text: str) -> None:
        self.say(text)
        for widget in (self._sign_in, self._sandbox, self._token):
            widget.setEnabled(not text)
        self._server.setEnabled(not text and self._again is None)

    def _show_failure(self, error: DossierError) -> None:
        """Each failure at its field; what was typed stays."""
        sentence = error_paragraphs(error)
        if isinstance(error, TokenError | SignInEndedError | NotAllowedError):
            self._say_at(self._token_problem, sentence)
            self._token.setFocus()
            self._token.selectAll()
        else:
            self._say_at(self._server_problem, sentence)
            field: QWidget = self._token if isinstance(error, AddressError) and self._again else self._server
            field.setFocus()
