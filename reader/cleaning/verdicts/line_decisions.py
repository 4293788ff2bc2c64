"""What a line of a plain text is in the article: the decision on it, and those that its form alone
makes.
"""

from dataclasses import dataclass

from reader.cleaning.text.line_breaks import LineRole
from reader.cleaning.text.lines import Line
from reader.domain.document import BlockKind, Category, Verdict
from reader.domain.reason import Cause, Reason, because, cut

Categories = tuple[Category | None, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """What a line is in the article, and the verdict on it."""

    kind: BlockKind
    verdict: Verdict


def kept(kind: BlockKind, reason: Reason, rule: str | None = None) -> Decision:
    """Return the decision to keep a line."""
    return Decision(
        kind,
        Verdict(
            True, rule or ("article text" if kind == BlockKind.PARAGRAPH else kind.value), reason
        ),
    )


def removed(category: Category, reason: Reason) -> Decision:
    """Return the decision to remove a line."""
    return Decision(BlockKind.PARAGRAPH, Verdict(False, category.value, reason, category))


_MESSAGES = {
    LineRole.MESSAGE: (BlockKind.PARAGRAPH, Cause.MESSAGE),
    LineRole.MAIL_FROM: (BlockKind.BYLINE, Cause.MESSAGE_HEAD),
    LineRole.MAIL_SUBJECT: (BlockKind.TITLE, Cause.MESSAGE_HEAD),
    LineRole.MAIL_DATE: (BlockKind.DATELINE, Cause.MESSAGE_HEAD),
    LineRole.MAIL_HEAD: (BlockKind.PARAGRAPH, Cause.MESSAGE_HEAD),
    LineRole.QUOTED: (BlockKind.QUOTE, Cause.MESSAGE),
}
_BY_ROLE = {
    LineRole.ADDRESS: (Category.OTHER, Cause.LINK_ADDRESSES),
    LineRole.PLACEHOLDER: (Category.PHOTO_CONTROL, Cause.PICTURE_PLACE),
    LineRole.FIELD: (Category.OTHER, Cause.FORM_FIELD),
}


def by_role(line: Line) -> Decision | None:
    """Return the decision on a line whose form tells what it is."""
    if line.role is LineRole.PAGE:
        return removed(Category.PAGER, because(Cause.PAGE_OF_PRINT, line=cut(line.text)))
    if line.role in _MESSAGES:
        kind, cause = _MESSAGES[line.role]
        return kept(kind, because(cause))
    if line.role in _BY_ROLE:
        category, cause = _BY_ROLE[line.role]
        return removed(category, because(cause))
    return None


def categories_below(found: list[Decision | None]) -> list[Categories]:
    """Return for each line the categories of those below it that are decided, the nearest first."""
    below: list[Categories] = [()]
    for decision in reversed(found[1:]):
        category = () if decision is None else (decision.verdict.category,)
        below.append(tuple(dict.fromkeys((*category, *below[-1]))))
    return below[::-1]
