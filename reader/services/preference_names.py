"""What a preference can be where that is known only to this library and this computer, and reading
a value that somebody typed.
"""

from reader.domain.message import Message, translate
from reader.resources import resource_folder
from reader.services import labels
from reader.services.library import Library
from reader.services.palettes import palettes
from reader.settings.kinds import (
    Address,
    Choice,
    Folder,
    Folders,
    Named,
    Number,
    Several,
    Source,
    Switch,
    Value,
    Words,
)
from reader.settings.table import Preference


def suggestion_languages() -> list[str]:
    """Return the languages that suggestions know words of, by their codes."""
    return sorted(file.stem for file in resource_folder("checking").glob("*.toml"))


def names(source: Source, library: Library | None) -> list[str] | None:
    """Return the names that a source has; ``None`` where they cannot be known here, as fonts are
    only with a screen.
    """
    match source:
        case Source.LANGUAGES:
            return suggestion_languages()
        case Source.PALETTES:
            return [palette.name for palette in palettes()]
        case Source.LABELS:
            return [label.name for label in labels.list_labels(library)] if library else None
        case Source.FONTS:
            return None


def typed_value(preference: Preference, typed: str, library: Library | None) -> Value | None:
    """Return the value that somebody typed; ``None`` where it is none that the preference can
    have.
    """
    value = preference.kind.read(typed)
    known = _known(preference, library)
    wanted = value if isinstance(value, tuple) else (value,) if isinstance(value, str) else ()
    if value is None or (known is not None and not {*wanted} <= {*known, ""}):
        return None
    return value


def possible(preference: Preference, library: Library | None) -> Message:  # noqa: PLR0911 (one for each kind)
    """Return what a preference can be, for a sentence."""
    kind = preference.kind
    match kind:
        case Switch():
            return translate("Preferences", "on or off")
        case Choice():
            return _listed([option.value for option in kind.options])
        case Number():
            words = translate("Preferences", "a number from {least} to {most} ({unit})")
            return words.where(least=f"{kind.least:g}", most=f"{kind.most:g}", unit=kind.unit)
        case Folders():
            return translate("Preferences", "paths of folders, one a line")
        case Folder():
            return translate("Preferences", "the path of a folder; or “” for the default")
        case Address():
            return translate("Preferences", "an address that begins with https://; or “” for none")
        case Words():
            return translate("Preferences", "a line of text; or “” for none")
        case Named() | Several():
            known = names(kind.source, library)
            if known is None:
                return translate("Preferences", "a name, or nothing for the default")
            several = translate("Preferences", "any of {names}, with commas between them; or “”")
            one = translate("Preferences", "one of {names}; or “” for the default")
            return (several if isinstance(kind, Several) else one).where(names=", ".join(known))


def _listed(values: list[str]) -> Message:
    return translate("Preferences", "one of {names}").where(names=", ".join(values))


def _known(preference: Preference, library: Library | None) -> list[str] | None:
    kind = preference.kind
    return names(kind.source, library) if isinstance(kind, Named | Several) else None
