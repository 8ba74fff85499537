"""What stands before the JSON of an answer: guards and marks are taken off, messages of programs are told apart."""

import json
import time

import pytest
from hypothesis import given, strategies as st

from desktop_app.api.error_words import error_text
from desktop_app.api.json_text import message_before_json, without_guard
from desktop_app.api.parsing import BadJsonError, parse_json
from tests.support.fuzzing import fuzz

PHP = b'<br />\n<b>Warning</b>:  Undefined array key "x" in <b>/srv/app.php</b> on line <b>7</b><br />\n'


@pytest.mark.parametrize(
    "before",
    [b")]}'", b")]}',", b")]}'\n", b")]}',\r\n", b"\n)]}'\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf)]}',\n", b" \n"],
)
def test_a_guard_or_a_mark_before_the_json_is_none_of_it(before: bytes) -> None:
    assert parse_json(before + b'{"id": 7}') == {"id": 7}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "utf-8-sig"])
def test_other_encodings_of_unicode_are_read(encoding: str) -> None:
    assert parse_json('{"name": "prüfung-SPECIMEN"}'.encode(encoding)) == {"name": "prüfung-SPECIMEN"}


@pytest.mark.parametrize("body", [b")]}'", b")]}", b")]}'x{}", b"])}'{}"])
def test_what_only_looks_like_a_guard_is_no_json(body: bytes) -> None:
    with pytest.raises(BadJsonError):
        parse_json(body)


@pytest.mark.parametrize(
    ("before", "message"),
    [
        (PHP, 'Warning : Undefined array key "x" in /srv/app.php on line 7'),
        (b"Warning: mkdir(): Permission denied in /srv/app.php on line 7\n", "Warning: mkdir(): Permission denied"),
        (b"PHP Notice:  Undefined index: x\n", "PHP Notice: Undefined index: x"),
        (b"DeprecationWarning: old\r\n", "DeprecationWarning: old"),
        (b"<b>Fatal error</b>: &lt;none&gt;<br />", "Fatal error : <none>"),
    ],
)
@pytest.mark.parametrize("rest", [b'{"id": 7}', b'[{"id": 7}]', b'  {"id": 7}\n'])
def test_a_message_before_the_json_is_told_and_the_json_is_never_read_as_the_answer(
    before: bytes, message: str, rest: bytes
) -> None:
    with pytest.raises(BadJsonError):
        parse_json(before + rest)
    told, behind = message_before_json(before + rest)
    assert told.startswith(message)
    assert json.loads(behind) == json.loads(rest)


def test_the_words_of_an_error_are_those_behind_the_message() -> None:
    assert error_text(PHP + b'{"message": "too large"}') == "too large"
    assert error_text(PHP + b"{}").startswith("Warning : Undefined")


def test_a_message_of_php_is_told_however_much_follows() -> None:
    listed = json.dumps([{"id": number} for number in range(100_000)]).encode()

    assert message_before_json(PHP + listed)[0].startswith("Warning")
    assert message_before_json(PHP)[0].startswith("Warning")


@pytest.mark.parametrize(
    "body",
    [b"", b"{}", b'[{"a": 1}]', b"{", b"OK", b"<html><body>Sign in</body></html>", b"\xff\xfe\x00", b"17", b"a {} b"],
)
def test_where_there_is_no_message_none_is_told(body: bytes) -> None:
    assert message_before_json(body) == ("", b"")


@pytest.mark.parametrize(
    "body", [b"\n{" * 120_000 + b"}", b"x\n[" * 80_000 + b"]", b"<" * 250_000 + b"]", b">" * 250_000]
)
def test_a_body_made_to_be_slow_is_not(body: bytes) -> None:
    started = time.process_time()
    message_before_json(body)

    assert time.process_time() - started < 0.5


@given(st.binary(max_size=200) | st.text("<b>Warning:/ \n{}[]\"1,)]}'", max_size=200).map(str.encode))
@fuzz(300)
def test_no_body_breaks_it(body: bytes) -> None:
    message, rest = message_before_json(body)

    assert isinstance(without_guard(body), bytes)
    assert message or not rest
