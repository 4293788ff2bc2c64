"""The original: the source as it came, kept and removed."""
