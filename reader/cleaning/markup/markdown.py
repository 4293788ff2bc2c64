"""Markdown to the page that it stands for, so that clips are cleaned as the pages that they are of.

CommonMark is read by markdown-it-py. What note programs add to it (Obsidian, Logseq, Joplin) is
turned into CommonMark or markup first: wiki links, ``==highlights==``, footnotes, callouts, tasks,
comments.
"""

import html
import re
from collections.abc import Iterator

from reader.cleaning.text.phrases import fold

_FENCE = re.compile(r" {0,3}(?:>\s?)*(?P<sign>`{3,}|~{3,})")
_CODE_SPAN = re.compile(r"(`+[^`\n]*`+)")
_HEADING = re.compile(r" {0,3}#\s+(?P<text>.+?)\s*#*\s*$")
_NOTE_TEXT = re.compile(r"^ {0,3}\[\^(?P<mark>[^\]\s]{1,60})\]:[ \t]*")
_CALLOUT = re.compile(r"^(?P<quote>\s*(?:>\s?)+)\[!(?P<kind>[\w-]{1,30})\][+-]?[ \t]*")
_TASK = re.compile(r"^(?P<bullet>\s*(?:[-*+]|\d{1,9}[.)])\s+)\[[ xX/>-]\]\s+")
_BLOCK_NAME = re.compile(r"[ \t]+\^[\w-]{1,40}$")
_TABLE_RULE = re.compile(r"^[ \t]*\|?[ \t]*:?-{3,}")

_INLINE = (
    (re.compile(r"%%[^%\n]{0,2000}%%"), ""),
    (
        re.compile(r"!\[\[(?P<file>[^\]|#\n]{1,300})[^\]\n]{0,300}\]\]"),
        lambda found: f"![{found['file']}](<{found['file']}>)",
    ),
    (re.compile(r"\[\[[^\]|\n]{1,300}\|(?P<shown>[^\]\n]{1,300})\]\]"), r"\g<shown>"),
    (re.compile(r"\[\[(?P<shown>[^\]|\n]{1,300})\]\]"), r"\g<shown>"),
    (
        re.compile(r"\[\^(?P<mark>[^\]\s]{1,60})\]"),
        lambda found: f'<sup><a href="#note">{html.escape(found["mark"])}</a></sup>',
    ),
    (
        re.compile(r"(?<![=\\])==(?P<words>[^\s=](?:[^=\n]*[^\s=])?)==(?!=)"),
        r"<mark>\g<words></mark>",
    ),
    (
        re.compile(r"(?<![*\\])\*\*(?P<words>[^\s*](?:[^*\n]*[^\s*])?)\*\*(?!\*)"),
        r"<strong>\g<words></strong>",
    ),
)
"""Signs inside a line, outside of code. Two asterisks are here because CommonMark leaves them where
a sentence without spaces stands in them, as in Chinese. None looks further than its line.
"""


def page_of(text: str, title: str) -> tuple[str, str]:
    """Return the page that a text in Markdown stands for, and its title: the one given, else its
    first heading of the first level.

    A title that the text does not show becomes its heading. About linear in the text; what is not
    is bounded by the time that cleaning may take.
    """
    from markdown_it import MarkdownIt  # noqa: PLC0415 (40 ms that most sources never need)

    lines = text.splitlines()
    headings = [fold(found["text"]) for line in lines if (found := _HEADING.match(line))]
    first = next((found["text"] for line in lines if (found := _HEADING.match(line))), "")
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": 20})
    parser.enable(["table", "strikethrough"])
    body = parser.render("\n".join(_plainer(lines)))
    shown = title or _without_signs(first)
    head = "" if not title or fold(title) in headings else f"<h1>{html.escape(title)}</h1>\n"
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
        f"<title>{html.escape(shown)}</title></head>\n"
        f"<body><article>\n{head}{body}</article></body></html>\n"
    ), shown


def _without_signs(heading: str) -> str:
    """Return a heading's text without emphasis and links."""
    text = re.sub(r"!?\[([^\]\n]*)\]\([^)\n]*\)", r"\1", heading)
    return re.sub(r"[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}", "", text).replace("\\", "").strip()


def _plainer(lines: list[str]) -> Iterator[str]:
    """Yield the lines in CommonMark; what is in code stays as it is."""
    fence = ""
    for line in lines:
        found = _FENCE.match(line)
        if found and (not fence or found["sign"].startswith(fence)):
            fence = "" if fence else found["sign"]
            yield line
        elif fence or (line.startswith(("    ", "\t")) and "[^" not in line):
            yield line
        else:
            yield from _plainer_line(line)


def _plainer_line(line: str) -> Iterator[str]:
    if note := _NOTE_TEXT.match(line):
        yield ""  # each note is a paragraph of its own
        line = f"<sup>{html.escape(note['mark'])}</sup> {line[note.end() :]}"
    if callout := _CALLOUT.match(line):
        rest = line[callout.end() :]
        line = f"{callout['quote']}**{rest}**" if rest else callout["quote"].rstrip()
        if rest:
            yield _inside(line)
            line = callout["quote"].rstrip()
    line = _TASK.sub(r"\g<bullet>", line)
    yield _inside(_BLOCK_NAME.sub("", line) if not _TABLE_RULE.match(line) else line)


def _inside(line: str) -> str:
    parts = _CODE_SPAN.split(line)
    for at in range(0, len(parts), 2):
        for pattern, plain in _INLINE:
            parts[at] = pattern.sub(plain, parts[at])
    return "".join(parts)
