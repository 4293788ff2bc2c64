"""Dates as pages write them; a date that is not whole is none."""

import pytest

from reader.cleaning.text.dates import (
    before_date,
    read_date,
    read_short_date,
    reads_day_first,
)
from reader.cleaning.text.stamps import read_stamp


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("14 January 2025", "2025-01-14"),
        ("Jan. 14, 2025, 9:30 a.m.", "2025-01-14"),
        ("Kamis, 6 April 2023 10:11 WIB", "2023-04-06"),
        ("Tönnesfleth, 3. Februar 2004", "2004-02-03"),
        ("1er mars 2019 à 08h15", "2019-03-01"),
        ("12 de octubre de 2020", "2020-10-12"),
        ("21 września 2021", "2021-09-21"),
        ("5 мая 2012, 14:20", "2012-05-05"),
        ("2023年11月5日 6時30分", "2023-11-05"),
        ("2012년 3월 9일", "2012-03-09"),
        ("15 Ağustos 2022", "2022-08-15"),
        ("٤ / 2022-12-04", "2022-12-04"),
        ("04.12.2022", "2022-12-04"),
        ("12/25/2020", "2020-12-25"),
        ("2011/07/09", "2011-07-09"),
        ("Fri Apr 28 19:20:36 CEST 2023", "2023-04-28"),
        ("April 26, 2024Updated", "2024-04-26"),
    ],
)
def test_a_date_is_read(text: str, day: str) -> None:
    assert read_date(text, whole=True) == day


@pytest.mark.parametrize(
    "text",
    ["", "in 1628", "March 2024", "31 February 2020", "Senin", "12:30", "3 of 10", "99.99.2020"],
)
def test_what_is_no_whole_date_is_none(text: str) -> None:
    assert read_date(text) is None


def test_a_sentence_is_not_a_date_line() -> None:
    text = "The bridge was opened by the governor on 4 May 1962 before a crowd of thousands."
    assert read_date(text, whole=True) is None
    assert read_date(text) == "1962-05-04"


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("2024-05-02T07:00:00.123+02:00", "2024-05-02T07:00:00+02:00"),
        ("2024-05-02 17:55:00 UTC", "2024-05-02T17:55:00Z"),
        ("2024-05-02T23:30Z", "2024-05-02T23:30Z"),
        ("Thu, 02 May 2024 02:41:00 GMT", "2024-05-02T02:41:00Z"),
        ("2024-05-02", "2024-05-02"),
        ("2024-13-02", None),
        ("PT7M", None),
    ],
)
def test_a_stamp_keeps_the_zone_that_is_written(text: str, stamp: str | None) -> None:
    assert read_stamp(text) == stamp


@pytest.mark.parametrize(
    ("language", "tag", "host", "day_first"),
    [
        ("en", "en-US", "courier.example", False),
        ("en", "en_GB", "courier.example", True),
        ("en", "en", "courier.example", False),
        ("en", "en", "courier.co.uk", True),
        ("de", "de", "courier.example", True),
        (None, "", None, True),
    ],
)
def test_which_number_is_the_day(
    language: str | None, tag: str, host: str | None, day_first: bool
) -> None:
    assert reads_day_first(language, tag, host) is day_first


def test_a_year_of_two_digits() -> None:
    assert read_short_date("Published on 01/25/26", day_first=False) == "2026-01-25"
    assert read_short_date("version 1.2.26.4", day_first=True) is None


def test_what_stands_before_a_date() -> None:
    assert before_date("Orla Fenwick December 28, 2016") == "Orla Fenwick "
    assert before_date("Orla Fenwick") == "Orla Fenwick"
