"""The sentences that say why a block was kept or removed."""

from reader.cleaning.text.phrases import PhraseHit
from reader.domain.document import Category

_WHAT = {
    Category.NAVIGATION: "menus",
    Category.RELATED_LINK: "links to other articles",
    Category.RECOMMENDATION: "recommended articles",
    Category.PROMOTION: "promotions of the site itself",
    Category.SHARING: "buttons for sharing",
    Category.NEWSLETTER: "invitations to a newsletter",
    Category.ADVERTISEMENT: "advertisements",
    Category.COMMENTS: "readers' comments",
    Category.CONSENT: "consent notices",
    Category.FOOTER: "page footers",
    Category.PAGER: "page numbers",
    Category.SITE_NAME: "names of sites",
    Category.PHOTO_CONTROL: "controls of a photograph",
    Category.DUPLICATE: "repetitions",
    Category.OTHER: "texts beside the article",
}


def quoted(text: str, longest: int = 60) -> str:
    """Return a text in quotation marks, cut where it is long."""
    return f"“{text}”" if len(text) <= longest else f"“{text[: longest - 1].rstrip()}…”"


def phrase_reason(hit: PhraseHit, category: Category) -> str:
    """Return the sentence for a block that a phrase decided."""
    how = {"is": "It reads", "starts with": "It starts with", "contains": "It contains"}[hit.how]
    return f"{how} {quoted(hit.phrase)}, as {_WHAT[category]} do."


def named_reason(name: str) -> str:
    """Return the sentence for a block that the name of an element around it decided."""
    return f"It stands in a part of the page that is called {quoted(name)}."


def plural(count: int, noun: str) -> str:
    """Return a count with its noun."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
