"""The templates of exports: those that come with the program, and the user's own.

An own one of the same name takes the place of one that comes with the program, which is there again
when that is reset.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.domain.errors import FileUnreadable, FileUnwritable, Unknown
from reader.domain.file_names import safe_name, unused_name
from reader.domain.message import Message, translate, voice
from reader.resources import resource_folder
from reader.services.folders import data_folder, made_data_folder

SUFFIXES = (".md", ".html", ".txt")
"""The endings of the files that templates can write."""
ENDING = ".j2"
MARK = "template:"
"""Stands before a template's name where formats have theirs."""
LARGEST = 1_000_000
"""Bytes of a template."""
_TITLE = re.compile(r"\s*\{#((?:[^#]|#(?!\}))*+)#\}")
"""The first comment. It holds no end of a comment, so that nothing is tried twice."""
_SHIPPED = "exports/templates"
_TOO_LARGE = translate("Errors", "it is too large for a template")

_TITLES = {
    "by-article": translate("Templates", "Markdown by article"),
    "by-label": translate("Templates", "Markdown by label"),
    "fact-check": translate("Templates", "Draft of a fact check"),
    "quotes": translate("Templates", "Quotes with their sources"),
    "table": translate("Templates", "Table for a web page"),
}
"""What those that come with the program are called, as they call themselves."""


@dataclass(frozen=True, slots=True)
class Template:
    """A template. ``is_own`` says that the user wrote it or changed it, ``is_shipped`` that one of
    its name comes with the program.
    """

    name: str
    suffix: str
    source: str
    is_own: bool = False
    is_shipped: bool = True

    @property
    def title(self) -> str:
        """What it calls itself in its first comment: that up to a colon; else its name."""
        found = _TITLE.match(self.source)
        said = found[1].removeprefix("-").removesuffix("-") if found else ""
        return said.strip().partition(":")[0].strip() or self.name

    @property
    def words(self) -> Message:
        """Its title, of one that comes with the program in the user's language."""
        known = None if self.is_own else _TITLES.get(self.name)
        return known or translate("Templates", "{title}").where(title=self.title)

    @property
    def format_name(self) -> str:
        """What it is called among the formats."""
        return f"{MARK}{self.name}"


def own_folder() -> Path:
    """Return the folder of the user's own templates; it need not be there."""
    return data_folder() / "templates"


def templates() -> tuple[Template, ...]:
    """Return all templates by their names, those that come with the program first, in the user's
    language where there are such.
    """
    folder = resource_folder(_SHIPPED)
    shipped = {one.name: one for one in _read(folder, is_own=False)}
    shipped |= {one.name: one for one in _read(folder / voice.code, is_own=False)}
    own = {one.name: one for one in _read(own_folder(), is_own=True)}
    first = [own.get(name, one) for name, one in shipped.items()]
    return tuple(first + [one for name, one in own.items() if name not in shipped])


def template_named(name: str) -> Template:
    """Return a template by its name, or by the path of its file. Raises ``Unknown``, or
    ``FileUnreadable``.
    """
    for one in templates():
        if one.name == name:
            return one
    path = Path(name)
    suffix = _suffix_of(path)
    if not path.is_file() or suffix is None:
        raise Unknown("template", name)
    return Template(str(path), suffix, _text(path), is_own=True, is_shipped=False)


def save_template(name: str, suffix: str, source: str) -> Template:
    """Keep a template among the user's own. Raises ``FileUnwritable``, also for one that is too
    large to be read again.
    """
    path = own_folder() / f"{name}{suffix}{ENDING}"
    if len(source.encode("utf-8", "surrogatepass")) > LARGEST:
        raise FileUnwritable(path, _TOO_LARGE)
    temporary = path.with_suffix(".part")
    try:
        made_data_folder()
        path.parent.mkdir(exist_ok=True)
        temporary.write_text(source, encoding="utf-8", newline="\n")
        temporary.replace(path)
    except OSError as error:
        raise FileUnwritable(path, error.strerror or str(error)) from error
    return template_named(name)


def copy_template(template: Template) -> Template:
    """Keep a copy of a template under another name, and return it. Raises ``FileUnwritable``."""
    used = {one.name.casefold() for one in templates()}
    name = unused_name(safe_name(template.name, "template"), used)
    title = f"{{# {template.title} (copy) #}}"
    found = _TITLE.match(template.source)
    rest = template.source[found.end() :] if found else f"\n{template.source}"
    return save_template(name, template.suffix, f"{title}{rest}")


def forget_template(template: Template) -> None:
    """Take away the user's own template: of one that comes with the program, what was changed.
    Raises ``FileUnwritable``.
    """
    path = own_folder() / f"{template.name}{template.suffix}{ENDING}"
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise FileUnwritable(path, error.strerror or str(error)) from error


def described() -> str:
    """Return the page that describes templates, in Markdown."""
    return (resource_folder(_SHIPPED) / "README.md").read_text(encoding="utf-8")


def _read(folder: Path, *, is_own: bool) -> Iterator[Template]:
    for path in sorted(folder.glob(f"*{ENDING}")):
        suffix = _suffix_of(path)
        if suffix is None:
            continue
        name = path.name.removesuffix(f"{suffix}{ENDING}")
        is_shipped = not is_own or (resource_folder(_SHIPPED) / path.name).exists()
        try:
            yield Template(name, suffix, _text(path), is_own=is_own, is_shipped=is_shipped)
        except FileUnreadable:
            continue  # the others can be used


def _suffix_of(path: Path) -> str | None:
    """Return the ending of what a template writes; ``None`` for a file that is none."""
    suffix = Path(path.name.removesuffix(ENDING)).suffix
    return suffix if path.suffix == ENDING and suffix in SUFFIXES else None


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise FileUnreadable(path, _TOO_LARGE)
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        raise FileUnreadable(path, error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise FileUnreadable(path, translate("Errors", "it is not in UTF-8")) from error
