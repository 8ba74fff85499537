"""Every way in which something can fail, each with a title and what the person can do about it.

    DossierError
    ├── AddressError            the server address cannot be used
    ├── TokenError              the access token cannot be one
    ├── QueueError              the list of uploads on this machine cannot be written
    ├── QueueDamagedError       it was damaged and set aside
    ├── QueueNewerError         a newer version wrote what this one does not understand
    ├── FileError               something about a file on this machine
    │   ├── FileGoneError
    │   ├── FileUnreadableError
    │   ├── NotAFileError
    │   ├── FileInCloudError        a placeholder: reading it would wait for a download
    │   ├── EmptyFileError
    │   ├── FileTooLargeError
    │   ├── FileChangedError
    │   ├── AlreadySentError        the same bytes as the same type
    │   ├── LinkElsewhereError      it leads out of the folder that it lies in
    │   ├── OtherKindError          its ending says another kind than its bytes
    │   └── DiskFullError
    ├── ServerError             something between here and the server's answer
    │   ├── NotSentError            nothing left this machine: free to try again
    │   │   ├── UnreachableError
    │   │   ├── RenewalFailedError      errors_sign_in.py: the access token has ended, no other came
    │   │   ├── ProxyError              errors_network.py: ProxyUnreachableError, ProxySignInError
    │   │   └── TlsError                errors_network.py: CertificateExpiredError, CertificateNotYetValidError,
    │   │                               WrongHostError, UnknownIssuerError, MalformedCertificateError, NoTlsError
    │   ├── AnswerLostError         it may have arrived, and nobody said so
    │   │   ├── ConnectionBrokenError
    │   │   ├── NoAnswerInTimeError
    │   │   ├── InterruptedSendingError the app was ended, or the person stopped it
    │   │   ├── ServerTroubleError      408, 500, 502, 504, …
    │   │   ├── UnexpectedAnswerError   not the JSON of the contract
    │   │   └── IncompleteListError     a list that is not all that the server says it has
    │   └── RefusedError            the server said no
    │       ├── SignInEndedError        401
    │       │   └── OtherAccountError
    │       ├── NotAllowedError         403
    │       ├── NotThereError           404, 410
    │       ├── ConflictError           409: the answer does not tell what is stored
    │       ├── TooLargeForServerError  413
    │       ├── NotAcceptedError        400, 415, 422
    │       │   └── EncodingNotAcceptedError  … that speak of the file
    │       ├── TooManyRequestsError    429, and 503 with Retry-After
    │       │   └── TooManyAttemptsError    errors_sign_in.py: at the sign-in
    │       ├── PasswordSignInError     errors_sign_in.py: WrongPasswordError, WrongCodeError, SignInTooSlowError,
    │       │                           CaptchaNeededError, NoPasswordSignInError
    │       └── RedirectError           3xx that is not followed
    ├── ProxySettingError       errors_network.py: a proxy of the system that is passed over; a warning
    ├── CaFileError             errors_network.py: a file of certificates that cannot be used
    ├── SettingsError           a settings file that cannot be read or written
    ├── KeepingError            the system's keyring does not do what it should
    │   └── NotForgottenError       what it keeps could not be removed
    ├── ProfileFileError        a file with server profiles that cannot be used
    ├── ReportError             the report for support cannot be written
    └── UnexpectedError         a fault of our own, caught at the edge

Titles and cures are English source texts in the translation context "errors"; `{names}` in them are filled from
`fields`. What a server said is kept apart in `server_text`: it is shown as plain text below our own sentence.
"""

import math

from desktop_app.domain.error_root import MAX_SERVER_TEXT as MAX_SERVER_TEXT
from desktop_app.domain.error_root import QT_TRANSLATE_NOOP as QT_TRANSLATE_NOOP
from desktop_app.domain.error_root import Delivery as Delivery
from desktop_app.domain.error_root import DossierError as DossierError
from desktop_app.domain.error_root import fill as fill
from desktop_app.domain.errors_files import AlreadySentError as AlreadySentError
from desktop_app.domain.errors_files import DiskFullError as DiskFullError
from desktop_app.domain.errors_files import EmptyFileError as EmptyFileError
from desktop_app.domain.errors_files import FileChangedError as FileChangedError
from desktop_app.domain.errors_files import FileError as FileError
from desktop_app.domain.errors_files import FileGoneError as FileGoneError
from desktop_app.domain.errors_files import FileInCloudError as FileInCloudError
from desktop_app.domain.errors_files import FileTooLargeError as FileTooLargeError
from desktop_app.domain.errors_files import FileUnreadableError as FileUnreadableError
from desktop_app.domain.errors_files import LinkElsewhereError as LinkElsewhereError
from desktop_app.domain.errors_files import NotAFileError as NotAFileError
from desktop_app.domain.errors_files import OtherKindError as OtherKindError
from desktop_app.domain.errors_keeping import KeepingError as KeepingError
from desktop_app.domain.errors_keeping import NotForgottenError as NotForgottenError
from desktop_app.domain.errors_keeping import ProfileFileError as ProfileFileError
from desktop_app.domain.errors_keeping import QueueDamagedError as QueueDamagedError
from desktop_app.domain.errors_keeping import QueueError as QueueError
from desktop_app.domain.errors_keeping import QueueNewerError as QueueNewerError
from desktop_app.domain.errors_keeping import ReportError as ReportError
from desktop_app.domain.errors_keeping import SettingsError as SettingsError


class AddressError(DossierError):
    """Fields: none; the reason is the subclass-free `reason` text of the raiser."""

    code = "address"
    title = QT_TRANSLATE_NOOP("errors", "This address cannot be used")
    what_to_do = QT_TRANSLATE_NOOP("errors", "{reason}")

    def __init__(self, reason: str) -> None:
        super().__init__(reason=reason)


class TokenError(DossierError):
    code = "token"
    title = QT_TRANSLATE_NOOP("errors", "This does not look like an access token")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Paste the whole token again: one piece of 8 to 8192 letters, digits and signs, without spaces."
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


class TlsError(NotSentError):
    """Fields: `host`, `reason` in the TLS library's words."""

    code = "tls"
    title = QT_TRANSLATE_NOOP("errors", "No safe connection to {host}")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing was sent. Check the address; in a company network ask your IT about its certificate. ({reason})",
    )


class AnswerLostError(ServerError):
    code = "answer_lost"
    delivery = Delivery.UNCERTAIN
    title = QT_TRANSLATE_NOOP("errors", "The answer from {host} was lost")
    what_to_do = QT_TRANSLATE_NOOP("errors", "It may have arrived. Refresh the list and look before you try again.")


class ConnectionBrokenError(AnswerLostError):
    code = "connection_broken"
    title = QT_TRANSLATE_NOOP("errors", "The connection to {host} broke off")


class NoAnswerInTimeError(AnswerLostError):
    code = "no_answer_in_time"
    title = QT_TRANSLATE_NOOP("errors", "{host} did not answer in time")


class InterruptedSendingError(AnswerLostError):
    code = "interrupted_sending"
    title = QT_TRANSLATE_NOOP("errors", "Sending was interrupted")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Dossier looks whether it arrived and goes on by itself.")


class ServerTroubleError(AnswerLostError):
    """Fields: `host`, `status`."""

    code = "server_trouble"
    title = QT_TRANSLATE_NOOP("errors", "{host} has a problem of its own ({status})")
    what_to_do = QT_TRANSLATE_NOOP("errors", "This is not your fault. Wait a few minutes, then refresh and try again.")


class UnexpectedAnswerError(AnswerLostError):
    code = "unexpected_answer"
    title = QT_TRANSLATE_NOOP("errors", "{host} answered something that Dossier does not understand")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Check that this is your broker's address for documents; a sign-in page of the network can also do this.",
    )


class IncompleteListError(AnswerLostError):
    code = "incomplete_list"
    title = QT_TRANSLATE_NOOP("errors", "The server's list of documents is incomplete")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Without all of it Dossier cannot be sure what is new, so nothing was sent. It goes on trying by itself; if it "
        "stays so, tell your broker.",
    )


class RefusedError(ServerError):
    """Fields: `host`, `status`."""

    code = "refused"
    delivery = Delivery.REFUSED
    title = QT_TRANSLATE_NOOP("errors", "{host} refused this ({status})")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Read what the server says; if it does not help, ask your broker.")


class SignInEndedError(RefusedError):
    code = "sign_in_ended"
    title = QT_TRANSLATE_NOOP("errors", "{host} does not accept the access token")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Get a new token from your broker and sign in with it.")


class OtherAccountError(SignInEndedError):
    code = "other_account"
    title = QT_TRANSLATE_NOOP("errors", "This sign-in belongs to another account at {host}")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "The uploads that wait here are not sent from another account. Sign out first to change the account."
    )


class NotAllowedError(RefusedError):
    code = "not_allowed"
    title = QT_TRANSLATE_NOOP("errors", "Your account may not do this")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Ask your broker to allow it for your account.")


class NotThereError(RefusedError):
    code = "not_there"
    title = QT_TRANSLATE_NOOP("errors", "{host} does not have this")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "If it is a document, it was removed: refresh the list. If nothing works, check the server address."
    )


class ConflictError(RefusedError):
    code = "conflict"
    delivery = Delivery.UNCERTAIN
    title = QT_TRANSLATE_NOOP("errors", "{host} says that this conflicts with what it has")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Refresh the list and look whether the document is there already.")


class TooLargeForServerError(RefusedError):
    code = "too_large_for_server"
    title = QT_TRANSLATE_NOOP("errors", "The file is too large for {host}")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Choose a smaller copy of the document and send that.")


class NotAcceptedError(RefusedError):
    code = "not_accepted"
    title = QT_TRANSLATE_NOOP("errors", "{host} did not accept the document")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Read what the server says, mend it, then send the document again.")


class EncodingNotAcceptedError(NotAcceptedError):
    """A 400, 415 or 422 that speaks of `file`: the way files travel may be the wrong one for this server.

    Fields: `host`, `encoding`.
    """

    code = "encoding_not_accepted"
    title = QT_TRANSLATE_NOOP("errors", "{host} did not accept the file")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors",
        "Read what the server says, mend it, then send the document again. If the file is fine, ask your broker how "
        "the server takes files: the setting “upload_encoding” is now “{encoding}”.",
    )


class TooManyRequestsError(RefusedError):
    """Fields: `host`, `seconds`. `retry_after` is what the server asked for, in seconds, at most 600, or None."""

    code = "too_many_requests"
    title = QT_TRANSLATE_NOOP("errors", "{host} is busy")
    what_to_do = QT_TRANSLATE_NOOP("errors", "Wait {seconds} seconds, then try again.")

    def __init__(self, *, retry_after: float | None = None, server_text: str = "", **fields: str | int) -> None:
        self.retry_after = retry_after
        seconds = 60 if retry_after is None else max(1, math.ceil(retry_after))
        super().__init__(server_text=server_text, seconds=seconds, **fields)


class RedirectError(RefusedError):
    code = "redirect"
    title = QT_TRANSLATE_NOOP("errors", "{host} points to another address")
    what_to_do = QT_TRANSLATE_NOOP(
        "errors", "Dossier does not follow it with your documents. Ask your broker for the right address."
    )


class UnexpectedError(DossierError):
    """A fault of our own; the log has the rest."""

    code = "unexpected"
