"""The command line from outside, each time as a process of its own: what it prints, and with which exit code."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.request import url2pathname

import pytest

from desktop_app import __version__
from desktop_app.__main__ import main, parser

ROOT = Path(__file__).resolve().parents[2]
STEP_SECONDS = 3.0 if sys.platform.startswith("linux") else 12.0
STEPS = ["sign in", "list", "add", "review", "delete"]


def run(
    *arguments: str, cwd: Path = ROOT, platform: str = "", command: Sequence[str] = ("-m", "desktop_app"), **env: str
) -> subprocess.CompletedProcess[str]:
    """Run the app without a display unless a Qt platform is named. (Where there always is one, it is not looked at.)"""
    if not sys.platform.startswith("linux"):
        platform = platform or "offscreen"
    env.setdefault("PYTHONIOENCODING", "utf-8")
    kept = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    if platform:
        kept["QT_QPA_PLATFORM"] = platform
    return subprocess.run(
        [sys.executable, *command, *arguments],
        cwd=cwd,
        env=kept | env,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=90,
    )


def test_the_version_needs_no_qt() -> None:
    code = "import sys; from desktop_app.__main__ import main\ntry: main(['--version'])\nfinally: print(*sys.modules)"
    done = run(command=("-c", code))
    version, modules = done.stdout.splitlines()
    assert done.returncode == 0, done.stderr
    assert version == f"dossier {__version__}"
    assert not {name.split(".")[0] for name in modules.split()} & {"PySide6", "qasync", "httpx", "asyncio"}


def test_the_help_names_every_option() -> None:
    done = run("--help")
    assert done.returncode == 0
    for option in ("FILES", "--add", "--sandbox", "--server", "--data-dir", "--self-test", "--version"):
        assert option in done.stdout
    for option in ("--send", "--list", "--token-file", "--type", "--anyway", "--answer", "--answer-none", "--timeout"):
        assert option in done.stdout


def test_an_option_that_is_not_there_is_told() -> None:
    done = run("--nonsense")
    assert done.returncode == 2
    assert "--nonsense" in done.stderr
    assert "Traceback" not in done.stderr


SENDING = ("--send", "--server", "http://127.0.0.1:9", "--token-file", "-")
LISTING = ("--list", "--server", "http://127.0.0.1:9", "--token-file", "-")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--send", "--token-file", "-"], "need --server and --token-file"),
        (["--list", "--server", "http://127.0.0.1:9"], "need --server and --token-file"),
        ([*SENDING, "a.pdf"], "--send needs the --type of FILES"),
        ([*SENDING, "a.pdf", "--type", "passport"], "argument --type"),
        ([*SENDING, "a.pdf", "--type", str(10**18)], "a type is a whole number of at most 18 digits"),
        *(
            ([*SENDING, "a.pdf", "--type", each], "a type is a whole number of at most 18 digits")
            for each in ("x", "\udcff", "1_0", " 1", "1.5", "9" * 5000, "")
        ),
        ([*SENDING, "a.pdf", "--type", "-1"], "a type is a whole number of at most 18 digits"),
        ([*SENDING, "--list"], "go neither together"),
        ([*SENDING, "--self-test"], "go neither together"),
        ([*LISTING, "a.pdf"], "--list takes no FILES"),
        ([*LISTING, "--answer-none"], "--list takes no FILES"),
        ([*SENDING, "--answer", "17", "--answer-none"], "not allowed with argument"),
        ([*SENDING, "--timeout", "0"], "--timeout is a number of seconds"),
        ([*LISTING, "dossier://add?server=x"], "a link is not for"),
        ([*SENDING, "dossier://add?server=x", "--type", "1"], "a link is not for"),
        (["--json"], "--send or --list is missing"),
        (["a.pdf", "--type", "1"], "--send or --list is missing"),
    ],
    ids=lambda value: " ".join(value[-2:]) if isinstance(value, list) else "",
)
def test_what_does_not_go_together_is_told(
    arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)

    assert ended.value.code == 2
    assert complaint in capsys.readouterr().err


def test_files_come_as_paths_or_as_their_addresses_and_a_link_stays_a_text() -> None:
    link = "dossier://add?server=https%3A%2F%2Fmy.broker.example"
    given = ["a b.pdf", "file:///home/anna/F%C3%BChrerschein%20SPECIMEN.pdf", link]
    files = parser().parse_intermixed_args(given).files
    assert files == [Path("a b.pdf"), Path(url2pathname("/home/anna/Führerschein SPECIMEN.pdf")), link]


def test_files_may_stand_anywhere_among_the_options() -> None:
    options = parser().parse_intermixed_args(["--send", "a.pdf", "--type", "1", "b.pdf", "--json", "--", "-c.pdf"])
    assert [str(file) for file in options.files] == ["a.pdf", "b.pdf", "-c.pdf"]


def test_without_a_window_no_qt_is_loaded(tmp_path: Path) -> None:
    code = "import sys; from desktop_app.__main__ import main; print(main(sys.argv[1:])); print(*sys.modules)"
    token = tmp_path / "token"
    token.write_text("opens-nothing-at-all", encoding="utf-8")
    arguments = ("--list", "--server", "http://127.0.0.1:9", "--token-file", str(token), "--data-dir", str(tmp_path))
    done = run(*arguments, command=("-c", code))
    exit_code, modules = done.stdout.splitlines()
    assert exit_code == "1", done.stderr
    assert "httpx" in modules.split()
    assert not {name.split(".")[0] for name in modules.split()} & {"PySide6", "shiboken6", "qasync"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
@pytest.mark.parametrize("arguments", [[], ["--sandbox"], ["passport-SPECIMEN.jpg"]])
def test_without_a_display_it_says_so_in_one_sentence(arguments: list[str], tmp_path: Path) -> None:
    done = run(*arguments, XDG_CONFIG_HOME=str(tmp_path), XDG_STATE_HOME=str(tmp_path))
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        "Dossier needs a screen: start it in a graphical session, or use --self-test to test it without one."
    ]
    assert list(tmp_path.iterdir()) == []


def test_a_data_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a-file"
    file.write_text("SPECIMEN", encoding="utf-8")
    done = run("--data-dir", str(file), platform="offscreen")
    assert done.returncode == 1
    (sentence,) = done.stderr.splitlines()
    assert sentence.startswith("Dossier cannot start: ")
    assert "a-file" in sentence
    assert file.read_text(encoding="utf-8") == "SPECIMEN"


def replaced(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(before) == 1
    path.write_text(text.replace(before, after), encoding="utf-8")


@pytest.fixture
def quick_copy(tmp_path: Path) -> Path:
    """A copy of the app whose sandbox reviews at once and whose deletes are soon beyond undoing: 12 s less to wait."""
    for name in ("desktop_app", "resources"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    replaced(
        tmp_path / "desktop_app/sandbox/options.py",
        "review_seconds: float | None = 6.0",
        "review_seconds: float | None = 0.3",
    )
    replaced(tmp_path / "desktop_app/desk/deletions.py", "UNDO_SECONDS = 6.0", "UNDO_SECONDS = 0.3")
    return tmp_path


def test_the_self_test_needs_no_display_and_reports_every_step(quick_copy: Path) -> None:
    """The installers' trials run it as it is."""
    done = run("--self-test", "--data-dir", str(quick_copy / "data"), cwd=quick_copy)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["ok"] is True
    assert [(step["name"], step["ok"]) for step in report["steps"]] == [(name, True) for name in STEPS]
    assert report["versions"]["dossier"] == __version__
    assert report["keyring"].startswith("keyring.backends."), (
        "a machine without a keyring has keyring's own fail backend"
    )
    log = (quick_copy / "data" / "logs" / "dossier.log").read_text(encoding="utf-8")
    assert "POST" in log
    assert "ERROR" not in log
    assert "Bearer" not in log


@pytest.fixture
def broken_copy(quick_copy: Path) -> Path:
    """One whose passport sample is empty, and whose self-test waits only a moment for each step."""
    (quick_copy / "resources" / "samples" / "passport-SPECIMEN.jpg").write_bytes(b"")
    replaced(quick_copy / "desktop_app/ui/self_test.py", "STEP_SECONDS = 20.0", f"STEP_SECONDS = {STEP_SECONDS}")
    return quick_copy


def test_the_self_test_is_honest_about_a_step_that_fails(broken_copy: Path) -> None:
    done = run("--self-test", cwd=broken_copy)
    assert done.returncode == 1, done.stdout
    report = json.loads(done.stdout)
    assert report["ok"] is False
    assert [(step["name"], step["ok"]) for step in report["steps"]] == [
        ("sign in", True),
        ("list", True),
        ("add", False),
    ]
    assert "waited in vain" in report["steps"][-1]["said"]


def test_the_self_test_is_honest_about_icons_that_are_missing(broken_copy: Path) -> None:
    (broken_copy / "resources" / "icons" / "status-approved.svg").unlink()
    done = run("--self-test", cwd=broken_copy)
    assert done.returncode == 1
    report = json.loads(done.stdout)
    assert report["ok"] is False
    assert "FileNotFoundError (" in report["steps"][-1]["said"]
    assert len(report["steps"]) <= 3, "it stops where something broke"


def test_a_missing_resources_folder_is_told_in_one_sentence(broken_copy: Path) -> None:
    shutil.rmtree(broken_copy / "resources")
    done = run("--self-test", cwd=broken_copy)
    assert done.returncode == 1
    assert done.stderr == "Dossier cannot start: the resources folder is missing. Install Dossier again.\n"
