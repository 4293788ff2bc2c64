"""Dates as pages write them; a date that is not whole is none."""

import pytest

from reader.cleaning.dates import read_date


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
    ],
)
def test_a_date_is_read(text: str, day: str) -> None:
    assert read_date(text, whole=True) == day


@pytest.mark.parametrize("text", ["", "in 1628", "March 2024", "31 February 2020", "Senin", "12:30", "3 of 10", "99.99.2020"])
def test_what_is_no_whole_date_is_none(text: str) -> None:
    assert read_date(text) is None


def test_a_sentence_is_not_a_date_line() -> None:
    text = "The bridge was opened by the governor on 4 May 1962 before a crowd of thousands."
    assert read_date(text, whole=True) is None
    assert read_date(text) == "1962-05-04"
