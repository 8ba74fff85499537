"""The report for support: what an engineer needs, without personal data."""

import logging
import stat
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.document import DocumentType
from desktop_app.domain.errors import FileGoneError, ReportError
from desktop_app.domain.server import ProxyChoice, ProxyKind, ServerAddress, ServerProfile
from desktop_app.storage.logs import close_log, open_log
from desktop_app.storage.settings import Settings
from desktop_app.storage.support.anonymizer import Anonymizer
from desktop_app.storage.support.report import MAX_LOG_BYTES, ReportFacts, save_report

SECRET = "s3cret-SPECIMEN"
HOME = Path("/home/specimen")


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    folder = tmp_path / "logs"
    folder.mkdir()
    return folder


def facts(logs: Path, **more: Any) -> ReportFacts:
    settings = Settings(
        (
            ServerProfile(
                ServerAddress.parse("https://my.broker.example"),
                document_types=(DocumentType(7, "Passport of Anna", 1, ""),),
                ca_file=HOME / "certificates" / "it.pem",
                proxy=ProxyChoice(ProxyKind.MANUAL, "proxy.example", 3128, "anna-at-the-proxy"),
                email="anna.specimen@example.test",
                saved_account="anna-kept",
            ),
            ServerProfile(ServerAddress.parse("https://other.broker.example")),
        ),
        (800, 600),
    )
    versions = (("Dossier", "1.2.3"), ("Python", "3.11.7"), ("Qt", "6.11.3"), ("system", "Linux 6.1"))
    return ReportFacts(versions, settings, logs, **{"home": HOME, "queue": "2 waiting, 1 uncertain", **more})


def parts(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def test_it_tells_versions_settings_queue_and_log(tmp_path: Path, logs: Path) -> None:
    (logs / "dossier.log").write_text(
        "2030-01-01 INFO desktop_app.api.transport: GET /documents/17 → 200 in 12 ms\n", encoding="utf-8", newline="\n"
    )
    (logs / "dossier.log.1").write_text("earlier\n", encoding="utf-8", newline="\n")
    (logs / "else.txt").write_text("of somebody else", encoding="utf-8")
    save_report(tmp_path / "report.zip", facts(logs))
    report = parts(tmp_path / "report.zip")

    assert list(report) == ["report.txt", "dossier.log", "dossier.log.1"]
    assert report["dossier.log"].endswith("GET /documents/17 → 200 in 12 ms\n")
    for word in (
        *("Dossier: 1.2.3", "Python: 3.11.7", "Qt: 6.11.3", "system: Linux 6.1", "2 waiting, 1 uncertain"),
        *(
            "https://my.broker.example",
            "proxy.example:3128",
            str(Path("~/certificates/it.pem")),
            "[7]",
            "https://other.broker",
        ),
    ):
        assert word in report["report.txt"]
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "report.zip").stat().st_mode) == 0o600
    assert sorted(each.name for each in tmp_path.iterdir()) == ["logs", "report.zip"]


def test_nothing_of_the_person_is_in_it(tmp_path: Path, logs: Path) -> None:
    handler = open_log(logs)
    log = logging.getLogger("desktop_app.specimen")
    try:
        log.info("Authorization: Bearer %s", SECRET)
        log.info("opened /home/specimen/Documents/Anna's passport.jpg")
        log.info("user specimen wrote to specimen@broker.example")
        error = FileGoneError(name="passport of Anna Specimen.jpg")
        log.info("unhandled", exc_info=(type(error), error, None))
        try:
            Path("/home/specimen/Anna/statement without a suffix").read_bytes()
        except OSError:
            log.info("unhandled", exc_info=True)
    finally:
        close_log(handler)
    (logs / "dossier.log.1").write_text(
        f"password={SECRET}\n", encoding="utf-8", newline="\n"
    )  # written before this was redacted
    names = ("Anna's passport.jpg", "statement", "")
    save_report(tmp_path / "report.zip", facts(logs, document_names=names, queue="Anna's passport.jpg waits"))
    text = "".join(parts(tmp_path / "report.zip").values())

    for word in (SECRET, "Anna", "anna", "specimen@", "/home/specimen", "passport", "statement", "Passport"):
        assert word not in text, word
    assert "FileGoneError" in text
    assert "test_report.py" in text  # the places in a traceback
    assert "document 1 waits" in text
    assert "[user] wrote" in text


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("“scan 1.pdf” is gone; “scan 2.pdf”, “scan 1.pdf”", "“document 1” is gone; “document 2”, “document 1”"),
        ("No such file: '/media/usb/My scan.heic'", "No such file: 'document 1'"),
        ("'/media/usb/My scan' and '/media/usb/other/My scan'", "'document 1' and 'document 1'"),
        (r"'C:\\Users\\other\\scan.png'", "'document 1'"),
        ("name=scan.PNG size=7", "document 1 size=7"),
        ("'two words.docx'", "'document 1'"),
        ('  File "/opt/dossier/app.py", line 5, in run', '  File "/opt/dossier/app.py", line 5, in run'),
        ('  File "/home/specimen/x/app.py", line 5', '  File "~/x/app.py", line 5'),
        ("/home/specimens/x", "/home/specimens/x"),
        ("specimens of specimen", "specimens of [user]"),
        ("GET /api/v2/my/documents/17 → 200", "GET /api/v2/my/documents/17 → 200"),
        ("no space left in ~/.config/dossier/queue/a.sqlite", "no space left in ~/.config/dossier/queue/a.sqlite"),
    ],
)
def test_the_sieve(line: str, left: str) -> None:
    assert Anonymizer(HOME, ()).clean(line) == left


def test_one_document_has_one_number_in_all_parts(tmp_path: Path, logs: Path) -> None:
    (logs / "dossier.log").write_text("“b.pdf” failed\n“a.pdf” failed\n", encoding="utf-8", newline="\n")
    save_report(tmp_path / "r.zip", facts(logs, queue="a.pdf waits", document_names=("a.pdf",)))
    report = parts(tmp_path / "r.zip")

    assert "document 1 waits" in report["report.txt"]
    assert report["dossier.log"] == "“document 2” failed\n“document 1” failed\n"


def test_a_long_log_is_cut_at_a_line_s_begin(tmp_path: Path, logs: Path) -> None:
    lines = [f"{n:07} {'x' * 90}\n" for n in range(20_000)]
    (logs / "dossier.log").write_text("".join(lines), encoding="utf-8", newline="\n")
    save_report(tmp_path / "r.zip", facts(logs))
    end = parts(tmp_path / "r.zip")["dossier.log"]

    assert MAX_LOG_BYTES - 200 < len(end) <= MAX_LOG_BYTES
    assert end.splitlines()[0] + "\n" in lines
    assert end.endswith(lines[-1])
    assert (tmp_path / "r.zip").stat().st_size < 1_000_000


def test_a_log_that_cannot_be_read_does_not_stop_it(tmp_path: Path, logs: Path) -> None:
    (logs / "dossier.log").mkdir()
    (logs / "dossier.log.1").write_bytes(b"\xff\xfe broken\n")
    save_report(tmp_path / "r.zip", facts(logs))
    report = parts(tmp_path / "r.zip")

    assert "not readable" in report["dossier.log"]
    assert "broken" in report["dossier.log.1"]


def test_a_report_of_ours_is_replaced_and_anything_else_is_left_alone(tmp_path: Path, logs: Path) -> None:
    path = tmp_path / "report.zip"
    save_report(path, facts(logs, queue="first"))
    save_report(path, facts(logs, queue="second"))
    assert "second" in parts(path)["report.txt"]

    for content in (b"", b"my thesis", b"PK\x05\x06" + b"\0" * 18):
        path.write_bytes(content)
        with pytest.raises(ReportError) as told:
            save_report(path, facts(logs))
        assert told.value.fields == {"path": "report.zip", "reason": "there is already another file with this name"}
        assert path.read_bytes() == content


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_not_written_through(tmp_path: Path, logs: Path) -> None:
    target = tmp_path / "target"
    (tmp_path / "report.zip").symlink_to(target)
    with pytest.raises(ReportError):
        save_report(tmp_path / "report.zip", facts(logs))

    assert not target.exists()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path, logs: Path) -> None:
    with pytest.raises(ReportError) as told:
        save_report(tmp_path / "nowhere" / "report.zip", facts(logs))

    assert told.value.fields["reason"] == "No such file or directory"


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, logs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "writestr", full)
    with pytest.raises(ReportError) as told:
        save_report(tmp_path / "report.zip", facts(logs))

    assert told.value.fields["reason"] == "No space left on device"
    assert [each.name for each in tmp_path.iterdir()] == ["logs"]
