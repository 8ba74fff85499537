"""The sentences of the table of documents, its details and its questions."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP

# --- window ----------------------------------------------------------------------------------------------------------
DOCUMENT_TABLE = QT_TRANSLATE_NOOP("ui", "Your documents")
COLUMN_DOCUMENT = QT_TRANSLATE_NOOP("ui", "Document")
COLUMN_TYPE = QT_TRANSLATE_NOOP("ui", "Type")
COLUMN_STATUS = QT_TRANSLATE_NOOP("ui", "Status")
COLUMN_ADDED = QT_TRANSLATE_NOOP("ui", "Added")
COLUMN_SIZE = QT_TRANSLATE_NOOP("ui", "Size")
UNNAMED = QT_TRANSLATE_NOOP("ui", "Document {id}")
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
NEXT_TAKEN = QT_TRANSLATE_NOOP(
    "ui", "The server says that it took it, but does not show it yet. Dossier goes on looking."
)
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
    "ui", "The answer was lost, and the list has something new that could be it. Say whether it is."
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
TAKE_OUT = QT_TRANSLATE_NOOP("ui", "Take out of the list")
COPY_DETAILS = QT_TRANSLATE_NOOP("ui", "Copy details")
FIELD_TYPE = QT_TRANSLATE_NOOP("ui", "Type")
FIELD_SIZE = QT_TRANSLATE_NOOP("ui", "Size")
FIELD_ADDED = QT_TRANSLATE_NOOP("ui", "Added")
FIELD_NUMBER = QT_TRANSLATE_NOOP("ui", "Number")
FIELDS_FROM_SERVER = QT_TRANSLATE_NOOP("ui", "All that the server tells")

# --- questions -------------------------------------------------------------------------------------------------------
ANSWER_TITLE = QT_TRANSLATE_NOOP("ui", "Which document is it?")
ANSWER_TITLE_ONE = QT_TRANSLATE_NOOP("ui", "Is this your document?")
ANSWER_TITLE_NONE = QT_TRANSLATE_NOOP("ui", "Send this document?")
ANSWER_SENTENCE = QT_TRANSLATE_NOOP(
    "ui", "The answer to “{name}” was lost. These documents appeared in the list since. Which one is it?"
)
ANSWER_SENTENCE_ONE = QT_TRANSLATE_NOOP(
    "ui", "The answer to “{name}” was lost. This document appeared in the list since. Is it yours?"
)
ANSWER_YOURS = QT_TRANSLATE_NOOP("ui", "Your file")
ANSWER_THEIRS = QT_TRANSLATE_NOOP("ui", "On the server")
ANSWER_THIS = QT_TRANSLATE_NOOP("ui", "It is number {id}")
ANSWER_SEND = QT_TRANSLATE_NOOP("ui", "Send it")
ANSWER_NONE = QT_TRANSLATE_NOOP("ui", "None of these: send it again")
ANSWER_NOT_THIS = QT_TRANSLATE_NOOP("ui", "Not this one: send it again")
ANSWER_LATER = QT_TRANSLATE_NOOP("ui", "Later")

# --- deleting ---------------------------------------------------------------------------------------------------------
DELETE_QUESTION_TITLE = QT_TRANSLATE_NOOP("ui", "Delete document")
DELETE_QUESTION = QT_TRANSLATE_NOOP("ui", "Delete “{name}” from the server?")
DELETE_QUESTION_MANY = QT_TRANSLATE_NOOP("ui", "Delete %n document(s) from the server?\n\n{names}")
