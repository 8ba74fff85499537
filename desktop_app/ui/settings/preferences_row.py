"""What is set for the whole app, above the servers in the settings: the language, and what the desktop is told."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.preferences import Preferences
from desktop_app.ui.i18n import say
from desktop_app.ui.languages import Languages, own_name
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID
from desktop_app.ui.settings import texts
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.dialogs import plain_label

_ICON = QSize(20, 20)


class PreferencesRow(QWidget):
    """Two boxes in one row. The globe is for those who cannot read the words beside it."""

    changed = Signal()

    def __init__(self, preferences: Preferences, languages: Languages, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        globe = plain_label(parent=self, wraps=False)
        globe.setPixmap(icons.icon("language").pixmap(_ICON, self.devicePixelRatioF()))
        self._language = ChoiceBox("languageBox", say(texts.LANGUAGE), self)
        self._language.addItem(say(texts.SYSTEM_LANGUAGE), "")
        for tag in languages.offered:
            self._language.addItem(own_name(tag), tag)
        self._language.setCurrentIndex(max(0, self._language.findData(preferences.language)))
        self._notifications = ChoiceBox("notificationsBox", say(texts.NOTIFICATIONS), self)
        self._notifications.setToolTip(say(texts.NOTIFICATIONS_TIP))
        self._notifications.setAccessibleDescription(say(texts.NOTIFICATIONS_TIP))
        for text, choice in (
            (texts.NOTIFY_WITHOUT_NAMES, (True, False)),
            (texts.NOTIFY_WITH_NAMES, (True, True)),
            (texts.NOTIFY_NEVER, (False, False)),
        ):
            self._notifications.addItem(say(text), choice)
        chosen = (preferences.notifies, preferences.notifies and preferences.notifies_with_names)
        places = [self._notifications.itemData(place) for place in range(self._notifications.count())]
        self._notifications.setCurrentIndex([tuple(each) for each in places].index(chosen))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(globe)
        for title, box in ((texts.LANGUAGE, self._language), (texts.NOTIFICATIONS, self._notifications)):
            label = plain_label(say(title), parent=self, wraps=False)
            label.setBuddy(box)
            layout.addWidget(label)
            layout.addWidget(box, 1)
            box.currentIndexChanged.connect(self.changed)

    @property
    def preferences(self) -> Preferences:
        """What is chosen now."""
        notifies, with_names = self._notifications.currentData()
        return Preferences(str(self._language.currentData()), notifies=notifies, notifies_with_names=with_names)
