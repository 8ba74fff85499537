"""What the words of this field mean: frozen dataclasses and pure functions, standard library only."""
