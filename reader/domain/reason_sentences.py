"""The sentences for reasons. Translators find them by ``QT_TRANSLATE_NOOP`` and ``translate``,
which Qt's lupdate reads.
"""

import re
from collections.abc import Callable

from reader.domain.document import Category
from reader.domain.message import COUNT, QT_TRANSLATE_NOOP, Message, translate
from reader.domain.reason import Cause, Reason

CATEGORY = {
    Category.NAVIGATION: QT_TRANSLATE_NOOP("Category", "navigation"),
    Category.RELATED_LINK: QT_TRANSLATE_NOOP("Category", "related link"),
    Category.RECOMMENDATION: QT_TRANSLATE_NOOP("Category", "recommendation"),
    Category.PROMOTION: QT_TRANSLATE_NOOP("Category", "promotion"),
    Category.SHARING: QT_TRANSLATE_NOOP("Category", "sharing"),
    Category.NEWSLETTER: QT_TRANSLATE_NOOP("Category", "newsletter"),
    Category.ADVERTISEMENT: QT_TRANSLATE_NOOP("Category", "advertisement"),
    Category.COMMENTS: QT_TRANSLATE_NOOP("Category", "comments"),
    Category.CONSENT: QT_TRANSLATE_NOOP("Category", "consent"),
    Category.FOOTER: QT_TRANSLATE_NOOP("Category", "footer"),
    Category.PAGER: QT_TRANSLATE_NOOP("Category", "pager"),
    Category.SITE_NAME: QT_TRANSLATE_NOOP("Category", "site name"),
    Category.PHOTO_CONTROL: QT_TRANSLATE_NOOP("Category", "photo control"),
    Category.DUPLICATE: QT_TRANSLATE_NOOP("Category", "duplicate"),
    Category.HIDDEN: QT_TRANSLATE_NOOP("Category", "hidden"),
    Category.STRUCK_OUT: QT_TRANSLATE_NOOP("Category", "struck out"),
    Category.OTHER: QT_TRANSLATE_NOOP("Category", "other"),
}
_SEVERAL = {
    **CATEGORY,
    Category.RELATED_LINK: QT_TRANSLATE_NOOP("Category", "related links"),
    Category.RECOMMENDATION: QT_TRANSLATE_NOOP("Category", "recommendations"),
    Category.PROMOTION: QT_TRANSLATE_NOOP("Category", "promotions"),
    Category.ADVERTISEMENT: QT_TRANSLATE_NOOP("Category", "advertisements"),
    Category.DUPLICATE: QT_TRANSLATE_NOOP("Category", "duplicates"),
    Category.OTHER: QT_TRANSLATE_NOOP("Category", "other parts"),
}
_SUCH_TEXTS = {
    Category.NAVIGATION: QT_TRANSLATE_NOOP("Reason", "menus"),
    Category.RELATED_LINK: QT_TRANSLATE_NOOP("Reason", "links to other articles"),
    Category.RECOMMENDATION: QT_TRANSLATE_NOOP("Reason", "recommended articles"),
    Category.PROMOTION: QT_TRANSLATE_NOOP("Reason", "promotions of the site itself"),
    Category.SHARING: QT_TRANSLATE_NOOP("Reason", "buttons for sharing"),
    Category.NEWSLETTER: QT_TRANSLATE_NOOP("Reason", "invitations to a newsletter"),
    Category.ADVERTISEMENT: QT_TRANSLATE_NOOP("Reason", "advertisements"),
    Category.COMMENTS: QT_TRANSLATE_NOOP("Reason", "readers’ comments"),
    Category.CONSENT: QT_TRANSLATE_NOOP("Reason", "consent notices"),
    Category.FOOTER: QT_TRANSLATE_NOOP("Reason", "page footers"),
    Category.PAGER: QT_TRANSLATE_NOOP("Reason", "page numbers"),
    Category.SITE_NAME: QT_TRANSLATE_NOOP("Reason", "names of sites"),
    Category.PHOTO_CONTROL: QT_TRANSLATE_NOOP("Reason", "controls of a photograph"),
    Category.DUPLICATE: QT_TRANSLATE_NOOP("Reason", "repetitions"),
    Category.HIDDEN: QT_TRANSLATE_NOOP("Reason", "hidden texts"),
    Category.STRUCK_OUT: QT_TRANSLATE_NOOP("Reason", "texts that were struck out"),
    Category.OTHER: QT_TRANSLATE_NOOP("Reason", "texts beside the article"),
}
"""As in “Reads “Share”, as buttons for sharing do”."""

_ONE_TEXTS = {
    Category.NAVIGATION: QT_TRANSLATE_NOOP("Reason", "a menu item"),
    Category.RELATED_LINK: QT_TRANSLATE_NOOP("Reason", "a link to another article"),
    Category.RECOMMENDATION: QT_TRANSLATE_NOOP("Reason", "a recommended article"),
    Category.PROMOTION: QT_TRANSLATE_NOOP("Reason", "a promotion of the site itself"),
    Category.SHARING: QT_TRANSLATE_NOOP("Reason", "a button for sharing"),
    Category.NEWSLETTER: QT_TRANSLATE_NOOP("Reason", "an invitation to a newsletter"),
    Category.ADVERTISEMENT: QT_TRANSLATE_NOOP("Reason", "an advertisement"),
    Category.COMMENTS: QT_TRANSLATE_NOOP("Reason", "a reader’s comment"),
    Category.CONSENT: QT_TRANSLATE_NOOP("Reason", "a consent notice"),
    Category.FOOTER: QT_TRANSLATE_NOOP("Reason", "a part of the page’s footer"),
    Category.PAGER: QT_TRANSLATE_NOOP("Reason", "a page number"),
    Category.SITE_NAME: QT_TRANSLATE_NOOP("Reason", "the site’s name"),
    Category.PHOTO_CONTROL: QT_TRANSLATE_NOOP("Reason", "a control of a photograph"),
    Category.DUPLICATE: QT_TRANSLATE_NOOP("Reason", "a repetition"),
    Category.HIDDEN: QT_TRANSLATE_NOOP("Reason", "a hidden text"),
    Category.STRUCK_OUT: QT_TRANSLATE_NOOP("Reason", "a text that was struck out"),
    Category.OTHER: QT_TRANSLATE_NOOP("Reason", "a text beside the article"),
}
"""As in “Looks like a menu item”."""

_SENTENCES: dict[str, str] = {
    Cause.READS: QT_TRANSLATE_NOOP("Reason", "Reads “{phrase}”, as {such} do"),
    Cause.STARTS_WITH: QT_TRANSLATE_NOOP("Reason", "Starts with “{phrase}”, as {such} do"),
    Cause.CONTAINS: QT_TRANSLATE_NOOP("Reason", "Contains “{phrase}”, as {such} do"),
    Cause.PART_CALLED: QT_TRANSLATE_NOOP("Reason", "In a part of the page called “{name}”"),
    Cause.LOOKS_LIKE: QT_TRANSLATE_NOOP("Reason", "Looks like {one}"),
    Cause.UNLIKE_ARTICLE: QT_TRANSLATE_NOOP(
        "Reason", "Form, place and neighbours are not those of an article’s text"
    ),
    Cause.FEW_WORDS: QT_TRANSLATE_NOOP("Reason", "Only {words}, and no end of a sentence"),
    Cause.LINKS: QT_TRANSLATE_NOOP("Reason", "Mostly links ({links} in {characters})"),
    Cause.LINKS_AROUND: QT_TRANSLATE_NOOP(
        "Reason", "Surrounded by links ({percent}% of the text around it)"
    ),
    Cause.HIDDEN_PART: QT_TRANSLATE_NOOP("Reason", "In a hidden part of the page"),
    Cause.OUTSIDE_ARTICLE: QT_TRANSLATE_NOOP(
        "Reason", "Outside the part of the page that holds the article"
    ),
    Cause.ABOVE_TEXT: QT_TRANSLATE_NOOP("Reason", "Above the article’s text"),
    Cause.BELOW_TEXT: QT_TRANSLATE_NOOP("Reason", "Below the article’s text"),
    Cause.BESIDE_REMOVED: QT_TRANSLATE_NOOP(
        "Reason", "Between parts that do not belong to the article either"
    ),
    Cause.REPEATED_ON_PAGE: QT_TRANSLATE_NOOP("Reason", "Repeated {times} on this page"),
    Cause.SAME_FORM: QT_TRANSLATE_NOOP(
        "Reason", "One of {parts} of the same form, as in a list of articles or comments"
    ),
    Cause.UNDECLARED: QT_TRANSLATE_NOOP(
        "Reason", "Not in what the page declares to be its article"
    ),
    Cause.REPEATS_TITLE: QT_TRANSLATE_NOOP("Reason", "Repeats the title"),
    Cause.BELOW_HEADING: QT_TRANSLATE_NOOP("Reason", "Below “{heading}”"),
    Cause.CONSENT_DIALOG: QT_TRANSLATE_NOOP("Reason", "Part of the consent dialog of {manager}"),
    Cause.CARD: QT_TRANSLATE_NOOP(
        "Reason", "A card with {links} that opens over the words before it"
    ),
    Cause.LISTED_ARTICLE: QT_TRANSLATE_NOOP(
        "Reason", "One of {entries} with a linked headline each, as in a list of other articles"
    ),
    Cause.STAND_IN: QT_TRANSLATE_NOOP(
        "Reason",
        "Stands in for the article where scripts are off; the page’s data holds the article",
    ),
    Cause.STRUCK_OUT: QT_TRANSLATE_NOOP("Reason", "Struck out by the publisher"),
    Cause.FORMULA_AGAIN: QT_TRANSLATE_NOOP(
        "Reason", "Draws a formula that the text before it already has"
    ),
    Cause.ARCHIVE_BAR: QT_TRANSLATE_NOOP(
        "Reason", "Belongs to the archive that made this copy ({archive}), not to the page"
    ),
    Cause.ON_EARLIER_PAGE: QT_TRANSLATE_NOOP(
        "Reason", "Repeats what stands on an earlier page of the article"
    ),
    Cause.HIDDEN_BY_SHEET: QT_TRANSLATE_NOOP(
        "Reason", "Not shown on the page: its style sheet says “{rule}”"
    ),
    Cause.HIDDEN_BY_MARK: QT_TRANSLATE_NOOP("Reason", "Not shown on the page: marked “{rule}”"),
    Cause.SCREEN_READERS_ONLY: QT_TRANSLATE_NOOP(
        "Reason", "Said to screen readers alone: marked “{rule}”"
    ),
    Cause.REPLACED: QT_TRANSLATE_NOOP(
        "Reason", "Not shown on the page: other text stands in its place"
    ),
    Cause.NO_PLACE: QT_TRANSLATE_NOOP(
        "Reason", "Not shown on the page: the component around it has no place for it"
    ),
    Cause.FURTHER_STORY: QT_TRANSLATE_NOOP(
        "Reason", "Part of another story further down, “{heading}”"
    ),
    Cause.COPY_FOR_SCREEN: QT_TRANSLATE_NOOP(
        "Reason", "A copy for other screens; the same text is kept elsewhere on the page"
    ),
    Cause.REPEATED_PART: QT_TRANSLATE_NOOP(
        "Reason", "Part of what stands above already, word for word"
    ),
    Cause.LIKE_ARTICLE: QT_TRANSLATE_NOOP(
        "Reason", "Form, place and neighbours are those of an article’s text"
    ),
    Cause.RUNNING_TEXT: QT_TRANSLATE_NOOP("Reason", "Running text: {words} in {sentences}"),
    Cause.INSIDE_ARTICLE: QT_TRANSLATE_NOOP(
        "Reason", "In the part of the page that holds the article"
    ),
    Cause.BESIDE_KEPT: QT_TRANSLATE_NOOP("Reason", "Among paragraphs of the article"),
    Cause.DECLARED: QT_TRANSLATE_NOOP("Reason", "Declared by the page as part of its article"),
    Cause.DECLARED_TITLE: QT_TRANSLATE_NOOP("Reason", "The title that the page declares"),
    Cause.AUTHOR_NEAR_TITLE: QT_TRANSLATE_NOOP("Reason", "Names the author, close to the title"),
    Cause.DATE_NEAR_TITLE: QT_TRANSLATE_NOOP("Reason", "A date close to the title"),
    Cause.CAPTION_INSIDE: QT_TRANSLATE_NOOP("Reason", "A picture’s caption inside the article"),
    Cause.SHOWN_POST: QT_TRANSLATE_NOOP("Reason", "Part of a post that the article shows"),
    Cause.PARTED_SENTENCE: QT_TRANSLATE_NOOP(
        "Reason", "Part of a sentence of the article that a card parts"
    ),
    Cause.IN_DATA: QT_TRANSLATE_NOOP("Reason", "In the page’s data, left to a script to show"),
    Cause.CORRECTION: QT_TRANSLATE_NOOP("Reason", "Corrects the article: “{phrase}”"),
    Cause.CHAT_POST: QT_TRANSLATE_NOOP("Reason", "Part of a post in an exported chat"),
    Cause.NOTE: QT_TRANSLATE_NOOP("Reason", "A note that the article’s text points to"),
    Cause.FOLDED_PART: QT_TRANSLATE_NOOP(
        "Reason", "In a part of the article that opens with a click"
    ),
    Cause.CLOSE: QT_TRANSLATE_NOOP("Reason", "{reason} (a close call)"),
    Cause.GIVEN_AS_ARTICLE: QT_TRANSLATE_NOOP(
        "Reason", "Given by the file as the article, and nothing in it says otherwise"
    ),
    Cause.REPEATED_LINE: QT_TRANSLATE_NOOP("Reason", "The same line stands {times} in the text"),
    Cause.NO_SENTENCE: QT_TRANSLATE_NOOP(
        "Reason", "Only {words}, and does not read like a sentence"
    ),
    Cause.FAR_FROM_TEXT: QT_TRANSLATE_NOOP(
        "Reason", "Too near the beginning or the end of the page for an article’s text"
    ),
    Cause.NO_TEXT_AROUND: QT_TRANSLATE_NOOP("Reason", "The lines around it are not running text"),
    Cause.SITE_NAME: QT_TRANSLATE_NOOP("Reason", "The name of the site, {site}"),
    Cause.TITLE_WITH_CONTROL: QT_TRANSLATE_NOOP(
        "Reason", "The title again, with the label of a picture’s control"
    ),
    Cause.COPYRIGHT_LINE: QT_TRANSLATE_NOOP("Reason", "A copyright line: “{line}”"),
    Cause.PAGE_NUMBERS: QT_TRANSLATE_NOOP("Reason", "Nothing but page numbers: “{line}”"),
    Cause.AMONG_SUCH: QT_TRANSLATE_NOOP("Reason", "Among lines that are {category}"),
    Cause.MENU_ABOVE: QT_TRANSLATE_NOOP("Reason", "A short line above the article, as menus are"),
    Cause.AT_FOOT: QT_TRANSLATE_NOOP(
        "Reason", "At the foot of the page, below the end of the article"
    ),
    Cause.BELOW_END: QT_TRANSLATE_NOOP("Reason", "Below the end of the article"),
    Cause.SHORT_INSIDE: QT_TRANSLATE_NOOP(
        "Reason", "A short line inside the article that belongs to none of its parts"
    ),
    Cause.LINK_ADDRESSES: QT_TRANSLATE_NOOP("Reason", "Holds the addresses that links lead to"),
    Cause.PICTURE_PLACE: QT_TRANSLATE_NOOP("Reason", "Only marks the place of a picture"),
    Cause.FORM_FIELD: QT_TRANSLATE_NOOP("Reason", "A field of a form"),
    Cause.PAGE_OF_PRINT: QT_TRANSLATE_NOOP(
        "Reason", "The head or foot of a printed page: “{line}”"
    ),
    Cause.BELOW_LABEL: QT_TRANSLATE_NOOP(
        "Reason", "Right below “{label}”, as the title of another article"
    ),
    Cause.TEXT_INSIDE: QT_TRANSLATE_NOOP("Reason", "Running text inside the article"),
    Cause.TEXT_AROUND: QT_TRANSLATE_NOOP("Reason", "Among lines of running text"),
    Cause.TITLE_LINE: QT_TRANSLATE_NOOP(
        "Reason", "The line above the article that reads like its title"
    ),
    Cause.BELOW_TITLE: QT_TRANSLATE_NOOP(
        "Reason", "Between the title and the article’s byline or picture"
    ),
    Cause.BYLINE_WORDS: QT_TRANSLATE_NOOP("Reason", "Starts with “{phrase}” and names the author"),
    Cause.PICTURE_SOURCE: QT_TRANSLATE_NOOP("Reason", "Names the source of a picture"),
    Cause.BELOW_CREDIT: QT_TRANSLATE_NOOP("Reason", "Right below a picture’s credit"),
    Cause.PUBLICATION_LINE: QT_TRANSLATE_NOOP("Reason", "Says when the article was published"),
    Cause.HEADING_LINE: QT_TRANSLATE_NOOP("Reason", "A short line above running text"),
    Cause.MESSAGE: QT_TRANSLATE_NOOP("Reason", "Part of a message"),
    Cause.MESSAGE_HEAD: QT_TRANSLATE_NOOP("Reason", "Part of the head of a message"),
    Cause.NOTE_OF_TEXT: QT_TRANSLATE_NOOP("Reason", "A note that the text refers to"),
    Cause.PASTED_LINE: QT_TRANSLATE_NOOP(
        "Reason", "Inside a text that somebody copied, and no known furniture"
    ),
    Cause.WORD_DOCUMENT: QT_TRANSLATE_NOOP(
        "Reason", "In a document of a word processor, which holds nothing but its text"
    ),
    Cause.SAME_PLACE: QT_TRANSLATE_NOOP("Reason", "The same words in the same paragraph."),
    Cause.PARAGRAPH_MOVED: QT_TRANSLATE_NOOP(
        "Reason", "The same words; their paragraph stands elsewhere now."
    ),
    Cause.PARAGRAPH_CHANGED: QT_TRANSLATE_NOOP(
        "Reason", "The same words; the paragraph around them has changed."
    ),
    Cause.FIGURE_CHANGED: QT_TRANSLATE_NOOP("Reason", "“{old}” is “{new}” now."),
    Cause.WORDS_CHANGED: QT_TRANSLATE_NOOP("Reason", "The words have changed."),
    Cause.WORDS_TOO_COMMON: QT_TRANSLATE_NOOP(
        "Reason", "Its words are too common to be looked for."
    ),
    Cause.WORDS_GONE: QT_TRANSLATE_NOOP("Reason", "Its words are not in the text any more."),
    Cause.LITTLE_LEFT: QT_TRANSLATE_NOOP(
        "Reason", "Only {percent}% of it is left in the likeliest place."
    ),
    Cause.PARAGRAPH_GONE: QT_TRANSLATE_NOOP(
        "Reason", "It has no words, and its paragraph is not in the text any more."
    ),
    Cause.MANY_COPIES: QT_TRANSLATE_NOOP(
        "Reason", "Its words stand in the text, but nothing tells which of them it was."
    ),
    Cause.MANY_PLACES: QT_TRANSLATE_NOOP("Reason", "It could be in several places."),
    Cause.SHORT_AND_CHANGED: QT_TRANSLATE_NOOP(
        "Reason", "It is short, and the words in or around it have changed."
    ),
    Cause.TWO_PLACES: QT_TRANSLATE_NOOP(
        "Reason", "It stands twice there, and nothing tells which of the two it was."
    ),
    Cause.SITE_REPEATS: QT_TRANSLATE_NOOP(
        "Reason", "In {places} of the {others} from this site that were looked at"
    ),
    Cause.ALWAYS_KEPT: QT_TRANSLATE_NOOP(
        "Reason", "You always keep this on {site}, since {day}: it is “{text}”."
    ),
    Cause.ALWAYS_KEPT_START: QT_TRANSLATE_NOOP(
        "Reason", "You always keep this on {site}, since {day}: it starts with “{text}”."
    ),
    Cause.ALWAYS_REMOVED: QT_TRANSLATE_NOOP(
        "Reason", "You always remove this on {site}, since {day}: it is “{text}”."
    ),
    Cause.ALWAYS_REMOVED_START: QT_TRANSLATE_NOOP(
        "Reason", "You always remove this on {site}, since {day}: it starts with “{text}”."
    ),
    Cause.USER_RESTORED: QT_TRANSLATE_NOOP(
        "Reason", "Restored by you. Removed before as {category}: {reason}"
    ),
    Cause.USER_REMOVED: QT_TRANSLATE_NOOP("Reason", "Removed by you. Kept before: {reason}"),
    Cause.AS_WRITTEN: "{text}",
}
_UNKNOWN = QT_TRANSLATE_NOOP(
    "Reason",
    "A later version of the program decided this, for a reason that this one does not know.",
)

_ONE_LINK = QT_TRANSLATE_NOOP("Reason", "Mostly a link ({characters})")

_PLACE = re.compile(r"\{(\w+)\}")
_CATEGORIES = frozenset(category.value for category in Category)

_COUNTED: dict[str, Callable[[int], Message]] = {
    "words": lambda n: translate("Reason", "%n words", "%n word", COUNT, n),
    "links": lambda n: translate("Reason", "%n links", "%n link", COUNT, n),
    "characters": lambda n: translate("Reason", "%n characters", "%n character", COUNT, n),
    "sentences": lambda n: translate("Reason", "%n sentences", "%n sentence", COUNT, n),
    "times": lambda n: translate("Reason", "%n times", "once", COUNT, n),
    "parts": lambda n: translate("Reason", "%n parts", "%n part", COUNT, n),
    "entries": lambda n: translate("Reason", "%n entries", "%n entry", COUNT, n),
    "others": lambda n: translate("Reason", "%n other articles", "%n other article", COUNT, n),
}
"""How evidence that is counted is said, by its name."""


def sentence_for(reason: Reason) -> Message:
    """Return the sentence that says a reason. Evidence that is missing, as in a library that
    something wrote to, reads “?”.
    """
    source = _SENTENCES.get(reason.code, _UNKNOWN)
    if reason.code == Cause.LINKS and reason.values.get("links") == 1:
        source = _ONE_LINK
    values: dict[str, str | int | Message] = dict.fromkeys(_PLACE.findall(source), "?")
    for name, value in reason.values.items():
        values[name] = _said(name, value)
    return Message("Reason", source, values)


def category_names(category: Category) -> Message:
    """Return what several of a category are called, such as “related links”."""
    return Message("Category", _SEVERAL[category])


def category_name(category: Category) -> Message:
    """Return what a category is called."""
    return Message("Category", CATEGORY[category])


def _said(name: str, value: str | int | Reason) -> str | int | Message:
    if isinstance(value, Reason):
        return sentence_for(value)
    if isinstance(value, int):
        return _COUNTED[name](value) if name in _COUNTED else value
    if name in {"such", "one", "category"} and value in _CATEGORIES:
        category = Category(value)
        texts = {"such": _SUCH_TEXTS, "one": _ONE_TEXTS}.get(name)
        return category_name(category) if texts is None else Message("Reason", texts[category])
    return value
