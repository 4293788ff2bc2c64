"""One page's address in its several forms, and the addresses of pages of one article."""

import pytest

from reader.domain.page_addresses import DividedAddress, divided, is_print_form, plain_address

SAME = "valley.example/news/the-old-mill"


@pytest.mark.parametrize(
    "address",
    [
        "https://www.valley.example/news/the-old-mill/",
        "http://m.valley.example/news/the-old-mill?utm_source=x",
        "https://amp.valley.example/news/the-old-mill",
        "https://valley.example/amp/news/the-old-mill",
        "https://valley.example/news/the-old-mill/amp/",
        "https://valley.example/news/the-old-mill?outputType=amp",
        "https://valley.example/news/the-old-mill?amp=1",
        "https://valley.example/news/the-old-mill?print=1",
        "https://valley.example/news/the-old-mill/print/",
        "https://valley.example/news/the-old-mill?view=print",
        "https://valley.example/news/the-old-mill?page=all",
        "https://valley.example/news/the-old-mill/komplettansicht",
        "https://valley.example/news/the-old-mill/index.html",
        "https://www.google.com/amp/s/valley.example/news/the-old-mill",
        "https://web.archive.org/web/20260309081200/https://www.valley.example/news/the-old-mill",
        "https://archive.ph/2026.03.09-081200/https://valley.example/news/the-old-mill",
    ],
)
def test_forms_of_one_address(address: str) -> None:
    assert plain_address(address) == SAME


@pytest.mark.parametrize(
    "address",
    [None, "", "https://valley.example/", "about:blank", "https://archive.ph/AbCdE", "https://[x/"],
)
def test_what_names_no_page(address: str | None) -> None:
    assert plain_address(address) == ""


@pytest.mark.parametrize(
    ("plain", "expected"),
    [
        (f"{SAME}?page=2", DividedAddress(SAME, 2, True)),
        (f"{SAME}?id=9&p=3", DividedAddress(f"{SAME}?id=9", 3, True)),
        (f"{SAME}?page=0%2C1", DividedAddress(SAME, 2, True)),
        (f"{SAME}?halaman=4", DividedAddress(SAME, 4, True)),
        (f"{SAME}/page/2", DividedAddress(SAME, 2, True)),
        (f"{SAME}/seite-2", DividedAddress(SAME, 2, True)),
        (f"{SAME}-p2.html", DividedAddress(f"{SAME}.html", 2, True)),
        (f"{SAME}/2", DividedAddress(SAME, 2, False, True)),
        (f"{SAME}-2.html", DividedAddress(f"{SAME}.html", 2, False)),
        (f"{SAME}_2.htm", DividedAddress(f"{SAME}.htm", 2, False)),
        (f"{SAME},2,weir.read", DividedAddress(f"{SAME},weir.read", 2, False)),
        (SAME, None),
        (f"{SAME}?p=1234", None),
        (f"{SAME}-2026.html", None),
        ("valley.example?page=2", None),
        ("valley.example/2", None),
    ],
)
def test_numbers_of_pages(plain: str, expected: DividedAddress | None) -> None:
    assert divided(plain) == expected


@pytest.mark.parametrize(
    ("address", "printed"),
    [
        ("https://valley.example/print/123", True),
        ("https://valley.example/x/drucken", True),
        ("https://valley.example/x?print=1", True),
        ("https://valley.example/printing-presses", False),
        ("https://valley.example/x?q=print", False),
        (None, False),
    ],
)
def test_forms_for_printing(address: str | None, printed: bool) -> None:
    assert is_print_form(address) is printed
