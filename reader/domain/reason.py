"""Why something was decided: a code and the values of its evidence, as the library keeps them. No
language is spoken here.

``reader.domain.reason_sentences`` makes the sentence where a reason is shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Cause(StrEnum):
    """What decided. The values are stored: one may be added, but never changed or used again for
    something else.
    """

    # A block of a page, removed
    READS = "reads"
    STARTS_WITH = "starts with"
    CONTAINS = "contains"
    PART_CALLED = "part called"
    LOOKS_LIKE = "looks like"
    UNLIKE_ARTICLE = "unlike article"
    FEW_WORDS = "few words"
    LINKS = "links"
    LINKS_AROUND = "links around"
    HIDDEN_PART = "hidden part"
    OUTSIDE_ARTICLE = "outside article"
    ABOVE_TEXT = "above text"
    BELOW_TEXT = "below text"
    BESIDE_REMOVED = "beside removed"
    REPEATED_ON_PAGE = "repeated on page"
    SAME_FORM = "same form"
    UNDECLARED = "undeclared"
    REPEATS_TITLE = "repeats title"
    BELOW_HEADING = "below heading"
    CONSENT_DIALOG = "consent dialog"
    CARD = "card"
    LISTED_ARTICLE = "listed article"
    STAND_IN = "stand-in"
    STRUCK_OUT = "struck out"
    FORMULA_AGAIN = "formula again"
    ARCHIVE_BAR = "archive bar"
    ON_EARLIER_PAGE = "on earlier page"
    HIDDEN_BY_SHEET = "hidden by sheet"
    HIDDEN_BY_MARK = "hidden by mark"
    SCREEN_READERS_ONLY = "screen readers only"
    REPLACED = "replaced"
    NO_PLACE = "no place"
    FURTHER_STORY = "further story"
    COPY_FOR_SCREEN = "copy for screen"
    REPEATED_PART = "repeated part"

    # A block of a page, kept
    LIKE_ARTICLE = "like article"
    RUNNING_TEXT = "running text"
    INSIDE_ARTICLE = "inside article"
    BESIDE_KEPT = "beside kept"
    DECLARED = "declared"
    DECLARED_TITLE = "declared title"
    AUTHOR_NEAR_TITLE = "author near title"
    DATE_NEAR_TITLE = "date near title"
    CAPTION_INSIDE = "caption inside"
    SHOWN_POST = "shown post"
    PARTED_SENTENCE = "parted sentence"
    IN_DATA = "in data"
    CORRECTION = "correction"
    CHAT_POST = "chat post"
    FOLDED_PART = "folded part"
    NOTE = "note"
    CLOSE = "close"
    GIVEN_AS_ARTICLE = "given as article"

    # A line of scraped text, removed
    REPEATED_LINE = "repeated line"
    NO_SENTENCE = "no sentence"
    FAR_FROM_TEXT = "far from text"
    NO_TEXT_AROUND = "no text around"
    SITE_NAME = "site name"
    TITLE_WITH_CONTROL = "title with control"
    COPYRIGHT_LINE = "copyright line"
    PAGE_NUMBERS = "page numbers"
    AMONG_SUCH = "among such"
    MENU_ABOVE = "menu above"
    AT_FOOT = "at foot"
    BELOW_END = "below end"
    SHORT_INSIDE = "short inside"
    LINK_ADDRESSES = "link addresses"
    PICTURE_PLACE = "picture place"
    FORM_FIELD = "form field"
    PAGE_OF_PRINT = "page of print"
    BELOW_LABEL = "below label"

    # A line of scraped text, kept
    TEXT_INSIDE = "text inside"
    TEXT_AROUND = "text around"
    TITLE_LINE = "title line"
    BELOW_TITLE = "below title"
    BYLINE_WORDS = "byline words"
    PICTURE_SOURCE = "picture source"
    BELOW_CREDIT = "below credit"
    PUBLICATION_LINE = "publication line"
    HEADING_LINE = "heading line"
    MESSAGE = "message"
    MESSAGE_HEAD = "message head"
    NOTE_OF_TEXT = "note of text"
    PASTED_LINE = "pasted line"
    WORD_DOCUMENT = "word document"

    # What became of a highlight
    SAME_PLACE = "same place"
    PARAGRAPH_MOVED = "paragraph moved"
    PARAGRAPH_CHANGED = "paragraph changed"
    FIGURE_CHANGED = "figure changed"
    WORDS_CHANGED = "words changed"
    WORDS_TOO_COMMON = "words too common"
    WORDS_GONE = "words gone"
    LITTLE_LEFT = "little left"
    PARAGRAPH_GONE = "paragraph gone"
    MANY_COPIES = "many copies"
    MANY_PLACES = "many places"
    SHORT_AND_CHANGED = "short and changed"
    TWO_PLACES = "two places"

    # What a site repeats, and what the user decided
    SITE_REPEATS = "site repeats"
    ALWAYS_KEPT = "always kept"
    ALWAYS_KEPT_START = "always kept start"
    ALWAYS_REMOVED = "always removed"
    ALWAYS_REMOVED_START = "always removed start"
    USER_RESTORED = "user restored"
    USER_REMOVED = "user removed"

    AS_WRITTEN = "as written"
    """A sentence that an earlier version of the program wrote, in its own words."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a verdict was given or a highlight is to be looked at again.

    ``code`` is a ``Cause``, or one of a later version of the program. ``values`` is the evidence by
    its name: texts of the source (cut where they are long), numbers, codes of categories, and under
    ``reason`` the reason that this one adds to.
    """

    code: str
    values: "Mapping[str, str | int | Reason]" = field(default_factory=dict)


def because(code: Cause, **values: str | int | Reason) -> Reason:
    """Return a reason with its evidence."""
    return Reason(code, values)


def cut(text: str, longest: int = 60) -> str:
    """Return a text as evidence shows it: with an ellipsis where it is longer than so many code
    points.
    """
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"
