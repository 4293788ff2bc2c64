"""What happens to an article between two visits, as edits of its paragraphs that remember where
each character came from.
"""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from reader.domain.document import BlockKind, Document

NEW = -1
"""The origin of a character that was not in the old text."""


@dataclass(frozen=True)
class Paragraph:
    """A block of the new text. ``origins[i]`` is the offset in the old text that character ``i``
    comes from, or ``NEW``.

    The characters of a word that took another's place all come from that word; ``same`` is 0 for
    them and 1 for others, and for figures that replace a figure. ``copy`` counts the copies of a
    paragraph: 0 for the paragraph itself.
    """

    kind: BlockKind
    text: str
    origins: list[int]
    same: list[int]
    copy: int = 0


def paragraphs_of(document: Document) -> list[Paragraph]:
    """Return a document's blocks, unchanged."""
    return [
        Paragraph(
            block.kind,
            document.block_text(block),
            [*range(block.start, block.end)],
            [1] * (block.end - block.start),
        )
        for block in document.blocks
    ]


Edit = Callable[[list[Paragraph], list[Paragraph], random.Random], list[Paragraph]]


def nothing(
    paragraphs: list[Paragraph], _foreign: list[Paragraph], _chance: random.Random
) -> list[Paragraph]:
    return paragraphs


def drop(
    paragraphs: list[Paragraph], _foreign: list[Paragraph], chance: random.Random
) -> list[Paragraph]:
    return [one for one in paragraphs if chance.random() > 0.15]


def add(
    paragraphs: list[Paragraph], foreign: list[Paragraph], chance: random.Random
) -> list[Paragraph]:
    """Put paragraphs of other articles in between, teasers and buttons among them."""
    result: list[Paragraph] = []
    for one in paragraphs:
        if chance.random() < 0.15 and foreign:
            other = chance.choice(foreign)
            result.append(replace(other, origins=[NEW] * len(other.text)))
        result.append(one)
    return result


def reword(
    paragraphs: list[Paragraph], foreign: list[Paragraph], chance: random.Random
) -> list[Paragraph]:
    """Replace, leave out and put in words in half of the paragraphs; in some, a sentence."""
    words = [word for other in foreign for word in other.text.split() if len(word) < 16] or [
        "word"
    ]  # a Chinese sentence is long
    return [_reworded(one, words, chance) if chance.random() < 0.5 else one for one in paragraphs]


def reorder(
    paragraphs: list[Paragraph], _foreign: list[Paragraph], chance: random.Random
) -> list[Paragraph]:
    result = list(paragraphs)
    for _ in range(max(1, len(result) // 12)):
        one = result.pop(chance.randrange(len(result)))
        result.insert(chance.randint(0, len(result)), one)
    return result


def change_figures(
    paragraphs: list[Paragraph], _foreign: list[Paragraph], chance: random.Random
) -> list[Paragraph]:
    return [_with_other_figures(one, chance) for one in paragraphs]


def retype(
    paragraphs: list[Paragraph], _foreign: list[Paragraph], chance: random.Random
) -> list[Paragraph]:
    """Set the text with other quotation marks, dashes, spaces and soft hyphens."""
    return [_retyped(one, chance) for one in paragraphs]


def duplicate(
    paragraphs: list[Paragraph], _foreign: list[Paragraph], chance: random.Random
) -> list[Paragraph]:
    result = list(paragraphs)
    for one in chance.sample(paragraphs, max(1, len(paragraphs) // 10)):
        result.insert(chance.randint(0, len(result)), replace(one, copy=1))
    return result


def resegment(
    paragraphs: list[Paragraph], _foreign: list[Paragraph], chance: random.Random
) -> list[Paragraph]:
    """Cut paragraphs in two between sentences, and join others, as another way of reading the
    markup does.
    """
    result: list[Paragraph] = []
    for one in paragraphs:
        cut = re.search(r"(?<=[.!?。！？]) ?(?=\S)", one.text[20:])
        if chance.random() < 0.3 and cut:
            result += [_part(one, 0, 20 + cut.start()), _part(one, 20 + cut.end(), len(one.text))]
        elif chance.random() < 0.2 and result and result[-1].copy == one.copy:
            result[-1] = _joined(result[-1], one)
        else:
            result.append(one)
    return result


EDITS: dict[str, Edit] = {
    "nothing": nothing,
    "drop": drop,
    "add": add,
    "reword": reword,
    "reorder": reorder,
    "figures": change_figures,
    "typography": retype,
    "duplicate": duplicate,
    "resegment": resegment,
}
EVERYTHING = "everything"


def edited(
    name: str, paragraphs: list[Paragraph], foreign: list[Paragraph], chance: random.Random
) -> list[Paragraph]:
    """Apply one edit by its name, or all of them one after the other. At least one paragraph
    stays.
    """
    for edit in EDITS.values() if name == EVERYTHING else [EDITS[name]]:
        paragraphs = edit(paragraphs, foreign, chance) or paragraphs[:1]
    return [one for one in paragraphs if one.text.strip()]


class _Writer:
    """Writes the new text of a paragraph from pieces of the old one and new words."""

    def __init__(self, paragraph: Paragraph) -> None:
        self.old = paragraph
        self.text: list[str] = []
        self.origins: list[int] = []
        self.same: list[int] = []

    def keep(self, start: int, end: int) -> None:
        self.text.append(self.old.text[start:end])
        self.origins += self.old.origins[start:end]
        self.same += self.old.same[start:end]

    def put(self, text: str, origin: int = NEW, same: int = 0) -> None:
        self.text.append(text)
        self.origins += [origin] * len(text)
        self.same += [same] * len(text)

    def paragraph(self) -> Paragraph:
        return replace(self.old, text="".join(self.text), origins=self.origins, same=self.same)


def _reworded(paragraph: Paragraph, words: list[str], chance: random.Random) -> Paragraph:
    writer = _Writer(paragraph)
    for found in re.finditer(r"[^\W\d_]+|\W+|\d+", paragraph.text):
        start, end = found.span()
        luck = chance.random() if found.group().isalpha() else 1.0
        unspaced = found.group() >= "\u2e80" and not "\uac00" <= found.group() <= "\ud7ff"
        if unspaced and luck < 1.0:
            _reword_characters(writer, start, end, words, chance)
        elif luck < 0.08:
            writer.put(chance.choice(words), paragraph.origins[start])
        elif luck < 0.11 and end - start < len(paragraph.text):
            continue
        else:
            writer.keep(start, end)
            if luck < 0.14:
                writer.put(" " + chance.choice(words))
    if chance.random() < 0.3:
        writer.put(" " + " ".join(chance.choices(words, k=chance.randint(5, 15))) + ".")
    return _tidy(writer.paragraph())


def _reword_characters(
    writer: _Writer, start: int, end: int, words: list[str], chance: random.Random
) -> None:
    for place in range(start, end):
        if chance.random() < 0.05:
            writer.put(chance.choice(words)[:1], writer.old.origins[place])
        else:
            writer.keep(place, place + 1)


def _with_other_figures(paragraph: Paragraph, chance: random.Random) -> Paragraph:
    writer, place = _Writer(paragraph), 0
    for found in re.finditer(r"\d+(?:[.,]\d+)*", paragraph.text):
        if chance.random() < 0.5:
            writer.keep(place, found.start())
            figure = re.sub(r"\d", lambda _: str(chance.randint(1, 9)), found.group()) + (
                "7" if chance.random() < 0.3 else ""
            )
            same = int(figure != found.group())
            writer.put(figure, paragraph.origins[found.start()], same)
            place = found.end()
    writer.keep(place, len(paragraph.text))
    return writer.paragraph()


def _retyped(paragraph: Paragraph, chance: random.Random) -> Paragraph:
    variants = {
        '"': "“”«»",
        "“": '"„',
        "”": '"“',
        "'": "’‘",
        "’": "'ʼ",
        "-": "‐–",
        "–": "-—",
        "—": "–-",
        " ": "  \u00a0\u202f",
    }
    writer = _Writer(paragraph)
    for place, character in enumerate(paragraph.text):
        others = variants.get(character)
        if others and chance.random() < 0.5:
            writer.put(chance.choice(others), paragraph.origins[place], 1)
        else:
            writer.keep(place, place + 1)
            if character.isalpha() and character.islower() and chance.random() < 0.02:
                writer.put("\u00ad", paragraph.origins[place], 1)
    return _tidy(writer.paragraph())


def _tidy(paragraph: Paragraph) -> Paragraph:
    """Trim, as segmentation does."""
    start = len(paragraph.text) - len(paragraph.text.lstrip())
    return _part(paragraph, start, len(paragraph.text.rstrip()))


def _part(paragraph: Paragraph, start: int, end: int) -> Paragraph:
    return replace(
        paragraph,
        text=paragraph.text[start:end],
        origins=paragraph.origins[start:end],
        same=paragraph.same[start:end],
    )


def _joined(one: Paragraph, other: Paragraph) -> Paragraph:
    return replace(
        one,
        text=f"{one.text} {other.text}",
        origins=[*one.origins, NEW, *other.origins],
        same=[*one.same, 0, *other.same],
    )
