"""What is stored on this machine: settings, server profiles, logs; and the safe reading of a person's files."""
