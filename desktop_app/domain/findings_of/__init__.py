"""The findings that a local look can have, by what they are about: their codes and their words."""
