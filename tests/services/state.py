"""The user's work in a library as plain values, without what can be done to it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reader.domain.annotation import Label


@dataclass(frozen=True)
class Highlight:
    article: int
    start: int
    end: int
    labels: tuple[int, ...]
    note: str


@dataclass(frozen=True)
class Claim:
    fields: dict[str, object]
    highlights: tuple[str, ...]
    evidence: tuple[tuple[str, ...], ...]
    """Id, kind, target, stance, note."""


@dataclass(frozen=True)
class Rule:
    site: str
    form: str
    words: str
    kept: bool
    created: str

    def meaning(self) -> tuple[object, ...]:
        return self.site, self.form, self.kept, " ".join(self.words.lower().split())

    def fits(self, text: str) -> bool:
        """Whether a block of ASCII letters fits."""
        text, words = (" ".join(one.lower().split()) for one in (text, self.words))
        after = text.removeprefix(words)[:1]
        return text == words or (
            self.form == "starts" and text.startswith(words) and not (words[-1] + after).isalnum()
        )


@dataclass(frozen=True)
class Earlier:
    """What an article was before it was saved again: where its highlights stood, and the verdicts
    on its blocks.
    """

    places: dict[str, tuple[int, int]]
    kept: dict[int, bool]
    recleaned: bool


@dataclass(frozen=True)
class State:
    """All of the user's work. A change makes a new state; what did not change is shared."""

    labels: tuple[Label, ...]
    scale: tuple[tuple[int, str, str, str], ...]
    highlights: dict[str, Highlight] = field(default_factory=dict)
    claims: dict[str, Claim] = field(default_factory=dict)
    notes: dict[tuple[str, str], str] = field(default_factory=dict)
    kept: dict[int, dict[int, bool]] = field(default_factory=dict)
    """By article: the user's verdicts on its blocks."""
    deleted: frozenset[int] = frozenset()
    versions: dict[int, int] = field(default_factory=dict)
    """By article: how many times it was saved again, each time with one paragraph more at its
    top.
    """
    recleaned: frozenset[int] = frozenset()
    """Articles whose last block the cleaner keeps by now."""
    rules: dict[str, Rule] = field(default_factory=dict)
    articles: frozenset[int] = frozenset()
    """All, also those in the bin."""
    earlier: dict[int, tuple[Earlier, ...]] = field(default_factory=dict, compare=False)
    """By article: its versions before the present one, the oldest first."""


def update(article: int, number: int) -> str:
    """Return the paragraph that an article has at its top when it was saved again so many times."""
    return f"Update {number} on article {article} adds this line to it."


def present_text(text: str, article: int, versions: int) -> str:
    """Return an article's text as it is after it was saved again some times; ``text`` is what it
    was at first.
    """
    return "\n".join([*(update(article, number) for number in range(versions, 0, -1)), text])


def by_rules(
    rules: Iterable[Rule], site: str, blocks: Sequence[str], cleaner: Sequence[bool]
) -> tuple[bool, ...]:
    """Return which of an article's blocks are kept where the user has said nothing of them one by
    one: the latest rule counts.
    """
    order = sorted(
        (rule for rule in rules if rule.site == site), key=lambda rule: rule.created, reverse=True
    )
    verdicts = zip(blocks, cleaner, strict=True)
    return tuple(
        next((rule.kept for rule in order if rule.fits(text)), kept) for text, kept in verdicts
    )
