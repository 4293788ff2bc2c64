"""Which encoding a source is read in, with right, missing and wrong declarations."""

import pytest

from reader.cleaning.text.decoding import decode

_TEXTS = {
    "cp1252": "Der Kläger erklärte, daß die Straße über die Brücke führe – „völlig unmöglich“.",
    "cp1251": "Правительство сообщило, что мост закроют на одиннадцать недель начиная с марта.",
    "cp1253": "Η κυβέρνηση ανακοίνωσε ότι η γέφυρα θα κλείσει για έντεκα εβδομάδες από τον Μάρτιο.",
    "shift_jis": "市場の建物は三年ぶりに一般公開され、早朝から多くの人が訪れた。",
    "euc_jp": "市場の建物は三年ぶりに一般公開され、早朝から多くの人が訪れた。",
    "gb18030": "政府宣布，这座桥将从三月起关闭十一周，行人仍可通行。",
    "big5": "政府宣布，這座橋將從三月起關閉十一週，行人仍可通行。",
    "euc_kr": "정부는 다리가 삼월부터 십일 주 동안 폐쇄된다고 밝혔다. 보행자는 건널 수 있다.",
    "utf-8": "Kroner ø, yen ¥, 漢字 and emoji 🌉",
}


def page(text: str, charset: str | None) -> str:
    meta = f'<meta charset="{charset}">' if charset else ""
    return f"<html><head>{meta}</head><body>" + f"<p>{text}</p>" * 8 + "</body></html>"


@pytest.mark.parametrize("encoding", _TEXTS)
def test_right_declaration(encoding: str) -> None:
    text = page(_TEXTS[encoding], encoding)
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    "encoding", ["cp1252", "cp1251", "shift_jis", "gb18030", "big5", "euc_kr", "utf-8"]
)
def test_no_declaration(encoding: str) -> None:
    text = page(_TEXTS[encoding], None)
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["cp1251", "shift_jis", "gb18030", "euc_kr"])
def test_declared_as_utf8_but_is_not(encoding: str) -> None:
    text = page(_TEXTS[encoding], "utf-8")
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("label", ["windows-1252", "iso-8859-1"])
@pytest.mark.parametrize("encoding", ["cp1251", "cp1253", "gb18030"])
def test_declared_as_western_but_is_not(encoding: str, label: str) -> None:
    text = page(_TEXTS[encoding], label)
    assert decode(text.encode(encoding)) == text


def test_valid_utf8_wins_over_a_wrong_declaration() -> None:
    text = page(_TEXTS["utf-8"], "iso-8859-1")
    assert decode(text.encode()) == text


def test_a_few_broken_bytes_do_not_turn_utf8_into_something_else() -> None:
    data = (
        page("It’s the café’s “last” day – naïve façade. " * 30, "iso-8859-1").encode()
        + b"\xe2\x80"
    )
    assert "café’s “last” day" in decode(data)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_marks(encoding: str) -> None:
    assert decode("brückenlang".encode(encoding)) == "brückenlang"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark(encoding: str) -> None:
    assert decode("<html><p>bridge</p></html>".encode(encoding)) == "<html><p>bridge</p></html>"


def test_escapes_of_iso_2022() -> None:
    assert decode("朝の魚市場".encode("iso2022_jp")) == "朝の魚市場"


def test_a_given_encoding_wins() -> None:
    assert decode("é".encode("cp1252"), "cp1252") == "é"


def test_signs_that_no_text_may_hold_are_replaced() -> None:
    assert decode("a\0b\ufdd0c\ufdd1".encode()) == "a\ufffdb\ufffdc\ufffd"
    assert decode(b"x\xed\xa0\x80y", "utf-8").count("\ud800") == 0


def test_an_unknown_declaration_is_no_error() -> None:
    assert "text" in decode(b'<meta charset="x-none"><p>text \xe9</p>')


_BRIDGE = "政府的代表宣布，这座古老的桥将从三月的第一天起关闭，行人的通道仍然开放；附近居民的意见会被听取，专家的报告也将公布。"


def test_chinese_that_was_saved_as_latin_1_is_read_as_it_was_meant() -> None:
    text = f"Xinhua 2024\n{_BRIDGE}\n\xa0· {_BRIDGE}\n"
    assert decode(
        text.replace("\xa0· ", "").encode("gb2312").decode("latin-1").encode()
    ) == text.replace("\xa0· ", "")
    garbled = "Xinhua\n\xa0 " + _BRIDGE.encode("gb2312").decode("latin-1")
    assert decode(garbled.encode()) == f"Xinhua\n\xa0 {_BRIDGE}"


@pytest.mark.parametrize(
    "text",
    [
        _BRIDGE,
        "µÄ " * 20
        + "Ein Zeichensalat, über den jemand schreibt: größer, schöner, älter, öfter, für, daß."
        * 9,
        _TEXTS["cp1251"].encode("cp1251").decode("latin-1") * 9,
        _TEXTS["euc_kr"].encode("euc_kr").decode("latin-1") * 9,
        "naïveté, où, dès, créée, Noël" * 20,
    ],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert decode(text.encode()) == text


@pytest.mark.parametrize("encoding", [None, "utf-8"])
def test_a_paste_says_its_encoding_and_is_read_as_it_was_meant_too(encoding: str | None) -> None:
    assert decode(_BRIDGE.encode("gb2312").decode("latin-1").encode(), encoding) == _BRIDGE


def test_a_chinese_page_that_says_it_is_latin_1() -> None:
    text = page(_BRIDGE, "iso-8859-1")
    assert decode(text.encode("gb2312")) == text


def test_dashes_and_dots_of_chinese_are_those_that_browsers_show() -> None:
    text = f"作者——欧文·豪€：{_BRIDGE}"
    assert decode(text.encode("gb18030").decode("latin-1").encode()) == text
    assert decode(text.encode("gb18030"), "GB2312") == text
    assert decode(page(text, "gb2312").encode("gb18030")) == page(text, "gb2312")


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "The repair cost £310 a day"),
        ("cp1252", "Le maire s’inquiète : le pont coûtera trop cher"),
        ("cp1252", "Ein „großer“ Fehler, 15 °C"),
        ("cp1252", "See § 12 of the order"),
        ("cp1250", "Rybacy muszą czekać jeszcze tydzień, żeby wypłynąć"),
        ("iso8859-2", "Rybáři musí počkat ještě týden, řekl úřad"),
        ("cp1254", "Balıkçılar bir hafta daha bekleyecek, dedi başkan"),
        ("cp1253", "Οι ψαράδες θα περιμένουν"),
        ("koi8-r", "Рыбаки подождут ещё неделю"),
        ("cp1255", "הדייגים יחכו עוד שבוע"),
        ("cp1256", "سينتظر الصيادون أسبوعا آخر"),
        ("cp1257", "Žvejai turės palaukti dar savaitę, sakė meras"),
        ("cp874", "ชาวประมงต้องรออีกหนึ่งสัปดาห์"),
        ("euc_jp", "漁師はもう一週間待つ"),
        ("cp949", "어민들은 일주일 더 기다린다"),
        ("big5", "漁民還要再等一個星期"),
    ],
)
def test_a_short_text_that_declares_nothing(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


def test_a_western_declaration_is_not_believed_against_all_letters() -> None:
    text = page(_TEXTS["cp1251"], "iso-8859-1")
    assert decode(text.encode("cp1251")) == text


def _read_as(text: str, encoding: str) -> str:
    """Return a text in UTF-8 as a program shows it that takes it for another encoding."""
    return "".join(bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
@pytest.mark.parametrize("name", sorted(set(_TEXTS) - {"cp1252"}))
def test_a_text_that_was_encoded_twice(encoding: str, name: str) -> None:
    assert decode(_read_as(_TEXTS[name], encoding).encode()) == _TEXTS[name]


def test_a_passage_that_was_encoded_twice() -> None:
    assert decode("A naïve idea: donâ€™t pay Â£310 for cafÃ©s".encode()) == (
        "A naïve idea: don’t pay £310 for cafés"
    )
    assert decode(_read_as(_TEXTS["cp1251"], "cp1251").encode()) == _TEXTS["cp1251"]


@pytest.mark.parametrize(
    "text",
    ["«MAÇÃ» é o nome", "CAFÉ» dit-il", "“Ä”, “Å” und “Ö”", "NESCAFÉ® und TÜV®", "В 2024 г."],
)
def test_capitals_with_marks_behind_them_stay(text: str) -> None:
    assert decode(text.encode()) == text


def test_a_lone_latin_byte_in_utf8_is_read_and_a_cut_sign_is_told() -> None:
    assert decode("größere Brücken: ".encode() + b"\xa3310 \xe9!") == "größere Brücken: £310 é!"
    assert decode("größere Brücken".encode() + b" \xe2\x80") == "größere Brücken \ufffd"


_CENTRAL = {
    "cs": "Příliš žluťoučký kůň úpěl ďábelské ódy – „píšťala“, řekl starosta města v Brně.",
    "pl": "Zażółć gęślą jaźń. Burmistrz powiedział, że „most” będzie zamknięty trzy tygodnie.",
    "hu": "Árvíztűrő tükörfúrógép. A polgármester azt mondta, hogy a híd három hétig zárva lesz.",
    "ro": "Primarul a spus că podul va fi închis trei săptămâni, iar mașinile ocolesc orașul.",
    "hr": "Gradonačelnik je rekao da će most biti zatvoren tri tjedna, a čiščenje žlijebova traje.",
    "sk": "Primátor povedal, že most bude zatvorený tri týždne; kŕdeľ, vŕba a stĺp zostanú.",
}


@pytest.mark.parametrize("language", _CENTRAL)
def test_a_text_of_central_europe_that_was_encoded_twice(language: str) -> None:
    text = _CENTRAL[language]
    assert decode(_read_as(text, "cp1250").encode()) == text
    assert decode(text.encode()) == text


@pytest.mark.parametrize(
    "text",
    [
        "ŞTIINŢĂ ŞI VIAŢĂ, FĂŞII, BANCĂ®, ‹VIAŢĂ› „VIAŢĂ“",
        "Úžasný úľ, Íšť a píšťala, Óżarów i Ćśma",
        "Îşi ia «MĂ» şi „Ĺ“, CAFÉ“, ČŤ",
    ],
)
def test_letters_of_central_europe_side_by_side_stay(text: str) -> None:
    assert decode(text.encode()) == text
