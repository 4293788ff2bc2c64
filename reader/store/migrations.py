"""The tables of the library, step by step. Steps are only ever added at the end, and ``STEPS`` names them all."""

from sqlite_utils import Database, Migrations

from reader.store.claim_tables import create_claims
from reader.store.label_tables import give_labels_a_table
from reader.store.schema import STEPS
from reader.store.sites import create_sites
from reader.store.version_tables import create_versions

migrations = Migrations("claim-reader")

_FIRST_LABELS = (
    ("Claim", "#da4128", "Something that somebody says is so, and that can be checked."),
    ("Figure", "#0247c1", "A number with what it counts."),
    ("Quote", "#eebe15", "Words that somebody is said to have used."),
    ("Source", "#2bc998", "Where the article has it from."),
    ("Question", "#913a85", "What remains open, or looks doubtful."),
)

_WORDS = "unicode61 remove_diacritics 2"


@migrations()
def m001_articles_and_annotations(db: Database) -> None:
    """Sources, articles with their documents and the user's verdicts, labels, annotations, the event log, the search index."""
    db.table("source").create(
        # ``data`` stands last: SQLite reads through it to reach a column behind it, and the list needs every name.
        {"id": int, "sha256": str, "media_type": str, "name": str, "address": str, "encoding": str, "data": bytes},
        pk="id",
        not_null={"sha256", "data", "media_type", "name"},
        strict=True,
    )
    db.table("source").create_index(["sha256"], unique=True)
    db.table("article").create(
        {
            "id": int,
            "source": int,
            "title": str,
            "authors": str,
            "published": str,
            "modified": str,
            "site": str,
            "language": str,
            "url": str,
            "page": int,
            "pages_total": int,
            "imported": str,
            "deleted": str,
        },
        pk="id",
        not_null={"source", "authors", "imported"},
        foreign_keys=[("source", "source", "id")],
        strict=True,
    )
    db.table("article").create_index(["source"])
    db.table("document").create(
        {"article": int, "text": str, "blocks": str},
        pk="article",
        not_null={"text", "blocks"},
        foreign_keys=[("article", "article", "id")],
        strict=True,
    )
    db.table("verdict").create(
        {"article": int, "block": int, "kept": int},
        pk=("article", "block"),
        not_null={"kept"},
        foreign_keys=[("article", "article", "id")],
        strict=True,
    )
    _create_labels_and_annotations(db)
    db.table("article").enable_fts(["title", "authors", "site"], create_triggers=True, tokenize=_WORDS)
    db.table("document").enable_fts(["text"], create_triggers=True, tokenize=_WORDS)
    db.table("annotation").enable_fts(["exact", "note"], create_triggers=True, tokenize=_WORDS)


def _create_labels_and_annotations(db: Database) -> None:
    """Create what the user writes, and the log of it; part of the first step."""
    db.table("label").create(
        {"id": int, "name": str, "colour": str, "key": int, "definition": str, "position": int},
        pk="id",
        not_null={"name", "colour", "definition", "position"},
        strict=True,
    )
    db.table("label").create_index(["name"], unique=True)
    db.table("label").insert_all(
        {"name": name, "colour": colour, "key": place, "definition": definition, "position": place}
        for place, (name, colour, definition) in enumerate(_FIRST_LABELS, start=1)
    )
    db.table("annotation").create(
        {
            "id": int,  # its own row number: the search index points at it, and VACUUM would renumber one without a column
            "uuid": str,
            "article": int,
            "start": int,
            "end": int,
            "exact": str,
            "prefix": str,
            "suffix": str,
            "label": int,
            "note": str,
            "created": str,
            "modified": str,
        },
        pk="id",
        not_null={"uuid", "article", "start", "end", "exact", "prefix", "suffix", "note", "created", "modified"},
        foreign_keys=[("article", "article", "id"), ("label", "label", "id")],
        strict=True,
    )
    db.table("annotation").create_index(["uuid"], unique=True)
    db.table("annotation").create_index(["article"])
    db.table("event").create(
        {"id": int, "at": str, "verb": str, "changes": str, "state": str},
        pk="id",
        not_null={"at", "verb", "changes", "state"},
        strict=True,
    )
    db.table("event").create_index(["state"])


@migrations()
def m002_several_labels(db: Database) -> None:
    """Labels in a tree with a letter of their own, and several of them on one highlight."""
    give_labels_a_table(db)


@migrations()
def m003_claims_and_notes(db: Database) -> None:
    """Claims with evidence and a scale of ratings; notes on articles, claims and the library."""
    create_claims(db, _WORDS)


@migrations()
def m004_order_of_browsing(db: Database) -> None:
    """An index that holds all annotations in the order in which they are browsed, so that 100,000 need no sorting."""
    db.execute("DROP INDEX idx_annotation_article")  # the new one begins with the article, too
    db.execute('CREATE INDEX idx_annotation_order ON annotation (article DESC, start, "end", id, created, uuid)')


@migrations()
def m005_saved_resources(db: Database) -> None:
    """The pictures, style sheets and fonts that were saved with a page, each content once."""
    db.table("resource").create(
        {"id": int, "sha256": str, "media_type": str, "data": bytes},
        pk="id",
        not_null={"sha256", "media_type", "data"},
        strict=True,
    )
    db.table("resource").create_index(["sha256"], unique=True)
    db.table("saved_with").create(
        {"source": int, "address": str, "resource": int},  # without a resource: it was there, but too much to keep
        pk=("source", "address"),
        foreign_keys=[("source", "source", "id"), ("resource", "resource", "id")],
        strict=True,
    )
    db.table("saved_with").create_index(["resource"])
    db.execute(
        "CREATE TRIGGER resource_without_a_page AFTER DELETE ON saved_with BEGIN"
        " DELETE FROM resource WHERE id = old.resource AND NOT EXISTS (SELECT 1 FROM saved_with WHERE resource = old.resource);"
        " END"
    )


@migrations()
def m006_unplaced_annotations(db: Database) -> None:
    """Whether an annotation has a place in the present text of its article."""
    db.table("annotation").add_column("placed", int, not_null_default=1)


@migrations()
def m007_reading_places(db: Database) -> None:
    """Where the user was in an article when he left it: a block, and which part of it, 0 to 1, stood at the top."""
    db.table("reading_place").create(
        {"article": int, "block": int, "part": float},
        pk="article",
        not_null={"block", "part"},
        foreign_keys=[("article", "article", "id")],
        strict=True,
    )


@migrations()
def m008_versions(db: Database) -> None:
    """What articles were before they were saved again, by what they are recognised then, and which highlights to look at anew."""
    create_versions(db)


@migrations()
def m009_fetched_pictures(db: Database) -> None:
    """When a picture was fetched from the network at the user's wish; nothing for what was saved with the page."""
    db.table("saved_with").add_column("fetched", str)


@migrations()
def m010_site_rules(db: Database) -> None:
    """What the user always keeps or removes on a site."""
    db.table("site_rule").create(
        {"uuid": str, "site": str, "form": str, "words": str, "kept": int, "created": str},
        pk="uuid",
        not_null={"site", "form", "words", "kept", "created"},
        strict=True,
    )
    db.table("site_rule").create_index(["site"])


@migrations()
def m011_sites_of_articles(db: Database) -> None:
    """From which site each article is, so that an import need not read the addresses of all articles."""
    create_sites(db)


if [step.name for step in migrations.pending(Database(memory=True))] != list(STEPS):
    raise AssertionError("STEPS has to name every migration, in order")
