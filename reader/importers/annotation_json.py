"""Reading annotations of other programs: JSON after the Web Annotation Data Model of the W3C, our
own ``json`` export among it, and what Hypothesis writes, from its API or an export.

Offsets are only a hint where the quote stands: programs count in code points or in UTF-16 units, of
a text of their own. Tags are labels; ``path_text`` parts the names of a path.
"""

import re
from base64 import urlsafe_b64decode
from collections.abc import Iterator
from uuid import NAMESPACE_URL, UUID, uuid5

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Target
from reader.domain.labels import path_of
from reader.domain.notebook import Named, Note, Notebook, NotedArticle, Thing
from reader.domain.span import Span
from reader.domain.subject import LIBRARY
from reader.importers.json_fields import Fields, fields, stored_time
from reader.importers.label_notebooks import PathLabels, sound_path

_DIGEST = re.compile("[0-9a-f]{64}")
_NAMED = re.compile("ni:///sha-256;([A-Za-z0-9_-]{43})")
_WEB = re.compile("https?://", re.IGNORECASE)
_MOST = 10_000
"""Parts of one annotation that are looked at."""


def is_annotations(held: object) -> bool:
    """Whether a file of JSON holds annotations of the W3C or of Hypothesis."""
    return next(_items(held), None) is not None


def read_annotations(name: str, held: object) -> Notebook:
    """Return the annotations as a notebook. Raises ``NotesUnreadable``."""
    reading = _Reading()
    for number, item in enumerate(_items(held)):
        reading.take(fields(name, f"annotations[{number}]", item))
    return reading.notebook()


def _items(held: object) -> Iterator[dict[str, object]]:
    """Yield the annotations of a file, however they are wrapped."""
    if isinstance(held, list):
        for one in held:
            yield from _items(one)
        return
    if not isinstance(held, dict):
        return
    if _is_annotation(held):
        yield held
        return
    for key in ("annotations", "rows", "first", "items", "@graph"):
        if isinstance(held.get(key), list | dict):
            yield from _inside(held[key])


def _inside(held: object) -> Iterator[dict[str, object]]:
    """Yield the annotations of a list, or of a page of one."""
    if isinstance(held, dict) and not _is_annotation(held):
        held = held.get("items")
    for one in held if isinstance(held, list) else [held]:
        if isinstance(one, dict) and _is_annotation(one):
            yield one


def _is_annotation(held: dict[str, object]) -> bool:
    kinds = held.get("type")
    named = kinds == "Annotation" or (isinstance(kinds, list) and "Annotation" in kinds)
    return "target" in held and (named or "uri" in held)


class _Reading:
    """What has been read so far."""

    def __init__(self) -> None:
        self._labels = PathLabels()
        self._articles: dict[str, NotedArticle] = {}
        self._annotations: dict[str, list[Annotation]] = {}
        self._notes: dict[str, list[tuple[str, str]]] = {}
        self._unread: list[Named] = []
        self._library: Note | None = None

    def notebook(self) -> Notebook:
        """Return all of it."""
        found = []
        for key, article in self._articles.items():
            texts = self._notes.get(key, [])
            whole = "\n\n".join(text for text, _ in texts)
            note = Note(whole, texts[0][1], texts[-1][1]) if texts else None
            found.append(_with(article, tuple(self._annotations.get(key, ())), note))
        return Notebook(
            labels=self._labels.all,
            articles=tuple(found),
            library_note=self._library,
            unread=tuple(self._unread),
        )

    def take(self, one: Fields) -> None:
        """Take one annotation: a highlight, a note on its page, or a reply.

        A claim is only told of: what it is made of is not whole in such a file.
        """
        claim = next((body for body in _objects(one, "body") if "claimReviewed" in body.held), None)
        if claim is not None:
            self._unread.append(Named(Thing.CLAIM, _text(claim, "claimReviewed")))
            return
        note = _note_of(one)
        if one.held.get("references"):
            self._unread.append(Named(Thing.REPLY, note))
            return
        target = _first_object(one, "target")
        if target is None:
            return
        created = stored_time(_text(one, "created"))
        if target.held.get("source") == LIBRARY.uri():
            self._library = Note(note, created, created) if note else None
            return
        key = self._article(one, target)
        quote = _target(target)
        if quote is None:
            if note:
                self._notes.setdefault(key, []).append((note, created))
            return
        number = self._articles[key].id
        modified = stored_time(_text(one, "modified") or _text(one, "updated"))
        annotation = Annotation(
            id=_uuid(_text(one, "id")),
            article=number,
            target=quote,
            labels=tuple(dict.fromkeys(self._labels.number(path) for path in _paths(one))),
            note=note,
            created=created,
            modified=modified or created,
            author=_creator(one),
        )
        self._annotations.setdefault(key, []).append(annotation)

    def _article(self, one: Fields, target: Fields) -> str:
        """Return by which key the article of a target goes, and take it up."""
        source = target.held.get("source")
        known = fields(one.file, target.what, source) if isinstance(source, dict) else target
        address = source if isinstance(source, str) else _text(known, "id") or _text(one, "uri")
        digest = _text(known, "sha256") or _named_hash(address)
        title = _text(known, "title") or _title(one)
        key = address or digest
        if key not in self._articles:
            self._articles[key] = NotedArticle(
                id=ArticleId(len(self._articles) + 1),
                hashes=(digest,) if _DIGEST.fullmatch(digest) else (),
                address=address if _WEB.match(address) else None,
                title=title or address,
            )
        return key


def _creator(one: Fields) -> str:
    """Return who made an annotation, where a name is given."""
    creator = one.object("creator") if isinstance(one.held.get("creator"), dict) else None
    return "" if creator is None else _text(creator, "name")


def _named_hash(address: str) -> str:
    """Return the SHA-256 that an address is the name of (RFC 6920), as ours are for what has none;
    empty for any other.
    """
    named = _NAMED.fullmatch(address)
    return urlsafe_b64decode(f"{named[1]}=").hex() if named else ""


def _with(
    article: NotedArticle, annotations: tuple[Annotation, ...], note: Note | None
) -> NotedArticle:
    return NotedArticle(
        id=article.id,
        hashes=article.hashes,
        address=article.address,
        title=article.title,
        annotations=annotations,
        note=note,
    )


def _text(one: Fields, field: str) -> str:
    """Return a text; empty where there is none, or something else."""
    return one.text(field) if isinstance(one.held.get(field), str) else ""


def _objects(one: Fields, field: str) -> Iterator[Fields]:
    """Yield the objects of a field that holds one or several; what is none is passed over."""
    value = one.held.get(field)
    for each in (value if isinstance(value, list) else [value])[:_MOST]:
        if isinstance(each, dict):
            yield Fields(one.file, f"{one.what}.{field}", each)


def _first_object(one: Fields, field: str) -> Fields | None:
    value = one.held.get(field)
    if isinstance(value, str):  # the whole of a page, by its address
        return Fields(one.file, f"{one.what}.{field}", {"source": value})
    return next(_objects(one, field), None)


def _title(one: Fields) -> str:
    """Return the title of a page as Hypothesis has it."""
    document = next(_objects(one, "document"), None)
    value = document.held.get("title") if document else None
    first = value[0] if isinstance(value, list) and value else value
    return first if isinstance(first, str) else ""


def _note_of(one: Fields) -> str:
    """Return what somebody wrote: the bodies that are no tags, or the text of Hypothesis."""
    bodies = [one.text("bodyValue")] if isinstance(one.held.get("bodyValue"), str) else []
    for body in _objects(one, "body"):
        if body.held.get("purpose") not in {"tagging", "classifying"}:
            bodies.append(_text(body, "value"))
    bodies.append(_text(one, "text"))
    return "\n\n".join(body for body in bodies if body)


def _paths(one: Fields) -> Iterator[tuple[str, ...]]:
    """Yield the paths of the tags."""
    for body in _objects(one, "body"):
        if body.held.get("purpose") not in {"tagging", "classifying"}:
            continue
        stated = body.held.get("path")
        if isinstance(stated, list) and stated and all(isinstance(name, str) for name in stated):
            yield from sound_path(body.texts("path"))
        else:
            yield from sound_path(path_of(_text(body, "value")))
    tags = one.held.get("tags")
    for tag in tags if isinstance(tags, list) else ():
        if isinstance(tag, str):
            yield from sound_path(path_of(tag))


def _target(target: Fields) -> Target | None:
    """Return where an annotation points; ``None`` where it has no quote."""
    exact = prefix = suffix = ""
    start: int | None = None
    for selector in _selectors(target):
        if selector.held.get("type") == "TextQuoteSelector" and not exact:
            exact, prefix, suffix = (_text(selector, one) for one in ("exact", "prefix", "suffix"))
        elif selector.held.get("type") == "TextPositionSelector":
            start = _offset(selector)
    if not exact:
        return None
    first = 0 if start is None else start
    return Target(Span(first, first + len(exact)), exact, prefix, suffix)


def _selectors(target: Fields) -> Iterator[Fields]:
    """Yield the selectors, and those that refine them."""
    waiting = list(_objects(target, "selector"))
    for _ in range(_MOST):
        if not waiting:
            return
        one = waiting.pop(0)
        yield one
        waiting += _objects(one, "refinedBy")


def _offset(selector: Fields) -> int | None:
    start = selector.held.get("start")
    whole = isinstance(start, int) and not isinstance(start, bool)
    return start if whole and isinstance(start, int) and 0 <= start < 2**40 else None


def _uuid(name: str) -> AnnotationId:
    """Return an annotation's UUID; of a name that is none always the same, so that it is known when
    it comes again.
    """
    bare = name.removeprefix("urn:uuid:")
    try:
        return AnnotationId(str(UUID(bare)))
    except ValueError:
        return AnnotationId(str(uuid5(NAMESPACE_URL, name)))
