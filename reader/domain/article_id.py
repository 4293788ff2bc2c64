"""The number by which an article is known in its library."""

from typing import NewType

ArticleId = NewType("ArticleId", int)
