"""The toolbar under the menu: main actions, the status filter and the search field."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop_app.desk.rows import RowState
from desktop_app.ui import texts as shared
from desktop_app.ui.documents.row_filter import RowFilter
from desktop_app.ui.documents.states import STATES, Show, States, spec_of
from desktop_app.ui.i18n import say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, MARGIN
from desktop_app.ui.widgets.buttons import HEIGHT, ON_ACCENT, filled_button, flat_button
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.window import texts
from desktop_app.ui.window.search_field import SearchField

_SEARCH, _LEAST_SEARCH = 200, 96
"""Pixels of the search field where there is room, and where there is not."""
_FILTER_TEXTS = {
    Show.ALL: texts.FILTER_ALL,
    Show.ATTENTION: texts.FILTER_ATTENTION,
    Show.UPLOADS: texts.FILTER_UPLOADS,
    Show.IN_REVIEW: texts.FILTER_IN_REVIEW,
    Show.APPROVED: texts.FILTER_APPROVED,
    Show.REJECTED: texts.FILTER_REJECTED,
}


class Toolbar(QWidget):
    """Buttons for three actions, the status filter and the search field."""

    filterChanged = Signal(RowFilter)  # noqa: N815 - signals are named as Qt's
    searchLeft = Signal()  # noqa: N815
    """Escape was pressed in the search field."""

    def __init__(
        self,
        icons: Icons,
        add: QAction,
        refresh: QAction,
        delete: QAction,
        parent: QWidget,
        *,
        states: States = STATES,
    ) -> None:
        super().__init__(parent)
        self._states = states
        self.setObjectName("toolbar")
        add_button = filled_button(say(texts.ADD_DOCUMENTS), "addButton", icons.icon("add", ON_ACCENT), self)
        add_button.setToolTip(say(texts.ADD_DOCUMENTS_TIP))
        add_button.clicked.connect(add.trigger)
        refresh_button = flat_button(say(texts.REFRESH), "refreshButton", icons.icon("refresh"), self)
        refresh_button.setToolTip(say(texts.REFRESH_TIP))
        refresh_button.clicked.connect(refresh.trigger)
        delete_button = flat_button(say(shared.DELETE), "deleteButton", icons.icon("delete"), self)
        delete_button.setToolTip(say(texts.DELETE_TIP))
        delete_button.clicked.connect(delete.trigger)
        delete_button.setEnabled(delete.isEnabled())
        delete.enabledChanged.connect(delete_button.setEnabled)

        self._show = ChoiceBox("statusFilter", say(texts.STATUS_FILTER), self)
        self._show.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for show in Show:
            self._show.addItem("", show)
        self._label = shown = plain_label(say(texts.STATUS_FILTER), parent=self, wraps=False)
        shown.setBuddy(self._show)
        self._short = (refresh_button, delete_button)
        """Buttons whose icon says enough where there is no room for words."""
        self._search = SearchField(self)
        self._search.setMinimumHeight(HEIGHT)
        self._search.setObjectName("searchField")
        self._search.setAccessibleName(say(texts.FIND))
        self._search.setPlaceholderText(say(texts.SEARCH_PLACEHOLDER))
        self._search.setAcceptDrops(False)  # files are for the window; here only their paths would arrive, as a search
        self._search.escaped.connect(self.searchLeft)
        lens = self._search.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        lens.setText(say(texts.FIND))
        self._search.setMinimumWidth(_SEARCH)
        self._search.setMaximumWidth(320)
        self._show.currentIndexChanged.connect(self._on_changed)
        self._search.textChanged.connect(self._on_changed)

        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, GRID, MARGIN, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(add_button)
        layout.addWidget(refresh_button)
        layout.addWidget(delete_button)
        layout.addStretch(1)
        layout.addWidget(shown)
        layout.addWidget(self._show)
        layout.addWidget(self._search, 1)
        self.count({}, is_known=False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit(event.size().width())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self, width: int) -> None:
        """Leave out what is the least needed, until all else has room."""
        with_icons, beside = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for step in range(4):
            self._label.setVisible(step < 1)
            self._search.setMinimumWidth(_SEARCH if step < 2 else _LEAST_SEARCH)  # noqa: PLR2004 - the third step
            for button in self._short:
                button.setToolButtonStyle(beside if step < 3 else with_icons)  # noqa: PLR2004 - the last step
            layout = self.layout()
            if layout is not None:
                layout.invalidate()
                if layout.minimumSize().width() <= width:
                    return

    @property
    def row_filter(self) -> RowFilter:
        """The current filter and search text."""
        show = self._show.currentData()
        return RowFilter(show if isinstance(show, Show) else Show.ALL, self._search.text())

    @property
    def search(self) -> QLineEdit:
        """The search field."""
        return self._search

    def count(self, counts: Mapping[RowState, int], *, is_known: bool = True) -> None:
        """Update the counts in the filter's choices; `counts` has how many rows are in each state.

        While the first list is on its way nobody knows how many there are.
        """
        specs = {state: spec_of(state, self._states) for state in counts}
        for place, show in enumerate(Show):
            count = sum(counts[state] for state, spec in specs.items() if spec.is_shown_by(show))
            unknown = show is Show.ALL and not is_known
            text = say(texts.FILTER_ALL_UNKNOWN) if unknown else say(_FILTER_TEXTS[show], count=count)
            self._show.setItemText(place, text)

    def choose(self, show: Show) -> None:
        """Choose what the filter shows, and search for nothing."""
        self._search.clear()
        self._show.setCurrentIndex(list(Show).index(show))

    def resume(self, row_filter: RowFilter) -> None:
        """Choose and search for what was chosen and searched for before."""
        self._show.setCurrentIndex(list(Show).index(row_filter.show))
        self._search.setText(row_filter.search)

    def clear(self) -> None:
        """Reset filter and search."""
        self._search.clear()
        self._show.setCurrentIndex(0)

    def focus_search(self) -> None:
        """Move the focus to the search field."""
        self._search.setFocus()
        self._search.selectAll()

    def _on_changed(self) -> None:
        self.filterChanged.emit(self.row_filter)
