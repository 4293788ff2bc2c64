"""A library in which everything that a user or a page wrote is in Greek letters, so that plain ones
are the program's.
"""

from pathlib import Path

from reader.domain.claim import EvidenceKind, Rating, Stance
from reader.domain.site_rules import Form
from reader.domain.subject import LIBRARY, about_article
from reader.services import annotating, articles, claims, labels, notes, site_rules
from reader.services.importing import import_paths
from reader.services.library import Library

FIRST = (
    "Πλοία στο λιμάνι. Οι ψαράδες έχασαν 63 βάρκες εκείνη τη νύχτα, είπε η λιμενάρχης το πρωί "
    "της Τρίτης."
)
SECOND = (
    "Το νερό ήρθε από τρεις πλευρές και έμεινε στα 412 υπόγεια ως το βράδυ, όπως γράφει η "
    "υπηρεσία στην έκθεσή της."
)
THIRD = (
    "Η πόλη θα χτίσει νέο τείχος, επειδή το παλιό δεν άντεξε, και περισσότερα από 90 % των "
    "κατοίκων το θέλουν."
)
PAGE = """<!doctype html><html lang="el"><head><title>Το τείχος</title>
<link rel="canonical" href="https://νέα.example/τείχος"><meta property="og:site_name" content="Νέα">
<meta property="article:published_time" content="2024-03-05"><meta name="author" content="Ελένη Δήμου"></head><body>
<nav><ul><li><a href="/α">Αρχική</a></li><li><a href="/β">Πολιτική</a></li><li><a href="/γ">Καιρός</a></li></ul></nav>
<article><h1>Το τείχος</h1><p>Από την Ελένη Δήμου</p><p>{}</p><p>{}</p><p>{}</p>
<p><img src="https://εικόνες.example/α.png" alt="Βάρκες"></p><p><a href="https://αλλού.example/">Έκθεση</a></p></article>
<aside><h2>Διαβάστε επίσης</h2><ul><li><a href="/δ">Άλλα νέα</a></li><li><a href="/ε">Κι άλλα</a></li></ul></aside>
<footer><p>© 2024 Νέα</p></footer></body></html>"""
SHORT = (
    "Σύντομο\n\nΈνα μικρό κείμενο για το λιμάνι, που το έγραψε κάποιος το πρωί και το έσωσε ως "
    "κείμενο.\n"
)

NAMES = ("example", "xn--")
"""Plain letters in the library: parts of addresses, which have no others."""


def fill(library: Library, folder: Path) -> None:
    """Put into an empty library what makes the window say most of what it can say."""
    rename(library)
    page, short = folder / "τείχος", folder / "σύντομο"
    page.write_text(PAGE.format(FIRST, SECOND, THIRD), "utf-8")
    short.write_text(SHORT, "utf-8")
    import_paths(library, [page, short])
    known = {row.title: row.id for row in articles.list_articles(library)}
    article = articles.open_article(library, known["Το τείχος"])
    (first, second, *_) = labels.list_labels(library)
    for words, label, note in (
        ("63 βάρκες", first.id, "Πόσες; «63 καράβια χάθηκαν εκείνη τη νύχτα»"),
        ("412 υπόγεια", second.id, "[Έκθεση](https://αλλού.example/)"),
        ("Το νερό ήρθε από τρεις", None, ""),
        ("από τρεις πλευρές", second.id, ""),
    ):
        annotating.highlight(
            library, article, annotating.occurrences(article, words)[0], label, note
        )
    _claim(library, article.id)
    notes.set_note(library, about_article(article.id), "Για το τείχος")
    notes.set_note(library, LIBRARY, "Για όλα")
    block = next(
        block.index for block in article.document.blocks if not article.verdict(block.index).kept
    )
    site_rules.add_rule(library, site_rules.proposed(article, block, False, Form.EXACT))
    page.write_text(PAGE.format(FIRST.replace("63 βάρκες", "71 βάρκες"), "Τίποτα.", THIRD), "utf-8")
    import_paths(library, [page])
    articles.delete_articles(library, [known["Σύντομο"]])


def rename(library: Library) -> None:
    """Give the labels and verdicts that come with a new library names as their user would."""
    for number, label in enumerate(labels.list_labels(library)):
        labels.rename(library, label.id, f"Ετικέτα {number}")
        labels.set_definition(library, label.id, "Ό,τι ανήκει εδώ")
    scale = [
        Rating(one.id, f"Κρίση {place}", one.colour, "Τι σημαίνει")
        for place, one in enumerate(claims.scale(library))
    ]
    claims.set_scale(library, scale)


def _claim(library: Library, article: int) -> None:
    highlights = [one.id for one in annotating.annotations_of(library, articles.ArticleId(article))]
    claim, _ = claims.make_claim(library, highlights[:1], "Χάθηκαν βάρκες")
    claims.make_claim(library, highlights[1:2], "")
    claims.add_evidence(library, claim, EvidenceKind.LINK, "https://αλλού.example/", Stance.REFUTES)
    claims.add_evidence(library, claim, EvidenceKind.FILE, "πίνακας", Stance.CONTEXT)
    claims.add_evidence(library, claim, EvidenceKind.HIGHLIGHT, highlights[2], Stance.SUPPORTS)
