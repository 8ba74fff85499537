"""What would give away the token or a document: prints, environments, files that others read, unchecked servers."""

import ast
import re
from collections.abc import Iterator

from tests.unit.lints.reading import Rule, Seed, called, calls, given, nodes, owner, uses

_SECRET = re.compile(
    r"(^|_)(token|tokens|password|passwords|passphrase|passwd|secret|secrets|authorization|credentials?|cookie|otp)(_|$)"
)
_HARMLESS = re.compile(r"_(id|kind|type|error|length|expires?|expires_in|count)$")
"""What is said of a secret and is none."""
_LOGGING = {"debug", "info", "warning", "error", "critical", "exception", "log"}
_PRIVATE = {0o600, 0o700}
_ENVIRONMENT = {
    "QT_API": "ui/runtime/loop.py",
    "QT_QPA_PLATFORM": "__main__.py",
    "XDG_ACTIVATION_TOKEN": "ui/runtime/front.py",
}
"""The only variables that are set, each where Qt wants it; none of them is a secret."""

UNCHECKED = {"api/certificates.py": "names the issuer of a certificate that was refused; no byte of HTTP is sent there"}
"""Modules that may look at an untrusted certificate, each with its reason. No document passes through there."""


def no_unchecked_tls(path: str, source: str) -> Iterator[int]:
    """A passport goes to nobody whose certificate was not checked, and through no proxy of the environment."""
    for node in nodes(source):
        match node:
            case ast.keyword(arg="verify" | "check_hostname", value=ast.Constant(value=False)):
                yield node.lineno
            case ast.keyword(arg="trust_env" | "follow_redirects", value=ast.Constant(value=True)):
                yield node.lineno
            case ast.Assign(targets=[ast.Attribute(attr="check_hostname")], value=ast.Constant(value=False)) if (
                path not in UNCHECKED
            ):
                yield node.lineno
            case ast.Name(id="CERT_NONE") | ast.Attribute(attr="CERT_NONE" | "_create_unverified_context") if (
                path not in UNCHECKED
            ):
                yield node.lineno


def no_secret_is_said(_path: str, source: str) -> Iterator[int]:
    """A name that speaks of a secret stands in no print, no log line and no error text."""
    for node in nodes(source):
        match node:
            case ast.Call() if _says(node):
                said: list[ast.expr] = [*node.args, *(each.value for each in node.keywords)]
            case ast.Raise(exc=ast.Call(args=args, keywords=keywords)):
                said = [*args, *(each.value for each in keywords)]
            case _:
                continue
        if any(_is_secret(name) for each in said for name in _names(each)):
            yield node.lineno


def no_secret_in_the_environment(path: str, source: str) -> Iterator[int]:
    """Whatever this app starts would inherit it, and other programs of the user can read it."""
    for node in nodes(source):
        match node:
            case ast.Subscript(value=value, ctx=ast.Store() | ast.Del(), slice=key) if _is_environ(value):
                name = key.value if isinstance(key, ast.Constant) else None
                if _ENVIRONMENT.get(str(name)) != path:
                    yield node.lineno
            case ast.Call() if called(node) in ("setdefault", "update") and _is_environ(ast.parse(owner(node) or "x")):
                yield node.lineno
    yield from uses(source, "putenv")


def no_shell(_path: str, source: str) -> Iterator[int]:
    """A file name that a shell reads is a command."""
    yield from uses(source, "popen", "getoutput", "getstatusoutput", "create_subprocess_shell")
    for call in calls(source, "system"):
        if owner(call) == "os":
            yield call.lineno
    for node in nodes(source):
        match node:
            case ast.keyword(arg="shell", value=value) if not (
                isinstance(value, ast.Constant) and value.value is False
            ):
                yield node.lineno


def no_named_temporary_files(_path: str, source: str) -> Iterator[int]:
    """What has a name is left behind by a kill. `TemporaryFile` has none, and `TemporaryDirectory` is private."""
    yield from uses(source, "NamedTemporaryFile", "mkstemp", "mktemp", "mkdtemp", "QTemporaryFile", "QTemporaryDir")


def files_are_private(_path: str, source: str) -> Iterator[int]:
    """What is written is its owner's alone from the first byte on: `os.open` with 0600, `mkdir` with 0700."""
    yield from uses(source, "write_text", "write_bytes", "QSaveFile", "copyfile", "copy2", "makedirs", "symlink_to")
    for call in calls(source, "open"):
        where = owner(call)
        if where == "os":
            created = "O_CREAT" in ast.unparse(call)
            if created and not _is_private(given(call, 2, "mode")):
                yield call.lineno
            continue
        mode = given(call, 1 if where in ("", "io", "gzip") else 0, "mode")
        if isinstance(mode, ast.Constant) and isinstance(mode.value, str) and set(mode.value) & set("wax+"):
            yield call.lineno
    for call in calls(source, "mkdir"):
        if not _is_private(given(call, 1 if owner(call) == "os" else 0, "mode")):
            yield call.lineno


def qt_gets_no_options(_path: str, source: str) -> Iterator[int]:
    """Qt obeys `-platformpluginpath` and its like: whoever writes a shortcut could load code of theirs."""
    for call in calls(source, "QApplication", "QGuiApplication", "QCoreApplication"):
        if any(ast.unparse(argument) in ("sys.argv", "argv") for argument in call.args):
            yield call.lineno


def _says(call: ast.Call) -> bool:
    name = called(call)
    if name == "print" and not owner(call):
        return True
    if name in _LOGGING:
        return bool(re.fullmatch(r"(self\.)?_?(log|logger|logging)|logging\.getLogger\(.*\)", owner(call)))
    return name == "write" and owner(call) in ("sys.stdout", "sys.stderr")


def _names(node: ast.expr) -> Iterator[str]:
    for each in ast.walk(node):
        match each:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                yield name


def _is_secret(name: str) -> bool:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
    return bool(_SECRET.search(words)) and not _HARMLESS.search(words) and not name.isupper()


def _is_environ(node: ast.AST) -> bool:
    return ast.unparse(node) in ("os.environ", "environ")


def _is_private(mode: ast.expr | None) -> bool:
    return isinstance(mode, ast.Constant) and mode.value in _PRIVATE


RULES: tuple[Rule, ...] = (
    no_unchecked_tls,
    no_secret_is_said,
    no_secret_in_the_environment,
    no_shell,
    no_named_temporary_files,
    files_are_private,
    qt_gets_no_options,
)

SEEDED: tuple[Seed, ...] = (
    (no_unchecked_tls, "httpx.AsyncClient(verify=False)"),
    (no_unchecked_tls, "httpx.AsyncClient(trust_env=True)"),
    (no_unchecked_tls, "await client.get(url, follow_redirects=True)"),
    (no_unchecked_tls, "context.verify_mode = ssl.CERT_NONE"),
    (no_unchecked_tls, "context.check_hostname = False"),
    (no_unchecked_tls, "context = ssl._create_unverified_context()"),
    (no_secret_is_said, "print(token)"),
    (no_secret_is_said, "print(f'{session.token.secret}')"),
    (no_secret_is_said, "print('x', file=self._password)"),
    (no_secret_is_said, "log.info('signed in with %s', access_token)"),
    (no_secret_is_said, "logging.debug(accessToken)"),
    (no_secret_is_said, "self._log.warning('no %s', password)"),
    (no_secret_is_said, "logging.getLogger(__name__).error(proxy_password)"),
    (no_secret_is_said, "log.info('x', extra={'a': headers.authorization})"),
    (no_secret_is_said, "sys.stderr.write(secret)"),
    (no_secret_is_said, "raise ValueError(f'bad {token}')"),
    (no_secret_in_the_environment, "os.environ['DOSSIER_TOKEN'] = token"),
    (no_secret_in_the_environment, "os.environ[name] = value"),
    (no_secret_in_the_environment, "environ['QT_API'] = 'pyside6'"),
    (no_secret_in_the_environment, "os.environ.update(TOKEN=token)"),
    (no_secret_in_the_environment, "os.environ.setdefault('TOKEN', token)"),
    (no_secret_in_the_environment, "os.putenv('TOKEN', token)"),
    (no_shell, "subprocess.run(name, shell=True)"),
    (no_shell, "subprocess.run(name, shell=wanted)"),
    (no_shell, "os.system(name)"),
    (no_shell, "os.popen(name)"),
    (no_shell, "await asyncio.create_subprocess_shell(name)"),
    (no_named_temporary_files, "tempfile.NamedTemporaryFile()"),
    (no_named_temporary_files, "from tempfile import mkstemp"),
    (no_named_temporary_files, "tempfile.mkdtemp()"),
    (files_are_private, "open(path, 'w')"),
    (files_are_private, "open(path, mode='ab')"),
    (files_are_private, "path.open('w', encoding='utf-8')"),
    (files_are_private, "path.open(mode='r+b')"),
    (files_are_private, "io.open(path, 'x')"),
    (files_are_private, "path.write_text(text)"),
    (files_are_private, "path.write_bytes(data)"),
    (files_are_private, "shutil.copyfile(a, b)"),
    (files_are_private, "os.open(path, os.O_WRONLY | os.O_CREAT)"),
    (files_are_private, "os.open(path, os.O_WRONLY | os.O_CREAT, 0o644)"),
    (files_are_private, "folder.mkdir(parents=True)"),
    (files_are_private, "folder.mkdir(mode=0o755)"),
    (files_are_private, "os.mkdir(folder)"),
    (qt_gets_no_options, "app = QApplication(sys.argv)"),
    (qt_gets_no_options, "app = QtWidgets.QApplication(argv)"),
)
