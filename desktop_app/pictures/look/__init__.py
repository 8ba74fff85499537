"""What can be seen of a document before it is sent: pure functions over its bytes, its pixels and its text."""
