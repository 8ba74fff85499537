"""The operating system's keyring: which backends are trusted, how long secrets are split, time limits for calls."""
