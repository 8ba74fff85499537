"""How a person leaves the desk, and what they are asked before."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop_app.desk.desk import Desk
from desktop_app.ui.questions import how_to_sign_out, sure_to_leave


@dataclass(frozen=True, slots=True)
class Leave:
    """How a person left the desk."""

    sign_out: bool = False
    """Not only to quit."""
    forget_names: bool = False
    """The names of handed-in documents are to be removed as well."""


async def ask_to_quit(window: QWidget | None, desk: Desk) -> Leave | None:
    """Ask where uploads are under way; None to stay."""
    return Leave() if await sure_to_leave(window, len(desk.under_way)) else None


async def ask_to_sign_out(window: QWidget | None, desk: Desk) -> Leave | None:
    """Ask in any case: it removes something. None to stay."""
    kept, uploads = bool(desk.keeping.account), len(desk.under_way)
    forget = await how_to_sign_out(window, desk.profile.address.host, kept=kept, uploads=uploads)
    return None if forget is None else Leave(sign_out=True, forget_names=forget)
