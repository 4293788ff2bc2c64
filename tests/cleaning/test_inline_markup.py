"""What inline markup means stays in the text: no figure gets a digit of a note, no word a letter of
its reading.
"""

import pytest

from reader.cleaning.markup.segmentation import segment
from tests.effort import ends_in_time, lines_run


def shown(html: str) -> list[str]:
    return [line for block in segment(html).blocks for line in block.shown()]


def line(html: str, language: str = "en") -> str:
    (found,) = shown(f"<html lang={language}><body><p>{html}</p></body></html>")
    return found


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("71<sup>2</sup> boats", "71² boats"),
        ("71<sup><a href='#fn2'>2</a></sup>, 8,300<a href='#note-3'>3</a>", "71², 8,300³"),
        ("71<sup>2, 3</sup>", "71², ³"),
        ("7 × 10<sup>−6</sup> m<sup>2</sup>", "7 × 10⁻⁶ m²"),
        ("x<sup>n+1</sup> and x<sup>0.5</sup>", "xⁿ⁺¹ and x^(0.5)"),
        ("10<sup>10<sup>2</sup></sup>", "10^(10²)"),
        ("71<sup>a</sup> boats", "71ᵃ boats"),
        ("harbour<sup>b</sup>", "harbourᵇ"),
        ("71<sup>*</sup>, so<sup>[4]</sup>", "71*, so[4]"),
        ("the 3<sup>rd</sup> and 1<sup>st</sup>", "the 3rd and 1st"),
        ("Harbour<sup>TM</sup>", "Harbour™"),
        ("Menu<sup>New</sup>Item", "Menu New Item"),
        ("$7<sup>50</sup>, $7<sup>.50</sup>", "$7⁵⁰, $7.50"),
        ("CO<sub>2</sub>, x<sub>max</sub>, PM<sub>2.5</sub>", "CO₂, x_max, PM₂.₅"),
        ("SO<sub>4</sub><sup>2−</sup>", "SO₄²⁻"),
        ("71<span style='font-size:70%;vertical-align: super'>2</span>", "71²"),
        ("71<span class='superscript'>2</span>", "71²"),
        ("<sup>1</sup>⁄<sub>12</sub> and 3<sup>1</sup>/<sub>8</sub> miles", "1⁄12 and 3 1/8 miles"),
        ("3<span class=fraction><span>1</span>/<span>8</span></span>", "3 1/8"),
        ("km<sup>2</sup>/h", "km²/h"),
    ],
)
def test_raised_and_lowered_signs_do_not_merge(html: str, text: str) -> None:
    assert line(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("71<a href='#n2' class='footnote'>2</a> boats", "71² boats"),
        ("71<a href='#n2'>2</a> boats", "71² boats"),
        ("71<a href='/story.html#fn2'>2</a> boats", "71² boats"),
        ("71<a role='doc-noteref' href='notes.html'>2</a> boats", "71² boats"),
        ("71<a class='fn-ref' data-open='2'>12</a> boats", "71¹² boats"),
        ("71<span class='footnote-marker'>2</span> boats", "71² boats"),
        ("71<span class='footnote'><a href='#n2'>2</a></span> boats", "71² boats"),
        ("71<a href='#n2'><span>2</span></a> boats", "71² boats"),
        ("in 1971.<a href='#fn2'>2</a> Boats", "in 1971.² Boats"),
        ("in 1971,<a href='#n2'>2</a> and", "in 1971,² and"),
        ("“No boats.”<a href='#note2'>2</a>", "“No boats.”²"),
        ("boats<a href='#n2' class='footnote'>2</a>, 71<a href='#n3'>[3]</a>", "boats², 71[3]"),
        ("71<a href='#n2'>2</a><a href='#n3'>3</a> boats", "71²³ boats"),
        ("boats [<a href='#n26'>26</a>,<a href='#ref27'>27</a>]", "boats [26,27]"),
        ("<a href='#'>1</a><a href='#'>2</a>", "1 | 2"),
        ("chapters 1<a href='#c2'>–2</a>", "chapters 1–2"),
        ("on page <a href='#p7'>7</a> (<a href='#note8'>8</a>)", "on page 7 (8)"),
        ("19<a href='/1971'>71</a>", "1971"),
    ],
)
def test_a_link_to_a_note_does_not_merge(html: str, text: str) -> None:
    assert line(html) == text


@pytest.mark.parametrize(
    ("language", "html", "text"),
    [
        ("fr", "M<sup>me</sup> Roux, le 1<sup>er</sup>, XIX<sup>e</sup>, 2<sup>e</sup>", "Mme Roux, le 1er, XIXe, 2e"),
        ("es", "la 3.<sup>a</sup> y 5<sup>o</sup>", "la 3.a y 5o"),
        ("en", "D<sup>r</sup> No, N<sup>o</sup> 5", "Dr No, No 5"),
    ],
)  # fmt: skip
def test_endings_of_ordinals_and_abbreviations_stay_letters(
    language: str, html: str, text: str
) -> None:
    assert line(html, language) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("市<ruby>長<rt>ちょう</rt></ruby>は", "市長（ちょう）は"),
        ("<ruby>港<rt>みなと</rt>町<rt>まち</rt></ruby>の", "港町（みなとまち）の"),
        ("<ruby>港<rp>〔</rp><rt>みなと</rt><rp>〕</rp></ruby>", "港〔みなと〕"),
        ("<ruby>广州<rt>Guǎng</rt><rt>zhōu</rt></ruby>", "广州（Guǎng zhōu）"),
        ("<ruby><rb>港</rb><rt>みなと</rt></ruby>", "港（みなと）"),
        ("<ruby><ruby>港<rt>みなと</rt></ruby><rt>port</rt></ruby>", "港（みなと）（port）"),
        ("<ruby>port<rt>pɔːt</rt></ruby> town", "port (pɔːt) town"),
        ("<ruby>港<rt></rt></ruby>", "港"),
        ("<ruby>港<rt>みなと", "港（みなと）"),
    ],
)
def test_readings_stand_in_brackets_behind_their_text(html: str, text: str) -> None:
    assert line(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<mfrac><mn>1</mn><mn>12</mn></mfrac>", "1/12"),
        ("<mn>3</mn><mfrac><mn>1</mn><mn>8</mn></mfrac>", "3 1/8"),
        ("<msup><mn>1.05</mn><mn>10</mn></msup>", "1.05¹⁰"),
        ("<msub><mi>x</mi><mi>i</mi></msub>", "xᵢ"),
        ("<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>", "√(x+1)"),
        ("<mroot><mi>x</mi><mn>3</mn></mroot>", "³√x"),
        ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>", "(a+b)/2"),
        ("<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>", "∑ᵢⁿ"),
        ("<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr></mtable>", "1, 2"),
        ("<mfenced><mn>1</mn><mn>2</mn></mfenced>", "(1,2)"),
        ("<semantics><mi>x</mi><annotation encoding='application/x-tex'>x</annotation></semantics>", "x"),
        ("<semantics><annotation>a/b</annotation></semantics>", "a/b"),
    ],
)  # fmt: skip
def test_a_formula_is_one_line(html: str, text: str) -> None:
    assert line(f"is <math>{html}</math> of") == f"is {text} of"


def test_a_formula_that_is_drawn_beside_its_markup_is_read_once() -> None:
    page = segment(
        "<p>Let <span class=katex><span class=katex-mathml><math><mi>y</mi></math></span><span "
        "class=katex-html aria-hidden=true><i>y</i></span></span> be.</p>"
    )
    assert [block.text for block in page.blocks] == ["Let y be."]
    assert [block.text for _, block in page.apart] == ["y"]
    wiki = "<math><mi>y</mi></math><img class=mwe-math-fallback-image-inline alt=y>"
    assert line(f"Let <span>{wiki}</span> be.") == "Let y be."


def test_a_formula_that_never_ends_takes_no_paragraph_with_it() -> None:
    assert shown("<p>a <math><mi>x</mi><p>b</p><p>c</p>") == ["a x", "b", "c"]


@pytest.mark.parametrize(
    ("language", "html", "text"),
    [
        ("en", "said <q>no, <q>never</q></q>.", "said “no, ‘never’”."),
        ("de", "sagte <q>nein</q>.", "sagte „nein“."),
        ("fr", "dit <q>non</q>.", "dit «non»."),
        ("ja", "<q>はい</q>と", "「はい」と"),
        ("en", "said <q lang=pl>nie</q>", "said „nie”"),
        ("en", "said “<q>no</q>” and <q>“yes”</q>", "said “no” and “yes”"),
        ("en", "said <q style='quotes: none'>no</q><q></q>", "said no"),
    ],
)
def test_quotations_have_the_marks_that_browsers_draw(language: str, html: str, text: str) -> None:
    assert line(html, language) == text


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<ol start=4><li>a</li><li>b</li></ol>", ["4. a", "5. b"]),
        ("<ol reversed><li>a</li><li>b</li></ol>", ["2. a", "1. b"]),
        ("<ol reversed start=9><li>a</li><li>b</li></ol>", ["9. a", "8. b"]),
        ("<ol type=a><li>a</li><li value=28>b</li></ol>", ["a. a", "ab. b"]),
        ("<ol type=I start=4><li>a</li><li>b</li></ol>", ["IV. a", "V. b"]),
        ("<ol><li>a<ol type=i><li>b</li></ol></li><li>c</li></ol>", ["1. a", "i. b", "2. c"]),
        ("<ol><li>a<ul><li>b</li></ul></li></ol>", ["1. a", "b"]),
        ("<ol><li><p>a</p><p>b</p></li></ol>", ["1. a", "b"]),
        ("<ol style='list-style: none'><li>a</li></ol>", ["a"]),
        ("<style>.r{list-style:lower-roman}</style><ol class=r><li>a</li></ol>", ["i. a"]),
        ("<style>ol.n , .m { list-style: none }</style><ol class=n><li>a</li></ol>", ["a"]),
        (
            "<style>.n{list-style:none}.n li:before{content:counter(n)}</style><ol class=n><li>a</ol>",
            ["1. a"],
        ),
        ("<style>.x .n{list-style:none}</style><ol class=n><li>a</li></ol>", ["1. a"]),
        ("<style>.x .n{list-style:none}</style><div class=x><ol class=n><li>a</ol></div>", ["a"]),
        ("<style>@media print{.n{list-style:none}}</style><ol class=n><li>a</ol>", ["1. a"]),
        (
            "<style>.n{list-style:none}ol.n{list-style-type:lower-roman}</style>"
            "<ol class=n><li>a</ol>",
            ["i. a"],
        ),
        ("<style>ul.n{list-style:none}</style><ol class=n><li>a</ol>", ["1. a"]),
        ("<style>ol,ul{list-style:none}</style><ol><li>a</ol>", ["1. a"]),
        ("<ol class=breadcrumb><li>a</li></ol><nav><ol><li>b</li></ol></nav>", ["a", "b"]),
        ("<ol><li>1. a</li><li>2) b</li><li>3 boats</li></ol>", ["1. a", "2) b", "3. 3 boats"]),
        ("<ol><li></li><li>b</li></ol><ul><li>c</li></ul>", ["2. b", "c"]),
        ("<ol start=99999999999><li>a</li></ol><ol start=x><li>b</li></ol>", ["1. a", "1. b"]),
    ],
)
def test_items_have_their_numbers(html: str, expected: list[str]) -> None:
    assert shown(html) == expected


def test_a_number_stays_with_an_item_of_which_words_are_struck() -> None:
    page = segment("<ol><li><s>a</s></li><li><s>b</s> c</li></ol>")
    assert [block.shown() for block in page.blocks] == [("2. c",)]
    assert [block.shown() for _, block in page.apart] == [("1. a",), ("b",)]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("Thanks <img class=emoji alt='🇫🇮'> for 9 <img alt='⛵'>", "Thanks 🇫🇮 for 9 ⛵"),
        ("ok <img class=wp-smiley alt=';-)'>, <img alt='A boat'><img alt=7>", "ok ;-),"),
        ("<img class=latex alt='a^2'> is", "a^2 is"),
        ("12<sup>½</sup> miles", "12½ miles"),
        ("<span class=dropcap>N</span>obody", "Nobody"),
        ("<span class=dropcap>N</span> obody", "Nobody"),
        ("<span class=dropcap>A</span> boat", "A boat"),
        (
            "<span class=drop style='display:block'>T</span><span class=caps>HE</span> end",
            "THE end",
        ),
        ("<img class=dropcap alt=N>obody", "Nobody"),
        ("un<wbr>think<!-- x -->able", "unthinkable"),
    ],
)
def test_pictures_and_pieces_of_words(html: str, text: str) -> None:
    assert line(html) == text


def test_a_large_first_letter_in_a_block_of_its_own_belongs_to_its_word() -> None:
    assert shown("<div><p class=initial>I</p><p>t rained.</p></div>") == ["It rained."]
    assert shown("<p style='float:left'>T</p><p>HE RAIN</p>") == ["THE RAIN"]
    assert shown("<p class=initial>A</p><p>Boats came.</p>") == ["A", "Boats came."]
    assert shown("<div><span class=lettrine>L</span><p>a pluie.</p></div>") == ["La pluie."]
    assert shown("<p>I</p><p>t rained.</p>") == ["I", "t rained."]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<span class=team>Ulm</span><span class=goals>2</span><span class=goals>1</span>", "Ulm 2 | 1"),
        ("<span style='display:block'>71</span><span style='display:block'>hurt</span>", "71 hurt"),
        ("<span style='display:table-cell'>12</span><span style='display:table-cell'>500</span>", "12 | 500"),
        ("<b>Budget</b><i>2024</i>", "Budget2024"),
        ("<b>1</b>,000 and <span>1</span><span>40</span>", "1,000 and 140"),
        ("<span>boats</span><span>3</span>", "boats 3"),
        ("<strong>412</strong><span>boats</span>", "412 boats"),
        ("<span>12</span><span>500</span>", "12 | 500"),
        ("<label>No</label><b>39</b>", "No 39"),
        ("<span>1</span><span>9</span><span>1</span>", "191"),
        ("<span>5</span><span>th</span>", "5th"),
        ("Of <span>boats</span><span>3</span>", "Of boats3"),
        ("<a href=/1>12</a><a href=/2>500</a>", "12 | 500"),
        ("<a href=/1>Har</a><a href=/1>bour</a>", "Harbour"),
        ("<span class=digit>1</span><span class=digit>4</span>", "14"),
        ("<span class=hl>inter</span><span class=x>est</span>", "interest"),
        ("<span class=a>5</span><span class=b>th</span>", "5th"),
        ("<svg><text>12</text><text>500</text></svg>", "12 | 500"),
    ],
)  # fmt: skip
def test_values_side_by_side_stay_values(html: str, text: str) -> None:
    assert shown(f"<div>{html}</div>") == [text]


def test_values_in_tiles_stay_values() -> None:
    assert shown("<div class=stat><b>412</b><em>boats</em></div>") == ["412 boats"]
    assert shown("<div class=stat><span>412</span><span>boats</span></div>") == ["412 boats"]


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ("<td>Ulm<td>12<td>500", "Ulm | 12 | 500"),
        ("<td>Ulm<td><td>500", "Ulm | | 500"),
        ("<th><th>2022<th>2023", "| 2022 | 2023"),
        ("<th>Town<th colspan=2>2022<th>2023", "Town | 2022 | | 2023"),
        ("<td>Ulm<td>12<br>14<td>", "Ulm | 12; 14"),
        ("<td>Ulm<td>12<sup>1</sup>", "Ulm | 12¹"),
        ("<td><td><td><td>Ulm<td><td>12", "Ulm | 12"),
    ],
)
def test_cells_do_not_read_as_one_figure(row: str, text: str) -> None:
    assert shown(f"<table><tr>{row}</table>") == [text]


_WIDE = "The harbour board of the town met on Monday to hear what the new"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("grey is the sea,<br>grey is the quay", ["grey is the sea,", "grey is the quay"]),
        ("Ann Ott<br>7 Quay Road<br>Ulm", ["Ann Ott", "7 Quay Road", "Ulm"]),
        ("空は青い。<br>海も青い。", ["空は青い。", "海も青い。"]),
        (f"{_WIDE}<br>bridge would cost.", [f"{_WIDE} bridge would cost."]),
        (f"{_WIDE} bridge costs.<br>Nobody knew.", [f"{_WIDE} bridge costs.", "Nobody knew."]),
        (f"{_WIDE}<br>{_WIDE}<br>{_WIDE}<br>end.", [f"{_WIDE} {_WIDE} {_WIDE} end."]),
        (f"{_WIDE}<br>– boats<br>– quays", [_WIDE, "– boats", "– quays"]),
    ],
)
def test_line_breaks_that_mean_something_stay(html: str, expected: list[str]) -> None:
    assert shown(f"<p>{html}</p>") == expected


def test_lines_of_program_code_stay_lines() -> None:
    lines = "<span class=line>a = 1</span><span class=line>b = x<sup>2</sup></span>"
    assert shown(f"<pre><code>{lines}</code></pre>") == ["a = 1", "b = x²"]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("a<sup>2", "</sup>"),
        ("a<sub>2", "</sub>"),
        ("<q>a", "</q>"),
        ("<ruby>a<rt>b", "</rt></ruby>"),
        ("<ol><li>a", "</li></ol>"),
        ("<math><mfrac><mn>1</mn>", "</mfrac></math>"),
        ("<math><msup><mi>x</mi>", "</msup></math>"),
        ("<span class=a>1</span><span class=b>", "</span>"),
        ("<span style='display:block'>1", "</span>"),
        ("<s>1</s><i style='text-decoration:line-through'>2", "</i>"),
        ("<table><tr><td>1", "</td></tr></table>"),
        ("a<br>", ""),
        ("He left. Read also: <a href=/a>Old pier", "</a>"),
        ("He left. (Baca: <a href=/a>Old pier", "</a>)"),
    ],
)
def test_no_markup_takes_long(opening: str, closing: str) -> None:
    def cost(count: int) -> int:
        return lines_run(lambda: segment((opening + closing) * count))

    once, twice = cost(500), cost(1_000)
    assert twice < 2.2 * once
    with ends_in_time():
        segment((opening + closing) * 5_000)
    with ends_in_time():
        segment(opening * 3_000 + closing * 3_000)
