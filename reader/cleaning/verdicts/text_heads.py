"""The head of an article in plain text: which line is its title, and which lines below or above it
name the author and the day.

A text that somebody pasted begins with its head; a scraped page has its menus above, and there the
line is chosen that reads most like a title.
"""

import re

from reader.cleaning.metadata.author_names import is_collective, read_names
from reader.cleaning.metadata.byline_labels import has_writers_label, without_opening, writers_part
from reader.cleaning.metadata.bylines import is_name
from reader.cleaning.text.dates import before_date, read_date, words_beside
from reader.cleaning.text.line_breaks import LineRole
from reader.cleaning.text.lines import Line, ends_sentence
from reader.cleaning.text.phrases import fact_words
from reader.domain.document import Category

SITE_LEAD = re.compile(r"([A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z]{2,5}){1,2})\s*(?:,|[-–—:]\s)")
_SITE = re.compile(r"(?:https?://)?(?:[\w-]+\.){1,3}[a-z]{2,8}(?:/\S*)?", re.I)
_STOP = re.compile(r"(?:[.!…]|[.!?…][\"'”’»)\]」』])$|[。！؟।]$")
_INNER_STOP = re.compile(r"[.!?…][\"'”’»)\]]*\s|[。！？؟।](?=.)")
_OPEN_END = re.compile(r"[,;:،：；]$")
_PARTS = re.compile(r"\s+[-–—/]\s+|\s*[|·•⋅(@]\s*|\s*,\s*(?=\d)")
_SMALL_END = re.compile(r"\s+[a-zà-ÿ]{1,5}\W*\Z")
_LABEL = re.compile(r"[|›»>/]")
_ABBREVIATION = re.compile(r"[A-Z]{2,6}")
_BULLET = re.compile(r"[-–—•·*▪►»>+]\s")
_LONGEST_HEAD = 10
"""Lines above the first paragraph beyond which a text begins with menus rather than a title."""
_LABELLED = 12
"""Words of the longest line that is read as "Writer: Ada Lind"."""
_LONGEST_TITLE = 45
_LONG = 25
"""Words from which on a line with a stop inside is a paragraph."""
_LONGEST_CLOSED = 16
"""Words of the longest title that ends in a full stop though nothing but text follows it."""
_SHORT_CLOSED = 10
"""Words up to which a first line that ends in a full stop is rather a title than a sentence."""
_MENUS = 3
"""Short lines above the first paragraph that a paste may hold: the site, the section, a button."""
_TITLES = 4
"""Lines that may be the title; more are a menu."""
_FURNISHED = 3
"""Lines of furniture that show a text to be a whole page, whose title may stand anywhere."""
_LONGEST_MASTHEAD = 5
_FARTHEST_MARKS = 60
_FARTHEST_TITLE = 600
"""Lines above the text among which its title is looked for; each is compared with each."""
_NEAR = 3


class Head:
    """The lines above an article's first paragraph. Linear in their number.

    ``is_paste`` says whether the text begins with them; ``title`` is the place of the title.
    """

    def __init__(self, lines: list[Line], first: int, last: int) -> None:
        self.lines = lines
        self._days: dict[int, bool] = {}
        self.is_paste = False
        self.opening = next((i for i in range(len(lines)) if self._is_paragraph(i)), len(lines))
        self.is_paste = self._begins_with_article()
        self.title = self._pasted_title() if self.is_paste else None
        furniture = sum(line.category is not None for line in lines)
        if self.title is None and (not self.is_paste or furniture >= _FURNISHED):
            self.title = _scraped_title(self, first, last)

    def is_day(self, at: int) -> bool:
        """Whether a line tells when the article was published, and no more."""
        if not 0 <= at < len(self.lines):
            return False
        if at not in self._days:
            line = self.lines[at]
            marked = line.marked("published") or line.marked("updated")
            self._days[at] = read_date(line.text, whole=True) is not None or (
                marked and line.words <= 12 and read_date(line.text) is not None
            )
        return self._days[at]

    def names(self, at: int) -> tuple[str, ...]:
        """Return the authors that a line names: by its words, or as a bare name beside a day."""
        line = self.lines[at]
        if line.words <= _LABELLED and has_writers_label(line.text):
            return _named(writers_part(line.text), bare=False)
        if line.marked("byline") and line.words <= 20:
            return _named(_behind(line), bare=False)
        if line.words <= _LABELLED and self.is_day(at):
            opened = without_opening(line.text, None)
            said = _SMALL_END.sub("", before_date(opened)) if opened != line.text else ""
            if names := _named(said, bare=False):
                return names
        if line.hit is not None and not line.marked("byline"):
            return ()
        beside = self.is_day(at) or self.is_day(at + 1) or (self.is_paste and self.is_day(at - 1))
        if line.words > 14 or not beside:
            return ()
        names = _named(line.text, bare=True)
        return names if all(2 <= len(name.split()) <= 4 for name in names) else ()

    def _is_byline(self, at: int) -> bool:
        return bool(self.names(at)) or self.lines[at].marked("byline")

    def _is_paragraph(self, at: int) -> bool:
        line = self.lines[at]
        if line.role is not LineRole.TEXT or line.category is not None or self.is_day(at):
            return False
        if line.marked("byline") and line.words <= 20:
            return False
        if line.words >= _LONG and _INNER_STOP.search(line.text):
            return not self._closes_title(at)
        if line.words > _LONGEST_TITLE:
            return True
        closed = _STOP.search(line.text) is not None or SITE_LEAD.match(line.text) is not None
        return closed and line.words >= 8 and not self._closes_title(at)

    def _closes_title(self, at: int) -> bool:
        """Whether a line that ends like a sentence is a title all the same: the author or the day
        stands below it, or a much longer paragraph.
        """
        line = self.lines[at]
        if line.words > 35 or at > _LONGEST_HEAD:
            return False
        if self.has_marks_below(at):
            return True
        if _INNER_STOP.search(line.text):
            return False
        above = any(self.is_day(i) or self.lines[i].marked("byline") for i in range(at))
        if above or at + 2 >= len(self.lines) or line.words > _LONGEST_CLOSED:
            return False
        below, after = self.lines[at + 1].words, self.lines[at + 2].words
        if _in_title_case(line.text) or line.words <= _SHORT_CLOSED:
            return max(below, after) > 1.5 * line.words
        return below > 2.5 * line.words and after > 1.5 * line.words

    def has_marks_below(self, at: int) -> bool:
        """Whether the author or the day is named soon below a line."""
        for i in range(at + 1, min(at + 1 + _NEAR, len(self.lines))):
            line = self.lines[i]
            if self.is_day(i) or (line.marked("byline") and line.words <= 20):
                return True
            if line.words >= 20 or line.category is not None:
                return False
        return False

    def _begins_with_article(self) -> bool:
        """Whether the text begins with an article's head or its first paragraph."""
        for at in range(min(_NEAR, len(self.lines))):
            if self._may_be_title(at) and self.has_marks_below(at):
                return not any(line.category for line in self.lines[:at])
        if self.opening > _LONGEST_HEAD or self.opening == len(self.lines):
            return len(self.lines) <= _LONGEST_HEAD and not any(
                line.category for line in self.lines[:4]
            )
        short = [
            i
            for i in range(self.opening)
            if self.lines[i].category is not None
            or (self.lines[i].words <= 2 and not self.is_day(i) and not self._is_byline(i))
        ]
        titles = sum(self._may_be_title(at) for at in range(self.opening))
        return len(short) <= _MENUS and titles <= _TITLES

    def _pasted_title(self) -> int | None:
        found = [at for at in range(self.opening) if self._may_be_title(at)]
        while len(found) > 1 and (
            self._is_menu_between(found[0], found[1]) or self._is_label(found[0], found[1])
        ):
            del found[0]
        if not found:
            return None
        unnamed = [at for at in found if not self.names(at)] or found
        return next((at for at in unnamed if self._is_echoed(at)), unnamed[0])

    def _is_menu_between(self, at: int, after: int) -> bool:
        return any(
            line.category == Category.NAVIGATION or _BULLET.match(line.text)
            for line in self.lines[at + 1 : after]
        )

    def _is_echoed(self, at: int) -> bool:
        """Whether another short line holds a line and a little more, as below a title's
        picture.
        """
        own = self.lines[at]
        return own.words >= 4 and any(
            own.words < line.words < own.words + 4 and own.text in line.text for line in self.lines
        )

    def _may_be_title(self, at: int) -> bool:
        line = self.lines[at]
        if line.role is not LineRole.TEXT or _is_furniture(line) or _BULLET.match(line.text):
            return False
        if self.is_day(at) or _SITE.fullmatch(line.text) or _OPEN_END.search(line.text):
            return False
        empty = not any(map(str.isalpha, line.text)) or _ABBREVIATION.fullmatch(line.text)
        if empty or (line.marked("byline") and self.names(at)):
            return False
        if line.text[0].islower() and not self.has_marks_below(at):
            return False
        return not (line.words < 8 and _STOP.search(line.text) and not self._closes_title(at))

    def _is_label(self, at: int, after: int) -> bool:
        """Whether a line above another that may be the title names a section of the site."""
        line, below = self.lines[at], self.lines[after]
        if below.words >= 4 and self._is_masthead(at, after):
            return True
        if below.words < 4 or any(self._is_byline(i) or self.is_day(i) for i in range(at, after)):
            return False
        if line.words <= 2 or (line.words <= 5 and _LABEL.search(line.text)):
            return True
        return line.words == 3 and below.words <= 14 and not _STOP.search(below.text)

    def _is_masthead(self, at: int, after: int) -> bool:
        """Whether a line above another is the name of a newspaper rather than a title: nobody's
        name stands between them, nor a day unless an article begins the paper's name.
        """
        text = self.lines[at].text
        if self.lines[at].words > _LONGEST_MASTHEAD or not _names_paper(text):
            return False
        between = range(at, after)
        if any(self._is_byline(i) for i in between):
            return False
        begins = text.split()[0].lower() in fact_words("before papers")
        return begins or not any(self.is_day(i) for i in between)


def sender_names(sender: str) -> tuple[str, ...]:
    """Return the person that a mail is from; nobody where only an address or a desk is named."""
    bare = re.sub(r"[<\[(][^>\])]*[>\])]|\S+@\S+|mailto:\S*", " ", sender)
    name = " ".join(bare.strip(" \"'“”,;").split())
    if len(name.split()) < 2 or not is_name(name) or is_collective(name):
        return ()
    return (name,)


def _scraped_title(head: Head, first: int, last: int) -> int | None:
    """Return the line above the body that reads most like a title."""
    lines = head.lines
    until = min(first + 3, last) if last else len(lines)
    start = max(0, until - _FARTHEST_TITLE)
    folded = {at: lines[at].text.lower() for at in range(start, min(until + 3, len(lines)))}
    scored = [(_score(head, at, until, folded), -at) for at in range(start, until)]
    score, place = max(scored, default=(0, 0))
    return -place if score > 0 else None


def _score(head: Head, at: int, until: int, folded: dict[int, str]) -> float:
    line = head.lines[at]
    if line.role is not LineRole.TEXT or head.is_day(at):
        return 0
    if line.hit is not None or not 3 <= line.words <= 30 or SITE_LEAD.match(line.text):
        return 0
    if ends_sentence(line.text) and not line.text.endswith(("?", "!")):
        return 0
    own = line.text.lower()
    echoes = sum(own in other for place, other in folded.items() if place != at)
    near = max(0, 10 - (until - at)) / 10
    if until - at <= _FARTHEST_MARKS and head.has_marks_below(at):
        near += 2
    return min(line.words, 10) / 5 + 2 * min(echoes, 2) + near + line.gap * 0.5


def _is_furniture(line: Line) -> bool:
    """Whether a phrase gives a line away, or makes most of a short one."""
    if line.hit is None:
        return False
    known = line.category is not None or line.hit.how == "is"
    return known or (line.hit.category != "mark byline" and line.words <= 8)


def _names_paper(text: str) -> bool:
    """Whether a line may be the name of a newspaper: capitals, and what papers are called at its
    end.
    """
    words = text.split()
    return (
        len(words) > 1
        and all(word[0].isupper() for word in words)
        and words[-1].lower() in fact_words("papers")
        and not words[-1].isupper()
    )


def _in_title_case(text: str) -> bool:
    """Whether the longer words of a line begin with capitals, as in titles of English papers."""
    words = [word for word in text.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def _behind(line: Line) -> str:
    """Return what stands behind the words that open a byline."""
    phrase = line.hit.phrase if line.hit is not None else ""
    found = re.search(re.escape(phrase).replace(r"\ ", r"\s+"), line.text, re.I)
    return line.text[found.end() :].lstrip(" :：") if found else line.text


def _named(text: str, *, bare: bool) -> tuple[str, ...]:
    """Return the persons that a text names first; ``bare`` ones stand without a word such as
    "by".
    """
    undated = before_date(text)
    parts = [part for part in _PARTS.split(undated) if part.strip(" ,-–—")]
    names = read_names(parts[0]) if parts else ()
    persons = tuple(name for name in names if is_name(name))
    if bare:
        whole = len(persons) == len(names) and not any(map(is_collective, persons))
        return persons if whole and words_beside(text) <= 10 else ()
    named = all(name[0].isupper() or not name[0].isascii() for name in names)
    return persons or (names if named and words_beside(undated) <= 6 else ())
