"""Whether a document of the list is an upload's: judged by what a server tells, and never by guessing."""

from dataclasses import replace

import pytest

from desktop_app.domain.document import Document
from desktop_app.domain.upload import Upload
from desktop_app.outbox.matching import Match, Verdict, fits, has_same_hash, match
from tests.support.outbox_harness import ALL, NAMES_ONLY, a_document, an_upload

MINE = an_upload(1)
OTHER = an_upload(2)
"""Another file of the same name and size."""
ON_THEIR_DISK = an_upload(3, server_path="/srv/passport-SPECIMEN.jpg", size=0)


def judged(
    *listed: Document,
    upload: Upload = MINE,
    claimed: tuple[int, ...] = (),
    doubtful: tuple[int, ...] = (),
    lost: tuple[Upload, ...] = (),
    sending: tuple[Upload, ...] = (),
) -> Match:
    return match(upload, listed, claimed=claimed, disputed=doubtful, lost=lost, sending=sending)


def test_the_one_that_is_new_and_fits_is_adopted() -> None:
    mine = a_document(7, MINE)
    assert judged(a_document(5, an_upload(name="other-SPECIMEN.pdf", size=5, content="x")), mine) == Match(
        Verdict.ADOPT, (mine,)
    )


def test_what_was_there_before_or_belongs_to_another_is_not_it() -> None:
    mine = a_document(7, MINE, told=NAMES_ONLY)

    assert judged().verdict is Verdict.ABSENT
    assert judged(mine, upload=replace(MINE, baseline=frozenset({7}))).verdict is Verdict.ABSENT
    assert judged(mine, upload=replace(MINE, baseline=frozenset({8}))).verdict is Verdict.ADOPT
    assert judged(mine, claimed=(7,)).verdict is Verdict.ABSENT


def test_several_are_asked_about() -> None:
    both = a_document(7, MINE, told=NAMES_ONLY), a_document(8, MINE, told=NAMES_ONLY)
    assert judged(*both) == Match(Verdict.ASK, both)


def test_the_hash_decides_among_several() -> None:
    theirs, mine = a_document(7, MINE, told=NAMES_ONLY), a_document(8, MINE)
    assert judged(theirs, mine) == Match(Verdict.ADOPT, (mine,))


def test_the_same_bytes_twice_are_asked_about() -> None:
    both = a_document(7, MINE), a_document(8, MINE)
    assert judged(*both) == Match(Verdict.ASK, both)


def test_one_that_a_lost_upload_may_be_too_is_asked_about() -> None:
    one = a_document(7, MINE, told=NAMES_ONLY)

    assert judged(one, lost=(OTHER,)) == Match(Verdict.ASK, (one,))
    assert judged(one, lost=(replace(OTHER, baseline=frozenset({7})),)).verdict is Verdict.ADOPT
    assert judged(one, lost=(replace(OTHER, name="other-SPECIMEN.pdf"),)).verdict is Verdict.ADOPT


def test_one_that_an_upload_under_way_may_be_too_is_judged_later() -> None:
    one = a_document(7, MINE, told=NAMES_ONLY)
    assert judged(one, sending=(OTHER,)) == Match(Verdict.LATER, (one,))


def test_a_doubtful_one_is_never_adopted_unasked() -> None:
    one = a_document(7, MINE, told=NAMES_ONLY)

    assert judged(one, doubtful=(7,)) == Match(Verdict.ASK, (one,))
    assert judged(one, doubtful=(8,)).verdict is Verdict.ADOPT


def test_the_hash_ends_every_doubt() -> None:
    mine = a_document(7, MINE)
    assert judged(mine, doubtful=(7,), lost=(OTHER,), sending=(OTHER,)) == Match(Verdict.ADOPT, (mine,))


def test_the_name_alone_of_another_size_is_asked_about() -> None:
    longer = Document(7, name=MINE.name, size=MINE.size + 1)

    assert judged(longer) == Match(Verdict.ASK, (longer,))
    told = a_document(8, ON_THEIR_DISK, told=frozenset({"name"}))
    there = replace(told, size=123)  # the server knows its own file's size, we do not
    assert judged(there, upload=ON_THEIR_DISK) == Match(Verdict.ADOPT, (there,))


@pytest.mark.parametrize(
    ("document", "can"),
    [
        (Document(7), True),
        (Document(7, type_id=1), True),
        (Document(7, type_id=2), False),
        (Document(7, type_id=2, name=MINE.name, size=MINE.size), False),
        (Document(7, name=MINE.name), True),
        (Document(7, name="other.jpg"), False),
        (Document(7, size=MINE.size), True),
        (Document(7, size=MINE.size + 1), False),
        (Document(7, name="renamed.jpg", size=MINE.size), True),
        (Document(7, name=MINE.name, size=MINE.size + 1), True),
        (Document(7, name="other.jpg", size=MINE.size + 1), False),
        (Document(7, name="renamed.jpg", sha256=MINE.identity.sha256.upper()), True),
        (Document(7, name=MINE.name, size=MINE.size, sha256=OTHER.identity.sha256), False),
    ],
)
def test_what_speaks_for_and_against_a_document(document: Document, can: bool) -> None:
    assert fits(MINE, document) is can


def test_a_file_on_the_servers_disk_has_no_hash_and_no_size_of_ours() -> None:
    there = Document(7, name=ON_THEIR_DISK.name, size=5, sha256="b" * 64)

    assert fits(ON_THEIR_DISK, there)
    assert not fits(ON_THEIR_DISK, replace(there, name="other.jpg"))
    assert not has_same_hash(ON_THEIR_DISK, replace(there, sha256=""))
    assert has_same_hash(MINE, a_document(7, MINE, told=ALL))
