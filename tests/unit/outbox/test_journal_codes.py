"""Errors come back from the journal as what they were, and nothing that stands there can stop a start."""

import pytest

from desktop_app.domain.errors import (
    Act,
    ConflictError,
    DossierError,
    FileChangedError,
    TooLargeForServerError,
    TooManyRequestsError,
    UnexpectedError,
)
from desktop_app.outbox.journal_codes import error_of, error_record


def test_no_error_is_an_empty_text() -> None:
    assert error_record(None) == ""
    assert error_of("") is None


@pytest.mark.parametrize(
    "error",
    [
        FileChangedError(name="Übersicht “SPECIMEN”.pdf"),
        ConflictError(host="my.broker.example", status=409, server_text="there already"),
    ],
)
def test_an_error_comes_back_with_its_fields(error: DossierError) -> None:
    back = error_of(error_record(error))

    assert type(back) is type(error)
    assert back is not None
    assert (str(back), back.fields, back.server_text) == (str(error), error.fields, error.server_text)


@pytest.mark.parametrize(("asked", "kept"), [(7.2, 8.0), (None, 60.0)])
def test_a_wait_that_was_asked_for_is_never_shorter_afterwards(asked: float | None, kept: float) -> None:
    back = error_of(error_record(TooManyRequestsError(host="h", status=429, retry_after=asked, server_text="later")))

    assert isinstance(back, TooManyRequestsError)
    assert (back.retry_after, back.fields["seconds"], back.server_text) == (kept, int(kept), "later")


def test_a_wait_that_nobody_named_stays_so() -> None:
    back = error_of('{"kind": "TooManyRequestsError", "fields": {"seconds": null}, "server_text": ""}')

    assert isinstance(back, TooManyRequestsError)
    assert back.retry_after is None


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "7",
        "{}",
        '{"kind": "OfALaterVersionError", "fields": {}, "server_text": ""}',
        '{"kind": "ConflictError", "fields": [], "server_text": ""}',
        '{"kind": "ConflictError", "fields": {"self": 1}, "server_text": ""}',
    ],
)
def test_what_is_not_understood_is_an_error_of_our_own(text: str) -> None:
    assert isinstance(error_of(text), UnexpectedError)


@pytest.mark.parametrize("act", [None, *Act])
def test_an_error_comes_back_in_the_words_of_its_act(act: Act | None) -> None:
    error = TooLargeForServerError(host="my.broker.example", status=413)
    if act is not None:
        error.set_act(act)
    back = error_of(error_record(error))

    assert back is not None
    assert (back.act, str(back), back.what_to_do) == (act, str(error), error.what_to_do)


def test_an_act_of_a_later_version_leaves_the_error_as_it_is() -> None:
    back = error_of('{"code": "too_large_for_server", "fields": {"host": "h"}, "server_text": "", "act": "later"}')

    assert isinstance(back, TooLargeForServerError)
    assert str(back) == "The file is too large for h"
