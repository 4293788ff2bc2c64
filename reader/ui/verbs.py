"""The names of what can be undone, for the menu."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from reader.services.outcome import Verb


def verb_text(verb: Verb) -> str:  # noqa: PLR0911 (one line for each verb)
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
        case _:
            assert_never(verb)
