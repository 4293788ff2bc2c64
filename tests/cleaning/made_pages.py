"""Articles made up by dice, in the layouts that pages come in: the same number gives the same page
on every machine.
"""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass

from reader.cleaning.text.phrases import languages

LANGUAGES = ("en", "id", "de", "ru", "zh")
_SYLLABLES = {
    "ru": ("мо", "ста", "ре", "ва", "ли", "кон", "до", "сер", "ни", "тра"),
    "zh": tuple("港口桥梁市场工程居民政府船只道路学校天气价格计划水位报告"),
}
_LATIN = ("har", "bo", "mel", "ti", "ran", "ka", "ver", "lo", "den", "su", "pri", "ga")
_MENU = {
    "en": ("Home", "News", "Sport", "Politics", "Weather", "Contact"),
    "id": ("Beranda", "Nasional", "Ekonomi", "Olahraga", "Indeks", "Redaksi"),
    "de": ("Startseite", "Politik", "Wirtschaft", "Sport", "Kultur", "Impressum"),
    "ru": ("Главная", "Политика", "Экономика", "Спорт", "Контакты", "Архив"),
    "zh": ("首页", "新闻", "财经", "体育", "娱乐", "联系我们"),
}
_READ_ALSO = {
    "en": "Read more:",
    "id": "Baca juga:",
    "de": "Lesen Sie auch:",
    "ru": "Читайте также:",
    "zh": "相关阅读：",
}


@dataclass(frozen=True, slots=True)
class Made:
    """A page with what its article's text is."""

    data: bytes
    truth: str


class _Writer:
    """Makes up words, sentences and paragraphs of a language."""

    def __init__(self, language: str, number: int) -> None:
        self.language = language
        self.dice = random.Random(f"{language}{number}")  # noqa: S311 - the same number must give the same page
        self.common = sorted(languages()[language].stop_words)

    def word(self) -> str:
        parts = self.dice.choices(_SYLLABLES.get(self.language, _LATIN), k=self.dice.randint(2, 4))
        return "".join(parts)

    def words(self, count: int) -> list[str]:
        return [
            self.dice.choice(self.common)
            if self.common and self.dice.random() < 0.4
            else self.word()
            for _ in range(count)
        ]

    def sentence(self) -> str:
        if self.language == "zh":
            return "，".join("".join(self.words(4)) for _ in range(self.dice.randint(2, 4))) + "。"
        text = " ".join(self.words(self.dice.randint(8, 20)))
        return text[0].upper() + text[1:] + "."

    def paragraph(self) -> str:
        gap = "" if self.language == "zh" else " "
        return gap.join(self.sentence() for _ in range(self.dice.randint(2, 4)))

    def title(self) -> str:
        if self.language == "zh":
            return "".join(self.words(6))
        return " ".join(word.capitalize() for word in self.words(7))


@dataclass(frozen=True, slots=True)
class _Story:
    title: str
    parts: tuple[str, ...]
    links: tuple[str, ...]
    menu: tuple[str, ...]
    also: str


def _story(language: str, number: int) -> _Story:
    writer = _Writer(language, number)
    parts = tuple(writer.paragraph() for _ in range(writer.dice.randint(5, 9)))
    links = tuple(writer.title() for _ in range(5))
    return _Story(
        writer.title(), parts, links, _MENU[language], f"{_READ_ALSO[language]} {writer.title()}"
    )


def _links(texts: tuple[str, ...], tag: str = "li") -> str:
    return "".join(f'<{tag}><a href="/{at}">{text}</a></{tag}>' for at, text in enumerate(texts))


def _modern(story: _Story) -> str:
    body = "".join(f"<p>{part}</p>" for part in story.parts[:3])
    rest = "".join(f"<p>{part}</p>" for part in story.parts[3:])
    return (
        f"<header><nav><ul>{_links(story.menu)}</ul></nav></header><main><article><h1>{story.title}</h1>"
        f'<div class="article-body">{body}<p class="related"><a '
        f'href="/r">{story.also}</a></p>{rest}</div></article>'
        "<aside "
        f'class="most-read"><ul>{_links(story.links)}</ul></aside></main><footer><ul>{_links(story.menu)}</ul></footer>'
    )


def _table(story: _Story) -> str:
    menu = "<br>".join(f'<a href="/{at}">{text}</a>' for at, text in enumerate(story.menu))
    return (
        "<table><tr><td "
        f'width="150">{menu}</td><td><h1>{story.title}</h1>{"<br><br>".join(story.parts)}</td></tr>'
        "<tr><td "
        f'colspan="2">{"<br>".join(f"<a href=/{at}>{text}</a>" for at, text in enumerate(story.links))}</td></tr></table>'
    )


def _plain_divisions(story: _Story) -> str:
    return (
        f'<div id="menu">{_links(story.menu, "div")}</div><div id="story"><div '
        f'class="headline">{story.title}</div>'
        f"{''.join(f'<div>{part}</div>' for part in story.parts)}</div><div "
        f'id="more">{_links(story.links, "div")}</div>'
    )


def _with_comments(story: _Story) -> str:
    comments = "".join(
        f'<li class="comment"><b>{name}</b><p>{part}</p></li>'
        for name, part in zip(story.menu, reversed(story.parts), strict=False)
    )
    comments = comments.replace(".</p>", "!</p>").replace("。</p>", "！</p>")
    return (
        f'<nav>{_links(story.menu, "span")}</nav><div class="post"><h1>{story.title}</h1><div '
        'class="entry-content">'
        f"{''.join(f'<p>{part}</p>' for part in story.parts)}</div></div><div "
        f'id="comments"><ol>{comments}</ol></div>'
    )


def _script_drawn(story: _Story) -> str:
    data = {
        "@type": "NewsArticle",
        "headline": story.title,
        "articleBody": "\n\n".join(story.parts),
    }
    return (
        "<script "
        f'type="application/ld+json">{json.dumps(data)}</script><nav><ul>{_links(story.menu)}</ul></nav>'
        f'<h1>{story.title}</h1><div id="app"></div><div '
        f'class="most-read"><ul>{_links(story.links)}</ul></div>'
    )


def _with_boxes(story: _Story) -> str:
    half = len(story.parts) // 2
    body, rest = (
        "".join(f"<p>{part}</p>" for part in parts)
        for parts in (story.parts[:half], story.parts[half:])
    )
    return (
        "<div "
        f'class="cookie-consent"><p>{story.links[0]}</p><button>OK</button></div><nav>{_links(story.menu, "span")}</nav>'
        f'<main><h1>{story.title}</h1><div class="story">{body}<div '
        f'class="newsletter-signup"><h4>{story.links[1]}</h4>'
        f'<p>{story.links[2]}</p><input type="email"><button>OK</button></div>'
        f'<div class="ad-slot"><a href="/x">{story.links[3]}</a></div>{rest}</div>'
        f'<div class="share-tools"><a href="#">Facebook</a><a href="#">X</a></div></main>'
    )


def _updates(story: _Story) -> list[tuple[str, str]]:
    return [
        (f"{hour:02}:15", part) for hour, part in zip(range(20, 0, -1), story.parts, strict=False)
    ]


def _live_blog(story: _Story) -> str:
    updates = "".join(
        '<section class="live-update"><time '
        f'datetime="2025-03-01T{time}">{time}</time><p>{part}</p></section>'
        for time, part in _updates(story)
    )
    return (
        f"<header><ul>{_links(story.menu)}</ul></header><article><h1>{story.title}</h1>"
        f'<div class="live-blog">{updates}</div></article><section '
        f'class="related"><ul>{_links(story.links)}</ul></section>'
    )


def _mobile(story: _Story) -> str:
    body = "".join(
        f'<p class="txt">{part}</p><amp-ad width="300" height="250"></amp-ad>'
        for part in story.parts
    )
    return (
        f'<amp-sidebar id="side"><ul>{_links(story.menu)}</ul></amp-sidebar><div '
        f'class="amp-wp-article"><h1>{story.title}</h1>'
        f'<amp-img src="a.jpg"></amp-img><div class="amp-wp-article-content">{body}</div></div>'
        f'<div class="amp-related">{_links(story.links, "div")}</div>'
    )


def _list_and_post(story: _Story) -> str:
    first, listed, posted, *rest = story.parts
    items = "".join(
        f"<li>{part}</li>"
        for part in listed.replace(". ", ".\n").replace("。", "。\n").split("\n")
        if part
    )
    return (
        f"<nav><ul>{_links(story.menu)}</ul></nav><article><h1>{story.title}</h1><div "
        f'class="entry-content"><p>{first}</p>'
        f'<ul>{items}</ul><blockquote class="twitter-tweet"><p>{posted}</p></blockquote>'
        f"{''.join(f'<p>{part}</p>' for part in rest)}</div></article><footer><ul>{_links(story.menu)}</ul></footer>"
    )


def _unclosed(story: _Story) -> str:
    return (
        f"<div><ul><li>{'<li>'.join(story.menu)}</ul><div "
        f"class=content><h1>{story.title}</h2><p>{'<p>'.join(story.parts)}"
        f"<div class=more><ul><li><a href=/1>{'</b><li><a href=/2>'.join(story.links)}</div></b>"
    )


def _scraped(story: _Story) -> str:
    body = "\n\n".join((*story.parts[:3], story.also, *story.parts[3:]))
    return "\n".join((*story.menu, "", story.title, "", body, "", *story.links, "", "© 2024"))


LAYOUTS: dict[str, Callable[[_Story], str]] = {
    "modern": _modern,
    "table": _table,
    "plain divisions": _plain_divisions,
    "comments": _with_comments,
    "script-drawn": _script_drawn,
    "boxes in the text": _with_boxes,
    "live blog": _live_blog,
    "mobile": _mobile,
    "list and post": _list_and_post,
    "unclosed": _unclosed,
}


def made_page(layout: str, language: str, number: int) -> Made:
    """Return a web page."""
    story = _story(language, number)
    html = (
        "<html "
        f'lang="{language}"><head><title>{story.title}</title></head><body>{LAYOUTS[layout](story)}</body></html>'
    )
    lines = (
        [line for update in _updates(story) for line in update]
        if layout == "live blog"
        else story.parts
    )
    return Made(html.encode(), "\n".join(lines))


def made_text(language: str, number: int) -> Made:
    """Return a scraped text."""
    story = _story(language, number)
    return Made(_scraped(story).encode(), "\n".join(story.parts))
