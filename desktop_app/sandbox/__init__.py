"""A broker's back office on this machine: the document contract over real HTTP, for trying, tests and the self-test.

Whoever is not yet a client of a broker can try the app with it, and every test that needs a server talks to this one.
It listens on the loopback address only and keeps no document: of an upload it remembers name, size, SHA-256 and kind,
never a byte of its content. Tokens and one-time codes are in memory only. It imports nothing of the rest of the app, so
that an error in the app's reading of the contract cannot hide behind the same error here.

    with SandboxServer(SandboxOptions(review_seconds=0.2)) as server:
        print(server.base_url, server.token)
"""

from desktop_app.sandbox.accounts import SPECIMEN_ACCOUNTS, SPECIMEN_EMAIL, SPECIMEN_PASSWORD, Account
from desktop_app.sandbox.observation import RequestRecord
from desktop_app.sandbox.options import (
    ALL_ENCODINGS,
    AccessForm,
    ListShape,
    PostBody,
    PostStatus,
    RefreshShape,
    RefusalStatus,
    SandboxOptions,
    UploadEncoding,
)
from desktop_app.sandbox.server import SandboxError, SandboxServer
from desktop_app.sandbox.sign_in import DueCode
from desktop_app.sandbox.store import StoredDocument

__all__ = [
    "ALL_ENCODINGS",
    "SPECIMEN_ACCOUNTS",
    "SPECIMEN_EMAIL",
    "SPECIMEN_PASSWORD",
    "AccessForm",
    "Account",
    "DueCode",
    "ListShape",
    "PostBody",
    "PostStatus",
    "RefreshShape",
    "RefusalStatus",
    "RequestRecord",
    "SandboxError",
    "SandboxOptions",
    "SandboxServer",
    "StoredDocument",
    "UploadEncoding",
]
