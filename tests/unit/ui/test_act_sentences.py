"""What a person reads of each error at each act in which it can occur: the one table of these sentences.

No upload's sentence at a refresh, no document's sentence at a sign-in. Without an act, an error speaks of an upload.
"""

import re

import pytest

from desktop_app.api.failures import from_status
from desktop_app.domain import errors
from desktop_app.domain.errors import Act, ServerError
from desktop_app.ui.i18n import error_cure, error_title

HOST = "my.broker.example"
A = Act

STATUSES: dict[int, dict[Act, tuple[str, str]]] = {
    400: {
        A.SIGN_IN: ("refused the sign-in (400)", "Read the message from"),
        A.LIST: ("did not provide the list of documents (400)", "Read the message from"),
        A.ADD: ("refused the document", "send the document again"),
        A.DELETE: ("refused to delete the document", "ask your broker"),
    },
    401: {
        A.SIGN_IN: ("does not accept this access code", "Paste the whole code again"),
        A.LIST: ("Your sign-in at my.broker.example has expired", "Nothing is lost"),
        A.ADD: ("Your sign-in at my.broker.example has expired", "Nothing is lost"),
        A.DELETE: ("Your sign-in at my.broker.example has expired", "Nothing is lost"),
        A.RENEW: ("Your sign-in at my.broker.example has expired", "Sign in again"),
    },
    402: {
        A.SIGN_IN: ("refused the sign-in (402)", "ask your broker"),
        A.LIST: ("did not provide the list of documents (402)", "ask your broker"),
        A.ADD: ("refused the request (402)", "ask your broker"),
        A.DELETE: ("refused to delete the document", "ask your broker"),
    },
    403: {
        A.SIGN_IN: ("not allowed to see documents at my.broker.example", "Ask your broker"),
        A.LIST: ("not allowed to see documents at my.broker.example", "Ask your broker"),
        A.ADD: ("not allowed to send documents to my.broker.example", "Ask your broker"),
        A.DELETE: ("not allowed to delete this document at my.broker.example", "Ask your broker"),
    },
    404: {
        A.SIGN_IN: ("has no list of documents at this address", "Check your broker’s address"),
        A.LIST: ("has no list of documents at this address", "Check your broker’s address"),
        A.ADD: ("does not accept documents at this address", "Check your broker’s address"),
    },
    409: {
        A.SIGN_IN: ("refused the sign-in (409)", "Read the message from"),
        A.LIST: ("did not provide the list of documents (409)", "Read the message from"),
        A.ADD: ("may already have", "Refresh the list"),
        A.DELETE: ("refused to delete the document", "Read the message from"),
    },
    413: {
        A.SIGN_IN: ("refused the request as too large (413)", "your broker’s side"),
        A.LIST: ("refused the request as too large (413)", "your broker’s side"),
        A.ADD: ("The file is too large for my.broker.example", "smaller PDF"),
        A.DELETE: ("refused the request as too large (413)", "your broker’s side"),
    },
    429: dict.fromkeys((A.SIGN_IN, A.LIST, A.ADD, A.DELETE), ("is busy", "Wait 60 seconds")),
    502: {
        A.SIGN_IN: ("is not responding properly right now (502)", "then try to sign in again"),
        A.LIST: ("is not responding properly right now (502)", "then refresh."),
        A.ADD: ("is not responding properly right now (502)", "then refresh and try again"),
        A.DELETE: ("is not responding properly right now (502)", "still in the list, delete it again"),
    },
    302: {
        A.SIGN_IN: ("points to another address", "does not send it there"),
        A.LIST: ("points to another address", "stays at your broker’s address"),
        A.ADD: ("points to another address", "does not send them there"),
        A.DELETE: ("points to another address", "stays at your broker’s address"),
    },
}

OTHERS: dict[type[ServerError], dict[Act, tuple[str, str]]] = {
    errors.UnreachableError: dict.fromkeys(Act, ("cannot be reached", "internet connection")),
    errors.ConnectionBrokenError: {
        A.SIGN_IN: ("was lost", "You are not signed in yet"),
        A.LIST: ("was lost", "The list you see may be out of date"),
        A.ADD: ("was lost", "It may have worked all the same"),
        A.DELETE: ("was lost", "still in the list, delete it again"),
    },
    errors.NoAnswerInTimeError: {
        A.SIGN_IN: ("did not answer in time", "You are not signed in yet"),
        A.LIST: ("did not answer in time", "The list you see may be out of date"),
        A.ADD: ("did not answer in time", "It may have worked all the same"),
        A.DELETE: ("did not answer in time", "still in the list, delete it again"),
    },
    errors.UnexpectedAnswerError: {
        A.SIGN_IN: ("cannot read the answer", "your broker’s address"),
        A.LIST: ("cannot read the answer", "sign-in page"),
        A.ADD: ("cannot read the answer", "your broker’s address"),
        A.DELETE: ("cannot read the answer", "sign-in page"),
    },
    errors.ListTooLongError: {A.LIST: ("longer than Dossier can read", "tell your broker")},
    errors.RenewalFailedError: dict.fromkeys(Act, ("could not be renewed", "sign in again")),
    errors.WrongPasswordError: {A.SIGN_IN: ("Wrong email or password", "Caps Lock")},
    errors.WrongCodeError: {A.SIGN_IN: ("That code is wrong", "newest code")},
    errors.PasswordSignInError: {A.SIGN_IN: ("did not accept the sign-in", "Read the message from")},
    errors.TooManyAttemptsError: {A.SIGN_IN: ("Too many attempts", "try again in 600 seconds")},
    errors.NotDeletedError: {A.DELETE: ("did not delete the document", "It is still there")},
    errors.RefusedInAnswerError: {A.ADD: ("refused the document", "send the document again")},
}

CASES = [
    *(
        (from_status(status, b"", "", HOST), act, said)
        for status, acts in STATUSES.items()
        for act, said in acts.items()
    ),
    *((kind(host=HOST, status=200), act, said) for kind, acts in OTHERS.items() for act, said in acts.items()),
    *(
        (
            errors.RedirectElsewhereError(host=HOST, status=302, target="login.example"),
            act,
            ("points to login.example", cure),
        )
        for act, cure in [(A.SIGN_IN, "your sign-in"), (A.LIST, "stays at"), (A.ADD, "your documents")]
    ),
]
OF_ANOTHER_ACT = {
    A.SIGN_IN: r"the document\b|the file\b|delete|arrived|refresh|handed in|your documents",
    A.LIST: r"the file\b|arrived|hand in|send the|was sent|your documents|sign-in there",
    A.DETAILS: r"the file\b|arrived|hand in|send the|was sent|your documents|sign-in there",
    A.ADD: r"delete|sign-in there|You are not signed in",
    A.DELETE: r"the file\b|arrived|hand in|send the|was sent|your documents|sign-in there",
    A.RENEW: r"the document\b|the file\b|delete|arrived|handed in|your documents",
}


@pytest.mark.parametrize(("error", "act", "said"), CASES, ids=lambda case: getattr(case, "value", "") or str(case)[:40])
def test_each_error_is_told_in_the_words_of_its_act(error: ServerError, act: Act, said: tuple[str, str]) -> None:
    error.set_act(act)
    title, cure = error_title(error), error_cure(error)

    assert said[0] in title
    assert said[1] in cure
    assert "{" not in title + cure
    assert len(title) <= 110
    assert not re.search(OF_ANOTHER_ACT[act], f"{title}. {cure}")


def test_an_act_inside_another_one_keeps_its_words() -> None:
    error = errors.SignInEndedError(host=HOST, status=401)
    error.set_act(Act.RENEW)
    error.set_act(Act.LIST)

    assert (error.act, str(error)) == (Act.RENEW, "Your sign-in at my.broker.example has expired")


def test_the_words_of_one_error_leave_the_others_alone() -> None:
    first, second = (
        errors.TooLargeForServerError(host=HOST, status=413),
        errors.TooLargeForServerError(host=HOST, status=413),
    )
    first.set_act(Act.LIST)

    assert "too large (413)" in str(first)
    assert str(second) == "The file is too large for my.broker.example"
