"""What the labels and the scale of a new library are called, in the user's language: they come from
its first steps in English, and stay what they are once they are there.
"""

from collections.abc import Mapping
from dataclasses import replace

from reader.domain.message import Message, translate
from reader.store import claims as stored_claims
from reader.store import first_words
from reader.store import labels as stored_labels
from reader.store.library import Library

_SAID: Mapping[str, Message] = {
    one.source: one
    for one in (
        translate("Labels", "Claim"),
        translate("Labels", "Something that somebody says is so, and that can be checked."),
        translate("Labels", "Figure"),
        translate("Labels", "A number with what it counts."),
        translate("Labels", "Quote"),
        translate("Labels", "Words that somebody is said to have used."),
        translate("Labels", "Source"),
        translate("Labels", "Where the article has it from."),
        translate("Labels", "Question"),
        translate("Labels", "What remains open, or looks doubtful."),
        translate("Labels", "True"),
        translate("Labels", "What can be found says the same."),
        translate("Labels", "Mostly true"),
        translate("Labels", "True but for something that changes little."),
        translate("Labels", "Misleading"),
        translate("Labels", "The words may be true; what they suggest is not."),
        translate("Labels", "Mostly false"),
        translate("Labels", "False but for something that changes little."),
        translate("Labels", "False"),
        translate("Labels", "What can be found says otherwise."),
        translate("Labels", "Cannot be checked"),
        translate("Labels", "What there is to be found does not settle it."),
    )
}


def say(library: Library) -> None:
    """Let a new library name its labels and verdicts in the language that this process speaks."""
    labels = [
        replace(one, name=_told(one.name), definition=_told(one.definition))
        for one in stored_labels.labels(library)
    ]
    scale = [
        replace(one, name=_told(one.name), definition=_told(one.definition))
        for one in stored_claims.scale(library)
    ]
    first_words.put(library, labels, scale)


def _told(english: str) -> str:
    known = _SAID.get(english)
    return english if known is None else known.told()
