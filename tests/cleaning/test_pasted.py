"""Texts that somebody pasted, dumped or saved: what stands above the article is found, and what
programs put between its lines is told from it.
"""

import textwrap

import pytest

from reader.cleaning import clean
from reader.cleaning.text.hyphens import WordsOfText, join_parted, words_of
from reader.domain.document import BlockKind, Cleaned, Metadata
from reader.domain.source import MediaType, SourceDocument

_FIRST = (
    "The town of Ulm decided on Monday that the old bridge will be closed for eleven weeks, and "
    "that buses take another way."
)
_SECOND = (
    "Pedestrians may still cross it as long as the weather allows for that, said the mayor, who "
    "had asked for a longer time."
)
_THIRD = (
    "A shopkeeper who has sold bread beside the bridge since his childhood spoke of the last "
    "works, which took two years."
)
_TITLE = "Old bridge to be closed"


def cleaned(text: str, kind: MediaType = MediaType.TEXT) -> Cleaned:
    return clean(SourceDocument(text.encode(), kind, "pasted"))


def facts(text: str) -> Metadata:
    return cleaned(text).document.metadata


def kept(text: str) -> list[str]:
    return _texts(cleaned(text), True)


def removed(text: str) -> list[str]:
    return _texts(cleaned(text), False)


def _texts(found: Cleaned, wanted: bool) -> list[str]:
    document = found.document
    judged = zip(document.blocks, found.verdicts, strict=True)
    return [document.block_text(block) for block, verdict in judged if verdict.kept is wanted]


def article(*head: str, apart: str = "\n\n") -> str:
    return apart.join([*head, _FIRST, "What it costs", _SECOND, _THIRD])


@pytest.mark.parametrize(
    "head",
    [
        (_TITLE, "By Ida Brun", "3 May 2024"),
        (_TITLE, "3 May 2024", "By Ida Brun"),
        (_TITLE, "Ida Brun · 3 May 2024"),
        (_TITLE, "By Ida Brun | 3 May 2024"),
        ("By Ida Brun", "3 May 2024", _TITLE),
        ("ulmpost.example", _TITLE, "By Ida Brun", "3 May 2024"),
        ("NEWS", _TITLE, "By Ida Brun", "3 May 2024"),
        (_TITLE, "By Ida Brun", "3 May 2024", "The bridge in April (Jon Berg)"),
        (_TITLE, "Buses will take another way", "By Ida Brun", "3 May 2024"),
    ],
)
@pytest.mark.parametrize("apart", ["\n\n", "\n"], ids=["blank lines", "no blank lines"])
def test_title_author_and_day_at_the_top_are_found(head: tuple[str, ...], apart: str) -> None:
    text = article(*head, apart=apart)
    found = facts(text)
    assert (found.title, found.authors, found.published) == (_TITLE, ("Ida Brun",), "2024-05-03")
    document = cleaned(text).document
    titles = [block for block in document.blocks if block.kind is BlockKind.TITLE]
    assert [document.block_text(block) for block in titles] == [_TITLE]
    assert _TITLE in kept(text)


@pytest.mark.parametrize(
    "title",
    [
        "Old bridge to be closed.",
        "Who will pay for the old bridge, which cost so much already?",
        "“We shall close it”",
        "OLD BRIDGE TO BE CLOSED",
        "The bridge is old. Now it will be closed",
    ],
)
def test_a_title_is_one_whatever_it_ends_in(title: str) -> None:
    assert facts(article(title, "By Ida Brun", "3 May 2024")).title == title


@pytest.mark.parametrize(
    "head", [(), ("By Ida Brun", "3 May 2024")], ids=["nothing", "byline and day"]
)
def test_where_there_is_no_title_none_is_given(head: tuple[str, ...]) -> None:
    assert facts(article(*head)).title is None


def test_a_heading_in_the_text_is_no_title() -> None:
    text = article(_TITLE)
    assert facts(text).title == _TITLE
    assert "What it costs" in kept(text)


@pytest.mark.parametrize(
    ("line", "after", "whole"),
    [
        ("the break-", "fast was late", "the breakfast was late"),
        ("a short-", "lived plan", "a short-lived plan"),
        ("the Anglo-", "Saxon king", "the Anglo-Saxon king"),
        ("from 1914-", "18 on", "from 1914-18 on"),
        ("the COVID-", "19 rules", "the COVID-19 rules"),
        ("state-of-the-", "art tools", "state-of-the-art tools"),
        ("the self-", "governing town", "the self-governing town"),
        ("a pre-", "and post-war house", "a pre- and post-war house"),
        ("the har\u00ad", "bour", "the harbour"),
        ("THE BREAK-", "FAST CLUB", "THE BREAKFAST CLUB"),
    ],
)
def test_a_parted_word_is_joined_as_the_text_writes_it(line: str, after: str, whole: str) -> None:
    words = words_of("Breakfast was short-lived, said the king.")
    known = WordsOfText(words, frozenset({"and"}), frozenset({"self"}))
    assert join_parted(line, after, known) == whole


def test_heads_of_printed_pages_are_removed_and_the_paragraph_goes_on() -> None:
    head = "Old bridge to be closed\nBy Ida Brun\n3 May 2024"
    broken = textwrap.wrap(f"{_FIRST} {_SECOND} {_THIRD} {_FIRST}", 60)
    half = "\n".join(broken[:4])
    text = f"{head}\n\n{half}\n\nThe Ulm Post – Page 2\n\n" + "\n".join(broken[4:])
    assert removed(text) == ["The Ulm Post – Page 2"]
    assert f"{_FIRST} {_SECOND} {_THIRD} {_FIRST}" in kept(text)


def test_link_numbers_of_a_dump_are_not_in_the_sentences() -> None:
    text = (
        f"   #[1]alternate\n\n   [IMG]\n\n{_TITLE}\n\n   By [2]Ida Brun 3 May 2024\n\n"
        f"   {_FIRST.replace('old', '[3]old')}\n\n   {_SECOND}\n\nReferences\n\n   Visible links:\n"
        + "".join(f"   {at}. https://ulm.example/{at}\n" for at in (1, 2, 3))
    )
    assert kept(text) == [_TITLE, "By Ida Brun 3 May 2024", _FIRST, _SECOND]
    assert "3. https://ulm.example/3" in removed(text)
    assert facts(text).authors == ("Ida Brun",)


def test_notes_of_the_article_keep_their_marks() -> None:
    text = f"{_TITLE}\n\n{_FIRST}[1]\n\n{_SECOND}[2]\n\n{_THIRD}\n\n[1] Report of the town, table 7"
    assert f"{_FIRST}[1]" in kept(text)
    assert "[1] Report of the town, table 7" in kept(text)


def test_markdown_links_read_as_their_words() -> None:
    text = (
        f"# {_TITLE}\n\nThe [town of Ulm][1] closes its [bridge](https://ulm.example/b) until the "
        f"autumn, said the mayor on Monday.\n\n{_SECOND}\n\n[1]: https://ulm.example/town\n"
    )
    said = "The town of Ulm closes its bridge until the autumn, said the mayor on Monday."
    assert kept(text) == [_TITLE, said, _SECOND]
    assert removed(text) == ["https://ulm.example/b", "[1]: https://ulm.example/town"]


def test_the_title_below_a_bare_label_is_another_article() -> None:
    text = f"{_TITLE}\n\n{_FIRST}\n\nRead also:\nShips wait for the tide\n\n{_SECOND}\n\n{_THIRD}"
    assert removed(text) == ["Read also:", "Ships wait for the tide"]


@pytest.mark.parametrize(
    "begin",
    [
        "03/05/24 08.{0} - Ida: {1}",
        "[03.05.24, 08:{0}:01] Ida: {1}",
        "5/3/24, 8:{0} AM - Ida: {1}",
        "Ida, [03.05.2024 08:{0}]\n{1}",
    ],
)
def test_each_message_of_a_chat_is_kept(begin: str) -> None:
    said = ["Have you seen this?", "1,000 people wait", "No.", "Share this"]
    text = "\n".join(begin.format(10 + at, words) for at, words in enumerate(said))
    assert removed(text) == []
    assert kept(text) == text.split("\n")
    assert (facts(text).title, facts(text).authors) == (None, ())


@pytest.mark.parametrize(
    "head",
    [
        "---------- Forwarded message ---------\nFrom: Ida Brun <ida@ulm.example>\n"
        f"Date: Fri, May 3, 2024 at 8:12 AM\nSubject: {_TITLE}\nTo: Jon Berg",
        "Von: Ida Brun <ida@ulm.example>\nGesendet: Freitag, 3. Mai 2024 08:12\nAn: Jon Berg\n"
        f"Betreff: {_TITLE}",
    ],
)
def test_a_forwarded_mail_is_whole(head: str) -> None:
    text = f"Hello Jon,\nsee below.\n\n{head}\n\n{_FIRST}\n\n> {_SECOND}\n\n--\nIda"
    found = facts(text)
    assert (found.title, found.authors, found.published) == (_TITLE, ("Ida Brun",), "2024-05-03")
    assert removed(text) == []


def test_a_desk_is_not_the_author_of_a_mail() -> None:
    head = "From: Newsdesk <desk@ulm.example>\nTo: Jon\nSubject: Bridge\nDate: 3 May 2024"
    assert facts(f"{head}\n\n{_FIRST}").authors == ()


def test_lists_tables_and_separators_of_a_paste_are_kept() -> None:
    lines = ["•\tfirst entry", "***", "Year\tCost", "2023\t84"]
    text = "\n".join([_TITLE, _FIRST, *lines, _SECOND, _THIRD])
    assert set(lines) <= set(kept(text))


def test_all_of_a_word_processor_s_page_is_kept() -> None:
    page = (
        '<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><title>Doc1</title></head>'
        f'<body><p class="MsoTitle">{_TITLE}</p><p>{_FIRST}</p><p>{_SECOND}</p>'
        "<p>1. Thirty borings.</p><div id=ftn1><p>[1] Table 7, which counts 28.</p></div></body>"
    )
    found = cleaned(page, MediaType.HTML)
    assert found.document.metadata.title == _TITLE
    assert all(verdict.kept for verdict in found.verdicts)


@pytest.mark.parametrize(
    "text",
    ["[a](" * 30_000, "[1]" * 40_000, "[" * 100_000, "- " * 50_000 + "9", "x-\n" * 9_000],
)
def test_hostile_texts_are_read_in_time(text: str) -> None:
    assert cleaned(text).document.text


@pytest.mark.parametrize(
    "page",
    [
        '<html><head><title></title><meta name=generator content="LibreOffice 7.3"></head><body>'
        f"<p align=center><font size=5><b>{_TITLE}</b></font></p><p>{_FIRST}</p><p>{_SECOND}</p>",
        '<html><head></head><body class="c5 doc-content">'
        f'<p class="c2 title"><span class=c1>{_TITLE}</span></p>'
        f'<p class=c2><span class=c1>{_FIRST}</span></p><p class="c2 c7">{_SECOND}</p>',
    ],
)
def test_the_title_of_a_document_of_another_word_processor(page: str) -> None:
    found = clean(SourceDocument(page.encode(), MediaType.HTML, "page.html"))
    assert found.document.metadata.title == _TITLE
    assert all(verdict.kept for verdict in found.verdicts)


@pytest.mark.parametrize(
    "head",
    [
        f"https://quay.example/2024/05/03/ferry\n\n{_TITLE}\n\nBo Lind | May 3, 2024",
        f"The Quay Courier\nFriday, 3 May 2024\n\n{_TITLE}",
        f"{_TITLE}\n\nPosted by Bo Lind on May 3, 2024",
        f"{_TITLE}\nByline: Bo Lind\n3 May 2024",
    ],
)
def test_what_stands_above_and_below_a_pasted_title(head: str) -> None:
    found = cleaned("\n\n".join([head, _FIRST, _SECOND, _THIRD])).document.metadata
    assert (found.title, found.published) == (_TITLE, "2024-05-03")
    assert found.authors == (("Bo Lind",) if "Bo Lind" in head else ())


_SECOND_TITLE = "The Old Bridge Is Closed Now"


@pytest.mark.parametrize(
    ("title", "below"),
    [
        ("Mayor Resigns From Council", _SECOND_TITLE),
        ("Workers Vote For Union", _SECOND_TITLE),
        ("Mayor Resigns From Council", f"By Bo Lind\n3 May 2024\n\n{_SECOND_TITLE}"),
        ("Mayor Brings Good News", f"By Bo Lind\n3 May 2024\n\n{_SECOND_TITLE}"),
        ("Bread Is Sold Again Daily", f"3 May 2024\n\n{_SECOND_TITLE}"),
    ],
)
def test_a_title_that_ends_like_a_papers_name_stays_the_title(title: str, below: str) -> None:
    text = "\n\n".join([f"{title}\n{below}", _FIRST, _SECOND, _THIRD])
    assert facts(text).title == title


@pytest.mark.parametrize("paper", ["The Quay Courier", "Quay Daily Gazette", "Ulmer Kreisblatt"])
def test_the_name_of_a_paper_above_the_title_is_not_the_title(paper: str) -> None:
    text = "\n\n".join([f"{paper}\n{_TITLE}\nBy Bo Lind", _FIRST, _SECOND, _THIRD])
    assert facts(text).title == _TITLE


def test_narrow_columns_and_counted_pages_of_a_copied_paper() -> None:
    text = (
        f"{_TITLE}\n\nThe old fer-\nry of 1911–\n14 was sold in 1988-\n90.\n\n3 / 8\n\n{_SECOND}"
        "\n\nThe new one sails since last summer and takes\n\n4 / 8\n\nforty people at a time."
    )
    shown = kept(text)
    assert "The old ferry of 1911–14 was sold in 1988-90." in shown
    assert not {"3 / 8", "4 / 8"} & set(shown)


def test_points_that_are_given_are_no_pages() -> None:
    given = "Food\n\n3/5\n\nService\n\n4/5\n\nThe room is loud but warm.\n\n5/5"
    text = "\n\n".join([_TITLE, _FIRST, _SECOND, given, _THIRD])
    assert not {"3/5", "4/5", "5/5"} & set(removed(text))


@pytest.mark.parametrize(
    ("line", "later", "is_head"),
    [
        ("The whole plan is on page 12 and 84", "", False),
        ("The whole plan is on page 12 of 84", "", False),
        ("Page 12 and 84", "", False),
        ("The Quay Courier page 2 of 8", "The Quay Courier page 3 of 8", True),
        ("The Quay Courier page 2/8", "The Quay Courier page 3/8", True),
        ("Kreisblatt Ulm Seite 2 von 8", "Kreisblatt Ulm Seite 3 von 8", True),
        ("Page 2 of 8", "", True),
    ],
)
def test_a_line_that_ends_in_a_page_is_a_head_if_it_comes_again(
    line: str, later: str, is_head: bool
) -> None:
    text = "\n\n".join([_TITLE, _FIRST, line, _SECOND, later, _THIRD])
    assert (line in removed(text)) is is_head


def test_a_page_of_how_many_that_parts_a_sentence_is_a_head() -> None:
    line = "The Quay Courier page 2 of 8"
    text = f"{_TITLE}\n\n{_FIRST}\n\nThe new one sails since last summer and takes\n{line}\nforty people."
    assert line in removed(text)


def test_bold_words_and_pictures_of_pasted_markdown() -> None:
    text = f"# {_TITLE}\n\nThe **old bridge** of [Ulm](https://ulm.example) is closed; 3 ** 2 is 9.\n\n"
    text += f"![The bridge](bridge.jpg)\n\n{_SECOND}\n\n{_THIRD}"
    shown = kept(text)
    assert "The old bridge of Ulm is closed; 3 ** 2 is 9." in shown
    assert not any("bridge.jpg" in line for line in shown)


@pytest.mark.parametrize(
    "line",
    [
        "The ferry's program calls __init__ and __name__ when it starts, the office said.",
        "Its timetable is read by `**kwargs**` and by `rows[0](/quay)`, the office said.",
        "It looks in quays/**/old and in piers/**/new for the day's times, the office said.",
        "Whoever sails writes ``the `__ferry boat__` sails`` on the slip, the office said.",
    ],
)
def test_code_in_pasted_markdown_stays_as_it_is(line: str) -> None:
    text = f"# {_TITLE}\n\nThe __old bridge__ of [Ulm](https://ulm.example) is **closed**.\n\n"
    shown = kept(f"{text}{line}\n\n{_SECOND}\n\n{_THIRD}")
    assert line in shown
    assert "The old bridge of Ulm is closed." in shown


def test_lines_between_fences_stay_as_they_are() -> None:
    code = ["```sh", "# the **first** ferry of [Ulm](/ulm)", "sail --from __north quay__", "```"]
    text = f"# {_TITLE}\n\nThe bridge of [Ulm](https://ulm.example) is closed.\n\n{_SECOND}"
    found = cleaned("\n\n".join([text, *code, _THIRD]))
    assert set(code) <= set(found.document.text.split("\n"))
