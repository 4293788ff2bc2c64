"""Write what num2words says of numbers in each language, for the tests to read back: ``python -m
tests.training.number_words``.

num2words comes with the extra ``training`` and not with the tests, so what it says stands in a file
beside them.
"""

import json
from collections.abc import Callable
from pathlib import Path
from random import Random

from num2words import num2words

from reader.services.figures import read_figure
from tests.services.test_number_words import SPOKEN, VOICES

NUMBERS = [
    *range(0, 1_000, 7),
    *range(100, 130),
    *(10**power for power in range(10)),
    1_100,
    2_021,
    1_000_001,
    71_000,
    90_080,
]
CHANCE = 60
"""How many numbers more, drawn for each voice."""


def spoken(voice: str, say: Callable[[int], str]) -> dict[str, list[int]]:
    """Return what is said of the numbers, each with the numbers of which just that is said."""
    random = Random(voice)  # noqa: S311 (the same numbers every time)
    numbers = [*NUMBERS, *(random.randrange(10 ** random.randint(1, 9)) for _ in range(CHANCE))]
    said: dict[str, set[int]] = {}
    for number in numbers:
        words = say(number)
        others = [int(reading.value) for reading in read_figure(words, VOICES[voice]).readings]
        said.setdefault(words, {number}).update(
            one for one in others if say(one) == words
        )  # Turkish drops its one before a thousand
    return {words: sorted(same) for words, same in said.items()}


def say(number: int, voice: str) -> str:
    """Say a number, without a slip that num2words makes in Italian."""
    return str(num2words(number, lang=voice)).replace("dicotto", "diciotto")


def main() -> None:
    """Write the file."""
    every = {
        voice: spoken(voice, lambda number, voice=voice: say(number, voice)) for voice in VOICES
    }  # type: ignore[misc]
    lines = [
        f"{json.dumps(voice)}: {json.dumps(said, ensure_ascii=False)}"
        for voice, said in every.items()
    ]
    Path(SPOKEN).write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
