"""Each kind of change is made, one at a time, and what no test is asked to notice is left alone."""

import pytest

from tests.mutation.mutants import mutants


def changed(source: str) -> set[str]:
    return {mutant.source() for mutant in mutants("file.py", source)}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("SHORT = 4", {"SHORT = 5", "SHORT = 3"}),
        ("FLOOR = 0.5", {"FLOOR = 0.625", "FLOOR = 0.4"}),
        ("FLOOR = 0.0", {"FLOOR = 1.0"}),
        ("RUNS = (x, y)", {"RUNS = (y,)", "RUNS = (x,)"}),
        ("KEYS = {a: b, c: d}", {"KEYS = {c: d}", "KEYS = {a: b}"}),
        ("a < b", {"a <= b"}),
        ("a == b", {"a != b"}),
        ("a and b", {"a or b"}),
        ("a + b", {"a - b"}),
        ("a += b", {"a -= b"}),
        ("x = not a", {"x = a"}),
        ("x = True", {"x = False"}),
        ("x = 'word'", {"x = ''"}),
        ("x = min(a)", {"x = max(a)"}),
        ("x = a.startswith(b)", {"x = a.endswith(b)"}),
        ("flush(a)", {"pass"}),
        ("x = [a for a in b if a]", {"x = [a for a in b if not a]"}),
        ("x = a if b else c", {"x = a if not b else c"}),
        (
            "import re\nx = re.compile('ab')",
            {f"import re\nx = re.compile('{rest}')" for rest in ("", "a", "b")},
        ),
        ("while a:\n    break", {"while not a:\n    break", "while a:\n    continue"}),
        ("x = bisect_left(a)", set()),
        (
            "from bisect import bisect_left, bisect_right\nx = bisect_left(a)",
            {"from bisect import bisect_left, bisect_right\nx = bisect_right(a)"},
        ),
        ('"""Says what it is."""', set()),
        ("raise Error('word')", set()),
        ("x: dict[str, 'int | None']", set()),
        ("@frozen(True)\ndef f(a: int | None) -> int | None: ...", set()),
        ("if TYPE_CHECKING:\n    x = 1", set()),
        ("zip(a, strict=True)\n", {"pass"}),
    ],
)
def test_a_file_is_changed_in_each_small_way(source: str, expected: set[str]) -> None:
    assert changed(source) == expected


def test_a_mutant_leaves_nothing_behind() -> None:
    source = "SHORT = 4\nFLOOR = a + b"
    found = mutants("file.py", source)
    assert len({mutant.source() for mutant in found}) == len(found)
    assert found[-1].description() == "file.py:2\n    - FLOOR = a + b\n    + FLOOR = a - b"
