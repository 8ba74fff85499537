"""The words in which a journal keeps states, waits and errors.

They are pinned here and in the `code` of each error class, apart from every identifier, so that renaming code never
changes what journals of released versions mean. A code is never changed or given a second meaning; new ones are added.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import TypeVar

from desktop_app.domain.errors import Act, DossierError, TooManyRequestsError, UnexpectedError
from desktop_app.domain.text import storable
from desktop_app.domain.upload import UploadState, Wait

STATE_CODES: dict[UploadState, str] = {
    UploadState.QUEUED: "queued",
    UploadState.SENDING: "sending",
    UploadState.UNCERTAIN: "uncertain",
    UploadState.NEEDS_USER: "needs_user",
    UploadState.HELD: "held",
    UploadState.REFUSED: "refused",
    UploadState.STORED: "stored",
    UploadState.CANCELLED: "cancelled",
}

WAIT_CODES: dict[Wait, str] = {
    Wait.TURN: "turn",
    Wait.NETWORK: "network",
    Wait.RETRY: "retry",
    Wait.SIGN_IN: "sign_in",
    Wait.PERSON: "person",
    Wait.SETTLE: "settle",
}

_STATES = {code: state for state, code in STATE_CODES.items()}
_WAITS = {code: wait for wait, code in WAIT_CODES.items()}
_ACTS = {act.value: act for act in Act}


E = TypeVar("E")


class UnknownCodeError(Exception):
    """A code that this version does not know: a newer one wrote it."""


def state_of(code: str) -> UploadState:
    """The state that a code stands for. Raises UnknownCodeError, and ValueError for what can be no code."""
    return _meaning(code, _STATES)


def wait_of(code: str) -> Wait:
    """The wait that a code stands for. Raises UnknownCodeError, and ValueError for what can be no code."""
    return _meaning(code, _WAITS)


def _meaning(code: str, meanings: Mapping[str, E]) -> E:
    if code in meanings:
        return meanings[code]
    if re.fullmatch("[a-z][a-z_]*", code):
        raise UnknownCodeError(code)
    raise ValueError("not a code")


def error_record(error: DossierError | None) -> str:
    """An error as one line of JSON, its class by its code; "" for none."""
    if error is None:
        return ""
    record = {"code": error.code, "fields": error.fields, "server_text": error.server_text}
    if error.act is not None:
        record["act"] = error.act.value
    return storable(json.dumps(record, ensure_ascii=False))


def error_of(record: str) -> DossierError | None:
    """The error that `error_record` wrote; an UnexpectedError for one that this version does not know."""
    if not record:
        return None
    try:
        read = json.loads(record)
        act = str(read.get("act", ""))
        code = str(read["code"]) if "code" in read else _code_of_class_name(str(read["kind"]))
        kind = next(each for each in _tree(DossierError) if each.code == code)
        fields = {str(key): value for key, value in read["fields"].items() if isinstance(value, str | int)}
        if issubclass(kind, TooManyRequestsError):
            seconds = fields.pop("seconds", None)
            retry_after = float(seconds) if isinstance(seconds, int) else None
            return _of_act(kind(retry_after=retry_after, server_text=str(read["server_text"]), **fields), act)
        return _of_act(kind(server_text=str(read["server_text"]), **fields), act)
    except (ValueError, KeyError, TypeError, AttributeError, StopIteration):
        return UnexpectedError()


def _of_act(error: DossierError, code: str) -> DossierError:
    """The error in the words of its act; older records hold none, and newer ones may hold one that is not known."""
    act = _ACTS.get(code)
    if act is not None:
        error.set_act(act)
    return error


def _code_of_class_name(name: str) -> str:
    """Journals of version 0.1 hold the class's name: "FileGoneError" for file_gone."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name.removesuffix("Error")).lower()


def _tree(root: type[DossierError]) -> Iterator[type[DossierError]]:
    yield root
    for each in root.__subclasses__():
        yield from _tree(each)
