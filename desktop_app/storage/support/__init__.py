"""The report for support and what keeps a person's data out of it."""
