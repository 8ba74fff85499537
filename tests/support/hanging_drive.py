"""A drive whose files hang: a file system of our own over /dev/fuse, served by a process of its own.

It speaks the kernel's protocol itself (linux/fuse.h), so nothing has to be installed; mounting needs root. Files are
given by name and content; those that hang do so at `stat` or at `read` until `answer`. Like most such drives it ignores
that a reader has been killed.
"""

import contextlib
import ctypes
import errno
import json
import os
import stat
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from enum import IntEnum
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class _Op(IntEnum):
    """What the kernel asks: enum fuse_opcode."""

    LOOKUP = 1
    FORGET = 2
    GETATTR = 3
    OPEN = 14
    READ = 15
    RELEASE = 18
    FLUSH = 25
    INIT = 26
    OPENDIR = 27
    RELEASEDIR = 29
    INTERRUPT = 36
    DESTROY = 38
    BATCH_FORGET = 42


_NO_ANSWER = (_Op.FORGET, _Op.INTERRUPT, _Op.BATCH_FORGET)
_IN = struct.Struct("<IIQQIIIHH")
_OUT = struct.Struct("<IiQ")
_ATTR = struct.Struct("<6Q10I")
_ROOT_NODE = 1
_DETACH = 2
"""MNT_DETACH of sys/mount.h."""
_ASYNC_READ = 1
"""FUSE_ASYNC_READ, which libfuse asks for too: a reader waits in the kernel's cache, where it can be killed."""


class HangingDrive:
    """A mounted drive, as the test's side sees it."""

    def __init__(self, folder: Path, server: "subprocess.Popen[str]") -> None:
        self.folder = folder
        self._server = server

    def answer(self) -> None:
        """From now on every file answers, also those who wait."""
        assert self._server.stdin is not None
        self._server.stdin.write("answer\n")
        self._server.stdin.flush()

    def asked(self) -> int:
        """How many requests wait for an answer."""
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.write("asked\n")
        self._server.stdin.flush()
        return int(self._server.stdout.readline())


def can_mount() -> bool:
    """Whether a drive can be mounted here."""
    return sys.platform == "linux" and os.geteuid() == 0 and Path("/dev/fuse").exists() and _tries_to_mount()


def _tries_to_mount() -> bool:
    """Root of a container may be forbidden to mount."""
    with contextlib.suppress(OSError, AssertionError):
        import tempfile  # noqa: PLC0415 - for this alone

        with tempfile.TemporaryDirectory() as folder, hanging_drive(Path(folder), {}):
            return True
    return False


@contextlib.contextmanager
def hanging_drive(
    folder: Path, files: Mapping[str, bytes], *, at_read: tuple[str, ...] = (), at_stat: tuple[str, ...] = ()
) -> Iterator[HangingDrive]:
    """Mount a drive at an empty folder; the named files hang. Raises OSError where that cannot be done."""
    content = {name: data.decode("latin-1") for name, data in files.items()}
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.support.hanging_drive"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert server.stdin is not None
    assert server.stdout is not None
    try:
        task = {"folder": str(folder), "files": content, "at_read": at_read, "at_stat": at_stat}
        server.stdin.write(json.dumps(task) + "\n")
        server.stdin.flush()
        line = server.stdout.readline()
        if line != "mounted\n":
            raise OSError(line or "the drive's process ended")
        yield HangingDrive(folder, server)
    finally:
        with contextlib.suppress(OSError):
            server.stdin.close()  # it unmounts and ends
        server.wait(20)
        server.stdout.close()


# --- the drive's own process -----------------------------------------------------------------------------------------


class _FileSystem:
    """Answers the kernel, one request after another; those that hang are kept."""

    def __init__(self, device: int, files: Mapping[str, bytes], at_read: set[str], at_stat: set[str]) -> None:
        self._device = device
        self._names = list(files)
        self._files = dict(files)
        self._at_read = at_read
        self._at_stat = at_stat
        self._lock = threading.Lock()
        self.waiting: list[bytes] = []

    def serve(self) -> None:
        """Until it is unmounted."""
        while True:
            try:
                request = os.read(self._device, 1 << 20)
            except OSError as error:
                if error.errno in (errno.EINTR, errno.ENOENT, errno.EAGAIN):
                    continue
                return
            with self._lock:
                if self._hangs(request):
                    self.waiting.append(request)
                    continue
            self._answer(request)

    def answer_all(self) -> None:
        """Nothing hangs any more."""
        with self._lock:
            self._at_read.clear()
            self._at_stat.clear()
            waiting, self.waiting = self.waiting, []
        for request in waiting:
            self._answer(request)

    def _hangs(self, request: bytes) -> bool:
        opcode, node = _IN.unpack_from(request)[1], _IN.unpack_from(request)[3]
        if opcode == _Op.LOOKUP:
            return _name_in(request) in self._at_stat
        if node == _ROOT_NODE or opcode not in (_Op.GETATTR, _Op.READ):
            return False
        return self._names[node - 2] in (self._at_stat if opcode == _Op.GETATTR else self._at_read)

    def _answer(self, request: bytes) -> None:
        opcode, unique, node = _IN.unpack_from(request)[1:4]
        if opcode in _NO_ANSWER:
            return
        try:
            body = self._body(opcode, node, request)
            code = 0
        except OSError as error:
            body, code = b"", -(error.errno or errno.EIO)
        with contextlib.suppress(OSError):  # who asked is gone
            os.write(self._device, _OUT.pack(_OUT.size + len(body), code, unique) + body)

    def _body(self, opcode: int, node: int, request: bytes) -> bytes:
        match opcode:
            case _Op.INIT:
                return struct.pack(
                    "<IIIIHHIIHHI7I", 7, 31, 1 << 17, _ASYNC_READ, 64, 48, 1 << 17, 1, 0, 0, 0, *([0] * 7)
                )
            case _Op.LOOKUP:
                name = _name_in(request)
                if name not in self._files:
                    raise OSError(errno.ENOENT, name)
                found = self._names.index(name) + 2
                return struct.pack("<QQQQII", found, 0, 0, 0, 0, 0) + self._attributes(found)
            case _Op.GETATTR:
                return struct.pack("<QII", 0, 0, 0) + self._attributes(node)
            case _Op.OPEN | _Op.OPENDIR:
                return struct.pack("<QII", 0, 0, 0)
            case _Op.READ:
                offset, size = struct.unpack_from("<QI", request, _IN.size + 8)
                return self._files[self._names[node - 2]][offset : offset + size]
            case _Op.RELEASE | _Op.FLUSH | _Op.RELEASEDIR | _Op.DESTROY:
                return b""
            case _:
                raise OSError(errno.ENOSYS, str(opcode))

    def _attributes(self, node: int) -> bytes:
        is_root = node == _ROOT_NODE
        size = 0 if is_root else len(self._files[self._names[node - 2]])
        mode = stat.S_IFDIR | 0o755 if is_root else stat.S_IFREG | 0o644
        return _ATTR.pack(node, size, -(-size // 512), 0, 1_700_000_000, 0, 0, 0, 0, mode, 1, 0, 0, 0, 4096, 0)


def _name_in(request: bytes) -> str:
    return request[_IN.size :].split(b"\0", 1)[0].decode()


def _main() -> None:
    task = json.loads(sys.stdin.readline())
    libc = ctypes.CDLL(None, use_errno=True)
    device = os.open("/dev/fuse", os.O_RDWR)
    target = os.fsencode(task["folder"])
    options = f"fd={device},rootmode=40000,user_id=0,group_id=0,allow_other".encode()
    if libc.mount(b"hanging-drive", target, b"fuse", 0, options) != 0:
        sys.stdout.write(f"cannot mount: {os.strerror(ctypes.get_errno())}\n")
        return
    files = {name: data.encode("latin-1") for name, data in task["files"].items()}
    system = _FileSystem(device, files, set(task["at_read"]), set(task["at_stat"]))
    threading.Thread(target=system.serve, daemon=True).start()
    sys.stdout.write("mounted\n")
    sys.stdout.flush()
    try:
        for line in sys.stdin:
            if line == "answer\n":
                system.answer_all()
            elif line == "asked\n":
                sys.stdout.write(f"{len(system.waiting)}\n")
                sys.stdout.flush()
    finally:
        libc.umount2(target, _DETACH)
        system.answer_all()
        time.sleep(0.1)
        os._exit(0)  # closing the device ends every request that is left


if __name__ == "__main__":
    _main()
