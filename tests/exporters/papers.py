"""What the formats to be read are tried on: an article with everything that a text can have, beside
the two with claims.
"""

from dataclasses import replace

from reader.domain.annotation import Annotation, AnnotationId, ArticleId, LabelId, describe
from reader.domain.article import Article
from reader.domain.document import BlockKind, Category, Metadata, Span, Verdict, assemble
from reader.domain.reason import Cause, because
from reader.exporters.findings import Findings

from .articles import LABELS as PLAIN_LABELS
from .articles import Label, annotation, invented
from .test_claims import FINDINGS as CLAIM_FINDINGS
from .test_claims import OTHER, PAGE

TITLE = "Ferry 👩‍👩‍👧 <b>late</b>"
PIECES = [
    (BlockKind.TITLE, TITLE),
    (BlockKind.BYLINE, "By Mara Voss"),
    (
        BlockKind.PARAGRAPH,
        "The ferry was 40 minutes late on Monday, 👩‍👩‍👧 the harbour office said.",
    ),
    (BlockKind.PARAGRAPH, "Subscribe & save 50 %"),
    (BlockKind.HEADING, "Who pays"),
    (BlockKind.LIST_ITEM, "The island pays two thirds."),
    (BlockKind.QUOTE, "“Nobody asked us,” said the pilot."),
    (BlockKind.TABLE_ROW, "2023 | 1,200 | 3 %"),
    (BlockKind.CODE, "delay = 40  # minutes"),
    (BlockKind.PARAGRAPH, "بلغ التأخير 40 دقيقة."),
    (BlockKind.PARAGRAPH, "渡轮晚点四十分钟。"),
    (BlockKind.CAPTION, "The ferry at the quay"),
]
REMOVED = 3
METADATA = Metadata(
    title=TITLE, authors=("Mara Voss",), published="2025-03-04", site="isle.example",
    language="en", url="https://isle.example/ferry?a=1&b=2",
)  # fmt: skip
DOCUMENT = assemble(PIECES, METADATA)
PATHS = ("Politics › Source, primary", "Economy › Source, primary")
LABELS = {
    **PLAIN_LABELS,
    LabelId(3): Label(LabelId(3), "Politics", "#913a85", None),
    LabelId(4): Label(LabelId(4), "Source, primary", "#913a85", None, "", LabelId(3)),
    LabelId(5): Label(LabelId(5), "Economy", "#00798c", None),
    LabelId(6): Label(LabelId(6), "Source, primary", "#00798c", None, "", LabelId(5)),
}


def at(quote: str, number: int, note: str = "", *labels: int, until: str = "") -> Annotation:
    """Highlight the first place of a quote, on to the end of ``until``."""
    start = DOCUMENT.text.index(quote)
    last = until or quote
    span = Span(start, DOCUMENT.text.index(last, start) + len(last))
    made = annotation(number, describe(DOCUMENT.text, span), note)
    return replace(made, article=ArticleId(3), labels=tuple(map(LabelId, labels)))


GONE = replace(
    at("ferry was", 29, "Where did it go?", 1),
    target=replace(at("ferry was", 29).target, exact="the ferry sank"),
    placed=False,
)
MARKED = (
    at("40 minutes late", 21, "Too *long*?\n\n- ask the harbour\n- ask <script>", 4, 6),
    at("late on Monday", 22, "Overlaps."),
    at("save 50 %", 23, "Removed, but marked.", 2),
    at("two thirds", 24, "Over two paragraphs.", 1, until="Nobody asked"),
    at("التأخير 40", 25, "تحقق", 1),
    at("四十分钟", 26, "核对", 2),
    at("quay", 27),
    GONE,
)
NOTE = "The *office* was asked.\n\n![plan](https://isle.example/plan.png) <img src=x>"
FERRY = Article(
    id=ArticleId(3),
    document=DOCUMENT,
    cleaner=tuple(
        Verdict(False, "promotion", because(Cause.TEXT_INSIDE), Category.PROMOTION)
        if index == REMOVED
        else Verdict(True, "prose", because(Cause.TEXT_INSIDE))
        for index in range(len(PIECES))
    ),
    overrides={},
    annotations=MARKED,
    sha256="2d" * 32,
    source_name="ferry.html",
    media_type="text/html",
    address=None,
    imported="2025-03-05T07:00:00Z",
)
FINDINGS: Findings = replace(
    CLAIM_FINDINGS,
    claims=(
        replace(
            CLAIM_FINDINGS.claims[0],
            highlights=(*CLAIM_FINDINGS.claims[0].highlights, AnnotationId(MARKED[0].id)),
        ),
    ),
    highlights=CLAIM_FINDINGS.highlights,
    article_notes={**CLAIM_FINDINGS.article_notes, ArticleId(3): NOTE},
)
ARTICLES = [PAGE, OTHER, FERRY]
HOSTILE = (
    "<script>alert(1)</script>", "]]>", "&amp; &#60;", "a\u0000b\u0001c\u000bd\ufffe", "\ud800half",
    "\u202eevil\u202c", "</title></style>", "=1+1", "line\rreturn", "tab\there", "x" * 3000,
    "![](https://isle.example/p.png)", "<https://isle.example>", "javascript:alert(1)",
    "[go](javascript:alert(1))", "👩‍👩‍👧", "_x0041_", "a\u2028b\u0085c",
)  # fmt: skip
"""Texts that break files of one format or another."""


def hostile_articles() -> list[Article]:
    """Return an article for each of them, with a highlight of that wording and such a note."""
    made = []
    for number, text in enumerate(HOSTILE):
        article = invented(text, text)
        highlight = replace(
            article.annotations[0],
            id=AnnotationId(f"00000000-0000-4000-8000-{500 + number:012}"),
            article=ArticleId(10 + number),
        )
        made.append(replace(article, id=ArticleId(10 + number), annotations=(highlight,)))
    return made
