"""What one signed-in person can do. The only folder that the window talks to."""
