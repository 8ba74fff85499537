"""`python -m desktop_app.sandbox`: a sandbox by itself, so that any HTTP client can be pointed at it."""

import argparse
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import get_args

from desktop_app.sandbox.options import (
    ALL_ENCODINGS,
    MEGABYTE,
    ListShape,
    PostBody,
    PostStatus,
    SandboxOptions,
    UploadEncoding,
)
from desktop_app.sandbox.server import LOOPBACK, SandboxError, SandboxServer

_LOOK_SECONDS = 0.2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until Ctrl+C. Returns the exit code: 0 when it was ended so, 1 when it could not run."""
    # A shell that starts this in the background lets it ignore Ctrl+C's signal; here it is the only way to end.
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
    while server.is_running:
        time.sleep(_LOOK_SECONDS)  # a wait without an end could not be broken by Ctrl+C on Windows
    print("The sandbox ended by itself.", file=sys.stderr)
    return 1


def _welcome(server: SandboxServer) -> str:
    return (
        f"Address:       {server.base_url}\n"
        f"Access token:  {server.token}   (thrown away at the end)\n"
        f"Try it:        curl -H 'Authorization: Bearer {server.token}'"
        f" '{server.base_url}/api/v2/my/documents?limit=10&offset=0'\n"
        "\n"
        "This sandbox is for trying only. It listens only on this machine and keeps no document: of each it remembers\n"
        "name, size, SHA-256 and kind. Ctrl+C ends it."
    )


def _options(chosen: argparse.Namespace) -> SandboxOptions:
    values = {name: value for name, value in vars(chosen).items() if name != "port" and value is not None}
    if "max_mb" in values:
        values["max_bytes"] = int(values.pop("max_mb") * MEGABYTE)
    if "encodings" in values:
        values["encodings"] = frozenset(values["encodings"])
    if values.pop("no_review", False):
        values["review_seconds"] = None
    return SandboxOptions(**values)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m desktop_app.sandbox",
        description=f"A small server that speaks the document contract, for trying only; it listens on {LOOPBACK}.",
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
    return parser


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65_535:  # noqa: PLR2004 - TCP's range
        raise ValueError(text)
    return port


if __name__ == "__main__":
    sys.exit(main())
