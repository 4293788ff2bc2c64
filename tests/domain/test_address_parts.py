"""What is no address has no parts, and leads nowhere."""

import pytest

from reader.domain.address_parts import host_in, joined, parts_of

HALF = "http://[news.example/a"


@pytest.mark.parametrize("address", [None, "", HALF, "//[", "news"])
def test_no_host(address: str | None) -> None:
    assert host_in(address) == ""
    assert parts_of(address).scheme == ""


def test_parts() -> None:
    assert host_in("https://News.example:8443/a") == "news.example"
    assert parts_of("https://news.example/a/b?c").path == "/a/b"


@pytest.mark.parametrize(
    ("base", "address", "found"),
    [
        ("https://news.example/a/", "../b", "https://news.example/b"),
        (None, "b", "b"),
        (HALF, "b", "b"),
        ("https://news.example/", "//[", "//["),
    ],
)
def test_joined(base: str | None, address: str, found: str) -> None:
    assert joined(base, address) == found
