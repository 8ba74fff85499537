"""The window's places in the settings file."""

from pathlib import Path

import pytest

from desktop_app.domain.table_layout import TableLayout
from desktop_app.domain.window_place import WindowPlace
from desktop_app.storage.settings import Settings, SettingsFile

PLACES = (
    WindowPlace("Maker Model 7 2560x1440", 1100, 720, (-80, 60), maximized=True),
    WindowPlace("screen 1366x768", 900, 600),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_places_are_written_and_read(path: Path) -> None:
    SettingsFile(path).save(Settings(window_size=(1100, 720), window_places=PLACES))

    file = SettingsFile(path)
    assert file.load() == Settings(window_size=(1100, 720), window_places=PLACES)
    assert file.warnings == ()


def test_the_last_folder_is_written_and_read_unless_it_cannot_be_written_down(path: Path) -> None:
    SettingsFile(path).save(Settings(picker_folder=Path("/home/anna/Bilder SPECIMEN")))
    assert SettingsFile(path).load().picker_folder == Path("/home/anna/Bilder SPECIMEN")
    SettingsFile(path).save(Settings(picker_folder=Path("/home/\udcff")))
    assert SettingsFile(path).load().picker_folder == Path("/home/anna/Bilder SPECIMEN")


def test_places_that_did_not_change_stay_as_a_person_wrote_them(path: Path) -> None:
    text = '[window]\nplaces = [ # mine\n  { size = [900, 600], screen = "a" },\n]\n'
    path.write_text(text, encoding="utf-8")
    file = SettingsFile(path)
    file.save(file.load())

    assert path.read_text(encoding="utf-8") == text


@pytest.mark.parametrize(
    "places",
    [
        "7",
        "[7]",
        "[{}]",
        '[{ screen = "a" }]',
        '[{ screen = "", size = [1, 1] }]',
        "[{ screen = 7, size = [1, 1] }]",
        '[{ screen = "a", size = [0, 99999] }]',
        '[{ screen = "a", size = "large" }]',
    ],
)
def test_places_that_are_none(path: Path, places: str) -> None:
    path.write_text(f"[window]\nplaces = {places}\n", encoding="utf-8")
    assert SettingsFile(path).load().window_places == ()


@pytest.mark.parametrize("at", ['"left"', "[1]", "[1.5, 2]", "[99999, 0]"])
def test_a_place_that_is_none_leaves_the_size(path: Path, at: str) -> None:
    path.write_text(
        f'[window]\nplaces = [{{ screen = "a", size = [9, 8], at = {at}, maximized = "yes" }}]\n', encoding="utf-8"
    )
    assert SettingsFile(path).load().window_places == (WindowPlace("a", 9, 8),)


LAYOUT = TableLayout("added", True, (("name", 410), ("size", 90)), details_width=320)


def test_the_layout_of_the_list_is_written_and_read_and_forgotten(path: Path) -> None:
    SettingsFile(path).save(Settings(table_layout=LAYOUT))
    file = SettingsFile(path)
    assert file.load().table_layout == LAYOUT
    assert file.warnings == ()

    file.save(Settings(table_layout=TableLayout(details_width=320)))
    assert SettingsFile(path).load().table_layout == TableLayout(details_width=320)


@pytest.mark.parametrize(
    "window",
    [
        'sort = "added"\ncolumns = 7\ndetails = "wide"',
        'sort = ["added", "sideways"]\ncolumns = [90]\ndetails = 0',
        'sort = [7, "ascending"]\ncolumns = { size = "wide", added = true, type = -1 }\ndetails = 99999',
        'sort = ["", "ascending"]\ndetails = true',
    ],
)
def test_a_layout_that_is_none(path: Path, window: str) -> None:
    path.write_text(f"[window]\n{window}\n", encoding="utf-8")
    assert SettingsFile(path).load().table_layout == TableLayout()
