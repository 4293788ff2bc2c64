"""The words by which a language says who said something, and what is found by them.

What the languages say is data, in ``resources/speech``; this module owns what the entries mean.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from reader.domain.document import Span


@dataclass(frozen=True)
class SpeechWords:
    """The words of one language by which a text says who said something; all in lower case, an
    asterisk at either end lets a word go on there.

    ``verbs`` stand before or behind the speaker ("said"), ``verbs_behind`` only behind ("told");
    ``verbs_inverted`` are those of them that a speaker may follow who ends the sentence (Turkish
    "dedi"). ``according_to`` stands before, ``account`` behind ("zufolge"). ``between`` may stand
    between speaker and verb ("also"), ``that`` begins what was said. ``ends`` are words at which a
    name is over, ``articles`` those that may stand before it; ``particles`` stand inside names
    ("von"), ``belongs`` before the organisation of somebody ("of"). ``offices`` are what people are
    ("minister"), ``office_goes_on`` what may follow that ("pertahanan"), ``organisations`` what
    speaks but is nobody ("ministry"); ``nobody`` names none ("she"). ``days`` are days without a
    date, ``places`` stand before a place ("in"). A language that writes names without capitals is
    ``uncased``; ``marks`` end its subjects (Japanese "は"), ``joins`` stand between an office and
    the name of who has it ("の"), ``honorifics`` behind a name ("氏").
    """

    verbs: frozenset[str] = frozenset()
    verbs_behind: frozenset[str] = frozenset()
    verbs_inverted: frozenset[str] = frozenset()
    according_to: frozenset[str] = frozenset()
    account: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    that: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    belongs: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    office_goes_on: frozenset[str] = frozenset()
    organisations: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    honorifics: frozenset[str] = frozenset()
    uncased: bool = False

    @cached_property
    def patterns(self) -> dict[str, re.Pattern[str]]:
        """The lists as one pattern each, for a single word."""
        return {
            name: _alternatives(getattr(self, name))
            for name in ("offices", "office_goes_on", "organisations")
        }

    def is_one(self, name: str, word: str) -> bool:
        """Whether a word in lower case is in the list ``name``, whose words may go on."""
        return self.patterns[name].fullmatch(word) is not None


def _alternatives(words: frozenset[str]) -> re.Pattern[str]:
    parts = (re.escape(word).replace(r"\*", r"\w*") for word in sorted(words))
    return re.compile("|".join(parts) or r"(?!)")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Where a paragraph says who said something, as what, for whom, when, and where; spans in the
    paragraph, ``None`` for what is not said.
    """

    speaker: Span | None = None
    role: Span | None = None
    organisation: Span | None = None
    when: Span | None = None
    where: Span | None = None

    def moved(self, offset: int) -> "Attribution":
        """Return it as it stands so many code points further on."""
        parts = (self.speaker, self.role, self.organisation, self.when, self.where)
        return Attribution(
            *(part and Span(part.start + offset, part.end + offset) for part in parts)
        )

    def names_somebody(self) -> bool:
        """Whether it says who spoke."""
        return (self.speaker or self.role or self.organisation) is not None
