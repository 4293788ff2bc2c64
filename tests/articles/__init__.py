"""Articles written for the tests, in four languages and scripts, with no-break spaces and emoji in
the text.
"""

from pathlib import Path

_FOLDER = Path(__file__).parent

ENGLISH = _FOLDER / "seawall-english.html"
INDONESIAN = _FOLDER / "pelabuhan-indonesian.txt"
ARABIC = _FOLDER / "mahattat-arabic.html"
CHINESE = _FOLDER / "dianche-chinese.html"
SCRAPED = _FOLDER / "rel-scraped.txt"
SCRAPED_EXPECTED = _FOLDER / "rel-expected.json"
"""What is known of ``SCRAPED``, written by hand: its metadata, what each line is, its figures."""

EVERY = (ENGLISH, INDONESIAN, ARABIC, CHINESE)
