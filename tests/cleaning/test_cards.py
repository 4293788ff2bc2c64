"""A card that appears over a name is taken out of the sentence it stands in, and both halves of
that are kept.
"""

import pytest

from reader.cleaning import clean
from reader.domain.document import Category
from reader.domain.reason import Cause, because
from reader.domain.source import MediaType, SourceDocument

_ARTICLE = "".join(
    f"<p>The council of Ulm voted on Monday for bridge number {number}, which will cost a lot, and "
    "nobody spoke against it.</p>"
    for number in range(6)
)


@pytest.mark.parametrize("marks", ["rollover-block", "hover-card", "TooltipContent", "popover"])
def test_both_parts_of_the_sentence_are_kept_and_the_card_is_not(marks: str) -> None:
    links = (
        '<a href="/ann">Ann Ott</a><a href="/1">Ann Ott opens a bridge in the north of the '
        'town</a> <a href="/2">More</a>'
    )
    name = f'<span><a href="/ann">Ann Ott</a><span class="{marks}">{links}</span></span>'
    sentence = (
        f"<p>It was {name} of the Greens who had asked for all of them, again and again, "
        "since the spring of last year.</p>"
    )
    page = f"<html><body><main><h1>Bridges</h1>{sentence}{_ARTICLE}</main></body></html>"
    cleaned = clean(SourceDocument(page.encode(), MediaType.HTML, "page"))
    assert "It was Ann Ott\nof the Greens who had asked" in cleaned.kept_text()
    assert "in the north of the town" not in cleaned.kept_text()
    blocks = zip(cleaned.document.blocks, cleaned.verdicts, strict=True)
    (removed,) = [
        verdict for block, verdict in blocks if "in the north" in cleaned.document.block_text(block)
    ]
    assert removed.category == Category.RELATED_LINK
    assert removed.reason == because(Cause.CARD, links=3)
