"""The questions asked before a person quits or signs out."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop_app.desk.desk import Desk
from desktop_app.ui import texts
from desktop_app.ui.i18n import say
from desktop_app.ui.widgets.dialogs import ask_with_choice


@dataclass(frozen=True, slots=True)
class Leave:
    """How a person leaves."""

    sign_out: bool = False
    """Whether to sign out; otherwise only quit."""
    forget_names: bool = False
    """Whether to also remove the names of submitted documents from this computer."""
    when_sent: bool = False
    """Whether everything is to be sent before."""


async def ask_to_quit(window: QWidget | None, desk: Desk) -> Leave | None:
    """Ask before quitting while uploads are in progress; None means stay."""
    when_sent = await ask_with_choice(
        window,
        say(texts.QUIT_TITLE),
        say(texts.QUIT_QUESTION, n=len(desk.under_way)),
        say(texts.QUIT_WHEN_SENT),
        yes=say(texts.QUIT_STOP),
        no=say(texts.QUIT_WAIT),
    )
    return None if when_sent is None else Leave(when_sent=when_sent)


async def ask_to_sign_out(window: QWidget | None, desk: Desk) -> Leave | None:
    """Ask before signing out, always, because it removes data; None means stay."""
    sentence = texts.SIGN_OUT_QUESTION_KEPT if desk.stored_sign_in.account else texts.SIGN_OUT_QUESTION
    paragraphs = [say(sentence, host=desk.profile.address.host)]
    if desk.under_way:
        paragraphs.append(say(texts.SIGN_OUT_WAITING, n=len(desk.under_way)))
    forget = await ask_with_choice(
        window,
        say(texts.SIGN_OUT_TITLE),
        "\n\n".join(paragraphs),
        say(texts.FORGET_NAMES),
        yes=say(texts.SIGN_OUT),
        no=say(texts.STAY_SIGNED_IN),
    )
    return None if forget is None else Leave(sign_out=True, forget_names=forget)
