"""uvicorn's HTTP/1.1 with two habits of this sandbox: no access log, and the error envelope even for broken HTTP."""

from typing import Any

from uvicorn.protocols.http.h11_impl import H11Protocol

from desktop_app.sandbox.envelopes import Problem, error_answer


class SandboxProtocol(H11Protocol):
    """One connection of a client."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        """Begin as uvicorn does, but quietly: its protocol writes an access log even where its settings forbid it."""
        super().__init__(*arguments, **named)
        self.access_log = False

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - uvicorn's words, for which ours stand
        """Answer bytes that are no HTTP and hang up. A request under way on this connection counts as broken off."""
        answer = error_answer(Problem(400, "The request could not be read.", "The request is not valid HTTP."))
        head = (
            "HTTP/1.1 400 Bad Request\r\n"
            "content-type: application/json\r\n"
            f"content-length: {len(answer.body)}\r\n"
            "connection: close\r\n\r\n"
        )
        self.transport.write(head.encode("ascii") + bytes(answer.body))
        self.transport.close()
