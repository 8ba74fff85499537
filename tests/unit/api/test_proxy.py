"""Which proxy a connection uses, by the profile and the system's settings, however broken those are."""

from collections.abc import Mapping

import pytest
from hypothesis import given, strategies as st

from desktop_app.api.desktop_proxy import DesktopProxies, own_proxies
from desktop_app.api.no_proxy import NoProxy
from desktop_app.api.proxy import ProxyPlan, SystemProxies, is_loopback, is_socks, proxy_plan
from desktop_app.domain.errors import ProxyExceptionError, ProxyUnreachableError
from desktop_app.domain.sentences import fill
from desktop_app.domain.server import ProxyChoice, ProxyKind, ProxyScheme, ServerAddress
from tests.support.fuzzing import fuzz

BROKER = ServerAddress.parse("https://my.broker.example")
SYSTEM = ProxyChoice()
NONE = ProxyChoice(ProxyKind.NONE)
SECRET = "SPECIMEN-proxy-password:@/%"


def said_by(environment: Mapping[str, str], desktop: DesktopProxies | None = None) -> SystemProxies:
    """The system of somebody with these environment variables and this desktop."""
    return SystemProxies(environment, lambda _: desktop)


def plan(
    environment: Mapping[str, str], address: ServerAddress = BROKER, desktop: DesktopProxies | None = None
) -> ProxyPlan:
    return proxy_plan(SYSTEM, address, "", system=said_by(environment, desktop))


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
        ({"ALL_PROXY": "socks://socks.example:9050"}, "socks.example:9050"),
        ({"all_proxy": "socks5h://socks.example"}, "socks.example:1080"),
        ({"HTTPS_PROXY": "SOCKS5://[2001:db8::1]"}, "[2001:db8::1]:1080"),
        ({"HTTPS_PROXY": " http://proxy.example:3128 "}, "proxy.example:3128"),
        ({"HTTPS_PROXY": "http://other.example", "https_proxy": "http://proxy.example:3128"}, "proxy.example:3128"),
        ({"HTTPS_PROXY": "http://other.example", "https_proxy": ""}, ""),
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


@pytest.mark.parametrize(
    ("value", "scheme"),
    [
        ("socks5://socks.example", "socks5"),
        ("socks5h://socks.example", "socks5h"),
        ("socks://socks.example", "socks5h"),
        ("SOCKS://socks.example", "socks5h"),
    ],
)
def test_a_socks_proxy_looks_names_up_or_not_as_with_curl(value: str, scheme: str) -> None:
    found = plan({"ALL_PROXY": value})

    assert found.url is not None
    assert found.url.url.scheme == scheme
    assert is_socks(found.url)


def test_a_socks_proxy_entered_by_hand() -> None:
    choice = ProxyChoice.manual("Socks.example", 1080, "anna", ProxyScheme.SOCKS5H)
    found = proxy_plan(choice, BROKER, SECRET)

    assert found.url is not None
    assert (found.url.url.scheme, found.shown) == ("socks5h", "socks.example:1080")
    assert found.url.auth == ("anna", SECRET)
    assert SECRET not in repr(found)


@pytest.mark.parametrize("name", ["no_proxy", "NO_PROXY", "No_Proxy"])
@pytest.mark.parametrize(
    ("value", "typed", "direct"),
    [
        ("my.broker.example", "https://my.broker.example", True),
        ("*.example", "https://my.broker.example", True),
        ("my.broker.example:8443", "https://my.broker.example", False),
        ("my.broker.example:8443", "https://my.broker.example:8443", True),
        ("192.0.2.0/24", "https://192.0.2.7", True),
        ("2001:db8::/32", "https://[2001:db8::7]", True),
    ],
)
def test_a_server_that_is_excepted_is_reached_directly(name: str, value: str, typed: str, direct: bool) -> None:
    environment = {"HTTPS_PROXY": "http://proxy.example:3128", name: value}

    assert (plan(environment, ServerAddress.parse(typed)) == ProxyPlan()) is direct
    on_desktop = DesktopProxies("KDE", {"https": "http://proxy.example:3128"})
    assert (plan({name: value}, ServerAddress.parse(typed), on_desktop) == ProxyPlan()) is direct


def test_an_exception_that_is_not_understood_is_told_and_the_proxy_is_used() -> None:
    found = plan({"HTTPS_PROXY": "http://proxy.example:3128", "NO_PROXY": "10/8, other.example, x@y, a..b, (c)"})

    assert found.shown == "proxy.example:3128"
    assert isinstance(found.warning, ProxyExceptionError)
    said = f"{found.warning} {fill(found.warning.what_to_do, found.warning.fields)}"
    assert "10/8, x@y, a..b …" in said
    assert "NO_PROXY" in said
    assert "proxy.example:3128" in said


def test_an_exception_that_is_not_understood_is_not_told_where_there_is_no_proxy() -> None:
    assert plan({"NO_PROXY": "10/8"}) == ProxyPlan()


# --- by the desktop ---

DESKTOP = DesktopProxies(
    "GNOME",
    {"https": "http://desk.example:8080", "http": "http://plain.example", "socks": "socks://socks.example:1080"},
    NoProxy.parse("*.corp, 10/8"),
)


def test_the_environment_goes_before_the_desktop() -> None:
    assert plan({"HTTPS_PROXY": "http://proxy.example:3128"}, desktop=DESKTOP).shown == "proxy.example:3128"
    assert plan({"ALL_PROXY": "http://proxy.example:3128"}, desktop=DESKTOP).shown == "proxy.example:3128"
    assert plan({"HTTP_PROXY": "http://proxy.example:3128"}, desktop=DESKTOP).shown == "desk.example:8080"


def test_the_desktop_where_the_environment_says_nothing() -> None:
    found = plan({}, desktop=DESKTOP)

    assert found.shown == "desk.example:8080"
    assert found.warning is not None
    assert "10/8" in str(found.warning)
    assert "GNOME" in fill(found.warning.what_to_do, found.warning.fields)
    assert plan({}, ServerAddress.parse("https://my.broker.corp"), DESKTOP) == ProxyPlan()


def test_a_desktop_with_socks_alone() -> None:
    found = plan({}, desktop=DesktopProxies("GNOME", {"socks": "socks://socks.example:1080"}))

    assert found.url is not None
    assert (found.url.url.scheme, found.shown, found.warning) == ("socks5h", "socks.example:1080", None)


def test_a_desktop_whose_proxy_is_for_other_servers() -> None:
    assert plan({}, desktop=DesktopProxies("GNOME", {"http": "http://plain.example"})) == ProxyPlan()


def test_a_desktop_that_names_a_script_is_told() -> None:
    found = plan({}, desktop=DesktopProxies("KDE", {}, problem="KDE’s settings (automatic, a script)"))

    assert found.url is None
    assert found.warning is not None
    assert "KDE’s settings (automatic, a script)" in str(found.warning)


def test_a_desktop_whose_proxy_is_none_is_told() -> None:
    assert plan({}, desktop=DesktopProxies("Windows", {"https": "socks4://x"})).problem == "Windows’s settings"


def test_windows_socks_proxy_is_no_http_proxy() -> None:
    told = {"socks": "socks://a.example:1080", "http": "socks4://a.example:1080", "https": "socks4://a.example:1080"}
    found = plan({}, desktop=DesktopProxies("Windows", own_proxies(told)))
    assert found.url is not None
    assert str(found.url.url) == "socks5h://a.example:1080"
    assert found.problem == ""


def test_beside_it_windows_http_proxies_stay() -> None:
    told = {"socks": "socks://a.example:1080", "http": "http://b.example:3128", "https": "socks4://a.example:1080"}
    assert own_proxies(told) == {"socks": told["socks"], "http": told["http"]}
    assert own_proxies({"socks": "http://socks.example:1080"}) == {"socks": "socks://socks.example:1080"}  # macOS
    assert own_proxies({"https": "http://proxy.example:3128"}) == {"https": "http://proxy.example:3128"}


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({"ALL_PROXY": "socks4://socks.example:1080"}, "ALL_PROXY"),
        ({"all_proxy": "socks4a://socks.example:1080"}, "all_proxy"),
        ({"all_proxy": "quic://socks.example:1080"}, "all_proxy"),
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


@pytest.mark.parametrize("error", [ValueError("a registry of somebody else's making"), OSError(5, "gone")])
def test_a_system_that_cannot_be_asked(error: Exception) -> None:
    def broken(_environment: Mapping[str, str]) -> DesktopProxies | None:
        raise error

    assert proxy_plan(SYSTEM, BROKER, "", system=SystemProxies({}, broken)).problem == "its settings"


@pytest.mark.parametrize("value", ["[::1]", "[::1", "*.other,,;[", "::1", "\x01", "(", "my.broker.example:port"])
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
