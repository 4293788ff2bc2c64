"""An article with everything that is hard to show, and a few helpers to make others."""

from collections.abc import Sequence

from reader.domain.annotation import Annotation, AnnotationId, Label, LabelId, describe
from reader.domain.article import Article, ArticleId
from reader.domain.document import BlockKind, Category, Metadata, Span, Verdict, assemble
from reader.domain.reason import Cause, because

_READ_ALSO = because(Cause.STARTS_WITH, phrase="Read also", such="related link")
KEPT = Verdict(True, "body", because(Cause.TEXT_INSIDE))
RELATED = Verdict(False, "related link", _READ_ALSO, Category.RELATED_LINK)
SHARING = Verdict(
    False, "sharing", because(Cause.READS, phrase="Share", such="sharing"), Category.SHARING
)

LABELS = {
    LabelId(1): Label(LabelId(1), "Claim", "#da4128", 1, "A statement that can be checked."),
    LabelId(2): Label(LabelId(2), "Figure", "#0247c1", 2),
    LabelId(3): Label(LabelId(3), "Quote", "#eebe15", 3),
    LabelId(4): Label(LabelId(4), "Source", "#2bc998", 4),
    LabelId(5): Label(LabelId(5), "Question", "#913a85", 5),
}

FAMILY = "\N{WOMAN}\N{ZERO WIDTH JOINER}\N{GIRL}"
NO_BREAK = "Defence\N{NO-BREAK SPACE}Minister\N{NO-BREAK SPACE}Sergei"

PIECES: list[tuple[BlockKind, str, Verdict]] = [
    (BlockKind.TITLE, "A thousand kilometres of new border", KEPT),
    (BlockKind.PARAGRAPH, f"{FAMILY} More than 1,000 km were added, {NO_BREAK} said.", KEPT),
    (BlockKind.PARAGRAPH, "Read also: A bridge that nobody wanted", RELATED),
    (BlockKind.PARAGRAPH, "Read also: \N{FERRY} fares rise", RELATED),
    (BlockKind.PARAGRAPH, "Share this article", SHARING),
    (BlockKind.PARAGRAPH, "قال الوزير إن 1000 كيلومتر أضيفت", KEPT),
    (BlockKind.LIST_ITEM, "first the north", KEPT),
    (BlockKind.PARAGRAPH, "The last word of the text", KEPT),
]


def article(
    pieces: Sequence[tuple[BlockKind, str, Verdict]] = PIECES,
    metadata: Metadata | None = None,
    annotations: Sequence[tuple[str, int | None]] = (),
    overrides: dict[int, bool] | None = None,
    media_type: str = "text/html",
) -> Article:
    """Return an article of these blocks, with a highlight on each of these quotes."""
    document = assemble([(kind, text) for kind, text, _ in pieces], metadata or Metadata())
    made = []
    for number, (quote, label) in enumerate(annotations):
        start = document.text.index(quote)
        target = describe(document.text, Span(start, start + len(quote)))
        labels = () if label is None else (LabelId(label),)
        made.append(Annotation(AnnotationId(str(number)), ArticleId(1), target, labels, "", "", ""))
    verdicts = tuple(verdict for *_, verdict in pieces)
    return Article(
        ArticleId(1),
        document,
        verdicts,
        overrides or {},
        tuple(made),
        "0" * 64,
        "page.html",
        media_type,
        None,
        "2024-11-04T10:00:00Z",
    )


def long_article(paragraphs: int = 200) -> Article:
    """Return an article that has to be scrolled, every tenth block of it removed."""
    sentence = (
        "The council of the town voted on Monday to spend more on its bridge than it had "
        "ever spent on anything. "
    )
    pieces = [
        (BlockKind.PARAGRAPH, f"Number {number}. " + sentence * 4, KEPT if number % 10 else RELATED)
        for number in range(paragraphs)
    ]
    return article(pieces)


def span_of(shown: Article, quote: str) -> Span:
    """Return where a quote stands in an article."""
    start = shown.document.text.index(quote)
    return Span(start, start + len(quote))
