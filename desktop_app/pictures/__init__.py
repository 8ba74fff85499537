"""Makes pictures of documents: photos of all kinds that phones take, scans, and the pages of a PDF.

Decoders of pictures and PDF are large, written in C, and fed with files from anywhere. They run in a process of their
own, which has neither a window, a token nor the network, may crash, and is ended when it takes too long.
"""
