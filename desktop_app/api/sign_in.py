"""Signing in with email, password and second factor, renewing tokens, signing out: the contract's section 2.

These requests carry secrets: no error contains an email address, a password, a code or a token, even if the server
repeats it.
"""

from collections.abc import Mapping
from http import HTTPStatus

from desktop_app.api.acts import during
from desktop_app.api.failures import status_words
from desktop_app.api.sign_in_parsing import (
    device_fingerprint,
    factors_of,
    is_about_something_else,
    start_of,
    tokens_of,
    uuid_of,
    wants_code,
)
from desktop_app.api.transport import Answer, Transport
from desktop_app.domain.credentials import RefreshToken, SecondFactor, SecondFactorDue, SignInStart, SignInStep, Tokens
from desktop_app.domain.errors import (
    Act,
    BlockedOnTheWayError,
    CaptchaNeededError,
    NoPasswordSignInError,
    PasswordSignInError,
    RedirectError,
    RefusedError,
    ServerError,
    ServerTroubleError,
    SignInEndedError,
    SignInTooSlowError,
    TooManyAttemptsError,
    TooManyRequestsError,
    UnexpectedAnswerError,
    WrongCodeError,
    WrongPasswordError,
)
from desktop_app.domain.server import AccessToken

MINE = "/api/v2/my"

_Kinds = Mapping[int, type[PasswordSignInError]]
_NOT_OFFERED: _Kinds = dict.fromkeys((404, 405, 410, 501), NoPasswordSignInError)
_PASSWORD: _Kinds = {
    **dict.fromkeys((400, 401, 403, 404, 422), WrongPasswordError),
    **dict.fromkeys((405, 501), NoPasswordSignInError),
    410: SignInTooSlowError,
}
_CHOICE: _Kinds = dict.fromkeys((401, 403, 404, 410), SignInTooSlowError)
_CODE: _Kinds = {
    **dict.fromkeys((400, 401, 403, 422), WrongCodeError),
    **dict.fromkeys((404, 410), SignInTooSlowError),
}
_MISTYPED = (WrongPasswordError, WrongCodeError)
_RENEWAL_REFUSED = (400, 401, 403, 404, 405, 410, 422)


class SignInApi:
    """Client of the server's own sign-in, over a transport without tokens. Every method raises ServerError."""

    def __init__(self, transport: Transport, user_agent: str) -> None:
        self._transport = transport
        self._fingerprint = device_fingerprint(user_agent)

    @during(Act.SIGN_IN)
    async def begin(self) -> SignInStart:
        """Start a sign-in. Raises NoPasswordSignInError if the server does not offer one."""
        try:
            answer = await self._transport.request("GET", f"{MINE}/signin/wizard")
        except (RefusedError, ServerTroubleError) as error:
            raise _sign_in_error(error, _NOT_OFFERED) from None
        start = start_of(answer.payload)
        if start is None:
            raise self._unexpected(answer)
        return start

    @during(Act.SIGN_IN)
    async def with_password(self, uuid: str, email: str, password: str) -> SignInStep:
        """Submit email and password.

        Raises WrongPasswordError, TooManyAttemptsError, CaptchaNeededError, SignInTooSlowError.
        """
        body = {"uuid": uuid, "email": email, "password": password, "device_fingerprint": self._fingerprint}
        answer = await self._step("signin", body, _PASSWORD, email, password)
        return self._step_of(answer, uuid)

    @during(Act.SIGN_IN)
    async def choose(self, uuid: str, factor: SecondFactor) -> None:
        """Choose where the code comes from if several factors are offered. Raises SignInTooSlowError."""
        await self._step("signin/2fa", {"uuid": uuid, "type": factor.value}, _CHOICE)

    @during(Act.SIGN_IN)
    async def with_code(self, uuid: str, factor: SecondFactor, code: str) -> SignInStep:
        """Submit the one-time code. Raises WrongCodeError, TooManyAttemptsError, SignInTooSlowError."""
        answer = await self._step(f"2fa/{factor.value}", {"uuid": uuid, "code": code}, _CODE, code)
        return self._step_of(answer, uuid)

    @during(Act.RENEW)
    async def refresh(self, token: RefreshToken) -> Tokens:
        """Exchange a refresh token for new tokens. Raises SignInEndedError if the server refuses it."""
        try:
            answer = await self._transport.request(
                "POST", f"{MINE}/refresh", body={"refreshToken": token.secret}, secrets=[token.secret]
            )
        except RefusedError as error:
            if error.fields.get("status") not in _RENEWAL_REFUSED:
                raise
            raise SignInEndedError(server_text=error.server_text, **error.fields) from None
        tokens = tokens_of(answer.payload, kept=token)
        if tokens is None:
            raise self._unexpected(answer)
        return tokens

    async def sign_out(self, access: AccessToken) -> None:
        """End the sign-in of this token at the server, if it offers that."""
        await self._transport.request("POST", f"{MINE}/signout", speaker=access)

    async def aclose(self) -> None:
        """Close the transport."""
        await self._transport.aclose()

    async def _step(self, path: str, body: Mapping[str, str], kinds: _Kinds, *secrets: str) -> Answer:
        try:
            return await self._transport.request("POST", f"{MINE}/{path}", body=body, secrets=secrets)
        except (RefusedError, ServerTroubleError) as error:
            raise _sign_in_error(error, kinds) from None

    def _step_of(self, answer: Answer, uuid: str) -> SignInStep:
        tokens = tokens_of(answer.payload)
        if tokens is not None:
            return tokens
        if not wants_code(answer.payload):
            raise self._unexpected(answer)
        factors = factors_of(answer.payload)
        if not factors:  # a kind of code that we cannot ask for; a pasted token does not need it
            raise NoPasswordSignInError(host=self._transport.host, status=answer.status)
        return SecondFactorDue(uuid_of(answer.payload) or uuid, factors)

    def _unexpected(self, answer: Answer) -> UnexpectedAnswerError:
        return answer.problem or UnexpectedAnswerError(host=self._transport.host, status=answer.status)


def _names_another_cause(kind: type[PasswordSignInError], status: object, said: str) -> bool:
    """Whether the server has words of its own, and they are not that something was mistyped."""
    if not said or not isinstance(status, int) or said == status_words(status):
        return False
    return is_about_something_else(said, status, of_a_code=kind is WrongCodeError)


def _sign_in_error(error: RefusedError | ServerTroubleError, kinds: _Kinds) -> ServerError:
    """The error that a status means at this step of the sign-in; `kinds` are those of the step."""
    server_text, status = error.server_text, error.fields.get("status")
    if isinstance(error, TooManyRequestsError):
        if status != HTTPStatus.TOO_MANY_REQUESTS:
            return error
        return TooManyAttemptsError(
            retry_after=error.retry_after, server_text=server_text, host=error.fields["host"], status=status
        )
    if isinstance(error, RedirectError | BlockedOnTheWayError):
        return error
    kind = kinds.get(status) if isinstance(status, int) else None
    if isinstance(error, RefusedError):
        kind = CaptchaNeededError if "captcha" in server_text.lower() else kind or PasswordSignInError
        if kind in _MISTYPED and _names_another_cause(kind, status, server_text):
            kind = PasswordSignInError
    return kind(server_text=server_text, **error.fields) if kind else error
