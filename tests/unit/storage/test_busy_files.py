"""A scanner or an editor that has a file open for a moment costs no settings."""

from pathlib import Path

import pytest

from desktop_app.storage import busy_files


class _HeldError(PermissionError):
    def __init__(self, winerror: int) -> None:
        super().__init__(13, "Access is denied")
        self.winerror = winerror


class _HeldPath:
    """A path whose file others have open for the first times."""

    def __init__(self, times: int, winerror: int = 5) -> None:
        self.left = times
        self.tries = 0
        self._winerror = winerror

    def replace(self, _target: object) -> None:
        self.unlink()

    def unlink(self, _missing_ok: bool = False) -> None:
        self.tries += 1
        if self.left:
            self.left -= 1
            raise _HeldError(self._winerror)


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_that_others_hold_for_a_moment_is_replaced_in_the_end(winerror: int) -> None:
    held, slept = _HeldPath(4, winerror), list[float]()
    busy_files.replace(held, Path("settings.toml"), sleep=slept.append)  # type: ignore[arg-type]  # a path's stand-in
    assert held.tries == 5
    assert 0 < sum(slept) < 1


def test_a_file_that_others_hold_for_a_moment_is_removed_in_the_end() -> None:
    held = _HeldPath(2, 32)
    busy_files.unlink(held, sleep=lambda _seconds: None)  # type: ignore[arg-type]  # as above
    assert held.tries == 3


def test_one_that_is_held_for_ever_is_an_error_after_a_second() -> None:
    held, slept = _HeldPath(1000), list[float]()
    with pytest.raises(PermissionError):
        busy_files.unlink(held, sleep=slept.append)  # type: ignore[arg-type]  # as above
    assert 1 <= sum(slept) < 2


def test_an_error_of_another_kind_is_told_at_once(tmp_path: Path) -> None:
    slept: list[float] = []
    with pytest.raises(FileNotFoundError):
        busy_files.unlink(tmp_path / "gone", sleep=slept.append)
    held = _HeldPath(1, 19)
    with pytest.raises(PermissionError):
        busy_files.unlink(held, sleep=slept.append)  # type: ignore[arg-type]  # as above
    assert slept == []


def test_real_files_are_replaced_and_removed(tmp_path: Path) -> None:
    new, old = tmp_path / "new", tmp_path / "old"
    new.write_text("new", encoding="utf-8")
    old.write_text("old", encoding="utf-8")
    busy_files.replace(new, old)
    assert old.read_text(encoding="utf-8") == "new"
    assert not new.exists()
    busy_files.unlink(old)
    busy_files.unlink(old, missing_ok=True)
    assert not old.exists()
