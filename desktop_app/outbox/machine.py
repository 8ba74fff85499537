"""Which computer a journal belongs to: a copied or synced data folder must not send from two of them."""

import hashlib
import os
import sys
from pathlib import Path

from desktop_app.outbox.journal import Journal

_FACT = "machine"
_SEVERAL = "several"
_PLACES = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
_IOREG = "/usr/sbin/ioreg"


def machine_id() -> str:
    """What tells this computer from others, hashed; "" where the system gives it no name. Blocks.

    The environment variable DOSSIER_MACHINE_ID takes its place: containers often share one, or have none.
    """
    name = os.environ.get("DOSSIER_MACHINE_ID") or _of_the_system()
    return hashlib.sha256(f"dossier:{name}".encode()).hexdigest()[:32] if name else ""


def is_from_elsewhere(journal: Journal, machine: str) -> bool:
    """Whether another computer wrote the journal. Raises JournalError."""
    written_by = journal.fact(_FACT)
    return bool(machine and written_by) and written_by != machine


def unite_machines(journal: Journal, other: Journal) -> None:
    """Note whose a journal is that took over another: of two computers it is none's. Raises JournalError."""
    ours, theirs = journal.fact(_FACT), other.fact(_FACT)
    if theirs and theirs != ours:
        journal.save_fact(_FACT, _SEVERAL if ours else theirs)


def take_over_journal(journal: Journal, machine: str) -> None:
    """From now on it is this computer's. Raises JournalError."""
    if machine and journal.fact(_FACT) != machine:
        journal.save_fact(_FACT, machine)


def _of_the_system() -> str:
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 - only there

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
                return str(winreg.QueryValueEx(key, "MachineGuid")[0])
        except OSError:
            return ""
    if sys.platform == "darwin":
        return _of_macos()
    for place in _PLACES:
        try:
            name = place.read_text(encoding="ascii", errors="replace").strip()
        except OSError:
            continue
        if name:
            return name
    return ""


def _of_macos() -> str:
    import subprocess  # noqa: PLC0415 - only there

    try:
        told = subprocess.run(  # noqa: S603 - a fixed command of the system
            [_IOREG, "-rd1", "-c", "IOPlatformExpertDevice"],
            capture_output=True,
            text=True,
            timeout=5,
            check=False,
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return ""
    return next((line.split('"')[-2] for line in told.splitlines() if "IOPlatformUUID" in line), "")
