"""Every sentence of the window in one place, as English source texts for Qt Linguist (errors are in domain/errors.py).

Those of signing in, and those of settings and support, lie in modules of their own and are handed on here.

`say` in ui/i18n.py translates and fills them: `{names}` by keyword, `%n` with a number. "(s)" after a `%n` is for
English, whose plural needs no translation file.
"""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.ui.settings.texts import *  # noqa: F403 - for its readers all texts stand in one place
from desktop_app.ui.sign_in.texts import *  # noqa: F403

# --- window ----------------------------------------------------------------------------------------------------------
WINDOW_TITLE = QT_TRANSLATE_NOOP("ui", "Dossier – {host}")
MENU_DOCUMENTS = QT_TRANSLATE_NOOP("ui", "&Documents")
MENU_ACCOUNT = QT_TRANSLATE_NOOP("ui", "&Account")
MENU_HELP = QT_TRANSLATE_NOOP("ui", "&Help")
ADD_DOCUMENTS = QT_TRANSLATE_NOOP("ui", "Add documents")
ADD_DOCUMENTS_TIP = QT_TRANSLATE_NOOP("ui", "Choose files to hand in (Ctrl+O)")
REFRESH = QT_TRANSLATE_NOOP("ui", "Refresh")
REFRESH_TIP = QT_TRANSLATE_NOOP("ui", "Ask the server for the list again (F5)")
DELETE = QT_TRANSLATE_NOOP("ui", "Delete")
DELETE_TIP = QT_TRANSLATE_NOOP("ui", "Delete the selected documents from the server (Del)")
SIGN_OUT = QT_TRANSLATE_NOOP("ui", "Sign out")
QUIT = QT_TRANSLATE_NOOP("ui", "Quit")
PASTE_FILES = QT_TRANSLATE_NOOP("ui", "Add copied files")
FIND = QT_TRANSLATE_NOOP("ui", "Search")
ABOUT = QT_TRANSLATE_NOOP("ui", "About Dossier")
ABOUT_TEXT = QT_TRANSLATE_NOOP(
    "ui",
    "Dossier {version}\n\nHand in the documents for an identity check, see what became of each, and mend what was "
    "refused.\n\nQt {qt}, Python {python}",
)
SEARCH_PLACEHOLDER = QT_TRANSLATE_NOOP("ui", "Search name, type, status…")
STATUS_FILTER = QT_TRANSLATE_NOOP("ui", "Show")
FILTER_ALL = QT_TRANSLATE_NOOP("ui", "All ({count})")
FILTER_ATTENTION = QT_TRANSLATE_NOOP("ui", "Needs attention ({count})")
FILTER_UPLOADS = QT_TRANSLATE_NOOP("ui", "On the way ({count})")
FILTER_IN_REVIEW = QT_TRANSLATE_NOOP("ui", "In review ({count})")
FILTER_APPROVED = QT_TRANSLATE_NOOP("ui", "Approved ({count})")
FILTER_REJECTED = QT_TRANSLATE_NOOP("ui", "Rejected ({count})")
DOCUMENT_TABLE = QT_TRANSLATE_NOOP("ui", "Your documents")
COLUMN_DOCUMENT = QT_TRANSLATE_NOOP("ui", "Document")
COLUMN_TYPE = QT_TRANSLATE_NOOP("ui", "Type")
COLUMN_STATUS = QT_TRANSLATE_NOOP("ui", "Status")
COLUMN_ADDED = QT_TRANSLATE_NOOP("ui", "Added")
COLUMN_SIZE = QT_TRANSLATE_NOOP("ui", "Size")
UNNAMED = QT_TRANSLATE_NOOP("ui", "Document {id}")
TYPE_NUMBER = QT_TRANSLATE_NOOP("ui", "Type {id}")
TODAY_AT = QT_TRANSLATE_NOOP("ui", "today {time}")
ROW_SPOKEN = QT_TRANSLATE_NOOP("ui", "{name}, {type}, {status}, added {added}")

# --- empty -----------------------------------------------------------------------------------------------------------
EMPTY_TITLE = QT_TRANSLATE_NOOP("ui", "Drop your documents here")
EMPTY_TEXT = QT_TRANSLATE_NOOP(
    "ui", "A photo or scan of your passport or ID card, a bank statement, a bill with your address."
)
EMPTY_BUTTON = QT_TRANSLATE_NOOP("ui", "Choose files…")
LOADING_TITLE = QT_TRANSLATE_NOOP("ui", "Fetching your documents…")
LOAD_FAILED_TITLE = QT_TRANSLATE_NOOP("ui", "Your documents cannot be shown now")
NO_MATCH_TITLE = QT_TRANSLATE_NOOP("ui", "No document matches")
NO_MATCH_BUTTON = QT_TRANSLATE_NOOP("ui", "Show all")

# --- row states ------------------------------------------------------------------------------------------------------
STATE_WAITING = QT_TRANSLATE_NOOP("ui", "Waiting for its turn")
STATE_WAITING_NETWORK = QT_TRANSLATE_NOOP("ui", "Waiting for the network")
STATE_WAITING_SIGN_IN = QT_TRANSLATE_NOOP("ui", "Waiting for your sign-in")
STATE_WAITING_RETRY = QT_TRANSLATE_NOOP("ui", "Trying again in {seconds} s")
STATE_PAUSED = QT_TRANSLATE_NOOP("ui", "Paused")
STATE_STOPPING = QT_TRANSLATE_NOOP("ui", "Stopping")
STATE_NEEDS_ANSWER = QT_TRANSLATE_NOOP("ui", "Needs your answer")
STATE_SENDING = QT_TRANSLATE_NOOP("ui", "Sending {percent} %")
STATE_CHECKING = QT_TRANSLATE_NOOP("ui", "The server is checking")
STATE_HELD = QT_TRANSLATE_NOOP("ui", "Not sent")
STATE_REFUSED = QT_TRANSLATE_NOOP("ui", "Refused")
STATE_UNCLEAR = QT_TRANSLATE_NOOP("ui", "Looking for it")
STATE_IN_REVIEW = QT_TRANSLATE_NOOP("ui", "In review")
STATE_APPROVED = QT_TRANSLATE_NOOP("ui", "Approved")
STATE_REJECTED = QT_TRANSLATE_NOOP("ui", "Rejected")
STATE_EXPIRED = QT_TRANSLATE_NOOP("ui", "Expired")
STATE_UNKNOWN = QT_TRANSLATE_NOOP("ui", "No status yet")
STATE_REMOVED = QT_TRANSLATE_NOOP("ui", "Removed")

NEXT_WAITING = QT_TRANSLATE_NOOP("ui", "It is sent as soon as those before it are through.")
NEXT_WAITING_NETWORK = QT_TRANSLATE_NOOP(
    "ui", "The server cannot be reached. It is sent by itself when the network is back."
)
NEXT_WAITING_SIGN_IN = QT_TRANSLATE_NOOP("ui", "Sign in again, and it is sent by itself.")
NEXT_WAITING_RETRY = QT_TRANSLATE_NOOP("ui", "The last try did not get through. The next one comes by itself.")
NEXT_PAUSED = QT_TRANSLATE_NOOP("ui", "You paused it. It is not sent until you resume it.")
NEXT_SENDING = QT_TRANSLATE_NOOP("ui", "You can go on working; Dossier goes on by itself, also after a restart.")
NEXT_TAKEN = QT_TRANSLATE_NOOP("ui", "The server took it. Dossier looks for it in the list.")
NEXT_UNCLEAR = QT_TRANSLATE_NOOP(
    "ui",
    "The answer was lost, so it may have arrived. Dossier looks in the server’s list twice before it sends it again: "
    "next in {seconds} s.",
)
NEXT_UNCLEAR_NOW = QT_TRANSLATE_NOOP("ui", "Dossier is looking in the server’s list whether it arrived.")
NEXT_STOPPING = QT_TRANSLATE_NOOP(
    "ui", "You stopped it at the end. If it has arrived all the same, it stays in the list and you can delete it there."
)
NEXT_NEEDS_ANSWER = QT_TRANSLATE_NOOP(
    "ui", "The answer was lost, and the list has more than one document that could be it. Say which one it is."
)
NEXT_IN_REVIEW = QT_TRANSLATE_NOOP("ui", "It has arrived. A reviewer looks at it; there is nothing for you to do.")
NEXT_APPROVED = QT_TRANSLATE_NOOP("ui", "This document passed the check. There is nothing for you to do.")
NEXT_REJECTED = QT_TRANSLATE_NOOP("ui", "The reviewer did not accept it. Send a better one in its place.")
NEXT_REJECTED_NO_REASON = QT_TRANSLATE_NOOP(
    "ui",
    "The reviewer did not accept it and gave no reason here. Ask your broker what was wrong, then send a better one.",
)
NEXT_EXPIRED = QT_TRANSLATE_NOOP("ui", "This document is no longer valid. Send a newer one in its place.")
NEXT_UNKNOWN = QT_TRANSLATE_NOOP("ui", "The server does not say yet what became of it.")
NEXT_REMOVED = QT_TRANSLATE_NOOP("ui", "It is deleted from the server in a few seconds. You can still undo it.")
REASON_FROM_SERVER = QT_TRANSLATE_NOOP("ui", "The reviewer says: {text}")
SERVER_SAYS = QT_TRANSLATE_NOOP("ui", "The server says: {text}")

# --- details ---------------------------------------------------------------------------------------------------------
DETAILS = QT_TRANSLATE_NOOP("ui", "Details")
DETAILS_NONE = QT_TRANSLATE_NOOP("ui", "Select a document to see its details.")
DETAILS_MANY = QT_TRANSLATE_NOOP("ui", "%n document(s) selected.")
PREVIEW = QT_TRANSLATE_NOOP("ui", "Preview of {name}")
REPLACE = QT_TRANSLATE_NOOP("ui", "Replace…")
CANCEL_UPLOAD = QT_TRANSLATE_NOOP("ui", "Cancel upload")
PAUSE = QT_TRANSLATE_NOOP("ui", "Pause")
RESUME = QT_TRANSLATE_NOOP("ui", "Resume")
ANSWER = QT_TRANSLATE_NOOP("ui", "Answer…")
PICK_AGAIN = QT_TRANSLATE_NOOP("ui", "Choose the file again…")
RECEIPT = QT_TRANSLATE_NOOP("ui", "Receipt")
RECEIPT_STORED = QT_TRANSLATE_NOOP("ui", "Handed in")
RECEIPT_HASH = QT_TRANSLATE_NOOP("ui", "SHA-256")
RECEIPT_NUMBER = QT_TRANSLATE_NOOP("ui", "Server’s number")
TRY_AGAIN = QT_TRANSLATE_NOOP("ui", "Try again")
TAKE_OUT = QT_TRANSLATE_NOOP("ui", "Take out of the list")
UNDO = QT_TRANSLATE_NOOP("ui", "Undo")
COPY_DETAILS = QT_TRANSLATE_NOOP("ui", "Copy details")
FIELD_TYPE = QT_TRANSLATE_NOOP("ui", "Type")
FIELD_SIZE = QT_TRANSLATE_NOOP("ui", "Size")
FIELD_ADDED = QT_TRANSLATE_NOOP("ui", "Added")
FIELD_NUMBER = QT_TRANSLATE_NOOP("ui", "Number")
FIELDS_FROM_SERVER = QT_TRANSLATE_NOOP("ui", "All that the server tells")

# --- status line -----------------------------------------------------------------------------------------------------
LINE_UPLOADS = QT_TRANSLATE_NOOP("ui", "%n upload(s)")
LINE_BYTES = QT_TRANSLATE_NOOP("ui", "{sent} of {total}")
LINE_SPEED = QT_TRANSLATE_NOOP("ui", "{speed}/s")
LINE_LEFT = QT_TRANSLATE_NOOP("ui", "{time} left")
LINE_SECONDS = QT_TRANSLATE_NOOP("ui", "{count} s")
LINE_MINUTES = QT_TRANSLATE_NOOP("ui", "{count} min")
LINE_DOCUMENTS = QT_TRANSLATE_NOOP("ui", "%n document(s)")
LINE_ONLINE = QT_TRANSLATE_NOOP("ui", "Online · updated {time}")
LINE_REFRESHING = QT_TRANSLATE_NOOP("ui", "Refreshing…")
LINE_OFFLINE = QT_TRANSLATE_NOOP("ui", "Not up to date")
LINE_SIGNED_OUT = QT_TRANSLATE_NOOP("ui", "Sign-in ended")

SPOKEN_PROGRESS = QT_TRANSLATE_NOOP("ui", "{name}: {percent} % sent")

# --- messages --------------------------------------------------------------------------------------------------------
STORED_MESSAGE = QT_TRANSLATE_NOOP("ui", "“{name}” has arrived.")
REVIEWED_MESSAGE = QT_TRANSLATE_NOOP("ui", "“{name}”: {status}.")
DELETED_MESSAGE = QT_TRANSLATE_NOOP("ui", "“{name}” is deleted.")
DELETE_SCHEDULED = QT_TRANSLATE_NOOP("ui", "“{name}” is being deleted.")
DELETE_SCHEDULED_MANY = QT_TRANSLATE_NOOP("ui", "%n document(s) are being deleted.")
DELETE_FAILED = QT_TRANSLATE_NOOP("ui", "“{name}” was not deleted. {title}. {cure}")
LIST_INCOMPLETE = QT_TRANSLATE_NOOP("ui", "The server counts more documents than it shows. Refresh to look again.")
DISMISS = QT_TRANSLATE_NOOP("ui", "Close this message")
QUEUE_FOUND = QT_TRANSLATE_NOOP("ui", "From last time: sending of %n document(s) goes on.")
QUEUE_FOUND_LOST = QT_TRANSLATE_NOOP(
    "ui", "From last time: Dossier looks whether %n document(s) arrived, and goes on by itself."
)
ALREADY_ON_ITS_WAY = QT_TRANSLATE_NOOP("ui", "Already on its way, not added again: {names}")
SIGN_IN_AGAIN = QT_TRANSLATE_NOOP("ui", "Sign in again…")
NEEDS_FILE = QT_TRANSLATE_NOOP("ui", "Nothing in this can be added. Drop or paste files.")

# --- questions -------------------------------------------------------------------------------------------------------
DELETE_QUESTION_TITLE = QT_TRANSLATE_NOOP("ui", "Delete document")
DELETE_QUESTION = QT_TRANSLATE_NOOP("ui", "Delete “{name}” from the server?")
DELETE_QUESTION_MANY = QT_TRANSLATE_NOOP("ui", "Delete %n document(s) from the server?\n\n{names}")
DELETE_QUESTION_MORE = QT_TRANSLATE_NOOP("ui", "… and {count} more")
KEEP = QT_TRANSLATE_NOOP("ui", "Keep")
QUIT_TITLE = QT_TRANSLATE_NOOP("ui", "Uploads under way")
QUIT_QUESTION = QT_TRANSLATE_NOOP("ui", "Not arrived yet: %n document(s). If you stop now, Dossier goes on next time.")
QUIT_WAIT = QT_TRANSLATE_NOOP("ui", "Keep sending")
QUIT_STOP = QT_TRANSLATE_NOOP("ui", "Stop and continue next time")

CLAIM_TITLE = QT_TRANSLATE_NOOP("ui", "Documents of an earlier sign-in")
CLAIM_QUESTION = QT_TRANSLATE_NOOP(
    "ui",
    "An earlier sign-in at this server left %n document(s) to be sent. Are you the same person, so that this may be "
    "done from your account?",
)
CLAIM_SAME_TITLE = QT_TRANSLATE_NOOP("ui", "The same account?")
CLAIM_SAME_QUESTION = QT_TRANSLATE_NOOP(
    "ui",
    "Nothing here shows that this sign-in is for the account that was signed in before. Is it the same account? For "
    "another one, sign out first.",
)
CLAIM_SAME_YES = QT_TRANSLATE_NOOP("ui", "The same account")
CLAIM_SAME_NO = QT_TRANSLATE_NOOP("ui", "Another account")
CLAIM_YES = QT_TRANSLATE_NOOP("ui", "They are mine")
CLAIM_NO = QT_TRANSLATE_NOOP("ui", "Not mine")
ANSWER_TITLE = QT_TRANSLATE_NOOP("ui", "Which document is it?")
ANSWER_SENTENCE = QT_TRANSLATE_NOOP(
    "ui", "The answer to “{name}” was lost. These documents appeared in the list since. Which one is it?"
)
ANSWER_YOURS = QT_TRANSLATE_NOOP("ui", "Your file")
ANSWER_THEIRS = QT_TRANSLATE_NOOP("ui", "On the server")
ANSWER_THIS = QT_TRANSLATE_NOOP("ui", "It is number {id}")
ANSWER_NONE = QT_TRANSLATE_NOOP("ui", "None of these: send it again")
ANSWER_LATER = QT_TRANSLATE_NOOP("ui", "Later")

# --- add -------------------------------------------------------------------------------------------------------------
ADD_TITLE = QT_TRANSLATE_NOOP("ui", "Add documents")
ADD_SENTENCE = QT_TRANSLATE_NOOP("ui", "Say what each file is, then send them. The files are sent as they are.")
ADD_BLOCKED_LEFT = QT_TRANSLATE_NOOP("ui", "The others are on their way. These cannot be sent:")
FILE_TABLE = QT_TRANSLATE_NOOP("ui", "Files to send")
MORE_FILES = QT_TRANSLATE_NOOP("ui", "Choose more files…")
SERVER_FILE = QT_TRANSLATE_NOOP("ui", "File on the server…")
SERVER_FILE_TITLE = QT_TRANSLATE_NOOP("ui", "File on the server")
SERVER_FILE_LABEL = QT_TRANSLATE_NOOP("ui", "Path of the document as the server sees it:")
REMOVE_FILE = QT_TRANSLATE_NOOP("ui", "Remove {name}")
SEND = QT_TRANSLATE_NOOP("ui", "Send")
SEND_COUNT = QT_TRANSLATE_NOOP("ui", "Send %n document(s)")
CHOOSE_TYPE = QT_TRANSLATE_NOOP("ui", "Choose the type")
TYPE_OF = QT_TRANSLATE_NOOP("ui", "Type of {name}")
OTHER_TYPE = QT_TRANSLATE_NOOP("ui", "Another type…")
OTHER_TYPE_TITLE = QT_TRANSLATE_NOOP("ui", "Another type")
OTHER_TYPE_LABEL = QT_TRANSLATE_NOOP("ui", "Number of the document type (your broker knows it):")
TYPE_MISSING = QT_TRANSLATE_NOOP("ui", "Choose a type for each file, then send.")
LOOKING = QT_TRANSLATE_NOOP("ui", "Looking at the file…")
READY = QT_TRANSLATE_NOOP("ui", "Ready to send")
SEND_ANYWAY = QT_TRANSLATE_NOOP("ui", "Send it again")
SEND_ANYWAY_OF = QT_TRANSLATE_NOOP("ui", "Send {name} again")
SEND_LINKED = QT_TRANSLATE_NOOP("ui", "Send this file")
SEND_LINKED_OF = QT_TRANSLATE_NOOP("ui", "Send the file that {name} leads to")
PICK_TITLE = QT_TRANSLATE_NOOP("ui", "Choose your documents")
PICK_DOCUMENTS = QT_TRANSLATE_NOOP("ui", "Photos, scans and PDF")
PICK_ALL = QT_TRANSLATE_NOOP("ui", "All files")

# --- trouble ---------------------------------------------------------------------------------------------------------
NO_DISPLAY = "Dossier needs a screen: start it in a graphical session, or use --self-test to try it without one."
ALREADY_RUNNING = "Dossier is running already with this data folder, and does not answer. Close it, or wait a moment."
CANCEL = QT_TRANSLATE_NOOP("ui", "Cancel")
OK = QT_TRANSLATE_NOOP("ui", "OK")
