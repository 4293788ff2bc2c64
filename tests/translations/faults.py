"""What is wrong with the translations of a language, in sentences for whoever translates."""

import re
from collections.abc import Iterator, Sequence

from tests.translations.language import FORMS, Translated, translations
from tests.translations.language import file_of as file_of_language
from tests.translations.template import Text

_COUNT = "%n"
_PLACE = re.compile(r"\{\w*\}|%n|%\d|%s")
_LETTER = re.compile(r"&(?=[^\s&])")
_PATTERNS = re.compile(r"\*\.\w+")
_MARKUP = re.compile(r"</?[a-z]+[^>]*>")
MENU = "Actions"
"""The context of the menus' rows, whose letters after & choose them."""


def faults(code: str, *, complete: bool) -> list[str]:
    """Return all that is wrong with the file of a language."""
    return [
        sentence
        for one in translations(file_of_language(code))
        for sentence in _of_one(code, one, complete=complete)
    ]


def _of_one(code: str, one: Translated, *, complete: bool) -> Iterator[str]:
    name = f"{code}: {one.text.context}: “{one.text.source}”"
    if one.forms is None:
        if complete:
            yield f"{name} has no translation"
        return
    wanted = FORMS[code] if one.text.counts else 1
    if len(one.forms) != wanted or not all(one.forms):
        yield f"{name} has not all of its {wanted} forms"
        return
    for form in one.forms:
        yield from (f"{name}: {fault}: “{form}”" for fault in _of_form(one, form))


def _of_form(one: Translated, form: str) -> Iterator[str]:
    source = one.text.source
    told = set(_PLACE.findall(form)) - {_COUNT}  # a form for one or two may say the number in words
    if told not in _places(one.text) or (_COUNT in form and not one.text.counts):
        yield "other places than in English"
    if bool(_LETTER.search(source)) != bool(_LETTER.search(form)):
        yield "a letter after & in one of them alone"
    if len(_LETTER.findall(form)) > 1:
        yield "more than one letter after &"
    if _PATTERNS.findall(source) != _PATTERNS.findall(form):
        yield "other patterns of file names"
    if sorted(_MARKUP.findall(source)) != sorted(_MARKUP.findall(form)):
        yield "other markup"
    if source.endswith("…") != form.endswith("…"):
        yield "an ellipsis in one of them alone"
    if source.count("\n") != form.count("\n"):
        yield "other lines"
    if form != form.strip() and source == source.strip():
        yield "space around it"


def _places(text: Text) -> list[set[str]]:
    """Return the places that a translation may have: those of the English, or of that for one."""
    return [
        set(_PLACE.findall(english)) - {_COUNT}
        for english in (text.source, text.comment or text.source)
    ]


def shared_letters(menus: Sequence[Sequence[str]]) -> list[str]:
    """Return the letters that two rows of one menu share, with the rows."""
    found = []
    for rows in menus:
        letters: dict[str, str] = {}
        for row in rows:
            mark = _LETTER.search(row)
            if mark is None:
                continue
            letter = row[mark.end()].casefold()
            if letter in letters:
                found.append(f"{letter}: “{letters[letter]}” and “{row}”")
            letters[letter] = row
    return found
