"""What was found about one block of a page."""

from dataclasses import dataclass

from reader.domain.document import BlockKind, Verdict


@dataclass(frozen=True, slots=True)
class Judgement:
    """The kind of a block, the verdict on it, and how likely the classifier holds it to be kept."""

    kind: BlockKind
    verdict: Verdict
    probability: float
