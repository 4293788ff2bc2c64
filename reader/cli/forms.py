"""What the commands print: the JSON of articles and annotations, and small words. Names of fields
are fixed: others read them.
"""

import json
from collections.abc import Mapping, Sequence

import click

from reader.domain.annotation import Annotation, LabelId, Placement
from reader.domain.article import Article, ArticleRow
from reader.domain.details import value_of
from reader.domain.document import Block, Verdict
from reader.domain.message import COUNT, Message, listed, translate, verbatim
from reader.domain.reason_sentences import sentence_for
from reader.services import importing
from reader.services.reanchoring import Renewal


def print_json(value: object) -> None:
    """Print a value as JSON."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def article(article: Article, known: Mapping[LabelId, str]) -> dict[str, object]:
    """Return all of an article as ``show --json`` prints it; offsets are code points of
    ``text``.
    """
    metadata = article.metadata
    blocks = zip(article.document.blocks, article.ledger(), strict=True)
    return {
        "id": article.id,
        "title": metadata.title,
        "authors": list(metadata.authors),
        "published": metadata.published,
        "modified": metadata.modified,
        "site": metadata.site,
        "language": metadata.language,
        "url": article.url,
        "page": metadata.page,
        "pages_total": metadata.pages_total,
        "pages": pages(article),
        "captured": metadata.captured,
        "archived": metadata.archived,
        "found": details(article)["found"],
        "state": article.state,
        "starred": article.starred,
        "folders": [folder.name for folder in article.folders],
        "sha256": article.sha256,
        "version": article.version,
        "source_name": article.source_name,
        "media_type": article.media_type,
        "imported": article.imported,
        "warnings": [one.english() for one in warnings(article)],
        "text": article.document.text,
        "blocks": [_block(article, block, verdict) for block, verdict in blocks],
        "annotations": [annotation(one, label_names(one, known)) for one in article.annotations],
    }


def details(article: Article) -> dict[str, object]:
    """Return what is known of an article beside its text, and what its source says where the user
    has set something else.
    """
    metadata, found = article.metadata, article.document.metadata
    return {
        "id": article.id,
        "title": metadata.title,
        "authors": list(metadata.authors),
        "published": metadata.published,
        "site": metadata.site,
        "url": article.url,
        "captured": metadata.captured,
        "archived": metadata.archived,
        "language": metadata.language,
        "found": {detail.value: value_of(found, detail) for detail in article.own},
        "state": article.state,
        "starred": article.starred,
        "folders": [folder.name for folder in article.folders],
    }


def line(row: ArticleRow) -> dict[str, object]:
    """Return a line of the list of articles."""
    return {
        "id": row.id,
        "title": row.title,
        "site": row.site,
        "published": row.published,
        "imported": row.imported,
        "highlights": row.highlights,
        "state": row.state,
        "starred": row.starred,
        "versions": row.versions,
        "to_review": row.to_review,
        "verdicts": [rating.name for rating in row.ratings],
    }


def _block(article: Article, block: Block, verdict: Verdict) -> dict[str, object]:
    return {
        "index": block.index,
        "kind": block.kind,
        "start": block.start,
        "end": block.end,
        "text": article.document.block_text(block),
        "kept": verdict.kept,
        "rule": verdict.rule,
        "category": verdict.category,
        "reason": sentence_for(verdict.reason).english(),
    }


def label_names(annotation: Annotation, known: Mapping[LabelId, str]) -> list[str]:
    """Return what an annotation's labels are called, in their order."""
    return [known[label] for label in annotation.labels]


def annotation(annotation: Annotation, names: list[str]) -> dict[str, object]:
    """Return an annotation as JSON has it; ``label`` is the first of its labels."""
    target = annotation.target
    return {
        "id": annotation.id,
        "article": annotation.article,
        "start": target.span.start,
        "end": target.span.end,
        "exact": target.exact,
        "prefix": target.prefix,
        "suffix": target.suffix,
        "label": names[0] if names else None,
        "labels": names,
        "note": annotation.note,
        "created": annotation.created,
        "modified": annotation.modified,
        "placed": annotation.placed,
        "review": sentence_for(annotation.review).english() if annotation.review else "",
    }


def warnings(article: Article) -> list[Message]:
    """Return what a reader has to know about an article before trusting it to be whole."""
    page, total = article.metadata.page, article.metadata.pages_total
    if article.pages:
        there = listed_numbers([one.number for one in article.pages])
        missing = listed_numbers(article.missing_pages())
        if not missing:
            return []
        joined = translate(
            "Terminal",
            "These are pages {there} of an article of {total} pages. Import page {missing} too, "
            "to have all of it.",
        )
        return [joined.where(there=there, total=total or "?", missing=missing)]
    if total is None or total < 2:
        return []
    if page is None:
        some = translate(
            "Terminal",
            "This is one page of an article of {total} pages. Import the other pages too, to have "
            "all of it.",
        )
        return [some.where(total=total)]
    one = translate(
        "Terminal",
        "This is page {page} of an article of {total} pages. Import the other pages too, to have "
        "all of it.",
    )
    return [one.where(page=page, total=total)]


def listed_numbers(numbers: Sequence[int]) -> Message:
    """Return numbers with commas and an "and": "1, 2 and 4"."""
    *first, last = numbers or ("",)
    if not first:
        return verbatim(last)
    return translate("Lists", "{before} and {after}").where(before=listed(first), after=last)


def pages(article: Article) -> list[dict[str, object]]:
    """Return the pages that an article was joined of, with what each was imported from."""
    return [
        {
            "page": page.number,
            "first_block": page.first,
            "end_block": page.end,
            "sha256": page.sha256,
            "source_name": page.source_name,
            "media_type": page.media_type,
            "url": page.metadata.url or page.address,
            "captured": page.metadata.captured,
            "archived": page.metadata.archived,
            "imported": page.imported,
        }
        for page in article.pages
    ]


def renewal(renewal: Renewal | None) -> dict[str, object]:
    """Return what became of the highlights of an article that has a new text."""
    if renewal is None:
        return {}
    return {
        "version": renewal.version,
        "highlights": {placement: renewal.count(placement) for placement in Placement},
    }


def status(imported: importing.Imported) -> str:
    """Return what an import did with a source: it is new, a version of an article, a page that was
    joined to others, or known.
    """
    if imported.joining is not None:
        return "page"
    if imported.renewal is not None or imported.earlier is not None:
        return "version"
    return "new" if imported.new else "known"


def times(count: int) -> Message:
    """Return how often, in words."""
    return translate("Terminal", "%n times", "once", COUNT, count)  # fmt: skip


def on_one_line(text: str) -> str:
    """Return a text without line breaks."""
    return " ".join(text.split())
