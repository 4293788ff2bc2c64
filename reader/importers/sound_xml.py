"""Reading XML that may be made to do harm: without document types and their entities, and elements
by their names alone, whatever version of a standard their name space is of.
"""

import re
from collections.abc import Iterator
from uuid import UUID
from xml.etree.ElementTree import Element, ParseError, TreeBuilder, XMLParser

from reader.domain.characters import well_formed
from reader.domain.message import Message, translate

_BARE_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)")


class Unsound(ValueError):
    """It is no XML that can be read; ``why`` is a clause."""

    def __init__(self, why: Message) -> None:
        super().__init__(why.english())
        self.why = why


def parsed_xml(text: str) -> Element:
    """Return the root. Instructions to programs are kept, comments are not; an ampersand that
    stands for itself, as QualCoder writes it in notes, is taken for that. Raises ``Unsound``.
    """
    if "<!DOCTYPE" in text or "<!ENTITY" in text:  # entities can be made to grow without end
        raise Unsound(translate("Notes", "it has a document type of its own"))
    plain = text.encode("utf-8", "replace").decode("utf-8")
    try:
        return _root(plain)
    except ParseError:
        mended = _BARE_AMPERSAND.sub("&amp;", plain)
    try:
        return _root(mended)
    except ParseError as error:
        raise Unsound(
            translate("Notes", "its XML breaks off or makes no sense in line {line}").where(
                line=error.position[0]
            )
        ) from error


def _root(text: str) -> Element:
    parser = XMLParser(target=TreeBuilder(insert_pis=True))  # noqa: S314 (without entities)
    parser.feed(text)
    return parser.close()


def local_name(one: Element) -> str:
    """Return an element's name without its name space; empty for an instruction."""
    return one.tag.rpartition("}")[2] if isinstance(one.tag, str) else ""


def instructions(parent: Element) -> Iterator[str]:
    """Yield the instructions to programs right below an element."""
    for one in parent:
        if not isinstance(one.tag, str):
            yield one.text or ""


def children(parent: Element | None, *names: str) -> Iterator[Element]:
    """Yield the elements of some names right below another."""
    for one in parent if parent is not None else ():
        if local_name(one) in names:
            yield one


def child(parent: Element | None, name: str) -> Element | None:
    """Return the first element of a name right below another."""
    return next(children(parent, name), None)


def child_text(parent: Element, name: str) -> str:
    """Return the text of an element right below another; empty where there is none."""
    found = child(parent, name)
    return "" if found is None else well_formed("".join(found.itertext()))


def guid_of(one: Element, attribute: str = "guid") -> str:
    """Return what an element is known by, however its letters and brackets are written."""
    written = one.get(attribute) or ""
    try:
        return str(UUID(written))
    except ValueError:
        return written.strip().lower()
