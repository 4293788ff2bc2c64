"""The step to claims and notes: part of the migrations."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_FIRST_RATINGS = (
    ("True", "#2a9d63", "What can be found says the same."),
    ("Mostly true", "#8ab17d", "True but for something that changes little."),
    ("Misleading", "#d98a00", "The words may be true; what they suggest is not."),
    ("Mostly false", "#e07a5f", "False but for something that changes little."),
    ("False", "#d1495b", "What can be found says otherwise."),
    ("Cannot be checked", "#7d828c", "What there is to be found does not settle it."),
)


def create_claims(db: "Database", words: str) -> None:
    """Create the scale, claims with their highlights and evidence, and notes. ``words`` is how the search index divides text."""
    db.table("verdict_scale").create(
        {"id": int, "name": str, "colour": str, "definition": str, "position": int},
        pk="id",
        not_null={"name", "colour", "definition", "position"},
        strict=True,
    )
    db.table("verdict_scale").insert_all(
        {"id": place, "name": name, "colour": colour, "definition": definition, "position": place}
        for place, (name, colour, definition) in enumerate(_FIRST_RATINGS, start=1)
    )
    texts = ("statement", "speaker", "role", "organisation", "said_when", "said_where", "figure", "readings", "status")
    db.table("claim").create(
        {
            "id": int,  # its own row number, as the search index needs it
            "uuid": str,
            **dict.fromkeys(texts, str),
            "said_date": str,
            "rating": int,
            "confidence": int,
            "created": str,
            "modified": str,
        },
        pk="id",
        not_null={"uuid", *texts, "created", "modified"},
        foreign_keys=[("rating", "verdict_scale", "id")],
        strict=True,
    )
    db.table("claim").create_index(["uuid"], unique=True)
    db.table("claim_highlight").create(
        {"claim": str, "annotation": str, "position": int},
        pk=("claim", "annotation"),
        not_null={"position"},
        foreign_keys=[("claim", "claim", "uuid"), ("annotation", "annotation", "uuid")],
        strict=True,
    )
    db.table("claim_highlight").create_index(["annotation"])
    _create_evidence_and_notes(db)
    db.table("claim").enable_fts(["statement", "speaker", "organisation"], create_triggers=True, tokenize=words)
    db.table("note").enable_fts(["text"], create_triggers=True, tokenize=words)


def _create_evidence_and_notes(db: "Database") -> None:
    db.table("evidence").create(
        # ``target`` of a highlight is no foreign key: the evidence and what was noted of it outlive the highlight.
        {"uuid": str, "claim": str, "kind": str, "target": str, "stance": str, "note": str, "position": int},
        pk="uuid",
        not_null={"claim", "kind", "target", "stance", "note", "position"},
        foreign_keys=[("claim", "claim", "uuid")],
        strict=True,
    )
    db.table("evidence").create_index(["claim"])
    db.table("note").create(
        {"id": int, "kind": str, "subject": str, "text": str, "created": str, "modified": str},
        pk="id",
        not_null={"kind", "subject", "text", "created", "modified"},
        strict=True,
    )
    db.table("note").create_index(["kind", "subject"], unique=True)
