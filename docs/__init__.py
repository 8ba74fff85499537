"""The contributor documentation, and the scripts that keep it true."""
