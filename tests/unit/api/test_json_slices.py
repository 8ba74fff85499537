"""JSON that is decoded in slices is what the decoder makes of it in one go, for every place where a slice may end."""

import asyncio
import json
import random
from typing import Any

import pytest
from hypothesis import given, strategies as st

from desktop_app.api.json_slices import parse_in_slices
from desktop_app.api.lenient import WrittenFloat
from desktop_app.api.list_shapes import page_of
from desktop_app.api.page_reader import KnownDocuments, PageReader
from desktop_app.api.parsing import BadJsonError, parse_json
from desktop_app.slices import Slices
from tests.support.fuzzing import fuzz
from tests.unit.api.test_list_shapes import SHAPES
from tests.unit.api.test_parsing import BAD_ITEMS
from tests.unit.api.test_parsing_fuzz import JSON

WINDOWS = (1, 2, 3, 5, 8, 17, 64, 300)

BODIES: dict[str, bytes] = {
    "words": b'[true, false, null, NaN, Infinity, -Infinity, [], {}, ""]',
    "numbers": b"[0, -0, 1.50, 1e5, -12.25E-3, 12345678901234567890, " + b"9" * 500 + b", 1.0]",
    "a number alone": b"  12345678901234567890  ",
    "a text alone": b'"' + b"SPECIMEN " * 30 + b'"',
    "escapes": rb'{"a": "\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00 \ud83d \ude00", "\u0061\"": ["\\\\", "\\\""]}',
    "half characters": '["\\ud83d", "\ud83d"]'.encode("utf-8", "surrogatepass"),
    "many letters": '["é", "日本語", "😀😀😀", {"ключ": "значение"}]'.encode(),
    "a key twice": b'{"id": 1, "name": "a", "id": 2, "data": [1], "data": [2, 3]}',
    "spaces": b' \t\r\n [ \n{ "a" :\t1 ,\r\n"b" : [ ] } ,  { } ]  \n ',
    "empty": b"",
    "deep": b"[" * 60 + b"]" * 60,
    "a document in an object": b'{"data": {"items": [{"id": 1, "type": {"id": 2, "caption": "Bill"}}]}, "total": 1}',
    "UTF-8 with a mark": b"\xef\xbb\xbf" + b'[{"id": "SPECIMEN"}]',
    "UTF-16": '[{"id": "é😀"}]'.encode("utf-16"),
    "UTF-32": '[{"id": "é😀"}]'.encode("utf-32-le"),
}
BROKEN: dict[str, bytes] = {
    "cut": b'[{"id": 1}, {"id": ',
    "cut in a text": b'["SPECIMEN SPECIMEN',
    "cut in an escape": rb'["SPECIMEN \ud83',
    "cut after a comma": b"[1, 2,",
    "a comma too many": b"[1, 2, ]",
    "a comma too many in an object": b'{"a": 1, }',
    "no comma": b"[1 2]",
    "no colon": b'{"a" 1}',
    "no key": b'{1: "a"}',
    "a key alone": b'{"a"}',
    "two bodies": b"[1] [2]",
    "a wrong end": b'{"a": [1, 2}',
    "a wrong escape": rb'["SPECIMEN \x SPECIMEN SPECIMEN"]',
    "a line break in a text": b'["SPECIMEN\nSPECIMEN"]',
    "a word that is none": b"[tru, 1, 2, 3, 4, 5, 6]",
    "a minus alone": b"[-, 1, 2, 3, 4, 5, 6]",
    "a zero before": b"[01, 2]",
    "only spaces": b"     ",
    "bytes that are no text": b'["\xff\xfe\xfd SPECIMEN"]',
    "too deep": b"[" * 100_000 + b"]" * 100_000,
    "HTML": b"<html><body>SPECIMEN</body></html>",
}


def sliced(body: bytes, window: int) -> object:
    return asyncio.run(parse_in_slices(body, Slices(), window=window))


def outcome(read: Any, *args: Any) -> str:
    """With the types of all numbers, and equal for what is not equal to itself."""
    try:
        return exact(read(*args))
    except BadJsonError:
        return "bad JSON"


def exact(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {exact(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(exact, value)) + "]"
    return f"{type(value).__name__} {value.text if isinstance(value, WrittenFloat) else value!r}"


@pytest.mark.parametrize("name", [*BODIES, *BROKEN])
def test_every_body_is_read_alike_wherever_a_slice_ends(name: str) -> None:
    body = {**BODIES, **BROKEN}[name]
    expected = outcome(parse_json, body)

    assert (expected == "bad JSON") == (name in BROKEN)
    for window in WINDOWS if len(body) < 10_000 else (64, 4096):
        assert outcome(sliced, body, window) == expected, window


@pytest.mark.parametrize("name", SHAPES)
def test_every_shape_of_a_list_gives_the_same_page(name: str) -> None:
    payload, *_ = SHAPES[name]
    body = json.dumps(payload).encode()
    for window in WINDOWS:
        reader = PageReader(KnownDocuments())
        read = asyncio.run(parse_in_slices(body, Slices(), reader.document, window=window))
        assert asyncio.run(reader.read(read)) == page_of(payload)


@pytest.mark.parametrize("item", BAD_ITEMS)
@pytest.mark.parametrize("envelope", ["data", "items", "documents"])
def test_what_is_no_document_stays_one_that_cannot_be_read(item: object, envelope: str) -> None:
    payload = {"total": 3, envelope: [{"id": 1, "fileName": "a-SPECIMEN.pdf"}, item, {"id": 2}]}
    reader = PageReader(KnownDocuments())
    read = asyncio.run(parse_in_slices(json.dumps(payload).encode(), Slices(), reader.document, window=16))

    assert asyncio.run(reader.read(read)) == page_of(parse_json(json.dumps(payload).encode()))


@given(JSON, st.sampled_from(WINDOWS), st.booleans(), st.integers(0, 2**32))
@fuzz(150)
def test_any_json_is_read_alike(payload: object, window: int, readable: bool, seed: int) -> None:
    text = json.dumps(payload, ensure_ascii=not readable, indent=seed % 3 or None)
    body = text.encode("utf-8", "surrogatepass")
    assert outcome(sliced, body, window) == outcome(parse_json, body)

    chance = random.Random(seed)  # noqa: S311 - the same damage for the same seed
    broken = bytearray(body)
    for _ in range(3):
        broken[chance.randrange(len(broken))] = chance.choice(b'[]{},:"\\ 019-.eEtfn\xc3\xff')
    for damaged in (bytes(broken), body[: chance.randrange(len(body) + 1)]):
        assert outcome(sliced, damaged, window) == outcome(parse_json, damaged)


async def test_the_loop_goes_on_while_a_long_body_is_read() -> None:
    payload = {"total": 20_000, "data": [{"id": n, "fileName": f"{n}-SPECIMEN.pdf"} for n in range(20_000)]}
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            ticks += 1
            await asyncio.sleep(0)

    ticking = asyncio.ensure_future(tick())
    reader = PageReader(KnownDocuments())
    read = await parse_in_slices(json.dumps(payload).encode(), Slices(0.001), reader.document)
    page = await reader.read(read)
    ticking.cancel()

    assert page is not None
    assert len(page.documents) == 20_000
    assert ticks > 50, "it takes at least a tenth of a second, and each slice a hundredth of that"


async def test_a_text_of_many_windows_is_read_in_time_that_grows_with_its_length() -> None:
    body = json.dumps([{"id": 1, "content": "QUJD" * 1_000_000}, {"id": 2}]).encode()

    assert await parse_in_slices(body, Slices()) == json.loads(body)


async def test_a_document_that_is_as_before_is_the_same_object() -> None:
    payload = [{"id": 1, "fileName": "a-SPECIMEN.pdf"}, {"id": 2, "fileName": "b-SPECIMEN.pdf"}]
    first = await PageReader(KnownDocuments()).read(payload)
    assert first is not None
    second = await PageReader(KnownDocuments([first.documents])).read(
        [payload[0], {"id": 2, "fileName": "c-SPECIMEN.pdf"}]
    )

    assert second is not None
    assert second.documents[0] is first.documents[0]
    assert second.documents[1].name == "c-SPECIMEN.pdf"
