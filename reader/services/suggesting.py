"""Pointing out sentences worth checking: which words the article's language goes by, and what
stands out in its text.
"""

import tomllib
from collections.abc import Callable
from functools import cache

from reader.domain.article import Article
from reader.domain.suggestions import CheckWords, Suggestion, SuggestionFinder
from reader.resources import resource_folder
from reader.services.cancelling import never

_LISTS = ("scales", "attribution", "before_number", "comparison", "absolute", "cause")
_SAME_WORDS = {"ms": "id", "nb": "no", "nn": "no"}


def suggest(article: Article, check: Callable[[], None] = never) -> list[Suggestion]:
    """Return the sentences of an article that are worth checking, in the order of the text; linear
    in the text. ``check`` raises ``Cancelled`` to end it.

    An article in a language without a file in ``resources/checking`` is looked through by its
    figures alone, so that little is pointed out in it.
    """
    return _finder(language_of(article)).suggest(article, check)


def language_of(article: Article) -> str:
    """Return the language whose words suggestions in an article go by, as its code; empty where the
    article's is not known.
    """
    language = (article.document.metadata.language or "").lower().split("-")[0]
    return _SAME_WORDS.get(language, language)


@cache
def _finder(language: str) -> SuggestionFinder:
    path = resource_folder("checking") / f"{language}.toml"
    if not (language.isalpha() and path.is_file()):
        return SuggestionFinder(CheckWords())
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    return SuggestionFinder(
        CheckWords(
            abbreviations=frozenset(found["abbreviations"].split()),
            months=frozenset(found["months"].split()),
            **{name: tuple(found[name]) for name in _LISTS},
        )
    )
