"""No folder of the user's computer is in an export."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.domain.article import ArticlePage
from reader.domain.claim import EvidenceKind, Stance
from reader.domain.document import Metadata, Span
from reader.services import annotating, claims
from reader.services.export_paths import is_local, last_name, without_paths
from reader.services.exporting import export, formats
from reader.services.library import Library
from reader.store import articles as stored_articles
from tests.exporters.articles import titled
from tests.store.examples import AT, cleaned, source


@pytest.mark.parametrize(
    "address",
    [
        "file:///srv/someone/page.html",
        "FILE://server/share/page.html",
        "/srv/someone/page.html",
        "C:\\Users\\Ana\\page.html",
        "c:/Users/Ana/page.html",
        "\\\\server\\share\\page.html",
        "~/page.html",
    ],
)
def test_an_address_of_this_computer_is_known_and_cut_to_the_name(address: str) -> None:
    assert is_local(address)
    assert last_name(address) == "page.html"


@pytest.mark.parametrize("address", ["https://a.example/home/b", "notes/page.html", "page.html"])
def test_others_stay(address: str) -> None:
    assert not is_local(address)
    assert last_name(address) == address


@pytest.mark.parametrize("name", [one.name for one in formats()])
def test_no_format_names_a_folder(library: Library, tmp_path: Path, name: str) -> None:
    local = replace(source("The pier is long."), address="file:///srv/someone/secret/page.html")
    page = cleaned("The pier is long.")
    metadata = replace(
        page.document.metadata,
        url="file:///srv/someone/secret/page.html",
        archived="file:///srv/someone/secret/copy.html",
    )
    page = replace(page, document=replace(page.document, metadata=metadata))
    article, _ = stored_articles.add(library, local, page, AT)
    opened = stored_articles.load(library, article)
    annotating.highlight(library, opened, Span(4, 8), None)
    marked = [one.id for one in annotating.annotations_of(library, article)]
    claims.make_claim(library, marked, "It is long.")
    (claim,) = claims.list_claims(library)
    claims.add_evidence(
        library, claim.id, EvidenceKind.FILE, "/srv/someone/secret/plan.pdf", Stance.SUPPORTS
    )
    claims.add_evidence(
        library, claim.id, EvidenceKind.LINK, "file:///srv/someone/secret/map.pdf", Stance.REFUTES
    )
    export(library, name, tmp_path / "out")
    out = tmp_path / "out"
    files = [path for path in out.rglob("*") if path.is_file()] if out.is_dir() else [out]
    written = b"".join(path.read_bytes() for path in files)
    assert b"secret" not in written
    if name == "claims":
        assert b"plan.pdf" in written
        assert b"map.pdf" in written


def test_pages_of_a_joined_article_name_no_folder() -> None:
    local = Metadata(url="file:///srv/secret/1.html", archived="C:\\secret\\1.html", page=1)
    page = ArticlePage(0, 1, local, "00", "/srv/secret/1.html", "text/html", None, AT)
    joined = without_paths(replace(titled("A pier"), pages=(page,)))
    assert "secret" not in repr(joined.pages)
    assert joined.pages[0].number == 1
