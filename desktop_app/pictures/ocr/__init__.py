"""Reads the text of a picture, where the optional packages for it are installed, in a process of its own.

The networks need more memory than a process may have that decodes files from anywhere, and see only its pixels.
"""
