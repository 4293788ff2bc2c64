"""Markdown: what clippers write about an article, in each of their manners."""

from itertools import pairwise

import pytest

from reader.domain.source import MediaType, Stated
from reader.importers import contents_of, read
from tests.effort import ends_in_time

TEXT = "The **ferry** sails at 7.15 again.\n"
URL = "https://holm.example/ferry"


def stated(text: str, name: str = "a.md") -> Stated:
    page = contents_of(read(name, text.encode())).page
    assert page.media_type is MediaType.MARKDOWN
    assert page.stated is not None
    assert page.data.decode().strip().endswith(TEXT.strip())
    return page.stated


@pytest.mark.parametrize(
    "head",
    [
        f'---\ntitle: "Ferry: again"\nsource: {URL}\nauthor:\n  - "[[Runa Dahl]]"\npublished: 2025-03-02\n---\n',
        f"---\ntitle: Ferry: again\nurl: {URL}\nauthor: Runa Dahl\ndate: 2025-03-02\n---\n",
        f'---\r\ntitle: "Ferry: again"\r\nlink: "[Holm]({URL})"\r\nauthors: [Runa Dahl]\r\ndate: 2025-03-02\r\n---\r\n',
        f'+++\ntitle = "Ferry: again"\nurl = "{URL}"\nauthors = ["Runa Dahl"]\ndate = 2025-03-02\n+++\n',
        f"title:: Ferry: again\nurl:: {URL}\nauthor:: [[Runa Dahl]]\ndate:: [[2025-03-02]]\n\n",
    ],
)
def test_what_stands_above_the_text(head: str) -> None:
    found = stated(head + TEXT)
    assert (found.title, found.url, found.authors, found.published) == (
        "Ferry: again",
        URL,
        ("Runa Dahl",),
        "2025-03-02",
    )


def test_when_it_was_clipped_is_not_when_it_was_published() -> None:
    found = stated(f"---\ncreated: 2025-06-01\nsource: {URL}\ntitle: Ferry\n---\n{TEXT}")
    assert found.published == ""


def test_values_are_texts_whatever_yaml_takes_them_for() -> None:
    assert stated(f"---\ntitle: No\nauthor: 12:30\n---\n{TEXT}").title == "No"


def test_what_readwise_and_joplin_write() -> None:
    listed = (
        f"# Ferry\n\n## Metadata\n- Author: [[Runa Dahl]]\n- URL: {URL}\n\n## Highlights\n{TEXT}"
    )
    assert (stated(listed).authors, stated(listed).url) == (("Runa Dahl",), URL)
    fields = f"id: {'a' * 32}\nauthor: Runa Dahl\nsource_url: {URL}\ntype_: 1"
    raw = contents_of(read("a.md", f"Ferry\n\n{TEXT}\n{fields}".encode())).page
    assert raw.stated is not None
    assert (raw.stated.title, raw.stated.url) == ("Ferry", URL)
    assert b"type_" not in raw.data


def test_a_clip_may_be_called_a_text_and_a_text_with_a_rule_is_none() -> None:
    assert stated(f"---\ntitle: Ferry\nsource: {URL}\n---\n{TEXT}", "a.txt").url == URL
    assert read("a.txt", f"---\n\nOne.\n\n---\n\n{TEXT}".encode()).media_type == MediaType.TEXT


def test_lists_of_lists_without_end_are_cut() -> None:
    letters = "abcdefghijklmnopqrst"
    rows = [f"{one}: &{one} [{', '.join([f'*{before}'] * 9)}]" for before, one in pairwise(letters)]
    text = "\n".join(["---", 'a: &a ["x"]', *rows, "title: Ferry", "author: *t", "---", TEXT])
    with ends_in_time(3):
        assert stated(text).title == "Ferry"
