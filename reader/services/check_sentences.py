"""What the user is told of a check of the library."""

from reader.domain.message import COUNT, Message, translate
from reader.domain.soundness import ArticleDamage, CheckReport, Problem, Trouble

_THINGS = {
    "source": translate("Check", "Source {key}"),
    "article": translate("Check", "Article {key}"),
    "document": translate("Check", "The text of article {key}"),
    "version": translate("Check", "The earlier version {key}"),
    "joined_page": translate("Check", "The page {key}"),
    "verdict": translate("Check", "What was decided on paragraph {key}"),
    "annotation": translate("Check", "The highlight {key}"),
    "annotation_label": translate("Check", "The labels of the highlight {key}"),
    "label": translate("Check", "Label {key}"),
    "claim": translate("Check", "The claim {key}"),
    "claim_highlight": translate("Check", "The highlight of the claim {key}"),
    "evidence": translate("Check", "The evidence {key}"),
    "verdict_scale": translate("Check", "The rating {key}"),
    "note": translate("Check", "The note on {key}"),
    "site_rule": translate("Check", "The site rule {key}"),
    "saved_search": translate("Check", "The saved search {key}"),
    "folder": translate("Check", "Folder {key}"),
    "article_folder": translate("Check", "What is in a folder {key}"),
    "merged_library": translate("Check", "The merged library {key}"),
    "conflict": translate("Check", "The conflict {key}"),
    "resource": translate("Check", "The saved picture or style {key}"),
    "saved_with": translate("Check", "What was saved with the page {key}"),
    "event": translate("Check", "Step {key} of the history"),
}
"""What a row of each table is called."""

_ROW = translate("Check", "The row {key} of {table}")
_TABLE = translate("Check", "The table {table}")
_FILE = translate("Check", "The file")

_TROUBLES = {
    Trouble.CHANGED: translate(
        "Check", "{thing} is not as Claim Reader wrote it: it is damaged, or was changed elsewhere."
    ),
    Trouble.GONE: translate("Check", "{thing} is gone without Claim Reader having deleted it."),
    Trouble.STRANGE: translate("Check", "{thing} was not written by Claim Reader."),
    Trouble.OTHER_BYTES: translate(
        "Check", "{thing} has other bytes than those that were imported."
    ),
    Trouble.BROKEN_CHAIN: translate(
        "Check", "{thing} does not follow on the one before: the history was changed there."
    ),
    Trouble.POINTS_NOWHERE: translate("Check", "{thing} belongs to something that is not there."),
    Trouble.UNREADABLE: translate("Check", "{thing} cannot be read to its end ({detail})."),
    Trouble.FILE: translate("Check", "The file is damaged ({detail})."),
}


def thing(problem: Problem) -> Message:
    """Return what a problem is about, as the beginning of a sentence."""
    if problem.table is None:
        return _FILE
    if problem.key is None:
        return _TABLE.where(table=problem.table)
    return _THINGS.get(problem.table, _ROW).where(key=problem.key, table=problem.table)


def problem_sentence(problem: Problem) -> Message:
    """Return what is wrong, in a whole sentence."""
    return _TROUBLES[problem.trouble].where(thing=thing(problem), detail=problem.detail)


def article_damage(damage: ArticleDamage) -> Message | None:
    """Return what is said above an article whose text or details are damaged; ``None`` where they
    are not.
    """
    if damage.text:
        return translate(
            "Check",
            "The text of this article is not as Claim Reader wrote it: the file is damaged, or "
            "another program changed it. Compare it with the original before you cite it.",
        )
    if damage.details:
        return translate(
            "Check",
            "The details of this article are not as Claim Reader wrote them: the file is damaged, "
            "or another program changed them.",
        )
    return None


HIGHLIGHT_DAMAGED = translate(
    "Check", "Damaged, or changed by another program: not as Claim Reader wrote it."
)
"""What is said on the card of a damaged highlight, and of a damaged note."""


def check_summary(report: CheckReport) -> Message:
    """Return what came of a check, and what to do."""
    count = report.rows if report.is_sound else len(report.problems)
    if report.is_sound:
        return translate(
            "Check",
            "Nothing is damaged: all %n articles, highlights, notes and other entries are as Claim "
            "Reader wrote them.",
            "Nothing is damaged: the one entry is as Claim Reader wrote it.",
            COUNT,
            count
        )  # fmt: skip
    return translate(
        "Check",
        "%n places are damaged or were changed elsewhere. The rest can be used; restore a backup, "
        "or compare them with one.",
        "1 place is damaged or was changed elsewhere. The rest can be used; restore a backup, or "
        "compare it with one.",
        COUNT,
        count
    )  # fmt: skip
