"""What an import changes: every field of a profile that there is, and whether it lowers safety."""

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.document import DocumentType
from desktop_app.domain.profile_changes import ProfileChange, TypeChange
from desktop_app.domain.rule_profile import NO_RULES, RuleProfiles
from desktop_app.domain.server import ProxyChoice, ProxyKind, ProxyScheme, ServerAddress, ServerProfile, UploadEncoding

PLAIN = ServerProfile(ServerAddress.parse("https://my.broker.example"))
RULES = RuleProfiles((("max_pages", 4),))
PROXY = ProxyChoice.manual("proxy.example", 3128)
A, B = DocumentType(1, "Passport", 2, "ID"), DocumentType(2, "Bill")


def change(before: dict[str, Any], after: dict[str, Any], *, is_new: bool = False) -> ProfileChange:
    return ProfileChange(dataclasses.replace(PLAIN, **before), dataclasses.replace(PLAIN, **after), is_new)


@pytest.mark.parametrize(
    ("name", "before", "after", "is_less_safe"),
    [
        ("upload_encoding", UploadEncoding.MULTIPART, UploadEncoding.JSON_PATH, True),
        ("upload_encoding", UploadEncoding.JSON_PATH, UploadEncoding.JSON_BASE64, False),
        ("max_bytes", 100, 101, True),
        ("max_bytes", 100, 99, False),
        ("settle_seconds", 90.0, 60.0, True),
        ("settle_seconds", 90.0, 0.0, True),
        ("settle_seconds", 0.0, 1.0, True),
        ("settle_seconds", 60.0, 90.0, False),
        ("resend_seconds", 300.0, 10.0, True),
        ("resend_seconds", 0.0, 10.0, True),
        ("resend_seconds", 10.0, 300.0, False),
        ("ask_before_resend", True, False, True),
        ("ask_before_resend", False, True, False),
        ("ca_file", None, Path("new.pem"), True),
        ("ca_file", Path("old.pem"), Path("new.pem"), True),
        ("ca_file", Path("old.pem"), None, False),
        ("rules", NO_RULES, RULES, False),
        ("rules", RULES, NO_RULES, False),
        ("proxy", ProxyChoice(), PROXY, True),
        ("proxy", PROXY, dataclasses.replace(PROXY, scheme=ProxyScheme.SOCKS5), True),
        ("proxy", PROXY, dataclasses.replace(PROXY, user="anna"), True),
        ("proxy", PROXY, ProxyChoice(ProxyKind.SYSTEM), True),
        ("proxy", PROXY, ProxyChoice(ProxyKind.NONE), False),
    ],
)
def test_a_field_is_told_with_what_it_was(name: str, before: object, after: object, is_less_safe: bool) -> None:
    (told,) = change({name: before}, {name: after}).fields
    assert (told.name, told.before, told.after, told.is_less_safe) == (name, before, after, is_less_safe)


def test_no_field_of_a_profile_goes_by_unseen() -> None:
    other: dict[str, Any] = {
        "upload_encoding": UploadEncoding.JSON_PATH,
        "max_bytes": 1,
        "settle_seconds": 1.0,
        "resend_seconds": 1.0,
        "ask_before_resend": True,
        "ca_file": Path("new.pem"),
        "sign_in_help": "Look below My account.",
        "rules": RULES,
        "proxy": PROXY,
    }
    told = {each.name for each in change({}, other).fields}
    never_imported = {"saved_account", "sign_in_way", "email"}
    seen_elsewhere = {"address", "document_types", *never_imported}
    assert told | seen_elsewhere == {each.name for each in dataclasses.fields(ServerProfile)}


def test_types_are_told_one_by_one() -> None:
    other = dataclasses.replace(B, caption="Bank statement")
    assert change({"document_types": (A, B)}, {"document_types": (other,)}).types == (
        TypeChange(A, None),
        TypeChange(B, other),
    )
    renumbered = dataclasses.replace(A, id=7)
    told = change({"document_types": (A,)}, {"document_types": (renumbered,)}).types
    assert told == (TypeChange(A, None), TypeChange(None, renumbered))


def test_another_order_of_types_is_told() -> None:
    assert change({"document_types": (A, B)}, {"document_types": (B, A)}).is_reordered
    assert not change({"document_types": (A, B)}, {"document_types": (A, B)}).is_reordered


@pytest.mark.parametrize(
    ("address", "is_new", "told"), [("http", True, True), ("http", False, False), ("https", True, False)]
)
def test_a_new_server_without_tls_is_told(address: str, is_new: bool, told: bool) -> None:
    here = ServerProfile(ServerAddress.parse(f"{address}://localhost:8080"))
    assert ProfileChange(here, here, is_new).is_unencrypted is told
