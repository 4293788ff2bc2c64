"""Articles in tables: rows become files of one row, other tables are told."""

import csv
import io

import pytest

from reader.domain.errors import UnknownFormat
from reader.importers import contents_of, read, take_apart

HEADING = ["title", "date", "author", "url", "text"]
TEXT = 'The ferry, "Maren", sails at 7.15 again.\nIt takes 84 cars; 12 fewer than before.'


def table(*rows: list[str], delimiter: str = ",") -> str:
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows(rows)
    return file.getvalue()


def row(at: int) -> list[str]:
    return [
        f"Ferry № {at}",
        "2025-03-02",
        "Runa Dahl",
        f"https://holm.example/{at}",
        f"{at} {TEXT}",
    ]


@pytest.mark.parametrize("delimiter", list(",;\t|"))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_each_row_is_a_file_of_heading_and_row(delimiter: str, encoding: str) -> None:
    text = table(HEADING, row(1), row(2), delimiter=delimiter)
    apart = take_apart("ferries.csv", text.encode(encoding))
    assert len(apart) == 2
    for at, record in enumerate(apart, start=1):
        source = read(record.name, record.data, encoding=record.encoding)
        assert source.address == f"https://holm.example/{at}"
        page = contents_of(source).page
        assert page.stated is not None
        assert (page.stated.title, page.stated.authors) == (f"Ferry № {at}", ("Runa Dahl",))
        assert page.data.decode().endswith(f"{at} {TEXT}")


def test_the_bytes_are_those_of_the_file() -> None:
    data = table(HEADING, row(1), row(2)).encode()
    heading = data[: data.index(b"\r\n") + 2]
    first, second = take_apart("ferries.csv", data)
    assert first.data + second.data.removeprefix(heading) == data


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_table_that_is_cut_in_the_middle_of_a_character(encoding: str) -> None:
    data = table(HEADING, row(1), row(2)).encode(encoding)[:-1]
    sources = [read(one.name, one.data, encoding=one.encoding) for one in take_apart("f.csv", data)]
    assert [one.address for one in sources] == ["https://holm.example/1", "https://holm.example/2"]


@pytest.mark.parametrize(
    "heading",
    [
        ["Titel", "Datum", "Autor", "Link", "Inhalt"],
        ["judul", "tanggal", "penulis", "tautan", "isi"],
        ["Заголовок", "Дата", "Автор", "Ссылка", "Текст"],
        ["标题", "日期", "作者", "链接", "正文"],
        ["article_title", "publish_date", "authors", "source_url", "article_text"],
    ],
)
def test_columns_have_names_in_many_languages(heading: list[str]) -> None:
    (record,) = take_apart("one.csv", table(heading, row(1)).encode())
    stated = contents_of(read(record.name, record.data)).page.stated
    assert stated is not None
    assert (stated.title, stated.published, stated.authors, stated.url) == (
        "Ferry № 1",
        "2025-03-02",
        ("Runa Dahl",),
        "https://holm.example/1",
    )


def test_a_table_may_be_called_a_text() -> None:
    assert len(take_apart("ferries.txt", table(HEADING, row(1), row(2)).encode())) == 2


@pytest.mark.parametrize(
    "rows",
    [
        [["year", "cars"], *[[str(year), str(year * 7)] for year in range(2000, 2020)]],
        [["Title", "URL", "Folder"], ["Ferry", "https://holm.example/1", "Unread"]],
        [row(1), row(2)],
        [HEADING],
    ],
)
def test_a_table_without_texts_says_so(rows: list[list[str]]) -> None:
    (record,) = take_apart("a.csv", table(*rows).encode())
    with pytest.raises(UnknownFormat) as told:
        read(record.name, record.data)
    assert told.value.advice is not None


def test_a_row_that_is_cut_costs_only_itself() -> None:
    data = table(HEADING, row(1), row(2)).encode()[:-12]
    first, second = take_apart("a.csv", data)
    assert read(first.name, first.data).address == "https://holm.example/1"
    with pytest.raises(UnknownFormat):
        read(second.name, second.data)
