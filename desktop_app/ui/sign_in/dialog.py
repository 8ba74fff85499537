"""Signing in: a server address, then a token or email and password, tried before the dialog closes."""

import asyncio
from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.desk.desk import Desk
from desktop_app.desk.sign_in_service import SignInOptions, SignInService
from desktop_app.domain.errors import (
    AddressError,
    DossierError,
    KeyringError,
    NotAllowedError,
    PasswordSignInError,
    SignInEndedError,
    TokenError,
    TooManyAttemptsError,
)
from desktop_app.domain.server import ServerAddress, ServerProfile
from desktop_app.tasks import TaskScope
from desktop_app.ui.i18n import error_paragraphs, say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.sign_in import texts
from desktop_app.ui.sign_in.controller import SignInController
from desktop_app.ui.sign_in.form import SignInForm
from desktop_app.ui.sign_in.lockout import Lockout, wait_text
from desktop_app.ui.sign_in.pages import SignInPage
from desktop_app.ui.sign_in.questions import same_person
from desktop_app.ui.sign_in.stay_box import KeyringSearch
from desktop_app.ui.widgets.fields import say_at
from desktop_app.ui.widgets.fitting import HeightFitting

_AT_THE_WAY = (PasswordSignInError, TokenError, SignInEndedError, NotAllowedError)
"""What is said where the person typed their secret; all else is about the server."""


class SignInDialog(QDialog):
    """Accepted only with `desk` set. With `again`, it renews that desk's sign-in and the server cannot be changed.

    Names that stay: signInDialog; serverField with serverProblem; wayTokenButton and wayPasswordButton, of which one is
    checked; tokenField with tokenProblem; emailField and passwordField with passwordProblem and useTokenButton;
    codeSentence, factorBox and codeField with codeProblem in their place while a code is due; staySignedInBox with
    staySignedInSentence; signInMessage; sandboxButton, settingsButton, backButton, signInCancelButton, signInButton.
    """

    settingsWanted = Signal()  # noqa: N815 - signals are named as Qt's

    def __init__(
        self,
        sign_in_service: SignInService,
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
        self._sign_in_service = sign_in_service
        self._scope = scope
        self._again = again
        self._attempt: asyncio.Task[None] | None = None
        self._busy = False
        self._counting = False
        self._block = Lockout(self)
        self._form = SignInForm(
            icons,
            sign_in_service.servers.settings.recent,
            again.profile.address.base_url if again else server,
            fixed=again is not None,
            dialog=self,
        )
        self._attempts = SignInController(sign_in_service, again, self._form, self)
        self._part: SignInPage = self._form.token
        HeightFitting(self)
        self._connect()
        self.show_page(self._part)
        self._on_address()
        (self._part.main_field if self.server_text else self._form.server).setFocus()
        self._place = KeyringSearch(sign_in_service.credentials, self._form.stay, scope)

    @property
    def server_text(self) -> str:
        """The address as typed."""
        return self._form.address

    def say(self, text: str) -> None:
        """Say something above the buttons."""
        say_at(self._form.message, text)

    def offer_servers(self) -> None:
        """Offer the servers that the settings have now."""
        self._form.offer(self._sign_in_service.servers.settings.recent)

    def resume(self) -> None:
        """Sign in at once with what the keyring keeps for the server shown, if it keeps anything."""
        if self._is_kept():
            self._start(self._resume, say(texts.RESUMING))

    # --- what an attempt does to it ---

    def show_page(self, part: SignInPage) -> None:
        """Show one of the ways, or the code's step."""
        self._part = part
        self._form.show_page(part)
        self._update()

    def set_busy(self, text: str) -> None:
        """Say what is being done; "" when the person can do something again."""
        self._busy = bool(text)
        self._counting = False
        self.say(text)
        self._update()

    def show_failure(self, error: DossierError) -> None:
        """Each failure at its field; what was typed stays."""
        if isinstance(error, TooManyAttemptsError):
            self._block.start(self._origin(), error.retry_after or 0.0)
            self._update()
            self._part.take_focus()
        elif isinstance(error, KeyringError):
            self.say(error_paragraphs(error))
            self._part.take_focus()
        elif isinstance(error, _AT_THE_WAY):
            self._part.show_failure(error)
        else:
            self._form.say_server_problem(error_paragraphs(error))
            (self._form.server.setFocus if self._form.server.isEnabled() else self._part.take_focus)()

    def accept_desk(self, desk: Desk) -> None:
        """Close with this desk."""
        self.desk = desk
        self.accept()

    # --- Qt's events ---

    def done(self, result: int) -> None:
        """Close; whatever is under way ends, and no secret stays in a field."""
        if self._attempt is not None and self.desk is None:
            self._attempt.cancel()
        self._place.stop()
        self._block.stop()
        self._form.forget()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self._on_cancel()
            return
        super().keyPressEvent(event)

    # --- what the person does ---

    def _connect(self) -> None:
        form = self._form
        form.sign_in.clicked.connect(self._on_sign_in)
        form.sandbox.clicked.connect(self._on_sandbox)
        form.settings.clicked.connect(self.settingsWanted)
        form.cancel.clicked.connect(self._on_cancel)
        form.back.clicked.connect(self._stop)
        form.way_token.toggled.connect(self._on_way)
        form.password.tokenWanted.connect(self._on_token_wanted)
        form.code.factorChanged.connect(self._update)
        form.server.currentTextChanged.connect(self._on_address)
        self._block.ticked.connect(self._update)

    def _on_address(self) -> None:
        kept = self._is_kept()
        self._form.stay.suggest(kept or (self._again is not None and bool(self._again.stored_sign_in.account)))
        self._form.token.set_kept(kept)
        self._form.say_server_problem("")
        self._update()

    def _on_way(self) -> None:
        self.show_page(self._chosen_way())  # the focus stays: whoever chooses by arrow keys may choose once more

    def _on_token_wanted(self) -> None:
        self._form.way_token.setChecked(True)
        self._part.take_focus()

    def _on_sign_in(self) -> None:
        part = self._part
        missing = part.missing()
        if missing:
            part.say_problem(missing)
            part.take_focus()
        elif part is self._form.code:
            self._attempts.go_on()
        elif part is self._form.password:
            self._start(lambda: self._attempts.by_password(self._wish()), say(texts.SIGNING_IN))
        elif self._is_kept() and not self._form.token.token.strip():
            self.resume()
        else:
            self._start(lambda: self._attempts.by_token(self._wish()), say(texts.SIGNING_IN))

    def _on_sandbox(self) -> None:
        self._start(self._attempts.to_sandbox, say(texts.STARTING_SANDBOX))

    def _on_cancel(self) -> None:
        (self._stop if self._busy else self.reject)()

    def _stop(self) -> None:
        """End what is under way and go back to where the way in was chosen; what was typed stays."""
        if self._attempt is not None:
            self._attempt.cancel()
        self._to_the_way()
        self._part.take_focus()

    # --- trying ---

    def _start(self, attempt: Callable[[], Awaitable[None]], busy: str) -> None:
        self._form.clear_problems()
        self.set_busy(busy)
        self._attempt = self._scope.spawn(self._try(attempt), name="sign in")

    async def _try(self, attempt: Callable[[], Awaitable[None]]) -> None:
        try:
            await attempt()
        except DossierError as error:
            self._to_the_way()
            self.show_failure(error)
        except Exception:  # a fault, which is told of where it is caught; the form must not stay busy for ever
            self._to_the_way()
            raise

    async def _resume(self) -> None:
        try:
            await self._attempts.by_kept(self._wish())
        except SignInEndedError:
            self._to_the_way()
            self._form.token.set_kept(False)
            self._part.say_problem(say(texts.RESUME_ENDED))
            self._part.take_focus()

    async def _claim(self, uploads: int) -> bool:
        return await same_person(self, uploads)

    def _wish(self) -> SignInOptions:
        return SignInOptions(self._claim, stay=self._form.stay.wanted)

    # --- what is shown ---

    def _chosen_way(self) -> SignInPage:
        return self._form.token if self._form.way_token.isChecked() else self._form.password

    def _to_the_way(self) -> None:
        self._form.code.forget()
        self.show_page(self._chosen_way())
        self.set_busy("")

    def _update(self) -> None:
        """What can be used now, and the wait after too many attempts, which is for passwords and codes alone."""
        form, code_is_due = self._form, self._part is self._form.code
        form.set_usable(busy=self._busy, code_is_due=code_is_due)
        blocked = self._block.seconds_left(self._origin())
        waits = bool(blocked) and self._part is not form.token and not self._busy
        form.sign_in.setEnabled(not self._busy and not waits)
        if waits:
            text = say(texts.ATTEMPTS_WAIT, time=wait_text(blocked))
            if self._counting:
                form.message.setText(text)  # it is read aloud at its start and its end, not every second
            else:
                self.say(text)
        elif self._counting:
            self.say("" if blocked or self._part is form.token else say(texts.ATTEMPTS_OVER))
        self._counting = waits

    # --- the server ---

    def _profile(self) -> ServerProfile | None:
        """What is written down of the server; None while the address cannot be one."""
        if self._again is not None:
            return self._again.profile
        try:
            return self._sign_in_service.servers.profile_of(ServerAddress.parse(self.server_text))
        except AddressError:
            return None

    def _origin(self) -> str:
        return profile.address.base_url if (profile := self._profile()) is not None else ""

    def _is_kept(self) -> bool:
        profile = self._profile()
        return self._again is None and profile is not None and bool(profile.saved_account)
