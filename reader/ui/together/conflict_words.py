"""What the kinds of conflicts are called on the screen, their fields, and what stands in these."""

from collections.abc import Callable, Mapping

from reader.domain.claim import Stance, Status
from reader.domain.details import Detail, State
from reader.domain.merging import Conflict, ConflictKind, TwoForms
from reader.domain.message import Message, translate
from reader.ui.words.claim_names import stance_name, status_name
from reader.ui.words.saying import said
from reader.ui.words.states import state_name

KINDS: Mapping[ConflictKind, Message] = {
    ConflictKind.HIGHLIGHT: translate("Conflicts", "Highlight"),
    ConflictKind.CLAIM: translate("Conflicts", "Claim"),
    ConflictKind.EVIDENCE: translate("Conflicts", "Evidence"),
    ConflictKind.NOTE: translate("Conflicts", "Note"),
    ConflictKind.DETAIL: translate("Conflicts", "Detail of an article"),
    ConflictKind.STATE: translate("Conflicts", "State of an article"),
    ConflictKind.PARAGRAPH: translate("Conflicts", "Paragraph"),
    ConflictKind.LABEL: translate("Conflicts", "Label"),
    ConflictKind.FOLDER: translate("Conflicts", "Folder"),
    ConflictKind.RATING: translate("Conflicts", "Verdict"),
    ConflictKind.SEARCH: translate("Conflicts", "Saved search"),
    ConflictKind.RULE: translate("Conflicts", "Site rule"),
    ConflictKind.DAMAGED: translate("Conflicts", "Damaged"),
}

_FIELDS: Mapping[str, Message] = {
    "exact": translate("Conflicts", "Quote"),
    "place": translate("Conflicts", "Place"),
    "labels": translate("Conflicts", "Labels"),
    "note": translate("Conflicts", "Note"),
    "text": translate("Conflicts", "Note"),
    "statement": translate("Conflicts", "Statement"),
    "speaker": translate("Conflicts", "Speaker"),
    "role": translate("Conflicts", "Role"),
    "organisation": translate("Conflicts", "Organisation"),
    "said_when": translate("Conflicts", "When"),
    "said_date": translate("Conflicts", "Day"),
    "said_where": translate("Conflicts", "Where"),
    "figure": translate("Conflicts", "Figure"),
    "status": translate("Conflicts", "Status"),
    "rating": translate("Conflicts", "Verdict"),
    "confidence": translate("Conflicts", "Confidence"),
    "target": translate("Conflicts", "Link or file"),
    "stance": translate("Conflicts", "Stance"),
    "retrieved": translate("Conflicts", "Retrieved on"),
    "state": translate("Conflicts", "State"),
    "kept": translate("Conflicts", "Kept or removed"),
    "name": translate("Conflicts", "Name"),
    "colour": translate("Conflicts", "Colour"),
    "parent": translate("Conflicts", "Under"),
    "letter": translate("Conflicts", "Letter"),
    "definition": translate("Conflicts", "Definition"),
    "query": translate("Conflicts", "Search"),
    "words": translate("Conflicts", "Words"),
    Detail.TITLE: translate("Conflicts", "Title"),
    Detail.AUTHORS: translate("Conflicts", "Authors"),
    Detail.PUBLISHED: translate("Conflicts", "Published"),
    Detail.SITE: translate("Conflicts", "Site"),
    Detail.URL: translate("Conflicts", "Address"),
    Detail.CAPTURED: translate("Conflicts", "Retrieved on"),
    Detail.ARCHIVED: translate("Conflicts", "Archive address"),
    Detail.LANGUAGE: translate("Conflicts", "Language"),
}

_KEPT = {
    "kept": translate("Conflicts", "Kept"),
    "removed": translate("Conflicts", "Removed"),
}

_CODES: Mapping[str, Callable[[str], str]] = {
    "state": lambda code: state_name(State(code)),
    "status": lambda code: status_name(Status(code)),
    "stance": lambda code: stance_name(Stance(code)),
    "kept": lambda code: said(_KEPT[code]),
    "confidence": lambda code: said(translate("Conflicts", "{share} %").where(share=code)),
}
"""How the values of fields are said that are stored as codes."""


def kind_name(one: Conflict) -> str:
    """Return what a kind of conflict is called."""
    return said(KINDS[one.kind])


def field_name(form: TwoForms) -> str:
    """Return what a field is called."""
    return said(_FIELDS[form.field])


def values(form: TwoForms) -> tuple[str, str]:
    """Return what stands here and there in a field, as a person reads it."""
    return _value(form.field, form.mine), _value(form.field, form.theirs)


def _value(field: str, stored: str) -> str:
    words = _CODES.get(field)
    if words is None or not stored:
        return stored
    try:
        return words(stored)
    except (ValueError, KeyError):  # the library is damaged there
        return stored
