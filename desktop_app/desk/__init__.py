"""What one signed-in person can do. The window talks to this package only."""
