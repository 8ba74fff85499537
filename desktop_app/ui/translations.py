"""The app's sentences in the person's language, where resources/translations has it; English everywhere else."""

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

log = logging.getLogger(__name__)

_SOURCE_LANGUAGE = "en"


def translation_folders(resources: Path) -> tuple[Path, ...]:
    """Where compiled translations lie: among the resources when installed; where make puts them in a checkout."""
    return resources / "translations", resources.parent / "build" / "translations"


def translated_languages(folders: Sequence[Path]) -> tuple[str, ...]:
    """The tags of all languages that there is a file for."""
    files = (file for folder in folders if folder.is_dir() for file in folder.glob("dossier_*.qm"))
    return tuple(sorted({file.stem.removeprefix("dossier_") for file in files}))


def install_translations(app: QCoreApplication, folders: Sequence[Path], locale: QLocale) -> tuple[QTranslator, ...]:
    """Translate into the first of the locale's languages that there is a file for; without one, English stays.

    The buttons and dialogs of Qt follow the app's own sentences, so that no dialog speaks two languages. Gives what
    was installed; the application owns it.
    """
    for language in locale.uiLanguages():
        if language.partition("-")[0] == _SOURCE_LANGUAGE:  # comes before whatever else the person reads
            return ()
        name = language.replace("-", "_")
        own = _install(app, [folder / f"dossier_{name}.qm" for folder in folders])
        if own is not None:
            qt = _install(app, [_qt_file(part) for part in (name, name.partition("_")[0])])
            return (own,) if qt is None else (own, qt)
    return ()


def _install(app: QCoreApplication, files: Sequence[Path]) -> QTranslator | None:
    """Install the first of the files that is there."""
    for file in files:
        if not file.is_file():
            continue
        translator = QTranslator(app)
        if translator.load(str(file)) and app.installTranslator(translator):
            return translator
        log.warning("the translation %s cannot be used", file.name)
    return None


def _qt_file(name: str) -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{name}.qm")
