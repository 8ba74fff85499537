"""Forms for the settings: labels on one side, and hints and problems below each field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLayout, QVBoxLayout, QWidget

from desktop_app.ui.look.style import GRID, MARGIN
from desktop_app.ui.widgets.buttons import HEIGHT
from desktop_app.ui.widgets.dialogs import plain_label


def new_form(page: QWidget) -> QFormLayout:
    """Make a form that fills a page."""
    form = QFormLayout(page)
    form.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    form.setHorizontalSpacing(MARGIN)
    form.setVerticalSpacing(GRID)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    return form


def add_row(form: QFormLayout, text: str, field: QWidget, *below: QLabel, beside: QLayout | None = None) -> None:
    """Add a labelled field with sentences below it. `beside` is the row layout that contains the field, if any."""
    label = plain_label(text, parent=form.parentWidget(), wraps=False)
    label.setBuddy(field)
    label.setFixedHeight(HEIGHT)  # aligned with the field, not with the sentences below it
    column = QVBoxLayout()
    column.setSpacing(GRID // 4)
    if beside is not None:
        column.addLayout(beside)
    else:
        column.addWidget(field)
    for each in below:
        column.addWidget(each)
    form.addRow(label, column)


def choice_field(name: str, spoken: str, choices: Sequence[str], parent: QWidget) -> QComboBox:
    """Make a drop-down list of our own (trusted) texts."""
    box = QComboBox(parent)
    box.setObjectName(name)
    box.setAccessibleName(spoken)
    box.setMinimumHeight(HEIGHT)
    box.addItems(choices)
    return box
