"""What a person set for the whole app is read leniently, and written only where it changed."""

from pathlib import Path

import pytest

from desktop_app.domain.preferences import Preferences
from desktop_app.storage.preferences import preferences_in, write_preferences
from desktop_app.storage.settings import Settings, SettingsFile


@pytest.mark.parametrize(
    "preferences",
    [
        Preferences(),
        Preferences("de"),
        Preferences("pt_BR", notifies=False),
        Preferences(notifies_with_names=True),
    ],
)
def test_what_was_written_is_read(tmp_path: Path, preferences: Preferences) -> None:
    file = SettingsFile(tmp_path / "settings.toml")
    file.save(Settings(preferences=preferences))
    again = SettingsFile(tmp_path / "settings.toml")
    assert again.load().preferences == preferences
    assert again.warnings == ()


@pytest.mark.parametrize(
    "table",
    [None, 3, {}, {"language": 5}, {"language": "../../x"}, {"notifications": []}, {"notifications": "loud"}],
)
def test_what_cannot_be_understood_is_as_usual(table: object) -> None:
    assert preferences_in(table) == Preferences()


def test_the_file_keeps_what_a_person_wrote_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[preferences]\n# ours\nlanguage = "de"  # since May\nother = 1\n', "utf-8")
    file = SettingsFile(path)
    assert file.load().preferences == Preferences("de")
    assert "[preferences] other" in file.warnings[0].what_to_do.format_map(file.warnings[0].fields)
    file.save(Settings(preferences=Preferences("fr")))
    assert path.read_text("utf-8") == '[preferences]\n# ours\nlanguage = "fr"  # since May\nother = 1\n'


def test_the_systems_language_is_no_entry() -> None:
    table: dict[str, object] = {"language": "de", "notifications": "none"}
    write_preferences(table, Preferences())
    assert table == {"notifications": "without names"}
