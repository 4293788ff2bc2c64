"""Details, state and star of articles, set by the user for one or for many at once. Each is on disk
when it returns and is undone at once.

What an article's source says is kept beside what the user sets, and comes back with ``take_back``.
Cleaning again and new versions leave the user's details as they are.
"""

import re
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from reader.domain.annotation import ArticleId
from reader.domain.characters import well_formed
from reader.domain.details import ArticleDetails, Detail, Own, State, Value, set_over, with_site
from reader.domain.document import Metadata
from reader.domain.errors import NotADetail
from reader.services.annotating import TYPING_PAUSE
from reader.services.clock import now, seconds_between
from reader.services.outcome import Outcome, Verb, outcome
from reader.store import details as stored_details
from reader.store.journal import Event
from reader.store.library import Library

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", re.IGNORECASE)
_ISO_MOMENT = re.compile(
    r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?"
)
_ADDRESS_BEGINS = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_DATES = frozenset({Detail.PUBLISHED, Detail.CAPTURED})
_ADDRESSES = frozenset({Detail.URL, Detail.ARCHIVED})


def details_of(library: Library, articles: Sequence[ArticleId]) -> list[ArticleDetails]:
    """Return what is known of articles beside their texts; those that are not there are missing."""
    return stored_details.load(library, articles)


def set_details(
    library: Library, articles: Sequence[ArticleId], changes: Mapping[Detail, str]
) -> Outcome:
    """Set details of articles, as they were written; an empty text makes one unknown, whatever the
    source says. Authors are parted by semicolons.

    What somebody goes on typing in one detail of one article is undone at once. Raises ``Unknown``
    and ``NotADetail``, and then changes nothing.
    """
    values = {detail: read(detail, written) for detail, written in changes.items()}
    at = now()

    def changed(found: Metadata, own: Own) -> Own:
        return with_site(found, set_over(found, own, values))

    def goes_on(event: Event) -> bool:
        return _is_of(event, articles, values) and seconds_between(event.at, at) < TYPING_PAUSE

    return outcome(
        stored_details.change(library, articles, changed, at, Verb.EDIT_DETAILS, goes_on)
    )


def take_back(
    library: Library, articles: Sequence[ArticleId], details: Sequence[Detail]
) -> Outcome:
    """Let the source say some details of articles again. Raises ``Unknown``."""

    def changed(_: Metadata, own: Own) -> Own:
        return {detail: value for detail, value in own.items() if detail not in details}

    return outcome(stored_details.change(library, articles, changed, now(), Verb.EDIT_DETAILS))


def set_state(library: Library, articles: Sequence[ArticleId], state: State) -> Outcome:
    """Say how far the work on articles has come. Raises ``Unknown``, and then changes nothing."""
    return outcome(stored_details.set_state(library, articles, state, now(), Verb.SET_STATE))


def set_starred(library: Library, articles: Sequence[ArticleId], starred: bool) -> Outcome:
    """Give articles a star or take it away. Raises ``Unknown``, and then changes nothing."""
    verb = Verb.STAR if starred else Verb.UNSTAR
    return outcome(stored_details.set_starred(library, articles, starred, now(), verb))


def read(detail: Detail, written: str) -> Value:
    """Return a detail as it is stored, from how a person writes it; ``None`` or empty for nothing.

    Raises ``NotADetail`` for what is no date, address or language where one has to be.
    """
    text = " ".join(well_formed(written).split())
    if detail is Detail.AUTHORS:
        return tuple(name for part in text.split(";") if (name := part.strip()))
    if not text:
        return None
    value: str | None = text
    if detail in _DATES:
        value = _date(text)
    elif detail in _ADDRESSES:
        value = _address(text)
    elif detail is Detail.LANGUAGE:
        value = _language(text)
    if value is None:
        raise NotADetail(detail, text)
    return value


def shown(value: Value) -> str:
    """Return a detail as a person writes it."""
    return "; ".join(value) if isinstance(value, tuple) else value or ""


def _date(text: str) -> str | None:
    """Return a date in ISO 8601; one that could be two days, as 4/12/2022, is none."""
    from reader.cleaning.text.dates import read_date  # noqa: PLC0415 (names of months, seldom needed)

    if _ISO_MOMENT.fullmatch(text):
        return text.replace(" ", "T", 1) if read_date(text[:10]) else None
    return read_date(text, whole=True, day_first=None)


def _address(text: str) -> str | None:
    """Return the address of a page on the web; one without its beginning gets it."""
    whole = text if _ADDRESS_BEGINS.match(text) else f"https://{text}"
    try:
        parts = urlsplit(whole)
        host = parts.hostname or ""
    except ValueError:
        return None
    is_page = parts.scheme in {"http", "https"} and "." in host and " " not in whole
    return whole if is_page else None


def _language(text: str) -> str | None:
    """Return a tag as it is usually written: "en", "en-GB", "zh-Hant-TW"."""
    tag = text.replace("_", "-")
    if not _LANGUAGE.fullmatch(tag):
        return None
    first, *rest = tag.lower().split("-")
    return "-".join([first, *(_subtag(part) for part in rest)])


def _subtag(part: str) -> str:
    if len(part) == 2:
        return part.upper()
    return part.title() if len(part) == 4 else part


def _is_of(event: Event, articles: Sequence[ArticleId], values: Mapping[Detail, Value]) -> bool:
    """Whether an event is of this one detail of this one article, and nothing else."""
    if event.verb != Verb.EDIT_DETAILS or len(articles) != 1 or len(event.changes) != 1:
        return False
    (change,) = event.changes
    touched = set(change.after or ()) - {"id", "found"}
    return change.cell("id") == articles[0] and touched == {detail.value for detail in values}
