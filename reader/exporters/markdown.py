"""Markdown (CommonMark): the highlights of each article under its title, the quote as a block quote, the note below it.

Whatever stands in an article or a note comes out as the same characters and never as markup.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from reader.domain.annotation import Annotation, Label, LabelId
from reader.domain.article import Article
from reader.exporters.exporter import in_order, label_names

_LINK = re.compile(r"https?://[^\s<>\\\x00-\x20\x7f]+", re.IGNORECASE)

_SPECIAL = re.compile(
    r"[\\`*_\[\]<>#|~$^{}@]"  # markup wherever it stands, in CommonMark, GitHub, Obsidian or Pandoc
    r"|&(?=[#\w])"  # a character reference
    r"|=(?==)|(?<==)="  # ==highlight==
    r"|%(?=%)|(?<=%)%"  # %%comment%%
    r"|:(?=[^\s\d])"  # https://, :emoji:
    r"|(?<=www)\.",  # www.
    re.IGNORECASE,
)
_LINE_START = re.compile(r"(?m)^(\d{1,9}(?=[.)](?:\s|$))|(?=[-+:=](?:[-:=\s]|$)))")
"""The place in a line before what would begin a list, a rule, a definition, an underlined heading or a table's second row."""

_EDGE = re.compile(r"(?m)^[^\S\n]+|[^\S\n]+$|\r")
"""White space that Markdown would drop or take for something else: at the ends of a line, and carriage returns."""

_PARAGRAPH_END = re.compile(r"(?<=\S)\n\n(?=\S)")


class MarkdownExporter:
    """A section for each article that has highlights."""

    name = "markdown"
    title = "Markdown"
    suffix = ".md"

    def render(self, articles: Sequence[Article], labels: Mapping[LabelId, Label]) -> bytes:
        """Return the sections in UTF-8, lines ending with a line feed."""
        sections = ["# Highlights and notes", *(_section(article, labels) for article in articles if article.annotations)]
        if len(sections) == 1:
            sections.append("Nothing is highlighted.")
        return ("\n\n".join(sections) + "\n").encode("utf-8")


def escaped(text: str) -> str:
    """Return text that Markdown renders as the same characters, in one or more paragraphs.

    An empty line between two others divides paragraphs, any other line break becomes a hard one.
    """
    return "\n\n".join(_paragraph(part) for part in _PARAGRAPH_END.split(text))


def escaped_line(text: str) -> str:
    """Return text that Markdown renders as the same characters, for a place behind other words on one line."""
    return _references(_SPECIAL.sub(r"\\\g<0>", text)).replace("\n", "&#10;")


def _paragraph(text: str) -> str:
    """Return one paragraph; line breaks at its ends are written as references, since Markdown drops them."""
    inner = text.strip("\n")
    if not inner:
        return "&#10;" * len(text)
    before, after = text.index(inner), len(text) - len(text.rstrip("\n"))
    lines = _references(_LINE_START.sub(r"\1\\", _SPECIAL.sub(r"\\\g<0>", inner))).replace("\n", "\\\n")
    return "&#10;" * before + lines + "&#10;" * after


def _references(text: str) -> str:
    """Return text with white space at the ends of lines and carriage returns as character references."""
    return _EDGE.sub(lambda found: "".join(f"&#{ord(one)};" for one in found[0]), text)


def _section(article: Article, labels: Mapping[LabelId, Label]) -> str:
    facts = "\n".join(f"- {name}: {value}" for name, value in _facts(article))
    parts = [f"## {escaped_line(article.title)}", facts]
    for number, annotation in enumerate(in_order(article), start=1):
        parts.extend(_highlight(number, annotation, ", ".join(label_names(annotation, labels))))
    return "\n\n".join(parts)


def _facts(article: Article) -> Iterator[tuple[str, str]]:
    """Yield what identifies an article, name and value; what is not known is left out."""
    metadata = article.metadata
    if metadata.authors:
        yield "Authors", escaped_line("; ".join(metadata.authors))
    if metadata.published:
        yield "Published", escaped_line(metadata.published)
    if metadata.site:
        yield "Site", escaped_line(metadata.site)
    if article.url:
        yield "Address", f"<{article.url}>" if _LINK.fullmatch(article.url) else escaped_line(article.url)
    yield "Source", f"{escaped_line(article.source_name)}, SHA-256 {article.sha256}"


def _highlight(number: int, annotation: Annotation, label: str) -> Iterator[str]:
    """Yield the Markdown blocks of one highlight."""
    target = annotation.target
    yield f"### {number}. {escaped_line(label)}" if label else f"### {number}."
    yield "\n".join(f"> {line}".rstrip() for line in escaped(target.exact).split("\n"))
    if annotation.note:
        yield escaped(annotation.note)
    facts = [f"- Position: {target.span.start}–{target.span.end}"]
    if target.prefix:
        facts.append(f"- Before it: {escaped_line(f'“{target.prefix}”')}")
    if target.suffix:
        facts.append(f"- After it: {escaped_line(f'“{target.suffix}”')}")
    yield "\n".join(facts)
