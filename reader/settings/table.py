"""The table of all preferences: the window of preferences, the terminal and what reads the stored
ones are made of it.
"""

from dataclasses import dataclass
from enum import Enum

from reader.domain.message import Message, translate, verbatim
from reader.settings.kinds import (
    Address,
    Choice,
    Folder,
    Folders,
    Kind,
    Named,
    Number,
    Option,
    Several,
    Source,
    Switch,
    Value,
    Words,
)
from reader.settings.values import LARGEST_FONT, SMALLEST_FONT, Settings


class Section(Enum):
    """The parts of the window of preferences, in their order."""

    APPEARANCE = translate("Preferences", "Appearance")
    TEXT = translate("Preferences", "Text")
    ORIGINAL = translate("Preferences", "Original")
    HIGHLIGHTS = translate("Preferences", "Highlights")
    SUGGESTIONS = translate("Preferences", "Suggestions")
    LIBRARY = translate("Preferences", "Library")
    KEYBOARD = translate("Preferences", "Keyboard shortcuts")


@dataclass(frozen=True, slots=True)
class Preference:
    """One preference: its name in files and in the terminal, where it stands, what it is called,
    what it can be, and a sentence on what it does.
    """

    name: str
    section: Section
    title: Message
    kind: Kind
    sentence: Message

    @property
    def default(self) -> Value:
        """The value that it has until the user changes it."""
        value: Value = getattr(Settings(), self.name)
        return value

    def of(self, settings: Settings) -> Value:
        """Return the value that it has in some settings."""
        value: Value = getattr(settings, self.name)
        return value


_POINTS = translate("Preferences", "pt")

PREFERENCES: tuple[Preference, ...] = (
    Preference(
        "language",
        Section.APPEARANCE,
        translate("Preferences", "Language"),
        Choice(
            (
                Option("system", translate("Preferences", "Match system")),
                Option("en", verbatim("English")),
                Option("id", verbatim("Bahasa Indonesia")),
                Option("ar", verbatim("العربية")),
            )
        ),
        translate(
            "Preferences",
            "The language of the program, and how it writes dates and sorts. Articles stay as "
            "they are.",
        ),
    ),
    Preference(
        "theme",
        Section.APPEARANCE,
        translate("Preferences", "Theme"),
        Choice(
            (
                Option("system", translate("Preferences", "Match system")),
                Option("light", translate("Preferences", "Light")),
                Option("sepia", translate("Preferences", "Sepia")),
                Option("dark", translate("Preferences", "Dark")),
                Option("contrast", translate("Preferences", "High contrast")),
            )
        ),
        translate("Preferences", "The colours of the window and of the text."),
    ),
    Preference(
        "interface_font",
        Section.APPEARANCE,
        translate("Preferences", "Interface font"),
        Named(Source.FONTS, translate("Preferences", "The system’s")),
        translate("Preferences", "The typeface of menus, lists and buttons."),
    ),
    Preference(
        "interface_size",
        Section.APPEARANCE,
        translate("Preferences", "Interface size"),
        Number(80, 200, 10, translate("Preferences", "%")),
        translate("Preferences", "How large menus, lists, buttons and icons are."),
    ),
    Preference(
        "reduce_motion",
        Section.APPEARANCE,
        translate("Preferences", "Reduce motion"),
        Choice(
            (
                Option("system", translate("Preferences", "Match system")),
                Option("on", translate("Preferences", "On")),
                Option("off", translate("Preferences", "Off")),
            )
        ),
        translate(
            "Preferences",
            "Nothing fades or moves by itself, also not in the original of an article.",
        ),
    ),
    Preference(
        "dates",
        Section.APPEARANCE,
        translate("Preferences", "Dates"),
        Choice(
            (
                Option("system", translate("Preferences", "14 Mar 2026, in your language")),
                Option("long", translate("Preferences", "14 March 2026, in your language")),
                Option("short", translate("Preferences", "As short as your language writes it")),
                Option("iso", translate("Preferences", "2026-03-14")),
            )
        ),
        translate("Preferences", "How the days of articles, versions and claims are written."),
    ),
    Preference(
        "missing_fonts",
        Section.APPEARANCE,
        translate("Preferences", "Warn when a font is missing"),
        Switch(),
        translate(
            "Preferences",
            "Name the package to install when an article’s script has no font on this computer.",
        ),
    ),
    Preference(
        "text_font",
        Section.TEXT,
        translate("Preferences", "Text font"),
        Named(Source.FONTS, translate("Preferences", "The default serif")),
        translate("Preferences", "The typeface in which articles are read."),
    ),
    Preference(
        "text_size",
        Section.TEXT,
        translate("Preferences", "Text size"),
        Number(SMALLEST_FONT, LARGEST_FONT, 0.5, _POINTS, decimals=1),
        translate("Preferences", "How large the cleaned text is."),
    ),
    Preference(
        "line_length",
        Section.TEXT,
        translate("Preferences", "Line length"),
        Number(40, 110, 2, translate("Preferences", "characters")),
        translate("Preferences", "How long a line can get where there is room for it."),
    ),
    Preference(
        "line_spacing",
        Section.TEXT,
        translate("Preferences", "Line spacing"),
        Number(1.1, 2.4, 0.05, translate("Preferences", "× the size"), decimals=2),
        translate("Preferences", "How far lines are from each other."),
    ),
    Preference(
        "paragraph_spacing",
        Section.TEXT,
        translate("Preferences", "Paragraph spacing"),
        Number(0.2, 2.5, 0.1, translate("Preferences", "× the default"), decimals=1),
        translate("Preferences", "How far paragraphs are from each other."),
    ),
    Preference(
        "original_size",
        Section.ORIGINAL,
        translate("Preferences", "Size of the original"),
        Number(SMALLEST_FONT, LARGEST_FONT, 0.5, _POINTS, decimals=1),
        translate("Preferences", "How large the original is; 12.5 pt is as it was published."),
    ),
    Preference(
        "dim_page",
        Section.ORIGINAL,
        translate("Preferences", "Dim pages in dark themes"),
        Switch(),
        translate(
            "Preferences",
            "Turn the colours of the original page dark with the window. Photographs keep theirs.",
        ),
    ),
    Preference(
        "scroll_together",
        Section.ORIGINAL,
        translate("Preferences", "Scroll together"),
        Switch(),
        translate("Preferences", "Keep the cleaned text and the original at the same place."),
    ),
    Preference(
        "highlight_style",
        Section.HIGHLIGHTS,
        translate("Preferences", "Highlight style"),
        Choice(
            (
                Option("both", translate("Preferences", "Fill and underline")),
                Option("fill", translate("Preferences", "Fill")),
                Option("underline", translate("Preferences", "Underline")),
            )
        ),
        translate("Preferences", "How highlights are drawn in both texts."),
    ),
    Preference(
        "palette",
        Section.HIGHLIGHTS,
        translate("Preferences", "Colours for labels"),
        Named(Source.PALETTES, translate("Preferences", "Classic")),
        translate(
            "Preferences",
            "Where new labels take their colours from; shown first where you choose one.",
        ),
    ),
    Preference(
        "default_label",
        Section.HIGHLIGHTS,
        translate("Preferences", "Default label"),
        Named(Source.LABELS, translate("Preferences", "The label used last")),
        translate("Preferences", "The label that a highlight gets where you name none."),
    ),
    Preference(
        "suggestions",
        Section.SUGGESTIONS,
        translate("Preferences", "Point out sentences worth checking"),
        Switch(),
        translate("Preferences", "Dots beside sentences with figures, comparisons and sources."),
    ),
    Preference(
        "suggestion_languages",
        Section.SUGGESTIONS,
        translate("Preferences", "Languages"),
        Several(Source.LANGUAGES, translate("Preferences", "All languages")),
        translate("Preferences", "In articles of which languages sentences are pointed out."),
    ),
    Preference(
        "author",
        Section.LIBRARY,
        translate("Preferences", "Your name"),
        Words(translate("Preferences", "Nobody is named")),
        translate(
            "Preferences",
            "Kept with what you write from now on, and in its exports, to tell two people’s work "
            "apart.",
        ),
    ),
    Preference(
        "at_start",
        Section.LIBRARY,
        translate("Preferences", "Open at start"),
        Choice(
            (
                Option("last", translate("Preferences", "The article read last")),
                Option("newest", translate("Preferences", "The article imported last")),
                Option("nothing", translate("Preferences", "Nothing but the list")),
            )
        ),
        translate("Preferences", "What the window shows when the program starts."),
    ),
    Preference(
        "watched_folders",
        Section.LIBRARY,
        translate("Preferences", "Watched folders"),
        Folders(),
        translate(
            "Preferences",
            "What is saved into these folders is imported automatically while the program is open.",
        ),
    ),
    Preference(
        "backup_folder",
        Section.LIBRARY,
        translate("Preferences", "Backups"),
        Folder(translate("Preferences", "Beside the library")),
        translate(
            "Preferences",
            "Where a backup is made each day. Another disk survives the one with the library.",
        ),
    ),
    Preference(
        "stamp_server",
        Section.LIBRARY,
        translate("Preferences", "Time stamps"),
        Address(translate("Preferences", "No server")),
        translate(
            "Preferences",
            "The address of a server (RFC 3161) that certifies when evidence was exported. It is "
            "sent a hash of the evidence and nothing else.",
        ),
    ),
)

_BY_NAME = {preference.name: preference for preference in PREFERENCES}


def preference(name: str) -> Preference | None:
    """Return the preference of a name; ``None`` where there is none."""
    return _BY_NAME.get(name)
