"""Dossier: hand in the documents for an identity check and see what became of each."""

__version__ = "0.1.0"
