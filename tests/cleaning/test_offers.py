"""What offers a subscription where the free part of a text ends is no part of it."""

import pytest

from tests.cleaning.salt_works import NEXT, TEXT, cleaned, story


@pytest.mark.parametrize(
    ("language", "offer"),
    [
        (
            "en",
            "<div class=paywall><h3>For subscribers only</h3><p>Go on with Tarn Plus: the first "
            "month costs 2 euros.</p></div>",
        ),
        (
            "en",
            "<p>Already a subscriber? Log in. The first month costs 2 euros, cancel any time.</p>",
        ),
        ("de", "<p>Jetzt weiterlesen für 2 Euro im ersten Monat, jederzeit kündbar.</p>"),
        ("id", "<p>Sudah berlangganan? Masuk. Mulai Rp 9.000 per bulan.</p>"),
        (
            "de",
            "<div><h3>Weiterlesen mit Tarn Plus</h3><p>Der erste Monat kostet 2 Euro.</p>"
            "<button>Jetzt abonnieren</button></div>",
        ),
        ("en", "<p>Create a free account to keep reading.</p>"),
    ],
)
def test_an_offer_to_subscribe_is_removed(language: str, offer: str) -> None:
    assert cleaned(story(below=offer), language).kept_text() == "\n".join(TEXT)


def test_what_stands_behind_a_paywall_and_what_reports_of_prices_stays() -> None:
    price = "Visitors pay 9 euros a month after a free trial, and the first month is on the town."
    body = "".join(f"<p>{text}</p>" for text in (*TEXT, *NEXT))
    page = cleaned(f"<h1>Salt works to close</h1><div class=paywall>{body}<p>{price}</p></div>")
    assert NEXT[1] in page.kept_text()
    assert price in page.kept_text()


_PRICE = "Read on with Tarn Plus: one month for 1 crown, then 99 crowns a month."


@pytest.mark.parametrize(
    "name",
    ["paywall", "article-paywall", "regwall", "subscription-offer", "plus-teaser", "piano-offer"],
)
@pytest.mark.parametrize(
    "button",
    [
        "<button>Subscribe now</button>",
        '<a href="/subscribe?x">Go on</a>',
        '<a href="/abo-shop">Weiter</a>',
    ],
)
def test_an_offer_is_left_out(name: str, button: str) -> None:
    offer = f'<div class="{name}"><h3>Only for members</h3><p>{_PRICE}</p>{button}</div>'
    assert cleaned(story(below=offer)).kept_text() == "\n".join(TEXT)


def test_the_text_that_is_sold_stays() -> None:
    sold = f'<div class="paywall">{"".join(f"<p>{text}</p>" for text in NEXT)}</div>'
    assert cleaned(story(below=sold)).kept_text() == "\n".join((*TEXT, *NEXT))
