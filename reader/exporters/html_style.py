"""How the exported page looks: its style sheet, with the colours of labels and verdicts."""

from collections.abc import Mapping
from functools import cache

from reader.resources import resource_folder


def style_of(colours: Mapping[str, str]) -> str:
    """Return the style sheet; ``colours`` gives each colour the name of its class."""
    classes = "".join(f".{name} {{ --c: {colour}; }}\n" for colour, name in colours.items())
    return f"\n{_page()}{classes}"


@cache
def _page() -> str:
    return (resource_folder("exports") / "page.css").read_text("utf-8")
