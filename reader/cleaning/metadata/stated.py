"""What a file states about its article goes over what cleaning made of the text: facts over
guesses.

A text that is given as the article, as in an export of articles, loses nothing on likelihood. What
says itself that it is no part of it ("Read also: …") is removed all the same, with that reason.
"""

import re
from dataclasses import replace
from datetime import UTC, datetime

from reader.cleaning.metadata.author_names import read_names
from reader.cleaning.text.language import language_tag
from reader.cleaning.text.phrases import fold
from reader.cleaning.text.stamps import read_stamp
from reader.domain.address_parts import host_in
from reader.domain.document import Block, BlockKind, Cleaned, Document, Metadata, Verdict
from reader.domain.reason import Cause, because
from reader.domain.source import Stated

_ON_LIKELIHOOD = frozenset(
    {
        Cause.UNLIKE_ARTICLE,
        Cause.FEW_WORDS,
        Cause.LINKS,
        Cause.LINKS_AROUND,
        Cause.OUTSIDE_ARTICLE,
        Cause.ABOVE_TEXT,
        Cause.BELOW_TEXT,
        Cause.BESIDE_REMOVED,
        Cause.SAME_FORM,
        Cause.UNDECLARED,
        Cause.CARD,
        Cause.LISTED_ARTICLE,
        Cause.REPEATED_LINE,
        Cause.NO_SENTENCE,
        Cause.FAR_FROM_TEXT,
        Cause.NO_TEXT_AROUND,
        Cause.AMONG_SUCH,
        Cause.MENU_ABOVE,
        Cause.AT_FOOT,
        Cause.BELOW_END,
        Cause.SHORT_INSIDE,
        Cause.SITE_NAME,
    }
)
"""Why a block is removed that does not say itself what it is: by its place, form or neighbours."""

_BY_WORDS = frozenset({Cause.READS, Cause.STARTS_WITH, Cause.CONTAINS})
_LONGEST_LABEL = 160
"""Code points of a block whose own words can say that it is no part of the article; a longer one is
a paragraph that happens to hold such words.
"""

_SECONDS = re.compile(r"\d{9,10}(?:\.\d+)?")
_MILLISECONDS = re.compile(r"\d{12,13}")
_LEAD = re.compile(
    r"^(?:(?:written|posted|words|text)\s+)?by\b\s*:?\s*"
    r"|^(?:oleh|penulis|autor|author|作者|记者|記者|文)\s*[:：]\s*",
    re.IGNORECASE,
)
"""What opens a byline and no name: "von" and "di" do either."""

_JOINED = re.compile(r"[;|&]|\s(?:and|und|et|dan|y)\s")
_OF_SITE = re.compile(r"^www\.")


def as_stated(cleaned: Cleaned, stated: Stated) -> Cleaned:
    """Return a document with the stated facts, and with the verdicts that they call for."""
    document, verdicts = cleaned.document, cleaned.verdicts
    title = fold(stated.title)
    first = next(
        (block for block in document.blocks if title and fold(document.block_text(block)) == title),
        None,
    )
    blocks = tuple(_kind_as_stated(block, first, stated) for block in document.blocks)
    if stated.whole:
        verdicts = tuple(
            _given(block, verdict) for block, verdict in zip(blocks, verdicts, strict=True)
        )
    if first is not None:
        found = Verdict(True, "title", because(Cause.DECLARED_TITLE))
        verdicts = (*verdicts[: first.index], found, *verdicts[first.index + 1 :])
    metadata = _metadata(document, stated)
    return Cleaned(replace(document, blocks=blocks, metadata=metadata), verdicts)


def _kind_as_stated(block: Block, title: Block | None, stated: Stated) -> Block:
    if title is None or not stated.title:
        return block
    if block is title:
        return replace(block, kind=BlockKind.TITLE)
    return replace(block, kind=BlockKind.HEADING) if block.kind == BlockKind.TITLE else block


def _given(block: Block, verdict: Verdict) -> Verdict:
    """Return the verdict on a block of a text that is given as the article."""
    code = verdict.reason.code
    long = block.end - block.start > _LONGEST_LABEL
    if verdict.kept or not (code in _ON_LIKELIHOOD or (long and code in _BY_WORDS)):
        return verdict
    return Verdict(True, "article text", because(Cause.GIVEN_AS_ARTICLE))


def _metadata(document: Document, stated: Stated) -> Metadata:
    found = document.metadata
    stated_names = _names(stated.authors)
    url = stated.url or found.url
    host = _host(url)
    authors = found.authors if stated.authors_last else ()
    return replace(
        found,
        title=" ".join(stated.title.split()) or found.title,
        authors=authors or stated_names or found.authors,
        published=_stamp(stated.published) or found.published,
        modified=_stamp(stated.modified) or found.modified,
        site=stated.site or host or found.site,
        language=language_tag(stated.language) or found.language,
        url=url,
    )


def _host(url: str | None) -> str | None:
    return _OF_SITE.sub("", host_in(url)) or None


def _names(written: tuple[str, ...]) -> tuple[str, ...]:
    """Return the authors; what is not written like names stays as it is written.

    A field of several values holds a name in each, in which a comma parts the last name from the
    first; one value may be a byline of several names.
    """
    texts = [_LEAD.sub("", text.strip()) for text in written]
    if len(texts) > 1 and not any(_JOINED.search(text) for text in texts):
        turned = all(text.count(",") == 1 for text in texts)
        names = [_turned(text) if turned else text for text in texts]
    else:
        names = [name for text in texts for name in read_names(text) or (text,)]
    return tuple(dict.fromkeys(name for name in names if name))


def _turned(name: str) -> str:
    last, _, first = name.partition(",")
    return f"{first.strip()} {last.strip()}".strip()


def _stamp(written: str) -> str | None:
    """Return a date or time in ISO 8601; seconds and milliseconds since 1970 are read as well."""
    text = written.strip()
    if _SECONDS.fullmatch(text) or _MILLISECONDS.fullmatch(text):
        seconds = float(text) / (1000 if _MILLISECONDS.fullmatch(text) else 1)
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
    return read_stamp(text)
