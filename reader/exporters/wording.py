"""Words of the formats to be read that several of them have: in the user's language, while names of
columns and fields, which programs read, are the same in every one.
"""

from collections.abc import Mapping, Sequence

from reader.domain.annotation import Placement
from reader.domain.claim import Claim, Stance, Status
from reader.domain.message import Message, alternatives, listed, translate
from reader.domain.report_lines import CLAIM_COLUMNS
from reader.exporters.standing import Standing

TITLE = translate("Report", "Highlights and notes")
NOTHING = translate("Report", "Nothing is highlighted.")
WITHOUT_LETTERS = translate("Report", "Characters that are missing here")
WHY_WITHOUT_LETTERS = translate(
    "Report",
    "No font on the computer that made this file has them, so they are boxes or gaps in it. "
    "Install such a font and export again, or use another format: only PDF needs one.",
)
WITHOUT_PLACE = translate("Report", "Highlights without a place in this text")
UNPLACED = translate("Report", "Its words were not found again in the present text of the article.")
UNREVIEWED = translate("Report", "Nobody has looked at the change yet.")
REMOVED = translate("Report", "Cleaning removed this paragraph.")
CHANGED = translate("Report", "Its words have changed with the text of the article.")
ON_THE_LIBRARY = translate("Report", "Note on the library")
CLAIMS = translate("Report", "Claims")
SAID_BY = translate("Report", "Said by")
SAID = translate("Report", "Said")
FIGURE = translate("Report", "Figure")
VERDICT = translate("Report", "Verdict")
CONFIDENCE = translate("Report", "Confidence")
STATUS = translate("Report", "Status")
OF_CLAIM = translate("Report", "Claim: {statement}")
IN_CONTEXT = translate("Report", "In context: {sentences}")
LABELS = translate("Report", "Labels: {labels}")
OPEN = translate("Report", "Open")
HIGHLIGHT = translate("Report", "Highlight")
QUOTE = translate("Report", "Quote")
CLAIM = translate("Report", "Claim")
ARTICLE_NUMBER = translate("Report", "Article {number}")

_STATUSES: Mapping[Status, Message] = {
    Status.NEW: translate("Report", "new"),
    Status.TO_CHECK: translate("Report", "to check"),
    Status.IN_WORK: translate("Report", "in progress"),
    Status.DONE: translate("Report", "done"),
    Status.DROPPED: translate("Report", "dropped"),
}
_PLACEMENTS: Mapping[Placement, Message] = {
    Placement.MOVED: translate("Report", "moved"),
    Placement.CHANGED: translate("Report", "changed"),
    Placement.UNPLACED: translate("Report", "unplaced"),
}
_STANCES: Mapping[Stance, Message] = {
    Stance.SUPPORTS: translate("Report", "supports"),
    Stance.REFUTES: translate("Report", "refutes"),
    Stance.CONTEXT: translate("Report", "context"),
}
_EVIDENCE: Mapping[Stance, Message] = {
    Stance.SUPPORTS: translate("Report", "Evidence, supports"),
    Stance.REFUTES: translate("Report", "Evidence, refutes"),
    Stance.CONTEXT: translate("Report", "Evidence, context"),
}


_CLAIM_HEADS = {
    "No.": translate("Report", "No."),
    "Claim": CLAIM,
    "Said by": SAID_BY,
    "Figure": FIGURE,
    "Verdict": VERDICT,
    "Status": STATUS,
}


def claim_heads() -> tuple[str, ...]:
    """Return the names of the columns of the table of claims."""
    return tuple(_CLAIM_HEADS[name].told() for name in CLAIM_COLUMNS)


def status_words(claim: Claim) -> str:
    """Return how far the checking of a claim has come."""
    return _STATUSES[claim.status].told()


def placement_words(standing: Standing) -> str:
    """Return how a quote is placed where it does not simply stand where it did, and whether its
    article is in the trash; empty where there is nothing to say.
    """
    told = [_PLACEMENTS[standing.placement]] if standing.placement in _PLACEMENTS else []
    if standing.in_trash:
        told.append(translate("Report", "article in the trash"))
    return listed(told).told()


def evidence_name(stance: Stance) -> Message:
    """Return what a piece of evidence is called by what it does."""
    return _EVIDENCE[stance]


def stance_words(stance: Stance) -> str:
    """Return what evidence does to a claim, in a word or two."""
    return _STANCES[stance].told()


def confidence_words(confidence: int) -> str:
    """Return how sure somebody is of a verdict, as it stands behind it."""
    return translate("Report", "{percent}% sure").where(percent=confidence).told()


def figure_words(raw: str, meant: Sequence[Message]) -> str:
    """Return a figure with what it reads as."""
    if not meant:
        return raw
    words = translate("Report", "{figure} (reads as {meant})")
    return words.where(figure=raw, meant=alternatives(meant)).told()


def not_here(missing: str) -> str:
    """Return what a file says of what is not in it; empty where all of it is."""
    words = translate("Exported", "Not in this file: {missing}.")
    return words.where(missing=missing).told() if missing else ""


def not_in_folder(missing: str) -> str:
    """Return the same of a folder of files."""
    words = translate("Exported", "Not in this folder: {missing}.")
    return words.where(missing=missing).told() if missing else ""


def not_in_table(missing: str) -> list[str]:
    """Return the head of a column without cells by which a table says the same; none where all of
    it is there.
    """
    words = translate("Exported", "not in this table: {missing}")
    return [words.where(missing=missing).told()] if missing else []
