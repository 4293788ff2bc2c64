"""By which columns a row of a table is known."""

KEYS = {
    "source": ("id",),
    "article": ("id",),
    "document": ("article",),
    "version": ("article", "number"),
    "joined_page": ("article", "version", "place"),
    "verdict": ("article", "block"),
    "annotation": ("uuid",),
    "annotation_label": ("annotation", "label"),
    "label": ("id",),
    "claim": ("uuid",),
    "claim_highlight": ("claim", "annotation"),
    "evidence": ("uuid",),
    "verdict_scale": ("id",),
    "note": ("kind", "subject"),
    "site_rule": ("uuid",),
    "saved_search": ("uuid",),
    "folder": ("id",),
    "article_folder": ("article", "folder"),
    "merged_library": ("uuid",),
    "conflict": ("uuid",),
    "resource": ("id",),
    "saved_with": ("source", "address"),
    "event": ("id",),
}
"""Of the tables that hold the user's work, what was imported, and the event log."""
