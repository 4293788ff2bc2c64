"""References: CSL-JSON, BibTeX and RIS."""

import json
import re
from dataclasses import replace
from itertools import accumulate

import pytest

from reader.domain.annotation import ArticleId
from reader.domain.article import Article
from reader.domain.document import Metadata
from reader.exporters.bibtex import BibtexExporter
from reader.exporters.csl_json import CslJsonExporter
from reader.exporters.findings import Findings
from reader.exporters.holding import Holding, LeftOut
from reader.exporters.references import Name, divided, references
from reader.exporters.ris import RisExporter

from .articles import METADATA, article

ODD = Metadata(
    title="50 % of {all} $1.000 & #1_a ~ ^ \\ «Straße»",
    authors=("Rédaction AFP", "Émile van der Berg"),
    published="2022-12",
    site="Côte & Cie",
    language="fr",
    url="https://cote.example/a_b?x={1}&y=50%25#z",
    captured="2023-01-05T08:00:00Z",
    archived="https://web.archive.org/web/20230105080000/https://cote.example/a_b",
)
BARE = Metadata(title="A pasted note")


def with_metadata(metadata: Metadata, number: int = 1) -> Article:
    return replace(article(metadata=metadata), id=ArticleId(number))


ALL = [with_metadata(METADATA), with_metadata(ODD, 2), with_metadata(BARE, 3)]


@pytest.mark.parametrize(
    ("name", "language", "family", "given"),
    [
        ("Ines Halvorsen", "en", "Halvorsen", "Ines"),
        ("Mary Ann O’Neill", "en", "O’Neill", "Mary Ann"),
        ("Émile van der Berg", "fr", "van der Berg", "Émile"),
        ("Gabriel García Márquez", "es", "García Márquez", "Gabriel"),
        ("Jean-Luc Martin-Roy", "fr", "Martin-Roy", "Jean-Luc"),
        ("Sri Mulyani", "id", "Sri Mulyani", ""),
        ("Orbán Viktor", "hu", "Orbán Viktor", ""),
        ("李明", "zh", "李明", ""),
        ("AFP", "en", "AFP", ""),
        ("Reuters Staff", "en", "Reuters Staff", ""),
        ("Tribun News", "en", "Tribun News", ""),
        ("Ministry of Public Works", "en", "Ministry of Public Works", ""),
        ("Anna Berg and Jon Dahl", "en", "Anna Berg and Jon Dahl", ""),
        ("NBC Chicago", "en", "NBC Chicago", ""),
        ("halvorsen", "en", "halvorsen", ""),
        ("", "en", "", ""),
    ],
)
def test_only_a_persons_name_is_divided(name: str, language: str, family: str, given: str) -> None:
    assert divided(name, language) == Name(family, given)


def test_a_name_of_the_site_is_no_persons() -> None:
    assert divided("Harbour Gazette", "en", "The Harbour Gazette") == Name("Harbour Gazette")


def test_every_key_occurs_once_and_can_be_cited() -> None:
    many = [with_metadata(METADATA, number) for number in range(1, 30)]
    keys = [one.key for one in references([*many, *ALL])]
    assert len(set(keys)) == len(keys)
    assert keys[0] == "lee2024bridge"
    assert all(re.fullmatch(r"[a-z0-9-]+", key) for key in keys)
    assert next(references([with_metadata(Metadata(title="桥梁"), 7)])).key == "article7"


def test_csl_items_hold_what_is_known_and_no_more() -> None:
    first, odd, bare = json.loads(CslJsonExporter().render(ALL, {}))
    assert first == {
        "id": "lee2024bridge",
        "type": "article-newspaper",
        "title": "Bridge <opens> & closes",
        "author": [{"family": "Lee", "given": "Ana"}, {"family": "Hartono", "given": "Budi"}],
        "issued": {"date-parts": [[2024, 5, 1]]},
        "container-title": "news.example",
        "URL": "https://news.example/bridge?a=1&b=2",
        "language": "en",
        "accessed": first["accessed"],
    }
    assert odd["author"][0] == {"literal": "Rédaction AFP"}
    assert odd["issued"] == {"date-parts": [[2022, 12]]}
    assert odd["accessed"] == {"date-parts": [[2023, 1, 5]]}
    assert odd["title"] == ODD.title
    assert set(bare) == {"id", "type", "title"}
    assert bare["type"] == "webpage"


def test_bibtex_escapes_what_latex_reads_as_orders() -> None:
    entries = BibtexExporter().render(ALL, {}).decode().split("\n\n")
    assert len(entries) == 3
    odd = entries[1]
    assert (
        r"title = {50 \% of \{all\} \$1.000 \& \#1\_a \textasciitilde{} \textasciicircum{} "
        r"\textbackslash{} «Straße»}"
    ) in odd
    assert "author = {{Rédaction AFP} and van der Berg, Émile}" in odd
    assert "url = {https://cote.example/a_b?x=%7B1%7D&y=50%25#z}" in odd
    assert "date = {2022-12}" in odd
    assert "urldate = {2023-01-05}" in odd
    for entry in entries:
        plain = re.sub(r"\\.", "", entry)
        assert plain.count("{") == plain.count("}")
    assert entries[2] == "@online{pasted,\n  title = {A pasted note},\n}\n"


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("Foo { bar", r"Foo \textbraceleft{} bar"),
        ("Foo } bar", r"Foo \textbraceright{} bar"),
        ("} Foo {", r"\textbraceright{} Foo \textbraceleft{}"),
        ("{{a} b", r"\textbraceleft{}\{a\} b"),
        ("{a {b} c}", r"\{a \{b\} c\}"),
        ("\\{ a", r"\textbackslash{}\textbraceleft{} a"),
    ],
)
def test_braces_balance_in_what_bibtex_reads(title: str, written: str) -> None:
    """A brace counts there also behind a backslash, and one without another ends the whole file."""
    odd = Metadata(title=title, authors=(f"{title} Berg",), site=title)
    entry = BibtexExporter().render([with_metadata(odd)], {}).decode()
    assert f"title = {{{written}}}" in entry
    for line in entry.splitlines()[1:-1]:
        depth = list(accumulate({"{": 1, "}": -1}.get(sign, 0) for sign in line))
        assert min(depth) == depth[-1] == 0, line


def test_ris_has_one_line_for_each_value() -> None:
    notes = Findings(article_notes={ArticleId(2): "Look again:\n\nER  - no end"})
    data = RisExporter().render(ALL, {}, notes)
    assert b"\n" not in data.replace(b"\r\n", b"")
    lines = [line for line in data.decode().split("\r\n") if line]
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines)
    assert sum(line == "ER  - " for line in lines) == 3
    assert "AU  - van der Berg, Émile" in lines
    assert "DA  - 2022/12//" in lines
    assert "DA  - 2024/05/01/" in lines
    assert "N1  - Look again: ER - no end" in lines


def test_nothing_is_an_empty_list() -> None:
    assert json.loads(CslJsonExporter().render([], {})) == []
    assert BibtexExporter().render([], {}) == RisExporter().render([], {}) == b""


def test_bibtex_names_what_it_leaves_out() -> None:
    told = Findings(left_out=(LeftOut(Holding.HIGHLIGHTS, 2),))
    first, *_ = BibtexExporter().render(ALL, {}, told).decode().split("\n\n")
    assert first == "@comment{Not in this file: 2 highlights.}"


def test_ris_names_what_it_leaves_out_in_its_first_record() -> None:
    told = Findings(left_out=(LeftOut(Holding.HIGHLIGHTS, 2),))
    pages = [with_metadata(METADATA), with_metadata(METADATA, 2)]
    first, second = RisExporter().render(pages, {}, told).decode().split("\r\n\r\n")
    assert "N1  - Not in this file: 2 highlights.\r\nER  - " in first
    assert "N1" not in second
    assert b"N1" not in RisExporter().render(pages, {})


def test_csl_names_what_it_leaves_out_where_no_style_prints_it() -> None:
    told = Findings(left_out=(LeftOut(Holding.HIGHLIGHTS, 2), LeftOut(Holding.CLAIMS, 1)))
    pages = [with_metadata(METADATA), with_metadata(METADATA, 2)]
    first, second = json.loads(CslJsonExporter().render(pages, {}, told))
    assert first["custom"] == {"not-in-this-file": "2 highlights, 1 claim"}
    assert "custom" not in second
    assert json.loads(CslJsonExporter().render([], {}, told)) == []
