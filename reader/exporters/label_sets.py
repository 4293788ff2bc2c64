"""Label sets as files: our own JSON, which holds everything; REFI-QDA codebooks; and CSV as
Taguette writes it.
"""

import csv
import io
import json
from collections.abc import Sequence
from uuid import NAMESPACE_URL, uuid5

from reader.domain.annotation import Label, LabelId
from reader.domain.labels import TAG_DOT, path_to
from reader.domain.table_cells import guarded
from reader.exporters.xml_text import xml_text

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
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<CodeBook xmlns="{NAMESPACE}" origin="{ORIGIN}">{codes_xml(labels)}</CodeBook>\n'
    ).encode()


def codes_xml(labels: Sequence[Label]) -> str:
    """Return the labels as the codes of REFI-QDA, each inside the one that it stands under."""
    known = {label.id for label in labels}

    def below(parent: LabelId | None) -> str:
        return "".join(
            _code(label, below(label.id))
            for label in labels
            if (label.parent if label.parent in known else None) == parent
        )

    return f"<Codes>{below(None)}</Codes>"


def _code(label: Label, below: str) -> str:
    guid, name = code_guid(label.id), xml_text(label.name)
    head = f'<Code guid="{guid}" name="{name}" isCodable="true" color="{label.colour}"'
    text = xml_text(label.definition)
    inner = (f"<Description>{text}</Description>" if text else "") + below
    return f"{head}>{inner}</Code>" if inner else f"{head}/>"


def code_guid(label: LabelId) -> str:
    """Return by which name a label is known in every project and codebook."""
    return str(uuid5(NAMESPACE_URL, f"claim-reader:label/{label}"))


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
