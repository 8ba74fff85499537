"""The sentences of the add dialog."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP

# --- messages --------------------------------------------------------------------------------------------------------
ALREADY_ON_ITS_WAY = QT_TRANSLATE_NOOP("ui", "Already on its way, not added again: {names}")
VIRTUAL_FILE = QT_TRANSLATE_NOOP(
    "ui",
    "These files are inside another program, such as an email. Save them in a folder first, then "
    "drag them here from that folder.",
)
NEEDS_FILE = QT_TRANSLATE_NOOP("ui", "There is no file in the clipboard. Copy a file first, then paste it here.")

DROP_FILES = QT_TRANSLATE_NOOP("ui", "Drop here to add %n file(s)")
DROP_PICTURE = QT_TRANSLATE_NOOP("ui", "Drop here to add this picture")
PASTED_NAME = QT_TRANSLATE_NOOP("ui", "Pasted picture")
NOT_KEPT = QT_TRANSLATE_NOOP(
    "ui", "The picture could not be added: {reason}. Save it as a file first, then add that file."
)
LINKS_LEFT_OUT = QT_TRANSLATE_NOOP("ui", "Links to websites are not added: {names}")

# --- folders ---------------------------------------------------------------------------------------------------------
FOLDER_TITLE = QT_TRANSLATE_NOOP("ui", "Add a folder")
FOLDER_QUESTION = QT_TRANSLATE_NOOP("ui", "“{name}” is a folder with %n file(s) that may be documents. Add them?")
FOLDER_YES = QT_TRANSLATE_NOOP("ui", "Add them")
FOLDER_NO = QT_TRANSLATE_NOOP("ui", "Leave them out")
FOLDER_CUT = QT_TRANSLATE_NOOP("ui", "There is more in this folder than can be added at once.")
FOLDER_EMPTY = QT_TRANSLATE_NOOP("ui", "There is no photo, scan or PDF in the folder “{name}”.")
OTHERS_LEFT_OUT = QT_TRANSLATE_NOOP("ui", "Left out, because they are neither pictures nor PDF: {names}")

# --- front and back --------------------------------------------------------------------------------------------------
SIDE_FRONT = QT_TRANSLATE_NOOP("ui", "Front side")
SIDE_BACK = QT_TRANSLATE_NOOP("ui", "Back side")
SIDE_BOTH = QT_TRANSLATE_NOOP("ui", "Both sides")
SWAP_SIDES = QT_TRANSLATE_NOOP("ui", "Swap front and back")
SIDE_TITLE = QT_TRANSLATE_NOOP("ui", "One side is missing")
FRONT_MISSING = QT_TRANSLATE_NOOP("ui", "The front of “{caption}” is missing.")
BACK_MISSING = QT_TRANSLATE_NOOP("ui", "The back of “{caption}” is missing.")
SIDE_QUESTION = QT_TRANSLATE_NOOP("ui", "Brokers usually need both sides.")
SIDE_YES = QT_TRANSLATE_NOOP("ui", "Send without it")
SIDE_NO = QT_TRANSLATE_NOOP("ui", "Choose the other side…")

# --- add -------------------------------------------------------------------------------------------------------------
ADD_TITLE = QT_TRANSLATE_NOOP("ui", "Add documents")
REPLACE_TITLE = QT_TRANSLATE_NOOP("ui", "Replace “{name}”")
IN_PLACE_OF = QT_TRANSLATE_NOOP("ui", "Sent in the place of “{name}”:")
REMOVE_OLD = QT_TRANSLATE_NOOP("ui", "Delete the old document when the new one has arrived")
ADD_SENTENCE = QT_TRANSLATE_NOOP("ui", "Choose what each file shows, then send. Dossier does not change your files.")
ADD_LATE_LEFT = QT_TRANSLATE_NOOP("ui", "The other files are being sent. These are still being read:")
ADD_BLOCKED_LEFT = QT_TRANSLATE_NOOP("ui", "The other files are being sent. These need your attention:")
FILE_TABLE = QT_TRANSLATE_NOOP("ui", "Files to send")
MORE_FILES = QT_TRANSLATE_NOOP("ui", "Choose more files…")
SERVER_FILE = QT_TRANSLATE_NOOP("ui", "File on the server…")
SERVER_FILE_TITLE = QT_TRANSLATE_NOOP("ui", "File on the server")
SERVER_FILE_LABEL = QT_TRANSLATE_NOOP("ui", "Path of the document on your broker's server:")
REMOVE_FILE = QT_TRANSLATE_NOOP("ui", "Remove {name}")
SEND = QT_TRANSLATE_NOOP("ui", "Send")
SEND_COUNT = QT_TRANSLATE_NOOP("ui", "Send %n document(s)")
CLOSE = QT_TRANSLATE_NOOP("ui", "Close")
LEAVE_TITLE = QT_TRANSLATE_NOOP("ui", "Nothing sent yet")
LEAVE_QUESTION = QT_TRANSLATE_NOOP("ui", "Close without sending %n document(s)? Your files stay where they are.")
LEAVE_YES = QT_TRANSLATE_NOOP("ui", "Close without sending")
LEAVE_NO = QT_TRANSLATE_NOOP("ui", "Go back")

# --- what a file shows -----------------------------------------------------------------------------------------------
CHOOSE_TYPE = QT_TRANSLATE_NOOP("ui", "Choose the type")
TYPE_OF = QT_TRANSLATE_NOOP("ui", "Type of {name}")
OTHER_TYPE = QT_TRANSLATE_NOOP("ui", "Other…")
OTHER_TYPE_OF = QT_TRANSLATE_NOOP("ui", "Another type for {name}")
OTHER_TYPE_TIP = QT_TRANSLATE_NOOP("ui", "Enter the number of a type that is not in the list")
OTHER_TYPE_TITLE = QT_TRANSLATE_NOOP("ui", "Another type")
OTHER_TYPE_LABEL = QT_TRANSLATE_NOOP(
    "ui", "Your broker does not list the type here? Ask them for the type number, and enter it here."
)
TYPE_MISSING = QT_TRANSLATE_NOOP("ui", "Choose what this file shows.")
NO_TYPES = QT_TRANSLATE_NOOP(
    "ui",
    "Your broker does not list its document types here. Ask them for the type number, or for a file to import.",
)
TYPE_NUMBER_OF_FILE = QT_TRANSLATE_NOOP("ui", "Enter a type number…")
IMPORT_TYPES = QT_TRANSLATE_NOOP("ui", "Import your broker's file…")
NO_TYPES_IN_FILE = QT_TRANSLATE_NOOP("ui", "There are no document types for {host} in this file.")

# --- what is known of a file -----------------------------------------------------------------------------------------
LOOKING = QT_TRANSLATE_NOOP("ui", "Looking at the file…")
STILL_READING = QT_TRANSLATE_NOOP("ui", "Still being read. You can send the others meanwhile.")
LOOK_AGAIN = QT_TRANSLATE_NOOP("ui", "Try again: {name}")
NOT_LOOKED_AT = QT_TRANSLATE_NOOP("ui", "On your broker's server; Dossier cannot check it.")
KIND_JPEG = QT_TRANSLATE_NOOP("ui", "Photo (JPEG)")
KIND_PNG = QT_TRANSLATE_NOOP("ui", "Picture (PNG)")
KIND_PDF = QT_TRANSLATE_NOOP("ui", "PDF")
KIND_HEIC = QT_TRANSLATE_NOOP("ui", "Photo (HEIC)")
KIND_WEBP = QT_TRANSLATE_NOOP("ui", "Picture (WebP). Not every broker accepts these.")
KIND_UNKNOWN = QT_TRANSLATE_NOOP("ui", "Neither a photo nor a PDF. Your broker may not accept it.")
LOOK_SKIPPED = QT_TRANSLATE_NOOP("ui", "Not checked")
VIEW_FILE = QT_TRANSLATE_NOOP("ui", "Show {name} large")
VIEW_FILE_TIP = QT_TRANSLATE_NOOP("ui", "Click to see it large")

# --- what a look found -----------------------------------------------------------------------------------------------
CHOOSE_ANOTHER = QT_TRANSLATE_NOOP("ui", "Choose another…")
CHOOSE_ANOTHER_FOR = QT_TRANSLATE_NOOP("ui", "Choose another file instead of {name}")
ALREADY_LISTED = QT_TRANSLATE_NOOP("ui", "“{name}” is in the list already.")
SEND_ANYWAY = QT_TRANSLATE_NOOP("ui", "Send anyway")
SEND_ANYWAY_FOR = QT_TRANSLATE_NOOP("ui", "Send {name} anyway")
AS_IT_IS = QT_TRANSLATE_NOOP("ui", "Will be sent as it is")
AS_IT_IS_SENTENCE = QT_TRANSLATE_NOOP("ui", "It will be sent as it is.")
MORE_FINDINGS = QT_TRANSLATE_NOOP("ui", "%n more")
MORE_FINDINGS_OF = QT_TRANSLATE_NOOP("ui", "%n more about {name}")
FEWER_FINDINGS = QT_TRANSLATE_NOOP("ui", "Show less")
FEWER_FINDINGS_OF = QT_TRANSLATE_NOOP("ui", "Show less about {name}")

# --- sending, while files are looked at and where something was found ------------------------------------------------
LOOKING_AT = QT_TRANSLATE_NOOP("ui", "Looking at {place} of %n file(s)…")
SENT_AFTER_LOOK = QT_TRANSLATE_NOOP("ui", "Sending starts by itself after that.")
SKIP_LOOK = QT_TRANSLATE_NOOP("ui", "Skip the check")
SKIP_LOOK_TIP = QT_TRANSLATE_NOOP("ui", "Send without looking for what could be refused")
NOT_SENT = QT_TRANSLATE_NOOP("ui", "%n file(s) will not be sent: see the reason in the list.")
MAY_BE_REFUSED = QT_TRANSLATE_NOOP(
    "ui", "%n file(s) may be refused. Have a look, or press Send again to send everything as it is."
)

# --- changed copies --------------------------------------------------------------------------------------------------
CHANGE_SEVERAL = QT_TRANSLATE_NOOP("ui", "Change it…")
CHANGE_OF = QT_TRANSLATE_NOOP("ui", "{change} {name}")
CHANGE_TO_JPEG = QT_TRANSLATE_NOOP("ui", "Make it a JPEG…")
CHANGE_SHRINK = QT_TRANSLATE_NOOP("ui", "Make it smaller…")
CHANGE_ROTATE = QT_TRANSLATE_NOOP("ui", "Turn it…")
CHANGE_LOCATION = QT_TRANSLATE_NOOP("ui", "Remove the location…")
CHANGE_JOIN = QT_TRANSLATE_NOOP("ui", "Both sides in one PDF…")
CHANGE_TITLE = QT_TRANSLATE_NOOP("ui", "A changed copy of “{name}”")
CHANGE_SENTENCE = QT_TRANSLATE_NOOP("ui", "Your own file stays as it is. The copy is sent in its place if you want it.")
CHANGE_BEFORE = QT_TRANSLATE_NOOP("ui", "Before")
CHANGE_AFTER = QT_TRANSLATE_NOOP("ui", "After")
CHANGE_PICTURE = QT_TRANSLATE_NOOP("ui", "{side}: picture of {name}")
CHANGE_NO_PICTURE = QT_TRANSLATE_NOOP("ui", "No picture to show")
CHANGE_SIZE = QT_TRANSLATE_NOOP("ui", "{size} · {width} × {height}")
CHANGE_PAGES = QT_TRANSLATE_NOOP("ui", "{size} · %n page(s)")
CHANGE_BUSY = QT_TRANSLATE_NOOP("ui", "Making the copy…")
CHANGE_USE = QT_TRANSLATE_NOOP("ui", "Use the changed copy")
CHANGE_KEEP = QT_TRANSLATE_NOOP("ui", "Keep the original")
LOST_NOTHING = QT_TRANSLATE_NOOP("ui", "Nothing is lost by this.")
LOST_TO_JPEG = QT_TRANSLATE_NOOP(
    "ui", "It looks the same, and every program can open it. Where it was taken is not in the copy."
)
LOST_FINE = QT_TRANSLATE_NOOP(
    "ui", "It is as large as before, but stored less finely. Check that the small print can still be read."
)
LOST_DETAIL = QT_TRANSLATE_NOOP("ui", "It shows less detail than before. Check that the small print can still be read.")
LOST_TURNED = QT_TRANSLATE_NOOP("ui", "It was turned and stored again. You will see no other difference.")
LOST_LOCATION = QT_TRANSLATE_NOOP("ui", "The picture itself stays exactly as it is. Only the location is removed.")
LOST_JOINED = QT_TRANSLATE_NOOP(
    "ui", "Both pictures are kept exactly as they are. Some brokers want each side in a separate file."
)
CHANGE_NOT_POSSIBLE = QT_TRANSLATE_NOOP("ui", "This file cannot be changed in this way. You can send it as it is.")
CHANGE_NOT_SMALLER = QT_TRANSLATE_NOOP(
    "ui", "It cannot be made small enough without becoming illegible. Take the photo again with a smaller size."
)
CHANGE_UNREADABLE = QT_TRANSLATE_NOOP("ui", "The copy could not be made: a part of the file may be damaged.")
CHANGE_LOCKED = QT_TRANSLATE_NOOP("ui", "This PDF opens only with a password, so it cannot be changed.")
CHANGE_TOO_LARGE = QT_TRANSLATE_NOOP("ui", "This file is too large to be changed here.")
CHANGE_TOO_SLOW = QT_TRANSLATE_NOOP("ui", "Changing this file takes too long. You can send it as it is.")
CHANGE_NOT_KEPT = QT_TRANSLATE_NOOP("ui", "The copy could not be saved on this computer: {reason}.")
