"""Who said something, in the languages that write names without capitals: Arabic, Chinese, Hindi,
Japanese, Korean.

What stands between a border (a sign, a day, "in") and the word for saying is the speaker, whole.
"""

import re
from collections.abc import Iterator, Sequence

from reader.domain.document import Span
from reader.domain.quoted_speech import QUOTED
from reader.domain.speech_words import Attribution, SpeechWords

MOST_LETTERS = 60
"""Code points beyond which a phrase names nobody."""
_BORDER = re.compile(rf"[\s]*[{QUOTED}\"“”„«»「」『』,.;:!?،؛؟、。，；：！？()（）।\n][\s]*")


def uncased_attribution(sentence: str, words: SpeechWords, dates: Sequence[Span]) -> Attribution:
    """Return who said what a sentence quotes or reports, as spans in it; ``sentence`` is veiled."""
    for phrase in _phrases(sentence, words):
        found = _named(sentence, phrase, words)
        if found.names_somebody():
            when = dates[0] if dates else _day(sentence, words)
            return Attribution(found.speaker, found.role, found.organisation, when)
    return Attribution()


def _phrases(sentence: str, words: SpeechWords) -> Iterator[Span]:
    """Yield what may name the speaker, the plainest first."""
    for cue in _found(words.account, sentence):
        yield _before(sentence, cue.start())
    saying = _last(words.verbs | words.verbs_behind, sentence)
    if saying is not None:
        marks = [mark for mark in _found(words.marks, sentence) if mark.start() < saying.start()]
        if marks:
            yield _before(sentence, marks[0].start())
    for cue in _found(words.verbs_behind, sentence):
        yield _before(sentence, cue.start())
    for cue in _found(words.according_to | words.verbs, sentence):
        yield _behind(sentence, cue.end(), words)


def _found(phrases: frozenset[str], sentence: str) -> list[re.Match[str]]:
    """Return where phrases stand; where words are parted, only as words, or at the end of one."""
    if not phrases:
        return []
    longest_first = sorted(phrases, key=len, reverse=True)
    return list(re.finditer("|".join(map(_pattern, longest_first)), sentence))


def _pattern(phrase: str) -> str:
    begins = phrase[0] > "\u2e7f"
    return (
        re.escape(phrase.lstrip("*"))
        if begins
        else (
            rf"(?<=\w){re.escape(phrase[1:])}(?!\w)"
            if phrase.startswith("*")
            else rf"(?<!\w){re.escape(phrase)}(?!\w)"
        )
    )


def _last(phrases: frozenset[str], sentence: str) -> re.Match[str] | None:
    found = _found(phrases, sentence)
    return found[-1] if found else None


def _before(sentence: str, end: int) -> Span:
    start = max(0, end - MOST_LETTERS)
    border = None
    for border in _BORDER.finditer(sentence, start, end):  # noqa: B007 (the last one counts)
        pass
    return Span(border.end() if border else start, end)


def _behind(sentence: str, start: int, words: SpeechWords) -> Span:
    limit = min(len(sentence), start + MOST_LETTERS)
    border = _BORDER.search(sentence, start, limit)
    end = border.start() if border else limit
    said = [found.start() for found in _found(words.that, sentence) if start < found.start() < end]
    return Span(start, min([end, *said]))


def _named(sentence: str, phrase: Span, words: SpeechWords) -> Attribution:
    """Return whom a phrase names: its office and name where it holds both."""
    start, end = phrase.start, phrase.end
    text = sentence[start:end]
    for day in _found(words.days, text):
        if not text[: day.start()].strip():
            start += day.end()
    text = sentence[start:end]
    ends = _found(words.ends | words.days | words.places, text)
    cut = min([found.start() for found in ends if found.start() > 0], default=len(text))
    span = _trimmed(sentence, start, start + cut)
    text = sentence[span.start : span.end]
    if not text or len(text) > MOST_LETTERS - 2 or text in words.nobody:
        return Attribution()
    return _parted(span, text, words)


def _parted(span: Span, text: str, words: SpeechWords) -> Attribution:
    offices = _found(words.offices, text)
    if offices and offices[-1].end() == len(text):
        name = text[: offices[-1].start()].rstrip()
        if name and not _found(words.organisations, name):
            role = Span(span.start + offices[-1].start(), span.end)
            return Attribution(Span(span.start, span.start + len(name)), role)
        return Attribution(None, span)
    if offices and words.verbs_behind:
        rest = text[offices[-1].end() :]
        begin = span.end - len(rest.lstrip())
        return Attribution(Span(begin, span.end), Span(span.start, span.start + offices[-1].end()))
    if _found(words.organisations, text):
        return Attribution(None, None, span)
    return Attribution(span)


def _trimmed(sentence: str, start: int, end: int) -> Span:
    piece = sentence[start:end]
    begin = start + len(piece) - len(piece.lstrip())
    return Span(begin, max(begin, start + len(piece.rstrip())))


def _day(sentence: str, words: SpeechWords) -> Span | None:
    found = _found(words.days, sentence)
    return Span(found[0].start(), found[0].end()) if found else None
