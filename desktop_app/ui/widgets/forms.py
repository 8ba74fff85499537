"""Forms for the settings: labels on one side, and hints and problems below each field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLayout, QVBoxLayout, QWidget

from desktop_app.ui.look.style import GRID, MARGIN
from desktop_app.ui.widgets.buttons import HEIGHT
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.dialogs import plain_label

_MOST_OF_LABEL = 150
"""Pixels: in some languages a label is a sentence, and takes two lines."""


def new_form(page: QWidget) -> QGridLayout:
    """Make a form that fills a page. (A QFormLayout gives sentences of several lines too little room.)"""
    form = QGridLayout(page)
    form.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    form.setHorizontalSpacing(MARGIN)
    form.setVerticalSpacing(GRID)
    form.setColumnStretch(1, 1)
    return form


def add_row(form: QGridLayout, text: str, field: QWidget, *below: QLabel, beside: QLayout | None = None) -> None:
    """Add a labelled field with sentences below it. `beside` is the row layout that contains the field, if any."""
    label = plain_label(text, parent=form.parentWidget())
    label.setBuddy(field)
    label.setMaximumWidth(_MOST_OF_LABEL)
    label.setMinimumHeight(HEIGHT)  # aligned with the field, not with the sentences below it
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    column = QVBoxLayout()
    column.setSpacing(GRID // 4)
    if beside is not None:
        column.addLayout(beside)
    else:
        column.addWidget(field)
    for each in below:
        column.addWidget(each)
    row = form.rowCount()
    form.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
    form.addLayout(column, row, 1)
    form.setRowStretch(row, 0)
    form.setRowStretch(row + 1, 1)  # whatever room is left is below the last row


def choice_field(name: str, spoken: str, choices: Sequence[str], parent: QWidget) -> ChoiceBox:
    """Make a drop-down list of our own (trusted) texts."""
    box = ChoiceBox(name, spoken, parent)
    box.addItems(choices)
    return box
