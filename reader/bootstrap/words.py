"""What the set-up says in the user's language, before there is anything of the program: from the
file that translators write, which Python reads by itself.

Interpreters of any age read this file, as they tell with it that they are too old: it keeps to the
syntax of Python 3.0.
"""

import os

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def translate(context: str, source: str) -> str:
    """Return a text in the language that the environment asks for; in English where it asks for
    another one, or the text has no translation. Its places are still open: ``{folder}``.
    """
    for code in _wanted(os.environ):
        known = _known.setdefault(code, {})
        if code == "en":
            break
        if not known:
            known.update(_read(code, context))
        if known:
            return known.get(source, source)
    return source


_known = {}  # type: dict[str, dict[str, str]]
"""The texts of each language, once it was asked for."""


def _wanted(environment: "os._Environ[str]") -> "list[str]":
    """Return the codes of the languages that the user prefers, as gettext finds them."""
    named = [environment.get(name, "") for name in _VARIABLES]
    locale = ([one for one in named if one] or [""])[0].split(".")[0].split("@")[0]
    if locale in ("", "C", "POSIX"):
        return []
    tags = environment.get("LANGUAGE", "").split(":") + [locale]  # noqa: RUF005  older interpreters cannot read it
    return [tag.split("_")[0].split("-")[0].lower() for tag in tags if tag]


def _read(code: str, context: str) -> "dict[str, str]":
    """Return the texts of a context in a language; none where there is no such language."""
    from xml.etree import ElementTree  # noqa: PLC0415  English does without; our own file

    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    path = os.path.join(root, "resources", "i18n", "claim-reader_" + code + ".ts")
    if not code.isalpha() or not os.path.exists(path):
        return {}
    texts = {}
    for group in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314  our own file
        if group.findtext("name") == context:
            for one in group.iter("message"):
                said = one.findtext("translation")
                if said:
                    texts[one.findtext("source") or ""] = said
    return texts
