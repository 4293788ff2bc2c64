"""Articles written for the tests, in four languages and scripts, with no-break spaces and emoji in the text."""

from pathlib import Path

_FOLDER = Path(__file__).parent

ENGLISH = _FOLDER / "seawall-english.html"
INDONESIAN = _FOLDER / "pelabuhan-indonesian.txt"
ARABIC = _FOLDER / "mahattat-arabic.html"
CHINESE = _FOLDER / "dianche-chinese.html"
EVERY = (ENGLISH, INDONESIAN, ARABIC, CHINESE)
