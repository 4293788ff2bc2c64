<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Berkas</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Sunting</translation>
        </message>
        <message>
            <source>&amp;Highlight</source>
            <translation>S&amp;orotan</translation>
        </message>
        <message>
            <source>&amp;Claim</source>
            <translation>&amp;Klaim</translation>
        </message>
        <message>
            <source>A&amp;rticle</source>
            <translation>&amp;Artikel</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Tampilan</translation>
        </message>
        <message>
            <source>He&amp;lp</source>
            <translation>Bant&amp;uan</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Bintang</translation>
        </message>
        <message>
            <source>&amp;Mark as new</source>
            <translation>&amp;Tandai baru</translation>
        </message>
        <message>
            <source>Mark as &amp;in progress</source>
            <translation>Tandai sedang diker&amp;jakan</translation>
        </message>
        <message>
            <source>Mar&amp;k as done</source>
            <translation>Ta&amp;ndai selesai</translation>
        </message>
        <message>
            <source>&amp;Folders…</source>
            <translation>F&amp;older…</translation>
        </message>
        <message>
            <source>D&amp;etails</source>
            <translation>&amp;Detail</translation>
        </message>
        <message>
            <source>Show the fi&amp;le in its folder</source>
            <translation>Tampilkan berkas di foldernya (&amp;q)</translation>
        </message>
        <message>
            <source>Cop&amp;y the address</source>
            <translation>&amp;Salin alamat</translation>
        </message>
        <message>
            <source>&amp;Restore or remove this paragraph</source>
            <translation>&amp;Pulihkan atau buang paragraf ini</translation>
        </message>
        <message>
            <source>&amp;Always for this site…</source>
            <translation>Selalu untuk situs &amp;ini…</translation>
        </message>
        <message>
            <source>R&amp;ules for sites…</source>
            <translation>Atu&amp;ran situs…</translation>
        </message>
        <message>
            <source>Sho&amp;w all removed parts</source>
            <translation>Tampilkan semua bagian &amp;yang dibuang</translation>
        </message>
        <message>
            <source>&amp;Clean again</source>
            <translation>Bersih&amp;kan ulang</translation>
        </message>
        <message>
            <source>&amp;Versions…</source>
            <translation>&amp;Versi…</translation>
        </message>
        <message>
            <source>Pages &amp;of the article…</source>
            <translation>Ha&amp;laman artikel…</translation>
        </message>
        <message>
            <source>Pictures from the &amp;network…</source>
            <translation>Ga&amp;mbar dari jaringan…</translation>
        </message>
        <message>
            <source>Headin&amp;gs of the article…</source>
            <translation>S&amp;ubjudul artikel…</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>Bacakan</translation>
        </message>
        <message>
            <source>Open the page in the &amp;browser</source>
            <translation>&amp;Buka halaman di peramban</translation>
        </message>
        <message>
            <source>Open its copy at the Internet Arc&amp;hive</source>
            <translation>Buka salinannya di Internet Archive (&amp;x)</translation>
        </message>
        <message>
            <source>&amp;Search the web for the words</source>
            <translation>Cari kata-kata ini di &amp;web</translation>
        </message>
        <message>
            <source>Ne&amp;xt article in the list</source>
            <translation>Artikel berikutnya dalam da&amp;ftar</translation>
        </message>
        <message>
            <source>&amp;Previous article in the list</source>
            <translation>&amp;Artikel sebelumnya dalam daftar</translation>
        </message>
        <message>
            <source>&amp;Delete the article</source>
            <translation>&amp;Hapus artikel</translation>
        </message>
        <message>
            <source>&amp;Trash</source>
            <translation>T&amp;empat sampah</translation>
        </message>
        <message>
            <source>Claim of &amp;this highlight</source>
            <translation>&amp;Klaim dari sorotan ini</translation>
        </message>
        <message>
            <source>Add to an e&amp;xisting claim…</source>
            <translation>Ta&amp;mbahkan ke klaim yang ada…</translation>
        </message>
        <message>
            <source>Add these words as &amp;evidence to the claim</source>
            <translation>Jadikan kata-kata ini &amp;bukti klaim</translation>
        </message>
        <message>
            <source>Add a &amp;link as evidence</source>
            <translation>Tambahkan tau&amp;tan sebagai bukti</translation>
        </message>
        <message>
            <source>Ex&amp;port evidence for the claim…</source>
            <translation>Ekspor bukti &amp;untuk klaim…</translation>
        </message>
        <message>
            <source>All clai&amp;ms</source>
            <translation>&amp;Semua klaim</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Urungkan</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>U&amp;langi</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Salin</translation>
        </message>
        <message>
            <source>Copy as &amp;quotation</source>
            <translation>Salin sebagai &amp;kutipan</translation>
        </message>
        <message>
            <source>Copy as &amp;Markdown</source>
            <translation>Salin sebagai &amp;Markdown</translation>
        </message>
        <message>
            <source>Copy as &amp;HTML</source>
            <translation>Salin sebagai &amp;HTML</translation>
        </message>
        <message>
            <source>Copy as plain &amp;text</source>
            <translation>Salin sebagai &amp;teks biasa</translation>
        </message>
        <message>
            <source>Copy a &amp;link that opens the page at these words</source>
            <translation>Salin tautan yang membuka halaman &amp;di kata-kata ini</translation>
        </message>
        <message>
            <source>&amp;Find in this article…</source>
            <translation>&amp;Cari dalam artikel ini…</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>Cari &amp;berikutnya</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>Cari s&amp;ebelumnya</translation>
        </message>
        <message>
            <source>F&amp;ilter the list</source>
            <translation>Sarin&amp;g daftar</translation>
        </message>
        <message>
            <source>Filter the n&amp;otes</source>
            <translation>Sa&amp;ring catatan</translation>
        </message>
        <message>
            <source>&amp;Search the library</source>
            <translation>C&amp;ari di pustaka</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>&amp;Preferensi…</translation>
        </message>
        <message>
            <source>&amp;New library…</source>
            <translation>Pustaka &amp;baru…</translation>
        </message>
        <message>
            <source>Open librar&amp;y…</source>
            <translation>B&amp;uka pustaka…</translation>
        </message>
        <message>
            <source>Recen&amp;t libraries</source>
            <translation>&amp;Pustaka terakhir</translation>
        </message>
        <message>
            <source>Import &amp;files…</source>
            <translation>&amp;Impor berkas…</translation>
        </message>
        <message>
            <source>Import a f&amp;older…</source>
            <translation>Impor &amp;folder…</translation>
        </message>
        <message>
            <source>&amp;Paste an article</source>
            <translation>&amp;Tempel artikel</translation>
        </message>
        <message>
            <source>Import &amp;report…</source>
            <translation>Laporan i&amp;mpor…</translation>
        </message>
        <message>
            <source>E&amp;xport this article’s notes…</source>
            <translation>&amp;Ekspor catatan artikel ini…</translation>
        </message>
        <message>
            <source>Export &amp;all notes…</source>
            <translation>Ekspor &amp;semua catatan…</translation>
        </message>
        <message>
            <source>Save a &amp;copy of the library…</source>
            <translation>Simpan sa&amp;linan pustaka…</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>&amp;Cadangan…</translation>
        </message>
        <message>
            <source>Check the &amp;library…</source>
            <translation>Pe&amp;riksa pustaka…</translation>
        </message>
        <message>
            <source>&amp;Merge another library…</source>
            <translation>&amp;Gabungkan pustaka lain…</translation>
        </message>
        <message>
            <source>&amp;Decide on conflicts…</source>
            <translation>Putuskan k&amp;onflik…</translation>
        </message>
        <message>
            <source>A&amp;greement of two people…</source>
            <translation>Kesepakata&amp;n dua orang…</translation>
        </message>
        <message>
            <source>Pr&amp;int the article…</source>
            <translation>Ceta&amp;k artikel…</translation>
        </message>
        <message>
            <source>Close this &amp;window</source>
            <translation>Tutup &amp;jendela ini</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>Kelu&amp;ar</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Panduan</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>Pi&amp;ntasan papan tik</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>P&amp;erintah…</translation>
        </message>
        <message>
            <source>Open the &amp;practice article</source>
            <translation>Buka artikel &amp;latihan</translation>
        </message>
        <message>
            <source>Add to the applications &amp;menu</source>
            <translation>Tambahkan &amp;ke menu aplikasi</translation>
        </message>
        <message>
            <source>&amp;Remove from the applications menu</source>
            <translation>Keluarkan &amp;dari menu aplikasi</translation>
        </message>
        <message>
            <source>What’s &amp;new</source>
            <translation>Yang &amp;baru</translation>
        </message>
        <message>
            <source>Report a pro&amp;blem…</source>
            <translation>Laporkan &amp;masalah…</translation>
        </message>
        <message>
            <source>&amp;About Claim Reader</source>
            <translation>&amp;Tentang Claim Reader</translation>
        </message>
        <message>
            <source>&amp;Highlight the selection</source>
            <translation>Sorot &amp;pilihan</translation>
        </message>
        <message>
            <source>Write a &amp;note</source>
            <translation>T&amp;ulis catatan</translation>
        </message>
        <message>
            <source>Write a note on the a&amp;rticle</source>
            <translation>&amp;Tulis catatan tentang artikel</translation>
        </message>
        <message>
            <source>Librar&amp;y notes…</source>
            <translation>&amp;Catatan pustaka…</translation>
        </message>
        <message>
            <source>Copy a lin&amp;k to this highlight</source>
            <translation>Salin tauta&amp;n ke sorotan ini</translation>
        </message>
        <message>
            <source>Highlight all &amp;occurrences…</source>
            <translation>S&amp;orot semua kemunculan…</translation>
        </message>
        <message>
            <source>&amp;Attach the highlight in the tray to the selection</source>
            <translation>Pasang sorotan &amp;dari baki ke pilihan</translation>
        </message>
        <message>
            <source>Mark as re&amp;viewed</source>
            <translation>Tandai sudah ditin&amp;jau</translation>
        </message>
        <message>
            <source>&amp;Labels…</source>
            <translation>&amp;Label…</translation>
        </message>
        <message>
            <source>All highlights of the li&amp;brary</source>
            <translation>Semua sorotan di pusta&amp;ka</translation>
        </message>
        <message>
            <source>N&amp;ext highlight</source>
            <translation>Sorotan &amp;berikutnya</translation>
        </message>
        <message>
            <source>&amp;Previous highlight</source>
            <translation>Sorotan s&amp;ebelumnya</translation>
        </message>
        <message>
            <source>Next sentence &amp;worth checking</source>
            <translation>Kali&amp;mat layak diperiksa berikutnya</translation>
        </message>
        <message>
            <source>Previous sentence worth checkin&amp;g</source>
            <translation>Kalimat layak diper&amp;iksa sebelumnya</translation>
        </message>
        <message>
            <source>Ne&amp;xt overlapping highlight</source>
            <translation>Sorotan bertindih berikutn&amp;ya</translation>
        </message>
        <message>
            <source>Previous overlapping highligh&amp;t</source>
            <translation>So&amp;rotan bertindih sebelumnya</translation>
        </message>
        <message>
            <source>L&amp;ist the highlights here…</source>
            <translation>Da&amp;ftar sorotan di sini…</translation>
        </message>
        <message>
            <source>Move the &amp;start of this highlight</source>
            <translation>Geser &amp;awal sorotan ini</translation>
        </message>
        <message>
            <source>&amp;Move the end of this highlight</source>
            <translation>&amp;Geser akhir sorotan ini</translation>
        </message>
        <message>
            <source>A character to the left</source>
            <translation>Satu karakter ke kiri</translation>
        </message>
        <message>
            <source>A character to the right</source>
            <translation>Satu karakter ke kanan</translation>
        </message>
        <message>
            <source>A word to the left</source>
            <translation>Satu kata ke kiri</translation>
        </message>
        <message>
            <source>A word to the right</source>
            <translation>Satu kata ke kanan</translation>
        </message>
        <message>
            <source>Leave the end where it is now</source>
            <translation>Biarkan ujungnya di tempat sekarang</translation>
        </message>
        <message>
            <source>Keep the selection, then &amp;clear it</source>
            <translation>&amp;Simpan pilihan, lalu kosongkan</translation>
        </message>
        <message>
            <source>&amp;Delete this highlight and its note</source>
            <translation>&amp;Hapus sorotan ini beserta catatannya</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>M&amp;undur</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>Ma&amp;ju</translation>
        </message>
        <message>
            <source>&amp;Read the article</source>
            <translation>&amp;Baca artikel</translation>
        </message>
        <message>
            <source>&amp;Cleaned text only</source>
            <translation>Hanya &amp;teks bersih</translation>
        </message>
        <message>
            <source>Cleaned</source>
            <translation>Bersih</translation>
        </message>
        <message>
            <source>Cleaned text and &amp;original</source>
            <translation>Teks bersih &amp;dan asli</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Keduanya</translation>
        </message>
        <message>
            <source>Original onl&amp;y</source>
            <translation>Ha&amp;nya asli</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Asli</translation>
        </message>
        <message>
            <source>Original page as te&amp;xt</source>
            <translation>Halaman &amp;asli sebagai teks</translation>
        </message>
        <message>
            <source>Show on the page what cleaning removed and &amp;kept</source>
            <translation>Tunjukkan di &amp;halaman apa yang dibuang dan dipertahankan</translation>
        </message>
        <message>
            <source>&amp;List of articles</source>
            <translation>Da&amp;ftar artikel</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>&amp;Inspektor</translation>
        </message>
        <message>
            <source>Go to the &amp;next pane</source>
            <translation>&amp;Ke panel berikutnya</translation>
        </message>
        <message>
            <source>&amp;Scroll together</source>
            <translation>Gu&amp;lir bersama</translation>
        </message>
        <message>
            <source>&amp;Point out sentences worth checking</source>
            <translation>Tandai kalimat yang layak di&amp;periksa</translation>
        </message>
        <message>
            <source>Larger &amp;text</source>
            <translation>Teks lebih besa&amp;r</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>Teks lebih ke&amp;cil</translation>
        </message>
        <message>
            <source>Default text si&amp;ze</source>
            <translation>Ukuran teks ba&amp;waan</translation>
        </message>
        <message>
            <source>M&amp;atch system theme</source>
            <translation>Ikuti tema &amp;sistem</translation>
        </message>
        <message>
            <source>Lig&amp;ht theme</source>
            <translation>T&amp;ema terang</translation>
        </message>
        <message>
            <source>S&amp;epia theme</source>
            <translation>Te&amp;ma sepia</translation>
        </message>
        <message>
            <source>&amp;Dark theme</source>
            <translation>Tema &amp;gelap</translation>
        </message>
        <message>
            <source>Hi&amp;gh contrast theme</source>
            <translation>Tema k&amp;ontras tinggi</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>La&amp;yar penuh</translation>
        </message>
    </context>
    <context>
        <name>Advice</name>
        <message>
            <source>Claim Reader reads tables with an article in each row, whose first row names the columns: title, date, author, url, text.</source>
            <translation>Claim Reader membaca tabel dengan satu artikel per baris; baris pertamanya berisi nama kolom: title, date, author, url, text.</translation>
        </message>
        <message>
            <source>Claim Reader does not fetch pages. Open it in a browser, save the page there, and import the file that you saved.</source>
            <translation>Claim Reader tidak mengunduh halaman. Buka di peramban, simpan halamannya di sana, lalu impor berkas yang Anda simpan.</translation>
        </message>
        <message>
            <source>Claim Reader reads JSON files of articles, with fields such as title, text, date and url.</source>
            <translation>Claim Reader membaca berkas artikel JSON dengan bidang seperti title, text, date, dan url.</translation>
        </message>
        <message>
            <source>Claim Reader does not read these yet. Open it, copy the text of the article, and paste it here.</source>
            <translation>Claim Reader belum dapat membacanya. Buka, salin teks artikelnya, lalu tempel di sini.</translation>
        </message>
        <message>
            <source>Claim Reader does not read these yet. Open it, save it as plain text or as a web page, and import what you saved.</source>
            <translation>Claim Reader belum dapat membacanya. Buka, simpan sebagai teks biasa atau halaman web, lalu impor hasilnya.</translation>
        </message>
        <message>
            <source>Claim Reader does not read these yet. Unpack it, and import the page in it.</source>
            <translation>Claim Reader belum dapat membacanya. Ekstrak, lalu impor halaman di dalamnya.</translation>
        </message>
        <message>
            <source>Claim Reader does not read these yet. Open its articles in a browser, save their pages there, and import what you saved.</source>
            <translation>Claim Reader belum dapat membacanya. Buka artikel-artikelnya di peramban, simpan halamannya di sana, lalu impor hasilnya.</translation>
        </message>
        <message>
            <source>Claim Reader does not read these yet. Open it in Safari, choose File, then Save As, with the format Page Source, and import that.</source>
            <translation>Claim Reader belum dapat membacanya. Buka di Safari, pilih File, lalu Save As dengan format Page Source, dan impor hasilnya.</translation>
        </message>
        <message>
            <source>Claim Reader does not read these yet. Open it in a program that shows such archives, as ReplayWeb.page, save the page from there, and import that.</source>
            <translation>Claim Reader belum dapat membacanya. Buka dengan program yang menampilkan arsip seperti ini, misalnya ReplayWeb.page, simpan halamannya dari sana, lalu impor.</translation>
        </message>
        <message>
            <source>Claim Reader does not read these yet. Export the note as a web page (HTML) there, and import that.</source>
            <translation>Claim Reader belum dapat membacanya. Ekspor catatannya dari sana sebagai halaman web (HTML), lalu impor.</translation>
        </message>
        <message>
            <source>Claim Reader does not read these yet. If it is a list of articles, save it as a table (CSV), and import that.</source>
            <translation>Claim Reader belum dapat membacanya. Jika isinya daftar artikel, simpan sebagai tabel (CSV), lalu impor.</translation>
        </message>
        <message>
            <source>Claim Reader does not fetch pages. Open what it names in a browser, save the page there, and import the file that you saved.</source>
            <translation>Claim Reader tidak mengunduh halaman. Buka alamat di dalamnya dengan peramban, simpan halamannya di sana, lalu impor berkas yang Anda simpan.</translation>
        </message>
        <message>
            <source>Write it as JSON, with json.dump, and import that.</source>
            <translation>Tulis sebagai JSON dengan json.dump, lalu impor.</translation>
        </message>
        <message>
            <source>Start Claim Reader with --library and this file to open it.</source>
            <translation>Jalankan Claim Reader dengan --library dan berkas ini untuk membukanya.</translation>
        </message>
        <message>
            <source>Claim Reader reads tables with an article in each row, whose first row names the columns: title, date, author, url, text. A table of links has to be opened in a browser, and its pages saved.</source>
            <translation>Claim Reader membaca tabel dengan satu artikel per baris; baris pertamanya berisi nama kolom: title, date, author, url, text. Tabel tautan harus dibuka di peramban, lalu halaman-halamannya disimpan.</translation>
        </message>
        <message>
            <source>Import that file itself if you want it.</source>
            <translation>Impor langsung berkas itu jika Anda memerlukannya.</translation>
        </message>
    </context>
    <context>
        <name>Agreement</name>
        <message>
            <source>There is no article in which both highlighted something, so there is nothing to compare.</source>
            <translation>Tidak ada artikel yang disorot keduanya, jadi tidak ada yang dapat dibandingkan.</translation>
        </message>
        <message numerus="yes">
            <source>Compared in %n articles that both have worked on.</source>
            <comment>Compared in 1 article that both have worked on.</comment>
            <translation>
                <numerusform>Dibandingkan dalam %n artikel yang dikerjakan keduanya.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles that only one of them worked on do not count.</source>
            <comment>1 article that only one of them worked on does not count.</comment>
            <translation>
                <numerusform>%n artikel yang hanya dikerjakan salah satunya tidak dihitung.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AgreementWindow</name>
        <message>
            <source>Agreement of two people</source>
            <translation>Kesepakatan dua orang</translation>
        </message>
        <message>
            <source>First person</source>
            <translation>Orang pertama</translation>
        </message>
        <message>
            <source>Second person, or another library</source>
            <translation>Orang kedua, atau pustaka lain</translation>
        </message>
        <message>
            <source>Agreement by label</source>
            <translation>Kesepakatan per label</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Tempat</translation>
        </message>
        <message>
            <source>Which places are listed</source>
            <translation>Tempat mana yang didaftar</translation>
        </message>
        <message>
            <source>Percent and Cohen’s kappa count the characters of the kept text; Krippendorff’s alpha compares the places. 1 is full agreement, 0 what chance gives.</source>
            <translation>Persen dan kappa Cohen menghitung karakter teks yang dipertahankan; alfa Krippendorff membandingkan tempatnya. 1 berarti sepakat penuh, 0 sama dengan kebetulan.</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>Tanpa nama</translation>
        </message>
        <message>
            <source>Everybody in this library</source>
            <translation>Semua orang di pustaka ini</translation>
        </message>
        <message>
            <source>Another library…</source>
            <translation>Pustaka lain…</translation>
        </message>
        <message>
            <source>Choose with whom to compare</source>
            <translation>Pilih pembandingnya</translation>
        </message>
        <message>
            <source>Choose two different people.</source>
            <translation>Pilih dua orang yang berbeda.</translation>
        </message>
        <message>
            <source>Choose two people, or another library of the same articles.</source>
            <translation>Pilih dua orang, atau pustaka lain dengan artikel yang sama.</translation>
        </message>
        <message>
            <source>Fewer than two people have highlighted anything in this library. Compare it with somebody’s library of the same articles: choose “Another library…”. Or merge that library; whoever has a name in Preferences ▸ Library is named on each new highlight.</source>
            <translation>Belum ada dua orang yang menyorot sesuatu di pustaka ini. Bandingkan dengan pustaka rekan Anda yang berisi artikel yang sama: pilih “Pustaka lain…”. Atau gabungkan pustaka itu; siapa pun yang menulis namanya di Preferensi ▸ Pustaka disebut pada setiap sorotan baru.</translation>
        </message>
        <message>
            <source>Krippendorff’s alpha of all labels: {alpha}.</source>
            <translation>Alfa Krippendorff untuk semua label: {alpha}.</translation>
        </message>
        <message>
            <source>All highlights</source>
            <translation>Semua sorotan</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>tanpa nama</translation>
        </message>
        <message>
            <source>Only {name}</source>
            <translation>Hanya {name}</translation>
        </message>
        <message>
            <source>Where they differ</source>
            <translation>Yang berbeda</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Disepakati</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Choose a library to compare</source>
            <translation>Pilih pustaka untuk dibandingkan</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation>Persen</translation>
        </message>
        <message>
            <source>Kappa</source>
            <translation>Kappa</translation>
        </message>
        <message>
            <source>Alpha</source>
            <translation>Alfa</translation>
        </message>
        <message>
            <source>Only first</source>
            <translation>Hanya pertama</translation>
        </message>
        <message>
            <source>Only second</source>
            <translation>Hanya kedua</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Pertama</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Kedua</translation>
        </message>
    </context>
    <context>
        <name>Annotator</name>
        <message>
            <source>“{quote}” is “{now}” now; it was “{before}”.</source>
            <translation>“{quote}” kini “{now}”; sebelumnya “{before}”.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>tidak ada</translation>
        </message>
        <message>
            <source>Labels of the highlight: {labels}.</source>
            <translation>Label sorotan: {labels}.</translation>
        </message>
        <message>
            <source>{number} of {count}: {quote}</source>
            <translation>{number} dari {count}: {quote}</translation>
        </message>
        <message>
            <source>Highlighted as {label}: {quote}</source>
            <translation>Disorot sebagai {label}: {quote}</translation>
        </message>
    </context>
    <context>
        <name>ArticleCommands</name>
        <message numerus="yes">
            <source>%n articles have a star.</source>
            <comment>It has a star.</comment>
            <translation>
                <numerusform>%n artikel diberi bintang.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles have no star any more.</source>
            <comment>It has no star any more.</comment>
            <translation>
                <numerusform>Bintang %n artikel dilepas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles: {state}.</source>
            <comment>{state}.</comment>
            <translation>
                <numerusform>%n artikel: {state}.</numerusform>
            </translation>
        </message>
        <message>
            <source>No address is known. The details have a field in which to write it.</source>
            <translation>Alamatnya tidak diketahui. Anda dapat menuliskannya di bagian detail.</translation>
        </message>
        <message numerus="yes">
            <source>%n addresses are on the clipboard.</source>
            <comment>The address is on the clipboard.</comment>
            <translation>
                <numerusform>%n alamat ada di papan klip.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is not known which file this came from: it was pasted, or imported before the program remembered that. The library has all of it.</source>
            <translation>Berkas asalnya tidak diketahui: artikel ini ditempel, atau diimpor sebelum program mencatatnya. Seluruh isinya ada di pustaka.</translation>
        </message>
        <message>
            <source>The file is not there any more: {path}. The library has all of it.</source>
            <translation>Berkasnya sudah tidak ada: {path}. Seluruh isinya ada di pustaka.</translation>
        </message>
        <message>
            <source>The file is {path}.</source>
            <translation>Berkasnya {path}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Folder baru…</translation>
        </message>
        <message>
            <source>{undo} undoes it.</source>
            <translation>{undo} untuk membatalkannya.</translation>
        </message>
    </context>
    <context>
        <name>ArticleModel</name>
        <message>
            <source>with a star</source>
            <translation>berbintang</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>versi {number}</translation>
        </message>
        <message numerus="yes">
            <source>%n to review</source>
            <comment>1 to review</comment>
            <translation>
                <numerusform>%n perlu ditinjau</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>%n sorotan</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArticleTable</name>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
    </context>
    <context>
        <name>BackupList</name>
        <message>
            <source>Backups</source>
            <translation>Cadangan</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>made automatically</source>
            <translation>dibuat otomatis</translation>
        </message>
        <message>
            <source>made on request</source>
            <translation>dibuat atas permintaan Anda</translation>
        </message>
        <message>
            <source>from before the last upgrade</source>
            <translation>dari sebelum pemutakhiran terakhir</translation>
        </message>
        <message>
            <source>the library was damaged when it was made</source>
            <translation>pustaka rusak saat ini dibuat</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>Tidak dapat dibaca.</translation>
        </message>
        <message numerus="yes">
            <source>%n articles</source>
            <comment>1 article</comment>
            <translation>
                <numerusform>%n artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>%n sorotan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claims</source>
            <comment>1 claim</comment>
            <translation>
                <numerusform>%n klaim</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupsWindow</name>
        <message>
            <source>Backups</source>
            <translation>Cadangan</translation>
        </message>
        <message>
            <source>Each day on which the library has changed, a backup is made and checked. The latest of 7 days, 4 weeks and 12 months are kept; fewer of a library over a gigabyte. Preferences ▸ Library says where.</source>
            <translation>Setiap hari pustaka berubah, sebuah cadangan dibuat dan diperiksa. Yang terbaru dari 7 hari, 4 minggu, dan 12 bulan disimpan; lebih sedikit bila pustaka lebih dari satu gigabita. Tempatnya diatur di Preferensi ▸ Pustaka.</translation>
        </message>
        <message>
            <source>There is no backup yet. The first one is made while you work.</source>
            <translation>Belum ada cadangan. Yang pertama dibuat selagi Anda bekerja.</translation>
        </message>
        <message>
            <source>&amp;Restore…</source>
            <translation>Pu&amp;lihkan…</translation>
        </message>
        <message>
            <source>Show the &amp;folder</source>
            <translation>Tampilkan &amp;folder</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>Buat &amp;cadangan sekarang</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Pulihkan cadangan</translation>
        </message>
        <message>
            <source>Replace your library with this backup?</source>
            <translation>Ganti pustaka Anda dengan cadangan ini?</translation>
        </message>
        <message>
            <source>The library as it is now is renamed and kept beside it. Claim Reader closes and opens again.</source>
            <translation>Pustaka yang sekarang diganti namanya dan disimpan di sebelahnya. Claim Reader ditutup lalu dibuka lagi.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Pulihkan</translation>
        </message>
    </context>
    <context>
        <name>BoardDelegate</name>
        <message>
            <source>Without a statement</source>
            <translation>Tanpa pernyataan</translation>
        </message>
    </context>
    <context>
        <name>Bundle</name>
        <message>
            <source>there is nothing of this name</source>
            <translation>tidak ada apa pun dengan nama ini</translation>
        </message>
        <message>
            <source>it is neither a folder nor a whole zip archive</source>
            <translation>itu bukan folder dan bukan arsip zip yang utuh</translation>
        </message>
        <message>
            <source>there is no bagit.txt in it</source>
            <translation>tidak ada bagit.txt di dalamnya</translation>
        </message>
        <message>
            <source>it holds too many files</source>
            <translation>berkas di dalamnya terlalu banyak</translation>
        </message>
        <message>
            <source>it would unpack to far more than a bundle can be</source>
            <translation>hasil ekstraknya jauh melebihi ukuran wajar sebuah bundel</translation>
        </message>
        <message>
            <source>there is no bagit.txt in it, and its names lead elsewhere</source>
            <translation>tidak ada bagit.txt di dalamnya, dan nama-namanya menuju tempat lain</translation>
        </message>
        <message>
            <source>{name} was changed: its bytes are not those it had.</source>
            <translation>{name} diubah: bitanya tidak sama lagi.</translation>
        </message>
        <message>
            <source>{name} is missing.</source>
            <translation>{name} tidak ada.</translation>
        </message>
        <message>
            <source>{name} was added: no manifest knows it.</source>
            <translation>{name} ditambahkan: tidak tercantum dalam manifes mana pun.</translation>
        </message>
        <message>
            <source>{name} is a name that leads out of the bundle or that no system has; not read.</source>
            <translation>{name} adalah nama yang menuju ke luar bundel atau tidak mungkin ada di sistem mana pun; tidak dibaca.</translation>
        </message>
        <message>
            <source>{name} is a link to somewhere else; not followed.</source>
            <translation>{name} adalah tautan ke tempat lain; tidak diikuti.</translation>
        </message>
        <message>
            <source>{name} cannot be read to its end.</source>
            <translation>{name} tidak dapat dibaca sampai akhir.</translation>
        </message>
        <message>
            <source>There is no manifest: nothing can be checked.</source>
            <translation>Tidak ada manifes: tidak ada yang dapat diperiksa.</translation>
        </message>
        <message>
            <source>{name}, line {detail}, is not a line of a manifest.</source>
            <translation>{name}, baris {detail}, bukan baris manifes.</translation>
        </message>
        <message>
            <source>{name} tells of other files: there are {detail} (bytes.files) now.</source>
            <translation>{name} menyebut berkas lain: kini ada {detail} (bita.berkas).</translation>
        </message>
        <message>
            <source>{name} does not say that this is a bag in UTF-8.</source>
            <translation>{name} tidak menyatakan bahwa ini bag dalam UTF-8.</translation>
        </message>
        <message>
            <source>{name} is not as Claim Reader writes it.</source>
            <translation>{name} tidak seperti yang ditulis Claim Reader.</translation>
        </message>
        <message>
            <source>In {name} these words do not stand where they are said to: “{detail}”.</source>
            <translation>Dalam {name}, kata-kata ini tidak ada di tempat yang disebut: “{detail}”.</translation>
        </message>
        <message>
            <source>{name} has a quote at a place that the list of quotes does not know: “{detail}”.</source>
            <translation>{name} memuat kutipan di tempat yang tidak tercantum dalam daftar kutipan: “{detail}”.</translation>
        </message>
        <message>
            <source>{name} needs a source with the SHA-256 {detail}, which is not there.</source>
            <translation>{name} memerlukan sumber dengan SHA-256 {detail}, yang tidak ada.</translation>
        </message>
        <message>
            <source>In {name} the chain is broken at {detail}: the history was changed there.</source>
            <translation>Dalam {name} rantainya putus di {detail}: riwayatnya diubah di sana.</translation>
        </message>
        <message>
            <source>The time stamp in {name} does not hold: {detail}.</source>
            <translation>Stempel waktu dalam {name} tidak berlaku: {detail}.</translation>
        </message>
        <message numerus="yes">
            <source>%n things are wrong with it. Ask for the bundle again from whoever made it, and do not rely on this one.</source>
            <comment>1 thing is wrong with it. Ask for the bundle again from whoever made it, and do not rely on this one.</comment>
            <translation>
                <numerusform>%n hal salah di dalamnya. Minta lagi bundelnya kepada pembuatnya, dan jangan andalkan bundel ini.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>OK: %n files are as they were.</source>
            <comment>OK: 1 file is as it was.</comment>
            <translation>
                <numerusform>Baik: %n berkas seperti semula.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quotes stand where they are said to.</source>
            <comment>1 quote stands where it is said to.</comment>
            <translation>
                <numerusform>%n kutipan ada di tempat yang disebut.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events follow on each other.</source>
            <comment>1 event is in its place.</comment>
            <translation>
                <numerusform>%n peristiwa bersambung satu sama lain.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is a bag of another program: nothing else is known.</source>
            <translation>Ini bag dari program lain: selebihnya tidak diketahui.</translation>
        </message>
        <message>
            <source>Its time stamp was not checked: install rfc3161-client, and name the authority’s certificate with --root.</source>
            <translation>Stempel waktunya tidak diperiksa: pasang rfc3161-client, dan sebut sertifikat otoritasnya dengan --root.</translation>
        </message>
        <message>
            <source>{authority} certifies that it was so on {time}.</source>
            <translation>{authority} menyatakan bahwa keadaannya begitu pada {time}.</translation>
        </message>
        <message>
            <source>Whether that authority is who it says was not checked: name its certificate with --root.</source>
            <translation>Apakah otoritas itu benar seperti pengakuannya tidak diperiksa: sebut sertifikatnya dengan --root.</translation>
        </message>
    </context>
    <context>
        <name>CardDelegate</name>
        <message>
            <source>No label</source>
            <translation>Tanpa label</translation>
        </message>
    </context>
    <context>
        <name>Category</name>
        <message>
            <source>navigation</source>
            <translation>navigasi</translation>
        </message>
        <message>
            <source>related link</source>
            <translation>tautan terkait</translation>
        </message>
        <message>
            <source>recommendation</source>
            <translation>rekomendasi</translation>
        </message>
        <message>
            <source>promotion</source>
            <translation>promosi</translation>
        </message>
        <message>
            <source>sharing</source>
            <translation>tombol berbagi</translation>
        </message>
        <message>
            <source>newsletter</source>
            <translation>buletin</translation>
        </message>
        <message>
            <source>advertisement</source>
            <translation>iklan</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>komentar</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>persetujuan</translation>
        </message>
        <message>
            <source>footer</source>
            <translation>kaki halaman</translation>
        </message>
        <message>
            <source>pager</source>
            <translation>nomor halaman</translation>
        </message>
        <message>
            <source>site name</source>
            <translation>nama situs</translation>
        </message>
        <message>
            <source>photo control</source>
            <translation>kontrol foto</translation>
        </message>
        <message>
            <source>duplicate</source>
            <translation>duplikat</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>tersembunyi</translation>
        </message>
        <message>
            <source>struck out</source>
            <translation>dicoret</translation>
        </message>
        <message>
            <source>other</source>
            <translation>lainnya</translation>
        </message>
        <message>
            <source>related links</source>
            <translation>tautan terkait</translation>
        </message>
        <message>
            <source>recommendations</source>
            <translation>rekomendasi</translation>
        </message>
        <message>
            <source>promotions</source>
            <translation>promosi</translation>
        </message>
        <message>
            <source>advertisements</source>
            <translation>iklan</translation>
        </message>
        <message>
            <source>duplicates</source>
            <translation>duplikat</translation>
        </message>
        <message>
            <source>other parts</source>
            <translation>bagian lain</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>Source {key}</source>
            <translation>Sumber {key}</translation>
        </message>
        <message>
            <source>Article {key}</source>
            <translation>Artikel {key}</translation>
        </message>
        <message>
            <source>The text of article {key}</source>
            <translation>Teks artikel {key}</translation>
        </message>
        <message>
            <source>The earlier version {key}</source>
            <translation>Versi terdahulu {key}</translation>
        </message>
        <message>
            <source>The page {key}</source>
            <translation>Halaman {key}</translation>
        </message>
        <message>
            <source>What was decided on paragraph {key}</source>
            <translation>Keputusan tentang paragraf {key}</translation>
        </message>
        <message>
            <source>The highlight {key}</source>
            <translation>Sorotan {key}</translation>
        </message>
        <message>
            <source>The labels of the highlight {key}</source>
            <translation>Label pada sorotan {key}</translation>
        </message>
        <message>
            <source>Label {key}</source>
            <translation>Label {key}</translation>
        </message>
        <message>
            <source>The claim {key}</source>
            <translation>Klaim {key}</translation>
        </message>
        <message>
            <source>The highlight of the claim {key}</source>
            <translation>Sorotan pada klaim {key}</translation>
        </message>
        <message>
            <source>The evidence {key}</source>
            <translation>Bukti {key}</translation>
        </message>
        <message>
            <source>The rating {key}</source>
            <translation>Penilaian {key}</translation>
        </message>
        <message>
            <source>The note on {key}</source>
            <translation>Catatan tentang {key}</translation>
        </message>
        <message>
            <source>The site rule {key}</source>
            <translation>Aturan situs {key}</translation>
        </message>
        <message>
            <source>The saved search {key}</source>
            <translation>Pencarian tersimpan {key}</translation>
        </message>
        <message>
            <source>Folder {key}</source>
            <translation>Folder {key}</translation>
        </message>
        <message>
            <source>What is in a folder {key}</source>
            <translation>Isi folder {key}</translation>
        </message>
        <message>
            <source>The merged library {key}</source>
            <translation>Pustaka gabungan {key}</translation>
        </message>
        <message>
            <source>The conflict {key}</source>
            <translation>Konflik {key}</translation>
        </message>
        <message>
            <source>The saved picture or style {key}</source>
            <translation>Gambar atau gaya tersimpan {key}</translation>
        </message>
        <message>
            <source>What was saved with the page {key}</source>
            <translation>Yang tersimpan bersama halaman {key}</translation>
        </message>
        <message>
            <source>Step {key} of the history</source>
            <translation>Langkah riwayat {key}</translation>
        </message>
        <message>
            <source>The row {key} of {table}</source>
            <translation>Baris {key} pada {table}</translation>
        </message>
        <message>
            <source>The table {table}</source>
            <translation>Tabel {table}</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>{thing} is not as Claim Reader wrote it: it is damaged, or was changed elsewhere.</source>
            <translation>{thing} tidak seperti yang ditulis Claim Reader: rusak, atau diubah di luar program ini.</translation>
        </message>
        <message>
            <source>{thing} is gone without Claim Reader having deleted it.</source>
            <translation>{thing} hilang tanpa dihapus oleh Claim Reader.</translation>
        </message>
        <message>
            <source>{thing} was not written by Claim Reader.</source>
            <translation>{thing} tidak ditulis oleh Claim Reader.</translation>
        </message>
        <message>
            <source>{thing} has other bytes than those that were imported.</source>
            <translation>{thing} berisi bita yang lain daripada yang diimpor.</translation>
        </message>
        <message>
            <source>{thing} does not follow on the one before: the history was changed there.</source>
            <translation>{thing} tidak bersambung dengan yang sebelumnya: riwayatnya diubah di sana.</translation>
        </message>
        <message>
            <source>{thing} belongs to something that is not there.</source>
            <translation>{thing} merujuk pada sesuatu yang tidak ada.</translation>
        </message>
        <message>
            <source>{thing} cannot be read to its end ({detail}).</source>
            <translation>{thing} tidak dapat dibaca sampai akhir ({detail}).</translation>
        </message>
        <message>
            <source>The file is damaged ({detail}).</source>
            <translation>Berkasnya rusak ({detail}).</translation>
        </message>
        <message>
            <source>The text of this article is not as Claim Reader wrote it: the file is damaged, or another program changed it. Compare it with the original before you cite it.</source>
            <translation>Teks artikel ini tidak seperti yang ditulis Claim Reader: berkasnya rusak, atau diubah program lain. Bandingkan dengan versi asli sebelum mengutipnya.</translation>
        </message>
        <message>
            <source>The details of this article are not as Claim Reader wrote them: the file is damaged, or another program changed them.</source>
            <translation>Detail artikel ini tidak seperti yang ditulis Claim Reader: berkasnya rusak, atau diubah program lain.</translation>
        </message>
        <message>
            <source>Damaged, or changed by another program: not as Claim Reader wrote it.</source>
            <translation>Rusak, atau diubah program lain: tidak seperti yang ditulis Claim Reader.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing is damaged: all %n articles, highlights, notes and other entries are as Claim Reader wrote them.</source>
            <comment>Nothing is damaged: the one entry is as Claim Reader wrote it.</comment>
            <translation>
                <numerusform>Tidak ada yang rusak: semua %n artikel, sorotan, catatan, dan isian lain seperti yang ditulis Claim Reader.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places are damaged or were changed elsewhere. The rest can be used; restore a backup, or compare them with one.</source>
            <comment>1 place is damaged or was changed elsewhere. The rest can be used; restore a backup, or compare it with one.</comment>
            <translation>
                <numerusform>%n tempat rusak atau diubah di luar program ini. Selebihnya dapat dipakai; pulihkan cadangan, atau bandingkan dengan cadangan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CheckWindow</name>
        <message>
            <source>Check the library</source>
            <translation>Periksa pustaka</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation>Sejauh mana pemeriksaan berjalan</translation>
        </message>
        <message>
            <source>What is damaged or was changed elsewhere</source>
            <translation>Yang rusak atau diubah di luar program ini</translation>
        </message>
        <message>
            <source>&amp;Check again</source>
            <translation>Pe&amp;riksa lagi</translation>
        </message>
        <message>
            <source>&amp;Show the article</source>
            <translation>&amp;Tampilkan artikel</translation>
        </message>
        <message>
            <source>&amp;Accept as it is</source>
            <translation>Terima &amp;apa adanya</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>&amp;Cadangan…</translation>
        </message>
        <message>
            <source>Every row, every source and every step of the history is compared with what Claim Reader wrote. You can go on working.</source>
            <translation>Setiap baris, setiap sumber, dan setiap langkah riwayat dibandingkan dengan yang ditulis Claim Reader. Anda dapat terus bekerja.</translation>
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation>Belum diperiksa.</translation>
        </message>
        <message>
            <source>Accept what was changed elsewhere as correct from now on.</source>
            <translation>Mulai sekarang, anggap benar yang diubah di luar program ini.</translation>
        </message>
    </context>
    <context>
        <name>ClaimCommands</name>
        <message>
            <source>These words are the claim itself. Select other words that support it.</source>
            <translation>Kata-kata ini adalah klaim itu sendiri. Pilih kata-kata lain yang mendukungnya.</translation>
        </message>
        <message>
            <source>Evidence for “{claim}”.</source>
            <translation>Bukti untuk “{claim}”.</translation>
        </message>
        <message>
            <source>Evidence belongs to a claim: open one first, with {key}.</source>
            <translation>Bukti melekat pada klaim: buka dahulu sebuah klaim, misalnya dengan {key}.</translation>
        </message>
    </context>
    <context>
        <name>ClaimFace</name>
        <message>
            <source>Choose a highlight, or select words and press C: their claim appears here.</source>
            <translation>Pilih sorotan, atau pilih kata-kata lalu tekan C: klaimnya tampil di sini.</translation>
        </message>
        <message>
            <source>Without a statement</source>
            <translation>Tanpa pernyataan</translation>
        </message>
        <message>
            <source>Export evidence…</source>
            <translation>Ekspor bukti…</translation>
        </message>
        <message>
            <source>Add the current highlight to this claim</source>
            <translation>Tambahkan sorotan ini ke klaim ini</translation>
        </message>
        <message>
            <source>Remove the current highlight from this claim</source>
            <translation>Lepaskan sorotan ini dari klaim ini</translation>
        </message>
        <message>
            <source>Add the current highlight to another claim…</source>
            <translation>Tambahkan sorotan ini ke klaim lain…</translation>
        </message>
        <message>
            <source>Delete this claim</source>
            <translation>Hapus klaim ini</translation>
        </message>
        <message>
            <source>Claims of this highlight</source>
            <translation>Klaim dari sorotan ini</translation>
        </message>
        <message>
            <source>More on this claim</source>
            <translation>Lainnya tentang klaim ini</translation>
        </message>
    </context>
    <context>
        <name>ClaimFilters</name>
        <message>
            <source>Filter by words</source>
            <translation>Saring dengan kata</translation>
        </message>
        <message>
            <source>Filter claims by words</source>
            <translation>Saring klaim dengan kata</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Narasumber</translation>
        </message>
        <message>
            <source>Said: 2022-11..2022-12</source>
            <translation>Diucapkan: 2022-11..2022-12</translation>
        </message>
        <message>
            <source>When it was said: a date, or two with “..” between</source>
            <translation>Kapan diucapkan: satu tanggal, atau dua dengan “..” di antaranya</translation>
        </message>
        <message>
            <source>All speakers</source>
            <translation>Semua narasumber</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>Belum ada putusan</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Putusan</translation>
        </message>
    </context>
    <context>
        <name>ClaimForm</name>
        <message>
            <source>Statement</source>
            <translation>Pernyataan</translation>
        </message>
        <message>
            <source>What is claimed, in your own words</source>
            <translation>Apa yang diklaim, dengan kata-kata Anda sendiri</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Narasumber</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Jabatan</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Lembaga</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kapan</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Di mana</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Angka</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Kosongkan</translation>
        </message>
        <message>
            <source>Note on the claim</source>
            <translation>Catatan tentang klaim</translation>
        </message>
        <message>
            <source>What you found out, and what is missing</source>
            <translation>Apa yang Anda temukan, dan apa yang masih kurang</translation>
        </message>
        <message>
            <source>From the text: {fields}</source>
            <translation>Dari teks: {fields}</translation>
        </message>
        <message>
            <source>Reads as {date}</source>
            <translation>Terbaca sebagai {date}</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Confidence in percent</source>
            <translation>Keyakinan dalam persen</translation>
        </message>
        <message>
            <source>Clear who, when and where as they were found ({key})</source>
            <translation>Kosongkan isian siapa, kapan, dan di mana yang ditemukan ({key})</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Putusan</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Keyakinan</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
    </context>
    <context>
        <name>ClaimMenu</name>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>Copy the statement</source>
            <translation>Salin pernyataan</translation>
        </message>
        <message>
            <source>Copy a link to the claim</source>
            <translation>Salin tautan ke klaim</translation>
        </message>
        <message>
            <source>Export evidence…</source>
            <translation>Ekspor bukti…</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n claims</source>
            <comment>Delete</comment>
            <translation>
                <numerusform>Hapus %n klaim</numerusform>
            </translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Putusan</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>Belum ada putusan</translation>
        </message>
    </context>
    <context>
        <name>ClaimOffer</name>
        <message>
            <source>Add to an existing claim…</source>
            <translation>Tambahkan ke klaim yang ada…</translation>
        </message>
        <message>
            <source>Find a claim to add the highlight to</source>
            <translation>Cari klaim untuk sorotan ini</translation>
        </message>
        <message>
            <source>New claim, or one that is there</source>
            <translation>Klaim baru, atau yang sudah ada</translation>
        </message>
        <message>
            <source>Similar claims:</source>
            <translation>Klaim serupa:</translation>
        </message>
        <message>
            <source>This highlight is in no claim yet.</source>
            <translation>Sorotan ini belum masuk klaim mana pun.</translation>
        </message>
        <message>
            <source>New claim</source>
            <translation>Klaim baru</translation>
        </message>
        <message>
            <source>No claim has these words.</source>
            <translation>Tidak ada klaim yang memuat kata-kata ini.</translation>
        </message>
        <message>
            <source>Add the highlight to this claim</source>
            <translation>Tambahkan sorotan ke klaim ini</translation>
        </message>
        <message>
            <source>same figure</source>
            <translation>angka sama</translation>
        </message>
        <message numerus="yes">
            <source>%n quotes</source>
            <comment>1 quote</comment>
            <translation>
                <numerusform>%n kutipan</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClaimTableModel</name>
        <message>
            <source>Without a statement</source>
            <translation>Tanpa pernyataan</translation>
        </message>
    </context>
    <context>
        <name>ClaimView</name>
        <message>
            <source>In the trash</source>
            <translation>Di tempat sampah</translation>
        </message>
        <message>
            <source>Add a file as evidence</source>
            <translation>Tambahkan berkas sebagai bukti</translation>
        </message>
        <message>
            <source>Select words in the text and press {key} to add them here.</source>
            <translation>Pilih kata-kata dalam teks lalu tekan {key} untuk menambahkannya di sini.</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Kutipan</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bukti</translation>
        </message>
    </context>
    <context>
        <name>ClaimsBoard</name>
        <message numerus="yes">
            <source>%n quotes</source>
            <comment>1 quote</comment>
            <translation>
                <numerusform>%n kutipan</numerusform>
            </translation>
        </message>
        <message>
            <source>Claims by status</source>
            <translation>Klaim menurut status</translation>
        </message>
    </context>
    <context>
        <name>ClaimsPage</name>
        <message>
            <source>Table</source>
            <translation>Tabel</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Papan</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Kosongkan saringan</translation>
        </message>
        <message numerus="yes">
            <source>%n claims</source>
            <comment>1 claim</comment>
            <translation>
                <numerusform>%n klaim</numerusform>
            </translation>
        </message>
        <message>
            <source>No claim matches the filters.</source>
            <translation>Tidak ada klaim yang cocok dengan saringan.</translation>
        </message>
        <message>
            <source>There are no claims yet. Select words in an article and press C: the sentence, its figure and who said it are filled in for you.</source>
            <translation>Belum ada klaim. Pilih kata-kata dalam artikel lalu tekan C: kalimat, angka, dan siapa yang mengatakannya langsung terisi.</translation>
        </message>
    </context>
    <context>
        <name>ClaimsTable</name>
        <message>
            <source>Claim</source>
            <translation>Klaim</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Putusan</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Narasumber</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Diucapkan</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Angka</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Kutipan</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Diubah</translation>
        </message>
        <message>
            <source>{column}: none</source>
            <translation>{column}: tidak ada</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Klaim</translation>
        </message>
    </context>
    <context>
        <name>CleanedView</name>
        <message>
            <source>Picture, not in the library: {words}</source>
            <translation>Gambar, tidak ada di pustaka: {words}</translation>
        </message>
        <message>
            <source>The article has {total} pages. Not here yet: {pages}. Import them to join them.</source>
            <translation>Artikel ini terdiri atas {total} halaman. Yang belum ada: {pages}. Impor untuk menggabungkannya.</translation>
        </message>
        <message>
            <source>This is one page of {total}. Import the other pages to join them.</source>
            <translation>Ini salah satu dari {total} halaman. Impor halaman lainnya untuk menggabungkannya.</translation>
        </message>
        <message>
            <source>This is page {page} of {total}. Import the other pages to join them.</source>
            <translation>Ini halaman {page} dari {total}. Impor halaman lainnya untuk menggabungkannya.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Pulihkan</translation>
        </message>
        <message>
            <source>Restore all</source>
            <translation>Pulihkan semua</translation>
        </message>
        <message>
            <source>Always…</source>
            <translation>Selalu…</translation>
        </message>
        <message numerus="yes">
            <source>%n removed · {categories}</source>
            <comment>1 removed · {categories}</comment>
            <translation>
                <numerusform>%n dibuang · {categories}</numerusform>
            </translation>
        </message>
        <message>
            <source>Cleaned text</source>
            <translation>Teks bersih</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Claim Reader</source>
            <translation>Claim Reader</translation>
        </message>
        <message>
            <source>What you typed last is not saved yet.</source>
            <translation>Yang terakhir Anda ketik belum tersimpan.</translation>
        </message>
        <message>
            <source>The library cannot be written at the moment. Keep the window open and try again, or copy what you typed.</source>
            <translation>Pustaka sedang tidak dapat ditulisi. Biarkan jendela terbuka dan coba lagi, atau salin ketikan Anda.</translation>
        </message>
        <message>
            <source>Close and discard it</source>
            <translation>Tutup tanpa menyimpan</translation>
        </message>
        <message>
            <source>Keep the window open</source>
            <translation>Biarkan jendela terbuka</translation>
        </message>
    </context>
    <context>
        <name>Colour</name>
        <message>
            <source>black</source>
            <translation>hitam</translation>
        </message>
        <message>
            <source>dark grey</source>
            <translation>abu-abu tua</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>abu-abu</translation>
        </message>
        <message>
            <source>light grey</source>
            <translation>abu-abu muda</translation>
        </message>
        <message>
            <source>white</source>
            <translation>putih</translation>
        </message>
        <message>
            <source>dark red</source>
            <translation>merah tua</translation>
        </message>
        <message>
            <source>red</source>
            <translation>merah</translation>
        </message>
        <message>
            <source>rose</source>
            <translation>merah mawar</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>merah muda</translation>
        </message>
        <message>
            <source>dark orange</source>
            <translation>jingga tua</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>jingga</translation>
        </message>
        <message>
            <source>brown</source>
            <translation>cokelat</translation>
        </message>
        <message>
            <source>gold</source>
            <translation>emas</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>kuning</translation>
        </message>
        <message>
            <source>sand</source>
            <translation>warna pasir</translation>
        </message>
        <message>
            <source>olive</source>
            <translation>zaitun</translation>
        </message>
        <message>
            <source>lime</source>
            <translation>hijau limau</translation>
        </message>
        <message>
            <source>dark green</source>
            <translation>hijau tua</translation>
        </message>
        <message>
            <source>green</source>
            <translation>hijau</translation>
        </message>
        <message>
            <source>mint</source>
            <translation>hijau mentol</translation>
        </message>
        <message>
            <source>teal</source>
            <translation>hijau kebiruan</translation>
        </message>
        <message>
            <source>turquoise</source>
            <translation>pirus</translation>
        </message>
        <message>
            <source>light blue</source>
            <translation>biru muda</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>biru</translation>
        </message>
        <message>
            <source>dark blue</source>
            <translation>biru tua</translation>
        </message>
        <message>
            <source>violet</source>
            <translation>lembayung</translation>
        </message>
        <message>
            <source>lilac</source>
            <translation>ungu muda</translation>
        </message>
        <message>
            <source>purple</source>
            <translation>ungu</translation>
        </message>
        <message>
            <source>wine</source>
            <translation>merah anggur</translation>
        </message>
        <message>
            <source>magenta</source>
            <translation>magenta</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Usage:</source>
            <translation>Pemakaian:</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opsi</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Perintah</translation>
        </message>
        <message>
            <source>Show the version and exit.</source>
            <translation>Tampilkan versi lalu keluar.</translation>
        </message>
        <message>
            <source>Show this message and exit.</source>
            <translation>Tampilkan pesan ini lalu keluar.</translation>
        </message>
        <message>
            <source>required</source>
            <translation>wajib</translation>
        </message>
        <message>
            <source>default: {default}</source>
            <translation>bawaan: {default}</translation>
        </message>
        <message>
            <source>Aborted!</source>
            <translation>Dibatalkan!</translation>
        </message>
        <message>
            <source>Error: {message}</source>
            <translation>Galat: {message}</translation>
        </message>
        <message>
            <source>Try '{command} {option}' for help.</source>
            <translation>Coba “{command} {option}” untuk bantuan.</translation>
        </message>
        <message>
            <source>Invalid value: {message}</source>
            <translation>Nilai tidak sah: {message}</translation>
        </message>
        <message>
            <source>Invalid value for {param_hint}: {message}</source>
            <translation>Nilai tidak sah untuk {param_hint}: {message}</translation>
        </message>
        <message>
            <source>Missing argument</source>
            <translation>Kurang argumen</translation>
        </message>
        <message>
            <source>Missing option</source>
            <translation>Kurang opsi</translation>
        </message>
        <message>
            <source>Missing parameter</source>
            <translation>Kurang parameter</translation>
        </message>
        <message>
            <source>Missing command.</source>
            <translation>Kurang perintah.</translation>
        </message>
        <message>
            <source>No such option: {name}</source>
            <translation>Tidak ada opsi {name}</translation>
        </message>
        <message>
            <source>No such option {name!r}.</source>
            <translation>Tidak ada opsi {name!r}.</translation>
        </message>
        <message>
            <source>No such command {name!r}.</source>
            <translation>Tidak ada perintah {name!r}.</translation>
        </message>
        <message>
            <source>Could not open file {filename!r}: {message}</source>
            <translation>Berkas {filename!r} tidak dapat dibuka: {message}</translation>
        </message>
        <message>
            <source>unknown error</source>
            <translation>galat tidak dikenal</translation>
        </message>
        <message>
            <source>Option {name!r} does not take a value.</source>
            <translation>Opsi {name!r} tidak menerima nilai.</translation>
        </message>
        <message>
            <source>Argument {name!r} takes {nargs} values.</source>
            <translation>Argumen {name!r} menerima {nargs} nilai.</translation>
        </message>
        <message>
            <source>Choose from:
	{choices}</source>
            <translation>Pilih dari:
	{choices}</translation>
        </message>
        <message>
            <source>{value!r} is not a valid {number_type}.</source>
            <translation>{value!r} bukan {number_type} yang sah.</translation>
        </message>
        <message>
            <source>{value} is not in the range {range}.</source>
            <translation>{value} di luar rentang {range}.</translation>
        </message>
        <message>
            <source>{name} {filename!r} does not exist.</source>
            <translation>{name} {filename!r} tidak ada.</translation>
        </message>
        <message>
            <source>{name} {filename!r} is a file.</source>
            <translation>{name} {filename!r} adalah berkas.</translation>
        </message>
        <message>
            <source>{name} {filename!r} is a directory.</source>
            <translation>{name} {filename!r} adalah folder.</translation>
        </message>
        <message>
            <source>{name} {filename!r} is not readable.</source>
            <translation>{name} {filename!r} tidak dapat dibaca.</translation>
        </message>
        <message>
            <source>{name} {filename!r} is not writable.</source>
            <translation>{name} {filename!r} tidak dapat ditulisi.</translation>
        </message>
        <message>
            <source>file</source>
            <translation>berkas</translation>
        </message>
        <message>
            <source>directory</source>
            <translation>folder</translation>
        </message>
        <message>
            <source>path</source>
            <translation>jalur</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Jalur</translation>
        </message>
        <message>
            <source>usage: </source>
            <translation>pemakaian: </translation>
        </message>
        <message>
            <source>options</source>
            <translation>opsi</translation>
        </message>
        <message>
            <source>positional arguments</source>
            <translation>argumen</translation>
        </message>
        <message>
            <source>show this help message and exit</source>
            <translation>tampilkan pesan ini lalu keluar</translation>
        </message>
        <message>
            <source>unrecognized arguments: %s</source>
            <translation>argumen tidak dikenal: %s</translation>
        </message>
        <message>
            <source>expected one argument</source>
            <translation>perlu satu argumen</translation>
        </message>
        <message>
            <source>argument %(argument_name)s: %(message)s</source>
            <translation>argumen %(argument_name)s: %(message)s</translation>
        </message>
        <message>
            <source>%(prog)s: error: %(message)s
</source>
            <translation>%(prog)s: galat: %(message)s
</translation>
        </message>
        <message>
            <source>Got unexpected extra argument ({args})</source>
            <translation>Ada argumen berlebih ({args})</translation>
        </message>
        <message>
            <source>Got unexpected extra arguments ({args})</source>
            <translation>Ada argumen berlebih ({args})</translation>
        </message>
        <message>
            <source>Did you mean {possibility}?</source>
            <translation>Maksud Anda {possibility}?</translation>
        </message>
        <message>
            <source>(Did you mean one of: {possibilities}?)</source>
            <translation>(Maksud Anda salah satu dari {possibilities}?)</translation>
        </message>
        <message>
            <source>(Possible option: {possibilities})</source>
            <translation>(Opsi yang mungkin: {possibilities})</translation>
        </message>
        <message>
            <source>(Possible options: {possibilities})</source>
            <translation>(Opsi yang mungkin: {possibilities})</translation>
        </message>
        <message>
            <source>Option {name!r} requires an argument.</source>
            <translation>Opsi {name!r} memerlukan argumen.</translation>
        </message>
        <message>
            <source>Option {name!r} requires {nargs} arguments.</source>
            <translation>Opsi {name!r} memerlukan {nargs} argumen.</translation>
        </message>
        <message>
            <source>{value!r} is not {choice}.</source>
            <translation>{value!r} bukan {choice}.</translation>
        </message>
        <message>
            <source>{value!r} is not one of {choices}.</source>
            <translation>{value!r} bukan salah satu dari {choices}.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Perintah</translation>
        </message>
        <message>
            <source>Type what you want to do</source>
            <translation>Ketik yang ingin Anda lakukan</translation>
        </message>
        <message>
            <source>Matching commands</source>
            <translation>Perintah yang cocok</translation>
        </message>
        <message>
            <source>No command has these words in its name.</source>
            <translation>Tidak ada perintah dengan kata-kata ini.</translation>
        </message>
        <message>
            <source>Open what this address leads to</source>
            <translation>Buka yang dituju alamat ini</translation>
        </message>
        <message>
            <source>Search the library for “{words}”</source>
            <translation>Cari “{words}” di pustaka</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Show what</source>
            <translation>Yang ditampilkan</translation>
        </message>
        <message>
            <source>Beside your library lies “{name}”: a copy that was changed on another computer. Merge it, so that nothing of it is missing here.</source>
            <translation>Di samping pustaka Anda ada “{name}”: salinan yang diubah di komputer lain. Gabungkan, agar tidak ada yang hilang di sini.</translation>
        </message>
        <message>
            <source>Look at it…</source>
            <translation>Lihat…</translation>
        </message>
        <message>
            <source>Not this one</source>
            <translation>Bukan yang ini</translation>
        </message>
        <message>
            <source>Text of the chosen version</source>
            <translation>Teks versi yang dipilih</translation>
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message>
            <source>What is different between the two versions</source>
            <translation>Perbedaan antara kedua versi</translation>
        </message>
        <message numerus="yes">
            <source>%n paragraphs are different.</source>
            <comment>1 paragraph is different.</comment>
            <translation>
                <numerusform>%n paragraf berbeda.</numerusform>
            </translation>
        </message>
        <message>
            <source>The kept texts of the two versions are the same.</source>
            <translation>Teks yang dipertahankan pada kedua versi sama.</translation>
        </message>
    </context>
    <context>
        <name>ConflictView</name>
        <message>
            <source>What differs, here and in the other library</source>
            <translation>Yang berbeda, di sini dan di pustaka lain</translation>
        </message>
        <message>
            <source>This entry is damaged, so what the other library has cannot be shown. “Keep mine” leaves everything as it is here and takes it off the list.</source>
            <translation>Entri ini rusak, jadi isi pustaka lain tidak dapat ditampilkan. “Pertahankan milik saya” membiarkan semuanya seperti di sini dan menghapusnya dari daftar.</translation>
        </message>
        <message>
            <source>Both forms read the same.</source>
            <translation>Kedua bentuk terbaca sama.</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Di sini</translation>
        </message>
        <message>
            <source>In “{name}”</source>
            <translation>Di “{name}”</translation>
        </message>
        <message>
            <source>(nothing)</source>
            <translation>(kosong)</translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>Highlight</source>
            <translation>Sorotan</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Klaim</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bukti</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Detail of an article</source>
            <translation>Detail artikel</translation>
        </message>
        <message>
            <source>State of an article</source>
            <translation>Keadaan artikel</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>Paragraf</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Putusan</translation>
        </message>
        <message>
            <source>Saved search</source>
            <translation>Pencarian tersimpan</translation>
        </message>
        <message>
            <source>Site rule</source>
            <translation>Aturan situs</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>Rusak</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Kutipan</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Tempat</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Pernyataan</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Narasumber</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Jabatan</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Lembaga</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kapan</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Hari</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Di mana</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Angka</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Keyakinan</translation>
        </message>
        <message>
            <source>Link or file</source>
            <translation>Tautan atau berkas</translation>
        </message>
        <message>
            <source>Stance</source>
            <translation>Sikap</translation>
        </message>
        <message>
            <source>Retrieved on</source>
            <translation>Diakses pada</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
        <message>
            <source>Kept or removed</source>
            <translation>Dipertahankan atau dibuang</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nama</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Warna</translation>
        </message>
        <message>
            <source>Under</source>
            <translation>Di bawah</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Huruf</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definisi</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Pencarian</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Kata-kata</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Judul</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Penulis</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Terbit</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Situs</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Alamat</translation>
        </message>
        <message>
            <source>Archive address</source>
            <translation>Alamat arsip</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Bahasa</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Dipertahankan</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Dibuang</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>{share} %</translation>
        </message>
        <message numerus="yes">
            <source>%n things were changed here and in the other library. They are as they were here until you decide, on one or on several at once; undo takes a decision back.</source>
            <comment>1 thing was changed here and in the other library. It is as it was here until you decide; undo takes a decision back.</comment>
            <translation>
                <numerusform>%n hal diubah di sini dan di pustaka lain. Semuanya tetap seperti di sini sampai Anda memutuskan, satu per satu atau beberapa sekaligus; urungkan membatalkan keputusan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictsWindow</name>
        <message>
            <source>Decide on conflicts</source>
            <translation>Putuskan konflik</translation>
        </message>
        <message>
            <source>What is to be decided</source>
            <translation>Yang harus diputuskan</translation>
        </message>
        <message>
            <source>Keep &amp;mine</source>
            <translation>Pertahankan &amp;milik saya</translation>
        </message>
        <message>
            <source>Take &amp;theirs</source>
            <translation>&amp;Ambil milik mereka</translation>
        </message>
        <message>
            <source>Keep &amp;both</source>
            <translation>Simpan &amp;keduanya</translation>
        </message>
        <message>
            <source>&amp;Show it</source>
            <translation>&amp;Tampilkan</translation>
        </message>
        <message>
            <source>In “{name}”</source>
            <translation>Di “{name}”</translation>
        </message>
        <message>
            <source>On the library</source>
            <translation>Tentang pustaka</translation>
        </message>
        <message>
            <source>There is nothing to decide. When you merge a library, what both of you have changed is listed here.</source>
            <translation>Tidak ada yang harus diputuskan. Bila Anda menggabungkan pustaka, yang diubah oleh kedua pihak didaftar di sini.</translation>
        </message>
    </context>
    <context>
        <name>CopyWindow</name>
        <message>
            <source>What is copied</source>
            <translation>Yang disalin</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Salin</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Disalin.</translation>
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>e.g. 2026-03-14</source>
            <translation>mis. 2026-03-14</translation>
        </message>
        <message>
            <source>Write a date, such as 2026-03-14.</source>
            <translation>Tulis tanggal, misalnya 2026-03-14.</translation>
        </message>
    </context>
    <context>
        <name>DefectReporter</name>
        <message>
            <source>Something went wrong in Claim Reader.</source>
            <translation>Ada yang salah dalam Claim Reader.</translation>
        </message>
        <message>
            <source>Everything shown as saved is on disk. Check that your last change is there; if something looks wrong, close the window and open it again. Please report the details below. They are also in {path}</source>
            <translation>Yang dinyatakan tersimpan oleh jendela sudah ada di cakram. Periksa apakah pekerjaan terakhir Anda ada; jika ada yang janggal, tutup jendela dan buka lagi. Mohon laporkan rincian di bawah. Rincian itu juga ada di {path}</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Salin rincian</translation>
        </message>
    </context>
    <context>
        <name>DetailField</name>
        <message>
            <source>Go back to what the sources say</source>
            <translation>Kembalikan ke yang dikatakan sumber</translation>
        </message>
        <message>
            <source>Several values</source>
            <translation>Beberapa nilai</translation>
        </message>
        <message>
            <source>Set by you in {count}. Take back</source>
            <translation>Anda tetapkan di {count}. Batalkan</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>tidak ada apa-apa</translation>
        </message>
        <message>
            <source>Found: {value}</source>
            <translation>Ditemukan: {value}</translation>
        </message>
        <message>
            <source>Use “{value}” again</source>
            <translation>Pakai lagi “{value}”</translation>
        </message>
    </context>
    <context>
        <name>DetailsFace</name>
        <message>
            <source>Choose an article: its details appear here.</source>
            <translation>Pilih artikel: yang diketahui tentangnya tampil di sini.</translation>
        </message>
        <message numerus="yes">
            <source>%n articles</source>
            <comment>1 article</comment>
            <translation>
                <numerusform>%n artikel</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>tidak ada</translation>
        </message>
        <message>
            <source>Folders: {names}</source>
            <translation>Folder: {names}</translation>
        </message>
        <message numerus="yes">
            <source>%n versions…</source>
            <comment>1 version…</comment>
            <translation>
                <numerusform>%n versi…</numerusform>
            </translation>
        </message>
        <message>
            <source>Imported {time}</source>
            <translation>Diimpor {time}</translation>
        </message>
        <message>
            <source>Pages {numbers}</source>
            <translation>Halaman {numbers}</translation>
        </message>
        <message>
            <source>Source: {name}</source>
            <translation>Sumber: {name}</translation>
        </message>
        <message>
            <source>e.g. 2026-03-14</source>
            <translation>mis. 2026-03-14</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Judul</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Penulis</translation>
        </message>
        <message>
            <source>Separated by semicolons</source>
            <translation>Dipisahkan titik koma</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Terbit</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Situs</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Alamat</translation>
        </message>
        <message>
            <source>Retrieved on</source>
            <translation>Diakses pada</translation>
        </message>
        <message>
            <source>Archive address</source>
            <translation>Alamat arsip</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Bahasa</translation>
        </message>
        <message>
            <source>e.g. en, en-GB, id</source>
            <translation>mis. en, en-GB, id</translation>
        </message>
        <message>
            <source>★ Star</source>
            <translation>★ Bintang</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>Bintang</translation>
        </message>
        <message>
            <source>Several states</source>
            <translation>Beberapa keadaan</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Keadaan</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
    </context>
    <context>
        <name>DropVeil</name>
        <message>
            <source>Drop to import</source>
            <translation>Lepaskan untuk mengimpor</translation>
        </message>
    </context>
    <context>
        <name>Enabling</name>
        <message>
            <source>Undo: {what}</source>
            <translation>Urungkan: {what}</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation>Ulangi: {what}</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>it has more than {most} lines</source>
            <translation>ada lebih dari {most} baris</translation>
        </message>
        <message>
            <source>it falls into more than {most} pieces</source>
            <translation>pecah menjadi lebih dari {most} bagian</translation>
        </message>
        <message>
            <source>it runs too long or writes too much</source>
            <translation>berjalan terlalu lama atau menulis terlalu banyak</translation>
        </message>
        <message>
            <source>this is not allowed in a template</source>
            <translation>ini tidak diizinkan dalam templat</translation>
        </message>
        <message>
            <source>it calls itself endlessly</source>
            <translation>memanggil dirinya sendiri tanpa akhir</translation>
        </message>
        <message>
            <source>there is something of this name that is not empty</source>
            <translation>ada sesuatu dengan nama ini yang tidak kosong</translation>
        </message>
        <message>
            <source>a conflict in it makes no sense</source>
            <translation>sebuah konflik di dalamnya tidak masuk akal</translation>
        </message>
        <message>
            <source>it is the library itself</source>
            <translation>itu pustaka itu sendiri</translation>
        </message>
        <message>
            <source>the backups of the library lie in this folder</source>
            <translation>cadangan pustaka ada di folder ini</translation>
        </message>
        <message>
            <source>it is a library or a copy of one</source>
            <translation>itu pustaka atau salinannya</translation>
        </message>
        <message>
            <source>it is not a file but a folder, a device or a pipe</source>
            <translation>itu bukan berkas, melainkan folder, perangkat, atau pipa</translation>
        </message>
        <message>
            <source>it is write-protected</source>
            <translation>dilindungi dari penulisan</translation>
        </message>
        <message>
            <source>it is not a regular file</source>
            <translation>itu bukan berkas biasa</translation>
        </message>
        <message>
            <source>“{path}” is not a library of Claim Reader ({detail}). It was left as it is; choose another file.</source>
            <translation>“{path}” bukan pustaka Claim Reader ({detail}). Berkas itu tidak disentuh; pilih berkas lain.</translation>
        </message>
        <message>
            <source>The library “{path}” holds something that Claim Reader does not make ({detail}). It was not opened and left as it is; save what is yours in it into a new library.</source>
            <translation>Pustaka “{path}” memuat sesuatu yang tidak dibuat Claim Reader ({detail}). Pustaka tidak dibuka dan tidak disentuh; simpan milik Anda di dalamnya ke pustaka baru.</translation>
        </message>
        <message>
            <source>A newer version of Claim Reader made the library “{path}”. It was left as it is; install the newer version.</source>
            <translation>Pustaka “{path}” dibuat oleh Claim Reader versi yang lebih baru. Pustaka tidak disentuh; pasang versi yang lebih baru.</translation>
        </message>
        <message>
            <source>The library “{path}” is damaged ({detail}). It was left as it is; restore a backup, or save what can still be read into a new library.</source>
            <translation>Pustaka “{path}” rusak ({detail}). Pustaka tidak disentuh; pulihkan cadangan, atau simpan yang masih terbaca ke pustaka baru.</translation>
        </message>
        <message>
            <source>“{path}” is the library that is open. Choose another library to merge into it.</source>
            <translation>“{path}” adalah pustaka yang sedang terbuka. Pilih pustaka lain untuk digabungkan ke dalamnya.</translation>
        </message>
        <message>
            <source>The library “{path}” cannot be used ({detail}). Check the disk, then try again.</source>
            <translation>Pustaka “{path}” tidak dapat dipakai ({detail}). Periksa cakram, lalu coba lagi.</translation>
        </message>
        <message>
            <source>The library “{path}” cannot be written ({detail}). Make the file and its folder writable, or choose another place.</source>
            <translation>Pustaka “{path}” tidak dapat ditulisi ({detail}). Beri izin tulis pada berkas dan foldernya, atau pilih tempat lain.</translation>
        </message>
        <message>
            <source>The library “{path}” has to be upgraded, and the backup that is made before could not be written ({detail}). It was left as it is; make room on its disk, or copy it elsewhere.</source>
            <translation>Pustaka “{path}” perlu dimutakhirkan, tetapi cadangan yang dibuat sebelumnya tidak dapat ditulis ({detail}). Pustaka tidak disentuh; kosongkan ruang di cakramnya, atau salin ke tempat lain.</translation>
        </message>
        <message>
            <source>The disk is full, so the last change could not be saved in “{path}”. Make room on it and try again; all earlier work is safe.</source>
            <translation>Cakram penuh sehingga perubahan terakhir tidak dapat disimpan di “{path}”. Sediakan ruang lalu coba lagi; semua pekerjaan sebelumnya aman.</translation>
        </message>
        <message>
            <source>What was merged is being written to the library “{path}”. Wait a moment, then try again; what you type is kept and saved by itself.</source>
            <translation>Hasil penggabungan sedang ditulis ke pustaka “{path}”. Tunggu sebentar, lalu coba lagi; yang Anda ketik tidak hilang dan disimpan dengan sendirinya.</translation>
        </message>
        <message>
            <source>Another program is writing to the library “{path}”. Wait until it has finished, then try again.</source>
            <translation>Program lain sedang menulis ke pustaka “{path}”. Tunggu sampai selesai, lalu coba lagi.</translation>
        </message>
        <message>
            <source>The library “{path}” is empty: the file is there, but nothing is in it. It was left as it is; restore a backup, or delete the file to begin a new library there.</source>
            <translation>Pustaka “{path}” kosong: berkasnya ada, tetapi tidak berisi. Pustaka tidak disentuh; pulihkan cadangan, atau hapus berkas itu untuk memulai pustaka baru di sana.</translation>
        </message>
        <message>
            <source>There is no library at “{path}”. Check the path; importing into it makes a new library there.</source>
            <translation>Tidak ada pustaka di “{path}”. Periksa alamatnya; impor ke sana akan membuat pustaka baru.</translation>
        </message>
        <message>
            <source>Nothing can be saved any more: the library is no longer at “{path}” ({detail}). Put the file back; save what is open with File ▸ Save a copy of the library.</source>
            <translation>Tidak ada lagi yang dapat disimpan: pustaka tidak ada lagi di “{path}” ({detail}). Kembalikan berkasnya; simpan yang sedang terbuka dengan Berkas ▸ Simpan salinan pustaka.</translation>
        </message>
        <message>
            <source>The template is wrong in line {line}: {detail}. Look there, and correct it.</source>
            <translation>Templat salah di baris {line}: {detail}. Lihat di sana, lalu perbaiki.</translation>
        </message>
        <message>
            <source>The template cannot be used: {detail}. Look at it, and correct it.</source>
            <translation>Templat tidak dapat dipakai: {detail}. Lihat templat itu, lalu perbaiki.</translation>
        </message>
        <message>
            <source>No PDF file can be made: this system lacks {names}. Install what is missing with its package manager, or choose another format.</source>
            <translation>Berkas PDF tidak dapat dibuat: sistem ini tidak memiliki {names}. Pasang yang kurang dengan pengelola paketnya, atau pilih format lain.</translation>
        </message>
        <message>
            <source>There is no time stamp from {server}: {why}. The bundle was not written; try again later, or export it without a time stamp.</source>
            <translation>Tidak ada stempel waktu dari {server}: {why}. Bundel tidak ditulis; coba lagi nanti, atau ekspor tanpa stempel waktu.</translation>
        </message>
        <message>
            <source>Something went wrong: {error}. Nothing in the library was changed; try again.</source>
            <translation>Ada yang salah: {error}. Pustaka tidak berubah; coba lagi.</translation>
        </message>
        <message>
            <source>“{name}” is no longer what was imported: its SHA-256 was {recorded} and is {found}. Check the library, and restore a backup.</source>
            <translation>“{name}” tidak lagi sama dengan yang diimpor: SHA-256-nya dahulu {recorded}, kini {found}. Periksa pustaka, dan pulihkan cadangan.</translation>
        </message>
        <message>
            <source>There is no article “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada artikel “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no paragraph “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada paragraf “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no conflict “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada konflik “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no template “{key}”. Name one that there is, or a file that ends in .md.j2, .html.j2 or .txt.j2.</source>
            <translation>Tidak ada templat “{key}”. Sebutkan templat yang ada, atau berkas yang berakhir dengan .md.j2, .html.j2, atau .txt.j2.</translation>
        </message>
        <message>
            <source>There is no claim “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada klaim “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no earlier version of the article “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada versi terdahulu dari artikel “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no saved search “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada pencarian tersimpan “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no folder “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada folder “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no format “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada format “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no highlight “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada sorotan “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no label “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada label “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no library “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada pustaka “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no page “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada halaman “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no rating “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada penilaian “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no rule “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada aturan “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no site “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada situs “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no source “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada sumber “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no version “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada versi “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>There is no “{key}”. Look at what there is, then try again.</source>
            <translation>Tidak ada “{key}”. Lihat yang ada, lalu coba lagi.</translation>
        </message>
        <message>
            <source>“{address}” is a web address. Claim Reader does not fetch pages. Open it in a browser, save the page there, and import the file that you saved.</source>
            <translation>“{address}” adalah alamat web. Claim Reader tidak mengunduh halaman. Buka di peramban, simpan halamannya di sana, lalu impor berkas yang Anda simpan.</translation>
        </message>
        <message>
            <source>“{written}” is not a date that can be read in only one way. Write it as 2026-03-14, or name the month.</source>
            <translation>“{written}” bukan tanggal yang hanya dapat dibaca dengan satu cara. Tulis misalnya 2026-03-14, atau sebut nama bulannya.</translation>
        </message>
        <message>
            <source>“{written}” is not the address of a web page. Copy it from the browser, as in https://example.org/article.</source>
            <translation>“{written}” bukan alamat halaman web. Salin dari peramban, misalnya https://example.org/article.</translation>
        </message>
        <message>
            <source>“{written}” is not a language code. Write it as in “en”, “en-GB” or “id”.</source>
            <translation>“{written}” bukan kode bahasa. Tulis misalnya “en”, “en-GB”, atau “id”.</translation>
        </message>
        <message>
            <source>There is already a folder “{name}”. Choose another name, or use that one.</source>
            <translation>Folder “{name}” sudah ada. Pilih nama lain, atau pakai folder itu.</translation>
        </message>
        <message>
            <source>The text of the article has changed meanwhile, and “{quote}” does not stand there any more. Look at the new text, then try again.</source>
            <translation>Teks artikel sementara itu berubah, dan “{quote}” tidak ada lagi di sana. Lihat teks yang baru, lalu coba lagi.</translation>
        </message>
        <message>
            <source>The article does not hold the words “{quote}”. Check the spelling, or copy them from the article.</source>
            <translation>Artikel ini tidak memuat kata-kata “{quote}”. Periksa ejaannya, atau salin dari artikel.</translation>
        </message>
        <message>
            <source>The file “{name}” is not there, or went away while it was read. Check where it is and import it again.</source>
            <translation>Berkas “{name}” tidak ada, atau hilang saat dibaca. Periksa letaknya lalu impor lagi.</translation>
        </message>
        <message>
            <source>The file “{name}” cannot be read ({detail}). Check that you may open it, then import it again.</source>
            <translation>Berkas “{name}” tidak dapat dibaca ({detail}). Pastikan Anda boleh membukanya, lalu impor lagi.</translation>
        </message>
        <message>
            <source>“{name}” is empty. Save the article again and import the new file.</source>
            <translation>“{name}” kosong. Simpan lagi artikelnya lalu impor berkas yang baru.</translation>
        </message>
        <message>
            <source>“{name}” holds no text that could be read. If the page shows its text only in a browser, copy the text there and paste it here.</source>
            <translation>“{name}” tidak memuat teks yang terbaca. Jika halaman itu menampilkan teks hanya di peramban, salin teksnya di sana lalu tempel di sini.</translation>
        </message>
        <message>
            <source>“{name}” is too large: {size} MB, and at most {limit} MB can be imported. Import a part of it.</source>
            <translation>“{name}” terlalu besar: {size} MB, padahal paling banyak {limit} MB dapat diimpor. Impor sebagian saja.</translation>
        </message>
        <message>
            <source>“{name}” is not an evidence bundle: {detail}. Choose the folder or the zip archive that was exported.</source>
            <translation>“{name}” bukan bundel bukti: {detail}. Pilih folder atau arsip zip yang diekspor.</translation>
        </message>
        <message>
            <source>The file “{name}” cannot be used ({detail}). Try another one.</source>
            <translation>Berkas “{name}” tidak dapat dipakai ({detail}). Coba berkas lain.</translation>
        </message>
        <message>
            <source>The diary “{path}” cannot be written ({detail}). Your work is saved in the library all the same; make room on the disk, or make the file writable.</source>
            <translation>Buku harian “{path}” tidak dapat ditulis ({detail}). Pekerjaan Anda tetap tersimpan di pustaka; kosongkan ruang di cakram, atau beri izin tulis pada berkas itu.</translation>
        </message>
        <message>
            <source>No backup could be made in “{path}” ({detail}). The library and earlier backups are as they were; make room there, or choose another folder under Preferences ▸ Library.</source>
            <translation>Cadangan tidak dapat dibuat di “{path}” ({detail}). Pustaka dan cadangan sebelumnya tidak berubah; kosongkan ruang di sana, atau pilih folder lain di Preferensi ▸ Pustaka.</translation>
        </message>
        <message>
            <source>The file “{path}” cannot be written ({detail}). What was there is unchanged; choose another place.</source>
            <translation>Berkas “{path}” tidak dapat ditulisi ({detail}). Isi sebelumnya tidak berubah; pilih tempat lain.</translation>
        </message>
        <message>
            <source>“{name}” holds no labels that could be read ({detail}). Choose a file that was exported as labels.</source>
            <translation>“{name}” tidak memuat label yang terbaca ({detail}). Pilih berkas yang diekspor sebagai label.</translation>
        </message>
        <message>
            <source>“{name}” was written by a newer version of Claim Reader. Install that one, then import the file again.</source>
            <translation>“{name}” ditulis oleh Claim Reader versi yang lebih baru. Pasang versi itu, lalu impor lagi berkasnya.</translation>
        </message>
        <message>
            <source>The notes in “{name}” cannot be read ({detail}), and nothing was changed. Import a file that was exported anew.</source>
            <translation>Catatan dalam “{name}” tidak dapat dibaca ({detail}), dan tidak ada yang diubah. Impor berkas yang baru diekspor.</translation>
        </message>
        <message>
            <source>“{name}” is only a link to {address}. {advice}</source>
            <translation>“{name}” hanya tautan ke {address}. {advice}</translation>
        </message>
        <message>
            <source>“{name}” is {detail}. {advice}</source>
            <translation>“{name}” adalah {detail}. {advice}</translation>
        </message>
        <message>
            <source>“{name}” is neither a web page nor a text: it looks like {detail}. Save the article as a web page or as text and import that.</source>
            <translation>“{name}” bukan halaman web dan bukan teks: tampaknya {detail}. Simpan artikel sebagai halaman web atau teks lalu impor.</translation>
        </message>
        <message>
            <source>“{name}” is neither a web page nor a text: its format is not known. Save the article as a web page or as text and import that.</source>
            <translation>“{name}” bukan halaman web dan bukan teks: formatnya tidak dikenal. Simpan artikel sebagai halaman web atau teks lalu impor.</translation>
        </message>
        <message>
            <source>“{name}” has no text of its own: it only arranges other pages, {files}. Import the one of them that holds the article.</source>
            <translation>“{name}” tidak punya teks sendiri: isinya hanya menata halaman lain, {files}. Impor halaman yang memuat artikelnya.</translation>
        </message>
        <message>
            <source>“{name}” holds the pictures and styles of the page “{page}”. Import the page itself.</source>
            <translation>“{name}” memuat gambar dan gaya halaman “{page}”. Impor halaman itu sendiri.</translation>
        </message>
        <message numerus="yes">
            <source>Of {total} articles in “{name}” %n could not be read. The first is number {first}: {why}</source>
            <comment>Of {total} articles in “{name}” 1 could not be read. It is number {first}: {why}</comment>
            <translation>
                <numerusform>Dari {total} artikel dalam “{name}”, %n tidak dapat dibaca. Yang pertama nomor {first}: {why}</numerusform>
            </translation>
        </message>
        <message>
            <source>“{name}” could not be read because of a defect in the program ({detail}). Please report it with the file.</source>
            <translation>“{name}” tidak dapat dibaca karena kesalahan program ({detail}). Mohon laporkan beserta berkasnya.</translation>
        </message>
        <message>
            <source>“{name}” took too long to read and was left out. Copy the article’s text and paste it here instead.</source>
            <translation>“{name}” terlalu lama dibaca dan dilewati. Salin teks artikelnya lalu tempel di sini.</translation>
        </message>
        <message>
            <source>“{name}” needs more memory than allowed and was left out. Copy the article’s text and paste it here instead.</source>
            <translation>“{name}” memerlukan memori lebih dari yang diizinkan dan dilewati. Salin teks artikelnya lalu tempel di sini.</translation>
        </message>
        <message>
            <source>“{name}” was left out: {detail}. Copy the article’s text and paste it here instead.</source>
            <translation>“{name}” dilewati: {detail}. Salin teks artikelnya lalu tempel di sini.</translation>
        </message>
        <message>
            <source>There is already a label “{name}”. Choose another name, or merge the two.</source>
            <translation>Label “{name}” sudah ada. Pilih nama lain, atau gabungkan keduanya.</translation>
        </message>
        <message>
            <source>“{name}” cannot stand below itself or below a label of its own. Choose another place.</source>
            <translation>“{name}” tidak dapat berada di bawah dirinya sendiri atau di bawah sublabelnya. Pilih tempat lain.</translation>
        </message>
        <message>
            <source>Several labels are called “{name}”: {paths}. Write one of them as it is listed here, with those above it.</source>
            <translation>Beberapa label bernama “{name}”: {paths}. Tulis salah satunya seperti tercantum di sini, beserta label di atasnya.</translation>
        </message>
        <message>
            <source>The label “{name}” cannot be so. Choose another name or place.</source>
            <translation>Label “{name}” tidak dapat begitu. Pilih nama atau tempat lain.</translation>
        </message>
        <message>
            <source>it is too large for a template</source>
            <translation>terlalu besar untuk sebuah templat</translation>
        </message>
        <message>
            <source>it is not in UTF-8</source>
            <translation>tidak berpengodean UTF-8</translation>
        </message>
        <message>
            <source>it did not answer within a minute</source>
            <translation>tidak menjawab dalam semenit</translation>
        </message>
        <message>
            <source>it is too short</source>
            <translation>terlalu pendek</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>itu folder</translation>
        </message>
        <message>
            <source>it is not a file but a device or a pipe</source>
            <translation>itu bukan berkas, melainkan perangkat atau pipa</translation>
        </message>
        <message>
            <source>its first bytes are damaged</source>
            <translation>bita awalnya rusak</translation>
        </message>
        <message>
            <source>it is a database of another program</source>
            <translation>itu basis data program lain</translation>
        </message>
        <message>
            <source>the history of the last step has changed</source>
            <translation>riwayat langkah terakhir berubah</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>cakram penuh</translation>
        </message>
        <message>
            <source>it is being written to</source>
            <translation>sedang ditulisi</translation>
        </message>
        <message>
            <source>it was opened to be read</source>
            <translation>dibuka hanya untuk dibaca</translation>
        </message>
        <message>
            <source>it is of an earlier version and has to be upgraded</source>
            <translation>berasal dari versi terdahulu dan harus dimutakhirkan</translation>
        </message>
        <message>
            <source>it was deleted or moved</source>
            <translation>sudah dihapus atau dipindahkan</translation>
        </message>
        <message>
            <source>another file stands there</source>
            <translation>ada berkas lain di sana</translation>
        </message>
        <message>
            <source>it was emptied</source>
            <translation>sudah dikosongkan</translation>
        </message>
        <message>
            <source>a backup needs {needed} MB there, and {free} MB are free</source>
            <translation>cadangan memerlukan {needed} MB di sana, sedangkan yang kosong {free} MB</translation>
        </message>
        <message>
            <source>there is a file already</source>
            <translation>sudah ada berkas</translation>
        </message>
        <message>
            <source>there is no such file</source>
            <translation>tidak ada berkas seperti itu</translation>
        </message>
        <message>
            <source>nothing in it can be read any more</source>
            <translation>tidak ada lagi yang terbaca di dalamnya</translation>
        </message>
        <message>
            <source>its tables are not those of a library</source>
            <translation>tabelnya bukan tabel pustaka</translation>
        </message>
        <message>
            <source>the table “{name}”</source>
            <translation>tabel “{name}”</translation>
        </message>
        <message>
            <source>the index “{name}”</source>
            <translation>indeks “{name}”</translation>
        </message>
        <message>
            <source>the trigger “{name}”</source>
            <translation>pemicu “{name}”</translation>
        </message>
        <message>
            <source>the view “{name}”</source>
            <translation>tampilan “{name}”</translation>
        </message>
        <message>
            <source>“{name}” is missing in it</source>
            <translation>“{name}” tidak ada di dalamnya</translation>
        </message>
        <message>
            <source>the system does not let it be written</source>
            <translation>sistem tidak mengizinkan penulisannya</translation>
        </message>
    </context>
    <context>
        <name>EvidenceBox</name>
        <message>
            <source>+ Link</source>
            <translation>+ Tautan</translation>
        </message>
        <message>
            <source>+ File…</source>
            <translation>+ Berkas…</translation>
        </message>
        <message>
            <source>+ Highlight</source>
            <translation>+ Sorotan</translation>
        </message>
        <message>
            <source>Add a link as evidence</source>
            <translation>Tambahkan tautan sebagai bukti</translation>
        </message>
        <message>
            <source>Add a file as evidence</source>
            <translation>Tambahkan berkas sebagai bukti</translation>
        </message>
        <message>
            <source>Add a highlight as evidence</source>
            <translation>Tambahkan sorotan sebagai bukti</translation>
        </message>
    </context>
    <context>
        <name>EvidenceCard</name>
        <message>
            <source>What the evidence does</source>
            <translation>Peran bukti</translation>
        </message>
        <message>
            <source>Address of the evidence</source>
            <translation>Alamat bukti</translation>
        </message>
        <message>
            <source>https://…</source>
            <translation>https://…</translation>
        </message>
        <message>
            <source>Note on the evidence</source>
            <translation>Catatan tentang bukti</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Apa yang ditunjukkannya</translation>
        </message>
        <message>
            <source>Retrieved on</source>
            <translation>Diakses pada</translation>
        </message>
        <message>
            <source>Open this evidence</source>
            <translation>Buka bukti ini</translation>
        </message>
        <message>
            <source>Remove this evidence</source>
            <translation>Lepaskan bukti ini</translation>
        </message>
        <message>
            <source>This highlight was deleted.</source>
            <translation>Sorotan ini sudah dihapus.</translation>
        </message>
    </context>
    <context>
        <name>ExportController</name>
        <message>
            <source>Choose the folder for the notes</source>
            <translation>Pilih folder untuk catatan</translation>
        </message>
        <message>
            <source>Export highlights and notes</source>
            <translation>Ekspor sorotan dan catatan</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bukti</translation>
        </message>
        <message>
            <source>Export evidence</source>
            <translation>Ekspor bukti</translation>
        </message>
        <message>
            <source>Zip archive (*.zip)</source>
            <translation>Arsip zip (*.zip)</translation>
        </message>
        <message>
            <source>Folder (*)</source>
            <translation>Folder (*)</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>What to export</source>
            <translation>Apa yang diekspor</translation>
        </message>
        <message>
            <source>Tem&amp;plates…</source>
            <translation>Te&amp;mplat…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Ekspor…</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Menghitung…</translation>
        </message>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>%n sorotan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n highlights</source>
            <comment>{shown} of 1 highlight</comment>
            <translation>
                <numerusform>{shown} dari %n sorotan</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;Apa</translation>
        </message>
        <message>
            <source>&amp;As</source>
            <translation>&amp;Sebagai</translation>
        </message>
        <message>
            <source>How the file begins</source>
            <translation>Awal berkasnya</translation>
        </message>
    </context>
    <context>
        <name>ExportFilters</name>
        <message>
            <source>From this day on</source>
            <translation>Mulai hari ini</translation>
        </message>
        <message>
            <source>Up to this day</source>
            <translation>Sampai hari ini</translation>
        </message>
        <message>
            <source>All labels</source>
            <translation>Semua label</translation>
        </message>
        <message>
            <source>Any claim status</source>
            <translation>Status klaim apa pun</translation>
        </message>
        <message>
            <source>Any verdict</source>
            <translation>Putusan apa pun</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>Belum ada putusan</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>Kapan saja</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hari ini</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>7 hari terakhir</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>30 hari terakhir</translation>
        </message>
        <message>
            <source>Between two days</source>
            <translation>Di antara dua tanggal</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>&amp;Label</translation>
        </message>
        <message>
            <source>Claim &amp;status</source>
            <translation>S&amp;tatus klaim</translation>
        </message>
        <message>
            <source>&amp;Verdict</source>
            <translation>&amp;Putusan</translation>
        </message>
        <message>
            <source>&amp;Made</source>
            <translation>&amp;Dibuat</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>Da&amp;ri</translation>
        </message>
        <message>
            <source>&amp;to</source>
            <translation>sampa&amp;i</translation>
        </message>
    </context>
    <context>
        <name>ExportSources</name>
        <message>
            <source>Everything in the library</source>
            <translation>Semua isi pustaka</translation>
        </message>
        <message>
            <source>All notes</source>
            <translation>Semua catatan</translation>
        </message>
        <message numerus="yes">
            <source>What the filter of the cards shows: {shown} of %n</source>
            <comment>What the filter of the cards shows: {shown} of 1</comment>
            <translation>
                <numerusform>Yang tampak pada saringan kartu: {shown} dari %n</numerusform>
            </translation>
        </message>
        <message>
            <source>This article: {title}</source>
            <translation>Artikel ini: {title}</translation>
        </message>
        <message numerus="yes">
            <source>The %n selected articles</source>
            <comment>The selected article</comment>
            <translation>
                <numerusform>%n artikel terpilih</numerusform>
            </translation>
        </message>
        <message>
            <source>Selected notes</source>
            <translation>Catatan terpilih</translation>
        </message>
        <message>
            <source>What the page of highlights shows</source>
            <translation>Yang tampak di halaman sorotan</translation>
        </message>
        <message>
            <source>Highlights</source>
            <translation>Sorotan</translation>
        </message>
        <message>
            <source>What the page of claims shows</source>
            <translation>Yang tampak di halaman klaim</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Klaim</translation>
        </message>
        <message>
            <source>The articles that the search found: {words}</source>
            <translation>Artikel yang ditemukan pencarian: {words}</translation>
        </message>
    </context>
    <context>
        <name>Exported</name>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>%n sorotan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claims</source>
            <comment>1 claim</comment>
            <translation>
                <numerusform>%n klaim</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles</source>
            <comment>1 article</comment>
            <translation>
                <numerusform>%n artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>notes on %n articles</source>
            <comment>the note on 1 article</comment>
            <translation>
                <numerusform>catatan tentang %n artikel</numerusform>
            </translation>
        </message>
        <message>
            <source>the note on the library</source>
            <translation>catatan tentang pustaka</translation>
        </message>
        <message numerus="yes">
            <source>%n quotes</source>
            <comment>1 quote</comment>
            <translation>
                <numerusform>%n kutipan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n labels</source>
            <comment>1 label</comment>
            <translation>
                <numerusform>%n label</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights in the trash</source>
            <comment>1 highlight in the trash</comment>
            <translation>
                <numerusform>%n sorotan di tempat sampah</numerusform>
            </translation>
        </message>
        <message>
            <source>Not in this file: {missing}.</source>
            <translation>Tidak ada dalam berkas ini: {missing}.</translation>
        </message>
        <message>
            <source>Not in this folder: {missing}.</source>
            <translation>Tidak ada di folder ini: {missing}.</translation>
        </message>
        <message>
            <source>not in this table: {missing}</source>
            <translation>tidak ada di tabel ini: {missing}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>tidak ada apa-apa</translation>
        </message>
    </context>
    <context>
        <name>Fetching</name>
        <message>
            <source>it is moved from one address to the next without end</source>
            <translation>alamatnya berpindah terus tanpa akhir</translation>
        </message>
        <message>
            <source>its address is not on the web</source>
            <translation>alamatnya tidak di web</translation>
        </message>
        <message>
            <source>the other computer answers {status}</source>
            <translation>komputer tujuan menjawab {status}</translation>
        </message>
        <message>
            <source>it is not a picture</source>
            <translation>itu bukan gambar</translation>
        </message>
        <message>
            <source>its address leads into a private network</source>
            <translation>alamatnya menuju jaringan pribadi</translation>
        </message>
        <message>
            <source>it is larger than {most} MB</source>
            <translation>lebih besar dari {most} MB</translation>
        </message>
        <message>
            <source>it takes too long</source>
            <translation>terlalu lama</translation>
        </message>
        <message>
            <source>the other computer does not answer in time</source>
            <translation>komputer tujuan tidak menjawab pada waktunya</translation>
        </message>
        <message>
            <source>the connection is not safe</source>
            <translation>sambungannya tidak aman</translation>
        </message>
        <message>
            <source>there is no computer of that name, or no network</source>
            <translation>tidak ada komputer dengan nama itu, atau tidak ada jaringan</translation>
        </message>
        <message>
            <source>the other computer refuses the connection</source>
            <translation>komputer tujuan menolak sambungan</translation>
        </message>
        <message>
            <source>the other computer does not answer as it should</source>
            <translation>komputer tujuan tidak menjawab semestinya</translation>
        </message>
    </context>
    <context>
        <name>FigureList</name>
        <message>
            <source>Figures</source>
            <translation>Angka</translation>
        </message>
        <message>
            <source>Figures of the article</source>
            <translation>Angka dalam artikel</translation>
        </message>
        <message>
            <source>Figures {count}</source>
            <translation>Angka {count}</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>more than {figure}</source>
            <translation>lebih dari {figure}</translation>
        </message>
        <message>
            <source>at least {figure}</source>
            <translation>sedikitnya {figure}</translation>
        </message>
        <message>
            <source>about {figure}</source>
            <translation>sekitar {figure}</translation>
        </message>
        <message>
            <source>at most {figure}</source>
            <translation>paling banyak {figure}</translation>
        </message>
        <message>
            <source>less than {figure}</source>
            <translation>kurang dari {figure}</translation>
        </message>
        <message>
            <source>No number was recognised in it; it is kept as you wrote it.</source>
            <translation>Tidak ada bilangan yang dikenali; isian disimpan seperti Anda menulisnya.</translation>
        </message>
        <message>
            <source>Reads as {readings}</source>
            <translation>Terbaca sebagai {readings}</translation>
        </message>
    </context>
    <context>
        <name>FileCommands</name>
        <message>
            <source>There is no text on the clipboard. Copy an article in your browser first, then paste it here.</source>
            <translation>Tidak ada teks di papan klip. Salin dahulu artikel di peramban, lalu tempel di sini.</translation>
        </message>
    </context>
    <context>
        <name>FilterStrip</name>
        <message>
            <source>Filter the notes</source>
            <translation>Saring catatan</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n highlights</source>
            <comment>{shown} of 1 highlight</comment>
            <translation>
                <numerusform>{shown} dari %n sorotan</numerusform>
            </translation>
        </message>
        <message>
            <source>Filters: {count}</source>
            <translation>Saringan: {count}</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Saringan</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>Dengan catatan</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Without a label</source>
            <translation>Tanpa label</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Warna</translation>
        </message>
        <message>
            <source>In a claim that is</source>
            <translation>Dalam klaim yang</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this article</source>
            <translation>Cari dalam artikel ini</translation>
        </message>
        <message>
            <source>Find the place before</source>
            <translation>Cari tempat sebelumnya</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <translation>Cari tempat berikutnya</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>Tutup pencarian</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} dari {count}</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Mencari…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Tidak ditemukan</translation>
        </message>
        <message numerus="yes">
            <source>%n places</source>
            <comment>1 place</comment>
            <translation>
                <numerusform>%n tempat</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose…</source>
            <translation>Pilih…</translation>
        </message>
        <message>
            <source>Choose a folder: {title}</source>
            <translation>Pilih folder: {title}</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>Bawaan</translation>
        </message>
    </context>
    <context>
        <name>FolderList</name>
        <message>
            <source>Add folder…</source>
            <translation>Tambahkan folder…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Keluarkan</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Pantau folder</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>References, BibTeX</source>
            <translation>Referensi, BibTeX</translation>
        </message>
        <message>
            <source>Fact checks, ClaimReview of schema.org (JSON-LD)</source>
            <translation>Cek fakta, ClaimReview dari schema.org (JSON-LD)</translation>
        </message>
        <message>
            <source>CSV table of claims</source>
            <translation>Tabel klaim CSV</translation>
        </message>
        <message>
            <source>References, CSL-JSON</source>
            <translation>Referensi, CSL-JSON</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>Tabel CSV</translation>
        </message>
        <message>
            <source>HTML page</source>
            <translation>Halaman HTML</translation>
        </message>
        <message>
            <source>JSON for Hypothesis</source>
            <translation>JSON untuk Hypothesis</translation>
        </message>
        <message>
            <source>Everything you wrote, to import again (JSON)</source>
            <translation>Semua yang Anda tulis, untuk diimpor lagi (JSON)</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Folder of notes for Obsidian</source>
            <translation>Folder catatan untuk Obsidian</translation>
        </message>
        <message>
            <source>OpenDocument text</source>
            <translation>Teks OpenDocument</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>Dokumen PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>Teks biasa</translation>
        </message>
        <message>
            <source>CSV table for Readwise</source>
            <translation>Tabel CSV untuk Readwise</translation>
        </message>
        <message>
            <source>REFI-QDA codebook of the labels</source>
            <translation>Buku kode label REFI-QDA</translation>
        </message>
        <message>
            <source>REFI-QDA project</source>
            <translation>Proyek REFI-QDA</translation>
        </message>
        <message>
            <source>References, RIS</source>
            <translation>Referensi, RIS</translation>
        </message>
        <message>
            <source>JSON (W3C Web Annotation)</source>
            <translation>JSON (W3C Web Annotation)</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Dokumen Word</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Buku kerja Excel</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>Halaman web</translation>
        </message>
        <message>
            <source>Articles as JSON</source>
            <translation>Artikel sebagai JSON</translation>
        </message>
        <message>
            <source>Emails</source>
            <translation>Surel</translation>
        </message>
        <message>
            <source>Web archives</source>
            <translation>Arsip web</translation>
        </message>
        <message>
            <source>Highlights, notes and labels</source>
            <translation>Sorotan, catatan, dan label</translation>
        </message>
        <message>
            <source>Text files</source>
            <translation>Berkas teks</translation>
        </message>
        <message>
            <source>Articles in tables</source>
            <translation>Artikel dalam tabel</translation>
        </message>
        <message>
            <source>Evidence bundle, with the sources (BagIt)</source>
            <translation>Bundel bukti, beserta sumbernya (BagIt)</translation>
        </message>
        <message>
            <source>Template: {title}</source>
            <translation>Templat: {title}</translation>
        </message>
    </context>
    <context>
        <name>FoundLine</name>
        <message>
            <source>Show where it is in the text</source>
            <translation>Tunjukkan tempatnya dalam teks</translation>
        </message>
        <message>
            <source>It is in the text.</source>
            <translation>Ada dalam teks.</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Menus</source>
            <translation>Menu</translation>
        </message>
    </context>
    <context>
        <name>Furnishing</name>
        <message>
            <source>Claim Reader can start from the applications menu, like other programs.</source>
            <translation>Claim Reader dapat dimulai dari menu aplikasi, seperti program lain.</translation>
        </message>
        <message>
            <source>Add to the menu</source>
            <translation>Tambahkan ke menu</translation>
        </message>
        <message>
            <source>Another program has changed the library. Close this window and open it again to see what is in it now.</source>
            <translation>Program lain telah mengubah pustaka. Tutup jendela ini lalu buka lagi untuk melihat isinya sekarang.</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>Preferensi…</translation>
        </message>
        <message>
            <source>The watched folder “{folder}” is not there. Bring it back, or remove it from the list.</source>
            <translation>Folder pantauan “{folder}” tidak ada. Kembalikan, atau keluarkan dari daftar.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Guide</source>
            <translation>Panduan</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Cari dalam panduan</translation>
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation>Halaman panduan</translation>
        </message>
        <message>
            <source>Page of the guide</source>
            <translation>Halaman panduan</translation>
        </message>
        <message>
            <source>{action} ({key})</source>
            <translation>{action} ({key})</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Kembali</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>Pi&amp;ntasan papan tik</translation>
        </message>
        <message>
            <source>“{action}” needs something to work on. Open or select it first.</source>
            <translation>“{action}” memerlukan sesuatu untuk dikerjakan. Buka atau pilih dahulu.</translation>
        </message>
        <message>
            <source>“{action}” has to wait until the dialog below is closed.</source>
            <translation>“{action}” harus menunggu sampai dialog di bawahnya ditutup.</translation>
        </message>
        <message>
            <source>No page has these words.</source>
            <translation>Tidak ada halaman yang memuat kata-kata ini.</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Read saved news articles, highlight claims, keep notes, export them.</source>
            <translation>Baca artikel berita tersimpan, sorot klaim, simpan catatan, ekspor semuanya.</translation>
        </message>
        <message>
            <source>Show the version and exit.</source>
            <translation>Tampilkan versi lalu keluar.</translation>
        </message>
        <message>
            <source>The library file; else CLAIM_READER_LIBRARY, else your own.</source>
            <translation>Berkas pustaka; jika tidak disebut, CLAIM_READER_LIBRARY, lalu pustaka Anda sendiri.</translation>
        </message>
        <message>
            <source>Import web pages, texts, emails, clips and files of articles, also all in a folder. An article that was saved before gets a new version. Highlights, notes and labels come back from what “export” wrote as library, json, hypothesis, qdpx, qdc, csv, claims or readwise, and come in from projects of REFI-QDA (QualCoder, MAXQDA, NVivo, ATLAS.ti), annotations of the W3C, tables of Readwise and Taguette, and Zotero (its RDF with notes, JSON of Better BibTeX).

The status is 1 where a file could not be imported, where one of a folder was left out that may hold an article, or where notes are on articles that are not in the library.</source>
            <translation>Impor halaman web, teks, surel, klip, dan berkas artikel, juga semua yang ada dalam folder. Artikel yang pernah disimpan mendapat versi baru. Sorotan, catatan, dan label kembali dari yang ditulis “export” sebagai library, json, hypothesis, qdpx, qdc, csv, claims, atau readwise, dan masuk dari proyek REFI-QDA (QualCoder, MAXQDA, NVivo, ATLAS.ti), anotasi W3C, tabel Readwise dan Taguette, serta Zotero (RDF dengan catatan, JSON dari Better BibTeX).

Statusnya 1 bila ada berkas yang tidak dapat diimpor, bila berkas dalam folder dilewati padahal mungkin memuat artikel, atau bila catatan menyangkut artikel yang tidak ada di pustaka.</translation>
        </message>
        <message>
            <source>Make an article of each file, also of one that was saved before.</source>
            <translation>Jadikan setiap berkas sebuah artikel, juga yang pernah disimpan.</translation>
        </message>
        <message>
            <source>Print JSON and nothing else.</source>
            <translation>Cetak JSON saja.</translation>
        </message>
        <message>
            <source>List the articles, the newest import first.</source>
            <translation>Tampilkan daftar artikel, impor terbaru dahulu.</translation>
        </message>
        <message>
            <source>Only those on which the work has come so far.</source>
            <translation>Hanya yang pengerjaannya sudah sejauh ini.</translation>
        </message>
        <message>
            <source>Only those with a star.</source>
            <translation>Hanya yang berbintang.</translation>
        </message>
        <message>
            <source>Only those in this folder and in those within it.</source>
            <translation>Hanya yang ada di folder ini dan folder di dalamnya.</translation>
        </message>
        <message>
            <source>Show an article: its cleaned text, or in JSON all of it.</source>
            <translation>Tampilkan artikel: teks bersihnya, atau seluruhnya sebagai JSON.</translation>
        </message>
        <message>
            <source>Number the paragraphs, and show the removed ones with the reason, too.</source>
            <translation>Beri nomor paragraf, dan tampilkan juga yang dibuang beserta alasannya.</translation>
        </message>
        <message>
            <source>Show it as this version of it was; else the latest.</source>
            <translation>Tampilkan seperti pada versi ini; jika tidak disebut, versi terbaru.</translation>
        </message>
        <message>
            <source>List the versions of an article, the oldest first.</source>
            <translation>Tampilkan daftar versi artikel, yang terlama dahulu.</translation>
        </message>
        <message>
            <source>Write the file that an article was imported from, byte for byte.

One that is no longer what was imported is not written; --json prints the hash of its bytes and the one that was recorded at the import.</source>
            <translation>Tulis berkas asal impor artikel, bita demi bita.

Berkas yang tidak lagi sama dengan yang diimpor tidak ditulis; --json mencetak hash bitanya dan hash yang dicatat saat impor.</translation>
        </message>
        <message>
            <source>Of this version; else of the latest.</source>
            <translation>Dari versi ini; jika tidak disebut, versi terbaru.</translation>
        </message>
        <message>
            <source>Of this page, of an article that was joined of several; else of the first.</source>
            <translation>Dari halaman ini, untuk artikel yang digabungkan dari beberapa halaman; jika tidak disebut, halaman pertama.</translation>
        </message>
        <message>
            <source>The file to write.</source>
            <translation>Berkas yang akan ditulis.</translation>
        </message>
        <message>
            <source>Write it also where it is no longer what was imported.</source>
            <translation>Tulis juga bila tidak lagi sama dengan yang diimpor.</translation>
        </message>
        <message>
            <source>Make the latest version of an article an article of its own.</source>
            <translation>Jadikan versi terbaru artikel sebuah artikel tersendiri.</translation>
        </message>
        <message>
            <source>Join articles that are pages of one: to the first, in the order of their page numbers, or as they are given where they have none. The others go to the trash; highlights and notes stay.</source>
            <translation>Gabungkan artikel yang merupakan halaman satu artikel: ke yang pertama, menurut urutan nomor halaman, atau menurut urutan penyebutan jika tanpa nomor. Yang lain masuk tempat sampah; sorotan dan catatan tetap ada.</translation>
        </message>
        <message>
            <source>Make a page of an article an article of its own, with the highlights on it.</source>
            <translation>Jadikan sebuah halaman artikel sebuah artikel tersendiri, beserta sorotannya.</translation>
        </message>
        <message>
            <source>Clean articles again, as after the cleaner has become a better one; your own verdicts and highlights stay.

The status is 1 where one of them could not be cleaned; it stays what it is.</source>
            <translation>Bersihkan ulang artikel, misalnya setelah pembersihnya menjadi lebih baik; keputusan dan sorotan Anda tetap ada.

Statusnya 1 jika ada yang tidak dapat dibersihkan; artikel itu tetap seperti semula.</translation>
        </message>
        <message>
            <source>Clean all articles of the library again.</source>
            <translation>Bersihkan ulang semua artikel di pustaka.</translation>
        </message>
        <message>
            <source>Set what is known of articles, over what their sources say, and how far the work has come. An empty text makes a detail unknown. All of it can be undone.</source>
            <translation>Tetapkan apa yang diketahui tentang artikel, di atas yang dikatakan sumbernya, dan sejauh mana pengerjaannya. Teks kosong membuat detail tidak diketahui. Semuanya dapat dibatalkan.</translation>
        </message>
        <message>
            <source>How far the work on it has come.</source>
            <translation>Sejauh mana pengerjaannya.</translation>
        </message>
        <message>
            <source>Give it a star, or take it away.</source>
            <translation>Beri bintang, atau lepaskan.</translation>
        </message>
        <message>
            <source>Put it into this folder, which is made where there is none. May be given several times.</source>
            <translation>Masukkan ke folder ini, yang dibuat jika belum ada. Dapat disebut beberapa kali.</translation>
        </message>
        <message>
            <source>Take it out of this folder.</source>
            <translation>Keluarkan dari folder ini.</translation>
        </message>
        <message>
            <source>Take back what you have set: let its source say this again.</source>
            <translation>Batalkan yang Anda tetapkan: kembali ke yang dikatakan sumbernya.</translation>
        </message>
        <message>
            <source>Its title.</source>
            <translation>Judulnya.</translation>
        </message>
        <message>
            <source>An author; once for each.</source>
            <translation>Seorang penulis; sekali untuk setiap penulis.</translation>
        </message>
        <message>
            <source>When it was published, as 2026-03-14.</source>
            <translation>Kapan terbit, misalnya 2026-03-14.</translation>
        </message>
        <message>
            <source>The site that it is from.</source>
            <translation>Situs asalnya.</translation>
        </message>
        <message>
            <source>Its address on the web.</source>
            <translation>Alamat webnya.</translation>
        </message>
        <message>
            <source>When this copy of it was made.</source>
            <translation>Kapan salinan ini dibuat.</translation>
        </message>
        <message>
            <source>The address of a copy in an archive.</source>
            <translation>Alamat salinan dalam arsip.</translation>
        </message>
        <message>
            <source>Its language, as in en, en-GB or id.</source>
            <translation>Bahasanya, misalnya en, en-GB, atau id.</translation>
        </message>
        <message>
            <source>List the folders and how many articles are in each; or rename, move or delete one. A folder within another is named by both: Harbour/2026.</source>
            <translation>Tampilkan daftar folder dan jumlah artikelnya; atau ganti nama, pindahkan, atau hapus folder. Folder di dalam folder disebut dengan keduanya: Pelabuhan/2026.</translation>
        </message>
        <message>
            <source>Give a folder another name.</source>
            <translation>Ganti nama folder.</translation>
        </message>
        <message>
            <source>Put a folder into another; into / for none.</source>
            <translation>Pindahkan folder ke folder lain; ke / untuk mengeluarkannya.</translation>
        </message>
        <message>
            <source>Delete a folder and those within it; the articles in them stay.</source>
            <translation>Hapus folder dan folder di dalamnya; artikelnya tetap ada.</translation>
        </message>
        <message>
            <source>Keep paragraphs of an article that were removed; BLOCK is the number that show --removed prints.</source>
            <translation>Pertahankan paragraf artikel yang dibuang; BLOCK adalah nomor yang dicetak show --removed.</translation>
        </message>
        <message>
            <source>And make it a rule for the site, for paragraphs that start like these.</source>
            <translation>Dan jadikan aturan situs, untuk paragraf yang diawali seperti ini.</translation>
        </message>
        <message>
            <source>The same, only for paragraphs that say exactly what these say.</source>
            <translation>Sama, tetapi hanya untuk paragraf yang berbunyi persis begini.</translation>
        </message>
        <message>
            <source>Remove paragraphs of an article from its cleaned text; BLOCK is the number that show --removed prints.</source>
            <translation>Buang paragraf artikel dari teks bersihnya; BLOCK adalah nomor yang dicetak show --removed.</translation>
        </message>
        <message>
            <source>List your rules for sites, or take one back. “restore” and “remove” make them with “--always”.</source>
            <translation>Tampilkan aturan situs Anda, atau cabut salah satunya. “restore” dan “remove” membuatnya dengan “--always”.</translation>
        </message>
        <message>
            <source>Take this rule back.</source>
            <translation>Cabut aturan ini.</translation>
        </message>
        <message>
            <source>Highlight words in an article: where they stand in the cleaned text first, in removed text last.</source>
            <translation>Sorot kata-kata dalam artikel: yang ada di teks bersih dahulu, yang di teks yang dibuang terakhir.</translation>
        </message>
        <message>
            <source>The words to highlight, as they stand in the article.</source>
            <translation>Kata-kata yang akan disorot, seperti dalam artikel.</translation>
        </message>
        <message>
            <source>Which one, where the words stand there several times.</source>
            <translation>Yang keberapa, jika kata-katanya ada beberapa kali di sana.</translation>
        </message>
        <message>
            <source>One of your labels, as Figure or Economy/Trade.</source>
            <translation>Salah satu label Anda, misalnya Angka atau Ekonomi/Dagang.</translation>
        </message>
        <message>
            <source>What you think of it.</source>
            <translation>Pendapat Anda tentangnya.</translation>
        </message>
        <message>
            <source>List the highlights with their notes, of one article or of all.</source>
            <translation>Tampilkan daftar sorotan beserta catatannya, dari satu atau semua artikel.</translation>
        </message>
        <message>
            <source>List and change your labels. One is named by its path, as Economy/Trade; its name alone is enough where no other has it.</source>
            <translation>Tampilkan dan ubah label Anda. Label disebut dengan jalurnya, misalnya Ekonomi/Dagang; namanya saja cukup jika tidak ada label lain yang bernama sama.</translation>
        </message>
        <message>
            <source>List the labels in their order, with how many highlights have each or one below it.</source>
            <translation>Tampilkan daftar label menurut urutannya, beserta jumlah sorotan pada setiap label atau sublabelnya.</translation>
        </message>
        <message>
            <source>Add a label.</source>
            <translation>Tambahkan label.</translation>
        </message>
        <message>
            <source>The label that it stands under.</source>
            <translation>Label di atasnya.</translation>
        </message>
        <message>
            <source>As #a03020; else the next of the palette.</source>
            <translation>Misalnya #a03020; jika tidak disebut, warna berikutnya dari palet.</translation>
        </message>
        <message>
            <source>Its key, taken from the label that has it.</source>
            <translation>Tombolnya, yang diambil dari label pemiliknya.</translation>
        </message>
        <message>
            <source>What it is for.</source>
            <translation>Untuk apa label ini.</translation>
        </message>
        <message>
            <source>Give a label another name.</source>
            <translation>Ganti nama label.</translation>
        </message>
        <message>
            <source>Give all highlights of a label the label INTO instead, and delete it.</source>
            <translation>Beri semua sorotan sebuah label label INTO, lalu hapus label itu.</translation>
        </message>
        <message>
            <source>Delete a label and those below it. The highlights stay, without it.</source>
            <translation>Hapus label dan label di bawahnya. Sorotannya tetap ada, tanpa label itu.</translation>
        </message>
        <message>
            <source>List, make and describe claims. One is named by its UUID, as the list shows it.</source>
            <translation>Tampilkan, buat, dan jelaskan klaim. Klaim disebut dengan UUID-nya, seperti tampak dalam daftar.</translation>
        </message>
        <message>
            <source>List the claims, the newest first.</source>
            <translation>Tampilkan daftar klaim, yang terbaru dahulu.</translation>
        </message>
        <message>
            <source>Only those that are so far.</source>
            <translation>Hanya yang sudah sejauh ini.</translation>
        </message>
        <message>
            <source>Only those with these words.</source>
            <translation>Hanya yang memuat kata-kata ini.</translation>
        </message>
        <message>
            <source>Make a claim. Without a statement it begins with the words of its first highlight.</source>
            <translation>Buat klaim. Tanpa pernyataan, klaim diawali kata-kata sorotan pertamanya.</translation>
        </message>
        <message>
            <source>A highlight that it is in; several times.</source>
            <translation>Sorotan yang masuk klaim; dapat beberapa kali.</translation>
        </message>
        <message>
            <source>What is claimed, in your words.</source>
            <translation>Apa yang diklaim, dengan kata-kata Anda.</translation>
        </message>
        <message>
            <source>Who said it.</source>
            <translation>Siapa yang mengatakannya.</translation>
        </message>
        <message>
            <source>As what.</source>
            <translation>Sebagai apa.</translation>
        </message>
        <message>
            <source>For whom.</source>
            <translation>Untuk siapa.</translation>
        </message>
        <message>
            <source>When, as the source words it.</source>
            <translation>Kapan, menurut kata-kata sumbernya.</translation>
        </message>
        <message>
            <source>Where.</source>
            <translation>Di mana.</translation>
        </message>
        <message>
            <source>When, as 2026, 2026-03 or 2026-03-14.</source>
            <translation>Kapan, misalnya 2026, 2026-03, atau 2026-03-14.</translation>
        </message>
        <message>
            <source>The figure in it, as it is written.</source>
            <translation>Angka di dalamnya, seperti yang tertulis.</translation>
        </message>
        <message>
            <source>What it has come to: the name of a step of your scale; empty for none yet.</source>
            <translation>Hasilnya: nama tingkat pada skala Anda; kosong jika belum ada.</translation>
        </message>
        <message>
            <source>How far the checking has come.</source>
            <translation>Sejauh mana pemeriksaannya.</translation>
        </message>
        <message>
            <source>How sure you are, in per cent.</source>
            <translation>Seberapa yakin Anda, dalam persen.</translation>
        </message>
        <message>
            <source>Describe a claim: only what is named changes; an empty text takes away what was there.</source>
            <translation>Jelaskan klaim: hanya yang disebut yang berubah; teks kosong menghapus isinya.</translation>
        </message>
        <message>
            <source>Add highlights to a claim, or evidence.</source>
            <translation>Tambahkan sorotan atau bukti ke klaim.</translation>
        </message>
        <message>
            <source>Take the highlights out of the claim instead.</source>
            <translation>Sebaliknya, lepaskan sorotan dari klaim.</translation>
        </message>
        <message>
            <source>An address, or the UUID of a highlight.</source>
            <translation>Sebuah alamat, atau UUID sorotan.</translation>
        </message>
        <message>
            <source>What the evidence does to the claim.</source>
            <translation>Peran bukti terhadap klaim.</translation>
        </message>
        <message>
            <source>Your note on the evidence.</source>
            <translation>Catatan Anda tentang bukti.</translation>
        </message>
        <message>
            <source>Show, write and delete notes. WHAT is library, article/ID, highlight/UUID or claim/UUID.</source>
            <translation>Tampilkan, tulis, dan hapus catatan. WHAT adalah library, article/ID, highlight/UUID, atau claim/UUID.</translation>
        </message>
        <message>
            <source>Show the note on something.</source>
            <translation>Tampilkan catatan tentang sesuatu.</translation>
        </message>
        <message>
            <source>Write the note on something, in place of what was there; - reads it from the input.</source>
            <translation>Tulis catatan tentang sesuatu, menggantikan yang sudah ada; - membacanya dari masukan.</translation>
        </message>
        <message>
            <source>Delete the note on something.</source>
            <translation>Hapus catatan tentang sesuatu.</translation>
        </message>
        <message>
            <source>Undo the latest change in the library, wherever it was made.</source>
            <translation>Urungkan perubahan terakhir di pustaka, di mana pun dibuat.</translation>
        </message>
        <message>
            <source>Do again what was undone last.</source>
            <translation>Ulangi yang terakhir diurungkan.</translation>
        </message>
        <message>
            <source>Find words and figures in all titles, texts, notes and claims.

"harbour bridge"         words that follow each other
-toll                    without a word; behind -- where it comes first
1,000 km  500..1500 km   figures by their value
site: author: label: status: date:2022-11..2022-12 lang: folder: has:note is:starred in:title</source>
            <translation>Cari kata dan angka di semua judul, teks, catatan, dan klaim.

"jembatan pelabuhan"     kata-kata berurutan
-tol                     tanpa sebuah kata; setelah -- jika di awal
1,000 km  500..1500 km   angka menurut nilainya
site: author: label: status: date:2022-11..2022-12 lang: folder: has:note is:starred in:title</translation>
        </message>
        <message>
            <source>Write the highlights, notes and claims of some articles, or of all, to a file.

Fields, order and headings are followed by the formats that people read and by csv and xlsx.</source>
            <translation>Tulis sorotan, catatan, dan klaim dari beberapa atau semua artikel ke berkas.

Bidang, urutan, dan judul berlaku pada format yang dibaca orang serta csv dan xlsx.</translation>
        </message>
        <message>
            <source>What to write.</source>
            <translation>Apa yang ditulis.</translation>
        </message>
        <message>
            <source>Write by a template instead: one of yours or of the program's (by-article, by-label, fact-check, quotes, table), or a file.</source>
            <translation>Sebagai gantinya, tulis menurut templat: milik Anda, milik program (by-article, by-label, fact-check, quotes, table), atau sebuah berkas.</translation>
        </message>
        <message>
            <source>The file to write, or the folder of a format of several files; - for standard output.</source>
            <translation>Berkas yang akan ditulis, atau folder untuk format yang terdiri atas beberapa berkas; - untuk keluaran standar.</translation>
        </message>
        <message>
            <source>Only highlights with this label or one below it, as Economy/Trade; may be repeated.</source>
            <translation>Hanya sorotan dengan label ini atau sublabelnya, misalnya Ekonomi/Dagang; dapat diulang.</translation>
        </message>
        <message>
            <source>Only claims that have come so far, and their highlights; may be repeated.</source>
            <translation>Hanya klaim yang sudah sejauh ini, beserta sorotannya; dapat diulang.</translation>
        </message>
        <message>
            <source>Only claims with this verdict, and their highlights; “none” for those without; may be repeated.</source>
            <translation>Hanya klaim dengan putusan ini, beserta sorotannya; “none” untuk yang tanpa putusan; dapat diulang.</translation>
        </message>
        <message>
            <source>Only what was made on this day or later.</source>
            <translation>Hanya yang dibuat pada hari ini atau sesudahnya.</translation>
        </message>
        <message>
            <source>Only what was made on this day or earlier.</source>
            <translation>Hanya yang dibuat pada hari ini atau sebelumnya.</translation>
        </message>
        <message>
            <source>What is written, with commas between: quote, text, context, note, label, claim, status, citation, technical. Default: all.</source>
            <translation>Apa yang ditulis, dengan koma di antaranya: quote, text, context, note, label, claim, status, citation, technical. Bawaan: semua.</translation>
        </message>
        <message>
            <source>In which order highlights follow each other.</source>
            <translation>Menurut urutan apa sorotan disusun.</translation>
        </message>
        <message>
            <source>Under which headings they stand.</source>
            <translation>Di bawah judul apa sorotan ditempatkan.</translation>
        </message>
        <message>
            <source>Write the evidence for claims: sources, texts, highlights, a report and the history, as a folder or archive that “check” and any BagIt program can check.</source>
            <translation>Tulis bukti untuk klaim: sumber, teks, sorotan, laporan, dan riwayat, sebagai folder atau arsip yang dapat diperiksa “check” dan program BagIt mana pun.</translation>
        </message>
        <message>
            <source>All highlights and claims of this article, in place of claims.</source>
            <translation>Semua sorotan dan klaim artikel ini, sebagai ganti klaim.</translation>
        </message>
        <message>
            <source>The zip archive to write; the folder, where the name does not end in .zip.</source>
            <translation>Arsip zip yang akan ditulis; foldernya, jika namanya tidak berakhir dengan .zip.</translation>
        </message>
        <message>
            <source>Draw no pictures of the pages.</source>
            <translation>Jangan menggambar halaman.</translation>
        </message>
        <message>
            <source>Who makes the bundle.</source>
            <translation>Siapa yang membuat bundel.</translation>
        </message>
        <message>
            <source>Have this server certify the time (RFC 3161); it is sent a hash and nothing else.</source>
            <translation>Minta server ini menyatakan waktunya (RFC 3161); yang dikirim hanya sebuah hash.</translation>
        </message>
        <message>
            <source>Check an evidence bundle, a folder or a zip archive: that nothing in it was changed, that each quote stands where it is said to, and that its history is whole.

The exit status is 1 where anything is wrong.</source>
            <translation>Periksa bundel bukti, berupa folder atau arsip zip: bahwa tidak ada isinya yang diubah, bahwa setiap kutipan ada di tempat yang disebut, dan bahwa riwayatnya utuh.

Status keluarnya 1 jika ada yang salah.</translation>
        </message>
        <message>
            <source>The certificate of an authority whose time stamps count, in PEM.</source>
            <translation>Sertifikat otoritas yang stempel waktunya diakui, dalam PEM.</translation>
        </message>
        <message>
            <source>Write a copy of the library to PATH, which is checked before it replaces what is there.

It may be made while the window or another command is writing.</source>
            <translation>Tulis salinan pustaka ke PATH, yang diperiksa sebelum menggantikan isi lama.

Dapat dibuat selagi jendela atau perintah lain menulis.</translation>
        </message>
        <message>
            <source>Check the whole library: that every row, source and step of the history is what Claim Reader wrote, and that the file is sound.

It may run while the window is open. The exit status is 1 where anything is wrong.</source>
            <translation>Periksa seluruh pustaka: apakah setiap baris, sumber, dan langkah riwayat seperti yang ditulis Claim Reader, dan apakah berkasnya utuh.

Dapat dijalankan selagi jendela terbuka. Status keluarnya 1 jika ada yang salah.</translation>
        </message>
        <message>
            <source>Accept what was changed elsewhere as correct from now on.</source>
            <translation>Mulai sekarang, anggap benar yang diubah di luar program ini.</translation>
        </message>
        <message>
            <source>List the backups of the library, the latest first, with what is in them.

One is made each day while the window is used: the latest of 7 days, 4 weeks and 12 months are kept. A library that is damaged need not be readable to be restored.</source>
            <translation>Tampilkan daftar cadangan pustaka, yang terbaru dahulu, beserta isinya.

Cadangan dibuat setiap hari selagi jendela dipakai: yang terbaru dari 7 hari, 4 minggu, dan 12 bulan disimpan. Pustaka yang rusak tidak harus terbaca untuk dipulihkan.</translation>
        </message>
        <message>
            <source>Make one now.</source>
            <translation>Buat cadangan sekarang.</translation>
        </message>
        <message>
            <source>Replace the library with this one; what is there is renamed and kept.</source>
            <translation>Ganti pustaka dengan cadangan ini; yang sekarang ada diganti namanya dan disimpan.</translation>
        </message>
        <message>
            <source>Make a library at OUTPUT of what is left in one that is damaged, which stays as it is.

Every page is read by itself, and what is missing is looked for in the history. The exit status is 1 where anything did not come back as it was.</source>
            <translation>Buat pustaka di OUTPUT dari sisa pustaka yang rusak, yang tetap seperti adanya.

Setiap halaman dibaca sendiri-sendiri, dan yang hilang dicari dalam riwayat. Status keluarnya 1 jika ada yang tidak kembali seperti semula.</translation>
        </message>
        <message>
            <source>Merge the library OTHER into this one; OTHER stays as it is.

Articles are the same by their bytes, what was written by its UUID, labels and folders by their names. What both have in two forms stays as it is here until you decide: see “conflicts”. One “undo” takes all of it back.</source>
            <translation>Gabungkan pustaka OTHER ke pustaka ini; OTHER tetap seperti adanya.

Artikel dicocokkan menurut bitanya, yang ditulis menurut UUID-nya, label dan folder menurut namanya. Yang berbentuk lain di keduanya tetap seperti di sini sampai Anda memutuskan: lihat “conflicts”. Sekali “undo” membatalkan semuanya.</translation>
        </message>
        <message>
            <source>Only say what would come.</source>
            <translation>Hanya sebutkan apa yang akan masuk.</translation>
        </message>
        <message>
            <source>List what merged libraries have otherwise, or decide on it.

DECISION says whose form is to count: mine, theirs or both. CONFLICT names one or more of the list by their ids; without one, all that are open are decided.</source>
            <translation>Tampilkan yang berbeda dalam pustaka gabungan, atau putuskan.

DECISION menyatakan bentuk siapa yang berlaku: mine, theirs, atau both. CONFLICT menyebut satu atau beberapa dari daftar dengan id-nya; tanpa itu, semua yang terbuka diputuskan.</translation>
        </message>
        <message>
            <source>Say how far two people agree in what they highlighted, label by label, and where not.

Percent and Cohen’s kappa count the characters of the kept text; Krippendorff’s alpha compares the places. 1 is full agreement, 0 what chance gives. Only articles in which both highlighted something count.</source>
            <translation>Sebutkan seberapa jauh dua orang sepakat dalam sorotan mereka, label demi label, dan di mana tidak.

Persen dan kappa Cohen menghitung karakter teks yang dipertahankan; alfa Krippendorff membandingkan tempat. 1 berarti sepakat penuh, 0 sama dengan kebetulan. Hanya artikel yang disorot keduanya yang dihitung.</translation>
        </message>
        <message>
            <source>Compare with this library instead of between authors.</source>
            <translation>Bandingkan dengan pustaka ini, bukan antarpenulis.</translation>
        </message>
        <message>
            <source>One of the two to compare; give it twice. Needed where more than two are named.</source>
            <translation>Salah satu dari dua yang dibandingkan; sebutkan dua kali. Perlu jika ada lebih dari dua nama.</translation>
        </message>
        <message>
            <source>Look at your preferences and change them. A window that is open takes them over at once.</source>
            <translation>Lihat dan ubah preferensi Anda. Jendela yang terbuka langsung mengikutinya.</translation>
        </message>
        <message>
            <source>List all preferences with their values; those that you have changed have an asterisk.</source>
            <translation>Tampilkan semua preferensi dengan nilainya; yang Anda ubah bertanda bintang.</translation>
        </message>
        <message>
            <source>Print the value of a preference.</source>
            <translation>Cetak nilai sebuah preferensi.</translation>
        </message>
        <message>
            <source>Give a preference a value. Names in a list have commas between them.</source>
            <translation>Beri preferensi sebuah nilai. Nama dalam daftar dipisahkan koma.</translation>
        </message>
        <message>
            <source>Give a preference its default again; all of them where you name none.</source>
            <translation>Kembalikan preferensi ke bawaan; semuanya jika tidak ada yang disebut.</translation>
        </message>
    </context>
    <context>
        <name>HelpCommands</name>
        <message>
            <source>What’s new</source>
            <translation>Yang baru</translation>
        </message>
        <message>
            <source>Claim Reader {version} reads saved news articles beside their original and keeps highlights, notes and claims. Nothing leaves this computer.

Your library: {path}

MIT licence. Qt and PySide6 are used under the LGPL; the licences of all parts are listed under Licences.</source>
            <translation>Claim Reader {version} membaca artikel berita yang disimpan di samping aslinya dan menyimpan sorotan, catatan, dan klaim. Tidak ada yang keluar dari komputer ini.

Pustaka Anda: {path}

Lisensi MIT. Qt dan PySide6 digunakan menurut LGPL; lisensi semua bagian terdaftar di Lisensi.</translation>
        </message>
        <message>
            <source>About Claim Reader</source>
            <translation>Tentang Claim Reader</translation>
        </message>
        <message>
            <source>&amp;Licences…</source>
            <translation>&amp;Lisensi…</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lisensi</translation>
        </message>
        <message>
            <source>Claim Reader sends nothing by itself. Copy the text below and send it to whoever gave you the program, or to the place where it is developed. Write what you did, what you expected, and what happened instead.

The text names versions and where in the program something failed. No word of your articles or notes is in it.</source>
            <translation>Claim Reader tidak mengirim apa pun dengan sendirinya. Salin teks di bawah dan kirimkan kepada orang yang memberi Anda program ini, atau ke tempat program ini dikembangkan. Tuliskan apa yang Anda lakukan, apa yang Anda harapkan, dan apa yang terjadi.

Teks itu menyebut versi dan di bagian mana program gagal. Tidak ada satu kata pun dari artikel atau catatan Anda di dalamnya.</translation>
        </message>
        <message>
            <source>Report a problem</source>
            <translation>Laporkan masalah</translation>
        </message>
    </context>
    <context>
        <name>HighlightsPage</name>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>%n sorotan</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a label</source>
            <translation>Tanpa label</translation>
        </message>
        <message>
            <source>In no claim</source>
            <translation>Tidak dalam klaim</translation>
        </message>
        <message>
            <source>Open in its article</source>
            <translation>Buka dalam artikelnya</translation>
        </message>
        <message>
            <source>Add a label</source>
            <translation>Tambahkan label</translation>
        </message>
        <message>
            <source>Delete highlights and notes</source>
            <translation>Hapus sorotan dan catatan</translation>
        </message>
        <message>
            <source>Highlights</source>
            <translation>Sorotan</translation>
        </message>
        <message>
            <source>Search quotes and notes</source>
            <translation>Cari kutipan dan catatan</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Kelompokkan menurut</translation>
        </message>
        <message>
            <source>By article</source>
            <translation>Menurut artikel</translation>
        </message>
        <message>
            <source>By label</source>
            <translation>Menurut label</translation>
        </message>
        <message>
            <source>By claim</source>
            <translation>Menurut klaim</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>Menurut tanggal</translation>
        </message>
        <message>
            <source>none</source>
            <translation>tidak ada</translation>
        </message>
        <message>
            <source>Labels: {which}</source>
            <translation>Label: {which}</translation>
        </message>
        <message>
            <source>All labels</source>
            <translation>Semua label</translation>
        </message>
        <message>
            <source>Claims: {which}</source>
            <translation>Klaim: {which}</translation>
        </message>
        <message>
            <source>Any claim status</source>
            <translation>Status klaim apa pun</translation>
        </message>
        <message>
            <source>No highlight matches. Remove a word or a filter; new highlights appear here at once.</source>
            <translation>Tidak ada sorotan yang cocok. Kurangi kata atau saringan; sorotan baru langsung tampil di sini.</translation>
        </message>
    </context>
    <context>
        <name>HistoryCommands</name>
        <message>
            <source>Undone: {what}.</source>
            <translation>Diurungkan: {what}.</translation>
        </message>
        <message>
            <source>Redone: {what}.</source>
            <translation>Diulangi: {what}.</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>Import articles</source>
            <translation>Impor artikel</translation>
        </message>
        <message>
            <source>Articles of all formats</source>
            <translation>Artikel semua format</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Semua berkas (*)</translation>
        </message>
        <message>
            <source>Import all articles of a folder</source>
            <translation>Impor semua artikel dalam folder</translation>
        </message>
        <message numerus="yes">
            <source>%n articles imported.</source>
            <comment>1 article imported.</comment>
            <translation>
                <numerusform>%n artikel diimpor.</numerusform>
            </translation>
        </message>
        <message>
            <source>This article is in your library already.</source>
            <translation>Artikel ini sudah ada di pustaka Anda.</translation>
        </message>
        <message>
            <source>Already in your library: {count}.</source>
            <translation>Sudah ada di pustaka Anda: {count}.</translation>
        </message>
        <message>
            <source>The import was cancelled.</source>
            <translation>Impor dibatalkan.</translation>
        </message>
        <message>
            <source>There was nothing to import: no web page and no text was found.</source>
            <translation>Tidak ada yang dapat diimpor: tidak ditemukan halaman web atau teks.</translation>
        </message>
        <message numerus="yes">
            <source>%n new versions of articles in your library: {what}.</source>
            <comment>This is version {number} of an article in your library: {what}. {undo} undoes it.</comment>
            <translation>
                <numerusform>%n versi baru dari artikel di pustaka Anda: {what}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages were joined to articles in your library.</source>
            <comment>This is page {page} of an article in your library, which has pages {pages} now. {undo} undoes it.</comment>
            <translation>
                <numerusform>%n halaman digabungkan dengan artikel di pustaka Anda.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier states of articles were kept as versions; the articles show the newer texts still.</source>
            <comment>This is an earlier state, or a part, of an article in your library. It is kept as version {number}; the article shows the newer text still. {undo} undoes it.</comment>
            <translation>
                <numerusform>%n keadaan terdahulu artikel disimpan sebagai versi; artikelnya tetap menampilkan teks yang lebih baru.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files in the folder were left out: Claim Reader cannot read them as articles.</source>
            <comment>1 file in the folder was left out: Claim Reader cannot read it as an article.</comment>
            <translation>
                <numerusform>%n berkas dalam folder dilewati: Claim Reader tidak dapat membacanya sebagai artikel.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files could not be imported.</source>
            <comment>1 file could not be imported.</comment>
            <translation>
                <numerusform>%n berkas tidak dapat diimpor.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportReport</name>
        <message>
            <source>Could not be imported</source>
            <translation>Tidak dapat diimpor</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Dilewati</translation>
        </message>
        <message>
            <source>Notes on articles that are not here</source>
            <translation>Catatan tentang artikel yang tidak ada di sini</translation>
        </message>
        <message>
            <source>Notes left out</source>
            <translation>Catatan yang dilewati</translation>
        </message>
        <message>
            <source>Here in another form, and left as it is</source>
            <translation>Ada di sini dalam bentuk lain, dan dibiarkan</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Diimpor</translation>
        </message>
        <message>
            <source>New versions</source>
            <translation>Versi baru</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>Versi terdahulu</translation>
        </message>
        <message>
            <source>Joined pages</source>
            <translation>Halaman yang digabungkan</translation>
        </message>
        <message>
            <source>In the library already</source>
            <translation>Sudah ada di pustaka</translation>
        </message>
        <message>
            <source>Version {number}: {what}</source>
            <translation>Versi {number}: {what}</translation>
        </message>
        <message>
            <source>Page {page}; the article has pages {pages}</source>
            <translation>Halaman {page}; artikel ini berisi halaman {pages}</translation>
        </message>
        <message>
            <source>Kept as version {number}</source>
            <translation>Disimpan sebagai versi {number}</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>What the inspector shows</source>
            <translation>Yang ditampilkan inspektor</translation>
        </message>
    </context>
    <context>
        <name>KeysWindow</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Pintasan papan tik</translation>
        </message>
        <message>
            <source>Search for an action or a shortcut</source>
            <translation>Cari tindakan atau pintasan</translation>
        </message>
        <message>
            <source>Press Enter on an action to change its shortcut. The keys 1 to 9 belong to your labels.</source>
            <translation>Tekan Enter pada tindakan untuk mengubah pintasannya. Tombol 1 sampai 9 milik label Anda.</translation>
        </message>
        <message>
            <source>Reset to default</source>
            <translation>Kembalikan ke bawaan</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Kembalikan semua</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Tindakan</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>Pintasan</translation>
        </message>
        <message>
            <source>Actions and their shortcuts</source>
            <translation>Tindakan dan pintasannya</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>no shortcut</source>
            <translation>tanpa pintasan</translation>
        </message>
        <message>
            <source>New shortcut for “{action}”</source>
            <translation>Pintasan baru untuk “{action}”</translation>
        </message>
        <message>
            <source>{key} belongs to “{action}”. Choose another one, or change that action’s first.</source>
            <translation>{key} milik “{action}”. Pilih yang lain, atau ubah dahulu pintasan tindakan itu.</translation>
        </message>
        <message>
            <source>Its default shortcut belongs to “{action}” now. Change that action’s first.</source>
            <translation>Pintasan bawaannya kini milik “{action}”. Ubah dahulu pintasan tindakan itu.</translation>
        </message>
        <message>
            <source>All actions have their default shortcuts again.</source>
            <translation>Semua tindakan kembali ke pintasan bawaan.</translation>
        </message>
        <message>
            <source>“{action}” has the shortcut {key} now.</source>
            <translation>“{action}” kini berpintasan {key}.</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>the source of a program</source>
            <translation>kode sumber program</translation>
        </message>
        <message>
            <source>a table of figures</source>
            <translation>tabel angka</translation>
        </message>
        <message>
            <source>a log</source>
            <translation>log</translation>
        </message>
        <message>
            <source>a comparison of two files (diff)</source>
            <translation>perbandingan dua berkas (diff)</translation>
        </message>
        <message>
            <source>a file of subtitles</source>
            <translation>berkas takarir</translation>
        </message>
        <message>
            <source>a style sheet (CSS)</source>
            <translation>lembar gaya (CSS)</translation>
        </message>
        <message>
            <source>a file of settings</source>
            <translation>berkas pengaturan</translation>
        </message>
        <message>
            <source>a file for programs and not for readers</source>
            <translation>berkas untuk program, bukan untuk pembaca</translation>
        </message>
        <message>
            <source>a link to a web page</source>
            <translation>tautan ke halaman web</translation>
        </message>
        <message>
            <source>a list of web addresses</source>
            <translation>daftar alamat web</translation>
        </message>
        <message>
            <source>an XML file</source>
            <translation>berkas XML</translation>
        </message>
        <message>
            <source>JSON data without the text of an article</source>
            <translation>data JSON tanpa teks artikel</translation>
        </message>
        <message>
            <source>JSON data that is damaged or cut off</source>
            <translation>data JSON yang rusak atau terpotong</translation>
        </message>
        <message>
            <source>a record of a browser’s traffic (HAR)</source>
            <translation>rekaman lalu lintas peramban (HAR)</translation>
        </message>
        <message>
            <source>a file of highlights and notes</source>
            <translation>berkas sorotan dan catatan</translation>
        </message>
        <message>
            <source>a Jupyter notebook</source>
            <translation>buku catatan Jupyter</translation>
        </message>
        <message>
            <source>a map (GeoJSON)</source>
            <translation>peta (GeoJSON)</translation>
        </message>
        <message>
            <source>an email with parts in parts in parts</source>
            <translation>surel dengan bagian bersusun-susun</translation>
        </message>
        <message>
            <source>a web archive with parts in parts in parts</source>
            <translation>arsip web dengan bagian bersusun-susun</translation>
        </message>
        <message>
            <source>binary data</source>
            <translation>data biner</translation>
        </message>
        <message>
            <source>a file of the type {type}</source>
            <translation>berkas berjenis {type}</translation>
        </message>
        <message>
            <source>a PNG picture</source>
            <translation>gambar PNG</translation>
        </message>
        <message>
            <source>a JPEG picture</source>
            <translation>gambar JPEG</translation>
        </message>
        <message>
            <source>a GIF picture</source>
            <translation>gambar GIF</translation>
        </message>
        <message>
            <source>a WebP picture</source>
            <translation>gambar WebP</translation>
        </message>
        <message>
            <source>a picture</source>
            <translation>gambar</translation>
        </message>
        <message>
            <source>a TIFF picture</source>
            <translation>gambar TIFF</translation>
        </message>
        <message>
            <source>a BMP picture</source>
            <translation>gambar BMP</translation>
        </message>
        <message>
            <source>an icon</source>
            <translation>ikon</translation>
        </message>
        <message>
            <source>a Photoshop picture</source>
            <translation>gambar Photoshop</translation>
        </message>
        <message>
            <source>an SVG picture</source>
            <translation>gambar SVG</translation>
        </message>
        <message>
            <source>a news feed</source>
            <translation>umpan berita</translation>
        </message>
        <message>
            <source>an export of Evernote</source>
            <translation>ekspor Evernote</translation>
        </message>
        <message>
            <source>a list of news feeds (OPML)</source>
            <translation>daftar umpan berita (OPML)</translation>
        </message>
        <message>
            <source>a Safari web archive</source>
            <translation>arsip web Safari</translation>
        </message>
        <message>
            <source>a property list of macOS</source>
            <translation>daftar properti macOS</translation>
        </message>
        <message>
            <source>a PDF document</source>
            <translation>dokumen PDF</translation>
        </message>
        <message>
            <source>a PostScript document</source>
            <translation>dokumen PostScript</translation>
        </message>
        <message>
            <source>a rich text document (RTF)</source>
            <translation>dokumen teks kaya (RTF)</translation>
        </message>
        <message>
            <source>a LaTeX document</source>
            <translation>dokumen LaTeX</translation>
        </message>
        <message>
            <source>a list of references (RIS)</source>
            <translation>daftar referensi (RIS)</translation>
        </message>
        <message>
            <source>a list of references (BibTeX)</source>
            <translation>daftar referensi (BibTeX)</translation>
        </message>
        <message>
            <source>a list as a Python program prints it</source>
            <translation>daftar seperti yang dicetak program Python</translation>
        </message>
        <message>
            <source>a list of bookmarks</source>
            <translation>daftar markah</translation>
        </message>
        <message>
            <source>a calendar</source>
            <translation>kalender</translation>
        </message>
        <message>
            <source>an address card</source>
            <translation>kartu alamat</translation>
        </message>
        <message>
            <source>a key or a certificate</source>
            <translation>kunci atau sertifikat</translation>
        </message>
        <message>
            <source>an e-book (EPUB)</source>
            <translation>buku elektronik (EPUB)</translation>
        </message>
        <message>
            <source>an OpenDocument file</source>
            <translation>berkas OpenDocument</translation>
        </message>
        <message>
            <source>a Word document (DOCX)</source>
            <translation>dokumen Word (DOCX)</translation>
        </message>
        <message>
            <source>a spreadsheet (XLSX)</source>
            <translation>lembar kerja (XLSX)</translation>
        </message>
        <message>
            <source>an Office document</source>
            <translation>dokumen Office</translation>
        </message>
        <message>
            <source>a document of Apple Pages, Numbers or Keynote</source>
            <translation>dokumen Apple Pages, Numbers, atau Keynote</translation>
        </message>
        <message>
            <source>a web archive (WACZ)</source>
            <translation>arsip web (WACZ)</translation>
        </message>
        <message>
            <source>an archive of pages (MAFF)</source>
            <translation>arsip halaman (MAFF)</translation>
        </message>
        <message>
            <source>a ZIP archive</source>
            <translation>arsip ZIP</translation>
        </message>
        <message>
            <source>an Outlook message (MSG)</source>
            <translation>pesan Outlook (MSG)</translation>
        </message>
        <message>
            <source>an old Office document</source>
            <translation>dokumen Office lama</translation>
        </message>
        <message>
            <source>a shortcut of Windows</source>
            <translation>pintasan Windows</translation>
        </message>
        <message>
            <source>a web archive (WARC)</source>
            <translation>arsip web (WARC)</translation>
        </message>
        <message>
            <source>a gzip archive</source>
            <translation>arsip gzip</translation>
        </message>
        <message>
            <source>a bzip2 archive</source>
            <translation>arsip bzip2</translation>
        </message>
        <message>
            <source>an xz archive</source>
            <translation>arsip xz</translation>
        </message>
        <message>
            <source>a 7-Zip archive</source>
            <translation>arsip 7-Zip</translation>
        </message>
        <message>
            <source>a RAR archive</source>
            <translation>arsip RAR</translation>
        </message>
        <message>
            <source>a Zstandard archive</source>
            <translation>arsip Zstandard</translation>
        </message>
        <message>
            <source>a tar archive</source>
            <translation>arsip tar</translation>
        </message>
        <message>
            <source>an MP3 recording</source>
            <translation>rekaman MP3</translation>
        </message>
        <message>
            <source>a sound recording</source>
            <translation>rekaman suara</translation>
        </message>
        <message>
            <source>a video</source>
            <translation>video</translation>
        </message>
        <message>
            <source>a library of Claim Reader</source>
            <translation>pustaka Claim Reader</translation>
        </message>
        <message>
            <source>an SQLite database</source>
            <translation>basis data SQLite</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>program</translation>
        </message>
        <message>
            <source>a font</source>
            <translation>fon</translation>
        </message>
        <message>
            <source>a table (CSV) without a column of article texts</source>
            <translation>tabel (CSV) tanpa kolom teks artikel</translation>
        </message>
        <message>
            <source>a row of a table that is cut off or empty</source>
            <translation>baris tabel yang terpotong atau kosong</translation>
        </message>
        <message>
            <source>a file of an unknown format</source>
            <translation>berkas berformat tak dikenal</translation>
        </message>
        <message>
            <source>a link to a file outside the folder</source>
            <translation>tautan ke berkas di luar folder</translation>
        </message>
    </context>
    <context>
        <name>LabelCommands</name>
        <message>
            <source>Select the words first that you want to highlight wherever they stand.</source>
            <translation>Pilih dahulu kata-kata yang ingin Anda sorot di mana pun kemunculannya.</translation>
        </message>
    </context>
    <context>
        <name>LabelKeys</name>
        <message>
            <source>Highlight as {label}</source>
            <translation>Sorot sebagai {label}</translation>
        </message>
        <message>
            <source>Add or remove the label {label}</source>
            <translation>Pasang atau lepas label {label}</translation>
        </message>
    </context>
    <context>
        <name>LabelSets</name>
        <message>
            <source>it has no list of labels</source>
            <translation>tidak ada daftar label di dalamnya</translation>
        </message>
        <message>
            <source>a label in it has no name</source>
            <translation>ada label tanpa nama di dalamnya</translation>
        </message>
        <message>
            <source>it is not a codebook</source>
            <translation>itu bukan buku kode</translation>
        </message>
        <message>
            <source>its codes stand too deep in each other</source>
            <translation>kode-kodenya bersarang terlalu dalam</translation>
        </message>
        <message>
            <source>it has no column “tag”</source>
            <translation>tidak ada kolom “tag” di dalamnya</translation>
        </message>
    </context>
    <context>
        <name>LabelTree</name>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tombol</translation>
        </message>
        <message>
            <source>Highlights</source>
            <translation>Sorotan</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Label</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>Claim</source>
            <translation>Klaim</translation>
        </message>
        <message>
            <source>Something that somebody says is so, and that can be checked.</source>
            <translation>Sesuatu yang dikatakan seseorang benar, dan dapat diperiksa.</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Angka</translation>
        </message>
        <message>
            <source>A number with what it counts.</source>
            <translation>Sebuah bilangan beserta apa yang dihitungnya.</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Kutipan</translation>
        </message>
        <message>
            <source>Words that somebody is said to have used.</source>
            <translation>Kata-kata yang dikatakan pernah diucapkan seseorang.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Sumber</translation>
        </message>
        <message>
            <source>Where the article has it from.</source>
            <translation>Dari mana artikel memperolehnya.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pertanyaan</translation>
        </message>
        <message>
            <source>What remains open, or looks doubtful.</source>
            <translation>Apa yang masih terbuka, atau tampak meragukan.</translation>
        </message>
        <message>
            <source>True</source>
            <translation>Benar</translation>
        </message>
        <message>
            <source>What can be found says the same.</source>
            <translation>Yang dapat ditemukan mengatakan hal yang sama.</translation>
        </message>
        <message>
            <source>Mostly true</source>
            <translation>Sebagian besar benar</translation>
        </message>
        <message>
            <source>True but for something that changes little.</source>
            <translation>Benar, kecuali sesuatu yang tidak banyak mengubah.</translation>
        </message>
        <message>
            <source>Misleading</source>
            <translation>Menyesatkan</translation>
        </message>
        <message>
            <source>The words may be true; what they suggest is not.</source>
            <translation>Kata-katanya mungkin benar; kesan yang ditimbulkannya tidak.</translation>
        </message>
        <message>
            <source>Mostly false</source>
            <translation>Sebagian besar salah</translation>
        </message>
        <message>
            <source>False but for something that changes little.</source>
            <translation>Salah, kecuali sesuatu yang tidak banyak mengubah.</translation>
        </message>
        <message>
            <source>False</source>
            <translation>Salah</translation>
        </message>
        <message>
            <source>What can be found says otherwise.</source>
            <translation>Yang dapat ditemukan mengatakan sebaliknya.</translation>
        </message>
        <message>
            <source>Cannot be checked</source>
            <translation>Tidak dapat diperiksa</translation>
        </message>
        <message>
            <source>What there is to be found does not settle it.</source>
            <translation>Yang dapat ditemukan tidak cukup untuk memutuskannya.</translation>
        </message>
    </context>
    <context>
        <name>LabelsWindow</name>
        <message>
            <source>Labels</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Definition of the label</source>
            <translation>Definisi label</translation>
        </message>
        <message>
            <source>Another colour…</source>
            <translation>Warna lain…</translation>
        </message>
        <message>
            <source>Recolour all…</source>
            <translation>Warnai ulang semua…</translation>
        </message>
        <message>
            <source>Merge into…</source>
            <translation>Gabungkan ke…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Hapus</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Ganti nama</translation>
        </message>
        <message>
            <source>New sub-label</source>
            <translation>Sublabel baru</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tombol</translation>
        </message>
        <message>
            <source>Merge into</source>
            <translation>Gabungkan ke</translation>
        </message>
        <message>
            <source>“{name}” will be deleted.</source>
            <translation>“{name}” akan dihapus.</translation>
        </message>
        <message>
            <source>So will the labels below it: {count}.</source>
            <translation>Begitu pula label di bawahnya: {count}.</translation>
        </message>
        <message>
            <source>Highlights that lose the label: {count}; they stay, with their notes.</source>
            <translation>Sorotan yang kehilangan label: {count}; sorotannya tetap ada, beserta catatannya.</translation>
        </message>
        <message>
            <source>“{name}” goes, and its highlights ({count}) become “{into}”.</source>
            <translation>“{name}” hilang, dan sorotannya ({count}) menjadi “{into}”.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Gabungkan</translation>
        </message>
        <message>
            <source>Import labels</source>
            <translation>Impor label</translation>
        </message>
        <message>
            <source>Export labels</source>
            <translation>Ekspor label</translation>
        </message>
        <message numerus="yes">
            <source>%n labels were written to “{path}”.</source>
            <comment>1 label was written to “{path}”.</comment>
            <translation>
                <numerusform>%n label ditulis ke “{path}”.</numerusform>
            </translation>
        </message>
        <message>
            <source>The key {key} was taken from “{name}”. {undo} gives it back.</source>
            <translation>Tombol {key} diambil dari “{name}”. {undo} mengembalikannya.</translation>
        </message>
        <message>
            <source>All labels have new colours. {undo} gives the old ones back.</source>
            <translation>Semua label berwarna baru. {undo} mengembalikan warna lama.</translation>
        </message>
        <message>
            <source>Colour of “{name}”</source>
            <translation>Warna “{name}”</translation>
        </message>
        <message>
            <source>A label needs a name.</source>
            <translation>Label perlu nama.</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Tanpa tombol</translation>
        </message>
        <message>
            <source>Key of the label</source>
            <translation>Tombol label</translation>
        </message>
        <message>
            <source>What belongs under this label, and what does not</source>
            <translation>Apa yang termasuk label ini, dan apa yang tidak</translation>
        </message>
        <message>
            <source>Give all labels the colours of a palette</source>
            <translation>Beri semua label warna dari sebuah palet</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Warna</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definisi</translation>
        </message>
        <message>
            <source>New label</source>
            <translation>Label baru</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Impor…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Ekspor…</translation>
        </message>
        <message>
            <source>Label sets (*.json *.qdc *.csv);;All files (*)</source>
            <translation>Kumpulan label (*.json *.qdc *.csv);;Semua berkas (*)</translation>
        </message>
        <message>
            <source>New label {number}</source>
            <translation>Label baru {number}</translation>
        </message>
    </context>
    <context>
        <name>LayoutBox</name>
        <message>
            <source>Quotes</source>
            <translation>Kutipan</translation>
        </message>
        <message>
            <source>Whole articles</source>
            <translation>Seluruh artikel</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Konteks</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Klaim</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sumber</translation>
        </message>
        <message>
            <source>Technical</source>
            <translation>Teknis</translation>
        </message>
        <message>
            <source>The text of each article around its highlights, where the format shows it</source>
            <translation>Teks setiap artikel di sekitar sorotannya, jika format menampilkannya</translation>
        </message>
        <message>
            <source>The sentences around each quote</source>
            <translation>Kalimat di sekitar setiap kutipan</translation>
        </message>
        <message>
            <source>What became of each quote, and how far the checking of claims has come</source>
            <translation>Apa yang terjadi dengan setiap kutipan, dan sejauh mana pemeriksaan klaim</translation>
        </message>
        <message>
            <source>Author, title, site, date and address</source>
            <translation>Penulis, judul, situs, tanggal, dan alamat</translation>
        </message>
        <message>
            <source>Places in the text, versions, hashes, and links back into the program</source>
            <translation>Tempat dalam teks, versi, hash, dan tautan kembali ke program</translation>
        </message>
        <message>
            <source>As in the text</source>
            <translation>Seperti dalam teks</translation>
        </message>
        <message>
            <source>By label</source>
            <translation>Menurut label</translation>
        </message>
        <message>
            <source>By the date they were made</source>
            <translation>Menurut tanggal dibuat</translation>
        </message>
        <message>
            <source>By title of the article</source>
            <translation>Menurut judul artikel</translation>
        </message>
        <message>
            <source>By date of the article</source>
            <translation>Menurut tanggal artikel</translation>
        </message>
        <message>
            <source>By article</source>
            <translation>Menurut artikel</translation>
        </message>
        <message>
            <source>By claim</source>
            <translation>Menurut klaim</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>Kem&amp;balikan</translation>
        </message>
        <message>
            <source>All fields, as in the text, by article</source>
            <translation>Semua bidang, seperti dalam teks, menurut artikel</translation>
        </message>
        <message>
            <source>&amp;Group</source>
            <translation>&amp;Kelompokkan</translation>
        </message>
        <message>
            <source>&amp;Order</source>
            <translation>&amp;Urutan</translation>
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message numerus="yes">
            <source>%n files were left out, each of them {kind}: {names}.</source>
            <comment>1 file was left out, {kind}: {names}.</comment>
            <translation>
                <numerusform>%n berkas dilewati, masing-masing {kind}: {names}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Lengths</name>
        <message numerus="yes">
            <source>%n characters</source>
            <comment>1 character</comment>
            <translation>
                <numerusform>%n karakter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <comment>1 word</comment>
            <translation>
                <numerusform>%n kata</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>its disk is full</source>
            <translation>cakramnya penuh</translation>
        </message>
        <message>
            <source>it is of an earlier version, and there is no room for the backup that is made before an upgrade</source>
            <translation>versinya lebih lama, dan tidak ada ruang untuk cadangan yang dibuat sebelum pemutakhiran</translation>
        </message>
        <message>
            <source>its disk is write-protected</source>
            <translation>cakramnya dilindungi dari penulisan</translation>
        </message>
        <message>
            <source>its file is write-protected</source>
            <translation>berkasnya dilindungi dari penulisan</translation>
        </message>
        <message>
            <source>its file belongs to another user</source>
            <translation>berkasnya milik pengguna lain</translation>
        </message>
        <message>
            <source>its folder is write-protected</source>
            <translation>foldernya dilindungi dari penulisan</translation>
        </message>
        <message>
            <source>its folder belongs to another user</source>
            <translation>foldernya milik pengguna lain</translation>
        </message>
        <message>
            <source>This library can only be read.</source>
            <translation>Pustaka ini hanya dapat dibaca.</translation>
        </message>
        <message>
            <source>This library can only be read: {why}.</source>
            <translation>Pustaka ini hanya dapat dibaca: {why}.</translation>
        </message>
        <message>
            <source>The library lies on a network drive. Open it on one computer at a time: such drives do not keep two from writing at once. To work together, keep a library each and merge them.</source>
            <translation>Pustaka ini ada di drive jaringan. Buka di satu komputer saja pada satu waktu: drive seperti itu tidak mencegah dua komputer menulis bersamaan. Untuk bekerja bersama, simpan pustaka masing-masing lalu gabungkan.</translation>
        </message>
        <message>
            <source>Beside the library lay unfinished work of another file, which would have damaged it. It was renamed and kept: {names}. If the library is an older copy, what was written last is in there.</source>
            <translation>Di sebelah pustaka ada pekerjaan tak selesai dari berkas lain yang dapat merusaknya. Berkas itu diganti namanya dan disimpan: {names}. Jika pustaka ini salinan lama, tulisan terakhir ada di dalamnya.</translation>
        </message>
    </context>
    <context>
        <name>LibraryCommands</name>
        <message>
            <source>New library</source>
            <translation>Pustaka baru</translation>
        </message>
        <message>
            <source>“{name}” already exists. Choose another name, or open it.</source>
            <translation>“{name}” sudah ada di sana. Pilih nama lain, atau buka pustaka itu.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Semua berkas (*)</translation>
        </message>
        <message>
            <source>Open library</source>
            <translation>Buka pustaka</translation>
        </message>
        <message>
            <source>“{name}” is the library of this window.</source>
            <translation>“{name}” adalah pustaka jendela ini.</translation>
        </message>
        <message>
            <source>“{name}” is not a Claim Reader library. To read it as an article, import it.</source>
            <translation>“{name}” bukan pustaka Claim Reader. Untuk membacanya sebagai artikel, impor berkas itu.</translation>
        </message>
        <message>
            <source>“{name}” opens in a window of its own.</source>
            <translation>“{name}” dibuka di jendela tersendiri.</translation>
        </message>
        <message>
            <source>“{name}” could not be opened: no process can be started.</source>
            <translation>“{name}” tidak dapat dibuka: proses tidak dapat dimulai.</translation>
        </message>
        <message>
            <source>Libraries of Claim Reader</source>
            <translation>Pustaka Claim Reader</translation>
        </message>
        <message>
            <source>Your own library</source>
            <translation>Pustaka Anda sendiri</translation>
        </message>
        <message>
            <source>No other library was opened yet</source>
            <translation>Belum ada pustaka lain yang dibuka</translation>
        </message>
        <message>
            <source>Clear this list</source>
            <translation>Kosongkan daftar ini</translation>
        </message>
        <message>
            <source>“{name}” is no longer in {folder}, so it was taken off this list. If you moved it, open it from its new place.</source>
            <translation>“{name}” tidak ada lagi di {folder}, sehingga dikeluarkan dari daftar ini. Jika Anda memindahkannya, buka dari tempat barunya.</translation>
        </message>
    </context>
    <context>
        <name>LibraryCopier</name>
        <message>
            <source>Copied the library to {path}.</source>
            <translation>Pustaka disalin ke {path}.</translation>
        </message>
        <message>
            <source>Save a copy of the library</source>
            <translation>Simpan salinan pustaka</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Pustaka</translation>
        </message>
        <message>
            <source>Copy the library</source>
            <translation>Salin pustaka</translation>
        </message>
        <message>
            <source>Copying the library to {path}…</source>
            <translation>Menyalin pustaka ke {path}…</translation>
        </message>
    </context>
    <context>
        <name>LibraryNoteWindow</name>
        <message>
            <source>Library notes</source>
            <translation>Catatan pustaka</translation>
        </message>
        <message>
            <source>Notes on the whole library</source>
            <translation>Catatan tentang seluruh pustaka</translation>
        </message>
        <message>
            <source>Markdown. Links to highlights, articles and claims open them; see “Copy link”.</source>
            <translation>Markdown. Tautan ke sorotan, artikel, dan klaim akan membukanya; lihat “Salin tautan”.</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>Filter by title or site</source>
            <translation>Saring menurut judul atau situs</translation>
        </message>
        <message>
            <source>Filter the articles by title or site</source>
            <translation>Saring artikel menurut judul atau situs</translation>
        </message>
        <message>
            <source>Sort the articles</source>
            <translation>Urutkan artikel</translation>
        </message>
        <message>
            <source>Your articles will be listed here.</source>
            <translation>Artikel Anda akan tercantum di sini.</translation>
        </message>
        <message>
            <source>No article’s title or site matches the filter.</source>
            <translation>Tidak ada artikel dengan judul atau situs yang cocok dengan saringan.</translation>
        </message>
        <message>
            <source>There is no article here. Choose another part of the library above.</source>
            <translation>Tidak ada artikel di sini. Pilih bagian lain pustaka di atas.</translation>
        </message>
    </context>
    <context>
        <name>LinkCommands</name>
        <message>
            <source>The link is on the clipboard. Paste it into any note.</source>
            <translation>Tautannya ada di papan klip. Tempelkan ke catatan mana pun.</translation>
        </message>
        <message>
            <source>What this link leads to is not in the library, or was deleted.</source>
            <translation>Yang dituju tautan ini tidak ada di pustaka, atau sudah dihapus.</translation>
        </message>
        <message>
            <source>This link leads neither to the web nor to anything in the library, so it is not opened.</source>
            <translation>Tautan ini tidak menuju web maupun isi pustaka, sehingga tidak dibuka.</translation>
        </message>
    </context>
    <context>
        <name>LinkQuestion</name>
        <message>
            <source>Open in the browser?</source>
            <translation>Buka di peramban?</translation>
        </message>
        <message>
            <source>Open this address in your browser? It leads to {host}.</source>
            <translation>Buka alamat ini di peramban Anda? Alamat ini menuju {host}.</translation>
        </message>
        <message>
            <source>The whole address</source>
            <translation>Alamat lengkap</translation>
        </message>
        <message>
            <source>In letters, its host reads “{host}”, which may look like another one.</source>
            <translation>Dalam huruf, nama hosnya terbaca “{host}”, yang mungkin mirip nama lain.</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>Buka di peramban</translation>
        </message>
    </context>
    <context>
        <name>ListCommands</name>
        <message numerus="yes">
            <source>%n articles are deleted. {undo} brings them back.</source>
            <comment>The article is deleted. {undo} brings it back with its highlights and notes.</comment>
            <translation>
                <numerusform>%n artikel dihapus. {undo} mengembalikannya.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Urungkan</translation>
        </message>
    </context>
    <context>
        <name>ListScopes</name>
        <message>
            <source>New folder</source>
            <translation>Folder baru</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>Pencarian tersimpan</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Ganti nama folder</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Ganti nama</translation>
        </message>
        <message>
            <source>Make the folder</source>
            <translation>Buat folder</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Nama:</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message>
            <source>{before} and {after}</source>
            <translation>{before} dan {after}</translation>
        </message>
        <message>
            <source>{before}, {after}</source>
            <translation>{before}, {after}</translation>
        </message>
        <message>
            <source>{before} or {after}</source>
            <translation>{before} atau {after}</translation>
        </message>
        <message>
            <source>{before} {after}</source>
            <translation>{before} {after}</translation>
        </message>
    </context>
    <context>
        <name>MarksPopover</name>
        <message>
            <source>Highlights at this place</source>
            <translation>Sorotan di tempat ini</translation>
        </message>
    </context>
    <context>
        <name>MenuCommands</name>
        <message>
            <source>Claim Reader is in the applications menu now. Saved pages and libraries offer to be opened with it.</source>
            <translation>Claim Reader kini ada di menu aplikasi. Halaman tersimpan dan pustaka dapat dibuka dengannya.</translation>
        </message>
        <message>
            <source>Claim Reader is no longer in the applications menu.</source>
            <translation>Claim Reader tidak ada lagi di menu aplikasi.</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>“{name}” has nothing that is not here.</source>
            <translation>“{name}” tidak memuat apa pun yang belum ada di sini.</translation>
        </message>
        <message>
            <source>“{name}” has what is not here: {what}.</source>
            <translation>“{name}” memuat yang belum ada di sini: {what}.</translation>
        </message>
        <message>
            <source>“{name}” has changes that are not here, such as details or evidence.</source>
            <translation>“{name}” memuat perubahan yang belum ada di sini, seperti detail atau bukti.</translation>
        </message>
        <message>
            <source>Highlights and claims in it are by {names}.</source>
            <translation>Sorotan dan klaim di dalamnya dibuat oleh {names}.</translation>
        </message>
        <message>
            <source>Merged: {what}.</source>
            <translation>Digabungkan: {what}.</translation>
        </message>
        <message>
            <source>Merged: notes and the like.</source>
            <translation>Digabungkan: catatan dan sejenisnya.</translation>
        </message>
        <message>
            <source>There was nothing to merge: all of it is here.</source>
            <translation>Tidak ada yang perlu digabungkan: semuanya sudah ada di sini.</translation>
        </message>
        <message numerus="yes">
            <source>%n articles</source>
            <comment>1 article</comment>
            <translation>
                <numerusform>%n artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <comment>1 version</comment>
            <translation>
                <numerusform>%n versi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>%n sorotan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claims</source>
            <comment>1 claim</comment>
            <translation>
                <numerusform>%n klaim</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n labels</source>
            <comment>1 label</comment>
            <translation>
                <numerusform>%n label</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes come with it, on articles, claims or the library.</source>
            <comment>1 note comes with it, on an article, a claim or the library.</comment>
            <translation>
                <numerusform>%n catatan ikut masuk, tentang artikel, klaim, atau pustaka.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things were changed there alone: they become as they are there.</source>
            <comment>1 thing was changed there alone: it becomes as it is there.</comment>
            <translation>
                <numerusform>%n hal hanya diubah di sana: di sini menjadi sama seperti di sana.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things were deleted there and left alone here: they go.</source>
            <comment>1 thing was deleted there and left alone here: it goes.</comment>
            <translation>
                <numerusform>%n hal dihapus di sana dan tidak diubah di sini: dihapus juga di sini.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things are here and there in two forms: they stay as they are here until you decide.</source>
            <comment>1 thing is here and there in two forms: it stays as it is here until you decide.</comment>
            <translation>
                <numerusform>%n hal ada di sini dan di sana dalam dua bentuk: tetap seperti di sini sampai Anda memutuskan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things were changed there alone and are the same here now.</source>
            <comment>1 thing was changed there alone and is the same here now.</comment>
            <translation>
                <numerusform>%n hal hanya diubah di sana, dan kini sama di sini.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things wait for your decision.</source>
            <comment>1 thing waits for your decision.</comment>
            <translation>
                <numerusform>%n hal menunggu keputusan Anda.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights wait for a place.</source>
            <comment>1 highlight waits for a place.</comment>
            <translation>
                <numerusform>%n sorotan menunggu tempat.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MergeWindow</name>
        <message>
            <source>Merge another library</source>
            <translation>Gabungkan pustaka lain</translation>
        </message>
        <message>
            <source>Progress of the merging</source>
            <translation>Seberapa jauh penggabungan</translation>
        </message>
        <message>
            <source>&amp;Choose a library…</source>
            <translation>&amp;Pilih pustaka…</translation>
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation>&amp;Gabungkan</translation>
        </message>
        <message>
            <source>&amp;Decide…</source>
            <translation>P&amp;utuskan…</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Hentikan</translation>
        </message>
        <message>
            <source>Checking “{name}”…</source>
            <translation>Melihat “{name}”…</translation>
        </message>
        <message>
            <source>Choose the library of somebody you work with, or a copy of your own. All that is in it and not here comes; the file itself stays as it is.</source>
            <translation>Pilih pustaka rekan kerja Anda, atau salinan pustaka Anda sendiri. Semua yang ada di dalamnya dan belum ada di sini masuk; berkas itu sendiri tetap seperti adanya.</translation>
        </message>
        <message>
            <source>Articles are the same by their files, what was written by its number, labels and folders by their names. Undo takes the whole of it back.</source>
            <translation>Artikel dikenali dari berkasnya, yang ditulis dari nomornya, label dan folder dari namanya. Urungkan membatalkan semuanya.</translation>
        </message>
        <message>
            <source>Merging “{name}”…</source>
            <translation>Menggabungkan “{name}”…</translation>
        </message>
        <message>
            <source>Writing it to the library…</source>
            <translation>Menulisnya ke pustaka…</translation>
        </message>
        <message>
            <source>It could not be merged. Nothing was changed here.</source>
            <translation>Tidak dapat digabungkan. Tidak ada yang berubah di sini.</translation>
        </message>
        <message>
            <source>Choose a library to merge</source>
            <translation>Pilih pustaka untuk digabungkan</translation>
        </message>
        <message>
            <source>Libraries (*.sqlite *{suffix});;All files (*)</source>
            <translation>Pustaka (*.sqlite *{suffix});;Semua berkas (*)</translation>
        </message>
    </context>
    <context>
        <name>NextLabel</name>
        <message>
            <source>{key}: {label}</source>
            <translation>{key}: {label}</translation>
        </message>
        <message>
            <source>{key} highlights as “{label}”. A label’s own key chooses another one.</source>
            <translation>{key} menyorot sebagai “{label}”. Tombol label lain memilih label itu.</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Write a note…</source>
            <translation>Tulis catatan…</translation>
        </message>
    </context>
    <context>
        <name>NoteKeeper</name>
        <message>
            <source>No note</source>
            <translation>Tidak ada catatan</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>it is not valid JSON</source>
            <translation>itu bukan JSON yang utuh</translation>
        </message>
        <message>
            <source>“{field}” in it makes no sense</source>
            <translation>“{field}” di dalamnya tidak masuk akal</translation>
        </message>
        <message>
            <source>it is locked with a password</source>
            <translation>berkas itu dikunci dengan kata sandi</translation>
        </message>
        <message>
            <source>the archive is damaged</source>
            <translation>arsipnya rusak</translation>
        </message>
        <message>
            <source>its texts unpack to more than {megabytes} MB</source>
            <translation>teksnya lebih dari {megabytes} MB setelah dibongkar</translation>
        </message>
        <message>
            <source>it has a document type of its own</source>
            <translation>berkas itu punya tipe dokumen sendiri</translation>
        </message>
        <message>
            <source>its XML breaks off or makes no sense in line {line}</source>
            <translation>XML-nya terputus atau tidak masuk akal pada baris {line}</translation>
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <source>Highlights and notes</source>
            <translation>Sorotan dan catatan</translation>
        </message>
        <message>
            <source>Note on this article</source>
            <translation>Catatan tentang artikel ini</translation>
        </message>
        <message>
            <source>The highlights and notes of the open article appear here.</source>
            <translation>Sorotan dan catatan artikel yang terbuka tampil di sini.</translation>
        </message>
        <message>
            <source>No highlight matches the filters. Press Esc in the field above to clear them.</source>
            <translation>Tidak ada sorotan yang cocok dengan saringan. Esc di isian atas mengosongkannya.</translation>
        </message>
        <message>
            <source>No highlights or notes in this article.</source>
            <translation>Tidak ada sorotan atau catatan di artikel ini.</translation>
        </message>
        <message>
            <source>Select words in the text and press H, or a label’s key from 1 to 9. The highlight and your note appear here.</source>
            <translation>Pilih kata-kata dalam teks lalu tekan H, atau tombol label dari 1 sampai 9. Sorotan dan catatan Anda tampil di sini.</translation>
        </message>
    </context>
    <context>
        <name>OccurrencesWindow</name>
        <message>
            <source>Highlight all occurrences</source>
            <translation>Sorot semua kemunculan</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Frasa</translation>
        </message>
        <message>
            <source>In all articles</source>
            <translation>Di semua artikel</translation>
        </message>
        <message>
            <source>Places where the phrase occurs</source>
            <translation>Tempat kemunculan frasa</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Sorot</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Mencari…</translation>
        </message>
        <message>
            <source>highlighted already</source>
            <translation>sudah disorot</translation>
        </message>
        <message>
            <source>in a removed part</source>
            <translation>di bagian yang dibuang</translation>
        </message>
        <message numerus="yes">
            <source>%n places found, {ticked} ticked. Space ticks, Enter highlights.</source>
            <comment>1 place found, {ticked} ticked. Space ticks, Enter highlights.</comment>
            <translation>
                <numerusform>%n tempat ditemukan, {ticked} dicentang. Spasi mencentang, Enter menyorot.</numerusform>
            </translation>
        </message>
        <message>
            <source>The phrase was not found. Check its spelling.</source>
            <translation>Frasa ini tidak ada di mana pun. Periksa ejaannya.</translation>
        </message>
        <message>
            <source>Highlight {count}</source>
            <translation>Sorot {count}</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
    </context>
    <context>
        <name>OpeningNote</name>
        <message>
            <source>Opening the library… Where this version of Claim Reader has to upgrade it, a backup is made first, which takes a while for a large one.</source>
            <translation>Membuka pustaka… Bila versi Claim Reader ini perlu memutakhirkannya, cadangan dibuat lebih dulu, dan itu makan waktu bila pustakanya besar.</translation>
        </message>
    </context>
    <context>
        <name>OriginalStack</name>
        <message>
            <source>The page is being loaded</source>
            <translation>Halaman sedang dimuat</translation>
        </message>
        <message>
            <source>The page itself cannot be shown: Qt WebEngine is missing on this computer ({reason}). Here is its text.</source>
            <translation>Halamannya sendiri tidak dapat ditampilkan: Qt WebEngine tidak ada di komputer ini ({reason}). Berikut teksnya.</translation>
        </message>
        <message>
            <source>The page itself is not shown to the system’s administrator: the program that draws it could not be shut in. Start Claim Reader as another user to see the page. Here is its text.</source>
            <translation>Halamannya sendiri tidak ditampilkan kepada administrator sistem: program yang menggambarnya tidak dapat dikurung. Jalankan Claim Reader sebagai pengguna lain untuk melihat halaman. Berikut teksnya.</translation>
        </message>
        <message>
            <source>The page itself is not shown: this computer does not let programs be shut in (user namespaces are switched off). Here is its text.</source>
            <translation>Halamannya sendiri tidak ditampilkan: komputer ini tidak mengizinkan program dikurung (ruang nama pengguna dimatikan). Berikut teksnya.</translation>
        </message>
    </context>
    <context>
        <name>OriginalView</name>
        <message>
            <source>Original</source>
            <translation>Asli</translation>
        </message>
        <message>
            <source>{rule} · {reason}</source>
            <translation>{rule} · {reason}</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>This article has no headings.</source>
            <translation>Artikel ini tidak punya subjudul.</translation>
        </message>
        <message>
            <source>Headings of the article</source>
            <translation>Subjudul artikel</translation>
        </message>
    </context>
    <context>
        <name>PageCommands</name>
        <message>
            <source>Only a web page has pictures. Open one first.</source>
            <translation>Hanya halaman web yang punya gambar. Buka dahulu sebuah halaman web.</translation>
        </message>
    </context>
    <context>
        <name>PageLinks</name>
        <message>
            <source>This link leads to no address on the web: {address}</source>
            <translation>Tautan ini tidak menuju alamat web: {address}</translation>
        </message>
    </context>
    <context>
        <name>PageLoader</name>
        <message>
            <source>Files that were saved with this page but were too much to keep: {count}.</source>
            <translation>Berkas yang tersimpan bersama halaman ini tetapi terlalu banyak untuk disimpan: {count}.</translation>
        </message>
        <message>
            <source>The page could not be shown any longer: the process that draws it ended.</source>
            <translation>Halaman tidak dapat ditampilkan lagi: proses yang menggambarnya berhenti.</translation>
        </message>
    </context>
    <context>
        <name>PageNotice</name>
        <message>
            <source>Reload</source>
            <translation>Muat ulang</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
    </context>
    <context>
        <name>PageStrip</name>
        <message>
            <source>Pages of the article</source>
            <translation>Halaman artikel</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Halaman {number}</translation>
        </message>
    </context>
    <context>
        <name>PageVerdicts</name>
        <message>
            <source>{rule} · {reason}</source>
            <translation>{rule} · {reason}</translation>
        </message>
    </context>
    <context>
        <name>PagesWindow</name>
        <message>
            <source>Pages</source>
            <translation>Halaman</translation>
        </message>
        <message>
            <source>Pages of this article</source>
            <translation>Halaman artikel ini</translation>
        </message>
        <message>
            <source>Make it an &amp;article of its own</source>
            <translation>Jadikan &amp;artikel tersendiri</translation>
        </message>
        <message>
            <source>Title or site</source>
            <translation>Judul atau situs</translation>
        </message>
        <message>
            <source>Find the article that is a page of this one</source>
            <translation>Cari artikel yang merupakan halaman artikel ini</translation>
        </message>
        <message>
            <source>Articles that can be joined to this one</source>
            <translation>Artikel yang dapat digabungkan dengan artikel ini</translation>
        </message>
        <message>
            <source>&amp;Join as pages</source>
            <translation>&amp;Gabungkan sebagai halaman</translation>
        </message>
        <message>
            <source>No article is open.</source>
            <translation>Tidak ada artikel yang terbuka.</translation>
        </message>
        <message>
            <source>“{title}” was imported as one page. Where its other pages are articles of their own in your library, choose them below and join them.</source>
            <translation>“{title}” diimpor sebagai satu halaman. Jika halaman lainnya menjadi artikel tersendiri di pustaka Anda, pilih di bawah lalu gabungkan.</translation>
        </message>
        <message numerus="yes">
            <source>“{title}” was joined of %n pages.</source>
            <comment>“{title}” was joined of 1 page.</comment>
            <translation>
                <numerusform>“{title}” digabungkan dari %n halaman.</numerusform>
            </translation>
        </message>
        <message>
            <source>Page {missing} is missing: import it, and it is joined.</source>
            <translation>Halaman {missing} belum ada: impor, maka halaman itu digabungkan.</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>Halaman {number}</translation>
        </message>
        <message>
            <source>imported {moment}</source>
            <translation>diimpor {moment}</translation>
        </message>
        <message>
            <source>The highlights on the page go with it. Undo takes it back.</source>
            <translation>Sorotan di halaman itu ikut serta. Urungkan membatalkannya.</translation>
        </message>
        <message>
            <source>The chosen articles become pages of this one, with their highlights and notes, in the order of their page numbers. Undo takes it back.</source>
            <translation>Artikel terpilih menjadi halaman artikel ini, beserta sorotan dan catatannya, menurut urutan nomor halaman. Urungkan membatalkannya.</translation>
        </message>
        <message>
            <source>Join other articles to it as pages:</source>
            <translation>Gabungkan artikel lain sebagai halamannya:</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Cleaned text</source>
            <translation>Teks bersih</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Asli</translation>
        </message>
        <message numerus="yes">
            <source>{removed} of %n parts removed</source>
            <comment>{removed} of 1 part removed</comment>
            <translation>
                <numerusform>{removed} dari %n bagian dibuang</numerusform>
            </translation>
        </message>
        <message>
            <source>version {number} · {name}</source>
            <translation>versi {number} · {name}</translation>
        </message>
        <message>
            <source>pages {pages}, page {missing} is missing</source>
            <translation>halaman {pages}; halaman {missing} belum ada</translation>
        </message>
        <message>
            <source>pages {pages}</source>
            <translation>halaman {pages}</translation>
        </message>
    </context>
    <context>
        <name>PictureQuestion</name>
        <message>
            <source>Pictures from the network</source>
            <translation>Gambar dari jaringan</translation>
        </message>
        <message>
            <source>Fetching them tells these computers that somebody with your internet address looks at this page now; nothing else is sent. The pictures are then kept in your library. The page itself stays cut off.</source>
            <translation>Mengunduhnya memberi tahu komputer-komputer ini bahwa seseorang dengan alamat internet Anda sedang melihat halaman ini; tidak ada hal lain yang dikirim. Gambarnya lalu disimpan di pustaka Anda. Halamannya sendiri tetap terputus dari jaringan.</translation>
        </message>
        <message>
            <source>Computers that have the pictures</source>
            <translation>Komputer yang menyimpan gambar</translation>
        </message>
        <message>
            <source>Remove the fetched pictures</source>
            <translation>Buang gambar yang diunduh</translation>
        </message>
        <message numerus="yes">
            <source>Fetch %n pictures</source>
            <comment>Fetch 1 picture</comment>
            <translation>
                <numerusform>Unduh %n gambar</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to fetch: no picture of this page is missing whose address is known.</source>
            <translation>Tidak ada yang dapat diunduh: tidak ada gambar halaman ini yang hilang dan alamatnya diketahui.</translation>
        </message>
        <message numerus="yes">
            <source>Fetched for this page so far: %n pictures.</source>
            <comment>Fetched for this page so far: 1 picture.</comment>
            <translation>
                <numerusform>Sudah diunduh untuk halaman ini: %n gambar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of this page, %n pictures are not in your library, but on these computers:</source>
            <comment>Of this page, 1 picture is not in your library, but on this computer:</comment>
            <translation>
                <numerusform>%n gambar halaman ini tidak ada di pustaka Anda, tetapi ada di komputer berikut:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>the source is a text without a page of its own</source>
            <translation>sumbernya berupa teks tanpa halaman sendiri</translation>
        </message>
        <message>
            <source>the text in which it was highlighted is not kept</source>
            <translation>teks tempat sorotan itu dibuat tidak disimpan</translation>
        </message>
        <message>
            <source>the bundle has more passages than pictures are made of</source>
            <translation>petikan dalam bundel lebih banyak daripada batas pembuatan gambar</translation>
        </message>
        <message>
            <source>pictures were not asked for</source>
            <translation>gambar tidak diminta</translation>
        </message>
        <message>
            <source>the process that draws pages ended without drawing this one</source>
            <translation>proses yang menggambar halaman berhenti sebelum menggambar halaman ini</translation>
        </message>
        <message>
            <source>the page did not load in time</source>
            <translation>halaman tidak termuat pada waktunya</translation>
        </message>
        <message>
            <source>the page as it was saved does not show these words, as where a script would do so</source>
            <translation>halaman yang tersimpan tidak menampilkan kata-kata ini, misalnya karena harus dimunculkan oleh skrip</translation>
        </message>
        <message>
            <source>the web engine that draws pages is not on this computer</source>
            <translation>mesin web yang menggambar halaman tidak ada di komputer ini</translation>
        </message>
        <message>
            <source>this computer does not let the web engine shut pages in, so it draws none</source>
            <translation>komputer ini tidak mengizinkan mesin web mengurung halaman, jadi tidak ada yang digambar</translation>
        </message>
    </context>
    <context>
        <name>Pill</name>
        <message>
            <source>Claim: {status}</source>
            <translation>Klaim: {status}</translation>
        </message>
    </context>
    <context>
        <name>Placements</name>
        <message>
            <source>no highlights</source>
            <translation>tanpa sorotan</translation>
        </message>
        <message numerus="yes">
            <source>%n highlights exact</source>
            <comment>1 highlight exact</comment>
            <translation>
                <numerusform>%n sorotan tepat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights moved</source>
            <comment>1 highlight moved</comment>
            <translation>
                <numerusform>%n sorotan berpindah</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights changed</source>
            <comment>1 highlight changed</comment>
            <translation>
                <numerusform>%n sorotan berubah</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights unplaced</source>
            <comment>1 highlight unplaced</comment>
            <translation>
                <numerusform>%n sorotan tanpa tempat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exact</source>
            <comment>1 exact</comment>
            <translation>
                <numerusform>%n tepat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved</source>
            <comment>1 moved</comment>
            <translation>
                <numerusform>%n berpindah</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <comment>1 changed</comment>
            <translation>
                <numerusform>%n berubah</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unplaced</source>
            <comment>1 unplaced</comment>
            <translation>
                <numerusform>%n tanpa tempat</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>Select words in the text and press {key}: that highlights them.</source>
            <translation>Pilih kata-kata dalam teks lalu tekan {key}: kata-kata itu disorot.</translation>
        </message>
        <message>
            <source>Press {key} and write a note on your highlight.</source>
            <translation>Tekan {key} lalu tulis catatan pada sorotan Anda.</translation>
        </message>
        <message>
            <source>Point at a grey line such as “removed”, or at any paragraph, and press {key}: what was removed comes back, what is there goes.</source>
            <translation>Tunjuk baris kelabu seperti “dibuang”, atau paragraf mana pun, lalu tekan {key}: yang dibuang kembali, yang ada dibuang.</translation>
        </message>
        <message>
            <source>Press {key}: any change can be taken back, also tomorrow.</source>
            <translation>Tekan {key}: setiap perubahan dapat dibatalkan, juga besok.</translation>
        </message>
    </context>
    <context>
        <name>PracticeGuide</name>
        <message>
            <source>Close the guide</source>
            <translation>Tutup panduan</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {what}</source>
            <translation>Langkah {number} dari {count}: {what}</translation>
        </message>
    </context>
    <context>
        <name>PreferenceRow</name>
        <message>
            <source>Reset to default</source>
            <translation>Kembalikan ke bawaan</translation>
        </message>
        <message>
            <source>Reset “{preference}” to default</source>
            <translation>Kembalikan “{preference}” ke bawaan</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>on or off</source>
            <translation>on atau off</translation>
        </message>
        <message>
            <source>a number from {least} to {most} ({unit})</source>
            <translation>bilangan dari {least} sampai {most} ({unit})</translation>
        </message>
        <message>
            <source>paths of folders, one a line</source>
            <translation>alamat folder, satu per baris</translation>
        </message>
        <message>
            <source>the path of a folder; or “” for the default</source>
            <translation>alamat folder; atau “” untuk bawaan</translation>
        </message>
        <message>
            <source>an address that begins with https://; or “” for none</source>
            <translation>alamat yang diawali https://; atau “” jika tidak ada</translation>
        </message>
        <message>
            <source>a line of text; or “” for none</source>
            <translation>sebaris teks; atau “” jika tidak ada</translation>
        </message>
        <message>
            <source>a name, or nothing for the default</source>
            <translation>sebuah nama, atau kosong untuk bawaan</translation>
        </message>
        <message>
            <source>any of {names}, with commas between them; or “”</source>
            <translation>beberapa dari {names}, dengan koma di antaranya; atau “”</translation>
        </message>
        <message>
            <source>one of {names}; or “” for the default</source>
            <translation>salah satu dari {names}; atau “” untuk bawaan</translation>
        </message>
        <message>
            <source>one of {names}</source>
            <translation>salah satu dari {names}</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Tampilan</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Teks</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Asli</translation>
        </message>
        <message>
            <source>Highlights</source>
            <translation>Sorotan</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>Saran</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>Pustaka</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Pintasan papan tik</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>pt</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Bahasa</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Ikuti sistem</translation>
        </message>
        <message>
            <source>The language of the program, and how it writes dates and sorts. Articles stay as they are.</source>
            <translation>Bahasa program, serta cara menulis tanggal dan mengurutkan. Artikel tetap seperti adanya.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Terang</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>Sepia</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Gelap</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Kontras tinggi</translation>
        </message>
        <message>
            <source>The colours of the window and of the text.</source>
            <translation>Warna jendela dan teks.</translation>
        </message>
        <message>
            <source>Interface font</source>
            <translation>Fon antarmuka</translation>
        </message>
        <message>
            <source>The system’s</source>
            <translation>Milik sistem</translation>
        </message>
        <message>
            <source>The typeface of menus, lists and buttons.</source>
            <translation>Fon menu, daftar, dan tombol.</translation>
        </message>
        <message>
            <source>Interface size</source>
            <translation>Ukuran antarmuka</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>How large menus, lists, buttons and icons are.</source>
            <translation>Seberapa besar menu, daftar, tombol, dan ikon.</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Kurangi gerakan</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Aktif</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Nonaktif</translation>
        </message>
        <message>
            <source>Nothing fades or moves by itself, also not in the original of an article.</source>
            <translation>Tidak ada yang memudar atau bergerak sendiri, juga tidak dalam versi asli artikel.</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Tanggal</translation>
        </message>
        <message>
            <source>14 Mar 2026, in your language</source>
            <translation>14 Mar 2026, dalam bahasa Anda</translation>
        </message>
        <message>
            <source>14 March 2026, in your language</source>
            <translation>14 Maret 2026, dalam bahasa Anda</translation>
        </message>
        <message>
            <source>As short as your language writes it</source>
            <translation>Sesingkat penulisan bahasa Anda</translation>
        </message>
        <message>
            <source>2026-03-14</source>
            <translation>2026-03-14</translation>
        </message>
        <message>
            <source>How the days of articles, versions and claims are written.</source>
            <translation>Cara menulis tanggal artikel, versi, dan klaim.</translation>
        </message>
        <message>
            <source>Warn when a font is missing</source>
            <translation>Beri tahu bila fon tidak ada</translation>
        </message>
        <message>
            <source>Name the package to install when an article’s script has no font on this computer.</source>
            <translation>Sebutkan paket yang perlu dipasang bila aksara artikel tidak punya fon di komputer ini.</translation>
        </message>
        <message>
            <source>Text font</source>
            <translation>Fon teks</translation>
        </message>
        <message>
            <source>The default serif</source>
            <translation>Serif bawaan</translation>
        </message>
        <message>
            <source>The typeface in which articles are read.</source>
            <translation>Fon untuk membaca artikel.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Ukuran teks</translation>
        </message>
        <message>
            <source>How large the cleaned text is.</source>
            <translation>Seberapa besar teks bersih.</translation>
        </message>
        <message>
            <source>Line length</source>
            <translation>Panjang baris</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>karakter</translation>
        </message>
        <message>
            <source>How long a line can get where there is room for it.</source>
            <translation>Seberapa panjang baris bila ada ruang.</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>Jarak baris</translation>
        </message>
        <message>
            <source>× the size</source>
            <translation>× ukuran</translation>
        </message>
        <message>
            <source>How far lines are from each other.</source>
            <translation>Seberapa jauh jarak antarbaris.</translation>
        </message>
        <message>
            <source>Paragraph spacing</source>
            <translation>Jarak paragraf</translation>
        </message>
        <message>
            <source>× the default</source>
            <translation>× bawaan</translation>
        </message>
        <message>
            <source>How far paragraphs are from each other.</source>
            <translation>Seberapa jauh jarak antarparagraf.</translation>
        </message>
        <message>
            <source>Size of the original</source>
            <translation>Ukuran versi asli</translation>
        </message>
        <message>
            <source>How large the original is; 12.5 pt is as it was published.</source>
            <translation>Seberapa besar versi asli; 12,5 pt seperti saat terbit.</translation>
        </message>
        <message>
            <source>Dim pages in dark themes</source>
            <translation>Redupkan halaman pada tema gelap</translation>
        </message>
        <message>
            <source>Turn the colours of the original page dark with the window. Photographs keep theirs.</source>
            <translation>Warna halaman asli ikut gelap bersama jendela. Foto tetap berwarna asli.</translation>
        </message>
        <message>
            <source>Scroll together</source>
            <translation>Gulir bersama</translation>
        </message>
        <message>
            <source>Keep the cleaned text and the original at the same place.</source>
            <translation>Teks bersih dan versi asli tetap di tempat yang sama.</translation>
        </message>
        <message>
            <source>Highlight style</source>
            <translation>Gaya sorotan</translation>
        </message>
        <message>
            <source>Fill and underline</source>
            <translation>Isian dan garis bawah</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Isian</translation>
        </message>
        <message>
            <source>Underline</source>
            <translation>Garis bawah</translation>
        </message>
        <message>
            <source>How highlights are drawn in both texts.</source>
            <translation>Cara menggambar sorotan di kedua teks.</translation>
        </message>
        <message>
            <source>Colours for labels</source>
            <translation>Warna label</translation>
        </message>
        <message>
            <source>Classic</source>
            <translation>Klasik</translation>
        </message>
        <message>
            <source>Where new labels take their colours from; shown first where you choose one.</source>
            <translation>Asal warna label baru; tampil paling atas saat Anda memilih warna.</translation>
        </message>
        <message>
            <source>Default label</source>
            <translation>Label bawaan</translation>
        </message>
        <message>
            <source>The label used last</source>
            <translation>Label yang terakhir dipakai</translation>
        </message>
        <message>
            <source>The label that a highlight gets where you name none.</source>
            <translation>Label untuk sorotan bila Anda tidak menyebutnya.</translation>
        </message>
        <message>
            <source>Point out sentences worth checking</source>
            <translation>Tandai kalimat yang layak diperiksa</translation>
        </message>
        <message>
            <source>Dots beside sentences with figures, comparisons and sources.</source>
            <translation>Titik di sebelah kalimat yang memuat angka, perbandingan, dan sumber.</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Bahasa</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Semua bahasa</translation>
        </message>
        <message>
            <source>In articles of which languages sentences are pointed out.</source>
            <translation>Bahasa artikel yang kalimatnya ditandai.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Nama Anda</translation>
        </message>
        <message>
            <source>Nobody is named</source>
            <translation>Tanpa nama</translation>
        </message>
        <message>
            <source>Kept with what you write from now on, and in its exports, to tell two people’s work apart.</source>
            <translation>Disimpan bersama yang Anda tulis mulai sekarang, dan dalam ekspornya, agar pekerjaan dua orang dapat dibedakan.</translation>
        </message>
        <message>
            <source>Open at start</source>
            <translation>Buka saat mulai</translation>
        </message>
        <message>
            <source>The article read last</source>
            <translation>Artikel yang terakhir dibaca</translation>
        </message>
        <message>
            <source>The article imported last</source>
            <translation>Artikel yang terakhir diimpor</translation>
        </message>
        <message>
            <source>Nothing but the list</source>
            <translation>Hanya daftar</translation>
        </message>
        <message>
            <source>What the window shows when the program starts.</source>
            <translation>Yang ditampilkan jendela saat program dimulai.</translation>
        </message>
        <message>
            <source>Watched folders</source>
            <translation>Folder pantauan</translation>
        </message>
        <message>
            <source>What is saved into these folders is imported automatically while the program is open.</source>
            <translation>Yang disimpan ke folder ini diimpor otomatis selagi program terbuka.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Cadangan</translation>
        </message>
        <message>
            <source>Beside the library</source>
            <translation>Di sebelah pustaka</translation>
        </message>
        <message>
            <source>Where a backup is made each day. Another disk survives the one with the library.</source>
            <translation>Tempat cadangan dibuat setiap hari. Cakram lain selamat bila cakram pustaka rusak.</translation>
        </message>
        <message>
            <source>Time stamps</source>
            <translation>Stempel waktu</translation>
        </message>
        <message>
            <source>No server</source>
            <translation>Tanpa server</translation>
        </message>
        <message>
            <source>The address of a server (RFC 3161) that certifies when evidence was exported. It is sent a hash of the evidence and nothing else.</source>
            <translation>Alamat server (RFC 3161) yang menyatakan kapan bukti diekspor. Yang dikirim kepadanya hanya hash bukti.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesWindow</name>
        <message>
            <source>All preferences have their defaults again.</source>
            <translation>Semua preferensi kembali ke bawaan.</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferensi</translation>
        </message>
        <message>
            <source>Search preferences</source>
            <translation>Cari preferensi</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Bagian</translation>
        </message>
        <message>
            <source>No preference has these words. Try a shorter one.</source>
            <translation>Tidak ada preferensi dengan kata-kata ini. Coba kata yang lebih pendek.</translation>
        </message>
        <message>
            <source>Keyboard shortcuts…</source>
            <translation>Pintasan papan tik…</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Kembalikan semua</translation>
        </message>
        <message>
            <source>Undo the reset</source>
            <translation>Batalkan pengembalian</translation>
        </message>
        <message>
            <source>The preferences are as they were before.</source>
            <translation>Preferensi kembali seperti semula.</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print the article with its highlights</source>
            <translation>Cetak artikel beserta sorotannya</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>The article was sent to the printer, with its highlights.</source>
            <translation>Artikel beserta sorotannya sudah dikirim ke pencetak.</translation>
        </message>
    </context>
    <context>
        <name>PublishedView</name>
        <message>
            <source>Original</source>
            <translation>Asli</translation>
        </message>
    </context>
    <context>
        <name>QuoteCard</name>
        <message>
            <source>Remove the quote from the claim</source>
            <translation>Lepaskan kutipan dari klaim</translation>
        </message>
        <message>
            <source>Show it in the text</source>
            <translation>Tunjukkan dalam teks</translation>
        </message>
    </context>
    <context>
        <name>QuoteCommands</name>
        <message>
            <source>The highlighted words are on the clipboard.</source>
            <translation>Kata-kata yang disorot ada di papan klip.</translation>
        </message>
        <message>
            <source>The quotation is on the clipboard, with its source.</source>
            <translation>Kutipan beserta sumbernya ada di papan klip.</translation>
        </message>
        <message>
            <source>The link is on the clipboard. It opens the page at the words.</source>
            <translation>Tautannya ada di papan klip. Tautan itu membuka halaman di kata-kata ini.</translation>
        </message>
        <message>
            <source>Select words in the text first, or choose a highlight.</source>
            <translation>Pilih dahulu kata-kata dalam teks, atau pilih sorotan.</translation>
        </message>
        <message>
            <source>This article has no address on the web. Its details have a field for one.</source>
            <translation>Artikel ini tidak punya alamat web. Detailnya menyediakan isian untuk itu.</translation>
        </message>
    </context>
    <context>
        <name>QuoteWords</name>
        <message>
            <source>“{quoted}” is shortened.</source>
            <translation>“{quoted}” dipersingkat.</translation>
        </message>
        <message>
            <source>“{quoted}” is not in the article.</source>
            <translation>“{quoted}” tidak ada dalam artikel.</translation>
        </message>
        <message>
            <source>“{quoted}” is altered: other signs in the article.</source>
            <translation>“{quoted}” diubah: tanda bacanya lain dalam artikel.</translation>
        </message>
        <message>
            <source>“{quoted}” is altered: {difference}.</source>
            <translation>“{quoted}” diubah: {difference}.</translation>
        </message>
        <message>
            <source>“{quoted}” is altered: {first}; {second}.</source>
            <translation>“{quoted}” diubah: {first}; {second}.</translation>
        </message>
        <message>
            <source>“{quoted}” is altered: {first}; {second}; …</source>
            <translation>“{quoted}” diubah: {first}; {second}; …</translation>
        </message>
        <message>
            <source>“{ours}” is “{theirs}” there</source>
            <translation>“{ours}” di sana “{theirs}”</translation>
        </message>
        <message>
            <source>“{ours}” is not there</source>
            <translation>“{ours}” tidak ada di sana</translation>
        </message>
        <message>
            <source>“{theirs}” is left out</source>
            <translation>“{theirs}” dihilangkan</translation>
        </message>
    </context>
    <context>
        <name>ReachCounter</name>
        <message>
            <source>Counting what this changes…</source>
            <translation>Menghitung dampaknya…</translation>
        </message>
    </context>
    <context>
        <name>ReadAloud</name>
        <message>
            <source>No voice was found. Install a speech service of your system first.</source>
            <translation>Tidak ditemukan suara. Pasang dahulu layanan suara sistem Anda.</translation>
        </message>
        <message>
            <source>Reading aloud. {key} stops it.</source>
            <translation>Sedang dibacakan. {key} menghentikannya.</translation>
        </message>
        <message>
            <source>Reading aloud failed: {why}</source>
            <translation>Gagal membacakan: {why}</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message>
            <source>To highlight and write notes, make a copy elsewhere.</source>
            <translation>Untuk menyorot dan menulis catatan, buat salinan di tempat lain.</translation>
        </message>
        <message>
            <source>Make a copy elsewhere…</source>
            <translation>Buat salinan di tempat lain…</translation>
        </message>
    </context>
    <context>
        <name>Readme</name>
        <message>
            <source>Evidence bundle</source>
            <translation>Bundel bukti</translation>
        </message>
        <message>
            <source>Claim: {statement}</source>
            <translation>Klaim: {statement}</translation>
        </message>
        <message>
            <source>Made on {moment} with {program}.</source>
            <translation>Dibuat pada {moment} dengan {program}.</translation>
        </message>
        <message>
            <source>Begin with data/report.html: open it in any browser. It needs no network and runs no script.</source>
            <translation>Mulailah dari data/report.html: buka di peramban apa pun. Berkas itu tidak memerlukan jaringan dan tidak menjalankan skrip.</translation>
        </message>
        <message>
            <source>What is in it</source>
            <translation>Isinya</translation>
        </message>
        <message>
            <source>The passages, each highlighted in the text of its article, and pictures of them as the page showed them.</source>
            <translation>Petikan-petikan, masing-masing disorot dalam teks artikelnya, beserta gambarnya sebagaimana tampak di halaman.</translation>
        </message>
        <message>
            <source>The sources as they were imported, byte for byte. Each is named by its SHA-256.</source>
            <translation>Sumber-sumber sebagaimana diimpor, bita demi bita. Nama setiap berkas adalah SHA-256-nya.</translation>
        </message>
        <message>
            <source>Pictures and style sheets that were saved with a page, where there are any.</source>
            <translation>Gambar dan lembar gaya yang disimpan bersama halaman, bila ada.</translation>
        </message>
        <message>
            <source>The text that was read out of each source, one file for each version of an article, in UTF-8, a paragraph a line. It holds what cleaning removed as well; the JSON file beside it says where each paragraph begins and ends, whether it was kept, and why.</source>
            <translation>Teks yang dibaca dari setiap sumber, satu berkas untuk setiap versi artikel, dalam UTF-8, satu paragraf per baris. Yang dibuang saat pembersihan pun ada di dalamnya; berkas JSON di sampingnya mencatat awal dan akhir setiap paragraf, apakah paragraf itu dipertahankan, dan alasannya.</translation>
        </message>
        <message>
            <source>The passages as a browser engine draws the source, with the highlight, where that was possible.</source>
            <translation>Petikan sebagaimana digambar mesin peramban dari sumbernya, lengkap dengan sorotannya, bila memungkinkan.</translation>
        </message>
        <message>
            <source>The highlights, notes and claims as W3C Web Annotations. Positions are Unicode code points in the text of the version whose source has the same SHA-256.</source>
            <translation>Sorotan, catatan, dan klaim sebagai Anotasi Web W3C. Posisi dihitung dalam titik kode Unicode pada teks versi yang sumbernya ber-SHA-256 sama.</translation>
        </message>
        <message>
            <source>The claims and all that was written on them, as Claim Reader reads them back.</source>
            <translation>Klaim dan semua yang ditulis tentangnya, dalam bentuk yang dapat dibaca kembali oleh Claim Reader.</translation>
        </message>
        <message>
            <source>The claims as ClaimReview of schema.org.</source>
            <translation>Klaim sebagai ClaimReview dari schema.org.</translation>
        </message>
        <message>
            <source>References to the articles, for Zotero and others.</source>
            <translation>Referensi ke artikel, untuk Zotero dan sejenisnya.</translation>
        </message>
        <message>
            <source>When each of these things was made and changed, with the chain of hashes of the library’s log. The file itself says how its links are made.</source>
            <translation>Kapan masing-masing dibuat dan diubah, dengan rantai hash dari log pustaka. Cara membuat mata rantainya dijelaskan di dalam berkas itu sendiri.</translation>
        </message>
        <message>
            <source>The list of all of this for programs: which quote stands where in which text.</source>
            <translation>Daftar semuanya untuk program: kutipan mana berada di bagian mana dari teks yang mana.</translation>
        </message>
        <message>
            <source>How it was made</source>
            <translation>Cara pembuatannya</translation>
        </message>
        <message>
            <source>A source is stored whole when it is imported, and never changed. Claim Reader reads its text, decides which paragraphs belong to the article, and keeps every highlight as a place in that text together with the quoted words. When an article was saved again, each version has its own text. All times are in UTC, but for those that a source states itself. The log of what was done is a chain: whoever changes an event afterwards has to change every link behind it.</source>
            <translation>Sumber disimpan utuh saat diimpor dan tidak pernah diubah. Claim Reader membaca teksnya, menentukan paragraf mana yang termasuk artikel, dan menyimpan setiap sorotan sebagai tempat dalam teks itu beserta kata-kata yang dikutip. Bila artikel disimpan lagi, setiap versi memiliki teksnya sendiri. Semua waktu dalam UTC, kecuali waktu yang disebutkan sumber itu sendiri. Log tindakan adalah sebuah rantai: siapa pun yang mengubah suatu peristiwa di kemudian hari harus mengubah semua mata rantai sesudahnya.</translation>
        </message>
        <message>
            <source>What the bundle cannot prove by itself is when it was made: the time is that of the computer.</source>
            <translation>Yang tidak dapat dibuktikan oleh bundel itu sendiri adalah kapan bundel dibuat: waktunya adalah waktu komputer.</translation>
        </message>
        <message>
            <source>What the bundle cannot prove by itself is when it was made: the time stamp does, see below.</source>
            <translation>Yang tidak dapat dibuktikan oleh bundel itu sendiri adalah kapan bundel dibuat: hal itu dibuktikan stempel waktu, lihat di bawah.</translation>
        </message>
        <message>
            <source>How to check it without Claim Reader</source>
            <translation>Cara memeriksanya tanpa Claim Reader</translation>
        </message>
        <message>
            <source>This folder is a bag after RFC 8493 (BagIt). Any BagIt program checks it; so do these commands, in this folder (on macOS: shasum -a 256 -c):</source>
            <translation>Folder ini adalah bag menurut RFC 8493 (BagIt). Program BagIt mana pun dapat memeriksanya; begitu pula perintah berikut, dijalankan di folder ini (di macOS: shasum -a 256 -c):</translation>
        </message>
        <message>
            <source>Each line has to end in OK. That a source is what was imported: the name of its file is its SHA-256. That a quote stands where it is said to, for example with Python:</source>
            <translation>Setiap baris harus berakhir dengan OK. Bahwa sumber adalah yang diimpor: nama berkasnya adalah SHA-256-nya. Bahwa kutipan berada di tempat yang disebutkan, misalnya dengan Python:</translation>
        </message>
        <message>
            <source>With Claim Reader, all of it at once, also packed:</source>
            <translation>Dengan Claim Reader, semuanya sekaligus, juga dalam bentuk arsip:</translation>
        </message>
        <message>
            <source>The time stamp</source>
            <translation>Stempel waktu</translation>
        </message>
        <message>
            <source>{stamp} is a time stamp after RFC 3161: an independent authority certifies that {stamped}, and with it every file here, was as it is at the time that the stamp names. With OpenSSL, and the certificate of the authority:</source>
            <translation>{stamp} adalah stempel waktu menurut RFC 3161: otoritas independen menyatakan bahwa {stamped}, dan bersamanya setiap berkas di sini, sudah seperti sekarang pada waktu yang disebutkan stempel. Dengan OpenSSL dan sertifikat otoritas itu:</translation>
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>menus</source>
            <translation>menu</translation>
        </message>
        <message>
            <source>links to other articles</source>
            <translation>tautan ke artikel lain</translation>
        </message>
        <message>
            <source>recommended articles</source>
            <translation>artikel rekomendasi</translation>
        </message>
        <message>
            <source>promotions of the site itself</source>
            <translation>promosi situs itu sendiri</translation>
        </message>
        <message>
            <source>buttons for sharing</source>
            <translation>tombol berbagi</translation>
        </message>
        <message>
            <source>invitations to a newsletter</source>
            <translation>ajakan berlangganan buletin</translation>
        </message>
        <message>
            <source>advertisements</source>
            <translation>iklan</translation>
        </message>
        <message>
            <source>readers’ comments</source>
            <translation>komentar pembaca</translation>
        </message>
        <message>
            <source>consent notices</source>
            <translation>pemberitahuan persetujuan</translation>
        </message>
        <message>
            <source>page footers</source>
            <translation>kaki halaman</translation>
        </message>
        <message>
            <source>page numbers</source>
            <translation>nomor halaman</translation>
        </message>
        <message>
            <source>names of sites</source>
            <translation>nama situs</translation>
        </message>
        <message>
            <source>controls of a photograph</source>
            <translation>kontrol foto</translation>
        </message>
        <message>
            <source>repetitions</source>
            <translation>pengulangan</translation>
        </message>
        <message>
            <source>hidden texts</source>
            <translation>teks tersembunyi</translation>
        </message>
        <message>
            <source>texts that were struck out</source>
            <translation>teks yang dicoret</translation>
        </message>
        <message>
            <source>texts beside the article</source>
            <translation>teks di samping artikel</translation>
        </message>
        <message>
            <source>a menu item</source>
            <translation>butir menu</translation>
        </message>
        <message>
            <source>a link to another article</source>
            <translation>tautan ke artikel lain</translation>
        </message>
        <message>
            <source>a recommended article</source>
            <translation>artikel rekomendasi</translation>
        </message>
        <message>
            <source>a promotion of the site itself</source>
            <translation>promosi situs itu sendiri</translation>
        </message>
        <message>
            <source>a button for sharing</source>
            <translation>tombol berbagi</translation>
        </message>
        <message>
            <source>an invitation to a newsletter</source>
            <translation>ajakan berlangganan buletin</translation>
        </message>
        <message>
            <source>an advertisement</source>
            <translation>iklan</translation>
        </message>
        <message>
            <source>a reader’s comment</source>
            <translation>komentar pembaca</translation>
        </message>
        <message>
            <source>a consent notice</source>
            <translation>pemberitahuan persetujuan</translation>
        </message>
        <message>
            <source>a part of the page’s footer</source>
            <translation>bagian kaki halaman</translation>
        </message>
        <message>
            <source>a page number</source>
            <translation>nomor halaman</translation>
        </message>
        <message>
            <source>the site’s name</source>
            <translation>nama situs</translation>
        </message>
        <message>
            <source>a control of a photograph</source>
            <translation>kontrol foto</translation>
        </message>
        <message>
            <source>a repetition</source>
            <translation>pengulangan</translation>
        </message>
        <message>
            <source>a hidden text</source>
            <translation>teks tersembunyi</translation>
        </message>
        <message>
            <source>a text that was struck out</source>
            <translation>teks yang dicoret</translation>
        </message>
        <message>
            <source>a text beside the article</source>
            <translation>teks di samping artikel</translation>
        </message>
        <message>
            <source>Reads “{phrase}”, as {such} do</source>
            <translation>Berbunyi “{phrase}”, lazimnya {such}</translation>
        </message>
        <message>
            <source>Starts with “{phrase}”, as {such} do</source>
            <translation>Diawali “{phrase}”, lazimnya {such}</translation>
        </message>
        <message>
            <source>Contains “{phrase}”, as {such} do</source>
            <translation>Memuat “{phrase}”, lazimnya {such}</translation>
        </message>
        <message>
            <source>In a part of the page called “{name}”</source>
            <translation>Di bagian halaman bernama “{name}”</translation>
        </message>
        <message>
            <source>Looks like {one}</source>
            <translation>Tampak seperti {one}</translation>
        </message>
        <message>
            <source>Form, place and neighbours are not those of an article’s text</source>
            <translation>Bentuk, tempat, dan sekitarnya tidak seperti teks artikel</translation>
        </message>
        <message>
            <source>Only {words}, and no end of a sentence</source>
            <translation>Hanya {words}, tanpa akhir kalimat</translation>
        </message>
        <message>
            <source>Mostly links ({links} in {characters})</source>
            <translation>Kebanyakan tautan ({links} dalam {characters})</translation>
        </message>
        <message>
            <source>Surrounded by links ({percent}% of the text around it)</source>
            <translation>Dikelilingi tautan ({percent}% teks di sekitarnya)</translation>
        </message>
        <message>
            <source>In a hidden part of the page</source>
            <translation>Di bagian halaman yang tersembunyi</translation>
        </message>
        <message>
            <source>Outside the part of the page that holds the article</source>
            <translation>Di luar bagian halaman yang memuat artikel</translation>
        </message>
        <message>
            <source>Above the article’s text</source>
            <translation>Di atas teks artikel</translation>
        </message>
        <message>
            <source>Below the article’s text</source>
            <translation>Di bawah teks artikel</translation>
        </message>
        <message>
            <source>Between parts that do not belong to the article either</source>
            <translation>Di antara bagian yang juga bukan milik artikel</translation>
        </message>
        <message>
            <source>Repeated {times} on this page</source>
            <translation>Berulang {times} di halaman ini</translation>
        </message>
        <message>
            <source>One of {parts} of the same form, as in a list of articles or comments</source>
            <translation>Salah satu dari {parts} berbentuk sama, seperti daftar artikel atau komentar</translation>
        </message>
        <message>
            <source>Not in what the page declares to be its article</source>
            <translation>Di luar yang dinyatakan halaman sebagai artikelnya</translation>
        </message>
        <message>
            <source>Repeats the title</source>
            <translation>Mengulang judul</translation>
        </message>
        <message>
            <source>Below “{heading}”</source>
            <translation>Di bawah “{heading}”</translation>
        </message>
        <message>
            <source>Part of the consent dialog of {manager}</source>
            <translation>Bagian dialog persetujuan {manager}</translation>
        </message>
        <message>
            <source>A card with {links} that opens over the words before it</source>
            <translation>Kartu dengan {links} yang terbuka di atas kata-kata sebelumnya</translation>
        </message>
        <message>
            <source>One of {entries} with a linked headline each, as in a list of other articles</source>
            <translation>Salah satu dari {entries}, masing-masing dengan judul bertautan, seperti daftar artikel lain</translation>
        </message>
        <message>
            <source>Stands in for the article where scripts are off; the page’s data holds the article</source>
            <translation>Pengganti artikel bila skrip mati; artikelnya ada di data halaman</translation>
        </message>
        <message>
            <source>Struck out by the publisher</source>
            <translation>Dicoret oleh penerbit</translation>
        </message>
        <message>
            <source>Draws a formula that the text before it already has</source>
            <translation>Menggambar rumus yang sudah ada dalam teks sebelumnya</translation>
        </message>
        <message>
            <source>Belongs to the archive that made this copy ({archive}), not to the page</source>
            <translation>Milik arsip yang membuat salinan ini ({archive}), bukan milik halaman</translation>
        </message>
        <message>
            <source>Repeats what stands on an earlier page of the article</source>
            <translation>Mengulang isi halaman artikel yang lebih awal</translation>
        </message>
        <message>
            <source>Not shown on the page: its style sheet says “{rule}”</source>
            <translation>Tidak tampil di halaman: lembar gayanya menyebut “{rule}”</translation>
        </message>
        <message>
            <source>Not shown on the page: marked “{rule}”</source>
            <translation>Tidak tampil di halaman: ditandai “{rule}”</translation>
        </message>
        <message>
            <source>Said to screen readers alone: marked “{rule}”</source>
            <translation>Hanya dibacakan pembaca layar: ditandai “{rule}”</translation>
        </message>
        <message>
            <source>Not shown on the page: other text stands in its place</source>
            <translation>Tidak tampil di halaman: ada teks lain di tempatnya</translation>
        </message>
        <message>
            <source>Not shown on the page: the component around it has no place for it</source>
            <translation>Tidak tampil di halaman: komponen di sekelilingnya tidak menyediakan tempat</translation>
        </message>
        <message>
            <source>Part of another story further down, “{heading}”</source>
            <translation>Bagian berita lain di bawah, “{heading}”</translation>
        </message>
        <message>
            <source>A copy for other screens; the same text is kept elsewhere on the page</source>
            <translation>Salinan untuk layar lain; teks yang sama dipertahankan di tempat lain di halaman</translation>
        </message>
        <message>
            <source>Part of what stands above already, word for word</source>
            <translation>Bagian dari yang sudah ada di atas, kata demi kata</translation>
        </message>
        <message>
            <source>Form, place and neighbours are those of an article’s text</source>
            <translation>Bentuk, tempat, dan sekitarnya seperti teks artikel</translation>
        </message>
        <message>
            <source>Running text: {words} in {sentences}</source>
            <translation>Teks bersambung: {words} dalam {sentences}</translation>
        </message>
        <message>
            <source>In the part of the page that holds the article</source>
            <translation>Di bagian halaman yang memuat artikel</translation>
        </message>
        <message>
            <source>Among paragraphs of the article</source>
            <translation>Di antara paragraf artikel</translation>
        </message>
        <message>
            <source>Declared by the page as part of its article</source>
            <translation>Dinyatakan halaman sebagai bagian artikelnya</translation>
        </message>
        <message>
            <source>The title that the page declares</source>
            <translation>Judul yang dinyatakan halaman</translation>
        </message>
        <message>
            <source>Names the author, close to the title</source>
            <translation>Menyebut penulis, dekat judul</translation>
        </message>
        <message>
            <source>A date close to the title</source>
            <translation>Tanggal dekat judul</translation>
        </message>
        <message>
            <source>A picture’s caption inside the article</source>
            <translation>Keterangan gambar di dalam artikel</translation>
        </message>
        <message>
            <source>Part of a post that the article shows</source>
            <translation>Bagian kiriman yang ditampilkan artikel</translation>
        </message>
        <message>
            <source>Part of a sentence of the article that a card parts</source>
            <translation>Bagian kalimat artikel yang terpotong kartu</translation>
        </message>
        <message>
            <source>In the page’s data, left to a script to show</source>
            <translation>Dalam data halaman, yang seharusnya ditampilkan skrip</translation>
        </message>
        <message>
            <source>Corrects the article: “{phrase}”</source>
            <translation>Meralat artikel: “{phrase}”</translation>
        </message>
        <message>
            <source>Part of a post in an exported chat</source>
            <translation>Bagian kiriman dalam obrolan yang diekspor</translation>
        </message>
        <message>
            <source>A note that the article’s text points to</source>
            <translation>Catatan yang dirujuk teks artikel</translation>
        </message>
        <message>
            <source>In a part of the article that opens with a click</source>
            <translation>Di bagian artikel yang terbuka dengan klik</translation>
        </message>
        <message>
            <source>{reason} (a close call)</source>
            <translation>{reason} (selisih tipis)</translation>
        </message>
        <message>
            <source>Given by the file as the article, and nothing in it says otherwise</source>
            <translation>Diberikan berkas sebagai artikel, dan tidak ada isinya yang menyangkal</translation>
        </message>
        <message>
            <source>The same line stands {times} in the text</source>
            <translation>Baris yang sama ada {times} dalam teks</translation>
        </message>
        <message>
            <source>Only {words}, and does not read like a sentence</source>
            <translation>Hanya {words}, dan tidak terbaca seperti kalimat</translation>
        </message>
        <message>
            <source>Too near the beginning or the end of the page for an article’s text</source>
            <translation>Terlalu dekat awal atau akhir halaman untuk teks artikel</translation>
        </message>
        <message>
            <source>The lines around it are not running text</source>
            <translation>Baris di sekitarnya bukan teks bersambung</translation>
        </message>
        <message>
            <source>The name of the site, {site}</source>
            <translation>Nama situs, {site}</translation>
        </message>
        <message>
            <source>The title again, with the label of a picture’s control</source>
            <translation>Judul lagi, dengan tulisan kontrol gambar</translation>
        </message>
        <message>
            <source>A copyright line: “{line}”</source>
            <translation>Baris hak cipta: “{line}”</translation>
        </message>
        <message>
            <source>Nothing but page numbers: “{line}”</source>
            <translation>Hanya nomor halaman: “{line}”</translation>
        </message>
        <message>
            <source>Among lines that are {category}</source>
            <translation>Di antara baris yang berupa {category}</translation>
        </message>
        <message>
            <source>A short line above the article, as menus are</source>
            <translation>Baris pendek di atas artikel, seperti menu</translation>
        </message>
        <message>
            <source>At the foot of the page, below the end of the article</source>
            <translation>Di kaki halaman, di bawah akhir artikel</translation>
        </message>
        <message>
            <source>Below the end of the article</source>
            <translation>Di bawah akhir artikel</translation>
        </message>
        <message>
            <source>A short line inside the article that belongs to none of its parts</source>
            <translation>Baris pendek di dalam artikel yang bukan bagian mana pun darinya</translation>
        </message>
        <message>
            <source>Holds the addresses that links lead to</source>
            <translation>Memuat alamat yang dituju tautan</translation>
        </message>
        <message>
            <source>Only marks the place of a picture</source>
            <translation>Hanya menandai tempat gambar</translation>
        </message>
        <message>
            <source>A field of a form</source>
            <translation>Isian formulir</translation>
        </message>
        <message>
            <source>The head or foot of a printed page: “{line}”</source>
            <translation>Kepala atau kaki halaman cetak: “{line}”</translation>
        </message>
        <message>
            <source>Right below “{label}”, as the title of another article</source>
            <translation>Tepat di bawah “{label}”, sebagai judul artikel lain</translation>
        </message>
        <message>
            <source>Running text inside the article</source>
            <translation>Teks bersambung di dalam artikel</translation>
        </message>
        <message>
            <source>Among lines of running text</source>
            <translation>Di antara baris teks bersambung</translation>
        </message>
        <message>
            <source>The line above the article that reads like its title</source>
            <translation>Baris di atas artikel yang terbaca seperti judulnya</translation>
        </message>
        <message>
            <source>Between the title and the article’s byline or picture</source>
            <translation>Di antara judul dan nama penulis atau gambar artikel</translation>
        </message>
        <message>
            <source>Starts with “{phrase}” and names the author</source>
            <translation>Diawali “{phrase}” dan menyebut penulis</translation>
        </message>
        <message>
            <source>Names the source of a picture</source>
            <translation>Menyebut sumber gambar</translation>
        </message>
        <message>
            <source>Right below a picture’s credit</source>
            <translation>Tepat di bawah kredit gambar</translation>
        </message>
        <message>
            <source>Says when the article was published</source>
            <translation>Menyebut kapan artikel terbit</translation>
        </message>
        <message>
            <source>A short line above running text</source>
            <translation>Baris pendek di atas teks bersambung</translation>
        </message>
        <message>
            <source>Part of a message</source>
            <translation>Bagian pesan</translation>
        </message>
        <message>
            <source>Part of the head of a message</source>
            <translation>Bagian kepala pesan</translation>
        </message>
        <message>
            <source>A note that the text refers to</source>
            <translation>Catatan yang dirujuk teks</translation>
        </message>
        <message>
            <source>Inside a text that somebody copied, and no known furniture</source>
            <translation>Di dalam teks yang disalin seseorang, dan bukan perlengkapan situs yang dikenal</translation>
        </message>
        <message>
            <source>In a document of a word processor, which holds nothing but its text</source>
            <translation>Dalam dokumen pengolah kata, yang hanya memuat teksnya</translation>
        </message>
        <message>
            <source>The same words in the same paragraph.</source>
            <translation>Kata-kata sama dalam paragraf sama.</translation>
        </message>
        <message>
            <source>The same words; their paragraph stands elsewhere now.</source>
            <translation>Kata-kata sama; paragrafnya kini di tempat lain.</translation>
        </message>
        <message>
            <source>The same words; the paragraph around them has changed.</source>
            <translation>Kata-kata sama; paragraf di sekitarnya berubah.</translation>
        </message>
        <message>
            <source>“{old}” is “{new}” now.</source>
            <translation>“{old}” kini “{new}”.</translation>
        </message>
        <message>
            <source>The words have changed.</source>
            <translation>Kata-katanya berubah.</translation>
        </message>
        <message>
            <source>Its words are too common to be looked for.</source>
            <translation>Kata-katanya terlalu umum untuk dicari.</translation>
        </message>
        <message>
            <source>Its words are not in the text any more.</source>
            <translation>Kata-katanya tidak ada lagi dalam teks.</translation>
        </message>
        <message>
            <source>Only {percent}% of it is left in the likeliest place.</source>
            <translation>Hanya {percent}% darinya tersisa di tempat yang paling mungkin.</translation>
        </message>
        <message>
            <source>It has no words, and its paragraph is not in the text any more.</source>
            <translation>Tidak memuat kata, dan paragrafnya tidak ada lagi dalam teks.</translation>
        </message>
        <message>
            <source>Its words stand in the text, but nothing tells which of them it was.</source>
            <translation>Kata-katanya ada dalam teks, tetapi tidak ada petunjuk yang mana.</translation>
        </message>
        <message>
            <source>It could be in several places.</source>
            <translation>Bisa di beberapa tempat.</translation>
        </message>
        <message>
            <source>It is short, and the words in or around it have changed.</source>
            <translation>Terlalu pendek, dan kata-kata di dalam atau sekitarnya berubah.</translation>
        </message>
        <message>
            <source>It stands twice there, and nothing tells which of the two it was.</source>
            <translation>Ada dua kali di sana, dan tidak ada petunjuk yang mana.</translation>
        </message>
        <message>
            <source>In {places} of the {others} from this site that were looked at</source>
            <translation>Dalam {places} dari {others} dari situs ini yang diperiksa</translation>
        </message>
        <message>
            <source>You always keep this on {site}, since {day}: it is “{text}”.</source>
            <translation>Anda selalu mempertahankan ini di {site}, sejak {day}: bunyinya “{text}”.</translation>
        </message>
        <message>
            <source>You always keep this on {site}, since {day}: it starts with “{text}”.</source>
            <translation>Anda selalu mempertahankan ini di {site}, sejak {day}: diawali “{text}”.</translation>
        </message>
        <message>
            <source>You always remove this on {site}, since {day}: it is “{text}”.</source>
            <translation>Anda selalu membuang ini di {site}, sejak {day}: bunyinya “{text}”.</translation>
        </message>
        <message>
            <source>You always remove this on {site}, since {day}: it starts with “{text}”.</source>
            <translation>Anda selalu membuang ini di {site}, sejak {day}: diawali “{text}”.</translation>
        </message>
        <message>
            <source>Restored by you. Removed before as {category}: {reason}</source>
            <translation>Anda pulihkan. Sebelumnya dibuang sebagai {category}: {reason}</translation>
        </message>
        <message>
            <source>Removed by you. Kept before: {reason}</source>
            <translation>Anda buang. Sebelumnya dipertahankan: {reason}</translation>
        </message>
        <message>
            <source>A later version of the program decided this, for a reason that this one does not know.</source>
            <translation>Versi program yang lebih baru memutuskan ini, dengan alasan yang tidak dikenal versi ini.</translation>
        </message>
        <message>
            <source>Mostly a link ({characters})</source>
            <translation>Kebanyakan tautan ({characters})</translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <comment>%n word</comment>
            <translation>
                <numerusform>%n kata</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n links</source>
            <comment>%n link</comment>
            <translation>
                <numerusform>%n tautan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters</source>
            <comment>%n character</comment>
            <translation>
                <numerusform>%n karakter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentences</source>
            <comment>%n sentence</comment>
            <translation>
                <numerusform>%n kalimat</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <comment>once</comment>
            <translation>
                <numerusform>%n kali</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n parts</source>
            <comment>%n part</comment>
            <translation>
                <numerusform>%n bagian</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <comment>%n entry</comment>
            <translation>
                <numerusform>%n butir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other articles</source>
            <comment>%n other article</comment>
            <translation>
                <numerusform>%n artikel lain</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemotePictures</name>
        <message numerus="yes">
            <source>Fetching %n pictures…</source>
            <comment>Fetching 1 picture…</comment>
            <translation>
                <numerusform>Mengunduh %n gambar…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fetched and kept in your library: %n pictures.</source>
            <comment>Fetched and kept in your library: 1 picture.</comment>
            <translation>
                <numerusform>Diunduh dan disimpan di pustaka Anda: %n gambar.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fetched: %n pictures. Not fetched: {failed}; from {host} because {why}. You can try again.</source>
            <comment>Fetched: 1 picture. Not fetched: {failed}; from {host} because {why}. You can try again.</comment>
            <translation>
                <numerusform>Diunduh: %n gambar. Tidak terunduh: {failed}; dari {host} karena {why}. Anda dapat mencoba lagi.</numerusform>
            </translation>
        </message>
        <message>
            <source>The fetched pictures are removed from your library.</source>
            <translation>Gambar yang diunduh dibuang dari pustaka Anda.</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Without a label</source>
            <translation>Tanpa label</translation>
        </message>
        <message>
            <source>In no claim</source>
            <translation>Tidak dalam klaim</translation>
        </message>
        <message>
            <source>figure {figure}</source>
            <translation>angka {figure}</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Bukti</translation>
        </message>
        <message>
            <source>Each passage is highlighted in the text of its article, and shown as it stood on the page where a picture could be made. README.txt, beside the folder of this page, says how all of it can be checked.</source>
            <translation>Setiap petikan disorot dalam teks artikelnya dan, bila gambarnya dapat dibuat, ditampilkan sebagaimana tampak di halaman. README.txt, di sebelah folder halaman ini, menjelaskan cara memeriksa semuanya.</translation>
        </message>
        <message>
            <source>As it stood on the page</source>
            <translation>Sebagaimana tampak di halaman</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Versi {number}</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>versi {number}</translation>
        </message>
        <message>
            <source>{facts}. Source: SHA-256 {hash}</source>
            <translation>{facts}. Sumber: SHA-256 {hash}</translation>
        </message>
        <message>
            <source>The text that this was highlighted in was replaced when the source was cleaned again.</source>
            <translation>Teks tempat sorotan ini dibuat telah diganti ketika sumbernya dibersihkan lagi.</translation>
        </message>
        <message>
            <source>No picture: {why}</source>
            <translation>Tanpa gambar: {why}</translation>
        </message>
        <message>
            <source>Picture of the passage on the page</source>
            <translation>Gambar petikan di halaman</translation>
        </message>
        <message>
            <source>The page, with the passage highlighted: {quote}</source>
            <translation>Halaman dengan petikan yang disorot: {quote}</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Source, as imported</source>
            <translation>Sumber, sebagaimana diimpor</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Teks</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Peristiwa</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Kapan</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Yang dilakukan</translation>
        </message>
        <message>
            <source>Link of the chain</source>
            <translation>Mata rantai</translation>
        </message>
        <message>
            <source>{what} (undone)</source>
            <translation>{what} (diurungkan)</translation>
        </message>
        <message>
            <source>{what} (undone, and not done again)</source>
            <translation>{what} (diurungkan dan tidak diulangi)</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>Dibuat pada</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Dibuat dengan</translation>
        </message>
        <message>
            <source>Contains</source>
            <translation>Isi</translation>
        </message>
        <message>
            <source>Made by</source>
            <translation>Dibuat oleh</translation>
        </message>
        <message numerus="yes">
            <source>%n texts</source>
            <comment>1 text</comment>
            <translation>
                <numerusform>%n teks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sources</source>
            <comment>1 source</comment>
            <translation>
                <numerusform>%n sumber</numerusform>
            </translation>
        </message>
        <message>
            <source>imported {moment}</source>
            <translation>diimpor {moment}</translation>
        </message>
        <message>
            <source>as it was highlighted</source>
            <translation>sebagaimana disorot</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sumber</translation>
        </message>
        <message>
            <source>page {number}</source>
            <translation>halaman {number}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Riwayat</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>hilang</translation>
        </message>
        <message>
            <source>{what}, by {name}</source>
            <translation>{what}, oleh {name}</translation>
        </message>
        <message>
            <source>a highlight that is deleted</source>
            <translation>sorotan yang sudah dihapus</translation>
        </message>
        <message>
            <source>“{quote}”, {title} (in the trash)</source>
            <translation>“{quote}”, {title} (di tempat sampah)</translation>
        </message>
        <message>
            <source>“{quote}”, {title}</source>
            <translation>“{quote}”, {title}</translation>
        </message>
        <message>
            <source>retrieved {day}</source>
            <translation>diakses {day}</translation>
        </message>
        <message>
            <source>retrieved {day}; {note}</source>
            <translation>diakses {day}; {note}</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Daftar isi</translation>
        </message>
        <message>
            <source>Note {number}</source>
            <translation>Catatan {number}</translation>
        </message>
        <message>
            <source>Highlight {number}</source>
            <translation>Sorotan {number}</translation>
        </message>
        <message>
            <source>archived at {address}</source>
            <translation>diarsipkan di {address}</translation>
        </message>
        <message>
            <source>Unplaced: made on version {number}, and not found in the present version.</source>
            <translation>Tanpa tempat: dibuat pada versi {number}, dan tidak ditemukan dalam versi sekarang.</translation>
        </message>
        <message>
            <source>Changed since version {number}: it reads {now} now (reviewed).</source>
            <translation>Berubah sejak versi {number}: kini berbunyi {now} (sudah ditinjau).</translation>
        </message>
        <message>
            <source>Changed since version {number}: it reads {now} now (not reviewed yet).</source>
            <translation>Berubah sejak versi {number}: kini berbunyi {now} (belum ditinjau).</translation>
        </message>
        <message>
            <source>Moved since version {number}.</source>
            <translation>Berpindah sejak versi {number}.</translation>
        </message>
        <message>
            <source>In a paragraph that is removed from the cleaned text.</source>
            <translation>Dalam paragraf yang dibuang dari teks bersih.</translation>
        </message>
        <message>
            <source>Its article is in the trash.</source>
            <translation>Artikelnya ada di tempat sampah.</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>lain</translation>
        </message>
        <message>
            <source>Made on version {number} of {moment}, SHA-256 {hash}.</source>
            <translation>Dibuat pada versi {number} dari {moment}, SHA-256 {hash}.</translation>
        </message>
        <message>
            <source>Made on version {number}, SHA-256 {hash}.</source>
            <translation>Dibuat pada versi {number}, SHA-256 {hash}.</translation>
        </message>
        <message>
            <source>When it was highlighted, the text said: “{quote}”</source>
            <translation>Ketika disorot, teksnya berbunyi: “{quote}”</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Sumber</translation>
        </message>
        <message>
            <source>Source of page {number}</source>
            <translation>Sumber halaman {number}</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Penulis</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Terbit</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Situs</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Alamat</translation>
        </message>
        <message>
            <source>Archived copy</source>
            <translation>Salinan arsip</translation>
        </message>
        <message>
            <source>Retrieved</source>
            <translation>Diakses</translation>
        </message>
        <message>
            <source>Highlights and notes</source>
            <translation>Sorotan dan catatan</translation>
        </message>
        <message>
            <source>Nothing is highlighted.</source>
            <translation>Tidak ada yang disorot.</translation>
        </message>
        <message>
            <source>Characters that are missing here</source>
            <translation>Karakter yang tidak ada di sini</translation>
        </message>
        <message>
            <source>No font on the computer that made this file has them, so they are boxes or gaps in it. Install such a font and export again, or use another format: only PDF needs one.</source>
            <translation>Tidak ada fon di komputer pembuat berkas ini yang memilikinya, jadi di sini karakter itu berupa kotak atau celah. Pasang fon seperti itu lalu ekspor lagi, atau pakai format lain: hanya PDF yang memerlukannya.</translation>
        </message>
        <message>
            <source>Highlights without a place in this text</source>
            <translation>Sorotan tanpa tempat dalam teks ini</translation>
        </message>
        <message>
            <source>Its words were not found again in the present text of the article.</source>
            <translation>Kata-katanya tidak ditemukan lagi dalam teks artikel yang sekarang.</translation>
        </message>
        <message>
            <source>Nobody has looked at the change yet.</source>
            <translation>Perubahannya belum ditinjau siapa pun.</translation>
        </message>
        <message>
            <source>Cleaning removed this paragraph.</source>
            <translation>Paragraf ini dibuang oleh pembersihan.</translation>
        </message>
        <message>
            <source>Its words have changed with the text of the article.</source>
            <translation>Kata-katanya berubah bersama teks artikel.</translation>
        </message>
        <message>
            <source>Note on the library</source>
            <translation>Catatan tentang pustaka</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>Klaim</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>Dikatakan oleh</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Diucapkan</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Angka</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Putusan</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Keyakinan</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Claim: {statement}</source>
            <translation>Klaim: {statement}</translation>
        </message>
        <message>
            <source>In context: {sentences}</source>
            <translation>Dalam konteks: {sentences}</translation>
        </message>
        <message>
            <source>Labels: {labels}</source>
            <translation>Label: {labels}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>Sorotan</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Kutipan</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Klaim</translation>
        </message>
        <message>
            <source>Article {number}</source>
            <translation>Artikel {number}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>baru</translation>
        </message>
        <message>
            <source>to check</source>
            <translation>perlu diperiksa</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>sedang dikerjakan</translation>
        </message>
        <message>
            <source>done</source>
            <translation>selesai</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>tidak dilanjutkan</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>berpindah</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>berubah</translation>
        </message>
        <message>
            <source>unplaced</source>
            <translation>tanpa tempat</translation>
        </message>
        <message>
            <source>supports</source>
            <translation>mendukung</translation>
        </message>
        <message>
            <source>refutes</source>
            <translation>membantah</translation>
        </message>
        <message>
            <source>context</source>
            <translation>konteks</translation>
        </message>
        <message>
            <source>Evidence, supports</source>
            <translation>Bukti, mendukung</translation>
        </message>
        <message>
            <source>Evidence, refutes</source>
            <translation>Bukti, membantah</translation>
        </message>
        <message>
            <source>Evidence, context</source>
            <translation>Bukti, konteks</translation>
        </message>
        <message>
            <source>article in the trash</source>
            <translation>artikel di tempat sampah</translation>
        </message>
        <message>
            <source>{percent}% sure</source>
            <translation>{percent}% yakin</translation>
        </message>
        <message>
            <source>{figure} (reads as {meant})</source>
            <translation>{figure} (terbaca sebagai {meant})</translation>
        </message>
    </context>
    <context>
        <name>ReportWindow</name>
        <message>
            <source>Import report</source>
            <translation>Laporan impor</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Impor</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Berkas</translation>
        </message>
        <message>
            <source>&amp;Copy the report</source>
            <translation>&amp;Salin laporan</translation>
        </message>
        <message>
            <source>{what} ({count})</source>
            <translation>{what} ({count})</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>Show report</source>
            <translation>Tampilkan laporan</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Tampilkan di folder</translation>
        </message>
        <message>
            <source>The export was cancelled. “{path}” is as it was before.</source>
            <translation>Ekspor dibatalkan. “{path}” seperti sebelumnya.</translation>
        </message>
        <message>
            <source>Written to “{path}”: {what}.</source>
            <translation>Ditulis ke “{path}”: {what}.</translation>
        </message>
    </context>
    <context>
        <name>Rescue</name>
        <message>
            <source>Restore a backup…</source>
            <translation>Pulihkan cadangan…</translation>
        </message>
        <message>
            <source>Save what can be read</source>
            <translation>Simpan yang terbaca</translation>
        </message>
        <message>
            <source>Copy it elsewhere…</source>
            <translation>Salin ke tempat lain…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Keluar</translation>
        </message>
        <message>
            <source>Copy the library</source>
            <translation>Salin pustaka</translation>
        </message>
        <message>
            <source>The damaged library is kept as {name}.</source>
            <translation>Pustaka yang rusak disimpan sebagai {name}.</translation>
        </message>
    </context>
    <context>
        <name>Resizing</name>
        <message>
            <source>The highlight is now: {quote}</source>
            <translation>Sorotan kini: {quote}</translation>
        </message>
        <message>
            <source>Starts with: {words}</source>
            <translation>Diawali: {words}</translation>
        </message>
        <message>
            <source>Ends with: {words}</source>
            <translation>Diakhiri: {words}</translation>
        </message>
    </context>
    <context>
        <name>ResultDelegate</name>
        <message>
            <source>Notes and claims of no article</source>
            <translation>Catatan dan klaim tanpa artikel</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>Claim</source>
            <translation>Klaim</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detail</translation>
        </message>
        <message>
            <source>Notes {count}</source>
            <translation>Catatan {count}</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Catatan</translation>
        </message>
    </context>
    <context>
        <name>RowSigns</name>
        <message numerus="yes">
            <source>%n to review</source>
            <comment>1 to review</comment>
            <translation>
                <numerusform>%n perlu ditinjau</numerusform>
            </translation>
        </message>
        <message>
            <source>v{number}</source>
            <translation>v{number}</translation>
        </message>
    </context>
    <context>
        <name>RuleCommands</name>
        <message>
            <source>Point at a paragraph with the mouse first, or click it.</source>
            <translation>Tunjuk dahulu sebuah paragraf dengan tetikus, atau klik.</translation>
        </message>
        <message>
            <source>It is not known which site this article is from, so no rule can be made for it.</source>
            <translation>Situs asal artikel ini tidak diketahui, sehingga aturan tidak dapat dibuat.</translation>
        </message>
        <message>
            <source>From now on this holds on all pages of {site}. {undo} undoes it; {rules} lists all rules.</source>
            <translation>Mulai sekarang ini berlaku di semua halaman {site}. {undo} membatalkannya; {rules} menampilkan semua aturan.</translation>
        </message>
    </context>
    <context>
        <name>RuleQuestion</name>
        <message>
            <source>Always for this site</source>
            <translation>Selalu untuk situs ini</translation>
        </message>
        <message>
            <source>Always keep on {site}:</source>
            <translation>Selalu pertahankan di {site}:</translation>
        </message>
        <message>
            <source>Always remove on {site}:</source>
            <translation>Selalu buang di {site}:</translation>
        </message>
        <message>
            <source>paragraphs that say exactly this:</source>
            <translation>paragraf yang berbunyi persis begini:</translation>
        </message>
        <message>
            <source>paragraphs that start with these words:</source>
            <translation>paragraf yang diawali kata-kata ini:</translation>
        </message>
        <message>
            <source>Words that the paragraphs start with</source>
            <translation>Kata-kata awal paragraf</translation>
        </message>
        <message>
            <source>Always keep</source>
            <translation>Selalu pertahankan</translation>
        </message>
        <message>
            <source>Always remove</source>
            <translation>Selalu buang</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>In your library this changes nothing yet; it holds for articles that you import from there.</source>
            <translation>Di pustaka Anda ini belum mengubah apa pun; berlaku untuk artikel yang Anda impor dari sana.</translation>
        </message>
        <message numerus="yes">
            <source>In your library this changes %n paragraphs in the one article from there. No highlight moves.</source>
            <comment>In your library this changes 1 paragraph in the one article from there. No highlight moves.</comment>
            <translation>
                <numerusform>Di pustaka Anda ini mengubah %n paragraf dalam satu-satunya artikel dari sana. Tidak ada sorotan yang berpindah.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In your library this changes %n paragraphs in all {all} articles from there. No highlight moves.</source>
            <comment>In your library this changes 1 paragraph in all {all} articles from there. No highlight moves.</comment>
            <translation>
                <numerusform>Di pustaka Anda ini mengubah %n paragraf dalam semua {all} artikel dari sana. Tidak ada sorotan yang berpindah.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In your library this changes %n paragraphs in {articles} of the {all} articles from there. No highlight moves.</source>
            <comment>In your library this changes 1 paragraph in {articles} of the {all} articles from there. No highlight moves.</comment>
            <translation>
                <numerusform>Di pustaka Anda ini mengubah %n paragraf dalam {articles} dari {all} artikel dari sana. Tidak ada sorotan yang berpindah.</numerusform>
            </translation>
        </message>
        <message>
            <source>{site}
Always keep paragraphs that say exactly “{words}” · since {day}</source>
            <translation>{site}
Selalu pertahankan paragraf yang berbunyi persis “{words}” · sejak {day}</translation>
        </message>
        <message>
            <source>{site}
Always keep paragraphs that start with “{words}” · since {day}</source>
            <translation>{site}
Selalu pertahankan paragraf yang diawali “{words}” · sejak {day}</translation>
        </message>
        <message>
            <source>{site}
Always remove paragraphs that say exactly “{words}” · since {day}</source>
            <translation>{site}
Selalu buang paragraf yang berbunyi persis “{words}” · sejak {day}</translation>
        </message>
        <message>
            <source>{site}
Always remove paragraphs that start with “{words}” · since {day}</source>
            <translation>{site}
Selalu buang paragraf yang diawali “{words}” · sejak {day}</translation>
        </message>
    </context>
    <context>
        <name>RulesWindow</name>
        <message>
            <source>Rules for sites</source>
            <translation>Aturan situs</translation>
        </message>
        <message>
            <source>There is no rule yet. Go to a paragraph of an article and press Ctrl+Alt+S to keep or remove what is like it always, on all pages of its site.</source>
            <translation>Belum ada aturan. Tuju sebuah paragraf artikel lalu tekan Ctrl+Alt+S untuk selalu mempertahankan atau membuang yang serupa di semua halaman situsnya.</translation>
        </message>
        <message>
            <source>&amp;Remove this rule</source>
            <translation>&amp;Hapus aturan ini</translation>
        </message>
    </context>
    <context>
        <name>Salvage</name>
        <message numerus="yes">
            <source>%n rows have other letters than were written: a check of the library names them.</source>
            <comment>1 row has other letters than were written: a check of the library names it.</comment>
            <translation>
                <numerusform>%n baris berisi huruf lain daripada yang ditulis: pemeriksaan pustaka menyebutnya.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are lost; a backup may have them.</source>
            <comment>1 row is lost; a backup may have it.</comment>
            <translation>
                <numerusform>%n baris hilang; mungkin ada di cadangan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n articles only the quotes of their highlights are left.</source>
            <comment>Of 1 article only the quotes of its highlights are left.</comment>
            <translation>
                <numerusform>Dari %n artikel, hanya kutipan sorotannya yang tersisa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles</source>
            <comment>1 article</comment>
            <translation>
                <numerusform>%n artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>%n sorotan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claims</source>
            <comment>1 claim</comment>
            <translation>
                <numerusform>%n klaim</numerusform>
            </translation>
        </message>
        <message>
            <source>Came back: {what}.</source>
            <translation>Yang kembali: {what}.</translation>
        </message>
    </context>
    <context>
        <name>SavedMenu</name>
        <message>
            <source>Saved searches</source>
            <translation>Pencarian tersimpan</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Ganti nama</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Keluarkan</translation>
        </message>
        <message>
            <source>Rename saved search</source>
            <translation>Ganti nama pencarian tersimpan</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Nama:</translation>
        </message>
    </context>
    <context>
        <name>ScopeButton</name>
        <message>
            <source>Choose which articles are listed</source>
            <translation>Pilih artikel yang ditampilkan</translation>
        </message>
        <message>
            <source>Listed: {part}, {count}</source>
            <translation>Ditampilkan: {part}, {count}</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Tempat sampah</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Folder baru…</translation>
        </message>
        <message>
            <source>New folder in this one…</source>
            <translation>Folder baru di dalam folder ini…</translation>
        </message>
        <message>
            <source>Rename this folder…</source>
            <translation>Ganti nama folder ini…</translation>
        </message>
        <message>
            <source>Delete this folder</source>
            <translation>Hapus folder ini</translation>
        </message>
        <message>
            <source>Move this folder into</source>
            <translation>Pindahkan folder ini ke</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>Tanpa folder</translation>
        </message>
    </context>
    <context>
        <name>Scopes</name>
        <message>
            <source>All articles</source>
            <translation>Semua artikel</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>Berbintang</translation>
        </message>
    </context>
    <context>
        <name>Scripts</name>
        <message>
            <source>Chinese</source>
            <translation>Tionghoa</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Jepang</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Korea</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arab</translation>
        </message>
        <message>
            <source>Devanagari</source>
            <translation>Dewanagari</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thai</translation>
        </message>
        <message>
            <source>No font on this computer has {script} letters, so they are shown as boxes. Install the Debian package {package}, then start Claim Reader again.</source>
            <translation>Tidak ada fon di komputer ini yang memuat aksara {script}, sehingga tampil sebagai kotak. Pasang paket Debian {package}, lalu mulai lagi Claim Reader.</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>“{value}” is not a date. Type a year, a month or a day, or two of them: date:2022, date:2022-11..2022-12.</source>
            <translation>“{value}” bukan tanggal. Ketik tahun, bulan, atau hari, atau dua di antaranya: date:2022, date:2022-11..2022-12.</translation>
        </message>
        <message>
            <source>“{value}” is not a language. Type the letters that stand for one: lang:en, lang:id.</source>
            <translation>“{value}” bukan bahasa. Ketik huruf kodenya: lang:en, lang:id.</translation>
        </message>
        <message>
            <source>No claim has the status “{value}”. Type new, to-check, in-progress, done or dropped behind status:.</source>
            <translation>Tidak ada klaim berstatus “{value}”. Ketik new, to-check, in-progress, done, atau dropped setelah status:.</translation>
        </message>
        <message>
            <source>“{value}” is not something an article can have. Type note, highlight, label or claim behind has:.</source>
            <translation>“{value}” tidak dapat dimiliki artikel di sini. Ketik note, highlight, label, atau claim setelah has:.</translation>
        </message>
        <message>
            <source>“{value}” is not something an article can be. Type new, in-progress, done or starred behind is:.</source>
            <translation>“{value}” bukan keadaan artikel di sini. Ketik new, in-progress, done, atau starred setelah is:.</translation>
        </message>
        <message>
            <source>“{value}” is not a part of an article. Type title, text, note, claim or figure behind in:.</source>
            <translation>“{value}” bukan bagian artikel. Ketik title, text, note, claim, atau figure setelah in:.</translation>
        </message>
        <message>
            <source>Something has to stand behind {field}: without a space. To look for the word itself, put it in quotation marks.</source>
            <translation>Harus ada sesuatu setelah {field}: tanpa spasi. Untuk mencari kata itu sendiri, apit dengan tanda kutip.</translation>
        </message>
    </context>
    <context>
        <name>SearchHints</name>
        <message>
            <source>Search titles, texts, quotes, notes, claims and figures of the whole library.</source>
            <translation>Cari judul, teks, kutipan, catatan, klaim, dan angka di seluruh pustaka.</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message numerus="yes">
            <source>%n more places</source>
            <comment>1 more place</comment>
            <translation>
                <numerusform>%n tempat lagi</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Buka</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <translation>Salin kata-kata</translation>
        </message>
        <message>
            <source>Only from {site}</source>
            <translation>Hanya dari {site}</translation>
        </message>
        <message>
            <source>Take away {condition}</source>
            <translation>Lepaskan {condition}</translation>
        </message>
        <message>
            <source>harbour bridge</source>
            <translation>jembatan pelabuhan</translation>
        </message>
        <message>
            <source>all of these words</source>
            <translation>semua kata ini</translation>
        </message>
        <message>
            <source>"harbour bridge"</source>
            <translation>"jembatan pelabuhan"</translation>
        </message>
        <message>
            <source>these words as they follow each other</source>
            <translation>kata-kata ini berurutan</translation>
        </message>
        <message>
            <source>bridge -toll</source>
            <translation>jembatan -tol</translation>
        </message>
        <message>
            <source>without a word</source>
            <translation>tanpa sebuah kata</translation>
        </message>
        <message>
            <source>a figure, however it is written</source>
            <translation>sebuah angka, bagaimanapun ditulis</translation>
        </message>
        <message>
            <source>figures between two values</source>
            <translation>angka di antara dua nilai</translation>
        </message>
        <message>
            <source>from a site; also author:, label:, lang:</source>
            <translation>dari sebuah situs; juga author:, label:, lang:</translation>
        </message>
        <message>
            <source>published in these months</source>
            <translation>terbit dalam bulan-bulan ini</translation>
        </message>
        <message>
            <source>with claims of a status; also has:note, is:new</source>
            <translation>dengan klaim berstatus tertentu; juga has:note, is:new</translation>
        </message>
        <message>
            <source>in:title bridge</source>
            <translation>in:title jembatan</translation>
        </message>
        <message>
            <source>only in titles; also in:text, in:note, in:claim</source>
            <translation>hanya dalam judul; juga in:text, in:note, in:claim</translation>
        </message>
        <message>
            <source>Search without {condition}</source>
            <translation>Cari tanpa {condition}</translation>
        </message>
        <message>
            <source>Nothing in the library has all of this in one place. Leave out a word, or type only its beginning.</source>
            <translation>Tidak ada isi pustaka yang memuat semua ini di satu tempat. Kurangi satu kata, atau ketik awalnya saja.</translation>
        </message>
        <message>
            <source>Nothing in the library answers this. Check the spelling, or type only the beginning of the word.</source>
            <translation>Tidak ada isi pustaka yang cocok. Periksa ejaannya, atau ketik awal katanya saja.</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Simpan pencarian ini</translation>
        </message>
        <message numerus="yes">
            <source>%n articles</source>
            <comment>1 article</comment>
            <translation>
                <numerusform>%n artikel</numerusform>
            </translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Yang ditemukan</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Judul</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Teks</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Catatan</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>Klaim</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Angka</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Situs</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Tanggal</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Bahasa</translation>
        </message>
        <message>
            <source>More than {count}</source>
            <translation>Lebih dari {count}</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Site unknown</source>
            <translation>Situs tidak diketahui</translation>
        </message>
        <message>
            <source>Highlighted</source>
            <translation>Disorot</translation>
        </message>
        <message>
            <source>Not highlighted</source>
            <translation>Tidak disorot</translation>
        </message>
        <message>
            <source>Date unknown</source>
            <translation>Tanggal tidak diketahui</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hari ini</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Kemarin</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Highlight the selection</source>
            <translation>Sorot pilihan</translation>
        </message>
        <message>
            <source>{label} ({key})</source>
            <translation>{label} ({key})</translation>
        </message>
        <message>
            <source>Write a note (N)</source>
            <translation>Tulis catatan (N)</translation>
        </message>
    </context>
    <context>
        <name>SetUp</name>
        <message>
            <source>Claim Reader needs Python 3.11 or newer, and this is Python {version}.</source>
            <translation>Claim Reader memerlukan Python 3.11 atau yang lebih baru, sedangkan ini Python {version}.</translation>
        </message>
        <message>
            <source>{question} [Y/n]</source>
            <translation>{question} [Y/t]</translation>
        </message>
        <message>
            <source>Bringing the environment in {folder} up to date.</source>
            <translation>Memperbarui lingkungan di {folder}.</translation>
        </message>
        <message>
            <source>Installing what the program needs. About 250 MB are downloaded; this takes a minute or more.</source>
            <translation>Memasang modul yang diperlukan program. Sekitar 250 MB akan diunduh; perlu semenit atau lebih.</translation>
        </message>
        <message>
            <source>Checking that everything works here.</source>
            <translation>Memeriksa apakah semuanya berfungsi di sini.</translation>
        </message>
        <message>
            <source>The set-up is complete.</source>
            <translation>Penyiapan selesai.</translation>
        </message>
        <message>
            <source>Another set-up is running in the same folder; waiting for it.</source>
            <translation>Penyiapan lain sedang berjalan di folder yang sama; menunggu sampai selesai.</translation>
        </message>
        <message>
            <source>{folder} holds something that is not an environment. Move it away, or name another in READER_VENV.</source>
            <translation>{folder} berisi sesuatu yang bukan lingkungan Python. Pindahkan, atau sebutkan folder lain dalam READER_VENV.</translation>
        </message>
        <message>
            <source>Making an environment in {folder}.</source>
            <translation>Membuat lingkungan Python di {folder}.</translation>
        </message>
        <message>
            <source>Python could not make an environment in {folder}</source>
            <translation>Python tidak dapat membuat lingkungan di {folder}</translation>
        </message>
        <message>
            <source>pip could not install what the program needs</source>
            <translation>pip tidak dapat memasang modul yang diperlukan</translation>
        </message>
        <message>
            <source>{what}: the package index could not be reached. Check the network and its proxy, then start again.</source>
            <translation>{what}: indeks paket tidak dapat dijangkau. Periksa jaringan dan proksinya, lalu mulai lagi.</translation>
        </message>
        <message>
            <source>{what}: the package index’s certificate is not trusted here. Name your network’s own certificates in PIP_CERT.</source>
            <translation>{what}: sertifikat indeks paket tidak dipercaya di sini. Sebutkan sertifikat jaringan Anda sendiri dalam PIP_CERT.</translation>
        </message>
        <message>
            <source>it gave no reason</source>
            <translation>alasannya tidak disebutkan</translation>
        </message>
        <message>
            <source>The disk is full. The set-up needs about 1 GB; make room, then start again.</source>
            <translation>Cakram penuh. Penyiapan memerlukan sekitar 1 GB; kosongkan ruang, lalu mulai lagi.</translation>
        </message>
        <message>
            <source>{file} cannot be written: {why}. READER_VENV can name another folder.</source>
            <translation>{file} tidak dapat ditulisi: {why}. Folder lain dapat disebutkan dalam READER_VENV.</translation>
        </message>
        <message>
            <source>Setting up Claim Reader. This happens once, and again when its dependencies change.</source>
            <translation>Menyiapkan Claim Reader. Ini dilakukan sekali, dan diulang bila modul yang diperlukannya berubah.</translation>
        </message>
        <message>
            <source>Claim Reader could not be set up. {why}</source>
            <translation>Claim Reader tidak dapat disiapkan. {why}</translation>
        </message>
        <message>
            <source>The set-up was cancelled. The next start begins it again.</source>
            <translation>Penyiapan dibatalkan. Penyiapan akan diulang saat program dimulai lagi.</translation>
        </message>
        <message>
            <source>The set-up was interrupted. The next start begins it again.</source>
            <translation>Penyiapan terputus. Penyiapan akan diulang saat program dimulai lagi.</translation>
        </message>
        <message>
            <source>Press Enter to close this window.</source>
            <translation>Tekan Enter untuk menutup jendela ini.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Tutup</translation>
        </message>
        <message>
            <source>What the program needs is installed, but cannot be loaded: {why}</source>
            <translation>Modul sudah terpasang, tetapi tidak dapat dimuat: {why}</translation>
        </message>
        <message>
            <source>Pages cannot be shown as they were published, only their text: {why} Going on without.</source>
            <translation>Halaman tidak dapat ditampilkan seperti saat terbit, hanya teksnya: {why} Dilanjutkan tanpa itu.</translation>
        </message>
        <message>
            <source>{library} is missing. Install the package that has it (on Debian most likely {package}), then start again.</source>
            <translation>{library} tidak ada. Pasang paket yang memuatnya (di Debian kemungkinan besar {package}), lalu mulai lagi.</translation>
        </message>
        <message>
            <source>Python ended with status {status}</source>
            <translation>Python berakhir dengan status {status}</translation>
        </message>
        <message>
            <source>{why} Going on without.</source>
            <translation>{why} Dilanjutkan tanpa itu.</translation>
        </message>
        <message>
            <source>This system lacks {names}. Install them with its package manager, then start again.</source>
            <translation>Sistem ini tidak memiliki {names}. Pasang dengan pengelola paketnya, lalu mulai lagi.</translation>
        </message>
        <message>
            <source>This system lacks {names}. Installing a package with apt-get; this takes a minute.</source>
            <translation>Sistem ini tidak memiliki {names}. Memasang satu paket dengan apt-get; perlu sekitar semenit.</translation>
        </message>
        <message>
            <source>This system lacks {names}. Installing {count} packages with apt-get; this takes a minute.</source>
            <translation>Sistem ini tidak memiliki {names}. Memasang {count} paket dengan apt-get; perlu sekitar semenit.</translation>
        </message>
        <message>
            <source>This system lacks {names}. Run “sudo {command}” now?</source>
            <translation>Sistem ini tidak memiliki {names}. Jalankan “sudo {command}” sekarang?</translation>
        </message>
        <message>
            <source>This system lacks {names}. An administrator’s password is needed to install them.</source>
            <translation>Sistem ini tidak memiliki {names}. Untuk memasangnya diperlukan kata sandi administrator.</translation>
        </message>
        <message>
            <source>This system lacks {names}. An administrator gets them with: sudo {command}</source>
            <translation>Sistem ini tidak memiliki {names}. Administrator dapat memasangnya dengan: sudo {command}</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} dan {count} lainnya</translation>
        </message>
        <message>
            <source>{names}: not in {packages}. Find the package that has it, for example with “apt-file search {first}”, install it, then start again.</source>
            <translation>{names}: tidak ada dalam {packages}. Cari paket yang memuatnya, misalnya dengan “apt-file search {first}”, pasang, lalu mulai lagi.</translation>
        </message>
        <message>
            <source>{names} were not installed, as nobody allowed it. An administrator gets them with: sudo apt-get install {names}</source>
            <translation>{names} tidak dipasang karena tidak diizinkan. Administrator dapat memasangnya dengan: sudo apt-get install {names}</translation>
        </message>
        <message>
            <source>status {status}</source>
            <translation>status {status}</translation>
        </message>
        <message>
            <source>apt-get could not install {names}: {why}</source>
            <translation>apt-get tidak dapat memasang {names}: {why}</translation>
        </message>
        <message>
            <source>A package could not be fetched: the package archives cannot be reached. Check the network and its proxy, then start again.</source>
            <translation>Sebuah paket tidak dapat diambil: arsip paket tidak dapat dijangkau. Periksa jaringan dan proksinya, lalu mulai lagi.</translation>
        </message>
        <message>
            <source>{count} packages could not be fetched: the package archives cannot be reached. Check the network and its proxy, then start again.</source>
            <translation>{count} paket tidak dapat diambil: arsip paket tidak dapat dijangkau. Periksa jaringan dan proksinya, lalu mulai lagi.</translation>
        </message>
        <message>
            <source>Setting up Claim Reader</source>
            <translation>Menyiapkan Claim Reader</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
    </context>
    <context>
        <name>SortOrder</name>
        <message>
            <source>Newest import first</source>
            <translation>Impor terbaru dahulu</translation>
        </message>
        <message>
            <source>Newest article first</source>
            <translation>Artikel terbaru dahulu</translation>
        </message>
        <message>
            <source>Title, A to Z</source>
            <translation>Judul, A–Z</translation>
        </message>
        <message>
            <source>Site, A to Z</source>
            <translation>Situs, A–Z</translation>
        </message>
        <message>
            <source>Most highlights first</source>
            <translation>Sorotan terbanyak dahulu</translation>
        </message>
    </context>
    <context>
        <name>SoundnessCommands</name>
        <message>
            <source>The library is backed up.</source>
            <translation>Pustaka sudah dicadangkan.</translation>
        </message>
    </context>
    <context>
        <name>SpokenMarks</name>
        <message>
            <source>Heading</source>
            <translation>Judul bagian</translation>
        </message>
        <message>
            <source>Out of the highlight</source>
            <translation>Keluar dari sorotan</translation>
        </message>
        <message>
            <source>{label}, {colour}</source>
            <translation>{label}, {colour}</translation>
        </message>
        <message>
            <source>no label</source>
            <translation>tanpa label</translation>
        </message>
        <message>
            <source>Highlight: {labels}.</source>
            <translation>Sorotan: {labels}.</translation>
        </message>
        <message>
            <source>Claim: {verdict}.</source>
            <translation>Klaim: {verdict}.</translation>
        </message>
        <message>
            <source>Note: {note}</source>
            <translation>Catatan: {note}</translation>
        </message>
    </context>
    <context>
        <name>Stamping</name>
        <message>
            <source>its address is not on the web</source>
            <translation>alamatnya tidak di web</translation>
        </message>
        <message>
            <source>it answers with no time stamp</source>
            <translation>jawabannya tanpa stempel waktu</translation>
        </message>
        <message>
            <source>it answers another question</source>
            <translation>jawabannya untuk pertanyaan lain</translation>
        </message>
        <message>
            <source>the library for time stamps is not installed (pip install rfc3161-client)</source>
            <translation>pustaka program untuk stempel waktu belum dipasang (pip install rfc3161-client)</translation>
        </message>
        <message>
            <source>it answers {status}</source>
            <translation>jawabannya {status}</translation>
        </message>
        <message>
            <source>it cannot be reached</source>
            <translation>server itu tidak dapat dihubungi</translation>
        </message>
    </context>
    <context>
        <name>Stance</name>
        <message>
            <source>Supports</source>
            <translation>Mendukung</translation>
        </message>
        <message>
            <source>Refutes</source>
            <translation>Membantah</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Konteks</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Claim Reader has the library “{library}” open already, but its window does not answer. Close that window, or end the program, and start it again.</source>
            <translation>Claim Reader sudah membuka pustaka “{library}”, tetapi jendelanya tidak menjawab. Tutup jendela itu, atau akhiri programnya, lalu mulai lagi.</translation>
        </message>
        <message>
            <source>Read saved news articles beside their original, highlight claims, keep notes.</source>
            <translation>Baca artikel berita tersimpan di samping aslinya, sorot klaim, simpan catatan.</translation>
        </message>
        <message>
            <source>a saved page, a text, or a folder of them to import; a library to open; or the address of something in the library, as claim-reader:highlight/…, to open</source>
            <translation>halaman tersimpan, teks, atau folder berisi keduanya untuk diimpor; pustaka untuk dibuka; atau alamat sesuatu di pustaka, misalnya claim-reader:highlight/…, untuk dibuka</translation>
        </message>
        <message>
            <source>the library to open instead of your own</source>
            <translation>pustaka yang dibuka sebagai ganti pustaka Anda sendiri</translation>
        </message>
        <message>
            <source>put the program into the desktop’s applications menu, and end</source>
            <translation>masukkan program ke menu aplikasi desktop, lalu selesai</translation>
        </message>
        <message>
            <source>take it out of that menu, and end</source>
            <translation>keluarkan dari menu itu, lalu selesai</translation>
        </message>
        <message>
            <source>show the version, and end</source>
            <translation>tampilkan versi, lalu selesai</translation>
        </message>
        <message>
            <source>Claim Reader cannot open its window: this system lacks {names}. Install what is missing with its package manager, then start again.</source>
            <translation>Claim Reader tidak dapat membuka jendelanya: sistem ini tidak memiliki {names}. Pasang yang kurang dengan pengelola paketnya, lalu mulai lagi.</translation>
        </message>
        <message>
            <source>For work without a window: {command}</source>
            <translation>Untuk bekerja tanpa jendela: {command}</translation>
        </message>
        <message>
            <source>Claim Reader finds no screen to show its window on. Start it in a desktop session.</source>
            <translation>Claim Reader tidak menemukan layar untuk menampilkan jendelanya. Mulai dari sesi desktop.</translation>
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>New</source>
            <translation>Baru</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Sedang dikerjakan</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Selesai</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>New</source>
            <translation>Baru</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>Perlu diperiksa</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Sedang dikerjakan</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Selesai</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Tidak dilanjutkan</translation>
        </message>
    </context>
    <context>
        <name>StatusArea</name>
        <message>
            <source>Progress of the import</source>
            <translation>Kemajuan impor</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Batal</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Tersimpan.</translation>
        </message>
        <message>
            <source>Select words in the text first, or choose a highlight.</source>
            <translation>Pilih dahulu kata-kata dalam teks, atau pilih sorotan.</translation>
        </message>
        <message>
            <source>Select the words to write a note on, or click a highlight. Esc: no note.</source>
            <translation>Pilih kata-kata yang ingin diberi catatan, atau klik sorotan. Esc: tanpa catatan.</translation>
        </message>
        <message>
            <source>Point at a paragraph with the mouse first, or click it.</source>
            <translation>Tunjuk dahulu sebuah paragraf dengan tetikus, atau klik.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Tidak ada yang diubah.</translation>
        </message>
        <message>
            <source>{percent}% read</source>
            <translation>{percent}% dibaca</translation>
        </message>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>%n sorotan</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {done} of {total}…</source>
            <translation>Mengimpor {done} dari {total}…</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Mengekspor…</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Kemajuan ekspor</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Mencadangkan…</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>Kemajuan pencadangan</translation>
        </message>
        <message numerus="yes">
            <source>Restored %n paragraphs. {undo} undoes it.</source>
            <comment>Restored “{text}”. {undo} undoes it.</comment>
            <translation>
                <numerusform>%n paragraf dipulihkan. {undo} membatalkannya.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed %n paragraphs. {undo} undoes it.</source>
            <comment>Removed “{text}”. {undo} undoes it.</comment>
            <translation>
                <numerusform>%n paragraf dibuang. {undo} membatalkannya.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Suggester</name>
        <message>
            <source>Looking for sentences worth checking…</source>
            <translation>Mencari kalimat yang layak diperiksa…</translation>
        </message>
        <message>
            <source>No sentence is left here that looks worth checking.</source>
            <translation>Tidak ada lagi kalimat di sini yang tampak layak diperiksa.</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Worth checking: {signs}.</source>
            <translation>Layak diperiksa: {signs}.</translation>
        </message>
        <message>
            <source>figure “{words}”</source>
            <translation>angka “{words}”</translation>
        </message>
        <message>
            <source>number “{words}”</source>
            <translation>bilangan “{words}”</translation>
        </message>
        <message>
            <source>comparison “{words}”</source>
            <translation>perbandingan “{words}”</translation>
        </message>
        <message>
            <source>absolute “{words}”</source>
            <translation>kata mutlak “{words}”</translation>
        </message>
        <message>
            <source>cause “{words}”</source>
            <translation>sebab “{words}”</translation>
        </message>
        <message>
            <source>source “{words}”</source>
            <translation>sumber “{words}”</translation>
        </message>
    </context>
    <context>
        <name>TakenUp</name>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>%n sorotan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claims</source>
            <comment>1 claim</comment>
            <translation>
                <numerusform>%n klaim</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pieces of evidence</source>
            <comment>1 piece of evidence</comment>
            <translation>
                <numerusform>%n bukti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <comment>1 note</comment>
            <translation>
                <numerusform>%n catatan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n labels</source>
            <comment>1 label</comment>
            <translation>
                <numerusform>%n label</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n verdicts of the scale</source>
            <comment>1 verdict of the scale</comment>
            <translation>
                <numerusform>%n putusan pada skala</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folders</source>
            <comment>1 folder</comment>
            <translation>
                <numerusform>%n folder</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n details of articles</source>
            <comment>1 detail of an article</comment>
            <translation>
                <numerusform>%n detail artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraphs kept or removed</source>
            <comment>1 paragraph kept or removed</comment>
            <translation>
                <numerusform>%n paragraf yang dipertahankan atau dibuang</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saved searches</source>
            <comment>1 saved search</comment>
            <translation>
                <numerusform>%n pencarian tersimpan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rules for sites</source>
            <comment>1 rule for a site</comment>
            <translation>
                <numerusform>%n aturan situs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles in the trash there</source>
            <comment>1 article in the trash there</comment>
            <translation>
                <numerusform>%n artikel di tempat sampah di sana</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights of claims</source>
            <comment>1 highlight of a claim</comment>
            <translation>
                <numerusform>%n sorotan klaim</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n replies</source>
            <comment>1 reply</comment>
            <translation>
                <numerusform>%n balasan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sources without a text</source>
            <comment>1 source without a text</comment>
            <translation>
                <numerusform>%n sumber tanpa teks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases and sets</source>
            <comment>1 case or set</comment>
            <translation>
                <numerusform>%n kasus dan himpunan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n references</source>
            <comment>1 reference</comment>
            <translation>
                <numerusform>%n rujukan</numerusform>
            </translation>
        </message>
        <message>
            <source>Its words are not in the text that the file has; highlight them here.</source>
            <translation>Kata-katanya tidak ada dalam teks di berkas itu; sorot di sini.</translation>
        </message>
        <message>
            <source>Claims come back whole from “Everything you wrote”; export them as that.</source>
            <translation>Klaim kembali utuh dari “Semua yang Anda tulis”; ekspor dalam bentuk itu.</translation>
        </message>
        <message>
            <source>Evidence comes back from “Everything you wrote”; export it as that.</source>
            <translation>Bukti kembali dari “Semua yang Anda tulis”; ekspor dalam bentuk itu.</translation>
        </message>
        <message>
            <source>Articles have no such detail; write it into the article’s note.</source>
            <translation>Artikel tidak punya detail seperti itu; tulis dalam catatan artikel.</translation>
        </message>
        <message>
            <source>The text is another one here; keep or remove the paragraph yourself.</source>
            <translation>Teks di sini berbeda; pertahankan atau buang sendiri paragrafnya.</translation>
        </message>
        <message>
            <source>The highlight is not here; import its article, then the file again.</source>
            <translation>Sorotannya tidak ada di sini; impor artikelnya, lalu impor lagi berkas ini.</translation>
        </message>
        <message>
            <source>Replies have no place here; copy what you need into the note.</source>
            <translation>Balasan tidak punya tempat di sini; salin yang Anda perlukan ke catatan.</translation>
        </message>
        <message>
            <source>The file does not hold its text; save it as text and import that.</source>
            <translation>Berkas itu tidak memuat teksnya; simpan sebagai teks dan impor teks itu.</translation>
        </message>
        <message>
            <source>References have no highlights; import the articles themselves.</source>
            <translation>Rujukan tidak memuat sorotan; impor artikelnya sendiri.</translation>
        </message>
        <message>
            <source>Cases and sets of codes have no place here; use labels or folders.</source>
            <translation>Kasus dan himpunan kode tidak punya tempat di sini; gunakan label atau folder.</translation>
        </message>
        <message>
            <source>Here already: {what}.</source>
            <translation>Sudah ada di sini: {what}.</translation>
        </message>
        <message numerus="yes">
            <source>%n of the highlights have no place in the text; they wait among the notes of their articles.</source>
            <comment>1 highlight has no place in the text; it waits among the notes of its article.</comment>
            <translation>
                <numerusform>%n sorotan tanpa tempat dalam teks; menunggu di antara catatan artikelnya.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the highlights are on words that have changed. Look at them.</source>
            <comment>1 highlight is on words that have changed. Look at it.</comment>
            <translation>
                <numerusform>%n sorotan ada pada kata-kata yang berubah. Tinjaulah.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing new came from “{name}”.</source>
            <translation>Tidak ada yang baru dari “{name}”.</translation>
        </message>
        <message>
            <source>From “{name}”: {what}.</source>
            <translation>Dari “{name}”: {what}.</translation>
        </message>
        <message>
            <source>Here in another form, and left as it is: {what}.</source>
            <translation>Ada di sini dalam bentuk lain, dan dibiarkan: {what}.</translation>
        </message>
        <message>
            <source>Left out: {what}.</source>
            <translation>Dilewati: {what}.</translation>
        </message>
        <message numerus="yes">
            <source>%n articles are not in your library, with {highlights}: {names}. Import the articles, then this file again.</source>
            <comment>1 article is not in your library, with {highlights}: {names}. Import the article, then this file again.</comment>
            <translation>
                <numerusform>%n artikel tidak ada di pustaka Anda, dengan {highlights}: {names}. Impor artikelnya, lalu berkas ini lagi.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not in your library: {highlights}. Import the article, then the file again.</source>
            <translation>Tidak ada di pustaka Anda: {highlights}. Impor artikelnya, lalu berkasnya lagi.</translation>
        </message>
        <message>
            <source>{kind}. {next}</source>
            <translation>{kind}. {next}</translation>
        </message>
    </context>
    <context>
        <name>Templates</name>
        <message>
            <source>Markdown by article</source>
            <translation>Markdown menurut artikel</translation>
        </message>
        <message>
            <source>Markdown by label</source>
            <translation>Markdown menurut label</translation>
        </message>
        <message>
            <source>Draft of a fact check</source>
            <translation>Konsep cek fakta</translation>
        </message>
        <message>
            <source>Quotes with their sources</source>
            <translation>Kutipan beserta sumbernya</translation>
        </message>
        <message>
            <source>Table for a web page</source>
            <translation>Tabel untuk halaman web</translation>
        </message>
        <message>
            <source>{title}</source>
            <translation>{title}</translation>
        </message>
    </context>
    <context>
        <name>TemplatesWindow</name>
        <message>
            <source>Templates</source>
            <translation>Templat</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Simpan</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Salin</translation>
        </message>
        <message>
            <source>{title} (changed)</source>
            <translation>{title} (diubah)</translation>
        </message>
        <message>
            <source>{title} (yours)</source>
            <translation>{title} (milik Anda)</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Kembalikan</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;Hapus</translation>
        </message>
        <message>
            <source>What is to be exported is being counted…</source>
            <translation>Yang akan diekspor sedang dihitung…</translation>
        </message>
        <message>
            <source>It works on what is to be exported.</source>
            <translation>Templat ini mengolah yang akan diekspor.</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Templat</translation>
        </message>
        <message>
            <source>What it makes</source>
            <translation>Hasilnya</translation>
        </message>
        <message>
            <source>What can be used</source>
            <translation>Yang dapat dipakai</translation>
        </message>
        <message>
            <source>The template</source>
            <translation>Templat</translation>
        </message>
    </context>
    <context>
        <name>Terminal</name>
        <message>
            <source>Formats: {formats}.</source>
            <translation>Format: {formats}.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>baru</translation>
        </message>
        <message>
            <source>version</source>
            <translation>versi</translation>
        </message>
        <message>
            <source>page</source>
            <translation>halaman</translation>
        </message>
        <message>
            <source>known</source>
            <translation>sudah ada</translation>
        </message>
        <message>
            <source>There are no web pages or texts in that folder.</source>
            <translation>Tidak ada halaman web atau teks di folder itu.</translation>
        </message>
        <message>
            <source>Version {number}: {what}.</source>
            <translation>Versi {number}: {what}.</translation>
        </message>
        <message>
            <source>It is an earlier state, or a part, of what the article shows: version {number} of it. The article’s text and highlights stay.</source>
            <translation>Ini keadaan terdahulu, atau bagian, dari yang ditampilkan artikel: versi {number}. Teks dan sorotan artikel tetap seperti adanya.</translation>
        </message>
        <message>
            <source>Joined as page {page} of {total}: pages {pages} are there now.</source>
            <translation>Digabungkan sebagai halaman {page} dari {total}: kini ada halaman {pages}.</translation>
        </message>
        <message>
            <source>Joined as page {page}: pages {pages} are there now.</source>
            <translation>Digabungkan sebagai halaman {page}: kini ada halaman {pages}.</translation>
        </message>
        <message>
            <source>[{number}] removed, {category}: {reason}</source>
            <translation>[{number}] dibuang, {category}: {reason}</translation>
        </message>
        <message>
            <source>pages {pages}</source>
            <translation>halaman {pages}</translation>
        </message>
        <message>
            <source>captured {moment}</source>
            <translation>disalin {moment}</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n bytes of “{name}” to {path}.</source>
            <comment>Wrote 1 byte of “{name}” to {path}.</comment>
            <translation>
                <numerusform>%n bita “{name}” ditulis ke {path}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The latest version is article {apart} now; article {article} is what it was before.</source>
            <translation>Versi terbarunya kini artikel {apart}; artikel {article} kembali seperti semula.</translation>
        </message>
        <message>
            <source>Name the article, and then those that are its other pages.</source>
            <translation>Sebutkan artikelnya, lalu artikel yang merupakan halaman lainnya.</translation>
        </message>
        <message>
            <source>Article {article} has pages {pages} now.</source>
            <translation>Artikel {article} kini berisi halaman {pages}.</translation>
        </message>
        <message>
            <source>Page {page} is article {article} now, with the highlights on it.</source>
            <translation>Halaman {page} kini artikel {article}, beserta sorotannya.</translation>
        </message>
        <message>
            <source>Name the articles to clean again, or give --all.</source>
            <translation>Sebutkan artikel yang akan dibersihkan ulang, atau pakai --all.</translation>
        </message>
        <message>
            <source>nothing has changed</source>
            <translation>tidak ada yang berubah</translation>
        </message>
        <message>
            <source>It is not known which site article {article} is from, so no rule can be made for it.</source>
            <translation>Situs asal artikel {article} tidak diketahui, sehingga aturan tidak dapat dibuat.</translation>
        </message>
        <message>
            <source>Already kept: paragraphs {numbers}.</source>
            <translation>Sudah dipertahankan: paragraf {numbers}.</translation>
        </message>
        <message>
            <source>Already removed: paragraphs {numbers}.</source>
            <translation>Sudah dibuang: paragraf {numbers}.</translation>
        </message>
        <message numerus="yes">
            <source>Restored %n paragraphs: {numbers}.</source>
            <comment>Restored paragraph {numbers}.</comment>
            <translation>
                <numerusform>%n paragraf dipulihkan: {numbers}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed %n paragraphs: {numbers}.</source>
            <comment>Removed paragraph {numbers}.</comment>
            <translation>
                <numerusform>%n paragraf dibuang: {numbers}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On {site} from now on: {rule}. It changes %n paragraphs in {articles} of {all} articles. Take it back: {command}</source>
            <comment>On {site} from now on: {rule}. It changes 1 paragraph in {articles} of {all} articles. Take it back: {command}</comment>
            <translation>
                <numerusform>Di {site} mulai sekarang: {rule}. Ini mengubah %n paragraf dalam {articles} dari {all} artikel. Cabut: {command}</numerusform>
            </translation>
        </message>
        <message>
            <source>always keep what is “{words}”</source>
            <translation>selalu pertahankan yang berbunyi “{words}”</translation>
        </message>
        <message>
            <source>always keep what starts with “{words}”</source>
            <translation>selalu pertahankan yang diawali “{words}”</translation>
        </message>
        <message>
            <source>always remove what is “{words}”</source>
            <translation>selalu buang yang berbunyi “{words}”</translation>
        </message>
        <message>
            <source>always remove what starts with “{words}”</source>
            <translation>selalu buang yang diawali “{words}”</translation>
        </message>
        <message>
            <source>Wrote the bundle to {path}.</source>
            <translation>Bundel ditulis ke {path}.</translation>
        </message>
        <message>
            <source>Name claims, or articles with --article; not both.</source>
            <translation>Sebutkan klaim, atau artikel dengan --article; jangan keduanya.</translation>
        </message>
        <message>
            <source>Pictures of passages: {made} of {all} ({why}).</source>
            <translation>Gambar petikan: {made} dari {all} ({why}).</translation>
        </message>
        <message>
            <source>Pictures of passages: {made} of {all}.</source>
            <translation>Gambar petikan: {made} dari {all}.</translation>
        </message>
        <message>
            <source>Say what is claimed with --statement, or name a --highlight.</source>
            <translation>Sebutkan apa yang diklaim dengan --statement, atau sebuah --highlight.</translation>
        </message>
        <message>
            <source>Say what to set, as with --speaker or --status.</source>
            <translation>Sebutkan apa yang ditetapkan, misalnya dengan --speaker atau --status.</translation>
        </message>
        <message>
            <source>Name the highlights to add, or --evidence.</source>
            <translation>Sebutkan sorotan yang ditambahkan, atau --evidence.</translation>
        </message>
        <message>
            <source>“{written}” is not a date; write 2026, 2026-03 or 2026-03-14.</source>
            <translation>“{written}” bukan tanggal; tulis 2026, 2026-03, atau 2026-03-14.</translation>
        </message>
        <message>
            <source>there is no verdict “{name}”; there are: {known}.</source>
            <translation>tidak ada putusan “{name}”; yang ada: {known}.</translation>
        </message>
        <message>
            <source>[OPTIONS]</source>
            <translation>[OPSI]</translation>
        </message>
        <message>
            <source>COMMAND [ARGS]...</source>
            <translation>PERINTAH [ARGUMEN]...</translation>
        </message>
        <message>
            <source>number</source>
            <translation>bilangan</translation>
        </message>
        <message>
            <source>There is no preference “{name}”.</source>
            <translation>Tidak ada preferensi “{name}”.</translation>
        </message>
        <message>
            <source>Did you mean “{name}”?</source>
            <translation>Maksud Anda “{name}”?</translation>
        </message>
        <message>
            <source>The preferences are: {names}.</source>
            <translation>Preferensi yang ada: {names}.</translation>
        </message>
        <message>
            <source>“{name}” cannot be “{value}”. It can be {choices}.</source>
            <translation>“{name}” tidak dapat bernilai “{value}”. Nilainya dapat {choices}.</translation>
        </message>
        <message>
            <source>the default</source>
            <translation>bawaan</translation>
        </message>
        <message>
            <source>“{name}” is {value} now.</source>
            <translation>“{name}” kini {value}.</translation>
        </message>
        <message>
            <source>Say what to set, as with --title or --state.</source>
            <translation>Sebutkan apa yang ditetapkan, misalnya dengan --title atau --state.</translation>
        </message>
        <message>
            <source>A folder cannot lie in itself or in one within it.</source>
            <translation>Folder tidak dapat berada di dalam dirinya sendiri atau di dalam folder isinya.</translation>
        </message>
        <message>
            <source>write a day as 2026-03-14.</source>
            <translation>tulis tanggal seperti 2026-03-14.</translation>
        </message>
        <message>
            <source>the fields are: {names}.</source>
            <translation>bidang yang ada: {names}.</translation>
        </message>
        <message>
            <source>Say what to write: either --format or --template.</source>
            <translation>Sebutkan apa yang ditulis: --format atau --template.</translation>
        </message>
        <message>
            <source>Wrote {what} to {path}.</source>
            <translation>{what} ditulis ke {path}.</translation>
        </message>
        <message>
            <source>There is no verdict “{name}”; there are: {known}.</source>
            <translation>Tidak ada putusan “{name}”; yang ada: {known}.</translation>
        </message>
        <message>
            <source>An evidence bundle is an archive or a folder; name it with --output.</source>
            <translation>Bundel bukti berupa arsip atau folder; sebut namanya dengan --output.</translation>
        </message>
        <message>
            <source>“{format}” is a folder of files; name the folder with --output.</source>
            <translation>“{format}” adalah folder berisi berkas; sebutkan foldernya dengan --output.</translation>
        </message>
        <message>
            <source>Wrote {what}.</source>
            <translation>Ditulis: {what}.</translation>
        </message>
        <message>
            <source>These are pages {there} of an article of {total} pages. Import page {missing} too, to have all of it.</source>
            <translation>Ini halaman {there} dari artikel {total} halaman. Impor juga halaman {missing} agar lengkap.</translation>
        </message>
        <message>
            <source>This is one page of an article of {total} pages. Import the other pages too, to have all of it.</source>
            <translation>Ini satu halaman dari artikel {total} halaman. Impor juga halaman lainnya agar lengkap.</translation>
        </message>
        <message>
            <source>This is page {page} of an article of {total} pages. Import the other pages too, to have all of it.</source>
            <translation>Ini halaman {page} dari artikel {total} halaman. Impor juga halaman lainnya agar lengkap.</translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <comment>once</comment>
            <translation>
                <numerusform>%n kali</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be a label: {why}.</source>
            <translation>Ini tidak dapat menjadi label: {why}.</translation>
        </message>
        <message>
            <source>This cannot be its name: {why}.</source>
            <translation>Ini tidak dapat menjadi namanya: {why}.</translation>
        </message>
        <message>
            <source>A label cannot be merged into itself; name two.</source>
            <translation>Label tidak dapat digabungkan dengan dirinya sendiri; sebutkan dua label.</translation>
        </message>
        <message numerus="yes">
            <source>Deleted {label}; %n highlights had it or one below it.</source>
            <comment>Deleted {label}; 1 highlight had it or one below it.</comment>
            <translation>
                <numerusform>{label} dihapus; %n sorotan memiliki label itu atau sublabelnya.</numerusform>
            </translation>
        </message>
        <message>
            <source>Made the backup {path}.</source>
            <translation>Cadangan {path} dibuat.</translation>
        </message>
        <message>
            <source>Restored {name} to {path}.</source>
            <translation>{name} dipulihkan ke {path}.</translation>
        </message>
        <message>
            <source>What was there is {path} now.</source>
            <translation>Yang tadinya ada kini {path}.</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>harian</translation>
        </message>
        <message>
            <source>wanted</source>
            <translation>diminta</translation>
        </message>
        <message>
            <source>before upgrade</source>
            <translation>sebelum pemutakhiran</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>rusak</translation>
        </message>
        <message>
            <source>only {name}</source>
            <translation>hanya {name}</translation>
        </message>
        <message>
            <source>label</source>
            <translation>label</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>persen</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>sepakat</translation>
        </message>
        <message>
            <source>(all highlights)</source>
            <translation>(semua sorotan)</translation>
        </message>
        <message>
            <source>(nobody named)</source>
            <translation>(tanpa nama)</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>tidak seorang pun</translation>
        </message>
        <message>
            <source>Highlights were made by {names}. Name two of them with --author, or another library with --with.</source>
            <translation>Sorotan dibuat oleh {names}. Sebutkan dua di antaranya dengan --author, atau pustaka lain dengan --with.</translation>
        </message>
        <message>
            <source>The words stand in the article {times}; choose an occurrence up to {most}.</source>
            <translation>Kata-katanya ada {times} dalam artikel; pilih kemunculan sampai {most}.</translation>
        </message>
        <message>
            <source>Highlighted “{quote}”, which stands there {times}.</source>
            <translation>“{quote}” disorot; kata-kata itu ada {times} di sana.</translation>
        </message>
        <message>
            <source>There is no label “{label}”. The labels are: {labels}.</source>
            <translation>Tidak ada label “{label}”. Label yang ada: {labels}.</translation>
        </message>
        <message>
            <source>it is not in the terminal’s encoding.</source>
            <translation>itu tidak dalam pengodean terminal.</translation>
        </message>
        <message>
            <source>a folder needs a name.</source>
            <translation>folder perlu nama.</translation>
        </message>
        <message>
            <source>The library cannot be written where it is; it is read as it stands there.</source>
            <translation>Pustaka tidak dapat ditulisi di tempatnya; pustaka dibaca seperti adanya.</translation>
        </message>
        <message>
            <source>write library, article/ID, highlight/UUID or claim/UUID.</source>
            <translation>tulis library, article/ID, highlight/UUID, atau claim/UUID.</translation>
        </message>
        <message>
            <source>There is no note on it. Look at what there is with “note show”.</source>
            <translation>Tidak ada catatan tentangnya. Lihat yang ada dengan “note show”.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Tidak ada yang dapat diurungkan.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Tidak ada yang dapat diulangi.</translation>
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Open “{link}”</source>
            <translation>Buka “{link}”</translation>
        </message>
        <message>
            <source>Highlight as</source>
            <translation>Sorot sebagai</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Label</translation>
        </message>
        <message>
            <source>Open the link…</source>
            <translation>Buka tautan…</translation>
        </message>
        <message>
            <source>Copy the link’s address</source>
            <translation>Salin alamat tautan</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n paragraphs</source>
            <comment>Remove this paragraph</comment>
            <translation>
                <numerusform>Buang %n paragraf</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %n paragraphs</source>
            <comment>Restore this paragraph</comment>
            <translation>
                <numerusform>Pulihkan %n paragraf</numerusform>
            </translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>Telusuri</translation>
        </message>
        <message>
            <source>Copy as</source>
            <translation>Salin sebagai</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close this message</source>
            <translation>Tutup pesan ini</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Texts shown</source>
            <translation>Teks yang ditampilkan</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>Cari di pustaka</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Kosongkan pencarian</translation>
        </message>
        <message>
            <source>Aa</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>Type and colours</source>
            <translation>Huruf dan warna</translation>
        </message>
    </context>
    <context>
        <name>TrashPage</name>
        <message>
            <source>No article is deleted. Those that you delete wait here with all their highlights and notes.</source>
            <translation>Tidak ada artikel yang dihapus. Yang Anda hapus menunggu di sini beserta semua sorotan dan catatannya.</translation>
        </message>
        <message>
            <source>Re&amp;store</source>
            <translation>&amp;Pulihkan</translation>
        </message>
        <message>
            <source>&amp;Delete for good…</source>
            <translation>&amp;Hapus selamanya…</translation>
        </message>
        <message>
            <source>E&amp;mpty the trash…</source>
            <translation>Koson&amp;gkan tempat sampah…</translation>
        </message>
        <message numerus="yes">
            <source>Trash · %n articles</source>
            <comment>Trash · 1 article</comment>
            <translation>
                <numerusform>Tempat sampah · %n artikel</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Tempat sampah</translation>
        </message>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>%n sorotan</numerusform>
            </translation>
        </message>
        <message>
            <source>deleted {day}</source>
            <translation>dihapus {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n articles are back in the library.</source>
            <comment>The article is back in the library.</comment>
            <translation>
                <numerusform>%n artikel kembali ke pustaka.</numerusform>
            </translation>
        </message>
        <message>
            <source>{undo} undoes it.</source>
            <translation>{undo} untuk membatalkannya.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Pulihkan</translation>
        </message>
        <message>
            <source>Delete for good…</source>
            <translation>Hapus selamanya…</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>Kosongkan tempat sampah…</translation>
        </message>
        <message>
            <source>Delete for good?</source>
            <translation>Hapus selamanya?</translation>
        </message>
        <message>
            <source>This cannot be undone. The files that the articles were imported from are not touched.</source>
            <translation>Ini tidak dapat dibatalkan. Berkas asal impor artikel tidak disentuh.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Hapus selamanya</translation>
        </message>
        <message>
            <source>Deleted articles</source>
            <translation>Artikel terhapus</translation>
        </message>
        <message numerus="yes">
            <source>%n articles</source>
            <comment>1 article</comment>
            <translation>
                <numerusform>%n artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <comment>1 note</comment>
            <translation>
                <numerusform>%n catatan</numerusform>
            </translation>
        </message>
        <message>
            <source>This deletes for good: {what}.</source>
            <translation>Yang dihapus selamanya: {what}.</translation>
        </message>
        <message numerus="yes">
            <source>%n claims stay, but lose highlights.</source>
            <comment>1 claim stays, but loses highlights.</comment>
            <translation>
                <numerusform>%n klaim tetap ada, tetapi kehilangan sorotan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Highlights to look at</source>
            <translation>Sorotan yang perlu dilihat</translation>
        </message>
        <message>
            <source>Attach to the selection</source>
            <translation>Pasang ke pilihan</translation>
        </message>
        <message>
            <source>Mark as reviewed</source>
            <translation>Tandai sudah ditinjau</translation>
        </message>
        <message numerus="yes">
            <source>%n highlights lost their place when the text changed. Choose one, select where it belongs and press A.</source>
            <comment>1 highlight lost its place when the text changed. Select where it belongs and press A.</comment>
            <translation>
                <numerusform>%n sorotan kehilangan tempat ketika teks berubah. Pilih satu, pilih kata-kata tempatnya, lalu tekan A.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The words of %n highlights have changed. Look at each; V marks it as reviewed.</source>
            <comment>The words of 1 highlight have changed. Look at it; V says that it is right.</comment>
            <translation>
                <numerusform>Kata-kata %n sorotan berubah. Lihat masing-masing; V menyatakan sudah benar.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TypePopover</name>
        <message>
            <source>Type and colours</source>
            <translation>Huruf dan warna</translation>
        </message>
        <message>
            <source>All preferences…</source>
            <translation>Semua preferensi…</translation>
        </message>
        <message>
            <source>Default type</source>
            <translation>Huruf bawaan</translation>
        </message>
    </context>
    <context>
        <name>Verbs</name>
        <message>
            <source>highlight</source>
            <translation>sorotan</translation>
        </message>
        <message>
            <source>deleting a highlight</source>
            <translation>penghapusan sorotan</translation>
        </message>
        <message>
            <source>change of label</source>
            <translation>perubahan label</translation>
        </message>
        <message>
            <source>change of note</source>
            <translation>perubahan catatan</translation>
        </message>
        <message>
            <source>restoring a paragraph</source>
            <translation>pemulihan paragraf</translation>
        </message>
        <message>
            <source>removing a paragraph</source>
            <translation>pembuangan paragraf</translation>
        </message>
        <message>
            <source>deleting an article</source>
            <translation>penghapusan artikel</translation>
        </message>
        <message>
            <source>restoring an article</source>
            <translation>pengembalian artikel</translation>
        </message>
        <message>
            <source>highlighting several places</source>
            <translation>penyorotan beberapa tempat</translation>
        </message>
        <message>
            <source>resizing a highlight</source>
            <translation>pengubahan rentang sorotan</translation>
        </message>
        <message>
            <source>emptying the trash</source>
            <translation>pengosongan tempat sampah</translation>
        </message>
        <message>
            <source>adding a label</source>
            <translation>penambahan label</translation>
        </message>
        <message>
            <source>changing a label</source>
            <translation>pengubahan label</translation>
        </message>
        <message>
            <source>moving a label</source>
            <translation>pemindahan label</translation>
        </message>
        <message>
            <source>merging labels</source>
            <translation>penggabungan label</translation>
        </message>
        <message>
            <source>deleting a label</source>
            <translation>penghapusan label</translation>
        </message>
        <message>
            <source>importing labels</source>
            <translation>impor label</translation>
        </message>
        <message>
            <source>making a claim</source>
            <translation>pembuatan klaim</translation>
        </message>
        <message>
            <source>changing a claim</source>
            <translation>pengubahan klaim</translation>
        </message>
        <message>
            <source>deleting a claim</source>
            <translation>penghapusan klaim</translation>
        </message>
        <message>
            <source>adding highlights to a claim</source>
            <translation>penambahan sorotan ke klaim</translation>
        </message>
        <message>
            <source>change of evidence</source>
            <translation>perubahan bukti</translation>
        </message>
        <message>
            <source>changing the scale</source>
            <translation>pengubahan skala</translation>
        </message>
        <message>
            <source>change of an article’s note</source>
            <translation>perubahan catatan artikel</translation>
        </message>
        <message>
            <source>change of a claim’s note</source>
            <translation>perubahan catatan klaim</translation>
        </message>
        <message>
            <source>change of the library’s note</source>
            <translation>perubahan catatan pustaka</translation>
        </message>
        <message>
            <source>renewing an article’s text</source>
            <translation>pembaruan teks artikel</translation>
        </message>
        <message>
            <source>a new version of an article</source>
            <translation>versi baru artikel</translation>
        </message>
        <message>
            <source>an earlier version of an article</source>
            <translation>versi terdahulu artikel</translation>
        </message>
        <message>
            <source>joining pages of an article</source>
            <translation>penggabungan halaman artikel</translation>
        </message>
        <message>
            <source>making a page an article of its own</source>
            <translation>pemisahan halaman menjadi artikel tersendiri</translation>
        </message>
        <message>
            <source>making a version an article of its own</source>
            <translation>pemisahan versi menjadi artikel tersendiri</translation>
        </message>
        <message>
            <source>cleaning an article again</source>
            <translation>pembersihan ulang artikel</translation>
        </message>
        <message>
            <source>marking a highlight as reviewed</source>
            <translation>penandaan sorotan sudah ditinjau</translation>
        </message>
        <message>
            <source>a rule for a site</source>
            <translation>aturan situs</translation>
        </message>
        <message>
            <source>saving a search</source>
            <translation>penyimpanan pencarian</translation>
        </message>
        <message>
            <source>naming a search</source>
            <translation>penamaan pencarian</translation>
        </message>
        <message>
            <source>removing a saved search</source>
            <translation>penghapusan pencarian tersimpan</translation>
        </message>
        <message>
            <source>removing a rule for a site</source>
            <translation>pencabutan aturan situs</translation>
        </message>
        <message>
            <source>changing details</source>
            <translation>pengubahan detail</translation>
        </message>
        <message>
            <source>changing an article’s state</source>
            <translation>pengubahan keadaan artikel</translation>
        </message>
        <message>
            <source>adding a star</source>
            <translation>pemberian bintang</translation>
        </message>
        <message>
            <source>removing a star</source>
            <translation>pelepasan bintang</translation>
        </message>
        <message>
            <source>adding a folder</source>
            <translation>penambahan folder</translation>
        </message>
        <message>
            <source>renaming a folder</source>
            <translation>penggantian nama folder</translation>
        </message>
        <message>
            <source>moving a folder</source>
            <translation>pemindahan folder</translation>
        </message>
        <message>
            <source>deleting a folder</source>
            <translation>penghapusan folder</translation>
        </message>
        <message>
            <source>putting into a folder</source>
            <translation>pemasukan ke folder</translation>
        </message>
        <message>
            <source>taking out of a folder</source>
            <translation>pengeluaran dari folder</translation>
        </message>
        <message>
            <source>importing notes</source>
            <translation>impor catatan</translation>
        </message>
        <message>
            <source>merging a library</source>
            <translation>penggabungan pustaka</translation>
        </message>
        <message>
            <source>deciding a conflict</source>
            <translation>keputusan atas konflik</translation>
        </message>
        <message>
            <source>giving a highlight its place</source>
            <translation>penempatan sorotan</translation>
        </message>
    </context>
    <context>
        <name>VerdictBar</name>
        <message>
            <source>Verdict</source>
            <translation>Putusan</translation>
        </message>
    </context>
    <context>
        <name>VersionCommands</name>
        <message>
            <source>Cleaned again: nothing has changed.</source>
            <translation>Dibersihkan ulang: tidak ada yang berubah.</translation>
        </message>
        <message>
            <source>Cleaned again: {what}. {undo} undoes it.</source>
            <translation>Dibersihkan ulang: {what}. {undo} membatalkannya.</translation>
        </message>
    </context>
    <context>
        <name>VersionsWindow</name>
        <message>
            <source>Versions</source>
            <translation>Versi</translation>
        </message>
        <message>
            <source>Versions of this article</source>
            <translation>Versi artikel ini</translation>
        </message>
        <message>
            <source>&amp;Save its file as…</source>
            <translation>&amp;Simpan berkasnya sebagai…</translation>
        </message>
        <message>
            <source>Make it an &amp;article of its own</source>
            <translation>Jadikan &amp;artikel tersendiri</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>&amp;Teks</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>&amp;Perubahan</translation>
        </message>
        <message>
            <source>Si&amp;de by side</source>
            <translation>Ber&amp;dampingan</translation>
        </message>
        <message>
            <source>No article is open.</source>
            <translation>Tidak ada artikel yang terbuka.</translation>
        </message>
        <message numerus="yes">
            <source>“{title}” was saved %n times.</source>
            <comment>“{title}” was saved once. When you import it again after it has changed, what it is now stays here as a version.</comment>
            <translation>
                <numerusform>“{title}” disimpan %n kali.</numerusform>
            </translation>
        </message>
        <message>
            <source>Version {number}, the latest</source>
            <translation>Versi {number}, terbaru</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>Versi {number}</translation>
        </message>
        <message numerus="yes">
            <source>imported {moment} · %n highlights</source>
            <comment>imported {moment} · 1 highlight</comment>
            <translation>
                <numerusform>diimpor {moment} · %n sorotan</numerusform>
            </translation>
        </message>
        <message>
            <source>copied {moment}</source>
            <translation>disalin {moment}</translation>
        </message>
        <message>
            <source>pages {pages}</source>
            <translation>halaman {pages}</translation>
        </message>
        <message>
            <source>Save the file of this version</source>
            <translation>Simpan berkas versi ini</translation>
        </message>
        <message>
            <source>The article is again what it was before; its latest version stands beside it in the list. Undo takes it back.</source>
            <translation>Artikel kembali seperti semula; versi terbarunya ada di sebelahnya dalam daftar. Urungkan membatalkannya.</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Choose an article in the list.</source>
            <translation>Pilih artikel di daftar.</translation>
        </message>
        <message>
            <source>Saved web pages, texts and emails, or whole folders of them. Each article is cleaned and shown beside its original; nothing leaves this computer.</source>
            <translation>Halaman web, teks, dan surel tersimpan, atau folder penuh berisi semuanya. Setiap artikel dibersihkan dan ditampilkan di sebelah versi aslinya; tidak ada yang keluar dari komputer ini.</translation>
        </message>
        <message>
            <source>Drop articles here</source>
            <translation>Letakkan artikel di sini</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>Impor berkas…</translation>
        </message>
        <message>
            <source>Paste an article</source>
            <translation>Tempel artikel</translation>
        </message>
        <message>
            <source>Open the practice article</source>
            <translation>Buka artikel latihan</translation>
        </message>
    </context>
    <context>
        <name>_Choice</name>
        <message>
            <source>Restore a backup</source>
            <translation>Pulihkan cadangan</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Pulihkan</translation>
        </message>
        <message>
            <source>What is there now is renamed and kept.</source>
            <translation>Yang sekarang ada diganti namanya dan disimpan.</translation>
        </message>
    </context>
    <context>
        <name>_ListControl</name>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (tidak ada di sini)</translation>
        </message>
    </context>
    <context>
        <name>_Swatch</name>
        <message>
            <source>{colour}, the label’s own</source>
            <translation>{colour}, warna label ini</translation>
        </message>
    </context>
    <context>
        <name>_SwitchControl</name>
        <message>
            <source>On</source>
            <translation>Aktif</translation>
        </message>
    </context>
    <context>
        <name>_ThemeButton</name>
        <message>
            <source>Aa</source>
            <translation>Aa</translation>
        </message>
    </context>
</TS>
