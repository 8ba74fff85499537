"""The sentences of an import: every change of every server, however many."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.document import DocumentType
from desktop_app.domain.profile_changes import ProfileChange
from desktop_app.domain.rule_profile import RuleProfiles
from desktop_app.domain.server import ProxyChoice, ProxyScheme, ServerAddress, ServerProfile, UploadEncoding
from desktop_app.ui.settings.change_lines import change_lines, less_safe_count

pytestmark = pytest.mark.usefixtures("qapp")
OLD = ServerProfile(ServerAddress.parse("https://my.broker.example"))
RICH = replace(
    OLD,
    upload_encoding=UploadEncoding.JSON_PATH,
    max_bytes=500 * 1024 * 1024,
    settle_seconds=1.0,
    resend_seconds=2.5,
    ask_before_resend=True,
    ca_file=Path("certificates/new.pem"),
    proxy=ProxyChoice.manual("evil.example", 1080, "anna", ProxyScheme.SOCKS5H),
    document_types=(DocumentType(4, "Passport", 2, "ID"), DocumentType(7, "Bill")),
    rules=RuleProfiles((("max_pages", 4),)),
)
ALL = """\
Changed server: https://my.broker.example
    ⚠ Less safe – Upload format: Standard → Server path (rare)
    ⚠ Less safe – Largest file: 50 MB → 500 MB
    ⚠ Less safe – Wait before retrying: the usual time → 1 s
    ⚠ Less safe – A missing document is sent again after: the usual time → 2.5 s
    ⚠ Less safe – Trusted certificates: Only those of this computer → also those in the file
        certificate with the SHA-256 fingerprint AB:12
    ⚠ Less safe – Connection: As set up on this computer → through the SOCKS5H proxy evil.example:1080 as anna
    You are asked before a document is sent again: no → yes
    Rules for documents: standard → your broker's own, as in the file
    Document type 4: none → “Passport”, sides: 2, group “ID”
    Document type 7: “Invoice”, sides: 1 → “Bill”, sides: 1"""


def test_every_change_is_told_old_beside_new() -> None:
    before = replace(OLD, document_types=(DocumentType(7, "Invoice"),))
    changes = [ProfileChange(before, RICH, is_new=False, fingerprints=("ab12",))]
    assert change_lines(changes) == ALL
    assert less_safe_count(changes) == 6


def test_none_of_a_hundred_servers_is_hidden_and_the_dangerous_one_comes_first() -> None:
    servers = [ServerProfile(ServerAddress.parse(f"https://s{number}.example")) for number in range(99)]
    changes = [ProfileChange(each, replace(each, max_bytes=1), is_new=True) for each in servers]
    here = ServerProfile(ServerAddress.parse("http://localhost:81"))
    told = change_lines([*changes, ProfileChange(here, here, is_new=True)])
    assert told.startswith(
        "New server: http://localhost:81\n    ⚠ Less safe – The connection is not encrypted (http)\n\n"
    )
    assert [f"New server: https://s{number}.example\n" in told for number in range(99)] == [True] * 99


def test_what_the_file_says_cannot_add_a_line_or_turn_the_text_around() -> None:
    evil = replace(OLD, document_types=(DocumentType(1, "a\n    Connection: safe\u202e", 1, "x\r\u2028y"),))
    told = change_lines([ProfileChange(OLD, evil, is_new=False)])
    assert len(told.splitlines()) == 2
    assert "\u202e" not in told
