"""Dossier: submit the documents for an identity check and follow the review of each."""

__version__ = "0.1.0"
