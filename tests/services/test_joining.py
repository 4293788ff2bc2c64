"""The pages of an article that is divided over several: they become one article in whatever order
they come, no highlight loses its place, and all of it can be undone.
"""

from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

import pytest

from reader.domain.annotation import ArticleId, Placement
from reader.domain.errors import Unknown
from reader.domain.reason import Cause
from reader.domain.subject import about_article
from reader.services import articles, history, joining, notes, versions
from reader.services.importing import Imported
from reader.services.outcome import Verb
from reader.store.library import Library
from tests.services.divided import LEAD, PAGES, TITLE, page, pager, whole
from tests.services.test_versions import highlighted, imported, quotes

QUOTES = ("212 beams in the building", "340,000 crowns on concrete", "a loan over twenty years")
"""One on each page."""


def come(library: Library, folder: Path, *numbers: int) -> list[Imported]:
    """Import pages in this order."""
    return [imported(library, folder, f"page {one}.html", page(one)) for one in numbers]


def kept(library: Library, article: ArticleId) -> str:
    return articles.open_article(library, article).cleaned().kept_text()


def numbers(library: Library, article: ArticleId) -> list[int]:
    return [one.number for one in articles.open_article(library, article).pages]


def whole_text() -> str:
    return "\n".join((LEAD, *(text for texts in PAGES for text in texts)))


@pytest.mark.parametrize("order", list(permutations((1, 2, 3))))
def test_pages_are_one_article_in_whatever_order_they_come(
    library: Library, tmp_path: Path, order: Sequence[int]
) -> None:
    done = come(library, tmp_path, *order)
    article = done[0].article
    assert {one.article for one in done} == {article}
    assert [one.joining and one.joining.pages for one in done] == [
        None,
        tuple(sorted(order[:2])),
        (1, 2, 3),
    ]
    assert numbers(library, article) == [1, 2, 3]
    assert kept(library, article) == whole_text()
    opened = articles.open_article(library, article)
    assert (opened.title, opened.metadata.page, opened.metadata.pages_total) == (TITLE, None, 3)
    assert (opened.version, opened.missing_pages()) == (1, ())
    assert [one.source_name for one in opened.pages] == [f"page {n}.html" for n in (1, 2, 3)]
    assert opened.source_name == "page 1.html"


@pytest.mark.parametrize("order", list(permutations((1, 2, 3))))
def test_highlights_stay_exact_while_pages_come_and_when_that_is_undone(
    library: Library, tmp_path: Path, order: Sequence[int]
) -> None:
    states = []
    article = ArticleId(0)
    for number in order:
        article = come(library, tmp_path, number)[0].article
        highlighted(library, article, QUOTES[number - 1])
        states.append(articles.open_article(library, article))
    assert sorted(quotes(library, article)) == sorted(QUOTES)
    assert articles.open_article(library, article).unplaced == ()
    assert history.undo(library).verb is Verb.HIGHLIGHT
    assert history.undo(library).verb is Verb.JOIN_PAGES
    assert articles.open_article(library, article) == states[1]
    history.undo(library)
    history.undo(library)
    assert articles.open_article(library, article) == states[0]
    assert quotes(library, article) == [QUOTES[order[0] - 1]]
    for _ in range(4):
        history.redo(library)
    assert articles.open_article(library, article) == states[2]


def test_nothing_of_any_page_is_lost_and_what_is_repeated_says_so(
    library: Library, tmp_path: Path
) -> None:
    alone = [
        articles.open_article(
            library, imported(library, tmp_path, f"{n}.html", page(n), separate=True).article
        )
        for n in (1, 2, 3)
    ]
    joining.join(library, alone[0].id, [one.id for one in alone[1:]])
    opened = articles.open_article(library, alone[0].id)
    assert opened.document.text == "\n".join(one.document.text for one in alone)
    repeated = [
        opened.document.block_text(block)
        for block, verdict in zip(opened.document.blocks, opened.ledger(), strict=True)
        if verdict.reason.code == Cause.ON_EARLIER_PAGE
    ]
    assert repeated == [TITLE, LEAD] * 2


def test_the_third_page_without_the_second_says_which_one_is_missing(
    library: Library, tmp_path: Path
) -> None:
    article = come(library, tmp_path, 3, 1)[0].article
    assert numbers(library, article) == [1, 3]
    assert articles.open_article(library, article).missing_pages() == (2,)


def test_the_same_page_again_is_known(library: Library, tmp_path: Path) -> None:
    article = come(library, tmp_path, 1, 2)[0].article
    before = articles.open_article(library, article)
    again = imported(library, tmp_path, "once more.html", page(2))
    assert (again.article, again.new, again.joining, again.renewal) == (article, False, None, None)
    assert articles.open_article(library, article) == before


def test_a_page_that_was_saved_again_is_a_version_in_which_the_others_stay(
    library: Library, tmp_path: Path
) -> None:
    article = come(library, tmp_path, 1, 2, 3)[0].article
    highlighted(library, article, *QUOTES)
    before = articles.open_article(library, article)
    changed = (PAGES[1][0], PAGES[1][1].replace("340,000", "430,000"), PAGES[1][2])
    done = imported(library, tmp_path, "page 2 later.html", page(2, paragraphs=changed))
    assert done.article == article
    assert done.renewal is not None
    assert done.renewal.version == 2
    opened = articles.open_article(library, article)
    assert [one.source_name for one in opened.pages] == [
        "page 1.html",
        "page 2 later.html",
        "page 3.html",
    ]
    assert sorted(quotes(library, article)) == sorted(
        [QUOTES[0], QUOTES[1].replace("340,000", "430,000"), QUOTES[2]]
    )
    assert [one.target.exact for one in opened.to_review] == ["430,000 crowns on concrete"]
    assert versions.open_version(library, article, 1) == before
    assert [one.pages for one in versions.list_versions(library, article)] == [(1, 2, 3)] * 2
    history.undo(library)
    assert articles.open_article(library, article) == before


def test_all_of_it_on_one_page_is_a_version_that_keeps_the_highlights(
    library: Library, tmp_path: Path
) -> None:
    article = come(library, tmp_path, 1, 2, 3)[0].article
    highlighted(library, article, *QUOTES)
    done = imported(library, tmp_path, "all.html", whole())
    assert done.article == article
    assert done.renewal is not None
    assert done.renewal.count(Placement.EXACT) == 3
    opened = articles.open_article(library, article)
    assert (opened.pages, opened.version) == ((), 2)
    assert opened.cleaned().kept_text() == whole_text()
    assert [one.pages for one in versions.list_versions(library, article)] == [(1, 2, 3), ()]
    versions.separate(library, article)
    assert numbers(library, article) == [1, 2, 3]


@pytest.mark.parametrize("number", [1, 2])
def test_a_page_of_what_is_there_as_a_whole_does_not_replace_it(
    library: Library, tmp_path: Path, number: int
) -> None:
    article = imported(library, tmp_path, "all.html", whole()).article
    highlighted(library, article, *QUOTES)
    done = come(library, tmp_path, number)[0]
    assert (done.article, done.earlier) == (article, 1)
    opened = articles.open_article(library, article)
    assert opened.cleaned().kept_text() == whole_text()
    assert opened.version == 2
    assert len(quotes(library, article)) == 3
    assert versions.open_version_source(library, article, 1).data == page(number)
    history.undo(library)
    assert articles.open_article(library, article).version == 1


ADDRESSES = {
    "page parameter": ("{}", "{}?page=2"),
    "p parameter": ("{}?id=7", "{}?id=7&p=2"),
    "path": ("{}", "{}/2"),
    "page in path": ("{}", "{}/page/2/"),
    "hyphen": ("{}.html", "{}-2.html"),
    "underscore": ("{}.html", "{}_2.html"),
    "German": ("{}.html", "{}-seite-2.html"),
    "Indonesian": ("{}?hal=1", "{}?hal=2"),
    "one address": ("{}", "{}"),
}


@pytest.mark.parametrize("form", ADDRESSES)
@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_addresses_of_pages(
    library: Library, tmp_path: Path, form: str, order: Sequence[int]
) -> None:
    base = "https://valley.example/features/the-old-mill"
    both = [page(n + 1, address=ADDRESSES[form][n].format(base)) for n in (0, 1)]
    done = [imported(library, tmp_path, f"{n}.html", both[n]) for n in order]
    assert done[0].article == done[1].article
    assert numbers(library, done[0].article) == [1, 2]


MARKS = {
    "in the title": ({"title": f"{TITLE} (1/2)"}, {"title": f"{TITLE} (2/2)"}),
    "in words in the title": (
        {"title": f"{TITLE} - Seite 1 von 2"},
        {"title": f"{TITLE} - Seite 2 von 2"},
    ),
    "in a line": (
        {"row": "<p>Halaman 1 dari 2</p>"},
        {"row": "<p>Halaman 2 dari 2</p>"},
    ),
    "in the head": (
        {"head": '<link rel="next" href="https://valley.example/features/the-old-mill/2">'},
        {
            "head": '<link rel="prev" href="https://valley.example/features/the-old-mill">',
            "address": "https://valley.example/features/the-old-mill/2",
        },
    ),
    "marked as current": (
        {
            "row": '<ul class="pagination"><li class="current"><a href="#">1</a></li>'
            '<li><a href="/x/2">2</a></li></ul>'
        },
        {
            "row": '<ul class="pagination"><li><a href="/x">1</a></li>'
            '<li class="current"><a href="#">2</a></li></ul>'
        },
    ),
}


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_pages_that_say_their_number_elsewhere(
    library: Library, tmp_path: Path, mark: str, order: Sequence[int]
) -> None:
    both = [page(n + 1, **{"row": "", **MARKS[mark][n]}) for n in (0, 1)]  # type: ignore[arg-type]
    done = [imported(library, tmp_path, f"{n}.html", both[n]) for n in order]
    assert done[0].article == done[1].article
    assert numbers(library, done[0].article) == [1, 2]
    assert all(one.renewal is None for one in done)


def test_scraped_texts_of_two_pages(library: Library, tmp_path: Path) -> None:
    texts = [
        f"{TITLE}\n\nBy Hanne Voss\n\n{LEAD}\n\n"
        + "\n\n".join(PAGES[n])
        + f"\n\nPage {n + 1} of 2\n"
        for n in (0, 1)
    ]
    done = [imported(library, tmp_path, f"{n}.txt", texts[n].encode()) for n in (1, 0)]
    assert done[0].article == done[1].article
    assert numbers(library, done[0].article) == [1, 2]


OTHERS = {
    "the same column of another day": page(
        2, address="https://valley.example/features/the-old-mill-2", day="2026-03-10"
    ),
    "another site": page(2, address="https://hills.example/features/the-old-mill"),
    "another title without numbers": page(
        2, title="Another story", row="", address="https://valley.example/features/the-old-mill-2"
    ),
    "another number of pages": page(2, row=pager(2, 5)),
}


@pytest.mark.parametrize("other", OTHERS)
def test_what_is_no_page_of_it_is_an_article_of_its_own(
    library: Library, tmp_path: Path, other: str
) -> None:
    article = come(library, tmp_path, 1)[0].article
    highlighted(library, article, QUOTES[0])
    done = imported(library, tmp_path, "other.html", OTHERS[other])
    assert done.article != article
    assert quotes(library, article) == [QUOTES[0]]


def test_two_parts_of_one_address_whose_numbers_nobody_tells_replace_none(
    library: Library, tmp_path: Path
) -> None:
    row = '<div class="pagination"><a href="?a">1</a> <a href="?b">2</a> <a href="?c">3</a></div>'
    one = imported(library, tmp_path, "1.html", page(1, row=row)).article
    highlighted(library, one, QUOTES[0])
    other = imported(library, tmp_path, "2.html", page(2, row=row)).article
    assert one != other
    assert quotes(library, one) == [QUOTES[0]]


def apart(library: Library, folder: Path, *wanted: int) -> list[ArticleId]:
    return [imported(library, folder, f"{n}.html", page(n), separate=True).article for n in wanted]


def test_joining_by_hand_takes_highlights_verdicts_and_notes_and_can_be_undone(
    library: Library, tmp_path: Path
) -> None:
    three, one = apart(library, tmp_path, 3, 1)
    highlighted(library, three, QUOTES[2])
    highlighted(library, one, QUOTES[0])
    last = len(articles.open_article(library, one).document.blocks) - 1
    articles.set_kept(library, one, [last], True)
    notes.set_note(library, about_article(one), "Who was Ruth Halloran?")
    before = [articles.open_article(library, article) for article in (three, one)]
    assert joining.join(library, three, [one]).verb is Verb.JOIN_PAGES
    opened = articles.open_article(library, three)
    assert numbers(library, three) == [1, 3]
    assert quotes(library, three) == [QUOTES[0], QUOTES[2]]
    assert opened.overrides == {last: True}
    assert notes.note_on(library, about_article(three)) == "Who was Ruth Halloran?"
    assert [row.id for row in articles.list_articles(library)] == [three]
    assert [row.article.id for row in articles.binned(library)] == [one]
    history.undo(library)
    assert [articles.open_article(library, article) for article in (three, one)] == before
    assert notes.note_on(library, about_article(three)) == ""
    history.redo(library)
    assert articles.open_article(library, three) == opened


def test_articles_that_do_not_say_which_page_they_are_are_joined_in_the_order_given(
    library: Library, tmp_path: Path
) -> None:
    first, second = (
        imported(library, tmp_path, f"{n}.html", page(n, row=""), separate=True).article
        for n in (2, 1)
    )
    joining.join(library, first, [second])
    assert kept(library, first) == "\n".join((LEAD, *PAGES[1], *PAGES[0]))


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_page_can_be_made_an_article_of_its_own_with_its_highlights(
    library: Library, tmp_path: Path, number: int
) -> None:
    article = come(library, tmp_path, 1, 2, 3)[0].article
    highlighted(library, article, *QUOTES)
    before = articles.open_article(library, article)
    _, other = joining.part(library, article, number)
    assert numbers(library, article) == [one for one in (1, 2, 3) if one != number]
    assert quotes(library, article) == [one for one in QUOTES if one != QUOTES[number - 1]]
    assert quotes(library, other) == [QUOTES[number - 1]]
    assert kept(library, other) == "\n".join((LEAD, *PAGES[number - 1]))
    assert articles.open_source(library, other).data == page(number)
    assert LEAD in kept(library, article)
    history.undo(library)
    assert articles.open_article(library, article) == before
    assert [row.article.id for row in articles.binned(library)] == [other]
    history.redo(library)
    assert quotes(library, other) == [QUOTES[number - 1]]


def test_an_article_of_one_page_has_none_to_part(library: Library, tmp_path: Path) -> None:
    article = come(library, tmp_path, 2)[0].article
    with pytest.raises(Unknown):
        joining.part(library, article, 2)


def test_a_page_that_was_parted_twice_over_leaves_an_article_of_one(
    library: Library, tmp_path: Path
) -> None:
    article = come(library, tmp_path, 1, 2)[0].article
    joining.part(library, article, 1)
    opened = articles.open_article(library, article)
    assert (opened.pages, opened.metadata.page) == ((), 2)
    assert opened.cleaned().kept_text() == "\n".join((LEAD, *PAGES[1]))
    assert opened.source_name == "page 2.html"


def test_cleaning_again_keeps_the_pages_joined(library: Library, tmp_path: Path) -> None:
    article = come(library, tmp_path, 2, 1)[0].article
    highlighted(library, article, *QUOTES[:2])
    before = articles.open_article(library, article)
    assert versions.clean_again(library, article).outcome.changes == ()
    assert articles.open_article(library, article) == before


def test_a_version_of_pages_that_is_made_an_article_of_its_own_keeps_them(
    library: Library, tmp_path: Path
) -> None:
    article = come(library, tmp_path, 1, 2)[0].article
    changed = (PAGES[1][0], PAGES[1][1].replace("340,000", "430,000"), PAGES[1][2])
    imported(library, tmp_path, "later.html", page(2, paragraphs=changed))
    after = articles.open_article(library, article)
    _, other = versions.separate(library, article)
    assert numbers(library, article) == [1, 2]
    assert numbers(library, other) == [1, 2]
    assert articles.open_article(library, other).document == after.document
    history.undo(library)
    assert articles.open_article(library, article) == after


def test_emptying_the_bin_leaves_the_sources_of_a_joined_article(
    library: Library, tmp_path: Path
) -> None:
    one, two = apart(library, tmp_path, 1, 2)
    joining.join(library, one, [two])
    articles.empty_bin(library)
    opened = articles.open_article(library, one)
    assert [one.sha256 for one in opened.pages] == [
        row["sha256"] for row in library.query("SELECT sha256 FROM source ORDER BY id")
    ]
    articles.delete_articles(library, [one])
    articles.empty_bin(library)
    assert library.query("SELECT 1 FROM source") == []
    assert library.query("SELECT 1 FROM joined_page") == []
    assert library.query("PRAGMA foreign_key_check") == []
