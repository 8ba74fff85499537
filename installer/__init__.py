"""From source to a double click: freezes the app and packs it for Debian, other Linux systems, Windows and macOS."""
