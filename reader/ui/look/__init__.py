"""Themes, typefaces and colours."""
