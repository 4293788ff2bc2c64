"""Which articles damaged rows belong to, and what of an article is damaged."""

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.soundness import ArticleDamage, Problem
from reader.store.library import Library

_FIRST_OF_KEY = ("article", "document", "verdict", "version", "joined_page", "article_folder")
"""Tables whose key begins with the article."""


def article_of(library: Library, problem: Problem) -> ArticleId | None:
    """Return the article in which the user sees what a problem is about; ``None`` where there is
    none.
    """
    if problem.key is None or problem.table is None:
        return None
    first, _, rest = problem.key.partition("/")
    match problem.table:
        case table if table in _FIRST_OF_KEY:
            found = _first(library, "SELECT id FROM article WHERE id = ?", first)
        case "annotation" | "annotation_label":
            found = _first(library, "SELECT article FROM annotation WHERE uuid = ?", first)
        case "note":
            named = rest if first == "article" else ""
            found = _first(library, "SELECT id FROM article WHERE id = ?", named)
        case "source" | "saved_with":
            found = _first(library, "SELECT id FROM article WHERE source = ?", first)
        case "claim_highlight":
            found = _first(library, "SELECT article FROM annotation WHERE uuid = ?", rest)
        case _:
            found = None
    return None if found is None else ArticleId(found)


def _first(library: Library, sql: str, value: str) -> int | None:
    rows = library.query(sql, [value])
    return int(rows[0][0]) if rows else None


def damage_of(library: Library, article: ArticleId) -> ArticleDamage:
    """Return what of an article is not as the program wrote it. It costs a look at its text and at
    the rows of its highlights.
    """
    own = [article]
    highlights = library.unsound("annotation", "article = ?", own)
    of_these = "annotation IN (SELECT uuid FROM annotation WHERE article = ?)"
    labels = library.unsound("annotation_label", of_these, own)
    note = library.unsound("note", "kind = 'article' AND subject = ?", [str(article)])
    decided = library.unsound("verdict", "article = ?", own)
    return ArticleDamage(
        text=bool(library.unsound("document", "article = ?", own) or decided),
        details=bool(library.unsound("article", "id = ?", own)),
        note=bool(note),
        highlights=frozenset(AnnotationId(key.partition("/")[0]) for key in (*highlights, *labels)),
    )
