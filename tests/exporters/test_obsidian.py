"""Notes for Obsidian: what a vault finds in each file."""

import re
from dataclasses import replace

import pytest
import yaml

from reader.domain.annotation import ArticleId, Label, LabelId
from reader.exporters.obsidian import ObsidianExporter

from .articles import LABELS, article, highlighted, titled
from .test_claims import FINDINGS, HERE, NAME, OTHER, PAGE, THERE


def files() -> dict[str, str]:
    made = ObsidianExporter().render_files([PAGE, OTHER], LABELS, FINDINGS)
    return {name: data.decode("utf-8") for name, data in made.items()}


def test_a_file_for_each_article_one_for_claims_and_one_for_the_librarys_note() -> None:
    assert list(files()) == [
        "Bridge opens & closes.md",
        "Bridge opens & closes 2.md",
        "Claims.md",
        "Note on the library.md",
    ]


def test_what_an_article_says_stands_in_its_properties() -> None:
    _, head, _ = files()["Bridge opens & closes.md"].split("---\n", 2)
    assert yaml.safe_load(head) == {
        "title": "Bridge <opens> & closes",
        "authors": ["Ana Lee", "Budi Hartono"],
        "published": "2024-05-01",
        "site": "news.example",
        "url": "https://news.example/bridge?a=1&b=2",
        "retrieved": "2024-05-02",
        "language": "en",
        "labels": ["Claim"],
        "highlights": 1,
        "status": "new",
        "source": "bridge_1.html",
        "sha256": "0f" * 32,
        "claim-reader": "claim-reader:article/1",
    }


def test_quotes_are_callouts_with_ids_that_links_lead_to() -> None:
    written = files()
    page, claims = written["Bridge opens & closes.md"], written["Claims.md"]
    assert "> [!quote] Claim\n> more than 1,200\u00a0m\n" in page
    assert f"\n\n^h-{HERE.id}\n\nToo long?" in page
    assert f"[=The bridge is \\*longer\\* than 1,200 m](<Claims.md#^c-{NAME}>)" in page
    assert f"\n\n^c-{NAME}\n" in claims
    assert f"](<Bridge opens & closes 2.md#^h-{THERE.id}>)" in claims
    linked = set(re.findall(r"#\^([\w-]+)", "".join(written.values())))
    placed = set(re.findall(r"(?m)^\^([\w-]+)$", "".join(written.values())))
    assert linked <= placed


@pytest.mark.parametrize(
    "title", ["CON", "../../etc/passwd", "a" * 320, "桥" * 200, ".", "a:b|c#d^e[f]"]
)
def test_names_of_files_are_ones_that_every_system_accepts(title: str) -> None:
    (name,) = ObsidianExporter().render_files([titled(title)], LABELS)
    assert len(name.encode("utf-8")) <= 130
    assert not set(name) & set('/\\:*?"<>|#^[]')
    assert not name.startswith(".")
    assert name.removesuffix(".md").upper() not in {"CON", "NUL"}


def test_properties_hold_any_title_and_label() -> None:
    odd = 'a: "b" #c\n- d {e} @f'
    label = Label(LabelId(9), odd, "#aa0000", None)
    page = titled(odd)
    page = replace(page, annotations=(replace(highlighted("bridge"), labels=(label.id,)),))
    (data,) = ObsidianExporter().render_files([page], {label.id: label}).values()
    known = yaml.safe_load(data.decode().split("---\n")[1])
    assert (known["title"], known["labels"]) == (odd, [odd])


def test_an_article_on_which_nothing_was_noted_has_no_file() -> None:
    empty = replace(article(), id=ArticleId(7))
    assert ObsidianExporter().render_files([empty], LABELS) == {}
