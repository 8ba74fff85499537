"""The report for support, and the anonymizer that removes personal data from it."""
