"""What the user is told of how far two people agree."""

from reader.domain.message import COUNT, Message, translate
from reader.services.agreement import Comparison


def agreement_sentences(found: Comparison) -> list[Message]:
    """Return in which articles two people were compared, one sentence after the other."""
    if not found.articles:
        return [
            translate(
                "Agreement",
                "There is no article in which both highlighted something, so there is nothing to "
                "compare.",
            )
        ]
    return [_compared(found.articles), *([_left_out(found.alone)] if found.alone else [])]


def _compared(articles: int) -> Message:
    return translate(
        "Agreement",
        "Compared in %n articles that both have worked on.",
        "Compared in 1 article that both have worked on.",
        COUNT,
        articles
    )  # fmt: skip


def _left_out(articles: int) -> Message:
    return translate(
        "Agreement",
        "%n articles that only one of them worked on do not count.",
        "1 article that only one of them worked on does not count.",
        COUNT,
        articles
    )  # fmt: skip
