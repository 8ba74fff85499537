"""The sentences of the sign-in dialog."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP

# --- sign in ---------------------------------------------------------------------------------------------------------
SIGN_IN_TITLE = QT_TRANSLATE_NOOP("ui", "Sign in to Dossier")
SIGN_IN_SENTENCE = QT_TRANSLATE_NOOP(
    "ui",
    "Sign in with the email and password you use with your broker, or paste the access code they sent you.",
)
FIRST_START = QT_TRANSLATE_NOOP(
    "ui",
    "Dossier sends the documents for your identity check to your broker and shows you how each review is going. They "
    "go straight to your broker’s address and to nobody else. You need that address and what you sign in with.",
)
SIGN_IN_AGAIN_SENTENCE = QT_TRANSLATE_NOOP(
    "ui",
    "Your sign-in has expired. Sign in again to continue; nothing is lost.",
)
WAITING_HERE = QT_TRANSLATE_NOOP("ui", "Still waiting to be sent: %n document(s). Sign in to continue.")
SERVER_LABEL = QT_TRANSLATE_NOOP("ui", "Your &broker's address (it is in their email)")
WAY_TOKEN = QT_TRANSLATE_NOOP("ui", "&Access code")
WAY_TOKEN_NAME = QT_TRANSLATE_NOOP("ui", "Sign in with an access code")
WAY_PASSWORD = QT_TRANSLATE_NOOP("ui", "&Email and password")
WAY_PASSWORD_NAME = QT_TRANSLATE_NOOP("ui", "Sign in with email and password")
TOKEN_LABEL = QT_TRANSLATE_NOOP("ui", "Access code &from your broker (“token”)")
TOKEN_NAME = QT_TRANSLATE_NOOP("ui", "Access code from your broker")
TOKEN_MISSING = QT_TRANSLATE_NOOP("ui", "Paste the access code that your broker gave you.")
TOKEN_PLACEHOLDER = QT_TRANSLATE_NOOP("ui", "Paste the whole code")
TOKEN_PLACEHOLDER_KEPT = QT_TRANSLATE_NOOP("ui", "Leave it empty to use your saved code")
TOKEN_TIP = QT_TRANSLATE_NOOP("ui", "Ctrl+T shows or hides the code")
STAY_LOOKING = QT_TRANSLATE_NOOP("ui", "Looking for this computer's password store…")
STAY_TRYING = QT_TRANSLATE_NOOP("ui", "Trying the password store… It may ask for its password.")
STAY_KEYCHAIN = QT_TRANSLATE_NOOP("ui", "Your sign-in is stored securely in this computer's Keychain.")
STAY_CREDENTIAL_LOCKER = QT_TRANSLATE_NOOP("ui", "Your sign-in is stored securely in the Windows Credential Manager.")
STAY_SECRET_SERVICE = QT_TRANSLATE_NOOP("ui", "Your sign-in is stored securely in this computer's password store.")
STAY_KWALLET = QT_TRANSLATE_NOOP("ui", "Your sign-in is stored securely in KWallet, this computer's password store.")
STAY_OFF = QT_TRANSLATE_NOOP("ui", "Dossier asks for your sign-in at each start.")
STAY_NONE_FOUND = QT_TRANSLATE_NOOP(
    "ui",
    "Not available on this computer: it has no password store. Set up KWallet, KeePassXC or "
    "the one of GNOME, then restart Dossier.",
)
STAY_LOCKED = QT_TRANSLATE_NOOP(
    "ui",
    "Not available now: the password store is locked. Unlock it, then restart Dossier.",
)
STAY_NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "ui",
    "Not available on this computer: its password store is not safe enough. Ask whoever looks after your computer.",
)
STAY_SELF_TEST_FAILED = QT_TRANSLATE_NOOP(
    "ui",
    "Not available now: the password store lost what was saved in it. Restart the computer; if "
    "it keeps happening, ask whoever looks after it.",
)
STAY_TIMED_OUT = QT_TRANSLATE_NOOP(
    "ui",
    "Not available now: the password store does not respond. It may be waiting for its password; enter "
    "it, then restart "
    "Dossier.",
)
EMAIL_LABEL = QT_TRANSLATE_NOOP("ui", "E&mail address")
EMAIL_NAME = QT_TRANSLATE_NOOP("ui", "Email address")
EMAIL_MISSING = QT_TRANSLATE_NOOP("ui", "Enter the email address of your account.")
PASSWORD_LABEL = QT_TRANSLATE_NOOP("ui", "&Password")
PASSWORD_NAME = QT_TRANSLATE_NOOP("ui", "Password")
PASSWORD_MISSING = QT_TRANSLATE_NOOP("ui", "Enter the password of your account.")
PASSWORD_TIP = QT_TRANSLATE_NOOP("ui", "Ctrl+T shows or hides the password")
SHOW_PASSWORD = QT_TRANSLATE_NOOP("ui", "Show the password")
HIDE_PASSWORD = QT_TRANSLATE_NOOP("ui", "Hide the password")
SHOW_CODE = QT_TRANSLATE_NOOP("ui", "Show the code")
HIDE_CODE = QT_TRANSLATE_NOOP("ui", "Hide the code")
USE_TOKEN = QT_TRANSLATE_NOOP("ui", "Use an access code instead")
FACTOR_LABEL = QT_TRANSLATE_NOOP("ui", "&How to get your code")
FACTOR_NAME = QT_TRANSLATE_NOOP("ui", "How to get your code")
FACTOR_APP = QT_TRANSLATE_NOOP("ui", "Authenticator app")
FACTOR_SMS = QT_TRANSLATE_NOOP("ui", "Text message")
FACTOR_SENTENCE = QT_TRANSLATE_NOOP("ui", "Password accepted. How would you like to get your code?")
CODE_LABEL = QT_TRANSLATE_NOOP("ui", "&Code")
CODE_NAME = QT_TRANSLATE_NOOP("ui", "One-time code")
CODE_FROM_APP = QT_TRANSLATE_NOOP("ui", "Enter the code that your authenticator app shows now.")
CODE_FROM_SMS = QT_TRANSLATE_NOOP("ui", "Enter the code that was sent to your phone in a text message.")
CODE_MISSING = QT_TRANSLATE_NOOP("ui", "Enter the code. It has digits only.")
GO_ON = QT_TRANSLATE_NOOP("ui", "Continue")
BACK = QT_TRANSLATE_NOOP("ui", "Back")
CHECKING_CODE = QT_TRANSLATE_NOOP("ui", "Checking the code…")
CHOOSING_FACTOR = QT_TRANSLATE_NOOP("ui", "Asking for a code…")
ATTEMPTS_WAIT = QT_TRANSLATE_NOOP("ui", "Too many attempts to sign in. You can try again in {time}.")
ATTEMPTS_OVER = QT_TRANSLATE_NOOP("ui", "You can try again now.")
RESUMING = QT_TRANSLATE_NOOP("ui", "Signing in as before…")
RESUME_ENDED = QT_TRANSLATE_NOOP("ui", "Your sign-in has expired. Sign in again.")
SIGN_IN = QT_TRANSLATE_NOOP("ui", "Sign in")
SIGNING_IN = QT_TRANSLATE_NOOP("ui", "Signing in…")
TRY_SANDBOX = QT_TRANSLATE_NOOP("ui", "Try it without an account")
TRY_SANDBOX_TIP = QT_TRANSLATE_NOOP("ui", "Practice mode: nothing you send there reaches a broker.")
STARTING_SANDBOX = QT_TRANSLATE_NOOP("ui", "Starting practice mode…")

# --- uploads of an earlier sign-in ------------------------------------------------------------------------------------
CLAIM_TITLE = QT_TRANSLATE_NOOP("ui", "Documents from an earlier session")
CLAIM_QUESTION = QT_TRANSLATE_NOOP(
    "ui",
    "%n document(s) from an earlier session have not been sent yet:\n\n{names}\n\nAre they yours? Then they will be "
    "sent from your account.",
)
CLAIM_SAME_TITLE = QT_TRANSLATE_NOOP("ui", "The same account?")
CLAIM_SAME_QUESTION = QT_TRANSLATE_NOOP(
    "ui",
    "Dossier cannot tell whether this is the account that you used before. Is it? Documents that "
    "wait are sent only from the account they were added with.",
)
CLAIM_SAME_YES = QT_TRANSLATE_NOOP("ui", "The same account")
CLAIM_SAME_NO = QT_TRANSLATE_NOOP("ui", "Another account")
CLAIM_YES = QT_TRANSLATE_NOOP("ui", "Yes, send them")
CLAIM_NO = QT_TRANSLATE_NOOP("ui", "No, leave them")

# --- where to find it -------------------------------------------------------------------------------------------------
WHERE = QT_TRANSLATE_NOOP("ui", "Where do I find this?")
WHERE_EMAIL = QT_TRANSLATE_NOOP(
    "ui",
    "Your broker's address is in the email with which they invited you, or at the top of the page where "
    "you sign in with "
    "a web browser. Use the same email and password as there.",
)
WHERE_TOKEN = QT_TRANSLATE_NOOP(
    "ui",
    "Your broker's address is in their email, or at the top of the page where you sign in with a web "
    "browser. The access "
    "code (some call it a token) is in the email too, or on that website, often below Profile or Security.",
)
WHERE_BROKER = QT_TRANSLATE_NOOP("ui", "Your broker says: {text}")
DROP_BEFORE_SIGN_IN = QT_TRANSLATE_NOOP("ui", "Drop here to add %n file(s) after you have signed in")
FILES_WAIT = QT_TRANSLATE_NOOP("ui", "Files to add after you have signed in: %n.")
