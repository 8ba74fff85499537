"""Everything that is seen: the Qt window, its models and dialogs. It talks to the desk alone."""
