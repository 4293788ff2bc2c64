"""BibLaTeX: references for LaTeX, which JabRef, Zotero and Pandoc read, too. UTF-8."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.domain.message import translate
from reader.exporters.findings import NO_FINDINGS, Findings
from reader.exporters.holding import Holding, left_out_words
from reader.exporters.references import Day, Name, Reference, references
from reader.exporters.wording import not_here

_SIGNS = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
_SIGN = re.compile("|".join(map(re.escape, _SIGNS)))

_LONE = {"{": r"\textbraceleft{}", "}": r"\textbraceright{}"}
"""Braces without another: BibTeX counts them also behind a backslash, so that one too many would
swallow the rest of the file.
"""


class BibtexExporter:
    """One entry for each article."""

    name = "bibtex"
    title = translate("Formats", "References, BibTeX")
    suffix = ".bib"
    holds = frozenset((Holding.ARTICLES,))

    def render(
        self,
        articles: Sequence[Article],
        labels: Mapping[LabelId, Label],
        findings: Findings = NO_FINDINGS,
    ) -> bytes:
        """Return the entries, an empty line between them; before them, what is not in the file."""
        del labels
        missing = left_out_words(findings.left_out)
        told = [f"@comment{{{not_here(missing)}}}\n"] if missing else []
        return "\n".join([*told, *map(_entry, references(articles))]).encode("utf-8")


def _entry(one: Reference) -> str:
    kind = "article" if one.in_newspaper else "online"
    fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(one))
    return f"@{kind}{{{one.key},\n{fields}}}\n"


def _fields(one: Reference) -> Iterator[tuple[str, str]]:
    """Yield what is known, by the names of BibLaTeX."""
    if one.authors:
        yield "author", " and ".join(map(_name, one.authors))
    yield "title", _written(one.title)
    if one.site:
        yield "journaltitle" if one.in_newspaper else "organization", _written(one.site)
    if one.in_newspaper:
        yield "entrysubtype", "newspaper"
    if one.issued:
        yield "date", _date(one.issued)
    if one.url:
        yield "url", _address(one.url)
        yield "urldate", _date(one.accessed)
    if one.language:
        yield "langid", _written(one.language)
    if one.archived:
        yield "note", _written(f"Archived copy: {one.archived}")


def _name(name: Name) -> str:
    """Return a name; one that is not divided in braces, so that nobody divides it."""
    if not name.given:
        return f"{{{_written(name.family)}}}"
    return f"{_written(name.family)}, {_written(name.given)}"


def _written(text: str) -> str:
    plain = " ".join(text.split())
    lone = _lone_braces(plain)
    return _SIGN.sub(lambda found: (_LONE if found.start() in lone else _SIGNS)[found[0]], plain)


def _lone_braces(text: str) -> Set[int]:
    """Return where braces stand that none answers."""
    opened, lone = list[int](), set[int]()
    for place, sign in enumerate(text):
        if sign == "{":
            opened.append(place)
        elif sign == "}" and opened:
            opened.pop()
        elif sign == "}":
            lone.add(place)
    return lone.union(opened)


def _address(url: str) -> str:
    """Return an address, which is read as it stands but for braces."""
    return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C")


def _date(day: Day) -> str:
    return "-".join(f"{part:02}" for part in day)
