"""Text as Markdown: whatever stands in an article or a note comes out as the same characters and
never as markup.
"""

import re

_LINK = re.compile(r"(?:https?://|claim-reader:)[^\s<>\\\x00-\x20\x7f]+", re.IGNORECASE)

_SPECIAL = re.compile(
    r"[\\`*_\[\]<>#|~$^{}@]"  # markup wherever it stands, in CommonMark, GitHub, Obsidian or Pandoc
    r"|&(?=[#\w])"  # a character reference
    r"|=(?==)|(?<==)="  # ==highlight==
    r"|%(?=%)|(?<=%)%"  # %%comment%%
    r"|:(?=[^\s\d])"  # https://, :emoji:
    r"|(?<=www)\."  # www.
    r"|['\"]|-(?=-)|(?<=-)-|\.(?=\.)|(?<=\.)\.",  # what Pandoc makes typographic
    re.IGNORECASE,
)

_SHORTENED = (
    r"aet|aetat|al|Apr|Aug|bk|Bros|c|Capt|cf|ch|chap|chs|Co|col|Corp|cp|d|Dec|Dr|e\.g|ed|eds|esp|f|"
    r"fasc|Feb|ff|fig|fl|fol|fols|Fr|Gen|Gov|Hon|i\.e|ill|Inc|incl|Jan|Jr|Jul|Jun|Ltd|M\.A|M\.D|"
    r"Mar|Mr|Mrs|Ms|n|n\.b|nn|No|Nov|Oct|p|Ph\.D|pp|Pres|Prof|pt|q\.v|Rep|Rev|s\.v|s\.vv|saec|sec|"
    r"Sen|Sep|Sept|Sgt|Sr|St|univ|viz|vol|vs"
)
"""Abbreviations, Pandoc's own list: it makes the space behind their full stop one that does not
break.
"""
_AFTER_SHORTENED = re.compile(rf"(?<![^\W_])({_SHORTENED})\.(?=\s)")

_LINE_START = re.compile(
    r"(?m)^(\(?(?:\d{1,9}|[a-z]|[ivxlcdm]{1,9}|\\#)(?=[.)](?:\s|$))|(?=[-+:=](?:[-:=\s\\]|$)))",
    re.IGNORECASE,
)
"""The place in a line before what would begin a list, a rule, a definition, an underlined heading
or a table's second row. Pandoc numbers lists with letters and in brackets, too.
"""

_EDGE = re.compile(r"(?m)^[^\S\n]+|[^\S\n]+$|\r|\t|(?<= ) +")
"""White space that Markdown would drop or take for something else: at the ends of a line, in rows,
tabs and carriage returns.
"""

_PARAGRAPH_END = re.compile(r"(?<=\S)\n\n(?=\S)")


def linked(address: str) -> str:
    """Return an address as a link where it is one of the web, else as the same characters."""
    return f"<{address}>" if _LINK.fullmatch(address) else escaped_line(address)


def escaped(text: str) -> str:
    """Return text that Markdown renders as the same characters, in one or more paragraphs.

    An empty line between two others divides paragraphs, any other line break becomes a hard one.
    """
    return "\n\n".join(_paragraph(part) for part in _PARAGRAPH_END.split(text))


def escaped_line(text: str) -> str:
    """Return text that Markdown renders as the same characters, for a place behind other words on
    one line.
    """
    return _references(_marked(text)).replace("\n", "&#10;")


def _marked(text: str) -> str:
    """Return text with a backslash before each sign that could be markup."""
    return _AFTER_SHORTENED.sub(r"\1\\.", _SPECIAL.sub(r"\\\g<0>", text))


def _paragraph(text: str) -> str:
    """Return one paragraph; line breaks at its ends are written as references, since Markdown drops
    them.
    """
    inner = text.strip("\n")
    if not inner:
        return "&#10;" * len(text)
    before, after = text.index(inner), len(text) - len(text.rstrip("\n"))
    lines = _references(_LINE_START.sub(r"\1\\", _marked(inner))).replace("\n", "\\\n")
    return "&#10;" * before + lines + "&#10;" * after


def _references(text: str) -> str:
    """Return text with white space at the ends of lines and carriage returns as character
    references.
    """
    return _EDGE.sub(lambda found: "".join(f"&#{ord(one)};" for one in found[0]), text)
