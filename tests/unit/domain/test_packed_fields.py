"""Texts of fields packed and unpacked: nothing is lost, and the hash is kept once."""

from hypothesis import given, strategies as st

from desktop_app.domain.document import Document
from desktop_app.domain.packed_fields import packed, unpacked
from desktop_app.domain.text import storable

SHA256 = "ab" * 32


@given(st.lists(st.one_of(st.text().map(storable), st.just(SHA256)), min_size=1), st.sampled_from(["", SHA256]))
def test_every_text_comes_back(texts: list[str], sha256: str) -> None:
    names = tuple(str(place) for place in range(len(texts)))
    assert unpacked(names, packed(texts, sha256), sha256) == tuple(zip(names, texts, strict=True))


def test_the_hash_takes_no_room_where_the_document_has_it() -> None:
    assert len(packed(["7", SHA256, ""], SHA256)) == len("7") + 3
    assert SHA256.encode() in packed(["7", SHA256.upper(), SHA256], "cd" * 32)


def test_a_document_without_fields_has_none() -> None:
    assert Document("7").fields == ()
    assert unpacked((), packed([])) == ()
