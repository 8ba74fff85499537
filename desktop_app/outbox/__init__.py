"""Uploads on their way: which are waiting, which are being sent, and what became of each."""
