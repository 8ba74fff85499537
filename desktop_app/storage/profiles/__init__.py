"""Server profiles as TOML: their fields, and the file in which a broker's IT distributes them."""
