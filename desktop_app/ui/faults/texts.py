"""The sentences of the fault dialog and of the report for support."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP

# --- support ---------------------------------------------------------------------------------------------------------
REPORT_TITLE = QT_TRANSLATE_NOOP("ui", "Save report for support")
REPORT_SENTENCE = QT_TRANSLATE_NOOP(
    "ui",
    "The report contains versions, settings, the log and the state of your uploads. It contains no documents, no "
    "document names, no passwords and no access codes. It is saved as a file and not sent anywhere.",
)
REPORT_CHOOSE = QT_TRANSLATE_NOOP("ui", "Choose where…")
REPORT_FILES = QT_TRANSLATE_NOOP("ui", "Reports")
REPORT_SAVED = QT_TRANSLATE_NOOP(
    "ui", "The report is saved. Send it to your broker's support if they ask for it:\n\n{path}"
)

# --- faults ----------------------------------------------------------------------------------------------------------
FAULT_TITLE = QT_TRANSLATE_NOOP("ui", "Something went wrong in Dossier")
FAULT_TEXT = QT_TRANSLATE_NOOP("ui", "This is a fault in the app, not a mistake of yours. You can continue working.")
FAULT_HINT = QT_TRANSLATE_NOOP(
    "ui", "If it happens again, restart Dossier and send the report to your broker's support. It contains no documents."
)
FAULT_MORE = QT_TRANSLATE_NOOP("ui", "… and {count} more")
FAULT_DETAILS = QT_TRANSLATE_NOOP("ui", "Details for support")
FAULT_GO_ON = QT_TRANSLATE_NOOP("ui", "Continue")
FAULT_REPORT = QT_TRANSLATE_NOOP("ui", "Save report…")
COPY = QT_TRANSLATE_NOOP("ui", "Copy")
COPIED = QT_TRANSLATE_NOOP("ui", "Copied")

# --- files replaced while the app runs ------------------------------------------------------------------------------
REPLACED_TITLE = QT_TRANSLATE_NOOP("ui", "Dossier was updated")
REPLACED = QT_TRANSLATE_NOOP(
    "ui",
    "Dossier’s files were replaced or moved while it was running. Start it again to continue. "
    "Documents waiting to be sent are kept and will be sent then.",
)
START_AGAIN = QT_TRANSLATE_NOOP("ui", "Start again")
LATER = QT_TRANSLATE_NOOP("ui", "Later")
