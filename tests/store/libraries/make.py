"""Make an old library with the code of its time: ``python make.py CHECKOUT NAME.sqlite NAME.json``,
in the checkout.

``CHECKOUT`` is a copy of the project as it was then. What its services know is used, what they do
not know yet is left out, and what they say of the finished library is written down: the record that
today's code has to come to as well. Then all that was done is undone and done again on a copy, and
the record tells what there was at each stage.

The script is kept as it was run; today's code has no use for it. ``README.md`` says for which
commits.
"""

import importlib
import json
import lzma
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path[:0] = [sys.argv[1], str(HERE)]

import articles as written  # noqa: E402 (beside this file)

from reader.domain.document import Span  # noqa: E402 (the code of that time)
from reader.services import annotating, articles, history, importing, labels  # noqa: E402
from reader.services.library import open_library  # noqa: E402


def module(name: str) -> Any:
    """Return a module of that time, or None."""
    try:
        return importlib.import_module(f"reader.{name}")
    except ModuleNotFoundError:
        return None


claims, notes, site_rules = (
    module("services.claims"),
    module("services.notes"),
    module("services.site_rules"),
)
reanchoring, versions = module("services.reanchoring"), module("services.versions")
resource, resources = module("domain.resource"), module("store.resources")
subject = module("domain.subject")


def fill(library: Any, folder: Path) -> None:
    """Do in a library what a person does, as far as the services of that time can."""
    import_all(library, folder)
    bridge, harbour, river = (row.id for row in reversed(articles.list_articles(library)))
    made = mark(library, bridge, harbour, river)
    if claims:
        gather(library, made)
    if notes:
        note(library, bridge)
    change_text(library, folder, bridge)
    if site_rules:
        rule(library, harbour)
    if hasattr(articles, "keep_reading_place"):
        articles.keep_reading_place(library, bridge, 3, 0.25)
        articles.keep_reading_place(library, harbour, 1, 0.5)
    if resources and hasattr(resources, "add_fetched"):
        fetched = [
            resource.Resource(
                "https://news.example/b.png", "image/png", written.PICTURE + b"fetched"
            )
        ]
        resources.add_fetched(library, harbour, fetched, "2026-11-20T10:00:00.000Z")
    annotating.set_note(library, made["master"], "To be undone.")
    articles.set_kept(library, river, [0], False)
    for _ in range(2):
        history.undo(library)


def import_all(library: Any, folder: Path) -> None:
    """Import four articles, one with its saved pictures, and put the last one into the bin."""
    pictures = folder / "harbour_files"
    pictures.mkdir()
    (pictures / "a.png").write_bytes(written.PICTURE)
    files = {
        "jembatan.html": written.BRIDGE,
        "harbour.html": written.HARBOUR,
        "river.txt": written.RIVER_TEXT.encode(),
        "fair.txt": written.FORGOTTEN_TEXT.encode(),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
        report = importing.import_paths(library, [folder / name])
        assert not report.failed, report.failed
    articles.delete_articles(library, [articles.list_articles(library)[0].id])


def mark(library: Any, bridge: Any, harbour: Any, river: Any) -> dict[str, Any]:
    """Highlight in three articles, also one over the other, and restore and remove blocks. Return
    the highlights.
    """
    named = {label.name: label.id for label in labels.list_labels(library)}
    made = {}

    def highlight(name: str, article: Any, quote: str, label: str | None, note: str = "") -> None:
        opened = articles.open_article(library, article)
        start = opened.document.text.index(quote)
        annotating.highlight(
            library, opened, Span(start, start + len(quote)), named.get(label), note
        )
        known = set(made.values())
        made[name] = next(
            one.id for one in annotating.annotations_of(library, article) if one.id not in known
        )

    highlight(
        "people",
        bridge,
        "Lebih dari 2,5 juta orang akan memakainya setiap tahun",
        "Claim",
        "Siapa yang menghitung? 🤔",
    )
    highlight("figure", bridge, "2,5 juta orang", "Figure")
    highlight("length", bridge, "1.000 kilometer", "Figure", "Panjang sekali.")
    highlight("cost", bridge, "Rp 1,5 miliar per meter", None)
    highlight("critics", bridge, "angka itu tidak benar", "Question")
    highlight(
        "walls",
        harbour,
        "more than 40 percent of its quay walls",
        "Claim",
        "See the report of 2019.\nPage 12.",
    )
    highlight("master", harbour, "said the harbour master, Ólafur Þór", "Source")
    highlight("overlapping", harbour, "quay walls have to be renewed", "Quote")
    highlight("bags", river, "4,000 sandbags", "Figure")
    highlight("mistake", river, "on Sunday", "Claim", "by mistake")
    annotating.set_note(library, made["bags"], "Counted by whom?")
    annotating.set_label(library, made["cost"], named["Figure"])
    annotating.delete(library, [made.pop("mistake")])
    decide(library, bridge)
    label(library, bridge, made, named)
    return made


def decide(library: Any, bridge: Any) -> None:
    """Restore a block and remove two, one of them with a step that is undone and then dropped."""
    opened = articles.open_article(library, bridge)
    removed = [index for index, verdict in enumerate(opened.ledger()) if not verdict.kept]
    articles.set_kept(library, bridge, removed[-1:], True)
    articles.set_kept(
        library,
        bridge,
        [opened.document.text[: opened.document.text.index("Para pengkritik")].count("\n")],
        False,
    )
    history.undo(library)  # and then something else: what could be redone is dropped
    articles.set_kept(
        library,
        bridge,
        [opened.document.text[: opened.document.text.index("Warga di")].count("\n")],
        False,
    )


def label(library: Any, bridge: Any, made: dict[str, Any], named: dict[str, Any]) -> None:
    """Give highlights further labels, and make and merge labels, where the program can."""
    opened = articles.open_article(library, bridge)
    if hasattr(annotating, "set_labels"):
        annotating.set_labels(library, made["people"], [named["Claim"], named["Quote"]])
        annotating.set_span(
            library,
            made["length"],
            Span(opened.document.text.index("1.000"), opened.document.text.index(" jika")),
        )
    if hasattr(labels, "add"):
        child, _ = labels.add(
            library,
            "Money",
            "#3366cc",
            parent=named["Figure"],
            key=7,
            definition="What something costs.",
        )
        annotating.set_labels(library, made["cost"], [child, named["Figure"]])
        labels.set_letter(library, child, "€")
        spare, _ = labels.add(library, "Spare", "#999999")
        annotating.toggle_label(library, made["bags"], spare)
        labels.merge(library, spare, named["Figure"])


def gather(library: Any, made: dict[str, Any]) -> None:
    """Make claims with all their parts, and one that is deleted again; change the scale."""
    claim_words, figures = module("domain.claim"), module("domain.figures")
    first, _ = claims.make_claim(
        library, [made["people"], made["figure"]], "2.5 million people a year will use the bridge"
    )
    scale = claims.scale(library)
    claims.set_fields(
        library, first, speaker="Siti Rahma", role="minister", organisation="Pekerjaan Umum"
    )
    claims.set_fields(
        library, first, said_when="hari Senin", said_date="2026-11-02", said_where="di lokasi"
    )
    reading = figures.Reading
    read = figures.Figure(
        "2,5 juta",
        tuple(reading(value=figures.Decimal(value), unit="orang") for value in ("2500000", "25E5")),
    )
    claims.set_fields(
        library,
        first,
        figure=read,
        status=claim_words.Status.IN_WORK,
        rating=scale[2].id,
        confidence=60,
    )
    kinds, stances = claim_words.EvidenceKind, claim_words.Stance
    claims.add_evidence(
        library,
        first,
        kinds.LINK,
        "https://statistik.example/2025",
        stances.REFUTES,
        note="says 1.9 million",
    )
    claims.add_evidence(library, first, kinds.FILE, "laporan.pdf", stances.CONTEXT)
    claims.add_evidence(
        library, first, kinds.HIGHLIGHT, made["critics"], stances.SUPPORTS, note="Kritik 📉"
    )
    second, _ = claims.make_claim(library, [made["walls"]])
    claims.gather(library, second, [made["overlapping"]])
    third, _ = claims.make_claim(library, [made["bags"]], "To be deleted")
    claims.delete(library, [third])
    claims.set_scale(
        library,
        [*scale[:5], claims.new_rating("Too early to say", "#556677", "Ask again next year.")],
    )


def note(library: Any, bridge: Any) -> None:
    """Write notes on an article, the library and a claim."""
    notes.set_note(library, subject.about_article(bridge), "Periksa angka sekali lagi. ✅")
    notes.set_note(library, subject.LIBRARY, "Deadline: Friday.")
    (latest, *_) = claims.list_claims(library)
    notes.set_note(library, subject.about_claim(latest.id), "Ask the harbour master.")


def change_text(library: Any, folder: Path, bridge: Any) -> None:
    """Save the first article again with another text, or give it that text where there are no
    versions yet.
    """
    changed = folder / "jembatan-2.html"
    changed.write_bytes(written.BRIDGE_CHANGED)
    if versions:
        report = importing.import_paths(library, [changed])
        assert [one.article for one in report.imported] == [bridge], "not recognised"
    elif reanchoring:
        with (
            tempfile.TemporaryDirectory() as elsewhere,
            open_library(Path(elsewhere) / "other.sqlite") as other,
        ):
            (imported,) = importing.import_paths(other, [changed]).imported
            cleaned = articles.open_article(other, imported.article).cleaned()
        reanchoring.apply_new_document(library, bridge, cleaned)


def rule(library: Any, harbour: Any) -> None:
    """Make two rules for a site, and take one back."""
    words = module("domain.site_rules")
    opened = articles.open_article(library, harbour)
    removed = [index for index, verdict in enumerate(opened.ledger()) if not verdict.kept]
    one = site_rules.proposed(opened, removed[-1], True, words.Form.EXACT)
    other = site_rules.proposed(opened, removed[0], True, words.Form.STARTS)
    site_rules.add_rule(library, one)
    site_rules.add_rule(library, other)
    site_rules.remove_rule(library, other.id)


def parts(thing: Any, *names: str) -> dict[str, Any]:
    """Return the fields of a thing that it had at that time."""
    return {name: getattr(thing, name) for name in names if hasattr(thing, name)}


def labels_of(annotation: Any) -> list[int]:
    """Return the labels of a highlight, which once had one at most."""
    if hasattr(annotation, "labels"):
        return list(annotation.labels)
    return [] if annotation.label is None else [annotation.label]


def said(reason: Any) -> str:
    """Return the sentence of a reason, which once was the reason."""
    if isinstance(reason, str) or reason is None:
        return reason or ""
    return str(module("domain.reason_sentences").sentence_for(reason).english())


def seen_highlight(one: Any) -> dict[str, Any]:
    """Return what is known of a highlight."""
    target = {
        "start": one.target.span.start,
        "end": one.target.span.end,
        **parts(one.target, "exact", "prefix", "suffix"),
    }
    return {
        "labels": labels_of(one),
        "target": target,
        "review": said(getattr(one, "review", "")),
        **parts(one, "note", "created", "modified", "placed"),
    }


def seen_text(article: Any) -> dict[str, Any]:
    """Return what is known of an article in one of its versions."""
    document = article.document
    return {
        "text": document.text,
        "blocks": [[block.kind, block.start, block.end] for block in document.blocks],
        "cleaner": [[verdict.kept, verdict.rule, verdict.category] for verdict in article.cleaner],
        "reasons": [said(verdict.reason) for verdict in article.cleaner],
        "kept": [verdict.kept for verdict in article.ledger()],
        "overrides": {str(block): kept for block, kept in article.overrides.items()},
        "metadata": parts(
            document.metadata,
            "title",
            "authors",
            "published",
            "modified",
            "site",
            "language",
            "url",
            "page",
            "pages_total",
        ),
        "highlights": {one.id: seen_highlight(one) for one in article.annotations},
        **parts(
            article,
            "title",
            "sha256",
            "source_name",
            "media_type",
            "address",
            "imported",
            "version",
        ),
    }


def seen_claim(claim: Any) -> dict[str, Any]:
    """Return what is known of a claim."""
    figure = claim.figure and {
        "raw": claim.figure.raw,
        "readings": [[str(one.value), one.unit, one.modifier] for one in claim.figure.readings],
    }
    evidence = [parts(one, "id", "kind", "target", "stance", "note") for one in claim.evidence]
    names = (
        "statement speaker role organisation said_when said_date said_where status rating "
        "confidence highlights note created"
    )
    return {"figure": figure, "evidence": evidence, **parts(claim, *names.split(), "modified")}


def seen(library: Any) -> dict[str, Any]:
    """Return all that the services of that time say of a library."""
    ids = [row["id"] for row in library.query("SELECT id FROM article ORDER BY id")]
    found = {
        "listed": [[row.id, row.title, row.highlights] for row in articles.list_articles(library)],
        "articles": {str(one): seen_text(articles.open_article(library, one)) for one in ids},
        "sources": {str(one): articles.open_source(library, one).sha256 for one in ids},
        "labels": [
            parts(one, "id", "name", "colour", "key", "definition", "parent", "letter")
            for one in labels.list_labels(library)
        ],
    }
    if hasattr(articles, "binned"):
        found["bin"] = [row.article.id for row in articles.binned(library)]
    if claims:
        found["claims"] = {
            row.id: seen_claim(claims.open_claim(library, row.id))
            for row in claims.list_claims(library)
        }
        found["scale"] = [
            parts(one, "id", "name", "colour", "definition") for one in claims.scale(library)
        ]
    if notes:
        about = [
            *map(subject.about_article, ids),
            *map(subject.about_claim, found["claims"]),
            subject.LIBRARY,
        ]
        found["notes"] = {one.uri(): notes.note_on(library, one) for one in about}
    if versions:
        found["versions"] = {str(one): seen_versions(library, one) for one in ids}
    if site_rules:
        found["rules"] = [
            parts(one, "id", "site", "form", "words", "kept", "created")
            for one in site_rules.list_rules(library)
        ]
    if hasattr(articles, "reading_place"):
        found["places"] = {str(one): articles.reading_place(library, one) for one in ids}
    if resources:
        found["resources"] = {
            str(one): {
                address: resources.load(library, one, address).data.hex()
                for address in resources.addresses(library, one)
            }
            for one in ids
        }
    return found


def seen_versions(library: Any, article: Any) -> list[dict[str, Any]]:
    """Return an article's versions: the lines of their list, and each as it is opened."""
    names = "number imported source_name sha256 address highlights latest"
    return [
        {
            "line": parts(line, *names.split()),
            **seen_text(versions.open_version(library, article, line.number)),
        }
        for line in versions.list_versions(library, article)
    ]


def trail(library: Any) -> list[dict[str, Any]]:
    """Undo everything and do it again; return, for each stage, what stood then in the parts that
    had changed.
    """
    stages = []
    known: dict[str, Any] = {}

    def look(verb: str | None) -> None:
        now = seen(library)
        for article in now["articles"].values():
            for name in ("blocks", "cleaner", "reasons"):
                del article[name]  # they follow the text
        flat = {
            f"{part}/{key}": value
            for part in ("articles", "claims", "notes")
            for key, value in now.get(part, {}).items()
        }
        flat |= {part: now[part] for part in ("listed", "labels", "scale", "rules") if part in now}
        flat = json.loads(json.dumps(flat))
        stages.append(
            {
                "verb": verb,
                **{
                    name: flat.get(name)
                    for name in flat | known
                    if flat.get(name) != known.get(name)
                },
            }
        )
        known.clear()
        known.update(flat)

    look(None)
    while (verb := history.next_undo(library)) is not None:
        history.undo(library)
        look(verb)
    while (verb := history.next_redo(library)) is not None:
        history.redo(library)
        look(verb)
    return stages


def main() -> None:
    """Make the library and its record."""
    path, record = map(Path, sys.argv[2:4])
    with tempfile.TemporaryDirectory() as folder:
        with open_library(path) as library:
            fill(library, Path(folder))
            known = seen(library)
        copy = Path(folder) / "copy.sqlite"
        shutil.copyfile(path, copy)
        with open_library(copy) as library:
            stages = trail(library)
    packed = json.dumps({"seen": known, "trail": stages}, ensure_ascii=False)
    record.with_name(f"{record.name}.xz").write_bytes(lzma.compress(packed.encode()))
    path.with_name(f"{path.name}.xz").write_bytes(lzma.compress(path.read_bytes()))
    path.unlink()
    print(len(stages), "stages")


if __name__ == "__main__":  # cleaning runs in processes of its own
    main()
