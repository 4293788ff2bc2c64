"""Kept or removed: what each block is, and why, on pages and in scraped text."""
