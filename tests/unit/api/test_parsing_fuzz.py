"""Whatever JSON a server sends, reading it raises nothing."""

import json
from datetime import timedelta, timezone
from typing import Any

from hypothesis import given, strategies as st

from desktop_app.api.error_words import error_text
from desktop_app.api.list_shapes import document_types_of, page_of
from desktop_app.api.parsing import document_of, parse_json
from desktop_app.api.sign_in_parsing import factors_of, start_of, tokens_of, wants_code
from desktop_app.domain.credentials import RefreshToken
from desktop_app.domain.errors import MAX_SERVER_TEXT
from desktop_app.domain.server import AccessToken
from tests.support.fuzzing import fuzz

KEYS = st.sampled_from(
    [
        *("id", "documentId", "typeId", "type", "documentType", "status", "state", "reason", "fileName", "name"),
        *("caption", "size", "createdAt", "data", "items", "total", "error", "details", "issue", "message", "errors"),
        *("enabled", "priority", "sides", "group", "uuid", "recaptcha", "accessToken", "refreshToken", "token"),
        *("expiresAt", "tfaProviders", "google", "sms"),
    ]
)
LEAVES: Any = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(min_value=10**17, max_value=10**40)
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(
        ["7", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-12:00", "2022-01-01T00:00:00+00:00", "Approved", ""]
    )
)
JSON: Any = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(KEYS | st.text(max_size=5), inner, max_size=8),
    max_leaves=25,
)
many = fuzz(60)


@given(JSON)
@many
def test_any_json_can_be_read(payload: object) -> None:
    page = page_of(payload)
    if page is not None:
        assert page.items >= len(page.documents)
    for document in (document_of(payload), *(page.documents if page else ())):
        if document is not None:
            assert 0 < len(document.id) <= 200
            assert len(document.fields) <= 60
            if document.added_at is not None:
                document.added_at.astimezone(timezone(timedelta(hours=-14)))
    for kind in document_types_of(payload):
        assert kind.caption
    assert len(error_text(json.dumps(payload).encode())) <= MAX_SERVER_TEXT


@given(st.binary(max_size=200))
@many
def test_any_bytes_give_an_error_text(body: bytes) -> None:
    assert len(error_text(body)) <= MAX_SERVER_TEXT


TOKEN: Any = JSON | st.fixed_dictionaries({}, optional={"token": LEAVES, "expiresAt": LEAVES, "createdAt": LEAVES})
SIGN_IN: Any = st.fixed_dictionaries(
    {}, optional={"accessToken": TOKEN, "refreshToken": TOKEN, "tfaProviders": JSON, "recaptcha": JSON, "uuid": LEAVES}
)


@given(SIGN_IN | st.fixed_dictionaries({"data": SIGN_IN}, optional={"uuid": LEAVES}))
@many
def test_any_step_of_a_sign_in_can_be_read(payload: object) -> None:
    old = RefreshToken("SPECIMEN-old")
    tokens = tokens_of(payload, kept=old)
    if tokens is not None:
        assert AccessToken.parse(tokens.access.secret) == tokens.access
        assert tokens.refresh is not None
        assert tokens.refresh.secret.isascii()
    start = start_of(payload)
    assert start is None or 0 < len(start.uuid) <= 200
    assert not factors_of(payload) or wants_code(payload)


@given(JSON)
@many
def test_what_was_read_as_a_document_is_read_the_same_again(payload: object) -> None:
    body = json.dumps({"data": [payload, {"id": 7}]}).encode()
    first, second = (page_of(parse_json(body)) for _ in range(2))

    assert first is not None
    assert repr(first) == repr(second)
    assert any(document.id == "7" for document in first.documents)
