"""The packages for Linux: a Debian package, and an archive for other distributions."""
