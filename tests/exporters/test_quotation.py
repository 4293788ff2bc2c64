"""Quotations to be pasted elsewhere."""

from reader.domain.annotation import ArticleId
from reader.domain.article import Article
from reader.domain.document import BlockKind, Metadata, Span, assemble
from reader.exporters.quotation import quotation


def article(metadata: Metadata) -> Article:
    document = assemble(
        [(BlockKind.PARAGRAPH, "It costs 5 < 6 *million*."), (BlockKind.PARAGRAPH, "Enough.")],
        metadata,
    )
    return Article(
        *(ArticleId(1), document, (), {}, (), "0" * 64, "page.html", "text/html", None),
        imported="2026-03-14T09:26:53Z",
    )


WHOLE = Metadata(
    title="The bridge [closed]",
    authors=("Ines Halvorsen", "R. Okoye"),
    published="2026-03-14T07:00:00+01:00",
    site="Harbour Gazette",
    url="https://gazette.example/bridge",
)


def test_all_three_forms_say_what_is_quoted_and_where_it_stands() -> None:
    known = article(WHOLE)
    made = quotation(known, known.document.text, Span(0, len(known.document.text)))
    assert made.text == (
        "“It costs 5 < 6 *million*.\n\nEnough.”\n\n"
        "— Ines Halvorsen; R. Okoye, “The bridge [closed]”, Harbour Gazette, 2026-03-14\n"
        "https://gazette.example/bridge"
    )
    link = "https://gazette.example/bridge#:~:text=It%20costs%205,Enough."
    assert made.markdown == (
        "> It costs 5 \\< 6 \\*million\\*.\n>\n> Enough.\n>\n"
        f"> — Ines Halvorsen; R. Okoye, [The bridge \\[closed\\]](<{link}>), Harbour Gazette, "
        "2026-03-14"
    )
    assert made.html == (
        f'<blockquote cite="{link}"><p>It costs 5 &lt; 6 *million*.</p><p>Enough.</p>'
        "</blockquote><p>— Ines Halvorsen; R. Okoye, "
        f'<cite><a href="{link}">The bridge [closed]</a></cite>, Harbour Gazette, 2026-03-14</p>'
    )


def test_what_is_not_known_is_left_out() -> None:
    made = quotation(article(Metadata()), "Enough.", Span(26, 33))
    assert made.text == "“Enough.”\n\n— “page.html”"
    assert made.markdown == "> Enough.\n>\n> — page.html"
    assert made.html == "<blockquote><p>Enough.</p></blockquote><p>— <cite>page.html</cite></p>"


def test_words_without_a_place_lead_to_the_page() -> None:
    made = quotation(article(WHOLE), "What it said before.", None)
    assert "](<https://gazette.example/bridge>)" in made.markdown


def test_an_address_that_is_none_of_the_web_is_no_link() -> None:
    made = quotation(article(Metadata(url="javascript:alert(1)")), "Enough.", Span(26, 33))
    assert "<a " not in made.html
    assert "](" not in made.markdown
