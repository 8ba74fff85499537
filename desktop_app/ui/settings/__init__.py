"""The settings dialog: servers, proxies, document types, import and export."""
