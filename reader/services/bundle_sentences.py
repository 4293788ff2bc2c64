"""What the user is told of a check of an evidence bundle."""

from reader.domain.bundle import BundleProblem, BundleReport, Trouble
from reader.domain.message import COUNT, Message, paragraph, translate

_TROUBLES = {
    Trouble.CHANGED: translate("Bundle", "{name} was changed: its bytes are not those it had."),
    Trouble.MISSING: translate("Bundle", "{name} is missing."),
    Trouble.ADDED: translate("Bundle", "{name} was added: no manifest knows it."),
    Trouble.UNSAFE: translate(
        "Bundle", "{name} is a name that leads out of the bundle or that no system has; not read."
    ),
    Trouble.LINK: translate("Bundle", "{name} is a link to somewhere else; not followed."),
    Trouble.UNREADABLE: translate("Bundle", "{name} cannot be read to its end."),
    Trouble.NO_MANIFEST: translate("Bundle", "There is no manifest: nothing can be checked."),
    Trouble.MANIFEST_LINE: translate(
        "Bundle", "{name}, line {detail}, is not a line of a manifest."
    ),
    Trouble.OTHER_SIZE: translate(
        "Bundle", "{name} tells of other files: there are {detail} (bytes.files) now."
    ),
    Trouble.DECLARATION: translate("Bundle", "{name} does not say that this is a bag in UTF-8."),
    Trouble.STRANGE: translate("Bundle", "{name} is not as Claim Reader writes it."),
    Trouble.QUOTE: translate("Bundle", "In {name} these words do not stand where they are said to: "
                             "“{detail}”."),
    Trouble.QUOTE_UNKNOWN: translate(
        "Bundle", "{name} has a quote at a place that the list of quotes does not know: “{detail}”."
    ),
    Trouble.SOURCE: translate(
        "Bundle", "{name} needs a source with the SHA-256 {detail}, which is not there."
    ),
    Trouble.CHAIN: translate(
        "Bundle", "In {name} the chain is broken at {detail}: the history was changed there."
    ),
    Trouble.STAMP: translate("Bundle", "The time stamp in {name} does not hold: {detail}."),
}  # fmt: skip


def bundle_problem_sentence(problem: BundleProblem) -> Message:
    """Return what is wrong, in a whole sentence."""
    return _TROUBLES[problem.trouble].where(name=problem.name, detail=problem.detail)


def bundle_summary(report: BundleReport) -> Message:
    """Return what came of a check, in a few sentences."""
    if not report.is_sound:
        count = len(report.problems)
        return translate(
            "Bundle",
            "%n things are wrong with it. Ask for the bundle again from whoever made it, and do "
            "not rely on this one.",
            "1 thing is wrong with it. Ask for the bundle again from whoever made it, and do not "
            "rely on this one.",
            COUNT,
            count
        )  # fmt: skip
    files, quotes, events = report.files, report.quotes, report.events
    parts = [
        translate("Bundle", "OK: %n files are as they were.", "OK: 1 file is as it was.", COUNT,
                  files)
    ]  # fmt: skip
    if report.is_ours:
        parts += [
            translate("Bundle", "%n quotes stand where they are said to.",
                      "1 quote stands where it is said to.", COUNT, quotes),
            translate("Bundle", "%n events follow on each other.", "1 event is in its place.",
                      COUNT, events),
        ]  # fmt: skip
    else:
        parts.append(translate("Bundle", "It is a bag of another program: nothing else is known."))
    return paragraph([*parts, *_about_stamp(report)])


def _about_stamp(report: BundleReport) -> list[Message]:
    if report.stamp_unread:
        return [
            translate(
                "Bundle",
                "Its time stamp was not checked: install rfc3161-client, and name the authority’s "
                "certificate with --root.",
            )
        ]
    if report.stamp is None:
        return []
    stamp = report.stamp
    told = translate("Bundle", "{authority} certifies that it was so on {time}.")
    known = told.where(authority=stamp.authority, time=stamp.time)
    if stamp.trusted:
        return [known]
    asked = translate(
        "Bundle",
        "Whether that authority is who it says was not checked: name its certificate with --root.",
    )
    return [known, asked]
