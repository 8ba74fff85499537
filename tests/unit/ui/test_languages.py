"""The language is the system's or the chosen one; numbers and times stay in the ways of the person's country."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.ui import texts
from desktop_app.ui.i18n import list_text, number_text, say
from desktop_app.ui.languages import Languages, direction_of, locale_for, own_name
from desktop_app.ui.window import texts as window_texts
from installer.translations import compile_into

WORD = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}" sourcelanguage="en">
<context><name>ui</name><message><source>{source}</source><translation>{word}</translation></message></context>
</TS>
"""


@pytest.fixture
def languages(qapp: QApplication, tmp_path: Path) -> Iterator[Languages]:
    """German and Arabic, with one word each."""
    before = QLocale()
    files = []
    for language, word in (("de", "Behalten"), ("ar", "إبقاء")):
        file = tmp_path / f"dossier_{language}.ts"
        file.write_text(WORD.format(language=language, source=texts.KEEP, word=word), "utf-8")
        files.append(file)
    compile_into(tmp_path / "compiled", files)
    languages = Languages(qapp, [tmp_path / "compiled"])
    yield languages
    languages.use("en")
    QLocale.setDefault(before)


def test_a_language_is_spoken_at_once_and_another_one_takes_its_place(qapp: QApplication, languages: Languages) -> None:
    languages.use("de")
    assert (say(texts.KEEP), languages.chosen) == ("Behalten", "de")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    languages.use("ar")
    assert say(texts.KEEP) == "إبقاء"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    languages.use("en")
    assert (say(texts.KEEP), languages.chosen) == ("Keep", "en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_systems_language_is_spoken_until_another_is_chosen(
    languages: Languages, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_AT"))
    languages.use("")
    assert (say(texts.KEEP), QLocale().name()) == ("Behalten", "de_AT")
    languages.use("xx")  # from a newer version's settings
    assert (say(texts.KEEP), languages.chosen) == ("Behalten", "")


def test_every_language_is_offered_by_its_own_name(languages: Languages) -> None:
    assert [own_name(tag) for tag in languages.offered] == ["Deutsch", "English", "العربية"]
    assert own_name("eo") == "Esperanto"


@pytest.mark.parametrize(
    ("tag", "system", "used"),
    [
        ("", "pl_PL", "pl_PL"),
        ("", "C", "en_GB"),
        ("en", "C", "en_GB"),
        ("de", "C", "de_DE"),
        ("de", "de_CH", "de_CH"),
        ("en", "de_DE", "en_DE"),
        ("ja", "de_DE", "ja_JP"),
    ],
)
def test_numbers_and_times_are_those_of_the_persons_country(tag: str, system: str, used: str) -> None:
    assert locale_for(tag, QLocale(system)).name() == used


@pytest.mark.parametrize(
    ("language", "number", "names"),
    [
        ("de_DE", "12.345", "a, b und c"),
        ("en_GB", "12,345", "a, b and c"),
        ("ar_EG", "١٢٬٣٤٥", "a وb وc"),
    ],
)
def test_numbers_and_lists_are_written_as_the_language_does(language: str, number: str, names: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert (number_text(12345), list_text(["a", "b", "c"])) == (number, names)
        assert say("{count} of {id}", count=12345, id=12345) == f"{number} of 12345"
    finally:
        QLocale.setDefault(before)


def test_a_window_is_mirrored_only_once_it_is_translated() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        assert direction_of(is_translated=False) is Qt.LayoutDirection.LeftToRight
        assert direction_of(is_translated=True) is Qt.LayoutDirection.RightToLeft
    finally:
        QLocale.setDefault(before)


def test_a_number_in_a_translated_sentence_has_the_languages_own_digits(qapp: QApplication, tmp_path: Path) -> None:
    before = QLocale()
    file = tmp_path / "dossier_ar.ts"
    forms = "".join(f"<numerusform>%n ملف {place}</numerusform>" for place in range(6))
    whole = WORD.format(language="ar", source=window_texts.LINE_DOCUMENTS, word="")
    file.write_text(
        whole.replace("<message>", '<message numerus="yes">').replace(
            "<translation></translation>", f"<translation>{forms}</translation>"
        ),
        "utf-8",
    )
    compile_into(tmp_path / "compiled", [file])
    languages = Languages(qapp, [tmp_path / "compiled"])
    languages.use("ar")
    try:
        assert say(window_texts.LINE_DOCUMENTS, n=12) == "١٢ ملف 4"
    finally:
        languages.use("en")
        QLocale.setDefault(before)
