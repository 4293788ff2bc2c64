"""The names of what can be undone."""

from collections.abc import Mapping

from reader.domain.message import Message, translate
from reader.services.outcome import Verb

_NAMES: Mapping[Verb, Message] = {
    Verb.HIGHLIGHT: translate("Verbs", "highlight"),
    Verb.DELETE_HIGHLIGHT: translate("Verbs", "deleting a highlight"),
    Verb.LABEL: translate("Verbs", "change of label"),
    Verb.NOTE: translate("Verbs", "change of note"),
    Verb.RESTORE_BLOCK: translate("Verbs", "restoring a paragraph"),
    Verb.REMOVE_BLOCK: translate("Verbs", "removing a paragraph"),
    Verb.DELETE_ARTICLE: translate("Verbs", "deleting an article"),
    Verb.RESTORE_ARTICLE: translate("Verbs", "restoring an article"),
    Verb.HIGHLIGHT_ALL: translate("Verbs", "highlighting several places"),
    Verb.RESIZE: translate("Verbs", "resizing a highlight"),
    Verb.EMPTY_BIN: translate("Verbs", "emptying the trash"),
    Verb.ADD_LABEL: translate("Verbs", "adding a label"),
    Verb.EDIT_LABEL: translate("Verbs", "changing a label"),
    Verb.MOVE_LABEL: translate("Verbs", "moving a label"),
    Verb.MERGE_LABELS: translate("Verbs", "merging labels"),
    Verb.DELETE_LABEL: translate("Verbs", "deleting a label"),
    Verb.IMPORT_LABELS: translate("Verbs", "importing labels"),
    Verb.MAKE_CLAIM: translate("Verbs", "making a claim"),
    Verb.EDIT_CLAIM: translate("Verbs", "changing a claim"),
    Verb.DELETE_CLAIM: translate("Verbs", "deleting a claim"),
    Verb.GATHER: translate("Verbs", "adding highlights to a claim"),
    Verb.EVIDENCE: translate("Verbs", "change of evidence"),
    Verb.EDIT_SCALE: translate("Verbs", "changing the scale"),
    Verb.ARTICLE_NOTE: translate("Verbs", "change of an article’s note"),
    Verb.CLAIM_NOTE: translate("Verbs", "change of a claim’s note"),
    Verb.LIBRARY_NOTE: translate("Verbs", "change of the library’s note"),
    Verb.RENEW_ARTICLE: translate("Verbs", "renewing an article’s text"),
    Verb.NEW_VERSION: translate("Verbs", "a new version of an article"),
    Verb.EARLIER_VERSION: translate("Verbs", "an earlier version of an article"),
    Verb.JOIN_PAGES: translate("Verbs", "joining pages of an article"),
    Verb.PART_PAGE: translate("Verbs", "making a page an article of its own"),
    Verb.SEPARATE: translate("Verbs", "making a version an article of its own"),
    Verb.CLEAN_AGAIN: translate("Verbs", "cleaning an article again"),
    Verb.REVIEW: translate("Verbs", "marking a highlight as reviewed"),
    Verb.ADD_RULE: translate("Verbs", "a rule for a site"),
    Verb.SAVE_SEARCH: translate("Verbs", "saving a search"),
    Verb.NAME_SEARCH: translate("Verbs", "naming a search"),
    Verb.REMOVE_SEARCH: translate("Verbs", "removing a saved search"),
    Verb.REMOVE_RULE: translate("Verbs", "removing a rule for a site"),
    Verb.EDIT_DETAILS: translate("Verbs", "changing details"),
    Verb.SET_STATE: translate("Verbs", "changing an article’s state"),
    Verb.STAR: translate("Verbs", "adding a star"),
    Verb.UNSTAR: translate("Verbs", "removing a star"),
    Verb.ADD_FOLDER: translate("Verbs", "adding a folder"),
    Verb.RENAME_FOLDER: translate("Verbs", "renaming a folder"),
    Verb.MOVE_FOLDER: translate("Verbs", "moving a folder"),
    Verb.DELETE_FOLDER: translate("Verbs", "deleting a folder"),
    Verb.FILE: translate("Verbs", "putting into a folder"),
    Verb.UNFILE: translate("Verbs", "taking out of a folder"),
    Verb.TAKE_UP: translate("Verbs", "importing notes"),
    Verb.MERGE: translate("Verbs", "merging a library"),
    Verb.DECIDE: translate("Verbs", "deciding a conflict"),
    Verb.REATTACH: translate("Verbs", "giving a highlight its place"),
}

if set(_NAMES) != set(Verb):
    raise KeyError(sorted(set(Verb) - set(_NAMES)))


def verb_name(verb: Verb) -> Message:
    """Return what was done, as it stands behind "Undo"."""
    return _NAMES[verb]
