"""What languages are called: each by its own name, as whoever reads it knows it."""

from collections import Counter
from functools import cache

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase

_SYSTEMS = {
    "zh": QFontDatabase.WritingSystem.SimplifiedChinese,
    "ja": QFontDatabase.WritingSystem.Japanese,
    "ko": QFontDatabase.WritingSystem.Korean,
    "ar": QFontDatabase.WritingSystem.Arabic,
    "th": QFontDatabase.WritingSystem.Thai,
    "hi": QFontDatabase.WritingSystem.Devanagari,
}
"""Languages whose script may have no font."""


@cache
def language_name(code: str) -> str:
    """Return the name of a language by its code: its own, or the English one where no font has its
    letters; the code where Qt knows no name.
    """
    language = QLocale(code).language()
    if language == QLocale.Language.C:
        return code
    system = _SYSTEMS.get(code)
    if system is not None and not QFontDatabase.families(system):
        return QLocale.languageToString(language)
    anywhere = QLocale.matchingLocales(
        language, QLocale(code).script(), QLocale.Country.AnyTerritory
    )
    own = Counter(name for locale in anywhere if (name := locale.nativeLanguageName()))
    name = own.most_common(1)[0][0] if own else code  # "English" in most countries
    return name[:1].upper() + name[1:]
