"""Every way in which something can fail, each with a title and what the person can do about it.

    DossierError
    ├── AddressError            the server address cannot be used
    ├── TokenError              the text is not an access token
    ├── QueueError              the list of uploads on this machine cannot be written
    │   └── QueueContentError   … because of what one upload says
    ├── QueueDamagedError       that list was damaged and has been set aside
    ├── QueueNewerError         a newer version wrote entries that this one does not understand
    ├── FileError               something about a file on this machine
    │   ├── FileGoneError
    │   ├── FileUnreadableError
    │   ├── DriveNotAnsweringError  a read, or even a look at the folder, that never returns
    │   ├── NotAFileError
    │   │   └── FolderError
    │   ├── FileInCloudError        a placeholder: reading it would wait for a download
    │   ├── EmptyFileError
    │   ├── FileTooLargeError
    │   ├── FileChangedError
    │   └── DiskFullError
    ├── ServerError             a request to the server failed
    │   ├── NotSentError            nothing left this machine: safe to retry
    │   │   ├── UnreachableError
    │   │   ├── RenewalFailedError      sign_in.py: the access token has expired and was not renewed
    │   │   ├── ProxyError              network.py: ProxyUnreachableError, ProxySignInError, ProxyPasswordError,
    │   │   │                           ProxyKindError
    │   │   └── TlsError                network.py: CertificateExpiredError, CertificateNotYetValidError,
    │   │       │                       WrongHostError, MalformedCertificateError, NoTlsError
    │   │       └── UnknownIssuerError  network.py: SelfSignedError, MissingIntermediateError, FilteredError,
    │   │                               ScannedError
    │   ├── AnswerLostError         it may have arrived: there was no clear answer
    │   │   ├── ConnectionBrokenError
    │   │   ├── NoAnswerInTimeError
    │   │   ├── InterruptedSendingError the app was closed, or the person stopped it
    │   │   ├── ServerTroubleError      408, 500, 502, 504, …
    │   │   ├── UnexpectedAnswerError   not the JSON of the contract
    │   │   │   ├── EncodedAnswerError      … but compressed in a way that is unknown or broken
    │   │   │   └── MixedAnswerError        … but a program's own message before it
    │   │   └── IncompleteListError     a list that proves nothing
    │   │       └── ListTooLongError    one without an end
    │   └── RefusedError            the server said no
    │       ├── SignInEndedError        401
    │       │   └── OtherAccountError
    │       ├── NotAllowedError         403
    │       ├── BlockedOnTheWayError    403, 406, 451 as a web page: a firewall, a company's filter
    │       ├── NotThereError           404, 410
    │       ├── ConflictError           409: the answer does not say what is stored
    │       ├── TooLargeForServerError  413
    │       ├── NotAcceptedError        400, 415, 422
    │       │   ├── EncodingNotAcceptedError  … that speak of the file, JSON or multipart
    │       │   └── RefusedInAnswerError      … that stand in an answer whose status says yes
    │       ├── NotDeletedError         a delete whose answer says no, or after which the document is still there
    │       ├── TooManyRequestsError    429, and 503 with Retry-After
    │       │   └── TooManyAttemptsError    sign_in.py: at the sign-in
    │       ├── PasswordSignInError     sign_in.py: WrongPasswordError, WrongCodeError, SignInTooSlowError,
    │       │                           CaptchaNeededError, NoPasswordSignInError
    │       └── RedirectError           3xx that is not followed
    │           └── RedirectElsewhereError  … and names another server
    ├── ProxySettingError       network.py: the system's proxy setting is unusable and ignored; a warning
    │   └── ProxyExceptionError         … or an exception in it is not understood
    ├── CaFileError             network.py: a certificate file that cannot be used
    ├── SettingsError           a settings file that cannot be read or written
    ├── KeyringError            the system's keyring does not work
    │   └── SecretNotRemovedError       a secret in it could not be removed
    ├── ProfileFileError        a file with server profiles that cannot be used
    ├── ReportError             the report for support cannot be written
    ├── StartError              start.py: FileInTheWayError, NotAPlainFileError, NotYoursError, OpenToOthersError,
    │                           NotWritableError, NoSpaceError, NoFileLocksError, AlreadyRunningError,
    │                           AppFilesMissingError
    ├── NotKeptError            start.py: it starts, but keeps less: NoLogError, SettingsNotKeptError, DiskFullNowError,
    │                           SettingsUnknownError
    ├── QuestionError           why an upload needs an answer: NotShownError, VanishedError, UnprovenError,
    │                           ResendQuestionError, AlreadyThereError, OtherComputerError
    └── UnexpectedError         a fault of our own, caught at the edge

What went wrong is told in the words of what Dossier was doing (acts.py).

Titles and cures are English source texts in the translation context "errors"; `{names}` in them are filled from
`fields`. The server's own words stay separate in `server_text`, which is shown as plain text below our sentence.
"""

from desktop_app.domain.errors.acts import Act as Act, Wording as Wording
from desktop_app.domain.errors.base import (
    MAX_SERVER_TEXT as MAX_SERVER_TEXT,
    Delivery as Delivery,
    DossierError as DossierError,
    UnexpectedError as UnexpectedError,
)
from desktop_app.domain.errors.files import (
    DiskFullError as DiskFullError,
    DriveNotAnsweringError as DriveNotAnsweringError,
    EmptyFileError as EmptyFileError,
    FileChangedError as FileChangedError,
    FileError as FileError,
    FileGoneError as FileGoneError,
    FileInCloudError as FileInCloudError,
    FileTooLargeError as FileTooLargeError,
    FileUnreadableError as FileUnreadableError,
    FolderError as FolderError,
    NotAFileError as NotAFileError,
)
from desktop_app.domain.errors.local import (
    KeyringError as KeyringError,
    ProfileFileError as ProfileFileError,
    QueueContentError as QueueContentError,
    QueueDamagedError as QueueDamagedError,
    QueueError as QueueError,
    QueueNewerError as QueueNewerError,
    ReportError as ReportError,
    SecretNotRemovedError as SecretNotRemovedError,
    SettingsError as SettingsError,
)
from desktop_app.domain.errors.network import (
    CaFileError as CaFileError,
    CertificateExpiredError as CertificateExpiredError,
    CertificateNotYetValidError as CertificateNotYetValidError,
    FilteredError as FilteredError,
    MalformedCertificateError as MalformedCertificateError,
    MissingIntermediateError as MissingIntermediateError,
    NoTlsError as NoTlsError,
    ProxyError as ProxyError,
    ProxyExceptionError as ProxyExceptionError,
    ProxyKindError as ProxyKindError,
    ProxyPasswordError as ProxyPasswordError,
    ProxySettingError as ProxySettingError,
    ProxySignInError as ProxySignInError,
    ProxyUnreachableError as ProxyUnreachableError,
    ScannedError as ScannedError,
    SelfSignedError as SelfSignedError,
    TlsError as TlsError,
    UnknownIssuerError as UnknownIssuerError,
    WrongHostError as WrongHostError,
)
from desktop_app.domain.errors.questions import (
    AlreadyThereError as AlreadyThereError,
    NotShownError as NotShownError,
    OtherComputerError as OtherComputerError,
    QuestionError as QuestionError,
    ResendQuestionError as ResendQuestionError,
    UnprovenError as UnprovenError,
    VanishedError as VanishedError,
)
from desktop_app.domain.errors.server import (
    AnswerLostError as AnswerLostError,
    BlockedOnTheWayError as BlockedOnTheWayError,
    ConflictError as ConflictError,
    ConnectionBrokenError as ConnectionBrokenError,
    EncodedAnswerError as EncodedAnswerError,
    EncodingNotAcceptedError as EncodingNotAcceptedError,
    IncompleteListError as IncompleteListError,
    InterruptedSendingError as InterruptedSendingError,
    ListTooLongError as ListTooLongError,
    MixedAnswerError as MixedAnswerError,
    NoAnswerInTimeError as NoAnswerInTimeError,
    NotAcceptedError as NotAcceptedError,
    NotAllowedError as NotAllowedError,
    NotDeletedError as NotDeletedError,
    NotSentError as NotSentError,
    NotThereError as NotThereError,
    OtherAccountError as OtherAccountError,
    RedirectElsewhereError as RedirectElsewhereError,
    RedirectError as RedirectError,
    RefusedError as RefusedError,
    RefusedInAnswerError as RefusedInAnswerError,
    ServerError as ServerError,
    ServerTroubleError as ServerTroubleError,
    SignInEndedError as SignInEndedError,
    TooLargeForServerError as TooLargeForServerError,
    TooManyRequestsError as TooManyRequestsError,
    UnexpectedAnswerError as UnexpectedAnswerError,
    UnreachableError as UnreachableError,
)
from desktop_app.domain.errors.sign_in import (
    BLOCK_SECONDS as BLOCK_SECONDS,
    AddressError as AddressError,
    CaptchaNeededError as CaptchaNeededError,
    NoPasswordSignInError as NoPasswordSignInError,
    PasswordSignInError as PasswordSignInError,
    RenewalFailedError as RenewalFailedError,
    SignInTooSlowError as SignInTooSlowError,
    TokenError as TokenError,
    TooManyAttemptsError as TooManyAttemptsError,
    WrongCodeError as WrongCodeError,
    WrongPasswordError as WrongPasswordError,
)
from desktop_app.domain.errors.start import (
    AlreadyRunningError as AlreadyRunningError,
    AppFilesMissingError as AppFilesMissingError,
    DiskFullNowError as DiskFullNowError,
    FileInTheWayError as FileInTheWayError,
    NoFileLocksError as NoFileLocksError,
    NoLogError as NoLogError,
    NoSpaceError as NoSpaceError,
    NotAPlainFileError as NotAPlainFileError,
    NotKeptError as NotKeptError,
    NotWritableError as NotWritableError,
    NotYoursError as NotYoursError,
    OpenToOthersError as OpenToOthersError,
    SettingsNotKeptError as SettingsNotKeptError,
    SettingsUnknownError as SettingsUnknownError,
    StartError as StartError,
)
from desktop_app.domain.sentences import QT_TRANSLATE_NOOP as QT_TRANSLATE_NOOP
