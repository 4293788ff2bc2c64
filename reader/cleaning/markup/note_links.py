"""Links to the notes of a text, told by their addresses."""

import re

_NOTE = re.compile(
    r"[^#]*#(?:.*(?:(?<![a-z])(?:fn|refs?(?![a-z])|reference|cit(?![a-z]))|f(?:t|oot)n|edn"
    r"|(?:bib|x|foot|end)-?_?ref|note|cite|citation|foot(?!er|ball|age|print|step|path))"
    r"|_?\d{1,3}[a-z]?\Z)",
    re.I,
)
"""``#fn2``, ``#_ftn2``, ``#note-2``, ``#cite_ref-2``, ``#2``; of another page as well."""


def leads_to_note(address: str) -> bool:
    """Whether a link's address is that of a note, or of the sign of one."""
    return "#" in address and _NOTE.match(address) is not None
