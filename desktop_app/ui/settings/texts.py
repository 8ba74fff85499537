"""The sentences of the settings dialog."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP

# --- settings --------------------------------------------------------------------------------------------------------
SETTINGS_TITLE = QT_TRANSLATE_NOOP("ui", "Settings")
SETTINGS_SENTENCE = QT_TRANSLATE_NOOP(
    "ui", "What Dossier knows about your brokers' servers. Changes take effect the next time you sign in."
)
LANGUAGE = QT_TRANSLATE_NOOP("ui", "Language")
SYSTEM_LANGUAGE = QT_TRANSLATE_NOOP("ui", "As on this computer")
NOTIFICATIONS = QT_TRANSLATE_NOOP("ui", "Notifications")
NOTIFICATIONS_TIP = QT_TRANSLATE_NOOP(
    "ui",
    "When a review ends or a document needs you while you work in another window. Document names may be read by others "
    "on a locked screen.",
)
NOTIFY_WITHOUT_NAMES = QT_TRANSLATE_NOOP("ui", "Without document names")
NOTIFY_WITH_NAMES = QT_TRANSLATE_NOOP("ui", "With document names")
NOTIFY_NEVER = QT_TRANSLATE_NOOP("ui", "Never")
SERVERS = QT_TRANSLATE_NOOP("ui", "Servers")
NEW_SERVER = QT_TRANSLATE_NOOP("ui", "New server")
NO_SERVERS = QT_TRANSLATE_NOOP("ui", "There are no servers yet. Add one, or import your broker's file.")
ADD_SERVER = QT_TRANSLATE_NOOP("ui", "Add")
ADD_SERVER_NAME = QT_TRANSLATE_NOOP("ui", "Add a server")
REMOVE_SERVER = QT_TRANSLATE_NOOP("ui", "Remove")
REMOVE_SERVER_NAME = QT_TRANSLATE_NOOP("ui", "Remove the server")
REMOVE_SERVER_TITLE = QT_TRANSLATE_NOOP("ui", "Remove server")
REMOVE_SERVER_QUESTION = QT_TRANSLATE_NOOP(
    "ui",
    "Remove {server} from the list? When you save, its settings and any saved sign-in or proxy password are deleted. "
    "Your documents stay on the server.",
)
TAB_SERVER = QT_TRANSLATE_NOOP("ui", "Server")
TAB_PROXY = QT_TRANSLATE_NOOP("ui", "Connection")
TAB_TYPES = QT_TRANSLATE_NOOP("ui", "Document types")
TABS_NAME = QT_TRANSLATE_NOOP("ui", "Parts of the server's settings")
SIGNED_IN_HERE = QT_TRANSLATE_NOOP(
    "ui",
    "You are signed in to this server: changes take effect at your next sign-in. To change its address or to remove "
    "it, sign out first.",
)
ADDRESS_LABEL = QT_TRANSLATE_NOOP("ui", "Addre&ss")
ENCODING_LABEL = QT_TRANSLATE_NOOP("ui", "Upload &format")
ENCODING_NAME = QT_TRANSLATE_NOOP("ui", "Upload format")
ENCODING_MULTIPART = QT_TRANSLATE_NOOP("ui", "Standard")
ENCODING_BASE64 = QT_TRANSLATE_NOOP("ui", "As text (rare)")
ENCODING_DATA_URI = QT_TRANSLATE_NOOP("ui", "As a data address (rare)")
ENCODING_PATH = QT_TRANSLATE_NOOP("ui", "Server path (rare)")
MAX_SIZE_LABEL = QT_TRANSLATE_NOOP("ui", "Largest file (&MB)")
MAX_SIZE_NAME = QT_TRANSLATE_NOOP("ui", "Largest file in megabytes")
MAX_SIZE_WRONG = QT_TRANSLATE_NOOP("ui", "Enter a number of megabytes above zero, for example 50.")
SETTLE_LABEL = QT_TRANSLATE_NOOP("ui", "&Wait before retrying (s)")
SETTLE_NAME = QT_TRANSLATE_NOOP("ui", "Wait before retrying, in seconds")
SETTLE_PLACEHOLDER = QT_TRANSLATE_NOOP("ui", "60 (usual)")
SETTLE_HINT = QT_TRANSLATE_NOOP("ui", "How long to wait before checking if a document arrived.")
SETTLE_WRONG = QT_TRANSLATE_NOOP("ui", "Enter a number of seconds, at most 86400 (a day), or leave it empty.")
CA_LABEL = QT_TRANSLATE_NOOP("ui", "&Certificates")
CA_NAME = QT_TRANSLATE_NOOP("ui", "Certificate file")
CA_NONE = QT_TRANSLATE_NOOP("ui", "Only those of this computer")
CA_CHOOSE = QT_TRANSLATE_NOOP("ui", "Choose…")
CA_CHOOSE_NAME = QT_TRANSLATE_NOOP("ui", "Choose a certificate file")
CA_CLEAR_NAME = QT_TRANSLATE_NOOP("ui", "Use only the certificates of this computer")
CA_TITLE = QT_TRANSLATE_NOOP("ui", "Choose a certificate file")
CA_FILES = QT_TRANSLATE_NOOP("ui", "Certificates")
PROXY_LABEL = QT_TRANSLATE_NOOP("ui", "&Connection")
PROXY_NAME = QT_TRANSLATE_NOOP("ui", "Connection to the server")
PROXY_SYSTEM = QT_TRANSLATE_NOOP("ui", "As set up on this computer")
PROXY_NONE = QT_TRANSLATE_NOOP("ui", "Directly, without a proxy")
PROXY_MANUAL = QT_TRANSLATE_NOOP("ui", "Through this proxy")
PROXY_SOCKS_REMOTE = QT_TRANSLATE_NOOP("ui", "Through this SOCKS5 proxy, which looks up the server")
PROXY_SOCKS_LOCAL = QT_TRANSLATE_NOOP("ui", "Through this SOCKS5 proxy, the server looked up here")
PROXY_HOST_LABEL = QT_TRANSLATE_NOOP("ui", "Proxy &name")
PROXY_HOST_NAME = QT_TRANSLATE_NOOP("ui", "Proxy name")
PROXY_HOST_PLACEHOLDER = QT_TRANSLATE_NOOP("ui", "proxy.company.example")
PROXY_HOST_MISSING = QT_TRANSLATE_NOOP("ui", "Enter the proxy’s name, for example proxy.company.example.")
PROXY_PORT_LABEL = QT_TRANSLATE_NOOP("ui", "&Port")
PROXY_PORT_NAME = QT_TRANSLATE_NOOP("ui", "Proxy port")
PROXY_PORT_WRONG = QT_TRANSLATE_NOOP("ui", "Enter a whole number from 1 to 65535, for example 3128.")
PROXY_USER_LABEL = QT_TRANSLATE_NOOP("ui", "&User name")
PROXY_USER_NAME = QT_TRANSLATE_NOOP("ui", "User name at the proxy")
PROXY_USER_MISSING = QT_TRANSLATE_NOOP("ui", "Enter the user name that the password belongs to.")
PROXY_USER_WRONG = QT_TRANSLATE_NOOP("ui", "It contains invisible characters or is too long. Enter it again.")
PROXY_PASSWORD_LABEL = QT_TRANSLATE_NOOP("ui", "Pass&word")
PROXY_PASSWORD_NAME = QT_TRANSLATE_NOOP("ui", "Password at the proxy")
PROXY_PASSWORD_PLACEHOLDER = QT_TRANSLATE_NOOP("ui", "Leave empty to keep the saved password")
PROXY_PASSWORD_HINT = QT_TRANSLATE_NOOP(
    "ui", "It is stored in this computer's password store, never in a file. It needs a user name."
)
PROXY_LOOKING = QT_TRANSLATE_NOOP("ui", "Looking for this computer's password store…")
PROXY_NO_KEYRING = QT_TRANSLATE_NOOP("ui", "A password cannot be saved on this computer: it has no password store.")
PROXY_KEYRING_LOCKED = QT_TRANSLATE_NOOP(
    "ui", "A password cannot be saved now: the password store is locked. Unlock it, then restart Dossier."
)
PROXY_KEYRING_UNSAFE = QT_TRANSLATE_NOOP(
    "ui", "A password cannot be saved on this computer: its password store is not safe enough."
)
PROXY_KEYRING_FAILS = QT_TRANSLATE_NOOP(
    "ui", "A password cannot be saved now: the password store does not work properly or does not respond."
)
TYPES_SENTENCE = QT_TRANSLATE_NOOP(
    "ui", "The kinds of document that the server accepts. Needed only if the server does not list them itself."
)
TYPES_NAME = QT_TRANSLATE_NOOP("ui", "Document types")
TYPES_NUMBER = QT_TRANSLATE_NOOP("ui", "Number")
TYPES_CAPTION = QT_TRANSLATE_NOOP("ui", "Name")
TYPES_SIDES = QT_TRANSLATE_NOOP("ui", "Sides")
TYPES_GROUP = QT_TRANSLATE_NOOP("ui", "Group")
TYPES_ADD = QT_TRANSLATE_NOOP("ui", "Add a type")
TYPES_REMOVE = QT_TRANSLATE_NOOP("ui", "Remove the type")
TYPES_WRONG_NUMBER = QT_TRANSLATE_NOOP(
    "ui", "Row {row}: the number must be a whole number, 0 or above, as your broker gives it."
)
TYPES_WRONG_NAME = QT_TRANSLATE_NOOP("ui", "Row {row}: a type needs a name, for example Passport.")
TYPES_WRONG_SIDES = QT_TRANSLATE_NOOP("ui", "Row {row}: the sides must be a whole number from 1 to 20.")
TYPES_TWICE = QT_TRANSLATE_NOOP("ui", "Row {row}: another row has the same number.")
TYPES_TOO_MANY = QT_TRANSLATE_NOOP("ui", "There are more than {most} types. Remove those that you do not need.")
ADDRESS_TWICE = QT_TRANSLATE_NOOP("ui", "Another server in the list has this address.")
IMPORT = QT_TRANSLATE_NOOP("ui", "Import…")
IMPORT_TITLE = QT_TRANSLATE_NOOP("ui", "Import servers")
IMPORT_FILES = QT_TRANSLATE_NOOP("ui", "Server files")
IMPORT_QUESTION = QT_TRANSLATE_NOOP(
    "ui",
    "Import this from “{file}”? Do so only if the file comes from your broker, or from whoever looks after your "
    "computer.",
)
IMPORT_CHANGES_NAME = QT_TRANSLATE_NOOP("ui", "What the import changes")
IMPORT_WARNING = QT_TRANSLATE_NOOP(
    "ui", "%n change(s) make sending less safe. They are marked with ⚠ and listed first. If in doubt, ask your broker."
)
IMPORT_NEW = QT_TRANSLATE_NOOP("ui", "New server: {address}")
IMPORT_CHANGED = QT_TRANSLATE_NOOP("ui", "Changed server: {address}")
IMPORT_CHANGE = QT_TRANSLATE_NOOP("ui", "{what}: {before} → {after}")
IMPORT_LESS_SAFE = QT_TRANSLATE_NOOP("ui", "⚠ Less safe – {change}")
IMPORT_UNENCRYPTED = QT_TRANSLATE_NOOP("ui", "The connection is not encrypted (http)")
IMPORT_ENCODING = QT_TRANSLATE_NOOP("ui", "Upload format")
IMPORT_MAX_SIZE = QT_TRANSLATE_NOOP("ui", "Largest file")
IMPORT_SETTLE = QT_TRANSLATE_NOOP("ui", "Wait before retrying")
IMPORT_HELP = QT_TRANSLATE_NOOP("ui", "Help with signing in")
IMPORT_NO_HELP = QT_TRANSLATE_NOOP("ui", "none of your broker's own")
IMPORT_RESEND = QT_TRANSLATE_NOOP("ui", "A missing document is sent again after")
IMPORT_ASK = QT_TRANSLATE_NOOP("ui", "You are asked before a document is sent again")
IMPORT_RULES = QT_TRANSLATE_NOOP("ui", "Rules for documents")
IMPORT_OWN_RULES = QT_TRANSLATE_NOOP("ui", "your broker's own")
IMPORT_FILE_RULES = QT_TRANSLATE_NOOP("ui", "your broker's own, as in the file")
IMPORT_STANDARD_RULES = QT_TRANSLATE_NOOP("ui", "standard")
IMPORT_CERTIFICATES = QT_TRANSLATE_NOOP("ui", "Trusted certificates")
IMPORT_CONNECTION = QT_TRANSLATE_NOOP("ui", "Connection")
IMPORT_USUAL_TIME = QT_TRANSLATE_NOOP("ui", "the usual time")
IMPORT_SECONDS = QT_TRANSLATE_NOOP("ui", "{seconds} s")
IMPORT_YES_VALUE = QT_TRANSLATE_NOOP("ui", "yes")
IMPORT_NO_VALUE = QT_TRANSLATE_NOOP("ui", "no")
IMPORT_IN_FILE = QT_TRANSLATE_NOOP("ui", "also those in the file")
IMPORT_FINGERPRINT = QT_TRANSLATE_NOOP("ui", "certificate with the SHA-256 fingerprint {fingerprint}")
IMPORT_PROXY = QT_TRANSLATE_NOOP("ui", "through the {scheme} proxy {proxy}")
IMPORT_PROXY_USER = QT_TRANSLATE_NOOP("ui", "through the {scheme} proxy {proxy} as {user}")
IMPORT_TYPE = QT_TRANSLATE_NOOP("ui", "Document type {id}")
IMPORT_NO_TYPE = QT_TRANSLATE_NOOP("ui", "none")
IMPORT_TYPE_VALUE = QT_TRANSLATE_NOOP("ui", "“{caption}”, sides: {sides}")
IMPORT_TYPE_IN_GROUP = QT_TRANSLATE_NOOP("ui", "“{caption}”, sides: {sides}, group “{group}”")
IMPORT_ORDER = QT_TRANSLATE_NOOP("ui", "The document types are in another order")
IMPORT_YES = QT_TRANSLATE_NOOP("ui", "Import")
IMPORT_NOTHING = QT_TRANSLATE_NOOP("ui", "Everything in “{file}” is already in your settings.")
IMPORT_DONE = QT_TRANSLATE_NOOP("ui", "Imported: %n server(s).")
EXPORT = QT_TRANSLATE_NOOP("ui", "Export…")
EXPORT_TITLE = QT_TRANSLATE_NOOP("ui", "Export servers")
EXPORT_DONE = QT_TRANSLATE_NOOP(
    "ui", "Saved as {path}. It contains no secrets: no sign-in, no password, no proxy user name."
)
EXPORT_EMPTY = QT_TRANSLATE_NOOP("ui", "There is no server to export.")
SAVE_FIRST = QT_TRANSLATE_NOOP("ui", "There are unsaved changes. Save them first, or discard them with Cancel.")
SAVE = QT_TRANSLATE_NOOP("ui", "Save")
SAVING = QT_TRANSLATE_NOOP("ui", "Saving…")
SAVE_WRONG = QT_TRANSLATE_NOOP("ui", "Nothing is saved yet: check the marked fields.")
DISCARD_TITLE = QT_TRANSLATE_NOOP("ui", "Settings not saved")
DISCARD_QUESTION = QT_TRANSLATE_NOOP("ui", "Discard your changes?")
DISCARD_YES = QT_TRANSLATE_NOOP("ui", "Discard")
DISCARD_NO = QT_TRANSLATE_NOOP("ui", "Keep editing")
