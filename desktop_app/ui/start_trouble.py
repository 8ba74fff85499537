"""Tells of troubles before the first window: in a window of its own, since a program that was clicked has no terminal.

Everything told is on standard error too. Where no window would be seen, it is told there alone.
"""

import os
import sys
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication

from desktop_app.domain.errors import DossierError, NotKeptError, SettingsError, StartError
from desktop_app.ui import texts
from desktop_app.ui.application import make_application
from desktop_app.ui.i18n import error_cure, error_paragraphs, error_title, plain, say
from desktop_app.ui.look.style import Appearance, apply_style
from desktop_app.ui.runtime import loop
from desktop_app.ui.screen import is_seen
from desktop_app.ui.widgets.dialogs import WARNING, ask, tell


def ask_to_try_again(qt: QApplication, error: StartError) -> bool:
    """Tell why the app cannot start. Returns whether the person wants to try again; False where nobody can answer."""
    _write(error)
    if not is_seen(os.environ):
        return False

    async def _asked() -> int:
        again, leave = say(texts.TRY_AGAIN), say(texts.QUIT)
        return int(await ask(None, say(texts.START_TITLE), _text([error]), yes=again, no=leave, icon=WARNING))

    apply_style(qt, Appearance.SYSTEM)
    return bool(loop.run(qt, _asked))


def tell_what_is_not_kept(qt: QApplication, errors: Sequence[NotKeptError | SettingsError]) -> None:
    """Tell, in one dialog, what the app goes on without."""
    for error in errors:
        _write(error)
    if errors and is_seen(os.environ):
        _tell(qt, _text(errors))


def tell_bad_arguments(complaint: str) -> None:
    """Tell what is wrong with the command line, which may be that of a shortcut or of another program."""
    _tell(make_application(), say(texts.BAD_ARGUMENTS, complaint=plain(complaint)))


def _tell(qt: QApplication, text: str) -> None:
    async def _told() -> int:
        await tell(None, say(texts.START_TITLE), text)
        return 0

    apply_style(qt, Appearance.SYSTEM)
    loop.run(qt, _told)


def _text(errors: Sequence[DossierError]) -> str:
    return "\n\n".join(error_paragraphs(each) for each in errors)


def _write(error: DossierError) -> None:
    if sys.stderr is not None:  # a windowed program on Windows has none
        sys.stderr.write(f"{error_title(error)}. {error_cure(error)}\n")
