"""The sentences of the viewer."""

from desktop_app.domain.errors import QT_TRANSLATE_NOOP

VIEWER_PICTURE = QT_TRANSLATE_NOOP("ui", "Picture of {name}, page {page} of {count}")
VIEWER_LOADING = QT_TRANSLATE_NOOP("ui", "Opening…")
ZOOM_IN = QT_TRANSLATE_NOOP("ui", "Larger")
ZOOM_OUT = QT_TRANSLATE_NOOP("ui", "Smaller")
ZOOM_FIT = QT_TRANSLATE_NOOP("ui", "Whole page")
ZOOM_IN_TIP = QT_TRANSLATE_NOOP("ui", "Larger (+)")
ZOOM_OUT_TIP = QT_TRANSLATE_NOOP("ui", "Smaller (-)")
ZOOM_FIT_TIP = QT_TRANSLATE_NOOP("ui", "Whole page (0)")
PAGE_BEFORE = QT_TRANSLATE_NOOP("ui", "Previous page")
PAGE_AFTER = QT_TRANSLATE_NOOP("ui", "Next page")
PAGE_OF = QT_TRANSLATE_NOOP("ui", "Page {page} of {count}")
ZOOMED = QT_TRANSLATE_NOOP("ui", "{percent} %")
CLOSE = QT_TRANSLATE_NOOP("ui", "Close")
NO_PICTURE = QT_TRANSLATE_NOOP("ui", "Dossier cannot show this file. It can still be sent if your broker accepts it.")
NO_PICTURE_LOCKED = QT_TRANSLATE_NOOP(
    "ui", "This PDF opens only with a password, so it cannot be shown. Most brokers refuse such files."
)
NO_PICTURE_LARGE = QT_TRANSLATE_NOOP("ui", "This file is too large to be shown.")
NO_PICTURE_SLOW = QT_TRANSLATE_NOOP("ui", "Showing this file takes too long.")
NO_PICTURE_CHANGED = QT_TRANSLATE_NOOP("ui", "The file on this computer is no longer the one that was sent.")
