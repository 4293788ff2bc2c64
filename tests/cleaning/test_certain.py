"""What is kept or removed whatever the classifier makes of it: a site's own lines, corrections,
captions, posts of a chat, entries of a live blog.
"""

import json
import tomllib

import pytest

from reader.cleaning.text.phrases import languages
from reader.cleaning.text.site_lines import site_lines
from reader.domain.document import DATA_RULE, BlockKind, Category, Cleaned
from reader.domain.reason import Cause
from reader.resources import resource_folder
from tests.cleaning.salt_works import NEXT, TEXT, cleaned, story, verdict_on
from tests.effort import ends_in_time


def test_each_language_with_phrases_has_lines_of_its_own() -> None:
    for code in languages():
        lines = site_lines(code)
        assert lines.read_also and lines.labels and lines.corrections and lines.amended, code


@pytest.mark.parametrize(
    ("language", "line", "category"),
    [
        ("en", "<p><strong>ADVERTISEMENT</strong></p>", Category.ADVERTISEMENT),
        ("en", "<p>Story continues below advertisement</p>", Category.ADVERTISEMENT),
        ("de", "<p>Anzeige</p>", Category.ADVERTISEMENT),
        ("fr", "<p>La suite après cette publicité</p>", Category.ADVERTISEMENT),
        ("id", "<p>SCROLL TO CONTINUE WITH CONTENT</p>", Category.ADVERTISEMENT),
        ("id", "<p>[Gambas:Video CNN]</p>", Category.PROMOTION),
        ("id", "<p>Gulir ke Bawah untuk Lanjut Membaca</p>", Category.PROMOTION),
        ("ms", "<p>Skrol untuk teruskan bacaan</p>", Category.PROMOTION),
        ("fr", "<p>Faites défiler pour lire la suite</p>", Category.PROMOTION),
        ("es", "<p>Desliza para seguir leyendo</p>", Category.PROMOTION),
        ("ja", "<p>スクロールして次へ</p>", Category.PROMOTION),
        ("id", "<p>Tonton Juga Video 'Garam': [Gambas:Video 20detik]</p>", Category.RELATED_LINK),
        (
            "id",
            "<p>Artikel ini telah tayang di Kabar.com dengan judul Garam</p>",
            Category.PROMOTION,
        ),
        ("id", "<p>Halaman selanjutnya: kata wali kota</p>", Category.PAGER),
        ("id", "<p>Halaman Selanjutnya &gt;</p>", Category.PAGER),
        ("id", "<p>Halaman 1 2 3 Selanjutnya</p>", Category.PAGER),
        ("id", "<p>ADVERTISEMENT SCROLL TO RESUME CONTENT</p>", Category.PROMOTION),
        (
            "id",
            "<div>(Baca juga: <a href=/a>Dermaga Tua Dibongkar</a>)</div>",
            Category.RELATED_LINK,
        ),
        ("de", "<p>Lesen Sie auch: <a href=/a>Das Ende der Mole</a></p>", Category.RELATED_LINK),
        ("es", "<p><b>Lea también:</b> El fin del muelle viejo</p>", Category.RELATED_LINK),
        ("ru", "<p>Читайте также: <a href=/a>Старый мол разберут</a></p>", Category.RELATED_LINK),
        ("vi", "<p>Xem thêm: <a href=/a>Cầu cảng cũ sẽ bị dỡ</a></p>", Category.RELATED_LINK),
        ("zh", "<p>延伸閱讀：<a href=/a>舊碼頭將拆除</a></p>", Category.RELATED_LINK),
        (
            "id",
            "<p>Pilihan Editor: <a href=/a>Dermaga Tua Dibongkar</a></p>",
            Category.RELATED_LINK,
        ),
        ("id", '<p>Simak Video "Dermaga Tua Dibongkar"</p>', Category.RELATED_LINK),
        ("en", "<p>Lea también: <a href=/a>El fin del muelle</a></p>", Category.RELATED_LINK),
        ("en", "<p>Czytaj także: <a href=/a>Koniec mola</a></p>", Category.RELATED_LINK),
        ("tr", "<p>Haberin devamı için tıklayınız</p>", Category.ADVERTISEMENT),
        ("es", "<p>La noticia continúa después de la publicidad</p>", Category.ADVERTISEMENT),
        ("en", "<p>3 min read</p>", Category.NAVIGATION),
        ("de", "<p>2–3 Minuten Lesezeit</p>", Category.NAVIGATION),
        ("en", "<p>Loading...</p>", Category.ADVERTISEMENT),
        ("en", "<p>This content is hosted by a third party. Accept it?</p>", Category.PROMOTION),
        ("en", "<p>Salt and tides. Sign up for our daily newsletter.</p>", Category.NEWSLETTER),
        (
            "en",
            "<p>&lt;iframe src=https://video.example/1 width=300&gt;&lt;/iframe&gt;</p>",
            Category.OTHER,
        ),
    ],
)
def test_a_line_of_the_site_inside_the_article_is_removed(
    language: str, line: str, category: Category
) -> None:
    page = cleaned(story(line), language)
    removed = next(
        verdict
        for block, verdict in zip(page.document.blocks, page.verdicts, strict=True)
        if page.document.block_text(block) not in ("Salt works to close", *TEXT)
    )
    assert (removed.kept, removed.category) == (False, category)
    assert page.kept_text() == "\n".join(TEXT)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "en",
            "Read more slowly, the owner told the workers, when they opened the letter at the gate.",
        ),
        ("en", "See also the museum of the next valley, the mayor said; nobody there was asked."),
        (
            "de",
            "Lesen Sie auch die Briefe der alten Arbeiter, sagte der Bürgermeister den Besuchern.",
        ),
        ("id", "Baca juga surat para pekerja, kata wali kota kepada para tamu di museum itu."),
        ("en", "The letter of the owner, a newsletter of two pages, asks them to sign up for it."),
        ("en", "Leia sang of the salt, and the crew listened."),
        (
            "en",
            "Related work had already been stopped: the pans were dry, and the pumps were sold.",
        ),
        (
            "en",
            "Support local news outlets get from the county has been cut by 40 percent since 2019, "
            "said the mayor.",
        ),
        (
            "en",
            "Download the app and it reads all the letters that the workers wrote to the owner, "
            "said the union.",
        ),
        (
            "en",
            "Follow us on this path, said the old workers, and they led the visitors along the "
            "12 pans.",
        ),
        (
            "id",
            "Ikuti berita tentang tambak garam itu sejak tahun 1934, kata wali kota kepada para "
            "pekerja di gudang.",
        ),
        (
            "tr",
            "Tarayıcınız sizi 40 yıldır izliyor, dedi belediye başkanı tuz işçilerine pazartesi "
            "günü kapıda.",
        ),
    ],
)
def test_a_sentence_with_such_words_stays(language: str, sentence: str) -> None:
    assert sentence in cleaned(story(f"<p>{sentence}</p>"), language).kept_text()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "<p>Download the app.</p>"),
        ("en", "<p>Follow us on Facebook and Instagram</p>"),
        (
            "en",
            "<p>Follow us on <a href=/f>our channel of the salt works</a>, which tells all of it, "
            "and on <a href=/t>the other one of the sheds</a>, said to be better.</p>",
        ),
        ("tr", "<p>Bizi takip edin</p>"),
    ],
)
def test_a_line_that_begins_like_a_sentence_is_the_sites_where_more_says_so(
    language: str, line: str
) -> None:
    assert cleaned(story(line), language).kept_text() == "\n".join(TEXT)


def test_titles_below_a_label_are_removed_and_the_article_goes_on() -> None:
    page = cleaned(
        story(
            "<p>Read also:</p><p><a href=/a>Old pier to go</a></p><p><a href=/b>New ferry</a></p>"
        )
    )
    assert page.kept_text() == "\n".join(TEXT)
    assert verdict_on(page, "New ferry").category == Category.RELATED_LINK


def test_the_list_of_a_series_is_removed() -> None:
    parts = "".join(
        f"<p>Part {at}: <a href=/{at}>The salt of year {at}</a></p>" for at in (1, 2, 3)
    )
    assert cleaned(story(parts)).kept_text() == "\n".join(TEXT)
    steps = "".join(f"<p>Step {at}: Rake the salt of pan {at}.</p>" for at in (1, 2, 3))
    assert "Step 2: Rake the salt of pan 2." in cleaned(story(steps)).kept_text()


@pytest.mark.parametrize(
    ("language", "note"),
    [
        (
            "en",
            "This article was amended on 9 May 2024: the works are ninety, not eighty, years old.",
        ),
        ("en", "Correction: An earlier version gave the wrong age of the works."),
        ("de", "Korrektur: In einer früheren Version stand ein falsches Alter."),
        ("fr", "Rectificatif : les salines ont quatre-vingt-dix ans."),
        ("id", "Ralat: Usia tambak garam itu sembilan puluh tahun."),
        ("es", "Fe de errores: la salina tiene noventa años, no ochenta."),
        ("en", "Update, 9 May: The owner has offered a part of the sheds to the town."),
        ("en", "Update (10:40, May 9): The owner has offered the sheds to the town."),
        ("de", "Update vom 9. Mai, 10:40 Uhr: Der Eigentümer bietet die Schuppen an."),
        ("fr", "Mise à jour du 9 mai : les hangars sont offerts à la ville."),
        ("id", "Pembaruan, 9 Mei: Gudang itu ditawarkan kepada kota."),
        ("ja", "更新（5月9日）：倉庫は町に提供される。"),
    ],
)
def test_a_correction_is_kept(language: str, note: str) -> None:
    page = cleaned(story() + f"<div class=footnote>{note}</div>", language)
    assert verdict_on(page, note).kept


def test_a_date_of_change_is_a_date_and_no_correction() -> None:
    updated = "Updated: 9 May 2024, 10:40 a.m."
    shown = cleaned(story().replace("<div class=body>", f"<p>{updated}</p><div class=body>"))
    assert verdict_on(shown, updated).reason.code != Cause.CORRECTION


def test_a_correction_at_the_foot_of_the_article_is_kept() -> None:
    note = "This article was amended on 9 May 2024, as the works are ninety years old."
    assert verdict_on(cleaned(story(below=f"<footer><p>{note}</p></footer>")), note).kept


def test_a_correction_in_an_aside_among_the_paragraphs_is_kept() -> None:
    note = "Errata corrige: le saline hanno novanta anni, non ottanta."
    inside = f"<h1>Salt works to close</h1><div>{''.join(f'<p>{text}</p>' for text in TEXT)}"
    assert verdict_on(cleaned(f"{inside}<aside><p>{note}</p></aside></div>", "it"), note).kept


def test_a_correction_below_its_heading_is_kept() -> None:
    note = "The works are ninety, not eighty, years old."
    page = cleaned(story(below=f"<section><h2>Correction</h2><p>{note}</p></section>"))
    assert verdict_on(page, note).reason.code == Cause.CORRECTION
    assert verdict_on(page, "Correction").kept


@pytest.mark.parametrize(
    ("language", "heading", "heads"),
    [
        ("en", "Corrections", True),
        ("de", "Berichtigungen", True),
        ("es", "Correcciones", True),
        ("ru", "Поправки", True),
        ("de", "Korrekturs", False),
        ("ru", "поправкаs", False),
    ],
)
def test_the_heading_of_several_corrections_is_a_word_of_its_language(
    language: str, heading: str, heads: bool
) -> None:
    assert (site_lines(language).heads_correction(heading) is not None) is heads


def test_no_line_stands_twice_in_a_list() -> None:
    with (resource_folder() / "site_lines.toml").open("rb") as file:
        known = tomllib.load(file)
    for code, lists in known.items():
        for name, lines in lists.items():
            assert len(set(lines)) == len(lines), (code, name)


@pytest.mark.parametrize(
    "picture",
    [
        "<figure><img src=a.jpg><small>Photo: Ada Lind</small> <i>A shed of 1934, now shut</i></figure>",
        "<p><img src=a.jpg><br>A shed of 1934, now shut | Photo: Ada Lind</p>",
    ],
)
def test_words_beside_a_picture_are_kept(picture: str) -> None:
    assert verdict_on(cleaned(story(picture)), "A shed of 1934").kept


def test_a_caption_of_wordpress_is_a_caption() -> None:
    caption = '<div class="wp-caption"><img src=a.jpg><p class="wp-caption-text">A shed of 1934.</p></div>'
    page = cleaned(story(caption))
    kinds = {page.document.block_text(block): block.kind for block in page.document.blocks}
    assert kinds["A shed of 1934."] == BlockKind.CAPTION
    assert verdict_on(page, "A shed of 1934.").kept


@pytest.mark.parametrize(
    "name", ["has-caption", "figure--with-caption", "no_caption", "has-image-caption"]
)
def test_what_has_a_caption_is_none(name: str) -> None:
    words = "The old shed burnt down in the night, and nobody had seen smoke before."
    page = cleaned(story(f"<div><img src=a.jpg><p class='{name}'>{words}</p></div>"))
    kinds = {page.document.block_text(block): block.kind for block in page.document.blocks}
    assert kinds[words] is BlockKind.PARAGRAPH


def test_words_in_what_has_a_caption_are_kept_where_the_picture_stands() -> None:
    words = "The old shed, which burnt down in the night"
    page = cleaned(story(f"<div class='image has-caption'><img src=a.jpg>{words}</div>"))
    assert verdict_on(page, words).kept


def test_all_posts_of_an_exported_chat_are_kept() -> None:
    posts = "".join(
        f'<div class="message default"><div class="userpic"><div class="initials">T</div></div><div class="body">'
        f'<div class="date details">0{at}:15</div><div class="from_name">Tarn</div>'
        f'<div class="text">Pan {at} is dry.</div></div></div>'
        for at in range(1, 6)
    )
    page = cleaned(
        '<div class="page_header"><div class="text bold">Tarn Salt</div></div>'
        f'<div class="history">{posts}</div>'
    )
    assert page.document.metadata.title == "Tarn Salt"
    for at in range(1, 6):
        assert f"0{at}:15" in page.kept_text()
        assert f"Pan {at} is dry." in page.kept_text()


_UPDATES = [
    {"headline": "Gate shut", "datePublished": "2024-05-02T14:30:00Z", "articleBody": NEXT[0]},
    {"headline": "Pumps sold", "datePublished": "2024-05-02T13:10:00Z", "articleBody": NEXT[1]},
]


def live(shown: str) -> Cleaned:
    data = json.dumps({"@type": "LiveBlogPosting", "liveBlogUpdate": _UPDATES})
    return cleaned(shown, head=f'<script type="application/ld+json">{data}</script>')


def test_entries_of_a_live_blog_that_stand_in_the_data_are_added_with_their_times() -> None:
    page = live(story())
    lines = page.kept_text().split("\n")
    assert lines[-4:] == ["14:30 Gate shut", NEXT[0], "13:10 Pumps sold", NEXT[1]]
    assert verdict_on(page, NEXT[0]).rule == DATA_RULE


def test_entries_that_the_page_shows_are_not_added() -> None:
    shown = "".join(f"<h3>14:30</h3><p>{text}</p>" for text in NEXT)
    page = live(story(below=shown))
    assert page.document.text.count(NEXT[0]) == 1
    assert all(verdict.rule != DATA_RULE for verdict in page.verdicts)


@pytest.mark.parametrize(
    "body",
    [
        "<p>{}</p><p>{}</p>",
        "&lt;p&gt;{}&lt;/p&gt;&lt;p&gt;{}&lt;/p&gt;",
        "&amp;lt;p&amp;gt;{}&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;{}&amp;lt;/p&amp;gt;",
        "<strong>{}</strong>\n<a href='/ferry'>{}</a>",
        "{}\n<span class='x'>{}</span>",
    ],
)
def test_markup_in_the_entries_of_a_live_blog_is_read(body: str) -> None:
    text = "Salt & <5 °C: the caf\u00e9 is shut, the owner of the works said on Monday."
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\u00e9", "&eacute;")
    entry = {
        "headline": "<b>Gate &amp; shed</b>",
        "datePublished": "2024-05-02T14:30:00Z",
        "articleBody": body.format(NEXT[0], escaped),
    }
    data = json.dumps({"@type": "LiveBlogPosting", "liveBlogUpdate": [entry]})
    page = cleaned(story(), head=f'<script type="application/ld+json">{data}</script>')
    lines = page.kept_text().split("\n")
    assert lines[-3:] == ["14:30 Gate & shed", NEXT[0], text]


@pytest.mark.parametrize("piece", ["src=", "id =", "data-", "class "])
@pytest.mark.parametrize("ending", ["", "&gt;"])
def test_code_shown_as_text_takes_no_longer_for_its_length(piece: str, ending: str) -> None:
    code = f"<p>&lt;div {piece * 150_000}{ending}</p>"
    with ends_in_time(20):
        page = cleaned(story(code))
    is_code = bool(ending) and "=" in piece
    assert (verdict_on(page, "<div").category is Category.OTHER) is is_code
