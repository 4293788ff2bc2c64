"""An article about salt works, and the beginning of another one, for tests of what is certain."""

from reader.cleaning import clean
from reader.domain.document import Cleaned, Verdict
from reader.domain.source import MediaType, SourceDocument

TEXT = [
    "The salt works of Tarn will close after ninety years, the owner told the workers on Monday in a short letter.",
    "Some forty people lose their jobs; most of them live in the two villages beside the pans, the mayor said.",
    "The last salt is to be raked in September, and the sheds will then be offered to the province for a museum.",
]
NEXT = [
    "A ferry has been ordered for the upper lake, where the old one was taken out of service in the winter.",
    "It will carry twelve cars and be built at a yard that has not made a ship for the lake in thirty years.",
]


def cleaned(body: str, language: str = "en", head: str = "") -> Cleaned:
    """Clean a page with the body, in a language."""
    page = (
        f'<html lang="{language}"><head><title>Salt works to close</title>{head}</head><body>'
        f"<main>{body}</main></body></html>"
    )
    return clean(SourceDocument(page.encode(), MediaType.HTML, "page"))


def story(*inside: str, below: str = "") -> str:
    """Return the article, with markup behind its first paragraph and below its last."""
    first, *rest = TEXT
    return (
        "<article><h1>Salt works to close</h1><div class=body>"
        f"<p>{first}</p>{''.join(inside)}{''.join(f'<p>{text}</p>' for text in rest)}{below}"
        "</div></article>"
    )


def verdict_on(page: Cleaned, words: str) -> Verdict:
    """Return the verdict on the first block with some words."""
    blocks = zip(page.document.blocks, page.verdicts, strict=True)
    return next(verdict for block, verdict in blocks if words in page.document.block_text(block))
