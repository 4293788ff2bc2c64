"""What the signs of a sentence worth checking are called on screen."""

from PySide6.QtCore import QCoreApplication

from reader.domain.suggestions import Sign, Suggestion


def reason(suggestion: Suggestion) -> str:
    """Return the sentence that says why a sentence is worth checking, with the words that show it."""
    signs = ", ".join(f"{_name(sign)} “{words}”" for sign, words in suggestion.evidence)
    return QCoreApplication.translate("Suggestions", "Worth checking: {signs}.").format(signs=signs)


def _name(sign: Sign) -> str:
    tr = QCoreApplication.translate
    names = {
        Sign.FIGURE: tr("Suggestions", "figure"),
        Sign.NUMBER: tr("Suggestions", "number"),
        Sign.COMPARISON: tr("Suggestions", "comparison"),
        Sign.ABSOLUTE: tr("Suggestions", "absolute"),
        Sign.CAUSE: tr("Suggestions", "cause"),
        Sign.ATTRIBUTION: tr("Suggestions", "source"),
    }
    return names[sign]
