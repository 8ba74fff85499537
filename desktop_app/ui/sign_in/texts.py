"""The sentences of the sign-in dialog."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP

# --- sign in ---------------------------------------------------------------------------------------------------------
SIGN_IN_TITLE = QT_TRANSLATE_NOOP("ui", "Sign in to Dossier")
SIGN_IN_SENTENCE = QT_TRANSLATE_NOOP("ui", "Use what your broker gave you: an access token, or email and password.")
SIGN_IN_AGAIN_SENTENCE = QT_TRANSLATE_NOOP("ui", "Your sign-in has ended. Sign in again to continue.")
SERVER_LABEL = QT_TRANSLATE_NOOP("ui", "&Server address")
WAY_TOKEN = QT_TRANSLATE_NOOP("ui", "&Access token")
WAY_TOKEN_NAME = QT_TRANSLATE_NOOP("ui", "Sign in with an access token")
WAY_PASSWORD = QT_TRANSLATE_NOOP("ui", "&Email and password")
WAY_PASSWORD_NAME = QT_TRANSLATE_NOOP("ui", "Sign in with email and password")
TOKEN_LABEL = QT_TRANSLATE_NOOP("ui", "Access &token")
TOKEN_NAME = QT_TRANSLATE_NOOP("ui", "Access token")
TOKEN_PLACEHOLDER = QT_TRANSLATE_NOOP("ui", "Paste it here")
TOKEN_PLACEHOLDER_KEPT = QT_TRANSLATE_NOOP("ui", "Leave it empty to sign in as before")
TOKEN_TIP = QT_TRANSLATE_NOOP("ui", "Ctrl+T shows or hides the token")
SHOW_TOKEN = QT_TRANSLATE_NOOP("ui", "Show the token")
HIDE_TOKEN = QT_TRANSLATE_NOOP("ui", "Hide the token")
STAY_LOOKING = QT_TRANSLATE_NOOP("ui", "Looking for a keyring…")
STAY_TRYING = QT_TRANSLATE_NOOP("ui", "Testing the keyring… It may ask for its password.")
STAY_KEYCHAIN = QT_TRANSLATE_NOOP("ui", "Saved in the macOS Keychain of this computer.")
STAY_CREDENTIAL_LOCKER = QT_TRANSLATE_NOOP("ui", "Saved in the Windows Credential Manager of this computer.")
STAY_SECRET_SERVICE = QT_TRANSLATE_NOOP("ui", "Saved in the keyring of this computer (GNOME Keyring, Secret Service).")
STAY_KWALLET = QT_TRANSLATE_NOOP("ui", "Saved in KWallet, the keyring of this computer.")
STAY_NONE_FOUND = QT_TRANSLATE_NOOP(
    "ui",
    "Not available on this computer: it has no keyring. Set up GNOME Keyring, KWallet or KeePassXC, then restart "
    "Dossier.",
)
STAY_LOCKED = QT_TRANSLATE_NOOP("ui", "Not available now: the keyring is locked. Unlock it, then restart Dossier.")
STAY_NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "ui", "Not available on this computer: its keyring does not store secrets safely. Ask your IT for another one."
)
STAY_SELF_TEST_FAILED = QT_TRANSLATE_NOOP(
    "ui", "Not available now: the keyring did not return what was saved in it. Repair it, then restart Dossier."
)
STAY_TIMED_OUT = QT_TRANSLATE_NOOP(
    "ui",
    "Not available now: the keyring does not respond. It may be waiting for its password; enter it, then restart "
    "Dossier.",
)
EMAIL_LABEL = QT_TRANSLATE_NOOP("ui", "E&mail address")
EMAIL_NAME = QT_TRANSLATE_NOOP("ui", "Email address")
EMAIL_MISSING = QT_TRANSLATE_NOOP("ui", "Type the email address of your account.")
PASSWORD_LABEL = QT_TRANSLATE_NOOP("ui", "&Password")
PASSWORD_NAME = QT_TRANSLATE_NOOP("ui", "Password")
PASSWORD_MISSING = QT_TRANSLATE_NOOP("ui", "Type the password of your account.")
PASSWORD_TIP = QT_TRANSLATE_NOOP("ui", "Ctrl+T shows or hides the password")
SHOW_PASSWORD = QT_TRANSLATE_NOOP("ui", "Show the password")
HIDE_PASSWORD = QT_TRANSLATE_NOOP("ui", "Hide the password")
SHOW_CODE = QT_TRANSLATE_NOOP("ui", "Show the code")
HIDE_CODE = QT_TRANSLATE_NOOP("ui", "Hide the code")
USE_TOKEN = QT_TRANSLATE_NOOP("ui", "Use an access token instead")
FACTOR_LABEL = QT_TRANSLATE_NOOP("ui", "&Where the code comes from")
FACTOR_NAME = QT_TRANSLATE_NOOP("ui", "Where the code comes from")
FACTOR_APP = QT_TRANSLATE_NOOP("ui", "Authenticator app")
FACTOR_SMS = QT_TRANSLATE_NOOP("ui", "Text message")
FACTOR_SENTENCE = QT_TRANSLATE_NOOP(
    "ui", "Your password is right. Choose where the one-time code should come from, then continue."
)
CODE_LABEL = QT_TRANSLATE_NOOP("ui", "&Code")
CODE_NAME = QT_TRANSLATE_NOOP("ui", "One-time code")
CODE_FROM_APP = QT_TRANSLATE_NOOP("ui", "Type the code that your authenticator app shows now.")
CODE_FROM_SMS = QT_TRANSLATE_NOOP("ui", "Type the code that was sent to your phone in a text message.")
CODE_MISSING = QT_TRANSLATE_NOOP("ui", "Type the code. It has digits only.")
GO_ON = QT_TRANSLATE_NOOP("ui", "Continue")
BACK = QT_TRANSLATE_NOOP("ui", "Back")
CHECKING_CODE = QT_TRANSLATE_NOOP("ui", "Checking the code…")
CHOOSING_FACTOR = QT_TRANSLATE_NOOP("ui", "Asking for a code…")
ATTEMPTS_WAIT = QT_TRANSLATE_NOOP("ui", "Too many attempts to sign in. You can try again in {time}.")
ATTEMPTS_OVER = QT_TRANSLATE_NOOP("ui", "You can try again now.")
RESUMING = QT_TRANSLATE_NOOP("ui", "Signing in as before…")
RESUME_ENDED = QT_TRANSLATE_NOOP("ui", "Your sign-in has ended. Sign in again.")
SIGN_IN = QT_TRANSLATE_NOOP("ui", "Sign in")
SIGNING_IN = QT_TRANSLATE_NOOP("ui", "Signing in…")
TRY_SANDBOX = QT_TRANSLATE_NOOP("ui", "Try it with the sandbox")
TRY_SANDBOX_TIP = QT_TRANSLATE_NOOP("ui", "Starts a practice server on this computer. Nothing leaves it.")
STARTING_SANDBOX = QT_TRANSLATE_NOOP("ui", "Starting the sandbox…")

# --- uploads of an earlier sign-in ------------------------------------------------------------------------------------
CLAIM_TITLE = QT_TRANSLATE_NOOP("ui", "Documents of an earlier sign-in")
CLAIM_QUESTION = QT_TRANSLATE_NOOP(
    "ui",
    "An earlier sign-in at this server left %n document(s) to be sent:\n\n{names}\n\nAre they yours, so that they may "
    "be sent from your account?",
)
CLAIM_SAME_TITLE = QT_TRANSLATE_NOOP("ui", "The same account?")
CLAIM_SAME_QUESTION = QT_TRANSLATE_NOOP(
    "ui",
    "Dossier cannot tell whether this sign-in is for the account that was signed in before. Is it the same account? To "
    "use another one, sign out first.",
)
CLAIM_SAME_YES = QT_TRANSLATE_NOOP("ui", "The same account")
CLAIM_SAME_NO = QT_TRANSLATE_NOOP("ui", "Another account")
CLAIM_YES = QT_TRANSLATE_NOOP("ui", "They are mine")
CLAIM_NO = QT_TRANSLATE_NOOP("ui", "Not mine")
