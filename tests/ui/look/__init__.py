"""Themes, type, and what has an edge."""
