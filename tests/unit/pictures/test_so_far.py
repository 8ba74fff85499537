"""What a look knows is told as it goes on, and only time of the processor counts against it."""

import time
from io import BytesIO

from desktop_app.domain.findings_of.content import TRUNCATED
from desktop_app.pictures.picture import Facts, Looked
from desktop_app.pictures.so_far import SoFar
from desktop_app.pictures.wire import receive_looked, send_looked

FIRST = Looked(facts=Facts("application/pdf"))
SECOND = Looked((TRUNCATED.found(name="a-SPECIMEN.pdf"),), Facts("application/pdf", 3))


def test_what_is_known_is_told_at_once_and_in_order() -> None:
    answers = BytesIO()
    known = SoFar(answers)
    for looked in (FIRST, SECOND):
        known.tell(looked)
    send_looked(answers, SECOND)
    answers.seek(0)

    told: list[Looked] = []
    assert receive_looked(answers, "a-SPECIMEN.pdf", told.append) == SECOND
    assert told == [FIRST, SECOND]
    assert known.looked == SECOND


def test_a_look_that_waits_for_others_is_not_given_up() -> None:
    answers = BytesIO()
    with SoFar(answers).given_up_after(0.1):
        time.sleep(0.5)
    assert answers.getvalue() == b""
