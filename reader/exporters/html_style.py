"""How the exported page looks: its style sheet, with the colours of labels and verdicts."""

from collections.abc import Mapping
from functools import cache

from reader.resources import resource_folder


def style_of(colours: Mapping[str, str], *, excerpts: bool = False) -> str:
    """Return the style sheet; ``colours`` gives each colour the name of its class, ``excerpts``
    says whether highlights stand by themselves.
    """
    classes = "".join(f".{name} {{ --c: {colour}; }}\n" for colour, name in colours.items())
    more = _sheet("excerpts.css") if excerpts else ""
    return f"\n{_sheet('page.css')}{classes}{more}"


@cache
def _sheet(name: str) -> str:
    return (resource_folder("exports") / name).read_text("utf-8")
