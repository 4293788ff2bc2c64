"""Templates: what they are given, what is made inert in them, and what they cannot do."""

import re
from dataclasses import fields, replace
from time import process_time

import pytest
from markdown_it import MarkdownIt

from reader.domain.errors import TemplateWrong
from reader.exporters.template_data import (
    DATA,
    ArticleData,
    ClaimData,
    EvidenceData,
    HighlightData,
    template_data,
)
from reader.exporters.templates import KINDS, render_template
from reader.services.templates import SUFFIXES, Template, described, templates
from tests.exporters.articles import LABELS, article, highlighted, titled
from tests.exporters.test_claims import CLAIM, FINDINGS, OTHER, PAGE
from tests.exporters.test_layout import ARTICLES, KNOWN

HOSTILE = "<script>*x*</script> [a](javascript:b) # c"


def made(source: str, suffix: str = ".md", seconds: float = 20) -> str:
    return render_template(source, suffix, ARTICLES, LABELS, KNOWN, seconds=seconds).decode()


def wrong(source: str, seconds: float = 20) -> TemplateWrong:
    with pytest.raises(TemplateWrong) as raised:
        made(source, ".txt", seconds)
    return raised.value


def test_five_templates_come_with_the_program() -> None:
    assert [one.name for one in templates() if one.is_shipped] == [
        "by-article", "by-label", "fact-check", "quotes", "table",
    ]  # fmt: skip


@pytest.mark.parametrize("template", templates(), ids=lambda one: one.name)
def test_each_writes_quotes_and_notes_and_no_signs_of_its_own(template: Template) -> None:
    text = made(template.source, template.suffix)
    assert "more than 1,200" in text
    assert "\n\n\n\n" not in text
    assert not re.search(r"{[{%#]", text)
    if template.name != "quotes":
        assert "Who measured it?" in text


@pytest.mark.parametrize("template", templates(), ids=lambda one: one.name)
def test_each_can_be_used_on_nothing(template: Template) -> None:
    nothing = replace(FINDINGS, claims=())
    assert render_template(template.source, template.suffix, [], {}, nothing)


def test_every_name_is_described() -> None:
    page = described()
    parts = {
        ArticleData: page.split("### Article")[1].split("###")[0],
        HighlightData: page.split("### Highlight")[1].split("###")[0],
        ClaimData: page.split("### Claim")[1].split("###")[0],
        EvidenceData: page.split("### Evidence")[1].split("##")[0],
    }
    for kind, part in parts.items():
        named = set(re.findall(r"`(\w+)`", part.replace("| ", "|")))
        assert {one.name for one in fields(kind)} <= named
    for one in fields(DATA[0]):
        assert f"`{one.name}`" in page


def test_the_examples_of_the_page_work() -> None:
    examples = re.findall(r"(?m)((?:^    .*\n|^\n(?=    ))+)", described())
    assert len(examples) == 2
    for one in examples:
        assert made(re.sub("(?m)^    ", "", one))


def test_the_data_leads_from_each_to_the_others() -> None:
    data = template_data([PAGE, OTHER], LABELS, FINDINGS)
    claim = data.claims[0]
    assert [one.article.title for one in claim.highlights] == [PAGE.title, OTHER.title]
    assert claim.highlights[0].claims == (claim,)
    assert claim.highlights[0] is data.articles[0].highlights[0]
    assert [one.stance for one in claim.evidence] == [one.stance for one in CLAIM.evidence]
    assert (claim.verdict, claim.confidence) == ("False", "80")


def test_a_claim_has_quotes_of_articles_that_are_not_exported() -> None:
    data = template_data([OTHER], LABELS, FINDINGS)
    assert len(data.claims[0].highlights) == 2
    assert len(data.highlights) == 1


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_each_kind_of_file_has_its_filters(suffix: str) -> None:
    assert set(KINDS) == set(SUFFIXES)
    text = made("{{ highlights[0].quote|quote }}{{ articles[0].url|link }}"
                "{{ highlights[0].note|note }}{{ 'a\nb'|line }}{{ 'a\nb'|paragraphs }}", suffix)  # fmt: skip
    assert "more than 1,200" in text
    assert "https://news.example/bridge?a=1" in text
    assert "a b" in text


def test_what_is_written_is_inert() -> None:
    page = titled(HOSTILE)
    source = "# {{ articles[0].title }}\n\n{{ articles[0].title }}\n"
    markdown = render_template(source, ".md", [page], LABELS, FINDINGS).decode()
    shown = MarkdownIt("commonmark").render(markdown)
    assert "<script>" not in shown
    assert "<em>" not in shown
    assert "<a " not in shown
    assert "&lt;script&gt;*x*&lt;/script&gt; [a](javascript:b) # c" in shown
    page_html = render_template("{{ articles[0].title }}", ".html", [page], LABELS, FINDINGS)
    assert page_html.decode() == "&lt;script&gt;*x*&lt;/script&gt; [a](javascript:b) # c"
    assert render_template("{{ articles[0].title }}", ".txt", [page], LABELS, FINDINGS) == (
        HOSTILE.encode()
    )


@pytest.mark.parametrize("way", ["{{ t }}", "{{ t ~ '' }}", "{{ [t]|join }}", "{{ t|upper }}",
                                 "{% set x %}{{ t }}{% endset %}{{ x }}",
                                 "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(t) }}",
                                 "{{ t|replace('c', 'd') }}", "{{ [t] }}"])  # fmt: skip
def test_it_stays_inert_whatever_way_it_goes(way: str) -> None:
    source = "{% set t = articles[0].title %}" + way
    told = render_template(source, ".html", [titled(HOSTILE)], LABELS, FINDINGS).decode()
    assert "<script" not in told.lower()
    assert "&lt;" in told
    assert "&amp;lt;" not in told


def test_raw_is_as_it_is() -> None:
    assert made("{{ '<b>'|raw }}", ".html") == "<b>"


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        ("a\n{{ quote }}", 2, "there is no “quote”"),
        ("a\nb\n{{ highlights[0].quot }}", 3, "there is no “quot”"),
        ("{% for a in articles %}\n", 1, "endfor"),
        ("\n{% wenn %}", 2, "unknown tag"),
        ("\n\n{{ articles|shout }}", 3, "shout"),
        ("{{ 1 / 0 }}", 1, "division"),
        ("\n{{ 'a' < 1 }}", 2, "not supported"),
        ("{% include 'other' %}", 1, "by itself"),
    ],
)
def test_an_error_names_its_line(source: str, line: int, words: str) -> None:
    error = wrong(source)
    assert error.line == line
    assert words in str(error.detail)


@pytest.mark.parametrize(
    "source",
    [
        "{{ articles.__class__ }}",
        "{{ highlights[0].__class__.__mro__ }}",
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ articles[0].__init__.__globals__ }}",
        "{{ articles[0]._hidden }}",
        "{{ 'x'.format(1) }}",
        "{{ '{0.__class__}'.format(articles[0]) }}",
        "{{ range.__self__ }}",
        "{{ namespace.__init__ }}",
        "{{ highlights|map(attribute='__class__')|list }}",
        "{{ highlights|groupby('__class__') }}",
        "{% macro m() %}{% endmacro %}{{ m.__call__ }}",
        "{% macro m() %}{% endmacro %}{{ m._func.__globals__ }}",
        "{% for a in articles %}{{ loop._iterator }}{% endfor %}",
        "{{ self._TemplateReference__context }}",
        "{{ lipsum.__globals__ }}",
        "{{ cycler.__init__ }}",
        "{{ articles.index(1) }}",
        "{{ 'a' * 1000000000 }}",
        "{{ [1] * 1000000000 }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ 2 ** 100000000 }}",
        "{{ 'a'|center(1000000000) }}",
        "{{ 1|round(1000000000) }}",
        "{{ articles|attr('title') }}",
        "{{ articles|xmlattr }}",
        "{{ range(1000000000) }}",
        "{% import 'os' as os %}",
        "{% extends 'x' %}",
        "{% do articles.append(1) %}",
    ],
)
def test_it_reaches_nothing_else(source: str) -> None:
    wrong(source)


@pytest.mark.parametrize(
    "source",
    [
        "{% for a in range(90000) %}{% for b in range(90000) %}{% endfor %}{% endfor %}",
        "{% for a in range(90000) %}{% for b in range(90000) %}{{ b }}{% endfor %}{% endfor %}",
        "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% set n = namespace(x='aaaa') %}{% for a in range(99) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
        "{% set n = namespace(x='aaaa') %}{% for a in range(99) %}{% set n.x = n.x + n.x %}{% endfor %}",
        "{% set n = namespace(x=[1]) %}{% for a in range(99) %}{% set n.x = n.x + n.x %}{% endfor %}",
        "{% set n = namespace(x=9) %}{% for a in range(99) %}{% set n.x = n.x * n.x %}{% endfor %}",
        "{% set n = namespace(x='aa') %}{% for a in range(99) %}{% set n.x = n.x|replace('a', n.x) %}{% endfor %}",
        "{% set n = namespace(x='aa') %}{% for a in range(99) %}{% set y %}{{ n.x }}{{ n.x }}{% endset %}{% set n.x = y %}{% endfor %}",
        "{% set n = namespace(x='aa') %}{% for a in range(99) %}{% set n.x = [n.x, n.x]|join(n.x) %}{% endfor %}",
        "{% for a in articles recursive %}{{ loop(articles) }}{% endfor %}",
    ],
)  # fmt: skip
def test_nothing_goes_on_without_end(source: str) -> None:
    begun = process_time()
    wrong(source, seconds=0.5)
    assert process_time() - begun < 6


def test_a_hundred_turns_of_everything_are_allowed() -> None:
    page = article(*(highlighted("bridge", number=number) for number in range(100)))
    source = (
        "{% for a in highlights %}{% for b in highlights %}{{ b.number }}{% endfor %}{% endfor %}"
    )
    assert len(render_template(source, ".txt", [page], LABELS, FINDINGS)) > 10_000
