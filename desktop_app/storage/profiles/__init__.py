"""Server profiles as TOML: their fields, and the file in which a broker's IT hands them out."""
