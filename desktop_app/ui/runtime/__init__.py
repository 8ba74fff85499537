"""What runs under the window: the event loop, garbage collection, the single instance."""
