"""From files to the queue: the add dialog and every way that leads to it."""
