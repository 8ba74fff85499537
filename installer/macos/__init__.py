"""The bundle and disk image for macOS."""
