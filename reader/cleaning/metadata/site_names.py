"""What a site is called, as far as a page says so, and titles without that name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.cleaning.markup.page import Page
from reader.cleaning.metadata.description import Head
from reader.cleaning.text.page_cache import for_one_page
from reader.cleaning.text.phrases import fold
from reader.domain.address_parts import host_in, parts_of

_SEPARATOR = re.compile(r"\s+(?:[|–—·»«•›‹>]|::|--?|//)\s+|\s*[|｜]\s*")
_UNSPACED = re.compile(r"\s*(?:[-–—_:：|｜·»]|--)\s*$")
_STRONG = re.compile(r"[|｜»«•·:›>]|//")
_LOGO = re.compile(r"logo|brand|site-?(?:title|name)|masthead|nameplate", re.I)
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\W{0,3}(?:(?:19|20)\d\d\W{0,5}){0,2}(?:by\s+)?([^.|,©\d]{3,40})", re.I
)
_SECTIONS = ("article:section", "section", "parsely-section", "cxenseparse:section")
_LEAST_KEPT = 2
_LONGEST_NAME = 5
"""Words of a site's name where it stands alone, as in "The Evening Courier of Norrvik"."""
_LONGEST_LOGO = 40
"""Code points of it: what is longer beside a logo is a motto."""
_LONGEST_FOOT = 200
"""Code points of a line at the foot that claims a copyright; a paragraph of terms is longer."""
_LONGEST_SECTION = 3
_LAST_BLOCKS = 40
_LONGEST_TITLE = 1_000
"""Code points beyond which a title is none to take apart."""
_LONGEST_MENU = 600
_LONGEST_ENTRY = 30


@dataclass(frozen=True, slots=True)
class SiteNames:
    """The names of a site, squeezed to their letters, the titles of its sections, and the text of
    its menus.

    ``declared`` says whether the page's head gives a name, so that a title need not be guessed at.
    """

    names: frozenset[str]
    sections: frozenset[str]
    menus: str
    declared: bool

    def is_site(self, part: str) -> bool:
        """Whether a part of a title is the site's name."""
        name = squeezed(part)
        return bool(name) and (name in self.names or name.removeprefix("the") in self.names)

    def is_section(self, part: str) -> bool:
        """Whether a part of a title is the title of a section of the site."""
        if len(part.split()) > _LONGEST_SECTION:
            return False
        name = fold(part)
        return name in self.sections or re.search(rf"\b{re.escape(name)}\b", self.menus) is not None

    def bare(self, title: str, *, of_window: bool) -> str:
        """Return a declared title without the site's name, and a section's beside it, at its end or
        its beginning.

        ``of_window`` says that it is the title of the browser's window, which nearly always ends in
        the site's name: there a last part in capitals goes too where the page does not say what the
        site is called.
        """
        if len(title) > _LONGEST_TITLE:
            return title
        parts = _SEPARATOR.split(title)
        if len(parts) < _LEAST_KEPT:
            return self._unspaced(title)
        signs = [found.group() for found in _SEPARATOR.finditer(title)]
        first, last = 0, len(parts)
        while last - first > 1 and (
            self.is_site(parts[last - 1])
            or (last < len(parts) and self.is_section(parts[last - 1]))
        ):
            last -= 1
        while last - first > 1 and self.is_site(parts[first]):
            first += 1
        if (first, last) == (0, len(parts)) and of_window and self._is_guess(parts, signs[-1]):
            last -= 1
        kept = parts[first]
        for at in range(first + 1, last):
            kept += signs[at - 1] + parts[at]
        return self._unspaced(kept)

    def _is_guess(self, parts: list[str], sign: str) -> bool:
        """Whether the last part of a window's title is most likely the name of the site."""
        words = parts[-1].split()
        if self.declared or not 1 <= len(words) <= 4 or len(parts[0].split()) < 3:
            return False
        named = not any(map(str.isdigit, parts[-1])) and words[0][:1].upper() == words[0][:1]
        return named or _STRONG.search(sign) is not None

    def _unspaced(self, title: str) -> str:
        """Return a title without a name that follows a sign with no space around: "标题_新华网"."""
        for name_at in (found.start() for found in re.finditer(r"[-–—_:：|｜(（\[【]", title)):
            tail = title[name_at + 1 :].strip(" )）]】-–—_:：|｜")
            kept = _UNSPACED.sub("", title[: name_at + 1].rstrip("(（[【"))
            if self.is_site(tail) and len(kept) >= _LEAST_KEPT * len(tail) / 2:
                return kept.strip()
        head, sign, rest = title.partition(":")
        return rest.strip() if sign and self.is_site(head) and len(rest) > len(head) else title


def squeezed(name: str) -> str:
    """Return a name as it is compared: its letters and figures alone."""
    return "".join(sign for sign in name.lower() if sign.isalnum())


def site_names(page: Page, head: Head) -> SiteNames:
    """Gather what the page calls its site: in its head, its data, its address, its logo and its
    copyright line.
    """
    said = [name for name in _said(head) if len(name.split()) <= _LONGEST_NAME + 3]
    names = {squeezed(name) for name in (*said, *_hosts(head), *_shown(page))}
    names |= {name.removeprefix("the") for name in names}
    sections = {fold(text) for key in _SECTIONS for text in head.metas.get(key, ())}
    menus = " · ".join(
        fold(block.text)
        for block in page.blocks
        if block.links
        and len(block.text) <= _LONGEST_MENU
        and 10 * block.linked >= 8 * len(block.text)
        and (block.links > 1 or len(block.text) <= _LONGEST_ENTRY)
    )
    sections |= {fold(part.replace("-", " ")) for part in _folders(head)}
    return SiteNames(frozenset(names - {""}), frozenset(sections), menus, bool(said))


def _folders(head: Head) -> Iterator[str]:
    """Yield the folders of the page's own address, which are named as its sections are."""
    for address in (head.canonical or "", head.first(("og:url",))):
        yield from parts_of(address).path.split("/")[1:-1]


def _said(head: Head) -> Iterator[str]:
    for key in ("og:site_name", "application-name", "apple-mobile-web-app-title"):
        yield from head.metas.get(key, ())
    yield from (name for name in (head.article.publisher, *head.sites) if name)


def _hosts(head: Head) -> Iterator[str]:
    """Yield the host of the page's own addresses, whole and without its endings."""
    for address in (head.canonical or "", head.first(("og:url",))):
        host = host_in(address).removeprefix("www.")
        if host:
            labels = [part for part in host.split(".")[:-1] if len(part) > 3]
            yield from (host, *labels)


@for_one_page
def _calls_logo(names: str) -> bool:
    return _LOGO.search(names) is not None


def _shown(page: Page) -> Iterator[str]:
    """Yield the texts of the logo, and whose copyright the foot claims."""
    for block in page.blocks:
        node = block.node
        if len(block.text) > _LONGEST_LOGO or not node.attributes:
            continue
        names = f"{node.attributes.get('class', '')} {node.attributes.get('id', '')}"
        if _calls_logo(names) and len(block.text.split()) <= _LONGEST_NAME:
            yield block.text
    for block in page.blocks[-_LAST_BLOCKS:]:
        if len(block.text) <= _LONGEST_FOOT and (found := _COPYRIGHT.search(block.text)):
            yield found.group(1)
