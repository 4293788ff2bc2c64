"""Why the classifier kept or removed a line of a scraped text."""

from reader.cleaning.model.classifier import Likelihood
from reader.cleaning.model.features import Features
from reader.cleaning.text.lines import Line
from reader.domain.reason import Cause, Reason, because

_GROUPS = ("text", "around", "place", "repetition")
_SHORT = 70
_DOUBTLESS_NOT = 0.1
_DOUBTFUL = 0.8
_DOUBTLESS = 0.8
_PREFIXES = (
    ("repeats", "repetition"),
    ("title_", "repetition"),
    ("place", "place"),
    ("from_", "place"),
    ("prose_before", "place"),
    ("prose_after", "place"),
    ("prose_", "around"),
    ("hits_", "around"),
    ("mean_", "around"),
    ("dates_", "around"),
    ("gaps_", "around"),
    ("around_", "around"),
    ("since_", "around"),
    ("until_", "around"),
    ("run", "around"),
    ("all_prose", "around"),
    ("lines", "around"),
    ("share_of_prose", "around"),
)


def group_of(name: str) -> int:
    """Return the number of the group that a feature belongs to."""
    if "@" in name:
        return _GROUPS.index("around")
    return _GROUPS.index(
        next(
            (group for prefix, group in _PREFIXES if name.startswith(prefix) and name != "prose"),
            "text",
        )
    )


class LineJudge:
    """What the classifier finds about the lines of a scraped text."""

    def __init__(self, lines: list[Line], features: Features, likely: Likelihood) -> None:
        self.lines = lines
        self.repeats = features.columns["repeats"].tolist()
        self.probability: list[float] = likely.probability.tolist()
        self.threshold = likely.threshold
        self.pull = likely.contributions(group_of, len(_GROUPS)).T.tolist()

    @property
    def is_short(self) -> bool:
        """Whether the text is short enough for form to decide."""
        return len(self.lines) < _SHORT

    def keeps(self, at: int, by_form: bool) -> bool:
        """Whether a line is a part of the article's text; ``by_form`` says what its form and its
        place alone would say.

        In a short text hardly anything stands around the article and form decides; in one with
        menus likelihood does.
        """
        probability = self.probability[at]
        if self.is_short:
            return probability > (_DOUBTLESS_NOT * self.threshold if by_form else _DOUBTLESS)
        return probability > (_DOUBTFUL * self.threshold if by_form else self.threshold)

    def against(self, at: int) -> Reason:
        """Return the reason for a removed line."""
        group = _GROUPS[min(range(len(_GROUPS)), key=self.pull[at].__getitem__)]
        line = self.lines[at]
        if group == "repetition" and self.repeats[at] > 1:
            return because(Cause.REPEATED_LINE, times=int(self.repeats[at]))
        if group == "text" and not line.prose:
            return because(Cause.NO_SENTENCE, words=line.words)
        if group == "place":
            return because(Cause.FAR_FROM_TEXT)
        return because(Cause.NO_TEXT_AROUND)

    def in_favour(self, at: int) -> Reason:
        """Return the reason for a kept line."""
        group = _GROUPS[max(range(len(_GROUPS)), key=self.pull[at].__getitem__)]
        if group == "text" and self.lines[at].prose:
            return because(Cause.TEXT_INSIDE)
        return because(Cause.TEXT_AROUND)
