"""The history of a chat or channel as Telegram exports it, or shows it on the web: a page whose
posts are all its text.

Posts are short, each looks like the one before, and the page's own title says only that it is an
export; so nothing on it looks like an article.
"""

from reader.cleaning.markup.page import Node, Page

_PICTURES = frozenset(["userpic", "userpic_wrap", "initials"])
_ON_THE_WEB = "tgme_widget_message"
_COUNTS = frozenset([f"{_ON_THE_WEB}_views", f"{_ON_THE_WEB}_user", f"{_ON_THE_WEB}_meta"])


def chat_posts(page: Page) -> list[int]:
    """Return the blocks of the posts, with who wrote each and when; none on other pages. Linear."""
    if page.has_class(_ON_THE_WEB):
        return _shown_posts(page)
    if not page.has_class("history") or not page.has_class("message"):
        return []
    inside: list[int] = []
    for node in page.nodes:
        above = inside[node.parent.order] if node.parent is not None and node.parent.tag else 0
        classes = _classes(node)
        if above == 0 and "history" in classes:
            above = 1
        elif above == 1 and "message" in classes:
            above = 2
        elif above == 2 and not _PICTURES.isdisjoint(classes):
            above = -1
        inside.append(above)
    return [at for at, block in enumerate(page.blocks) if inside[block.node.order] > 1]


def _shown_posts(page: Page) -> list[int]:
    inside: list[int] = []
    for node in page.nodes:
        above = inside[node.parent.order] if node.parent is not None and node.parent.tag else 0
        if above == 0 and _ON_THE_WEB in _classes(node):
            above = 1
        elif above == 1 and not _COUNTS.isdisjoint(_classes(node)):
            above = -1
        inside.append(above)
    return [at for at, block in enumerate(page.blocks) if inside[block.inner.order] > 0]


def chat_name(page: Page) -> str | None:
    """Return the name of the exported chat or channel, ``None`` for other pages."""
    if not page.has_class("page_header"):
        return None
    inside: list[bool] = []
    for node in page.nodes:
        above = node.parent is not None and bool(node.parent.tag) and inside[node.parent.order]
        inside.append(above or "page_header" in _classes(node))
    names = [
        block.text
        for block in page.blocks
        if inside[block.node.order] and {"text", "bold"} <= _classes(block.node)
    ]
    return names[0] if names and chat_posts(page) else None


def _classes(node: Node) -> frozenset[str]:
    return frozenset(node.attributes.get("class", "").split())
