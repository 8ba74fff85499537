"""Changed copies of files, made in the process that opens documents: pure functions from bytes to bytes."""
