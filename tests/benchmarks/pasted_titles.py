"""Titles, authors and dates of articles as people paste them, made of pages whose truth is known.

    python -m tests.benchmarks.pasted_titles --data FOLDER [--every N] [--show VARIANT]

FOLDER is the unpacked development half of the evaluation data. Each article with a title becomes
pastes in several forms (byline before or after the date, a photo line between, no title at all);
the share of wrong answers is told for each form. The sites fall into two halves: what finds titles
was chosen on "tuned" alone. A form without a title counts as right where no title is given.
"""

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.cleaning import extract_text
from reader.cleaning.text.phrases import fold, languages

_BY = {
    "en": "By {}",
    "de": "Von {}",
    "fr": "Par {}",
    "es": "Por {}",
    "pt": "Por {}",
    "it": "Di {}",
    "nl": "Door {}",
    "id": "Oleh {}",
    "sv": "Av {}",
    "no": "Av {}",
    "da": "Af {}",
    "pl": "Autor: {}",
    "ru": "Автор: {}",
    "uk": "Автор: {}",
    "tr": "Yazar: {}",
    "zh": "记者 {}",
    "ja": "記者 {}",
    "ko": "{} 기자",
}
_SIGNS = {"zh": "{0}年{1}月{2}日", "ja": "{0}年{1}月{2}日", "ko": "{0}년 {1}월 {2}일"}
_PHOTO = "The building in an undated photo (Ida Brun)"
_UNTITLED = "untitled"
_LEAST_SENTENCE = 60
_SECTIONS = ("Politics", "NEWS", "World news", "Opinion | Europe")


@dataclass(frozen=True, slots=True)
class Article:
    """What is known of an article. ``day`` is ISO 8601."""

    half: str
    title: str
    author: str
    day: str
    language: str
    site: str
    paragraphs: tuple[str, ...]

    @property
    def byline(self) -> str:
        """The author's line as papers of the language write it."""
        return _BY.get(self.language, "By {}").format(self.author)

    @property
    def dateline(self) -> str:
        """The day as papers of the language write it."""
        year, month, day = map(int, self.day.split("-"))
        if self.language in _SIGNS:
            return _SIGNS[self.language].format(year, month, day)
        known = languages().get(self.language) or languages()["en"]
        names = [name for name, number in known.months.items() if number == month]
        return f"{day} {names[0].capitalize()} {year}" if names else self.day


@dataclass(frozen=True, slots=True)
class Paste:
    """A paste, and what should be read in it."""

    text: str
    title: str | None
    author: str | None = None
    day: str | None = None


def _told(article: Article, *head: str, title: str | None = None, apart: str = "\n\n") -> Paste:
    text = apart.join([*head, *article.paragraphs])
    author = article.author if any(article.author in line for line in head) else None
    day = article.day if any(article.dateline in line for line in head) else None
    return Paste(text, title or article.title, author, day)


def _dotted(article: Article) -> str:
    return article.title.rstrip(".!?…") + "."


def _asked(article: Article) -> str:
    return article.title.rstrip(".!?…") + "?"


def _untitled(article: Article, *head: str) -> Paste:
    told = _told(article, *head)
    return Paste(told.text, None, told.author, told.day)


def _with_headings(article: Article) -> Paste:
    first, *rest = article.paragraphs
    headed = [part for text in rest[:6] for part in ("What the survey found", text)]
    text = "\n\n".join([article.title, article.byline, article.dateline, first, *headed, *rest[6:]])
    return Paste(text, article.title, article.author, article.day)


def _begins_with_sentence(article: Article) -> bool:
    """Whether the text's first line is a sentence of some length; nobody could tell any other from
    a title.
    """
    first = article.paragraphs[0]
    return len(first) >= _LEAST_SENTENCE and first.rstrip('"”’»)')[-1:] in ".!?…。！？"


def _dek(article: Article) -> str:
    return article.paragraphs[-1].split(". ")[0][:160].strip()


_FORMS: dict[str, Callable[[Article], Paste]] = {
    "byline, date": lambda a: _told(a, a.title, a.byline, a.dateline),
    "date, byline": lambda a: _told(a, a.title, a.dateline, a.byline),
    "one line": lambda a: _told(a, a.title, f"{a.author} · {a.dateline}"),
    "byline and date glued": lambda a: _told(a, a.title, f"{a.byline} | {a.dateline}"),
    "no blank lines": lambda a: _told(a, a.title, a.byline, a.dateline, apart="\n"),
    "title only": lambda a: _told(a, a.title),
    "title only, no blank lines": lambda a: _told(a, a.title, apart="\n"),
    "date only": lambda a: _told(a, a.title, a.dateline),
    "site first": lambda a: _told(a, a.site, a.title, a.byline, a.dateline),
    "section first": lambda a: _told(
        a, _SECTIONS[len(a.title) % len(_SECTIONS)], a.title, a.byline, a.dateline
    ),
    "photo line": lambda a: _told(a, a.title, a.byline, a.dateline, _PHOTO),
    "photo line, no blank lines": lambda a: _told(
        a, a.title, _PHOTO, a.byline, a.dateline, apart="\n"
    ),
    "dek": lambda a: _told(a, a.title, _dek(a), a.byline, a.dateline),
    "full stop": lambda a: _told(a, _dotted(a), a.byline, a.dateline, title=_dotted(a)),
    "full stop, title only": lambda a: _told(a, _dotted(a), title=_dotted(a)),
    "question": lambda a: _told(a, _asked(a), a.byline, a.dateline, title=_asked(a)),
    "quoted": lambda a: _told(a, f"“{a.title}”", a.dateline, title=f"“{a.title}”"),
    "capitals": lambda a: _told(a, a.title.upper(), a.byline, a.dateline, title=a.title.upper()),
    "byline above": lambda a: _told(a, a.byline, a.dateline, a.title),
    "sub-headings": _with_headings,
    _UNTITLED: _untitled,
    f"{_UNTITLED}, byline and date": lambda a: _untitled(a, a.byline, a.dateline),
    f"{_UNTITLED}, no blank lines": lambda a: Paste("\n".join(a.paragraphs), None),
}


def articles(data: Path, every: int) -> Iterator[Article]:
    """Return the articles of the data whose title, text and language are known."""
    rows = [
        json.loads(line)
        for truth in sorted(data.glob("*/truth.jsonl"))
        for line in truth.read_text(encoding="utf-8").splitlines()
    ]
    known = [row for row in rows if row.get("title") and row.get("text")]
    for row in known[::every]:
        if (article := _article(row)) is not None:
            yield article


def _article(row: dict[str, object]) -> Article | None:
    """Return a row of the truth as an article; none where the truth has no text but its title."""
    title = " ".join(str(row["title"]).split())
    lines = [" ".join(line.split()) for line in str(row["text"]).splitlines()]
    repeated = fold(title)
    paragraphs = tuple(line for line in lines if line and fold(line) != repeated)
    if sum(map(len, paragraphs)) < 400 or not title:
        return None
    site = str(row.get("site") or "site.example")
    named = row.get("authors") if isinstance(row.get("authors"), list) else None
    first = str(named[0]) if isinstance(named, list) and named else ""
    plain = 2 <= len(first.split()) <= 3 and all(part.isalpha() for part in first.split())
    half = "tuned" if hashlib.sha256(site.encode()).digest()[0] % 2 else "held out"
    return Article(
        half,
        title,
        first if plain and first.istitle() else "Ellen Marsh",
        str(row.get("date") or "2024-05-03")[:10],
        str(row.get("lang") or "en"),
        site,
        paragraphs,
    )


def same(found: object, wanted: str | None) -> bool:
    """Whether an answer is the one wanted, but for white space, case and edges."""
    edges = " .\"“”'‘’"
    return fold(str(found or "")).strip(edges) == fold(wanted or "").strip(edges)


def wrong(paste: Paste) -> dict[str, tuple[object, object]]:
    """Return, by the name of the fact, each wrong answer with the one wanted."""
    _, facts = extract_text(paste.text.encode())
    names = facts["author"]
    author = ", ".join(map(str, names)) if isinstance(names, list) else names
    answers = {
        "title": (facts["title"], paste.title),
        "author": (author, paste.author),
        "date": (str(facts["date"] or "")[:10], paste.day),
    }
    return {name: pair for name, pair in answers.items() if not same(*map(_text, pair))}


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def main() -> None:
    """Print the share of wrong answers for each form and half."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--show", help="print the wrong answers of this form, of the half tuned on")
    options = parser.parse_args()
    counts: Counter[tuple[str, str, str]] = Counter()
    for article in articles(options.data, options.every):
        for form in [options.show] if options.show else _FORMS:
            if form.startswith(_UNTITLED) and not _begins_with_sentence(article):
                continue
            counts[form, article.half, "pastes"] += 1
            for fact, pair in wrong(_FORMS[form](article)).items():
                counts[form, article.half, fact] += 1
                if options.show and article.half == "tuned":
                    print(f"{fact}: {pair[0]!r}, not {pair[1]!r}")
    _print(counts)


def _print(counts: Counter[tuple[str, str, str]]) -> None:
    print(f"{'form':28} {'half':9} pastes  wrong titles  authors  dates")
    for half in ("tuned", "held out"):
        for form in [*dict.fromkeys(form for form, _, _ in counts), "all"]:
            row = [
                sum(
                    count
                    for (name, of, what), count in counts.items()
                    if form in (name, "all") and (of, what) == (half, fact)
                )
                for fact in ("pastes", "title", "author", "date")
            ]
            shares = "  ".join(f"{100 * count / max(1, row[0]):8.1f} %" for count in row[1:])
            print(f"{form:28} {half:9} {row[0]:6} {shares}")


if __name__ == "__main__":
    main()
