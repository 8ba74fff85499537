"""The sentences of the main window: menu, toolbar, messages, status line."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP

# --- window ----------------------------------------------------------------------------------------------------------
WINDOW_TITLE = QT_TRANSLATE_NOOP("ui", "Dossier – {host}")
MENU_DOCUMENTS = QT_TRANSLATE_NOOP("ui", "&Documents")
MENU_ACCOUNT = QT_TRANSLATE_NOOP("ui", "&Account")
MENU_HELP = QT_TRANSLATE_NOOP("ui", "&Help")
ADD_DOCUMENTS = QT_TRANSLATE_NOOP("ui", "Add documents")
ADD_DOCUMENTS_TIP = QT_TRANSLATE_NOOP("ui", "Choose files to upload (Ctrl+O)")
REFRESH = QT_TRANSLATE_NOOP("ui", "Refresh")
REFRESH_TIP = QT_TRANSLATE_NOOP("ui", "Get the latest list from the server (F5)")
DELETE_TIP = QT_TRANSLATE_NOOP("ui", "Delete the selected documents from the server (Del)")
PASTE_FILES = QT_TRANSLATE_NOOP("ui", "Add copied files")
FIND = QT_TRANSLATE_NOOP("ui", "Search")
ABOUT = QT_TRANSLATE_NOOP("ui", "About Dossier")
ABOUT_TEXT = QT_TRANSLATE_NOOP(
    "ui",
    "Dossier {version}\n\nSubmit the documents for an identity check, follow the review of each, and replace what was "
    "rejected.\n\nQt {qt}, Python {python}",
)
SEARCH_PLACEHOLDER = QT_TRANSLATE_NOOP("ui", "Search name, type, status…")
STATUS_FILTER = QT_TRANSLATE_NOOP("ui", "Show")
FILTER_ALL = QT_TRANSLATE_NOOP("ui", "All ({count})")
FILTER_ATTENTION = QT_TRANSLATE_NOOP("ui", "Needs attention ({count})")
FILTER_UPLOADS = QT_TRANSLATE_NOOP("ui", "On the way ({count})")
FILTER_IN_REVIEW = QT_TRANSLATE_NOOP("ui", "In review ({count})")
FILTER_APPROVED = QT_TRANSLATE_NOOP("ui", "Approved ({count})")
FILTER_REJECTED = QT_TRANSLATE_NOOP("ui", "Rejected ({count})")

# --- status line -----------------------------------------------------------------------------------------------------
LINE_UPLOADS = QT_TRANSLATE_NOOP("ui", "%n upload(s)")
LINE_BYTES = QT_TRANSLATE_NOOP("ui", "{sent} of {total}")
LINE_SPEED = QT_TRANSLATE_NOOP("ui", "{speed}/s")
LINE_LEFT = QT_TRANSLATE_NOOP("ui", "{time} left")
LINE_MINUTES = QT_TRANSLATE_NOOP("ui", "{count} min")
LINE_DOCUMENTS = QT_TRANSLATE_NOOP("ui", "%n document(s)")
LINE_ONLINE = QT_TRANSLATE_NOOP("ui", "Online · updated {time}")
LINE_REFRESHING = QT_TRANSLATE_NOOP("ui", "Refreshing…")
LINE_DELAYED = QT_TRANSLATE_NOOP("ui", "The server asks to wait: next look in {time}")
LINE_OFFLINE = QT_TRANSLATE_NOOP("ui", "Not up to date")
LINE_SIGNED_OUT = QT_TRANSLATE_NOOP("ui", "Sign-in ended")
SPOKEN_PROGRESS = QT_TRANSLATE_NOOP("ui", "{name}: {percent} % sent")

# --- messages --------------------------------------------------------------------------------------------------------
STORED_MESSAGE = QT_TRANSLATE_NOOP("ui", "“{name}” has arrived.")
ARRIVED_AFTER_ALL = QT_TRANSLATE_NOOP(
    "ui", "“{name}” was taken back too late: the server has it. Delete it if it should not be there."
)
ARRIVED_DELETE = QT_TRANSLATE_NOOP("ui", "Delete it…")
REVIEWED_MESSAGE = QT_TRANSLATE_NOOP("ui", "“{name}”: {status}.")
DELETED_MESSAGE = QT_TRANSLATE_NOOP("ui", "“{name}” is deleted.")
DELETE_SCHEDULED = QT_TRANSLATE_NOOP("ui", "“{name}” is being deleted.")
DELETE_SCHEDULED_MANY = QT_TRANSLATE_NOOP("ui", "%n document(s) are being deleted.")
DELETE_FAILED = QT_TRANSLATE_NOOP("ui", "“{name}” was not deleted. {title}. {cure}")
DELETE_STILL_LISTED = QT_TRANSLATE_NOOP("ui", "“{name}” is still in the server’s list. {title}. {cure}")
DELETE_UNKNOWN = QT_TRANSLATE_NOOP(
    "ui",
    "It is not known yet whether “{name}” is deleted. {title}. Dossier looks in the list as soon as it can.",
)
LIST_INCOMPLETE = QT_TRANSLATE_NOOP("ui", "The server counts more documents than it shows. Refresh to check again.")
LIST_BUSY = QT_TRANSLATE_NOOP("ui", "You need not do anything: Dossier looks again by itself.")
DISMISS = QT_TRANSLATE_NOOP("ui", "Close this message")
QUEUE_FOUND = QT_TRANSLATE_NOOP("ui", "From last time: Dossier continues to send %n document(s).")
QUEUE_FOUND_LOST = QT_TRANSLATE_NOOP(
    "ui", "From last time: Dossier checks whether %n document(s) arrived, and continues by itself."
)
SIGN_IN_AGAIN = QT_TRANSLATE_NOOP("ui", "Sign in again…")

# --- support ---------------------------------------------------------------------------------------------------------
REPORT = QT_TRANSLATE_NOOP("ui", "Save report for support…")
