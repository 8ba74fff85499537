"""Lets a second start pass its files to the running app, over a local socket that only this user can connect to."""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop_app.storage.instance_address import addresses
from desktop_app.ui.runtime.front import accept_activation, let_others_come_forward

_MILLISECONDS = 3000
_MAX_BYTES = 8 * 1024 * 1024
"""More than any system lets a program be started with."""
_TAKEN = b"taken\n"


class InstanceServer(QObject):
    """Listens for second starts of the app.

    `called` carries their files, perhaps none, whether to ask the person for more, and the link of a broker or "".
    """

    called = Signal(list, bool, str)

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._is_closed = False
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self.listening = any(self._listen(address) for address in addresses(folder, create=True))

    def close(self) -> None:
        """Stop listening, and take nothing more of those who are connected: they find this process gone."""
        self._is_closed = True
        self._server.close()

    def _listen(self, address: str) -> bool:
        # This process holds the folder's lock, so a leftover socket of this name belongs to a process that was killed.
        QLocalServer.removeServer(address)
        return self._server.listen(address)

    def _on_connection(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(lambda: self._on_message(socket))

    def _on_message(self, socket: QLocalSocket) -> None:
        if self._is_closed or socket.bytesAvailable() > _MAX_BYTES:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        message = _read(bytes(socket.readLine().data()))
        if message is not None:
            socket.write(_TAKEN)
            socket.flush()
            accept_activation(message.activation)
            self.called.emit(message.files, message.add, message.link)
        socket.disconnectFromServer()


def hand_over(folder: Path, files: Sequence[Path], *, add: bool = False, link: str = "", activation: str = "") -> bool:
    """Pass files to the running app and bring it to the front. Returns whether it took them. Blocks up to 6 s.

    With `add` it asks the person for documents to add. `activation` is the desktop's token for coming to the front.
    """
    socket = QLocalSocket()
    if not any(_connect(socket, address) for address in addresses(folder)):
        return False
    let_others_come_forward()
    message = {"files": [str(file) for file in files], "add": add, "link": link, "activation": activation}
    socket.write(_written(message) + b"\n")
    socket.flush()
    answer = b""
    while not answer.endswith(b"\n") and socket.waitForReadyRead(_MILLISECONDS):
        answer += bytes(socket.readAll().data())
    return answer == _TAKEN


def _connect(socket: QLocalSocket, address: str) -> bool:
    socket.connectToServer(address)
    return socket.waitForConnected(_MILLISECONDS) and _is_ours(Path(socket.fullServerName()))


def _is_ours(socket: Path) -> bool:
    """Whether this user owns a socket. (On Windows the pipe itself lets nobody else connect.)"""
    if not hasattr(os, "getuid"):
        return True
    try:
        return socket.lstat().st_uid == os.getuid()
    except OSError:
        return False


def _written(message: dict[str, object]) -> bytes:
    """A message as one line. In ASCII if a name has what no encoding takes, such as half a character on Windows."""
    try:
        return json.dumps(message, ensure_ascii=False).encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return json.dumps(message).encode()


@dataclass(frozen=True, slots=True)
class _Message:
    files: list[Path]
    """Absolute paths."""
    add: bool
    link: str
    activation: object
    """A token of the desktop, not looked at yet."""


def _read(line: bytes) -> _Message | None:
    """Parse a message; None for anything else. One from an older version has no link."""
    try:
        message = json.loads(line.decode("utf-8", "surrogateescape"))
    except ValueError:
        return None
    files = message.get("files") if isinstance(message, dict) else None
    if not isinstance(files, list) or not all(isinstance(each, str) for each in files):
        return None
    paths = [Path(each) for each in files if Path(each).is_absolute()]
    link = message.get("link")
    return _Message(paths, message.get("add") is True, link if isinstance(link, str) else "", message.get("activation"))
