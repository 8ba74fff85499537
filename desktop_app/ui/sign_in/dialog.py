"""The sign-in dialog: a server address, then a token or email and password, checked before the dialog closes."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget
from shiboken6 import isValid

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
from desktop_app.domain.server import ServerAddress, ServerProfile, SignInWay
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
from desktop_app.ui.widgets.drop_overlay import DropTarget
from desktop_app.ui.widgets.fields import say_at
from desktop_app.ui.widgets.mime_files import files_in

_ON_THE_PAGE = (PasswordSignInError, TokenError, SignInEndedError, NotAllowedError)
"""Errors shown on the page where the person typed their secret. All others are shown at the server's address."""


class SignInDialog(QDialog):
    """Accepted only with `desk` set. With `again`, it renews that desk's sign-in and the server cannot be changed.

    Stable object names: signInDialog; wayPasswordButton and wayTokenButton, one of which is checked; serverField with
    serverProblem and waitingSentence; emailField and passwordField with passwordProblem and useTokenButton; tokenField
    with tokenProblem; codeSentence, factorBox and codeField with codeProblem in their place while a code is required;
    whereButton with whereSentence; staySignedInBox with staySignedInSentence; signInMessage; sandboxButton,
    settingsButton, backButton, signInCancelButton, signInButton.
    """

    settingsWanted = Signal()  # noqa: N815 - signals are named as Qt's
    filesDropped = Signal(list)  # noqa: N815 - as above
    """Of this computer, to be added after the sign-in."""

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
        self.is_to_be_made_anew = False
        """Whether it was closed only to come in another language."""
        self._sign_in_service = sign_in_service
        self._scope = scope
        self._again = again
        self._attempt: asyncio.Task[None] | None = None
        self._busy = False
        self._counting = False
        self._lockout = Lockout(self)
        self._form = SignInForm(
            icons,
            sign_in_service.servers.settings.recent,
            again.profile.address.base_url if again else server,
            fixed=again is not None,
            dialog=self,
        )
        self._controller = SignInController(sign_in_service, again, self._form, self)
        self._page: SignInPage = self._form.password
        self._way_is_chosen = False
        self._waiting_at: ServerAddress | None = None
        """Of which server it is told what waits."""
        for field in self.findChildren(QLineEdit):
            field.setAcceptDrops(False)  # of a file that is dropped there only the path would arrive, as a token
        DropTarget(self, icons, _words_for_drop).dropped.connect(self._on_dropped)
        self._connect()
        self.show_page(self._page)
        self._on_address()
        (self._page.main_field if self.server_text else self._form.server).setFocus()
        self._keyring_search = KeyringSearch(sign_in_service.credentials, self._form.stay, scope)

    @property
    def server_text(self) -> str:
        """The address as typed."""
        return self._form.address

    @property
    def typed_email(self) -> str:
        """The email address as typed."""
        return self._form.password.email

    def resume_typing(self, email: str) -> None:
        """Put what was typed into the dialog's forerunner back into the fields."""
        if email:
            self._form.password.resume_typing(email)

    def leave_to_be_made_anew(self) -> None:
        """Close, so that the same dialog can come in another language."""
        self.is_to_be_made_anew = True
        self.reject()

    def say(self, text: str) -> None:
        """Show a message above the buttons."""
        say_at(self._form.message, text)

    def offer_servers(self) -> None:
        """Update the list of servers from the settings."""
        self._form.offer(self._sign_in_service.servers.settings.recent)

    def resume(self) -> None:
        """Sign in at once if the keyring has a saved sign-in for the server shown."""
        if self._has_saved_sign_in():
            self._start(self._resume, say(texts.RESUMING))

    # --- what the controller calls ---

    def show_page(self, page: SignInPage) -> None:
        """Show a page of the form."""
        self._page = page
        self._form.show_page(page)
        self._say_where()
        self._update()

    def set_busy(self, text: str) -> None:
        """Show what is being done and disable the form; "" enables it again."""
        self._busy = bool(text)
        self._counting = False
        self.say(text)
        self._update()

    def show_failure(self, error: DossierError) -> None:
        """Show a failure at the field that it concerns. What was typed stays."""
        if isinstance(error, TooManyAttemptsError):
            self._lockout.start(self._origin(), error.retry_after or 0.0)
            self._update()
            self._page.take_focus()
        elif isinstance(error, KeyringError):
            self.say(error_paragraphs(error))
            self._page.take_focus()
        elif isinstance(error, _ON_THE_PAGE):
            self._page.show_failure(error)
        else:
            self._form.say_server_problem(error_paragraphs(error))
            (self._form.server.setFocus if self._form.server.isEnabled() else self._page.take_focus)()

    def accept_desk(self, desk: Desk) -> None:
        """Close with this desk."""
        self.desk = desk
        self.accept()

    # --- Qt's events ---

    def done(self, result: int) -> None:
        """Close the dialog: cancel an attempt in progress and clear the secrets in the fields."""
        if self._attempt is not None and self.desk is None:
            self._attempt.cancel()
        self._keyring_search.stop()
        self._lockout.stop()
        self._form.forget()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            self._on_cancel()
            return
        super().keyPressEvent(event)

    def follow_link(self, address: ServerAddress | None, said: str) -> None:
        """Fill in the address that a broker's link names, and say so; nothing is signed in by it."""
        if address is not None and self._again is None and not self._busy:
            self._form.server.setCurrentText(address.base_url)
        self.say(said)

    def say_waiting_files(self, count: int) -> None:
        """Say how many files are added after the sign-in."""
        self.say(say(texts.FILES_WAIT, n=count))

    # --- what the person does ---

    def _on_dropped(self, data: QMimeData) -> None:
        self.filesDropped.emit(files_in(data))

    def _connect(self) -> None:
        form = self._form
        form.sign_in.clicked.connect(self._on_sign_in)
        form.sandbox.clicked.connect(self._on_sandbox)
        form.settings.clicked.connect(self.settingsWanted)
        form.cancel.clicked.connect(self._on_cancel)
        form.back.clicked.connect(self._stop)
        form.way_token.toggled.connect(self._on_page_chosen)
        for way in (form.way_token, form.way_password):
            way.clicked.connect(self._on_way_clicked)
        form.password.tokenWanted.connect(self._on_token_wanted)
        form.code.factorChanged.connect(self._update)
        form.server.currentTextChanged.connect(self._on_address)
        self._lockout.ticked.connect(self._update)

    def _on_address(self) -> None:
        has_saved = self._has_saved_sign_in()
        self._form.stay.suggest(has_saved or (self._again is not None and bool(self._again.stored_sign_in.account)))
        self._set_kept(has_saved)
        self._form.say_server_problem("")
        profile = self._profile()
        self._form.password.suggest(profile.email if profile is not None else "")
        if profile is not None and not self._way_is_chosen:
            self._offer_way(profile)
        self._look_for_waiting(profile.address if profile is not None and self._again is None else None)
        self._say_where()
        self._update()

    def _look_for_waiting(self, address: ServerAddress | None) -> None:
        if address == self._waiting_at:
            return
        self._waiting_at = address
        self._form.say_waiting(0)
        if address is not None:
            self._scope.spawn(self._say_waiting(address), name="count what waits")

    async def _say_waiting(self, address: ServerAddress) -> None:
        count = await self._sign_in_service.count_waiting(address)
        if isValid(self) and address == self._waiting_at:
            self._form.say_waiting(count)

    def _set_kept(self, saved: bool) -> None:
        for page in (self._form.token, self._form.password):
            page.set_kept(saved)

    def _offer_way(self, profile: ServerProfile) -> None:
        """Show how the person signed in at this server last; where that is not known, with email and password."""
        is_older = profile.sign_in_way is None and bool(profile.saved_account)
        by_token = is_older or profile.sign_in_way is SignInWay.TOKEN
        (self._form.way_token if by_token else self._form.way_password).setChecked(True)
        self._way_is_chosen = False

    def _on_way_clicked(self) -> None:
        self._way_is_chosen = True

    def _say_where(self) -> None:
        profile = self._profile()
        self._form.say_where(self._page, profile.sign_in_help if profile is not None else "")

    def _on_page_chosen(self) -> None:
        self._way_is_chosen = True  # an assistive program switches a button without a click
        self.show_page(self._chosen_page())  # the focus stays, so that arrow keys can choose again

    def _on_token_wanted(self) -> None:
        self._form.way_token.setChecked(True)
        self._page.take_focus()

    def _on_sign_in(self) -> None:
        page = self._page
        missing = page.missing()
        if missing:
            page.say_problem(missing)
            page.take_focus()
        elif page is self._form.code:
            self._controller.go_on()
        elif self._has_saved_sign_in() and not page.main_field.text().strip():
            self.resume()
        elif page is self._form.password:
            self._start(lambda: self._controller.by_password(self._options()), say(texts.SIGNING_IN))
        else:
            self._start(lambda: self._controller.by_token(self._options()), say(texts.SIGNING_IN))

    def _on_sandbox(self) -> None:
        self._start(self._controller.to_sandbox, say(texts.STARTING_SANDBOX))

    def _on_cancel(self) -> None:
        (self._stop if self._busy else self.reject)()

    def _stop(self) -> None:
        """Cancel the attempt and go back to the first page. What was typed stays."""
        if self._attempt is not None:
            self._attempt.cancel()
        self._back_to_page()
        self._page.take_focus()

    # --- trying ---

    def _start(self, attempt: Callable[[], Awaitable[None]], busy: str) -> None:
        self._form.clear_problems()
        self.set_busy(busy)
        self._attempt = self._scope.spawn(self._try(attempt), name="sign in")

    async def _try(self, attempt: Callable[[], Awaitable[None]]) -> None:
        try:
            await attempt()
        except DossierError as error:
            self._back_to_page()
            self.show_failure(error)
        except Exception:  # a bug, reported where it is caught; the form must not stay disabled
            self._back_to_page()
            raise

    async def _resume(self) -> None:
        try:
            await self._controller.by_kept(self._options())
        except SignInEndedError:
            self._back_to_page()
            self._set_kept(False)
            self._page.say_problem(say(texts.RESUME_ENDED))
            self._page.take_focus()

    async def _confirm_owner(self, uploads: Sequence[str]) -> bool:
        return await same_person(self, uploads)

    def _options(self) -> SignInOptions:
        return SignInOptions(self._confirm_owner, stay=self._form.stay.wanted)

    # --- what is shown ---

    def _chosen_page(self) -> SignInPage:
        return self._form.token if self._form.way_token.isChecked() else self._form.password

    def _back_to_page(self) -> None:
        self._form.code.forget()
        self.show_page(self._chosen_page())
        self.set_busy("")

    def _update(self) -> None:
        """Enable what can be used now, and show the lockout after too many attempts (for passwords and codes only)."""
        form, code_is_due = self._form, self._page is self._form.code
        form.set_usable(busy=self._busy, code_is_due=code_is_due)
        blocked = self._lockout.seconds_left(self._origin())
        waits = bool(blocked) and self._page is not form.token and not self._busy
        form.sign_in.setEnabled(not self._busy and not waits)
        if waits:
            text = say(texts.ATTEMPTS_WAIT, time=wait_text(blocked))
            if self._counting:
                form.message.show_quietly(text)  # only the first and the last message are read aloud
            else:
                self.say(text)
        elif self._counting:
            self.say("" if blocked or self._page is form.token else say(texts.ATTEMPTS_OVER))
        self._counting = waits

    # --- the server ---

    def _profile(self) -> ServerProfile | None:
        """The profile of the server typed; None while the address is not valid."""
        servers = self._sign_in_service.servers
        if self._again is not None:
            return servers.profile_of(self._again.profile.address)
        try:
            return servers.profile_of(ServerAddress.parse(self.server_text))
        except AddressError:
            return None

    def _origin(self) -> str:
        return profile.address.base_url if (profile := self._profile()) is not None else ""

    def _has_saved_sign_in(self) -> bool:
        profile = self._profile()
        return self._again is None and profile is not None and bool(profile.saved_account)


def _words_for_drop(data: QMimeData) -> str:
    files = files_in(data)
    return say(texts.DROP_BEFORE_SIGN_IN, n=len(files)) if files else ""
