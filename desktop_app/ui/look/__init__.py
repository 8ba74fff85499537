"""How everything looks: palette, spacing, icons."""
