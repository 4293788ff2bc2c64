"""The window of preferences, made of their table."""
