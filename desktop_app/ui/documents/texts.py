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
STATE_CHECKING = QT_TRANSLATE_NOOP("ui", "Waiting for confirmation")
STATE_HELD = QT_TRANSLATE_NOOP("ui", "Not sent")
STATE_REFUSED = QT_TRANSLATE_NOOP("ui", "Could not be sent")
STATE_UNCLEAR = QT_TRANSLATE_NOOP("ui", "Checking if it arrived")
STATE_IN_REVIEW = QT_TRANSLATE_NOOP("ui", "In review")
STATE_APPROVED = QT_TRANSLATE_NOOP("ui", "Approved")
STATE_APPROVED_PRACTICE = QT_TRANSLATE_NOOP("ui", "Approved (practice)")
STATE_REJECTED = QT_TRANSLATE_NOOP("ui", "Rejected")
STATE_EXPIRED = QT_TRANSLATE_NOOP("ui", "Expired")
STATE_UNKNOWN = QT_TRANSLATE_NOOP("ui", "No status yet")
STATE_REPLACED = QT_TRANSLATE_NOOP("ui", "Replaced")
STATE_REMOVED = QT_TRANSLATE_NOOP("ui", "Removed")
NEXT_WAITING = QT_TRANSLATE_NOOP("ui", "It will be sent next.")
NEXT_WAITING_NETWORK = QT_TRANSLATE_NOOP(
    "ui",
    "Your broker cannot be reached right now. It will be sent when the connection is back; you need not do anything.",
)
NEXT_WAITING_SIGN_IN = QT_TRANSLATE_NOOP("ui", "It will be sent once you have signed in again.")
NEXT_WAITING_RETRY = QT_TRANSLATE_NOOP(
    "ui", "The last try did not get through. Dossier tries again; you need not do anything."
)
NEXT_PAUSED = QT_TRANSLATE_NOOP("ui", "You paused it. It will not be sent until you resume it.")
NEXT_SENDING = QT_TRANSLATE_NOOP("ui", "You can keep working. If you close Dossier, sending continues next time.")
NEXT_TAKEN = QT_TRANSLATE_NOOP(
    "ui", "Your broker says that it arrived, but does not list it yet. Dossier keeps checking."
)
NEXT_UNCLEAR_CAUSE = QT_TRANSLATE_NOOP("ui", "The connection dropped before your broker confirmed")
NEXT_UNCLEAR = QT_TRANSLATE_NOOP(
    "ui",
    "Dossier is checking if the document arrived, so that it is not sent twice. Next check in {seconds} s; you need "
    "not do anything.",
)
NEXT_UNCLEAR_NOW = QT_TRANSLATE_NOOP(
    "ui", "Dossier is checking now if the document arrived, so that it is not sent twice. You need not do anything."
)
NEXT_STOPPING = QT_TRANSLATE_NOOP(
    "ui",
    "It was almost sent when you stopped it. If it still arrives, it appears in the list and you can delete it.",
)
NEXT_NEEDS_ANSWER = QT_TRANSLATE_NOOP(
    "ui",
    "The connection dropped, and something new in your broker’s list could be this document. "
    "Choose Answer… and say whether it is yours.",
)
NEXT_IN_REVIEW = QT_TRANSLATE_NOOP("ui", "Received. Your broker is reviewing it; nothing to do for now.")
NEXT_IN_REVIEW_PRACTICE = QT_TRANSLATE_NOOP(
    "ui", "Received by the practice server. Its reviewer decides within seconds."
)
NEXT_APPROVED_PRACTICE = QT_TRANSLATE_NOOP("ui", "This is practice: nobody at your broker has seen it.")
NEXT_APPROVED = QT_TRANSLATE_NOOP("ui", "Accepted. You’re done with this one.")
NEXT_REJECTED = QT_TRANSLATE_NOOP("ui", "Not accepted. Please send a new one.")
NEXT_REJECTED_NO_REASON = QT_TRANSLATE_NOOP(
    "ui", "Not accepted, and no reason is given here. Ask your broker what was wrong, then send a new one."
)
NEXT_EXPIRED = QT_TRANSLATE_NOOP("ui", "This document is no longer valid. Please send a newer one.")
NEXT_UNKNOWN = QT_TRANSLATE_NOOP("ui", "Your broker has not said anything about it yet.")
NEXT_REPLACED = QT_TRANSLATE_NOOP("ui", "A newer document has taken its place. There is nothing to do.")
NEXT_REMOVED = QT_TRANSLATE_NOOP("ui", "It will be gone in a few seconds. You can still undo it.")
REASON_FROM_SERVER = QT_TRANSLATE_NOOP("ui", "The reviewer says: {text}")

# --- details ---------------------------------------------------------------------------------------------------------
DETAILS = QT_TRANSLATE_NOOP("ui", "Details")
DETAILS_NONE = QT_TRANSLATE_NOOP("ui", "Select a document to see its details.")
DETAILS_MANY = QT_TRANSLATE_NOOP("ui", "%n document(s) selected.")
VIEW_TIP = QT_TRANSLATE_NOOP("ui", "Show it large")
VIEW = QT_TRANSLATE_NOOP("ui", "View")
PREVIEW = QT_TRANSLATE_NOOP("ui", "Preview of {name}")
REPLACE = QT_TRANSLATE_NOOP("ui", "Replace…")
CANCEL_UPLOAD = QT_TRANSLATE_NOOP("ui", "Stop sending")
PAUSE = QT_TRANSLATE_NOOP("ui", "Pause")
RESUME = QT_TRANSLATE_NOOP("ui", "Resume")
ANSWER = QT_TRANSLATE_NOOP("ui", "Answer…")
PICK_AGAIN = QT_TRANSLATE_NOOP("ui", "Choose the file again…")
RECEIPT_STORED = QT_TRANSLATE_NOOP("ui", "Received on")
RECEIPT_HASH = QT_TRANSLATE_NOOP("ui", "SHA-256")
RECEIPT_NUMBER = QT_TRANSLATE_NOOP("ui", "Reference number")
TAKE_OUT = QT_TRANSLATE_NOOP("ui", "Remove from list")
COPY_NAME = QT_TRANSLATE_NOOP("ui", "Copy &name")
COPY_RECEIPT = QT_TRANSLATE_NOOP("ui", "Copy r&eceipt")
COPY_DETAILS = QT_TRANSLATE_NOOP("ui", "Copy details")
FIELD_TYPE = QT_TRANSLATE_NOOP("ui", "Type")
FIELD_SIZE = QT_TRANSLATE_NOOP("ui", "Size")
FIELD_ADDED = QT_TRANSLATE_NOOP("ui", "Added")
FIELD_NUMBER = QT_TRANSLATE_NOOP("ui", "Reference number")
FIELDS_FROM_SERVER = QT_TRANSLATE_NOOP("ui", "Technical details")

# --- questions -------------------------------------------------------------------------------------------------------
ANSWER_TITLE = QT_TRANSLATE_NOOP("ui", "Which document is it?")
ANSWER_TITLE_ONE = QT_TRANSLATE_NOOP("ui", "Is this your document?")
ANSWER_TITLE_NONE = QT_TRANSLATE_NOOP("ui", "Send this document?")
ANSWER_SENTENCE = QT_TRANSLATE_NOOP(
    "ui",
    "The connection dropped while “{name}” was being sent. Since then, these documents have appeared in your "
    "list. Which one is it?",
)
ANSWER_SENTENCE_ONE = QT_TRANSLATE_NOOP(
    "ui",
    "The connection dropped while “{name}” was being sent. Since then, this document has appeared in your "
    "list. Is it yours?",
)
ANSWER_YOURS = QT_TRANSLATE_NOOP("ui", "Your file")
ANSWER_THEIRS = QT_TRANSLATE_NOOP("ui", "In your broker’s list")
ANSWER_THIS = QT_TRANSLATE_NOOP("ui", "It is this one (number {id})")
ANSWER_EITHER = QT_TRANSLATE_NOOP("ui", "They look exactly the same, so it does not matter which of them you choose.")
ANSWER_SEND = QT_TRANSLATE_NOOP("ui", "Send it")
ANSWER_NONE = QT_TRANSLATE_NOOP("ui", "None of these: send it again")
ANSWER_NOT_THIS = QT_TRANSLATE_NOOP("ui", "Not this one: send it again")
ANSWER_LATER = QT_TRANSLATE_NOOP("ui", "Later")

# --- deleting ---------------------------------------------------------------------------------------------------------
DELETE_QUESTION_TITLE = QT_TRANSLATE_NOOP("ui", "Delete document")
DELETE_QUESTION_TITLE_MANY = QT_TRANSLATE_NOOP("ui", "Delete %n document(s)")
DELETE_QUESTION = QT_TRANSLATE_NOOP("ui", "Delete “{name}” from your broker’s list?")
DELETE_QUESTION_MANY = QT_TRANSLATE_NOOP("ui", "Delete %n document(s) from your broker’s list?\n\n{names}")
DELETE_APPROVED = QT_TRANSLATE_NOOP(
    "ui", "Already approved: {names}. If you delete it, your broker may ask for it again."
)
STOP_QUESTION_TITLE = QT_TRANSLATE_NOOP("ui", "Stop sending")
STOP_QUESTION = QT_TRANSLATE_NOOP("ui", "Stop sending “{name}”?")
STOP_QUESTION_MANY = QT_TRANSLATE_NOOP("ui", "Stop sending %n document(s)?\n\n{names}")
STOP_SENDING = QT_TRANSLATE_NOOP("ui", "Stop sending")
REMOVE_QUESTION_TITLE = QT_TRANSLATE_NOOP("ui", "Remove from list")
REMOVE_QUESTION = QT_TRANSLATE_NOOP("ui", "Remove “{name}” from the list? It has not been sent.")
REMOVE_QUESTION_MANY = QT_TRANSLATE_NOOP(
    "ui", "Remove %n document(s) from the list? They have not been sent.\n\n{names}"
)
REMOVE_CAN_BE_UNDONE = QT_TRANSLATE_NOOP("ui", "You can undo this for %n second(s).")

# --- columns and times -----------------------------------------------------------------------------------------------
COLUMN_SHOWN = QT_TRANSLATE_NOOP("ui", "Shown")
COLUMN_BEFORE = QT_TRANSLATE_NOOP("ui", "Move one place back")
COLUMN_AFTER = QT_TRANSLATE_NOOP("ui", "Move one place on")
COLUMNS_AS_USUAL = QT_TRANSLATE_NOOP("ui", "All columns as usual")
JUST_NOW = QT_TRANSLATE_NOOP("ui", "now")
MINUTES_AGO = QT_TRANSLATE_NOOP("ui", "%n min ago")

# --- receipts --------------------------------------------------------------------------------------------------------
RECEIPTS_TITLE = QT_TRANSLATE_NOOP("ui", "Receipts")
RECEIPTS_FILES = QT_TRANSLATE_NOOP("ui", "PDF")
RECEIPTS_NONE = QT_TRANSLATE_NOOP("ui", "There are no receipts yet. One is kept for each document sent from here.")
RECEIPTS_SAVED = QT_TRANSLATE_NOOP("ui", "Saved as {path}.")
RECEIPTS_NOT_SAVED = QT_TRANSLATE_NOOP("ui", "The receipts could not be saved: {reason}. Choose another folder.")
RECEIPTS_ABOUT = QT_TRANSLATE_NOOP("ui", "Documents received by {host}, as of {date}.")
RECEIPTS_PERSON = QT_TRANSLATE_NOOP("ui", "Sent by {person}.")
RECEIPTS_PRACTICE = QT_TRANSLATE_NOOP("ui", "Practice mode: no broker has received any of this.")
