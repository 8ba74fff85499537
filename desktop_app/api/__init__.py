"""The client of the documents API. Only this package imports httpx, so that replacing it would change nothing else."""
