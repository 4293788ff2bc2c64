"""The names of what can be undone, for the menu."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.services.outcome import Verb

_T = QT_TRANSLATE_NOOP

_TEXTS = {
    Verb.HIGHLIGHT: _T("Verbs", "highlight"),
    Verb.DELETE_HIGHLIGHT: _T("Verbs", "deleting a highlight"),
    Verb.LABEL: _T("Verbs", "change of label"),
    Verb.NOTE: _T("Verbs", "change of note"),
    Verb.RESTORE_BLOCK: _T("Verbs", "restoring a block"),
    Verb.REMOVE_BLOCK: _T("Verbs", "removing a block"),
    Verb.DELETE_ARTICLE: _T("Verbs", "deleting an article"),
    Verb.RESTORE_ARTICLE: _T("Verbs", "bringing back an article"),
    Verb.HIGHLIGHT_ALL: _T("Verbs", "highlighting several places"),
    Verb.RESIZE: _T("Verbs", "resizing a highlight"),
    Verb.EMPTY_BIN: _T("Verbs", "emptying the bin"),
    Verb.ADD_LABEL: _T("Verbs", "adding a label"),
    Verb.EDIT_LABEL: _T("Verbs", "changing a label"),
    Verb.MOVE_LABEL: _T("Verbs", "moving a label"),
    Verb.MERGE_LABELS: _T("Verbs", "merging labels"),
    Verb.DELETE_LABEL: _T("Verbs", "deleting a label"),
    Verb.IMPORT_LABELS: _T("Verbs", "importing labels"),
    Verb.MAKE_CLAIM: _T("Verbs", "making a claim"),
    Verb.EDIT_CLAIM: _T("Verbs", "changing a claim"),
    Verb.DELETE_CLAIM: _T("Verbs", "deleting a claim"),
    Verb.GATHER: _T("Verbs", "gathering highlights in a claim"),
    Verb.EVIDENCE: _T("Verbs", "change of evidence"),
    Verb.EDIT_SCALE: _T("Verbs", "changing the scale"),
    Verb.ARTICLE_NOTE: _T("Verbs", "change of an article’s note"),
    Verb.CLAIM_NOTE: _T("Verbs", "change of a claim’s note"),
    Verb.LIBRARY_NOTE: _T("Verbs", "change of the library’s note"),
    Verb.RENEW_ARTICLE: _T("Verbs", "renewing an article’s text"),
    Verb.NEW_VERSION: _T("Verbs", "a new version of an article"),
    Verb.SEPARATE: _T("Verbs", "making a version an article of its own"),
    Verb.CLEAN_AGAIN: _T("Verbs", "cleaning an article again"),
    Verb.REVIEW: _T("Verbs", "having looked at a highlight"),
    Verb.ADD_RULE: _T("Verbs", "a rule for a site"),
    Verb.REMOVE_RULE: _T("Verbs", "taking back a rule for a site"),
    Verb.REATTACH: _T("Verbs", "giving a highlight its place"),
}

if set(_TEXTS) != set(Verb):
    raise KeyError(sorted(set(Verb) - set(_TEXTS)))


def verb_text(verb: Verb) -> str:
    """Return what was done, as it stands behind "Undo"."""
    return QCoreApplication.translate("Verbs", str(_TEXTS[verb]))
