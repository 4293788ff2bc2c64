"""Every kind of error, and an example of each."""

from collections.abc import Iterator
from pathlib import Path

from reader.domain.errors import (
    FileError,
    FileVanished,
    FolderNameTaken,
    LabelAmbiguous,
    LabelError,
    LibraryError,
    LinkToPage,
    NoPdf,
    NotADetail,
    NoTimeStamp,
    OnlyFrames,
    QueryWrong,
    QuoteNotFound,
    ReaderError,
    RecordsLeftOut,
    SavedWithPage,
    SourceChanged,
    SourceTooLarge,
    TemplateWrong,
    TextChanged,
    Unknown,
    WebAddress,
)
from reader.domain.message import translate

ADVICE = (
    "Claim Reader does not fetch pages. Open it in a browser, save the page there, and import the "
    "file that you saved."
)


def kinds(base: type[ReaderError] = ReaderError) -> Iterator[type[ReaderError]]:
    """Yield every kind of error, however deep it stands in the tree."""
    for kind in base.__subclasses__():
        yield kind
        yield from kinds(kind)


def example(kind: type[ReaderError]) -> ReaderError:  # noqa: PLR0911, PLR0912 (one for each form)
    """Return an error of a kind, with all its fields."""
    if issubclass(kind, SourceTooLarge):
        return kind(Path("folder/page.html"), 150_000_000, 100_000_000)
    if issubclass(kind, LinkToPage):
        words = translate("Kinds", "a link to a web page"), translate("Advice", ADVICE)
        return kind("page.html", "https://news.example/a", *words)
    if issubclass(kind, RecordsLeftOut):
        return kind("page.html", 2, 5, 3, FileVanished("page.html#3"))
    if issubclass(kind, OnlyFrames):
        return kind("page.html", ("menu.html", "story.html"))
    if issubclass(kind, SavedWithPage):
        return kind("page_files", Path("folder/page.html"))
    if issubclass(kind, NoPdf):
        return kind(("libarticle.so.1", "libEGL.so.1"))
    if issubclass(kind, NoTimeStamp):
        return kind("https://article.example/stamp", translate("Kinds", "a link to a web page"))
    if issubclass(kind, SourceChanged):
        return kind("page.html", "ab" * 32, "cd" * 32)
    if issubclass(kind, TemplateWrong):
        return kind(7, "there is no “article”")
    if issubclass(kind, WebAddress):
        return kind("https://news.example/article")
    if issubclass(kind, (FileError, LibraryError)):
        return kind(Path("folder/page.html"), "Permission denied")
    if issubclass(kind, Unknown):
        return kind("article", 7)
    if issubclass(kind, QueryWrong):
        return kind("date", "1.000 km")
    if issubclass(kind, NotADetail):
        return kind("published", "1.000 km")
    if issubclass(kind, LabelAmbiguous):
        return kind("article", ("Economy › article", "Politics › article"))
    if issubclass(kind, (QuoteNotFound, TextChanged, LabelError, FolderNameTaken)):
        return kind("1.000 km")
    return kind()
