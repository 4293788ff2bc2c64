"""Pages that a word processor saved: all of their text is the document's, lists and notes too."""

import re
from dataclasses import replace

from reader.cleaning.markup.page import Page, PageBlock
from reader.cleaning.verdicts.judgement import Judgement
from reader.domain.document import BlockKind, Verdict
from reader.domain.reason import Cause, because

_PROCESSORS = re.compile(r"microsoft word|libreoffice|openoffice|abiword|google docs|pages", re.I)
_SITE_PARTS = frozenset({"nav", "aside", "article", "form", "iframe", "footer"})
_TITLE_NAMES = frozenset({"msotitle", "title", "p-title"})
_OF_GOOGLE_DOCS = re.compile(r"c\d{1,3}|title|subtitle|lst-kix_\S+|start|doc-content")
_LEAST_CLASSES = 3
_LEAST_BLOCKS = 3
_KEPT = Verdict(True, "article text", because(Cause.WORD_DOCUMENT))


def is_word_document(page: Page) -> bool:
    """Whether a word processor wrote the page, and no site put its own parts around it."""
    if not _SITE_PARTS.isdisjoint(page.tags):
        return False
    if _is_of_google_docs(page):
        return True
    generators = [meta.get("content", "") for meta in page.metas if _is_generator(meta)]
    if any(_PROCESSORS.search(name) for name in generators):
        return True
    return any(
        node.tag == "html" and "office:word" in node.attributes.get("xmlns:w", "")
        for node in page.nodes[:1]
    )


def _is_of_google_docs(page: Page) -> bool:
    """Whether all classes of a page are the numbered ones of that word processor."""
    names = {name for classes in page.classes for name in classes.split()}
    return len(names) >= _LEAST_CLASSES and all(map(_OF_GOOGLE_DOCS.fullmatch, names))


def shown_title(page: Page) -> str | None:
    """Return the paragraph that the document's own style says is its title, else a first one in
    bold above the text, where the document has no title of its own.
    """
    for block in page.blocks:
        names = block.node.attributes.get("class", "").lower().split()
        if not _TITLE_NAMES.isdisjoint(names) and not block.node.hidden:
            return block.text
    if page.title or len(page.blocks) < _LEAST_BLOCKS:
        return None
    first, longest = page.blocks[0], max(len(block.text) for block in page.blocks[1:])
    is_bold = 10 * first.strong >= 9 * len(first.text) or first.kind == BlockKind.HEADING
    return first.text if is_bold and 2 * len(first.text) < longest else None


def keep_document(page: Page, judged: list[Judgement], title: str | None) -> list[Judgement]:
    """Return the verdicts on a word processor's page: what can be seen is kept."""
    titled = next((at for at, block in enumerate(page.blocks) if block.text == title), None)
    found = []
    for at, (block, one) in enumerate(zip(page.blocks, judged, strict=True)):
        if at == titled:
            verdict = Verdict(True, BlockKind.TITLE.value, because(Cause.TITLE_LINE))
            found.append(replace(one, kind=BlockKind.TITLE, verdict=verdict))
        elif one.verdict.kept or _is_unseen(block, one):
            found.append(one)
        else:
            found.append(replace(one, verdict=_KEPT))
    return found


def _is_unseen(block: PageBlock, judged: Judgement) -> bool:
    return block.node.hidden or judged.verdict.reason.code == Cause.HIDDEN_PART


def _is_generator(meta: dict[str, str]) -> bool:
    return meta.get("name", "").lower() == "generator"
