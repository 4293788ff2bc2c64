"""Label sets as files: our own JSON, which holds everything; REFI-QDA codebooks; and CSV as
Taguette writes it.
"""

import csv
import io
import json
from collections.abc import Sequence
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree

from reader.domain.annotation import Label, LabelId
from reader.domain.labels import TAG_DOT, path_to
from reader.domain.table_cells import guarded

NAMESPACE = "urn:QDA-XML:codebook:1.0"
ORIGIN = "Claim Reader"
FORMAT = "claim-reader labels"


def as_json(labels: Sequence[Label]) -> bytes:
    """Return the labels as a tree, with all that they hold but their numbers."""

    def below(parent: LabelId | None) -> list[dict[str, object]]:
        return [
            {
                "name": label.name,
                "colour": label.colour,
                "key": label.key,
                "letter": label.letter,
                "definition": label.definition,
                "labels": below(label.id),
            }
            for label in labels
            if label.parent == parent
        ]

    whole = {"format": FORMAT, "version": 1, "labels": below(None)}
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def as_codebook(labels: Sequence[Label]) -> bytes:
    """Return a REFI-QDA codebook (``.qdc``, version 1.0). Keys and letters have no place in it."""
    ElementTree.register_namespace("", NAMESPACE)
    book = ElementTree.Element(f"{{{NAMESPACE}}}CodeBook", origin=ORIGIN)
    codes = ElementTree.SubElement(book, f"{{{NAMESPACE}}}Codes")
    places: dict[LabelId | None, ElementTree.Element] = {None: codes}
    for label in labels:
        guid = str(uuid5(NAMESPACE_URL, f"claim-reader:label/{label.id}"))
        attributes = {
            "guid": guid,
            "name": _xml_text(label.name),
            "isCodable": "true",
            "color": label.colour,
        }
        code = ElementTree.SubElement(places[label.parent], f"{{{NAMESPACE}}}Code", attributes)
        if label.definition:
            ElementTree.SubElement(code, f"{{{NAMESPACE}}}Description").text = _xml_text(
                label.definition
            )
        places[label.id] = code
    file = io.BytesIO()
    ElementTree.ElementTree(book).write(file, encoding="utf-8", xml_declaration=True)
    return file.getvalue()


def as_csv(labels: Sequence[Label]) -> bytes:
    """Return a table as Taguette's codebook: a tag, whose dots are the tree, and its
    description. A dot inside a name is another sign, ``TAG_DOT``.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(["tag", "description"])
    writer.writerows(
        [
            guarded(".".join(name.replace(".", TAG_DOT) for name in path_to(labels, label.id))),
            guarded(label.definition),
        ]
        for label in labels
    )
    return table.getvalue().encode("utf-8")


def _xml_text(text: str) -> str:
    """Return a text without the characters that XML 1.0 cannot hold."""
    return "".join(
        one for one in text if one in "\t\n\r" or (one >= " " and one not in "\ufffe\uffff")
    )
