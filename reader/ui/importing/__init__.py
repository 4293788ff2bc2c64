"""Importing in the background, and what came of it."""
