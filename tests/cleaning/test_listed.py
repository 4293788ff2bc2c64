"""What stands in one list on a page is removed for one reason."""

from reader.cleaning import clean
from reader.domain.source import MediaType, SourceDocument

STORY = "".join(
    f"<p>The council met in year {year} to talk about the harbour wall, which will be nine metres "
    "high and cost the town more than it has ever spent on anything before.</p>"
    for year in range(2001, 2013)
)
MENU = "".join(
    f"<li><a href='/{name}'>{name}</a></li>" for name in ("Home", "Tide tables", "Sport")
)
RELATED = "".join(
    f"<li><h3>{part}</h3><a href='/{part}'>What the gulls think of {part}</a></li>"
    for part in ("masts", "ropes", "nets", "lamps")
)
PAGE = (
    f"<html><head><title>The wall</title></head><body><nav class='x-menu'><ul>{MENU}</ul></nav>"
    f"<article><h1>The wall</h1>{STORY}</article><aside class='related-links'><ul>{RELATED}</ul>"
    "</aside></body></html>"
)


def test_the_items_of_a_list_and_their_headings_have_one_reason() -> None:
    cleaned = clean(SourceDocument(PAGE.encode(), MediaType.HTML, "wall.html"))
    texts = map(cleaned.document.block_text, cleaned.document.blocks)
    verdicts = dict(zip(texts, cleaned.verdicts, strict=True))
    for items in (
        ("Home", "Tide tables", "Sport"),
        ("masts", "What the gulls think of masts", "lamps", "What the gulls think of nets"),
    ):
        found = [verdicts[item] for item in items]
        assert not any(verdict.kept for verdict in found)
        assert len({repr(verdict) for verdict in found}) == 1, found
