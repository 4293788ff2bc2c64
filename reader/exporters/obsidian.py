"""A folder of notes for Obsidian: one for each article, one for the claims, one for the library's
note.

What an article says about itself stands in properties, quotes in callouts with block ids, so that
other notes can embed them: ``![[Harbour bridge#^h-0f3a…]]``.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, Label, LabelId, Placement
from reader.domain.article import Article
from reader.domain.claim import Claim
from reader.domain.file_names import safe_name, unused_name
from reader.domain.message import translate
from reader.domain.subject import about_article, about_claim, about_highlight
from reader.exporters.exporter import in_order, label_names
from reader.exporters.findings import NO_FINDINGS, Findings, Gathered
from reader.exporters.holding import EVERYTHING, left_out_words
from reader.exporters.markdown_notes import safe_note
from reader.exporters.markdown_parts import (
    citation,
    claim_facts,
    context,
    standing_words,
    technical,
)
from reader.exporters.markdown_text import escaped, escaped_line

CLAIMS, LIBRARY = "Claims", "Note on the library"
_SIGNS = {Placement.UNPLACED: "missing", Placement.CHANGED: "warning"}
"""The callouts of quotes that do not simply stand where they did."""


class ObsidianExporter:
    """A file for each article on which something was noted."""

    name = "obsidian"
    title = translate("Formats", "Folder of notes for Obsidian")
    suffix = ""
    holds = EVERYTHING

    def render_files(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> dict[str, bytes]:
        """Return the files by their names, in UTF-8, lines ending with a line feed."""
        noted = [
            article
            for article in articles
            if article.annotations or findings.article_notes.get(article.id)
        ]
        vault = _Vault(labels, findings, _names(noted))
        files = {f"{vault.names[article.id]}.md": vault.article_page(article) for article in noted}
        if findings.claims:
            files[f"{CLAIMS}.md"] = vault.claims_page()
        missing = left_out_words(findings.left_out)
        if findings.library_note or missing:
            told = [f"Not in this folder: {missing}."] if missing else []
            note = safe_note(findings.library_note, 1, "library")
            files[f"{LIBRARY}.md"] = "\n\n".join([f"# {LIBRARY}", *told, note])
        return {name: (text.rstrip("\n") + "\n").encode("utf-8") for name, text in files.items()}


def _names(articles: Sequence[Article]) -> dict[ArticleId, str]:
    used = {CLAIMS.casefold(), LIBRARY.casefold()}
    names = {}
    for article in articles:
        name = unused_name(safe_name(article.title, f"Article {article.id}"), used)
        used.add(name.casefold())
        names[article.id] = name
    return names


@dataclass(frozen=True, slots=True)
class _Vault:
    """What the files need of each other: where each article and highlight stands."""

    labels: Mapping[LabelId, Label]
    findings: Findings
    names: Mapping[ArticleId, str]

    def article_page(self, article: Article) -> str:
        """Return the file of one article."""
        parts = [
            _properties(self._of_article(article)),
            f"# {escaped_line(article.title)}",
            f"{citation(article)}. [Open]({about_article(article.id).uri()})",
        ]
        note = self.findings.article_notes.get(article.id, "")
        if note:
            parts.append(safe_note(note, 1, f"article-{article.id}"))
        for annotation in in_order(article):
            parts += self._highlight(article, annotation)
        return "\n\n".join(parts)

    def claims_page(self) -> str:
        """Return the file of all claims."""
        parts = [_properties([("claims", len(self.findings.claims))]), f"# {CLAIMS}"]
        for claim in self.findings.claims:
            parts += self._claim(claim)
        return "\n\n".join(parts)

    def _of_article(self, article: Article) -> Iterator[tuple[str, object]]:
        """Yield an article's properties; what is not known is left out."""
        metadata = article.metadata
        given = dict.fromkeys(
            name for one in article.annotations for name in label_names(one, self.labels)
        )
        yield "title", article.title
        yield "authors", list(metadata.authors)
        yield "published", (metadata.published or "").partition("T")[0]
        yield "site", metadata.site
        yield "url", article.url
        yield "retrieved", (metadata.captured or article.imported).partition("T")[0]
        yield "archived", metadata.archived
        yield "language", metadata.language
        yield "labels", list(given)
        yield "highlights", len(article.annotations)
        yield "status", article.state.value
        yield "source", article.source_name
        yield "sha256", article.sha256
        yield "claim-reader", about_article(article.id).uri()

    def _highlight(self, article: Article, annotation: Annotation) -> Iterator[str]:
        standing = self.findings.standing(article, annotation)
        given = ", ".join(label_names(annotation, self.labels))
        sign = _SIGNS.get(standing.placement, "quote")
        opening = f"[Open]({about_highlight(annotation.id).uri()})"
        inside = [escaped(standing.made.exact)]
        told = " ".join(standing_words(annotation, standing))
        sentences = context(annotation, standing)
        inside += [told] if told else []
        inside += [f"In context: {sentences}"] if sentences else []
        inside.append(f"{opening}{technical(article, annotation, standing)}")
        yield _callout(sign, escaped_line(given) or "Highlight", inside)
        yield f"^{_highlight_block(annotation.id)}"
        if annotation.note:
            yield safe_note(annotation.note, 1, annotation.id[:8])
        claims = [
            f"- Claim: [{escaped_line(claim.statement)}]({CLAIMS}.md#^{_claim_block(claim)})"
            for claim in self.findings.of_highlight(annotation.id)
        ]
        if claims:
            yield "\n".join(claims)

    def _claim(self, claim: Claim) -> Iterator[str]:
        yield f"## {escaped_line(claim.statement)}"
        facts = [f"- {name}: {value}" for name, value in claim_facts(claim, self.findings)]
        yield "\n".join([*facts, f"- [Open]({about_claim(claim.id).uri()})"])
        yield f"^{_claim_block(claim)}"
        if claim.note:
            yield safe_note(claim.note, 2, claim.id[:8])
        for one in self.findings.gathered(claim):
            yield self._quote(one)

    def _quote(self, one: Gathered) -> str:
        article, annotation = one.article, one.annotation
        standing = self.findings.standing(article, annotation)
        title = escaped_line(article.title)
        if article.id in self.names and annotation in article.annotations:
            place = f"{self.names[article.id]}.md#^{_highlight_block(annotation.id)}"
            title = f"[{title}](<{place}>)"
        told = " ".join(standing_words(annotation, standing))
        inside = [escaped(standing.made.exact), *([told] if told else []), f"— {title}"]
        return _callout(_SIGNS.get(standing.placement, "quote"), "Quote", inside)


def _callout(kind: str, title: str, parts: Sequence[str]) -> str:
    lines = [f"[!{kind}] {title}", *"\n\n".join(parts).split("\n")]
    return "\n".join(f"> {line}".rstrip() for line in lines)


def _properties(known: Iterator[tuple[str, object]] | Sequence[tuple[str, object]]) -> str:
    """Return properties in YAML, whose texts JSON writes: it is a part of YAML."""
    lines = [
        f"{name}: {json.dumps(value, ensure_ascii=False)}"
        for name, value in known
        if value not in (None, "", [])
    ]
    return "\n".join(["---", *lines, "---"])


def _highlight_block(annotation: AnnotationId) -> str:
    return f"h-{annotation}"


def _claim_block(claim: Claim) -> str:
    return f"c-{claim.id}"
