"""Answers that are asked for again and again while one source is cleaned, and forgotten with it:
what they are about are its texts and names, which may be as long as the source.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar, cast

_Function = TypeVar("_Function", bound=Callable[..., object])
_MOST = 4_096
"""Answers of one function: a page asks for a few hundred, and a hostile one for any number."""
_CLEARING: list[Callable[[], None]] = []


def for_one_page(function: _Function) -> _Function:
    """Let a function of what can be hashed keep its latest answers until ``forget``."""
    cached = lru_cache(maxsize=_MOST)(function)
    _CLEARING.append(cached.cache_clear)
    return cast(_Function, cached)


def forget() -> None:
    """Drop all answers that are kept. Other threads that clean a source at the time only have to
    find theirs anew.
    """
    for clear in _CLEARING:
        clear()
