"""Where words are quoted in a paragraph, and which sentences they make with what stands around.

``“It closes. For good,” said Ana.`` is one sentence here, whatever full stops are inside the
marks: who said something stands in the sentence around the quotation.
"""

import re
from collections.abc import Iterator, Set

from reader.domain.document import Span
from reader.domain.sentence_spans import sentence_spans

QUOTED = "\ufffc"
"""Stands in ``veiled`` for a character between quotation marks."""

_CLOSERS = {
    "“": '”"“',
    "„": '“”"',
    "‟": '”"',
    "«": "»",
    "»": "«",
    '"': '"”',
    "「": "」",
    "『": "』",
    "〈": "〉",
}
_MARK = re.compile('[“”„‟«»"「」『』〈〉]')


def quotations(text: str) -> Iterator[Span]:
    """Yield where words are quoted in a paragraph, with their marks; one that is not closed goes to
    its end, as where a quotation goes on in the next paragraph. Linear in the text.
    """
    start, closers = -1, ""
    for mark in _MARK.finditer(text):
        sign, place = mark[0], mark.start()
        if start < 0 and sign in _CLOSERS and _opens(text, place):
            start, closers = place, _CLOSERS[sign]
        elif start >= 0 and sign in closers:
            yield Span(start, place + 1)
            start = -1
    if start >= 0:
        yield Span(start, len(text))


def _opens(text: str, place: int) -> bool:
    """Whether a mark can open a quotation: no word ends right before it."""
    before = text[place - 1 : place]
    behind = text[place + 1 : place + 2]
    east_asian = text[place] in "「『〈" or before > "\u2e7f"
    spaced = text[place] == "«" and behind in "\u00a0\u202f "  # as in French
    return (spaced or bool(behind.strip())) and (east_asian or not before.isalnum())


def veiled(text: str, quoted: list[Span]) -> str:
    """Return a paragraph, as long as before, in which ``QUOTED`` stands for all that is quoted; a
    full stop at the end of a quotation stays, as it ends the sentence where none follows.
    """
    pieces, after = [], 0
    for span in quoted:
        inside = text[span.start : span.end]
        bare = inside.rstrip('”“"»«」』〉 \u00a0\u202f')
        tail = inside[len(bare) :]
        veil = QUOTED * len(inside)
        if bare.endswith((".", "…")) and tail:
            veil = QUOTED * (len(bare) - 1) + "." + '"' * len(tail)
        pieces += [text[after : span.start], veil]
        after = span.end
    return "".join([*pieces, text[after:]])


def sentences_around(text: str, quoted: list[Span], abbreviations: Set[str]) -> list[Span]:
    """Return the sentences of a paragraph; a quotation and what is said of it are one."""
    return list(sentence_spans(veiled(text, quoted), abbreviations))


def quoted_sentence(
    text: str, span: Span, quoted: list[Span], sentences: list[Span], abbreviations: Set[str]
) -> Span:
    """Return the sentence around some words of a paragraph: of a quotation that stands for itself
    what was said, without its marks and without who said it; else the sentence as it stands.
    """
    around = _covering(span, sentences) or span
    own = next((one for one in quoted if one.start <= span.start and span.end <= one.end), None)
    if own is None or not _stands_for_itself(text, own, around):
        return around
    inside = _inner(text, own)
    within = [
        Span(inside.start + one.start, inside.start + one.end)
        for one in sentence_spans(text[inside.start : inside.end], abbreviations)
    ]
    said = _covering(span, within) or inside
    bare = text[said.start : said.end].rstrip(" ,;،，、")
    return Span(said.start, said.start + len(bare)) if bare else said


def _covering(span: Span, sentences: list[Span]) -> Span | None:
    """Return the sentences that a span touches, as one."""
    touched = [one for one in sentences if one.overlaps(span)]
    return Span(touched[0].start, touched[-1].end) if touched else None


_LEAST_WORDS = 3


def _stands_for_itself(text: str, quotation: Span, sentence: Span) -> bool:
    """Whether a quotation is a statement of its own, and not words within somebody else's."""
    before = text[sentence.start : quotation.start].rstrip()
    words = text[quotation.start : quotation.end]
    long = len(words.split()) >= _LEAST_WORDS or (len(words) > 8 and words[1:2] > "\u2e7f")
    return long and (not before or before.endswith((":", ",", "：", "，", "،")))


def _inner(text: str, quotation: Span) -> Span:
    inside = text[quotation.start : quotation.end]
    marks = '“”„‟«»"「」『』〈〉 \u00a0\u202f'
    start = quotation.start + len(inside) - len(inside.lstrip(marks))
    return Span(start, max(start, quotation.start + len(inside.rstrip(marks))))
