"""The keys of the window's actions, by system; the first of each is the one that the menu shows.

Ctrl is the command key of a Mac. A MacBook has neither F5 without a second key nor a forward Delete, so the keys there
are those of its own programs.
"""

_EVERYWHERE: dict[str, tuple[str, ...]] = {
    "addAction": ("Ctrl+O",),
    "pasteAction": ("Ctrl+V",),
    "refreshAction": ("F5",),
    "deleteAction": ("Del",),
    "undoAction": ("Ctrl+Z",),
    "findAction": ("Ctrl+F",),
    "nextPaneAction": ("F6",),
    "settingsAction": ("Ctrl+,",),
    "quitAction": ("Ctrl+Q",),
}
_MACOS = {"refreshAction": ("Ctrl+R", "F5"), "deleteAction": ("Ctrl+Backspace", "Del")}


def shortcuts(platform: str) -> dict[str, tuple[str, ...]]:
    """The keys of each action by its object name, for a value of sys.platform."""
    return _EVERYWHERE | (_MACOS if platform == "darwin" else {})
