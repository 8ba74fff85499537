"""Every address that we accept, the HTTP client accepts too, and it means the same host to both."""

import httpx
from hypothesis import given, strategies as st

from desktop_app.domain.errors import AddressError
from desktop_app.domain.server import ServerAddress
from tests.support.fuzzing import fuzz

HOSTS = st.text("abcäß-.0123456789:[]xn%_", min_size=1, max_size=20)
PATHS = st.text(st.characters(codec="utf-8"), max_size=20)


@given(HOSTS, PATHS)
@fuzz(80)
def test_both_read_the_same_host(host: str, path: str) -> None:
    try:
        address = ServerAddress.parse(f"https://{host}/{path}")
    except AddressError:
        return
    url = httpx.URL(f"{address.base_url}/api/v2/my/documents", params={"limit": 1, "offset": 0})

    shown = url.raw_host.decode()
    assert address.host in (shown, f"{shown}:{url.port}", f"[{shown}]", f"[{shown}]:{url.port}", f"{shown}:443")
    assert url.scheme == "https"
    assert url.path.endswith("/api/v2/my/documents")
