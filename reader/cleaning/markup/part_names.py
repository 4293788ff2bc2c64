"""What the names of elements (tag, class, id, role) say about what is in them."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from reader.cleaning.markup.page import Node

_ADVERTISING = (
    r"^ads?$|advert|sponsor|^dfp|^gpt|werbung|publicidad|^iklan|anzeige|^adv$|^adslot|^adunit"
)
GROUPS: tuple[tuple[str, str], ...] = (
    (
        "article body",
        r"(?:article|story|entry|post|body|main|news|page)(?:body|text|content|copy)$|^bodycopy"
        r"|^richtext|^prose$|^wysiwyg",
    ),
    (
        "article",
        r"^articles?$|^story$|^posts?$|^entry$|^content$|^text$|^details?$|^paragraph|^artikel"
        r"|^articulo|^noticia|^body$",
    ),
    ("title", r"title|headline|heading|^hed$|^titulo|^titre|^titel|^judul"),
    (
        "summary",
        r"summary|^lead$|^lede$|^intro|subtitle|subhead|standfirst|^dek$|^deck$|excerpt|abstract"
        r"|chapeau|description|^sapo$|kicker|vorspann",
    ),
    ("caption", r"caption|photodesc|^legend|bildunter|imagetext|imagedesc"),
    ("credit", r"credit|copyright|^source$|photographer"),
    ("byline", r"author|byline|writer|contributor|^bio$|autor|reporter|penulis"),
    ("date", r"date(?:s|time|line)?$|^time|publish|posted|timestamp|datum|^updated|fecha|tanggal"),
    ("meta", r"^meta|^info$|dateline|metadata"),
    ("navigation", r"^nav|nav$|menu|crumb|^tabs?$|topbar|masthead|^skip|navigation"),
    ("header", r"header|^head$|^top$|branding|logo|^kopf"),
    ("footer", r"foot|bottom|colophon|imprint|impressum"),
    ("side", r"^side|aside|^rail$|rightrail|widget|complementary|^right$|^sidebar|^col$|^column"),
    (
        "related",
        r"^relat|similar|readmore|readnext|readalso|seealso|further|^also|more(?:stories|news|from"
        r"|articles|on)$|linked|^mehr",
    ),
    (
        "recommended",
        r"recommend|outbrain|taboola|popular|most(?:read|viewed)|trending|topstories|^latest|mgid"
        r"|zergnet|^hot$|rekomendasi",
    ),
    (
        "teaser",
        r"teaser|^cards?$|^tiles?$|^river$|carousel|slider|listing|^promo|^lists?$|^grid|^items?$"
        r"|^feed$|headlines",
    ),
    (
        "sharing",
        r"^shar(?:e|ing)|social|facebook|twitter|whatsapp|^follow|addthis|^fb$|bookmark|^teilen",
    ),
    (
        "comments",
        r"comment|disqus|^respond$|^repl(?:y|ies)|discussion|kommentar|^forum|comentario|komentar",
    ),
    (
        "newsletter",
        r"newsletter|^subscri|signup|^mail|optin|paywall|^regist|^login|^members?|^piano|^donat"
        r"|^support",
    ),
    (
        "advertisement",
        rf"{_ADVERTISING}|^banners?$|^promotion",
    ),
    ("consent", r"cookie|consent|gdpr|privacy|^cmp|disclaimer|^legal|^terms"),
    (
        "hidden",
        r"^hidden|^hide|sronly|screenreader|offscreen|invisible|dnone|accessib|assistive|^noscript"
        r"|printonly|visuallyhidden",
    ),
    ("tags", r"^tags?$|^topics?$|keyword|categor|^labels?$|sectionname|^taxonomy"),
    (
        "picture",
        r"gallery|slideshow|photo|image|^img|picture|^media|video|player|^figure|audio|embed|^foto"
        r"|^bild",
    ),
    ("box", r"infobox|factbox|^box$|callout|^panel|^module|highlight|^notes?$|^facts?$"),
    ("pager", r"^pag(?:er|ination|ing)|^next|^prev|pagenav"),
    ("overlay", r"modal|popup|overlay|dialog|lightbox|tooltip|drawer|toast|^alert|notification"),
    ("quote", r"quote|tweet|instagram|^pull|zitat"),
    (
        "tool",
        r"^tools?$|toolbar|^actions?$|button|^btn|^icons?$|control|^print|fontsize|utility|search"
        r"|^form$",
    ),
    ("contents", r"^toc$|tableof|contents$|^index|outline|keypoints"),
    ("correction", r"correct|footnote|^references?$|citation|^sources$|editorial"),
    ("live", r"^live|ticker|breaking|timeline"),
)
"""Kinds of names and the words by which they are known; first for the features of the classifier,
some also for reasons.
"""

TAGS: tuple[tuple[str, ...], ...] = (
    ("article",),
    ("main",),
    ("section",),
    ("aside",),
    ("nav",),
    ("header", "hgroup"),
    ("footer",),
    ("form", "fieldset"),
    ("table",),
    ("td", "th", "tr"),
    ("ul", "ol"),
    ("li",),
    ("figure",),
    ("blockquote",),
    ("a",),
    ("button", "select", "option", "label"),
    ("figcaption", "caption"),
    ("dl", "dt", "dd"),
    ("details", "summary", "dialog"),
    ("noscript", "noframes"),
    ("p",),
    ("svg",),
    ("h1", "h2", "h3", "h4", "h5", "h6"),
    ("pre",),
    ("address", "time"),
    ("div",),
    ("template",),
    ("center",),
)

_ADVERTISES = re.compile(_ADVERTISING)
_TURNS_PAGES = re.compile(
    r"^pagers?$|^paginat|^paging$|^page(?:nav|num|next|prev)"
    r"|^(?:next|prev(?:ious)?)(?:page|prev|next|post|article|story)?$"
)
"""What hardly means anything else than the group: a preview is of one article, and a page of news
no pager.
"""
_PATTERNS = tuple(re.compile(pattern) for _, pattern in GROUPS)
_TAG_BITS = {tag: 1 << bit for bit, tags in enumerate(TAGS) for tag in tags}
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_ATTRIBUTES = frozenset(
    [
        "class",
        "id",
        "role",
        "itemprop",
        "data-testid",
        "data-component",
        "data-module",
        "aria-label",
        "property",
    ]
)
_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"(?<![a-z\d])(?=[a-f\d]*\d[a-f])[a-f\d]{4,}+(?![a-z])")
_RUN_TOGETHER = re.compile(r"(?<=[a-z])(?=Ads?(?![a-zA-Z]))|(?<![a-zA-Z][aA]d)(?<=[aA]d)(?=[A-Z])")
"""Before "Ad" at the end of a name, and behind it at its beginning."""
_OF_PROGRAM = re.compile(r"^__|[($/]|^(?:enable|disable|has|with|without|no|hide|show)(?=[A-Z_-])")
_FIRST_WORDS = (
    "article story entry post body main news page rich read see more most top sign opt sr screen "
    "off d print visually photo "
    "image sub share follow font table key call pag right ad info fact section text"
)
_FIRST_OF_TWO = frozenset(_FIRST_WORDS.split())
LONGEST = 200


def names_of(node: Node) -> str:
    """Return the words that name an element, without its tag."""
    if node.names is None:
        attributes = node.attributes
        node.names = (
            " ".join([value for name, value in attributes.items() if name in _ATTRIBUTES])
            if attributes
            else ""
        )
    return node.names


def names_author(attributes: Mapping[str, str]) -> bool:
    """Whether an element is called as those are that name an author."""
    return (
        ("class" in attributes and _has_author(attributes["class"]))
        or ("rel" in attributes and _has_author(attributes["rel"]))
        or ("itemprop" in attributes and _has_author(attributes["itemprop"]))
    )


def _has_author(value: str) -> bool:
    folded = value.lower()
    return "author" in folded or "byline" in folded


def name_bits(node: Node) -> int:
    """Return which groups an element's names belong to, one bit each in the order of ``GROUPS``."""
    if node.bits < 0:
        names = names_of(node)
        node.bits = _bits(names[:LONGEST]) if names else 0
    return node.bits


def tag_bits(node: Node) -> int:
    """Return which of ``TAGS`` an element's tag is in, as a bit."""
    return _TAG_BITS.get(node.tag, 0)


def bits_of(name: str) -> int:
    """Return which groups one name belongs to, one bit each in the order of ``GROUPS``."""
    return _bits(name[:LONGEST])


def advertises(node: Node) -> bool:
    """Whether an element is called by a word that hardly means anything but an advertisement:
    unlike a banner, which may be the page's own.
    """
    names = _plain_names(node, _RUN_TOGETHER)
    return any(_ADVERTISES.search(word) for word in _words(names))


def turns_pages(node: Node) -> bool:
    """Whether an element is called by a word that hardly means anything but a pager."""
    return any(_TURNS_PAGES.search(word) for word in _words(_plain_names(node)))


def _plain_names(node: Node, parting: re.Pattern[str] | None = None) -> str:
    """Return an element's names in lower case, without those that say how it behaves or that a
    program made ("__next", "Mb($adMargin)", "hasAds"), and without numbers that letters are figures
    of ("block-1c4bc1ad"). ``parting`` finds where words that run together are to be parted.
    """
    names = " ".join(
        name for name in names_of(node)[:LONGEST].split() if not _OF_PROGRAM.search(name)
    )
    parted = names if parting is None else parting.sub("-", names)
    return _NUMBER.sub("-", parted.lower())


@lru_cache(maxsize=20_000)
def _bits(names: str) -> int:
    found = 0
    for word in _words(_CAMEL.sub("-", names).lower()):
        found |= _word_bits(word)
    return found


def _words(names: str) -> Iterator[str]:
    """Yield all words of some names, and two words as one that together mean something else
    ("read-more").
    """
    last = ""
    for word in _WORD.findall(names):
        yield word
        if last in _FIRST_OF_TWO:
            yield last + word
        last = word


@lru_cache(maxsize=50_000)
def _word_bits(word: str) -> int:
    found = 0
    for bit, pattern in enumerate(_PATTERNS):
        if pattern.search(word):
            found |= 1 << bit
    return found
