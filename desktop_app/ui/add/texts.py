"""The sentences of the add dialog."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP

# --- messages --------------------------------------------------------------------------------------------------------
ALREADY_ON_ITS_WAY = QT_TRANSLATE_NOOP("ui", "Already on its way, not added again: {names}")
VIRTUAL_FILE = QT_TRANSLATE_NOOP(
    "ui", "These files lie inside another program. Save them in a folder there first, then drop them from that folder."
)
NEEDS_FILE = QT_TRANSLATE_NOOP("ui", "Nothing in this can be added. Drop or paste files.")

# --- add -------------------------------------------------------------------------------------------------------------
ADD_TITLE = QT_TRANSLATE_NOOP("ui", "Add documents")
ADD_SENTENCE = QT_TRANSLATE_NOOP("ui", "Say what each file is, then send them. The files are sent as they are.")
ADD_LATE_LEFT = QT_TRANSLATE_NOOP("ui", "The others are on their way. These are not ready yet:")
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
STILL_READING = QT_TRANSLATE_NOOP("ui", "Still being read. The others need not wait for it.")
LOOK_AGAIN = QT_TRANSLATE_NOOP("ui", "Try again: {name}")
READY = QT_TRANSLATE_NOOP("ui", "Ready to send")
