"""What a person reads of each status that a server answers with: the one table of these sentences.

Where they are shown, and that nothing is lost meanwhile, is shown in the window with a few of them (tests/gui).
"""

import pytest

from desktop_app.api.failures import from_status
from desktop_app.domain.errors import ServerError, UnexpectedAnswerError
from desktop_app.ui.i18n import error_cure, error_title

HOST = "my.broker.example"


@pytest.mark.parametrize(
    ("status", "title", "cure"),
    [
        (302, "points to another address", ""),
        (400, "refused the document", "Read the message from"),
        (401, "has expired", ""),
        (403, "Your account is not allowed to do this", "Ask your broker"),
        (404, "cannot find the document", "check your broker’s address"),
        (409, "may already have this", "Refresh the list"),
        (413, "too large for my.broker.example", "smaller PDF"),
        (422, "refused the document", "Read the message from"),
        (429, "is busy", "Wait 60 seconds"),
        (500, "is not responding properly right now (500)", "Wait a few minutes"),
        (502, "is not responding properly right now (502)", "Wait a few minutes"),
        (503, "is not responding properly right now (503)", "Wait a few minutes"),
    ],
)
def test_each_status_has_its_sentence(status: int, title: str, cure: str) -> None:
    said(from_status(status, b"", "", HOST), title, cure)


def test_a_page_of_a_filter_has_its_sentence() -> None:
    said(from_status(403, b"<html><title>No</title>", "", HOST), "firewall or filter", "Try another network")


def test_an_answer_that_means_nothing_has_its_sentence() -> None:
    error = UnexpectedAnswerError(host=HOST, status=200)

    said(error, "cannot read the answer", "sign-in page")
    said(error, "cannot read the answer", "Check your broker’s address")


def said(error: ServerError, title: str, cure: str) -> None:
    assert title in error_title(error)
    assert cure in error_cure(error)
    assert len(error_cure(error)) > 15, "what to do"
