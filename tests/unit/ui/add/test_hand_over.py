"""Files go to the queue a few at a time, also when the dialog is closed meanwhile."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from desktop_app.checks.inspection import Inspection
from desktop_app.desk.intake import NewUpload
from desktop_app.domain.document import DocumentType
from desktop_app.domain.errors import QueueError
from desktop_app.domain.file_kinds import JPEG
from desktop_app.domain.upload import FileIdentity
from desktop_app.resources import resources
from desktop_app.tasks import TaskScope
from desktop_app.ui.add.file_row import FileRow
from desktop_app.ui.add.hand_over import HandOver
from desktop_app.ui.look.icons import Icons

FILES = 20
Until = Callable[..., Coroutine[Any, Any, None]]


class SlowQueue:
    """Takes what it is given once it may; it fails at the turn of that number, if there is one."""

    def __init__(self) -> None:
        self.may = asyncio.Event()
        self.turns: list[int] = []
        self.known: set[str] = set()
        self.fails_at: int | None = None
        self.removes_old: list[bool] = []

    async def add(
        self, new_uploads: Sequence[NewUpload], _in_place_of: object = None, *, removes_old: bool = False
    ) -> list[NewUpload]:
        await self.may.wait()
        if self.fails_at == len(self.turns):
            raise QueueError
        self.turns.append(len(new_uploads))
        self.removes_old.append(removes_old)
        return [each for each in new_uploads if each.file.name in self.known]


class Told:
    """What the dialog is told."""

    def __init__(self, scope: TaskScope, queue: SlowQueue) -> None:
        self.owner = QWidget()
        self.taken: list[str] = []
        self.failed: list[QueueError] = []
        self.ended: list[tuple[int, list[str]]] = []
        self.hand_over = HandOver(
            queue,
            scope,
            self.owner,
            taken=lambda line: self.taken.append(line.file.name),
            failed=self.failed.append,
            ended=lambda count, known: self.ended.append((count, known)),
        )

    def begin(self) -> None:
        icons = Icons(resources() / "icons")
        lines = [
            FileRow(Path(f"/photos/{number}-SPECIMEN.jpg"), "", (DocumentType(1, "Passport"),), icons, self.owner)
            for number in range(FILES)
        ]
        for line in lines:
            line.choose_type(1)
            line.show_inspection(Inspection(1000, JPEG.mime, FileIdentity(1000, 1, 1, line.file.name)))
        self.hand_over.begin(lines, None, removes_old=True)


@pytest.fixture
async def scope(qapp: QApplication) -> AsyncIterator[TaskScope]:
    scope = TaskScope("hand over", lambda error, name: pytest.fail(f"{name}: {error!r}"))
    yield scope
    await scope.aclose()


async def test_the_queue_gets_a_few_at_a_time_and_each_is_told(scope: TaskScope, until: Until) -> None:
    queue = SlowQueue()
    queue.known = {"3-SPECIMEN.jpg"}
    told = Told(scope, queue)
    told.begin()
    assert told.hand_over.is_under_way
    queue.may.set()
    await until("the end", lambda: told.ended)
    assert queue.turns == [8, 8, 4]
    assert queue.removes_old == [True] * 3
    assert len(told.taken) == FILES
    assert told.ended == [(FILES - 1, ["3-SPECIMEN.jpg"])]
    assert not told.hand_over.is_under_way


async def test_where_the_queue_fails_the_rest_is_kept(scope: TaskScope, until: Until) -> None:
    queue = SlowQueue()
    queue.fails_at = 1
    queue.may.set()
    told = Told(scope, queue)
    told.begin()
    await until("the failure", lambda: told.failed)
    assert len(told.taken) == 8
    assert told.ended == []
    assert not told.hand_over.is_under_way


async def test_a_dialog_that_is_gone_is_told_nothing_and_all_is_sent(scope: TaskScope, until: Until) -> None:
    queue = SlowQueue()
    told = Told(scope, queue)
    told.begin()
    delete(told.owner)
    queue.may.set()
    await until("all turns", lambda: sum(queue.turns) == FILES and not scope.names())
    assert told.taken == []
    assert told.ended == []
