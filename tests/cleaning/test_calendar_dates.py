"""Dates of other calendars, scripts, languages and orders; stamps in all their forms."""

from datetime import date

import pytest

from reader.cleaning.metadata.date_lines import label_of, read_line
from reader.cleaning.text.calendars import Calendar, gregorian
from reader.cleaning.text.dates import DateReading, read_date, read_short_date
from reader.cleaning.text.phrases import languages
from reader.cleaning.text.stamps import read_stamp


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("14 January 2025", "2025-01-14"),
        ("Jan. 14, 2025, 9:30 a.m.", "2025-01-14"),
        ("Kamis, 6 April 2023 10:11 WIB", "2023-04-06"),
        ("Tönnesfleth, 3. Februar 2004", "2004-02-03"),
        ("1er mars 2019 à 08h15", "2019-03-01"),
        ("Fri Apr 28 19:20:36 CEST 2023", "2023-04-28"),
        ("April 26, 2024Updated", "2024-04-26"),
        ("3 พฤษภาคม 2567", "2024-05-03"),
        ("วันศุกร์ที่ ๓ พฤษภาคม พ.ศ. ๒๕๖๗", "2024-05-03"),
        ("٣ مايو ٢٠٢٤", "2024-05-03"),
        ("۱۴ اردیبهشت ۱۴۰۳", "2024-05-03"),
        ("۱۴۰۳/۰۲/۱۴", "2024-05-03"),
        ("الجمعة 24 شوال 1445 هـ", "2024-05-03"),
        ("24 شوال 1445هـ - 3 مايو 2024م", "2024-05-03"),
        ("٣ أيار/مايو ٢٠٢٤", "2024-05-03"),
        ("3 كانون الثاني 2024", "2024-01-03"),
        ("3. května 2024", "2024-05-03"),
        ("Thứ sáu, ngày 3 tháng 5 năm 2024", "2024-05-03"),
        ("3 Thg 5, 2024", "2024-05-03"),
        ("3 tháng Năm năm 2024", "2024-05-03"),
        ("Tháng Năm 3, 2024", "2024-05-03"),
        ("2024. május 3., péntek 10:12", "2024-05-03"),
        ("2024. gada 3. maijā", "2024-05-03"),
        ("2024 m. gegužės 3 d.", "2024-05-03"),
        ("令和6年5月3日", "2024-05-03"),
        ("令和元年5月3日", "2019-05-03"),
        ("2024年（令和6年）5月3日", "2024-05-03"),
        ("民國113年5月3日", "2024-05-03"),
        ("中華民國一一三年五月三日", "2024-05-03"),
        ("二〇二四年五月三日", "2024-05-03"),
        ("二零二四年十二月二十三日", "2024-12-23"),
        ("2024년 5월 3일 금요일", "2024-05-03"),
        ("2024. 5. 3. 10:12", "2024-05-03"),
        ("3 ביוני 2024", "2024-06-03"),
        ("3 במאי 2024", "2024-05-03"),
        ("3 मई 2024", "2024-05-03"),
        ("३ मई २०२४", "2024-05-03"),
        ("৩ মে ২০২৪", "2024-05-03"),
        ("3 toukokuuta 2024", "2024-05-03"),
        ("3. toukokuuta 2024", "2024-05-03"),
        ("3 Μαΐου 2024", "2024-05-03"),
        ("3 Μαϊου 2024", "2024-05-03"),
        ("3 Mayıs 2024 Cuma", "2024-05-03"),
        ("3 MAYIS 2024", "2024-05-03"),
        ("3 травня 2024 року", "2024-05-03"),
        ("3 мая 2024 г.", "2024-05-03"),
        ("3 май 2024 г.", "2024-05-03"),
        ("3. svibnja 2024.", "2024-05-03"),
        ("3. maj 2024.", "2024-05-03"),
        ("3 de maig de 2024", "2024-05-03"),
        ("3 d'abril de 2024", "2024-04-03"),
        ("3 Mei 2024", "2024-05-03"),
        ("3 Ogos 2024", "2024-08-03"),
        ("ika-3 ng Mayo 2024", "2024-05-03"),
        ("03-May-2024", "2024-05-03"),
        ("May 3rd, 2024", "2024-05-03"),
        ("3rd of May, 2024", "2024-05-03"),
        ("4. 2. 2022", "2022-02-04"),
        ("2024/05/03", "2024-05-03"),
        ("２０２４／０５／０３", "2024-05-03"),
        ("R6.5.3", "2024-05-03"),
        ("113/05/03", "2024-05-03"),
        ("03/05/2567", "2024-05-03"),
        ("2567-05-03", "2024-05-03"),
        ("Ellen MarshMay 3, 2024", "2024-05-03"),
        ("maiatzaren 3a, 2024", "2024-05-03"),
        ("2024ko maiatzaren 3a", "2024-05-03"),
        ("3 d'abril de 2024", "2024-04-03"),
        ("3 May 20248:12", "2024-05-03"),
        ("2024-05-0308:12", "2024-05-03"),
        ("03.05.202410:12 Uhr", "2024-05-03"),
    ],
)
def test_a_date_is_read_in_whatever_calendar_and_script(text: str, day: str) -> None:
    assert read_date(text, whole=True) == day


@pytest.mark.parametrize(
    "text",
    [
        "30 شوال 1445 هـ",
        "3 พฤษภาคม",
        "令和6年5月",
        "2567",
        "3 May 12 comments",
        "Chapter 3 May begin",
        "5 2024",
    ],
)
def test_what_is_not_certain_or_not_whole_is_none(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize("code", sorted(c for c, one in languages().items() if one.months))
def test_every_name_of_a_month_is_read_in_its_language(code: str) -> None:
    for name, number in languages()[code].months.items():
        for text in (f"3 {name} 2024", f"3. {name.upper()} 2024", f"2024 {name} 3"):
            assert read_date(text, language=code) == f"2024-{number:02}-03", (code, name, text)


@pytest.mark.parametrize(
    ("calendar", "day", "expected"),
    [
        (Calendar.JALALI, (1403, 1, 1), date(2024, 3, 20)),
        (Calendar.JALALI, (1403, 12, 30), date(2025, 3, 20)),
        (Calendar.JALALI, (1402, 12, 30), None),
        (Calendar.JALALI, (1300, 1, 1), date(1921, 3, 21)),
        (Calendar.HIJRI, (1445, 10, 24), None),
        (Calendar.HIJRI, (1445, 13, 1), None),
        (Calendar.GREGORIAN, (2024, 2, 30), None),
    ],
)
def test_days_of_calendars(
    calendar: Calendar, day: tuple[int, int, int], expected: date | None
) -> None:
    assert gregorian(calendar, *day) == expected


def test_a_week_day_settles_a_day_of_the_moon_and_only_where_it_can() -> None:
    days = [gregorian(Calendar.HIJRI, 1446, 9, 1, week_day) for week_day in range(7)]
    given = [day for day in days if day]
    assert all(day.weekday() == at for at, day in enumerate(days) if day)
    assert max(given) - min(given) < 4 * (date(2024, 1, 2) - date(2024, 1, 1))
    unsure = [
        (year, month)
        for year in range(1440, 1447)
        for month in range(1, 13)
        if gregorian(Calendar.HIJRI, year, month, 1) is None
    ]
    assert unsure


@pytest.mark.parametrize(
    ("text", "language", "day_first", "day"),
    [
        ("12.05.98", None, True, "1998-05-12"),
        ("12.05.45", None, True, "1945-05-12"),
        ("3 พ.ค. 67", None, True, "2024-05-03"),
        ("3 พ.ค. 24", None, True, "2024-05-03"),
        ("3/5/67", "th", True, "2024-05-03"),
        ("24.05.03 10:12", "ko", True, "2024-05-03"),
        ("gull28.09.1912:44", None, True, "2019-09-28"),
        ("28.01.22 / 0 Kommentare", None, True, "2022-01-28"),
        ("last updated 4 April 17", None, True, "2017-04-04"),
        ("3 May '24", None, True, "2024-05-03"),
        ("04-ago-2021 5:11", None, True, "2021-08-04"),
        ("05/03/24", None, False, "2024-05-03"),
        ("05/03/24", None, None, None),
        ("25/03/24", None, None, "2024-03-25"),
    ],
)
def test_years_of_two_digits(
    text: str, language: str | None, day_first: bool | None, day: str | None
) -> None:
    assert read_short_date(text, day_first=day_first, language=language) == day


def test_a_year_of_two_digits_is_never_after_the_newest_year_of_the_page() -> None:
    assert read_short_date("12.05.24", day_first=True, newest=2012) == "1924-05-12"
    assert read_short_date("12.05.12", day_first=True, newest=2012) == "2012-05-12"


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("20240503T081200Z", "2024-05-03T08:12:00Z"),
        ("20240503", "2024-05-03"),
        ("202405030812", "2024-05-03T08:12"),
        ("1714723920", "2024-05-03T08:12:00Z"),
        ("1714723920000", "2024-05-03T08:12:00Z"),
        ("2024-W18-5", "2024-05-03"),
        ("2024-05-03 8:12", "2024-05-03T08:12"),
        ("2024-05-03 08:12:00 +0700", "2024-05-03T08:12:00+0700"),
        ("2024-05-03T08:12:00+07", "2024-05-03T08:12:00+07:00"),
        ("Fri, 03 May 24 08:12:00 +0200", "2024-05-03T08:12:00+0200"),
        ("May 3, 2024 8:12 AM", "2024-05-03"),
        ("1970-01-01T00:00:00Z", None),
        ("0", None),
        ("20241399", None),
        ("4809123456789012", None),
        ("", None),
    ],
)
def test_stamps_in_all_their_forms(text: str, stamp: str | None) -> None:
    assert read_stamp(text) == stamp


@pytest.mark.parametrize(
    ("line", "published", "changed"),
    [
        (
            "Published 3 May 2024, 8:12 | Updated 9 May 2024, 17:40",
            ("2024-05-03",),
            ("2024-05-09",),
        ),
        (
            "Updated: 9 May 2024 17:40 | Published: 3 May 2024 8:12",
            ("2024-05-03",),
            ("2024-05-09",),
        ),
        ("Published 3 May 2024Updated 9 May 2024", ("2024-05-03",), ("2024-05-09",)),
        ("公開日：2024年5月3日 更新日：2024年5月9日", ("2024-05-03",), ("2024-05-09",)),
        ("Diperbarui 9 Mei 2024 | Diterbitkan 3 Mei 2024", ("2024-05-03",), ("2024-05-09",)),
        ("Erstellt am 3.5.2024, aktualisiert am 9.5.2024", ("2024-05-03",), ("2024-05-09",)),
        (
            "Publié le 3 mai 2024 à 8h12 - Mis à jour le 9 mai 2024",
            ("2024-05-03",),
            ("2024-05-09",),
        ),
        ("آخر تحديث: 9 مايو 2024 | نشر في: 3 مايو 2024", ("2024-05-03",), ("2024-05-09",)),
        ("เผยแพร่ 3 พ.ค. 2567 อัปเดต 9 พ.ค. 2567", ("2024-05-03",), ("2024-05-09",)),
        ("Опубликовано: 3 мая 2024 Обновлено: 9 мая 2024", ("2024-05-03",), ("2024-05-09",)),
        (
            "First published on 3 May 2024 and last updated on 9 May 2024",
            ("2024-05-03",),
            ("2024-05-09",),
        ),
        (
            "Yayınlanma: 03.05.2024 - 10:12 Güncelleme: 09.05.2024 - 11:00",
            ("2024-05-03",),
            ("2024-05-09",),
        ),
        ("입력 2024.05.03 10:12 수정 2024.05.09", ("2024-05-03",), ("2024-05-09",)),
        (
            "Publicado el 3 de mayo de 2024 / Actualizado el 9 de mayo de 2024",
            ("2024-05-03",),
            ("2024-05-09",),
        ),
        ("Opublikowano: 3 maja 2024, aktualizacja: 9 maja 2024", ("2024-05-03",), ("2024-05-09",)),
        ("Publicerad 3 maj 2024 Uppdaterad 9 maj 2024", ("2024-05-03",), ("2024-05-09",)),
        ("Published and updated on 3 May 2024", ("2024-05-03",), ()),
        ("2024-05-09 10:12 更新", (), ("2024-05-09",)),
        ("2024.05.09 lastupdate", (), ("2024-05-09",)),
        ("Cập nhật lúc 10:12 ngày 9 tháng 5 năm 2024", (), ("2024-05-09",)),
        ("Published 3 May 2024Updated 5 May", ("2024-05-03",), ()),
        ("By OrlaUpdated: 9 May 2024", (), ("2024-05-09",)),
    ],
)
def test_each_day_belongs_to_its_word(
    line: str, published: tuple[str, ...], changed: tuple[str, ...]
) -> None:
    found = read_line(line, DateReading(newest=2035))
    assert (found.published, found.changed) == (published, changed)


@pytest.mark.parametrize(
    ("line", "label"),
    [("Updated", True), ("Published:", False), ("Updated by Bo", None), ("3 May 2024", None)],
)
def test_a_label_in_a_line_of_its_own(line: str, label: bool | None) -> None:
    assert label_of(line) is label


@pytest.mark.parametrize(
    "text", ["1 may " * 60, "2024-" * 80, "- " * 200 + "May 3", "3 may " + "-," * 9_000]
)
def test_long_lines_are_read_in_no_time(text: str) -> None:
    assert read_date(text) is None
