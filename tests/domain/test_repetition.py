"""What stands in most articles of a site is the site's; what some share is not."""

from reader.domain.document import BlockKind, Cleaned, Metadata, Verdict, assemble
from reader.domain.reason import Cause, because
from reader.domain.repetition import LEAST, REPEATED, without_repeated

KEPT = Verdict(True, "text", because(Cause.TEXT_INSIDE))
BOX = "Send us what you know about this."
TEXTS = ["A bridge opens", "The bridge opens on Friday.", BOX]


def cleaned(*texts: str) -> Cleaned:
    kinds = (BlockKind.TITLE, *(BlockKind.PARAGRAPH for _ in texts[1:]))
    return Cleaned(assemble(list(zip(kinds, texts, strict=True)), Metadata()), (KEPT,) * len(texts))


def test_what_stands_in_most_others_is_removed_with_the_counts() -> None:
    others = [[f"Title {number}", f"Prose {number}.", BOX.upper()] for number in range(6)] + [
        ["Another", "Its prose."]
    ]
    done = without_repeated(cleaned(*TEXTS), others)
    assert [verdict.kept for verdict in done.verdicts] == [True, True, False]
    assert done.verdicts[2].rule == REPEATED
    assert done.verdicts[2].reason == because(Cause.SITE_REPEATS, places=6, others=7)
    assert done.document.text == cleaned(*TEXTS).document.text


def test_few_articles_decide_nothing() -> None:
    others = [["Title", BOX] for _ in range(LEAST - 1)]
    assert without_repeated(cleaned(*TEXTS), others) == cleaned(*TEXTS)


def test_a_title_and_a_long_text_are_never_removed_by_it() -> None:
    long = "The council has decided this. " * 12
    texts = ["A bridge opens", long]
    assert without_repeated(cleaned(*texts), [texts] * 9) == cleaned(*texts)


def test_a_sentence_that_follow_ups_share_stays() -> None:
    others = [
        ["One", TEXTS[1]],
        ["Two", TEXTS[1]],
        *([f"Title {number}", "Other prose."] for number in range(8)),
    ]
    assert without_repeated(cleaned(*TEXTS), others) == cleaned(*TEXTS)
