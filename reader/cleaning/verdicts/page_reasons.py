"""Why a block of a page was kept or removed, out of what moved the classifier's judgement."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from reader.cleaning.markup.page import PageBlock
from reader.cleaning.model.classifier import Likelihood
from reader.cleaning.text.phrases import PhraseHit
from reader.cleaning.verdicts.categories import PartName, part_reason
from reader.cleaning.verdicts.phrase_reasons import phrase_reason
from reader.domain.document import Category
from reader.domain.reason import Cause, Reason, because, cut

Array = npt.NDArray[np.float32]
GROUPS = (
    "text",
    "links",
    "phrase",
    "names",
    "place",
    "around",
    "repetition",
    "declared",
    "heading",
)
_BY_PREFIX = (
    ("link", "links"),
    ("inner_link", "links"),
    ("hit", "phrase"),
    ("name_", "names"),
    ("tag_", "names"),
    ("up", "place"),
    ("half_", "place"),
    ("most_", "place"),
    ("place", "place"),
    ("chars_before", "place"),
    ("prose_", "place"),
    ("after_", "place"),
    ("depth", "place"),
    ("share_of_prose", "place"),
    ("page_", "place"),
    ("repeat", "repetition"),
    ("siblings", "repetition"),
    ("same_form", "repetition"),
    ("form_prose", "repetition"),
    ("is_title", "declared"),
    ("title_", "declared"),
    ("in_", "declared"),
    ("below_", "heading"),
    ("since_heading", "heading"),
    ("ends_before", "heading"),
    ("closings", "heading"),
    ("dates_", "heading"),
    ("same_", "around"),
    ("own_chars", "place"),
    ("likely_before", "around"),
    ("likely_after", "around"),
    ("likely_form", "repetition"),
    ("likely_", "place"),
)


ASKED = (
    "below_comments",
    "below_end",
    "chars_before",
    "ends_stop",
    "half_inside",
    "hidden",
    "in_body",
    "in_summary",
    "link_share",
    "name_own_summary",
    "prose_after",
    "prose_before",
    "repeated_above",
    "repeats",
    "stops",
    "title_cover",
    "up1_link_share",
    "words",
)
"""The measures that reasons and kinds are made of."""


@cache
def group_of(name: str) -> int:
    """Return the number of the group that a feature belongs to."""
    if "@" in name:
        return GROUPS.index("around")
    return GROUPS.index(
        next((group for prefix, group in _BY_PREFIX if name.startswith(prefix)), "text")
    )


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a block when its reason is given. ``pull`` says how far each group of
    measures moved the judgement, ``named`` what part of a page a removed block stands in.
    """

    block: PageBlock
    hit: PhraseHit | None
    pull: dict[str, float]
    columns: dict[str, list[float]]
    at: int
    heading: str
    named: PartName | None

    def __getitem__(self, name: str) -> float:
        """Return the block's value of a measure."""
        return self.columns[name][self.at]


_NOTABLE = 0.2
"""Share of the strongest group's pull from which on a group's evidence is told."""
Evidence = Callable[[Facts], Reason | None]


def pulls(likely: Likelihood) -> list[dict[str, float]]:
    """Return for each block how far each group of measures moved it towards the article (above 0)
    or away from it.
    """
    return [
        dict(zip(GROUPS, row, strict=True))
        for row in likely.contributions(group_of, len(GROUPS)).T.tolist()
    ]


def against(facts: Facts) -> Reason:
    """Return the reason for a removed block: the strongest evidence against it that can be put into
    words.
    """
    least = min(facts.pull.values()) * _NOTABLE
    told = [group for group in _AGAINST if facts.pull[group] < min(least, 0)]
    return _first(facts, told, _AGAINST) or because(Cause.UNLIKE_ARTICLE)


def in_favour(facts: Facts) -> Reason:
    """Return the reason for a kept block."""
    least = max(facts.pull.values()) * _NOTABLE
    told = [group for group in _FOR if facts.pull[group] > max(least, 0)]
    return _first(facts, told, _FOR) or because(Cause.LIKE_ARTICLE)


def _first(facts: Facts, groups: list[str], evidence: dict[str, Evidence]) -> Reason | None:
    """Return the first reason that one of the groups of measures gives."""
    reasons = (evidence[group](facts) for group in groups)
    return next((reason for reason in reasons if reason is not None), None)


def _few_words(facts: Facts) -> Reason | None:
    words = int(facts["words"])
    if facts["ends_stop"] or words > 25:
        return None
    return because(Cause.FEW_WORDS, words=words)


def _many_links(facts: Facts) -> Reason | None:
    if facts["link_share"] < 0.3:
        return None
    return because(Cause.LINKS, links=max(1, facts.block.links), characters=len(facts.block.text))


def _phrase(facts: Facts) -> Reason | None:
    if facts.hit is None or facts.hit.category.startswith("mark "):
        return None
    return phrase_reason(facts.hit, Category(facts.hit.category))


def _named(facts: Facts) -> Reason | None:
    return None if facts.named is None else part_reason(*facts.named)


def _outside(facts: Facts) -> Reason | None:
    if facts["hidden"]:
        return because(Cause.HIDDEN_PART)
    if facts["half_inside"] == 0:
        return because(Cause.OUTSIDE_ARTICLE)
    if facts["prose_before"] < 0.02:
        return because(Cause.ABOVE_TEXT)
    if facts["prose_after"] < 0.02:
        return because(Cause.BELOW_TEXT)
    if facts["up1_link_share"] > 0.5:
        return because(Cause.LINKS_AROUND, percent=round(100 * facts["up1_link_share"]))
    return None


def _around(facts: Facts) -> Reason | None:
    return because(Cause.BESIDE_REMOVED)


def _repeated(facts: Facts) -> Reason | None:
    if facts["repeats"] > 1:
        return because(Cause.REPEATED_ON_PAGE, times=int(facts["repeats"]))
    if facts["repeated_above"] > 2:
        return because(Cause.SAME_FORM, parts=int(facts["repeated_above"]))
    return None


def _undeclared(facts: Facts) -> Reason | None:
    if facts["in_body"] == 0:
        return because(Cause.UNDECLARED)
    if facts["title_cover"] > 0.6:
        return because(Cause.REPEATS_TITLE)
    return None


def _below_heading(facts: Facts) -> Reason | None:
    if (facts["below_end"] or facts["below_comments"]) and facts.heading:
        return because(Cause.BELOW_HEADING, heading=cut(facts.heading))
    return None


def _sentences(facts: Facts) -> Reason | None:
    words, stops = int(facts["words"]), int(facts["stops"])
    if words < 12:
        return None
    return because(Cause.RUNNING_TEXT, words=words, sentences=max(stops, 1))


def _inside(facts: Facts) -> Reason | None:
    return because(Cause.INSIDE_ARTICLE) if facts["half_inside"] == 1 else None


def _amid(facts: Facts) -> Reason | None:
    return because(Cause.BESIDE_KEPT)


def _declared(facts: Facts) -> Reason | None:
    if facts["in_body"] > 0.6:
        return because(Cause.DECLARED)
    return None


_AGAINST: dict[str, Evidence] = {
    "phrase": _phrase,
    "heading": _below_heading,
    "links": _many_links,
    "names": _named,
    "repetition": _repeated,
    "place": _outside,
    "text": _few_words,
    "declared": _undeclared,
    "around": _around,
}
"""The plainest evidence first. Only what moved the judgement notably is asked."""
_FOR: dict[str, Evidence] = {
    "declared": _declared,
    "text": _sentences,
    "place": _inside,
    "around": _amid,
}
