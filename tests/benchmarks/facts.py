"""Titles, authors and dates of real pages against what is known of them, in two halves of sites.

    python -m tests.benchmarks.facts DATA [--half 1] [--wrong] [--set NAME] [--every N] [--json FILE]

DATA is the unpacked development half. Rules are tuned while looking at the first half alone
(``--half 1 --wrong`` names its pages that differ); the second says what they are worth on sites
that nobody looked at. A truth that is itself wrong counts as it stands. A date is right where the
day is the truth's; wrong ones are counted among those that were given.

Of the wrong ones, "nowhere" are those whose true day can be found nowhere in the page's source, and
"change" those whose true day is the one that we give for the last change; what is left may be ours.
"""

import argparse
import hashlib
import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from reader.cleaning import clean
from reader.cleaning.text.dates import DateReading, find_dates
from reader.cleaning.text.decoding import decode
from reader.domain.document import Metadata
from reader.domain.errors import NoText
from reader.domain.source import MediaType, SourceDocument
from tests.training.dataset import page_bytes

_WORD = re.compile(r"\w+")
_PARTED = re.compile(r"[;,|/]|\s+(?:and|und|et|dan|y)\s+")
_NO_PART_OF_A_NAME = frozenset(
    (
        "by",
        "von",
        "par",
        "por",
        "oleh",
        "di",
        "the",
        "editor",
        "reporter",
        "staff",
        "dr",
        "mr",
        "mrs",
        "ms",
    )
)
_FIELDS = ("title", "authors", "date")


@dataclass(frozen=True, slots=True)
class Facts:
    """What one page is known, or was found, to say."""

    title: str
    authors: tuple[str, ...]
    date: str
    change: str = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """A page with what is known of it and what was found.

    ``stands`` says whether the day that is known can be found anywhere in the page's source.
    """

    dataset: str
    page: str
    half: int
    known: Facts
    found: Facts
    stands: bool


def half_of(site: str) -> int:
    """Return the half, 1 or 2, of a site: all its pages, in whatever data set, are in one."""
    return 1 + int(hashlib.md5(site.encode(), usedforsecurity=False).hexdigest(), 16) // 4 % 2


def rows(data: Path, dataset: str | None, every: int) -> Iterator[tuple[Path, dict[str, object]]]:
    """Return the pages of which a title, authors or a date are known."""
    for truth in sorted(data.glob(f"{dataset or '*'}/truth.jsonl")):
        for number, line in enumerate(truth.read_text(encoding="utf-8").splitlines()):
            row = json.loads(line)
            if number % every == 0 and any(row.get(name) for name in _FIELDS):
                yield truth.parent, row


def compare(entry: tuple[Path, dict[str, object]]) -> Compared:
    """Read one page."""
    folder, row = entry
    data = page_bytes(folder, row)
    found = _described(data, str(row.get("url") or ""))
    published, changed = (found.published or "")[:10], (found.modified or "")[:10]
    day = str(row.get("date") or "")[:10]
    return Compared(
        folder.name,
        str(row["page"]),
        half_of(str(row["site"])),
        Facts(str(row.get("title") or ""), _listed(row.get("authors")), day),
        Facts(found.title or "", found.authors, published or changed, changed),
        published == day or _stands(day, decode(data)),
    )


def _described(data: bytes, address: str) -> Metadata:
    source = SourceDocument(data, MediaType.HTML, address or "page", address or None)
    try:
        return clean(source).document.metadata
    except NoText:
        return Metadata()


def _stands(day: str, html: str) -> bool:
    """Whether a day stands in a page, as a stamp or as a date that can be read."""
    if not day or day in html or day.replace("-", "/") in html or day.replace("-", "") in html:
        return True
    pieces = (html[at : at + 400] for at in range(0, len(html), 360))
    return any(
        found.day == day
        for piece in pieces
        for day_first in (True, False)
        for found in find_dates(piece, DateReading(day_first, None, 2035))
    )


def _listed(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else ()


def _words(text: str) -> list[str]:
    drawn = text.replace("\u00ad", "")
    return _WORD.findall(unicodedata.normalize("NFKC", drawn).lower())


def _names(authors: Iterable[str]) -> set[str]:
    """Return names as they are compared: without accents, roles and the order of their words."""
    parts = (part for author in authors for part in _PARTED.split(author))
    bare = (
        "".join(
            sign for sign in unicodedata.normalize("NFKD", part) if sign.isalnum() or sign == " "
        )
        for part in parts
    )
    names = (" ".join(sorted(set(_words(part)) - _NO_PART_OF_A_NAME)) for part in bare)
    return {name for name in names if name}


def author_f1(known: Iterable[str], found: Iterable[str]) -> float:
    """Return the harmonic mean of precision and recall over names."""
    one, other = _names(known), _names(found)
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 1.0


def is_right(page: Compared, field: str) -> bool:
    """Whether a field is what is known of it."""
    match field:
        case "title":
            return _words(page.known.title) == _words(page.found.title)
        case "date":
            return page.known.date[:10] == page.found.date
        case _:
            return author_f1(page.known.authors, page.found.authors) == 1


def figures(pages: list[Compared]) -> dict[str, float]:
    """Return counts and shares over some pages; a field that is not known of a page is left out."""
    titles = [is_right(page, "title") for page in pages if page.known.title]
    authors = [author_f1(p.known.authors, p.found.authors) for p in pages if p.known.authors]
    dated = [page for page in pages if page.known.date]
    right = sum(is_right(page, "date") for page in dated)
    given = sum(bool(page.found.date) for page in dated)
    wrong = [page for page in dated if page.found.date and not is_right(page, "date")]
    return {
        "pages": len(pages),
        "title": fmean(titles) if titles else float("nan"),
        "author F1": fmean(authors) if authors else float("nan"),
        "dated": len(dated),
        "right": right,
        "wrong": given - right,
        "missing": len(dated) - given,
        "nowhere": sum(not page.stands for page in wrong),
        "change": sum(page.stands and page.known.date == page.found.change for page in wrong),
        "wrong share": (given - right) / given if given else float("nan"),
    }


def _lines(pages: list[Compared]) -> Iterator[str]:
    groups: dict[str, list[Compared]] = defaultdict(list)
    for page in pages:
        groups[f"{page.dataset} {page.half}"].append(page)
        groups[f"~all {page.half}"].append(page)
        groups["~all"].append(page)
    yield f"{'set, half':<24}" + "".join(f"{name:>12}" for name in figures(pages))
    for name in sorted(groups):
        row = figures(groups[name]).values()
        cells = (f"{v:>12.3f}" if isinstance(v, float) else f"{v:>12}" for v in row)
        yield f"{name.strip('~'):<24}" + "".join(cells)


def _wrong(pages: list[Compared]) -> Iterator[str]:
    for page in pages:
        for field in _FIELDS:
            known, found = getattr(page.known, field), getattr(page.found, field)
            if known and not is_right(page, field):
                yield f"{field} {page.dataset}/{page.page}: {found!r}, known is {known!r}"


def main() -> None:
    """Read the pages and print the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path)
    parser.add_argument("--half", type=int, choices=(1, 2))
    parser.add_argument("--wrong", action="store_true", help="name the pages that differ")
    parser.add_argument("--set", dest="dataset")
    parser.add_argument("--every", type=int, default=1, help="only every N-th page")
    parser.add_argument("--json", type=Path, help="what each page was found to say")
    options = parser.parse_args()
    chosen = [
        entry
        for entry in rows(options.data, options.dataset, options.every)
        if options.half in (None, half_of(str(entry[1]["site"])))
    ]
    with ProcessPoolExecutor(2) as pool:
        pages = list(pool.map(compare, chosen, chunksize=8))
    if options.json:
        found = {
            f"{p.dataset}/{p.page}": [p.found.title, p.found.authors, p.found.date] for p in pages
        }
        options.json.write_text(json.dumps(found, ensure_ascii=False, indent=0), encoding="utf-8")
    if options.wrong:
        print("\n".join(_wrong(pages)))
    print("\n".join(_lines(pages)))


if __name__ == "__main__":
    main()
