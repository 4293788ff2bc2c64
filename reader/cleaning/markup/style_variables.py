"""What the variables of style sheets (``--x``) hold, as far as that is the same for all of a page.

A variable that anything but the outermost element declares, or a script or an attribute names, may
hold another value in each place: it is not known.
"""

import re

_DECLARED = re.compile(r"(--[\w-]+)\s*:([^;]*)")
_USED = re.compile(r"var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)")
_ROOTS = frozenset((":root", "html", "*", ":host", "body"))
_LONGEST_BLOCK = 20_000
"""Code points of a block of declarations beyond which a variable of it is not known."""
_DEEPEST = 4
"""Variables that hold one another."""


class StyleVariables:
    """The variables of some sheets; they are read when the first is asked for."""

    def __init__(self) -> None:
        self._unread: list[tuple[str, str, bool]] = []
        self._values: dict[str, str | None] = {}

    def add(self, selectors: str, block: str, *, sure: bool) -> None:
        """Take in the declarations of a rule; ``sure`` is whether it holds on a screen."""
        self._unread.append((selectors, block, sure))

    def resolved(self, value: str, html: str, *, complete: bool) -> str:
        """Return a value of one variable with what that holds, or as it is where that is not known.
        ``html`` is the page; ``complete`` says that all its sheets are there, so that what none
        declares has the value behind the comma.
        """
        for _ in range(_DEEPEST):
            used = _USED.fullmatch(value)
            if used is None:
                break
            held = self._held(used[1], html)
            if held == "" and complete and used[2] is not None:
                held = used[2].strip().lower()
            if not held:
                break
            value = held
        return value

    def _held(self, name: str, html: str) -> str | None:
        """Return the value of a variable, "" where nothing declares it, none where it has several
        or is named elsewhere.
        """
        unread, self._unread = self._unread, []
        for selectors, block, sure in unread:
            self._read(selectors, block, sure=sure)
        held = self._values.get(name, "")
        if held is not None and _named_elsewhere(name, html):
            self._values[name] = held = None
        return held

    def _read(self, selectors: str, block: str, *, sure: bool) -> None:
        of_all = sure and not _ROOTS.isdisjoint(one.strip() for one in selectors.split(","))
        for name, written in _DECLARED.findall(block):
            value = written.partition("!")[0].strip().lower()
            known = of_all and len(block) <= _LONGEST_BLOCK
            same = self._values.get(name, value) == value
            self._values[name] = value if known and same else None


def _named_elsewhere(name: str, html: str) -> bool:
    """Whether an attribute or a string of a script has a variable in it, other than to use it."""
    pattern = rf"[\"'`][^\"'`<>{{}}]{{0,200}}(?<!var\()(?<!var\(\s){re.escape(name)}(?![\w-])"
    return re.search(pattern, html) is not None
