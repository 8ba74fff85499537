"""Every language that is shipped says everything: complete, with its fields and its plurals, and in its own words."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLibraryInfo

from installer.translations import SOURCES, compile_into, sentences

FILES = sorted(SOURCES.glob("dossier_*.ts"))
PLURALS = {"ar": 6, "de": 2, "es": 2, "fr": 2, "ja": 1, "pl": 3}
"""Forms of each language, as Qt counts them."""
LATIN = ("de", "es", "fr", "pl")
_FIELD = re.compile(r"\{\w+\}")


def language(file: Path) -> str:
    return file.stem.removeprefix("dossier_")


def messages(file: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    """Context, source, forms and whether it is finished."""
    for context in ET.parse(file).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [each.text or "" for each in translation.iter("numerusform")] or [translation.text or ""]
            yield context.findtext("name") or "", message.findtext("source") or "", forms, not translation.get("type")


def test_the_languages_of_the_window_are_there() -> None:
    assert [language(file) for file in FILES] == sorted(PLURALS)


@pytest.mark.parametrize("file", FILES, ids=language)
def test_a_language_has_every_sentence_of_the_code_and_no_other(file: Path) -> None:
    wanted = {(each.context, each.text) for each in sentences()}
    there = Counter((context, source) for context, source, _forms, _finished in messages(file))
    assert wanted - there.keys() == set(), "make translations"
    assert there.keys() - wanted == set(), "make translations"
    assert max(there.values()) == 1


@pytest.mark.parametrize("file", FILES, ids=language)
def test_nothing_is_unfinished_and_every_plural_has_its_forms(file: Path) -> None:
    for _context, source, forms, finished in messages(file):
        assert finished, source
        assert all(form.strip() for form in forms), source
        assert len(forms) == (PLURALS[language(file)] if "%n" in source else 1), source
        if "%n" in source:
            assert "%n" in forms[-1], source
        assert not any("(s)" in form for form in forms), source


@pytest.mark.parametrize("file", FILES, ids=language)
def test_fields_line_breaks_and_edges_are_those_of_the_english_sentence(file: Path) -> None:
    for _context, source, forms, _finished in messages(file):
        for form in forms:
            assert Counter(_FIELD.findall(form)) == Counter(_FIELD.findall(source)), form
            assert form.count("\n") == source.count("\n"), form
            assert form.endswith("…") == source.endswith("…"), form
            assert form == form.strip() or source != source.strip(), form
            assert form.count("&") <= 1 or "&&" in form, form


@pytest.mark.parametrize("file", [file for file in FILES if language(file) in LATIN], ids=language)
def test_what_has_a_letter_for_the_keyboard_keeps_one(file: Path) -> None:
    for _context, source, forms, _finished in messages(file):
        if re.search(r"&\w", source):
            assert all(re.search(r"&\w", form) for form in forms), source


@pytest.mark.parametrize("file", FILES, ids=language)
def test_a_language_is_not_english(file: Path) -> None:
    same = [source for _context, source, forms, _finished in messages(file) if forms == [source] and len(source) > 12]
    assert len(same) < 12, same


def test_every_language_compiles_and_qt_speaks_it_too(tmp_path: Path) -> None:
    compile_into(tmp_path / "compiled", FILES)
    assert len(list((tmp_path / "compiled").glob("*.qm"))) == len(FILES)
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert all((qt / f"qtbase_{language(file)}.qm").is_file() for file in FILES)
