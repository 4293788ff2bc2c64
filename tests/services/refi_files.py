"""Projects of REFI-QDA as other programs write them, for the tests of what comes in."""

import io
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZipFile

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
NAMESPACE = "urn:QDA-XML:project:1.0"
CODES = """<CodeBook><Codes>
<Code guid="C0" name="Economy" isCodable="false" color="#112233"><Description>Of money</Description>
<Code guid="c1" name="Prices" isCodable="true" color="#AA0000"/></Code>
<Code guid="c2" name="Boats" isCodable="true"/></Codes></CodeBook>"""
USERS = '<Users><User guid="u1" name="Ida"/><User guid="u2" name="Jo"/></Users>'


def project(inside: str, origin: str = "QualCoder 3.9") -> str:
    """Return a project of some users and codes, with what stands behind these."""
    return (
        f'{HEAD}<Project xmlns="{NAMESPACE}" name="p" origin="{origin}">{USERS}{CODES}{inside}'
        "</Project>"
    )


def source(
    selections: str = "",
    more: str = "",
    name: str = "talk",
    path: str = "internal://t1.txt",
) -> str:
    """Return a text source, whose text is a file of the archive where ``path`` names one."""
    where = f' plainTextPath="{path}"' if path else ""
    return (
        f'<Sources><TextSource guid="s1" name="{name}"{where}>{selections}{more}</TextSource>'
        "</Sources>"
    )


def selection(start: int, end: int, code: str = "c1", more: str = "", **named: str) -> str:
    """Return a coded selection."""
    attributes = {"creatingUser": "u1", "creationDateTime": "2026-01-01T10:00:00Z", **named}
    written = " ".join(f'{name}="{value}"' for name, value in attributes.items())
    coding = f'<Coding guid="k{start}"><CodeRef targetGUID="{code}"/></Coding>' if code else ""
    return (
        f'<PlainTextSelection guid="p{start}{code}" startPosition="{start}" endPosition="{end}" '
        f"{written}>{more}{coding}</PlainTextSelection>"
    )


def packed(xml: str | bytes, files: Mapping[str, str | bytes] | None = None) -> bytes:
    """Return the archive of a project and its texts."""
    whole = io.BytesIO()
    with ZipFile(whole, "w", ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", xml)
        for name, data in (files or {}).items():
            archive.writestr(name, data)
    return whole.getvalue()
