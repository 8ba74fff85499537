"""Which language the app speaks: the system's, or the one that the person chose; it changes at once.

What is open already keeps the words that it was made with: whoever changes the language makes its windows anew.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.ui.i18n import is_right_to_left
from desktop_app.ui.translations import install_translations, translated_languages

SOURCE_LANGUAGE = "en"
OWN_NAMES = {
    "ar": "العربية",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "pl": "Polski",
}
"""What those who speak it call a language: nobody has to read another one to find theirs. For others Qt knows it."""


class Languages:
    """Translates the application, and formats numbers and times, in one language at a time."""

    def __init__(self, app: QCoreApplication, folders: Sequence[Path]) -> None:
        self._app = app
        self._folders = folders
        self._installed: tuple[QTranslator, ...] = ()
        self.chosen = ""
        """The tag of the language that the person chose; "" for the system's."""
        self._is_in_use = False
        """Whether any language was asked for yet."""

    @property
    def offered(self) -> tuple[str, ...]:
        """The tags of all that can be chosen, ordered by their own names."""
        found = {SOURCE_LANGUAGE, *translated_languages(self._folders)}
        return tuple(sorted(found, key=lambda tag: own_name(tag).casefold()))

    def use(self, tag: str) -> None:
        """Speak a language from now on; "" is the system's, and so is one that is not offered."""
        chosen = tag if tag and tag in self.offered else ""
        if self._is_in_use and chosen == self.chosen:
            return
        self.chosen, self._is_in_use = chosen, True
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        locale = locale_for(self.chosen, QLocale.system())
        QLocale.setDefault(locale)
        self._installed = install_translations(self._app, self._folders, locale)
        if isinstance(self._app, QApplication):
            self._app.setLayoutDirection(direction_of(is_translated=bool(self._installed)))


def own_name(tag: str) -> str:
    """What those who speak a language call it."""
    return OWN_NAMES.get(tag) or QLocale(tag).nativeLanguageName() or tag


def locale_for(tag: str, system: QLocale) -> QLocale:
    """How a person with this system reads numbers and times in a language: in the ways of their country where the
    language knows them. A system without a language of its own ("C") is taken for British English.
    """
    is_neutral = system.language() is QLocale.Language.C
    british = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    if not tag:
        return british if is_neutral else system
    wanted = QLocale(tag)
    if is_neutral:
        return british if wanted.language() is british.language() else wanted
    if wanted.language() is system.language():
        return system
    here = QLocale(wanted.language(), system.territory())
    return here if here.territory() is system.territory() else wanted


def direction_of(*, is_translated: bool) -> Qt.LayoutDirection:
    """English sentences in a mirrored window begin with their full stop: it is mirrored only once it is translated."""
    mirrored = is_translated and is_right_to_left()
    return Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
