"""What the signs of a sentence worth checking are called on screen."""

from reader.domain.message import Message, listed, translate
from reader.domain.suggestions import Sign, Suggestion
from reader.ui.words.saying import said


def reason(suggestion: Suggestion) -> str:
    """Return the sentence that says why a sentence is worth checking, with the words that show
    it.
    """
    signs = listed([_shown(sign).where(words=words) for sign, words in suggestion.evidence])
    return said(translate("Suggestions", "Worth checking: {signs}.").where(signs=signs))


def _shown(sign: Sign) -> Message:
    match sign:
        case Sign.FIGURE:
            return translate("Suggestions", "figure “{words}”")
        case Sign.NUMBER:
            return translate("Suggestions", "number “{words}”")
        case Sign.COMPARISON:
            return translate("Suggestions", "comparison “{words}”")
        case Sign.ABSOLUTE:
            return translate("Suggestions", "absolute “{words}”")
        case Sign.CAUSE:
            return translate("Suggestions", "cause “{words}”")
        case Sign.ATTRIBUTION:
            return translate("Suggestions", "source “{words}”")
