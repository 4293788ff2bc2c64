"""What a note's quotations are to their articles, in words."""

import re
from difflib import SequenceMatcher

from reader.domain.document import Span
from reader.domain.message import Message, translate
from reader.domain.quote_check import Fidelity
from reader.services.notes import CheckedQuotation
from reader.ui.words.saying import said

MOST_LETTERS = 60
"""Code points of a quotation that are repeated."""

_WORD = re.compile(r"\w+(?:[.,’'-]\w+)*")


def warning(checked: CheckedQuotation, passage: str) -> str:
    """Return what is not as it is in the article, or nothing where the quotation may stand as it
    is.

    ``passage`` is what the article has in its place, empty where it was not found.
    """
    quoted = _short(checked.text)
    match checked.comparison.likeness:
        case Fidelity.UNCHANGED | Fidelity.INSERTED:
            return ""
        case Fidelity.SHORTENED:
            return said(translate("QuoteWords", "“{quoted}” is shortened.").where(quoted=quoted))
        case Fidelity.ALTERED:
            return said(alteration(checked.text, passage))
        case Fidelity.NOT_FOUND:
            return said(
                translate("QuoteWords", "“{quoted}” is not in the article.").where(quoted=quoted)
            )


def passage_of(quoted: str, text: str, span: Span) -> str:
    """Return what an article has in a quotation's place: what was found, and the words beside it
    that were quoted as others.
    """
    found = text[span.start : span.end]
    here, there = ([word.casefold() for word in _WORD.findall(one)] for one in (quoted, found))
    shared = SequenceMatcher(None, here, there, autojunk=False).get_matching_blocks()
    lead, trail = shared[0].a, len(here) - shared[-2].a - shared[-2].size if len(shared) > 1 else 0
    before = text[max(0, span.start - 40 * lead) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + 40 * trail].partition("\n")[0]
    starts = [word.start() for word in _WORD.finditer(before)][-lead:] if lead else []
    ends = [word.end() for word in _WORD.finditer(after)][:trail]
    return (before[starts[0] :] if starts else "") + found + (after[: ends[-1]] if ends else "")


def alteration(quotation: str, passage: str) -> Message:
    """Return the sentence that names the first words in which a quotation and its passage
    differ.
    """
    quoted = _short(quotation)
    match _differences(quotation, passage):
        case []:
            return translate(
                "QuoteWords", "“{quoted}” is altered: other signs in the article."
            ).where(quoted=quoted)
        case [only]:
            return translate("QuoteWords", "“{quoted}” is altered: {difference}.").where(
                quoted=quoted, difference=only
            )
        case [first, second]:
            sentence = translate("QuoteWords", "“{quoted}” is altered: {first}; {second}.")
        case [first, second, *_]:
            sentence = translate("QuoteWords", "“{quoted}” is altered: {first}; {second}; …")
    return sentence.where(quoted=quoted, first=first, second=second)


def _differences(quoted: str, passage: str) -> list[Message]:
    """Return the words in which a quotation and its passage differ, as clauses; none where all
    words are the same.
    """
    here, there = _WORD.findall(quoted), _WORD.findall(passage)
    folded = [word.casefold() for word in here], [word.casefold() for word in there]
    parts = []
    for kind, from_here, to_here, from_there, to_there in SequenceMatcher(
        None, *folded, autojunk=False
    ).get_opcodes():
        ours, theirs = (
            _short(" ".join(here[from_here:to_here])),
            _short(" ".join(there[from_there:to_there])),
        )
        match kind:
            case "replace":
                parts.append(
                    translate("QuoteWords", "“{ours}” is “{theirs}” there").where(
                        ours=ours, theirs=theirs
                    )
                )
            case "delete":
                parts.append(translate("QuoteWords", "“{ours}” is not there").where(ours=ours))
            case "insert":
                parts.append(translate("QuoteWords", "“{theirs}” is left out").where(theirs=theirs))
    return parts


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= MOST_LETTERS else line[: MOST_LETTERS - 1] + "…"
