"""What somebody sees on the screen at one moment."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Part:
    """One visible part: what it is, what it is called, what it holds, where it stands."""

    role: str
    name: str
    value: str
    box: tuple[int, int, int, int]
    selected: bool
    checked: bool
    enabled: bool

    @property
    def middle(self) -> tuple[int, int]:
        """Its middle, in pixels of the screen."""
        left, top, width, height = self.box
        return left + width // 2, top + height // 2


@dataclass(frozen=True, slots=True)
class Screen:
    """All visible parts, the title of the window that has the keyboard, and the part that has
    it.
    """

    window: str
    focus: Part | None
    parts: tuple[Part, ...]

    @classmethod
    def told(cls, answer: dict[str, Any]) -> "Screen":
        """Return the screen of which the program has told."""
        focus = answer["focus"]
        return cls(
            answer["window"],
            _part(focus) if focus else None,
            tuple(_part(one) for one in answer["parts"]),
        )

    @property
    def at(self) -> str:
        """The name of the part that has the keyboard."""
        return self.focus.name if self.focus is not None else ""

    def named(self, name: str, role: str = "") -> Part | None:
        """Return the first part of a name, and of a role where one is given."""
        return next(
            (one for one in self.parts if one.name == name and role in ("", one.role)), None
        )

    def part(self, name: str, role: str) -> Part:
        """Return the part of a name and a role, which has to be there."""
        found = self.named(name, role)
        assert found is not None, f"{role} “{name}” is not seen\n{self}"
        return found

    def all(self, role: str) -> list[Part]:
        """Return all parts of a role, each once."""
        return list(dict.fromkeys(one for one in self.parts if one.role == role))

    def holding(self, words: str, role: str = "") -> Part | None:
        """Return the first part whose name holds some words."""
        return next(
            (one for one in self.parts if words in one.name and role in ("", one.role)), None
        )

    def value(self, name: str) -> str:
        """Return what the field of a name holds; nothing where there is no such field."""
        part = self.named(name, "EditableText")
        return part.value if part is not None else ""

    def __str__(self) -> str:
        """Return a line for each named part, for a test that failed."""
        lines = [f"{one.role} “{one.name}” {one.value}" for one in self.parts if one.name]
        return "\n".join([f"window: {self.window}; keyboard: {self.at}", *lines])


def _part(told: dict[str, Any]) -> Part:
    return Part(**{**told, "box": tuple(told["box"])})
