"""A path from a person's home; `~somebody` is never guessed."""

from pathlib import Path

import pytest

from desktop_app.storage.home import at_home


@pytest.mark.parametrize("system", ["posix", "nt"])
def test_the_persons_own_home(system: str) -> None:
    assert at_home(Path("~/it.pem"), system) == Path.home() / "it.pem"
    assert at_home(Path("it~.pem"), system) == Path("it~.pem")
    assert at_home(Path(), system) == Path()


@pytest.mark.parametrize("name", ["~nobody-SPECIMEN/it.pem", "~root/it.pem", "~nobody-SPECIMEN"])
def test_nobody_elses_home_is_guessed_on_windows(name: str) -> None:
    with pytest.raises(RuntimeError):
        at_home(Path(name), "nt")
