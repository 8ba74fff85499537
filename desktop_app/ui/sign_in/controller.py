"""Runs the attempts to sign in, from what was typed to a desk, including the step for a one-time code."""

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

_CODE_IS_USELESS = (
    SignInTooSlowError,
    SignInEndedError,
    NotAllowedError,
    CaptchaNeededError,
    NoPasswordSignInError,
)
"""After these errors no further code can help."""


class SignInView(Protocol):
    """What an attempt needs of the dialog."""

    def show_page(self, page: SignInPage) -> None:
        """Show a page of the form."""

    def set_busy(self, text: str) -> None:
        """Show what is being done and disable the form; "" enables it again."""

    def show_failure(self, error: DossierError) -> None:
        """Show what went wrong at the field that it concerns."""

    def accept_desk(self, desk: Desk) -> None:
        """Finish: the person is signed in."""


class SignInController:
    """Each attempt passes a desk to `view` or raises DossierError. With `again` it renews that desk's sign-in."""

    def __init__(self, sign_in_service: SignInService, again: Desk | None, form: SignInForm, view: SignInView) -> None:
        self._sign_in_service = sign_in_service
        self._again = again
        self._form = form
        self._view = view
        self._pressed: asyncio.Future[None] | None = None
        """Awaited by an attempt that needs a code, until the person presses the button."""

    async def by_token(self, options: SignInOptions) -> None:
        """Sign in with the pasted token."""
        token = self._form.token.token
        if self._again is None:
            self._view.accept_desk(await self._sign_in_service.sign_in(self._form.address, token, options))
            return
        await self._sign_in_service.sign_in_again(self._again, token, options)
        self._view.accept_desk(self._again)

    async def by_kept(self, options: SignInOptions) -> None:
        """Sign in with the sign-in saved in the keyring."""
        self._view.accept_desk(await self._sign_in_service.resume(self._form.address, options))

    async def to_sandbox(self) -> None:
        """Sign in to the sandbox."""
        self._view.accept_desk(await self._sign_in_service.sign_in_to_sandbox())

    async def by_password(self, options: SignInOptions) -> None:
        """Sign in with email, password and, if the server asks for it, a code. Always closes the connection."""
        email, password = self._form.password.email, self._form.password.password
        if self._again is None:
            sign_in = await self._sign_in_service.open_password_sign_in(self._form.address, options)
        else:
            sign_in = await self._sign_in_service.open_password_sign_in_again(self._again, options)
        try:
            step = await sign_in.with_password(email, password)
            while isinstance(step, SecondFactorDue):
                self._form.password.forget()
                step = await self._with_code(sign_in, step)
            self._view.accept_desk(step)  # before the await below, which could be cancelled and lose the desk
        finally:
            await sign_in.aclose()

    def go_on(self) -> bool:
        """Continue the attempt that waits for the button; returns whether there is one."""
        if self._pressed is None:
            return False
        if not self._pressed.done():
            self._pressed.set_result(None)
        return True

    async def _with_code(self, sign_in: PasswordSignIn, due: SecondFactorDue) -> Desk | SecondFactorDue:
        """Ask for a code until the server accepts one, or no further code can help."""
        code = self._form.code
        code.begin(due.factors)
        self._view.show_page(code)
        self._let_type()
        while True:
            await self._wait_for_button()
            self._form.clear_problems()
            self._view.set_busy(say(texts.CHOOSING_FACTOR if code.is_choosing else texts.CHECKING_CODE))
            try:
                if not code.is_choosing:
                    return await sign_in.with_code(code.code)
                await sign_in.choose(code.factor)
            except _CODE_IS_USELESS:
                raise
            except DossierError as error:
                self._view.set_busy("")
                self._view.show_failure(error)
            else:
                code.ask_code()
                self._let_type()

    def _let_type(self) -> None:
        self._view.set_busy("")
        self._form.code.take_focus()

    async def _wait_for_button(self) -> None:
        self._pressed = asyncio.get_running_loop().create_future()
        try:
            await self._pressed
        finally:
            self._pressed = None
