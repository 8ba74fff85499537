"""The log on disk: private, bounded, and without secrets."""

import errno
import logging
import os
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from desktop_app.domain.errors import NoLogError
from desktop_app.domain.server import AccessToken
from desktop_app.storage.logs import LogHandler, close_log, open_log
from desktop_app.storage.redaction import redacted
from tests.support.fuzzing import fuzz

SECRET = "s3cret-SPECIMEN,{token}"
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJTUEVDSU1FTiJ9.c2lnbmF0dXJl"
log = logging.getLogger("desktop_app.specimen")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    handler = open_log(tmp_path)
    yield tmp_path
    close_log(handler)


def written(folder: Path) -> str:
    return "".join(each.read_text("utf-8") for each in sorted(folder.iterdir()))


@pytest.mark.parametrize(
    "line",
    [
        f"Authorization: Bearer {SECRET}",
        f"authorization: bearer {SECRET}",
        f"AUTHORIZATION=Bearer {SECRET}",
        f"{{'Authorization': 'Bearer {SECRET}'}}",
        f'{{"authorization":"Bearer {SECRET}","a":1}}',
        f"[(b'Authorization', b'Bearer {SECRET}')]",
        f"Headers([('authorization', 'Bearer {SECRET}')])",
        f"sent Bearer {SECRET} to the server",
        f"Bearer\t{SECRET}",
        "Authorization: Basic s3cret-SPECIMEN",
        "access_token=s3cret-SPECIMEN&x=1",
        '{"accessToken": "s3cret-SPECIMEN"}',
        '{"refreshToken":{"token":"s3cret-SPECIMEN"}}',
        "password: s3cret-SPECIMEN",
        "{'password': 's3cret-SPECIMEN'}",
        f"seen {JWT} somewhere".replace("SPECIMEN", ""),
        f"cookie={JWT}",
    ],
)
def test_secrets_are_taken_out(line: str) -> None:
    shown = redacted(line)

    assert "[redacted]" in shown
    for secret in ("s3cret", "SPECIMEN", "{token}", JWT, JWT.split(".")[1]):
        assert secret not in shown


def test_basic_credentials_are_taken_out_whole() -> None:
    assert "dXNlcjpwYXNz" not in redacted("Authorization: Basic dXNlcjpwYXNz")


@pytest.mark.parametrize(
    "line",
    [
        "GET /api/v2/my/documents → 200 in 12 ms",
        "upload 1a2b3c4d: stored",
        "no document types: NotAllowedError",
        "the bearer",
    ],
)
def test_other_lines_stay_as_they_are(line: str) -> None:
    assert redacted(line) == line


@given(st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=8, max_size=60))
@fuzz(100)
def test_any_token_is_taken_out_of_a_header(secret: str) -> None:
    token = AccessToken.parse(secret).secret
    for line in (
        f"Authorization: Bearer {token}",
        f"{{'Authorization': 'Bearer {token}'}}",
        f"Bearer {token} and more",
    ):
        assert token not in redacted(line).replace("[redacted]", "")


def test_what_is_written_has_no_secret_even_in_a_traceback(folder: Path) -> None:
    try:
        int(f"Illegal header value b'Bearer {SECRET}'")
    except ValueError:
        log.info("failed with %s", f"Bearer {SECRET}", exc_info=True)

    text = written(folder)
    assert "Traceback" in text
    assert "Illegal header value" in text
    assert "s3cret" not in text
    assert "INFO desktop_app.specimen: failed" in text


def test_after_closing_nothing_is_written(tmp_path: Path) -> None:
    handler = open_log(tmp_path)
    close_log(handler)
    log.info("late")

    assert written(tmp_path) == ""
    assert handler not in logging.getLogger().handlers


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights than these")
def test_the_log_is_its_owner_s_alone_from_its_first_byte_and_after_each_rotation(tmp_path: Path) -> None:
    old = os.umask(0)
    handler = open_log(tmp_path)
    try:
        first = stat.S_IMODE((tmp_path / "dossier.log").stat().st_mode)
        for _ in range(120):
            log.info("ä" * 19_000)  # 38,000 bytes, in which redaction finds soon that there is nothing
        modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()}
    finally:
        os.umask(old)
        close_log(handler)

    assert first == 0o600
    assert modes == dict.fromkeys(("dossier.log", "dossier.log.1", "dossier.log.2", "dossier.log.3"), 0o600)
    assert sum(each.stat().st_size for each in tmp_path.iterdir()) < 4_100_000


def test_a_log_goes_on_where_it_was(tmp_path: Path) -> None:
    for word in ("first", "second"):
        handler = open_log(tmp_path)
        log.info(word)
        close_log(handler)

    text = written(tmp_path)
    assert text.index("first") < text.index("second")


def test_a_file_in_the_folder_s_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "logs").touch()
    with pytest.raises(NoLogError, match="logs"):
        open_log(tmp_path / "logs")


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
@pytest.mark.timeout(10)
@pytest.mark.parametrize("kind", ["link", "hard link", "pipe", "folder"])
def test_what_is_no_file_is_no_log(tmp_path: Path, kind: str) -> None:
    target, place = tmp_path / "start-up script", tmp_path / "logs" / "dossier.log"
    place.parent.mkdir(mode=0o700)
    target.write_text("", encoding="utf-8")
    if kind == "link":
        place.symlink_to(target)
    elif kind == "hard link":
        place.hardlink_to(target)
    elif kind == "pipe":
        os.mkfifo(place)
    else:
        place.mkdir()
    with pytest.raises(NoLogError, match=r"dossier\.log"):
        open_log(place.parent)
    log.info("to nobody")
    assert target.read_text(encoding="utf-8") == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full")
def test_a_full_disk_is_noted_and_ends_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [handler] = [each for each in logging.getLogger().handlers if isinstance(each, LogHandler)]
    full = open("/dev/full", "a", encoding="utf-8")  # noqa: PTH123, SIM115 - the handler closes it
    before = handler.setStream(full)
    assert before is not None
    before.close()
    log.info("lost")

    assert handler.failure is not None
    assert handler.failure.errno == errno.ENOSPC
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a file to another user")
@pytest.mark.parametrize("what", ["logs", "logs/dossier.log"])
def test_a_log_of_another_user_is_none(tmp_path: Path, what: str) -> None:
    (tmp_path / "logs").mkdir(mode=0o700)
    (tmp_path / "logs" / "dossier.log").touch()
    os.chown(tmp_path / what, 65534, 65534)
    with pytest.raises(NoLogError, match="logs") as told:
        open_log(tmp_path / "logs")
    assert "another user" in str(told.value.fields["reason"])


def test_a_record_into_which_a_whole_answer_went_is_cut_first(folder: Path) -> None:
    began = time.process_time()
    log.info("begins %s\nends", "token=s3cret-SPECIMEN&" * 500_000)

    text = written(folder)
    assert time.process_time() - began < 2
    assert len(text) < 50_000
    assert "begins" in text
    assert text.endswith("ends\n")
    assert "s3cret" not in text
