"""The same picture for front and back is told at both files, as long as they are the two sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton

from tests.gui.test_adding import choose
from tests.support.documents import png

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Build

    MakeFile = Callable[..., Path]

SAME = "Front and back are the same picture"


async def test_the_same_file_for_both_sides_is_told_at_both_until_one_is_something_else(
    build: Build, file: MakeFile
) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(
            file("front-SPECIMEN.png", png("one")),
            file("back-SPECIMEN.png", png("one")),
            file("passport-SPECIMEN.png", png("one")),
        )
        for box, caption in zip(driver.type_boxes(), ("ID card – front", "ID card – back", "Passport"), strict=True):
            choose(box, caption)
        assert [SAME in note for note in driver.notes()] == [True, True, False]
        assert driver.child(QAbstractButton, "sendButton").isEnabled()
        choose(driver.type_boxes()[1], "Passport")
        assert not any(SAME in note for note in driver.notes())


async def test_two_different_sides_are_not_told(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("front-SPECIMEN.png", png("one")), file("back-SPECIMEN.png", png("other")))
        for box, caption in zip(driver.type_boxes(), ("ID card – front", "ID card – back"), strict=True):
            choose(box, caption)
        assert not any(SAME in note for note in driver.notes())
