"""What Dossier was doing when a request failed: the same failure needs other words at an upload than at a sign-in.

The `api` folder gives an error its act (api/acts.py). A class of error that needs other words for some acts lists them
in `by_act`; its own title and cure are for uploads, and for errors in older journals, which know no act.
"""

from enum import Enum
from typing import NamedTuple


class Act(Enum):
    """The values are codes in journals: never change one."""

    SIGN_IN = "sign_in"
    """Trying a token, or a step of the server's own sign-in."""
    LIST = "list"
    DETAILS = "details"
    ADD = "add"
    DELETE = "delete"
    RENEW = "renew"
    """Exchanging the refresh token, on behalf of any other act."""


class Wording(NamedTuple):
    """What a person reads of one class of error at one act; "" is the class's own text."""

    title: str = ""
    what_to_do: str = ""
