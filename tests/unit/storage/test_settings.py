"""The settings file: read leniently, and written so that what people and the broker's IT put into it is preserved."""

import os
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, strategies as st

from desktop_app.domain.document import DocumentType
from desktop_app.domain.errors import SettingsError, SettingsNotKeptError
from desktop_app.domain.rule_profile import Rule, RuleProfiles
from desktop_app.domain.server import (
    DEFAULT_MAX_BYTES,
    MAX_TYPES,
    ProxyChoice,
    ProxyKind,
    ProxyScheme,
    ServerAddress,
    ServerProfile,
    UploadEncoding,
)
from desktop_app.storage.settings import MAX_BYTES, MAX_RECENT, Settings, SettingsFile
from tests.support.fuzzing import fuzz
from tests.support.systems import absolute

BY_HAND = """\
# The broker's IT looks after this file.
theme = "their own" # not ours

[window]
# as wide as the desk allows
size = [1100, 720] # pixels
zoom = 2

# --- servers ---
[[servers]]   # the live one
address = "https://my.broker.example" # by mail of 1 May
# their gateway takes JSON only
upload_encoding = "json-base64"
max_megabytes = 5
colour = "red"
document_types = [
  { id = 1, caption = "Passport", sides = 2, group = "Proof of ID" }, # the front and the back
  # the next is new
  { id = 2, caption = "Bank statement" },
]
[servers.contact]
mail = "help@my.broker.example"

[[servers]]
address = "https://other.broker.example"

[[servers]]
address = "to be filled in"

[after]
key = "value"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def load(path: Path, text: str) -> Settings:
    path.write_text(text, "utf-8")
    return SettingsFile(path).load()


def profile(address: str) -> ServerProfile:
    return ServerProfile(ServerAddress.parse(address))


def test_no_file_means_defaults(path: Path) -> None:
    file = SettingsFile(path)

    assert file.load() == Settings()
    assert file.problem is None


def test_what_stands_in_the_file_is_read(path: Path) -> None:
    settings = load(path, BY_HAND)

    first, second = settings.servers
    assert first.address.base_url == "https://my.broker.example"
    assert first.upload_encoding is UploadEncoding.JSON_BASE64
    assert first.max_bytes == 5 * 1024 * 1024
    assert [(kind.id, kind.caption, kind.sides, kind.group) for kind in first.document_types] == [
        (1, "Passport", 2, "Proof of ID"),
        (2, "Bank statement", 1, ""),
    ]
    assert second == profile("other.broker.example")
    assert settings.window_size == (1100, 720)


# --- writing ---


def test_what_was_read_is_written_back_letter_by_letter(path: Path) -> None:
    settings = load(path, BY_HAND)
    for _ in range(3):
        SettingsFile(path).save(settings)

    assert path.read_text("utf-8") == BY_HAND


def test_of_very_many_types_the_first_are_used_and_all_stay_in_the_file(path: Path) -> None:
    types = ", ".join(f'{{ id = {number}, caption = "Bill" }}' for number in range(3000))
    text = f'[[servers]]\naddress = "https://my.broker.example"\ndocument_types = [{types}]\n'
    settings = load(path, text)
    [server] = settings.servers
    assert [kind.id for kind in server.document_types] == list(range(MAX_TYPES))

    file = SettingsFile(path)
    file.save(file.load())
    assert path.read_text("utf-8") == text


def test_a_new_window_size_changes_that_line_alone(path: Path) -> None:
    load(path, BY_HAND)
    file = SettingsFile(path)
    settings = file.load()
    file.save(Settings(settings.servers, (800, 600)))

    assert path.read_text("utf-8") == BY_HAND.replace("[1100, 720]", "[800, 600]")


def test_another_order_of_servers_loses_no_comment_and_no_unknown_key(path: Path) -> None:
    settings = load(path, BY_HAND)
    file = SettingsFile(path)
    for _ in range(6):
        settings = settings.with_recent(settings.servers[1])
        file.save(settings)
        assert SettingsFile(path).load() == settings

    assert sorted(path.read_text("utf-8").split("\n")) == sorted(BY_HAND.split("\n"))


def test_a_file_without_a_last_end_of_line_stays_whole(path: Path) -> None:
    settings = load(path, '[[servers]]\naddress = "a.example"\n[[servers]]\naddress = "b.example" # the last')
    settings = settings.with_recent(settings.servers[1])
    SettingsFile(path).save(settings)

    assert SettingsFile(path).load() == settings


def test_a_new_server_comes_first_and_the_rest_stays(path: Path) -> None:
    settings = load(path, BY_HAND).with_recent(profile("new.broker.example"))
    SettingsFile(path).save(settings)

    assert SettingsFile(path).load() == settings
    text = path.read_text("utf-8")
    assert set(BY_HAND.splitlines()) <= set(text.splitlines())
    assert text.index("new.broker") < text.index('my.broker.example" #') < text.index("to be filled in")


def test_a_first_server_makes_the_file(path: Path) -> None:
    settings = Settings(window_size=(640, 480)).with_recent(profile("my.broker.example"))
    SettingsFile(path).save(settings)

    assert SettingsFile(path).load() == settings
    assert "token" not in path.read_text("utf-8")
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == ["settings.toml"]


def test_a_list_to_choose_from_shows_the_last_servers_and_the_file_keeps_all(path: Path) -> None:
    settings = Settings()
    for number in range(MAX_RECENT + 3):
        settings = settings.with_recent(profile(f"b{number}.example"))
        SettingsFile(path).save(settings)

    hosts = [f"b{number}.example" for number in range(MAX_RECENT + 2, -1, -1)]
    again = SettingsFile(path).load()
    assert [each.address.host for each in again.servers] == hosts
    assert [each.address.host for each in again.recent] == hosts[:MAX_RECENT]


def test_a_server_is_remembered_once_with_what_was_written_down_about_it(path: Path) -> None:
    settings = load(path, BY_HAND)
    known = settings.profile_of(ServerAddress.parse("MY.broker.example/"))

    assert known.upload_encoding is UploadEncoding.JSON_BASE64
    assert settings.with_recent(known) == settings
    assert settings.profile_of(ServerAddress.parse("third.example")) == profile("third.example")


@pytest.mark.parametrize(
    "broken",
    [
        b"[window\nsize = 3",
        b"a = 1\na = 2\n",
        b'[[servers]]\naddress = "a.example"\naddress = "b.example"\n',
        b"[[servers]]\n[servers.x]\n[servers.x]\n",
        b"[a]\n[a]\n",
        b"servers = 1\n[[servers]]\n",
        b"when = 2022-99-99\n",
        b"\xff\xfe not UTF-8",
        b"x = " + b"[" * 3000,
        b"\x00",
    ],
    ids=lambda broken: repr(broken[:20]),
)
def test_a_broken_file_is_told_and_never_overwritten(path: Path, broken: bytes) -> None:
    path.write_bytes(broken)
    file = SettingsFile(path)

    assert file.load() == Settings()
    assert isinstance(file.problem, SettingsError)
    assert file.problem.fields["path"] == "settings.toml"
    with pytest.raises(SettingsError):
        file.save(Settings(window_size=(1, 1)))
    with pytest.raises(SettingsError):
        SettingsFile(path).save(Settings(window_size=(1, 1)))
    assert path.read_bytes() == broken


def test_a_file_that_was_mended_can_be_written_again(path: Path) -> None:
    path.write_text("[broken", encoding="utf-8")
    file = SettingsFile(path)
    file.load()
    path.write_text("[window]\n", encoding="utf-8")
    file.save(Settings(window_size=(10, 20)))

    assert file.problem is None
    assert SettingsFile(path).load().window_size == (10, 20)


def test_a_folder_in_its_place_is_told(path: Path) -> None:
    path.mkdir()
    file = SettingsFile(path)

    assert file.load() == Settings()
    assert file.problem is not None


def test_a_disk_that_cannot_be_written_is_told_and_the_old_file_stays(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = load(path, BY_HAND)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.storage.private_file.os.fsync", full)
    with pytest.raises(SettingsError) as told:
        SettingsFile(path).save(settings.with_recent(profile("new.broker.example")))

    assert told.value.fields["reason"] == "No space left on device"
    assert path.read_text("utf-8") == BY_HAND
    assert [each.name for each in path.parent.iterdir()] == ["settings.toml"]


# --- what is not understood ---


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_read_and_stays(path: Path, encoding: str) -> None:
    path.write_bytes(BY_HAND.encode(encoding))
    file = SettingsFile(path)
    settings = file.load()
    file.save(replace(settings, window_size=(800, 600)))

    assert [each.address.host for each in settings.servers] == ["my.broker.example", "other.broker.example"]
    assert path.read_bytes() == BY_HAND.replace("[1100, 720]", "[800, 600]").encode(encoding)


@pytest.mark.parametrize(
    "text",
    [
        '[servers]\naddress = "a.example"\n',
        '[servers.mine]\naddress = "a.example"\n',
        'servers = "a.example"\n',
        'servers = ["a.example"]\n',
        'servers = [{ address = "a.example" }, 7]\n',
    ],
)
def test_servers_in_another_form_are_told_and_never_deleted(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    file = SettingsFile(path)

    assert file.load() == Settings()
    assert file.problem is not None
    assert "[[servers]]" in str(file.problem.fields["reason"])
    with pytest.raises(SettingsError):
        file.save(Settings(window_size=(5, 5)).with_recent(profile("b.example")))
    assert path.read_text(encoding="utf-8") == text


def test_what_nobody_knows_is_told_by_name_and_stays(path: Path) -> None:
    text = (
        'theme = "x"\n\n[[server]]\naddress = "a.example"\n\n[window]\nsizes = [1, 2]\n\n'
        '[[servers]]\naddress = "b.example"\nmax_megabyte = 3\n'
    )
    path.write_text(text, encoding="utf-8")
    file = SettingsFile(path)
    settings = file.load()
    [warning] = file.warnings
    assert warning.fields["names"] == "theme, [[server]], [window] sizes, [[servers]] 1 max_megabyte"
    file.save(settings.with_recent(profile("c.example")))

    written = path.read_text(encoding="utf-8")
    assert all(line in written for line in text.splitlines())
    assert [each.address.host for each in SettingsFile(path).load().servers] == ["c.example", "b.example"]


def test_many_unknown_names_are_counted(path: Path) -> None:
    path.write_text("".join(f"key{number} = 1\n" for number in range(9)), encoding="utf-8")
    file = SettingsFile(path)
    file.load()
    assert file.warnings[0].fields["names"] == "key0, key1, key2, key3, key4, + 4"


def test_what_the_app_writes_it_knows(path: Path) -> None:
    SettingsFile(path).save(Settings((FULL,), (640, 480)))
    file = SettingsFile(path)
    file.load()
    assert file.warnings == ()


def test_a_file_too_large_for_settings_is_told_and_stays(path: Path) -> None:
    path.write_bytes(b"#" * (MAX_BYTES + 1))
    file = SettingsFile(path)

    assert file.load() == Settings()
    assert file.problem is not None
    assert path.stat().st_size == MAX_BYTES + 1


# --- links ---


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_a_link_into_another_folder_is_written_through(path: Path) -> None:
    target = path.parent / "dotfiles" / "dossier.toml"
    target.parent.mkdir(mode=0o700)
    target.write_text(BY_HAND, encoding="utf-8")
    path.symlink_to("dotfiles/dossier.toml")
    file = SettingsFile(path)
    file.save(replace(file.load(), window_size=(800, 600)))

    assert path.is_symlink()
    assert target.read_text(encoding="utf-8") == BY_HAND.replace("[1100, 720]", "[800, 600]")
    assert [each.name for each in target.parent.iterdir()] == ["dossier.toml"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a link to another user")
def test_a_link_of_another_user_is_neither_read_nor_written(path: Path) -> None:
    target = path.with_name("theirs.toml")
    target.write_text(BY_HAND, encoding="utf-8")
    path.symlink_to(target)
    os.chown(path, 65534, 65534, follow_symlinks=False)
    file = SettingsFile(path)

    assert file.load() == Settings()
    assert file.problem is not None
    assert "another user" in str(file.problem.fields["reason"])
    with pytest.raises(SettingsError):
        file.save(Settings(window_size=(5, 5)))
    assert target.read_text(encoding="utf-8") == BY_HAND


@pytest.mark.skipif(os.name != "posix", reason="there are none on Windows")
@pytest.mark.timeout(10)
def test_a_pipe_in_its_place_holds_nothing_up(path: Path) -> None:
    os.mkfifo(path)
    file = SettingsFile(path)

    assert file.load() == Settings()
    assert file.problem is not None


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="a folder in which nobody can write, not even root")
def test_a_place_that_cannot_be_written_is_told_when_it_is_read(path: Path) -> None:
    path.symlink_to("/proc/self/settings.toml")
    file = SettingsFile(path)
    file.load()

    assert [type(each) for each in file.warnings] == [SettingsNotKeptError]


# --- what is changed in the app ---


FULL = ServerProfile(
    ServerAddress.parse("https://my.broker.example"),
    upload_encoding=UploadEncoding.JSON_PATH,
    document_types=(DocumentType(id=3, caption='A "new" type\n', sides=2, group="Ü"), DocumentType(4, "Bill", 1, "")),
    max_bytes=1_500_000,
    settle_seconds=12.5,
    ca_file=absolute("/etc/ssl/SPECIMEN.pem"),
    proxy=ProxyChoice(ProxyKind.MANUAL, "proxy.example", 3128, "anna"),
    saved_account="anna",
    rules=RuleProfiles(
        (
            ("formats", ("image/jpeg",)),
            ("max_bytes", 1_500_000),
            ("plain_name", False),
            ("blocking", frozenset({Rule.FORMATS})),
        ),
        ((5, (("formats", ("application/pdf",)), ("max_pages", 4))), (12, (("blocking", frozenset()),))),
    ),
)


@pytest.mark.parametrize("before", ["", BY_HAND, '[[servers]]\naddress = "my.broker.example"\n\n[after]\nx = 1\n'])
def test_every_field_can_be_written_and_read(path: Path, before: str) -> None:
    settings = load(path, before)
    file = SettingsFile(path)
    file.load()
    file.save(settings.with_profile(FULL))

    assert SettingsFile(path).load() == settings.with_profile(FULL)
    file.save(settings.with_profile(ServerProfile(FULL.address)))
    assert SettingsFile(path).load() == settings.with_profile(ServerProfile(FULL.address))


def test_a_changed_field_changes_its_line_alone(path: Path) -> None:
    settings = load(path, BY_HAND)
    file = SettingsFile(path)
    file.load()
    file.save(settings.with_profile(replace(settings.servers[0], max_bytes=7 * 1024 * 1024)))

    assert path.read_text("utf-8") == BY_HAND.replace("max_megabytes = 5", "max_megabytes = 7")


def test_a_field_that_returns_to_its_default_leaves_the_file(path: Path) -> None:
    settings = load(path, BY_HAND)
    file = SettingsFile(path)
    file.load()
    file.save(settings.with_profile(replace(settings.servers[0], max_bytes=DEFAULT_MAX_BYTES)))

    assert path.read_text("utf-8") == BY_HAND.replace("max_megabytes = 5\n", "")


def test_nonsense_that_nobody_changed_stays_in_the_file(path: Path) -> None:
    text = '[[servers]]\naddress = "my.broker.example"\nproxy = "whatever" # ?\nmax_megabytes = "x"\n'
    settings = load(path, text)
    file = SettingsFile(path)
    file.load()
    file.save(settings.with_profile(replace(settings.servers[0], saved_account="anna")))

    assert path.read_text("utf-8") == text + 'kept_account = "anna"\n'


def test_what_somebody_writes_into_the_file_while_the_app_runs_stays(path: Path) -> None:
    load(path, BY_HAND)
    file = SettingsFile(path)
    settings = file.load()
    theirs = BY_HAND.replace("max_megabytes = 5", "max_megabytes = 6").replace(
        "[after]", '[[servers]]\naddress = "theirs.example"\n\n[after]'
    )
    path.write_text(theirs, "utf-8")
    file.save(settings.with_profile(replace(settings.servers[0], settle_seconds=9.0)))

    again = SettingsFile(path).load()
    assert (again.servers[0].max_bytes, again.servers[0].settle_seconds) == (6 * 1024 * 1024, 9.0)
    assert [each.address.host for each in again.servers][-1] == "theirs.example"


def test_a_removed_server_leaves_the_file_and_the_others_stay(path: Path) -> None:
    load(path, BY_HAND)
    file = SettingsFile(path)
    settings = file.load().without(ServerAddress.parse("other.broker.example"))
    file.save(settings)
    file.save(settings)

    assert SettingsFile(path).load() == settings
    text = path.read_text("utf-8")
    assert "other.broker" not in text
    assert "to be filled in" in text


def test_of_two_with_one_address_the_first_counts_and_both_stay(path: Path) -> None:
    text = (
        '[[servers]]\naddress = "a.example"\nmax_megabytes = 1\n\n'
        '[[servers]]\naddress = "https://a.example/"\nmax_megabytes = 2\n'
    )
    settings = load(path, text)
    SettingsFile(path).save(settings.with_recent(settings.servers[0]))

    assert [each.max_bytes for each in settings.servers] == [1024 * 1024]
    assert path.read_text("utf-8") == text


def test_a_certificate_file_below_the_folder_is_written_so_that_all_can_be_moved(path: Path) -> None:
    settings = Settings((replace(profile("a.example"), ca_file=path.parent / "certificates" / "it.pem"),))
    SettingsFile(path).save(settings)

    assert 'ca_file = "certificates/it.pem"' in path.read_text("utf-8")
    assert SettingsFile(path).load() == settings


@pytest.mark.skipif(sys.platform != "linux", reason="only there a name need not be a text")
def test_a_certificate_file_whose_name_is_no_text_is_told(path: Path) -> None:
    with pytest.raises(SettingsError):
        SettingsFile(path).save(Settings((replace(profile("a.example"), ca_file=Path("/x\udc80")),)))

    assert not path.exists()


# --- what people write by hand ---


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ('"system"', ProxyChoice()),
        ('"none"', ProxyChoice(ProxyKind.NONE)),
        ('{ host = "Proxy.Example", port = 3128 }', ProxyChoice(ProxyKind.MANUAL, "proxy.example", 3128)),
        ('{ scheme = "http", host = "p.example", port = 1 }', ProxyChoice(ProxyKind.MANUAL, "p.example", 1)),
        (
            '{ scheme = "socks5", host = "p.example", port = 1 }',
            ProxyChoice(ProxyKind.MANUAL, "p.example", 1, scheme=ProxyScheme.SOCKS5),
        ),
        (
            '{ port = 1, host = "p.example", scheme = "socks5h" }',
            ProxyChoice(ProxyKind.MANUAL, "p.example", 1, scheme=ProxyScheme.SOCKS5H),
        ),
        ('{ scheme = "socks4", host = "p.example", port = 1 }', ProxyChoice()),
        ('{ scheme = 5, host = "p.example", port = 1 }', ProxyChoice()),
        ('{ scheme = ["socks5"], host = "p.example", port = 1 }', ProxyChoice()),
        ('{ host = "10.0.0.1", port = 1, user = "anna" }', ProxyChoice(ProxyKind.MANUAL, "10.0.0.1", 1, "anna")),
        ('{ host = "::1", port = 8080 }', ProxyChoice(ProxyKind.MANUAL, "[::1]", 8080)),
        ('{ host = "[::1]", port = 8080, password = "x" }', ProxyChoice(ProxyKind.MANUAL, "[::1]", 8080)),
        *(
            (each, ProxyChoice())
            for each in (
                *('"manual"', '"proxy.example:3128"', "1", "true", "[]", "{}", '["none"]'),
                *('{ host = "p.example" }', '{ host = "p.example", port = "1" }', '{ host = "p.example", port = 0 }'),
                *('{ host = "p.example", port = 65536 }', '{ host = "p.example", port = true }', "{ port = 3128 }"),
                *('{ host = "p.example:1", port = 1 }', '{ host = "p.example/x", port = 1 }'),
                *('{ host = "a@p.example", port = 1 }', '{ host = "http://p.example", port = 1 }'),
                *('{ host = "", port = 1 }', '{ host = "p.example", port = 1, user = 7 }'),
                *('{ host = "p .example", port = 1 }', '{ host = "p.example", port = 1, user = "a\\u0007" }'),
            )
        ),
    ],
)
def test_a_proxy_of_any_kind(path: Path, value: str, read: ProxyChoice) -> None:
    settings = load(path, f'[[servers]]\naddress = "my.broker.example"\nproxy = {value}\n')

    assert [each.proxy for each in settings.servers] == [read]


@pytest.mark.parametrize(
    "value", ["7", "true", "[]", "{}", '""', '"a\\u0000b"', '"a\\nb"', f'"{"x" * 2000}"', '"~nobody-SPECIMEN/x.pem"']
)
def test_a_certificate_file_that_is_none(path: Path, value: str) -> None:
    settings = load(path, f'[[servers]]\naddress = "my.broker.example"\nca_file = {value}\n')

    assert [each.ca_file for each in settings.servers] == [None]


def test_a_path_starts_at_the_file_or_at_home(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(absolute("/home/specimen")))
    text = "".join(
        f'[[servers]]\naddress = "{n}.example"\nca_file = "{value}"\n'
        for n, value in enumerate(["it.pem", absolute("/etc/it.pem").as_posix(), "~/it.pem"])
    )

    read = [each.ca_file for each in load(path, text).servers]
    assert read == [path.parent / "it.pem", absolute("/etc/it.pem"), absolute("/home/specimen/it.pem")]


@pytest.mark.parametrize("value", ["7", "true", "[]", "{}", '""', '"a\\nb"', f'"{"x" * 2000}"'])
def test_a_kept_account_that_is_none(path: Path, value: str) -> None:
    settings = load(path, f'[[servers]]\naddress = "my.broker.example"\nkept_account = {value}\n')

    assert [each.saved_account for each in settings.servers] == [""]


@pytest.mark.parametrize(
    ("value", "max_bytes"),
    [
        ("50", 50 * 1024 * 1024),
        ("0.5", 512 * 1024),
        ("0x10", 16 * 1024 * 1024),
        ("1_000", 1000 * 1024 * 1024),
        *(
            (each, DEFAULT_MAX_BYTES)
            for each in ('"50"', "0", "-1", "true", "inf", "-inf", "nan", "1e400", "[50]", "{}")
        ),
        ("9" * 400, DEFAULT_MAX_BYTES),
        ("0.0000001", DEFAULT_MAX_BYTES),
        ("2022-01-01", DEFAULT_MAX_BYTES),
    ],
)
def test_a_limit_of_any_kind(path: Path, value: str, max_bytes: int) -> None:
    settings = load(path, f'[[servers]]\naddress = "https://my.broker.example"\nmax_megabytes = {value}\n')

    assert [each.max_bytes for each in settings.servers] == [max_bytes]


@pytest.mark.parametrize("value", ['"MULTIPART"', '"gopher"', "7", "[]", "true", '""'])
def test_an_encoding_that_does_not_exist_is_the_default(path: Path, value: str) -> None:
    settings = load(path, f'[[servers]]\naddress = "https://my.broker.example"\nupload_encoding = {value}\n')

    assert [each.upload_encoding for each in settings.servers] == [UploadEncoding.MULTIPART]


@pytest.mark.parametrize("encoding", UploadEncoding)
def test_every_encoding_can_be_written_down(path: Path, encoding: UploadEncoding) -> None:
    settings = load(path, f'[[servers]]\naddress = "my.broker.example"\nupload_encoding = "{encoding.value}"\n')

    assert [each.upload_encoding for each in settings.servers] == [encoding]


@pytest.mark.parametrize("address", ['"http://my.broker.example"', '"me@my.broker.example"', "7", '""', "[]", "false"])
def test_a_server_without_a_usable_address_is_left_out_and_left_in_the_file(path: Path, address: str) -> None:
    settings = load(path, f'[[servers]]\naddress = {address}\n\n[[servers]]\naddress = "my.broker.example"\n')
    SettingsFile(path).save(settings)

    assert [each.address.host for each in settings.servers] == ["my.broker.example"]
    assert f"address = {address}" in path.read_text("utf-8")


@pytest.mark.parametrize(
    "servers", ["servers = 7", 'servers = "x"', "servers = [1, 2]", "servers = {}", "[servers]\nx = 1"]
)
def test_servers_of_another_kind_are_none(path: Path, servers: str) -> None:
    assert load(path, servers + "\n").servers == ()


def test_servers_in_one_line_are_servers_too(path: Path) -> None:
    settings = load(path, 'servers = [{ address = "my.broker.example", max_megabytes = 2 }]\n')
    SettingsFile(path).save(settings.with_recent(profile("new.broker.example")))

    assert [each.max_bytes for each in SettingsFile(path).load().servers] == [DEFAULT_MAX_BYTES, 2 * 1024 * 1024]


@pytest.mark.parametrize(
    "types",
    [
        *("7", '"Passport"', "[1]", "[{}]", "[{ id = 1 }]", '[{ caption = "x" }]', '[{ id = "1", caption = "x" }]'),
        *(f'[{{ id = {n}, caption = "x" }}]' for n in (10**18, 2**63, 2**64, 10**400, "1e308", "nan", "inf")),
        *('[{ id = true, caption = "x" }]', '[{ id = -1, caption = "x" }]', '[{ id = 1, caption = "" }]', "[[]]"),
    ],
)
def test_types_that_are_none(path: Path, types: str) -> None:
    settings = load(path, f'[[servers]]\naddress = "my.broker.example"\ndocument_types = {types}\n')

    assert [each.document_types for each in settings.servers] == [()]


def test_of_two_types_with_the_same_number_the_first_counts(path: Path) -> None:
    types = '[{ id = 1, caption = "a" }, { id = 2, caption = "b" }, { id = 1, caption = "c" }]'
    settings = load(path, f'[[servers]]\naddress = "my.broker.example"\ndocument_types = {types}\n')

    assert [[kind.caption for kind in each.document_types] for each in settings.servers] == [["a", "b"]]


@pytest.mark.parametrize(
    ("sides", "read"),
    [("2", 2), ("0", 1), ("-3", 1), ("true", 1), ('"2"', 1), ("2.5", 1), ("21", 1), ("1" + "0" * 30, 1)],
)
def test_sides_of_any_kind(path: Path, sides: str, read: int) -> None:
    text = (
        f'[[servers]]\naddress = "my.broker.example"\ndocument_types = [{{ id = 1, caption = "x", sides = {sides} }}]\n'
    )

    assert [kind.sides for each in load(path, text).servers for kind in each.document_types] == [read]


@pytest.mark.parametrize("size", ["[0, 5]", "[-5, 5]", "[5]", "[5, 5, 5]", '"5x5"', "[5.5, 5.5]", "[20000, 5]", "7"])
def test_a_window_size_that_is_none(path: Path, size: str) -> None:
    assert load(path, f"[window]\nsize = {size}\n").window_size is None


@pytest.mark.parametrize("text", ["window = 7\n", "[[window]]\nsize = [5, 5]\n", "window = []\n"])
def test_a_window_of_another_kind_stays_as_it_is(path: Path, text: str) -> None:
    assert load(path, text).window_size is None
    SettingsFile(path).save(Settings(window_size=(5, 5)))

    assert path.read_text("utf-8") == text


VALUES = st.sampled_from(
    [
        "1",
        "-1",
        "true",
        '"x"',
        "[]",
        "{}",
        "inf",
        "nan",
        "[1, 2]",
        '"https://a.example"',
        "[{ id = 1, caption = 'x' }]",
        "[[1]]",
    ]
)
LINES = st.sampled_from(
    [
        *("address", "upload_encoding", "max_megabytes", "document_types", "ca_file", "proxy", "kept_account"),
        *("size", "servers", "window", "other"),
    ]
).flatmap(lambda key: VALUES.map(lambda value: f"{key} = {value}")) | st.sampled_from(
    ["[[servers]]", "[window]", "[servers]", "[servers.x]", "# note", "", "[", "]]", "= 7"]
)


@given(st.lists(LINES, max_size=10).map("\n".join) | st.text(max_size=50))
@fuzz(80, suppress=[HealthCheck.function_scoped_fixture])  # each example writes the file anew
def test_any_file_can_be_read_and_is_written_or_refused(path: Path, text: str) -> None:
    path.write_bytes(text.encode("utf-8", "replace"))
    file = SettingsFile(path)
    settings = file.load()
    if file.problem is not None:
        return
    for _ in range(2):
        settings = settings.with_recent(settings.servers[-1] if settings.servers else profile("new.broker.example"))
        file.save(settings)
        assert SettingsFile(path).load() == settings


def test_two_spellings_of_one_address_are_one_server_and_neither_table_is_lost(path: Path) -> None:
    settings = load(
        path,
        """[[servers]]
address = "https://my.broker.example:443"
max_megabytes = 7
[[servers]]
address = "my.broker.example."
kept_account = "anna"
""",
    )

    assert [(each.address.base_url, each.max_bytes) for each in settings.servers] == [
        ("https://my.broker.example", 7 * 1024 * 1024)
    ]
    file = SettingsFile(path)
    settings = file.load()
    file.save(settings.with_profile(replace(settings.servers[0], settle_seconds=3.0)))
    text = path.read_text("utf-8")
    assert "settle_seconds" in text.partition("my.broker.example.")[0]
    assert 'kept_account = "anna"' in text
    file.save(settings.without(ServerAddress.parse("MY.broker.example")))
    assert "my.broker" not in path.read_text("utf-8"), "removed is removed, however it was spelled"


@pytest.mark.parametrize("number", [2**31, 2**63, 10**400, "-1", "1e308", "-1e308", "nan", "inf"])
@pytest.mark.parametrize("key", ["max_megabytes", "settle_seconds", "resend_seconds", "proxy", "size", "at"])
def test_a_number_that_nobody_means_changes_nothing(path: Path, key: str, number: object) -> None:
    value = f'{{ host = "proxy.example", port = {number} }}' if key == "proxy" else number
    window = (
        f'[window]\nsize = [{number}, 5]\nplaces = [{{ screen = "a", size = [9, {number}], at = [{number}, 0] }}]\n'
    )
    settings = load(path, f'{window}[[servers]]\naddress = "my.broker.example"\n{key} = {value}\n')
    assert settings == Settings(servers=(ServerProfile(ServerAddress.parse("my.broker.example")),))


def test_a_field_that_is_added_beside_rules_stays_a_field_of_the_server(path: Path) -> None:
    settings = load(
        path, '[[servers]]\naddress = "a.example"\n\n[servers.rules]\nmax_pages = 3 # by hand\n\n[window]\n'
    )
    (known,) = settings.servers
    assert known.rules == RuleProfiles((("max_pages", 3),))
    changed = settings.with_profile(replace(known, max_bytes=1_500_000, sign_in_help="Look below My account."))
    file = SettingsFile(path)
    file.load()
    file.save(changed)

    assert SettingsFile(path).load() == changed
    assert "max_pages = 3 # by hand" in path.read_text("utf-8")


def test_rules_that_are_not_understood_leave_the_others_in_force(path: Path) -> None:
    settings = load(path, '[[servers]]\naddress = "a.example"\nrules = { max_pages = 3, colour = 7, pages = 1 }\n')
    assert settings.servers[0].rules == RuleProfiles((("max_pages", 3),))
