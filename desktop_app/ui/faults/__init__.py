"""Faults of the app itself and the report for support."""
