"""What the search page calls parts, fields and values."""

from reader.domain.claim import Status
from reader.domain.message import Message, translate
from reader.domain.search_query import Condition, Field, Part, condition_text
from reader.ui.words.claim_names import status_name
from reader.ui.words.saying import said

_PARTS = {
    Part.TITLE: translate("SearchPage", "Title"),
    Part.TEXT: translate("SearchPage", "Text"),
    Part.NOTE: translate("SearchPage", "Note"),
    Part.CLAIM: translate("SearchPage", "Claim"),
    Part.FIGURE: translate("SearchPage", "Figure"),
}

_FIELDS = {
    Field.SITE: translate("SearchPage", "Site"),
    Field.DATE: translate("SearchPage", "Date"),
    Field.LABEL: translate("SearchPage", "Label"),
    Field.STATUS: translate("SearchPage", "Status"),
    Field.LANGUAGE: translate("SearchPage", "Language"),
}
"""The fields that are offered as chips."""

FACETS = tuple(_FIELDS)


def part_name(part: Part) -> str:
    """Return what a part is called."""
    return said(_PARTS[part])


def field_name(field: Field) -> str:
    """Return what a field is called."""
    return said(_FIELDS[field])


def value_name(field: Field, value: str) -> str:
    """Return what a value of a field is called."""
    return status_name(Status(value)) if field is Field.STATUS else value


def condition_name(condition: Condition) -> str:
    """Return a condition as it is typed."""
    return f"{'' if condition.wanted else '-'}{condition_text(condition.field, condition.value)}"


def at_least(message: Message, complete: bool) -> str:
    """Return a count, or that it is one of at least."""
    if complete:
        return said(message)
    return said(translate("SearchPage", "More than {count}").where(count=message))
