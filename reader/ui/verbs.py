"""The names of what can be undone, for the menu."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from reader.services.outcome import Verb


def verb_text(verb: Verb) -> str:  # noqa: PLR0911, PLR0912 (one line for each verb)
    """Return what was done, as it stands behind "Undo"."""
    match verb:
        case Verb.HIGHLIGHT:
            return QCoreApplication.translate("Verbs", "highlight")
        case Verb.DELETE_HIGHLIGHT:
            return QCoreApplication.translate("Verbs", "deleting a highlight")
        case Verb.LABEL:
            return QCoreApplication.translate("Verbs", "change of label")
        case Verb.NOTE:
            return QCoreApplication.translate("Verbs", "change of note")
        case Verb.RESTORE_BLOCK:
            return QCoreApplication.translate("Verbs", "restoring a block")
        case Verb.REMOVE_BLOCK:
            return QCoreApplication.translate("Verbs", "removing a block")
        case Verb.DELETE_ARTICLE:
            return QCoreApplication.translate("Verbs", "deleting an article")
        case Verb.RESTORE_ARTICLE:
            return QCoreApplication.translate("Verbs", "bringing back an article")
        case Verb.HIGHLIGHT_ALL:
            return QCoreApplication.translate("Verbs", "highlighting several places")
        case Verb.RESIZE:
            return QCoreApplication.translate("Verbs", "resizing a highlight")
        case Verb.EMPTY_BIN:
            return QCoreApplication.translate("Verbs", "emptying the bin")
        case Verb.ADD_LABEL:
            return QCoreApplication.translate("Verbs", "adding a label")
        case Verb.EDIT_LABEL:
            return QCoreApplication.translate("Verbs", "changing a label")
        case Verb.MOVE_LABEL:
            return QCoreApplication.translate("Verbs", "moving a label")
        case Verb.MERGE_LABELS:
            return QCoreApplication.translate("Verbs", "merging labels")
        case Verb.DELETE_LABEL:
            return QCoreApplication.translate("Verbs", "deleting a label")
        case Verb.IMPORT_LABELS:
            return QCoreApplication.translate("Verbs", "importing labels")
        case Verb.MAKE_CLAIM:
            return QCoreApplication.translate("Verbs", "making a claim")
        case Verb.EDIT_CLAIM:
            return QCoreApplication.translate("Verbs", "changing a claim")
        case Verb.DELETE_CLAIM:
            return QCoreApplication.translate("Verbs", "deleting a claim")
        case Verb.GATHER:
            return QCoreApplication.translate("Verbs", "gathering highlights in a claim")
        case Verb.EVIDENCE:
            return QCoreApplication.translate("Verbs", "change of evidence")
        case Verb.EDIT_SCALE:
            return QCoreApplication.translate("Verbs", "changing the scale")
        case Verb.ARTICLE_NOTE:
            return QCoreApplication.translate("Verbs", "change of an article’s note")
        case Verb.CLAIM_NOTE:
            return QCoreApplication.translate("Verbs", "change of a claim’s note")
        case Verb.LIBRARY_NOTE:
            return QCoreApplication.translate("Verbs", "change of the library’s note")
        case Verb.RENEW_ARTICLE:
            return QCoreApplication.translate("Verbs", "renewing an article’s text")
        case Verb.REATTACH:
            return QCoreApplication.translate("Verbs", "giving a highlight its place")
        case _:
            assert_never(verb)
