"""The file that a broker's IT distributes: no secret is written to it, and nothing hostile is read from it."""

import hashlib
import os
import ssl
import stat
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import trustme
from hypothesis import HealthCheck, given, strategies as st

from desktop_app.domain.document import DocumentType
from desktop_app.domain.errors import ProfileFileError
from desktop_app.domain.profile_changes import ProfileChange
from desktop_app.domain.rule_profile import Rule, RuleProfiles
from desktop_app.domain.sentences import fill
from desktop_app.domain.server import (
    ProxyChoice,
    ProxyKind,
    ProxyScheme,
    ServerAddress,
    ServerProfile,
    SignInWay,
    UploadEncoding,
)
from desktop_app.storage.profiles.exchange import (
    MAX_BYTES,
    MAX_CERTIFICATE_BYTES,
    MAX_SERVERS,
    changes,
    export_profiles,
    merged,
    read_profiles,
    write_certificates,
)
from desktop_app.storage.settings import Settings, SettingsFile
from tests.support.fuzzing import fuzz

AUTHORITY = trustme.CA(organization_name="SPECIMEN")
PEM = AUTHORITY.cert_pem.bytes().decode()
KEY = AUTHORITY.private_key_pem.bytes().decode()


RULES = RuleProfiles(
    (("formats", ("image/jpeg",)), ("max_bytes", 1_500_000), ("blocking", frozenset({Rule.FORMATS, Rule.NAME}))),
    ((5, (("formats", ("application/pdf",)), ("colour", False), ("blocking", frozenset()))), (12, (("max_pages", 4),))),
)
RULES_TEXT = """\
[[servers]]
address = "a.example"

[servers.rules]
formats = ["jpeg"]
max_megabytes = 1.430511474609375
blocking = ["formats", "name"]

[servers.rules.types.5]
formats = ["pdf"]
colour = false
blocking = []

[servers.rules.types.12]
max_pages = 4
"""


def profile(address: str, **fields: Any) -> ServerProfile:
    return ServerProfile(ServerAddress.parse(address), **fields)


def import_profiles(path: Path, certificates: Path) -> tuple[ServerProfile, ...]:
    """What comes of a file whose import the person agrees to."""
    found = read_profiles(path, certificates)
    write_certificates(found)
    return found.profiles


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "servers.toml"


@pytest.fixture
def certificates(tmp_path: Path) -> Path:
    return tmp_path / "config" / "certificates"


def test_what_was_exported_is_imported(path: Path, certificates: Path, tmp_path: Path) -> None:
    ca_file = tmp_path / "it.pem"
    ca_file.write_text(PEM, encoding="utf-8")
    first = profile(
        "my.broker.example",
        upload_encoding=UploadEncoding.JSON_BASE64,
        document_types=(DocumentType(id=1, caption="Passport", sides=2, group="Proof of ID"),),
        max_bytes=5 * 1024 * 1024,
        settle_seconds=30.0,
        ca_file=ca_file,
        proxy=ProxyChoice(ProxyKind.MANUAL, "proxy.example", 3128),
        rules=RULES,
    )
    second = profile(
        "other.broker.example",
        proxy=ProxyChoice(ProxyKind.MANUAL, "socks.example", 1080, scheme=ProxyScheme.SOCKS5),
        rules=replace(RULES, stated=()),
    )
    export_profiles(path, (first, second))
    back = import_profiles(path, certificates)

    assert back[0].ca_file is not None
    assert (replace(back[0], ca_file=ca_file), back[1]) == (first, second)
    assert back[0].ca_file.read_text(encoding="utf-8") == PEM
    ssl.create_default_context(cafile=back[0].ca_file)
    assert import_profiles(path, certificates) == back
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(certificates.stat().st_mode) == 0o700
        assert stat.S_IMODE(back[0].ca_file.stat().st_mode) == 0o600


def test_rules_are_read_as_they_are_written_down(path: Path, certificates: Path) -> None:
    path.write_text(RULES_TEXT, "utf-8")
    (found,) = import_profiles(path, certificates)
    assert found.rules == RULES

    export_profiles(path, (found,))
    exported = path.read_text("utf-8")
    assert exported.partition("[servers.rules]")[2].strip() == RULES_TEXT.partition("[servers.rules]")[2].strip()
    assert import_profiles(path, certificates) == (found,)


def test_rules_of_a_file_take_the_place_of_all_that_were_there(path: Path, certificates: Path) -> None:
    known = profile("a.example", rules=RuleProfiles((("max_pages", 9),)), saved_account="anna")
    path.write_text(RULES_TEXT, "utf-8")
    found = read_profiles(path, certificates)

    (change,) = changes(Settings((known,)), found)
    assert [(each.name, each.after) for each in change.fields] == [("rules", RULES)]
    after = merged(Settings((known,)), found.profiles)
    assert after.servers == (replace(known, rules=RULES),)
    assert changes(after, found) == ()
    silent = profile("a.example")
    assert merged(after, (silent,)) == after, "a file that states no rules takes none away"


def test_no_secret_and_no_person_is_exported(path: Path, tmp_path: Path, certificates: Path) -> None:
    ca_file = tmp_path / "with-key.pem"
    ca_file.write_text(f"anna's own notes\n{KEY}\n{PEM}", encoding="utf-8")
    export_profiles(
        path,
        (
            profile(
                "my.broker.example",
                ca_file=ca_file,
                saved_account="anna-account",
                proxy=ProxyChoice(ProxyKind.MANUAL, "proxy.example", 3128, "anna-user"),
            ),
        ),
    )
    text = path.read_text("utf-8")

    assert "BEGIN CERTIFICATE" in text
    for secret in ("anna", "PRIVATE", KEY.splitlines()[1], str(tmp_path)):
        assert secret not in text
    assert import_profiles(path, certificates)[0].proxy == ProxyChoice(ProxyKind.MANUAL, "proxy.example", 3128)


def test_what_points_to_this_computer_is_not_imported(path: Path, certificates: Path) -> None:
    path.write_text(
        '[[servers]]\naddress = "a.example"\nca_file = "/etc/shadow"\nkept_account = "anna"\n', encoding="utf-8"
    )

    assert import_profiles(path, certificates) == (profile("a.example"),)
    assert not certificates.exists()


def test_how_a_person_signs_in_is_neither_exported_nor_imported(path: Path, certificates: Path) -> None:
    person = profile(
        "my.broker.example", sign_in_way=SignInWay.EMAIL, email="anna@example.test", sign_in_help="Look below Access."
    )
    export_profiles(path, (person,))

    assert "anna" not in path.read_text("utf-8")
    assert "sign_in_way" not in path.read_text("utf-8")
    assert import_profiles(path, certificates)[0].sign_in_help == "Look below Access.", "the broker's own words are"
    path.write_text(path.read_text("utf-8") + 'email = "eve@example.test"\nsign_in_way = "token"\n', "utf-8")
    after = merged(Settings((person,)), import_profiles(path, certificates)).servers[0]
    assert (after.email, after.sign_in_way) == (person.email, person.sign_in_way)


def test_a_user_name_that_it_wrote_by_hand_is_read(path: Path, certificates: Path) -> None:
    path.write_text(
        '[[servers]]\naddress = "a.example"\nproxy = { host = "p.example", port = 1, user = "all" }\n', encoding="utf-8"
    )

    assert import_profiles(path, certificates)[0].proxy.user == "all"


def test_only_certificates_of_what_came_are_written(path: Path, certificates: Path) -> None:
    path.write_text(
        f"[[servers]]\naddress = 'a.example'\nca_certificates = '''\nnotes\n{KEY}\n{PEM}{PEM}'''\n", encoding="utf-8"
    )
    ca_file = import_profiles(path, certificates)[0].ca_file

    assert ca_file is not None
    assert ca_file.read_text(encoding="utf-8") == PEM + PEM


ONE_TYPE = '{ id = 1, caption = "Passport" }'
SERVER = '[[servers]]\naddress = "a.example"\n'


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("", "servers", "no [[servers]]"),
        ("servers = 7", "servers", "no [[servers]]"),
        ("servers = []", "servers", "no [[servers]]"),
        ("servers = [1]", "servers", "no [[servers]]"),
        ("[servers]\nx = 1", "servers", "no [[servers]]"),
        ("[[servers]]\nx = 1", "servers 1, address", "an address in quotes"),
        ("[[servers]]\naddress = 7", "servers 1, address", "an address in quotes"),
        (SERVER + '[[servers]]\naddress = "http://b.example"', "servers 2, address", "unprotected"),
        (SERVER + '[[servers]]\naddress = "https://good.example@evil.example"', "servers 2, address", "@ sign"),
        (SERVER + '[[servers]]\naddress = "https://A.example/"', "servers 2, address", "twice"),
        (SERVER + 'upload_encoding = "gopher"', "servers 1, upload_encoding", "multipart"),
        (SERVER + "max_megabytes = 0", "servers 1, max_megabytes", "megabytes"),
        (SERVER + "settle_seconds = -1", "servers 1, settle_seconds", "seconds"),
        (SERVER + "document_types = 7", "servers 1, document_types", "list of tables"),
        (SERVER + "document_types = [{ id = 1 }]", "servers 1, document_types", "list of tables"),
        (
            SERVER + f"document_types = [{', '.join([ONE_TYPE] * 501)}]",
            "servers 1, document_types",
            "more than 500",
        ),
        (  # it would look as it was in the question, and what is chosen as a bill would be sent as a letter
            SERVER + f'document_types = [{{ id = 2, caption = "Bill" }}, {ONE_TYPE}, {{ id = 2, caption = "Letter" }}]',
            "servers 1, document_types",
            "the same number",
        ),
        (SERVER + "rules = 7", "servers 1, rules", "a table of rules"),
        (SERVER + "[servers.rules]\nmax_page = 7", "servers 1, rules.max_page", "no such rule"),
        (SERVER + "[servers.rules]\nrules = 7", "servers 1, rules.rules", "no such rule"),
        (SERVER + "[servers.rules.types.5]\nmax_pages = 0", "servers 1, rules.types.5.max_pages", "pages from 1"),
        (SERVER + "[servers.rules.types.passport]", "servers 1, rules.types.passport", "number of a document type"),
        (SERVER + 'proxy = "other"', "servers 1, proxy", "“system”"),
        (SERVER + 'ca_certificates = ""', "servers 1, ca_certificates", "no usable certificates"),
        (SERVER + "ca_certificates = 7", "servers 1, ca_certificates", "no usable certificates"),
        (SERVER + "ca_certificates = '''\n" + KEY + "'''", "servers 1, ca_certificates", "no usable certificates"),
        (
            SERVER + "ca_certificates = '''\n-----BEGIN CERTIFICATE-----\nQUJD\n-----END CERTIFICATE-----'''",
            *("servers 1, ca_certificates", "no usable certificates"),
        ),
        (
            SERVER + f'ca_certificates = "{"x" * (MAX_CERTIFICATE_BYTES + 1)}"',
            "servers 1, ca_certificates",
            "too large",
        ),
        (SERVER + "a = 1\na = 2\n", "the whole file", "line 4"),
        ("x = [", "the whole file", ""),
        ("# " + "x" * MAX_BYTES, "the whole file", "too large"),
        ("x = " + "[" * 5000, "the whole file", ""),
        (
            "".join(f'[[servers]]\naddress = "a{n}.example"\n' for n in range(MAX_SERVERS + 1)),
            "servers",
            "more than 100",
        ),
    ],
    ids=lambda value: repr(value[:40]),
)
def test_what_is_wrong_is_named_and_nothing_is_written(
    path: Path, certificates: Path, text: str, place: str, reason: str
) -> None:
    path.write_text(text, "utf-8")
    with pytest.raises(ProfileFileError) as told:
        import_profiles(path, certificates)

    assert str(told.value.fields["place"]).startswith(place)
    assert reason in str(told.value.fields["reason"])
    assert told.value.fields["reason"]
    assert "servers.toml" in fill(told.value.title, told.value.fields)
    assert not certificates.exists()


@pytest.mark.parametrize("filling", [" ", "A", "A ", "-----BEGIN CERTIFICATE-----", "-----BEGIN CERTIFICATE----- A"])
def test_certificates_without_an_end_cost_little(path: Path, certificates: Path, filling: str) -> None:
    text = f"-----BEGIN CERTIFICATE-----{filling * ((MAX_CERTIFICATE_BYTES - 100) // len(filling))}!"
    path.write_text(f"{SERVER}ca_certificates = '''{text}'''", "utf-8")
    began = time.process_time()
    with pytest.raises(ProfileFileError, match="servers") as told:
        import_profiles(path, certificates)
    assert told.value.fields["reason"] == "it contains no usable certificates (PEM)"
    assert time.process_time() - began < 2


def test_good_certificates_before_something_wrong_are_not_written(path: Path, certificates: Path) -> None:
    path.write_text(
        f"[[servers]]\naddress = 'a.example'\nca_certificates = '''{PEM}'''\n[[servers]]\nx = 1\n", encoding="utf-8"
    )
    with pytest.raises(ProfileFileError):
        import_profiles(path, certificates)

    assert not certificates.exists()


@pytest.mark.parametrize(
    "make",
    [
        lambda _: None,
        Path.mkdir,
        lambda path: path.write_bytes(b"\xff\xfe"),
        pytest.param(
            getattr(os, "mkfifo", None), marks=pytest.mark.skipif(sys.platform == "win32", reason="no pipes there")
        ),
        pytest.param(
            lambda path: path.symlink_to("/dev/zero"),
            marks=pytest.mark.skipif(sys.platform == "win32", reason="as above"),
        ),
    ],
    ids=["missing", "folder", "not UTF-8", "pipe", "device"],
)
def test_what_is_no_file_is_told_without_waiting(
    path: Path, certificates: Path, make: Callable[[Path], object]
) -> None:
    make(path)
    with pytest.raises(ProfileFileError) as told:
        import_profiles(path, certificates)

    assert told.value.fields["place"] == "the whole file"
    assert told.value.fields["reason"]


@pytest.mark.parametrize("content", [None, b"", b"no certificate", b"x" * (MAX_CERTIFICATE_BYTES + 1), b"\xff"])
def test_a_certificate_file_that_cannot_be_handed_out_is_named(
    path: Path, tmp_path: Path, content: bytes | None
) -> None:
    ca_file = tmp_path / "it.pem"
    if content is not None:
        ca_file.write_bytes(content)
    with pytest.raises(ProfileFileError) as told:
        export_profiles(path, (profile("a.example"), profile("b.example", ca_file=ca_file)))

    assert told.value.fields["place"] == "servers 2, ca_file"
    assert not path.exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(ProfileFileError) as told:
        export_profiles(tmp_path / "noplace" / "servers.toml", (profile("a.example"),))

    assert told.value.fields["reason"] == "No such file or directory"


def test_certificates_that_cannot_be_written_are_told(path: Path, certificates: Path) -> None:
    path.write_text(f"[[servers]]\naddress = 'a.example'\nca_certificates = '''{PEM}'''\n", encoding="utf-8")
    certificates.parent.write_text("a file in the place of a folder", encoding="utf-8")
    with pytest.raises(ProfileFileError) as told:
        import_profiles(path, certificates)

    assert told.value.fields["place"] == "certificates"


VALUES = st.sampled_from(
    [
        *("1", "-1", "true", '"x"', "[]", "{}", "inf", "nan", "2022-01-01", '"https://a.example"', '"""', "'\\u0000'"),
        *("[{ id = 1, caption = 'x' }]", '{ host = "p", port = 1 }'),
        '"-----BEGIN CERTIFICATE-----\\nQUJD\\n-----END CERTIFICATE-----"',
    ]
)
KEYS = st.sampled_from(
    [
        *("address", "upload_encoding", "max_megabytes", "settle_seconds", "document_types", "ca_file", "proxy"),
        *("servers", "ca_certificates", "kept_account", "proxy.host", "other"),
    ]
)
LINES = st.tuples(KEYS, VALUES).map(" = ".join) | st.sampled_from(
    ["[[servers]]", "[servers]", "[", "]]", "", "[servers.proxy]"]
)


@given(
    (st.lists(LINES, max_size=12).map("\n".join) | st.text(max_size=60)).map(
        lambda text: text.encode("utf-8", "replace")
    )
)
@fuzz(100, suppress=[HealthCheck.function_scoped_fixture])  # each example writes the file anew
def test_any_file_is_read_or_refused_with_our_own_error(path: Path, certificates: Path, content: bytes) -> None:
    path.write_bytes(content)
    error: ProfileFileError | None = None
    profiles: tuple[ServerProfile, ...] = ()
    try:
        profiles = import_profiles(path, certificates)
    except ProfileFileError as raised:
        error = raised

    assert bool(profiles) == (error is None)
    assert error is None or (error.fields["place"] and error.fields["reason"])


# --- merging ---


def test_new_servers_come_last_and_known_ones_keep_their_place(tmp_path: Path) -> None:
    settings = Settings((profile("a.example"), profile("b.example")), (5, 5))
    new = merged(settings, (profile("c.example"), replace(profile("b.example"), settle_seconds=7.0)))

    assert [each.address.host for each in new.servers] == ["a.example", "b.example", "c.example"]
    assert new.servers[1].settle_seconds == 7.0
    assert new.window_size == (5, 5)
    SettingsFile(tmp_path / "settings.toml").save(new)
    assert SettingsFile(tmp_path / "settings.toml").load() == new


def test_what_the_file_says_nothing_about_stays() -> None:
    mine = profile(
        "a.example",
        max_bytes=7,
        settle_seconds=3.0,
        document_types=(DocumentType(1, "Mine", 1, ""),),
        saved_account="anna",
        proxy=ProxyChoice(ProxyKind.MANUAL, "p.example", 1, "anna"),
    )
    theirs = profile(
        "a.example", max_bytes=9, proxy=ProxyChoice(ProxyKind.MANUAL, "p.example", 1), saved_account="somebody"
    )

    assert merged(Settings((mine,)), (theirs,)).servers == (replace(mine, max_bytes=9),)


def test_another_proxy_takes_no_user_name_along() -> None:
    mine = profile("a.example", proxy=ProxyChoice(ProxyKind.MANUAL, "p.example", 1, "anna"))
    theirs = profile("a.example", proxy=ProxyChoice(ProxyKind.MANUAL, "q.example", 1))

    assert merged(Settings((mine,)), (theirs,)).servers == (theirs,)


def test_merging_twice_is_merging_once() -> None:
    profiles = (profile("a.example", settle_seconds=1.0), profile("b.example"))
    once = merged(Settings((profile("b.example", max_bytes=3),)), profiles)

    assert merged(once, profiles) == once


def test_reading_a_file_writes_nothing(path: Path, certificates: Path) -> None:
    path.write_text(f"[[servers]]\naddress = 'a.example'\nca_certificates = '''{PEM}'''\n", encoding="utf-8")
    found = read_profiles(path, certificates)

    assert found.profiles[0].ca_file is not None
    assert not certificates.exists()


def test_what_an_import_would_change_can_be_asked_before(path: Path, certificates: Path) -> None:
    settings = Settings((profile("a.example"), profile("b.example"), profile("c.example")))
    path.write_text(
        f"[[servers]]\naddress = 'a.example'\nsettle_seconds = 5\n"
        f"[[servers]]\naddress = 'b.example'\nca_certificates = '''{PEM}'''\n"
        "[[servers]]\naddress = 'c.example'\n[[servers]]\naddress = 'd.example'\n",
        encoding="utf-8",
    )
    found = read_profiles(path, certificates)
    asked = changes(settings, found)

    digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(PEM)).hexdigest()
    assert asked == (
        ProfileChange(settings.servers[0], found.profiles[0], is_new=False),
        ProfileChange(settings.servers[1], found.profiles[1], is_new=False, fingerprints=(digest,)),
        ProfileChange(profile("d.example"), profile("d.example"), is_new=True),
    )
