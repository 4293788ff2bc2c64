"""A folder of notes for Obsidian: one for each article, one for the claims, one for the library's
note.

What an article says about itself stands in properties, quotes in callouts with block ids, so that
other notes can embed them: ``![[Harbour bridge#^h-0f3a…]]``. Names of properties are the same in
every language, as searches and queries go by them.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.domain.annotation import AnnotationId, ArticleId, Label, LabelId, Placement
from reader.domain.article import Article
from reader.domain.claim import Claim
from reader.domain.file_names import safe_name, unused_name
from reader.domain.layout import Field, Grouping
from reader.domain.message import translate
from reader.domain.subject import about_article, about_claim, about_highlight
from reader.exporters import wording
from reader.exporters.arrangement import Group, Member, groups, highlights_in_order
from reader.exporters.exporter import label_names
from reader.exporters.findings import NO_FINDINGS, Findings, Gathered
from reader.exporters.holding import EVERYTHING, left_out_words
from reader.exporters.markdown_claims import claim_body
from reader.exporters.markdown_notes import safe_note
from reader.exporters.markdown_parts import (
    around_quote,
    article_note,
    citation,
    claim_facts,
    noted_articles,
    of_claim,
    opening,
    standing_line,
    technical,
)
from reader.exporters.markdown_text import escaped, escaped_line
from reader.exporters.standing import Standing

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
        layout = findings.layout
        noted = noted_articles(articles, findings)
        found = [] if layout.grouping is Grouping.ARTICLE else list(groups(noted, labels, findings))
        vault = _vault(labels, findings, noted, found)
        files = {f"{vault.grouped[group.key]}.md": vault.group_page(group) for group in found}
        if found:
            noted = [article for article in noted if article_note(article, findings)]
        files |= {f"{vault.names[article.id]}.md": vault.article_page(article) for article in noted}
        if findings.claims and layout.has(Field.CLAIM) and layout.grouping is not Grouping.CLAIM:
            files[f"{_claims_file()}.md"] = vault.claims_page()
        missing = left_out_words(findings.left_out)
        kept = findings.library_note if layout.has(Field.NOTE) else ""
        if kept or missing:
            told = [wording.not_in_folder(missing)] if missing else []
            note = safe_note(kept, 1, "library")
            head = f"# {wording.ON_THE_LIBRARY.told()}"
            files[f"{_library_file()}.md"] = "\n\n".join([head, *told, note])
        return {name: (text.rstrip("\n") + "\n").encode("utf-8") for name, text in files.items()}


def _claims_file() -> str:
    return safe_name(wording.CLAIMS.told(), "claims")


def _library_file() -> str:
    return safe_name(wording.ON_THE_LIBRARY.told(), "library")


def _vault(
    labels: Mapping[LabelId, Label],
    findings: Findings,
    articles: Sequence[Article],
    found: Sequence[Group],
) -> "_Vault":
    """Return what files there are, and in which each highlight stands first."""
    used = {_claims_file().casefold(), _library_file().casefold()}
    grouped = {group.key: _unused(group.heading, group.key, used) for group in found}
    names = {}
    for one in articles:
        otherwise = wording.ARTICLE_NUMBER.where(number=one.id).told()
        names[one.id] = _unused(one.title, otherwise, used)
    if found:
        files = {one.place: grouped[group.key] for group in found for one in group.members}
    else:
        files = {mark.id: names[one.id] for one in articles for mark in one.annotations}
    return _Vault(labels, findings, names, grouped, files)


def _unused(title: str, other: str, used: set[str]) -> str:
    name = unused_name(safe_name(title, other), used)
    used.add(name.casefold())
    return name


@dataclass(frozen=True, slots=True)
class _Vault:
    """What the files need of each other: where each article and highlight stands."""

    labels: Mapping[LabelId, Label]
    findings: Findings
    names: Mapping[ArticleId, str]
    grouped: Mapping[str, str]
    files: Mapping[AnnotationId, str]

    def article_page(self, article: Article) -> str:
        """Return the file of one article."""
        layout = self.findings.layout
        parts = [_properties(self._of_article(article)), f"# {escaped_line(article.title)}"]
        cited = f"{citation(article)}." if layout.has(Field.CITATION) else ""
        link = opening(about_article(article.id)) if layout.has(Field.TECHNICAL) else ""
        parts += [f"{cited} {link}".strip()] if cited or link else []
        note = article_note(article, self.findings)
        if note:
            parts.append(safe_note(note, 1, f"article-{article.id}"))
        if layout.grouping is Grouping.ARTICLE:
            for annotation in highlights_in_order(article, self.labels, layout):
                parts += self._highlight(Member(annotation, article, annotation.id))
        return "\n\n".join(parts)

    def group_page(self, group: Group) -> str:
        """Return the file of the highlights of one label or claim."""
        parts = [
            _properties([("highlights", len(group.members))]),
            f"# {escaped_line(group.heading)}",
        ]
        if group.claim:
            parts += claim_body(group.claim, self.findings)
        for one in group.members:
            parts += self._highlight(one)
        return "\n\n".join(parts)

    def claims_page(self) -> str:
        """Return the file of all claims."""
        parts = [_properties([("claims", len(self.findings.claims))]), f"# {wording.CLAIMS.told()}"]
        for claim in self.findings.claims:
            parts += self._claim(claim)
        return "\n\n".join(parts)

    def _of_article(self, article: Article) -> Iterator[tuple[str, object]]:
        """Yield an article's properties; what is not known is left out."""
        metadata, layout = article.metadata, self.findings.layout
        given = dict.fromkeys(
            name for one in article.annotations for name in label_names(one, self.labels)
        )
        yield "title", article.title
        if layout.has(Field.CITATION):
            yield "authors", list(metadata.authors)
            yield "published", (metadata.published or "").partition("T")[0]
            yield "site", metadata.site
            yield "url", article.url
            yield "retrieved", (metadata.captured or article.imported).partition("T")[0]
            yield "archived", metadata.archived
            yield "language", metadata.language
        if layout.has(Field.LABEL):
            yield "labels", list(given)
        yield "highlights", len(article.annotations)
        if layout.has(Field.STATUS):
            yield "status", article.state.value
        if layout.has(Field.TECHNICAL):
            yield "source", article.source_name
            yield "sha256", article.sha256
            yield "claim-reader", about_article(article.id).uri()

    def _highlight(self, one: Member) -> Iterator[str]:
        article, annotation, layout = one.article, one.annotation, self.findings.layout
        standing = self.findings.standing(article, annotation)
        given = label_names(annotation, self.labels) if layout.has(Field.LABEL) else []
        title = escaped_line(", ".join(given)) or wording.HIGHLIGHT.told()
        yield _callout(self._sign(standing), title, list(self._inside(one, standing)))
        yield f"^{_highlight_block(one.place)}"
        if annotation.note and layout.has(Field.NOTE):
            again = one.place.removeprefix(annotation.id)
            yield safe_note(annotation.note, 1, f"{annotation.id[:8]}{again}")
        if layout.has(Field.CLAIM) and layout.grouping is not Grouping.CLAIM:
            claims = [
                f"- {of_claim(claim, f'<{_claims_file()}.md#^{_claim_block(claim)}>')}"
                for claim in self.findings.of_highlight(annotation.id)
            ]
            if claims:
                yield "\n".join(claims)

    def _inside(self, one: Member, standing: Standing) -> Iterator[str]:
        """Yield what stands in the callout of a highlight."""
        article, annotation, layout = one.article, one.annotation, self.findings.layout
        if layout.has(Field.QUOTE):
            yield escaped(standing.made.exact)
        yield from around_quote(annotation, standing, layout)
        if layout.grouping is not Grouping.ARTICLE and layout.has(Field.CITATION):
            yield f"— {citation(article)}"
        if layout.has(Field.TECHNICAL):
            link = opening(about_highlight(annotation.id))
            yield f"{link}{technical(article, annotation, standing)}"

    def _sign(self, standing: Standing) -> str:
        """Return the callout of a quote, by how it stands."""
        has_status = self.findings.layout.has(Field.STATUS)
        return _SIGNS.get(standing.placement, "quote") if has_status else "quote"

    def _claim(self, claim: Claim) -> Iterator[str]:
        layout = self.findings.layout
        yield f"## {escaped_line(claim.statement)}"
        facts = [f"- {name}: {value}" for name, value in claim_facts(claim, self.findings)]
        if layout.has(Field.TECHNICAL):
            facts.append(f"- {opening(about_claim(claim.id))}")
        yield "\n".join(facts or [f"- {wording.CLAIM.told()}"])
        yield f"^{_claim_block(claim)}"
        if claim.note and layout.has(Field.NOTE):
            yield safe_note(claim.note, 2, claim.id[:8])
        for one in self.findings.gathered(claim) if layout.has(Field.QUOTE) else ():
            yield self._quote(one)

    def _quote(self, one: Gathered) -> str:
        article, annotation, layout = one.article, one.annotation, self.findings.layout
        standing = self.findings.standing(article, annotation)
        title = escaped_line(article.title)
        if annotation.id in self.files:
            place = f"{self.files[annotation.id]}.md#^{_highlight_block(annotation.id)}"
            title = f"[{title}](<{place}>)"
        told = standing_line(annotation, standing, layout)
        source = [f"— {title}"] if layout.has(Field.CITATION) else []
        inside = [escaped(standing.made.exact), *([told] if told else []), *source]
        return _callout(self._sign(standing), wording.QUOTE.told(), inside)


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
