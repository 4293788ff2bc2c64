"""What a new claim can take from the text around its highlight, each with where it stands there, so
that the user sees that it was found and not made up.
"""

from dataclasses import dataclass

from reader.domain.document import Span
from reader.domain.figures import Figure


@dataclass(frozen=True, slots=True)
class Found:
    """Words of an article, and where they stand in its ``Document.text``."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class ClaimDraft:
    """What stands in the text, by the names of a claim's fields; ``None`` for what does not.

    ``said_date`` is what ``said_when`` reads as, in ISO 8601, where it is a whole date; ``reading``
    what ``figure`` does.
    """

    statement: Found
    figure: Found | None = None
    reading: Figure | None = None
    speaker: Found | None = None
    role: Found | None = None
    organisation: Found | None = None
    said_when: Found | None = None
    said_date: str | None = None
    said_where: Found | None = None

    def found(self) -> dict[str, Found]:
        """Return what was found, by the name of the claim's field."""
        every = {
            "statement": self.statement,
            "figure": self.figure,
            "speaker": self.speaker,
            "role": self.role,
            "organisation": self.organisation,
            "said_when": self.said_when,
            "said_where": self.said_where,
        }
        return {name: one for name, one in every.items() if one is not None}
