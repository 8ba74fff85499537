"""The ways from what was typed to a desk, one after the other step, also asking for a one-time code on the way."""

import asyncio
from typing import Protocol

from desktop_app.desk.desk import Desk
from desktop_app.desk.password_sign_in import PasswordSignIn
from desktop_app.desk.sign_in_service import SignInOptions, SignInService
from desktop_app.domain.credentials import SecondFactorDue
from desktop_app.domain.errors import (
    CaptchaNeededError,
    DossierError,
    NoPasswordSignInError,
    NotAllowedError,
    SignInEndedError,
    SignInTooSlowError,
)
from desktop_app.ui.i18n import say
from desktop_app.ui.sign_in import texts
from desktop_app.ui.sign_in.form import SignInForm
from desktop_app.ui.sign_in.pages import SignInPage

_END_THE_CODE = (
    SignInTooSlowError,
    SignInEndedError,
    NotAllowedError,
    CaptchaNeededError,
    NoPasswordSignInError,
)
"""After these no code helps any more."""


class SignInView(Protocol):
    """What an attempt does to the dialog."""

    def show_page(self, part: SignInPage) -> None:
        """Show a way, or the code's step in its place."""

    def set_busy(self, text: str) -> None:
        """Say what is being done, until "" is given: then the person can do something."""

    def show_failure(self, error: DossierError) -> None:
        """Say what went wrong at its field."""

    def accept_desk(self, desk: Desk) -> None:
        """The person is in."""


class SignInController:
    """Each attempt hands the desk to `face` or raises DossierError. With `again` it renews that desk's sign-in."""

    def __init__(self, sign_in_service: SignInService, again: Desk | None, form: SignInForm, face: SignInView) -> None:
        self._sign_in_service = sign_in_service
        self._again = again
        self._form = form
        self._face = face
        self._answer: asyncio.Future[None] | None = None
        """Waited for by an attempt that needs a code."""

    async def by_token(self, options: SignInOptions) -> None:
        """With the token that was pasted."""
        token = self._form.token.token
        if self._again is None:
            self._face.accept_desk(await self._sign_in_service.sign_in(self._form.address, token, options))
            return
        await self._sign_in_service.sign_in_again(self._again, token, options)
        self._face.accept_desk(self._again)

    async def by_kept(self, options: SignInOptions) -> None:
        """With what the keyring keeps."""
        self._face.accept_desk(await self._sign_in_service.resume(self._form.address, options))

    async def to_sandbox(self) -> None:
        """To the practice server."""
        self._face.accept_desk(await self._sign_in_service.sign_in_to_sandbox())

    async def by_password(self, options: SignInOptions) -> None:
        """With email, password and, where the server asks for it, a code. However it ends, the server is let go."""
        email, password = self._form.password.email, self._form.password.password
        if self._again is None:
            talk = await self._sign_in_service.open_password_sign_in(self._form.address, options)
        else:
            talk = await self._sign_in_service.open_password_sign_in_again(self._again, options)
        try:
            step = await talk.with_password(email, password)
            while isinstance(step, SecondFactorDue):
                self._form.password.forget()
                step = await self._with_code(talk, step)
            self._face.accept_desk(step)  # before the wait below, in which a desk that nobody holds could be lost
        finally:
            await talk.aclose()

    def go_on(self) -> bool:
        """The person pressed the button; whether an attempt waited for that."""
        if self._answer is None:
            return False
        if not self._answer.done():
            self._answer.set_result(None)
        return True

    async def _with_code(self, talk: PasswordSignIn, due: SecondFactorDue) -> Desk | SecondFactorDue:
        """Ask for a code until the server takes one, or none helps any more."""
        code = self._form.code
        code.begin(due.factors)
        self._face.show_page(code)
        self._ask()
        while True:
            await self._pressed()
            self._form.clear_problems()
            self._face.set_busy(say(texts.CHOOSING_FACTOR if code.is_choosing else texts.CHECKING_CODE))
            try:
                if not code.is_choosing:
                    return await talk.with_code(code.code)
                await talk.choose(code.factor)
            except _END_THE_CODE:
                raise
            except DossierError as error:
                self._face.set_busy("")
                self._face.show_failure(error)
            else:
                code.ask_code()
                self._ask()

    def _ask(self) -> None:
        self._face.set_busy("")
        self._form.code.take_focus()

    async def _pressed(self) -> None:
        self._answer = asyncio.get_running_loop().create_future()
        try:
            await self._answer
        finally:
            self._answer = None
