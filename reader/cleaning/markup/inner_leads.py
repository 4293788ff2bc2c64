"""Links to other articles in the middle of a paragraph, behind words that announce them: "… he
said. Read also: Old pier to go. The mayor …".

The words and the link are taken out of the text that they stand in, but only where the sentence
ends behind the link: "Furthermore: the rate fell by 5 percent in May" may hold a link too.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from reader.cleaning.markup.page import Apart, Node
from reader.cleaning.markup.runs import Run, Size
from reader.cleaning.text.language import language_tag
from reader.cleaning.text.site_lines import site_lines
from reader.domain.document import Category
from reader.domain.reason import Cause, because

_CLOSING = {"(": ")", "[": "]", "（": "）"}
_REACH = 70
"""Code points before a link in which the words that announce it stand."""
_LEAST_WORDS = 2
_LONGEST = 200
"""Code points of the title of another article."""

_SPACE = re.compile(r"\s+")
_FULL_STOP = re.compile(r"\s*[。！？]|\s*[.!?…](?=\s)")
_BEGINS = re.compile(r"\s*(?:[-–—]\s+)?[\"“”„«»‹›‘’'(\[¿¡]*(?P<first>[^\W\d_])")
"""How the next sentence begins, if with a capital."""
_UNDECIDED = re.compile(r"\s*(?:[.!?…]|(?:[-–—]\s*)?[\"“”„«»‹›‘’'(\[¿¡]*)\s*\Z")
_UNCLOSED = re.compile(r"\s*[.!?…。]?\s*\Z")
_BRACKETS = {sign: re.compile(rf"\s*[.!?…。]?\s*{re.escape(sign)}") for sign in _CLOSING.values()}


@lru_cache(maxsize=64)
def _announcing(language: str | None) -> re.Pattern[str]:
    words = site_lines(language).announcing
    behind = r"(?<=[.!?…\"”»)。])\s*"
    return re.compile(rf"{behind}(?:[(\[（]\s*{words}\s*[:：]?|(?<=\s){words}\s*[:：])\s*\Z")


@dataclass(slots=True)
class _Lead:
    """A link that announcing words stand right before: its run, the end of the run's text from the
    words on, and what the run held where the link began.
    """

    link: Node
    run: Run
    announced: str
    begin: Size
    end: Size | None = None
    title: str = ""
    behind: str = ""
    """What came behind the link so far."""

    def is_title(self) -> bool:
        """Whether the link, which ends, may be the title of an article."""
        self.end = self.run.size()
        self.title = "".join(self.run.parts[self.begin[0] :])
        return len(self.title.split()) >= _LEAST_WORDS and len(self.title) <= _LONGEST

    @property
    def is_undecided(self) -> bool:
        """Whether what came behind the link does not tell yet whether the sentence ends there."""
        if self._stop() is not None:
            return False
        return (_UNCLOSED if self._closing else _UNDECIDED).match(self.behind) is not None

    def ending(self) -> str | None:
        """Return the signs behind the link that end what the words begin, none where the sentence
        goes on.
        """
        if (found := self._stop()) is not None:
            return found[0].strip()
        if _UNDECIDED.match(self.behind) is not None:  # nothing else came
            return ""
        begins = None if self._closing else _BEGINS.match(self.behind)
        return "" if begins is not None and begins["first"].isupper() else None

    @property
    def _closing(self) -> str:
        """The bracket that ends what the words begin, "" where none begins it."""
        return _CLOSING.get(self.announced.lstrip()[:1], "")

    def _stop(self) -> re.Match[str] | None:
        return (_BRACKETS[self._closing] if self._closing else _FULL_STOP).match(self.behind)

    def cut(self, ending: str) -> tuple[Run, Apart] | None:
        """Take words, link and what ends them out of the run. Blank parts stay where they stood:
        elements around them are known by the numbers of their parts.
        """
        run, begin, end = self.run, self.begin, self.end
        if end is None or "".join(run.parts[begin[0] : end[0]]) != self.title:
            return None  # it has been written in another way since
        unseen = run.veiled == run.length
        if not run.drop(self.announced, begin[0]):
            return None
        words = self.announced.strip()
        link = run.lift(begin, end, self.link)
        link.parts = [f"{words} ", *link.parts, run.take(ending, end[0])]
        link.length += len(words)
        run.length = max(0, run.length - len(words))
        if unseen:
            run.veiled, link.veiled = run.length, link.length
        reason = because(Cause.STARTS_WITH, phrase=words.strip("([（:： "), such="related link")
        return link, Apart(reason, Category.RELATED_LINK)


class InnerLeads:
    """The link to another article that is open, or that waits for what comes behind it."""

    def __init__(self) -> None:
        self._open: _Lead | None = None
        self.waiting: _Lead | None = None

    def open(self, link: Node, run: Run, language: str) -> None:
        """Begin a link. ``language`` is what the page declares."""
        self._open = _announced(link, run, language)

    def close(self, link: Node, run: Run) -> None:
        """End a link."""
        lead = self._open
        if lead is None or lead.link is not link:
            return
        self._open = None
        if lead.run is run and lead.is_title():
            self.waiting = lead

    def told_by(self, text: str, run: Run) -> list[tuple[Run, Apart]]:
        """Take a text that has come to a run; return what is taken out of the run because of it."""
        lead = self.waiting
        if lead is None or lead.run is not run:
            return []
        lead.behind = _SPACE.sub(" ", f"{lead.behind}{text}")
        return [] if lead.is_undecided else self._cut(lead)

    def ended(self, run: Run) -> list[tuple[Run, Apart]]:
        """Return what is taken out of a run to which nothing else comes."""
        lead = self.waiting
        if lead is None or lead.run is not run:
            return []
        lead.behind += " "
        return self._cut(lead)

    def _cut(self, lead: _Lead) -> list[tuple[Run, Apart]]:
        self.waiting = None
        ending = lead.ending()
        aside = lead.cut(ending) if ending is not None else None
        return [aside] if aside is not None else []


def _announced(link: Node, run: Run, language: str) -> _Lead | None:
    """Return what a link that begins is, if words that announce another article stand before it
    behind other text.
    """
    if run.first is None:
        return None
    near = run.before()
    if near.rstrip()[-1:] not in (":", "：") and not any(sign in near for sign in _CLOSING):
        return None
    before = run.before(reach=_REACH)[-_REACH:]
    found = _announcing(language_tag(language)).search(before.lower())
    if found is None or len(before.lower()) != len(before):
        return None
    return _Lead(link, run, before[found.start() :], run.size())
