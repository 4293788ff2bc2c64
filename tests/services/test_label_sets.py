"""Label sets as files: what is written is read again; what is no label set is refused."""

import re
from pathlib import Path

import pytest
from lxml import etree

from reader.domain.errors import FileVanished, NotALabelSet
from reader.services import history, label_sets, labels
from reader.services.library import Library, open_library
from reader.services.palettes import next_colour, palettes

CODEBOOK = Path(__file__).with_name("codebook.rng")


@pytest.fixture
def grown(library: Library) -> Library:
    """A library with labels in two levels, one of them like a formula."""
    claim = labels.label_named(library, "Claim").id
    below, _ = labels.add(
        library, "=Figure", "#123456", parent=claim, definition="Zahlen, „genau“\n<b>&amp;"
    )
    labels.set_letter(library, below, "Z")
    labels.add(library, "Ünïque 🙂", "#abcdef", parent=below, key=9)
    return library


def tree(library: Library) -> list[tuple[str, str, int | None, str, str, str | None]]:
    known = {label.id: label.name for label in labels.list_labels(library)}
    return [
        (
            one.name,
            one.colour,
            one.key,
            one.letter,
            one.definition,
            known[one.parent] if one.parent else None,
        )
        for one in labels.list_labels(library)
    ]


def bare(library: Library) -> None:
    for label in labels.list_labels(library):
        if label.id in {one.id for one in labels.list_labels(library)}:
            labels.delete(library, label.id)


@pytest.mark.parametrize(
    ("suffix", "columns"),
    [(".json", (0, 1, 2, 3, 4, 5)), (".qdc", (0, 1, 4, 5)), (".csv", (0, 4, 5))],
)
def test_what_is_written_is_read_again(
    grown: Library, tmp_path: Path, suffix: str, columns: tuple[int, ...]
) -> None:
    path = tmp_path / f"labels{suffix}"
    assert label_sets.export_labels(grown, path) == 7
    with open_library(tmp_path / "other.sqlite") as other:
        bare(other)
        label_sets.import_labels(other, path)
        assert [[row[at] for at in columns] for row in tree(other)] == [
            [row[at] for at in columns] for row in tree(grown)
        ]


@pytest.mark.parametrize(
    "name", ["=1", "＝1", "＋1", "－1", "＠sum", "'=1", "''＠", "'quoted'", "''twice", "-5"]
)
def test_a_name_like_a_formula_comes_back_from_a_table(
    library: Library, tmp_path: Path, name: str
) -> None:
    labels.add(library, name, "#123456")
    label_sets.export_labels(library, tmp_path / "labels.csv")
    with open_library(tmp_path / "other.sqlite") as other:
        label_sets.import_labels(other, tmp_path / "labels.csv")
        assert [row[0] for row in tree(other)] == [row[0] for row in tree(library)]


def test_labels_that_are_there_stay_as_they_are_and_the_import_is_undone_at_once(
    grown: Library, tmp_path: Path
) -> None:
    path = tmp_path / "labels.json"
    label_sets.export_labels(grown, path)
    with open_library(tmp_path / "other.sqlite") as other:
        labels.recolour(other, labels.label_named(other, "claim").id, "#000000")
        before = tree(other)
        label_sets.import_labels(other, path)
        assert [row[0] for row in tree(other)] == [row[0] for row in tree(grown)]
        assert tree(other)[0] == before[0]
        history.undo(other)
        assert tree(other) == before
        assert label_sets.import_labels(grown, path).changes == ()


def test_a_key_that_is_taken_is_not_given_again(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "labels.json"
    path.write_text(
        '{"labels": [{"name": "New", "key": 1, "colour": "red"}, {"name": "Other", "key": 7}]}',
        "utf-8",
    )
    label_sets.import_labels(library, path)
    assert [labels.label_named(library, name).key for name in ("New", "Other", "Claim")] == [
        None,
        7,
        1,
    ]
    assert labels.label_named(library, "New").colour in palettes()[0].colours


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b'{"labels": 1}',
        b'{"labels": [{"colour": "#000000"}]}',
        b"<x/>",
        b"<broken",
        b'<!DOCTYPE x [<!ENTITY a "b">]><CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>',
        b"name;description\n",
        b"\xff\xfe\x00",
        b'{"labels": ' * 5000,
    ],
)
def test_what_is_no_label_set_is_refused(library: Library, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "labels"
    path.write_bytes(data)
    before = labels.list_labels(library)
    with pytest.raises(NotALabelSet):
        label_sets.import_labels(library, path)
    assert labels.list_labels(library) == before


def test_a_file_that_is_not_there_is_told(library: Library, tmp_path: Path) -> None:
    with pytest.raises(FileVanished):
        label_sets.import_labels(library, tmp_path / "labels.json")


def test_the_codebook_meets_its_schema(grown: Library, tmp_path: Path) -> None:
    label_sets.export_labels(grown, tmp_path / "labels.qdc")
    etree.RelaxNG(etree.parse(CODEBOOK)).assertValid(etree.parse(tmp_path / "labels.qdc"))


@pytest.mark.parametrize(
    ("found", "instead"),
    [
        (r'guid="[^"]+"', ""),
        (r'guid="[^"]+"', 'guid="1"'),
        (r'isCodable="true"', ""),
        (r'isCodable="true"', 'isCodable="yes"'),
        (r'color="#123456"', 'color="blue"'),
        (r'name="Claim"', ""),
        (r"<Codes>.*</Codes>", "<Codes/>"),
        (r"(<Description>[^<]*</Description>)(.*?)(</Code>)", r"\2\1\3"),
        (r"urn:QDA-XML:codebook:1\.0", "urn:QDA-XML:project:1.0"),
        (r"<Codes>", '<Codes origin="">'),
    ],
)
def test_the_schema_would_notice_a_defect(
    grown: Library, tmp_path: Path, found: str, instead: str
) -> None:
    label_sets.export_labels(grown, tmp_path / "labels.qdc")
    text = (tmp_path / "labels.qdc").read_text("utf-8")
    broken = re.sub(found, instead, text, count=1, flags=re.S)
    assert broken != text
    assert not etree.RelaxNG(etree.parse(CODEBOOK)).validate(etree.fromstring(broken.encode()))


def test_palettes_hold_colours_and_give_out_free_ones() -> None:
    for palette in palettes():
        assert len(set(palette.colours)) == len(palette.colours) >= 5
        assert all(
            len(colour) == 7 and int(colour[1:], 16) >= 0 and colour == colour.lower()
            for colour in palette.colours
        )
    one = palettes()[0]
    assert next_colour(one, frozenset(one.colours[:2])) == one.colours[2]
    assert next_colour(one, frozenset(one.colours)) == one.colours[0]
