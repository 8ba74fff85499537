"""The app at a server, in a process of its own, composed as by app.py but without the windows before the list.

Only what is public and meant to stay is used: the sign-in service, the desk and its events, the window.
"""

import asyncio
import json
import os
import random
import time
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from desktop_app.desk import events
from desktop_app.desk.desk import Desk
from desktop_app.desk.intake import NewUpload
from desktop_app.desk.sign_in_service import Folders, SignInOptions
from desktop_app.domain.credentials import Session
from desktop_app.domain.preferences import Preferences
from desktop_app.lazy import LazyConnector
from desktop_app.pictures.wire import MOST_CONTENT
from desktop_app.resources import resources
from desktop_app.tasks import TaskScope
from desktop_app.ui.application import APP_ID
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import Appearance, apply_style
from desktop_app.ui.runtime.loop import EventLoop
from desktop_app.ui.runtime.notifications import DesktopNotifier
from desktop_app.ui.runtime.session_bus import SessionBus
from desktop_app.ui.window.main_window import Desktop, MainWindow
from tests.support.documents import pdf
from tests.support.sign_in_service import plainly, sign_in_service_with

TOKEN = "SPECIMEN-token-of-the-benchmarks"
MEGABYTE = 1024 * 1024
Result = dict[str, Any]


class BenchError(Exception):
    """A row could not be measured. The text is a sentence."""


@dataclass
class Stage:
    """A desk that is about to start, and its window if it has one."""

    desk: Desk
    icons: Icons
    scope: TaskScope
    heard: Counter[type[events.DeskEvent]]
    """How often each kind of event was heard."""
    failures: list[events.RefreshFailed]

    def show_window(self) -> MainWindow:
        """Open the window on the desk."""
        bus = SessionBus()
        icon = self.icons.app_icon()
        desktop = Desktop(DesktopNotifier(icon, APP_ID, bus), bus, APP_ID, Preferences)
        window = MainWindow(self.desk, self.icons, self.scope, desktop)
        window.show()
        return window

    def count(self, kind: type[events.DeskEvent]) -> int:
        """How often an event of a kind was heard."""
        return self.heard[kind]

    async def until(self, what: str, reached: Callable[[], bool], seconds: float = 100.0) -> None:
        """Wait until something is so. Raises BenchError."""
        begun = time.monotonic()
        while not reached():
            if time.monotonic() - begun > seconds:
                raise BenchError(f"no {what} within {seconds:.0f} s")
            await asyncio.sleep(0.01)

    async def choose(self, files: Sequence[Path]) -> list[NewUpload]:
        """Look at the files, as the add dialog does."""
        looks = await self.desk.inspect(files)
        for file, look in zip(files, looks, strict=True):
            if look.blocked is not None:
                raise BenchError(f"{file.name} cannot be sent: {look.blocked}")
        return [NewUpload(file, look, 1, "Passport") for file, look in zip(files, looks, strict=True)]

    async def send(self, new: Sequence[NewUpload], seconds: float = 100.0) -> float:
        """Add them, and wait for the last receipt. Gives the seconds that it took. Raises BenchError."""
        before = self.count(events.Stored)
        begun = time.perf_counter()
        if await self.desk.add(new):
            raise BenchError("some of the files were there already")
        await self.until("last receipt", lambda: self.count(events.Stored) - before >= len(new), seconds)
        return time.perf_counter() - begun


@asynccontextmanager
async def on_stage(address: str, folder: Path, certificate: str = "") -> AsyncGenerator[Stage]:
    """Sign in at a server; journal and copies are below `folder`, which is there."""
    errors: list[BaseException] = []

    def _report(error: BaseException, _task: str) -> None:
        errors.append(error)

    lines = ["[[servers]]", f"address = {json.dumps(address)}", "max_megabytes = 1100"]
    lines += [f"ca_file = {json.dumps(certificate)}"] if certificate else []
    (folder / "settings.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")

    async def _no_sandbox() -> Session:
        await asyncio.sleep(0)
        raise BenchError("nobody asked for a sandbox")

    async def _nobody_elses(_names: Sequence[str]) -> bool:
        await asyncio.sleep(0)
        return False

    scope = TaskScope("bench", _report)
    service = sign_in_service_with(
        folder / "settings.toml",
        plainly(LazyConnector()),
        _no_sandbox,
        lambda: TaskScope("desk", _report),
        Folders(folder / "queue", folder / "sandbox"),
    )
    desk = await service.sign_in(address, TOKEN, SignInOptions(_nobody_elses, remember=False))
    heard: Counter[type[events.DeskEvent]] = Counter()
    failures: list[events.RefreshFailed] = []

    def _hear(event: events.DeskEvent) -> None:
        heard[type(event)] += 1
        if isinstance(event, events.RefreshFailed):
            failures.append(event)

    desk.subscribe(_hear)
    stage = Stage(desk, Icons(resources() / "icons"), scope, heard, failures)
    try:
        yield stage
    finally:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow):
                window.allow_close()
        await scope.aclose()
        await desk.aclose()
    if errors:
        raise BenchError(f"a fault of our own: {errors[0]!r}") from errors[0]


def run_on_loop(main: Callable[[], Coroutine[Any, Any, Result]]) -> Result:
    """Run on the app's own event loop, offscreen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["dossier-bench"])
    app.setQuitOnLastWindowClosed(False)
    apply_style(app, Appearance.LIGHT)
    with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
        return runner.run(main())


def make_files(folder: Path, count: int, size: int) -> list[Path]:
    """Make documents of which no two are the same; those that are there already stay."""
    folder.mkdir(parents=True, exist_ok=True)
    files = [folder / f"document-{number:05}-SPECIMEN.pdf" for number in range(count)]
    noise = random.Random(12).randbytes(min(size, MEGABYTE))  # noqa: S311 - nothing secret is made
    for number, file in enumerate(files):
        if file.exists() and file.stat().st_size == size:
            continue
        if size <= MOST_CONTENT:  # larger ones are not looked into before they are sent
            file.write_bytes(pdf(str(number), size))
            continue
        head = b"%%PDF-1.7 SPECIMEN %08d\n" % number
        with file.open("wb") as out:
            out.write(head)
            while (rest := size - out.tell()) > 0:
                out.write(noise[:rest])
    return files
