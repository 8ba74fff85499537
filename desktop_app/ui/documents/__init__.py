"""The documents and uploads as a table with details: states, columns, presenter, model, delegates, row actions."""
