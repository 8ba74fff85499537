"""Freezes the app and packages it for Debian, other Linux systems, Windows and macOS."""
