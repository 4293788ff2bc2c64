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


@pytest.mark.parametrize(
    ("language", "offer", "account"),
    [
        ("en", "Read on with Tarn Plus: two weeks for 2 euros.", "Already subscribed? Sign in"),
        ("de", "Weiterlesen mit Tarn Plus: zwei Wochen gratis.", "Bereits ein Abo? Einloggen"),
        ("fr", "La suite est réservée aux abonnés.", "Déjà un abonnement ? Se connecter"),
        ("es", "Sigue leyendo con Tarn Plus por 2 euros.", "¿Ya tienes una suscripción? Entra"),
        ("it", "Contenuto per gli abbonati: 2 euro al mese.", "Hai già un abbonamento? Accedi"),
        ("pt", "Conteúdo exclusivo para assinantes.", "Já tem uma assinatura? Faça login"),
        ("nl", "Verder lezen met Tarn Plus?", "Al een abonnement? Inloggen"),
        ("pl", "Czytaj dalej z Tarn Plus za 2 zł.", "Masz już prenumeratę? Zaloguj się"),
        ("ru", "Материал для подписчиков.", "Уже есть подписка? Войти"),
        ("id", "Mulai berlangganan Rp 9.000 sebulan.", "Sudah punya langganan? Masuk"),
        ("tr", "Bu yazı abonelere özel.", "Aboneliğiniz var mı? Giriş yap"),
        ("ja", "この記事は会員限定です。", "すでに会員の方はログイン"),
        ("zh", "本文僅供訂閱會員閱讀。", "已是訂戶？登入"),
    ],
)
def test_an_offer_and_the_question_for_an_account_are_left_out(
    language: str, offer: str, account: str
) -> None:
    for below in (f"<p>{offer}</p><p>{account}</p>", f"<div><p>{account}</p><p>{offer}</p></div>"):
        assert cleaned(story(below=below), language).kept_text() == "\n".join(TEXT)


def test_what_stands_in_one_element_with_an_offer_is_left_out_with_it() -> None:
    offer = (
        f"<div><h4>Tarn Plus</h4><p>{_PRICE}</p><p>Every story of the valley.</p>"
        "<p><a href=/login>Here</a></p></div>"
    )
    assert cleaned(story(below=offer)).kept_text() == "\n".join(TEXT)


@pytest.mark.parametrize(
    "last",
    [
        "A visit costs 5 euros per week.",
        "The visitors pay 9 euros per month, and those who want to read on in the old books of the "
        "works have to ask at the gate.",
    ],
)
def test_the_last_words_before_an_offer_stay(last: str) -> None:
    page = cleaned(story(below=f"<p>{last}</p><div><p>{_PRICE}</p></div>"))
    assert page.kept_text() == "\n".join((*TEXT, last))
