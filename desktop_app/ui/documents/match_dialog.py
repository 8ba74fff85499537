"""When the list has documents that could be an upload: the file and the candidates side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.desk.rows import Row
from desktop_app.domain.document import Document
from desktop_app.domain.errors import QuestionError
from desktop_app.ui.documents import texts
from desktop_app.ui.documents.presenter import name_of, type_of
from desktop_app.ui.i18n import error_paragraphs, exact_time_text, plain, say, size_text
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, MARGIN, heading_font, make_secondary
from desktop_app.ui.widgets.dialogs import plain_label

_MOST = 4
_MOST_ID = 40
"""Characters of an id on a button."""


class MatchDialog(QDialog):
    """After acceptance `answer` is the chosen document, or None for "none of these"."""

    def __init__(self, row: Row, candidates: Sequence[Document], icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("answerDialog")
        self.setWindowTitle(_title(candidates))
        self.answer: Document | None = None
        sides = QHBoxLayout()
        sides.setSpacing(GRID)
        sides.addWidget(self._card(say(texts.ANSWER_YOURS), _of_row(row), None))
        for document in candidates[:_MOST]:
            sides.addWidget(self._card(say(texts.ANSWER_THEIRS), _of_document(document), document))
        none = QPushButton(icons.icon("status-sending"), _send_words(row, candidates), self)
        none.setObjectName("answerNoneButton")
        none.setAccessibleName(none.text())
        none.setAutoDefault(False)
        none.clicked.connect(self.accept)
        later = QPushButton(say(texts.ANSWER_LATER), self)
        later.setObjectName("answerLaterButton")
        later.setAccessibleName(say(texts.ANSWER_LATER))
        later.setDefault(True)
        later.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(none)
        buttons.addStretch(1)
        buttons.addWidget(later)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(MARGIN)
        layout.addWidget(plain_label(_question(row, candidates), parent=self))
        if _are_alike(candidates):
            either = plain_label(say(texts.ANSWER_EITHER), parent=self)
            either.setObjectName("answerEither")
            layout.addWidget(either)
        layout.addLayout(sides, 1)
        layout.addLayout(buttons)

    def _card(self, title: str, pairs: Sequence[tuple[str, str]], document: Document | None) -> QFrame:
        card = QFrame(self)
        card.setFrameShape(QFrame.Shape.StyledPanel)
        heading = plain_label(title, parent=card)
        heading.setFont(heading_font(self, 1.0))
        form = QFormLayout()
        form.setHorizontalSpacing(GRID)
        for name, value in pairs:
            label: QLabel = plain_label(name, parent=card)
            make_secondary(label)
            form.addRow(label, plain_label(value, parent=card))
        inside = QVBoxLayout(card)
        inside.addWidget(heading)
        inside.addLayout(form)
        inside.addStretch(1)
        if document is not None:
            number = plain(document.id)[:_MOST_ID].replace("&", "&&")
            this = QPushButton(say(texts.ANSWER_THIS, id=number), card)
            this.setObjectName("answerThisButton")
            this.setAccessibleName(this.text())
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
    return say(sentence, name=name_of(row))


def _send_words(row: Row, candidates: Sequence[Document]) -> str:
    was_sent = row.upload is not None and row.upload.sent_at is not None
    if not was_sent or not candidates:
        return say(texts.ANSWER_SEND)
    return say(texts.ANSWER_NOT_THIS if len(candidates) == 1 else texts.ANSWER_NONE)


def _of_row(row: Row) -> list[tuple[str, str]]:
    pairs = [(say(texts.COLUMN_DOCUMENT), name_of(row)), (say(texts.FIELD_TYPE), type_of(row))]
    if row.size is not None:
        pairs.append((say(texts.FIELD_SIZE), size_text(row.size)))
    if row.added_at is not None:
        pairs.append((say(texts.FIELD_ADDED), exact_time_text(row.added_at)))
    return pairs


def _of_document(document: Document) -> list[tuple[str, str]]:
    pairs = [(say(texts.COLUMN_DOCUMENT), plain(document.name) or "–")]
    if document.type_caption:
        pairs.append((say(texts.FIELD_TYPE), plain(document.type_caption)))
    if document.size is not None:
        pairs.append((say(texts.FIELD_SIZE), size_text(document.size)))
    if document.added_at is not None:
        pairs.append((say(texts.FIELD_ADDED), exact_time_text(document.added_at)))
    return pairs
