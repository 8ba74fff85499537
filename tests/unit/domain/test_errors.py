"""The error tree: each leaf says what happened and what to do, and whoever raises one fills in what it names."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import desktop_app
from desktop_app.domain import errors
from desktop_app.domain.errors import (
    MAX_SERVER_TEXT,
    Delivery,
    DossierError,
    EncodingNotAcceptedError,
    FileTooLargeError,
    NotAcceptedError,
    ServerTroubleError,
    TooManyRequestsError,
)
from desktop_app.domain.sentences import fill

PACKAGE = Path(desktop_app.__file__).parent


def tree(root: type[DossierError] = DossierError) -> Iterator[type[DossierError]]:
    yield root
    for below in root.__subclasses__():
        yield from tree(below)


LEAVES = [each for each in tree() if not each.__subclasses__()]


def named_in(kind: type[DossierError]) -> set[str]:
    """The fields that the sentences of an error name."""
    texts = kind.title, kind.what_to_do
    return {name for text in texts for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("leaf", LEAVES)
def test_every_leaf_has_a_title_and_a_cure_of_its_own(leaf: type[DossierError]) -> None:
    assert leaf.title
    assert leaf.what_to_do
    assert not leaf.title.endswith(".")
    assert leaf.what_to_do == "{reason}" or leaf.what_to_do.endswith((".", ")", "{reason}"))
    if leaf is not errors.UnexpectedError:
        assert leaf.title != DossierError.title


def test_the_docstring_shows_the_whole_tree() -> None:
    drawn = errors.__doc__ or ""

    assert not [each.__name__ for each in tree() if each.__name__ not in drawn]


@pytest.mark.parametrize(
    ("kind", "delivery"),
    [
        (errors.UnreachableError, Delivery.NOT_SENT),
        (errors.TlsError, Delivery.NOT_SENT),
        (errors.ConnectionBrokenError, Delivery.UNCERTAIN),
        (errors.NoAnswerInTimeError, Delivery.UNCERTAIN),
        (errors.ServerTroubleError, Delivery.UNCERTAIN),
        (errors.UnexpectedAnswerError, Delivery.UNCERTAIN),
        (errors.IncompleteListError, Delivery.UNCERTAIN),
        (errors.ConflictError, Delivery.UNCERTAIN),
        (errors.SignInEndedError, Delivery.REFUSED),
        (errors.NotAllowedError, Delivery.REFUSED),
        (errors.NotThereError, Delivery.REFUSED),
        (errors.TooLargeForServerError, Delivery.REFUSED),
        (errors.NotAcceptedError, Delivery.REFUSED),
        (errors.EncodingNotAcceptedError, Delivery.REFUSED),
        (errors.TooManyRequestsError, Delivery.REFUSED),
        (errors.RedirectError, Delivery.REFUSED),
        (errors.FileChangedError, Delivery.NOT_SENT),
    ],
)
def test_what_a_failure_tells_about_the_request(kind: type[DossierError], delivery: Delivery) -> None:
    assert kind.delivery is delivery


# --- fields ---


def raisers(source: str, where: str) -> Iterator[tuple[str, str, set[str] | None]]:
    """(place, class, names of the keyword fields) of each error that is made; None where `**fields` hide them."""
    known = {each.__name__ for each in tree()}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in known:
            names = {word.arg for word in node.keywords}
            fields = None if None in names else {name for name in names if name is not None}
            yield f"{where}:{node.lineno}", node.func.id, fields


def gaps(source: str, where: str = "") -> list[str]:
    """Places that make an error without giving every field that its sentences name."""
    waits = (each.__name__ for each in tree(TooManyRequestsError))
    own = {
        "AddressError": {"reason"},
        "TokenError": {"reason"},
        **{each: {"seconds"} for each in waits},
    }  # filled in by their constructors
    classes = {each.__name__: each for each in tree()}
    return [
        f"{place} {name} lacks {sorted(lacking)}"
        for place, name, fields in raisers(source, where)
        if fields is not None and (lacking := named_in(classes[name]) - fields - own.get(name, set()))
    ]


def test_every_raiser_gives_the_fields_that_the_sentences_name() -> None:
    modules = [path for path in PACKAGE.rglob("*.py") if path.parent.name != "errors"]
    found = [gap for path in modules for gap in gaps(path.read_text("utf-8"), path.name)]

    assert sum(1 for path in modules for _ in raisers(path.read_text("utf-8"), "")) > 30
    assert not found


def test_a_raiser_that_forgets_a_field_would_be_found() -> None:
    assert gaps("raise UnreachableError()") == [":1 UnreachableError lacks ['host']"]
    assert gaps("raise FileTooLargeError(name='a', size=1)") == [":1 FileTooLargeError lacks ['limit']"]
    assert not gaps("raise UnreachableError(host='a')")


def test_an_error_passed_on_keeps_its_fields() -> None:
    first = NotAcceptedError(host="my.broker.example", status=422, server_text="file: too blurred")
    second = EncodingNotAcceptedError(server_text=first.server_text, encoding="multipart", **first.fields)

    assert (second.server_text, second.fields) == (first.server_text, {"encoding": "multipart", **first.fields})


# --- texts ---


def test_the_text_of_an_error_is_its_title_filled_in() -> None:
    assert str(ServerTroubleError(host="my.broker.example", status=502)) == (
        "Your broker’s system is not responding properly right now (502)"
    )
    error = FileTooLargeError(name="a.pdf", size=7, limit=5)
    assert (
        fill(error.what_to_do, error.fields)
        == "At most 5 can be sent. Take the photo with a smaller size, or save it as a smaller PDF."
    )


def test_a_field_that_looks_like_a_placeholder_is_shown_as_it_is() -> None:
    assert "“{host}{0}”" in str(errors.FileGoneError(name="{host}{0}"))


def test_a_missing_field_stays_visible_instead_of_failing() -> None:
    assert str(errors.UnreachableError()) == "{host} cannot be reached"


def test_server_text_is_kept_apart_and_cut() -> None:
    error = NotAcceptedError(host="h", status=400, server_text="x" * 600)

    assert error.server_text == "x" * MAX_SERVER_TEXT
    assert "x" not in str(error)


@pytest.mark.parametrize(("asked", "seconds"), [(None, 60), (0.0, 1), (0.4, 1), (1.0, 1), (7.2, 8), (600.0, 600)])
def test_the_wait_is_never_told_shorter_than_asked(asked: float | None, seconds: int) -> None:
    error = TooManyRequestsError(host="h", status=429, retry_after=asked)

    assert error.fields["seconds"] == seconds
    assert error.retry_after == asked
