"""Links to other articles in the middle of a paragraph, behind words that announce them: "… he
said. Read also: Old pier to go. The mayor …".

The words and the link are taken out of the text that they stand in.
"""

import re
from dataclasses import dataclass
from functools import cache

from reader.cleaning.markup.page import Apart, Node
from reader.cleaning.markup.runs import Run, Size
from reader.cleaning.text.site_lines import announcing_words
from reader.domain.document import Category
from reader.domain.reason import Cause, because

_CLOSING = {"(": ")", "[": "]", "（": "）"}
_REACH = 70
"""Code points before a link in which the words that announce it stand."""
_LEAST_WORDS = 2
_LONGEST = 200
"""Code points of the title of another article."""


@cache
def _announcing() -> re.Pattern[str]:
    words = announcing_words()
    behind = r"(?<=[.!?…\"”»)。])\s*"
    return re.compile(rf"{behind}(?:[(\[（]\s*{words}\s*[:：]?|(?<=\s){words}\s*[:：])\s*\Z")


@dataclass(slots=True)
class InnerLead:
    """A link that announcing words stand right before: its run, the end of the run's text from the
    words on, and what the run held where the link began.
    """

    link: Node
    run: Run
    announced: str
    size: Size

    @property
    def closing(self) -> str:
        """The sign that ends what the words begin: a bracket, or a full stop."""
        return _CLOSING.get(self.announced.lstrip()[:1], ".")

    def cut(self) -> tuple[Run, Apart] | None:
        """Take words and link out of the run, if the link is the title of an article. Blank parts
        stay where they stood: elements around them are known by the numbers of their parts.
        """
        run, begin = self.run, self.size[0]
        title = "".join(run.parts[begin:])
        if not len(title.split()) >= _LEAST_WORDS or len(title) > _LONGEST:
            return None
        if not run.drop(self.announced, begin):
            return None
        words, unseen = self.announced.strip(), run.veiled == run.length
        link = run.lift(self.size, self.link)
        link.parts.insert(0, f"{words} ")
        link.length += len(words)
        run.length = max(0, run.length - len(words))
        if unseen:
            run.veiled, link.veiled = run.length, link.length
        reason = because(Cause.STARTS_WITH, phrase=words.strip("([（:： "), such="related link")
        return link, Apart(reason, Category.RELATED_LINK)


def inner_lead(link: Node, run: Run) -> InnerLead | None:
    """Return what a link that begins is, if words that announce another article stand before it
    behind other text.
    """
    if run.first is None:
        return None
    near = run.before()
    if near.rstrip()[-1:] not in (":", "：") and not any(sign in near for sign in _CLOSING):
        return None
    before = "".join(run.parts)
    begin = max(0, len(before) - _REACH)
    tail = before[begin:].lower()
    found = _announcing().search(tail)
    if found is None or begin + len(tail) != len(before):
        return None
    if not before[: begin + found.start()].strip():
        return None
    return InnerLead(link, run, before[begin + found.start() :], run.size())
