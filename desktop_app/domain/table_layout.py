"""How a person arranged the list of documents: what they set by hand, and nothing else."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TableLayout:
    """Columns go by their keys: another version may have others, or the same in another order."""

    sorted_by: str = ""
    """A column's key; "" for the list's own order."""
    descending: bool = False
    widths: tuple[tuple[str, int], ...] = ()
    """Keys of columns and device-independent pixels."""
    order: tuple[str, ...] = ()
    """Keys of columns from the side where reading starts; those that are not named keep their usual places."""
    hidden: tuple[str, ...] = ()
    """Keys of columns that the person does not want to see."""
    shown: str = ""
    """What the status filter shows; "" for all."""
    selected: tuple[str, ...] = ()
    """Ids of the documents that were selected."""
    details_width: int | None = None
    """Device-independent pixels of the pane beside the list; None where it was never moved."""


AS_IT_COMES = TableLayout()
"""Nothing was set by hand."""
