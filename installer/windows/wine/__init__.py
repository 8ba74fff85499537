"""Dossier on a Windows API without a Windows machine: `make wine-test`. What Wine cannot tell is in docs/testing.md."""
