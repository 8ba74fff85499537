"""The types to choose from stay a menu, whatever the documents call theirs."""

from desktop_app.desk.known_types import KnownTypes
from desktop_app.domain.document import Document, DocumentType
from desktop_app.domain.server import MAX_TYPES


def a_document(number: int) -> Document:
    return Document(id=str(number), type_id=number, type_caption=f"Type {number}")


def test_a_server_that_gives_each_document_a_type_of_its_own_fills_no_menu() -> None:
    types = KnownTypes([DocumentType(1, "Passport")])
    assert types.learn(map(a_document, range(2, 5000)))
    assert len(types.all) == MAX_TYPES + 1
    assert not types.learn([a_document(9999)])
