"""Which proxy a connection uses, by the profile and the system's settings, however broken those are."""

from collections.abc import Mapping

import pytest
from hypothesis import given, strategies as st

from desktop_app.api.proxy import ProxyPlan, SystemProxies, is_loopback, proxy_plan
from desktop_app.domain.errors import ProxyUnreachableError, fill
from desktop_app.domain.server import ProxyChoice, ProxyKind, ServerAddress
from tests.support.fuzzing import fuzz

BROKER = ServerAddress.parse("https://my.broker.example")
SYSTEM = ProxyChoice()
NONE = ProxyChoice(ProxyKind.NONE)
SECRET = "SPECIMEN-proxy-password:@/%"


def said_by(environment: Mapping[str, str], *, bypassed: bool = False) -> SystemProxies:
    """The system of somebody with these environment variables."""
    proxies = {name.lower().removesuffix("_proxy"): value for name, value in environment.items()}
    return SystemProxies(by_scheme=lambda: proxies, is_bypassed=lambda _: bypassed, environment=environment)


def plan(environment: Mapping[str, str], address: ServerAddress = BROKER) -> ProxyPlan:
    return proxy_plan(SYSTEM, address, "", system=said_by(environment))


# --- loopback ---


@pytest.mark.parametrize(
    "typed",
    [
        "http://localhost:8000",
        "http://127.0.0.1",
        "http://[::1]:8000",
        "https://127.8.9.10:8443",
        "https://sandbox.localhost",
        "https://localhost.:1",
    ],
)
def test_this_machine_is_never_reached_through_a_proxy(typed: str) -> None:
    address = ServerAddress.parse(typed)
    environment = {"HTTPS_PROXY": "http://proxy.example:3128", "HTTP_PROXY": "http://proxy.example:3128"}

    assert is_loopback(address)
    assert plan(environment, address) == ProxyPlan()
    assert proxy_plan(ProxyChoice(ProxyKind.MANUAL, "proxy.example", 3128), address, "") == ProxyPlan()


@pytest.mark.parametrize("typed", ["https://127.0.0.1.example", "https://localhost.example", "https://192.0.2.1"])
def test_what_only_looks_like_this_machine(typed: str) -> None:
    assert not is_loopback(ServerAddress.parse(typed))


# --- by hand ---


def test_no_proxy_means_none_whatever_the_system_says() -> None:
    assert proxy_plan(NONE, BROKER, "", system=said_by({"HTTPS_PROXY": "http://proxy.example:1"})) == ProxyPlan()


def test_a_proxy_entered_by_hand() -> None:
    found = proxy_plan(ProxyChoice(ProxyKind.MANUAL, "proxy.example", 3128, "anna"), BROKER, SECRET)

    assert found.url is not None
    assert (found.url.url.scheme, found.url.url.host, found.url.url.port) == ("http", "proxy.example", 3128)
    assert found.url.auth == ("anna", SECRET)
    assert (found.shown, found.problem, found.warning) == ("proxy.example:3128", "", None)
    assert SECRET not in repr(found)
    assert "anna" not in repr(found)


def test_a_proxy_entered_by_hand_without_a_user_gets_no_password() -> None:
    found = proxy_plan(ProxyChoice(ProxyKind.MANUAL, "2001:db8::7", 8080), BROKER, SECRET)

    assert found.url is not None
    assert found.url.auth is None
    assert found.shown == "[2001:db8::7]:8080"


@pytest.mark.parametrize(
    ("host", "port"),
    [
        ("", 3128),
        ("proxy.example", 0),
        ("proxy.example", 65536),
        ("proxy.example", -1),
        ("a b", 1),
        ("[::1", 1),
        ("a..b", 1),
        ("a" * 64, 1),
    ],
)
def test_a_proxy_chosen_by_hand_that_cannot_be_one_is_not_gone_around(host: str, port: int) -> None:
    with pytest.raises(ProxyUnreachableError) as told:
        proxy_plan(ProxyChoice(ProxyKind.MANUAL, host, port, "anna"), BROKER, SECRET)

    assert SECRET not in f"{told.value}{told.value.fields}{told.value.__cause__}"


# --- by the system ---


@pytest.mark.parametrize(
    ("environment", "shown"),
    [
        ({}, ""),
        ({"HTTPS_PROXY": ""}, ""),
        ({"HTTP_PROXY": "http://proxy.example:3128"}, ""),
        ({"HTTPS_PROXY": "http://proxy.example:3128"}, "proxy.example:3128"),
        ({"https_proxy": "proxy.example:3128"}, "proxy.example:3128"),
        ({"HTTPS_PROXY": "http://proxy.example/"}, "proxy.example:80"),
        ({"HTTPS_PROXY": "https://proxy.example"}, "proxy.example:443"),
        ({"HTTPS_PROXY": "HTTP://Proxy.Example:8080"}, "proxy.example:8080"),
        ({"HTTPS_PROXY": "http://[2001:db8::1]:3128"}, "[2001:db8::1]:3128"),
        ({"HTTPS_PROXY": "http://prüfstelle.example:1"}, "xn--prfstelle-r9a.example:1"),
        ({"ALL_PROXY": "http://proxy.example:3128"}, "proxy.example:3128"),
        ({"ALL_PROXY": "socks://socks.example:1080", "HTTPS_PROXY": "http://proxy.example:3128"}, "proxy.example:3128"),
    ],
)
def test_what_the_system_says(environment: Mapping[str, str], shown: str) -> None:
    found = plan(environment)

    assert (found.shown, found.problem) == (shown, "")
    assert (found.url is None) == (shown == "")


def test_user_and_password_in_a_variable() -> None:
    found = plan({"HTTPS_PROXY": "http://anna:p%40ss%2Fw@proxy.example:3128"})

    assert found.url is not None
    assert found.url.auth == ("anna", "p@ss/w")
    assert found.shown == "proxy.example:3128"


def test_a_proxy_that_is_reached_by_https_is_checked_too() -> None:
    found = plan({"HTTPS_PROXY": "https://proxy.example"})

    assert found.url is not None
    assert found.url.ssl_context is not None
    assert found.url.ssl_context.check_hostname


def test_a_server_that_the_system_excepts() -> None:
    environment = {"HTTPS_PROXY": "http://proxy.example:3128"}

    assert proxy_plan(SYSTEM, BROKER, "", system=said_by(environment, bypassed=True)) == ProxyPlan()


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({"ALL_PROXY": "socks://socks.example:1080"}, "ALL_PROXY"),
        ({"all_proxy": "socks5h://socks.example:1080"}, "all_proxy"),
        ({"HTTPS_PROXY": "http://[::1"}, "HTTPS_PROXY"),
        ({"HTTPS_PROXY": "http://proxy.example:port"}, "HTTPS_PROXY"),
        ({"HTTPS_PROXY": "http://proxy.example:99999"}, "HTTPS_PROXY"),
        ({"HTTPS_PROXY": "http://proxy.example:0"}, "HTTPS_PROXY"),
        ({"HTTPS_PROXY": "http://a..b:1"}, "HTTPS_PROXY"),
        ({"HTTPS_PROXY": "http://"}, "HTTPS_PROXY"),
        ({"HTTPS_PROXY": "http://a\x00b"}, "HTTPS_PROXY"),
        ({"HTTPS_PROXY": "ftp://proxy.example"}, "HTTPS_PROXY"),
        ({"HTTPS_PROXY": "http://xn--zzzzzz:" + "9" * 5000}, "HTTPS_PROXY"),
    ],
)
def test_a_setting_that_cannot_be_used_is_passed_over_and_named(environment: Mapping[str, str], named: str) -> None:
    found = plan(environment)

    assert (found.url, found.shown, found.problem) == (None, "", named)
    assert found.warning is not None
    assert named in str(found.warning)
    assert "{" not in fill(found.warning.what_to_do, found.warning.fields)
    assert "socks.example" not in str(found.warning)


def test_a_setting_of_windows_is_named_without_a_variable() -> None:
    system = SystemProxies(lambda: {"socks": "socks://socks.example:1080"}, lambda _: False, {})

    assert proxy_plan(SYSTEM, BROKER, "", system=system).problem == "socks proxy"


def test_a_system_that_cannot_be_asked() -> None:
    def broken() -> Mapping[str, str]:
        raise ValueError("a registry of somebody else's making")

    assert proxy_plan(SYSTEM, BROKER, "", system=SystemProxies(by_scheme=broken)).problem == "NO_PROXY"


@pytest.mark.parametrize("value", ["[::1]", "[::1", "*.example,,;[", "::1", "\x01", "(", "my.broker.example:port"])
def test_odd_exceptions_in_the_real_environment(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    for name in ("HTTPS_PROXY", "ALL_PROXY", "no_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", value)

    assert proxy_plan(SYSTEM, BROKER, "").shown == "proxy.example:3128"


@pytest.mark.parametrize("value", ["my.broker.example", ".broker.example", "localhost, BROKER.EXAMPLE", "*"])
def test_exceptions_in_the_real_environment(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.setenv("https_proxy", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", value)

    assert proxy_plan(SYSTEM, BROKER, "") == ProxyPlan()


@given(st.text(max_size=60) | st.text("htps:/@[]%.0123456789abx", max_size=60).map(lambda text: f"http://{text}"))
@fuzz(200)
def test_any_variable_is_a_proxy_or_is_passed_over(value: str) -> None:
    found = plan({"HTTPS_PROXY": value})

    assert (found.url is None) == (found.shown == "")
    assert found.problem in ("", "HTTPS_PROXY")


@given(st.text(max_size=40), st.integers(), st.text(max_size=10), st.text(max_size=10))
@fuzz(120)
def test_any_choice_by_hand_is_a_proxy_or_is_refused(host: str, port: int, user: str, password: str) -> None:
    try:
        found = proxy_plan(ProxyChoice(ProxyKind.MANUAL, host, port, user), BROKER, password)
    except ProxyUnreachableError:
        return
    assert found.url is not None
    assert found.shown.endswith(f":{port}")
