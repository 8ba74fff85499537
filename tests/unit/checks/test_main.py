"""`python -m desktop_app.checks --json` prints what the window would find, and nothing that a document says."""

import json
import os
import subprocess
import sys
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


def test_rules_and_a_type_are_those_of_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bill, rules = tmp_path / "bill-SPECIMEN.pdf", tmp_path / "rules.toml"
    bill.write_bytes(pdf(size=5000))
    rules.write_text('[types.5]\nformats = ["png"]\nmax_megabytes = 0.001\nblocking = ["size"]\n', "utf-8")

    def told(*more: str) -> list[tuple[str, str]]:
        assert main(["--json", "--rules", str(rules), *more, str(bill)]) == 0
        return [(each["code"], each["severity"]) for each in json.loads(capsys.readouterr().out)["findings"]]

    assert told() == []
    assert told("--type", "Proof of address") == []
    assert told("--type", "Proof of address", "--type-id", "5") == [
        ("unwanted_format", "warning"),
        ("file_large", "block"),
    ]


def test_rules_with_a_mistake_are_not_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rules = tmp_path / "rules.toml"
    rules.write_text("max_page = 3\ncolour = 1\n", "utf-8")

    assert main(["--json", "--rules", str(rules), "file-SPECIMEN.jpg"]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count(str(rules))) == ("", 2)
    assert "max_page: there is no such rule" in said.err
    assert main(["--json", "--rules", str(tmp_path / "gone.toml"), "file-SPECIMEN.jpg"]) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_file_is_named_as_the_argument_names_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    odd = os.fsdecode(os.fsencode(tmp_path) + b"//./bill\xff\n-SPECIMEN.pdf")
    Path(odd).write_bytes(pdf())
    folder = f"{tmp_path}/./"

    assert main(["--json", odd, folder, f"{tmp_path}//gone-SPECIMEN.pdf"]) == 0

    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["file"] for line in lines] == [odd, folder, f"{tmp_path}//gone-SPECIMEN.pdf"]
    assert [[each["code"] for each in line["findings"]] for line in lines] == [
        ["name_unusual"],
        ["folder"],
        ["file_gone"],
    ]


def test_nobody_has_to_read_to_the_end(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "desktop_app.checks", "--json", *[str(tmp_path / "gone-SPECIMEN.pdf")] * 500]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) == (1, b"")


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
