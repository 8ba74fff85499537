"""The operating system's keyring: which one may be trusted, how secrets are split, and calls that end in time."""
