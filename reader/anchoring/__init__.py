"""Finding annotations again when the text under them has changed: see ``anchor``."""
