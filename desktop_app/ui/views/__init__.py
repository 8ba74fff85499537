"""The widgets that a person sees."""
