"""The types to choose from stay a menu, whatever the documents call theirs."""

from desktop_app.desk.known_types import KnownTypes
from desktop_app.domain.document import DocumentType
from desktop_app.domain.server import MAX_TYPES
from tests.support.documents import a_document


def test_a_server_that_gives_each_document_a_type_of_its_own_fills_no_menu() -> None:
    types = KnownTypes([DocumentType(1, "Passport")])
    assert types.learn(a_document(str(n), type_id=n, type_caption=f"Type {n}") for n in range(2, 5000))
    assert len(types.all) == MAX_TYPES + 1
    assert not types.learn([a_document("x", type_id=9999, type_caption="One more")])
