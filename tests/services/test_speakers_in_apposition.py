"""Who said something where name and office stand side by side, parted by a comma."""

import time

import pytest

from reader.domain.document import Span
from reader.services.claim_drafts import draft
from tests.services.test_claim_drafts import article_of, drafted

BOARD = "head of the harbour board"


@pytest.mark.parametrize(
    ("language", "text", "speaker", "role"),
    [
        ("en", f"“It floats,” said the {BOARD}, Miriam Osei.", "Miriam Osei", BOARD),
        ("en", f"“It floats,” said the {BOARD}, Dr. Miriam Osei, in Leer.", "Miriam Osei", BOARD),
        ("en", f"“It floats,” said Miriam Osei, {BOARD}.", "Miriam Osei", BOARD),
        ("en", f"“It floats,” said Miriam Osei, 52, {BOARD}.", "Miriam Osei", BOARD),
        ("en", f"Miriam Osei, {BOARD}, said that it floats.", "Miriam Osei", BOARD),
        ("en", f"Miriam Osei, 52, {BOARD}, said that it floats.", "Miriam Osei", BOARD),
        ("en", f"“It floats,” the {BOARD}, Miriam Osei, told us.", "Miriam Osei", BOARD),
        ("en", f"According to the {BOARD}, Miriam Osei, it floats.", "Miriam Osei", BOARD),
        ("en", "“It floats,” said the Ferry Minister, Jan Kees.", "Jan Kees", "Ferry Minister"),
        (
            "id",
            "“Kapal itu mengapung,” kata Ketua Dewan Pelabuhan, Dewi Osei, Selasa (6/12/2022).",
            "Dewi Osei",
            "Ketua Dewan Pelabuhan",
        ),
        (
            "id",
            "“Kapal itu mengapung,” kata Kepala Dinas Perhubungan Kota Leer, Budi Santoso.",
            "Budi Santoso",
            "Kepala Dinas Perhubungan Kota Leer",
        ),
        (
            "id",
            "Menurut kepala dewan pelabuhan, Dewi Osei, kapal itu mengapung.",
            "Dewi Osei",
            "kepala dewan pelabuhan",
        ),
        (
            "id",
            "Dewi Osei, kepala dewan pelabuhan, mengatakan kapal itu mengapung.",
            "Dewi Osei",
            "kepala dewan pelabuhan",
        ),
        (
            "de",
            "„Sie schwimmt“, sagte die Leiterin der Hafenbehörde, Ada Thal, am Dienstag.",
            "Ada Thal",
            "Leiterin der Hafenbehörde",
        ),
        (
            "de",
            "„Sie schwimmt“, sagte der Chef des Hafenamts, Jan Kees.",
            "Jan Kees",
            "Chef des Hafenamts",
        ),
        (
            "de",
            "„Sie schwimmt“, sagte der Präsident des Leerer Hilfsdienst, Jan Kees.",
            "Jan Kees",
            "Präsident des Leerer Hilfsdienst",
        ),
        (
            "de",
            "Ada Thal, Leiterin der Hafenbehörde, sagte, dass sie schwimmt.",
            "Ada Thal",
            "Leiterin der Hafenbehörde",
        ),
        (
            "fr",
            "« Elle flotte bien », a déclaré la directrice du port, Jeanne Morel.",
            "Jeanne Morel",
            "directrice du port",
        ),
        (
            "fr",
            "Jeanne Morel, directrice du port, a déclaré que la barque flotte.",
            "Jeanne Morel",
            "directrice du port",
        ),
        (
            "es",
            "“Flota bien la barca”, dijo la directora del puerto, Ana Ruiz, en Lugo.",
            "Ana Ruiz",
            "directora del puerto",
        ),
        (
            "es",
            "Ana Ruiz, directora del puerto, dijo que la barca flota.",
            "Ana Ruiz",
            "directora del puerto",
        ),
        (
            "it",
            "«La barca galleggia», ha detto la direttrice del porto, Ada Bianchi.",
            "Ada Bianchi",
            "direttrice del porto",
        ),
        (
            "pt",
            "“A barca flutua bem”, disse a diretora do porto, Ana Souza.",
            "Ana Souza",
            "diretora do porto",
        ),
        (
            "nl",
            "„De boot drijft”, zei de directeur van de haven, Jan Kees.",
            "Jan Kees",
            "directeur van de haven",
        ),
        (
            "ru",
            "«Она плывёт», — сказал глава портового совета, Иван Петров.",
            "Иван Петров",
            "глава портового совета",
        ),
        (
            "ru",
            "«Она плывёт», — сказал глава портового совета Иван Петров.",
            "Иван Петров",
            "глава портового совета",
        ),
        (
            "uk",
            "«Він пливе», — сказав голова портової ради, Іван Петренко.",
            "Іван Петренко",
            "голова портової ради",
        ),
        (
            "pl",
            "„Łódź płynie” – powiedział dyrektor portu, Jan Nowak.",
            "Jan Nowak",
            "dyrektor portu",
        ),
        ("vi", "Giám đốc cảng, ông Trần Văn An, cho biết tàu nổi.", "Trần Văn An", "Giám đốc cảng"),
        (
            "ar",
            "قال رئيس مجلس الميناء، سمير حداد، إن القارب يطفو.",
            "سمير حداد",
            "رئيس مجلس الميناء",
        ),
        (
            "ar",
            "وقال سمير حداد، رئيس مجلس الميناء، إن القارب يطفو.",
            "سمير حداد",
            "رئيس مجلس الميناء",
        ),
        ("zh", "“渡轮会浮起来，”港务局局长，李明说。", "李明", "港务局局长"),
        ("zh", "李明，港务局局长，周二表示渡轮会浮起来。", "李明", "港务局局长"),
        ("ja", "港湾局長の田中一郎氏は「船は浮く」と述べた。", "田中一郎", "港湾局長"),
        ("ja", "港湾局長、田中一郎氏は「船は浮く」と述べた。", "田中一郎", "港湾局長"),
        ("ko", "항만청장인 김철수는 “배가 뜬다”고 말했다.", "김철수", "항만청장"),
        ("ko", "김철수 항만청장은 “배가 뜬다”고 말했다.", "김철수", "항만청장"),
        (
            "hi",
            "राम कुमार, बंदरगाह बोर्ड के प्रमुख, ने कहा कि नाव तैरती है।",
            "राम कुमार",
            "बंदरगाह बोर्ड के प्रमुख",
        ),
    ],
)
def test_a_name_beside_an_office(language: str, text: str, speaker: str, role: str) -> None:
    found = drafted(language, text, text[2:7])
    assert (found.get("speaker"), found.get("role")) == (speaker, role)
    assert "organisation" not in found


@pytest.mark.parametrize(
    ("language", "text", "speaker", "role"),
    [
        ("en", "“It floats,” said the mayor, adding that it rains.", None, "mayor"),
        ("en", "“It floats,” said the mayor, Leer Harbour Board, at noon.", None, "mayor"),
        ("en", "“It floats,” said Minister Jan Kees, London.", "Jan Kees", "Minister"),
        ("id", "“Kapal mengapung,” kata Menteri Anton Belov, Jakarta.", "Anton Belov", "Menteri"),
        ("zh", "渡轮会浮起来，李明说。", "李明", None),
        ("zh", "他是港务局局长，李明说。", "李明", None),
    ],
)
def test_what_stands_behind_a_comma_and_is_no_name(
    language: str, text: str, speaker: str | None, role: str | None
) -> None:
    found = drafted(language, text, text[2:5])
    assert (found.get("speaker"), found.get("role")) == (speaker, role)


@pytest.mark.parametrize("piece", ["said the head, ", "قال رئيس، ", "局长，说", "said Ana, 52, "])
def test_commas_without_end_take_no_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    for language in ("en", "ar", "zh"):
        article = article_of(language, text)
        start = time.monotonic()
        draft(article, Span(50_000, 50_010))
        assert time.monotonic() - start < 2.0
