"""What can be exported of what the window shows: this article, what is selected in the list, what
filters and pages show, and everything.
"""

from collections.abc import Callable, Iterator

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.message import COUNT, translate
from reader.services import browsing, claims, searching
from reader.services.export_contents import Narrowing
from reader.ui.exporting.export_source import ExportSource, SourceKind
from reader.ui.session.desk import Desk
from reader.ui.shell.pages import PageName, Pages
from reader.ui.words.saying import said


class ExportSources:
    """Finds them as they are when they are asked for."""

    def __init__(
        self,
        pages: Pages,
        desk: Desk,
        shown: Callable[[], tuple[AnnotationId, ...]],
        targets: Callable[[], list[ArticleId]],
    ) -> None:
        """``shown`` returns the highlights of the open article whose cards are shown, ``targets``
        the articles that an action is meant for.
        """
        self._pages, self._desk, self._shown, self._targets = pages, desk, shown, targets

    def offered(self) -> list[ExportSource]:
        """Return what there is to export, what is nearest first."""
        return [
            *self._of_articles(),
            *self._of_pages(),
            ExportSource(
                SourceKind.EVERYTHING,
                said(translate("ExportSources", "Everything in the library")),
                said(translate("ExportSources", "All notes")),
            ),
        ]

    def nearest(self) -> SourceKind:
        """Return what the user most likely means: what is shown."""
        match self._pages.shown():
            case PageName.HIGHLIGHTS:
                return SourceKind.HIGHLIGHTS
            case PageName.CLAIMS:
                return SourceKind.CLAIMS
            case PageName.SEARCH:
                return SourceKind.SEARCH
            case _:
                kinds = {source.kind for source in self._of_articles()}
        ranked = (SourceKind.SELECTION, SourceKind.CARDS, SourceKind.ARTICLE)
        return next((kind for kind in ranked if kind in kinds), SourceKind.EVERYTHING)

    def _of_articles(self) -> Iterator[ExportSource]:
        article, wanted = self._desk.article, tuple(self._targets())
        if article is not None:
            shown, total = self._shown(), len(article.placed)
            if len(shown) < total:
                words = translate("ExportSources", "What the filter of the cards shows: {shown} of "
                                  "%n", "What the filter of the cards shows: {shown} of 1",
                                  COUNT, total)  # fmt: skip
                yield ExportSource(
                    SourceKind.CARDS,
                    said(words.where(shown=len(shown))),
                    article.title,
                    (article.id,),
                    lambda: Narrowing(highlights=frozenset(shown)),
                )
            words = translate("ExportSources", "This article: {title}").where(title=article.title)
            yield ExportSource(SourceKind.ARTICLE, said(words), article.title, (article.id,))
        if wanted and (article is None or wanted != (article.id,)):
            count = len(wanted)
            yield ExportSource(
                SourceKind.SELECTION,
                said(translate("ExportSources", "The %n selected articles",
                               "The selected article", COUNT, count)),
                said(translate("ExportSources", "Selected notes")),
                wanted,
            )  # fmt: skip

    def _of_pages(self) -> Iterator[ExportSource]:
        yield from self._of_highlights()
        yield from self._of_claims()
        yield from self._of_search()

    def _of_highlights(self) -> Iterator[ExportSource]:
        from reader.ui.browsing.highlights_page import HighlightsPage  # noqa: PLC0415 (not needed to show the window)

        page = self._pages.made(PageName.HIGHLIGHTS)
        if isinstance(page, HighlightsPage):
            wanted, library = page.wanted(), self._desk.library
            yield ExportSource(
                SourceKind.HIGHLIGHTS,
                said(translate("ExportSources", "What the page of highlights shows")),
                said(translate("ExportSources", "Highlights")),
                narrowing=lambda: Narrowing(highlights=browsing.found(library, wanted)),
            )

    def _of_claims(self) -> Iterator[ExportSource]:
        from reader.ui.claims.claims_page import ClaimsPage  # noqa: PLC0415 (not needed to show the window)

        page = self._pages.made(PageName.CLAIMS)
        if isinstance(page, ClaimsPage):
            wanted, library = page.filters.wanted(), self._desk.library
            yield ExportSource(
                SourceKind.CLAIMS,
                said(translate("ExportSources", "What the page of claims shows")),
                said(translate("ExportSources", "Claims")),
                narrowing=lambda: Narrowing(
                    claims=frozenset(row.id for row in claims.list_claims(library, wanted))
                ),
            )

    def _of_search(self) -> Iterator[ExportSource]:
        from reader.ui.search.search_page import SearchPage  # noqa: PLC0415 (not needed to show the window)

        page = self._pages.made(PageName.SEARCH)
        if isinstance(page, SearchPage) and page.query:
            found = tuple(searching.answer(self._desk.library, page.query).articles)
            words = translate("ExportSources", "The articles that the search found: {words}")
            yield ExportSource(
                SourceKind.SEARCH, said(words.where(words=page.typed)), page.typed, found
            )
