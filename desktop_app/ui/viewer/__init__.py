"""A window that shows a document as large as it is: to be read before it is sent, and after."""
