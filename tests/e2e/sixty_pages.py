"""Sixty small saved pages for the task of a day: ten stories in each of six languages, with menus,
dates, bylines, figures and a foot, as a folder of somebody who saves what he reads.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

RARE_WORD = "kelpwright"
"""Stands in one page only, far down in it."""
RARE_TITLE = "Quay Seven closes for the winter"
SPEAKER = "Mirela Tandoor"
FIGURE = "1,450 lorries"
STATEMENT = f"The old town will take {FIGURE} a day while the quay is closed."
QUOTATION = f"“{STATEMENT[:-1]},” said {SPEAKER} on Tuesday."
EVIDENCE = "The harbour board counted 960 lorries on the busiest day of last winter."
DISTANCE_TITLE = "Kabel laut Selat Bening mulai dipasang"
DISTANCE = "1.000 km"
"""As Indonesian writes a thousand kilometres."""


@dataclass(frozen=True, slots=True)
class _Language:
    """How the pages of one language are written; ``{place}``, ``{count}`` and ``{day}`` differ from
    page to page.
    """

    code: str
    site: str
    menu: Sequence[str]
    author: str
    places: Sequence[str]
    title: str
    paragraphs: Sequence[str]
    foot: str


_LANGUAGES = (
    _Language(
        "en",
        "tidewatch.example",
        ("Home", "Harbours", "Weather", "Contact"),
        "Osric Vane",
        (
            *("Ternhaven", "Saltby", "Merrow Point", "Gullane Bay", "Cold Ness"),
            *("Wrackford", "Pellmouth", "Dunstow", "Fairlead", "Hullock"),
        ),
        "Ferries of {place} carry more people than ever",
        (
            "The ferries of {place} carried {count} passengers in the first half of the year, more "
            "than in any year before, the harbour office said on day {day} of its spring report.",
            "Three new boats were bought for the short crossing, and a fourth is being built in a "
            "yard upriver from {place}. It is to sail from the autumn on.",
            "Fishermen complain that the wash of the boats damages their nets. The office says that "
            "the boats slow down before they reach the moorings of {place}.",
            "A ticket costs 4.20 crowns, as it did {day} years ago. The council has not decided "
            "whether the price is to rise before the next summer.",
        ),
        "Tidewatch is written by people who live by the sea.",
    ),
    _Language(
        "id",
        "kabarpesisir.example",
        ("Beranda", "Pelabuhan", "Cuaca", "Kontak"),
        "Laras Wibisana",
        (
            *("Teluk Nila", "Tanjung Rimbun", "Muara Senja", "Pantai Kerang", "Labuan Sari"),
            *("Ujung Palem", "Karang Biru", "Batu Layar", "Pulau Serai", "Kuala Embun"),
        ),
        "Penumpang feri di {place} naik lagi tahun ini",
        (
            "Feri di {place} mengangkut {count} penumpang pada paruh pertama tahun ini, lebih banyak "
            "daripada tahun sebelumnya, kata kantor pelabuhan dalam laporan hari ke-{day}.",
            "Tiga kapal baru dibeli untuk penyeberangan pendek itu, dan satu kapal lagi sedang dibuat "
            "di galangan dekat {place}. Kapal itu akan berlayar mulai musim hujan.",
            "Nelayan mengeluh karena ombak kapal merusak jaring mereka. Kantor pelabuhan mengatakan "
            "kapal melambat sebelum sampai di tambatan {place}.",
            "Harga tiket tetap sama seperti {day} tahun lalu. Dewan kota belum memutuskan apakah "
            "harga akan naik sebelum tahun depan.",
        ),
        "Kabar Pesisir ditulis oleh orang yang tinggal di tepi laut.",
    ),
    _Language(
        "de",
        "kuestenblatt.example",
        ("Start", "Häfen", "Wetter", "Kontakt"),
        "Frauke Deichmann",
        (
            *("Möwensiel", "Altwehr", "Krabbenkoog", "Strandau", "Nordhafen"),
            *("Tangrum", "Wattdorf", "Leuchtfeld", "Schlickburg", "Dünenort"),
        ),
        "Fähren von {place} so voll wie nie",
        (
            "Die Fähren von {place} haben im ersten Halbjahr {count} Menschen befördert, mehr als in "
            "jedem Jahr zuvor, teilte das Hafenamt in seinem Bericht Nummer {day} mit.",
            "Drei neue Boote wurden für die kurze Überfahrt gekauft, ein viertes entsteht auf einer "
            "Werft oberhalb von {place}. Es soll vom Herbst an fahren.",
            "Die Fischer klagen, dass die Wellen der Boote ihre Netze beschädigen. Das Amt sagt, die "
            "Boote führen vor den Liegeplätzen von {place} langsamer.",
            "Eine Karte kostet so viel wie vor {day} Jahren. Der Rat hat noch nicht entschieden, ob "
            "der Preis vor dem nächsten Sommer steigen soll.",
        ),
        "Das Küstenblatt wird von Menschen gemacht, die am Meer leben.",
    ),
    _Language(
        "es",
        "diariodelmuelle.example",
        ("Inicio", "Puertos", "Tiempo", "Contacto"),
        "Nuria Salcedo",
        (
            *("Cala Honda", "Puerto Albar", "Marisma Alta", "Faro Quieto", "Rompeolas"),
            *("Isla Tordo", "Bahía Rasa", "Salinera", "Puente Mar", "Olivar del Mar"),
        ),
        "Los barcos de {place} llevan más gente que nunca",
        (
            "Los barcos de {place} llevaron {count} pasajeros en la primera mitad del año, más que en "
            "cualquier año anterior, dijo la oficina del puerto en su informe número {day}.",
            "Se compraron tres barcos nuevos para la travesía corta, y otro se construye en un "
            "astillero cerca de {place}. Navegará a partir del otoño.",
            "Los pescadores se quejan de que las olas de los barcos dañan sus redes. La oficina dice "
            "que los barcos frenan antes de llegar a los amarres de {place}.",
            "El billete cuesta lo mismo que hace {day} años. El ayuntamiento no ha decidido si el "
            "precio subirá antes del próximo verano.",
        ),
        "El Diario del Muelle lo escribe gente que vive junto al mar.",
    ),
    _Language(
        "zh",
        "haigang.example",
        ("首页", "港口", "天气", "联系"),
        "林海若",
        (
            "银沙湾",
            "青螺港",
            "望潮角",
            "白帆镇",
            "珊瑚屿",
            "石鲸岛",
            "晚渔村",
            "海棠湾",
            "雾灯港",
            "长堤镇",
        ),
        "{place}的渡轮今年乘客再创新高",
        (
            "{place}的渡轮今年上半年运送了{count}名乘客，超过以往任何一年，港务处在第{day}号报告中说。",
            "港务处为这条短途航线买了三艘新船，第四艘正在{place}上游的船厂建造，计划秋天开航。",
            "渔民抱怨渡轮的浪损坏了他们的渔网。港务处说，渡轮在到达{place}的码头之前会减速。",
            "船票的价格与{day}年前一样。市议会还没有决定明年夏天之前是否涨价。",
        ),
        "本报由住在海边的人编写。",
    ),
    _Language(
        "ar",
        "sahil.example",
        ("الرئيسية", "الموانئ", "الطقس", "اتصل بنا"),
        "سلمى البحري",
        (
            *("خليج النورس", "ميناء الصدف", "رأس الموج", "جزيرة الملح", "مرسى الفجر"),
            *("شاطئ اللؤلؤ", "ميناء الرمان", "خليج المرجان", "برج المنارة", "ساحل الغزال"),
        ),
        "عبّارات {place} تنقل ركابا أكثر من أي وقت مضى",
        (
            "نقلت عبّارات {place} {count} راكب في النصف الأول من السنة، أكثر من أي سنة سابقة، كما قال "
            "مكتب الميناء في تقريره رقم {day}.",
            "اشترى المكتب ثلاثة قوارب جديدة للرحلة القصيرة، ويُبنى قارب رابع في حوض قرب {place}، "
            "ومن المقرر أن يبحر في الخريف.",
            "يشكو الصيادون من أن أمواج القوارب تتلف شباكهم. ويقول المكتب إن القوارب تبطئ قبل أن تصل "
            "إلى مراسي {place}.",
            "سعر التذكرة كما كان قبل {day} سنوات. ولم يقرر المجلس بعد ما إذا كان السعر سيرتفع قبل "
            "الصيف القادم.",
        ),
        "يكتب هذه الصحيفة أناس يعيشون على البحر.",
    ),
)

_SPECIAL = {
    ("en", 6): (
        RARE_TITLE,
        (
            "Quay Seven of Pellmouth will be closed from the first week of November until the ice is "
            "gone, the town said. It was built in 1907 and has sunk by 38 centimetres since.",
            QUOTATION,
            EVIDENCE,
            "Divers found 12 cracks in the wall below the water. A second survey is planned for the "
            "spring, when the water is clear.",
            *(
                f"House number {house} of the street behind the quay has had water in its cellar in "
                f"{house % 7 + 2} of the last ten winters, and its owner has asked for a pump."
                for house in range(3, 40, 2)
            ),
            f"The last {RARE_WORD} of the town, who mends baskets on the quay, will work in the old "
            "market hall until the wall is repaired.",
        ),
    ),
    ("id", 3): (
        DISTANCE_TITLE,
        (
            "Kapal pemasang kabel meninggalkan Pantai Kerang pada hari Senin. Pekerjaan itu akan "
            "berlangsung sampai bulan Maret, kata kepala proyek.",
            f"Kabel itu panjangnya lebih dari {DISTANCE} dan akan menghubungkan sebelas pulau di "
            "Selat Bening dengan daratan.",
            "Biayanya 640 miliar rupiah. Separuhnya dibayar oleh pemerintah provinsi, sisanya oleh "
            "perusahaan listrik.",
            "Nelayan diminta menjauh dari jalur kapal sampai pekerjaan itu selesai.",
        ),
    ),
}


def write_sixty_pages(folder: Path) -> None:
    """Write the pages into a folder, which is made."""
    folder.mkdir()
    for language in _LANGUAGES:
        for number in range(10):
            page = _page(language, number)
            (folder / f"{language.code}-{number}.html").write_text(page, "utf-8")


def _page(language: _Language, number: int) -> str:
    known = {
        "place": language.places[number],
        "count": f"{(number + 3) * 1_730:,}",
        "day": str(number + 2),
    }
    usual = language.title.format(**known), [one.format(**known) for one in language.paragraphs]
    title, paragraphs = _SPECIAL.get((language.code, number), usual)
    address = f"https://{language.site}/2026/03/{number + 10}/{language.code}{number}"
    menu = "".join(f'<li><a href="/{at}">{one}</a></li>' for at, one in enumerate(language.menu))
    text = "".join(f"<p>{one}</p>" for one in paragraphs)
    return (
        f'<!doctype html><html lang="{language.code}"'
        f'{" dir=rtl" if language.code == "ar" else ""}><head><meta charset="utf-8">'
        f'<title>{title}</title><link rel="canonical" href="{address}">'
        f'<meta name="author" content="{language.author}">'
        f'<meta property="article:published_time" content="2026-03-{number + 10}T08:00:00Z">'
        f"</head><body><nav><ul>{menu}</ul></nav><article><h1>{title}</h1>"
        f'<p class="byline">{language.author}</p>{text}</article>'
        f"<footer><p>{language.foot}</p><p>© 2026 {language.site}</p></footer></body></html>"
    )
