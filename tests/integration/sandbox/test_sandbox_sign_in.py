"""Signing in, refreshing and signing out as bytes on the wire: the contract's envelopes with their oddities."""

from __future__ import annotations

import base64
import json
import time
import uuid
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import pytest

from desktop_app.sandbox import SPECIMEN_ACCOUNTS, SPECIMEN_EMAIL, SPECIMEN_PASSWORD, Account

if TYPE_CHECKING:
    from tests.integration.sandbox.conftest import Answer, Client, Start

WIZARD = "/api/v2/my/signin/wizard"
SIGN_IN = "/api/v2/my/signin"
CHOICE = "/api/v2/my/signin/2fa"
GOOGLE = "/api/v2/my/2fa/google"
SMS = "/api/v2/my/2fa/sms"
REFRESH = "/api/v2/my/refresh"
SIGN_OUT = "/api/v2/my/signout"
ENVELOPE = ["code", "data", "done", "uuid", "workflow"]
PDF = b"%PDF-1.7 SPECIMEN"

ANNA, BEN, CLARA, DORA = (account.email for account in SPECIMEN_ACCOUNTS)


def fingerprint(content: object) -> str:
    return base64.b64encode(json.dumps(content).encode()).decode()


def begin(client: Client) -> str:
    return str(client.call("GET", WIZARD).json["uuid"])


def enter(client: Client, email: str, password: str = SPECIMEN_PASSWORD, name: str = "") -> Answer:
    """Send email and password, in a new sign-in unless one is named."""
    content = {
        "uuid": name or begin(client),
        "email": email,
        "password": password,
        "device_fingerprint": fingerprint({"user_agent": "SPECIMEN/1.0"}),
    }
    return client.send_json(content, SIGN_IN, token="")


def tokens_of(answer: Answer) -> tuple[str, str]:
    data = answer.json["data"]
    return data["accessToken"]["token"], data["refreshToken"]["token"]


def documents(client: Client, token: str) -> Answer:
    return client.call("GET", headers={"Authorization": f"Bearer {token}"})


def sign_out(client: Client, token: str) -> Answer:
    return client.call("POST", SIGN_OUT, headers={"Authorization": f"Bearer {token}"})


# --------------------------------------------------------------------------------------------------- the way in


@pytest.mark.parametrize("recaptcha", [False, True])
def test_the_wizard_says_done_though_nobody_is_signed_in(start: Start, recaptcha: bool) -> None:
    answer = start(recaptcha=recaptcha).call("GET", WIZARD, headers={"Authorization": ""})
    assert list(answer.json) == ENVELOPE
    assert (answer.json["code"], answer.json["done"]) == (202, True)
    assert answer.json["data"] == {"recaptcha": {"enabled": recaptcha}}
    assert str(uuid.UUID(answer.json["uuid"])) == answer.json["uuid"]


def test_email_and_password_alone_where_there_is_no_second_factor(client: Client) -> None:
    answer = enter(client, f" {ANNA.capitalize()}")
    assert (answer.status, list(answer.json)) == (200, ENVELOPE)
    assert list(answer.json["data"]) == ["accessToken", "refreshToken", "tfaProviders"]
    for kind in ("accessToken", "refreshToken"):
        assert list(answer.json["data"][kind]) == ["token", "createdAt", "expiresAt"]
    assert documents(client, tokens_of(answer)[0]).status == 200
    assert client.server.one_time_code is None


@pytest.mark.parametrize(("email", "factor", "path"), [(BEN, "google", GOOGLE), (CLARA, "sms", SMS)])
def test_one_second_factor(client: Client, email: str, factor: str, path: str) -> None:
    due = enter(client, email)
    assert due.status == 202
    assert due.json["data"] == {"accessToken": None, "refreshToken": None, "tfaProviders": [factor]}
    assert [(code.email, code.factor) for code in client.server.due_codes()] == [(email, factor)]
    answer = client.send_json({"uuid": due.json["uuid"], "code": client.server.one_time_code}, path, token="")
    assert (answer.status, list(answer.json), answer.json["uuid"]) == (200, ENVELOPE, due.json["uuid"])
    assert documents(client, tokens_of(answer)[0]).status == 200
    assert client.server.one_time_code is None


@pytest.mark.parametrize(("factor", "path", "other"), [("google", GOOGLE, SMS), ("sms", SMS, GOOGLE)])
def test_the_choice_of_two_factors(client: Client, factor: str, path: str, other: str) -> None:
    due = enter(client, DORA)
    name = due.json["uuid"]
    assert due.json["data"]["tfaProviders"] == ["google", "sms"]
    assert client.send_json({"uuid": name, "code": "123456"}, path, token="").status == 400
    chosen = client.send_json({"uuid": name, "type": factor}, CHOICE, token="")
    assert (chosen.status, chosen.json["code"], chosen.json["data"], chosen.json["done"]) == (202, 202, None, False)
    code = {"uuid": name, "code": client.server.one_time_code}
    assert client.send_json(code, other, token="").status == 400
    assert client.send_json(code, path, token="").status == 200


@pytest.mark.parametrize("email", [ANNA, BEN, CLARA])
def test_there_is_nothing_to_choose_for_others(client: Client, email: str) -> None:
    name = begin(client)
    assert client.send_json({"uuid": name, "type": "sms"}, CHOICE, token="").status == 400
    assert enter(client, email, name=name).status in (200, 202)
    assert client.send_json({"uuid": name, "type": "sms"}, CHOICE, token="").status == (410 if email == ANNA else 400)


def test_a_factor_that_there_is_not_cannot_be_chosen(client: Client) -> None:
    name = enter(client, DORA).json["uuid"]
    answer = client.send_json({"uuid": name, "type": "pigeon"}, CHOICE, token="")
    assert (answer.status, answer.issue) == (400, "type: must be one of google, sms.")


@pytest.mark.parametrize("status", [401, 400, 422])
def test_an_unknown_email_and_a_wrong_password_get_the_same_answer(start: Start, status: int) -> None:
    client = start(refusal_status=status)
    unknown, wrong = enter(client, "nobody.specimen@example.test"), enter(client, ANNA, "wrong")
    assert (unknown.status, unknown.body) == (wrong.status, wrong.body)
    assert unknown.status == status
    assert "email address or the password" in unknown.issue
    assert enter(client, BEN, "wrong").body == wrong.body


def test_after_a_wrong_password_or_code_the_same_sign_in_goes_on(client: Client) -> None:
    name = begin(client)
    assert enter(client, BEN, "wrong", name).status == 401
    assert enter(client, BEN, name=name).status == 202
    code = client.server.one_time_code
    wrong = client.send_json({"uuid": name, "code": f"{code}0"}, GOOGLE, token="")
    assert (wrong.status, wrong.issue) == (401, "The code is wrong, or it has ended.")
    assert client.send_json({"uuid": name, "code": code}, GOOGLE, token="").status == 200


def test_a_uuid_is_good_for_one_success(client: Client) -> None:
    name = begin(client)
    assert enter(client, ANNA, name=name).status == 200
    again = enter(client, ANNA, name=name)
    assert again.status == 410
    assert "begin again" in again.issue
    assert enter(client, ANNA, name=str(uuid.uuid4())).body == again.body


def test_a_sign_in_that_takes_too_long_ends(start: Start) -> None:
    client = start(sign_in_seconds=0.1)
    name = begin(client)
    time.sleep(0.15)
    assert enter(client, ANNA, name=name).status == 410


def test_without_a_sound_fingerprint_nobody_gets_in(client: Client) -> None:
    for print_ in (
        None,
        "",
        7,
        "not base64!",
        base64.b64encode(b"no JSON").decode(),
        base64.b64encode(b"\xff\xfe").decode(),
        fingerprint(["user_agent"]),
        fingerprint({}),
        fingerprint({"user_agent": ""}),
        fingerprint({"user_agent": 1}),
        "\ud800",
    ):
        content = {"uuid": begin(client), "email": ANNA, "password": SPECIMEN_PASSWORD, "device_fingerprint": print_}
        answer = client.send_json(content, SIGN_IN, token="")
        assert answer.status == 400, print_
        assert answer.issue.startswith("device_fingerprint: ")


def test_a_missing_field_is_named(client: Client) -> None:
    for path, content, field in (
        (SIGN_IN, {}, "uuid"),
        (SIGN_IN, {"uuid": "x"}, "email"),
        (SIGN_IN, {"uuid": "x", "email": "y"}, "password"),
        (SIGN_IN, {"uuid": "x", "email": "y", "password": ["z"]}, "password"),
        (CHOICE, {"uuid": "x"}, "type"),
        (GOOGLE, {"uuid": "x", "code": 123456}, "code"),
        (SMS, {"code": "123456"}, "uuid"),
        (REFRESH, {"refreshToken": None}, "refreshToken"),
    ):
        answer = client.send_json(content, path, token="")
        assert answer.status == 400, (path, content)
        assert answer.issue.startswith(f"{field}: ")


@pytest.mark.parametrize("path", [SIGN_IN, CHOICE, GOOGLE, SMS, REFRESH])
def test_what_is_no_json_object_is_refused(client: Client, path: str) -> None:
    for body, status in ((b"", 400), (b"{", 400), (b"[]", 400), (b"[" * 60_000, 400), (b" " * 66_000, 413)):
        answer = client.call("POST", path, body)
        assert answer.status == status, body[:9]
        assert answer.issue


def test_a_puzzle_keeps_everybody_out(start: Start) -> None:
    answer = enter(start(recaptcha=True), ANNA)
    assert answer.status == 400
    assert "recaptcha" in answer.issue


def test_a_server_may_offer_no_sign_in_by_password(start: Start) -> None:
    client = start(password_sign_in=False)
    assert client.call("GET", WIZARD).status == 404
    assert all(client.send_json({}, path).status == 404 for path in (SIGN_IN, CHOICE, GOOGLE, SMS))
    assert client.call("GET").status == 200


# ------------------------------------------------------------------------------------------------------ attempts


def test_too_many_attempts_begin_a_block(start: Start) -> None:
    client = start(attempts=2, block_seconds=0.5)
    name = begin(client)
    assert [enter(client, ANNA, "wrong", name).status for _ in range(2)] == [401, 401]
    blocked = enter(client, ANNA, name=name)
    assert (blocked.status, blocked.headers["retry-after"]) == (429, "1")
    assert "Too many attempts" in blocked.issue
    assert enter(client, BEN).status == 202
    time.sleep(0.55)
    assert enter(client, ANNA, name=name).status == 200


def test_the_contract_s_five_attempts_and_ten_minutes(client: Client) -> None:
    answers = [enter(client, "nobody.specimen@example.test", "wrong") for _ in range(7)]
    assert [answer.status for answer in answers] == [401] * 5 + [429] * 2
    assert answers[5].headers["retry-after"] == "600"
    assert 590 <= int(answers[6].headers["retry-after"]) <= 600


# -------------------------------------------------------------------------------------------------------- tokens


def test_an_access_token_ends_and_is_refreshed(start: Start) -> None:
    client = start(access_seconds=1.5)
    access, refresh = tokens_of(enter(client, ANNA))
    assert documents(client, access).status == 200
    time.sleep(1.55)
    ended = documents(client, access)
    assert (ended.status, ended.headers["www-authenticate"]) == (401, "Bearer")
    renewed = client.send_json({"refreshToken": refresh}, REFRESH, token=access)
    assert (renewed.status, list(renewed.json)) == (200, ENVELOPE)
    assert list(renewed.json["data"]) == ["accessToken", "refreshToken"]
    assert documents(client, tokens_of(renewed)[0]).status == 200
    used = client.send_json({"refreshToken": refresh}, REFRESH, token="")
    assert used.status == 401
    assert "sign in again" in used.issue


def test_bare_tokens_and_a_null_that_keeps_the_old_one(start: Start) -> None:
    client = start(refresh_shape="bare", refresh_rotates=False)
    _, refresh = tokens_of(enter(client, ANNA))
    for _ in range(2):
        answer = client.send_json({"refreshToken": refresh}, REFRESH, token="")
        assert list(answer.json) == ["accessToken", "refreshToken"]
        assert answer.json["refreshToken"] is None
        assert documents(client, answer.json["accessToken"]["token"]).status == 200


def test_a_refresh_token_ends_too(start: Start) -> None:
    client = start(refresh_seconds=0.1)
    _, refresh = tokens_of(enter(client, ANNA))
    time.sleep(0.15)
    assert client.send_json({"refreshToken": refresh}, REFRESH, token="").status == 401


def test_no_refresh_token_and_no_end(start: Start) -> None:
    data = enter(start(gives_refresh_token=False, access_seconds=None), ANNA).json["data"]
    assert data["refreshToken"] is None
    assert data["accessToken"]["expiresAt"] is None


def test_signing_out_ends_access_and_refresh_token(client: Client) -> None:
    access, refresh = tokens_of(enter(client, ANNA))
    answer = sign_out(client, access)
    assert (answer.status, answer.body) == (204, b"")
    assert documents(client, access).status == 401
    assert client.send_json({"refreshToken": refresh}, REFRESH, token="").status == 401
    assert sign_out(client, access).status == 401
    assert sign_out(client, "").status == 401


def test_the_pasted_token_outlives_signing_out(client: Client) -> None:
    assert sign_out(client, client.server.token).status == 204
    assert client.call("GET").status == 200


def test_the_pasted_token_may_have_an_end(start: Start) -> None:
    client = start(token_seconds=1.5)
    assert client.call("GET").status == 200
    time.sleep(1.55)
    assert client.call("GET").status == 401
    assert client.send_form(PDF).status == 401


def test_access_tokens_can_be_ended_from_outside(client: Client) -> None:
    access, refresh = tokens_of(enter(client, ANNA))
    client.server.end_access_tokens()
    assert documents(client, access).status == 401
    assert client.call("GET").status == 200
    assert client.send_json({"refreshToken": refresh}, REFRESH, token="").status == 200


def test_each_account_has_its_own_documents(start: Start) -> None:
    client = start(seed=2, accounts=(Account(ANNA, "one-SPECIMEN"), Account(BEN, "two-SPECIMEN")))
    mine, _ = tokens_of(enter(client, ANNA, "one-SPECIMEN"))
    other, _ = tokens_of(enter(client, BEN, "two-SPECIMEN"))
    added = client.send_form(PDF, headers={"Authorization": f"Bearer {other}"}).json["id"]
    assert [item["id"] for item in documents(client, other).json["data"]] == [added]
    assert [item["id"] for item in documents(client, mine).json["data"]] == [2, 1]
    assert client.call("GET").json == documents(client, mine).json
    for method in ("GET", "DELETE"):
        assert client.call(method, f"/api/v2/my/documents/{added}").status == 404
    assert [(row.id, row.owner) for row in client.server.stored()] == [(1, ANNA), (2, ANNA), (added, BEN)]


# ------------------------------------------------------------------------------------------- clock and observation


@pytest.mark.parametrize("skew", [0, 7200, -7200])
def test_every_time_is_told_by_the_server_s_clock(start: Start, skew: int) -> None:
    client = start(clock_skew_seconds=skew, access_seconds=600)
    here = datetime.now(UTC) + timedelta(seconds=skew)
    answer = enter(client, SPECIMEN_EMAIL)
    added = client.send_form(PDF)
    token = answer.json["data"]["accessToken"]
    moments = {
        "date": parsedate_to_datetime(answer.headers["date"]),
        "of a refusal": parsedate_to_datetime(client.call("GET", "/elsewhere").headers["date"]),
        "created": datetime.fromisoformat(token["createdAt"]),
        "ends": datetime.fromisoformat(token["expiresAt"]) - timedelta(seconds=600),
        "document": datetime.fromisoformat(added.json["createdAt"]),
    }
    assert {what: when for what, when in moments.items() if abs((when - here).total_seconds()) > 5} == {}
    assert documents(client, token["token"]).status == 200


def test_a_fault_may_bring_a_date_of_its_own(client: Client) -> None:
    own = "Thu, 01 Jan 1970 00:00:00 GMT"
    client.server.fail_next("GET", 503, {"Date": own})
    client.server.fail_next("GET", 503)
    assert [client.call("GET").headers["date"] == own for _ in range(2)] == [True, False]


def test_sign_ins_refreshes_and_sign_outs_can_be_counted(client: Client) -> None:
    access, refresh = tokens_of(enter(client, ANNA))
    client.send_json({"refreshToken": refresh}, REFRESH, token=access)
    client.send_json({"refreshToken": refresh}, REFRESH, token=access)
    sign_out(client, access)
    records = client.server.requests()
    assert [(record.method, record.path, record.status) for record in records] == [
        ("GET", WIZARD, 202),
        ("POST", SIGN_IN, 200),
        ("POST", REFRESH, 200),
        ("POST", REFRESH, 401),
        ("POST", SIGN_OUT, 204),
    ]
    seen = repr([(record, record.headers) for record in records])
    assert not [secret for secret in (access, refresh, SPECIMEN_PASSWORD) if secret in seen]
