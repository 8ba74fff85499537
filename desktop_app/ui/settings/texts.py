"""The sentences of the settings dialog."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP

# --- settings --------------------------------------------------------------------------------------------------------
SETTINGS_TITLE = QT_TRANSLATE_NOOP("ui", "Settings")
SETTINGS_SENTENCE = QT_TRANSLATE_NOOP(
    "ui", "What Dossier knows about your brokers' servers. Changes are used at the next sign-in."
)
SERVERS = QT_TRANSLATE_NOOP("ui", "Servers")
NEW_SERVER = QT_TRANSLATE_NOOP("ui", "New server")
NO_SERVERS = QT_TRANSLATE_NOOP("ui", "No server is written down yet. Add one, or import your broker's file.")
ADD_SERVER = QT_TRANSLATE_NOOP("ui", "Add")
ADD_SERVER_NAME = QT_TRANSLATE_NOOP("ui", "Add a server")
REMOVE_SERVER = QT_TRANSLATE_NOOP("ui", "Remove")
REMOVE_SERVER_NAME = QT_TRANSLATE_NOOP("ui", "Remove the server")
REMOVE_SERVER_TITLE = QT_TRANSLATE_NOOP("ui", "Remove server")
REMOVE_SERVER_QUESTION = QT_TRANSLATE_NOOP(
    "ui",
    "Remove {server} from the list? Its settings, and a sign-in or proxy password that is kept for it, go when you "
    "save. Your documents stay on the server.",
)
TAB_SERVER = QT_TRANSLATE_NOOP("ui", "Server")
TAB_PROXY = QT_TRANSLATE_NOOP("ui", "Proxy")
TAB_TYPES = QT_TRANSLATE_NOOP("ui", "Document types")
TABS_NAME = QT_TRANSLATE_NOOP("ui", "Parts of the server's settings")
SIGNED_IN_HERE = QT_TRANSLATE_NOOP(
    "ui",
    "You are signed in to this server: changes are used at your next sign-in. Its address can be changed, and the "
    "server removed, after you sign out.",
)
ADDRESS_LABEL = QT_TRANSLATE_NOOP("ui", "Addre&ss")
ENCODING_LABEL = QT_TRANSLATE_NOOP("ui", "&Files are sent")
ENCODING_NAME = QT_TRANSLATE_NOOP("ui", "How files are sent")
ENCODING_MULTIPART = QT_TRANSLATE_NOOP("ui", "As a form with the file in it (usual)")
ENCODING_BASE64 = QT_TRANSLATE_NOOP("ui", "Inside JSON, as Base64 text")
ENCODING_DATA_URI = QT_TRANSLATE_NOOP("ui", "Inside JSON, as a data: address")
ENCODING_PATH = QT_TRANSLATE_NOOP("ui", "Not at all: as a path that the server can read")
MAX_SIZE_LABEL = QT_TRANSLATE_NOOP("ui", "Largest file (&MB)")
MAX_SIZE_NAME = QT_TRANSLATE_NOOP("ui", "Largest file in megabytes")
MAX_SIZE_WRONG = QT_TRANSLATE_NOOP("ui", "Type a number of megabytes above zero, for example 50.")
SETTLE_LABEL = QT_TRANSLATE_NOOP("ui", "Settle &time (s)")
SETTLE_NAME = QT_TRANSLATE_NOOP("ui", "Settle time in seconds")
SETTLE_PLACEHOLDER = QT_TRANSLATE_NOOP("ui", "60, unless your broker says otherwise")
SETTLE_HINT = QT_TRANSLATE_NOOP(
    "ui", "How long the server may need until a document is in its list. So long Dossier waits after a lost answer."
)
SETTLE_WRONG = QT_TRANSLATE_NOOP("ui", "Type a number of seconds, at most 86400 (a day), or leave it empty.")
CA_LABEL = QT_TRANSLATE_NOOP("ui", "&Certificates")
CA_NAME = QT_TRANSLATE_NOOP("ui", "File of certificates")
CA_NONE = QT_TRANSLATE_NOOP("ui", "Those of this computer")
CA_CHOOSE = QT_TRANSLATE_NOOP("ui", "Choose…")
CA_CHOOSE_NAME = QT_TRANSLATE_NOOP("ui", "Choose a file of certificates")
CA_CLEAR_NAME = QT_TRANSLATE_NOOP("ui", "Use the certificates of this computer only")
CA_TITLE = QT_TRANSLATE_NOOP("ui", "Choose a file of certificates")
CA_FILES = QT_TRANSLATE_NOOP("ui", "Certificates")
PROXY_LABEL = QT_TRANSLATE_NOOP("ui", "&Way to the server")
PROXY_NAME = QT_TRANSLATE_NOOP("ui", "Way to the server")
PROXY_SYSTEM = QT_TRANSLATE_NOOP("ui", "As this computer is set up")
PROXY_NONE = QT_TRANSLATE_NOOP("ui", "Straight, without a proxy")
PROXY_MANUAL = QT_TRANSLATE_NOOP("ui", "Through this proxy")
PROXY_HOST_LABEL = QT_TRANSLATE_NOOP("ui", "Proxy &name")
PROXY_HOST_NAME = QT_TRANSLATE_NOOP("ui", "Proxy name")
PROXY_HOST_PLACEHOLDER = QT_TRANSLATE_NOOP("ui", "proxy.company.example")
PROXY_HOST_MISSING = QT_TRANSLATE_NOOP("ui", "Type the proxy's name, for example proxy.company.example.")
PROXY_PORT_LABEL = QT_TRANSLATE_NOOP("ui", "&Port")
PROXY_PORT_NAME = QT_TRANSLATE_NOOP("ui", "Proxy port")
PROXY_PORT_WRONG = QT_TRANSLATE_NOOP("ui", "Type a whole number from 1 to 65535, for example 3128.")
PROXY_USER_LABEL = QT_TRANSLATE_NOOP("ui", "&User name")
PROXY_USER_NAME = QT_TRANSLATE_NOOP("ui", "User name at the proxy")
PROXY_USER_MISSING = QT_TRANSLATE_NOOP("ui", "Type the user name that the password belongs to.")
PROXY_USER_WRONG = QT_TRANSLATE_NOOP(
    "ui", "There are signs in it that cannot be seen, or it is too long. Type it anew."
)
PROXY_PASSWORD_LABEL = QT_TRANSLATE_NOOP("ui", "Pass&word")
PROXY_PASSWORD_NAME = QT_TRANSLATE_NOOP("ui", "Password at the proxy")
PROXY_PASSWORD_PLACEHOLDER = QT_TRANSLATE_NOOP("ui", "Leave it empty to keep the one that is kept")
PROXY_PASSWORD_HINT = QT_TRANSLATE_NOOP(
    "ui", "It goes into the keyring of this computer, never into a file. Without a user name there is none."
)
PROXY_LOOKING = QT_TRANSLATE_NOOP("ui", "Looking for a keyring…")
PROXY_NO_KEYRING = QT_TRANSLATE_NOOP("ui", "A password cannot be kept on this computer: it has no keyring.")
PROXY_KEYRING_LOCKED = QT_TRANSLATE_NOOP(
    "ui", "A password cannot be kept now: the keyring is locked. Unlock it, then restart Dossier."
)
PROXY_KEYRING_UNSAFE = QT_TRANSLATE_NOOP(
    "ui", "A password cannot be kept on this computer: what it has for a keyring does not keep secrets safe."
)
PROXY_KEYRING_FAILS = QT_TRANSLATE_NOOP(
    "ui", "A password cannot be kept now: the keyring does not work as it should, or does not answer."
)
TYPES_SENTENCE = QT_TRANSLATE_NOOP(
    "ui", "Only where the server does not tell them itself: the kinds of document that it takes."
)
TYPES_NAME = QT_TRANSLATE_NOOP("ui", "Document types")
TYPES_NUMBER = QT_TRANSLATE_NOOP("ui", "Number")
TYPES_CAPTION = QT_TRANSLATE_NOOP("ui", "Name")
TYPES_SIDES = QT_TRANSLATE_NOOP("ui", "Sides")
TYPES_GROUP = QT_TRANSLATE_NOOP("ui", "Group")
TYPES_ADD = QT_TRANSLATE_NOOP("ui", "Add a type")
TYPES_REMOVE = QT_TRANSLATE_NOOP("ui", "Remove the type")
TYPES_WRONG_NUMBER = QT_TRANSLATE_NOOP(
    "ui", "Row {row}: the number is a whole number from 0 on, as your broker gives it."
)
TYPES_WRONG_NAME = QT_TRANSLATE_NOOP("ui", "Row {row}: a type needs a name, for example Passport.")
TYPES_WRONG_SIDES = QT_TRANSLATE_NOOP("ui", "Row {row}: the sides are a whole number from 1 to 20.")
TYPES_TWICE = QT_TRANSLATE_NOOP("ui", "Row {row}: another row has the same number.")
ADDRESS_TWICE = QT_TRANSLATE_NOOP("ui", "Another server in the list has this address.")
IMPORT = QT_TRANSLATE_NOOP("ui", "Import…")
IMPORT_TITLE = QT_TRANSLATE_NOOP("ui", "Import servers")
IMPORT_FILES = QT_TRANSLATE_NOOP("ui", "Server files")
IMPORT_QUESTION = QT_TRANSLATE_NOOP(
    "ui", "Take this from “{file}”? Do so only if it comes from your broker or your IT."
)
IMPORT_NEW = QT_TRANSLATE_NOOP("ui", "new: {address}")
IMPORT_CHANGED = QT_TRANSLATE_NOOP("ui", "changed: {address}")
IMPORT_TRUSTS = QT_TRANSLATE_NOOP("ui", "trusts certificates that are in the file")
IMPORT_PROXY = QT_TRANSLATE_NOOP("ui", "goes through the proxy {proxy}")
IMPORT_STRAIGHT = QT_TRANSLATE_NOOP("ui", "goes straight to the server")
IMPORT_SYSTEM = QT_TRANSLATE_NOOP("ui", "goes the way that this computer is set up for")
IMPORT_MORE = QT_TRANSLATE_NOOP("ui", "… and {count} more servers")
IMPORT_YES = QT_TRANSLATE_NOOP("ui", "Take it")
IMPORT_NOTHING = QT_TRANSLATE_NOOP("ui", "“{file}” says nothing that is not in your settings already.")
IMPORT_DONE = QT_TRANSLATE_NOOP("ui", "Taken over: %n server(s).")
EXPORT = QT_TRANSLATE_NOOP("ui", "Export…")
EXPORT_TITLE = QT_TRANSLATE_NOOP("ui", "Export servers")
EXPORT_DONE = QT_TRANSLATE_NOOP(
    "ui", "Saved as {path}. No secret is in it: no sign-in, no password, no user name of a proxy."
)
EXPORT_EMPTY = QT_TRANSLATE_NOOP("ui", "There is no server to export.")
SAVE_FIRST = QT_TRANSLATE_NOOP("ui", "Something is not saved yet. Save it first, or take it back with Cancel.")
SAVE = QT_TRANSLATE_NOOP("ui", "Save")
SAVING = QT_TRANSLATE_NOOP("ui", "Saving…")
SAVE_WRONG = QT_TRANSLATE_NOOP("ui", "Nothing is saved yet: look at the marked fields.")
DISCARD_TITLE = QT_TRANSLATE_NOOP("ui", "Settings not saved")
DISCARD_QUESTION = QT_TRANSLATE_NOOP("ui", "You changed something. Leave without saving it?")
DISCARD_YES = QT_TRANSLATE_NOOP("ui", "Leave without saving")
DISCARD_NO = QT_TRANSLATE_NOOP("ui", "Go on changing")
