"""Reads and writes the settings' table of what a person set for the whole app.

    [preferences]
    language = "de"                  # the system's, if it is not here
    notifications = "with names"     # or "without names", the usual one, or "none"

Reading is lenient: what cannot be understood is left out. What has not changed is not written.
"""

import re
from collections.abc import Mapping, MutableMapping

from desktop_app.domain.preferences import Preferences

PREFERENCE_KEYS = ("language", "notifications")
_TAG = re.compile("[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8}){0,2}")
_NONE, _WITHOUT_NAMES, _WITH_NAMES = "none", "without names", "with names"


def preferences_in(table: object) -> Preferences:
    """What is set there."""
    if not isinstance(table, Mapping):
        return Preferences()
    language, notifications = table.get("language"), table.get("notifications")
    return Preferences(
        language if isinstance(language, str) and _TAG.fullmatch(language) else "",
        notifies=notifications != _NONE,
        notifies_with_names=notifications == _WITH_NAMES,
    )


def write_preferences(table: MutableMapping[str, object], preferences: Preferences) -> None:
    """Write what differs from what stands there."""
    before = preferences_in(table)
    if preferences.language != before.language:
        if preferences.language:
            table["language"] = preferences.language
        else:
            table.pop("language", None)
    if _notifications(preferences) != _notifications(before):
        table["notifications"] = _notifications(preferences)


def _notifications(preferences: Preferences) -> str:
    if not preferences.notifies:
        return _NONE
    return _WITH_NAMES if preferences.notifies_with_names else _WITHOUT_NAMES
