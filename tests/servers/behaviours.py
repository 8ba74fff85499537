"""Behaviours of other people's servers and the right ends of an upload there: pure data.

A row is a server (desktop_app/sandbox/behaviour.py says what its text means), a course of events, and for each
situation the ends that are right. The numbers are those of the list of cases that the work began with; rows without one
are of the same kinds. Whatever a row allows, these never are: a receipt for what was never stored, a second copy
without a person's yes, an upload that is gone.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum


class Situation(Enum):
    """What became of the first POST."""

    ANSWERED = "answered"
    """The row's own answer came; for most rows a plain 201."""
    STORED = "stored and lost"
    """It was stored, and no answer came that says so."""
    NOT_STORED = "not stored and lost"
    """It was not stored, and no answer came that says so."""


class End(Enum):
    """What became of the upload."""

    ADOPTED = "stored, by one POST"
    RESENT = "stored, by a further POST"
    ASKED = "asked"
    REFUSED = "refused"
    HELD = "held"
    WAITING = "waiting"
    """Not at rest when the time was over."""
    READ = "all documents read"
    TOLD = "told that it was not deleted"


class Course(Enum):
    """What happens besides the upload."""

    UPLOAD = "nothing"
    RESTART = "the app is ended after the answer was lost, and started again"
    PAUSE = "the upload is paused after the answer was lost, and resumed"
    OFFLINE = "the server is away for a while after the answer was lost"
    LONG_PAUSE = "the upload is paused after the answer was lost, stored much later, and then resumed"
    LONG_PAUSE_RESTART = "the same, and the app is started anew before it is resumed"
    RETRY = "the person presses Retry once"
    LATE_RETRY = "the server stores it after all once it is held or refused, and then the person presses Retry"
    BACKUP = "the data folder is restored to a moment before the upload was sent"
    SECOND = "the data folder was copied before the upload was sent, and the copy is used too"
    WAL_DELETED = "the app is killed while it waits for the answer, and its -wal file is lost"
    WAL_EMPTIED = "the same, and its -wal file is empty"
    WAL_CUT = "the same, and its -wal file is cut in half"
    CLOCK_BACK = "the clock is set back by a day after the answer was lost"
    CLOCK_FORWARD = "the clock is set forward by a day after the answer was lost"
    OTHER_ACCOUNT = "somebody else signs in while the upload waits"
    LIST = "no upload: the list is read"
    DELETE = "no upload: a document is deleted"


AWAY_FROM_PLAIN = frozenset((Course.LIST, Course.DELETE, Course.OTHER_ACCOUNT))
"""Courses without a POST whose answer could be lost."""

Ends = frozenset[End]
A, R, Q = End.ADOPTED, End.RESENT, End.ASKED
_ONCE: Ends = frozenset({A})
_AGAIN: Ends = frozenset({R})
_ASK: Ends = frozenset({Q})
_ONCE_OR_ASK: Ends = frozenset({A, Q})
_AGAIN_OR_ASK: Ends = frozenset({R, Q})
_NO: Ends = frozenset({End.REFUSED})
_OPEN: Ends = frozenset({Q, End.HELD, End.WAITING})
"""Nothing is told as stored or refused, and nothing is sent again."""
_UNSENT: Ends = frozenset({End.HELD, End.WAITING})
_NOT_TAKEN: Ends = frozenset({End.REFUSED, Q, End.HELD, End.WAITING})

NAME = "passport-SPECIMEN.pdf"
NFD = "Reisepass Mu\u0308ller SPECIMEN.pdf"
"""A name as macOS writes it: the diaeresis is a letter of its own."""
LATIN = "Reisepa\udcdf SPECIMEN.pdf"
"""A name whose bytes are Latin-1, as Python holds it on a system that writes UTF-8."""
QUOTES = "a \"b\" c\\d 100%25 'e'; f=g SPECIMEN.pdf"
LONG = f"{'long ' * 40}SPECIMEN.pdf"


@dataclass(frozen=True)
class Row:
    """One server, one course of events."""

    name: str
    behaviour: str
    ends: dict[Situation, Ends]
    number: int = 0
    """In the list of cases; 0 for a row of the same kinds."""
    course: Course = Course.UPLOAD
    lost: str = "reset"
    """How the answer is lost; "" where the behaviour says so itself."""
    documents: int = 4
    """How many are there before."""
    learned: int = 0
    """Uploads of the same queue that go well before."""
    file: str = NAME
    size: int = 3000
    most_posts: int = 3
    """More are too many, whatever comes of them."""
    certain: bool = False
    """Whether it is plain that nothing can be stored: the upload must never be told as uncertain."""
    within: float = 0.0
    """Seconds in which the end must be there; 0: the runner's own patience."""
    alone: bool = False
    """Whether it is about times so short that it must not run beside dozens of others."""
    watch: float = 0.0
    """Seconds after which the runner looks, where nothing but waiting is expected; 0: its own patience."""

    def text(self, situation: Situation) -> str:
        """The server's behaviour in this situation."""
        parts = [self.behaviour]
        if situation is not Situation.ANSWERED:
            stores = "yes" if situation is Situation.STORED else "no"
            parts.append(f"stores={stores}" if not self.lost else f"answer={self.lost},stores={stores},faulty=1")
        if self.learned:
            parts.append(f"healthy_first={self.learned}")
        return ",".join(part for part in parts if part)


@dataclass(frozen=True)
class Case:
    """A row in one situation."""

    row: Row
    situation: Situation
    allowed: Ends = field(repr=False)

    @property
    def name(self) -> str:
        return f"{self.row.name}; {self.situation.value}"


def ends(
    answered: Ends | None = _ONCE, stored: Ends | None = _ONCE, not_stored: Ends | None = _AGAIN
) -> dict[Situation, Ends]:
    """The right ends in each situation; None where it makes no sense."""
    told = {Situation.ANSWERED: answered, Situation.STORED: stored, Situation.NOT_STORED: not_stored}
    return {situation: allowed for situation, allowed in told.items() if allowed is not None}


def only(situation: Situation, allowed: Ends) -> dict[Situation, Ends]:
    return {situation: allowed}


LONG_LOOK = 8.0
"""Seconds for rows in which waiting is right: longer than all looks after a lost answer."""

_LOST_ANSWERS = (
    *("reset", "close", "timeout", "half-status", "half-body", "408", "500", "502", "503", "503-retry-after", "504"),
    *("520", "524"),
)


def _numbered() -> Iterable[Row]:
    """The rows of the list of cases, in its order."""
    yield Row("a firewall's block page", "answer=html-200", ends(None, _ONCE, _OPEN | _NO), 1, lost="", most_posts=1)
    yield Row("an error in a 200", "answer=error-200", ends(None, _ONCE, _NO), 2, lost="", most_posts=1)
    yield Row("an envelope with its own code", "answer=code-422", ends(None, _ONCE, _NO), 3, lost="", most_posts=1)
    yield Row("see other", "answer=redirect-303", ends(None, _ONCE, _NOT_TAKEN), 4, lost="", most_posts=1)
    yield Row(
        "see other, and the person tries again",
        "answer=redirect-303",
        only(Situation.STORED, _ONCE),
        4,
        Course.RETRY,
        lost="",
        most_posts=1,
    )
    yield Row(
        "a redirect to a login page",
        "answer=redirect-302-login",
        ends(None, _ONCE | _NOT_TAKEN, _NOT_TAKEN),
        5,
        lost="",
        most_posts=1,
    )
    yield Row("names become UUIDs, pictures re-encoded", "names=uuid,size=recoded,hash=none", ends(stored=_ASK), 6)
    for size in ("keep", "none"):
        text = f"names=nfc-lower,hash=none,size={size}"
        yield Row(f"names normalised, size {size}", text, ends(stored=_ONCE_OR_ASK), 7, file=NFD)
    yield Row(
        "HEIC becomes JPG",
        "names=jpg,size=recoded,hash=none",
        ends(stored=_ASK),
        8,
        file="passport-SPECIMEN.heic",
    )
    yield Row("ids are UUIDs", "ids=uuid", ends(), 9)
    yield Row("total counts this page", "total=page,page_size=5,order=oldest", ends(), 10, documents=12)
    yield Row("total is a billion", "total=huge", ends(), 11)
    yield Row("fresh documents have no id yet", "id_null_seconds=150", ends(), 12, alone=True)
    yield Row("the list is cached", "cache_seconds=300", ends(), 13)
    yield Row("stored 200 s after a 502", "answer=502,stores=late:200", only(Situation.ANSWERED, _ONCE), 14, alone=True)
    yield Row(
        "cut when half the body was sent",
        "answer=reset-half,faulty=1",
        only(Situation.ANSWERED, _AGAIN),
        15,
        size=16_000_000,
        certain=True,
        most_posts=2,
    )
    yield Row("a restored backup", "", only(Situation.ANSWERED, _ASK), 16, Course.BACKUP, most_posts=1)
    yield Row("a copied data folder", "", only(Situation.ANSWERED, _ASK), 17, Course.SECOND, most_posts=1)
    for course in (Course.WAL_DELETED, Course.WAL_EMPTIED, Course.WAL_CUT):
        yield Row(course.name.lower(), "slow=40", only(Situation.STORED, _ONCE_OR_ASK), 18, course, most_posts=1)
    yield Row(
        "numbers per account, somebody else signs in",
        "ids=per-account,hash=none",
        only(Situation.ANSWERED, _UNSENT | _NOT_TAKEN),
        19,
        Course.OTHER_ACCOUNT,
        learned=1,
        most_posts=0,
        watch=3.0,
    )
    yield Row("clock set back", "", ends(None), 20, Course.CLOCK_BACK)
    yield Row(
        "a deleted number is given again",
        "ids=reused,elsewhere=delete-newest",
        ends(stored=_ONCE, not_stored=_AGAIN | _OPEN),
        21,
    )
    yield Row(
        "another device stores a file of the same name",
        "elsewhere=same-name,size=none,hash=none,created=none",
        ends(None, _ASK, _ASK),
        22,
    )
    yield Row(
        "a delete that is refused in a 200",
        "delete=success-false",
        only(Situation.ANSWERED, frozenset({End.TOLD})),
        23,
        Course.DELETE,
    )
    for shape in ("drf", "results", "content", "records", "embedded", "value"):
        yield Row(f"list under {shape}", f"shape={shape}", _read(), 24, Course.LIST)
        yield Row(f"upload, list under {shape}", f"shape={shape}", ends(), 24)
    for course in (Course.PAUSE, Course.OFFLINE, Course.RESTART):
        yield Row(f"{course.name.lower()} after a lost answer", "", ends(None, _ONCE, _AGAIN), 25, course, lost="502")
    for course in (Course.LONG_PAUSE, Course.LONG_PAUSE_RESTART):
        yield Row(
            f"{course.name.lower()} after a lost answer",
            "answer=502,stores=late:500",
            only(Situation.ANSWERED, _ONCE),
            25,
            course,
            most_posts=1,
        )
    yield Row(
        "held, stored after all, tried again",
        "answer=502,stores=no,faulty=9",
        only(Situation.ANSWERED, _ONCE_OR_ASK | _AGAIN),  # it is found, after the POSTs that it took to be held
        25,
        Course.LATE_RETRY,
        watch=30.0,
    )
    yield Row(
        "retry after a refusal that was stored",
        "answer=400",
        only(Situation.STORED, _ONCE_OR_ASK),
        25,
        Course.RETRY,
        lost="",
        most_posts=1,
    )
    yield Row(
        "a lone surrogate in a 422",
        "answer=422-surrogate",
        only(Situation.ANSWERED, _NO),
        26,
        most_posts=1,
        within=5.0,
        alone=True,
    )
    yield Row("204 for a list", "list_status=204,odd_seconds=250", ends(), 27, alone=True)
    yield Row("206 for a list", "list_status=206,odd_seconds=250", ends(), 27, alone=True)
    for way in ("zero", "past", "skewed"):
        yield Row(
            f"429 for ever, retry-after {way}",
            f"answer=429-{way}",
            only(Situation.ANSWERED, _UNSENT | _NO),
            28,
            most_posts=40,
            watch=3.0,
            alone=True,
        )
    yield Row(
        "an early 413", "answer=413-early", _refused_early(), 29, size=9_000_000, most_posts=1, within=5.0, alone=True
    )
    yield Row(
        "a polite early 413",
        "answer=413-early-polite",
        _refused_early(),
        29,
        size=9_000_000,
        most_posts=1,
        within=5.0,
        alone=True,
    )
    yield Row("Laravel's pages", "shape=laravel,offset=ignored", _read(), 30, Course.LIST, documents=12)
    yield Row("upload, Laravel's pages", "shape=laravel,offset=ignored,order=oldest", ends(), 30, documents=12)
    yield Row(
        "Django's names", "names=suffix,size=none,hash=none", ends(stored=_ONCE_OR_ASK), 31, lost="504", most_posts=2
    )


def _read() -> dict[Situation, Ends]:
    return only(Situation.ANSWERED, frozenset({End.READ}))


def _refused_early() -> dict[Situation, Ends]:
    return only(Situation.ANSWERED, _NO)


def _plain() -> Iterable[Row]:
    """Servers that keep all they are told, and lose the answer in each way."""
    for lost in _LOST_ANSWERS:
        # A status that says yes is never sent again by itself.
        not_stored = {End.ASKED} if lost == "half-body" else _AGAIN
        yield Row(f"plain, {lost}", "", ends(None, not_stored=frozenset(not_stored)), lost=lost)
        told = "size=none,hash=none"
        yield Row(f"names only, {lost}", told, ends(None, _ONCE_OR_ASK, frozenset(not_stored)), lost=lost)


def _ids() -> Iterable[Row]:
    for ids in ("text", "hex", "float", "per-account", "reused"):
        yield Row(f"ids {ids}", f"ids={ids}", ends())
    for key in ("documentId", "_id", "uuid"):
        yield Row(f"ids are UUIDs under {key}", f"ids=uuid,id_key={key}", ends())
    yield Row("hexadecimal ids, no hash", "ids=hex,id_key=_id,hash=none", ends(stored=_ONCE_OR_ASK))
    yield Row("UUIDs, names and sizes changed", "ids=uuid,names=uuid,size=recoded,hash=none", ends(stored=_ASK))
    yield Row("no id yet, no hash", "id_null_seconds=150,hash=none", ends(stored=_ONCE_OR_ASK))
    yield Row("ids for a long time null", "id_null_seconds=3000", ends(None, _OPEN, None), watch=LONG_LOOK)
    yield Row(
        "a number given again, no hash",
        "ids=reused,elsewhere=delete-newest,hash=none",
        ends(stored=_ONCE_OR_ASK | _OPEN, not_stored=_AGAIN | _OPEN),
    )


def _names() -> Iterable[Row]:
    odd = "pa\u00df 'Mu\u0308ller' 100% SPECIMEN.pdf"
    for names in ("uuid", "suffix", "counter", "url", "path", "ascii", "short", "quoted", "html", "none"):
        yield Row(f"names {names}, no hash", f"names={names},hash=none", ends(stored=_ONCE_OR_ASK), file=odd)
        yield Row(f"names {names}, no hash, no size", f"names={names},hash=none,size=none", ends(stored=_ONCE_OR_ASK))
    for name, file in (("Latin-1 bytes", LATIN), ("quotes and signs", QUOTES), ("a long name", LONG)):
        yield Row(f"{name} in the name", "", ends(), file=file, watch=10.0)
        yield Row(f"{name} in the name, no hash", "hash=none", ends(stored=_ONCE_OR_ASK), file=file, watch=10.0)
    yield Row("names under title", "name_key=title", ends())
    yield Row("names suffix, hash kept", "names=suffix", ends())
    yield Row("nothing told but ids", "names=none,size=none,hash=none,type=none,created=none", ends(stored=_ASK))
    yield Row("nothing told but ids and times", "names=none,size=none,hash=none,type=none", ends(stored=_ONCE_OR_ASK))


def _contents() -> Iterable[Row]:
    yield Row("hash of the re-encoded file", "size=recoded,hash=recoded", ends(stored=_ONCE_OR_ASK))
    yield Row("hash of the re-encoded file, other names", "names=uuid,size=recoded,hash=recoded", ends(stored=_ASK))
    yield Row("hash in capitals", "hash=upper", ends())
    yield Row("size as text", "size=text,hash=none", ends(stored=_ONCE_OR_ASK))
    yield Row("size of the re-encoded file", "size=recoded,hash=none", ends(stored=_ONCE_OR_ASK))
    for kind in ("none", "caption", "recoded"):
        # Of another type it may be the same file that somebody handed in as something else.
        yield Row(f"type {kind}", f"type={kind}", ends(stored=_ONCE_OR_ASK if kind == "recoded" else _ONCE))
        yield Row(f"type {kind}, no hash", f"type={kind},hash=none", ends(stored=_ONCE_OR_ASK))
    for created in ("naive", "epoch", "none", "date"):
        yield Row(f"created {created}, no hash", f"created={created},hash=none", ends(stored=_ONCE_OR_ASK))
    for key in ("createTime", "created_at", "uploadedAt"):
        yield Row(f"created under {key}", f"created_key={key},hash=none", ends(stored=_ONCE_OR_ASK))
    for skew in (3600, -3600, 86_400, -86_400):
        yield Row(f"clock {skew:+} s", f"clock_skew={skew}", ends())
        yield Row(f"clock {skew:+} s, no hash", f"clock_skew={skew},hash=none", ends(stored=_ONCE_OR_ASK))


def _learned() -> Iterable[Row]:
    """The same queue has seen uploads go well here, and may know what this server does."""
    yield Row("learned: all kept", "", ends(), learned=2)
    yield Row("learned: Django's names", "names=suffix,size=none,hash=none", ends(stored=_ONCE_OR_ASK), learned=2)
    yield Row(
        "learned: UUIDs and re-encoded", "names=uuid,size=recoded,hash=none", ends(stored=_ONCE_OR_ASK), learned=2
    )
    yield Row("learned: hash of the re-encoded", "size=recoded,hash=recoded", ends(stored=_ONCE_OR_ASK), learned=2)
    yield Row("learned: types recoded", "type=recoded,hash=none", ends(stored=_ONCE_OR_ASK), learned=2)
    yield Row("learned: ids null for a while", "id_null_seconds=100", ends(), learned=1)
    yield Row(
        "learned: another device stores another file",
        "elsewhere=other",
        ends(None, _ONCE, _AGAIN),
        learned=2,
    )
    yield Row(
        "learned: another device, names and sizes kept",
        "elsewhere=other,hash=none",
        ends(None, _ONCE_OR_ASK, _AGAIN_OR_ASK),
        learned=2,
    )
    yield Row(
        "learned: another device, names change",
        "elsewhere=other,names=uuid,size=none,hash=none",
        ends(None, _ASK, _ASK),
        learned=2,
    )
    yield Row(
        "learned: names only, same name", "elsewhere=same-name,size=none,hash=none", ends(None, _ASK, _ASK), learned=2
    )


def _lists() -> Iterable[Row]:
    for shape in ("data", "data-items", "items", "documents", "array", "cursor", "null-empty"):
        yield Row(f"list as {shape}", f"shape={shape}", _read(), course=Course.LIST)
        yield Row(f"upload, list as {shape}", f"shape={shape}", ends())
    for shape in ("data", "array", "drf", "content", "cursor", "laravel", "embedded", "value"):
        yield Row(f"pages of 5 as {shape}", f"shape={shape},page_size=5", _read(), course=Course.LIST, documents=17)
        yield Row(f"upload, pages of 5 as {shape}", f"shape={shape},page_size=5", ends(), documents=12)
    by_page = "shape=drf,offset=ignored,page_size=5"
    for what, course, told in (("list", Course.LIST, _read()), ("upload", Course.UPLOAD, ends())):
        yield Row(f"{what}, page numbers", by_page, told, course=course, documents=12)
        yield Row(f"{what}, empty account", "shape=null-empty", told, course=course, documents=0)
    for total in ("page", "huge", "none", "low"):
        yield Row(f"total {total}", f"total={total},page_size=5", ends(), documents=11)
    for order in ("newest", "oldest"):  # beside documents it proves no absence
        zero = f"total=zero,page_size=5,order={order}"
        yield Row(f"total zero, {order} first", zero, ends(not_stored=_OPEN | {End.ASKED}), documents=11)
    yield Row("total low, oldest first", "total=low,page_size=5,order=oldest", ends(), documents=11)
    yield Row("oldest first", "order=oldest,page_size=5", ends(), documents=12)
    yield Row("in random order", "order=random,page_size=5", ends(), documents=12)
    yield Row("offset ignored, all on one page", "offset=ignored", ends())
    yield Row(
        "offset ignored, more than a page",
        "offset=ignored,page_size=5,order=oldest",
        ends(_ONCE | _UNSENT, _ONCE | _OPEN, _AGAIN | _OPEN),
        documents=12,
        watch=LONG_LOOK,
    )
    yield Row("broken items", "malformed=2", ends(_ONCE | _UNSENT, _ONCE | _OPEN, _AGAIN | _OPEN), watch=LONG_LOOK)
    yield Row("a list that never ends", "endless=yes", ends(_ONCE | _UNSENT, None, None), watch=LONG_LOOK)
    yield Row("204 every other time", "list_status=alternate", ends())
    yield Row("206 for ever", "list_status=206", ends(_ONCE | _UNSENT, _ONCE | _OPEN, _OPEN), watch=LONG_LOOK)
    yield Row("204 for ever", "list_status=204", ends(_ONCE | _UNSENT, _OPEN, _OPEN), watch=LONG_LOOK)
    yield Row("204 for ten minutes", "list_status=204,odd_seconds=600", ends(), watch=30.0)
    for what, more in (("", ""), (", no hash", ",hash=none")):
        yield Row(
            f"half of the list at times{what}",
            f"flapping=yes{more}",
            ends(_ONCE | _UNSENT, _ONCE | _OPEN, _AGAIN | _OPEN),
            documents=5,
            watch=LONG_LOOK,
        )
    yield Row("a list that shrinks", "shrinking=oldest", ends(None, _ONCE | _OPEN, _OPEN), watch=LONG_LOOK)
    yield Row("a list that loses the newest", "shrinking=newest", ends(None, _OPEN, _OPEN), watch=LONG_LOOK)
    for late in (30, 100, 250):
        yield Row(f"listed {late} s late", f"lateness={late}", ends())
    yield Row("listed late, no hash", "lateness=100,hash=none", ends(stored=_ONCE_OR_ASK))
    yield Row("a cache, no hash", "cache_seconds=300,hash=none", ends(stored=_ONCE_OR_ASK))
    yield Row(
        "a stubborn cache", "cache_seconds=200,cache=stubborn", ends(stored=_ONCE | _OPEN, not_stored=_AGAIN | _OPEN)
    )


def _answers() -> Iterable[Row]:
    for answer in ("document-200", "data", "id-only"):
        yield Row(f"answer {answer}", f"answer={answer}", only(Situation.ANSWERED, _ONCE), most_posts=1)
    yield Row("answer list-200", "answer=list-200", only(Situation.STORED, _ONCE), lost="", most_posts=1)
    for answer in ("empty-201", "empty-202", "empty-204", "id-null", "ok-200", "null-200", "text-200"):
        yield Row(f"answer {answer}", f"answer={answer}", ends(None, _ONCE, _OPEN), lost="", most_posts=1, watch=9.0)
        yield Row(
            f"answer {answer}, no hash",
            f"answer={answer},hash=none",
            only(Situation.STORED, _ONCE_OR_ASK),
            lost="",
            most_posts=1,
        )
    yield Row("stored 100 s after a 202", "answer=empty-202,stores=late:100", only(Situation.ANSWERED, _ONCE))
    yield Row(
        "stored 20 min after a 202",
        "answer=empty-202,stores=late:1200",
        only(Situation.ANSWERED, _ONCE | _OPEN),
        most_posts=1,
        watch=16.0,
    )
    for answer in ("errors-200", "success-false", "status-422"):
        yield Row(f"answer {answer}", f"answer={answer}", ends(None, _ONCE, _NO), lost="", most_posts=1)
    for answer in ("redirect-301", "redirect-307", "redirect-308"):
        yield Row(f"answer {answer}", f"answer={answer}", ends(None, _ONCE, _NOT_TAKEN), lost="", most_posts=1)
    for answer in ("404", "405", "409", "413"):
        yield Row(f"answer {answer}", f"answer={answer}", ends(None, _ONCE, _NO), lost="", most_posts=1)
    for answer in ("400", "403", "410", "415", "422"):
        yield Row(f"answer {answer}", f"answer={answer}", only(Situation.ANSWERED, _NO), most_posts=1)
    yield Row(
        "a block page, no hash",
        "answer=html-200,hash=none",
        only(Situation.STORED, _ONCE_OR_ASK),
        lost="",
        most_posts=1,
    )
    for lost in ("503-retry-after", "425"):
        yield Row(f"{lost}, not stored", f"answer={lost},stores=no,faulty=1", only(Situation.ANSWERED, _AGAIN))
    for way in ("zero", "past"):
        yield Row(f"429 twice, {way}", f"answer=429-{way},faulty=2", only(Situation.ANSWERED, _AGAIN))
    yield Row(
        "429 once, plain", "answer=429-plain,faulty=1", only(Situation.ANSWERED, _AGAIN | {End.WAITING}), watch=7.0
    )
    yield Row(
        "429 for ever, plain",
        "answer=429-plain",
        only(Situation.ANSWERED, _UNSENT | _NO),
        most_posts=40,
        watch=3.0,
        alone=True,
    )
    yield Row("stored 100 s after a reset", "answer=reset,stores=late:100", only(Situation.ANSWERED, _ONCE))
    yield Row("stored 200 s after a time-out", "answer=timeout,stores=late:200", only(Situation.ANSWERED, _ONCE))
    yield Row(
        "stored 200 s after a 504, no hash",
        "answer=504,stores=late:200,hash=none",
        only(Situation.ANSWERED, _ONCE_OR_ASK),
    )
    yield Row(
        "closed when half the body was sent",
        "answer=close-half,faulty=1",
        only(Situation.ANSWERED, _AGAIN),
        size=16_000_000,
        certain=True,
        most_posts=2,
    )
    yield Row("cut in the middle of a small body", "answer=reset-half,faulty=1", only(Situation.ANSWERED, _AGAIN))
    yield Row("an early 413 for a small file", "answer=413-early", only(Situation.ANSWERED, _NO | {End.HELD}))
    yield Row("502 for ever, nothing stored", "answer=502,stores=no,faulty=9", only(Situation.ANSWERED, _UNSENT))
    yield Row("502 three times, all stored", "answer=502,stores=yes,faulty=3", only(Situation.ANSWERED, _ONCE))
    yield Row(
        "502 three times, all stored, names change",
        "answer=502,faulty=3,names=suffix,size=none,hash=none",
        only(Situation.ANSWERED, _ONCE_OR_ASK),
    )


def _elsewhere() -> Iterable[Row]:
    yield Row("same name from another device", "elsewhere=same-name", ends(None, _ONCE, _AGAIN_OR_ASK))
    yield Row("same name, no hash", "elsewhere=same-name,hash=none", ends(None, _ONCE_OR_ASK, _AGAIN_OR_ASK))
    yield Row("same size from another device", "elsewhere=same-size,hash=none", ends(None, _ONCE_OR_ASK, _AGAIN_OR_ASK))
    yield Row("same name, names only", "elsewhere=same-name,size=none,hash=none", ends(None, _ASK, _ASK))
    yield Row(
        "same file from another device", "elsewhere=same-file", ends(None, _ONCE_OR_ASK, _ONCE_OR_ASK), most_posts=1
    )
    yield Row("another file from another device", "elsewhere=other", ends(None, _ONCE, _AGAIN_OR_ASK))
    yield Row("another file, names change", "elsewhere=other,names=uuid,size=none,hash=none", ends(None, _ASK, _ASK))
    yield Row("newest deleted elsewhere", "elsewhere=delete-newest", ends(None, _ONCE, _AGAIN | _OPEN))
    yield Row(
        "deleted elsewhere once it was listed",
        "elsewhere=delete-stored,names=uuid,size=none,hash=none",
        only(Situation.STORED, _ONCE_OR_ASK),
        most_posts=1,
    )


def _courses() -> Iterable[Row]:
    for course in (Course.RESTART, Course.PAUSE, Course.OFFLINE):
        name = course.name.lower()
        yield Row(f"{name}, names change", "names=uuid,size=recoded,hash=none", ends(None, _ASK), course=course)
        yield Row(f"{name}, UUIDs", "ids=uuid", ends(None), course=course, lost="504")
        yield Row(f"{name}, listed late", "lateness=100", only(Situation.STORED, _ONCE), course=course)
    yield Row("restart, a cache", "cache_seconds=300", ends(None), course=Course.RESTART)
    yield Row("restart while ids are null", "id_null_seconds=150", ends(None), course=Course.RESTART)
    yield Row("clock set forward", "", ends(None), course=Course.CLOCK_FORWARD)
    yield Row(
        "clock set forward, stored late",
        "answer=502,stores=late:200",
        only(Situation.ANSWERED, _ONCE),
        course=Course.CLOCK_FORWARD,
    )
    yield Row(
        "clock set back, names change",
        "names=suffix,size=none,hash=none",
        ends(None, _ONCE_OR_ASK),
        course=Course.CLOCK_BACK,
    )
    yield Row(
        "a restored backup, names and sizes",
        "hash=none",
        only(Situation.ANSWERED, _ASK),
        course=Course.BACKUP,
        most_posts=1,
    )
    yield Row(
        "a restored backup, UUIDs", "ids=uuid", only(Situation.ANSWERED, _ASK), course=Course.BACKUP, most_posts=1
    )
    for answer in ("403", "404", "409", "413", "success-false", "error-200", "redirect-307"):
        yield Row(
            f"retry after {answer}, stored",
            f"answer={answer},faulty=1",
            only(Situation.STORED, _ONCE_OR_ASK),
            course=Course.RETRY,
            lost="",
            most_posts=1,
        )
    for answer in ("403", "413"):
        yield Row(
            f"retry after {answer}, not stored",
            f"answer={answer},faulty=1",
            only(Situation.NOT_STORED, _AGAIN),
            course=Course.RETRY,
            lost="",
            most_posts=2,
        )
    yield Row(
        "numbers per account, hash told",
        "ids=per-account",
        only(Situation.ANSWERED, _UNSENT | _NOT_TAKEN),
        course=Course.OTHER_ACCOUNT,
        learned=1,
        most_posts=0,
        watch=3.0,
    )
    for delete in ("error-200", "405"):
        yield Row(
            f"delete refused by {delete}",
            f"delete={delete}",
            only(Situation.ANSWERED, frozenset({End.TOLD})),
            course=Course.DELETE,
        )


ROWS: tuple[Row, ...] = (
    *_numbered(),
    *_plain(),
    *_ids(),
    *_names(),
    *_contents(),
    *_learned(),
    *_lists(),
    *_answers(),
    *_elsewhere(),
    *_courses(),
)
CASES: tuple[Case, ...] = tuple(
    Case(row, situation, allowed) for row in ROWS for situation, allowed in row.ends.items()
)
