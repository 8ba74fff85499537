"""Names stand as a dictionary of the language has them, and a search finds them however they are written."""

import unicodedata

import pytest
from PySide6.QtCore import QLocale

from desktop_app.ui.documents.name_order import MOST_COLLATED, name_key, quick_key
from desktop_app.ui.documents.name_search import folded

GERMAN = ["arzt.pdf", "Ärzte.pdf", "Arztrechnung.pdf", "scan 2.pdf", "Scan 10.pdf", "über.pdf", "Zebra.pdf"]


def shuffled(names: list[str]) -> list[str]:
    return [*names[1::2], *names[::2]]


@pytest.mark.parametrize(
    ("language", "ordered"),
    [
        ("de_DE", GERMAN),
        ("es_ES", ["nube", "ñandú", "oso"]),
        ("pl_PL", ["lato", "łódź", "mama"]),
        ("sv_SE", ["zon", "år", "ärlig", "öl"]),
        ("ja_JP", ["あお", "アカ", "いぬ"]),
        ("C", ["arzt", "Ärzte", "Zebra"]),
        ("en_GB", ["doc 9", "doc 10", "doc 100"]),
    ],
)
def test_a_language_orders_its_own_letters_and_numbers_by_value(language: str, ordered: list[str]) -> None:
    key = name_key(len(ordered), QLocale(language))
    assert sorted(shuffled(ordered), key=key) == ordered


def test_a_very_long_list_is_ordered_by_letters_without_accents() -> None:
    key = name_key(MOST_COLLATED + 1, QLocale("de_DE"))
    assert key is quick_key
    names = ["Arzt 2.pdf", "Ärzte 1.pdf", "scan 010.pdf", "Scan 100.pdf", "scan 2.pdf", "Zebra.pdf"]
    assert sorted(shuffled(names), key=key) == names


@pytest.mark.parametrize(
    ("searched", "name"),
    [
        ("arzte", "Ärzte.pdf"),
        ("ärzte", unicodedata.normalize("NFD", "Ärzte.pdf")),
        (unicodedata.normalize("NFD", "ärzte"), "ÄRZTE.PDF"),
        ("lodz", "Łódź.pdf"),
        ("strasse", "Straße.pdf"),
        ("STRASSE", "straße.pdf"),
        ("istanbul", "İstanbul.pdf"),
        ("パスポート", unicodedata.normalize("NFD", "パスポート.pdf")),
        ("ﾊﾟｽﾎﾟｰﾄ", "パスポート.pdf"),
        ("oeuvre", "Œuvre.pdf"),
        ("محمد", "مُحَمَّد.pdf"),
    ],
)
def test_a_search_finds_a_name_however_it_is_written(searched: str, name: str) -> None:
    assert folded(searched) in folded(name)


def test_japanese_voices_are_other_letters() -> None:
    assert folded("か") != folded("が")
