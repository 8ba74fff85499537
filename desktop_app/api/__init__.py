"""The HTTP contract of the documents API. The only folder that imports httpx: a change of library stays here."""
