"""The text of a page's body, as a browser counts it."""

import time

import pytest

from reader.cleaning.markup.body_text import body_text


@pytest.mark.parametrize(
    ("markup", "text", "seen"),
    [
        ("<body>\n<p>One\n <b>two</b></p> three", "\nOne\n two three", "\nOne\n two three"),
        ("<p>a<script>var x = 1;</script>b<style>p {}</style>c", "avar x = 1;bp {}c", "abc"),
        ("<p>a<!-- no --> b<br>c", "a bc", "a bc"),
        ("<p>a<template><i>not</i> this</template> b", "a b", "a b"),
        ("<p>a<noscript><img src=x>é &amp;</noscript>b", "a<img src=x>é &amp;b", "ab"),
        ("<title>no</title><p>&lt;é&gt; 👩‍👩‍👧", "<é> 👩‍👩‍👧", "<é> 👩‍👩‍👧"),
        ("<meta charset=windows-1252><p>größer", "größer", "größer"),
    ],
)
def test_all_text_counts_and_what_is_not_seen_is_told(markup: str, text: str, seen: str) -> None:
    page = body_text(markup)
    assert page is not None
    assert page.text == text
    shown, done = "", 0
    for hidden in page.silent:
        shown, done = shown + page.text[done : hidden.start], hidden.end
    assert shown + page.text[done:] == seen


@pytest.mark.parametrize("markup", ["", "<!-- nothing -->", "<frameset></frameset>"])
def test_a_page_without_a_body_has_none(markup: str) -> None:
    page = body_text(markup)
    assert page is None or page.text == ""


@pytest.mark.parametrize(
    "markup",
    ["<div>" * 20_000 + "deep", "<noscript>" * 20_000, "<p>a <b>b</b>" * 20_000, "\0" * 100_000],
)
def test_hostile_pages_take_no_time(markup: str) -> None:
    begun = time.process_time()
    body_text(markup)
    assert time.process_time() - begun < 5
