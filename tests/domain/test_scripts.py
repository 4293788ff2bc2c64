"""Which script a text is written in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.scripts import LOOKED_AT, Script, script_of


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("大臣は月曜日に橋について述べた。", Script.JAPANESE),
        ("部长星期一谈到了这座桥。", Script.CHINESE),
        ("部長星期一談到了這座橋。", Script.CHINESE),
        ("장관은 월요일에 다리에 대해 말했다.", Script.KOREAN),
        ("長官은 月曜日에 말했다", Script.KOREAN),
        ("قال الوزير إن الجسر أغلق", Script.ARABIC),
        ("मंत्री ने पुल के बारे में बताया", Script.DEVANAGARI),
        ("รัฐมนตรีกล่าวถึงสะพาน", Script.THAI),
        ("The minister spoke of the bridge.", None),
        ("Министр говорил о мосте.", None),
        ("Ο υπουργός μίλησε για τη γέφυρα.", None),
        ("He quoted the sign, which read 桥, at the end of a long English sentence.", None),
        ("中国人民银行 (PBOC) 周一公布了数据。", Script.CHINESE),
        ("1,000 km", None),
        ("", None),
        ("A" * LOOKED_AT + "桥" * 9_999, None),
    ],
)
def test_the_script_is_that_of_most_letters(text: str, script: Script | None) -> None:
    assert script_of(text) is script


@given(st.text(st.characters(max_codepoint=0x5FF), max_size=200))
def test_what_has_no_letter_of_theirs_is_in_none(text: str) -> None:
    assert script_of(text) is None


@pytest.mark.parametrize("script", Script)
def test_every_letter_of_a_script_is_seen(script: Script) -> None:
    letter = {
        Script.CHINESE: "㐀鿿𠀀",
        Script.JAPANESE: "ぁヿ",
        Script.KOREAN: "ᄀ힣",
        Script.ARABIC: "ؠۿﹰ",
        Script.DEVANAGARI: "अॿ",
        Script.THAI: "กฮ",
    }[script]
    for one in letter:
        assert script_of(one * 3) is script
