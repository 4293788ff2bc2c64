"""What an export says of a highlight: the words it was made of, on which version, and what became
of them.
"""

from pathlib import Path

import pytest

from reader.domain.annotation import AnnotationId, ArticleId, LabelId, Placement
from reader.domain.document import Span
from reader.exporters.standing import Standing
from reader.services import annotating, articles, reanchoring, versions
from reader.services.export_contents import gather
from reader.store.library import Library
from tests.store.examples import cleaned, stored

from .test_versions import CHANGED, SENTENCES, highlighted, imported, page

QUOTES = ("mayor of Ulm", "more than 1,000 metres", "noise of the building works")


@pytest.fixture
def first(library: Library, tmp_path: Path) -> ArticleId:
    """Return an article with three highlights, in its first version."""
    article = imported(library, tmp_path, "monday.html", page(*SENTENCES)).article
    highlighted(library, article, *QUOTES)
    return article


def standings(library: Library, article: ArticleId) -> dict[str, Standing]:
    """Return how the highlights of an article stand, by the words they were made of."""
    findings = gather(library, [article]).findings
    return {one.made.exact: one for one in findings.standings.values()}


def ids(library: Library, article: ArticleId) -> dict[str, AnnotationId]:
    return {
        one.note.removeprefix("about "): one.id
        for one in annotating.annotations_of(library, article)
    }


def test_a_highlight_on_the_only_version_is_exact(library: Library, first: ArticleId) -> None:
    known = articles.open_article(library, first)
    for one in standings(library, first).values():
        assert one.placement is Placement.EXACT
        assert one.reviewed is None
        assert one.made_on.sha256 == known.sha256
        assert one.stands_in == (one.made_on,)
        assert not one.removed
        assert not one.in_trash


def test_after_a_new_version_each_says_what_became_of_it(
    library: Library, first: ArticleId, tmp_path: Path
) -> None:
    old = articles.open_article(library, first)
    imported(library, tmp_path, "tuesday.html", page(*CHANGED))
    new = articles.open_article(library, first)
    told = standings(library, first)
    assert set(told) == set(QUOTES)
    assert [told[quote].placement for quote in QUOTES] == [
        Placement.EXACT,
        Placement.CHANGED,
        Placement.UNPLACED,
    ]
    assert [told[quote].reviewed for quote in QUOTES] == [None, False, None]
    assert {one.made_on.sha256 for one in told.values()} == {old.sha256}
    stood = {quote: [one.sha256 for one in told[quote].stands_in] for quote in QUOTES}
    assert stood == {
        QUOTES[0]: [old.sha256, new.sha256],
        QUOTES[1]: [old.sha256, new.sha256],
        QUOTES[2]: [old.sha256],
    }
    made = told[QUOTES[2]].made
    assert old.document.text[made.span.start : made.span.end] == QUOTES[2]


def test_a_changed_figure_stays_changed_after_it_was_reviewed(
    library: Library, first: ArticleId, tmp_path: Path
) -> None:
    imported(library, tmp_path, "tuesday.html", page(*CHANGED))
    reanchoring.mark_reviewed(library, ids(library, first)[QUOTES[1]])
    told = standings(library, first)[QUOTES[1]]
    assert (told.placement, told.reviewed) == (Placement.CHANGED, True)
    assert told.made.exact == QUOTES[1]


def test_one_attached_by_hand_says_what_it_was_made_of(
    library: Library, first: ArticleId, tmp_path: Path
) -> None:
    imported(library, tmp_path, "tuesday.html", page(*CHANGED))
    known = articles.open_article(library, first)
    start = known.document.text.index("next bridge")
    reanchoring.reattach(library, ids(library, first)[QUOTES[2]], Span(start, start + 11))
    told = standings(library, first)[QUOTES[2]]
    assert (told.placement, told.reviewed) == (Placement.CHANGED, True)
    assert [one.version for one in told.stands_in] == [1, 2]


def test_words_changed_by_cleaning_again_are_told_from_the_log(library: Library) -> None:
    one = stored(library, "The pier is 120 metres long and was built of oak.", "It is closed.")
    start = one.document.text.index("120 metres")
    annotating.highlight(library, one, Span(start, start + 10), LabelId(1), "about 120 metres")
    again = cleaned("The pier is 210 metres long and was built of oak.", "It is closed.")
    reanchoring.apply_new_document(library, one.id, again)
    told = standings(library, one.id)["120 metres"]
    assert (told.placement, told.reviewed) == (Placement.CHANGED, False)
    assert (told.made_on.version, told.made_on.sha256) == (1, one.sha256)


def test_a_removed_paragraph_and_an_article_in_the_trash_are_told(library: Library) -> None:
    one = stored(library, "The pier is long.", "Read also: the harbour.", "It is closed.")
    text = one.document.text
    for words in ("pier", "harbour", "closed"):
        start = text.index(words)
        annotating.highlight(library, one, Span(start, start + len(words)), None)
    told = standings(library, one.id)
    assert {words: told[words].removed for words in told} == {
        "pier": False,
        "harbour": True,
        "closed": False,
    }
    articles.delete_articles(library, [one.id])
    assert all(one.in_trash for one in standings(library, one.id).values())


def test_a_highlight_of_a_later_version_was_made_there(
    library: Library, first: ArticleId, tmp_path: Path
) -> None:
    imported(library, tmp_path, "tuesday.html", page(*CHANGED))
    highlighted(library, first, "Updated on Tuesday")
    told = standings(library, first)["Updated on Tuesday"]
    assert (told.made_on.version, told.placement) == (2, Placement.EXACT)
    assert len(versions.list_versions(library, first)) == 2
