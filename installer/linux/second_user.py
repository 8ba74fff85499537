"""What another user of the computer can try against the app, and that each try fails: told, and harming nothing.

Two real users: the victim, who runs the app, and the attacker, who has a shell of their own. Used by the trial of the
package in bare systems and by a test, both as root. Only what every Debian has is needed: sh, coreutils, perl-base.
"""

import hashlib
import os
import shlex
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from installer.trial_server import SAMPLE

_SECONDS = 60.0
"""However long a start may take on a busy machine. A start that waits for a pipe never ends."""
_PRECIOUS = "# precious-SPECIMEN\n"
_REFUSED = 1
_HANDED_OVER = 4
PEM = "certificates/0.pem"
NAMES = ("dossier.lock", "settings.toml", "logs", "logs/dossier.log", "queue", "certificates", PEM)
"""What the app opens in its folder. `logs`, `queue` and `certificates` are folders."""


class BreachError(Exception):
    """A try succeeded, or was not told. The text is a sentence."""


@dataclass(frozen=True)
class World:
    """Where it happens. Paths of the users are below `root`, which is seen from outside."""

    root: Path
    enter: Sequence[str]
    """What starts a command inside, as root."""
    app: Sequence[str]
    environment: dict[str, str]
    address: str
    """Of a server that accepts `token`."""
    token: str
    victim: int
    attacker: int
    scene: str = "/var/tmp/second-user"  # noqa: S108 - the shared folder is the point

    def outside(self, path: str) -> Path:
        """Where a path of the users is."""
        return self.root / path.lstrip("/")

    def as_user(self, user: int, *command: str, timeout: float = _SECONDS) -> subprocess.CompletedProcess[str]:
        """Run a command as a user."""
        return subprocess.run(
            self.line(user, *command), env=self._environment(), capture_output=True, text=True, check=False,
            timeout=timeout,
        )  # fmt: skip

    def line(self, user: int, *command: str) -> list[str]:
        """The command line for that."""
        return [*self.enter, "setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups", *command]

    def attack(self, script: str) -> None:
        """Let the attacker run a script, all of which has to succeed."""
        done = self.as_user(self.attacker, "sh", "-euc", script)
        if done.returncode:
            raise BreachError(f"the attacker's own script failed: {script}: {done.stderr}")

    def prepare(self, script: str) -> None:
        """Let the victim run a script before."""
        done = self.as_user(self.victim, "sh", "-euc", script)
        if done.returncode:
            raise BreachError(f"the victim's own script failed: {script}: {done.stderr}")

    def start(self, data: str) -> subprocess.CompletedProcess[str]:
        """Let the victim send a document with the app."""
        try:
            return self.as_user(
                self.victim, *self.app, "--send", f"{self.home}/passport-SPECIMEN.jpg", "--type", "1", "--server",
                self.address, "--token-file", f"{self.home}/token", "--timeout", "30", "--data-dir", data,
            )  # fmt: skip
        except subprocess.TimeoutExpired as error:
            raise BreachError(f"the start in {data} never ends") from error

    @property
    def home(self) -> str:
        """The victim's home, which nobody else may enter."""
        return f"{self.scene}/home"

    def _environment(self) -> dict[str, str]:
        return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "HOME": self.home, **self.environment}


def try_all(world: World, say: Callable[[str], None] = lambda _sentence: None) -> None:
    """Raises BreachError for the first try that succeeds, or that is not told."""
    for attempt in (_nobody, _own_folder, _open_folder, _planted, _journal, _by_a_link, _below_an_open_folder, _socket):
        with _scene(world):
            attempt(world)
        say(str(attempt.__doc__).rstrip("."))


@contextmanager
def _scene(world: World) -> Iterator[None]:
    """A shared folder as /tmp is, in which the victim has a home."""
    scene = world.outside(world.scene)
    shutil.rmtree(scene, ignore_errors=True)
    scene.mkdir()
    scene.chmod(0o1777)
    home = world.outside(world.home)
    home.mkdir(mode=0o700)
    (home / ".profile").write_text(_PRECIOUS, encoding="utf-8")
    (home / "passport-SPECIMEN.jpg").write_bytes(SAMPLE.read_bytes() + os.urandom(200))
    (home / "token").write_text(world.token, encoding="utf-8")
    for each in (home, *home.iterdir()):
        os.chown(each, world.victim, world.victim)
    (home / "token").chmod(0o600)
    try:
        yield
    finally:
        shutil.rmtree(scene, ignore_errors=True)


def _require_told(done: subprocess.CompletedProcess[str], what: str, name: str) -> None:
    """It did not work, and one sentence says why and where."""
    said = done.stderr.strip()
    if done.returncode != _REFUSED:
        raise BreachError(f"{what}: the app goes on ({done.returncode}): {said}")
    if "Traceback" in said or name not in said:
        raise BreachError(f"{what}: it is not told: {said}")


def _require_harmless(world: World, what: str) -> None:
    """What the victim had is as it was, and the attacker's folder got nothing."""
    profile = world.outside(f"{world.home}/.profile")
    if profile.read_text(encoding="utf-8") != _PRECIOUS or profile.stat().st_mode & 0o777 != 0o644 & ~_mask():
        raise BreachError(f"{what}: the victim's file was changed")
    trap = world.outside(f"{world.scene}/trap")
    if trap.exists() and list(trap.iterdir()):
        raise BreachError(f"{what}: the attacker got {[each.name for each in trap.iterdir()]}")


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _nobody(world: World) -> None:
    """without an attacker the document is stored."""
    done = world.start(f"{world.home}/data")
    if done.returncode:
        raise BreachError(f"the app does not work: {done.stdout}{done.stderr}")


def _own_folder(world: World) -> None:
    """a data folder of the attacker is refused."""
    world.attack(f"mkdir -m 777 {world.scene}/mine")
    _require_told(world.start(f"{world.scene}/mine"), "a data folder of the attacker", "mine")


def _open_folder(world: World) -> None:
    """a data folder that others can write is refused, whatever lies in it."""
    data = f"{world.scene}/data"
    world.prepare(f"mkdir {data}; chmod 777 {data}")
    world.attack(f"mkdir -m 777 {world.scene}/trap; ln -s {world.home}/.profile {data}/settings.toml; "
                 f"ln -s {world.scene}/trap {data}/logs; ln -s {world.scene}/trap {data}/queue")  # fmt: skip
    _require_told(world.start(data), "an open data folder", "data")
    _require_harmless(world, "an open data folder")


def _planted(world: World) -> None:
    """links, pipes and devices that were left in a folder which was open once are not followed and hold nobody."""
    kinds = {
        "a link to a file": "ln -s {home}/.profile {place}",
        "a link to a folder": "ln -s {scene}/trap {place}",
        "a dangling link": "ln -s {scene}/trap/new {place}",
        "a pipe": "mkfifo -m 666 {place}",
        "a file": "touch {place}; chmod 666 {place}",
        "a folder": "mkdir -m 777 {place}",
    }
    world.attack(f"mkdir -m 777 {world.scene}/trap")
    for number, name in enumerate(NAMES):
        for kind, script in [*kinds.items(), ("a device", "")]:
            data = f"{world.scene}/d{number}-{kind.replace(' ', '-')}"
            parent = str(Path(f"{data}/{name}").parent)
            world.prepare(f"mkdir {data}; mkdir -p {parent}; chmod 777 {data} {parent}")
            if not script and name == PEM:
                continue  # the system may put there what it likes
            if script:
                world.attack(script.format(home=world.home, scene=world.scene, place=f"{data}/{name}"))
            else:
                os.mknod(world.outside(f"{data}/{name}"), 0o020666, os.makedev(1, 5))  # as /dev/zero: it never ends
            world.prepare(f"chmod 700 {data} {parent}")
            what = f"{kind} as {name}"
            done = world.start(data)
            said = done.stderr
            if "Traceback" in said:
                raise BreachError(f"{what}: {said}")
            # Without a log, or without settings, the app goes on; that it does is told.
            if Path(name).name not in said:
                raise BreachError(f"{what}: it is not told ({done.returncode}): {said}")
            _require_harmless(world, what)


def _journal(world: World) -> None:
    """what was exchanged for the journal, or put beside it, while the folder was open is neither read nor written."""
    world.attack(f"mkdir -m 777 {world.scene}/trap")
    kinds = {
        "a link": "rm {place}; ln -s {scene}/trap/journal {place}",
        "a link to a file": "rm {place}; ln -s {home}/.profile {place}",
        "a pipe": "rm {place}; mkfifo -m 666 {place}",
        "a copy": "cp {place} {place}.x; mv -f {place}.x {place}; chmod 666 {place}",
        "a link as its log": "ln -s {scene}/trap/log {place}-wal",
        "a log": "head -c 32 /dev/zero >{place}-wal; chmod 666 {place}-wal",
        "a folder around it": "cp -r {folder} {folder}.x; mv {folder} {folder}.y; mv {folder}.x {folder}",
    }
    for number, (kind, script) in enumerate(kinds.items()):
        data = f"{world.scene}/j{number}"
        world.prepare(f"mkdir -m 700 {data}")
        world.start(data)
        [journal] = world.outside(data).rglob("*.sqlite3")
        place = f"{data}/{journal.relative_to(world.outside(data))}"
        folder = str(Path(place).parent)
        world.prepare(f"chmod -R a+rwX {data}")
        world.attack(script.format(home=world.home, scene=world.scene, place=place, folder=folder))
        world.prepare(f"find {data} -user {world.victim} ! -type l -exec chmod go-rwx {{}} +")
        _require_told(world.start(data), f"{kind} for the journal", Path(folder).name)
        _require_harmless(world, f"{kind} for the journal")


def _by_a_link(world: World) -> None:
    """a link of the attacker that leads to the victim's data folder is refused."""
    data = f"{world.home}/data"
    world.prepare(f"mkdir -m 700 {data}")
    world.attack(f"ln -s {data} {world.scene}/link")
    _require_told(world.start(f"{world.scene}/link"), "a link of the attacker", "link")


def _below_an_open_folder(world: World) -> None:
    """a data folder in a folder that the attacker can write is refused."""
    world.prepare(f"mkdir {world.scene}/open; chmod 777 {world.scene}/open; mkdir -m 700 {world.scene}/open/data")
    _require_told(world.start(f"{world.scene}/open/data"), "a folder in an open one", "open")
    world.attack(f"mv {world.scene}/open/data {world.scene}/open/gone; mkdir -m 777 {world.scene}/open/data")
    _require_told(world.start(f"{world.scene}/open/data"), "a folder that was exchanged", "open")


def _socket(world: World) -> None:
    """a socket whose name the attacker took first gets no document, and the victim's is closed to the attacker."""
    long = f"{world.home}/{'x' * 100}"
    for data, is_short in ((f"{world.home}/data", True), (long, False)):
        world.prepare(f"mkdir -m 700 {data}")
        status = world.outside(data).stat()
        name = f"dossier-{hashlib.sha256(f'{status.st_dev} {status.st_ino}'.encode()).hexdigest()[:20]}"
        taken = f"/tmp/dossier-{world.victim}"  # noqa: S108 - where others can take names first
        places = [f"/tmp/{name}", f"{taken}/{name}"]  # noqa: S108 - as above
        heard = f"{world.scene}/heard-{is_short}"
        world.attack(f"rm -rf {taken}; mkdir -m 777 {taken}; rm -f {' '.join(places)}")
        with _listening(world, places, heard), _window(world, data):
            done = world.start(data)
            said = done.stderr + done.stdout
            if is_short and done.returncode != _HANDED_OVER:
                raise BreachError(f"the running app does not get the file: {done.returncode} {said}")
            if not done.returncode or "Traceback" in said:
                raise BreachError(f"a second start beside the first: {done.returncode} {said}")
            _require_closed_socket(world, f"{data}/instance/{name}", is_short)
        if world.outside(heard).exists():
            raise BreachError(
                f"the attacker's socket was spoken to: {world.outside(heard).read_text(encoding='utf-8')}"
            )
        world.attack(f"rm -rf {taken} {' '.join(places)}")


_LISTEN = """
use IO::Socket::UNIX; use IO::Select;
my $heard = shift; my $select = IO::Select->new;
for my $place (@ARGV) {
    my $socket = IO::Socket::UNIX->new(Local => $place, Listen => 5) or die "$place: $!";
    chmod 0777, $place;
    $select->add($socket);
}
open my $ready, '>', "$heard.ready"; close $ready;
while (my @asked = $select->can_read) {
    for my $socket (@asked) { $socket->accept; open my $told, '>>', $heard; print $told "asked\\n"; close $told }
}
"""
_CONNECT = "use IO::Socket::UNIX; exit(IO::Socket::UNIX->new(Peer => shift) ? 0 : 1)"


@contextmanager
def _listening(world: World, places: list[str], heard: str) -> Iterator[None]:
    line = world.line(world.attacker, "perl", "-e", _LISTEN, heard, *places)
    with _running(world, line, lambda: world.outside(f"{heard}.ready").exists()):
        yield


@contextmanager
def _window(world: World, data: str) -> Iterator[None]:
    """The app with its window, signed in nowhere."""
    line = world.line(world.victim, "env", "QT_QPA_PLATFORM=offscreen", *world.app, "--data-dir", data)
    lock = world.outside(f"{data}/dossier.lock")
    with _running(world, line, lambda: lock.exists() and _is_locked(lock)):
        time.sleep(2)  # until it listens, which cannot be seen where it does not
        yield


@contextmanager
def _running(world: World, line: list[str], is_ready: Callable[[], bool]) -> Iterator[None]:
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "HOME": world.home, **world.environment}
    with subprocess.Popen(line, env=environment, stderr=subprocess.PIPE, text=True, start_new_session=True) as process:
        try:
            ends = time.monotonic() + _SECONDS
            while not is_ready():
                if process.poll() is not None or time.monotonic() > ends:
                    said = process.stderr.read() if process.poll() is not None and process.stderr else ""
                    raise BreachError(f"{shlex.join(line)} does not run: {said}")
                time.sleep(0.05)
            yield
        finally:
            os.killpg(process.pid, 9)


def _is_locked(lock: Path) -> bool:
    return subprocess.run(["flock", "--nonblock", str(lock), "true"], check=False).returncode != 0


def _require_closed_socket(world: World, place: str, is_there: bool) -> None:
    if world.outside(place).exists() != is_there:
        raise BreachError(f"{place} is {'not ' * is_there}there")
    if is_there and world.as_user(world.victim, "perl", "-e", _CONNECT, place).returncode:
        raise BreachError("the victim's own socket does not answer: this try would show nothing")
    if not world.as_user(world.attacker, "perl", "-e", _CONNECT, place).returncode:
        raise BreachError("the attacker reaches the victim's socket")
