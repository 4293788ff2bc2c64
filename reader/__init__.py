"""Claim Reader: read saved news articles, highlight claims, keep notes, export them."""

__version__ = "0.3.0"
