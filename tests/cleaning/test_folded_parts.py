"""What a page folds inside its article is kept, and a folded menu is not."""

import pytest

from reader.cleaning import clean, pipeline
from reader.domain.document import Category
from reader.domain.source import MediaType, SourceDocument
from tests.cleaning.salt_works import cleaned, story, verdict_on
from tests.services.divided import PAGES, TITLE

BACKGROUND = "The first mill on this spot was built in 1811 and burned down twice."
TEXT = "".join(f"<p>{one}</p>" for one in PAGES[0])


def kept(inside: str, after: str = "") -> str:
    html = (
        f"<html lang=en><head><title>{TITLE}</title></head><body><main><article><h1>{TITLE}</h1>"
        f"<div>{TEXT}{inside}</div></article>{after}</main></body></html>"
    )
    return clean(SourceDocument(html.encode(), MediaType.HTML, "page.html")).kept_text()


@pytest.mark.parametrize(
    "part",
    [
        "<amp-accordion><section><h4>Background</h4><p>{}</p></section></amp-accordion>",
        "<details><summary>Background</summary><p>{}</p></details>",
    ],
)
def test_a_folded_part_of_the_article_is_kept(part: str) -> None:
    assert kept(part.format(BACKGROUND)).endswith(f"Background\n{BACKGROUND}")


def test_a_part_that_an_amp_page_folds_is_kept_and_its_consent_is_not() -> None:
    folded = "<amp-accordion><section><h4>Before</h4><p>The pans are from 1911.</p></section></amp-accordion>"
    consent = "<amp-consent><div>We store cookies here to show you more ads.</div></amp-consent>"
    page = cleaned(consent + story(below=folded))
    assert page.kept_text().endswith("Before\nThe pans are from 1911.")
    assert verdict_on(page, "We store cookies").category == Category.CONSENT


def test_what_nobody_sees_stays_out_of_a_folded_part() -> None:
    part = (
        f"<amp-accordion><section><h4>Background</h4><div>{BACKGROUND}</div>"
        "<p hidden>The editors have not yet read this.</p></section></amp-accordion>"
    )
    assert kept(part).endswith(BACKGROUND)


MENU = (
    "<amp-accordion><section><h4>More</h4><ul><li><a href=/a>Weather in the valley</a></li>"
    "<li><a href=/b>Ferries and trains</a></li></ul></section></amp-accordion>"
)
INVITATION = f"<details><summary>Newsletter</summary><p>Sign up for our newsletter. {BACKGROUND}</p></details>"
BESIDE = f"<details><summary>About</summary><p>{BACKGROUND}</p></details>"


@pytest.mark.parametrize(
    ("inside", "after"), [(MENU, ""), (INVITATION, ""), ("", BESIDE), (f"<nav>{BESIDE}</nav>", "")]
)
def test_what_else_is_folded_is_left_to_the_other_rules(
    inside: str, after: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = kept(inside, after)
    monkeypatch.setattr(pipeline, "keep_folded", lambda _page, _judged: None)
    assert kept(inside, after) == found


def test_deep_nesting_takes_no_time() -> None:
    deep = "<div>" * 20_000 + "<details>" + "<i>word </i><p>" * 2_000
    assert PAGES[0][0] in kept(deep)
