"""Uploads that survive anything: each document is stored exactly once, or the person is asked.

A POST that creates a document has no idempotency key that these servers honour, and a lost answer looks the same as a
request that never arrived. So every step is committed to a journal before it is taken, and after a lost answer the
server's list decides, when it has had time to settle.
"""
