"""`python -m desktop_app.sandbox`: a standalone sandbox that any HTTP client can connect to."""

import argparse
import math
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

from desktop_app.sandbox.accounts import FACTORS, Account
from desktop_app.sandbox.behaviour import Behaviour, help_text
from desktop_app.sandbox.options import (
    ALL_ENCODINGS,
    MEGABYTE,
    AccessForm,
    ListShape,
    PostBody,
    PostStatus,
    RefreshShape,
    RefusalStatus,
    SandboxOptions,
    UploadEncoding,
)
from desktop_app.sandbox.server import LOOPBACK, SandboxError, SandboxServer
from desktop_app.sandbox.sign_in import DueCode

_POLL_SECONDS = 0.2
_BEHAVIOUR = f"""\
what --behave takes, separated by commas; each is normal unless given, seconds are divided by time_scale:
{help_text()}

for instance: --behave ids=uuid,names=uuid,size=none,hash=none --behave answer=reset,faulty=1
"""
_LIVES = ("token_seconds", "access_seconds", "refresh_seconds")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until Ctrl+C. Returns the exit code: 0 after Ctrl+C, 1 if it could not run."""
    # A shell that starts this in the background makes it ignore SIGINT, but that is the only way to stop it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    parser = _parser()
    chosen = parser.parse_args(arguments)
    try:
        server = SandboxServer(_options(chosen), port=chosen.port)
    except ValueError as error:
        parser.error(str(error))
    try:
        return _run(server)
    except KeyboardInterrupt:
        return 0
    finally:
        server.stop()


def _run(server: SandboxServer) -> int:
    try:
        server.start()
    except SandboxError as error:
        print(error, file=sys.stderr)
        return 1
    print(_welcome(server), flush=True)
    shown: set[DueCode] = set()
    while server.is_running:
        codes = server.due_codes()
        for due in codes:
            if due not in shown:
                print(f"One-time code: {due.code}   ({due.factor}, for {due.email})", flush=True)
        shown = set(codes)
        time.sleep(_POLL_SECONDS)  # on Windows, Ctrl+C could not interrupt a wait without a time-out
    print("The sandbox ended by itself.", file=sys.stderr)
    return 1


def _welcome(server: SandboxServer) -> str:
    accounts = server.options.accounts if server.options.password_sign_in else ()
    sign_in = "".join(
        f"Sign in:       {each.email}   {each.password}   second factor: {' or '.join(each.factors) or 'none'}\n"
        for each in accounts
    )
    return (
        f"Address:       {server.base_url}\n"
        f"Access token:  {server.token}   (thrown away at the end)\n"
        f"Try it:        curl -H 'Authorization: Bearer {server.token}'"
        f" '{server.base_url}/api/v2/my/documents?limit=10&offset=0'\n"
        f"{sign_in}"
        "\n"
        "This sandbox is for trying only. It listens only on this machine and keeps no document: of each it remembers\n"
        "name, size, SHA-256 and kind. One-time codes are shown here. Ctrl+C ends it."
    )


def _options(chosen: argparse.Namespace) -> SandboxOptions:
    values = {name: value for name, value in vars(chosen).items() if name != "port" and value is not None}
    if "behave" in values:
        values["behaviour"] = Behaviour.parse(*values.pop("behave"))
    if "max_mb" in values:
        values["max_bytes"] = int(values.pop("max_mb") * MEGABYTE)
    if "encodings" in values:
        values["encodings"] = frozenset(values["encodings"])
    if values.pop("no_review", False):
        values["review_seconds"] = None
    values.update({name: None for name in _LIVES if values.get(name) == math.inf})
    if "accounts" in values:
        values["accounts"] = tuple(values["accounts"])
    return SandboxOptions(**values)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m desktop_app.sandbox",
        description=f"A small server that speaks the document contract, for trying only; it listens on {LOOPBACK}.",
        epilog=_BEHAVIOUR,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--port", type=_port, default=0, help="port; any free one unless given")
    add("--token", help="access token; made up unless given")
    add("--seed", type=int, metavar="N", help="sample documents to begin with (5)")
    add("--max-mb", type=float, metavar="N", help="largest upload in MB of 1,048,576 bytes (50)")
    add("--page-cap", type=int, metavar="N", help="largest page (100)")
    add("--review-seconds", type=float, metavar="S", help="seconds that an upload stays in review (6)")
    add("--no-review", action="store_true", help="leave uploads in review for good")
    add("--list-shape", choices=get_args(ListShape), help="shape of the list (total-data)")
    add("--ignore-offset", action="store_true", help="answer every page with the first")
    add("--malformed", type=int, dest="malformed_items", metavar="N", help="broken items in the list (0)")
    add("--types-status", type=int, metavar="STATUS", help="answer to a question for the document types (200)")
    add("--post-status", type=int, choices=get_args(PostStatus), help="answer to an upload (201)")
    add("--post-body", choices=get_args(PostBody), help="body of the answer to an upload (object)")
    add(
        "--encodings",
        nargs="+",
        choices=get_args(UploadEncoding),
        help=f"accepted encodings (all {len(ALL_ENCODINGS)})",
    )
    add("--documents-only", action="store_false", dest="accept_any_type", help="refuse all but JPEG, PNG, PDF, HEIC")
    add("--honour-idempotency-key", action="store_true", help="store an upload with a repeated key only once")
    add("--latency-seconds", type=float, metavar="S", help="hold every answer back (0)")
    add("--database", type=Path, metavar="FILE", help="SQLite file; in memory unless given")
    add("--storage-dir", type=Path, metavar="DIR", help="folder whose files may be named by path; none unless given")
    add("--clock-skew-seconds", type=float, metavar="S", help="how far the server's clock is ahead (0)")
    add(
        "--behave",
        action="append",
        metavar="KEY=VALUE,…",
        help="misbehave as servers in the field do (see below); may be repeated",
    )
    _add_sign_in(parser.add_argument_group("signing in (S is seconds, or the word never)"))
    return parser


def _add_sign_in(group: "argparse._ArgumentGroup") -> None:
    add = group.add_argument
    add(
        "--account",
        dest="accounts",
        action="append",
        type=_account,
        metavar="EMAIL:PASSWORD[:FACTORS]",
        help="who may sign in, the first being whose the access token is; factors: google, sms, google+sms"
        " (four fictitious people); may be repeated",
    )
    add("--no-password", action="store_false", dest="password_sign_in", help="offer no sign-in by password")
    add("--recaptcha", action="store_true", help="want a puzzle that only a web browser can show")
    add("--refusal-status", type=int, choices=get_args(RefusalStatus), help="answer to a wrong password or code (401)")
    add("--token-seconds", type=_life, metavar="S", help="life of the access token that is printed here (never)")
    add("--access-seconds", type=_life, metavar="S", help="life of other access tokens (900)")
    add("--access-form", choices=get_args(AccessForm), help="what they look like (web-token)")
    add("--no-refresh-token", action="store_false", dest="gives_refresh_token", help="give no refresh tokens")
    add("--refresh-seconds", type=_life, metavar="S", help="life of refresh tokens (30 days)")
    add("--refresh-shape", choices=get_args(RefreshShape), help="shape of the answer to a refresh (envelope)")
    add(
        "--keep-refresh-token",
        action="store_false",
        dest="refresh_rotates",
        help="a refresh does not replace the refresh token",
    )
    add("--attempts", type=int, metavar="N", help="passwords and codes that may be tried within the window (5)")
    add("--attempts-window-seconds", type=float, metavar="S", help="length of the window (60)")
    add("--block-seconds", type=float, metavar="S", help="block after too many attempts (600)")
    add("--sign-in-seconds", type=float, metavar="S", help="how long a sign-in may take (300)")
    add("--code-seconds", type=float, metavar="S", help="life of a one-time code (120)")


def _life(text: str) -> float:
    return math.inf if text == "never" else float(text)


def _account(text: str) -> Account:
    email, _, rest = text.partition(":")
    password, _, names = rest.partition(":")
    factors = tuple(factor for factor in FACTORS if factor in names.split("+"))
    if len(factors) != len(list(filter(None, names.split("+")))):
        raise ValueError(text)
    return Account(email, password, factors)


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65_535:  # noqa: PLR2004 - TCP's range
        raise ValueError(text)
    return port


if __name__ == "__main__":
    sys.exit(main())
