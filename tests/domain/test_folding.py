"""What counts as the same words, and what may be passed over, in every script."""

import unicodedata
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.document import Span
from reader.domain.folded_text import plain, plain_bare, written, written_bare
from reader.domain.quote_search import find_alike, find_quote, find_words, searched


def found(text: str, quote: str) -> list[str]:
    """Return the words of a text that a quote finds."""
    return [text[span.start : span.end] for span in find_quote(text, quote)]


SAME_WORDS = [
    # what has no width
    ("Wind\u00adkraft\u00adanlage", "Windkraftanlage"),
    ("Rotter\u200bdam", "Rotterdam"),
    ("Ant\u2060werp\ufeffen", "Antwerpen"),
    ("\u200fנמל\u200e", "נמל"),
    ("خانه\u200cها", "خانهها"),
    ("👩\u200d🌾 on the quay", "👩🌾 on the quay"),
    ("❤\ufe0f now", "❤ now"),
    # spaces and dashes
    ("2\u00a0150\u202fkg", "2 150 kg"),
    ("one \u200b two", "one two"),
    ("B\u201152 and 1990\u20132004", "B-52 and 1990-2004"),
    ("minus \u22125 degrees", "minus -5 degrees"),
    ("这座 NATO 港口有 3 座码头", "这座NATO港口有3座码头"),
    ("港 湾\n局 長", "港湾局長"),
    ("港口——关闭", "港口--关闭"),
    ("the port—closed", "the port--closed"),
    # quotation marks and other punctuation
    ("“It’s done”", '"It\'s done"'),
    ("«Marée» et „Ebbe“ ‹x›", '"Marée" et "Ebbe" \'x\''),
    ("so… no", "so... no"),
    ("ארה״ב", 'ארה"ב'),
    # ligatures and compatibility forms
    ("the oﬃcial ﬁgures", "the official figures"),
    ("１２３ｋｍ", "123km"),
    ("12㎞ und 7㎡", "12km und 7m2"),
    ("ﾊﾞｽ", "バス"),
    ("ﺍﻟﻤﻴﻨﺎﺀ", "الميناء"),
    ("ĳsbeer", "ijsbeer"),
    # marks on letters
    ("se cafe\u0301", "se café"),
    ("か\u3099す", "がす"),
    ("\u1112\u1161\u11ab글", "한글"),
    ("न\u093cगर", "ऩगर"),
    ("นํ้าท่วม", "น้ำท่วม"),
    # Arabic and Hebrew
    ("الـمـيـنـاء", "الميناء"),
    ("المِينَاءُ", "الميناء"),
    ("یک کشتی", "يك كشتي"),
    ("أكبر إلى آخر", "اكبر الي اخر"),
    ("٣٤٥ و ۶۷", "345 و 67"),
    ("נָמֵל", "נמל"),
    # letter case
    ("STRASSE am Hafen", "straße am hafen"),
    ("İZMİR ve ISPARTA", "izmir ve ısparta"),
    ("ΟΔΥΣΣΕΥΣ", "οδυσσευς"),
    ("Ёлка", "елка"),
    ("Łódź i Ærø", "lodz i aero"),
]


@pytest.mark.parametrize(("text", "quote"), SAME_WORDS)
def test_the_same_words_are_found_however_they_are_set(text: str, quote: str) -> None:
    assert found(f"before {text} after", quote) == [text.strip("\u200f\u200e")]
    assert found(f"before {quote} after", text), "and the other way round"


@pytest.mark.parametrize(("text", "quote"), SAME_WORDS)
def test_the_filters_take_the_same_words_as_equal(text: str, quote: str) -> None:
    assert searched(text) == searched(quote)


PASSED_OVER = [
    ("84¹ million", "84 million"),
    ("the rule.² Then", "the rule. Then"),
    ("the rule,¹,² then", "the rule, then"),
    ("5 m² of land", "5 m of land"),
    ("84[12] million", "84 million"),
    ("the rule[a] says", "the rule says"),
    ("the rule[note 3] says", "the rule says"),
    ("84* million†, it said", "84 million, it said"),
    ("the [8]harbour office", "the harbour office"),
    ("港湾（こうわん）局（きょく）は", "港湾局は"),
    ("港灣(ㄍㄤˇㄨㄢ)局", "港灣局"),
    ("港口(gǎngkǒu)很大", "港口很大"),
    ("Torsby | 250 | 3.5", "Torsby 250 3.5"),
    ("Torsby | 250 | 3.5", "Torsby\t250\t3.5"),
    ("It ends.\n5. The sixth pier", "It ends. The sixth pier"),
    ("It ends.\n• The sixth pier", "It ends. The sixth pier"),
    ("Hoch\u00adwas\u00adser² ﬁel", "Hochwasser fiel"),
]


@pytest.mark.parametrize(("text", "quote"), PASSED_OVER)
def test_what_stands_between_the_words_may_be_typed_or_not(text: str, quote: str) -> None:
    assert found(f"Before, {text} after", quote) == [text]
    assert found(f"Before, {text} after", text) == [text]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("84¹ million", "841 million"),
        ("10⁶ cells", "106 cells"),
        ("log₂", "log"),  # found, without its figure
        ("1[2]3", "13"),
        ("1½ km", "11/2 km"),
        ("½ km", "1"),
        ("10² km", "2 km"),
        ("5. pier", "6. pier"),
        ("3. Juni", "12. Juni"),
        ("Йод", "Иод"),
        ("が", "か"),
        ("한", "하"),
        ("end…", "end."),
        ("港(NATO)口", "港口"),
        ("a|b", "a b"),
    ],
)
def test_no_other_figure_and_no_other_word_is_found(text: str, quote: str) -> None:
    assert found(text, quote) in ([], ["log"])


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("CO₂ and H₂SO₄", "CO2 and H2SO4"),
        ("7 m² large", "7 m2 large"),
        ("7 m² large", "7 m^2 large"),
        ("10⁶ cells", "10^6 cells"),
        ("10⁻⁶ g", "10^-6 g"),
        ("1½ km", "1 1/2 km"),
        ("1½ km", "1½ km"),
        ("2¹⁄₃ cups", "2 1/3 cups"),
        ("84ᵗʰ day", "84th day"),
    ],
)
def test_raised_and_lowered_figures_are_found_as_they_are_typed(text: str, quote: str) -> None:
    assert found(text, quote) == [text]


def test_letter_case_and_accents_count_before_they_do_not() -> None:
    assert found("Cote, côte, COTE and cote", "cote") == ["cote"]
    assert found("Cote, côte", "cote") == ["Cote", "côte"]
    assert find_words("Cote, côte", "cote") == []


def test_an_accent_that_is_typed_counts_where_it_stands_anywhere() -> None:
    text = "resume, résumé, RE\u0301SUME\u0301"
    spans = find_alike(text, "Résumé")
    assert [text[span.start : span.end] for span in spans] == ["résumé", "RE\u0301SUME\u0301"]
    assert len(find_alike(text, "resume")) == 3
    assert len(find_alike("resume", "résumé")) == 1


def test_part_of_a_ligature_covers_all_of_it() -> None:
    assert found("oﬃce", "off") == ["oﬃ"]
    assert find_alike("ß", "s") == [Span(0, 1)]


def test_a_letter_takes_its_accent_with_it() -> None:
    assert found("the cafe\u0301 closed", "cafe") == ["cafe"], "so it was asked for"
    assert [span.end for span in find_alike("the cafe\u0301", "CAFE")] == [9]


@given(
    st.text(
        st.sampled_from("aé e\u0301¹8[3](|\n5. *がか\u3099漢ßﬁ½\u00ad\u200b٣ـا\u064b-…^"),
        max_size=30,
    )
)
def test_every_piece_leads_back_to_what_it_came_from(text: str) -> None:
    for fold in (written, plain, written_bare, plain_bare):
        folded = fold(text)
        assert len(folded.starts) == len(folded.origins) == len(folded.ends)
        assert folded.starts == sorted(folded.starts)
        for place in range(len(folded.text)):
            span = folded.covering(place, place + 1)
            assert span.end <= len(text)
            again = fold(text[span.start : span.end]).text
            assert folded.text[place] in again or folded.text[place] in " ^_"


@given(
    st.text(st.sampled_from("abé e\u0301¹8漢ßﬁ½\u00ad\u200b٣ـا\u064b-…"), max_size=30), st.data()
)
def test_whatever_is_copied_from_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    quote = text[start:end]
    assert bool(quote) == bool(find_quote(text, quote))
    for fold in (written, plain):
        assert fold(unicodedata.normalize("NFC", text)).text == fold(text).text


@pytest.mark.parametrize(
    "text",
    [
        "a" + "\u0316\u0301" * 60_000,
        "¹," * 60_000,
        "漢（" * 40_000,
        "漢（" + "あ" * 120_000,
        "[" * 120_000,
        "(ā" * 50_000,
        "\n1. " * 40_000,
        " \u200b" * 60_000,
        "\u1112\u1161" * 60_000,
        "*" * 120_000,
    ],
)
def test_hostile_text_takes_linear_time(text: str) -> None:
    start = process_time()
    find_alike(text, "zz")
    find_quote(text, "zz " * 1000)
    assert process_time() - start < 3
