"""What a new claim takes from the text around its highlight: only what stands there."""

import time

import pytest

from reader.domain.article import Article
from reader.domain.document import BlockKind, Metadata, Span, assemble
from reader.domain.figure_language import Modifier
from reader.services.claim_drafts import draft
from reader.services.said_dates import read_said_date


def article_of(language: str | None, *paragraphs: str) -> Article:
    """Return an article in a language that is not stored anywhere."""
    document = assemble(
        [(BlockKind.PARAGRAPH, text) for text in paragraphs], Metadata("t", language=language)
    )
    return Article(1, document, (), {}, (), "", "n", "text/html", None, "")


def drafted(language: str | None, text: str, quote: str) -> dict[str, str]:
    """Return what is found for a highlight of ``quote`` in a paragraph, by field; each has to stand
    where it says that it does.
    """
    article = article_of(language, "Something before.", text)
    start = article.document.text.index(quote)
    made = draft(article, Span(start, start + len(quote)))
    for found in made.found().values():
        assert article.document.text[found.span.start : found.span.end] == found.text
    fields = {name: found.text for name, found in made.found().items()}
    return fields | ({"said_date": made.said_date} if made.said_date else {})


WHO = ("speaker", "role", "organisation", "said_when", "said_date", "said_where")


@pytest.mark.parametrize(
    ("language", "text", "quote", "who"),
    [
        (
            "en",
            "“The ferry lost 1,200 riders,” said Miriam Osei, head of the Harbour Board, in Leer "
            "on Tuesday. “It will close.”",
            "close",
            {
                "speaker": "Miriam Osei",
                "role": "head of the Harbour Board",
                "said_when": "Tuesday",
                "said_where": "Leer",
            },
        ),
        (
            "en",
            "On Tuesday Miriam Osei of the Harbour Board said that 1,000 workers had left.",
            "1,000",
            {"speaker": "Miriam Osei", "organisation": "Harbour Board", "said_when": "Tuesday"},
        ),
        (
            "en",
            "Ferry Minister Jan Kees told reporters in Leer on 3 December 2022 that it floats.",
            "floats",
            {
                "speaker": "Jan Kees",
                "role": "Ferry Minister",
                "said_when": "3 December 2022",
                "said_date": "2022-12-03",
                "said_where": "Leer",
            },
        ),
        (
            "en",
            "According to the Ministry of Ferries, 5 float.",
            "5",
            {"organisation": "Ministry of Ferries"},
        ),
        ("en", "“It floats well,” she said.", "floats", {}),
        ("en", "The ferry floats on the river in Leer.", "floats", {}),
        (
            "id",
            "“Ekspor naik 12,5 persen,” kata Menteri Pertahanan Rusia Anton Belov di Leer, Sabtu "
            "(3/12/2022). “Kami kirim 9.000 kapal.”",
            "9.000",
            {
                "speaker": "Anton Belov",
                "role": "Menteri Pertahanan Rusia",
                "said_when": "Sabtu (3/12/2022)",
                "said_date": "2022-12-03",
                "said_where": "Leer",
            },
        ),
        (
            "id",
            '“Feri itu mengapung," kata Dewi Lestari dari Kemenhub Pulau di akun Twitternya.',
            "mengapung",
            {"speaker": "Dewi Lestari", "organisation": "Kemenhub Pulau"},
        ),
        (
            "id",
            "Menurut kantor berita Pulau yang dikutip Harian, Minggu (4/12/2022), feri mengapung.",
            "mengapung",
            {
                "organisation": "kantor berita Pulau",
                "said_when": "Minggu (4/12/2022)",
                "said_date": "2022-12-04",
            },
        ),
        (
            "de",
            "»Die Fähre kostet 1.300 Euro«, sagte Verkehrsministerin Anna von Thal am Dienstag in "
            "Emden.",
            "1.300",
            {
                "speaker": "Anna von Thal",
                "role": "Verkehrsministerin",
                "said_when": "Dienstag",
                "said_where": "Emden",
            },
        ),
        ("de", "Laut Polizei kamen 12.000 Menschen.", "12.000", {"organisation": "Polizei"}),
        (
            "fr",
            "« La barque coûte 1 300 euros », a déclaré la ministre Jeanne Morel à Lyon mardi.",
            "1 300",
            {
                "speaker": "Jeanne Morel",
                "role": "ministre",
                "said_when": "mardi",
                "said_where": "Lyon",
            },
        ),
        (
            "es",
            "“Llegaron 2.500 barcas”, dijo el alcalde Pedro Ruiz en Lugo.",
            "2.500",
            {"speaker": "Pedro Ruiz", "role": "alcalde", "said_where": "Lugo"},
        ),
        (
            "it",
            "«Sono arrivate 2.500 barche», ha detto il sindaco Mario Bianchi a Lecco.",
            "2.500",
            {"speaker": "Mario Bianchi", "role": "sindaco", "said_where": "Lecco"},
        ),
        (
            "pt",
            "Segundo o Instituto Central, 12 mil barcas saíram.",
            "12 mil",
            {"organisation": "Instituto Central"},
        ),
        (
            "nl",
            "„Er kwamen 2.500 boten”, zei burgemeester Jan van der Meer woensdag in Leer.",
            "2.500",
            {
                "speaker": "Jan van der Meer",
                "role": "burgemeester",
                "said_when": "woensdag",
                "said_where": "Leer",
            },
        ),
        (
            "ru",
            "«Пришли 2500 лодок», — заявил министр обороны России Иван Петров в Лере.",
            "2500",
            {"speaker": "Иван Петров", "role": "министр обороны России", "said_where": "Лере"},
        ),
        (
            "pl",
            "„Przyszło 2500 łodzi” – powiedział minister Jan Nowak w środę.",
            "2500",
            {"speaker": "Jan Nowak", "role": "minister", "said_when": "środę"},
        ),
        (
            "tr",
            "Bakan Ayşe Demir, “2.500 tekne geldi” dedi.",
            "2.500",
            {"speaker": "Ayşe Demir", "role": "Bakan"},
        ),
        (
            "tr",
            "“2.500 tekne geldi,” dedi Ulaştırma Bakanı Ayşe Demir, salı günü.",
            "2.500",
            {"speaker": "Ayşe Demir", "role": "Ulaştırma Bakanı", "said_when": "salı"},
        ),
        (
            "tr",
            "Kemal Kaya sustu, “2.500 tekne geldi” diye konuştu Ayşe Demir.",
            "2.500",
            {"speaker": "Ayşe Demir"},
        ),
        (
            "tr",
            "“2.500 tekne geldi” ifadesini kullanan Ayşe Demir limana gitti.",
            "2.500",
            {"speaker": "Ayşe Demir"},
        ),
        ("tr", "“2.500 tekne geldi” dedi Ayşe Demir’e.", "2.500", {}),
        ("tr", "“2.500 tekne geldi” dedi Leer'de.", "2.500", {}),
        ("tr", "“2.500 tekne geldi” dedi Ayşe Demir ona.", "2.500", {}),
        ("tr", "“2.500 tekne geldi” dedi. Kemal Kaya gitti.", "2.500", {}),
        ("vi", "Ông Trần Văn An cho biết có 2.500 thuyền.", "2.500", {"speaker": "Trần Văn An"}),
        (
            "ar",
            "قال وزير العبّارات سمير حداد إن 2500 قارب وصل.",
            "2500",
            {"speaker": "وزير العبّارات سمير حداد"},
        ),
        (
            "zh",
            "渡轮局发言人毛小宁周二在北京表示，有12万人参加。",
            "12万",
            {"speaker": "毛小宁", "role": "渡轮局发言人", "said_when": "周二"},
        ),
        ("zh", "据新华社报道，有12万人参加。", "12万", {"organisation": "新华社"}),
        (
            "ja",
            "田中一郎教授は「1万2000人が参加した」と述べた。",
            "1万2000",
            {"speaker": "田中一郎", "role": "教授"},
        ),
        ("ja", "気象庁によると、雨量は300ミリだった。", "300", {"organisation": "気象庁"}),
        (
            "ko",
            "김철수 장관은 “2500명이 왔다”고 말했다.",
            "2500",
            {"speaker": "김철수", "role": "장관"},
        ),
        ("hi", "राम कुमार ने कहा कि 2500 नावें आईं।", "2500", {"speaker": "राम कुमार"}),
        (
            "en",
            "“It will float,” said veteran ferry analyst Ken Doctor.",
            "float",
            {"speaker": "Ken Doctor", "role": "veteran ferry analyst"},
        ),
        ("en", "The paper dubs it big in the United States of old.", "big", {}),
        (
            "en",
            "“It floats,” Leer coach Jan Kees said.",
            "floats",
            {"speaker": "Jan Kees", "role": "Leer coach"},
        ),
        ("en", "“It floats,” Kees, then new in town, said.", "floats", {"speaker": "Kees"}),
        (
            "es",
            "“Flota bien la barca”, dice Von der Mar en Lugo.",
            "Flota",
            {"speaker": "Von der Mar", "said_where": "Lugo"},
        ),
        ("xx", "“It floats,” said Miriam Osei.", "floats", {}),
        (None, "“It floats,” said Miriam Osei.", "floats", {}),
    ],
)
def test_who_said_it_is_read_off_the_sentence(
    language: str | None, text: str, quote: str, who: dict[str, str]
) -> None:
    found = drafted(language, text, quote)
    assert {name: words for name, words in found.items() if name in WHO} == who


@pytest.mark.parametrize(
    ("language", "text", "quote", "statement"),
    [
        (
            "en",
            "It rains. The ferry lost 1,200 riders. It is late.",
            "lost",
            "The ferry lost 1,200 riders.",
        ),
        ("en", "“It closes, for good,” said Ana Ruiz.", "closes", "It closes, for good"),
        ("en", "“It is late. It closes for good.” Ana Ruiz left.", "closes", "It closes for good."),
        (
            "en",
            "Ana Ruiz called it “a disgrace” and left.",
            "disgrace",
            "Ana Ruiz called it “a disgrace” and left.",
        ),
        ("en", "It rains. It is late. We go.", "rains. It is", "It rains. It is late."),
    ],
)
def test_the_statement_is_the_sentence(
    language: str, text: str, quote: str, statement: str
) -> None:
    assert drafted(language, text, quote)["statement"] == statement


@pytest.mark.parametrize(
    ("language", "text", "quote", "figure"),
    [
        ("id", "Di sana lebih dari 1.000 km perbatasan.", "perbatasan", "lebih dari 1.000 km"),
        ("en", "In 2021 it cost about US$1.5 billion.", "cost", "about US$1.5 billion"),
        ("en", "Of 300 boats, 12 percent sank.", "12 percent sank", "12 percent"),
        ("en", "Two hundred thousand people came.", "came", "Two hundred thousand people"),
        ("en", "A 2018 survey found few boats.", "survey", None),
        ("en", "Some 2,018 boats came, and 1900 km were sailed.", "boats", "Some 2,018 boats"),
        ("en", "It was 2 °C that day.", "was", "2 °C"),
        ("en", "Up to 90 per cent sank.", "sank", "Up to 90 per cent"),
        ("es", "Subió un 5 por ciento ayer.", "Subió", "5 por ciento"),
        ("en", "It rose to 20 million above the plan.", "rose", "20 million"),
        ("zh", "良种覆盖率接近100%。", "覆盖", "近100%"),
        ("en", "It began at 10:30 on 3 May 2021.", "began", None),
        ("en", "One of them left in 1998.", "left", None),
        ("de", "Rund 12.000 Menschen kamen.", "kamen", "Rund 12.000 Menschen"),
        ("fr", "Il coûte 2,5 milliards d’euros.", "coûte", "2,5 milliards d’euros"),
        ("fr", "Il en coûte 3 millions de plus.", "coûte", "3 millions"),
        ("it", "Costa 2 milioni di euro.", "Costa", "2 milioni di euro"),
        ("es", "Costó 3 millones de euros ayer.", "Costó", "3 millones de euros"),
    ],
)
def test_the_figure_is_found_with_what_it_counts(
    language: str, text: str, quote: str, figure: str | None
) -> None:
    assert drafted(language, text, quote).get("figure") == figure


def test_the_language_of_the_article_reads_the_figure() -> None:
    article = article_of("id", "Di sana lebih dari 1.000 km perbatasan.")
    reading = draft(article, Span(0, 7)).reading
    assert reading is not None
    (one,) = reading.readings
    assert (one.value, one.unit, one.modifier) == (1000, "km", Modifier.MORE_THAN)


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("2022-12-03", None, "2022-12-03"),
        ("3 Desember 2022", None, "2022-12-03"),
        ("Sabtu (3/12/2022)", "id", "2022-12-03"),
        ("Dec 3, 2022", None, "2022-12-03"),
        ("12/3/2022", "en-US", "2022-12-03"),
        ("3/12/2022", "en-GB", "2022-12-03"),
        ("3. Dezember 2022", "de", "2022-12-03"),
        ("2022年12月3日", "ja", "2022-12-03"),
        ("December 2022", "en", "2022-12"),
        ("2022-12", None, "2022-12"),
        ("2022", None, "2022"),
        ("2022-12-03 14:30", None, "2022-12-03T14:30"),
        ("2022-13-03", None, None),
        ("Tuesday", "en", None),
        ("3 May 2022 or 4 May 2022", "en", None),
        ("", None, None),
    ],
)
def test_a_date_is_read_as_it_is_typed(text: str, language: str | None, read: str | None) -> None:
    assert read_said_date(text, language) == read


@pytest.mark.parametrize(
    "piece", ["said ", "“", "a “b” ", "Ana, ", "1,000 ", "1万2", "one ", "said Ana, "]
)
def test_a_paragraph_of_any_kind_takes_no_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    for language in ("en", "ja"):
        article = article_of(language, text)
        start = time.monotonic()
        draft(article, Span(50_000, 50_010))
        assert time.monotonic() - start < 2.0
