"""The table of `make wine-test` tells what failed, and the reason of every skip."""

import xml.etree.ElementTree as ET

import pytest

from desktop_app.ui.sign_in import texts
from installer.windows.wine.installing import letter
from installer.windows.wine.report import FAILED, PASSED, Report
from installer.windows.wine.run import outcomes

RESULTS = """\
<testsuites><testsuite>
  <testcase classname="tests.unit.test_a" name="test_good"/>
  <testcase classname="tests.unit.test_a" name="test_bad"><failure message="assert 0">…</failure></testcase>
  <testcase classname="tests.unit.test_a" name="test_torn"><error message="on setup">…</error></testcase>
  <testcase classname="tests.unit.test_a" name="test_one"><skipped message="no modes there"/></testcase>
  <testcase classname="tests.unit.test_a" name="test_two"><skipped message="no modes there"/></testcase>
</testsuite></testsuites>
"""


def test_what_pytest_says_is_counted() -> None:
    counts, reasons, failed = outcomes(ET.ElementTree(ET.fromstring(RESULTS)))  # noqa: S314 - written above
    assert (counts[PASSED], counts[FAILED]) == (1, 2)
    assert reasons == {"no modes there": 2}
    assert failed == ["tests.unit.test_a::test_bad", "tests.unit.test_a::test_torn"]


def test_the_table_counts_what_failed_and_names_the_reasons() -> None:
    report = Report()
    with report.step("a step") as said:
        said("29 MB")
    with pytest.raises(ValueError, match="broken"), report.step("a bad step"):
        raise ValueError("broken")
    report.skip("unit tests", {"no modes there": 2})
    report.note("3 minutes")
    assert report.failed == 1
    lines = report.table().splitlines()
    assert lines[0].startswith("passed")
    assert lines[0].endswith("a step: 29 MB")
    assert lines[1].startswith("FAILED")
    assert lines[1].endswith("a bad step: broken")
    assert lines[2].endswith("unit tests: 2 × no modes there")
    assert lines[3].startswith("1 passed, 1 skipped, 1 failed")
    assert lines[4] == "3 minutes"


def test_the_person_of_the_trial_presses_the_letters_that_the_dialog_has() -> None:
    assert letter("&Access code") == "alt+a"
    assert letter("E&mail address") == "alt+m"
    letters = {letter(each) for each in (texts.WAY_TOKEN, texts.SERVER_LABEL, texts.TOKEN_LABEL)}
    assert len(letters) == 3
