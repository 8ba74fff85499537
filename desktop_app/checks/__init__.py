"""A local look at a file before it is sent: no Qt, no network, nothing of the file leaves this folder."""
