"""The window of preferences, and what follows from it."""
