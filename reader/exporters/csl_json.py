"""CSL-JSON: references as Zotero, Pandoc and other users of the Citation Style Language read them
(github.com/citation-style-language/schema).
"""

import json
from collections.abc import Iterator, Mapping, Sequence

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.domain.message import translate
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import Holding, left_out_words
from reader.exporters.references import Day, Name, Reference, references


class CslJsonExporter:
    """A list with one item for each article."""

    name = "csl"
    title = translate("Formats", "References, CSL-JSON")
    suffix = ".csl.json"
    holds = frozenset((Holding.ARTICLES,))

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the list in UTF-8. What is not in the file stands in the first item's ``custom``,
        which no style prints; the format has no other place for it.
        """
        del labels
        items = [dict(_fields(one)) for one in references(articles)]
        missing = left_out_words(findings.left_out)
        if items and missing:
            items[0]["custom"] = {"not-in-this-file": missing}
        return (json.dumps(items, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _fields(one: Reference) -> Iterator[tuple[str, object]]:
    """Yield what is known, by CSL's names."""
    yield "id", one.key
    yield "type", "article-newspaper" if one.in_newspaper else "webpage"
    yield "title", one.title
    if one.authors:
        yield "author", [_name(author) for author in one.authors]
    if one.issued:
        yield "issued", _date(one.issued)
    for name, value in (
        ("container-title", one.site),
        ("URL", one.url),
        ("language", one.language),
        ("archive_location", one.archived),
    ):
        if value:
            yield name, value
    if one.url and one.accessed:
        yield "accessed", _date(one.accessed)


def _name(name: Name) -> dict[str, str]:
    return {"family": name.family, "given": name.given} if name.given else {"literal": name.family}


def _date(day: Day) -> dict[str, list[list[int]]]:
    return {"date-parts": [list(day)]}
