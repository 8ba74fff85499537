"""uvicorn's HTTP/1.1 with two changes: no access log, and the error envelope even for malformed HTTP."""

from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

from desktop_app.sandbox.envelopes import Problem, error_answer
from desktop_app.sandbox.raw import TRANSPORT


class SandboxProtocol(H11Protocol):
    """One connection of a client."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        """Start as uvicorn does, but without the access log, which it writes even if the settings forbid it."""
        super().__init__(*arguments, **named)
        self.access_log = False
        self.app_state = {**self.app_state, TRANSPORT: lambda: self.transport}

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - uvicorn's text, which ours replaces
        """Answer bytes that are not HTTP, and hang up. A request in progress on this connection counts as aborted."""
        answer = error_answer(Problem(400, "The request could not be read.", "The request is not valid HTTP."))
        head = (
            "HTTP/1.1 400 Bad Request\r\n"
            "content-type: application/json\r\n"
            f"content-length: {len(answer.body)}\r\n"
            "connection: close\r\n\r\n"
        )
        self.transport.write(head.encode("ascii") + bytes(answer.body))
        self.transport.close()
