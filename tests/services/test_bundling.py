"""Evidence bundles: what is in them, and that others can check them."""

import json
import logging
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import bagit
import pytest

from reader.domain.bundle import BundleReport
from reader.domain.claim import ClaimId, EvidenceKind, Stance, Status
from reader.domain.errors import FileUnwritable
from reader.domain.subject import LIBRARY, about_article
from reader.services import annotating, articles, bundle_contents, claims, history, notes
from reader.services.bundle_checking import check_bundle
from reader.services.bundle_contents import gather_claims
from reader.services.bundle_wish import BundleWish
from reader.services.bundling import export_bundle
from reader.services.cancelling import Cancelled
from reader.services.exporting import export
from reader.services.library import Library
from tests.services.bundles import (
    ARABIC,
    DAM,
    DAM_AGAIN,
    NO_PICTURES,
    bundled,
    claimed,
    dam_claim,
    highlighted,
    imported,
    read,
)

TIME = "2026-11-28T12:00:00.000Z"


@pytest.fixture
def claim(library: Library, tmp_path: Path) -> ClaimId:
    """A claim on two articles."""
    return dam_claim(library, tmp_path)


@pytest.fixture(autouse=True)
def _at_one_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle_contents, "now", lambda: TIME)


@pytest.fixture
def folder(library: Library, claim: ClaimId, tmp_path: Path) -> Path:
    """Its bundle, as a folder."""
    return bundled(library, claim, tmp_path / "dam")


def files_in(folder: Path) -> Iterator[str]:
    for one in folder.rglob("*"):
        if one.is_file():
            yield one.relative_to(folder).as_posix()


def sound(path: Path) -> BundleReport:
    report = check_bundle(path)
    assert report.problems == ()
    return report


def test_another_program_finds_a_whole_bag(folder: Path) -> None:
    logging.getLogger("bagit").setLevel(logging.WARNING)
    bag = bagit.Bag(str(folder))
    bag.validate()
    assert bag.info["Bag-Software-Agent"].startswith("Claim Reader ")
    assert bag.info["Bagging-Date"] == "2026-11-28"
    assert set(bag.algorithms) == {"sha256", "sha512"}
    assert "Source-Organization" not in bag.info


def test_a_whole_bag_is_said_to_be_one(folder: Path) -> None:
    report = sound(folder)
    assert report.is_ours
    assert report.files == sum(1 for _ in files_in(folder))
    assert report.quotes == 2
    assert report.events >= 3


def test_an_archive_holds_the_same(
    library: Library, claim: ClaimId, folder: Path, tmp_path: Path
) -> None:
    path = bundled(library, claim, tmp_path / "packed.zip")
    sound(path)
    with zipfile.ZipFile(path) as archive:
        names = {name.removeprefix("packed/") for name in archive.namelist()}
        archive.extractall(tmp_path)
    assert names == set(files_in(folder))
    assert (tmp_path / "packed" / "README.txt").read_bytes() == (folder / "README.txt").read_bytes()
    bagit.Bag(str(tmp_path / "packed")).validate()


def test_the_same_library_at_the_same_time_gives_the_same_bytes(
    library: Library, claim: ClaimId, tmp_path: Path
) -> None:
    first, second = (tmp_path / name / "dam.zip" for name in ("one", "two"))
    for path in (first, second):
        path.parent.mkdir()
        bundled(library, claim, path)
    assert first.read_bytes() == second.read_bytes()


def test_sources_are_there_byte_for_byte_and_no_others(library: Library, folder: Path) -> None:
    sources = list((folder / "data" / "sources").iterdir())
    assert len(sources) == 2
    for one in sources:
        assert sha256(one.read_bytes()).hexdigest() == one.stem
    assert any("480 million" in one.read_text("utf-8") for one in sources)


def test_nothing_of_other_claims_is_told(library: Library, folder: Path) -> None:
    notes.set_note(library, LIBRARY, "Private.", typed=False)
    for name in files_in(folder):
        text = (folder / name).read_text("utf-8")
        assert "新桥" not in text, name
        assert "Private." not in text, name


def test_quotes_stand_where_the_list_says(folder: Path) -> None:
    quotes = read(folder, "data/bundle.json")["quotes"]
    assert [one["exact"] for one in quotes] == [
        "480 million crowns",
        "طول الجسر الجديد يبلغ 1200 متر",
    ]
    for one in quotes:
        text = (folder / one["text"]).read_text("utf-8")
        assert text[one["start"] : one["end"]] == one["exact"]
        assert one["made"] is True


def test_the_readme_names_what_is_there_and_its_commands_work(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (folder / "README.txt").read_text("utf-8")
    for name in re.findall(r"^data/\S+$", text, re.MULTILINE):
        if name not in ("data/pictures/", "data/saved_with_pages/"):
            assert (folder / name).exists(), name
    code = re.split(r"with\s+Python:\n", text)[1].split("With Claim Reader")[0]
    lines = "\n".join(line[4:] for line in code.splitlines())
    told: list[bool] = []
    monkeypatch.chdir(folder)
    exec(lines, {"print": lambda stands, _: told.append(stands)})  # noqa: S102 (the README's own)
    assert told == [True, True]


def test_each_version_that_a_quote_stands_in_is_there(library: Library, tmp_path: Path) -> None:
    article = imported(library, tmp_path, DAM)
    cost = highlighted(library, article, "480 million crowns")
    raised = highlighted(library, article, "raised by 12 metres")
    assert imported(library, tmp_path, DAM_AGAIN) == article
    folder = bundled(library, claimed(library, cost, raised), tmp_path / "dam")
    sound(folder)
    index = read(folder, "data/bundle.json")
    assert [one["version"] for one in index["versions"]] == [1, 2]
    assert len({source["sha256"] for one in index["versions"] for source in one["sources"]}) == 2
    stood = [
        (one["highlight"], one["version"], one["made"], one["exact"]) for one in index["quotes"]
    ]
    assert (cost, 1, True, "480 million crowns") in stood
    assert (raised, 1, True, "raised by 12 metres") in stood
    assert (raised, 2, False, "raised by 12 metres") in stood
    report = (folder / "data/report.html").read_text("utf-8")
    assert "<mark>480 million crowns</mark>" in report


def test_a_highlight_without_a_place_stands_in_the_text_that_it_was_made_on(
    library: Library, tmp_path: Path
) -> None:
    article = imported(library, tmp_path, DAM)
    gone = highlighted(library, article, "nobody has told them where to")
    imported(library, tmp_path, DAM.replace(", and nobody has told them where to", ""))
    assert not annotating.open_annotation(library, gone).placed
    folder = bundled(library, claimed(library, gone), tmp_path / "dam")
    sound(folder)
    (quote,) = read(folder, "data/bundle.json")["quotes"]
    assert (quote["version"], quote["made"]) == (1, True)


def test_evidence_in_articles_comes_along(library: Library, tmp_path: Path) -> None:
    dam = highlighted(library, imported(library, tmp_path, DAM), "480 million crowns")
    bridge = imported(library, tmp_path, ARABIC, "bridge.html")
    other = highlighted(library, bridge, "ثلاث سنوات")
    claim = claimed(library, dam)
    claims.add_evidence(library, claim, EvidenceKind.HIGHLIGHT, other, Stance.CONTEXT)
    claims.add_evidence(library, claim, EvidenceKind.LINK, "https://a.example/b", Stance.REFUTES)
    folder = bundled(library, claim, tmp_path / "dam")
    sound(folder)
    assert {one["highlight"] for one in read(folder, "data/bundle.json")["quotes"]} == {dam, other}


def test_a_claim_without_highlights(library: Library, tmp_path: Path) -> None:
    claim, _ = claims.make_claim(library, [], "Nobody said it.")
    folder = bundled(library, claim, tmp_path / "bare")
    sound(folder)
    assert "Nobody said it." in (folder / "data/report.html").read_text("utf-8")


def test_an_article_in_the_trash_is_still_evidence(
    library: Library, claim: ClaimId, tmp_path: Path
) -> None:
    articles.delete_articles(library, [annotating.open_annotation(
        library, claims.open_claim(library, claim).highlights[0]).article])  # fmt: skip
    folder = bundled(library, claim, tmp_path / "dam")
    sound(folder)
    assert "480 million" in (folder / "data/annotations.jsonld").read_text("utf-8")


def test_articles_are_bundled_with_the_quotes_of_their_claims(
    library: Library, claim: ClaimId, tmp_path: Path
) -> None:
    dam = annotating.open_annotation(library, claims.open_claim(library, claim).highlights[0])
    export(library, "bundle", tmp_path / "dam.zip", [dam.article])
    report = sound(tmp_path / "dam.zip")
    assert report.quotes == 2


def test_everything_can_be_bundled(library: Library, claim: ClaimId, tmp_path: Path) -> None:
    del claim
    written = export(library, "bundle", tmp_path / "all")
    assert (written.claims, written.highlights, written.articles) == (2, 3, 3)
    assert sound(tmp_path / "all").quotes == 3


# The history


def test_the_history_goes_to_the_last_event_and_tells_only_of_these_things(
    library: Library, folder: Path
) -> None:
    log = read(folder, "data/events.json")
    told = [one["verb"] for one in log["events"] if "verb" in one]
    hidden = [one for one in log["events"] if "verb" not in one]
    assert told == ["highlight", "highlight", "make claim"]
    assert len(hidden) == 2
    assert all(set(one) == {"id", "at_sha256", "verb_sha256", "changes_sha256", "link"}
               for one in hidden)  # fmt: skip
    chain = library.checked(lambda _done, _total: None).chain
    assert log["head"] == chain


def test_what_was_undone_is_told_as_that(library: Library, claim: ClaimId, tmp_path: Path) -> None:
    claims.set_status(library, [claim], Status.IN_WORK)
    history.undo(library)
    log = read(bundled(library, claim, tmp_path / "dam"), "data/events.json")
    assert [one["state"] for one in log["events"] if "state" in one][-1] == "undone"


def test_an_event_that_is_partly_about_other_things_shows_only_its_part(
    library: Library, tmp_path: Path
) -> None:
    article = imported(library, tmp_path, DAM)
    opened = articles.open_article(library, article)
    spans = [annotating.occurrences(opened, one)[0] for one in ("12 metres", "Four villages")]
    annotating.highlight_all(library, opened, spans, None)
    mine, other = annotating.annotations_of(library, article)
    folder = bundled(library, claimed(library, mine.id), tmp_path / "dam")
    sound(folder)
    (partly,) = [one for one in read(folder, "data/events.json")["events"] if "rows" in one]
    assert mine.id in json.dumps(partly["rows"])
    assert other.id not in json.dumps(partly)


def test_a_new_version_tells_nothing_of_other_highlights(library: Library, tmp_path: Path) -> None:
    article = imported(library, tmp_path, DAM)
    mine = highlighted(library, article, "480 million crowns")
    other = highlighted(library, article, "Four villages")
    imported(library, tmp_path, DAM_AGAIN)
    folder = bundled(library, claimed(library, mine), tmp_path / "dam")
    sound(folder)
    told = [one["verb"] for one in read(folder, "data/events.json")["events"] if "verb" in one]
    assert "new version" in told
    for name in files_in(folder):
        assert other not in (folder / name).read_text("utf-8"), name


# Nothing of the user's computer


@pytest.mark.parametrize(
    "path", ["/srv/ana/secret/plan.pdf", "C:\\Users\\ana\\secret\\plan.pdf", "file:///srv/ana/secret/plan.pdf"]
)  # fmt: skip
def test_no_path_of_the_computer_gets_out(
    library: Library, claim: ClaimId, tmp_path: Path, path: str
) -> None:
    claims.add_evidence(library, claim, EvidenceKind.FILE, path, Stance.SUPPORTS)
    folder = bundled(library, claim, tmp_path / "dam")
    sound(folder)
    for name in files_in(folder):
        data = (folder / name).read_bytes()
        assert b"secret" not in data, name
        assert str(tmp_path).encode() not in data, name
    assert "plan.pdf" in (folder / "data/report.html").read_text("utf-8")


def test_no_picture_is_said_and_why(library: Library, folder: Path) -> None:
    assert "No picture: pictures were not asked for" in (folder / "data/report.html").read_text(
        "utf-8"
    )
    assert {one["no_picture"] for one in read(folder, "data/bundle.json")["quotes"]} == {
        "pictures were not asked for"
    }


def test_who_made_it_is_said_where_it_is_known(
    library: Library, claim: ClaimId, tmp_path: Path
) -> None:
    wish = replace(NO_PICTURES, organisation="Desk\nof facts")
    folder = bundled(library, claim, tmp_path / "dam", wish)
    assert "Source-Organization: Desk of facts\n" in (folder / "bag-info.txt").read_text("utf-8")


def test_who_did_what_is_told_where_it_is_known(
    library: Library, claim: ClaimId, tmp_path: Path
) -> None:
    library.author = "Ana Ruiz"
    claims.set_status(library, [claim], Status.DONE)
    folder = bundled(library, claim, tmp_path / "dam")
    sound(folder)
    assert "Contact-Name: Ana Ruiz\n" in (folder / "bag-info.txt").read_text("utf-8")
    log = read(folder, "data/events.json")["events"]
    assert [one["author"] for one in log if "author" in one] == ["Ana Ruiz"]


def test_the_note_on_an_article_is_there_where_the_article_is_chosen(
    library: Library, claim: ClaimId, tmp_path: Path
) -> None:
    dam = annotating.open_annotation(library, claims.open_claim(library, claim).highlights[0])
    notes.set_note(library, about_article(dam.article), "Mine alone.", typed=False)
    of_claim = bundled(library, claim, tmp_path / "claim")
    for name in files_in(of_claim):
        assert "Mine alone." not in (of_claim / name).read_text("utf-8"), name
    export(library, "bundle", tmp_path / "article", [dam.article])
    assert "Mine alone." in (tmp_path / "article/data/report.html").read_text("utf-8")


# Whole or not at all


@pytest.mark.parametrize("name", ["dam", "dam.zip"])
def test_nothing_is_left_of_one_that_was_cancelled(
    library: Library, claim: ClaimId, tmp_path: Path, name: str
) -> None:
    place = tmp_path / "place"
    place.mkdir()
    contents = gather_claims(library, [claim])

    def check() -> None:
        if any(place.iterdir()):  # in the middle of the work
            raise Cancelled

    with pytest.raises(Cancelled):
        export_bundle(library, place / name, contents, NO_PICTURES, check=check)
    assert list(place.iterdir()) == []


def test_an_archive_that_is_there_is_replaced_only_by_a_whole_one(
    library: Library, claim: ClaimId, tmp_path: Path
) -> None:
    path = tmp_path / "dam.zip"
    path.write_bytes(b"before")

    def refuse(_data: bytes) -> bytes:
        raise OSError(28, "No space left on device")

    wish = BundleWish(pictures=False, stamp=refuse)
    with pytest.raises(FileUnwritable):
        bundled(library, claim, path, wish)
    assert path.read_bytes() == b"before"
    bundled(library, claim, path)
    sound(path)


def test_a_folder_that_holds_something_is_left_alone(
    library: Library, claim: ClaimId, tmp_path: Path
) -> None:
    place = tmp_path / "dam"
    place.mkdir()
    sound(bundled(library, claim, place))
    (place / "own.txt").write_text("mine")
    with pytest.raises(FileUnwritable):
        bundled(library, claim, place)
    assert (place / "own.txt").read_text() == "mine"


def test_it_takes_the_place_of_no_library(library: Library, claim: ClaimId) -> None:
    with pytest.raises(FileUnwritable):
        bundled(library, claim, library.path)
