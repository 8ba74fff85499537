"""What the settings dialog shows of a server and makes of what was typed: to the last digit, or a sentence."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.document import DocumentType
from desktop_app.domain.rule_profile import RuleProfiles
from desktop_app.domain.server import ProxyChoice, ProxyKind, ProxyScheme, ServerAddress, ServerProfile, UploadEncoding
from desktop_app.ui.settings.draft import Draft
from desktop_app.ui.settings.form_values import FormField, FormValues, TypeRow, new_values, profile_from, values_of

ADDRESS = ServerAddress.parse("my.broker.example")
FULL = ServerProfile(
    ADDRESS,
    upload_encoding=UploadEncoding.JSON_PATH,
    document_types=(DocumentType(7, "Passport SPECIMEN", 2, "Proof of ID"), DocumentType(8, "Bill\u202e", 1, "")),
    max_bytes=5 * 1024 * 1024 + 1,
    settle_seconds=0.123456789,
    ca_file=Path("/etc/specimen.pem"),
    proxy=ProxyChoice.manual("proxy.example", 3128, "anna"),
    saved_account="a1",
    rules=RuleProfiles((("max_pages", 4),)),
)


def profile(values: FormValues, before: ServerProfile | None = None) -> ServerProfile:
    """The profile of values that are right."""
    made, problems = profile_from(values, before)
    assert problems == {}
    assert made is not None
    return made


def changed(**fields: Any) -> FormValues:
    return replace(values_of(FULL), **fields)


@pytest.mark.parametrize("before", [FULL, ServerProfile(ADDRESS)])
def test_what_is_shown_and_not_touched_stays_to_the_last_digit(before: ServerProfile) -> None:
    assert profile(values_of(before), before) == before


def test_a_new_server_needs_an_address_and_nothing_else() -> None:
    assert profile_from(new_values(), None)[1].keys() == {FormField.ADDRESS}
    assert profile(replace(new_values(), address="my.broker.example")) == ServerProfile(ADDRESS)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ({"address": " other.broker.example/api/v2 "}, {"address": ServerAddress.parse("other.broker.example")}),
        ({"encoding": UploadEncoding.JSON_BASE64}, {"upload_encoding": UploadEncoding.JSON_BASE64}),
        ({"max_size": " 12 "}, {"max_bytes": 12 * 1024 * 1024}),
        ({"max_size": "0.5"}, {"max_bytes": 512 * 1024}),
        ({"max_size": "0,5"}, {"max_bytes": 512 * 1024}),
        ({"settle": "90"}, {"settle_seconds": 90.0}),
        ({"settle": " "}, {"settle_seconds": 0.0}),
        ({"ca_file": None}, {"ca_file": None}),
        ({"proxy": ProxyKind.SYSTEM}, {"proxy": ProxyChoice()}),
        ({"proxy": ProxyKind.NONE, "proxy_host": "?"}, {"proxy": ProxyChoice(ProxyKind.NONE)}),
        (
            {"proxy_host": " Proxy2.example ", "proxy_port": "80", "proxy_user": " bert "},
            {"proxy": ProxyChoice(ProxyKind.MANUAL, "proxy2.example", 80, "bert")},
        ),
        (
            {"proxy_scheme": ProxyScheme.SOCKS5H},
            {"proxy": ProxyChoice(ProxyKind.MANUAL, "proxy.example", 3128, "anna", ProxyScheme.SOCKS5H)},
        ),
        ({"proxy_host": "::1"}, {"proxy": ProxyChoice(ProxyKind.MANUAL, "[::1]", 3128, "anna")}),
        ({"types": ()}, {"document_types": ()}),
        (
            {"types": (*values_of(FULL).types, TypeRow(" 9 ", " Letter ", "", " Other "), TypeRow())},
            {"document_types": (*FULL.document_types, DocumentType(9, "Letter", 1, "Other"))},
        ),
    ],
    ids=str,
)
def test_what_is_typed_is_what_is_saved_and_all_else_stays(typed: dict[str, Any], wanted: dict[str, Any]) -> None:
    assert profile(changed(**typed), FULL) == replace(FULL, **wanted)


@pytest.mark.parametrize(
    ("typed", "part", "said"),
    [
        ({"address": ""}, FormField.ADDRESS, "Enter the address"),
        ({"address": "http://my.broker.example"}, FormField.ADDRESS, "unprotected"),
        ({"max_size": "0"}, FormField.MAX_SIZE, "above zero"),
        ({"max_size": "-1"}, FormField.MAX_SIZE, "above zero"),
        ({"max_size": "lots"}, FormField.MAX_SIZE, "above zero"),
        ({"max_size": ""}, FormField.MAX_SIZE, "above zero"),
        ({"max_size": "1048577"}, FormField.MAX_SIZE, "above zero"),
        ({"max_size": "٣"}, FormField.MAX_SIZE, "above zero"),
        ({"settle": "86401"}, FormField.SETTLE, "at most 86400"),
        ({"settle": "inf"}, FormField.SETTLE, "at most 86400"),
        ({"settle": "1e3"}, FormField.SETTLE, "at most 86400"),
        ({"proxy_host": " "}, FormField.PROXY_HOST, "Enter the proxy’s name"),
        ({"proxy_host": "http://proxy.example"}, FormField.PROXY_HOST, "not a web address"),
        ({"proxy_host": "proxy.example:80"}, FormField.PROXY_HOST, "not a web address"),
        ({"proxy_host": "x/proxy.example"}, FormField.PROXY_HOST, "only the proxy’s name"),
        ({"proxy_port": "0"}, FormField.PROXY_PORT, "from 1 to 65535"),
        ({"proxy_port": "65536"}, FormField.PROXY_PORT, "from 1 to 65535"),
        ({"proxy_port": "http"}, FormField.PROXY_PORT, "from 1 to 65535"),
        ({"proxy_user": "an\u202ena"}, FormField.PROXY_USER, "invisible characters"),
        ({"proxy_user": "a" * 1001}, FormField.PROXY_USER, "too long"),
        ({"proxy_user": "", "proxy_password": "SPECIMEN"}, FormField.PROXY_USER, "password belongs to"),
        ({"types": (TypeRow("x", "Passport"),)}, FormField.TYPES, "Row 1: the number"),
        ({"types": (TypeRow("1" + 18 * "0", "Passport"),)}, FormField.TYPES, "Row 1: the number"),
        ({"types": (TypeRow(str(2**64), "Passport"),)}, FormField.TYPES, "Row 1: the number"),
        ({"types": (TypeRow("9" * 5000, "Passport"),)}, FormField.TYPES, "Row 1: the number"),
        ({"types": (TypeRow("1", " "),)}, FormField.TYPES, "Row 1: a type needs a name"),
        ({"types": (TypeRow("1", "A"), TypeRow("2", "B", "0"))}, FormField.TYPES, "Row 2: the sides"),
        ({"types": (TypeRow("1", "A"), TypeRow("1", "B"))}, FormField.TYPES, "Row 2: another row"),
    ],
    ids=str,
)
def test_a_wrong_value_is_one_sentence_at_its_field(typed: dict[str, Any], part: FormField, said: str) -> None:
    made, problems = profile_from(changed(**typed), FULL)
    assert made is None
    assert problems.keys() == {part}
    assert said in problems[part]


def test_every_wrong_field_is_told_at_once() -> None:
    wrong = changed(address="", max_size="", settle="x", proxy_host="", proxy_port="", types=(TypeRow("x"),))
    assert profile_from(wrong, FULL)[1].keys() == set(FormField) - {FormField.PROXY_USER}


def test_the_fields_of_a_proxy_that_is_not_used_are_not_looked_at() -> None:
    values = changed(proxy=ProxyKind.NONE, proxy_host="?", proxy_port="?", proxy_user="", proxy_password="SPECIMEN")
    assert profile(values, FULL).proxy == ProxyChoice(ProxyKind.NONE)


def test_a_hidden_sign_is_shown_and_new_text_holds_none() -> None:
    assert values_of(FULL).types[1].caption == "Bill\\u202e"
    edited = changed(types=(TypeRow("1", "Bi\u202ell"),))
    assert profile(edited, FULL).document_types[0].caption == "Bi\\u202ell"


def test_no_password_is_in_a_repr() -> None:
    assert "SPECIMEN-password" not in repr(changed(proxy_password="SPECIMEN-password"))
    draft = Draft([FULL])
    draft.servers[0].values = changed(proxy_password="SPECIMEN-password")
    assert "SPECIMEN-password" not in repr(draft.servers) + repr(draft.wanted())


# --- the draft ---


def is_changed(draft: Draft) -> bool:
    return draft.changed


def test_a_draft_knows_whether_something_would_be_lost() -> None:
    draft = Draft([FULL])
    assert not is_changed(draft)
    draft.servers[0].values = changed(proxy_password="SPECIMEN")
    assert is_changed(draft)
    draft.servers[0].values = values_of(FULL)
    assert not is_changed(draft)
    draft.remove(draft.add())
    assert not is_changed(draft)
    draft.remove(0)
    assert is_changed(draft)


def test_two_servers_with_one_address_are_told_at_the_second() -> None:
    draft = Draft([ServerProfile(ADDRESS), FULL])
    wanted, wrong = draft.wanted()
    assert [each.profile for each in wanted] == [ServerProfile(ADDRESS)]
    assert wrong.keys() == {1}
    assert "Another server" in wrong[1][FormField.ADDRESS]


def test_what_is_wanted_tells_the_address_until_now_and_the_password_of_a_proxy_in_use() -> None:
    draft = Draft([FULL])
    draft.servers[0].values = changed(address="other.broker.example", proxy_password="SPECIMEN")
    (wanted,), _ = draft.wanted()
    assert (wanted.before, wanted.profile.address.host) == (ADDRESS, "other.broker.example")
    assert wanted.proxy_password == "SPECIMEN"
    draft.servers[0].values = replace(draft.servers[0].values, proxy=ProxyKind.NONE)
    assert draft.wanted()[0][0].proxy_password == ""


def test_a_caption_of_many_scripts_is_shown_short_and_kept_whole() -> None:
    kind = DocumentType(
        1, "Passport \u0ba4\u0c24\u0e94\u0f40\u1780" + "x" * 100_000, 1, "\u0ba4\u0c24\u0e94\u0f40\u1780"
    )
    profile = replace(FULL, document_types=(kind,))
    shown = values_of(profile)
    assert (shown.types[0].caption, shown.types[0].group) == ("Passport \u0ba4\u0c24…", "\u0ba4\u0c24…")
    made, problems = profile_from(replace(shown, settle="7"), profile)
    assert not problems
    assert made is not None
    assert made.document_types == (kind,)
