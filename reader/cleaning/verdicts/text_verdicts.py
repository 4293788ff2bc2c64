"""Scraped plain text to a document with verdicts: one line is one block, and no tag tells them
apart.

The article is the stretch of lines with the most prose; its title, byline and picture stand before
it, menus above, and whatever the page says after it below. Phrases of the text's language name what
is removed.
"""

import re
from functools import cached_property
from operator import itemgetter

from reader.cleaning.metadata.byline_labels import is_of_editors
from reader.cleaning.metadata.paging import is_page_numbers, read_pages
from reader.cleaning.text.dates import read_date
from reader.cleaning.text.line_breaks import LineRole
from reader.cleaning.text.lines import Line, ends_sentence, word_count
from reader.cleaning.text.messages import head_value
from reader.cleaning.text.site_lines import SiteLines, site_lines
from reader.cleaning.verdicts.line_decisions import (
    Categories,
    Decision,
    by_role,
    categories_below,
    kept,
    removed,
)
from reader.cleaning.verdicts.line_reasons import LineJudge
from reader.cleaning.verdicts.phrase_reasons import phrase_reason
from reader.cleaning.verdicts.text_heads import SITE_LEAD, Head, sender_names
from reader.domain.document import BlockKind, Category
from reader.domain.reason import Cause, because, cut

_SITE_FOOT = re.compile(
    r"(?:©|\(c\)|copyright)\D{0,20}(?:\d{4})?\D{0,20}?\b([a-z0-9-]{3,}(?:\.[a-z]{2,5}){1,2})\b",
    re.I,
)
_AGENCY = re.compile(
    r"(?:^|[\s/(])(?:AFP|AP|Reuters|REUTERS|Getty|EPA|EFE|ANSA|dpa|DPA|ANTARA|Antara|Xinhua|TASS"
    r"|SPUTNIK|Sputnik|PA|AAP|Shutterstock)\b"
)
_COPYRIGHT = re.compile(r"^(?:©|\(c\)|copyright)", re.I)
_SURE = frozenset(
    {BlockKind.TITLE, BlockKind.BYLINE, BlockKind.CREDIT, BlockKind.CAPTION, BlockKind.DATELINE}
)
_DATED = frozenset({BlockKind.BYLINE, BlockKind.DATELINE})
_LONGEST_LINKED = 24
"""Words of the longest title that stands below a label such as "Read also:"."""
_LONGEST_LABEL = 5
_MOST_LINKED = 6
_NOTE = re.compile(r"\[(\d{1,3}|[a-z*])\]\s*\S|([¹²³⁴-⁹†‡*])\s*[^\s*]")
_PASTED_END = 40
"""Lines below the last paragraph that a paste may have, such as notes and a list of sources."""
_SENTENCE_END = re.compile(r"[.。]$")
_BULLET = re.compile(r"[-–—•·*▪►»>]\s*\S")
_BETWEEN, _BETWEEN_PASTED = 6, 2
"""Words that a line between paragraphs takes from a stretch of text, in a page and in a paste."""
_RUNNING = frozenset((BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM))
_LONGEST_SITE_LINE = 160
_LABEL_WORDS = 6
_SETTLED = frozenset({Cause.NOTE_OF_TEXT, Cause.PASTED_LINE, Cause.BELOW_LABEL})
_HEADER = 14
"""Lines after the title within which byline, date, picture and summary are looked for."""


def _is_bare(line: Line) -> bool:
    """Whether a line is a label and nothing else, so that what it announces stands below it."""
    return line.hit is not None and (
        line.hit.how == "is" or (line.text[-1] in ":：" and line.words <= _LONGEST_LABEL)
    )


def _by_phrase(line: Line) -> Decision | None:
    if line.role is not LineRole.TEXT:
        return by_role(line)
    if line.hit is None or line.category is None:
        return None
    return removed(line.category, phrase_reason(line.hit, line.category))


class ScrapedText:
    """The lines of a scraped text, and what they are found to be."""

    def __init__(self, lines: list[Line], site: str | None = None) -> None:
        self.lines = lines
        self.site = site or self._find_site()
        self.first, self.last = self._find_body()
        self.head = Head(lines, self.first, self.last)
        if self.head.is_paste:
            self.first, self.last = self._find_body(_BETWEEN_PASTED)
        roles = {line.role for line in lines}
        self._is_message = not roles.isdisjoint({LineRole.MESSAGE, LineRole.MAIL_FROM})
        self.title = None if self._is_message else self.head.title
        self.decisions: list[Decision] = []
        self._referred: dict[str, bool] = {}
        """Whether a mark of a note stands in the text."""

    def _find_site(self) -> str | None:
        """Return the domain that leads a dateline ("EXAMPLE.COM, JAKARTA - ") or stands in a
        copyright line.
        """
        for pattern in (SITE_LEAD, _SITE_FOOT):
            for line in self.lines:
                found = pattern.match(line.text)
                if found and (pattern is _SITE_FOOT or line.prose):
                    return found.group(1).lower()
        return None

    def _find_body(self, between: int = _BETWEEN) -> tuple[int, int]:
        """Return the half-open range of lines with the greatest sum of prose, less what stands
        between.
        """
        best, begin, total, start, end = 0, 0, 0, 0, 0
        for index, line in enumerate(self.lines):
            worth = min(line.words, 60) if line.prose and line.category is None else -between
            if total <= 0:
                total, begin = 0, index
            total += worth
            if total > best:
                best, start, end = total, begin, index + 1
        return start, end

    @cached_property
    def title_text(self) -> str | None:
        """The title's text; of a mail its subject, of a chat none."""
        subjects = self._headed(LineRole.MAIL_SUBJECT)
        if subjects:
            return subjects[-1]
        return None if self.title is None else self.lines[self.title].text

    def _headed(self, role: LineRole) -> list[str]:
        """Return what the lines of one kind in the heads of mails say; the last is the first mail
        that was sent.
        """
        return [head_value(line.text) for line in self.lines if line.role is role]

    def judge(self, judge: LineJudge | None = None) -> list[Decision]:
        """Return a decision for each line; with ``judge`` it has the last word on what is the
        article's text.
        """
        if not self.decisions:
            top = self._top()
            body = self._body_start(top)
            found: list[Decision | None] = [self._above(index) for index in range(top)]
            found += self._header(top, body)
            found += [self._inside(index) for index in range(body, max(self.last, body))]
            found += [self._below(index) for index in range(len(found), len(self.lines))]
            found = [by_role(line) or one for line, one in zip(self.lines, found, strict=True)]
            settled = self._settled(found)
            is_sure = judge is None or self._is_message
            decided = settled if is_sure or not judge else self._corrected(settled, judge)
            self.decisions = decided if self._is_message else self._without_site_lines(decided)
        return self.decisions

    def _without_site_lines(self, decisions: list[Decision]) -> list[Decision]:
        """Remove lines that are nothing but what sites write into their articles: labels of
        advertisements, lines about scrolling and about the next page.
        """
        known = site_lines(None)
        return [
            (decision.verdict.kept and decision.kind in _RUNNING and _by_site_line(line, known))
            or decision
            for line, decision in zip(self.lines, decisions, strict=True)
        ]

    def _top(self) -> int:
        """Return the first line of the article: that of its head, where that comes first."""
        if self.head.is_paste:
            marks = [at for at in range(self.first) if self._header_element(at)]
            return min([*marks, self.first] if self.title is None else [*marks, self.title])
        return self.first if self.title is None else self.title

    def _corrected(self, decisions: list[Decision], judge: LineJudge) -> list[Decision]:
        """Let the classifier decide on text; what a phrase or the article's head decides stays."""
        corrected = list(decisions)
        for at, (line, decision) in enumerate(zip(self.lines, decisions, strict=True)):
            if line.role is not LineRole.TEXT or decision.verdict.reason.code in _SETTLED:
                continue
            if line.category is not None or decision.kind in _SURE or line.text == self.title_text:
                continue
            if judge.is_short and decision.kind == BlockKind.HEADING:
                continue
            was_kept = decision.verdict.kept
            keeps = judge.keeps(at, was_kept)
            if keeps and not was_kept:
                kind = BlockKind.HEADING if self._is_heading(at) else BlockKind.PARAGRAPH
                corrected[at] = kept(kind, judge.in_favour(at))
            elif was_kept and not keeps:
                corrected[at] = removed(Category.OTHER, judge.against(at))
        return corrected

    def _body_start(self, top: int) -> int:
        """Return the first line of the body proper: after the byline, date and picture, where there
        are any.
        """
        if self.title is None:
            return self.first
        top = max(top, self.title)
        marks = [
            i for i in range(top + 1, min(top + _HEADER, self.last)) if self._header_element(i)
        ]
        prose = [
            i
            for i in range(top + 1, self.last)
            if self.lines[i].prose and self.lines[i].category is None
        ]
        leads = [i for i in prose[:4] if SITE_LEAD.match(self.lines[i].text)]
        if leads:
            return leads[0]
        if not marks:
            return prose[0] if prose else top + 1
        after = [i for i in prose if i > marks[-1] and not self._is_caption(i)]
        return after[0] if after else top + 1

    def _header_element(self, index: int) -> bool:
        line = self.lines[index]
        if line.marked("byline") or line.marked("credit") or line.marked("published"):
            return line.words <= 20
        return (
            self._is_credit(line)
            or line.category == Category.PHOTO_CONTROL
            or self.head.is_day(index)
            or bool(self.head.names(index))
        )

    def _is_credit(self, line: Line) -> bool:
        return line.words <= 14 and not line.prose and _AGENCY.search(line.text) is not None

    def _is_caption(self, index: int) -> bool:
        """A caption stands right below its picture's credit or control, with no blank line between,
        and is followed by one.
        """
        above, line = self.lines[index - 1], self.lines[index]
        closed = index + 1 == len(self.lines) or self.lines[index + 1].gap
        picture = (
            self._is_credit(above)
            or above.marked("credit")
            or above.category == Category.PHOTO_CONTROL
        )
        return picture and not line.gap and closed

    def _above(self, index: int) -> Decision | None:
        line = self.lines[index]
        if self._is_site_name(line):
            return removed(Category.SITE_NAME, because(Cause.SITE_NAME, site=self.site or ""))
        return _by_phrase(line)

    def _is_site_name(self, line: Line) -> bool:
        if not self.site or line.words > 3:
            return False
        name = re.sub(r"\W", "", line.text.lower())
        own = self.site.removeprefix("www.")
        return len(name) >= 4 and (
            own.split(".")[0].startswith(name) or name == own.replace(".", "")
        )

    def _header(self, top: int, body: int) -> list[Decision | None]:
        return [self._head_line(index) for index in range(top, body)]

    def _head_line(self, index: int) -> Decision | None:
        line = self.lines[index]
        if index == self.title:
            return kept(BlockKind.TITLE, because(Cause.TITLE_LINE))
        decided = self._title_again(line) or self._about_article(index)
        if self.title is None or index < self.title:
            return decided or self._above(index)
        if decided is None and line.category is None and line.words >= 8:
            return kept(BlockKind.SUMMARY, because(Cause.BELOW_TITLE))
        return decided or _by_phrase(line) or self._in_pasted_head(line)

    def _in_pasted_head(self, line: Line) -> Decision | None:
        """Keep what stands between the title and the text of a paste: nobody copies a menu
        there.
        """
        if not self.head.is_paste or self._is_site_name(line):
            return None
        return kept(BlockKind.SUMMARY, because(Cause.BELOW_TITLE))

    def _title_again(self, line: Line) -> Decision | None:
        title = self.title_text
        if not title or title not in line.text:
            return None
        if line.text == title:
            return removed(Category.DUPLICATE, because(Cause.REPEATS_TITLE))
        if line.words < word_count(title) + 4:
            return removed(Category.PHOTO_CONTROL, because(Cause.TITLE_WITH_CONTROL))
        return None

    def _about_article(self, index: int) -> Decision | None:
        """Recognise byline, picture credit, caption and date."""
        line = self.lines[index]
        if line.marked("byline") and line.words <= 20:
            phrase = line.hit.phrase if line.hit else ""
            return kept(BlockKind.BYLINE, because(Cause.BYLINE_WORDS, phrase=cut(phrase)))
        if self.head.names(index):
            return kept(BlockKind.BYLINE, because(Cause.AUTHOR_NEAR_TITLE))
        if self._is_credit(line) or (line.marked("credit") and line.words <= 20):
            return kept(BlockKind.CREDIT, because(Cause.PICTURE_SOURCE))
        if self._is_caption(index):
            return kept(BlockKind.CAPTION, because(Cause.BELOW_CREDIT))
        if line.marked("published") or line.marked("updated") or read_date(line.text, whole=True):
            return kept(BlockKind.DATELINE, because(Cause.PUBLICATION_LINE))
        return None

    def _inside(self, index: int) -> Decision | None:
        line = self.lines[index]
        decided = _by_phrase(line) or self._below_label(index)
        if decided is not None:
            return decided
        if line.text == self.title_text:
            return removed(Category.DUPLICATE, because(Cause.REPEATS_TITLE))
        if line.prose or line.words >= 10:
            return kept(BlockKind.PARAGRAPH, because(Cause.TEXT_INSIDE))
        if self._is_credit(line) or line.marked("credit"):
            return kept(BlockKind.CREDIT, because(Cause.PICTURE_SOURCE))
        if self._is_heading(index):
            return kept(BlockKind.HEADING, because(Cause.HEADING_LINE))
        return self._pasted_line(index)

    def _pasted_line(self, index: int) -> Decision | None:
        """Keep a short line of a paste that holds nothing but the article: an entry of a list, a
        row of a table, a separator.
        """
        if not self.head.is_paste or self._is_furnished:
            return None
        item = _BULLET.match(self.lines[index].text) is not None
        kind = BlockKind.LIST_ITEM if item else BlockKind.PARAGRAPH
        return kept(kind, because(Cause.PASTED_LINE))

    @cached_property
    def _is_furnished(self) -> bool:
        """Whether the text holds more than one line of a page's furniture."""
        return sum(line.category is not None for line in self.lines) > 1

    def _note(self, index: int) -> Decision | None:
        """Keep a note below the text whose mark stands in it."""
        found = _NOTE.match(self.lines[index].text)
        if found is None:
            return None
        mark = f"[{found.group(1)}]" if found.group(1) else found.group(2)
        if mark not in self._referred:
            lines = self.lines[: self.last]
            self._referred[mark] = any(mark in line.text[1:] for line in lines)
        referred = self._referred[mark]
        return kept(BlockKind.PARAGRAPH, because(Cause.NOTE_OF_TEXT)) if referred else None

    def _below_label(self, index: int) -> Decision | None:
        label = self._label_above(index)
        if label is None:
            return None
        return removed(Category.RELATED_LINK, because(Cause.BELOW_LABEL, label=cut(label)))

    def _label_above(self, index: int) -> str | None:
        """Return the bare label ("Read also:") that a line below it belongs to, as the title of
        another article.
        """
        for place in range(index, max(0, index - _MOST_LINKED), -1):
            line, above = self.lines[place], self.lines[place - 1]
            if line.words > _LONGEST_LINKED or _SENTENCE_END.search(line.text):
                return None
            if above.category == Category.RELATED_LINK and _is_bare(above):
                return above.text
            if not (_BULLET.match(line.text) and _BULLET.match(above.text)):
                return None
        return None

    def _is_heading(self, index: int) -> bool:
        line = self.lines[index]
        closed = ends_sentence(line.text) and not line.text.endswith("?")
        if closed or not any(sign.isalpha() for sign in line.text):
            return False
        below = (self.lines[at] for at in range(index + 1, self.last))
        return line.words >= 2 and next((one.prose for one in below if not one.category), False)

    def _below(self, index: int) -> Decision | None:
        line = self.lines[index]
        if _COPYRIGHT.match(line.text):
            return removed(Category.FOOTER, because(Cause.COPYRIGHT_LINE, line=cut(line.text, 40)))
        if is_page_numbers(line.text):
            return removed(Category.PAGER, because(Cause.PAGE_NUMBERS, line=cut(line.text)))
        return _by_phrase(line) or self._note(index) or self._pasted_end(index)

    def _pasted_end(self, index: int) -> Decision | None:
        """Keep the last lines of a paste that holds nothing but the article."""
        if index > self.last + _PASTED_END or not self._pasted_line(index):
            return None
        return kept(BlockKind.PARAGRAPH, because(Cause.PASTED_LINE))

    def _settled(self, found: list[Decision | None]) -> list[Decision]:
        """Decide what no phrase and no place decided, by the neighbours."""
        if self._is_message:
            message = kept(BlockKind.PARAGRAPH, because(Cause.MESSAGE))
            return [decision or message for decision in found]
        settled: list[Decision] = []
        for index, below in enumerate(categories_below(found)):
            above = settled[-1].verdict.category if settled else None
            settled.append(found[index] or self._by_neighbours(index, above, below))
        return settled

    def _by_neighbours(self, index: int, above: Category | None, below: Categories) -> Decision:
        line = self.lines[index]
        if above is not None and (below[:1] == (above,) or (not line.gap and index >= self.last)):
            return removed(above, because(Cause.AMONG_SUCH, category=above.value))
        if index < self.first:
            return removed(Category.NAVIGATION, because(Cause.MENU_ABOVE))
        if index >= self.last:
            if self._is_site_name(line):
                return removed(Category.SITE_NAME, because(Cause.SITE_NAME, site=self.site or ""))
            if set(below) <= {Category.FOOTER}:
                return removed(Category.FOOTER, because(Cause.AT_FOOT))
            return removed(Category.OTHER, because(Cause.BELOW_END))
        return removed(Category.OTHER, because(Cause.SHORT_INSIDE))

    def authors(self) -> tuple[str, ...]:
        """Return the authors that the bylines of the head name first."""
        if senders := self._headed(LineRole.MAIL_FROM):
            return sender_names(senders[-1])
        named = [
            (is_of_editors(self.lines[at].text), names)
            for at, decision in enumerate(self.judge())
            if decision.kind == BlockKind.BYLINE and (names := self.head.names(at))
        ]
        return min(named, key=itemgetter(0), default=(False, ()))[1]

    def published(self) -> str | None:
        """Return the day that a line of the article's head gives, and no other date in the text."""
        if sent := self._headed(LineRole.MAIL_DATE):
            return read_date(sent[-1])
        for line, decision in zip(self.lines, self.judge(), strict=True):
            dated = decision.kind in _DATED and not line.marked("updated")
            if dated and (day := read_date(line.text)) is not None:
                return day
        return None

    def pages(self) -> tuple[int | None, int | None]:
        """Return which page of how many this is, as far as a pager says."""
        pager = zip(self.lines, self.judge(), strict=True)
        return read_pages(
            [line.text for line, decision in pager if decision.verdict.category == Category.PAGER]
        )


def _by_site_line(line: Line, known: SiteLines) -> Decision | None:
    """Remove a line of a site; a sentence of some length may only begin like one."""
    if len(line.text) > _LONGEST_SITE_LINE or (line.words > _LABEL_WORDS and ", " in line.text):
        return None
    for such, phrase in (
        (Category.ADVERTISEMENT, known.label(line.text)),
        (Category.PROMOTION, known.opening(line.text)),
        (Category.PAGER, known.turns_page(line.text)),
    ):
        if phrase is not None:
            cause = Cause.READS if such is Category.ADVERTISEMENT else Cause.STARTS_WITH
            return removed(such, because(cause, phrase=cut(phrase), such=such.value))
    return None
