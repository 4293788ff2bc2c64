"""Reading projects of REFI-QDA, as QualCoder, MAXQDA, NVivo and ATLAS.ti write them, and as the
program itself does: codes are labels, coded selections highlights, memos and descriptions notes,
text sources articles, sets of sources folders.

What the standard forbids and programs write all the same is read where it can be meant in one way
only: folders in capitals, texts inside the XML, offsets that count otherwise, a note that no source
names.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import NAMESPACE_URL, UUID, uuid5
from xml.etree.ElementTree import Element

from reader.domain.annotation import (
    Annotation,
    AnnotationId,
    ArticleId,
    Target,
    describe,
)
from reader.domain.characters import well_formed
from reader.domain.details import Detail, Folder, FolderId, Value
from reader.domain.errors import NotesUnreadable
from reader.domain.notebook import Named, Note, Notebook, NotedArticle, Thing
from reader.domain.span import Span
from reader.importers.json_fields import stored_time
from reader.importers.label_notebooks import numbered
from reader.importers.label_sets import NoLabelSet, drafts_of_codes
from reader.importers.refi_archive import RefiArchive
from reader.importers.refi_offsets import BOM, Selection, counting
from reader.importers.sound_xml import (
    Unsound,
    child,
    child_text,
    children,
    guid_of,
    instructions,
    local_name,
    parsed_xml,
)

OURS = "Claim Reader"
"""What the program calls itself in its own files."""

_OWN_LENGTH = re.compile(r'claim-reader note="(\d{1,9})"')
_DIGEST = re.compile(r"\bSHA-256 ([0-9a-f]{64})\b")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_WEB = re.compile(r"https?://\S+", re.IGNORECASE)

_LONGEST_OFFSETS = 20
"""Digits of both offsets of a selection."""

_DETAILS = {
    "title": Detail.TITLE,
    "author": Detail.AUTHORS,
    "authors": Detail.AUTHORS,
    "published": Detail.PUBLISHED,
    "publication date": Detail.PUBLISHED,
    "site": Detail.SITE,
    "address": Detail.URL,
    "url": Detail.URL,
    "archived copy": Detail.ARCHIVED,
    "language": Detail.LANGUAGE,
}
"""Variables of sources that say what is known of an article, in small letters."""

_OF_OUR_OWN = frozenset({"retrieved", "source"})
"""Variables of the program's own files that the import knows better."""

_VALUES = ("TextValue", "BooleanValue", "IntegerValue", "FloatValue", "DateValue", "DateTimeValue")
_OTHERS = ("PictureSource", "AudioSource", "VideoSource")


def read_project(name: str, data: bytes) -> Notebook | None:
    """Return what a packed project holds; ``None`` for an archive of something else. Raises
    ``NotesUnreadable``.
    """
    archive = RefiArchive(name, data)
    written = archive.project()
    if written is None:
        return None
    try:
        root = parsed_xml(written)
        if local_name(root) != "Project":
            return None
        return _Project(root, archive).notebook()
    except (Unsound, NoLabelSet) as error:
        raise NotesUnreadable(name, error.why) from error


@dataclass(frozen=True, slots=True)
class _Source:
    """A source: ``head`` says what it is, ``body`` has its text; of a PDF that is another."""

    head: Element
    body: Element

    @property
    def name(self) -> str:
        """What it is called."""
        return " ".join(well_formed(self.head.get("name") or "").split()) or guid_of(self.head)

    def inside(self, *names: str) -> Iterator[Element]:
        """Yield what belongs to it."""
        for part in (self.head, self.body) if self.head is not self.body else (self.head,):
            yield from children(part, *names)


@dataclass(frozen=True, slots=True)
class _Marked:
    """Something marked in a source: its place and codings, and what was noted of it."""

    element: Element
    note: str
    user: str


class _Project:
    """One project on its way in."""

    def __init__(self, root: Element, archive: RefiArchive) -> None:
        self._root = root
        self._archive = archive
        origin = root.get("origin") or ""
        self._is_ours = origin == OURS
        self._ends_once = "ATLAS" in origin.upper()
        codes = child(child(root, "CodeBook"), "Codes")
        self._labels, self._codes = numbered(() if codes is None else drafts_of_codes(codes))
        self._sources = tuple(_sources(child(root, "Sources")))
        self._notes = {guid_of(one): one for one in self._all("Notes", "Note")}
        self._loose = dict.fromkeys(self._notes)
        """Notes that nothing has named yet."""
        self._linked = _links(child(root, "Links"))
        self._variables = {guid_of(one): one.get("name") or "" for one in self._all_variables()}
        self._folders = _Folders(self._all("Sets", "Set"))
        self._cases = _Cases(self._all("Cases", "Case"))
        self._users = {
            guid_of(one): " ".join(well_formed(one.get("name") or "").split())
            for one in self._all("Users", "User")
        }
        self._unread: list[Named] = []

    def notebook(self) -> Notebook:
        """Return all of it."""
        articles = tuple(self._articles())
        others = self._all("Sources", *_OTHERS)
        self._unread += [Named(Thing.SOURCE, one.get("name") or guid_of(one)) for one in others]
        self._unread += [Named(Thing.GROUP, name) for name in self._folders.empty]
        self._unread += [Named(Thing.GROUP, name) for name in self._cases.named]
        described = self._trimmed(child_text(self._root, "Description"))
        parts = (described, *self._loose_notes())
        about = "\n\n".join(part for part in parts if part)
        return Notebook(
            labels=self._labels,
            folders=tuple(self._folders.all),
            articles=articles,
            library_note=Note(about, *_times(self._root)) if about else None,
            unread=tuple(self._unread),
            foreign=True,
        )

    def _trimmed(self, text: str) -> str:
        """Return a note without the white space that other programs leave around it."""
        return text if self._is_ours else text.strip()

    def _all(self, group: str, *names: str) -> Iterator[Element]:
        return children(child(self._root, group), *names)

    def _all_variables(self) -> Iterator[Element]:
        return self._all("Variables", "Variable")

    # Articles

    def _articles(self) -> Iterator[NotedArticle]:
        for number, source in enumerate(self._sources, start=1):
            article = self._article(ArticleId(number), source)
            if article is None:
                self._unread.append(Named(Thing.SOURCE, source.name))
            else:
                yield article

    def _article(self, number: ArticleId, source: _Source) -> NotedArticle | None:
        """Return a source with what is on it; ``None`` where its text is not in the archive."""
        content = child(source.body, "PlainTextContent")
        raw = (
            self._archive.text(source.body.get("plainTextPath") or "")
            if content is None
            else "".join(content.itertext())
        )
        if raw is None:
            return None
        marked, noted = self._marked(source)
        selections = [_selection(one.element) for one in marked]
        tried = [one for one in selections if one is not None and not self._is_ours]
        way = counting(raw, tried, ends_once=self._ends_once)
        text = well_formed(way.text)
        found: list[_Placed] = []
        for one, selection in zip(marked, selections, strict=True):
            passage = None if selection is None else way.passage(selection)
            if passage is None:
                self._unread.append(Named(Thing.HIGHLIGHT, one.element.get("name") or source.name))
            else:
                found.append(_Placed(one, describe(text, Span(*passage))))
        for page in source.inside("PDFSelection"):
            self._unread.append(Named(Thing.HIGHLIGHT, page.get("name") or source.name))
        own, digest = self._known(source)
        annotations = [self._annotation(number, one) for one in found]
        note = "\n\n".join(noted)
        guid = guid_of(source.head)
        return NotedArticle(
            id=number,
            hashes=(digest,) if digest else (),
            address=_address(own),
            title=str(own.get(Detail.TITLE) or source.name),
            own=own,
            folders=tuple(self._folders.of_source.get(guid, ())),
            annotations=tuple(annotations if self._is_ours else _gathered(annotations, found)),
            note=Note(note, *_times(source.head)) if note else None,
            text=text,
        )

    def _marked(self, source: _Source) -> tuple[list[_Marked], list[str]]:
        """Return what is marked in a source, and the notes on all of it."""
        marked = [self._selected(one) for one in source.inside("PlainTextSelection")]
        parts = dict.fromkeys((source.head, source.body))
        noted = [self._trimmed(child_text(part, "Description")) for part in parts]
        for guid, note in self._notes_on(source):
            place = child(note, "PlainTextSelection")
            if place is None:
                noted.append(self._said(note))
            else:
                marked.append(_Marked(place, self._said(note), _user(note)))
            self._loose.pop(guid, None)
        return marked, [one for one in noted if one]

    def _notes_on(self, source: _Source) -> Iterator[tuple[str, Element]]:
        """Yield the notes on a source. One with a place that no source names belongs to the only
        source there is.
        """
        named = [guid_of(one, "targetGUID") for one in source.inside("NoteRef")]
        named += self._linked[guid_of(source.head)]
        if len(self._sources) == 1:
            placed = (
                guid
                for guid in self._loose
                if child(self._notes[guid], "PlainTextSelection") is not None
            )
            named += placed
        for guid in dict.fromkeys(named):
            if guid in self._notes:
                yield guid, self._notes[guid]

    def _selected(self, one: Element) -> _Marked:
        """Return a selection with its notes; a claim of our own is no note on it."""
        told = [self._trimmed(_described(one))]
        named = [guid_of(each, "targetGUID") for each in children(one, "NoteRef")]
        for coding in children(one, "Coding"):
            named += [guid_of(each, "targetGUID") for each in children(coding, "NoteRef")]
        named += self._linked[guid_of(one)]
        for guid in dict.fromkeys(named):
            if guid in self._notes and not self._is_ours:
                told.append(self._said(self._notes[guid]))
                self._loose.pop(guid, None)
        return _Marked(one, "\n\n".join(part for part in told if part), _user(one))

    def _annotation(self, article: ArticleId, placed: "_Placed") -> Annotation:
        one = placed.marked
        codes = (
            self._codes.get(guid_of(code, "targetGUID"))
            for coding in children(one.element, "Coding")
            for code in children(coding, "CodeRef")
        )
        created, modified = _times(one.element)
        return Annotation(
            id=_uuid(guid_of(one.element), placed.target),
            article=article,
            target=placed.target,
            labels=tuple(dict.fromkeys(code for code in codes if code is not None)),
            note=one.note,
            created=created,
            modified=modified,
            author=self._author(one.user),
        )

    def _author(self, user: str) -> str:
        """Return who somebody is; nobody where the program itself stands for its user."""
        name = self._users.get(user, "")
        return "" if name == OURS else name

    # Notes

    def _loose_notes(self) -> Iterator[str]:
        """Yield the notes that are on nothing: of the project, as those of a diary. The program's
        own are claims, and highlights without a place, which are not whole there.
        """
        for guid in self._loose:
            note = self._notes[guid]
            name = " ".join(well_formed(note.get("name") or "").split())
            if self._is_ours:
                kind, _, rest = name.partition(": ")
                what = Thing.CLAIM if kind == "Claim" else Thing.HIGHLIGHT
                self._unread.append(Named(what, rest or name))
                continue
            said = self._said(note)
            if said:
                yield f"{name}\n\n{said}" if name else said

    def _said(self, note: Element) -> str:
        """Return what a note says, wherever its text stands."""
        content = child(note, "PlainTextContent")
        path = note.get("plainTextPath") or ""
        text = self._archive.text(path) if content is None and path else None
        inside = "" if content is None else "".join(content.itertext())
        written = (text or inside).removeprefix(BOM).replace("\r\n", "\n").strip()
        parts = (child_text(note, "Description").strip(), well_formed(written))
        return "\n\n".join(dict.fromkeys(part for part in parts if part))

    # Variables

    def _known(self, source: _Source) -> tuple[dict[Detail, Value], str]:
        """Return what variables say of an article, and the SHA-256 of its source."""
        own: dict[Detail, Value] = {}
        digest = ""
        values = [*source.inside("VariableValue"), *self._cases.of_source[guid_of(source.head)]]
        for value in values:
            name = self._variables.get(_target_of(value, "VariableRef"), "")
            said = next(
                (child_text(value, kind) for kind in _VALUES if child_text(value, kind)), ""
            )
            if known := _DIGEST.search(said):
                digest = known[1]
            detail = _DETAILS.get(name.casefold())
            read = _detail(detail, said.strip()) if detail else None
            if detail and read:
                own.setdefault(detail, read)
            elif said and name.casefold() not in _OF_OUR_OWN:
                self._unread.append(Named(Thing.DETAIL, f"{source.name}: {name} = {said}"))
        return own, digest


@dataclass(frozen=True, slots=True)
class _Placed:
    """Something marked, with where it lies in the text."""

    marked: _Marked
    target: Target


class _Folders:
    """The sets of sources, as folders. Sets of codes have no place."""

    def __init__(self, sets: Iterable[Element]) -> None:
        self.all: list[Folder] = []
        self.of_source: dict[str, list[FolderId]] = {}
        self.empty: list[str] = []
        for one in sets:
            name = " ".join(well_formed(one.get("name") or "").split())
            members = [guid_of(each, "targetGUID") for each in children(one, "MemberSource")]
            if not (name and members):
                self.empty.append(name or guid_of(one))
                continue
            folder = Folder(FolderId(len(self.all) + 1), name)
            self.all.append(folder)
            for member in members:
                self.of_source.setdefault(member, []).append(folder.id)


class _Cases:
    """The cases: what they say of their sources, as MAXQDA and Quirkos write it, is of these."""

    def __init__(self, cases: Iterable[Element]) -> None:
        self.named: list[str] = []
        self.of_source: defaultdict[str, list[Element]] = defaultdict(list)
        for one in cases:
            values = list(children(one, "VariableValue"))
            sources = [guid_of(each, "targetGUID") for each in children(one, "SourceRef")]
            if not (values and sources) or len(sources) > 1:
                self.named.append(one.get("name") or guid_of(one))
            for source in sources:
                self.of_source[source] += values


def _sources(parent: Element | None) -> Iterator[_Source]:
    """Yield the sources that have a text: texts, and PDF files with theirs."""
    for one in children(parent, "TextSource", "PDFSource"):
        text = child(one, "Representation") if local_name(one) == "PDFSource" else one
        yield _Source(one, one if text is None else text)


def _links(parent: Element | None) -> defaultdict[str, list[str]]:
    """Return from where links lead to each thing."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for one in children(parent, "Link"):
        found[guid_of(one, "targetGUID")].append(guid_of(one, "originGUID"))
    return found


def _selection(one: Element) -> Selection | None:
    start, end = one.get("startPosition") or "", one.get("endPosition") or ""
    if not (start.isdecimal() and end.isdecimal() and len(start + end) < _LONGEST_OFFSETS):
        return None
    return Selection(int(start), int(end), one.get("name") or "")


def _described(one: Element) -> str:
    """Return what was noted of a selection; what the program itself told there is no note."""
    text = child_text(one, "Description")
    for told in instructions(one):
        if length := _OWN_LENGTH.search(told):
            return text[: int(length[1])]
    return text


def _gathered(annotations: Sequence[Annotation], found: Sequence[_Placed]) -> list[Annotation]:
    """Return one highlight for all codings of the same words by the same person: programs write a
    selection for each.
    """
    kept: dict[tuple[Span, str], Annotation] = {}
    for one, placed in zip(annotations, found, strict=True):
        key = one.target.span, placed.marked.user
        known = kept.get(key)
        if known is None:
            kept[key] = one
            continue
        notes = dict.fromkeys(note for note in (known.note, one.note) if note)
        kept[key] = replace(
            known,
            labels=tuple(dict.fromkeys((*known.labels, *one.labels))),
            note="\n\n".join(notes),
            created=min(known.created, one.created),
            modified=max(known.modified, one.modified),
        )
    return list(kept.values())


def _detail(detail: Detail, said: str) -> Value:
    """Return what a variable says of an article; empty where that is none of its kind."""
    if detail is Detail.AUTHORS:
        return tuple(name.strip() for name in said.split(";") if name.strip())
    if detail is Detail.PUBLISHED:
        return said[:10] if _DAY.match(said) else ""
    if detail in {Detail.URL, Detail.ARCHIVED}:
        return said if _WEB.fullmatch(said) else ""
    return well_formed(" ".join(said.split()))


def _address(own: Mapping[Detail, Value]) -> str | None:
    address = own.get(Detail.URL)
    return address if isinstance(address, str) else None


def _target_of(one: Element, name: str) -> str:
    reference = child(one, name)
    return "" if reference is None else guid_of(reference, "targetGUID")


def _user(one: Element) -> str:
    """Return who made something: that of a coding, where the selection has none."""
    coding = child(one, "Coding")
    for each in (one, one if coding is None else coding):
        for name in ("creatingUser", "modifyingUser"):
            if each.get(name):
                return guid_of(each, name)
    return ""


def _times(one: Element) -> tuple[str, str]:
    """Return when something was made and changed, as the library writes it; empty where unknown."""
    modified = stored_time(one.get("modifiedDateTime") or "")
    created = stored_time(one.get("creationDateTime") or "") or modified
    return created, modified or created


def _uuid(guid: str, target: Target) -> AnnotationId:
    try:
        return AnnotationId(str(UUID(guid)))
    except ValueError:
        named = f"{guid}/{target.span.start}/{target.exact}"
        return AnnotationId(str(uuid5(NAMESPACE_URL, named)))
