"""`python -m desktop_app.checks --json` prints what the window would find, and nothing that a document says."""

import json
from pathlib import Path

import pytest

from desktop_app.checks.__main__ import main, report
from desktop_app.domain.findings import Region
from desktop_app.domain.findings_of.content import MANY_PAGES
from desktop_app.pictures.picture import Looked
from tests.support.documents import pdf


def test_each_file_has_one_line_of_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, page, gone = tmp_path / "bill-SPECIMEN.pdf", tmp_path / "id-SPECIMEN.jpg", tmp_path / "gone-SPECIMEN.png"
    good.write_bytes(pdf())
    page.write_bytes(b"<html>SPECIMEN")

    assert main(["--json", str(good), str(page), str(gone)]) == 0

    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["file"] for line in lines] == [str(good), str(page), str(gone)]
    assert [set(line) for line in lines] == [{"file", "findings", "mrz", "issue_date", "seconds"}] * 3
    assert [line["findings"] for line in lines] == [
        [],
        [{"code": "not_a_document", "severity": "block", "confidence": None, "region": None}],
        [{"code": "file_gone", "severity": "block", "confidence": None, "region": None}],
    ]
    assert all(line["seconds"] < 20 for line in lines)


async def test_a_finding_is_told_without_what_was_read(tmp_path: Path) -> None:
    async def _look(_content: bytes, name: str) -> Looked:
        region = Region(0.1, 0.2, 0.3, 0.4, 2)
        return Looked((MANY_PAGES.found(name=name, secret="SPECIMEN-7-7", region=region, confidence=0.5),))

    file = tmp_path / "bill.pdf"
    file.write_bytes(pdf())
    told = await report(file, _look)

    assert told["findings"] == [
        {"code": "many_pages", "severity": "warning", "confidence": 0.5, "region": [0.1, 0.2, 0.3, 0.4, 2]}
    ]
    assert "SPECIMEN-7-7" not in json.dumps(told)


def test_it_says_how_it_is_called(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["file-SPECIMEN.jpg"])
    assert "--json" in capsys.readouterr().err
