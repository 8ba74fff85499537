"""The sentences of the main window: menu, toolbar, messages, status line."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP

# --- window ----------------------------------------------------------------------------------------------------------
WINDOW_TITLE = QT_TRANSLATE_NOOP("ui", "Dossier – {host}")
WINDOW_TITLE_PERSON = QT_TRANSLATE_NOOP("ui", "Dossier – {person} · {host}")
WINDOW_TITLE_PRACTICE = QT_TRANSLATE_NOOP("ui", "Dossier – practice mode")
WHO = QT_TRANSLATE_NOOP("ui", "Signed in at {host}")
WHO_PERSON = QT_TRANSLATE_NOOP("ui", "{person} at {host}")
WHO_PRACTICE = QT_TRANSLATE_NOOP("ui", "Practice mode: no account")
MENU_DOCUMENTS = QT_TRANSLATE_NOOP("ui", "&Documents")
MENU_VIEW = QT_TRANSLATE_NOOP("ui", "&View")
MENU_COLUMNS = QT_TRANSLATE_NOOP("ui", "&Columns")
MENU_SORT = QT_TRANSLATE_NOOP("ui", "&Sort by")
SORT_NEWEST = QT_TRANSLATE_NOOP("ui", "Uploads first, then newest")
SORT_DESCENDING = QT_TRANSLATE_NOOP("ui", "Reverse order")
ACTION_ADD = QT_TRANSLATE_NOOP("ui", "&Add documents…")
ACTION_PASTE = QT_TRANSLATE_NOOP("ui", "Add &copied files")
ACTION_REFRESH = QT_TRANSLATE_NOOP("ui", "Re&fresh")
ACTION_DELETE = QT_TRANSLATE_NOOP("ui", "&Delete…")
ACTION_UNDO = QT_TRANSLATE_NOOP("ui", "&Undo")
ACTION_FIND = QT_TRANSLATE_NOOP("ui", "Sea&rch")
ACTION_NEXT_PANE = QT_TRANSLATE_NOOP("ui", "&Next part of the window")
ACTION_SETTINGS = QT_TRANSLATE_NOOP("ui", "&Settings…")
ACTION_SIGN_OUT = QT_TRANSLATE_NOOP("ui", "Sign &out…")
ACTION_QUIT = QT_TRANSLATE_NOOP("ui", "&Quit")
ACTION_REPORT = QT_TRANSLATE_NOOP("ui", "Save &report for support…")
ACTION_ABOUT = QT_TRANSLATE_NOOP("ui", "&About Dossier")
COPIED = QT_TRANSLATE_NOOP("ui", "Copied.")
MENU_ACCOUNT = QT_TRANSLATE_NOOP("ui", "&Account")
MENU_HELP = QT_TRANSLATE_NOOP("ui", "&Help")
ADD_DOCUMENTS = QT_TRANSLATE_NOOP("ui", "Add documents")
ADD_DOCUMENTS_TIP = QT_TRANSLATE_NOOP("ui", "Choose files to upload (Ctrl+O)")
REFRESH = QT_TRANSLATE_NOOP("ui", "Refresh")
REFRESH_TIP = QT_TRANSLATE_NOOP("ui", "Get the latest list (F5)")
DELETE_TIP = QT_TRANSLATE_NOOP("ui", "Delete the selected documents, or stop sending them (Del)")
FIND = QT_TRANSLATE_NOOP("ui", "Search")
SEARCH_PLACEHOLDER = QT_TRANSLATE_NOOP("ui", "Search name, type, status…")
STATUS_FILTER = QT_TRANSLATE_NOOP("ui", "Show")
CLEAR_SEARCH = QT_TRANSLATE_NOOP("ui", "Clear the search")
FILTER_ALL_UNKNOWN = QT_TRANSLATE_NOOP("ui", "All")
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
LINE_SOME_DOCUMENTS = QT_TRANSLATE_NOOP("ui", "{shown} of %n document(s)")
LINE_ONLINE = QT_TRANSLATE_NOOP("ui", "Online · updated {time}")
LINE_REFRESHING = QT_TRANSLATE_NOOP("ui", "Refreshing…")
LINE_DELAYED = QT_TRANSLATE_NOOP("ui", "Your broker asked Dossier to wait: next refresh in {time}")
LINE_OFFLINE = QT_TRANSLATE_NOOP("ui", "Not up to date")
LINE_SIGNED_OUT = QT_TRANSLATE_NOOP("ui", "Sign-in expired")
SPOKEN_PROGRESS = QT_TRANSLATE_NOOP("ui", "{name}: {percent} % sent")

# --- how things stand ------------------------------------------------------------------------------------------------
BAD_NEWS = QT_TRANSLATE_NOOP("ui", "“{name}”: {status}.")
NEED_YOU = QT_TRANSLATE_NOOP("ui", "%n document(s) need your attention.")
ON_ITS_WAY = QT_TRANSLATE_NOOP("ui", "Your document is being sent. You can keep working.")
ON_THEIR_WAY = QT_TRANSLATE_NOOP("ui", "{count} of {total} have arrived. You can keep working.")
ALL_ARRIVED = QT_TRANSLATE_NOOP("ui", "{count} of {total} have arrived. Nothing to do: your broker is reviewing them.")
ALL_IN_REVIEW = QT_TRANSLATE_NOOP("ui", "In review: %n document(s). Nothing to do for now.")
ALL_APPROVED = QT_TRANSLATE_NOOP("ui", "Approved: %n document(s). Nothing more to do.")
NOTHING_TO_DO = QT_TRANSLATE_NOOP("ui", "Nothing to do for now.")
PAUSED_ONES = QT_TRANSLATE_NOOP("ui", "Paused by you: %n document(s).")
SHOW = QT_TRANSLATE_NOOP("ui", "Show")

ALL_RECEIVED = QT_TRANSLATE_NOOP("ui", "All received, nothing to do. Your broker is reviewing your documents.")
ALL_ACCEPTED = QT_TRANSLATE_NOOP("ui", "All accepted. You’re done.")
SAVE_RECEIPTS = QT_TRANSLATE_NOOP("ui", "Save receipts…")
ACTION_RECEIPTS = QT_TRANSLATE_NOOP("ui", "Save recei&pts…")

# --- the checklist ---------------------------------------------------------------------------------------------------
CHECKLIST = QT_TRANSLATE_NOOP("ui", "What your broker needs")
GROUP_MISSING = QT_TRANSLATE_NOOP("ui", "{group}: still missing")
GROUP_NEEDS_YOU = QT_TRANSLATE_NOOP("ui", "{group}: not accepted, please send another")
GROUP_SIDE_MISSING = QT_TRANSLATE_NOOP("ui", "{group}: one side of “{caption}” is missing")
GROUP_ON_ITS_WAY = QT_TRANSLATE_NOOP("ui", "{group}: being sent")
GROUP_RECEIVED = QT_TRANSLATE_NOOP("ui", "{group}: received ({caption})")
GROUP_ACCEPTED = QT_TRANSLATE_NOOP("ui", "{group}: accepted ({caption})")
GROUP_ADD_TIP = QT_TRANSLATE_NOOP("ui", "Click to choose the document")

# --- messages --------------------------------------------------------------------------------------------------------
STORED_MESSAGE = QT_TRANSLATE_NOOP("ui", "“{name}” has arrived.")
STORED_MANY = QT_TRANSLATE_NOOP("ui", "%n document(s) have arrived.")
ARRIVED_AFTER_ALL = QT_TRANSLATE_NOOP(
    "ui", "“{name}” had already arrived before it could be stopped. Delete it if it should not be there."
)
ARRIVED_DELETE = QT_TRANSLATE_NOOP("ui", "Delete it…")
REPLACED_MESSAGE = QT_TRANSLATE_NOOP(
    "ui", "“{new}” has arrived. If you no longer need the old “{old}”, you can delete it."
)
REPLACED_DELETE = QT_TRANSLATE_NOOP("ui", "Delete the old one…")
REVIEWED_MESSAGE = QT_TRANSLATE_NOOP("ui", "“{name}”: {status}.")
REVIEWED_MANY = QT_TRANSLATE_NOOP("ui", "%n document(s): {status}.")
DELETED_MESSAGE = QT_TRANSLATE_NOOP("ui", "“{name}” is deleted.")
DELETED_MANY = QT_TRANSLATE_NOOP("ui", "%n document(s) are deleted.")
DELETE_SCHEDULED = QT_TRANSLATE_NOOP("ui", "“{name}” is being deleted.")
DELETE_SCHEDULED_MANY = QT_TRANSLATE_NOOP("ui", "%n document(s) are being deleted.")
WITHDRAW_SCHEDULED = QT_TRANSLATE_NOOP("ui", "“{name}” is being removed and will not be sent.")
REMOVE_SCHEDULED_MANY = QT_TRANSLATE_NOOP("ui", "%n document(s) are being removed.")
UNDO_IN = QT_TRANSLATE_NOOP("ui", "Undo ({count} s)")
DELETE_FAILED = QT_TRANSLATE_NOOP("ui", "“{name}” was not deleted: {title}. {cure}")
DELETE_STILL_LISTED = QT_TRANSLATE_NOOP("ui", "“{name}” is still in your broker’s list. {title}. {cure}")
DELETE_UNKNOWN = QT_TRANSLATE_NOOP(
    "ui", "It is not certain that “{name}” was deleted. {title}. Dossier checks the list as soon as it can."
)
LIST_INCOMPLETE = QT_TRANSLATE_NOOP(
    "ui", "Some of your documents are not shown: your broker’s list ended before all of them had come."
)
LIST_BUSY = QT_TRANSLATE_NOOP("ui", "You need not do anything: Dossier tries again by itself.")
DISMISS = QT_TRANSLATE_NOOP("ui", "Close this message")
NEXT_MESSAGE = QT_TRANSLATE_NOOP("ui", "Show the next message")
ONE_OF_MESSAGES = QT_TRANSLATE_NOOP("ui", "1 of {count}")
WHOLE_MESSAGE = QT_TRANSLATE_NOOP("ui", "Read all…")
WHOLE_MESSAGE_TITLE = QT_TRANSLATE_NOOP("ui", "Message")
QUEUE_FOUND = QT_TRANSLATE_NOOP("ui", "Left from last time: Dossier is sending %n document(s).")
QUEUE_FOUND_LOST = QT_TRANSLATE_NOOP(
    "ui", "Left from last time: Dossier is checking if %n document(s) arrived, and continues by itself."
)
SIGN_IN_AGAIN = QT_TRANSLATE_NOOP("ui", "Sign in again…")
LEAVING_LATER = QT_TRANSLATE_NOOP("ui", "Dossier will close when everything has been sent.")
STAY_OPEN = QT_TRANSLATE_NOOP("ui", "Keep it open")

# --- about -----------------------------------------------------------------------------------------------------------
ABOUT = QT_TRANSLATE_NOOP("ui", "About Dossier")
ABOUT_TEXT = QT_TRANSLATE_NOOP(
    "ui",
    "Dossier {version}\n\nSend the documents for your identity check, see how each review is going, and replace any "
    "that were rejected.\n\nQt {qt}, Python {python}",
)

# --- notifications ---------------------------------------------------------------------------------------------------
NOTIFY_ONE = QT_TRANSLATE_NOOP("ui", "A document: {status}")
NOTIFY_NAMED = QT_TRANSLATE_NOOP("ui", "“{name}”: {status}")
NOTIFY_MANY = QT_TRANSLATE_NOOP("ui", "There is news of %n document(s).")
