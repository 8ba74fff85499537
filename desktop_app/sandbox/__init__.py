"""A broker's back office on this machine: the document API over real HTTP, for trying the app, tests and the self-test.

People who are not a broker's client yet can try the app with it, and every test that needs a server uses it. It listens
only on the loopback address and stores no documents: of an upload it records name, size, SHA-256 and kind, never a byte
of its content. Tokens and one-time codes are in memory only. It imports nothing from the rest of the app, so that the
app's misreading of the contract cannot be hidden by the same misreading here.

    with SandboxServer(SandboxOptions(review_seconds=0.2)) as server:
        print(server.base_url, server.token)

A sandbox with `SandboxOptions(behaviour=Behaviour.parse("ids=uuid,answer=502"))` misbehaves as servers in the field do;
its `control` tells what it truly has.
"""

from desktop_app.sandbox.accounts import SPECIMEN_ACCOUNTS, SPECIMEN_EMAIL, SPECIMEN_PASSWORD, Account
from desktop_app.sandbox.behaviour import Behaviour, BehaviourError
from desktop_app.sandbox.control import Control, Held
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
    "Behaviour",
    "BehaviourError",
    "Control",
    "DueCode",
    "Held",
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
