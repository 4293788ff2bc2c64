"""What today's services say of a library, in the form of the records of the old libraries."""

import json
from typing import Any

from reader.domain.annotation import Annotation, ArticleId
from reader.domain.article import Article
from reader.domain.claim import Claim
from reader.domain.reason_sentences import sentence_for
from reader.domain.subject import LIBRARY, about_article, about_claim
from reader.services import articles, claims, labels, notes, site_rules, versions
from reader.store import resources
from reader.store.library import Library

Seen = dict[str, Any]


def seen(library: Library) -> Seen:
    """Return all of it."""
    ids = article_ids(library)
    addresses = {one: resources.addresses(library, one) for one in ids}
    found = {
        **_present(library, ids),
        "sources": {str(one): articles.open_source(library, one).sha256 for one in ids},
        "bin": [row.article.id for row in articles.binned(library)],
        "versions": {str(one): _versions(library, one) for one in ids},
        "places": {str(one): articles.reading_place(library, one) for one in ids},
        "resources": {
            str(one): {name: _data(library, one, name) for name in addresses[one]} for one in ids
        },
    }
    return plain(found)


def stage(library: Library) -> Seen:
    """Return what undo and redo change, as one level of names."""
    found = _present(library, article_ids(library))
    flat = {
        f"{part}/{key}": value
        for part in ("articles", "claims", "notes")
        for key, value in found[part].items()
    }
    return plain(flat | {part: found[part] for part in ("listed", "labels", "scale", "rules")})


def plain(found: Seen) -> Seen:
    """Return a record as JSON holds it."""
    read: Seen = json.loads(json.dumps(found))
    return read


def article_ids(library: Library) -> list[ArticleId]:
    """Return all articles, those in the bin among them."""
    return [ArticleId(row["id"]) for row in library.query("SELECT id FROM article ORDER BY id")]


def _present(library: Library, ids: list[ArticleId]) -> Seen:
    listed = [row.id for row in claims.list_claims(library)]
    about = [*map(about_article, ids), *map(about_claim, listed), LIBRARY]
    return {
        "listed": [[row.id, row.title, row.highlights] for row in articles.list_articles(library)],
        "articles": {str(one): _article(articles.open_article(library, one)) for one in ids},
        "labels": [
            _fields(one, "id name colour key definition parent letter")
            for one in labels.list_labels(library)
        ],
        "claims": {one: _claim(claims.open_claim(library, one)) for one in listed},
        "scale": [_fields(one, "id name colour definition") for one in claims.scale(library)],
        "notes": {one.uri(): notes.note_on(library, one) for one in about},
        "rules": [
            _fields(one, "id site form words kept created")
            for one in site_rules.list_rules(library)
        ],
    }


def _article(article: Article) -> Seen:
    document = article.document
    return {
        "text": document.text,
        "blocks": [[block.kind, block.start, block.end] for block in document.blocks],
        "cleaner": [[verdict.kept, verdict.rule, verdict.category] for verdict in article.cleaner],
        "reasons": [sentence_for(verdict.reason).english() for verdict in article.cleaner],
        "kept": [verdict.kept for verdict in article.ledger()],
        "overrides": {str(block): kept for block, kept in article.overrides.items()},
        "metadata": _fields(
            document.metadata, "title authors published modified site language url page pages_total"
        ),
        "highlights": {one.id: _highlight(one) for one in article.annotations},
        **_fields(article, "title sha256 source_name media_type address imported version"),
    }


def _highlight(one: Annotation) -> Seen:
    target = {
        "start": one.target.span.start,
        "end": one.target.span.end,
        **_fields(one.target, "exact prefix suffix"),
    }
    review = sentence_for(one.review).english() if one.review else ""
    fields = _fields(one, "note created modified placed")
    return {"labels": one.labels, "target": target, "review": review, **fields}


def _claim(claim: Claim) -> Seen:
    figure = claim.figure and {
        "raw": claim.figure.raw,
        "readings": [[str(one.value), one.unit, one.modifier] for one in claim.figure.readings],
    }
    words = (
        "statement speaker role organisation said_when said_date said_where status rating "
        "confidence highlights note"
    )
    evidence = [_fields(one, "id kind target stance note") for one in claim.evidence]
    return {
        "figure": figure,
        "evidence": evidence,
        **_fields(claim, words),
        **_fields(claim, "created modified"),
    }


def _versions(library: Library, article: ArticleId) -> list[Seen]:
    names = "number imported source_name sha256 address highlights latest"
    return [
        {
            "line": _fields(line, names),
            **_article(versions.open_version(library, article, line.number)),
        }
        for line in versions.list_versions(library, article)
    ]


def _data(library: Library, article: ArticleId, address: str) -> str:
    resource = resources.load(library, article, address)
    assert resource is not None
    return resource.data.hex()


def _fields(thing: object, names: str) -> Seen:
    return {name: getattr(thing, name) for name in names.split()}
