"""A list to live with: columns as the person wants them, what has changed, and news that reaches the desktop."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QWidget

from desktop_app.desk.rows import RowState
from desktop_app.domain.preferences import Preferences
from desktop_app.ui.documents.columns import COLUMNS, column_index
from desktop_app.ui.documents.table_model import FRESH_ROLE, TIP_ROLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.desk.schedule import RefreshSchedule
    from tests.gui.conftest import AppDriver, Build

    MakeFile = Callable[..., Path]

BILL = "utility-bill-SPECIMEN.pdf"


def columns_menu(driver: AppDriver) -> QMenu:
    """The menu of the columns, filled as when it opens."""
    menus = [each for each in driver.window.findChildren(QMenu) if each.title() == "&Columns"]
    menus[0].aboutToShow.emit()
    return menus[0]


def act(driver: AppDriver, name: str) -> QAction:
    found = [each for each in columns_menu(driver).findChildren(QAction) if each.objectName() == name]
    assert found, name
    return found[-1]


def visible_columns(driver: AppDriver) -> list[str]:
    header = driver.table.horizontalHeader()
    places = (header.logicalIndex(place) for place in range(header.count()))
    return [COLUMNS[place].key for place in places if not header.isSectionHidden(place)]


async def test_columns_are_hidden_and_moved_by_menu_and_come_back_as_they_were(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.window.resize(1400, 700)
        assert visible_columns(driver) == ["document", "type", "status", "added", "size"]
        act(driver, "columnShown-type").setChecked(False)
        act(driver, "columnBefore-added").trigger()
        assert visible_columns(driver) == ["document", "added", "status", "size"]
        assert not act(driver, "columnShown-document").isEnabled(), "without names no row is told from another"
        driver.window.close()
        await driver.until("the end", lambda: driver.code is not None and driver.code.done())
        async with build(server=driver.server) as again:
            await again.sit()
            again.window.resize(1400, 700)
            assert visible_columns(again) == ["document", "added", "status", "size"]
            act(again, "columnsAsUsual").trigger()
            assert visible_columns(again) == ["document", "type", "status", "added", "size"]


async def test_the_header_has_the_same_menu(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.table.horizontalHeader().customContextMenuRequested.emit(QPoint(5, 5))
        menu = driver.child(QMenu, "headerMenu")
        assert [each.text() for each in menu.actions() if each.text()][:2] == ["Document", "Type"]
        menu.close()


async def test_filter_and_selection_survive_a_restart(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.child(QComboBox, "statusFilter").setCurrentIndex(1)
        driver.select(BILL)
        driver.window.close()
        await driver.until("the end", lambda: driver.code is not None and driver.code.done())
        async with build(server=driver.server) as again:
            await again.sit()
            assert again.child(QComboBox, "statusFilter").currentText().startswith("Needs attention")
            assert again.names == [BILL]
            assert again.text("detailsName") == BILL


async def test_a_row_whose_state_has_changed_is_tinted_for_a_moment(
    build: Build, file: MakeFile, quick: RefreshSchedule
) -> None:
    async with build(quick, seed=0, review_seconds=0.3) as driver:
        await driver.sit()
        await driver.send(file("passport-SPECIMEN.pdf"))
        await driver.until("the document", lambda: driver.state("passport-SPECIMEN.pdf") is RowState.IN_REVIEW)
        place = driver.model.index(0, 0)
        assert not place.data(FRESH_ROLE)
        await driver.until("the review", lambda: driver.state("passport-SPECIMEN.pdf") is RowState.APPROVED)
        assert driver.model.index(0, 0).data(FRESH_ROLE)
        await driver.until("its end", lambda: not driver.model.index(0, 0).data(FRESH_ROLE))


async def test_times_are_told_by_their_age_with_the_exact_one_in_the_tip(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.send(file("passport-SPECIMEN.pdf"))
        await driver.until("the document", lambda: driver.state("passport-SPECIMEN.pdf") is RowState.IN_REVIEW)
        added = column_index("added")
        assert driver.model.index(0, added).data() == "now"
        at = driver.rows[0].added_at
        assert at is not None
        assert str(driver.model.index(0, added).data(TIP_ROLE)).endswith(at.astimezone().strftime("%H:%M:%S"))
        later = datetime.now(UTC) + timedelta(minutes=7, seconds=5)
        driver.model._clock = lambda: later  # noqa: SLF001 - time passes
        driver.model.tell_time_passed()
        assert driver.model.index(0, added).data() == "7 min ago"


def lose_the_front(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QWidget, "isActiveWindow", lambda _self: False)


async def prefer(driver: AppDriver, preferences: Preferences) -> None:
    servers = driver.sign_in_service.servers
    await servers.save(replace(servers.settings, preferences=preferences))


@pytest.mark.parametrize(
    ("preferences", "told"),
    [
        (Preferences(), ["A document: Approved"]),
        (Preferences(notifies_with_names=True), ["“passport-SPECIMEN.pdf”: Approved"]),
        (Preferences(notifies=False), []),
    ],
)
async def test_a_review_reaches_the_desktop_without_names_unless_they_are_wanted(
    build: Build,
    file: MakeFile,
    quick: RefreshSchedule,
    monkeypatch: pytest.MonkeyPatch,
    preferences: Preferences,
    told: list[str],
) -> None:
    async with build(quick, seed=0, review_seconds=0.5) as driver:
        await driver.sit()
        await prefer(driver, preferences)
        await driver.send(file("passport-SPECIMEN.pdf"))
        await driver.until("the document", lambda: driver.state("passport-SPECIMEN.pdf") is RowState.IN_REVIEW)
        lose_the_front(monkeypatch)
        await driver.until("the review", lambda: driver.state("passport-SPECIMEN.pdf") is RowState.APPROVED)
        if told:
            await driver.until("the notification", lambda: driver.notifier.told)
        assert driver.notifier.told == told


async def test_an_upload_that_needs_the_person_reaches_the_desktop_and_several_are_one_notification(
    build: Build, file: MakeFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        lose_the_front(monkeypatch)
        for _ in range(2):
            driver.server.fail_next("POST", 422)
        await driver.send(file("passport-SPECIMEN.pdf"), file("bank-SPECIMEN.pdf"))
        await driver.until("the notification", lambda: driver.notifier.told)
        assert driver.notifier.told == ["There is news of 2 documents."]


async def test_who_sees_the_window_is_not_notified(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        driver.window.activateWindow()
        await driver.until("the front", driver.window.isActiveWindow)
        driver.server.fail_next("POST", 422)
        await driver.send(file("passport-SPECIMEN.pdf"))
        await driver.until("the refusal", lambda: driver.state("passport-SPECIMEN.pdf") is RowState.REFUSED)
        await driver.at_rest()
        assert driver.notifier.told == []
        assert Qt.ApplicationState.ApplicationActive is QApplication.applicationState()
