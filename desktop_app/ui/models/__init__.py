"""Qt models over the desk's rows; they need no window."""
