"""The sentences that say why a block of a page was kept or removed, out of what moved the classifier's judgement."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reader.cleaning.markup.page import PageBlock
from reader.cleaning.model.classifier import Likelihood
from reader.cleaning.text.phrases import PhraseHit
from reader.cleaning.verdicts.categories import by_names
from reader.cleaning.verdicts.reason_wording import named_reason, phrase_reason, plural, quoted
from reader.domain.document import Category

Array = npt.NDArray[np.float32]
GROUPS = ("text", "links", "phrase", "names", "place", "around", "repetition", "declared", "heading")
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
"""The measures that sentences and kinds are made of."""


def group_of(name: str) -> int:
    """Return the number of the group that a feature belongs to."""
    if "@" in name:
        return GROUPS.index("around")
    return GROUPS.index(next((group for prefix, group in _BY_PREFIX if name.startswith(prefix)), "text"))


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a block when its sentence is made. ``pull`` says how far each group of measures moved the judgement."""

    block: PageBlock
    hit: PhraseHit | None
    pull: dict[str, float]
    columns: dict[str, list[float]]
    at: int
    heading: str

    def __getitem__(self, name: str) -> float:
        """Return the block's value of a measure."""
        return self.columns[name][self.at]


_NOTABLE = 0.2
"""Share of the strongest group's pull from which on a group's evidence is told."""
Wording = Callable[[Facts], str | None]


def pulls(likely: Likelihood) -> list[dict[str, float]]:
    """Return for each block how far each group of measures moved it towards the article (above 0) or away from it."""
    return [dict(zip(GROUPS, row, strict=True)) for row in likely.contributions(group_of, len(GROUPS)).T.tolist()]


def against(facts: Facts) -> str:
    """Return the sentence for a removed block: the strongest evidence against it that can be put into words."""
    least = min(facts.pull.values()) * _NOTABLE
    return (
        _sentence(facts, [group for group in _AGAINST if facts.pull[group] < min(least, 0)], _AGAINST)
        or "Its form, its place and what is around it are those of texts beside an article."
    )


def in_favour(facts: Facts) -> str:
    """Return the sentence for a kept block."""
    least = max(facts.pull.values()) * _NOTABLE
    return (
        _sentence(facts, [group for group in _FOR if facts.pull[group] > max(least, 0)], _FOR)
        or "Its form, its place and what is around it are those of an article's text."
    )


def _sentence(facts: Facts, order: list[str], wordings: dict[str, Wording]) -> str | None:
    return next((sentence for group in order if group in wordings and (sentence := wordings[group](facts))), None)


def _few_words(facts: Facts) -> str | None:
    words = int(facts["words"])
    if facts["ends_stop"] or words > 25:
        return None
    return f"It has {plural(words, 'word')} and does not end like a sentence."


def _many_links(facts: Facts) -> str | None:
    if facts["link_share"] < 0.3:
        return None
    return f"{plural(max(1, facts.block.links), 'link')} in {plural(len(facts.block.text), 'character')}."


def _phrase(facts: Facts) -> str | None:
    if facts.hit is None or facts.hit.category.startswith("mark "):
        return None
    return phrase_reason(facts.hit, Category(facts.hit.category))


def _named(facts: Facts) -> str | None:
    found = by_names(facts.block.node)
    return named_reason(found[1]) if found else None


def _outside(facts: Facts) -> str | None:
    if facts["hidden"]:
        return "It stands in a part of the page that is hidden."
    if facts["half_inside"] == 0:
        return "It stands outside the part of the page that holds the article."
    if facts["prose_before"] < 0.02:
        return "It stands above the article's text."
    if facts["prose_after"] < 0.02:
        return "It stands below the article's text."
    if facts["up1_link_share"] > 0.5:
        return f"{round(100 * facts['up1_link_share'])} % of the text around it is links."
    return None


def _around(facts: Facts) -> str | None:
    return "The blocks around it do not belong to the article either."


def _repeated(facts: Facts) -> str | None:
    if facts["repeats"] > 1:
        return f"The same text stands {int(facts['repeats'])} times on the page."
    if facts["repeated_above"] > 2:
        return f"It is in one of {int(facts['repeated_above'])} parts of the same form, as in a list of articles or comments."
    return None


def _undeclared(facts: Facts) -> str | None:
    if facts["in_body"] == 0:
        return "It is not in the text that the page declares to be its article."
    if facts["title_cover"] > 0.6:
        return "It repeats the title."
    return None


def _below_heading(facts: Facts) -> str | None:
    if (facts["below_end"] or facts["below_comments"]) and facts.heading:
        return f"It stands below {quoted(facts.heading)}."
    return None


def _sentences(facts: Facts) -> str | None:
    words, stops = int(facts["words"]), int(facts["stops"])
    if words < 12:
        return None
    return f"It is running text: {plural(words, 'word')} in {plural(max(stops, 1), 'sentence')}."


def _inside(facts: Facts) -> str | None:
    return "It stands in the part of the page that holds the article." if facts["half_inside"] == 1 else None


def _amid(facts: Facts) -> str | None:
    return "It stands among blocks of the article."


def _declared(facts: Facts) -> str | None:
    if facts["in_body"] > 0.6:
        return "The page declares it to be a part of its article."
    return None


_AGAINST: dict[str, Wording] = {
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
_FOR: dict[str, Wording] = {"declared": _declared, "text": _sentences, "place": _inside, "around": _amid}
