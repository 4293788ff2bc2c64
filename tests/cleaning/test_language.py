"""The language of a text: told where it can be told, unknown otherwise."""

import pytest

from reader.cleaning.text.language import detect, language_tag

_TEXTS = {
    "en": "The county said that the bridge would be closed for eleven weeks, but the ferry will "
    "run as it has for years.",
    "id": "Pelabuhan itu akan mulai melayani kapal pada bulan depan karena dermaga yang baru sudah "
    "selesai, kata dia.",
    "de": "Der Pegel ist in der Nacht um vierzig Zentimeter gefallen, aber die Schulen bleiben "
    "noch bis Freitag geschlossen.",
    "es": "El reloj de la plaza volverá a funcionar antes de Pascua, según anunció el "
    "ayuntamiento, que lo paga con ellos.",
    "fr": "Les commerçants se plaignent des loyers, mais la mairie répond que les charges seront "
    "plus basses avec le toit.",
    "pl": "Most zostanie zamknięty na jedenaście tygodni, ale piesi będą mogli przejść, jak to "
    "było w czasie remontu przed laty.",
    "ru": "Мост закроют на одиннадцать недель, но пешеходы смогут по нему ходить, как это было и "
    "во время ремонта.",
    "tr": "Köprü on bir hafta için kapalı olacak, ancak yayalar bu süre içinde de köprüden "
    "geçebilecek ve feribot da çalışacak.",
    "ja": "市場の建物は三年ぶりに一般公開された。",
    "zh": "这座桥将从三月起关闭十一周，行人仍可通行。",
    "ko": "다리는 삼월부터 십일 주 동안 폐쇄된다.",
    "el": "Η γέφυρα θα κλείσει για έντεκα εβδομάδες.",
    "th": "สะพานจะปิดเป็นเวลาสิบเอ็ดสัปดาห์",
    "ar": "أعلنت الحكومة أن الجسر سيغلق في شهر مارس من هذا العام وقال الوزير إن العبارة ستعمل بين "
    "الضفتين على مدار اليوم",
}


@pytest.mark.parametrize("code", _TEXTS)
def test_a_text_is_told(code: str) -> None:
    assert detect(_TEXTS[code]) == code


@pytest.mark.parametrize(
    "text", ["", "123 456", "Tribun", "Lorem ipsum dolor sit amet consectetur", "xyzzy plugh " * 20]
)
def test_what_cannot_be_told_is_unknown(text: str) -> None:
    assert detect(text) is None


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en-GB", "en"),
        ("pt_BR", "pt"),
        ("zh-Hant-TW", "zh"),
        ("", None),
        (None, None),
        ("english", None),
    ],
)
def test_tags(tag: str | None, code: str | None) -> None:
    assert language_tag(tag) == code
