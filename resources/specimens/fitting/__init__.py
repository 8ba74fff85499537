"""Fits the weights by which the document is found in a picture: python -m resources.fit_document_finder."""
