"""Articles in JSON: which field is what, how files of several are taken apart, and what is none."""

import json

import pytest

from reader.domain.errors import ReaderError, UnknownFormat
from reader.domain.message import verbatim
from reader.domain.source import MediaType
from reader.importers import contents_of, read, take_apart
from reader.importers.json_articles import _Unnumbered

TEXT = "The ferry to Holm sails at 7.15 again, said the harbour office.\nIt takes 84 cars."
FERRY = {
    "title": "Ferry sails again",
    "author": "Runa Dahl",
    "date": "2025-03-02",
    "url": "https://holm.example/ferry",
    "text": TEXT,
}
MARKUP = "<p>The ferry to Holm sails at <b>7.15</b> again.</p><p>It takes 84 cars.</p>"


def sources(data: bytes, name: str = "ferry.json") -> list[object]:
    return [read(one.name, one.data, encoding=one.encoding) for one in take_apart(name, data)]


def test_one_article_is_its_own_file() -> None:
    data = json.dumps(FERRY).encode()
    (record,) = take_apart("ferry.json", data)
    source = read(record.name, record.data)
    assert (source.data, source.address) == (data, FERRY["url"])
    page = contents_of(source).page
    assert page.media_type is MediaType.TEXT
    assert page.data.decode() == f"Ferry sails again\n\n{TEXT}"
    stated = page.stated
    assert stated is not None
    assert (stated.title, stated.authors, stated.published, stated.whole) == (
        "Ferry sails again",
        ("Runa Dahl",),
        "2025-03-02",
        True,
    )


@pytest.mark.parametrize("name", ["ferry.json", "ferry.txt", "ferry.html", "ferry"])
def test_what_is_in_it_counts_and_not_its_name(name: str) -> None:
    assert contents_of(read(name, json.dumps(FERRY).encode())).page.stated is not None


@pytest.mark.parametrize(
    "record",
    [
        {"headline": "H", "articleBody": TEXT, "author": {"name": "Runa Dahl"}},
        {"title": "H", "maintext": TEXT, "authors": ["Runa Dahl"]},
        {"title": "H", "content": TEXT, "byline": "Runa Dahl", "name": "other"},
        {"webTitle": "H", "fields": {"bodyText": TEXT, "byline": "Runa Dahl"}},
        {"data": {"article": {"title": "H", "body": TEXT, "creator": [{"name": "Runa Dahl"}]}}},
        {"post_title": "H", "post_content": TEXT, "post_author": "Runa Dahl"},
        {"titel": "H", "inhalt": TEXT, "autor": "Runa Dahl"},
        {"title": "H", "text": ["The ferry ", {"type": "bold", "text": TEXT}], "from": "x"}
        | {"author": "Runa Dahl"},
        {"标题": "H", "正文": TEXT, "作者": "Runa Dahl"},
        {"title": "H", "text": TEXT.split("\n"), "author": "['Runa Dahl']"},
    ],
)
def test_fields_have_many_names(record: dict[str, object]) -> None:
    page = contents_of(read("a.json", json.dumps(record).encode())).page
    stated = page.stated
    assert stated is not None
    assert (stated.title, stated.authors) == ("H", ("Runa Dahl",))
    assert "takes 84 cars" in page.data.decode()
    assert "The ferry \n" not in page.data.decode()


def test_markup_stays_a_page_and_a_whole_page_is_cleaned_as_one() -> None:
    piece = contents_of(read("a.json", json.dumps(FERRY | {"content_html": MARKUP}).encode())).page
    assert piece.media_type is MediaType.HTML
    assert "<h1>Ferry sails again</h1>" in piece.data.decode()
    whole = {"url": "https://holm.example/f", "html": f"<html><body>{MARKUP}</body></html>"}
    page = contents_of(read("a.json", json.dumps(whole).encode())).page
    assert page.data.decode() == whole["html"]
    assert page.stated is not None
    assert not page.stated.whole


@pytest.mark.parametrize(
    "wrap",
    [
        lambda records: records,
        lambda records: {"status": "ok", "articles": records},
        lambda records: {"hits": {"hits": [{"_source": one} for one in records]}},
        lambda records: {f"id{at}": one for at, one in enumerate(records)},
        lambda records: [{"note": "no article"}, *records],
    ],
)
def test_a_list_is_taken_apart_into_the_bytes_of_each(wrap: object) -> None:
    records = [FERRY | {"url": f"https://holm.example/{at}", "title": f"№ {at}"} for at in range(3)]
    data = json.dumps(wrap(records), ensure_ascii=False, indent=1).encode()  # type: ignore[operator]
    apart = take_apart("all.json", data)
    assert all(one.data in data for one in apart)
    assert len({one.name for one in apart}) == len(apart)
    read_well = []
    for one in apart:
        try:
            read_well.append(contents_of(read(one.name, one.data)).page)
        except UnknownFormat:
            continue
    assert [page.stated.title for page in read_well if page.stated] == ["№ 0", "№ 1", "№ 2"]


def test_lines_of_json_and_one_that_is_cut() -> None:
    lines = [json.dumps(FERRY | {"title": f"T{at}"}) for at in range(3)]
    apart = take_apart("all.jsonl", "\n".join([*lines, '{"title": "cut']).encode())
    assert [one.data.decode() for one in apart[:3]] == lines
    with pytest.raises(UnknownFormat) as told:
        read(apart[3].name, apart[3].data)
    assert "cut off" in verbatim(told.value.detail).english()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_records_of_any_encoding(encoding: str) -> None:
    records = [FERRY | {"title": f"Fähre £{at}", "text": TEXT + " Für 5 £. " * 20} for at in (1, 2)]
    data = json.dumps(records, ensure_ascii=False).encode(encoding)
    titles = [
        contents_of(read(one.name, one.data, encoding=one.encoding)).page.stated.title  # type: ignore[union-attr]
        for one in take_apart("all.json", data)
    ]
    assert titles == ["Fähre £1", "Fähre £2"]


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({"name": "tool", "version": "1.0", "description": "a tool for all"}, "without the text"),
        ({"annotations": [{"text": "a note on it", "target": [{}]}]}, "highlights and notes"),
        ({"type": "FeatureCollection", "features": []}, "map"),
        ({"log": {"entries": [], "version": "1.2"}}, "traffic"),
        ([1, 2, 3], "without the text"),
    ],
)
def test_other_json_says_what_it_is(data: object, kind: str) -> None:
    with pytest.raises(UnknownFormat) as told:
        read("a.txt", json.dumps(data).encode())
    assert kind in verbatim(told.value.detail).english()
    assert told.value.advice is not None


@pytest.mark.parametrize(
    "data", [b'{"a":' * 50_000, b"[" * 50_000, json.dumps([FERRY, FERRY])[:-30].encode()]
)
def test_damaged_and_hostile_json_is_refused(data: bytes) -> None:
    with pytest.raises(ReaderError):
        sources(data)


@pytest.mark.parametrize(
    "text", ["[Photo: AP] The ferry to Holm sails again.", "{{note}} It sails.", "[] sails"]
)
def test_prose_that_begins_like_json_is_text(text: str) -> None:
    assert read("a.txt", text.encode()).media_type == MediaType.TEXT


def test_thousands_of_broken_lines_cost_only_themselves() -> None:
    lines = [json.dumps(FERRY), *['{"a":[1,]'] * 20_000, json.dumps(FERRY)]
    found = take_apart("ferry.jsonl", "\n".join(lines).encode())
    assert len(found) == len(lines)
    assert read(found[-1].name, found[-1].data).address == FERRY["url"]
    # to look for the number of a line is to go over all that stands before it
    assert json.JSONDecodeError("", _Unnumbered("\n\n\n"), 3).lineno == 1
