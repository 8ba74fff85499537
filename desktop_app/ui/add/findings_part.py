"""What a look found at one file of the add dialog: the worst in words with its cure, the others on demand, and what the
person can do about it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop_app.domain.findings import Finding, Severity
from desktop_app.ui.add import texts
from desktop_app.ui.i18n import domain_text, say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, ICON, LEAST_TARGET, Tone, make_secondary, show_edge, tint_of
from desktop_app.ui.shown_names import tip
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import flat_button, low_button
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.labels import WrappingLabel

TONES = {Severity.WARNING: Tone.NEEDS_YOU, Severity.BLOCK: Tone.BAD}
"""Of what needs the person, by its weight."""
_WEIGHTS = (Severity.BLOCK, Severity.WARNING, Severity.INFO)


def by_weight(findings: Sequence[Finding]) -> list[Finding]:
    """The worst first; what weighs the same stays in its order."""
    return sorted(findings, key=lambda each: _WEIGHTS.index(each.severity))


class FindingsPart(QWidget):
    """`shown_name` and `spoken_name` are the file's, for a screen reader: at a text, and in a sentence."""

    acceptanceChanged = Signal()  # noqa: N815 - signals are named as Qt's
    """The person wants the file sent as it is, or does not want that any more."""
    viewWanted = Signal()  # noqa: N815 - as above
    """What was found was clicked, and there is a picture to show it on."""

    def __init__(self, shown_name: str, spoken_name: str, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown_name = shown_name
        self._spoken_name = spoken_name
        self._icons = icons
        self._found: list[Finding] = []
        self._warnings: frozenset[str] = frozenset()
        """Codes of what the file can be sent in spite of."""
        self._accepted: frozenset[str] = frozenset()
        """Codes of what the person wants it sent in spite of; what is found later is not among them."""
        self._is_viewable = False
        self._note = _ClickableLabel(self)
        self._note.setObjectName("fileNote")
        self._note.clicked.connect(self._on_note)
        self._cure = plain_label(parent=self)
        self._cure.setObjectName("fileCure")
        self._actions = QWidget(self)
        self.another = low_button("chooseAnotherButton", self._actions, say(texts.CHOOSE_ANOTHER))
        self.another.setIcon(icons.icon("replace"))
        self.another.setAccessibleName(say(texts.CHOOSE_ANOTHER_FOR, name=spoken_name))
        self.anyway = QCheckBox(self._actions)
        self.anyway.setObjectName("sendAnywayBox")
        self.anyway.setMinimumHeight(LEAST_TARGET)
        self.anyway.toggled.connect(self._on_anyway)
        show_edge(self.anyway)
        self.change = low_button("changeFileButton", self._actions)
        self.more = flat_button("", "moreFindingsButton", icons.icon("unfold"), self._actions)
        self.more.setMinimumHeight(LEAST_TARGET)
        self.more.setIconSize(QSize(ICON, ICON) * 0.8)
        self.more.setCheckable(True)
        self.more.toggled.connect(self._on_more)
        self._others = plain_label(parent=self)
        self._others.setObjectName("otherFindings")
        self._others.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()

    @property
    def text(self) -> str:
        """What is said of the file, without what is folded away."""
        return " ".join(filter(None, (self._note.text(), "" if self._cure.isHidden() else self._cure.text())))

    @property
    def is_accepted(self) -> bool:
        """Whether the person wants the file sent in spite of all that was found."""
        return bool(self._warnings) and self.anyway.isChecked()

    @property
    def unaccepted(self) -> frozenset[str]:
        """Codes of the warnings that the person has not accepted."""
        return frozenset() if self.is_accepted else self._warnings

    def say(self, note: str) -> None:
        """Show what is known of a file that needs nobody."""
        self._found, self._warnings = [], frozenset()
        for each in (self._cure, self.another, self.anyway, self.more, self._others):
            each.hide()
        self._show_actions()
        self._note.setText(note)
        self._note.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._paint()
        self._speak()

    def forget(self) -> None:
        """The file is looked at anew: what the person wanted was about what was seen before."""
        self._accepted = frozenset()
        self._show_acceptance()
        self.offer_change("")

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what was found, at least one."""
        self._found = by_weight(findings)
        worst, others = self._found[0], self._found[1:]
        is_calm = worst.severity is Severity.INFO
        warned = worst.severity is Severity.WARNING
        self._warnings = frozenset(each.code for each in self._found if warned and each.severity is Severity.WARNING)
        self._note.setText(f"{_title(worst)}.")
        self._note.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._cure.setText(_cure(worst))
        self._cure.show()
        self.another.setVisible(not is_calm)
        self.anyway.setVisible(warned)
        self._others.setText("\n".join(f"{_title(each)}. {_cure(each)}" for each in others))
        self.more.setChecked(self.more.isChecked() and bool(others))
        self.more.setVisible(bool(others))
        self._show_actions()
        self._show_folding()
        self._show_acceptance()

    def offer_change(self, title: str, spoken: str = "") -> None:
        """Offer to have the file changed, as the title says; the button is `change`. "" takes the offer back."""
        self.change.setText(title)
        self.change.setAccessibleName(spoken or title)
        self.change.setVisible(bool(title))
        self._show_actions()

    def show_viewable(self, *, is_viewable: bool) -> None:
        """Whether there is a picture of the file, which a click on what was found opens."""
        self._is_viewable = is_viewable
        self._show_viewable()

    @property
    def region_page(self) -> int:
        """The page of the worst finding that has a place in the picture, counted from 0."""
        return next((each.region.page for each in self._found if each.region is not None), 0)

    def _on_note(self) -> None:
        if self._is_viewable and self._found:
            self.viewWanted.emit()

    def _on_anyway(self, checked: bool) -> None:
        self._accepted = self._warnings if checked else frozenset()
        self._show_acceptance()
        self.acceptanceChanged.emit()

    def _on_more(self, _checked: bool) -> None:
        self._show_folding()
        if self.more.isChecked():
            announce(self._others, self._others.text())

    def _show_actions(self) -> None:
        """Hidden as a whole where there are none: of a thousand files most have none."""
        actions = (self.another, self.anyway, self.change, self.more)
        self._actions.setVisible(not all(each.isHidden() for each in actions))

    def _show_folding(self) -> None:
        is_open, count = self.more.isChecked(), max(0, len(self._found) - 1)
        self.more.setText(say(texts.FEWER_FINDINGS) if is_open else say(texts.MORE_FINDINGS, n=count))
        spoken = (
            say(texts.FEWER_FINDINGS_OF, name=self._spoken_name)
            if is_open
            else say(texts.MORE_FINDINGS_OF, n=count, name=self._spoken_name)
        )
        self.more.setAccessibleName(spoken)
        self.more.setIcon(self._icons.icon("fold" if is_open else "unfold"))
        self._others.setVisible(is_open and bool(count))

    def _show_acceptance(self) -> None:
        """Tick the box as long as all that there is to accept is accepted, and show the file as calm then."""
        is_accepted = bool(self._warnings) and self._warnings <= self._accepted
        self.anyway.blockSignals(True)
        self.anyway.setChecked(is_accepted)
        self.anyway.blockSignals(False)
        asking = [(each, each.consent) for each in self._found if each.consent is not None]
        if asking:
            finding, consent = asking[-1]  # one tick stands for all, in the words of the last
            self.anyway.setText(domain_text(consent.text, finding.fields))
            self.anyway.setAccessibleName(domain_text(consent.spoken, finding.fields))
        else:
            self.anyway.setText(say(texts.AS_IT_IS if is_accepted else texts.SEND_ANYWAY))
            self.anyway.setAccessibleName(say(texts.SEND_ANYWAY_FOR, name=self._spoken_name))
        self._paint()
        self._speak()

    def _paint(self) -> None:
        tone = TONES.get(self._found[0].severity) if self._found and not self.is_accepted else None
        for label in (self._note, self._cure, self._others):
            label.setPalette(QPalette())
            label.setForegroundRole(QPalette.ColorRole.WindowText)
            label.setFont(self.font())
        if tone is None:
            for label in (self._note, self._cure, self._others):
                make_secondary(label)
        else:
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            self._note.setFont(font)
            palette = self._note.palette()
            palette.setColor(self._note.foregroundRole(), QColor(tint_of(tone, self.palette()).text))
            self._note.setPalette(palette)
        self._show_viewable()

    def _show_viewable(self) -> None:
        is_link = self._is_viewable and bool(self._found)
        self._note.setToolTip(tip(say(texts.VIEW_FILE_TIP)) if is_link else "")
        if is_link:
            self._note.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self._note.unsetCursor()

    def _speak(self) -> None:
        """A screen reader hears all of it at the first line; it reads that apart from its file."""
        accepted = say(texts.AS_IT_IS_SENTENCE) if self.is_accepted else ""
        self._note.setAccessibleName(" ".join(filter(None, (f"{self._shown_name}: {self.text}", accepted))))
        for each in (self.another, self.anyway):
            each.setAccessibleDescription(self.text)

    def _lay_out(self) -> None:
        actions = FlowLayout(GRID, self._actions)
        for each in (self.another, self.anyway, self.change, self.more):
            each.hide()
            actions.addWidget(each)
        for part in (self._cure, self._actions, self._others):
            part.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID // 2)
        inside.addWidget(self._note)
        inside.addWidget(self._cure)
        inside.addWidget(self._actions)
        inside.addWidget(self._others)


class _ClickableLabel(WrappingLabel):
    """Text that can be clicked. Who has no mouse gets at the same by the picture's button."""

    clicked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
        super().mouseReleaseEvent(event)


def _title(finding: Finding) -> str:
    return domain_text(finding.title, finding.fields)


def _cure(finding: Finding) -> str:
    return domain_text(finding.cure, finding.fields)
