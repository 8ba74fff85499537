"""Starts programs that nobody here wrote, each with a configuration of its own, and ends them with certainty.

Every program stays in the foreground, listens on free ports of the loopback address, keeps all its files in a temporary
folder, and is the leader of a process group, which is killed at the end; it is killed too if the tests are.
"""

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / "build" / "world-venv" / "bin"
_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
_PATIENCE = 30.0


def find(name: str) -> str | None:
    """Where a program is: of the Python index in the environment of its own, else of the system."""
    own = VENV / name
    return str(own) if own.exists() else shutil.which(name, path=_PATH)


def lacking(*names: str) -> str:
    """Why something cannot be tried here; "" if it can."""
    missing = [name for name in names if find(name) is None]
    return f"not installed: {', '.join(missing)} (make test-world installs it)" if missing else ""


def free_port() -> int:
    """A port that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def running(
    argv: Sequence[str],
    folder: Path,
    ports: Sequence[int],
    environment: Mapping[str, str] | None = None,
    *,
    within: Sequence[str] = (),
    host: str = "127.0.0.1",
) -> Iterator[subprocess.Popen[bytes]]:
    """A program, from when all its ports are open until it is gone; `within` starts it in a namespace."""
    program = find(argv[0])
    assert program is not None, lacking(argv[0])
    log = folder / f"{Path(argv[0]).name}.log"
    surroundings = {"PATH": _PATH, "HOME": str(folder), "LANG": "C.UTF-8", "XDG_DATA_HOME": str(folder)}
    with log.open("ab") as output:
        process = subprocess.Popen(
            [*within, "setpriv", "--pdeathsig", "KILL", program, *argv[1:]],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            cwd=folder,
            env={**surroundings, **(environment or {})},
            start_new_session=True,
        )
    try:
        _await_ports(process, [(host, port) for port in ports], log)
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _await_ports(process: subprocess.Popen[bytes], places: Sequence[tuple[str, int]], log: Path) -> None:
    ends = time.monotonic() + _PATIENCE
    for place in places:
        while True:
            with contextlib.suppress(OSError), socket.create_connection(place, 1):
                break
            if process.poll() is not None or time.monotonic() > ends:
                raise AssertionError(
                    f"it does not listen: {process.args!r}\n{log.read_text(encoding='utf-8', errors='replace')[-2000:]}"
                )
            time.sleep(0.02)


@dataclass(frozen=True, slots=True)
class Doors:
    """The ports of one front."""

    plain: int
    """To the back end; at most 1 MB of body, at most 2 s of waiting for an answer."""
    uploads_down: int
    """The same, but POST goes to a back end that is down."""
    down: int
    """All goes to a back end that is down."""

    @property
    def all(self) -> tuple[int, int, int]:
        """For waiting until they are open."""
        return self.plain, self.uploads_down, self.down


@dataclass(frozen=True, slots=True)
class Front:
    """A program that stands before a back end. Fields of the texts: folder, backend, dead, and those of Doors."""

    name: str
    argv: tuple[str, ...]
    config: str
    """Its text; `<<field>>` is filled in."""
    down_status: int = 502
    """What it answers where the back end is down."""
    limit_status: int = 413
    """What it answers to a body above its limit, curl included: Caddy finds out in the middle of handing it on."""


NGINX = """
<<modules>>daemon off; master_process off; pid <<folder>>/nginx.pid; error_log <<folder>>/error.log;
events {}
http {
  access_log off; client_max_body_size 1m; proxy_read_timeout 2s; proxy_http_version 1.1;
  client_body_temp_path <<folder>>/body; proxy_temp_path <<folder>>/proxy; fastcgi_temp_path <<folder>>/f;
  uwsgi_temp_path <<folder>>/u; scgi_temp_path <<folder>>/s;
  map $request_method $uploads { default 127.0.0.1:<<backend>>; POST 127.0.0.1:<<dead>>; }
  <<rules>>
  server {
    listen 127.0.0.1:<<plain>>; proxy_set_header Host $http_host;
    location / { proxy_pass http://127.0.0.1:<<backend>>; }
  }
  server { listen 127.0.0.1:<<uploads_down>>; location / { proxy_pass http://$uploads; } }
  server { listen 127.0.0.1:<<down>>; location / { proxy_pass http://127.0.0.1:<<dead>>; } }
}
"""
HAPROXY = """
defaults
  mode http
  timeout connect 1s
  timeout client 30s
  timeout server 2s
frontend plain
  bind 127.0.0.1:<<plain>>
  http-request deny deny_status 413 if { req.hdr_val(content-length) gt 1048576 }
  default_backend app
frontend uploads_down
  bind 127.0.0.1:<<uploads_down>>
  use_backend dead if METH_POST
  default_backend app
frontend down
  bind 127.0.0.1:<<down>>
  default_backend dead
backend app
  server app 127.0.0.1:<<backend>>
backend dead
  retries 0
  server dead 127.0.0.1:<<dead>>
"""
APACHE = """
ServerRoot <<folder>>
ServerName localhost
PidFile <<folder>>/apache.pid
ErrorLog <<folder>>/error.log
LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
LoadModule proxy_module /usr/lib/apache2/modules/mod_proxy.so
LoadModule proxy_http_module /usr/lib/apache2/modules/mod_proxy_http.so
LoadModule rewrite_module /usr/lib/apache2/modules/mod_rewrite.so
User www-data
Group www-data
Listen 127.0.0.1:<<plain>>
Listen 127.0.0.1:<<uploads_down>>
Listen 127.0.0.1:<<down>>
ProxyTimeout 2
ProxyPreserveHost On
<VirtualHost 127.0.0.1:<<plain>>>
  RewriteEngine On
  RewriteCond expr "%{HTTP:Content-Length} -gt 1048576"
  RewriteRule ^ - [R=413,L]
  ProxyPass / http://127.0.0.1:<<backend>>/ retry=0
</VirtualHost>
<VirtualHost 127.0.0.1:<<uploads_down>>>
  RewriteEngine On
  RewriteCond %{REQUEST_METHOD} POST
  RewriteRule ^/(.*)$ http://127.0.0.1:<<dead>>/$1 [P]
  ProxyPass / http://127.0.0.1:<<backend>>/ retry=0
</VirtualHost>
<VirtualHost 127.0.0.1:<<down>>>
  ProxyPass / http://127.0.0.1:<<dead>>/ retry=0
</VirtualHost>
"""
CADDY = """
{
  admin off
  auto_https off
}
http://127.0.0.1:<<plain>> {
  request_body {
    max_size 1MB
  }
  reverse_proxy 127.0.0.1:<<backend>> {
    transport http {
      response_header_timeout 2s
    }
  }
}
http://127.0.0.1:<<uploads_down>> {
  @post method POST
  reverse_proxy @post 127.0.0.1:<<dead>>
  reverse_proxy 127.0.0.1:<<backend>>
}
http://127.0.0.1:<<down>> {
  reverse_proxy 127.0.0.1:<<dead>>
}
"""
LIGHTTPD = """
server.modules = ("mod_proxy")
server.document-root = "<<folder>>"
server.bind = "127.0.0.1"
server.port = <<plain>>
server.errorlog = "<<folder>>/error.log"
server.upload-dirs = ("<<folder>>")
server.max-request-size = 1024
proxy.server = ("" => (("host" => "127.0.0.1", "port" => <<backend>>, "read-timeout" => 2)))
$SERVER["socket"] == "127.0.0.1:<<uploads_down>>" {
  $HTTP["request-method"] == "POST" {
    proxy.server = ("" => (("host" => "127.0.0.1", "port" => <<dead>>)))
  }
}
$SERVER["socket"] == "127.0.0.1:<<down>>" {
  proxy.server = ("" => (("host" => "127.0.0.1", "port" => <<dead>>)))
}
"""
_RULES = """modsecurity on; modsecurity_rules 'SecRuleEngine On
  SecRequestBodyAccess On
  SecRequestBodyLimit 2000000
  SecRule FILES "@contains blocked" "id:1,phase:2,deny,status:403"';"""
_MODSECURITY = NGINX.replace("<<modules>>", "load_module /usr/lib/nginx/modules/ngx_http_modsecurity_module.so; ")
FRONTS = (
    Front("nginx", ("nginx", "-c", "<<folder>>/config"), NGINX.replace("<<modules>>", "").replace("<<rules>>", "")),
    Front("HAProxy", ("haproxy", "-db", "-f", "<<folder>>/config"), HAPROXY, 503),
    Front("Apache", ("apache2", "-D", "FOREGROUND", "-f", "<<folder>>/config"), APACHE, 503),
    Front(
        "Caddy", ("caddy", "run", "--adapter", "caddyfile", "--config", "<<folder>>/config"), CADDY, limit_status=502
    ),
    Front("lighttpd", ("lighttpd", "-D", "-f", "<<folder>>/config"), LIGHTTPD, 503),
    Front("ModSecurity", ("nginx", "-c", "<<folder>>/config"), _MODSECURITY.replace("<<rules>>", _RULES)),
)


@contextlib.contextmanager
def front(kind: Front, folder: Path, backend: int) -> Iterator[Doors]:
    """A front before the back end at a port."""
    doors = Doors(free_port(), free_port(), free_port())
    fields = {"folder": folder, "backend": backend, "dead": free_port(), "plain": doors.plain}
    fields |= {"uploads_down": doors.uploads_down, "down": doors.down}
    folder.chmod(0o755)
    (folder / "config").write_text(filled(kind.config, fields), encoding="utf-8")
    with running([filled(each, fields) for each in kind.argv], folder, doors.all):
        yield doors


def filled(text: str, fields: Mapping[str, object]) -> str:
    """The text with every `<<field>>` filled in."""
    for name, value in fields.items():
        text = text.replace(f"<<{name}>>", str(value))
    return text


BACKENDS = {
    "FastAPI": ("uvicorn", "fastapi_app:app", "--host", "127.0.0.1", "--no-access-log", "--port", "<<port>>"),
    "Django REST": (
        "gunicorn",
        "-k",
        "gthread",
        "--threads",
        "8",
        "-b",
        "127.0.0.1:<<port>>",
        "django_app:application",
    ),
}


@contextlib.contextmanager
def backend(name: str, folder: Path) -> Iterator[int]:
    """A back end on a port of its own."""
    port = free_port()
    argv = [filled(each, {"port": port}) for each in BACKENDS[name]]
    surroundings = {"PYTHONPATH": str(Path(__file__).parent / "backends"), "WORLD_FOLDER": str(folder)}
    with running(argv, folder, [port], {**surroundings, "PYTHONDONTWRITEBYTECODE": "1"}):
        yield port


EARLY_STATUSES = (413, 401, 403)
_EARLY = {
    "nginx": (
        ("nginx", "-c", "<<folder>>/config"),
        """daemon off; master_process off; pid <<folder>>/nginx.pid; error_log <<folder>>/error.log;
events {}
http { access_log off; client_max_body_size 100k; client_body_temp_path <<folder>>/body; proxy_temp_path <<folder>>/p;
  fastcgi_temp_path <<folder>>/f; uwsgi_temp_path <<folder>>/u; scgi_temp_path <<folder>>/s;
  server { listen <<host>>:<<port>>;
    location /413 { proxy_pass http://127.0.0.1:1; }
    location /401 { client_max_body_size 0; return 401; }
    location /403 { client_max_body_size 0; return 403; } } }""",
    ),
    "HAProxy": (
        ("haproxy", "-db", "-f", "<<folder>>/config"),
        """
defaults
  mode http
  timeout connect 1s
  timeout client 60s
  timeout server 60s
frontend early
  bind <<host>>:<<port>>
  http-request deny deny_status 413 if { path_beg /413 }
  http-request deny deny_status 401 if { path_beg /401 }
  http-request deny deny_status 403 if { path_beg /403 }
""",
    ),
    "Caddy": (
        ("caddy", "run", "--adapter", "caddyfile", "--config", "<<folder>>/config"),
        """
{
  admin off
  auto_https off
}
http://:<<port>> {
  bind <<host>>
  respond /413/* 413
  respond /401/* 401
  respond /403/* 403
}
""",
    ),
    "gunicorn": (("gunicorn", "-b", "<<host>>:<<port>>", "early_app:application"), ""),
}
EARLY = tuple(_EARLY)


@contextlib.contextmanager
def early(name: str, folder: Path, *, within: Sequence[str] = (), host: str = "127.0.0.1") -> Iterator[int]:
    """A program that answers /413, /401 and /403 before it has read the body."""
    argv, config = _EARLY[name]
    port = free_port()
    fields = {"folder": folder, "port": port, "host": host}
    folder.chmod(0o755)
    (folder / "config").write_text(filled(config, fields), encoding="utf-8")
    surroundings = {"PYTHONPATH": str(Path(__file__).parent / "backends"), "PYTHONDONTWRITEBYTECODE": "1"}
    filled_argv = [filled(each, fields) for each in argv]
    with running(filled_argv, folder, [port], surroundings, within=within, host=host):
        yield port
