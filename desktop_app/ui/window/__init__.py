"""The main window: menu, toolbar, messages, status line; it brings the features together."""
