"""A search that the user keeps."""

from dataclasses import dataclass
from typing import NewType

SearchId = NewType("SearchId", str)
"""A UUID."""


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """``query`` is what was typed; ``created`` is ISO 8601 in UTC."""

    id: SearchId
    name: str
    query: str
    created: str
