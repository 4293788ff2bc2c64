"""Sentences worth checking, pointed out in the cleaned text."""
