"""What may be parsed as TOML: whatever settings hold in earnest, and nothing that costs minutes."""

import time
import tomllib
from pathlib import Path

import pytest
import tomlkit
import tomlkit.exceptions

from desktop_app.domain.errors import ProfileFileError, SettingsError
from desktop_app.storage.profiles.exchange import read_profiles
from desktop_app.storage.settings import MAX_BYTES, SettingsFile
from desktop_app.storage.toml_bounds import (
    MAX_DOTS,
    MAX_PIECES,
    MAX_TABLES,
    TOO_DEEP,
    TOO_MUCH,
    TomlTooCostlyError,
    check_bounds,
)

COSTLY = {
    "nested brackets": "a = " + "[" * 60_000 + "]" * 60_000,
    "brackets without an end": "a = " + "[" * 120_000,
    "nested tables": "a = " + "{a = " * 20_000 + "1" + "}" * 20_000,
    "long dotted keys": "".join(f"a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.c{n} = 1\n" for n in range(2000)),
    "one dotted key": ".".join("a" * 400_000) + " = 1",
    "one dotted header": f"[{'.'.join('a' * 400_000)}]",
    "quoted dotted keys": ".".join(['"a"'] * 200_000) + " = 1",
    "blank lines": "\n" * 1_000_000,
    "an array of numbers": f"a = [{'1,' * 400_000}]",
    "headers": "[[a]]\n" * 150_000,
    "escapes": 'a = "' + "\\n" * 400_000 + '"',
    "line ends in quotes": 'a = """' + "\n" * 800_000 + '"""',
    "quotes that begin and begin": '"""\\' * 200_000,
    "quotes of one kind": "'" * 1_000_000,
}
SECONDS = 2.0
"""Of CPU time. Each of these takes under a tenth of it."""


def refused(text: str) -> str:
    with pytest.raises(TomlTooCostlyError) as caught:
        check_bounds(text)
    return caught.value.reason


@pytest.mark.parametrize("name", COSTLY)
def test_a_costly_text_is_refused_at_once(name: str) -> None:
    begun = time.process_time()
    reason = refused(COSTLY[name])
    assert time.process_time() - begun < SECONDS
    assert reason == (TOO_DEEP if name.startswith(("nested", "brackets")) else TOO_MUCH)


@pytest.mark.parametrize("name", COSTLY)
def test_settings_with_it_are_told_as_unreadable_and_never_overwritten(name: str, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(COSTLY[name], encoding="utf-8")
    file = SettingsFile(path)
    begun = time.process_time()
    settings = file.load()
    assert isinstance(file.problem, SettingsError)
    with pytest.raises(SettingsError):
        file.save(settings)
    assert time.process_time() - begun < SECONDS
    assert path.read_text(encoding="utf-8") == COSTLY[name]


@pytest.mark.parametrize("name", COSTLY)
def test_a_file_to_import_with_it_is_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / "servers.toml"
    path.write_text(COSTLY[name], encoding="utf-8")
    begun = time.process_time()
    with pytest.raises(ProfileFileError):
        read_profiles(path, tmp_path / "certificates")
    assert time.process_time() - begun < SECONDS


def test_servers_with_all_their_types_are_read() -> None:
    types = ", ".join(
        f'{{id = {n}, caption = "Proof [of] {{ID}} {n}", sides = 1, group = "a.b.c = \\"d\\""}}' for n in range(500)
    )
    text = "".join(
        f'[[servers]]  # [[[[[[[[[[[[[[[[[[[[[[\naddress = "https://{n}.broker.example"\ndocument_types = [{types}]\n'
        for n in range(11)
    )
    check_bounds(text)
    assert len(tomllib.loads(text)["servers"]) == 11


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a = '''" + "[" * 1000 + "'''", id="literal text"),
        pytest.param('a = """' + "\\\\" + "[{" * 1000 + '"""', id="text of several lines"),
        pytest.param('a = "' + '\\"' + "[" * 1000 + '"', id="quotes in quotes"),
        pytest.param("# " + "[" * 1000, id="a comment"),
        pytest.param('"' + "[." * 2000 + '" = 1', id="a quoted key"),
        pytest.param("", id="nothing"),
    ],
)
def test_brackets_in_a_text_do_not_count(text: str) -> None:
    check_bounds(text)
    tomllib.loads(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("".join(f"k{n} = 1\n" for n in range(MAX_PIECES // 2 - 1)), id="keys"),
        pytest.param("a = [" + "1," * (MAX_PIECES - 20) + "]", id="an array"),
        pytest.param(" \n" * (MAX_PIECES - 1), id="blank lines"),
        pytest.param('a = "' + "\\n" * (MAX_PIECES - 20) + '"', id="escapes"),
        pytest.param("".join(f"[a.t{n}]\n[b.t{n}]\n" for n in range(MAX_DOTS // 2)), id="mixed tables"),
        pytest.param("".join(f"[[s]]\n[[s.t{n}]]\n" for n in range(MAX_TABLES // 2)), id="tables in tables"),
        pytest.param("".join(f"a.a.a.a.a.a.a.a.a.c{n} = 1\n" for n in range(MAX_DOTS // 9)), id="dotted keys"),
        pytest.param(".".join("a" * MAX_DOTS) + " = 1", id="one dotted key"),
        pytest.param("a = [" + ("[" * 14 + "]" * 14 + ",") * (MAX_PIECES // 30) + "]", id="nested arrays"),
    ],
)
def test_the_costliest_text_within_the_bounds_is_parsed_in_seconds(text: str) -> None:
    assert len(text) <= MAX_BYTES
    check_bounds(text)
    begun = time.process_time()
    for parse in (tomllib.loads, tomlkit.parse):
        try:
            parse(text)
        except (ValueError, RecursionError, tomlkit.exceptions.TOMLKitError):
            continue  # refused: nothing is lost
    assert time.process_time() - begun < 10
