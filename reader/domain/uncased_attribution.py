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
_MOST_PARTS = 3
"""Parts between commas that are looked at: a name, an office, a day."""
_BORDER = re.compile(rf"[\s]*[{QUOTED}\"“”„«»「」『』,.;:!?،؛؟、。，；：！？()（）।\n][\s]*")


_HANGUL = re.compile("[\uac00-\ud7a3]")
_COMMA = re.compile(r"\s*[,،、，]\s*")
_MOST_NAMES = 4
"""Words of a name where words are parted."""
_LONGEST_NAME = 5
"""Signs of a name where they are not, but for foreign ones."""


def uncased_attribution(sentence: str, words: SpeechWords, dates: Sequence[Span]) -> Attribution:
    """Return who said what a sentence quotes or reports, as spans in it; ``sentence`` is veiled."""
    for parts in _phrases(sentence, words):
        found = _apposed(sentence, parts, words) or _named(sentence, parts[0], words)
        if found.names_somebody():
            when = dates[0] if dates else _day(sentence, words)
            return Attribution(found.speaker, found.role, found.organisation, when)
    return Attribution()


def _phrases(sentence: str, words: SpeechWords) -> Iterator[list[Span]]:
    """Yield what may name the speaker, the plainest first; each with what stands beside it between
    commas, the nearest first.
    """
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


def _apposed(sentence: str, parts: Sequence[Span], words: SpeechWords) -> Attribution | None:
    """Read a name beside an office, "رئيس الميناء، سمير حداد" and "李明，港务局局长，周二表示"."""
    told = [_undated(sentence, part, words) for part in parts]
    pair = [part for part in told if part.start < part.end][:2]
    if len(pair) < 2:
        return None
    for name, office in (pair, pair[::-1]):
        speaker = _without_honorific(sentence, name, words)
        if _is_name(sentence, speaker, words) and _is_office(sentence, office, words):
            return Attribution(speaker, office)
    return None


def _undated(sentence: str, part: Span, words: SpeechWords) -> Span:
    """Return a part without the days at its beginning."""
    start = part.start
    for day in _found(words.days, sentence[part.start : part.end]):
        if not sentence[start : part.start + day.start()].strip():
            start = part.start + day.end()
    return _trimmed(sentence, start, part.end)


def _is_name(sentence: str, part: Span, words: SpeechWords) -> bool:
    """Whether a part can be a name: short, and without any word that is none."""
    text = sentence[part.start : part.end]
    if not text or QUOTED in text or any(one.isdigit() for one in text):
        return False
    long = text[0] > "\u2e7f" and not re.search(r"[\s·・]", text)
    if len(text.split()) > _MOST_NAMES or len(text) > (_LONGEST_NAME if long else MOST_LETTERS):
        return False
    lists = (words.offices, words.organisations, words.nobody, *_clauses(words), words.places)
    return not any(_found(one, text) for one in lists)


def _is_office(sentence: str, part: Span, words: SpeechWords) -> bool:
    """Whether a part says what somebody is, and nothing else."""
    text = sentence[part.start : part.end]
    offices = _found(words.offices, text)
    if not offices or QUOTED in text or len(text) > MOST_LETTERS:
        return False
    outermost = offices[0].start() == 0 or offices[-1].end() == len(text)
    return outermost and not any(_found(one, text) for one in (words.nobody, *_clauses(words)))


def _clauses(words: SpeechWords) -> tuple[frozenset[str], ...]:
    """Return the words by which a part is more than a name or an office."""
    return words.ends, words.that, words.verbs, words.verbs_behind


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


def _before(sentence: str, end: int) -> list[Span]:
    start = max(0, end - MOST_LETTERS)
    borders = list(_BORDER.finditer(sentence, start, end))
    parts = []
    for border in [*borders[: -_MOST_PARTS - 1 : -1], None]:
        parts.append(Span(border.end() if border else start, end))
        if border is None or not _COMMA.fullmatch(border[0]):
            break
        end = border.start()
    return parts


def _behind(sentence: str, start: int, words: SpeechWords) -> list[Span]:
    limit = min(len(sentence), start + MOST_LETTERS)
    borders = list(_BORDER.finditer(sentence, start, limit))
    parts = []
    for border in [*borders[:_MOST_PARTS], None]:
        end = border.start() if border else limit
        that = _found(words.that, sentence[start:end])
        said = [start + one.start() for one in that if sentence[start : start + one.start()]]
        parts.append(Span(start, min([end, *said])))
        if border is None or said or not _COMMA.fullmatch(border[0]):
            break
        start = border.end()
    return parts


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
    return _honoured(span, text, words) or _parted(span, text, words)


def _parted(span: Span, text: str, words: SpeechWords) -> Attribution:
    offices = _found(words.offices, text)
    if offices and offices[-1].end() == len(text):
        name = text[: _word_start(text, offices[-1].start())].rstrip()
        if name and not _found(words.organisations, name):
            role = _moved(_trimmed(text, len(name), len(text)), span.start)
            return Attribution(Span(span.start, span.start + len(name)), role)
        return Attribution(None, span)
    if offices and words.verbs_behind:
        rest = text[offices[-1].end() :]
        begin = span.end - len(rest.lstrip())
        return Attribution(Span(begin, span.end), Span(span.start, span.start + offices[-1].end()))
    if _found(words.organisations, text):
        return Attribution(None, None, span)
    return Attribution(span)


def _word_start(text: str, place: int) -> int:
    """Return where the word at a place begins, where Korean parts words: "김철수 항만청장"."""
    return text.rfind(" ", 0, place) + 1 if _HANGUL.search(text) and " " in text[:place] else place


def _honoured(span: Span, text: str, words: SpeechWords) -> Attribution | None:
    """Read a name with what honours it, or with an office that is joined to it, as in Japanese
    "港湾局長の田中一郎氏".
    """
    bare = _without_honorific(text, Span(0, len(text)), words)
    for join in _found(words.joins, text[: bare.end]):
        office = text[: join.start()]
        offices = _found(words.offices, office)
        if offices and offices[-1].end() == len(office) and join.end() < bare.end:
            name = _trimmed(text, join.end(), bare.end)
            return Attribution(_moved(name, span.start), Span(span.start, span.start + len(office)))
    return Attribution(_moved(bare, span.start)) if len(bare) < len(text) else None


def _moved(part: Span, offset: int) -> Span:
    return Span(part.start + offset, part.end + offset)


def _without_honorific(sentence: str, part: Span, words: SpeechWords) -> Span:
    """Return a name without the word that only honours it: "田中一郎氏"."""
    ends = [one for one in words.honorifics if sentence[part.start : part.end].endswith(one)]
    return _trimmed(sentence, part.start, part.end - len(max(ends, key=len, default="")))


def _trimmed(sentence: str, start: int, end: int) -> Span:
    piece = sentence[start:end]
    begin = start + len(piece) - len(piece.lstrip())
    return Span(begin, max(begin, start + len(piece.rstrip())))


def _day(sentence: str, words: SpeechWords) -> Span | None:
    found = _found(words.days, sentence)
    return Span(found[0].start(), found[0].end()) if found else None
