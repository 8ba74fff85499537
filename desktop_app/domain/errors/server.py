"""Failures of a request: it was not sent, its answer was lost, or the server refused it."""

import math
from types import MappingProxyType

from desktop_app.domain.errors.acts import Act, Wording
from desktop_app.domain.errors.base import Delivery, DossierError
from desktop_app.domain.sentences import QT_TRANSLATE_NOOP

# Texts of several errors, for acts that are no upload.
_LIST_UNCERTAIN = QT_TRANSLATE_NOOP(
    "errors", "The list you see may be out of date. Check your internet connection, then refresh."
)
_SIGN_IN_UNCERTAIN = QT_TRANSLATE_NOOP(
    "errors", "You are not signed in yet. Check your internet connection, then try again."
)
_DELETE_UNCERTAIN = QT_TRANSLATE_NOOP(
    "errors", "Refresh in a minute: if the document is still in the list, delete it again."
)
_NO_LIST = QT_TRANSLATE_NOOP("errors", "{host} did not provide the list of documents ({status})")
_NO_SIGN_IN = QT_TRANSLATE_NOOP("errors", "{host} refused the sign-in ({status})")
_NOT_TO_SEE = QT_TRANSLATE_NOOP("errors", "Your account is not allowed to see documents at {host}")
_NO_DELETE = QT_TRANSLATE_NOOP("errors", "{host} refused to delete the document")
_READ_OR_ASK = QT_TRANSLATE_NOOP(
    "errors", "Read the message from your broker’s system. If it does not help, ask your broker."
)
_WAIT_THEN_SIGN_IN = QT_TRANSLATE_NOOP(
    "errors", "You did nothing wrong. Wait a few minutes, then try to sign in again."
)
_WAIT_THEN_REFRESH = QT_TRANSLATE_NOOP("errors", "You did nothing wrong. Wait a few minutes, then refresh.")
_WAIT_THEN_DELETE = QT_TRANSLATE_NOOP(
    "errors", "You did nothing wrong. Wait a few minutes: if the document is still in the list, delete it again."
)
_NO_LIST_HERE = QT_TRANSLATE_NOOP("errors", "{host} has no list of documents at this address")
_CHECK_ADDRESS = QT_TRANSLATE_NOOP(
    "errors", "Check your broker’s address, letter by letter, or ask your broker for the right one."
)
_TOO_LARGE = QT_TRANSLATE_NOOP("errors", "{host} refused the request as too large ({status})")
_TELL_BROKER = QT_TRANSLATE_NOOP("errors", "The problem is on your broker’s side. Please tell them.")
_NOT_FOLLOWED = QT_TRANSLATE_NOOP(
    "errors", "For your safety Dossier stays at your broker’s address. Ask your broker for the right one."
)
_SIGN_IN_NOT_SENT = QT_TRANSLATE_NOOP(
    "errors",
    "To keep your sign-in safe, Dossier does not send it there. Ask your broker for the right address.",
)
_PORTAL = QT_TRANSLATE_NOOP(
    "errors",
    "The sign-in page of a public network, such as a hotel’s, can cause this. If it keeps happening, tell your broker.",
)
_REFUSALS = MappingProxyType(
    {
        Act.SIGN_IN: Wording(_NO_SIGN_IN, _READ_OR_ASK),
        Act.LIST: Wording(_NO_LIST, _READ_OR_ASK),
        Act.DETAILS: Wording(_NO_LIST, _READ_OR_ASK),
        Act.DELETE: Wording(_NO_DELETE, _READ_OR_ASK),
    }
)


class ServerError(DossierError):
    """Fields: `host`."""

    code = "server"


class NotSentError(ServerError):
    code = "not_sent"
    delivery = Delivery.NOT_SENT


class UnreachableError(NotSentError):
    code = "unreachable"
    title = QT_TRANSLATE_NOOP("errors", "{host} cannot be reached")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Check the address and your internet connection, then try again.")


class AnswerLostError(ServerError):
    code = "answer_lost"
    delivery = Delivery.UNCERTAIN
    title = QT_TRANSLATE_NOOP("errors", "The connection dropped before {host} confirmed")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "It may have worked all the same. Refresh the list and look before you try again."
    )
    by_act = MappingProxyType(
        {
            Act.SIGN_IN: Wording(what_to_do=_SIGN_IN_UNCERTAIN),
            Act.LIST: Wording(what_to_do=_LIST_UNCERTAIN),
            Act.DETAILS: Wording(what_to_do=_LIST_UNCERTAIN),
            Act.DELETE: Wording(what_to_do=_DELETE_UNCERTAIN),
        }
    )


class ConnectionBrokenError(AnswerLostError):
    code = "connection_broken"
    title = QT_TRANSLATE_NOOP("errors", "The connection to {host} was lost")


class NoAnswerInTimeError(AnswerLostError):
    code = "no_answer_in_time"
    title = QT_TRANSLATE_NOOP("errors", "{host} did not answer in time")


class InterruptedSendingError(AnswerLostError):
    code = "interrupted_sending"
    title = QT_TRANSLATE_NOOP("errors", "Sending was interrupted")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Dossier is checking if it arrived and continues by itself.")


class ServerTroubleError(AnswerLostError):
    """Fields: `host`, `status`."""

    code = "server_trouble"
    title = QT_TRANSLATE_NOOP("errors", "Your broker’s system is not responding properly right now ({status})")
    what_to_do = QT_TRANSLATE_NOOP("errors", "You did nothing wrong. Wait a few minutes, then refresh and try again.")
    by_act = MappingProxyType(
        {
            Act.SIGN_IN: Wording(what_to_do=_WAIT_THEN_SIGN_IN),
            Act.RENEW: Wording(what_to_do=_WAIT_THEN_SIGN_IN),
            Act.LIST: Wording(what_to_do=_WAIT_THEN_REFRESH),
            Act.DETAILS: Wording(what_to_do=_WAIT_THEN_REFRESH),
            Act.DELETE: Wording(what_to_do=_WAIT_THEN_DELETE),
        }
    )


class UnexpectedAnswerError(AnswerLostError):
    code = "unexpected_answer"
    title = QT_TRANSLATE_NOOP("errors", "Dossier cannot read the answer from {host}")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Check your broker’s address. If you use a public network, such as a hotel’s, open its "
        "sign-in page in a web browser first.",
    )
    by_act = MappingProxyType(
        {
            Act.LIST: Wording(what_to_do=_PORTAL),
            Act.DETAILS: Wording(what_to_do=_PORTAL),
            Act.DELETE: Wording(what_to_do=_PORTAL),
        }
    )


class EncodedAnswerError(UnexpectedAnswerError):
    """Fields: `host`, `coding`: what the answer is compressed with, unknown to us or broken."""

    code = "encoded_answer"
    title = QT_TRANSLATE_NOOP("errors", "{host} sent a compressed answer that cannot be read ({coding})")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "A company’s filter may have changed it on the way. Try another network, or show this to your IT department "
        "or your broker.",
    )


class MixedAnswerError(UnexpectedAnswerError):
    """Fields: `host`. A program's own message stands before the JSON; it is in `server_text`."""

    code = "mixed_answer"
    title = QT_TRANSLATE_NOOP("errors", "The answer from {host} contains an error message")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "You did nothing wrong. Dossier cannot be sure that this worked. Show the message to your broker.",
    )


class IncompleteListError(AnswerLostError):
    code = "incomplete_list"
    title = QT_TRANSLATE_NOOP("errors", "Your broker’s list of documents is incomplete")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Without the whole list Dossier cannot be sure what is new, so nothing was sent. It keeps trying by itself; "
        "if it keeps happening, tell your broker.",
    )


class ListTooLongError(IncompleteListError):
    code = "list_too_long"
    title = QT_TRANSLATE_NOOP("errors", "The list of documents from {host} is longer than Dossier can read")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Dossier reads up to 100,000 documents, and sends nothing without a whole list. Refreshing does not help: tell "
        "your broker.",
    )


class RefusedError(ServerError):
    """Fields: `host`, `status`."""

    code = "refused"
    delivery = Delivery.REFUSED
    title = QT_TRANSLATE_NOOP("errors", "{host} refused the request ({status})")
    what_to_do = _READ_OR_ASK
    by_act = _REFUSALS


class SignInEndedError(RefusedError):
    code = "sign_in_ended"
    title = QT_TRANSLATE_NOOP("errors", "Your sign-in at {host} has expired")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Sign in again to continue. Nothing is lost.")
    by_act = MappingProxyType(
        {
            Act.SIGN_IN: Wording(
                title=QT_TRANSLATE_NOOP("errors", "{host} does not accept this access code"),
                what_to_do=QT_TRANSLATE_NOOP("errors", "Paste the whole code again, or ask your broker for a new one."),
            ),
        }
    )


class OtherAccountError(SignInEndedError):
    code = "other_account"
    title = QT_TRANSLATE_NOOP("errors", "This sign-in belongs to another account at {host}")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Documents waiting here are sent only from the account they were added with. To use another "
        "account, sign out first.",
    )


class NotAllowedError(RefusedError):
    code = "not_allowed"
    title = QT_TRANSLATE_NOOP("errors", "Your account is not allowed to do this")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Ask your broker to allow it for your account.")
    by_act = MappingProxyType(
        {
            Act.SIGN_IN: Wording(_NOT_TO_SEE),
            Act.LIST: Wording(_NOT_TO_SEE),
            Act.DETAILS: Wording(_NOT_TO_SEE),
            Act.ADD: Wording(
                title=QT_TRANSLATE_NOOP("errors", "Your account is not allowed to send documents to {host}")
            ),
            Act.DELETE: Wording(
                title=QT_TRANSLATE_NOOP("errors", "Your account is not allowed to delete this document at {host}")
            ),
        }
    )


class BlockedOnTheWayError(RefusedError):
    """A refusal that is a web page: a firewall or a company's filter wrote it, not the server's API."""

    code = "blocked_on_the_way"
    title = QT_TRANSLATE_NOOP("errors", "A firewall or filter on the way to {host} blocked this")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "A web page answered instead of your broker’s system. Try another network, or show this to your IT department "
        "or your broker.",
    )


class NotThereError(RefusedError):
    code = "not_there"
    title = QT_TRANSLATE_NOOP("errors", "{host} cannot find the document")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "It may have been removed: refresh the list. If this keeps happening, check your broker’s address."
    )
    by_act = MappingProxyType(
        {
            Act.SIGN_IN: Wording(title=_NO_LIST_HERE, what_to_do=_CHECK_ADDRESS),
            Act.LIST: Wording(title=_NO_LIST_HERE, what_to_do=_CHECK_ADDRESS),
            Act.ADD: Wording(
                title=QT_TRANSLATE_NOOP("errors", "{host} does not accept documents at this address"),
                what_to_do=_CHECK_ADDRESS,
            ),
        }
    )


class ConflictError(RefusedError):
    code = "conflict"
    delivery = Delivery.UNCERTAIN
    title = QT_TRANSLATE_NOOP("errors", "{host} may already have this document")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Refresh the list and check whether the document is already there.")
    by_act = _REFUSALS


class TooLargeForServerError(RefusedError):
    code = "too_large_for_server"
    title = QT_TRANSLATE_NOOP("errors", "The file is too large for {host}")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Take the photo with a smaller size, or save it as a smaller PDF, and send that."
    )
    by_act = MappingProxyType(
        {
            Act.SIGN_IN: Wording(title=_TOO_LARGE, what_to_do=_TELL_BROKER),
            Act.LIST: Wording(title=_TOO_LARGE, what_to_do=_TELL_BROKER),
            Act.DETAILS: Wording(title=_TOO_LARGE, what_to_do=_TELL_BROKER),
            Act.DELETE: Wording(title=_TOO_LARGE, what_to_do=_TELL_BROKER),
            Act.RENEW: Wording(title=_TOO_LARGE, what_to_do=_TELL_BROKER),
        }
    )


class NotAcceptedError(RefusedError):
    code = "not_accepted"
    title = QT_TRANSLATE_NOOP("errors", "{host} refused the document")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Read the message from your broker’s system, correct what it says, then send the document again."
    )
    by_act = _REFUSALS


class RefusedInAnswerError(NotAcceptedError):
    """An answer whose status says yes and whose body says no: `error`, `errors`, `success: false`, an inner code."""

    code = "refused_in_answer"


class NotDeletedError(RefusedError):
    code = "not_deleted"
    title = QT_TRANSLATE_NOOP("errors", "{host} did not delete the document")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "It is still there. Read the message from your broker’s system, or ask your broker."
    )


class EncodingNotAcceptedError(NotAcceptedError):
    """A 400, 415 or 422 that mentions `file`: the upload encoding may be the wrong one for this server.

    Fields: `host`, `encoding`.
    """

    code = "encoding_not_accepted"
    title = QT_TRANSLATE_NOOP("errors", "Your broker’s system does not accept this file")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Read the message from your broker’s system. Often a JPEG, PNG or PDF helps. If the file is fine, ask your "
        "broker which upload format to choose in the settings.",
    )


class TooManyRequestsError(RefusedError):
    """Fields: `host`, `seconds`. `retry_after`: the seconds that the server asked for, at most 600, or None."""

    code = "too_many_requests"
    title = QT_TRANSLATE_NOOP("errors", "{host} is busy")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Wait {seconds} seconds, then try again.")

    def __init__(self, *, retry_after: float | None = None, server_text: str = "", **fields: str | int) -> None:
        self.retry_after = retry_after
        seconds = 60 if retry_after is None else max(1, math.ceil(retry_after))
        super().__init__(server_text=server_text, seconds=seconds, **fields)


class RedirectError(RefusedError):
    """Without a target that can be named: none is given, it cannot be read, or it is another page of the server."""

    code = "redirect"
    title = QT_TRANSLATE_NOOP("errors", "{host} points to another address")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "To keep your documents safe, Dossier does not send them there. Ask your broker for the right address.",
    )
    by_act = MappingProxyType(
        {
            Act.SIGN_IN: Wording(what_to_do=_SIGN_IN_NOT_SENT),
            Act.RENEW: Wording(what_to_do=_SIGN_IN_NOT_SENT),
            Act.LIST: Wording(what_to_do=_NOT_FOLLOWED),
            Act.DETAILS: Wording(what_to_do=_NOT_FOLLOWED),
            Act.DELETE: Wording(what_to_do=_NOT_FOLLOWED),
        }
    )


class RedirectElsewhereError(RedirectError):
    """Fields: `host`, `status`, `target`: host and port of another server, or of this one by another scheme."""

    code = "redirect_elsewhere"
    title = QT_TRANSLATE_NOOP("errors", "{host} points to {target}")
