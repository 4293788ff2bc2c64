"""RIS: references as EndNote, Mendeley, Zotero and library catalogues read them. UTF-8, lines end
with CR LF.
"""

from collections.abc import Iterator, Mapping, Sequence

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.domain.message import translate
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import Holding, left_out_words
from reader.exporters.references import Day, Name, Reference, references
from reader.exporters.wording import not_here


class RisExporter:
    """One record for each article, with the user's note on it."""

    name = "ris"
    title = translate("Formats", "References, RIS")
    suffix = ".ris"
    holds = frozenset((Holding.ARTICLES, Holding.ARTICLE_NOTES))

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the records with an empty line between them. What is not in the file is a note of
        the first record: nothing may stand outside of records.
        """
        del labels
        missing = left_out_words(findings.left_out)
        told = not_here(missing)
        records: list[str] = []
        for article, one in zip(articles, references(articles), strict=True):
            notes = [findings.article_notes.get(article.id, ""), "" if records else told]
            fields = _fields(one, [note for note in notes if note])
            records.append("".join(f"{tag}  - {_line(value)}\r\n" for tag, value in fields))
        return "\r\n".join(records).encode("utf-8")


def _fields(one: Reference, notes: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield tags and values; the type comes first and the end last."""
    yield "TY", "NEWS" if one.in_newspaper else "ELEC"
    yield "ID", one.key
    yield "TI", one.title
    for author in one.authors:
        yield "AU", _name(author)
    if one.site:
        yield "T2", one.site
    if one.issued:
        yield "PY", f"{one.issued[0]:04}"
        yield "DA", _date(one.issued)
    if one.url:
        yield "UR", one.url
        yield "Y2", _date(one.accessed)
    if one.language:
        yield "LA", one.language
    if one.archived:
        yield "L2", one.archived
    yield from (("N1", note) for note in notes)
    yield "ER", ""


def _line(value: str) -> str:
    return " ".join(value.split())


def _name(name: Name) -> str:
    """Return a name; the comma parts the family name, so one that is not divided has none."""
    return f"{name.family}, {name.given}" if name.given else name.family.replace(",", "")


def _date(day: Day) -> str:
    """Return ``2022/12/04/``: three slashes, whatever is known."""
    parts = [f"{part:02}" for part in day] + [""] * (3 - len(day))
    return "/".join(parts) + "/"
