"""A page about a ferry with something in its midst, and what of it nobody saw."""

from reader.cleaning import clean
from reader.cleaning.markup.unseen import read_page
from reader.domain.document import Cleaned
from reader.domain.source import MediaType, SourceDocument

TEXT = [
    "The ferry between Norrvik and the outer islands will run only twice a week from October, the "
    "county decided on Thursday after a long debate.",
    "About four hundred people live on the islands all year round, and most of them depend on the "
    "boat for food, medicine and school.",
    "The county says that the old ship needs a new engine, and that the repair would cost nine "
    "million crowns before the winter.",
    "A petition against the cut has been signed by more than two thousand people in a week, many "
    "of them summer guests.",
    "The shipping company has offered to run a smaller boat on Sundays if the county pays for the "
    "fuel and for one more deckhand.",
    "The council of the islands will meet on Monday to decide whether it goes to court over the "
    "new timetable.",
]
WORDS = "The captain had been warned twice in writing, an internal paper of the company says."


def page(piece: str, style: str = "", top: str = "", root: str = "") -> str:
    """Return a page with an article in whose middle a piece of markup stands."""
    paragraphs = [f"<p>{text}</p>" for text in TEXT]
    body = "".join([*paragraphs[:3], piece, *paragraphs[3:]])
    return (
        f'<!DOCTYPE html><html lang="en" {root}><head><title>Ferry runs less often</title>{style}'
        f"</head><body>{top}<main><article><h1>Ferry runs less often</h1>"
        f'<div class="text">{body}</div></article></main></body></html>'
    )


def cleaned(html: str) -> Cleaned:
    """Clean a page."""
    return clean(SourceDocument(html.encode(), MediaType.HTML, "page.html"))


def veiled(html: str) -> list[str]:
    """Return the texts of the blocks that nobody saw."""
    return [block.text for block in read_page(html).blocks if block.veil is not None]


def sheet(rules: str, attributes: str = "") -> str:
    """Return a style element."""
    return f"<style {attributes}>{rules}</style>"
