"""Addresses of copies: whose page it is, and when the copy was made."""

import pytest

from reader.domain.captures import Capture, original_address, read_capture, read_moment

PAGE = "https://valley.example/2026/the-mill.html"

STAMPED = {
    f"https://web.archive.org/web/20260309081200/{PAGE}": "2026-03-09T08:12:00Z",
    f"http://web.archive.org/web/20260309081200id_/{PAGE}": "2026-03-09T08:12:00Z",
    f"https://web.archive.org/web/20260309081200if_/{PAGE}": "2026-03-09T08:12:00Z",
    f"https://web.archive.org/web/20260309/{PAGE}": "2026-03-09",
    "https://web.archive.org/web/20260309081200/https:/valley.example/2026/the-mill.html": (
        "2026-03-09T08:12:00Z"
    ),
    f"https://archive.ph/2026.03.09-081200/{PAGE}": "2026-03-09T08:12:00Z",
    f"https://archive.is/20260309081200/{PAGE}": "2026-03-09T08:12:00Z",
    f"https://arquivo.pt/wayback/20260309081200/{PAGE}": "2026-03-09T08:12:00Z",
    f"https://wayback.archive-it.org/1234/20260309081200/{PAGE}": "2026-03-09T08:12:00Z",
    f"https://library.example/warc/20260309081200mp_/{PAGE}": "2026-03-09T08:12:00Z",
}


@pytest.mark.parametrize("address", STAMPED)
def test_captures_tell_the_page_and_the_moment(address: str) -> None:
    assert read_capture(address) == Capture(PAGE, STAMPED[address], address)


@pytest.mark.parametrize(
    ("address", "page"),
    [
        (f"https://archive.today/newest/{PAGE}", PAGE),
        (f"https://archive.ph/o/AbCdE/{PAGE}", PAGE),
        ("https://archive.ph/AbCdE", None),
        ("https://perma.cc/AB12-CD34", None),
        ("https://ghostarchive.org/archive/AbCdE", None),
        ("https://web.archive.org/web/2026*/valley.example/x", "http://valley.example/x"),
        (f"https://webcache.googleusercontent.com/search?q=cache:Ab1:{PAGE}+mill&hl=en", PAGE),
        (
            "https://webcache.googleusercontent.com/search?q=cache:valley.example/x",
            "http://valley.example/x",
        ),
    ],
)
def test_copies_whose_moment_the_address_does_not_tell(address: str, page: str | None) -> None:
    assert read_capture(address) == Capture(page, None, address)


@pytest.mark.parametrize(
    ("address", "page"),
    [
        (
            "https://valley-example.cdn.ampproject.org/c/s/valley.example/x",
            "https://valley.example/x",
        ),
        ("https://www.google.com/amp/s/valley.example/amp/x", "https://valley.example/amp/x"),
        ("https://www.google.com/amp/valley.example/x", "http://valley.example/x"),
    ],
)
def test_services_for_fast_pages_show_a_page_and_keep_no_copy(address: str, page: str) -> None:
    assert read_capture(address) == Capture(page)
    assert original_address(address) == page


@pytest.mark.parametrize(
    "address",
    [
        PAGE,
        None,
        "",
        "https://web.archive.org/",
        "https://valley.example/20260309/about/https://hills.example/",
        "https://valley.example/99999999999999/https://hills.example/",
        "https://blog.archive.org/2026/03/09/news",
        "https://[::1/x",
        "ftp://web.archive.org/web/20260309081200/https://valley.example/",
        "https://web.archive.org/web/20260309081200/https://valley.example/" + "a" * 9_000,
    ],
)
def test_other_addresses_name_no_copy(address: str | None) -> None:
    assert read_capture(address) is None
    assert original_address(address) == address


@pytest.mark.parametrize("stamp", ["20261309", "20260230", "20260309250000", "1234", "", "202603"])
def test_digits_that_are_no_moment(stamp: str) -> None:
    assert read_moment(stamp) is None


def test_hostile_addresses_are_read_in_no_time() -> None:
    for hostile in (
        "https://web.archive.org/" + "/2026" * 800,
        "https://a.example/" + "http:/" * 600,
    ):
        read_capture(hostile)
