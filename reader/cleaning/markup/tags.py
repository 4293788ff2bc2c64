"""What the tags of HTML mean for the blocks of a page."""

from reader.domain.document import BlockKind

_SILENT_TAGS = (
    "script style template iframe noembed canvas audio video object applet datalist "
    "title desc metadata head"
)
_BLOCK_TAGS = (
    "address article aside blockquote body button caption center dd details dialog dir div dl dt "
    "fieldset figcaption figure "
    "footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noframes "
    "noscript ol optgroup option "
    "p pre search section select summary svg table tbody td textarea tfoot th thead tr ul "
    "amp-sidebar"
)
_VOID_TAGS = "area base br col embed hr img input link meta param source track wbr"
_HEAD_TAGS = (
    "head title meta link base basefont bgsound script style noscript noframes template object"
)
_EMBED_CLASSES = (
    "bluesky-embed fb-xfbml-parse-ignore imgur-embed-pub instagram-media mastodon-embed "
    "reddit-card reddit-embed-bq "
    "text-post-media tiktok-embed truthsocial-embed twitter-tweet twitter-video wp-embedded-content"
)
"""Classes of the quotations that a service's script turns into the post that is shown."""
SILENT = frozenset(_SILENT_TAGS.split())
BLOCK = frozenset(_BLOCK_TAGS.split())
VOID = frozenset(_VOID_TAGS.split())
OF_HEAD = frozenset(_HEAD_TAGS.split())
"""What stands in a page's head: anything else ends it in a browser. The parser takes elements that
it does not know, as ``nav``, for a part of a head that nobody ended.
"""
EMBEDS = frozenset(_EMBED_CLASSES.split())
KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.QUOTE,
    "figcaption": BlockKind.CAPTION,
    "pre": BlockKind.CODE,
}
