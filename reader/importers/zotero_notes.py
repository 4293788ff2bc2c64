"""What Zotero holds on its items as a notebook, whatever file it came in: highlights from its
reader, and notes, in which highlights are marked with what Zotero knows of them.

A highlight of a page of a PDF or of a saved web page is known by its words: Zotero's places are of
that file. A mark without words, as a picture that was cut out, comes as what was written to it.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote
from uuid import NAMESPACE_URL, uuid5

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Target
from reader.domain.characters import well_formed
from reader.domain.labels import path_of
from reader.domain.notebook import Named, Note, Notebook, NotedArticle, Thing
from reader.domain.span import Span
from reader.importers.label_notebooks import PathLabels, sound_path

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PARAGRAPHS = _HEADINGS | {"p", "div", "li", "blockquote", "pre", "tr", "hr"}
_MARKED = "data-annotation"
_CITED = "data-citation"
_QUOTED = (("“", "”"), ('"', '"'), ("«", "»"), ("„", "“"))
"""What Zotero sets around a quote in a note, by its language."""
_SPACE = re.compile(r"\s+")
_MADE_HEADING = re.compile(r"## .*\n\(.*\d.*\)")
"""What Zotero sets over the highlights of an item, in its language: a word, and when it did."""


@dataclass(frozen=True, slots=True)
class ZoteroMark:
    """A highlight, or another mark on a page; ``key`` is the same whatever file it comes in."""

    key: str
    quote: str
    comment: str = ""
    tags: tuple[str, ...] = ()
    created: str = ""
    modified: str = ""
    author: str = ""
    page: str = ""


@dataclass(slots=True)
class ZoteroItem:
    """A reference, with what is on it; ``notes`` are HTML."""

    title: str
    address: str = ""
    marks: list[ZoteroMark] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


def zotero_notebook(items: Iterator[ZoteroItem]) -> Notebook:
    """Return the notebook of some items. One on which nothing is written is only told of."""
    labels = PathLabels()
    articles: list[NotedArticle] = []
    unread: list[Named] = []
    for item in items:
        read = [read_note(one.text) for one in item.notes]
        marks = _once([*item.marks, *(mark for one in read for mark in one.marks)])
        if not (marks or any(one.text for one in read)):
            unread.append(Named(Thing.REFERENCE, item.title or item.address))
            continue
        number = ArticleId(len(articles) + 1)
        wordless = [mark for mark in marks if not mark.quote]
        unread += [
            Named(Thing.HIGHLIGHT, f"{item.title}, {mark.page}".rstrip(", "))
            for mark in wordless
            if not mark.comment
        ]
        written = [
            *(
                Note(read_.text, one.created, one.modified)
                for read_, one in zip(read, item.notes, strict=True)
            ),
            *(Note(mark.comment, mark.created, mark.modified) for mark in wordless),
        ]
        articles.append(
            NotedArticle(
                id=number,
                address=item.address or None,
                title=item.title,
                annotations=tuple(_annotation(one, number, labels) for one in marks if one.quote),
                note=_joined([one for one in written if one.text]),
            )
        )
    return Notebook(labels=labels.all, articles=tuple(articles), unread=tuple(unread), foreign=True)


def _once(marks: list[ZoteroMark]) -> list[ZoteroMark]:
    """Return the marks, each as it comes first: those of a note are made of those of the page."""
    found: dict[str, ZoteroMark] = {}
    for mark in marks:
        found.setdefault(mark.key, mark)
    return list(found.values())


def _joined(notes: list[Note]) -> Note | None:
    """Return the notes on an article as one, which is what an article has."""
    if not notes:
        return None
    whole = "\n\n".join(one.text for one in notes)
    return Note(whole, notes[0].created, max(one.modified or one.created for one in notes))


def _annotation(mark: ZoteroMark, article: ArticleId, labels: PathLabels) -> Annotation:
    paths = [path for tag in mark.tags for path in sound_path(path_of(tag))]
    return Annotation(
        id=AnnotationId(str(uuid5(NAMESPACE_URL, f"zotero:{mark.key}"))),
        article=article,
        target=Target(Span(0, len(mark.quote)), mark.quote, "", ""),
        labels=tuple(dict.fromkeys(labels.number(path) for path in paths)),
        note=mark.comment,
        created=mark.created,
        modified=mark.modified or mark.created,
        author=mark.author,
    )


@dataclass(frozen=True, slots=True)
class ReadNote:
    """A note of Zotero: the highlights in it, and what else it says."""

    marks: tuple[ZoteroMark, ...]
    text: str


def read_note(html: str) -> ReadNote:
    """Read a note, which is HTML. The words beside a highlight are what was written to it; those
    in paragraphs without one are the note, but for the heading that Zotero sets.
    """
    target = _NoteTarget()
    if html.strip():
        from lxml import etree  # noqa: PLC0415 (what only asks for the formats does not wait for it)

        parser = etree.HTMLParser(target=target, huge_tree=True, encoding="utf-8")
        parser.feed(f"<body>{well_formed(html)}</body>".encode())
        parser.close()
    lines = target.lines
    if target.marks and lines and _MADE_HEADING.fullmatch(lines[0]):
        lines = lines[1:]
    return ReadNote(tuple(target.marks), "\n\n".join(lines))


class _NoteTarget:
    """Takes a note as it is parsed, paragraph by paragraph."""

    def __init__(self) -> None:
        self.marks: list[ZoteroMark] = []
        self.lines: list[str] = []
        self._paragraph: list[tuple[str, str]] = []
        """Its pieces in order: what Zotero knows of a highlight and its quote, or nothing and
        other words.
        """
        self._spans: list[str] = []
        """What the open spans mark: a highlight, a citation, or nothing."""
        self._lead = ""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element."""
        if tag == "br" or (tag in _PARAGRAPHS and self._is_in_quote()):
            self._add("\n")
        elif tag in _PARAGRAPHS:
            self._end_paragraph()
            self._lead = "## " if tag in _HEADINGS else "- " if tag == "li" else self._lead
        elif tag == "span":
            marked = attributes.get(_MARKED, "")
            self._spans.append(marked or (_CITED if _CITED in attributes else ""))
            if marked:
                self._paragraph.append((marked, ""))
        elif tag == "img" and attributes.get(_MARKED):
            self._paragraph.append((attributes[_MARKED], ""))
            self._paragraph.append(("", ""))

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        if tag in _PARAGRAPHS and not self._is_in_quote():
            self._end_paragraph()
            self._lead = ""
        elif tag == "span" and self._spans and self._spans.pop() not in {"", _CITED}:
            self._paragraph.append(("", ""))

    def data(self, words: str) -> None:
        """Take words. Those of a citation say what the item says already."""
        if _CITED not in self._spans:
            self._add(_SPACE.sub(" ", words))

    def _add(self, words: str) -> None:
        if not self._paragraph:
            self._paragraph.append(("", ""))
        known, before = self._paragraph.pop()
        self._paragraph.append((known, before + words))

    def close(self) -> None:
        """Take the end of the note."""
        self._end_paragraph()

    def _is_in_quote(self) -> bool:
        """Whether the words belong to a highlight, which a line break does not end."""
        return any(one not in {"", _CITED} for one in self._spans)

    def _end_paragraph(self) -> None:
        pieces, self._paragraph = self._paragraph, []
        here = [place for place, (known, _) in enumerate(pieces) if known]
        if not here:
            words = _lines("".join(words for _, words in pieces))
            if words:
                self.lines.append(self._lead + words)
            return
        for first, place in enumerate(here):
            begins = place if first else 0
            ends = here[first + 1] if first + 1 < len(here) else len(pieces)
            others = "".join(words for known, words in pieces[begins:ends] if not known)
            self.marks.append(_mark(*pieces[place], _lines(others)))


def _lines(words: str) -> str:
    """Return the lines of a paragraph, without the spaces around them."""
    return "\n".join(" ".join(line.split()) for line in words.split("\n")).strip()


def _mark(known: str, quote: str, comment: str) -> ZoteroMark:
    """Return the mark of a highlight in a note. Older notes do not say its key."""
    try:
        held = json.loads(unquote(known))
    except (ValueError, RecursionError):
        held = None
    told = held if isinstance(held, dict) else {}
    bare = _unquoted(" ".join(quote.split()))
    key = told.get("annotationKey")
    page = told.get("pageLabel")
    return ZoteroMark(
        key if isinstance(key, str) and key else f"{known}/{bare}",
        bare,
        comment,
        page=page if isinstance(page, str) else "",
    )


def _unquoted(quote: str) -> str:
    """Return a quote without the marks that Zotero sets around it."""
    for first, last in _QUOTED:
        if len(quote) > 1 and quote.startswith(first) and quote.endswith(last):
            return quote[1:-1].strip()
    return quote
