"""JSON as the browser extension Hypothesis imports it.

Its offsets are UTF-16 units in the text of the published page's body. Where the words are not found
on the page, or there is none, only the quote is given: by it Hypothesis looks for them itself.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from uuid import NAMESPACE_URL, uuid5

from reader.domain.annotation import Annotation, Label, LabelId, Target
from reader.domain.article import Article
from reader.domain.message import translate
from reader.domain.page_text import PageText
from reader.exporters.exporter import in_order
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import Holding, left_out_words
from reader.exporters.report import ArticleEntry, Report
from reader.exporters.web_annotation import source_uri

USER = "acct:claim-reader@localhost"
Item = dict[str, object]


class HypothesisExporter:
    """Highlights with notes and tags; notes on articles as notes on their pages."""

    name = "hypothesis"
    title = translate("Formats", "JSON for Hypothesis")
    suffix = ".json"
    holds = frozenset((Holding.HIGHLIGHTS, Holding.ARTICLE_NOTES))

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the file in UTF-8; it says the time of the latest change, not of the clock."""
        items = [
            item
            for entry in Report(articles, labels, findings).articles()
            for item in _items(entry, findings)
        ]
        missing = left_out_words(findings.left_out)
        whole: Item = {
            "export_date": max((str(one["updated"]) for one in items), default=""),
            "export_userid": USER,
            "client_version": "Claim Reader",
            "annotations": items,
            **({"not_in_this_file": missing} if missing else {}),
        }
        return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _items(entry: ArticleEntry, findings: Findings) -> Iterator[Item]:
    article = entry.article
    uri = source_uri(article)
    if entry.note:
        guid = str(uuid5(NAMESPACE_URL, f"claim-reader:note/{article.sha256}"))
        at = article.imported
        on_page = {"text": entry.note, "tags": [], "target": [{"source": uri}]}
        yield {**_common(guid, at, at, entry), **on_page}
    page = findings.page_of(article) if entry.marks else None
    for annotation, mark in zip(in_order(article), entry.marks, strict=True):
        yield {
            **_common(mark.id, annotation.created, annotation.modified, entry),
            "text": "\n\n".join(part for part in (mark.note, *mark.remarks) if part),
            "tags": list(mark.labels),
            "target": [{"source": uri, "selector": list(_selectors(annotation, page))}],
        }


def _common(guid: str, created: str, updated: str, entry: ArticleEntry) -> Item:
    return {
        "id": guid,
        "created": created,
        "updated": updated,
        "user": USER,
        "uri": source_uri(entry.article),
        "group": "__world__",
        "permissions": {"read": [USER], "update": [USER], "delete": [USER]},
        "document": {"title": [entry.title]},
    }


def _selectors(annotation: Annotation, page: PageText | None) -> Iterator[Item]:
    target = annotation.target
    found = page.find(target) if page and annotation.placed else None
    if found and page:
        start, end = (_units(page.text[:one]) for one in (found.span.start, found.span.end))
        yield {"type": "TextPositionSelector", "start": start, "end": end}
    yield _quote(found or target)


def _quote(target: Target) -> Item:
    return {
        "type": "TextQuoteSelector",
        "exact": target.exact,
        "prefix": target.prefix,
        "suffix": target.suffix,
    }


def _units(text: str) -> int:
    """Return how many units of UTF-16 a text has, as browsers count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
