"""What is kept on this machine: settings and server profiles, logs; and the careful reading of a person's files."""
