from pathlib import Path

from reader.services.recent_libraries import MOST, NAME, RecentLibraries

ONE, TWO = Path("/library/of/jo/one.claimreader"), Path("/library/of/jo/two.claimreader")


def test_the_newest_stands_first_and_each_once(tmp_path: Path) -> None:
    recent = RecentLibraries(tmp_path)
    assert recent.paths() == []
    for library in (ONE, TWO, ONE):
        recent.add(library)
    assert RecentLibraries(tmp_path).paths() == [ONE, TWO]
    recent.remove(ONE)
    assert recent.paths() == [TWO]
    recent.clear()
    assert recent.paths() == []


def test_only_so_many_are_kept(tmp_path: Path) -> None:
    recent = RecentLibraries(tmp_path)
    for number in range(MOST + 3):
        recent.add(Path(f"/{number}"))
    assert recent.paths()[0] == Path(f"/{MOST + 2}")
    assert len(recent.paths()) == MOST


def test_what_makes_no_sense_counts_as_nothing(tmp_path: Path) -> None:
    recent = RecentLibraries(tmp_path)
    for text in ("{", '{"a": 1}', "[1, null]", "\xff", "[" * 200_000):
        (tmp_path / NAME).write_text(text, "latin-1")
        assert recent.paths() == []
    recent.add(ONE)
    assert recent.paths() == [ONE]
