"""Our own JSON: all that the user wrote, to be read back without loss. Its form is described in
``resources/exports/library.schema.json``.

It holds neither the sources' bytes nor the articles' texts, nor the history of what was done. An
article is named by the SHA-256 of its sources, its address, its title and the SHA-256 of its text,
so that it is found again in another library.
"""

import json
from collections.abc import Mapping, Sequence

from reader.domain.annotation import Annotation, Label, LabelId, Target
from reader.domain.article import Article
from reader.domain.claim import Claim, Evidence, Rating
from reader.domain.details import Folder
from reader.domain.message import translate
from reader.domain.notebook import EarlierVersion, Note, Notebook, NotedArticle, noted
from reader.domain.reason import Reason
from reader.domain.saved_search import SavedSearch
from reader.domain.site_rules import SiteRule
from reader.exporters.exporter import path_of
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import EVERYTHING, Holding

FORMAT = 1
"""Of the file: raised where an older program would misread a newer one's."""

REMARK = (
    "Everything written in Claim Reader: labels, highlights, notes, claims and the like. The "
    "sources of the articles are not in this file. To read it back, import the articles first, "
    "then this file."
)


class LibraryExporter:
    """One JSON object, which the import of the program reads back."""

    name = "library"
    title = translate("Formats", "Everything you wrote, to import again (JSON)")
    suffix = ".library.json"
    holds = EVERYTHING | {Holding.IN_TRASH}

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the object in UTF-8."""
        notebook = (
            findings.notebook(articles, findings.claims)
            if findings.notebook is not None
            else _of_articles(articles, labels, findings)
        )
        return (json.dumps(_notebook(notebook), ensure_ascii=False, indent=1) + "\n").encode()


def _of_articles(
    articles: Sequence[Article], labels: Mapping[LabelId, Label], findings: Findings
) -> Notebook:
    """Return what is known without the library: articles with their highlights, and claims."""
    return Notebook(
        labels=tuple(labels.values()),
        scale=tuple(findings.ratings.values()),
        folders=tuple({folder for article in articles for folder in article.folders}),
        articles=tuple(
            noted(article, _bare_note(findings.article_notes.get(article.id, "")))
            for article in articles
        ),
        claims=tuple(findings.claims),
        library_note=_bare_note(findings.library_note),
    )


def _bare_note(text: str) -> Note | None:
    return Note(text, "", "") if text else None


def _notebook(notebook: Notebook) -> dict[str, object]:
    labels = {label.id: label for label in notebook.labels}
    return {
        "claim-reader": {"library": FORMAT},
        "about": REMARK,
        "labels": [_label(label, labels) for label in notebook.labels],
        "scale": [_rating(rating) for rating in notebook.scale],
        "folders": [_folder(folder) for folder in notebook.folders],
        "articles": [_article(article, labels) for article in notebook.articles],
        "claims": [
            _claim(claim, notebook.claim_notes.get(claim.id) or _bare_note(claim.note))
            for claim in notebook.claims
        ],
        "note": _note(notebook.library_note),
        "searches": [_search(search) for search in notebook.searches],
        "site_rules": [_rule(rule) for rule in notebook.rules],
    }


def _label(label: Label, labels: Mapping[LabelId, Label]) -> dict[str, object]:
    return {
        "id": label.id,
        "path": path_of(label.id, labels),
        "name": label.name,
        "parent": label.parent,
        "colour": label.colour,
        "key": label.key,
        "letter": label.letter,
        "definition": label.definition,
    }


def _rating(rating: Rating) -> dict[str, object]:
    return {
        "id": rating.id,
        "name": rating.name,
        "colour": rating.colour,
        "definition": rating.definition,
    }


def _folder(folder: Folder) -> dict[str, object]:
    return {"id": folder.id, "name": folder.name, "parent": folder.parent}


def _article(article: NotedArticle, labels: Mapping[LabelId, Label]) -> dict[str, object]:
    return {
        "id": article.id,
        "sha256": article.hashes,
        "text_sha256": article.text_sha256,
        "address": article.address,
        "title": article.title,
        "imported": article.imported,
        "deleted": article.deleted,
        "details": {detail.value: value for detail, value in article.own.items()},
        "state": article.state.value,
        "starred": article.starred,
        "folders": article.folders,
        "paragraphs": _overrides(article.overrides),
        "note": _note(article.note),
        "highlights": [_annotation(one, labels) for one in _in_order(article)],
        "versions": [_version(one) for one in article.earlier],
    }


def _in_order(article: NotedArticle) -> list[Annotation]:
    return sorted(article.annotations, key=lambda one: (one.target.span, one.created, one.id))


def _version(version: EarlierVersion) -> dict[str, object]:
    return {
        "number": version.number,
        "sha256": version.sha256,
        "imported": version.imported,
        "paragraphs": _overrides(version.overrides),
        "places": [
            {"highlight": name, "placed": place.placed, **_target(place.target)}
            for name, place in version.places.items()
        ],
    }


def _overrides(overrides: Mapping[int, bool]) -> list[dict[str, object]]:
    return [{"index": block, "kept": kept} for block, kept in sorted(overrides.items())]


def _annotation(annotation: Annotation, labels: Mapping[LabelId, Label]) -> dict[str, object]:
    return {
        "uuid": annotation.id,
        **_target(annotation.target),
        "placed": annotation.placed,
        "review": None if annotation.review is None else _reason(annotation.review),
        "labels": [{"id": one, "path": path_of(one, labels)} for one in annotation.labels],
        "note": annotation.note,
        "author": annotation.author or None,
        "created": annotation.created,
        "modified": annotation.modified,
    }


def _target(target: Target) -> dict[str, object]:
    return {
        "start": target.span.start,
        "end": target.span.end,
        "exact": target.exact,
        "prefix": target.prefix,
        "suffix": target.suffix,
    }


def _reason(reason: Reason) -> dict[str, object]:
    values = {
        name: _reason(value) if isinstance(value, Reason) else value
        for name, value in reason.values.items()
    }
    return {"code": reason.code, "values": values}


def _note(note: Note | None) -> dict[str, object] | None:
    if note is None:
        return None
    return {
        "text": note.text,
        "author": note.author or None,
        "created": note.created,
        "modified": note.modified,
    }


def _claim(claim: Claim, note: Note | None) -> dict[str, object]:
    return {
        "uuid": claim.id,
        "statement": claim.statement,
        "speaker": claim.speaker,
        "role": claim.role,
        "organisation": claim.organisation,
        "said_when": claim.said_when,
        "said_date": claim.said_date,
        "said_where": claim.said_where,
        "figure": _figure(claim),
        "status": claim.status.value,
        "verdict": claim.rating,
        "confidence": claim.confidence,
        "highlights": claim.highlights,
        "evidence": [_evidence(one) for one in claim.evidence],
        "note": _note(note),
        "author": claim.author or None,
        "created": claim.created,
        "modified": claim.modified,
    }


def _figure(claim: Claim) -> dict[str, object] | None:
    if claim.figure is None:
        return None
    readings = [
        {"value": str(one.value), "unit": one.unit, "modifier": one.modifier}
        for one in claim.figure.readings
    ]
    return {"raw": claim.figure.raw, "readings": readings}


def _evidence(evidence: Evidence) -> dict[str, object]:
    return {
        "uuid": evidence.id,
        "kind": evidence.kind.value,
        "target": evidence.target,
        "stance": evidence.stance.value,
        "note": evidence.note,
        "retrieved": evidence.retrieved,
    }


def _search(search: SavedSearch) -> dict[str, object]:
    return {
        "uuid": search.id,
        "name": search.name,
        "query": search.query,
        "created": search.created,
    }


def _rule(rule: SiteRule) -> dict[str, object]:
    return {
        "uuid": rule.id,
        "site": rule.site,
        "form": rule.form.value,
        "words": rule.words,
        "kept": rule.kept,
        "created": rule.created,
    }
