"""The recipe "a new language" of CONTRIBUTING.md: one .ts file, and the app speaks it. Done here with a dummy one.

Esperanto stands in for the new language: it has two plural forms, and Qt brings no file of its own for it.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.domain.errors import UnreachableError
from desktop_app.ui import texts as shared
from desktop_app.ui.documents import texts
from desktop_app.ui.i18n import error_title, say
from desktop_app.ui.translations import install_translations, translation_folders
from desktop_app.ui.window import texts as window_texts
from installer.translations import compile_into, refresh, sentences

ESPERANTO = QLocale(QLocale.Language.Esperanto)
WORDS: dict[str, Sequence[str]] = {
    texts.STATE_IN_REVIEW: ["Kontrolata"],
    shared.TODAY_AT: ["hodiaŭ {time}"],
    window_texts.LINE_UPLOADS: ["%n alŝuto", "%n alŝutoj"],
    UnreachableError.title: ["{host} ne estas atingebla"],
}


def translate(file: Path, words: dict[str, Sequence[str]]) -> None:
    """What a translator does in Qt Linguist."""
    tree = ET.parse(file)  # noqa: S314 - our own file
    for message in tree.iter("message"):
        forms = words.get(message.findtext("source") or "", ())
        translation = message.find("translation")
        assert translation is not None
        if not forms:
            continue
        del translation.attrib["type"]
        if message.get("numerus") == "yes":
            for element, form in zip(translation.iter("numerusform"), forms, strict=True):
                element.text = form
        else:
            [translation.text] = forms
    tree.write(file, encoding="utf-8", xml_declaration=True)


@pytest.fixture(scope="module")
def esperanto(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A .ts file with a few sentences translated, and the folder of what is compiled from it."""
    folder = tmp_path_factory.mktemp("translations")
    file = folder / "dossier_eo.ts"
    refresh([file])
    translate(file, WORDS)
    compile_into(folder / "compiled", [file])
    return file, folder / "compiled"


@pytest.fixture
def installed(qapp: QApplication) -> Iterator[list[QTranslator]]:
    """What the test installs is removed after it."""
    translators: list[QTranslator] = []
    yield translators
    for translator in translators:
        qapp.removeTranslator(translator)
        translator.deleteLater()


def test_the_app_says_what_the_file_says(
    qapp: QApplication, esperanto: tuple[Path, Path], installed: list[QTranslator]
) -> None:
    installed.extend(install_translations(qapp, [esperanto[1]], ESPERANTO))

    assert say(texts.STATE_IN_REVIEW) == "Kontrolata"
    assert say(shared.TODAY_AT, time="14:03") == "hodiaŭ 14:03"
    assert [say(window_texts.LINE_UPLOADS, n=n) for n in (1, 2)] == ["1 alŝuto", "2 alŝutoj"]
    assert error_title(UnreachableError(host="my.broker.example")) == "my.broker.example ne estas atingebla"


def test_what_is_not_translated_is_said_in_english(
    qapp: QApplication, esperanto: tuple[Path, Path], installed: list[QTranslator]
) -> None:
    installed.extend(install_translations(qapp, [esperanto[1]], ESPERANTO))

    assert say(texts.STATE_APPROVED) == "Approved"


def test_a_new_file_has_every_sentence_of_the_code(esperanto: tuple[Path, Path]) -> None:
    found = {
        (context.findtext("name") or "", message.findtext("source") or "")
        for context in ET.parse(esperanto[0]).iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    }
    assert found == {(each.context, each.text) for each in sentences()}
    assert {context for context, _ in found} == {"ui", "errors"}


def test_a_refresh_keeps_what_was_translated_and_its_plurals(esperanto: tuple[Path, Path], tmp_path: Path) -> None:
    file = tmp_path / "dossier_eo.ts"
    file.write_bytes(esperanto[0].read_bytes())

    refresh([file])

    forms = {
        message.findtext("source"): [each.text for each in message.iter("numerusform")]
        or [message.findtext("translation")]
        for message in ET.parse(file).iter("message")  # noqa: S314 - our own file
    }
    assert {source: forms[source] for source in WORDS} == WORDS


def test_a_country_speaks_the_language_that_it_shares(
    qapp: QApplication, esperanto: tuple[Path, Path], installed: list[QTranslator], tmp_path: Path
) -> None:
    (tmp_path / "dossier_de.qm").write_bytes((esperanto[1] / "dossier_eo.qm").read_bytes())
    austria = QLocale(QLocale.Language.German, QLocale.Country.Austria)

    installed.extend(install_translations(qapp, [tmp_path / "missing", tmp_path], austria))

    assert say(texts.STATE_IN_REVIEW) == "Kontrolata"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen", "Qt's own buttons follow"


@pytest.mark.parametrize("languages", [["fr-FR", "fr"], ["en-GB", "en", "eo"], []])
def test_without_a_file_and_for_those_who_prefer_it_english_stays(
    qapp: QApplication, esperanto: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, languages: list[str]
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: languages)

    assert install_translations(qapp, [esperanto[1]], ESPERANTO) == ()
    assert say(texts.STATE_IN_REVIEW) == "In review"


@pytest.mark.logs("dossier_eo.qm cannot be used")
def test_a_file_that_is_no_translation_leaves_english(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "dossier_eo.qm").write_bytes(b"SPECIMEN")

    assert install_translations(qapp, [tmp_path], ESPERANTO) == ()
    assert say(texts.STATE_IN_REVIEW) == "In review"


def test_an_installed_app_and_a_checkout_look_in_their_own_places(tmp_path: Path) -> None:
    assert translation_folders(tmp_path / "resources") == (
        tmp_path / "resources" / "translations",
        tmp_path / "build" / "translations",
    )
