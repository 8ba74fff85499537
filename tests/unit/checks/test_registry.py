"""How the pipeline runs the checks of a registry: each at its time, over one reading, and none can spoil the look."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from desktop_app.checks.pipeline import InspectionStoppedError, inspect, rerun
from desktop_app.checks.registry import CHECKS, Check, Stage
from desktop_app.checks.subject import Subject
from desktop_app.domain.document import DocumentType
from desktop_app.domain.findings import Finding, FindingKind, Severity
from desktop_app.storage.document_file import DocumentFile

PASSPORT, BILL = DocumentType(1, "Passport"), DocumentType(5, "Proof of address")
SEEN = FindingKind("seen", Severity.WARNING, "“{name}” was seen", "Look again.")
STOP = FindingKind("stop", Severity.BLOCK, "“{name}” may not pass", "Choose another.")


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "scan-SPECIMEN.pdf"
    path.write_bytes(b"%PDF-1.7\n" + b"x" * 991)
    return path


class Noting:
    """A check that notes what it was given and finds one thing."""

    def __init__(self, kind: FindingKind = SEEN) -> None:
        self.kind = kind
        self.subjects: list[Subject] = []

    def __call__(self, subject: Subject) -> Iterable[Finding]:
        self.subjects.append(subject)
        as_type = subject.document_type.caption if subject.document_type else ""
        return [self.kind.found(name=f"{subject.name} {as_type}".strip())]


def codes(findings: Iterable[Finding]) -> list[str]:
    return [each.code for each in findings]


def test_every_check_has_a_name_of_its_own() -> None:
    assert [check.name for check in CHECKS] == [
        "size", "link", "kind", "pixels", "colour", "format", "wanted size", "pages", "sides", "name",
        "issue date", "zone",
    ]  # fmt: skip


def test_a_check_is_given_what_was_read(pdf: Path) -> None:
    check = Noting()
    inspect(pdf, 2000, checks=[Check("noting", check)])
    head = b"%PDF-1.7\n" + b"x" * 55

    assert check.subjects == [Subject(pdf, "application/pdf", 2000, size=1000, head=head, document_type=None)]
    assert check.subjects[0].name == "scan-SPECIMEN.pdf"
    assert "PDF-1" not in repr(check.subjects[0]), "bytes of a document are not for a log"


def test_findings_come_in_the_order_of_the_registry(pdf: Path) -> None:
    other = FindingKind("other", Severity.WARNING, "Something", "Look again.")
    checks = [Check("a", Noting()), Check("b", Noting(other)), Check("c", Noting())]

    assert codes(inspect(pdf, 2000, checks=checks).findings) == ["seen", "other", "seen"]


def test_a_file_is_opened_and_read_once_for_all_checks(pdf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    real = DocumentFile.read

    def count(file: DocumentFile, size: int) -> bytes:
        data = real(file, size)
        read.append(len(data))
        return data

    monkeypatch.setattr(DocumentFile, "read", count)
    inspect(pdf, 2000, PASSPORT, checks=[Check(str(stage), Noting(), stage) for stage in Stage])

    assert sum(read) == 1000


def test_what_is_blocked_by_its_size_is_not_read(pdf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(DocumentFile, "read", lambda *_: pytest.fail("it was read"))
    later, typed = Noting(), Noting()
    checks = [Check("later", later), Check("stop", Noting(STOP), Stage.OPENED), Check("typed", typed, Stage.TYPED)]
    look = inspect(pdf, 2000, PASSPORT, checks=checks)

    assert codes(look.findings) == ["stop"]
    assert (look.size, look.identity, look.subject) == (1000, None, None)
    assert later.subjects == typed.subjects == []


def test_a_warning_before_the_reading_stays(pdf: Path) -> None:
    early = Noting()
    look = inspect(pdf, 2000, checks=[Check("read", Noting()), Check("early", early, Stage.OPENED)])

    assert codes(look.findings) == ["seen", "seen"]
    assert (early.subjects[0].size, early.subjects[0].head) == (1000, b"")
    assert look.blocked is None


def test_a_warning_before_the_reading_stays_also_when_that_fails(pdf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = DocumentFile.read

    def read(file: DocumentFile, count: int) -> bytes:
        pdf.write_bytes(b"%PDF-1.7\n" + b"y" * 500)
        return real(file, count)

    monkeypatch.setattr(DocumentFile, "read", read)
    look = inspect(pdf, 2000, checks=[Check("early", Noting(), Stage.OPENED), Check("read", Noting())])

    assert codes(look.findings) == ["seen", "file_changed"]


def test_what_blocks_after_the_reading_does_not_hide_the_rest(pdf: Path) -> None:
    look = inspect(pdf, 2000, checks=[Check("stop", Noting(STOP)), Check("next", Noting())])

    assert codes(look.findings) == ["stop", "seen"]
    assert look.blocked is look.findings[0]


# --- a check that fails ---


def raises(_subject: Subject) -> list[Finding]:
    raise ValueError("the number is X1234567")


def raises_late(subject: Subject) -> Iterator[Finding]:
    yield SEEN.found(name=subject.name)
    raise MemoryError


@pytest.mark.logs("the check broken is left out")
@pytest.mark.parametrize(("check", "error"), [(raises, "ValueError"), (raises_late, "MemoryError")])
@pytest.mark.parametrize("stage", Stage)
def test_a_check_that_fails_is_left_out_and_logged_without_what_it_read(
    pdf: Path, caplog: pytest.LogCaptureFixture, check: object, error: str, stage: Stage
) -> None:
    assert callable(check)
    look = inspect(pdf, 2000, PASSPORT, checks=[Check("broken", check, stage), Check("good", Noting())])

    assert codes(look.findings) == ["seen"]
    assert look.blocked is None
    (record,) = [each for each in caplog.records if each.name.startswith("desktop_app.checks")]
    assert f"{error} in test_registry.py:" in record.getMessage()
    assert "X1234567" not in record.getMessage()
    assert record.exc_info is None


# --- stopping ---


@pytest.mark.parametrize(("asked", "run"), [(1, 0), (2, 0), (3, 1), (4, 2)])
def test_the_look_can_be_stopped_at_each_piece_and_before_each_check(pdf: Path, asked: int, run: int) -> None:
    answers = iter([False] * (asked - 1) + [True])
    check = Noting()
    checks = [Check("a", check), Check("b", check), Check("typed", check, Stage.TYPED)]

    with pytest.raises(InspectionStoppedError):
        inspect(pdf, 2000, PASSPORT, checks=checks, stopped=lambda: next(answers))
    assert len(check.subjects) == run


def test_a_large_file_is_not_read_to_its_end_once_the_look_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "large-SPECIMEN.pdf"
    path.write_bytes(bytes(3 * 1024 * 1024))
    read: list[int] = []
    real = DocumentFile.read

    def count(file: DocumentFile, size: int) -> bytes:
        read.append(size)
        return real(file, size)

    monkeypatch.setattr(DocumentFile, "read", count)
    with pytest.raises(InspectionStoppedError):
        inspect(path, 2**30, stopped=lambda: len(read) == 2)
    assert len(read) == 2


# --- another type ---


def test_checks_that_need_the_type_wait_for_it(pdf: Path) -> None:
    typed = Noting()
    checks = [Check("typed", typed, Stage.TYPED), Check("read", Noting())]
    look = inspect(pdf, 2000, checks=checks)

    assert codes(look.findings) == ["seen"]
    assert typed.subjects == []
    assert [each.fields["name"] for each in inspect(pdf, 2000, PASSPORT, checks=checks).findings] == [
        "scan-SPECIMEN.pdf",
        "scan-SPECIMEN.pdf Passport",
    ]


def test_another_type_runs_only_what_needs_it_and_reads_nothing(pdf: Path) -> None:
    read = Noting()
    checks = [Check("early", read, Stage.OPENED), Check("typed", Noting(), Stage.TYPED), Check("read", read)]
    first = inspect(pdf, 2000, PASSPORT, checks=checks)
    pdf.unlink()
    second = rerun(first, BILL, checks=checks)

    assert len(read.subjects) == 2
    assert second.file_findings is first.file_findings
    assert [each.fields["name"] for each in second.type_findings] == ["scan-SPECIMEN.pdf Proof of address"]
    assert second.identity == first.identity
    assert second.findings == (*second.file_findings, *second.type_findings)


def test_without_a_type_nothing_is_said_of_one(pdf: Path) -> None:
    checks = [Check("typed", Noting(STOP), Stage.TYPED)]
    blocked = inspect(pdf, 2000, PASSPORT, checks=checks)
    assert blocked.blocked is not None

    look = rerun(blocked, None, checks=checks)
    assert look.findings == ()
    assert look.subject is not None
    assert look.subject.document_type is None


def test_rules_are_judged_with_and_without_a_type(pdf: Path) -> None:
    checks = [Check("ruled", Noting(), Stage.RULED), Check("typed", Noting(), Stage.TYPED)]
    look = inspect(pdf, 2000, checks=checks)
    assert [each.fields["name"] for each in look.type_findings] == ["scan-SPECIMEN.pdf"]
    look = rerun(look, PASSPORT, checks=checks)
    assert [each.fields["name"] for each in look.type_findings] == ["scan-SPECIMEN.pdf Passport"] * 2


def test_what_cannot_be_sent_at_all_is_told_nothing_of_rules(pdf: Path) -> None:
    ruled = Noting()
    look = inspect(pdf, 2000, PASSPORT, checks=[Check("stop", Noting(STOP)), Check("ruled", ruled, Stage.RULED)])
    assert codes(look.findings) == ["stop"]
    assert ruled.subjects == []


def test_what_was_not_read_stays_as_it_is(tmp_path: Path) -> None:
    checks = [Check("typed", Noting(), Stage.TYPED)]
    gone = inspect(tmp_path / "gone-SPECIMEN.pdf", 2000, checks=checks)

    assert rerun(gone, PASSPORT, checks=checks) is gone
    assert codes(gone.findings) == ["file_gone"]
