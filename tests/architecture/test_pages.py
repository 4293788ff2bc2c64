"""What the project's pages say of the code is so."""

import re

from tests.architecture.files import READER
from tests.architecture.test_layers import ROOMS, RULES, UI_FEATURES

PAGE = READER / "README.md"
BESIDE_THE_LAYERS = {"__init__", "__main__"}


def told() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """Return the rows of the table of imports: what each layer may import of ours, and from
    outside.
    """
    table = PAGE.read_text("utf-8").partition("### Who may import what")[2].partition("###")[0]
    rows = re.findall(r"^\| `(\w+)` \| (.+?) \| (.+?) \|$", table, re.MULTILINE)
    return {layer: (names(ours), names(outside)) for layer, ours, outside in rows}


def names(cell: str) -> frozenset[str]:
    return frozenset() if cell == "–" else frozenset(cell.split(", "))


def test_the_table_of_imports_is_that_of_the_test() -> None:
    rules = {
        layer: (rule.ours, rule.outside)
        for layer, rule in RULES.items()
        if layer not in BESIDE_THE_LAYERS
    }
    assert told() == rules


def test_every_room_is_named_in_its_place() -> None:
    rooms = PAGE.read_text("utf-8").partition("### Rooms")[2].partition("\n## ")[0]
    for layer, table in ROOMS.items():
        line = re.sub(r"\s+", " ", rooms.partition(f"- `{layer}`: ")[2].partition("\n- ")[0])
        named = [room for room in re.findall(r"`(\w+)`", line) if room in table]
        ground = [room for room in table if room not in {*UI_FEATURES, "highlighting"}]
        assert named == ground, layer


def test_every_file_that_a_page_names_is_there() -> None:
    paths = re.findall(r"`((?:\w+/)+\w*(?:\.py)?)`", PAGE.read_text("utf-8"))
    missing = [
        path
        for path in paths
        if not (READER / path).exists() and not (READER.parent / path).exists()
    ]
    assert missing == []
