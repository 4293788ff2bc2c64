"""What a consent manager asks is no part of an article, however much of it there is."""

import pytest

from reader.cleaning import clean
from reader.domain.document import Category
from reader.domain.reason import Cause, because
from reader.domain.source import MediaType, SourceDocument

_ARTICLE = "".join(
    f"<p>The council of Ulm voted on Monday for bridge number {number}, which will cost a lot.</p>"
    for number in range(3)
)
_NOTICE = "".join(
    f"<p>This notice explains how we and our {number} partners use cookies when you visit the "
    "sites that we own.</p>"
    for number in range(2, 40)
)


@pytest.mark.parametrize(
    ("element", "manager"),
    [
        ("onetrust-consent-sdk", "OneTrust"),
        ("CybotCookiebotDialog", "Cookiebot"),
        ("BorlabsCookieBox", "Borlabs Cookie"),
    ],
)
def test_a_consent_dialog_that_outweighs_the_article_is_removed_and_named(
    element: str, manager: str
) -> None:
    page = (
        f"<html><body><main><h1>Bridges</h1>{_ARTICLE}</main><div "
        f"id={element}><div>{_NOTICE}</div></div></body></html>"
    )
    cleaned = clean(SourceDocument(page.encode(), MediaType.HTML, "page"))
    assert "bridge number 2" in cleaned.kept_text()
    assert "cookies" not in cleaned.kept_text()
    removed = [verdict for verdict in cleaned.verdicts if not verdict.kept]
    assert {verdict.category for verdict in removed} == {Category.CONSENT}
    assert [verdict.reason for verdict in removed] == [
        because(Cause.CONSENT_DIALOG, manager=manager)
    ] * len(removed)


def test_a_page_about_cookies_keeps_its_text() -> None:
    page = f"<html><body><main id=cookies><h1>How we use cookies</h1>{_NOTICE}</main></body></html>"
    assert "39 partners" in clean(SourceDocument(page.encode(), MediaType.HTML, "page")).kept_text()
