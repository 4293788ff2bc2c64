"""Where to look further on the web: an article's page, an archive's copies of it, a search for its
words. Only addresses are made here; whoever opens them asks the user's browser.
"""

import re
from urllib.parse import quote_plus

from reader.domain.article import Article
from reader.domain.captures import original_address

ARCHIVE = "https://web.archive.org/web/{moment}/{address}"
SEARCH = "https://duckduckgo.com/?q={words}"
MOST_WORDS = 32
"""Words beyond which engines leave a search's words out."""
MOST_SIGNS = 300

_WEB = ("http://", "https://")


def page_address(article: Article) -> str:
    """Return the address of an article's page; empty where it has none on the web."""
    address = article.url or ""
    return address if address.startswith(_WEB) else ""


def archive_address(article: Article) -> str:
    """Return the address of the archive's copy that was made nearest to when the article's own was;
    empty where it has no address on the web.

    The copy that the article came from itself, where it came from an archive.
    """
    metadata = article.metadata
    if metadata.archived and metadata.archived.startswith(_WEB):
        return metadata.archived
    address = original_address(page_address(article)) or ""
    if not address:
        return ""
    moment = re.sub(r"\D", "", (metadata.captured or article.imported)[:19])
    return ARCHIVE.format(moment=moment, address=address)


def search_address(words: str) -> str:
    """Return the address of a search for words as they stand, as many as an engine takes."""
    known = " ".join(words.replace('"', " ").split()[:MOST_WORDS])[:MOST_SIGNS]
    return SEARCH.format(words=quote_plus(f'"{known}"')) if known else ""
