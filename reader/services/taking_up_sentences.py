"""What the user is told came of a file of notes: in a few sentences, and thing by thing."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from reader.domain.message import COUNT, Message, listed, translate
from reader.domain.notebook import Named, Thing
from reader.services.sentences import shortened
from reader.services.taken_up import Absent, TakenUp

MOST_NAMES = 5
"""Names in a sentence; the report has all."""

_ANY = 0
"""Stands for a count until there is one."""

_COUNTED = {
    Thing.HIGHLIGHT: translate("TakenUp", "%n highlights", "1 highlight", COUNT, _ANY),
    Thing.CLAIM: translate("TakenUp", "%n claims", "1 claim", COUNT, _ANY),
    Thing.EVIDENCE: translate(
        "TakenUp", "%n pieces of evidence", "1 piece of evidence", COUNT, _ANY
    ),
    Thing.NOTE: translate("TakenUp", "%n notes", "1 note", COUNT, _ANY),
    Thing.LABEL: translate("TakenUp", "%n labels", "1 label", COUNT, _ANY),
    Thing.RATING: translate(
        "TakenUp", "%n verdicts of the scale", "1 verdict of the scale", COUNT, _ANY
    ),
    Thing.FOLDER: translate("TakenUp", "%n folders", "1 folder", COUNT, _ANY),
    Thing.DETAIL: translate(
        "TakenUp", "%n details of articles", "1 detail of an article", COUNT, _ANY
    ),
    Thing.PARAGRAPH: translate(
        "TakenUp", "%n paragraphs kept or removed", "1 paragraph kept or removed", COUNT, _ANY
    ),
    Thing.SEARCH: translate("TakenUp", "%n saved searches", "1 saved search", COUNT, _ANY),
    Thing.RULE: translate("TakenUp", "%n rules for sites", "1 rule for a site", COUNT, _ANY),
    Thing.TRASH: translate(
        "TakenUp", "%n articles in the trash there", "1 article in the trash there", COUNT, _ANY
    ),
    Thing.GATHERED: translate(
        "TakenUp", "%n highlights of claims", "1 highlight of a claim", COUNT, _ANY
    ),
    Thing.REPLY: translate("TakenUp", "%n replies", "1 reply", COUNT, _ANY),
    Thing.SOURCE: translate(
        "TakenUp", "%n sources without a text", "1 source without a text", COUNT, _ANY
    ),
    Thing.GROUP: translate("TakenUp", "%n cases and sets", "1 case or set", COUNT, _ANY),
    Thing.REFERENCE: translate("TakenUp", "%n references", "1 reference", COUNT, _ANY),
}


_NEXT = {
    Thing.HIGHLIGHT: translate(
        "TakenUp", "Its words are not in the text that the file has; highlight them here."
    ),
    Thing.CLAIM: translate(
        "TakenUp", "Claims come back whole from “Everything you wrote”; export them as that."
    ),
    Thing.EVIDENCE: translate(
        "TakenUp", "Evidence comes back from “Everything you wrote”; export it as that."
    ),
    Thing.DETAIL: translate(
        "TakenUp", "Articles have no such detail; write it into the article’s note."
    ),
    Thing.PARAGRAPH: translate(
        "TakenUp", "The text is another one here; keep or remove the paragraph yourself."
    ),
    Thing.GATHERED: translate(
        "TakenUp", "The highlight is not here; import its article, then the file again."
    ),
    Thing.REPLY: translate(
        "TakenUp", "Replies have no place here; copy what you need into the note."
    ),
    Thing.SOURCE: translate(
        "TakenUp", "The file does not hold its text; save it as text and import that."
    ),
    Thing.REFERENCE: translate(
        "TakenUp", "References have no highlights; import the articles themselves."
    ),
    Thing.GROUP: translate(
        "TakenUp", "Cases and sets of codes have no place here; use labels or folders."
    ),
}
"""Why a kind of thing is left out, and what the user can do, as the report says of each."""


def counted(what: Thing, count: int) -> Message:
    """Return so many of a thing, as a part of a sentence."""
    return replace(_COUNTED[what], count=count)


def taken_up_sentences(name: str, taken: TakenUp) -> list[Message]:
    """Return what came of a file, in sentences."""
    told = [_came(name, taken)]
    there = _list(taken.there)
    if there is not None:
        told.append(translate("TakenUp", "Here already: {what}.").where(what=there))
    unplaced, changed = taken.unplaced, taken.changed
    if unplaced:
        told.append(
            translate(
                "TakenUp",
                "%n of the highlights have no place in the text; they wait among the notes of "
                "their articles.",
                "1 highlight has no place in the text; it waits among the notes of its article.",
                COUNT,
                unplaced
            )
        )  # fmt: skip
    if changed:
        told.append(
            translate(
                "TakenUp",
                "%n of the highlights are on words that have changed. Look at them.",
                "1 highlight is on words that have changed. Look at it.",
                COUNT,
                changed
            )
        )  # fmt: skip
    return [*told, *_not_taken(taken)]


def _came(name: str, taken: TakenUp) -> Message:
    came = _list(taken.came)
    if came is None:
        return translate("TakenUp", "Nothing new came from “{name}”.").where(name=name)
    return translate("TakenUp", "From “{name}”: {what}.").where(name=name, what=came)


def _not_taken(taken: TakenUp) -> list[Message]:
    told = []
    if taken.differing:
        kinds = _list(Counter(one.what for one in taken.differing))
        told.append(
            translate("TakenUp", "Here in another form, and left as it is: {what}.").where(
                what=kinds or ""
            )
        )
    if taken.left_out:
        kinds = _list(Counter(one.what for one in taken.left_out))
        told.append(translate("TakenUp", "Left out: {what}.").where(what=kinds or ""))
        told += dict.fromkeys(_NEXT[one.what] for one in taken.left_out if one.what in _NEXT)
    if taken.absent:
        told.append(_absent(taken.absent))
    return told


def _absent(absent: Sequence[Absent]) -> Message:
    count = len(absent)
    told = translate(
        "TakenUp",
        "%n articles are not in your library, with {highlights}: {names}. Import the articles, "
        "then this file again.",
        "1 article is not in your library, with {highlights}: {names}. Import the article, then "
        "this file again.",
        COUNT,
        count
    )  # fmt: skip
    names: list[Message | str] = [f"“{shortened(one.title)}”" for one in absent[:MOST_NAMES]]
    if count > MOST_NAMES:
        names.append("…")
    highlights = counted(Thing.HIGHLIGHT, sum(one.highlights for one in absent))
    return told.where(highlights=highlights, names=listed(names))


def absent_line(one: Absent) -> Message:
    """Return how many highlights of an article that is not here were left out."""
    return translate(
        "TakenUp", "Not in your library: {highlights}. Import the article, then the file again."
    ).where(highlights=counted(Thing.HIGHLIGHT, one.highlights))


def named_line(one: Named) -> Message:
    """Return which kind of thing was not taken up."""
    return counted(one.what, 1)


def left_out_line(one: Named) -> Message:
    """Return which kind of thing was left out, why, and what the user can do."""
    kind, following = counted(one.what, 1), _NEXT.get(one.what)
    if following is None:
        return kind
    return translate("TakenUp", "{kind}. {next}").where(kind=kind, next=following)


def _list(things: Counter[Thing]) -> Message | None:
    parts = [counted(what, things[what]) for what in Thing if things[what]]
    return listed(parts) if parts else None
