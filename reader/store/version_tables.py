"""The step to versions of articles: part of the migrations."""

import logging
from typing import TYPE_CHECKING

from reader.domain.annotation import ArticleId
from reader.store import likeness
from reader.store.rows import to_cleaned, to_metadata

if TYPE_CHECKING:
    from sqlite_utils import Database

log = logging.getLogger(__name__)


def create_versions(db: "Database") -> None:
    """Create the earlier versions and the keys of articles, and let annotations say why they are to be looked at again."""
    db.table("annotation").add_column("review", str, not_null_default="")
    db.table("version").create(
        {
            "article": int,
            "number": int,
            "source": int,
            "imported": str,
            "text": str,
            "blocks": str,
            "metadata": str,
            "kept": str,  # the user's verdicts at that time: a JSON list of pairs
            "targets": str,  # where the highlights had their places: a JSON object by their UUIDs
        },
        pk=("article", "number"),
        not_null={"source", "imported", "text", "blocks", "metadata", "kept", "targets"},
        foreign_keys=[("article", "article", "id"), ("source", "source", "id")],
        strict=True,
    )
    db.table("version").create_index(["source"])
    db.table("article_key").create(
        {"article": int, "key": str},
        pk=("key", "article"),
        foreign_keys=[("article", "article", "id")],
        strict=True,
    )
    db.table("article_key").create_index(["article"])
    rows = db.execute(
        "SELECT article.*, document.text, document.blocks, source.address FROM article"
        " JOIN document ON document.article = article.id JOIN source ON source.id = article.source"
    )
    for row in rows:
        try:
            cleaned = to_cleaned(row["text"], row["blocks"], to_metadata(row))
        except (ValueError, KeyError, TypeError):
            log.warning("article %s is damaged: it will not be recognised when it is saved again", row["id"])
            continue
        likeness.keep(db, ArticleId(row["id"]), cleaned, row["address"])
