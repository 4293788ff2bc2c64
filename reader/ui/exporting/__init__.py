"""Exporting notes to a file."""
