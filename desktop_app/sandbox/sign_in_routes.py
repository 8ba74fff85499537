"""The endpoints for signing in, refreshing and signing out, in the contract's envelopes and with its oddities."""

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from desktop_app.sandbox.accounts import Factor
from desktop_app.sandbox.bearer import bearer_token, not_signed_in
from desktop_app.sandbox.envelopes import Problem, iso_time
from desktop_app.sandbox.options import SandboxOptions
from desktop_app.sandbox.request_body import json_object
from desktop_app.sandbox.sign_in import SignIns
from desktop_app.sandbox.tokens import Token, TokenPair, TokenRegistry

MINE = "/api/v2/my"
_MAX_BYTES = 64 * 1024
"""More than any of these bodies needs."""
_SIGN_IN_WORKFLOW = "signin"
_REFRESH_WORKFLOW = "refresh"


def sign_in_routes(options: SandboxOptions, sign_ins: SignIns, tokens: TokenRegistry) -> list[Route]:
    """All endpoints about tokens; those for signing in with a password only if this server offers that."""
    endpoints = _SignInEndpoints(options, sign_ins, tokens)
    routes = [
        Route(f"{MINE}/refresh", endpoints.refresh, methods=["POST"]),
        Route(f"{MINE}/signout", endpoints.sign_out, methods=["POST"]),
    ]
    if options.password_sign_in:
        routes += [
            Route(f"{MINE}/signin/wizard", endpoints.wizard, methods=["GET"]),
            Route(f"{MINE}/signin", endpoints.password, methods=["POST"]),
            Route(f"{MINE}/signin/2fa", endpoints.choice, methods=["POST"]),
            Route(f"{MINE}/2fa/google", endpoints.google, methods=["POST"]),
            Route(f"{MINE}/2fa/sms", endpoints.sms, methods=["POST"]),
        ]
    return routes


class _SignInEndpoints:
    """Each method answers one kind of request."""

    def __init__(self, options: SandboxOptions, sign_ins: SignIns, tokens: TokenRegistry) -> None:
        self._options = options
        self._sign_ins = sign_ins
        self._tokens = tokens

    async def wizard(self, _request: Request) -> Response:
        # The contract's sample says 202 and `done` although the sign-in is not complete. Clients must not rely on it.
        data = {"recaptcha": {"enabled": self._options.recaptcha}}
        return _envelope(202, data, done=True, uuid=self._sign_ins.begin())

    async def password(self, request: Request) -> Response:
        content = await _content(request)
        uuid, email, password = (_text(content, key) for key in ("uuid", "email", "password"))
        _check_fingerprint(_text(content, "device_fingerprint"))
        if self._options.recaptcha:
            raise Problem(400, "The request is incomplete.", "recaptcha: please solve the puzzle in a web browser.")
        account = self._sign_ins.enter_password(uuid, email, password)
        if account.factors:
            data = {"accessToken": None, "refreshToken": None, "tfaProviders": list(account.factors)}
            return _envelope(202, data, done=False, uuid=uuid)
        return _signed_in(self._tokens.issue(account.key), uuid)

    async def choice(self, request: Request) -> Response:
        content = await _content(request)
        uuid = _text(content, "uuid")
        self._sign_ins.choose_factor(uuid, _text(content, "type"))
        return _envelope(202, None, done=False, uuid=uuid)

    async def google(self, request: Request) -> Response:
        return await self._code(request, "google")

    async def sms(self, request: Request) -> Response:
        return await self._code(request, "sms")

    async def _code(self, request: Request, factor: Factor) -> Response:
        content = await _content(request)
        uuid = _text(content, "uuid")
        account = self._sign_ins.enter_code(uuid, factor, _text(content, "code"))
        return _signed_in(self._tokens.issue(account.key), uuid)

    async def refresh(self, request: Request) -> Response:
        content = await _content(request)
        pair = self._tokens.refresh(_text(content, "refreshToken"))
        if pair is None:
            raise Problem(
                401, "You are not signed in.", "The refresh token is wrong or has ended. Please sign in again."
            )
        if self._options.refresh_shape == "bare":
            return JSONResponse(_pair_json(pair))
        return _envelope(200, _pair_json(pair), done=True, uuid=str(uuid4()), workflow=_REFRESH_WORKFLOW)

    async def sign_out(self, request: Request) -> Response:
        if not self._tokens.sign_out(bearer_token(request)):
            raise not_signed_in()
        return Response(status_code=204)


def _envelope(code: int, data: object, *, done: bool, uuid: str, workflow: str = _SIGN_IN_WORKFLOW) -> Response:
    content = {"code": code, "data": data, "done": done, "uuid": uuid, "workflow": workflow}
    return JSONResponse(content, status_code=code)


def _signed_in(pair: TokenPair, uuid: str) -> Response:
    return _envelope(200, {**_pair_json(pair), "tfaProviders": []}, done=True, uuid=uuid)


def _pair_json(pair: TokenPair) -> dict[str, object]:
    return {"accessToken": _token_json(pair.access), "refreshToken": pair.refresh and _token_json(pair.refresh)}


def _token_json(token: Token) -> dict[str, object]:
    return {
        "token": token.secret,
        "createdAt": iso_time(token.created),
        "expiresAt": None if token.ends is None else iso_time(token.ends),
    }


async def _content(request: Request) -> Mapping[str, Any]:
    too_large = Problem(413, "The request is too large for this server.", f"At most {_MAX_BYTES} bytes are accepted.")
    return await json_object(request, _MAX_BYTES, too_large)


def _text(content: Mapping[str, Any], key: str) -> str:
    """Return a text from the body. Raises Problem (400) if it is missing, empty or not a text."""
    value = content.get(key)
    if not isinstance(value, str) or not value:
        raise Problem(400, "The request is incomplete.", f"{key}: this field is required, as a text.")
    return value


def _check_fingerprint(text: str) -> None:
    """Raise Problem (400) unless the text is base64 of a JSON object with a `user_agent`."""
    try:
        content = json.loads(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError, RecursionError):
        content = None
    agent = content.get("user_agent") if isinstance(content, dict) else None
    if not isinstance(agent, str) or not agent:
        issue = "device_fingerprint: must be base64 of a JSON object that has a user_agent."
        raise Problem(400, "The request could not be read.", issue)
