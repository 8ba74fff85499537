"""Texts of fields packed and unpacked: nothing is lost, and what the document has anyway is kept once."""

from hypothesis import given, strategies as st

from desktop_app.domain.document import Document
from desktop_app.domain.packed_fields import packed, unpacked
from desktop_app.domain.text import storable

SHA256 = "ab" * 32
NAME = "passport-SPECIMEN.jpg"
KNOWN = st.sampled_from([(), ("", ""), (SHA256, ""), ("", NAME), (SHA256, NAME), (SHA256, "7"), (NAME, NAME)])


@given(st.lists(st.one_of(st.text().map(storable), st.sampled_from([SHA256, NAME, "7"])), min_size=1), KNOWN)
def test_every_text_comes_back(texts: list[str], known: tuple[str, ...]) -> None:
    names = tuple(str(place) for place in range(len(texts)))
    assert unpacked(names, packed(texts, *known), *known) == tuple(zip(names, texts, strict=True))


def test_what_the_document_has_takes_no_room() -> None:
    assert len(packed(["7", SHA256, NAME, ""], SHA256, NAME)) == len("7") + 2 + 3
    assert SHA256.encode() in packed(["7", SHA256.upper(), SHA256], "cd" * 32)


def test_a_document_of_a_list_has_its_fields() -> None:
    document = Document(
        "7",
        NAME,
        sha256=SHA256,
        field_names=("id", "name", "hash", "note"),
        field_texts=packed(["7", NAME, SHA256, "ä"], SHA256, NAME),
    )
    assert document.fields == (("id", "7"), ("name", NAME), ("hash", SHA256), ("note", "ä"))


def test_a_document_without_fields_has_none() -> None:
    assert Document("7").fields == ()
    assert unpacked((), packed([])) == ()
