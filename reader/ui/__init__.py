"""The window: the only package that knows Qt. Each folder is one feature; the main window joins
them.
"""

from reader.ui.process.overrides import guard

guard()
