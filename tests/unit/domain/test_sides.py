"""Front and back belong together in whatever language a broker names its types, and what is missing is found."""

import pytest

from desktop_app.domain.document import DocumentType
from desktop_app.domain.sides import Missing, Side, base_of, missing_sides, pairs, side_of

PASSPORT = DocumentType(1, "Passport")
FRONT, BACK = (
    DocumentType(2, "ID card – front", group="Proof of ID"),
    DocumentType(3, "ID card – back", group="Proof of ID"),
)
LICENCE = DocumentType(4, "Driver's licence", sides=2)
TYPES = (PASSPORT, FRONT, BACK, LICENCE)


@pytest.mark.parametrize(
    ("caption", "side", "base"),
    [
        ("ID card – front", Side.FRONT, "ID card"),
        ("ID card (back)", Side.BACK, "ID card"),
        ("ID card, back side", Side.BACK, "ID card"),
        ("Front of ID card", Side.FRONT, "of ID card"),
        ("Personalausweis Vorderseite", Side.FRONT, "Personalausweis"),
        ("Personalausweis - Rückseite", Side.BACK, "Personalausweis"),
        ("DNI anverso", Side.FRONT, "DNI"),
        ("DNI (reverso)", Side.BACK, "DNI"),
        ("Carte d’identité – recto", Side.FRONT, "Carte d’identité"),
        ("Carte d’identité – verso", Side.BACK, "Carte d’identité"),
        ("Dowód osobisty – przód", Side.FRONT, "Dowód osobisty"),
        ("Dowód osobisty – tył", Side.BACK, "Dowód osobisty"),
        ("運転免許証 表面", Side.FRONT, "運転免許証"),
        ("運転免許証 裏面", Side.BACK, "運転免許証"),
        ("Passport", None, "Passport"),
        ("ID card, front and back", None, "ID card, front and back"),
        ("Backdated statement", None, "Backdated statement"),
        ("front", Side.FRONT, "front"),
    ],
)
def test_the_side_that_a_caption_names(caption: str, side: Side | None, base: str) -> None:
    kind = DocumentType(1, caption)
    assert (side_of(kind), base_of(kind)) == (side, base)


def test_two_types_of_one_document_are_a_pair() -> None:
    assert pairs(TYPES) == {2: BACK, 3: FRONT}
    assert pairs((FRONT, DocumentType(9, "Residence permit – back"))) == {}
    assert pairs((FRONT, DocumentType(3, BACK.caption, group="Other"))) == {}


@pytest.mark.parametrize(
    ("chosen", "sent", "missing"),
    [
        ([1], {}, []),
        ([2], {}, [Missing("ID card", Side.BACK, 3)]),
        ([3], {}, [Missing("ID card", Side.FRONT, 2)]),
        ([2, 3], {}, []),
        ([2], {3: 1}, []),
        ([4], {}, [Missing("Driver's licence", Side.BACK, 4)]),
        ([4, 4], {}, []),
        ([4], {4: 1}, []),
        ([4, 2], {}, [Missing("Driver's licence", Side.BACK, 4), Missing("ID card", Side.BACK, 3)]),
        ([77], {}, []),
        ([], {}, []),
    ],
)
def test_the_side_that_is_missing(chosen: list[int], sent: dict[int, int], missing: list[Missing]) -> None:
    assert missing_sides(TYPES, chosen, sent) == missing
