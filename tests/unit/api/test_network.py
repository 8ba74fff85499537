"""When an answer that comes early ends the sending."""

import pytest

from desktop_app.api.network import is_final_refusal

CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"


@pytest.mark.parametrize(
    ("answer", "ends"),
    [
        (b"", False),
        (b"HTTP/1.1 41", False),
        (b"HTTP/1.1 413", True),
        (b"HTTP/1.1 401 Unauthorized\r\n", True),
        (b"HTTP/1.0 301 Moved Permanently\r\nLocation: /", True),
        (b"HTTP/1.1 503 Service Unavailable\r\n\r\nlater", True),
        (b"HTTP/1.1 201 Created\r\n\r\n", False),
        (b"HTTP/1.1 100 Continue", False),
        (CONTINUE, False),
        (b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", False),
        (CONTINUE + b"HTTP/1.1 4", False),
        (CONTINUE + b"HTTP/1.1 413 ", True),
        (CONTINUE * 3 + b"HTTP/1.1 200 OK\r\n", False),
        (b"SSH-2.0-OpenSSH", True),
        (b"<html>Forbidden</html>", True),
    ],
)
def test_which_answers_end_the_sending(answer: bytes, ends: bool) -> None:
    assert is_final_refusal(answer) is ends
