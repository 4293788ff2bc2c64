"""The articles of the old libraries, written for them: a page in Indonesian, saved twice, a page in
English, and two texts.
"""

BRIDGE_PARAGRAPHS = (
    "JAKARTA — Jembatan baru di atas Sungai Mahakam dibuka pada hari Senin, setelah empat tahun "
    "dibangun. 🌉",
    "Panjangnya 1.000 kilometer jika dihitung dengan jalan yang menghubungkannya, kata Menteri "
    "Pekerjaan Umum"
    " Siti Rahma kepada wartawan di lokasi.",
    "“Lebih dari 2,5 juta orang akan memakainya setiap tahun,” kata Rahma, yang datang bersama 300 "
    "tamu undangan. 👍🏽",
    "Biayanya mencapai Rp 1,5 miliar per meter, hampir dua kali lipat dari rencana pada tahun "
    "2022, menurut laporan"
    " Badan Pemeriksa Keuangan.",
    "Warga di seberang sungai menunggu lama. Sebelumnya mereka harus naik perahu selama empat "
    "puluh menit untuk pergi"
    " ke pasar, ke sekolah, atau ke rumah sakit terdekat.",
    "Para pengkritik mengatakan bahwa angka itu tidak benar, karena jembatan lain di provinsi yang "
    "sama jauh lebih murah"
    " dan selesai dalam dua tahun.",
)
CHANGED_PARAGRAPHS = (
    *BRIDGE_PARAGRAPHS[:2],
    "“Lebih dari 2,7 juta orang akan memakainya setiap tahun,” kata Rahma, yang datang bersama 320 "
    "tamu undangan. 👍🏽",
    *BRIDGE_PARAGRAPHS[3:5],
    "Gubernur menjawab pada hari Selasa bahwa semua dokumen akan dibuka untuk umum sebelum akhir "
    "bulan ini.",
)
HARBOUR_PARAGRAPHS = (
    "The harbour of Northport will close for two weeks in May, the city council said on Friday, "
    "because more than"
    " 40 percent of its quay walls have to be renewed.",
    "“Nobody has looked at these walls since 1987,” said the harbour master, Ólafur Þór, in a "
    "meeting with about 120 fishermen.",
    "Fishermen fear that they will lose 3 million crowns. The council promises to pay half of what "
    "they lose, which it"
    " puts at 1.2 million crowns.",
    "The last closing, nineteen years ago, took nine weeks instead of three, according to the "
    "harbour's own annual"
    " report of that year.",
)
RIVER_TEXT = """The river rises again

By Ana Putri

The river rose by 12 centimetres overnight, the water board said on Sunday. It expects no flood before Wednesday.

Read also: Ten ways to dry a cellar

"We have 4,000 sandbags ready," said its spokesman, and 60 helpers. In 2013 it had needed 11,000 of them.

Share this article on Facebook
"""
FORGOTTEN_TEXT = """A short report that nobody needs

The town's fair opens on Saturday at ten. About 5,000 visitors came last year, the town says, more than ever before.
"""


def page(
    title: str,
    address: str,
    author: str,
    paragraphs: tuple[str, ...],
    *,
    language: str,
    picture: str = "",
) -> bytes:
    """Return a page as a news site would publish it: an article between its menus, teasers and
    footer.
    """
    body = "\n".join(f"<p>{text}</p>" for text in paragraphs)
    image = (
        f'<figure><img src="{picture}" alt="Aerial view"><figcaption>Seen from above. Photo: '
        "N. N.</figcaption></figure>"
    )
    return f"""<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title} | Berita Contoh</title>
<link rel="canonical" href="{address}"><meta name="author" content="{author}">
<meta property="article:published_time" content="2026-11-02T08:30:00+07:00"><meta property="og:title" content="{title}">
<meta property="og:site_name" content="Berita Contoh"></head><body>
<nav><ul><li><a href="/">Beranda</a></li><li><a href="/ekonomi">Ekonomi</a></li>
<li><a href="/olahraga">Olahraga</a></li></ul></nav>
<main><article><h1>{title}</h1><p class="byline">{author}</p>{image if picture else ""}
{body}
<p><a href="/lain/1">Baca juga: Harga beras naik lagi di lima kota</a></p>
<p><a href="/lain/2">Baca juga: Kereta cepat berhenti di Bandung</a></p>
</article></main>
<footer><p>© 2026 Berita Contoh. All rights reserved.</p><p>Tentang kami | Kontak | Iklan</p></footer>
</body></html>
""".encode()


BRIDGE = page(
    "Jembatan Mahakam dibuka",
    "https://berita.example/2026/jembatan",
    "Dewi Lestari",
    BRIDGE_PARAGRAPHS,
    language="id",
)
BRIDGE_CHANGED = page(
    "Jembatan Mahakam dibuka",
    "https://berita.example/2026/jembatan",
    "Dewi Lestari",
    CHANGED_PARAGRAPHS,
    language="id",
)
HARBOUR = page(
    "Northport closes its harbour",
    "https://news.example/harbour",
    "Jón Þórsson",
    HARBOUR_PARAGRAPHS,
    language="en",
    picture="harbour_files/a.png",
)
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc000000301010018dd8db0"
    "0000000049454e44ae426082"
)
