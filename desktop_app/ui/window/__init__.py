"""The main window: menu, toolbar, messages, status line. It combines the features."""
