"""Reading what the program itself wrote of a library, as
``resources/exports/library.schema.json`` describes it.
"""

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Label, LabelId, Target
from reader.domain.article_row import State
from reader.domain.claim import (
    Claim,
    ClaimId,
    Evidence,
    EvidenceId,
    EvidenceKind,
    Rating,
    RatingId,
    Stance,
    Status,
)
from reader.domain.details import Detail, Folder, FolderId, Value
from reader.domain.errors import NotesNewer
from reader.domain.figure_language import Modifier
from reader.domain.figures import Figure, Reading
from reader.domain.notebook import EarlierVersion, Note, Notebook, NotedArticle, Place
from reader.domain.reason import Reason
from reader.domain.saved_search import SavedSearch, SearchId
from reader.domain.site_rules import Form, RuleId, SiteRule
from reader.domain.span import Span
from reader.importers.json_fields import Fields, fields

NEWEST = 1
"""The newest form of the file that can be read."""

MARK = "claim-reader"
"""The field by which the file is recognised."""


def is_library(held: object) -> bool:
    """Whether a file of JSON is one that the program wrote of a library."""
    mark = held.get(MARK) if isinstance(held, dict) else None
    return isinstance(mark, dict) and "library" in mark


def read_library(name: str, held: object) -> Notebook:
    """Return what the user wrote. Raises ``NotesUnreadable`` and ``NotesNewer``."""
    whole = fields(name, "", held)
    mark = whole.object(MARK)
    if mark is None or mark.number("library") > NEWEST:
        raise NotesNewer(name)
    claims = [(_claim(one), _note(one)) for one in whole.objects("claims")]
    return Notebook(
        labels=tuple(map(_label, whole.objects("labels"))),
        scale=tuple(map(_rating, whole.objects("scale"))),
        folders=tuple(map(_folder, whole.objects("folders"))),
        articles=tuple(map(_article, whole.objects("articles"))),
        claims=tuple(claim for claim, _ in claims),
        claim_notes={claim.id: note for claim, note in claims if note is not None},
        library_note=_note(whole),
        searches=tuple(map(_search, whole.objects("searches"))),
        rules=tuple(map(_rule, whole.objects("site_rules"))),
    )


def _label(one: Fields) -> Label:
    parent, key = one.optional_number("parent"), one.optional_number("key")
    return Label(
        id=LabelId(one.number("id")),
        name=one.needed("name"),
        colour=one.text("colour"),
        key=key if key is not None and 1 <= key <= 9 else None,
        definition=one.text("definition"),
        parent=None if parent is None else LabelId(parent),
        letter=one.text("letter"),
    )


def _rating(one: Fields) -> Rating:
    number, name = RatingId(one.number("id")), one.needed("name")
    return Rating(number, name, one.text("colour"), one.text("definition"))


def _folder(one: Fields) -> Folder:
    parent = one.optional_number("parent")
    above = None if parent is None else FolderId(parent)
    return Folder(FolderId(one.number("id")), one.needed("name"), above)


def _article(one: Fields) -> NotedArticle:
    number = ArticleId(one.number("id"))
    return NotedArticle(
        id=number,
        hashes=one.texts("sha256"),
        text_sha256=one.text("text_sha256"),
        address=one.optional("address"),
        title=one.text("title"),
        imported=one.time("imported"),
        deleted=one.time("deleted") or None,
        own=dict(_details(one.object("details"))),
        state=one.one_of(State, "state", State.NEW),
        starred=one.flag("starred"),
        folders=tuple(map(FolderId, one.numbers("folders"))),
        overrides=_overrides(one),
        annotations=tuple(_annotation(each, number) for each in one.objects("highlights")),
        note=_note(one),
        earlier=tuple(map(_earlier, one.objects("versions"))),
    )


def _details(details: Fields | None) -> Iterator[tuple[Detail, Value]]:
    for name in details.held if details is not None else ():
        assert details is not None  # noqa: S101 (else there is no name)
        try:
            detail = Detail(name)
        except ValueError:  # of a later version of the program
            continue
        several = detail is Detail.AUTHORS
        yield detail, details.texts(name) if several else details.optional(name)


def _overrides(one: Fields) -> dict[int, bool]:
    return {each.number("index"): each.flag("kept") for each in one.objects("paragraphs")}


def _earlier(one: Fields) -> EarlierVersion:
    return EarlierVersion(
        number=one.number("number"),
        sha256=one.text("sha256"),
        imported=one.time("imported"),
        overrides=_overrides(one),
        places={
            AnnotationId(each.uuid("highlight")): Place(_target(each), each.flag("placed", True))
            for each in one.objects("places")
        },
    )


def _annotation(one: Fields, article: ArticleId) -> Annotation:
    review = one.object("review")
    return Annotation(
        id=AnnotationId(one.uuid("uuid")),
        article=article,
        target=_target(one),
        labels=tuple(dict.fromkeys(LabelId(each.number("id")) for each in one.objects("labels"))),
        note=one.text("note"),
        created=one.time("created"),
        modified=one.time("modified"),
        placed=one.flag("placed", True),
        review=None if review is None else _reason(review),
        author=one.text("author"),
    )


def _target(one: Fields) -> Target:
    start, end = one.number("start"), one.number("end")
    if start > end:
        raise one.wrong("end")
    exact = one.needed("exact")
    return Target(Span(start, end), exact, one.text("prefix"), one.text("suffix"))


def _reason(one: Fields) -> Reason:
    inner = one.object("values")
    values: dict[str, str | int | Reason] = {}
    for name, value in inner.held.items() if inner is not None else ():
        assert inner is not None  # noqa: S101 (else there is no name)
        if isinstance(value, str):
            values[name] = inner.text(name)
        elif isinstance(value, int):
            values[name] = value
        else:
            values[name] = _reason(fields(one.file, f"{one.what}.{name}", value))
    return Reason(one.needed("code"), values)


def _note(one: Fields) -> Note | None:
    note = one.object("note")
    if note is None or not note.text("text"):
        return None
    return Note(note.text("text"), note.time("created"), note.time("modified"), note.text("author"))


def _claim(one: Fields) -> Claim:
    number = ClaimId(one.uuid("uuid"))
    rating, confidence = one.optional_number("verdict"), one.optional_number("confidence")
    note = _note(one)
    return Claim(
        id=number,
        statement=one.text("statement"),
        speaker=one.text("speaker"),
        role=one.text("role"),
        organisation=one.text("organisation"),
        said_when=one.text("said_when"),
        said_date=one.optional("said_date"),
        said_where=one.text("said_where"),
        figure=_figure(one.object("figure")),
        status=one.one_of(Status, "status", Status.NEW),
        rating=None if rating is None else RatingId(rating),
        confidence=confidence if confidence is None else min(confidence, 100),
        highlights=tuple(dict.fromkeys(map(AnnotationId, one.texts("highlights")))),
        evidence=tuple(_evidence(each, number) for each in one.objects("evidence")),
        note=note.text if note else "",
        created=one.time("created"),
        modified=one.time("modified"),
        author=one.text("author"),
    )


def _figure(one: Fields | None) -> Figure | None:
    if one is None or not one.text("raw"):
        return None
    return Figure(one.text("raw"), tuple(map(_reading, one.objects("readings"))))


def _reading(one: Fields) -> Reading:
    try:
        value = Decimal(one.text("value"))
    except InvalidOperation as error:
        raise one.wrong("value") from error
    if not value.is_finite():
        raise one.wrong("value")
    exact = one.held.get("modifier") is not None
    modifier = one.one_of(Modifier, "modifier", Modifier.ABOUT) if exact else None
    return Reading(value=value, unit=one.text("unit"), modifier=modifier)


def _evidence(one: Fields, claim: ClaimId) -> Evidence:
    return Evidence(
        id=EvidenceId(one.uuid("uuid")),
        claim=claim,
        kind=one.one_of(EvidenceKind, "kind", EvidenceKind.LINK),
        target=one.text("target"),
        stance=one.one_of(Stance, "stance", Stance.CONTEXT),
        note=one.text("note"),
        retrieved=one.optional("retrieved"),
    )


def _search(one: Fields) -> SavedSearch:
    query = one.needed("query")
    name = one.text("name") or query
    return SavedSearch(SearchId(one.uuid("uuid")), name, query, one.time("created"))


def _rule(one: Fields) -> SiteRule:
    return SiteRule(
        id=RuleId(one.uuid("uuid")),
        site=one.needed("site"),
        form=one.one_of(Form, "form", Form.EXACT),
        words=one.needed("words"),
        kept=one.flag("kept"),
        created=one.time("created"),
    )
