"""Sentences that several features share, and those asked when leaving: English source texts for Qt Linguist.

Each feature has its own `texts.py`; errors carry theirs (domain/errors). `say` in ui/i18n.py translates and fills them:
`{names}` by keyword, `%n` with a number. "(s)" after a `%n` is for English, whose plural needs no translation file.
"""

from desktop_app.domain.sentences import QT_TRANSLATE_NOOP

# --- words of several features ----------------------------------------------------------------------------------------
DELETE = QT_TRANSLATE_NOOP("ui", "Delete")
SIGN_OUT = QT_TRANSLATE_NOOP("ui", "Sign out")
QUIT = QT_TRANSLATE_NOOP("ui", "Quit")
AND_MORE = QT_TRANSLATE_NOOP("ui", "… and {count} more")
TYPE_NUMBER = QT_TRANSLATE_NOOP("ui", "Type {id}")
YESTERDAY_AT = QT_TRANSLATE_NOOP("ui", "yesterday {time}")
TODAY_AT = QT_TRANSLATE_NOOP("ui", "today {time}")

# --- row states ------------------------------------------------------------------------------------------------------
SERVER_SAYS = QT_TRANSLATE_NOOP("ui", "The server says: {text}")

# --- details ---------------------------------------------------------------------------------------------------------
TRY_AGAIN = QT_TRANSLATE_NOOP("ui", "Try again")
UNDO = QT_TRANSLATE_NOOP("ui", "Undo")

# --- status line -----------------------------------------------------------------------------------------------------
LINE_SECONDS = QT_TRANSLATE_NOOP("ui", "{count} s")

# --- questions -------------------------------------------------------------------------------------------------------
KEEP = QT_TRANSLATE_NOOP("ui", "Keep")
QUIT_TITLE = QT_TRANSLATE_NOOP("ui", "Uploads in progress")
QUIT_QUESTION = QT_TRANSLATE_NOOP("ui", "Still being sent: %n document(s). Quit now and finish next time?")
QUIT_WAIT = QT_TRANSLATE_NOOP("ui", "Keep sending")
QUIT_STOP = QT_TRANSLATE_NOOP("ui", "Quit")
QUIT_WHEN_SENT = QT_TRANSLATE_NOOP("ui", "Send everything first, then quit")

# --- add -------------------------------------------------------------------------------------------------------------
PICK_TITLE = QT_TRANSLATE_NOOP("ui", "Choose your documents")
PICK_DOCUMENTS = QT_TRANSLATE_NOOP("ui", "Photos, scans and PDF")
PICK_ALL = QT_TRANSLATE_NOOP("ui", "All files")

# --- trouble ---------------------------------------------------------------------------------------------------------
START_TITLE = QT_TRANSLATE_NOOP("ui", "Dossier")
BAD_ARGUMENTS = QT_TRANSLATE_NOOP(
    "ui",
    "Dossier was started with arguments that it does not understand:\n\n{complaint}\n\nCorrect the shortcut or the "
    "command; dossier --help lists what can be said there.",
)
NO_DISPLAY = "Dossier needs a screen: start it in a graphical session, or use --self-test to test it without one."
OPENING = QT_TRANSLATE_NOOP("ui", "Dossier is opening …")
CANCEL = QT_TRANSLATE_NOOP("ui", "Cancel")
OK = QT_TRANSLATE_NOOP("ui", "OK")

# --- settings --------------------------------------------------------------------------------------------------------
SETTINGS = QT_TRANSLATE_NOOP("ui", "Settings…")

# --- sign in ---------------------------------------------------------------------------------------------------------
SERVER_NAME = QT_TRANSLATE_NOOP("ui", "Server address")
SERVER_PLACEHOLDER = QT_TRANSLATE_NOOP("ui", "https://my.broker.example")
STAY_SIGNED_IN = QT_TRANSLATE_NOOP("ui", "Stay signed in")
SIGN_OUT_TITLE = QT_TRANSLATE_NOOP("ui", "Sign out")
SIGN_OUT_QUESTION = QT_TRANSLATE_NOOP("ui", "Sign out of {host}? You will need to sign in again next time.")
SIGN_OUT_QUESTION_KEPT = QT_TRANSLATE_NOOP(
    "ui",
    "Sign out of {host}? You will need to sign in again next time, and your sign-in is removed from this computer's "
    "password store.",
)
SIGN_OUT_WAITING = QT_TRANSLATE_NOOP(
    "ui",
    "Not sent yet: %n document(s). They stay on this computer and are sent when you sign in again.",
)
FORGET_NAMES = QT_TRANSLATE_NOOP(
    "ui",
    "Also forget my email address and which files I sent (recommended on a shared computer)",
)
SIGNING_OUT = QT_TRANSLATE_NOOP("ui", "Signing out…")
SANDBOX_FAILED = QT_TRANSLATE_NOOP("ui", "Practice mode could not be started: {reason}")
SANDBOX_NOTE = QT_TRANSLATE_NOOP("ui", "Practice mode: nothing you send here reaches your broker.")

# --- links of a broker -----------------------------------------------------------------------------------------------
LINK_NAMES = QT_TRANSLATE_NOOP("ui", "The link names the broker {host}. Sign in only if that is your broker.")
LINK_ASKS = QT_TRANSLATE_NOOP("ui", "A link of {host} asks for a document.")
LINK_ELSEWHERE = QT_TRANSLATE_NOOP(
    "ui", "The link is for {host}, and you are signed in at {here}. To use it, sign out and open it again."
)
LINK_BAD = QT_TRANSLATE_NOOP("ui", "The link cannot be used. Enter the address of your broker yourself.")
LINK_CHOOSE = QT_TRANSLATE_NOOP("ui", "Choose the document…")
