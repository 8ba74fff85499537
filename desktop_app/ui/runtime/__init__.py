"""What the windows run on: the event loop, garbage collection, the single instance."""
