"""Who wrote an article: lists of names, bylines in many languages, what data declare."""

import json

import pytest

from reader.cleaning import clean
from reader.cleaning.metadata.author_names import name_in_address, read_names
from reader.cleaning.metadata.byline_labels import has_writers_label
from reader.cleaning.text.phrases import fact_words
from reader.domain.source import MediaType, SourceDocument

_BODY = (
    "<p>"
    + "The ferry will run between the quay and the north shore, the county said. " * 4
    + "</p>"
)


def authors(head: str = "", top: str = "", language: str = "en") -> tuple[str, ...]:
    """Return the authors of a page with a line below its title."""
    article = f"<article><h1>Ferry to run every twenty minutes</h1>{top}{_BODY * 3}</article>"
    html = f"<html lang={language}><head>{head}</head><body>{article}</body></html>"
    source = SourceDocument(html.encode(), MediaType.HTML, "page")
    return clean(source).document.metadata.authors


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("José Ortega y Gasset", ["José Ortega y Gasset"]),
        ("Eça de Queirós e Silva", ["Eça de Queirós e Silva"]),
        ("Joan Coromines i Vigneaux", ["Joan Coromines i Vigneaux"]),
        ("José Ortega y Gasset y Pío Baroja", ["José Ortega y Gasset", "Pío Baroja"]),
        ("Ana Ruiz y Luis Gómez", ["Ana Ruiz", "Luis Gómez"]),
        ("Mario Rossi e Luigi Bianchi", ["Mario Rossi", "Luigi Bianchi"]),
        ("Jan Kowalski i Anna Nowak", ["Jan Kowalski", "Anna Nowak"]),
        (
            "Santiago Ramón y Cajal, Ana Ruiz y Luis Gómez",
            ["Santiago Ramón y Cajal", "Ana Ruiz", "Luis Gómez"],
        ),
        ("Fenwick, Orla", ["Orla Fenwick"]),
        ("FENWICK, Orla", ["Orla FENWICK"]),
        ("Orla Fenwick avec AFP", ["Orla Fenwick"]),
        ("Orla Fenwick with Reuters", ["Orla Fenwick"]),
        ("Tim Redaksi Kabar.com", []),
        ("Fenwick, Orla; Lind, Bo", ["Orla Fenwick", "Bo Lind"]),
        ("Fenwick, Orla and Lind, Bo", ["Orla Fenwick", "Bo Lind"]),
        ("van der Berg, Jan", ["Jan van der Berg"]),
        ("Fenwick, Orla J.", ["Orla J. Fenwick"]),
        ("Orla Fenwick, Bo Lind", ["Orla Fenwick", "Bo Lind"]),
        ("Orla Fenwick, Bo Lind and Ana Ruiz", ["Orla Fenwick", "Bo Lind", "Ana Ruiz"]),
        ("Orla Fenwick, Bo Lind, and Ana Ruiz", ["Orla Fenwick", "Bo Lind", "Ana Ruiz"]),
        ("MAB QUILL, TOM KEEL AND RON PIER", ["MAB QUILL", "TOM KEEL", "RON PIER"]),
        ("Prof. Dr. Budi Hartono, S.H., M.H.", ["Prof. Dr. Budi Hartono, S.H., M.H."]),
        ("Dr. Orla Fenwick, Ph.D.", ["Dr. Orla Fenwick, Ph.D."]),
        ("Bo Lind Jr.", ["Bo Lind Jr."]),
        ("Bo Lind, Jr., and Ana Ruiz", ["Bo Lind, Jr.", "Ana Ruiz"]),
        ("Bo Lind III", ["Bo Lind III"]),
        ("Siti Aminah, S.Pd., M.Si and Budi", ["Siti Aminah, S.Pd., M.Si"]),
        ("Orla Fenwick, Reuters", ["Orla Fenwick", "Reuters"]),
        ("Orla Fenwick, Courier Radio", ["Orla Fenwick", "Courier Radio"]),
        ("Orla Fenwick for The Guardian", ["Orla Fenwick"]),
        ("Orla Fenwick in Berlin", ["Orla Fenwick"]),
        ("Orla Fenwick in Berlin and Bo Lind in Paris", ["Orla Fenwick", "Bo Lind"]),
        ("Orla Fenwick, Political editor", ["Orla Fenwick"]),
        ("Orla Fenwick, Frankfurt", ["Orla Fenwick"]),
        ("Orla Fenwick orla.fenwick@courier.example", ["Orla Fenwick"]),
        ("Orla Fenwick @orlafenwick", ["Orla Fenwick"]),
        ("Orla Fenwick, +49 30 123456-78", ["Orla Fenwick"]),
        ("Orla Fenwick (orf)", ["Orla Fenwick"]),
        ("Karl-Theodor von und zu Guttenberg", ["Karl-Theodor von und zu Guttenberg"]),
        ("admin", []),
        ("{{author}}", []),
        ("Tim Redaksi", []),
        ("Redaktion", []),
        ("Unknown", []),
        ("Tim Cook", ["Tim Cook"]),
        ("Orla Fenwick & Bo Lind", ["Orla Fenwick", "Bo Lind"]),
        ("Orla Fenwick with Bo Lind", ["Orla Fenwick", "Bo Lind"]),
        ("Orla Fenwick og Bo Lind", ["Orla Fenwick", "Bo Lind"]),
        ("Иван Петров и Анна Смирнова", ["Иван Петров", "Анна Смирнова"]),
        ("王建宏、张文攀", ["王建宏", "张文攀"]),
        ("https://www.facebook.com/orla.fenwick", []),
        ("Dan Brown, Orla Fenwick", ["Dan Brown", "Orla Fenwick"]),
        ("Charles de Gaulle", ["Charles de Gaulle"]),
        ("Angelo di Pietro", ["Angelo di Pietro"]),
        ("Ursula von der Leyen und Olaf Lind", ["Ursula von der Leyen", "Olaf Lind"]),
        ("Nelson C.J.", ["Nelson C.J."]),
        ("AFP/The Local", ["AFP", "The Local"]),
        ("Orla Fenwick/Bo Lind", ["Orla Fenwick", "Bo Lind"]),
    ],
)
def test_names_are_parted(text: str, names: list[str]) -> None:
    assert list(read_names(text)) == names


def test_library_records_turn_family_names_of_two_words() -> None:
    assert read_names("García Márquez, Gabriel", last_first=True) == ("Gabriel García Márquez",)
    assert read_names("Orla Fenwick, Frankfurt") == ("Orla Fenwick",)


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://courier.example/author/orla-fenwick/", "Orla Fenwick"),
        ("/people/bo.lind", "Bo Lind"),
        ("https://courier.example/2024/ferry-stops", None),
        ("https://courier.example/author/1234", None),
    ],
)
def test_the_address_of_a_profile_spells_a_name(address: str, name: str | None) -> None:
    assert name_in_address(address) == name


@pytest.mark.parametrize(
    ("line", "names", "language"),
    [
        (
            "<p class=byline>Penulis: Rina Lestari | Editor: Budi Hartono</p>",
            ["Rina Lestari"],
            "id",
        ),
        ("<p>Editor: Budi Hartono<br>Penulis: Rina Lestari</p>", ["Rina Lestari"], "id"),
        ("<p>Reporter: Rina Lestari</p><p>Editor: Budi Hartono</p>", ["Rina Lestari"], "id"),
        ("<p class=author>Rina Lestari - kabarNews</p>", ["Rina Lestari"], "id"),
        ("<p>كتب: أحمد حسن</p>", ["أحمد حسن"], "ar"),
        ("<p>كتبت - سارة محمود</p>", ["سارة محمود"], "ar"),
        ("<p>بقلم أحمد حسن</p>", ["أحمد حسن"], "ar"),
        ("<p>نویسنده: رضا احمدی</p>", ["رضا احمدی"], "fa"),
        ("<p>Автор: Иван Петров</p>", ["Иван Петров"], "ru"),
        ("<p>Текст: Анна Смирнова Фото: Иван Петров</p>", ["Анна Смирнова"], "ru"),
        ("<p>Автор: Олена Коваль</p>", ["Олена Коваль"], "uk"),
        ("<p>Γράφει ο Νίκος Παππάς</p>", ["Νίκος Παππάς"], "el"),
        ("<p>Της Μαρίας Νικολάου</p>", ["Μαρίας Νικολάου"], "el"),
        ("<p>โดย สมชาย ใจดี</p>", ["สมชาย ใจดี"], "th"),
        ("<p class=byline>홍길동 기자</p>", ["홍길동"], "ko"),
        ("<p class=byline>홍길동 기자 hong@news.example</p>", ["홍길동"], "ko"),
        ("<p class=byline>记者 王小明 李建国 北京报道</p>", ["王小明", "李建国"], "zh"),
        ("<p>责任编辑：张三丰</p>", ["张三丰"], "zh"),
        ("<p>作者：王小明 编辑：张三丰</p>", ["王小明"], "zh"),
        ("<p>記者王小明／台北報導</p>", ["王小明"], "zh"),
        ("<p class=byline>文＝山田太郎</p>", ["山田太郎"], "ja"),
        ("<p class=author>山田太郎記者</p>", ["山田太郎"], "ja"),
        ("<p>Text: Orla Fenwick Foto: Bo Lind</p>", ["Orla Fenwick"], "de"),
        ("<p>Von Orla Fenwick (Text) und Bo Lind (Fotos)</p>", ["Orla Fenwick"], "de"),
        ("<p>Von Orla Fenwick, Berlin</p>", ["Orla Fenwick"], "de"),
        ("<p>Von unserer Korrespondentin Orla Fenwick</p>", ["Orla Fenwick"], "de"),
        ("<p class=byline>By Orla Fenwick for The Guardian</p>", ["Orla Fenwick"], "en"),
        ("<p class=byline>By Orla Fenwick in Berlin</p>", ["Orla Fenwick"], "en"),
        ("<p class=byline>Orla Fenwick 2 hours ago</p>", ["Orla Fenwick"], "en"),
        ("<p class=byline>Orla Fenwick vor 2 Stunden</p>", ["Orla Fenwick"], "de"),
        ("<p class=byline>By Orla Fenwick, Political editor</p>", ["Orla Fenwick"], "en"),
        ("<p class=byline>By Orla Fenwick Staff Writer</p>", ["Orla Fenwick"], "en"),
        ("<p class=byline>Oleh: Redaksi</p>", [], "id"),
        ("<p class=byline>By admin</p>", [], "en"),
        ("<p class=byline>By Staff Reporter</p>", [], "en"),
        ("<p class=byline>Por José Ortega y Gasset</p>", ["José Ortega y Gasset"], "es"),
        ("<p class=byline>Por Ana Ruiz y Luis Gómez</p>", ["Ana Ruiz", "Luis Gómez"], "es"),
        (
            "<p class=byline>Oleh: Prof. Dr. Budi Hartono, S.H., M.H.</p>",
            ["Prof. Dr. Budi Hartono, S.H., M.H."],
            "id",
        ),
        (
            "<p class=byline>By Dr. Orla Fenwick, Ph.D., and Bo Lind Jr.</p>",
            ["Dr. Orla Fenwick, Ph.D.", "Bo Lind Jr."],
            "en",
        ),
        ("<p>Di Mario Rossi e Luigi Bianchi</p>", ["Mario Rossi", "Luigi Bianchi"], "it"),
        ("<p class=byline>Per Hansen</p><p>3 May 2024</p>", ["Per Hansen"], "no"),
        ("<p>Av Per Hansen</p>", ["Per Hansen"], "no"),
        ("<p>Af Jens Jensen</p>", ["Jens Jensen"], "da"),
        ("<p class=byline>Autor: Jan Novák</p>", ["Jan Novák"], "cs"),
        ("<p class=byline>Írta: Kovács Anna</p>", ["Kovács Anna"], "hu"),
        ("<p class=byline>Tác giả: Nguyễn Văn An</p>", ["Nguyễn Văn An"], "vi"),
        ("<div class='credits'>Orla Fenwick</div><div>4–5 minutes</div>", ["Orla Fenwick"], "en"),
        ("<p>Edited by Bo Lind</p>", [], "en"),
        ("<p>By <b>Orla Fenwick</b>, Reuters</p>", ["Orla Fenwick"], "en"),
        ("<p class=byline>Published by Orla Fenwick on 3 May 2024</p>", ["Orla Fenwick"], "en"),
        ("<p class=byline>BY ORLA FENWICK AND BO LIND</p>", ["ORLA FENWICK", "BO LIND"], "en"),
        ("<p class=byline>Orla Fenwick | 3 May 2024 | 5 min read</p>", ["Orla Fenwick"], "en"),
        ("<p class=byline>Yazan: Ayşe Yılmaz</p>", ["Ayşe Yılmaz"], "tr"),
        ("<p>מאת: דנה כהן</p>", ["דנה כהן"], "he"),
    ],
)
def test_bylines_in_many_languages(line: str, names: list[str], language: str) -> None:
    assert list(authors(top=line, language=language)) == names


@pytest.mark.parametrize(
    ("data", "names"),
    [
        ('{"@type":"NewsArticle","author":"https://www.facebook.com/orla.fenwick"}', []),
        (
            '{"@type":"NewsArticle","author":"https://c.example/author/orla-fenwick/"}',
            ["Orla Fenwick"],
        ),
        (
            '{"@type":"NewsArticle","author":{"@type":"Person","url":"https://c.example/author/orla-fenwick/"}}',
            ["Orla Fenwick"],
        ),
        (
            '{"@type":"NewsArticle","author":{"@list":[{"name":"Orla Fenwick"},{"name":"Bo Lind"}]}}',
            ["Orla Fenwick", "Bo Lind"],
        ),
        (
            '{"@graph":[{"@type":"Person","@id":"#p1","name":"Orla Fenwick"},{"@type":"NewsArticle","author":{"@id":"#p1"}}]}',
            ["Orla Fenwick"],
        ),
        (
            '{"@graph":[{"@type":"Person","@id":"#p1","name":"Orla Fenwick"},{"@type":"NewsArticle","author":"#p1"}]}',
            ["Orla Fenwick"],
        ),
        (
            '{"@graph":[{"@type":"Person","@id":"#p1","name":"Orla Fenwick"},{"@type":"NewsArticle","author":[{"@id":"#p1"},{"name":"Bo Lind"}]}]}',
            ["Orla Fenwick", "Bo Lind"],
        ),
        (
            '{"@type":["NewsArticle","Article"],"author":[["Orla Fenwick"],"Bo Lind"]}',
            ["Orla Fenwick", "Bo Lind"],
        ),
        (
            '{"@type":"NewsArticle","author":{"name":["Orla Fenwick","Bo Lind"]}}',
            ["Orla Fenwick", "Bo Lind"],
        ),
        (
            '{"@type":"NewsArticle","author":{"givenName":"Orla","familyName":"Fenwick"}}',
            ["Orla Fenwick"],
        ),
        ('{"@type":"NewsArticle","author":{"name":"Orla O&amp;#8217;Hara"}}', ["Orla O’Hara"]),
        ('{"@type":"NewsArticle","author":{"name":"admin"}}', []),
        ('{"@type":"NewsArticle","author":{"name":{"@value":"Orla Fenwick"}}}', ["Orla Fenwick"]),
    ],
)
def test_authors_in_data(data: str, names: list[str]) -> None:
    assert list(authors(f'<script type="application/ld+json">{data}</script>')) == names


@pytest.mark.parametrize(
    ("meta", "names"),
    [
        ('<meta name="author" content="José Ortega y Gasset">', ["José Ortega y Gasset"]),
        ('<meta name="DC.creator" content="Fenwick, Orla">', ["Orla Fenwick"]),
        ('<meta name="author" content="By Orla Fenwick">', ["Orla Fenwick"]),
        (
            '<meta name="citation_author" content="García Márquez, Gabriel">',
            ["Gabriel García Márquez"],
        ),
        ('<meta name="author" content="https://c.example/author/orla-fenwick">', ["Orla Fenwick"]),
        ('<meta name="author" content="Orla Fenwick, Courier Radio">', ["Orla Fenwick"]),
        (
            '<meta name="author" content="Orla Fenwick &amp;amp; Bo Lind">',
            ["Orla Fenwick", "Bo Lind"],
        ),
        (
            '<meta property="article:author" content="https://facebook.com/x"><meta name="author" content="Orla Fenwick">',
            ["Orla Fenwick"],
        ),
        ('<meta name=author content="{{author}}">', []),
    ],
)
def test_authors_in_meta_tags(meta: str, names: list[str]) -> None:
    assert list(authors(meta)) == names


@pytest.mark.parametrize("text", ["x" * 200_000, "(" * 100_000, "a, " * 60_000, "a@" * 80_000])
def test_long_declarations_take_no_time(text: str) -> None:
    authors(f'<meta name="author" content="{text}"><title>{"- " * 60_000}</title>')


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Por Ana María de la Torre y Ruiz", ("Ana María de la Torre y Ruiz",)),
        ("Von Prof. Dr. med. Orla Fenwick", ("Prof. Dr. med. Orla Fenwick",)),
        (
            "Oleh: dr. Sri Lestari, Sp.A., dan Budi Hartono",
            ("dr. Sri Lestari, Sp.A.", "Budi Hartono"),
        ),
        ("By Orla Fenwick and Bo Lind, Associated Press", ("Orla Fenwick", "Bo Lind")),
        ("Orla Fenwick<br>BBC News, Norrvik", ("Orla Fenwick",)),
        ("By Orla Fenwick, Radio Free Norrvik", ("Orla Fenwick",)),
    ],
)
def test_a_byline_names_persons_alone(line: str, names: tuple[str, ...]) -> None:
    language = {"Por": "es", "Von": "de", "Oleh": "id"}.get(
        line.split(maxsplit=1)[0].strip(":"), "en"
    )
    assert authors(top=f"<p class=byline>{line}</p>", language=language) == names


def test_who_wrote_other_articles_further_down_is_no_author() -> None:
    top = "<p class=byline>Orla Fenwick</p>"
    list_below = "".join(
        f"<li>{at} hours ago <span class=author>Bo Lind {name}</span> <a href=/{at}>Ferry {at}</a></li>"
        for at, name in enumerate(("Falk", "Berg"), 2)
    )
    html = (
        f"<html lang=en><body><article><h1>Ferry to run every twenty minutes</h1>{top}{_BODY * 3}"
        f"</article><div class=latest><ul>{list_below}</ul></div></body></html>"
    )
    source = SourceDocument(html.encode(), MediaType.HTML, "page")
    assert clean(source).document.metadata.authors == ("Orla Fenwick",)


@pytest.mark.parametrize(
    ("declared", "language", "name"),
    [
        ("By Bo Lind", "en", "Bo Lind"),
        ("Written by Bo Lind", "en", "Bo Lind"),
        ("Von Bo Lind", "de", "Bo Lind"),
        ("Por Ana Ruiz", "es", "Ana Ruiz"),
        ("Oleh: Sari", "id", "Sari"),
        ("Von Miller", "en", "Von Miller"),
        ("Di Nguyen", "vi", "Di Nguyen"),
        ("Per Olof Lind", "en", "Per Olof Lind"),
        ("文在寅", "zh", "文在寅"),
        ("By Reuters", "en", "Reuters"),
    ],
)
def test_a_declared_name_stands_without_its_opening_word(
    declared: str, language: str, name: str
) -> None:
    data = json.dumps(
        {"@type": "NewsArticle", "headline": "Ferry", "author": {"name": declared}},
        ensure_ascii=False,
    )
    head = f'<script type="application/ld+json">{data}</script>'
    assert authors(head=head, language=language) == (name,)


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        ("Orla Fenwick con Reuters", ("Orla Fenwick",)),
        ("Redaksi Kabar.com", ()),
        ("drg. Sri Wahyuni", ("drg. Sri Wahyuni",)),
    ],
)
def test_words_of_bylines_are_known_from_their_languages(
    listed: str, names: tuple[str, ...]
) -> None:
    assert read_names(listed) == names


def test_each_word_of_a_byline_stands_with_a_language() -> None:
    for fact in ("with", "desks", "titles", "joins in names", "byline in names", "papers"):
        assert fact_words(fact), fact
    assert fact_words("byline in names") <= fact_words("byline")


@pytest.mark.parametrize("name", ["Jim Courier", "Grace Register", "Ann Guardian", "Lev Express"])
def test_a_family_name_that_papers_bear_too_is_a_persons(name: str) -> None:
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "author": '
        f'[{{"name": "{name}"}}, {{"name": "Orla Fenwick"}}]}}</script>'
    )
    assert authors(head) == (name, "Orla Fenwick")


@pytest.mark.parametrize("paper", ["The Guardian", "The Lowmoor Daily Express", "the Echo"])
def test_a_paper_with_its_article_is_no_person(paper: str) -> None:
    head = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "author": '
        f'[{{"name": "{paper}"}}, {{"name": "Orla Fenwick"}}]}}</script>'
    )
    assert authors(head) == ("Orla Fenwick",)


def test_a_long_line_with_colons_is_not_read_to_its_end() -> None:
    assert not has_writers_label("Salt: " * 100_000 + "Writer: Orla Fenwick")
    assert has_writers_label("Writer: Orla Fenwick")
