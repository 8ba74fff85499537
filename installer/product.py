"""The facts about the product that every package states. The version comes from the app itself."""

from pathlib import Path

from desktop_app import __version__ as VERSION  # noqa: N812 - a constant here

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "installer"
DIST = ROOT / "dist"

COMMAND = "dossier"
NAME = "Dossier"
APP_ID = "io.github.dossier.dossier"
"""The same as `desktop_app.ui.application.APP_ID`, whose module loads Qt and is not imported: a test compares them."""
AUTHORS = "the Dossier authors"
CONTACT = "dossier@dossier.example"
SUMMARY = "submit the documents for an identity check"
DESCRIPTION = (
    "Dossier submits identity documents to a broker or bank, shows the review of each, and helps to replace what was "
    "rejected. Uploads survive a lost connection, a crash and a restart, and each document is stored exactly once."
)
MIME_TYPES = ("image/jpeg", "image/png", "image/heic", "image/heif", "application/pdf")
LINK_SCHEME = "dossier"
"""Links of brokers begin so."""
EXTENSIONS = ("jpg", "jpeg", "png", "heic", "heif", "pdf")

__all__ = [
    "APP_ID", "AUTHORS", "BUILD", "COMMAND", "CONTACT", "DESCRIPTION", "DIST", "EXTENSIONS", "LINK_SCHEME",
    "MIME_TYPES", "NAME",
    "ROOT", "SUMMARY", "VERSION",
]  # fmt: skip
