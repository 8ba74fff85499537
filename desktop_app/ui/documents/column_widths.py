"""How wide the columns are: the name is what tells documents apart, so it is the last one to be cut."""

from collections.abc import Collection, Mapping, Sequence

from desktop_app.ui.documents.columns import ColumnSpec

NAME_WANTED = 260
"""Pixels for the column that takes what the others leave, about 32 letters; below that others become narrow or go."""
NAME_LEAST = 120


def widths_for(
    room: int, columns: Sequence[ColumnSpec], by_hand: Mapping[int, int], hidden: Collection[int] = ()
) -> list[int]:
    """Pixels for each column, 0 for one that has no room. What was set `by_hand` stays as it is, and so do those that
    the person does not want to see.
    """
    wide = [0 if place in hidden else column.wide for place, column in enumerate(columns)]
    narrow = [0 if place in hidden else column.narrow for place, column in enumerate(columns)]
    without_extras = [width if column.narrow != 0 else 0 for width, column in zip(wide, columns, strict=True)]
    steps = [wide, without_extras, narrow]
    for place in reversed(range(len(columns))):
        if columns[place].is_dispensable and narrow[place]:
            narrow = [*narrow[:place], 0, *narrow[place + 1 :]]
            steps.append(narrow)
    for step in steps:
        found = [0 if place in hidden else by_hand.get(place, width) for place, width in enumerate(step)]
        left = room - sum(width for width in found if width is not None)
        if left >= NAME_WANTED:
            break
    return [max(NAME_LEAST, left) if width is None else width for width in found]
