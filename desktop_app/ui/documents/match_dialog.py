"""When the list has documents that could be an upload: the file and the candidates side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop_app.desk.rows import Row
from desktop_app.domain.document import Document
from desktop_app.domain.errors import QuestionError
from desktop_app.ui.documents import texts
from desktop_app.ui.documents.presenter import type_of
from desktop_app.ui.i18n import error_paragraphs, exact_time_text, name_text, plain, say, size_text
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, MARGIN, heading_font, make_secondary
from desktop_app.ui.shown_names import shortened, tip
from desktop_app.ui.widgets.buttons import low_button
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.widgets.fitting import lay_out, room_for
from desktop_app.ui.widgets.flow_layout import FlowLayout

_MOST = 4
_AROUND_CARDS = 2 * MARGIN + 24 + GRID
"""Pixels for the dialog's edges and a scroll bar."""
_CARD_WIDTH = 224
"""Pixels: where not all cards fit side by side, the others come below."""
_MOST_ID = 8
"""Characters of an id on a button."""


class MatchDialog(QDialog):
    """After acceptance `answer` is the chosen document, or None for "none of these"."""

    def __init__(self, row: Row, candidates: Sequence[Document], icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("answerDialog")
        self.setWindowTitle(_title(candidates))
        self.answer: Document | None = None
        cards = [self._card(say(texts.ANSWER_YOURS), _of_row(row), None)]
        cards += [self._card(say(texts.ANSWER_THEIRS), _of_document(each), each) for each in candidates[:_MOST]]
        fitting = (room_for(self).width() - _AROUND_CARDS) // (_CARD_WIDTH + GRID)
        columns = min(len(cards), max(1, fitting))
        sides = QGridLayout()
        sides.setSpacing(GRID)
        for place, card in enumerate(cards):
            sides.addWidget(card, *divmod(place, columns))
        none = low_button("answerNoneButton", self, _send_words(row, candidates))
        none.setIcon(icons.icon("status-sending"))
        none.setAutoDefault(False)
        none.clicked.connect(self.accept)
        later = low_button("answerLaterButton", self, say(texts.ANSWER_LATER))
        later.setDefault(True)
        later.clicked.connect(self.reject)
        buttons = FlowLayout(GRID)
        buttons.addWidget(none)
        buttons.push_to_end()
        buttons.addWidget(later)
        content = QVBoxLayout()
        content.setSpacing(MARGIN)
        content.addWidget(plain_label(_question(row, candidates), parent=self))
        if _are_alike(candidates):
            either = plain_label(say(texts.ANSWER_EITHER), parent=self)
            either.setObjectName("answerEither")
            content.addWidget(either)
        content.addLayout(sides, 1)
        lay_out(self, content, buttons, columns * (_CARD_WIDTH + GRID) + _AROUND_CARDS)

    def _card(self, title: str, pairs: Sequence[tuple[str, str]], document: Document | None) -> QFrame:
        card = QFrame(self)
        card.setFrameShape(QFrame.Shape.StyledPanel)
        heading = plain_label(title, parent=card)
        heading.setFont(heading_font(self, 1.0))
        form = QFormLayout()
        form.setHorizontalSpacing(GRID)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, value in pairs:
            label: QLabel = plain_label(name, parent=card)
            make_secondary(label)
            form.addRow(label, plain_label(value, parent=card))
        inside = QVBoxLayout(card)
        inside.addWidget(heading)
        inside.addLayout(form)
        inside.addStretch(1)
        if document is not None:
            whole = plain(document.id)
            words = say(texts.ANSWER_THIS, id=shortened(whole, _MOST_ID).replace("&", "&&"))
            this = low_button("answerThisButton", card, words)
            this.setAccessibleName(say(texts.ANSWER_THIS, id=whole))
            this.setToolTip(tip(whole))
            this.setAutoDefault(False)
            this.clicked.connect(lambda: self._on_this(document))
            inside.addWidget(this, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _on_this(self, document: Document) -> None:
        self.answer = document
        self.accept()


def _are_alike(candidates: Sequence[Document]) -> bool:
    """Whether nothing that is known tells them apart but their numbers and when they came: then either is right."""
    told = {(each.name, each.type_id, each.type_caption, each.size, each.sha256) for each in candidates}
    return len(candidates) > 1 and len(told) == 1


def _title(candidates: Sequence[Document]) -> str:
    if not candidates:
        return say(texts.ANSWER_TITLE_NONE)
    return say(texts.ANSWER_TITLE_ONE if len(candidates) == 1 else texts.ANSWER_TITLE)


def _question(row: Row, candidates: Sequence[Document]) -> str:
    error = row.upload.error if row.upload is not None else None
    if isinstance(error, QuestionError):
        return error_paragraphs(error)
    sentence = texts.ANSWER_SENTENCE_ONE if len(candidates) == 1 else texts.ANSWER_SENTENCE
    return say(sentence, name=name_text(row.name))


def _send_words(row: Row, candidates: Sequence[Document]) -> str:
    was_sent = row.upload is not None and row.upload.sent_at is not None
    if not was_sent or not candidates:
        return say(texts.ANSWER_SEND)
    return say(texts.ANSWER_NOT_THIS if len(candidates) == 1 else texts.ANSWER_NONE)


def _of_row(row: Row) -> list[tuple[str, str]]:
    pairs = [(say(texts.COLUMN_DOCUMENT), name_text(row.name)), (say(texts.FIELD_TYPE), type_of(row))]
    if row.size is not None:
        pairs.append((say(texts.FIELD_SIZE), size_text(row.size)))
    if row.added_at is not None:
        pairs.append((say(texts.FIELD_ADDED), exact_time_text(row.added_at)))
    return pairs


def _of_document(document: Document) -> list[tuple[str, str]]:
    pairs = [(say(texts.COLUMN_DOCUMENT), name_text(document.name) or "–")]
    if document.type_caption:
        pairs.append((say(texts.FIELD_TYPE), plain(document.type_caption)))
    if document.size is not None:
        pairs.append((say(texts.FIELD_SIZE), size_text(document.size)))
    if document.added_at is not None:
        pairs.append((say(texts.FIELD_ADDED), exact_time_text(document.added_at)))
    return pairs
