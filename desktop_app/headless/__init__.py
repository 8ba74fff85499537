"""Dossier without a window, for scripts: the second composition root. It loads no Qt but to reach a running app."""
