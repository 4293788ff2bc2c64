"""Checks against what others have published: the W3C's annotation suite, the REFI-QDA schema,
strings and pages made to hurt.

Run it from the project's folder: ``python -m tests.benchmarks.standards FOLDER``. Nothing of it is
part of the project, whose tests ask the same in their own words. In the folder is looked for:

- ``w3c-annotation-tests/``: the suite of the Web Annotation working group, with ``definitions/``
  and ``annotations/``
- ``refi-codebook.xsd``: the schema of codebooks
- ``blns.json``: the big list of naughty strings, which are searched for
- ``expected.json`` beside one text: a scraped page, and what must come of it

Exit status 1 where one of them complains, 2 where none is there.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import jsonschema
from lxml import etree
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

from reader.domain.document import Metadata
from reader.services import label_sets
from reader.services.library import open_library
from reader.store.library import Library
from tests.cleaning.test_sample import compare
from tests.exporters.articles import METADATA, article, highlighted
from tests.exporters.test_claims import exported as exported_with_claims
from tests.exporters.test_web_annotation import exported
from tests.store.examples import stored
from tests.store.test_search import not_found

SUITE = (
    "annotations/annotationMusts.test",
    "collections/collectionMusts.test",
    "collections/pages/pageMusts.test",
)
PARTS = dict(zip(("annotation", "collection", "page"), SUITE, strict=True))


def w3c(suite: Path) -> Iterator[str]:
    """Yield each assertion of the W3C's suite that an export does not meet."""
    definitions = [
        json.loads(file.read_text("utf-8")) for file in (suite / "definitions").glob("*.json")
    ]
    known: Registry[Any] = Registry().with_resources(
        (one["id"], Resource.from_contents(one, default_specification=DRAFT4))
        for one in definitions
    )
    asked = {part: list(_assertions(suite, test)) for part, test in PARTS.items()}
    yield from (
        f"{part}: nothing is asserted" for part, assertions in asked.items() if not assertions
    )
    for part, instance in _exports():
        for name, schema in asked[part]:
            valid = jsonschema.Draft4Validator(schema, registry=known).is_valid(instance)
            if valid != (schema.get("expectedResult", "valid") == "valid"):
                yield f"{part}: {name}"


def _assertions(suite: Path, test: str) -> Iterator[tuple[str, dict[str, Any]]]:
    names: list[str] = json.loads((suite / test).read_text("utf-8"))["assertions"]
    yield from (
        (name, json.loads((suite / name).read_text("utf-8")))
        for name in names
        if (suite / name).exists()
    )


def _exports() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield what is exported: with and without metadata, notes and claims, each part as it stands
    alone.
    """
    collections = [
        exported(article(highlighted("bridge", note, 1 if note else None), metadata=metadata))
        for metadata in (METADATA, Metadata())
        for note in ("", "A note.")
    ]
    for collection in [*collections, exported_with_claims()]:
        context = {"@context": collection["@context"]}
        yield "collection", collection
        yield "page", collection["first"] | context
        yield from (("annotation", item | context) for item in collection["first"]["items"])


def codebook(schema: Path) -> Iterator[str]:
    """Yield what the schema of codebooks has against the labels of a new library."""
    with TemporaryDirectory() as folder, open_library(Path(folder, "library.sqlite")) as library:
        written = Path(folder, "labels.qdc")
        label_sets.export_labels(library, written)
        checker = etree.XMLSchema(etree.parse(schema))
        if not checker.validate(etree.parse(written)):
            yield from map(str, checker.error_log)


def naughty(strings: Path) -> Iterator[str]:
    """Yield each string that a search does not find where it stands."""
    with TemporaryDirectory() as folder, Library(Path(folder, "library.sqlite")) as library:
        yield from map(
            repr,
            not_found(library, stored(library, "One."), json.loads(strings.read_text("utf-8"))),
        )


def scraped(expectation: Path) -> Iterator[str]:
    """Yield how the scraped page beside an expectation comes out otherwise."""
    (page,) = expectation.parent.glob("*.txt")
    try:
        compare(page, expectation)
    except AssertionError as error:
        yield str(error)


CHECKS: dict[str, Callable[[Path], Iterator[str]]] = {
    "w3c-annotation-tests": w3c,
    "refi-codebook.xsd": codebook,
    "blns.json": naughty,
    "expected.json": scraped,
}


def main() -> int:
    """Run what the folder has; print each complaint."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    there = [(path, check) for name, check in CHECKS.items() for path in sorted(folder.rglob(name))]
    complaints = 0
    for path, check in there:
        found = list(check(path))
        complaints += len(found)
        print(f"{path.relative_to(folder)}: {len(found)} complaints", *found, sep="\n  ")
    return 2 if not there else int(bool(complaints))


if __name__ == "__main__":
    sys.exit(main())
