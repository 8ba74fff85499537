"""Hundreds of files do not stop the window: what one turn of the event loop costs stays below what a person notices."""

import asyncio
from pathlib import Path
from time import process_time

import pytest

from desktop_app.domain.findings import FindingKind, Severity
from desktop_app.pictures.picture import Picture, PictureRequest
from tests.unit.ui.add.conftest import Bed, OnePicture

FILES = 300
MOST_OF_A_TURN_SECONDS = 0.05
"""Of the processor, not of the clock: other tests run beside this one."""
BLURRED = FindingKind("blurred", Severity.WARNING, "The picture is blurred", "Hold the camera still.").found()
DARK = FindingKind("dark", Severity.WARNING, "The picture is too dark", "Turn on the light.").found()


class Turns:
    """What each turn of the event loop costs, from one to the next."""

    def __init__(self) -> None:
        self.costs: list[float] = []
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> "Turns":
        self._task = asyncio.ensure_future(self._measure())
        return self

    async def __aexit__(self, *_error: object) -> None:
        assert self._task is not None
        self._task.cancel()

    async def _measure(self) -> None:
        before = process_time()
        while True:
            await asyncio.sleep(0)
            now = process_time()
            self.costs.append(now - before)
            before = now

    def check(self, what: str) -> None:
        """Fail if one of them was too long; a turn in which garbage is collected may be."""
        slowest = sorted(self.costs)[-3:]
        milliseconds = [round(1000 * each) for each in slowest]
        print(f"{what}: {len(self.costs)} turns, {sum(self.costs):.2f} s, slowest {milliseconds} ms")
        assert slowest[0] < MOST_OF_A_TURN_SECONDS


@pytest.mark.parametrize("how", ["looked at", "skipped", "all at once"])
async def test_hundreds_of_files_are_looked_at_and_the_window_goes_on(bed: Bed, how: str) -> None:
    names = [f"IMG_{number:04}-SPECIMEN.jpg" for number in range(FILES)]
    bed.desk.found = dict.fromkeys(names[::3], (BLURRED, DARK))
    bed.desk.seconds_of_look = 0.0 if how == "all at once" else 0.005 if how == "looked at" else 60.0
    bed.desk.one_at_a_time = how != "all at once"
    async with Turns() as turns:
        bed.begin(*names)
        await asyncio.sleep(0)
        turns.costs.clear()  # the dialog itself and the first files
        await bed.until("the lines", lambda: how != "skipped" or bed.looks.count == FILES, seconds=60)
        if how == "skipped":
            bed.button("skipLookButton").click()
        await bed.until("the looks", lambda: bed.looks.count == FILES and bed.looks.are_settled, seconds=60)
    turns.check(how)
    assert len(bed.lines) == FILES
    assert bed.button("sendButton").text() == f"Send {FILES} documents"


class CountedPictures(OnePicture):
    """Counts how many files are in memory at a time."""

    def __init__(self) -> None:
        self.now = self.most = self.made = 0

    async def find(self, file: Path, request: PictureRequest, size_bytes: int | None = None) -> Picture | None:
        self.now += 1
        self.most = max(self.most, self.now)
        await asyncio.sleep(0.001)
        self.now -= 1
        self.made += 1
        return await super().find(file, request, size_bytes)


async def test_pictures_of_hundreds_of_files_are_not_in_memory_at_once(bed: Bed) -> None:
    pictures = CountedPictures()
    bed.desk.previews = pictures
    bed.begin(*(f"IMG_{number:04}-SPECIMEN.jpg" for number in range(60)))
    await bed.until("the pictures", lambda: pictures.made == 60)
    assert pictures.most <= 3
