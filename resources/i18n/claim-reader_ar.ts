<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <source>&amp;Highlight</source>
            <translation>ت&amp;ظليل</translation>
        </message>
        <message>
            <source>&amp;Claim</source>
            <translation>&amp;ادعاء</translation>
        </message>
        <message>
            <source>A&amp;rticle</source>
            <translation>م&amp;قالة</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>He&amp;lp</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>نجمة</translation>
        </message>
        <message>
            <source>&amp;Mark as new</source>
            <translation>تعليم &amp;كجديدة</translation>
        </message>
        <message>
            <source>Mark as &amp;in progress</source>
            <translation>تعل&amp;يم كقيد العمل</translation>
        </message>
        <message>
            <source>Mar&amp;k as done</source>
            <translation>&amp;تعليم كمنجزة</translation>
        </message>
        <message>
            <source>&amp;Folders…</source>
            <translation>المجل&amp;دات…</translation>
        </message>
        <message>
            <source>D&amp;etails</source>
            <translation>التفا&amp;صيل</translation>
        </message>
        <message>
            <source>Show the fi&amp;le in its folder</source>
            <translation>إ&amp;ظهار الملف في مجلده</translation>
        </message>
        <message>
            <source>Cop&amp;y the address</source>
            <translation>نسخ العن&amp;وان</translation>
        </message>
        <message>
            <source>&amp;Restore or remove this paragraph</source>
            <translation>&amp;استعادة هذه الفقرة أو إزالتها</translation>
        </message>
        <message>
            <source>&amp;Always for this site…</source>
            <translation>دا&amp;ئمًا لهذا الموقع…</translation>
        </message>
        <message>
            <source>R&amp;ules for sites…</source>
            <translation>&amp;قواعد المواقع…</translation>
        </message>
        <message>
            <source>Sho&amp;w all removed parts</source>
            <translation>إظهار كل الأ&amp;جزاء المُزالة</translation>
        </message>
        <message>
            <source>&amp;Clean again</source>
            <translation>&amp;إعادة التنقية</translation>
        </message>
        <message>
            <source>&amp;Versions…</source>
            <translation>ا&amp;لنسخ…</translation>
        </message>
        <message>
            <source>Pages &amp;of the article…</source>
            <translation>صف&amp;حات المقالة…</translation>
        </message>
        <message>
            <source>Pictures from the &amp;network…</source>
            <translation>الصور &amp;من الشبكة…</translation>
        </message>
        <message>
            <source>Headin&amp;gs of the article…</source>
            <translation>&amp;عناوين المقالة الفرعية…</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <translation>اقرأ بصوت عالٍ</translation>
        </message>
        <message>
            <source>Open the page in the &amp;browser</source>
            <translation>فتح الصفح&amp;ة في المتصفح</translation>
        </message>
        <message>
            <source>Open its copy at the Internet Arc&amp;hive</source>
            <translation>فتح نسختها في أر&amp;شيف الإنترنت</translation>
        </message>
        <message>
            <source>&amp;Search the web for the words</source>
            <translation>&amp;بحث عن الكلمات في الويب</translation>
        </message>
        <message>
            <source>Ne&amp;xt article in the list</source>
            <translation>المقالة التالية &amp;في القائمة</translation>
        </message>
        <message>
            <source>&amp;Previous article in the list</source>
            <translation>المقالة ال&amp;سابقة في القائمة</translation>
        </message>
        <message>
            <source>&amp;Delete the article</source>
            <translation>ح&amp;ذف المقالة</translation>
        </message>
        <message>
            <source>&amp;Trash</source>
            <translation>سلة الم&amp;هملات</translation>
        </message>
        <message>
            <source>Claim of &amp;this highlight</source>
            <translation>ادعاء ه&amp;ذا التظليل</translation>
        </message>
        <message>
            <source>Add to an e&amp;xisting claim…</source>
            <translation>إضافة إلى ادعاء &amp;موجود…</translation>
        </message>
        <message>
            <source>Add these words as &amp;evidence to the claim</source>
            <translation>إضافة هذه الكلمات &amp;دليلًا للادعاء</translation>
        </message>
        <message>
            <source>Add a &amp;link as evidence</source>
            <translation>إضافة &amp;رابط دليلًا</translation>
        </message>
        <message>
            <source>Ex&amp;port evidence for the claim…</source>
            <translation>&amp;تصدير أدلة الادعاء…</translation>
        </message>
        <message>
            <source>All clai&amp;ms</source>
            <translation>&amp;كل الادعاءات</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;تراجع</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;إعادة</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>ن&amp;سخ</translation>
        </message>
        <message>
            <source>Copy as &amp;quotation</source>
            <translation>&amp;نسخ كاقتباس</translation>
        </message>
        <message>
            <source>Copy as &amp;Markdown</source>
            <translation>نسخ بصيغة &amp;Markdown</translation>
        </message>
        <message>
            <source>Copy as &amp;HTML</source>
            <translation>نسخ بصيغة &amp;HTML</translation>
        </message>
        <message>
            <source>Copy as plain &amp;text</source>
            <translation>نسخ &amp;كنص عادي</translation>
        </message>
        <message>
            <source>Copy a &amp;link that opens the page at these words</source>
            <translation>نسخ &amp;رابط يفتح الصفحة عند هذه الكلمات</translation>
        </message>
        <message>
            <source>&amp;Find in this article…</source>
            <translation>بحث &amp;في هذه المقالة…</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>&amp;بحث عن التالي</translation>
        </message>
        <message>
            <source>Find pre&amp;vious</source>
            <translation>بحث &amp;عن السابق</translation>
        </message>
        <message>
            <source>F&amp;ilter the list</source>
            <translation>تصفية ال&amp;قائمة</translation>
        </message>
        <message>
            <source>Filter the n&amp;otes</source>
            <translation>ت&amp;صفية الملاحظات</translation>
        </message>
        <message>
            <source>&amp;Search the library</source>
            <translation>بحث في ال&amp;مكتبة</translation>
        </message>
        <message>
            <source>&amp;Preferences…</source>
            <translation>&amp;التفضيلات…</translation>
        </message>
        <message>
            <source>&amp;New library…</source>
            <translation>مكتبة &amp;جديدة…</translation>
        </message>
        <message>
            <source>Open librar&amp;y…</source>
            <translation>ف&amp;تح مكتبة…</translation>
        </message>
        <message>
            <source>Recen&amp;t libraries</source>
            <translation>المكتبات الأ&amp;خيرة</translation>
        </message>
        <message>
            <source>Import &amp;files…</source>
            <translation>ا&amp;ستيراد ملفات…</translation>
        </message>
        <message>
            <source>Import a f&amp;older…</source>
            <translation>استيراد &amp;مجلد…</translation>
        </message>
        <message>
            <source>&amp;Paste an article</source>
            <translation>لص&amp;ق مقالة</translation>
        </message>
        <message>
            <source>Import &amp;report…</source>
            <translation>تق&amp;رير الاستيراد…</translation>
        </message>
        <message>
            <source>E&amp;xport this article’s notes…</source>
            <translation>تصدير مل&amp;احظات هذه المقالة…</translation>
        </message>
        <message>
            <source>Export &amp;all notes…</source>
            <translation>تصدير &amp;كل الملاحظات…</translation>
        </message>
        <message>
            <source>Save a &amp;copy of the library…</source>
            <translation>حفظ &amp;نسخة من المكتبة…</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>ا&amp;لنسخ الاحتياطية…</translation>
        </message>
        <message>
            <source>Check the &amp;library…</source>
            <translation>&amp;فحص المكتبة…</translation>
        </message>
        <message>
            <source>&amp;Merge another library…</source>
            <translation>&amp;دمج مكتبة أخرى…</translation>
        </message>
        <message>
            <source>&amp;Decide on conflicts…</source>
            <translation>&amp;حسم التعارضات…</translation>
        </message>
        <message>
            <source>A&amp;greement of two people…</source>
            <translation>اتفاق &amp;شخصين…</translation>
        </message>
        <message>
            <source>Pr&amp;int the article…</source>
            <translation>&amp;طباعة المقالة…</translation>
        </message>
        <message>
            <source>Close this &amp;window</source>
            <translation>إ&amp;غلاق هذه النافذة</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إن&amp;هاء</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>ال&amp;دليل</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>ال&amp;أوامر…</translation>
        </message>
        <message>
            <source>Open the &amp;practice article</source>
            <translation>فتح مقالة ال&amp;تمرين</translation>
        </message>
        <message>
            <source>Add to the applications &amp;menu</source>
            <translation>&amp;إضافة إلى قائمة التطبيقات</translation>
        </message>
        <message>
            <source>&amp;Remove from the applications menu</source>
            <translation>إزالة &amp;من قائمة التطبيقات</translation>
        </message>
        <message>
            <source>What’s &amp;new</source>
            <translation>ما ال&amp;جديد</translation>
        </message>
        <message>
            <source>Report a pro&amp;blem…</source>
            <translation>الإ&amp;بلاغ عن مشكلة…</translation>
        </message>
        <message>
            <source>&amp;About Claim Reader</source>
            <translation>&amp;حول Claim Reader</translation>
        </message>
        <message>
            <source>&amp;Highlight the selection</source>
            <translation>تظل&amp;يل التحديد</translation>
        </message>
        <message>
            <source>Write a &amp;note</source>
            <translation>كت&amp;ابة ملاحظة</translation>
        </message>
        <message>
            <source>Write a note on the a&amp;rticle</source>
            <translation>كتابة ملاحظة &amp;على المقالة</translation>
        </message>
        <message>
            <source>Librar&amp;y notes…</source>
            <translation>&amp;ملاحظات المكتبة…</translation>
        </message>
        <message>
            <source>Copy a lin&amp;k to this highlight</source>
            <translation>نس&amp;خ رابط إلى هذا التظليل</translation>
        </message>
        <message>
            <source>Highlight all &amp;occurrences…</source>
            <translation>تظليل كل الموا&amp;ضع…</translation>
        </message>
        <message>
            <source>&amp;Attach the highlight in the tray to the selection</source>
            <translation>إلحاق ال&amp;تظليل المعلّق بالتحديد</translation>
        </message>
        <message>
            <source>Mark as re&amp;viewed</source>
            <translation>تعليم &amp;كمُراجَع</translation>
        </message>
        <message>
            <source>&amp;Labels…</source>
            <translation>ال&amp;وسوم…</translation>
        </message>
        <message>
            <source>All highlights of the li&amp;brary</source>
            <translation>كل تظليلات المكت&amp;بة</translation>
        </message>
        <message>
            <source>N&amp;ext highlight</source>
            <translation>الت&amp;ظليل التالي</translation>
        </message>
        <message>
            <source>&amp;Previous highlight</source>
            <translation>التظليل الساب&amp;ق</translation>
        </message>
        <message>
            <source>Next sentence &amp;worth checking</source>
            <translation>ال&amp;جملة التالية الجديرة بالتحقق</translation>
        </message>
        <message>
            <source>Previous sentence worth checkin&amp;g</source>
            <translation>الجملة ال&amp;سابقة الجديرة بالتحقق</translation>
        </message>
        <message>
            <source>Ne&amp;xt overlapping highlight</source>
            <translation>التظليل المت&amp;داخل التالي</translation>
        </message>
        <message>
            <source>Previous overlapping highligh&amp;t</source>
            <translation>ا&amp;لتظليل المتداخل السابق</translation>
        </message>
        <message>
            <source>L&amp;ist the highlights here…</source>
            <translation>سرد التظليلات &amp;هنا…</translation>
        </message>
        <message>
            <source>Move the &amp;start of this highlight</source>
            <translation>&amp;نقل بداية هذا التظليل</translation>
        </message>
        <message>
            <source>&amp;Move the end of this highlight</source>
            <translation>نقل نهاي&amp;ة هذا التظليل</translation>
        </message>
        <message>
            <source>A character to the left</source>
            <translation>حرف إلى اليسار</translation>
        </message>
        <message>
            <source>A character to the right</source>
            <translation>حرف إلى اليمين</translation>
        </message>
        <message>
            <source>A word to the left</source>
            <translation>كلمة إلى اليسار</translation>
        </message>
        <message>
            <source>A word to the right</source>
            <translation>كلمة إلى اليمين</translation>
        </message>
        <message>
            <source>Leave the end where it is now</source>
            <translation>ترك الطرف حيث هو الآن</translation>
        </message>
        <message>
            <source>Keep the selection, then &amp;clear it</source>
            <translation>&amp;إبقاء التحديد ثم مسحه</translation>
        </message>
        <message>
            <source>&amp;Delete this highlight and its note</source>
            <translation>&amp;حذف هذا التظليل وملاحظته</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;رجوع</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;تقدم</translation>
        </message>
        <message>
            <source>&amp;Read the article</source>
            <translation>&amp;قراءة المقالة</translation>
        </message>
        <message>
            <source>&amp;Cleaned text only</source>
            <translation>ال&amp;نص المنقّى فقط</translation>
        </message>
        <message>
            <source>Cleaned</source>
            <translation>منقّى</translation>
        </message>
        <message>
            <source>Cleaned text and &amp;original</source>
            <translation>النص المنقّى وال&amp;أصل</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>كلاهما</translation>
        </message>
        <message>
            <source>Original onl&amp;y</source>
            <translation>الأ&amp;صل فقط</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <source>Original page as te&amp;xt</source>
            <translation>الصفحة الأصلية &amp;كنص</translation>
        </message>
        <message>
            <source>Show on the page what cleaning removed and &amp;kept</source>
            <translation>&amp;إظهار ما أزالته التنقية وما أبقته في الصفحة</translation>
        </message>
        <message>
            <source>&amp;List of articles</source>
            <translation>قا&amp;ئمة المقالات</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>ال&amp;لوحة الجانبية</translation>
        </message>
        <message>
            <source>Go to the &amp;next pane</source>
            <translation>ال&amp;انتقال إلى الجزء التالي</translation>
        </message>
        <message>
            <source>&amp;Scroll together</source>
            <translation>التمر&amp;ير معًا</translation>
        </message>
        <message>
            <source>&amp;Point out sentences worth checking</source>
            <translation>الإشارة إلى ال&amp;جمل الجديرة بالتحقق</translation>
        </message>
        <message>
            <source>Larger &amp;text</source>
            <translation>نص أك&amp;بر</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>نص أص&amp;غر</translation>
        </message>
        <message>
            <source>Default text si&amp;ze</source>
            <translation>&amp;حجم النص الافتراضي</translation>
        </message>
        <message>
            <source>M&amp;atch system theme</source>
            <translation>&amp;مطابقة سمة النظام</translation>
        </message>
        <message>
            <source>Lig&amp;ht theme</source>
            <translation>سمة &amp;فاتحة</translation>
        </message>
        <message>
            <source>S&amp;epia theme</source>
            <translation>سم&amp;ة بنية</translation>
        </message>
        <message>
            <source>&amp;Dark theme</source>
            <translation>سمة &amp;داكنة</translation>
        </message>
        <message>
            <source>Hi&amp;gh contrast theme</source>
            <translation>&amp;سمة عالية التباين</translation>
        </message>
        <message>
            <source>F&amp;ull screen</source>
            <translation>ملء ال&amp;شاشة</translation>
        </message>
    </context>
    <context>
        <name>Advice</name>
        <message>
            <source>Claim Reader reads tables with an article in each row, whose first row names the columns: title, date, author, url, text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader does not fetch pages. Open it in a browser, save the page there, and import the file that you saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader reads JSON files of articles, with fields such as title, text, date and url.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader does not read these yet. Open it, copy the text of the article, and paste it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader does not read these yet. Open it, save it as plain text or as a web page, and import what you saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader does not read these yet. Unpack it, and import the page in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader does not read these yet. Open its articles in a browser, save their pages there, and import what you saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader does not read these yet. Open it in Safari, choose File, then Save As, with the format Page Source, and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader does not read these yet. Open it in a program that shows such archives, as ReplayWeb.page, save the page from there, and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader does not read these yet. Export the note as a web page (HTML) there, and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader does not read these yet. If it is a list of articles, save it as a table (CSV), and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader does not fetch pages. Open what it names in a browser, save the page there, and import the file that you saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as JSON, with json.dump, and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start Claim Reader with --library and this file to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader reads tables with an article in each row, whose first row names the columns: title, date, author, url, text. A table of links has to be opened in a browser, and its pages saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import that file itself if you want it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Agreement</name>
        <message>
            <source>There is no article in which both highlighted something, so there is nothing to compare.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Compared in %n articles that both have worked on.</source>
            <comment>Compared in 1 article that both have worked on.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles that only one of them worked on do not count.</source>
            <comment>1 article that only one of them worked on does not count.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>AgreementWindow</name>
        <message>
            <source>Agreement of two people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second person, or another library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement by label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which places are listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Percent and Cohen’s kappa count the characters of the kept text; Krippendorff’s alpha compares the places. 1 is full agreement, 0 what chance gives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody in this library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another library…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose with whom to compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose two different people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose two people, or another library of the same articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer than two people have highlighted anything in this library. Compare it with somebody’s library of the same articles: choose “Another library…”. Or merge that library; whoever has a name in Preferences ▸ Library is named on each new highlight.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Krippendorff’s alpha of all labels: {alpha}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All highlights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where they differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a library to compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label</source>
            <translation>الوسم</translation>
        </message>
        <message>
            <source>Percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kappa</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alpha</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Annotator</name>
        <message>
            <source>“{quote}” is “{now}” now; it was “{before}”.</source>
            <translation>«{quote}» صارت «{now}»؛ وكانت «{before}».</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Labels of the highlight: {labels}.</source>
            <translation>وسوم التظليل: {labels}.</translation>
        </message>
        <message>
            <source>{number} of {count}: {quote}</source>
            <translation>{number} من {count}: {quote}</translation>
        </message>
        <message>
            <source>Highlighted as {label}: {quote}</source>
            <translation>ظُلّل بوسم {label}: {quote}</translation>
        </message>
    </context>
    <context>
        <name>ArticleCommands</name>
        <message numerus="yes">
            <source>%n articles have a star.</source>
            <comment>It has a star.</comment>
            <translation>
                <numerusform>لا مقالة بنجمة.</numerusform>
                <numerusform>عليها نجمة.</numerusform>
                <numerusform>على المقالتين نجمة.</numerusform>
                <numerusform>على %n مقالات نجمة.</numerusform>
                <numerusform>على %n مقالة نجمة.</numerusform>
                <numerusform>على %n مقالة نجمة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles have no star any more.</source>
            <comment>It has no star any more.</comment>
            <translation>
                <numerusform>لم تتغير أي نجمة.</numerusform>
                <numerusform>لم تعد عليها نجمة.</numerusform>
                <numerusform>لم تعد على المقالتين نجمة.</numerusform>
                <numerusform>لم تعد على %n مقالات نجمة.</numerusform>
                <numerusform>لم تعد على %n مقالة نجمة.</numerusform>
                <numerusform>لم تعد على %n مقالة نجمة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles: {state}.</source>
            <comment>{state}.</comment>
            <translation>
                <numerusform>لا مقالات: {state}.</numerusform>
                <numerusform>{state}.</numerusform>
                <numerusform>مقالتان: {state}.</numerusform>
                <numerusform>%n مقالات: {state}.</numerusform>
                <numerusform>%n مقالة: {state}.</numerusform>
                <numerusform>%n مقالة: {state}.</numerusform>
            </translation>
        </message>
        <message>
            <source>No address is known. The details have a field in which to write it.</source>
            <translation>لا عنوان معروف. في التفاصيل حقل لكتابته.</translation>
        </message>
        <message numerus="yes">
            <source>%n addresses are on the clipboard.</source>
            <comment>The address is on the clipboard.</comment>
            <translation>
                <numerusform>لا عناوين في الحافظة.</numerusform>
                <numerusform>العنوان في الحافظة.</numerusform>
                <numerusform>عنوانان في الحافظة.</numerusform>
                <numerusform>%n عناوين في الحافظة.</numerusform>
                <numerusform>%n عنوانًا في الحافظة.</numerusform>
                <numerusform>%n عنوان في الحافظة.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is not known which file this came from: it was pasted, or imported before the program remembered that. The library has all of it.</source>
            <translation>لا يُعرف من أي ملف جاءت: فقد أُلصقت، أو استُوردت قبل أن يحفظ البرنامج ذلك. كل محتواها في المكتبة.</translation>
        </message>
        <message>
            <source>The file is not there any more: {path}. The library has all of it.</source>
            <translation>لم يعد الملف هناك: {path}. كل محتواه في المكتبة.</translation>
        </message>
        <message>
            <source>The file is {path}.</source>
            <translation>الملف هو {path}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>مجلد جديد…</translation>
        </message>
        <message>
            <source>{undo} undoes it.</source>
            <translation>‏{undo} للتراجع.</translation>
        </message>
    </context>
    <context>
        <name>ArticleModel</name>
        <message>
            <source>with a star</source>
            <translation>بنجمة</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>النسخة {number}</translation>
        </message>
        <message numerus="yes">
            <source>%n to review</source>
            <comment>1 to review</comment>
            <translation>
                <numerusform>لا شيء للمراجعة</numerusform>
                <numerusform>واحد للمراجعة</numerusform>
                <numerusform>اثنان للمراجعة</numerusform>
                <numerusform>%n للمراجعة</numerusform>
                <numerusform>%n للمراجعة</numerusform>
                <numerusform>%n للمراجعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>لا تظليلات</numerusform>
                <numerusform>تظليل واحد</numerusform>
                <numerusform>تظليلان</numerusform>
                <numerusform>%n تظليلات</numerusform>
                <numerusform>%n تظليلًا</numerusform>
                <numerusform>%n تظليل</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArticleTable</name>
        <message>
            <source>Articles</source>
            <translation>المقالات</translation>
        </message>
    </context>
    <context>
        <name>BackupList</name>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message>
            <source>made automatically</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made on request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from before the last upgrade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the library was damaged when it was made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n articles</source>
            <comment>1 article</comment>
            <translation>
                <numerusform>لا مقالات</numerusform>
                <numerusform>مقالة واحدة</numerusform>
                <numerusform>مقالتان</numerusform>
                <numerusform>%n مقالات</numerusform>
                <numerusform>%n مقالة</numerusform>
                <numerusform>%n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>لا تظليلات</numerusform>
                <numerusform>تظليل واحد</numerusform>
                <numerusform>تظليلان</numerusform>
                <numerusform>%n تظليلات</numerusform>
                <numerusform>%n تظليلًا</numerusform>
                <numerusform>%n تظليل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claims</source>
            <comment>1 claim</comment>
            <translation>
                <numerusform>لا ادعاءات</numerusform>
                <numerusform>ادعاء واحد</numerusform>
                <numerusform>ادعاءان</numerusform>
                <numerusform>%n ادعاءات</numerusform>
                <numerusform>%n ادعاءً</numerusform>
                <numerusform>%n ادعاء</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupsWindow</name>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Each day on which the library has changed, a backup is made and checked. The latest of 7 days, 4 weeks and 12 months are kept; fewer of a library over a gigabyte. Preferences ▸ Library says where.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup yet. The first one is made while you work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Restore…</source>
            <translation>&amp;استعادة…</translation>
        </message>
        <message>
            <source>Show the &amp;folder</source>
            <translation>إظهار ال&amp;مجلد</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>&amp;نسخ احتياطي الآن</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <source>Replace your library with this backup?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library as it is now is renamed and kept beside it. Claim Reader closes and opens again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
    </context>
    <context>
        <name>BoardDelegate</name>
        <message>
            <source>Without a statement</source>
            <translation>بلا نص</translation>
        </message>
    </context>
    <context>
        <name>Bundle</name>
        <message>
            <source>there is nothing of this name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is neither a folder nor a whole zip archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no bagit.txt in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it holds too many files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it would unpack to far more than a bundle can be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no bagit.txt in it, and its names lead elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was changed: its bytes are not those it had.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} was added: no manifest knows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a name that leads out of the bundle or that no system has; not read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is a link to somewhere else; not followed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be read to its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no manifest: nothing can be checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, line {detail}, is not a line of a manifest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} tells of other files: there are {detail} (bytes.files) now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} does not say that this is a bag in UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not as Claim Reader writes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {name} these words do not stand where they are said to: “{detail}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has a quote at a place that the list of quotes does not know: “{detail}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} needs a source with the SHA-256 {detail}, which is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {name} the chain is broken at {detail}: the history was changed there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time stamp in {name} does not hold: {detail}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n things are wrong with it. Ask for the bundle again from whoever made it, and do not rely on this one.</source>
            <comment>1 thing is wrong with it. Ask for the bundle again from whoever made it, and do not rely on this one.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>OK: %n files are as they were.</source>
            <comment>OK: 1 file is as it was.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quotes stand where they are said to.</source>
            <comment>1 quote stands where it is said to.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events follow on each other.</source>
            <comment>1 event is in its place.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>It is a bag of another program: nothing else is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its time stamp was not checked: install rfc3161-client, and name the authority’s certificate with --root.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{authority} certifies that it was so on {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether that authority is who it says was not checked: name its certificate with --root.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CardDelegate</name>
        <message>
            <source>No label</source>
            <translation>بلا وسم</translation>
        </message>
    </context>
    <context>
        <name>Category</name>
        <message>
            <source>navigation</source>
            <translation>تنقّل</translation>
        </message>
        <message>
            <source>related link</source>
            <translation>رابط ذو صلة</translation>
        </message>
        <message>
            <source>recommendation</source>
            <translation>توصية</translation>
        </message>
        <message>
            <source>promotion</source>
            <translation>ترويج</translation>
        </message>
        <message>
            <source>sharing</source>
            <translation>مشاركة</translation>
        </message>
        <message>
            <source>newsletter</source>
            <translation>نشرة بريدية</translation>
        </message>
        <message>
            <source>advertisement</source>
            <translation>إعلان</translation>
        </message>
        <message>
            <source>comments</source>
            <translation>تعليقات</translation>
        </message>
        <message>
            <source>consent</source>
            <translation>موافقة</translation>
        </message>
        <message>
            <source>footer</source>
            <translation>تذييل</translation>
        </message>
        <message>
            <source>pager</source>
            <translation>أرقام صفحات</translation>
        </message>
        <message>
            <source>site name</source>
            <translation>اسم الموقع</translation>
        </message>
        <message>
            <source>photo control</source>
            <translation>أداة صورة</translation>
        </message>
        <message>
            <source>duplicate</source>
            <translation>مكرر</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>مخفي</translation>
        </message>
        <message>
            <source>struck out</source>
            <translation>مشطوب</translation>
        </message>
        <message>
            <source>other</source>
            <translation>غير ذلك</translation>
        </message>
        <message>
            <source>related links</source>
            <translation>روابط ذات صلة</translation>
        </message>
        <message>
            <source>recommendations</source>
            <translation>توصيات</translation>
        </message>
        <message>
            <source>promotions</source>
            <translation>مواد ترويجية</translation>
        </message>
        <message>
            <source>advertisements</source>
            <translation>إعلانات</translation>
        </message>
        <message>
            <source>duplicates</source>
            <translation>مكررات</translation>
        </message>
        <message>
            <source>other parts</source>
            <translation>أجزاء أخرى</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>Source {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of article {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The earlier version {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was decided on paragraph {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The highlight {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The labels of the highlight {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The claim {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The highlight of the claim {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The evidence {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rating {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note on {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The site rule {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The saved search {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is in a folder {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The merged library {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conflict {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The saved picture or style {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was saved with the page {key}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step {key} of the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row {key} of {table}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table {table}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{thing} is not as Claim Reader wrote it: it is damaged, or was changed elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{thing} is gone without Claim Reader having deleted it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{thing} was not written by Claim Reader.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{thing} has other bytes than those that were imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{thing} does not follow on the one before: the history was changed there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{thing} belongs to something that is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{thing} cannot be read to its end ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is damaged ({detail}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of this article is not as Claim Reader wrote it: the file is damaged, or another program changed it. Compare it with the original before you cite it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The details of this article are not as Claim Reader wrote them: the file is damaged, or another program changed them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged, or changed by another program: not as Claim Reader wrote it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Nothing is damaged: all %n articles, highlights, notes and other entries are as Claim Reader wrote them.</source>
            <comment>Nothing is damaged: the one entry is as Claim Reader wrote it.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n places are damaged or were changed elsewhere. The rest can be used; restore a backup, or compare them with one.</source>
            <comment>1 place is damaged or was changed elsewhere. The rest can be used; restore a backup, or compare it with one.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>CheckWindow</name>
        <message>
            <source>Check the library</source>
            <translation>فحص المكتبة</translation>
        </message>
        <message>
            <source>Progress of the check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is damaged or was changed elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Check again</source>
            <translation>إ&amp;عادة الفحص</translation>
        </message>
        <message>
            <source>&amp;Show the article</source>
            <translation>إظهار ال&amp;مقالة</translation>
        </message>
        <message>
            <source>&amp;Accept as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>ا&amp;لنسخ الاحتياطية…</translation>
        </message>
        <message>
            <source>Every row, every source and every step of the history is compared with what Claim Reader wrote. You can go on working.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept what was changed elsewhere as correct from now on.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ClaimCommands</name>
        <message>
            <source>These words are the claim itself. Select other words that support it.</source>
            <translation>هذه الكلمات هي الادعاء نفسه. حدّد غيرها مما يدعمه.</translation>
        </message>
        <message>
            <source>Evidence for “{claim}”.</source>
            <translation>دليل على «{claim}».</translation>
        </message>
        <message>
            <source>Evidence belongs to a claim: open one first, with {key}.</source>
            <translation>الدليل يخص ادعاءً: انتقل أولًا إلى واحد، مثلًا بـ {key}.</translation>
        </message>
    </context>
    <context>
        <name>ClaimFace</name>
        <message>
            <source>Choose a highlight, or select words and press C: their claim appears here.</source>
            <translation>اختر تظليلًا، أو حدّد كلمات واضغط C: يظهر ادعاؤها هنا.</translation>
        </message>
        <message>
            <source>Without a statement</source>
            <translation>بلا نص</translation>
        </message>
        <message>
            <source>Export evidence…</source>
            <translation>تصدير الأدلة…</translation>
        </message>
        <message>
            <source>Add the current highlight to this claim</source>
            <translation>إضافة التظليل الحالي إلى هذا الادعاء</translation>
        </message>
        <message>
            <source>Remove the current highlight from this claim</source>
            <translation>إزالة التظليل الحالي من هذا الادعاء</translation>
        </message>
        <message>
            <source>Add the current highlight to another claim…</source>
            <translation>إضافة التظليل الحالي إلى ادعاء آخر…</translation>
        </message>
        <message>
            <source>Delete this claim</source>
            <translation>حذف هذا الادعاء</translation>
        </message>
        <message>
            <source>Claims of this highlight</source>
            <translation>ادعاءات هذا التظليل</translation>
        </message>
        <message>
            <source>More on this claim</source>
            <translation>المزيد عن هذا الادعاء</translation>
        </message>
    </context>
    <context>
        <name>ClaimFilters</name>
        <message>
            <source>Filter by words</source>
            <translation>تصفية بالكلمات</translation>
        </message>
        <message>
            <source>Filter claims by words</source>
            <translation>تصفية الادعاءات بالكلمات</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>القائل</translation>
        </message>
        <message>
            <source>Said: 2022-11..2022-12</source>
            <translation>قيل: ⁦2022-11..2022-12⁩</translation>
        </message>
        <message>
            <source>When it was said: a date, or two with “..” between</source>
            <translation>متى قيل: تاريخ، أو تاريخان بينهما «..»</translation>
        </message>
        <message>
            <source>All speakers</source>
            <translation>كل القائلين</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>لا حكم بعد</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>الحكم</translation>
        </message>
    </context>
    <context>
        <name>ClaimForm</name>
        <message>
            <source>Statement</source>
            <translation>نص الادعاء</translation>
        </message>
        <message>
            <source>What is claimed, in your own words</source>
            <translation>ما يُدّعى، بكلماتك أنت</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>القائل</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الصفة</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>إفراغ</translation>
        </message>
        <message>
            <source>Note on the claim</source>
            <translation>ملاحظة على الادعاء</translation>
        </message>
        <message>
            <source>What you found out, and what is missing</source>
            <translation>ما توصلت إليه، وما لا يزال ناقصًا</translation>
        </message>
        <message>
            <source>From the text: {fields}</source>
            <translation>من النص: {fields}</translation>
        </message>
        <message>
            <source>Reads as {date}</source>
            <translation>يُقرأ {date}</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Confidence in percent</source>
            <translation>الثقة بالمئة</translation>
        </message>
        <message>
            <source>Clear who, when and where as they were found ({key})</source>
            <translation>إفراغ ما وُجد عن القائل والزمان والمكان ({key})</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>الثقة</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
    </context>
    <context>
        <name>ClaimMenu</name>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Copy the statement</source>
            <translation>نسخ نص الادعاء</translation>
        </message>
        <message>
            <source>Copy a link to the claim</source>
            <translation>نسخ رابط إلى الادعاء</translation>
        </message>
        <message>
            <source>Export evidence…</source>
            <translation>تصدير الأدلة…</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n claims</source>
            <comment>Delete</comment>
            <translation>
                <numerusform>حذف</numerusform>
                <numerusform>حذف</numerusform>
                <numerusform>حذف الادعاءين</numerusform>
                <numerusform>حذف %n ادعاءات</numerusform>
                <numerusform>حذف %n ادعاءً</numerusform>
                <numerusform>حذف %n ادعاء</numerusform>
            </translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>لا حكم بعد</translation>
        </message>
    </context>
    <context>
        <name>ClaimOffer</name>
        <message>
            <source>Add to an existing claim…</source>
            <translation>إضافة إلى ادعاء موجود…</translation>
        </message>
        <message>
            <source>Find a claim to add the highlight to</source>
            <translation>ابحث عن ادعاء تضيف إليه التظليل</translation>
        </message>
        <message>
            <source>New claim, or one that is there</source>
            <translation>ادعاء جديد، أو ادعاء موجود</translation>
        </message>
        <message>
            <source>Similar claims:</source>
            <translation>قيل ما يشبهه من قبل:</translation>
        </message>
        <message>
            <source>This highlight is in no claim yet.</source>
            <translation>هذا التظليل ليس في أي ادعاء بعد.</translation>
        </message>
        <message>
            <source>New claim</source>
            <translation>ادعاء جديد</translation>
        </message>
        <message>
            <source>No claim has these words.</source>
            <translation>لا ادعاء فيه هذه الكلمات.</translation>
        </message>
        <message>
            <source>Add the highlight to this claim</source>
            <translation>إضافة التظليل إلى هذا الادعاء</translation>
        </message>
        <message>
            <source>same figure</source>
            <translation>الرقم نفسه</translation>
        </message>
        <message numerus="yes">
            <source>%n quotes</source>
            <comment>1 quote</comment>
            <translation>
                <numerusform>لا اقتباسات</numerusform>
                <numerusform>اقتباس واحد</numerusform>
                <numerusform>اقتباسان</numerusform>
                <numerusform>%n اقتباسات</numerusform>
                <numerusform>%n اقتباسًا</numerusform>
                <numerusform>%n اقتباس</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClaimTableModel</name>
        <message>
            <source>Without a statement</source>
            <translation>بلا نص</translation>
        </message>
    </context>
    <context>
        <name>ClaimView</name>
        <message>
            <source>In the trash</source>
            <translation>في سلة المهملات</translation>
        </message>
        <message>
            <source>Add a file as evidence</source>
            <translation>إضافة ملف دليلًا</translation>
        </message>
        <message>
            <source>Select words in the text and press {key} to add them here.</source>
            <translation>حدّد كلمات في النص واضغط {key} لإضافتها هنا.</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>الاقتباسات</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
    </context>
    <context>
        <name>ClaimsBoard</name>
        <message numerus="yes">
            <source>%n quotes</source>
            <comment>1 quote</comment>
            <translation>
                <numerusform>لا اقتباسات</numerusform>
                <numerusform>اقتباس واحد</numerusform>
                <numerusform>اقتباسان</numerusform>
                <numerusform>%n اقتباسات</numerusform>
                <numerusform>%n اقتباسًا</numerusform>
                <numerusform>%n اقتباس</numerusform>
            </translation>
        </message>
        <message>
            <source>Claims by status</source>
            <translation>الادعاءات بحسب الحالة</translation>
        </message>
    </context>
    <context>
        <name>ClaimsPage</name>
        <message>
            <source>Table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>لوحة</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>مسح عوامل التصفية</translation>
        </message>
        <message numerus="yes">
            <source>%n claims</source>
            <comment>1 claim</comment>
            <translation>
                <numerusform>لا ادعاءات</numerusform>
                <numerusform>ادعاء واحد</numerusform>
                <numerusform>ادعاءان</numerusform>
                <numerusform>%n ادعاءات</numerusform>
                <numerusform>%n ادعاءً</numerusform>
                <numerusform>%n ادعاء</numerusform>
            </translation>
        </message>
        <message>
            <source>No claim matches the filters.</source>
            <translation>لا ادعاء يطابق عوامل التصفية.</translation>
        </message>
        <message>
            <source>There are no claims yet. Select words in an article and press C: the sentence, its figure and who said it are filled in for you.</source>
            <translation>لا ادعاءات بعد. حدّد كلمات في مقالة واضغط C: تُملأ لك الجملة ورقمها وقائلها.</translation>
        </message>
    </context>
    <context>
        <name>ClaimsTable</name>
        <message>
            <source>Claim</source>
            <translation>الادعاء</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>القائل</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>قيل</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>الاقتباسات</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>تغيّر</translation>
        </message>
        <message>
            <source>{column}: none</source>
            <translation>{column}: لا شيء</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>الادعاءات</translation>
        </message>
    </context>
    <context>
        <name>CleanedView</name>
        <message>
            <source>Picture, not in the library: {words}</source>
            <translation>صورة ليست في المكتبة: {words}</translation>
        </message>
        <message>
            <source>The article has {total} pages. Not here yet: {pages}. Import them to join them.</source>
            <translation>للمقالة {total} من الصفحات. لم تأتِ بعد: {pages}. استوردها لضمها.</translation>
        </message>
        <message>
            <source>This is one page of {total}. Import the other pages to join them.</source>
            <translation>هذه صفحة واحدة من {total}. استورد الصفحات الأخرى لضمها.</translation>
        </message>
        <message>
            <source>This is page {page} of {total}. Import the other pages to join them.</source>
            <translation>هذه الصفحة {page} من {total}. استورد الصفحات الأخرى لضمها.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Restore all</source>
            <translation>استعادة الكل</translation>
        </message>
        <message>
            <source>Always…</source>
            <translation>دائمًا…</translation>
        </message>
        <message numerus="yes">
            <source>%n removed · {categories}</source>
            <comment>1 removed · {categories}</comment>
            <translation>
                <numerusform>لا شيء مُزال · {categories}</numerusform>
                <numerusform>مُزال واحد · {categories}</numerusform>
                <numerusform>مُزالان · {categories}</numerusform>
                <numerusform>%n مُزالة · {categories}</numerusform>
                <numerusform>%n مُزالًا · {categories}</numerusform>
                <numerusform>%n مُزال · {categories}</numerusform>
            </translation>
        </message>
        <message>
            <source>Cleaned text</source>
            <translation>النص المنقّى</translation>
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
            <translation>ما كتبته أخيرًا لم يُحفظ بعد.</translation>
        </message>
        <message>
            <source>The library cannot be written at the moment. Keep the window open and try again, or copy what you typed.</source>
            <translation>لا يمكن الكتابة في المكتبة الآن. أبقِ النافذة مفتوحة وحاول مجددًا، أو انسخ ما كتبت.</translation>
        </message>
        <message>
            <source>Close and discard it</source>
            <translation>إغلاق مع فقده</translation>
        </message>
        <message>
            <source>Keep the window open</source>
            <translation>إبقاء النافذة مفتوحة</translation>
        </message>
    </context>
    <context>
        <name>Colour</name>
        <message>
            <source>black</source>
            <translation>أسود</translation>
        </message>
        <message>
            <source>dark grey</source>
            <translation>رمادي داكن</translation>
        </message>
        <message>
            <source>grey</source>
            <translation>رمادي</translation>
        </message>
        <message>
            <source>light grey</source>
            <translation>رمادي فاتح</translation>
        </message>
        <message>
            <source>white</source>
            <translation>أبيض</translation>
        </message>
        <message>
            <source>dark red</source>
            <translation>أحمر داكن</translation>
        </message>
        <message>
            <source>red</source>
            <translation>أحمر</translation>
        </message>
        <message>
            <source>rose</source>
            <translation>وردي داكن</translation>
        </message>
        <message>
            <source>pink</source>
            <translation>وردي</translation>
        </message>
        <message>
            <source>dark orange</source>
            <translation>برتقالي داكن</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>برتقالي</translation>
        </message>
        <message>
            <source>brown</source>
            <translation>بني</translation>
        </message>
        <message>
            <source>gold</source>
            <translation>ذهبي</translation>
        </message>
        <message>
            <source>yellow</source>
            <translation>أصفر</translation>
        </message>
        <message>
            <source>sand</source>
            <translation>رملي</translation>
        </message>
        <message>
            <source>olive</source>
            <translation>زيتوني</translation>
        </message>
        <message>
            <source>lime</source>
            <translation>أخضر ليموني</translation>
        </message>
        <message>
            <source>dark green</source>
            <translation>أخضر داكن</translation>
        </message>
        <message>
            <source>green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <source>mint</source>
            <translation>أخضر نعناعي</translation>
        </message>
        <message>
            <source>teal</source>
            <translation>أزرق مخضر</translation>
        </message>
        <message>
            <source>turquoise</source>
            <translation>فيروزي</translation>
        </message>
        <message>
            <source>light blue</source>
            <translation>أزرق فاتح</translation>
        </message>
        <message>
            <source>blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <source>dark blue</source>
            <translation>أزرق داكن</translation>
        </message>
        <message>
            <source>violet</source>
            <translation>بنفسجي</translation>
        </message>
        <message>
            <source>lilac</source>
            <translation>ليلكي</translation>
        </message>
        <message>
            <source>purple</source>
            <translation>أرجواني</translation>
        </message>
        <message>
            <source>wine</source>
            <translation>نبيتي</translation>
        </message>
        <message>
            <source>magenta</source>
            <translation>أرجواني فاقع</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>Usage:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>Show the version and exit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show this message and exit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>required</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>default: {default}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Aborted!</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Error: {message}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try '{command} {option}' for help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invalid value: {message}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invalid value for {param_hint}: {message}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing argument</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing option</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing parameter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No such option: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No such option {name!r}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No such command {name!r}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not open file {filename!r}: {message}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unknown error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Option {name!r} does not take a value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Argument {name!r} takes {nargs} values.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose from:
	{choices}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value!r} is not a valid {number_type}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} is not in the range {range}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {filename!r} does not exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {filename!r} is a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {filename!r} is a directory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {filename!r} is not readable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {filename!r} is not writable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>usage: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>options</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>positional arguments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>show this help message and exit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unrecognized arguments: %s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expected one argument</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>argument %(argument_name)s: %(message)s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%(prog)s: error: %(message)s
</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Got unexpected extra argument ({args})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Got unexpected extra arguments ({args})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did you mean {possibility}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(Did you mean one of: {possibilities}?)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(Possible option: {possibilities})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(Possible options: {possibilities})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Option {name!r} requires an argument.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Option {name!r} requires {nargs} arguments.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value!r} is not {choice}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value!r} is not one of {choices}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>Type what you want to do</source>
            <translation>اكتب ما تريد فعله</translation>
        </message>
        <message>
            <source>Matching commands</source>
            <translation>الأوامر المطابقة</translation>
        </message>
        <message>
            <source>No command has these words in its name.</source>
            <translation>لا أمر في اسمه هذه الكلمات.</translation>
        </message>
        <message>
            <source>Open what this address leads to</source>
            <translation>فتح ما يقود إليه هذا العنوان</translation>
        </message>
        <message>
            <source>Search the library for “{words}”</source>
            <translation>البحث في المكتبة عن «{words}»</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Show what</source>
            <translation>ما يُعرض</translation>
        </message>
        <message>
            <source>Beside your library lies “{name}”: a copy that was changed on another computer. Merge it, so that nothing of it is missing here.</source>
            <translation>بجانب مكتبتك «{name}»: نسخة عُدّلت على حاسوب آخر. ادمجها كي لا ينقص منها شيء هنا.</translation>
        </message>
        <message>
            <source>Look at it…</source>
            <translation>إلقاء نظرة…</translation>
        </message>
        <message>
            <source>Not this one</source>
            <translation>ليس هذه</translation>
        </message>
        <message>
            <source>Text of the chosen version</source>
            <translation>نص النسخة المختارة</translation>
        </message>
    </context>
    <context>
        <name>ComparisonView</name>
        <message>
            <source>What is different between the two versions</source>
            <translation>الفروق بين النسختين</translation>
        </message>
        <message numerus="yes">
            <source>%n paragraphs are different.</source>
            <comment>1 paragraph is different.</comment>
            <translation>
                <numerusform>لا فقرات مختلفة.</numerusform>
                <numerusform>فقرة واحدة مختلفة.</numerusform>
                <numerusform>فقرتان مختلفتان.</numerusform>
                <numerusform>%n فقرات مختلفة.</numerusform>
                <numerusform>%n فقرة مختلفة.</numerusform>
                <numerusform>%n فقرة مختلفة.</numerusform>
            </translation>
        </message>
        <message>
            <source>The kept texts of the two versions are the same.</source>
            <translation>النصان المُبقيان في النسختين متطابقان.</translation>
        </message>
    </context>
    <context>
        <name>ConflictView</name>
        <message>
            <source>What differs, here and in the other library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This entry is damaged, so what the other library has cannot be shown. “Keep mine” leaves everything as it is here and takes it off the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both forms read the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here</source>
            <translation>هنا</translation>
        </message>
        <message>
            <source>In “{name}”</source>
            <translation>في «{name}»</translation>
        </message>
        <message>
            <source>(nothing)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>Highlight</source>
            <translation>تظليل</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>الادعاء</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Detail of an article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State of an article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paragraph</source>
            <translation>فقرة</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>الوسم</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>Saved search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quote</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labels</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>نص الادعاء</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>القائل</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الصفة</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>الثقة</translation>
        </message>
        <message>
            <source>Link or file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retrieved on</source>
            <translation>تاريخ الاطلاع</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Kept or removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Under</source>
            <translation>تحت</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Definition</source>
            <translation>التعريف</translation>
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>المؤلفون</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>النشر</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان الشبكي</translation>
        </message>
        <message>
            <source>Archive address</source>
            <translation>عنوان الأرشيف</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{share} %</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n things were changed here and in the other library. They are as they were here until you decide, on one or on several at once; undo takes a decision back.</source>
            <comment>1 thing was changed here and in the other library. It is as it was here until you decide; undo takes a decision back.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ConflictsWindow</name>
        <message>
            <source>Decide on conflicts</source>
            <translation>حسم التعارضات</translation>
        </message>
        <message>
            <source>What is to be decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep &amp;mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take &amp;theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep &amp;both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Show it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In “{name}”</source>
            <translation>في «{name}»</translation>
        </message>
        <message>
            <source>On the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to decide. When you merge a library, what both of you have changed is listed here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CopyWindow</name>
        <message>
            <source>What is copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>ن&amp;سخ</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DayField</name>
        <message>
            <source>e.g. 2026-03-14</source>
            <translation>مثل 2026-03-14</translation>
        </message>
        <message>
            <source>Write a date, such as 2026-03-14.</source>
            <translation>اكتب يومًا، مثل 2026-03-14.</translation>
        </message>
    </context>
    <context>
        <name>DefectReporter</name>
        <message>
            <source>Something went wrong in Claim Reader.</source>
            <translation>وقع خلل في Claim Reader.</translation>
        </message>
        <message>
            <source>Everything shown as saved is on disk. Check that your last change is there; if something looks wrong, close the window and open it again. Please report the details below. They are also in {path}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the details</source>
            <translation>نسخ التفاصيل</translation>
        </message>
    </context>
    <context>
        <name>DetailField</name>
        <message>
            <source>Go back to what the sources say</source>
            <translation>العودة إلى ما تقوله المصادر</translation>
        </message>
        <message>
            <source>Several values</source>
            <translation>قيم عدة</translation>
        </message>
        <message>
            <source>Set by you in {count}. Take back</source>
            <translation>حدّدتَه أنت في {count}. تراجع</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Found: {value}</source>
            <translation>وُجد: {value}</translation>
        </message>
        <message>
            <source>Use “{value}” again</source>
            <translation>استخدام «{value}» مجددًا</translation>
        </message>
    </context>
    <context>
        <name>DetailsFace</name>
        <message>
            <source>Choose an article: its details appear here.</source>
            <translation>اختر مقالة: يظهر هنا ما يُعرف عنها.</translation>
        </message>
        <message numerus="yes">
            <source>%n articles</source>
            <comment>1 article</comment>
            <translation>
                <numerusform>لا مقالات</numerusform>
                <numerusform>مقالة واحدة</numerusform>
                <numerusform>مقالتان</numerusform>
                <numerusform>%n مقالات</numerusform>
                <numerusform>%n مقالة</numerusform>
                <numerusform>%n مقالة</numerusform>
            </translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Folders: {names}</source>
            <translation>المجلدات: {names}</translation>
        </message>
        <message numerus="yes">
            <source>%n versions…</source>
            <comment>1 version…</comment>
            <translation>
                <numerusform>لا نسخ…</numerusform>
                <numerusform>نسخة واحدة…</numerusform>
                <numerusform>نسختان…</numerusform>
                <numerusform>%n نسخ…</numerusform>
                <numerusform>%n نسخة…</numerusform>
                <numerusform>%n نسخة…</numerusform>
            </translation>
        </message>
        <message>
            <source>Imported {time}</source>
            <translation>استُوردت {time}</translation>
        </message>
        <message>
            <source>Pages {numbers}</source>
            <translation>الصفحات {numbers}</translation>
        </message>
        <message>
            <source>Source: {name}</source>
            <translation>المصدر: {name}</translation>
        </message>
        <message>
            <source>e.g. 2026-03-14</source>
            <translation>مثل 2026-03-14</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>المؤلفون</translation>
        </message>
        <message>
            <source>Separated by semicolons</source>
            <translation>تفصل بينهم فواصل منقوطة</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>النشر</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان الشبكي</translation>
        </message>
        <message>
            <source>Retrieved on</source>
            <translation>تاريخ الاطلاع</translation>
        </message>
        <message>
            <source>Archive address</source>
            <translation>عنوان الأرشيف</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>e.g. en, en-GB, id</source>
            <translation>مثل en أو en-GB أو id</translation>
        </message>
        <message>
            <source>★ Star</source>
            <translation>★ نجمة</translation>
        </message>
        <message>
            <source>Star</source>
            <translation>نجمة</translation>
        </message>
        <message>
            <source>Several states</source>
            <translation>حالات عدة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
    </context>
    <context>
        <name>Dialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>DropVeil</name>
        <message>
            <source>Drop to import</source>
            <translation>أفلت للاستيراد</translation>
        </message>
    </context>
    <context>
        <name>Enabling</name>
        <message>
            <source>Undo: {what}</source>
            <translation>تراجع: {what}</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation>إعادة: {what}</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>it has more than {most} lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it falls into more than {most} pieces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it runs too long or writes too much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is not allowed in a template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it calls itself endlessly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is something of this name that is not empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a conflict in it makes no sense</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is the library itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the backups of the library lie in this folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a library or a copy of one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not a file but a folder, a device or a pipe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is write-protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not a regular file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{path}” is not a library of Claim Reader ({detail}). It was left as it is; choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library “{path}” holds something that Claim Reader does not make ({detail}). It was not opened and left as it is; save what is yours in it into a new library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newer version of Claim Reader made the library “{path}”. It was left as it is; install the newer version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library “{path}” is damaged ({detail}). It was left as it is; restore a backup, or save what can still be read into a new library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{path}” is the library that is open. Choose another library to merge into it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library “{path}” cannot be used ({detail}). Check the disk, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library “{path}” cannot be written ({detail}). Make the file and its folder writable, or choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library “{path}” has to be upgraded, and the backup that is made before could not be written ({detail}). It was left as it is; make room on its disk, or copy it elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full, so the last change could not be saved in “{path}”. Make room on it and try again; all earlier work is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was merged is being written to the library “{path}”. Wait a moment, then try again; what you type is kept and saved by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program is writing to the library “{path}”. Wait until it has finished, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library “{path}” is empty: the file is there, but nothing is in it. It was left as it is; restore a backup, or delete the file to begin a new library there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no library at “{path}”. Check the path; importing into it makes a new library there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be saved any more: the library is no longer at “{path}” ({detail}). Put the file back; save what is open with File ▸ Save a copy of the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template is wrong in line {line}: {detail}. Look there, and correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The template cannot be used: {detail}. Look at it, and correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No PDF file can be made: this system lacks {names}. Install what is missing with its package manager, or choose another format.</source>
            <translation>لا يمكن إنشاء ملف PDF: ينقص هذا النظام {names}. ثبّت الناقص بمدير حزمه، أو اختر صيغة أخرى.</translation>
        </message>
        <message>
            <source>There is no time stamp from {server}: {why}. The bundle was not written; try again later, or export it without a time stamp.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong: {error}. Nothing in the library was changed; try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is no longer what was imported: its SHA-256 was {recorded} and is {found}. Check the library, and restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no article “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no paragraph “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no conflict “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no template “{key}”. Name one that there is, or a file that ends in .md.j2, .html.j2 or .txt.j2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no claim “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no earlier version of the article “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no saved search “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no folder “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no format “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no highlight “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no label “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no library “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no page “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no rating “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no rule “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no site “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no source “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no version “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no “{key}”. Look at what there is, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{address}” is a web address. Claim Reader does not fetch pages. Open it in a browser, save the page there, and import the file that you saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{written}” is not a date that can be read in only one way. Write it as 2026-03-14, or name the month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{written}” is not the address of a web page. Copy it from the browser, as in https://example.org/article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{written}” is not a language code. Write it as in “en”, “en-GB” or “id”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already a folder “{name}”. Choose another name, or use that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text of the article has changed meanwhile, and “{quote}” does not stand there any more. Look at the new text, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article does not hold the words “{quote}”. Check the spelling, or copy them from the article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{name}” is not there, or went away while it was read. Check where it is and import it again.</source>
            <translation>الملف «{name}» ليس هناك، أو اختفى أثناء قراءته. تحقق من مكانه واستورده مجددًا.</translation>
        </message>
        <message>
            <source>The file “{name}” cannot be read ({detail}). Check that you may open it, then import it again.</source>
            <translation>تعذرت قراءة الملف «{name}» ({detail}). تحقق من أن لك حق فتحه، ثم استورده مجددًا.</translation>
        </message>
        <message>
            <source>“{name}” is empty. Save the article again and import the new file.</source>
            <translation>«{name}» فارغ. احفظ المقالة مجددًا واستورد الملف الجديد.</translation>
        </message>
        <message>
            <source>“{name}” holds no text that could be read. If the page shows its text only in a browser, copy the text there and paste it here.</source>
            <translation>لا نص مقروءًا في «{name}». إن كانت الصفحة لا تُظهر نصها إلا في متصفح فانسخ النص منه وألصقه هنا.</translation>
        </message>
        <message>
            <source>“{name}” is too large: {size} MB, and at most {limit} MB can be imported. Import a part of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is not an evidence bundle: {detail}. Choose the folder or the zip archive that was exported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{name}” cannot be used ({detail}). Try another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The diary “{path}” cannot be written ({detail}). Your work is saved in the library all the same; make room on the disk, or make the file writable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No backup could be made in “{path}” ({detail}). The library and earlier backups are as they were; make room there, or choose another folder under Preferences ▸ Library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “{path}” cannot be written ({detail}). What was there is unchanged; choose another place.</source>
            <translation>تعذرت الكتابة في الملف «{path}» ({detail}). ما كان فيه لم يتغير؛ اختر مكانًا آخر.</translation>
        </message>
        <message>
            <source>“{name}” holds no labels that could be read ({detail}). Choose a file that was exported as labels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was written by a newer version of Claim Reader. Install that one, then import the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The notes in “{name}” cannot be read ({detail}), and nothing was changed. Import a file that was exported anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is only a link to {address}. {advice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is {detail}. {advice}</source>
            <translation>«{name}» هو {detail}. {advice}</translation>
        </message>
        <message>
            <source>“{name}” is neither a web page nor a text: it looks like {detail}. Save the article as a web page or as text and import that.</source>
            <translation>«{name}» ليس صفحة ويب ولا نصًا: يبدو أنه {detail}. احفظ المقالة صفحة ويب أو نصًا ثم استوردها.</translation>
        </message>
        <message>
            <source>“{name}” is neither a web page nor a text: its format is not known. Save the article as a web page or as text and import that.</source>
            <translation>«{name}» ليس صفحة ويب ولا نصًا: صيغته غير معروفة. احفظ المقالة صفحة ويب أو نصًا ثم استوردها.</translation>
        </message>
        <message>
            <source>“{name}” has no text of its own: it only arranges other pages, {files}. Import the one of them that holds the article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” holds the pictures and styles of the page “{page}”. Import the page itself.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Of {total} articles in “{name}” %n could not be read. The first is number {first}: {why}</source>
            <comment>Of {total} articles in “{name}” 1 could not be read. It is number {first}: {why}</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>“{name}” could not be read because of a defect in the program ({detail}). Please report it with the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” took too long to read and was left out. Copy the article’s text and paste it here instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” needs more memory than allowed and was left out. Copy the article’s text and paste it here instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was left out: {detail}. Copy the article’s text and paste it here instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already a label “{name}”. Choose another name, or merge the two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” cannot stand below itself or below a label of its own. Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Several labels are called “{name}”: {paths}. Write one of them as it is listed here, with those above it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The label “{name}” cannot be so. Choose another name or place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is too large for a template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not in UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it did not answer within a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is too short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not a file but a device or a pipe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its first bytes are damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a database of another program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the history of the last step has changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the disk is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is being written to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was opened to be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is of an earlier version and has to be upgraded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was deleted or moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another file stands there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was emptied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a backup needs {needed} MB there, and {free} MB are free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is a file already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no such file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing in it can be read any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its tables are not those of a library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the table “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the index “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the trigger “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the view “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is missing in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the system does not let it be written</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EvidenceBox</name>
        <message>
            <source>+ Link</source>
            <translation>+ رابط</translation>
        </message>
        <message>
            <source>+ File…</source>
            <translation>+ ملف…</translation>
        </message>
        <message>
            <source>+ Highlight</source>
            <translation>+ تظليل</translation>
        </message>
        <message>
            <source>Add a link as evidence</source>
            <translation>إضافة رابط دليلًا</translation>
        </message>
        <message>
            <source>Add a file as evidence</source>
            <translation>إضافة ملف دليلًا</translation>
        </message>
        <message>
            <source>Add a highlight as evidence</source>
            <translation>إضافة تظليل دليلًا</translation>
        </message>
    </context>
    <context>
        <name>EvidenceCard</name>
        <message>
            <source>What the evidence does</source>
            <translation>دور الدليل</translation>
        </message>
        <message>
            <source>Address of the evidence</source>
            <translation>عنوان الدليل</translation>
        </message>
        <message>
            <source>https://…</source>
            <translation>https://…</translation>
        </message>
        <message>
            <source>Note on the evidence</source>
            <translation>ملاحظة على الدليل</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>ما الذي يبيّنه</translation>
        </message>
        <message>
            <source>Retrieved on</source>
            <translation>تاريخ الاطلاع</translation>
        </message>
        <message>
            <source>Open this evidence</source>
            <translation>فتح هذا الدليل</translation>
        </message>
        <message>
            <source>Remove this evidence</source>
            <translation>إزالة هذا الدليل</translation>
        </message>
        <message>
            <source>This highlight was deleted.</source>
            <translation>حُذف هذا التظليل.</translation>
        </message>
    </context>
    <context>
        <name>ExportController</name>
        <message>
            <source>Choose the folder for the notes</source>
            <translation>اختر مجلد الملاحظات</translation>
        </message>
        <message>
            <source>Export highlights and notes</source>
            <translation>تصدير التظليلات والملاحظات</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>Export evidence</source>
            <translation>تصدير الأدلة</translation>
        </message>
        <message>
            <source>Zip archive (*.zip)</source>
            <translation>أرشيف zip (*.zip)</translation>
        </message>
        <message>
            <source>Folder (*)</source>
            <translation>مجلد (*)</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>What to export</source>
            <translation>ما الذي يُصدَّر</translation>
        </message>
        <message>
            <source>Tem&amp;plates…</source>
            <translation>ال&amp;قوالب…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;تصدير…</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>جارٍ العد…</translation>
        </message>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>لا تظليلات</numerusform>
                <numerusform>تظليل واحد</numerusform>
                <numerusform>تظليلان</numerusform>
                <numerusform>%n تظليلات</numerusform>
                <numerusform>%n تظليلًا</numerusform>
                <numerusform>%n تظليل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n highlights</source>
            <comment>{shown} of 1 highlight</comment>
            <translation>
                <numerusform>{shown} من %n تظليل</numerusform>
                <numerusform>{shown} من تظليل واحد</numerusform>
                <numerusform>{shown} من تظليلين</numerusform>
                <numerusform>{shown} من %n تظليلات</numerusform>
                <numerusform>{shown} من %n تظليلًا</numerusform>
                <numerusform>{shown} من %n تظليل</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;ماذا</translation>
        </message>
        <message>
            <source>&amp;As</source>
            <translation>&amp;بصيغة</translation>
        </message>
        <message>
            <source>How the file begins</source>
            <translation>كيف يبدأ الملف</translation>
        </message>
    </context>
    <context>
        <name>ExportFilters</name>
        <message>
            <source>From this day on</source>
            <translation>من هذا اليوم</translation>
        </message>
        <message>
            <source>Up to this day</source>
            <translation>إلى هذا اليوم</translation>
        </message>
        <message>
            <source>All labels</source>
            <translation>كل الوسوم</translation>
        </message>
        <message>
            <source>Any claim status</source>
            <translation>أي حالة ادعاء</translation>
        </message>
        <message>
            <source>Any verdict</source>
            <translation>أي حكم</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>لا حكم بعد</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>في أي وقت</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>In the last 7 days</source>
            <translation>في آخر 7 أيام</translation>
        </message>
        <message>
            <source>In the last 30 days</source>
            <translation>في آخر 30 يومًا</translation>
        </message>
        <message>
            <source>Between two days</source>
            <translation>بين يومين</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>ال&amp;وسم</translation>
        </message>
        <message>
            <source>Claim &amp;status</source>
            <translation>&amp;حالة الادعاء</translation>
        </message>
        <message>
            <source>&amp;Verdict</source>
            <translation>الح&amp;كم</translation>
        </message>
        <message>
            <source>&amp;Made</source>
            <translation>&amp;أُنشئ</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;من</translation>
        </message>
        <message>
            <source>&amp;to</source>
            <translation>إ&amp;لى</translation>
        </message>
    </context>
    <context>
        <name>ExportSources</name>
        <message>
            <source>Everything in the library</source>
            <translation>كل ما في المكتبة</translation>
        </message>
        <message>
            <source>All notes</source>
            <translation>كل الملاحظات</translation>
        </message>
        <message numerus="yes">
            <source>What the filter of the cards shows: {shown} of %n</source>
            <comment>What the filter of the cards shows: {shown} of 1</comment>
            <translation>
                <numerusform>ما تُظهره تصفية البطاقات: {shown} من %n</numerusform>
                <numerusform>ما تُظهره تصفية البطاقات: {shown} من 1</numerusform>
                <numerusform>ما تُظهره تصفية البطاقات: {shown} من %n</numerusform>
                <numerusform>ما تُظهره تصفية البطاقات: {shown} من %n</numerusform>
                <numerusform>ما تُظهره تصفية البطاقات: {shown} من %n</numerusform>
                <numerusform>ما تُظهره تصفية البطاقات: {shown} من %n</numerusform>
            </translation>
        </message>
        <message>
            <source>This article: {title}</source>
            <translation>هذه المقالة: {title}</translation>
        </message>
        <message numerus="yes">
            <source>The %n selected articles</source>
            <comment>The selected article</comment>
            <translation>
                <numerusform>المقالات المحددة</numerusform>
                <numerusform>المقالة المحددة</numerusform>
                <numerusform>المقالتان المحددتان</numerusform>
                <numerusform>%n مقالات محددة</numerusform>
                <numerusform>%n مقالة محددة</numerusform>
                <numerusform>%n مقالة محددة</numerusform>
            </translation>
        </message>
        <message>
            <source>Selected notes</source>
            <translation>الملاحظات المحددة</translation>
        </message>
        <message>
            <source>What the page of highlights shows</source>
            <translation>ما تُظهره صفحة التظليلات</translation>
        </message>
        <message>
            <source>Highlights</source>
            <translation>التظليلات</translation>
        </message>
        <message>
            <source>What the page of claims shows</source>
            <translation>ما تُظهره صفحة الادعاءات</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>الادعاءات</translation>
        </message>
        <message>
            <source>The articles that the search found: {words}</source>
            <translation>المقالات التي وجدها البحث: {words}</translation>
        </message>
    </context>
    <context>
        <name>Exported</name>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>لا تظليلات</numerusform>
                <numerusform>تظليل واحد</numerusform>
                <numerusform>تظليلان</numerusform>
                <numerusform>%n تظليلات</numerusform>
                <numerusform>%n تظليلًا</numerusform>
                <numerusform>%n تظليل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claims</source>
            <comment>1 claim</comment>
            <translation>
                <numerusform>لا ادعاءات</numerusform>
                <numerusform>ادعاء واحد</numerusform>
                <numerusform>ادعاءان</numerusform>
                <numerusform>%n ادعاءات</numerusform>
                <numerusform>%n ادعاءً</numerusform>
                <numerusform>%n ادعاء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles</source>
            <comment>1 article</comment>
            <translation>
                <numerusform>لا مقالات</numerusform>
                <numerusform>مقالة واحدة</numerusform>
                <numerusform>مقالتان</numerusform>
                <numerusform>%n مقالات</numerusform>
                <numerusform>%n مقالة</numerusform>
                <numerusform>%n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>notes on %n articles</source>
            <comment>the note on 1 article</comment>
            <translation>
                <numerusform>ملاحظات على %n مقالة</numerusform>
                <numerusform>الملاحظة على مقالة واحدة</numerusform>
                <numerusform>الملاحظتان على مقالتين</numerusform>
                <numerusform>ملاحظات على %n مقالات</numerusform>
                <numerusform>ملاحظات على %n مقالة</numerusform>
                <numerusform>ملاحظات على %n مقالة</numerusform>
            </translation>
        </message>
        <message>
            <source>the note on the library</source>
            <translation>الملاحظة على المكتبة</translation>
        </message>
        <message numerus="yes">
            <source>%n quotes</source>
            <comment>1 quote</comment>
            <translation>
                <numerusform>لا اقتباسات</numerusform>
                <numerusform>اقتباس واحد</numerusform>
                <numerusform>اقتباسان</numerusform>
                <numerusform>%n اقتباسات</numerusform>
                <numerusform>%n اقتباسًا</numerusform>
                <numerusform>%n اقتباس</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n labels</source>
            <comment>1 label</comment>
            <translation>
                <numerusform>لا وسوم</numerusform>
                <numerusform>وسم واحد</numerusform>
                <numerusform>وسمان</numerusform>
                <numerusform>%n وسوم</numerusform>
                <numerusform>%n وسمًا</numerusform>
                <numerusform>%n وسم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights in the trash</source>
            <comment>1 highlight in the trash</comment>
            <translation>
                <numerusform>لا تظليلات في سلة المهملات</numerusform>
                <numerusform>تظليل واحد في سلة المهملات</numerusform>
                <numerusform>تظليلان في سلة المهملات</numerusform>
                <numerusform>%n تظليلات في سلة المهملات</numerusform>
                <numerusform>%n تظليلًا في سلة المهملات</numerusform>
                <numerusform>%n تظليل في سلة المهملات</numerusform>
            </translation>
        </message>
        <message>
            <source>Not in this file: {missing}.</source>
            <translation>ليس في هذا الملف: {missing}.</translation>
        </message>
        <message>
            <source>Not in this folder: {missing}.</source>
            <translation>ليس في هذا المجلد: {missing}.</translation>
        </message>
        <message>
            <source>not in this table: {missing}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
    </context>
    <context>
        <name>Fetching</name>
        <message>
            <source>it is moved from one address to the next without end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its address is not on the web</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the other computer answers {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its address leads into a private network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is larger than {most} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it takes too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the other computer does not answer in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the connection is not safe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no computer of that name, or no network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the other computer refuses the connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the other computer does not answer as it should</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FigureList</name>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Figures of the article</source>
            <translation>أرقام المقالة</translation>
        </message>
        <message>
            <source>Figures {count}</source>
            <translation>الأرقام {count}</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>more than {figure}</source>
            <translation>أكثر من {figure}</translation>
        </message>
        <message>
            <source>at least {figure}</source>
            <translation>{figure} على الأقل</translation>
        </message>
        <message>
            <source>about {figure}</source>
            <translation>نحو {figure}</translation>
        </message>
        <message>
            <source>at most {figure}</source>
            <translation>{figure} على الأكثر</translation>
        </message>
        <message>
            <source>less than {figure}</source>
            <translation>أقل من {figure}</translation>
        </message>
        <message>
            <source>No number was recognised in it; it is kept as you wrote it.</source>
            <translation>لم يُتعرّف فيه على عدد؛ حُفظ كما كتبته.</translation>
        </message>
        <message>
            <source>Reads as {readings}</source>
            <translation>يُقرأ {readings}</translation>
        </message>
    </context>
    <context>
        <name>FileCommands</name>
        <message>
            <source>There is no text on the clipboard. Copy an article in your browser first, then paste it here.</source>
            <translation>لا نص في الحافظة. انسخ أولًا مقالة في متصفحك ثم ألصقها هنا.</translation>
        </message>
    </context>
    <context>
        <name>FilterStrip</name>
        <message>
            <source>Filter the notes</source>
            <translation>تصفية الملاحظات</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n highlights</source>
            <comment>{shown} of 1 highlight</comment>
            <translation>
                <numerusform>{shown} من %n تظليل</numerusform>
                <numerusform>{shown} من تظليل واحد</numerusform>
                <numerusform>{shown} من تظليلين</numerusform>
                <numerusform>{shown} من %n تظليلات</numerusform>
                <numerusform>{shown} من %n تظليلًا</numerusform>
                <numerusform>{shown} من %n تظليل</numerusform>
            </translation>
        </message>
        <message>
            <source>Filters: {count}</source>
            <translation>عوامل التصفية: {count}</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>عوامل التصفية</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>مع ملاحظة</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Without a label</source>
            <translation>بلا وسم</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>In a claim that is</source>
            <translation>في ادعاء حالته</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in this article</source>
            <translation>بحث في هذه المقالة</translation>
        </message>
        <message>
            <source>Find the place before</source>
            <translation>الموضع السابق</translation>
        </message>
        <message>
            <source>Find the next place</source>
            <translation>الموضع التالي</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>إغلاق البحث</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} من {count}</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>لا نتائج</translation>
        </message>
        <message numerus="yes">
            <source>%n places</source>
            <comment>1 place</comment>
            <translation>
                <numerusform>لا مواضع</numerusform>
                <numerusform>موضع واحد</numerusform>
                <numerusform>موضعان</numerusform>
                <numerusform>%n مواضع</numerusform>
                <numerusform>%n موضعًا</numerusform>
                <numerusform>%n موضع</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FolderField</name>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Choose a folder: {title}</source>
            <translation>اختيار مجلد: {title}</translation>
        </message>
        <message>
            <source>Default</source>
            <translation>الافتراضي</translation>
        </message>
    </context>
    <context>
        <name>FolderList</name>
        <message>
            <source>Add folder…</source>
            <translation>إضافة مجلد…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>مراقبة مجلد</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>References, BibTeX</source>
            <translation>مراجع BibTeX</translation>
        </message>
        <message>
            <source>Fact checks, ClaimReview of schema.org (JSON-LD)</source>
            <translation>تحقق من الحقائق، ClaimReview من schema.org (JSON-LD)</translation>
        </message>
        <message>
            <source>CSV table of claims</source>
            <translation>جدول CSV للادعاءات</translation>
        </message>
        <message>
            <source>References, CSL-JSON</source>
            <translation>مراجع CSL-JSON</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>جدول CSV</translation>
        </message>
        <message>
            <source>HTML page</source>
            <translation>صفحة HTML</translation>
        </message>
        <message>
            <source>JSON for Hypothesis</source>
            <translation>JSON لبرنامج Hypothesis</translation>
        </message>
        <message>
            <source>Everything you wrote, to import again (JSON)</source>
            <translation>كل ما كتبته، لاستيراده مجددًا (JSON)</translation>
        </message>
        <message>
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <source>Folder of notes for Obsidian</source>
            <translation>مجلد ملاحظات لبرنامج Obsidian</translation>
        </message>
        <message>
            <source>OpenDocument text</source>
            <translation>نص OpenDocument</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>مستند PDF</translation>
        </message>
        <message>
            <source>Plain text</source>
            <translation>نص عادي</translation>
        </message>
        <message>
            <source>CSV table for Readwise</source>
            <translation>جدول CSV لبرنامج Readwise</translation>
        </message>
        <message>
            <source>REFI-QDA codebook of the labels</source>
            <translation>دفتر رموز REFI-QDA للوسوم</translation>
        </message>
        <message>
            <source>REFI-QDA project</source>
            <translation>مشروع REFI-QDA</translation>
        </message>
        <message>
            <source>References, RIS</source>
            <translation>مراجع RIS</translation>
        </message>
        <message>
            <source>JSON (W3C Web Annotation)</source>
            <translation>JSON (W3C Web Annotation)</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>مستند Word</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>مصنف Excel</translation>
        </message>
        <message>
            <source>Web pages</source>
            <translation>صفحات ويب</translation>
        </message>
        <message>
            <source>Articles as JSON</source>
            <translation>مقالات بصيغة JSON</translation>
        </message>
        <message>
            <source>Emails</source>
            <translation>رسائل بريد</translation>
        </message>
        <message>
            <source>Web archives</source>
            <translation>أرشيفات ويب</translation>
        </message>
        <message>
            <source>Highlights, notes and labels</source>
            <translation>التظليلات والملاحظات والوسوم</translation>
        </message>
        <message>
            <source>Text files</source>
            <translation>ملفات نصية</translation>
        </message>
        <message>
            <source>Articles in tables</source>
            <translation>مقالات في جداول</translation>
        </message>
        <message>
            <source>Evidence bundle, with the sources (BagIt)</source>
            <translation>حزمة أدلة مع المصادر (BagIt)</translation>
        </message>
        <message>
            <source>Template: {title}</source>
            <translation>قالب: {title}</translation>
        </message>
    </context>
    <context>
        <name>FoundLine</name>
        <message>
            <source>Show where it is in the text</source>
            <translation>إظهار موضعه في النص</translation>
        </message>
        <message>
            <source>It is in the text.</source>
            <translation>موجود في النص.</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Menus</source>
            <translation>القوائم</translation>
        </message>
    </context>
    <context>
        <name>Furnishing</name>
        <message>
            <source>Claim Reader can start from the applications menu, like other programs.</source>
            <translation>يمكن تشغيل Claim Reader من قائمة التطبيقات كسائر البرامج.</translation>
        </message>
        <message>
            <source>Add to the menu</source>
            <translation>إضافة إلى القائمة</translation>
        </message>
        <message>
            <source>Another program has changed the library. Close this window and open it again to see what is in it now.</source>
            <translation>غيّر برنامج آخر المكتبة. أغلق هذه النافذة وافتحها من جديد لترى ما فيها الآن.</translation>
        </message>
        <message>
            <source>Preferences…</source>
            <translation>التفضيلات…</translation>
        </message>
        <message>
            <source>The watched folder “{folder}” is not there. Bring it back, or remove it from the list.</source>
            <translation>المجلد المراقَب «{folder}» ليس هناك. أعده، أو أزله من القائمة.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>Guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of the guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page of the guide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{action} ({key})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;رجوع</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>“{action}” needs something to work on. Open or select it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{action}” has to wait until the dialog below is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No page has these words.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Read saved news articles, highlight claims, keep notes, export them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the version and exit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library file; else CLAIM_READER_LIBRARY, else your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import web pages, texts, emails, clips and files of articles, also all in a folder. An article that was saved before gets a new version. Highlights, notes and labels come back from what “export” wrote as library, json, hypothesis, qdpx, qdc, csv, claims or readwise, and come in from projects of REFI-QDA (QualCoder, MAXQDA, NVivo, ATLAS.ti), annotations of the W3C, tables of Readwise and Taguette, and Zotero (its RDF with notes, JSON of Better BibTeX).

The status is 1 where a file could not be imported, where one of a folder was left out that may hold an article, or where notes are on articles that are not in the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make an article of each file, also of one that was saved before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print JSON and nothing else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the articles, the newest import first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only those on which the work has come so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only those with a star.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only those in this folder and in those within it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show an article: its cleaned text, or in JSON all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number the paragraphs, and show the removed ones with the reason, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show it as this version of it was; else the latest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the versions of an article, the oldest first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the file that an article was imported from, byte for byte.

One that is no longer what was imported is not written; --json prints the hash of its bytes and the one that was recorded at the import.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of this version; else of the latest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of this page, of an article that was joined of several; else of the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file to write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it also where it is no longer what was imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the latest version of an article an article of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join articles that are pages of one: to the first, in the order of their page numbers, or as they are given where they have none. The others go to the trash; highlights and notes stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a page of an article an article of its own, with the highlights on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clean articles again, as after the cleaner has become a better one; your own verdicts and highlights stay.

The status is 1 where one of them could not be cleaned; it stays what it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clean all articles of the library again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set what is known of articles, over what their sources say, and how far the work has come. An empty text makes a detail unknown. All of it can be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far the work on it has come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it a star, or take it away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it into this folder, which is made where there is none. May be given several times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out of this folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back what you have set: let its source say this again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An author; once for each.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it was published, as 2026-03-14.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The site that it is from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its address on the web.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When this copy of it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address of a copy in an archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its language, as in en, en-GB or id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the folders and how many articles are in each; or rename, move or delete one. A folder within another is named by both: Harbour/2026.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a folder another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put a folder into another; into / for none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete a folder and those within it; the articles in them stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep paragraphs of an article that were removed; BLOCK is the number that show --removed prints.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>And make it a rule for the site, for paragraphs that start like these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same, only for paragraphs that say exactly what these say.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove paragraphs of an article from its cleaned text; BLOCK is the number that show --removed prints.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List your rules for sites, or take one back. “restore” and “remove” make them with “--always”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this rule back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highlight words in an article: where they stand in the cleaned text first, in removed text last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words to highlight, as they stand in the article.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which one, where the words stand there several times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of your labels, as Figure or Economy/Trade.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you think of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the highlights with their notes, of one article or of all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List and change your labels. One is named by its path, as Economy/Trade; its name alone is enough where no other has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the labels in their order, with how many highlights have each or one below it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The label that it stands under.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As #a03020; else the next of the palette.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its key, taken from the label that has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it is for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a label another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give all highlights of a label the label INTO instead, and delete it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete a label and those below it. The highlights stay, without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List, make and describe claims. One is named by its UUID, as the list shows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the claims, the newest first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only those that are so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only those with these words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a claim. Without a statement it begins with the words of its first highlight.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A highlight that it is in; several times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is claimed, in your words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who said it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As what.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For whom.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When, as the source words it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When, as 2026, 2026-03 or 2026-03-14.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The figure in it, as it is written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it has come to: the name of a step of your scale; empty for none yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far the checking has come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure you are, in per cent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Describe a claim: only what is named changes; an empty text takes away what was there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add highlights to a claim, or evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the highlights out of the claim instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An address, or the UUID of a highlight.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the evidence does to the claim.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your note on the evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show, write and delete notes. WHAT is library, article/ID, highlight/UUID or claim/UUID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the note on something.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the note on something, in place of what was there; - reads it from the input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the note on something.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the latest change in the library, wherever it was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do again what was undone last.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find words and figures in all titles, texts, notes and claims.

"harbour bridge"         words that follow each other
-toll                    without a word; behind -- where it comes first
1,000 km  500..1500 km   figures by their value
site: author: label: status: date:2022-11..2022-12 lang: folder: has:note is:starred in:title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the highlights, notes and claims of some articles, or of all, to a file.

Fields, order and headings are followed by the formats that people read and by csv and xlsx.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write by a template instead: one of yours or of the program's (by-article, by-label, fact-check, quotes, table), or a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file to write, or the folder of a format of several files; - for standard output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only highlights with this label or one below it, as Economy/Trade; may be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only claims that have come so far, and their highlights; may be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only claims with this verdict, and their highlights; “none” for those without; may be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what was made on this day or later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what was made on this day or earlier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is written, with commas between: quote, text, context, note, label, claim, status, citation, technical. Default: all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In which order highlights follow each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under which headings they stand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the evidence for claims: sources, texts, highlights, a report and the history, as a folder or archive that “check” and any BagIt program can check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All highlights and claims of this article, in place of claims.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The zip archive to write; the folder, where the name does not end in .zip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draw no pictures of the pages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who makes the bundle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Have this server certify the time (RFC 3161); it is sent a hash and nothing else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check an evidence bundle, a folder or a zip archive: that nothing in it was changed, that each quote stands where it is said to, and that its history is whole.

The exit status is 1 where anything is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The certificate of an authority whose time stamps count, in PEM.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a copy of the library to PATH, which is checked before it replaces what is there.

It may be made while the window or another command is writing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the whole library: that every row, source and step of the history is what Claim Reader wrote, and that the file is sound.

It may run while the window is open. The exit status is 1 where anything is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept what was changed elsewhere as correct from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the backups of the library, the latest first, with what is in them.

One is made each day while the window is used: the latest of 7 days, 4 weeks and 12 months are kept. A library that is damaged need not be readable to be restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make one now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace the library with this one; what is there is renamed and kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make a library at OUTPUT of what is left in one that is damaged, which stays as it is.

Every page is read by itself, and what is missing is looked for in the history. The exit status is 1 where anything did not come back as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merge the library OTHER into this one; OTHER stays as it is.

Articles are the same by their bytes, what was written by its UUID, labels and folders by their names. What both have in two forms stays as it is here until you decide: see “conflicts”. One “undo” takes all of it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only say what would come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List what merged libraries have otherwise, or decide on it.

DECISION says whose form is to count: mine, theirs or both. CONFLICT names one or more of the list by their ids; without one, all that are open are decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say how far two people agree in what they highlighted, label by label, and where not.

Percent and Cohen’s kappa count the characters of the kept text; Krippendorff’s alpha compares the places. 1 is full agreement, 0 what chance gives. Only articles in which both highlighted something count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with this library instead of between authors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One of the two to compare; give it twice. Needed where more than two are named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at your preferences and change them. A window that is open takes them over at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List all preferences with their values; those that you have changed have an asterisk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the value of a preference.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a preference a value. Names in a list have commas between them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a preference its default again; all of them where you name none.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HelpCommands</name>
        <message>
            <source>What’s new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader {version} reads saved news articles beside their original and keeps highlights, notes and claims. Nothing leaves this computer.

Your library: {path}

MIT licence. Qt and PySide6 are used under the LGPL; the licences of all parts are listed under Licences.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Claim Reader</source>
            <translation>حول Claim Reader</translation>
        </message>
        <message>
            <source>&amp;Licences…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader sends nothing by itself. Copy the text below and send it to whoever gave you the program, or to the place where it is developed. Write what you did, what you expected, and what happened instead.

The text names versions and where in the program something failed. No word of your articles or notes is in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report a problem</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HighlightsPage</name>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>لا تظليلات</numerusform>
                <numerusform>تظليل واحد</numerusform>
                <numerusform>تظليلان</numerusform>
                <numerusform>%n تظليلات</numerusform>
                <numerusform>%n تظليلًا</numerusform>
                <numerusform>%n تظليل</numerusform>
            </translation>
        </message>
        <message>
            <source>Without a label</source>
            <translation>بلا وسم</translation>
        </message>
        <message>
            <source>In no claim</source>
            <translation>ليس في ادعاء</translation>
        </message>
        <message>
            <source>Open in its article</source>
            <translation>فتح في مقالته</translation>
        </message>
        <message>
            <source>Add a label</source>
            <translation>إضافة وسم</translation>
        </message>
        <message>
            <source>Delete highlights and notes</source>
            <translation>حذف التظليلات والملاحظات</translation>
        </message>
        <message>
            <source>Highlights</source>
            <translation>التظليلات</translation>
        </message>
        <message>
            <source>Search quotes and notes</source>
            <translation>بحث في الاقتباسات والملاحظات</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>التجميع</translation>
        </message>
        <message>
            <source>By article</source>
            <translation>بحسب المقالة</translation>
        </message>
        <message>
            <source>By label</source>
            <translation>بحسب الوسم</translation>
        </message>
        <message>
            <source>By claim</source>
            <translation>بحسب الادعاء</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>بحسب التاريخ</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Labels: {which}</source>
            <translation>الوسوم: {which}</translation>
        </message>
        <message>
            <source>All labels</source>
            <translation>كل الوسوم</translation>
        </message>
        <message>
            <source>Claims: {which}</source>
            <translation>الادعاءات: {which}</translation>
        </message>
        <message>
            <source>Any claim status</source>
            <translation>أي حالة ادعاء</translation>
        </message>
        <message>
            <source>No highlight matches. Remove a word or a filter; new highlights appear here at once.</source>
            <translation>لا تظليل مطابقًا. احذف كلمة أو عامل تصفية؛ تظهر التظليلات الجديدة هنا فورًا.</translation>
        </message>
    </context>
    <context>
        <name>HistoryCommands</name>
        <message>
            <source>Undone: {what}.</source>
            <translation>تم التراجع: {what}.</translation>
        </message>
        <message>
            <source>Redone: {what}.</source>
            <translation>أُعيد: {what}.</translation>
        </message>
    </context>
    <context>
        <name>ImportController</name>
        <message>
            <source>Import articles</source>
            <translation>استيراد مقالات</translation>
        </message>
        <message>
            <source>Articles of all formats</source>
            <translation>مقالات بكل الصيغ</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>Import all articles of a folder</source>
            <translation>استيراد كل مقالات مجلد</translation>
        </message>
        <message numerus="yes">
            <source>%n articles imported.</source>
            <comment>1 article imported.</comment>
            <translation>
                <numerusform>لم تُستورد مقالات.</numerusform>
                <numerusform>استُوردت مقالة واحدة.</numerusform>
                <numerusform>استُوردت مقالتان.</numerusform>
                <numerusform>استُوردت %n مقالات.</numerusform>
                <numerusform>استُوردت %n مقالة.</numerusform>
                <numerusform>استُوردت %n مقالة.</numerusform>
            </translation>
        </message>
        <message>
            <source>This article is in your library already.</source>
            <translation>هذه المقالة في مكتبتك من قبل.</translation>
        </message>
        <message>
            <source>Already in your library: {count}.</source>
            <translation>في مكتبتك من قبل: {count}.</translation>
        </message>
        <message>
            <source>The import was cancelled.</source>
            <translation>أُلغي الاستيراد.</translation>
        </message>
        <message>
            <source>There was nothing to import: no web page and no text was found.</source>
            <translation>لا شيء للاستيراد: لم يُعثر على صفحة ويب ولا نص.</translation>
        </message>
        <message numerus="yes">
            <source>%n new versions of articles in your library: {what}.</source>
            <comment>This is version {number} of an article in your library: {what}. {undo} undoes it.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pages were joined to articles in your library.</source>
            <comment>This is page {page} of an article in your library, which has pages {pages} now. {undo} undoes it.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier states of articles were kept as versions; the articles show the newer texts still.</source>
            <comment>This is an earlier state, or a part, of an article in your library. It is kept as version {number}; the article shows the newer text still. {undo} undoes it.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files in the folder were left out: Claim Reader cannot read them as articles.</source>
            <comment>1 file in the folder was left out: Claim Reader cannot read it as an article.</comment>
            <translation>
                <numerusform>لم يُستبعد أي ملف.</numerusform>
                <numerusform>استُبعد ملف واحد في المجلد: لا يستطيع Claim Reader قراءته كمقالة.</numerusform>
                <numerusform>استُبعد ملفان في المجلد: لا يستطيع Claim Reader قراءتهما كمقالتين.</numerusform>
                <numerusform>استُبعدت %n ملفات في المجلد: لا يستطيع Claim Reader قراءتها كمقالات.</numerusform>
                <numerusform>استُبعد %n ملفًا في المجلد: لا يستطيع Claim Reader قراءتها كمقالات.</numerusform>
                <numerusform>استُبعد %n ملف في المجلد: لا يستطيع Claim Reader قراءتها كمقالات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files could not be imported.</source>
            <comment>1 file could not be imported.</comment>
            <translation>
                <numerusform>استُورد كل الملفات.</numerusform>
                <numerusform>تعذر استيراد ملف واحد.</numerusform>
                <numerusform>تعذر استيراد ملفين.</numerusform>
                <numerusform>تعذر استيراد %n ملفات.</numerusform>
                <numerusform>تعذر استيراد %n ملفًا.</numerusform>
                <numerusform>تعذر استيراد %n ملف.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportReport</name>
        <message>
            <source>Could not be imported</source>
            <translation>تعذر استيراده</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>مستبعد</translation>
        </message>
        <message>
            <source>Notes on articles that are not here</source>
            <translation>ملاحظات على مقالات ليست هنا</translation>
        </message>
        <message>
            <source>Notes left out</source>
            <translation>ملاحظات مستبعدة</translation>
        </message>
        <message>
            <source>Here in another form, and left as it is</source>
            <translation>هنا بصورة أخرى، وتُركت كما هي</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>مستورد</translation>
        </message>
        <message>
            <source>New versions</source>
            <translation>نسخ جديدة</translation>
        </message>
        <message>
            <source>Earlier versions</source>
            <translation>نسخ سابقة</translation>
        </message>
        <message>
            <source>Joined pages</source>
            <translation>صفحات مضمومة</translation>
        </message>
        <message>
            <source>In the library already</source>
            <translation>في المكتبة من قبل</translation>
        </message>
        <message>
            <source>Version {number}: {what}</source>
            <translation>النسخة {number}: {what}</translation>
        </message>
        <message>
            <source>Page {page}; the article has pages {pages}</source>
            <translation>الصفحة {page}؛ في المقالة الصفحات {pages}</translation>
        </message>
        <message>
            <source>Kept as version {number}</source>
            <translation>حُفظت باسم النسخة {number}</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>What the inspector shows</source>
            <translation>ما تعرضه اللوحة الجانبية</translation>
        </message>
    </context>
    <context>
        <name>KeysWindow</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Search for an action or a shortcut</source>
            <translation>ابحث عن إجراء أو اختصار</translation>
        </message>
        <message>
            <source>Press Enter on an action to change its shortcut. The keys 1 to 9 belong to your labels.</source>
            <translation>اضغط Enter على إجراء لتغيير اختصاره. المفاتيح من 1 إلى 9 لوسومك.</translation>
        </message>
        <message>
            <source>Reset to default</source>
            <translation>العودة إلى الافتراضي</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>إعادة الكل</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <translation>الاختصار</translation>
        </message>
        <message>
            <source>Actions and their shortcuts</source>
            <translation>الإجراءات واختصاراتها</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no shortcut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New shortcut for “{action}”</source>
            <translation>اختصار جديد لـ «{action}»</translation>
        </message>
        <message>
            <source>{key} belongs to “{action}”. Choose another one, or change that action’s first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its default shortcut belongs to “{action}” now. Change that action’s first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All actions have their default shortcuts again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{action}” has the shortcut {key} now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>the source of a program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a table of figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a comparison of two files (diff)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a file of subtitles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a style sheet (CSS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a file of settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a file for programs and not for readers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a link to a web page</source>
            <translation>رابط إلى صفحة ويب</translation>
        </message>
        <message>
            <source>a list of web addresses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an XML file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON data without the text of an article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON data that is damaged or cut off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a record of a browser’s traffic (HAR)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a file of highlights and notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a Jupyter notebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a map (GeoJSON)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an email with parts in parts in parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a web archive with parts in parts in parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>binary data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a file of the type {type}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a PNG picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a JPEG picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a GIF picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a WebP picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a picture</source>
            <translation>صورة</translation>
        </message>
        <message>
            <source>a TIFF picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a BMP picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an icon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a Photoshop picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an SVG picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a news feed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an export of Evernote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a list of news feeds (OPML)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a Safari web archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a property list of macOS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a PDF document</source>
            <translation>مستند PDF</translation>
        </message>
        <message>
            <source>a PostScript document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a rich text document (RTF)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a LaTeX document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a list of references (RIS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a list of references (BibTeX)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a list as a Python program prints it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a list of bookmarks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an address card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a key or a certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an e-book (EPUB)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an OpenDocument file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a Word document (DOCX)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a spreadsheet (XLSX)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an Office document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a document of Apple Pages, Numbers or Keynote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a web archive (WACZ)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an archive of pages (MAFF)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a ZIP archive</source>
            <translation>أرشيف ZIP</translation>
        </message>
        <message>
            <source>an Outlook message (MSG)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an old Office document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a shortcut of Windows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a web archive (WARC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a gzip archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a bzip2 archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an xz archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a 7-Zip archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a RAR archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a Zstandard archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a tar archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an MP3 recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a sound recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a video</source>
            <translation>مقطع مرئي</translation>
        </message>
        <message>
            <source>a library of Claim Reader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an SQLite database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a program</source>
            <translation>برنامج</translation>
        </message>
        <message>
            <source>a font</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a table (CSV) without a column of article texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a row of a table that is cut off or empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a file of an unknown format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a link to a file outside the folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LabelCommands</name>
        <message>
            <source>Select the words first that you want to highlight wherever they stand.</source>
            <translation>حدّد أولًا الكلمات التي تريد تظليلها أينما وردت.</translation>
        </message>
    </context>
    <context>
        <name>LabelKeys</name>
        <message>
            <source>Highlight as {label}</source>
            <translation>تظليل بوسم {label}</translation>
        </message>
        <message>
            <source>Add or remove the label {label}</source>
            <translation>إضافة الوسم {label} أو إزالته</translation>
        </message>
    </context>
    <context>
        <name>LabelSets</name>
        <message>
            <source>it has no list of labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a label in it has no name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not a codebook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its codes stand too deep in each other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has no column “tag”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LabelTree</name>
        <message>
            <source>Label</source>
            <translation>الوسم</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Highlights</source>
            <translation>التظليلات</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>الوسوم</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <source>Claim</source>
            <translation>ادعاء</translation>
        </message>
        <message>
            <source>Something that somebody says is so, and that can be checked.</source>
            <translation>ما يقول أحدهم إنه كذلك، ويمكن التحقق منه.</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>رقم</translation>
        </message>
        <message>
            <source>A number with what it counts.</source>
            <translation>عدد مع ما يعدّه.</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <source>Words that somebody is said to have used.</source>
            <translation>كلمات يُنسب قولها إلى أحدهم.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>مصدر</translation>
        </message>
        <message>
            <source>Where the article has it from.</source>
            <translation>من أين أخذته المقالة.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>سؤال</translation>
        </message>
        <message>
            <source>What remains open, or looks doubtful.</source>
            <translation>ما بقي مفتوحًا أو بدا مشكوكًا فيه.</translation>
        </message>
        <message>
            <source>True</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <source>What can be found says the same.</source>
            <translation>ما يمكن العثور عليه يقول الشيء نفسه.</translation>
        </message>
        <message>
            <source>Mostly true</source>
            <translation>صحيح في معظمه</translation>
        </message>
        <message>
            <source>True but for something that changes little.</source>
            <translation>صحيح سوى ما لا يغيّر كثيرًا.</translation>
        </message>
        <message>
            <source>Misleading</source>
            <translation>مضلل</translation>
        </message>
        <message>
            <source>The words may be true; what they suggest is not.</source>
            <translation>قد تصح الكلمات، لكن ما توحي به لا يصح.</translation>
        </message>
        <message>
            <source>Mostly false</source>
            <translation>خاطئ في معظمه</translation>
        </message>
        <message>
            <source>False but for something that changes little.</source>
            <translation>خاطئ سوى ما لا يغيّر كثيرًا.</translation>
        </message>
        <message>
            <source>False</source>
            <translation>خاطئ</translation>
        </message>
        <message>
            <source>What can be found says otherwise.</source>
            <translation>ما يمكن العثور عليه يقول خلاف ذلك.</translation>
        </message>
        <message>
            <source>Cannot be checked</source>
            <translation>لا يمكن التحقق منه</translation>
        </message>
        <message>
            <source>What there is to be found does not settle it.</source>
            <translation>ما يمكن العثور عليه لا يحسم الأمر.</translation>
        </message>
    </context>
    <context>
        <name>LabelsWindow</name>
        <message>
            <source>Labels</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Definition of the label</source>
            <translation>تعريف الوسم</translation>
        </message>
        <message>
            <source>Another colour…</source>
            <translation>لون آخر…</translation>
        </message>
        <message>
            <source>Recolour all…</source>
            <translation>إعادة تلوين الكل…</translation>
        </message>
        <message>
            <source>Merge into…</source>
            <translation>دمج في…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <source>New sub-label</source>
            <translation>وسم فرعي جديد</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Merge into</source>
            <translation>دمج في</translation>
        </message>
        <message>
            <source>“{name}” will be deleted.</source>
            <translation>سيُحذف «{name}».</translation>
        </message>
        <message>
            <source>So will the labels below it: {count}.</source>
            <translation>وكذلك الوسوم التي تحته: {count}.</translation>
        </message>
        <message>
            <source>Highlights that lose the label: {count}; they stay, with their notes.</source>
            <translation>تظليلات تفقد الوسم: {count}؛ تبقى هي وملاحظاتها.</translation>
        </message>
        <message>
            <source>“{name}” goes, and its highlights ({count}) become “{into}”.</source>
            <translation>يزول «{name}»، وتصير تظليلاته ({count}) «{into}».</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>دمج</translation>
        </message>
        <message>
            <source>Import labels</source>
            <translation>استيراد وسوم</translation>
        </message>
        <message>
            <source>Export labels</source>
            <translation>تصدير الوسوم</translation>
        </message>
        <message numerus="yes">
            <source>%n labels were written to “{path}”.</source>
            <comment>1 label was written to “{path}”.</comment>
            <translation>
                <numerusform>لم تُكتب وسوم في «{path}».</numerusform>
                <numerusform>كُتب وسم واحد في «{path}».</numerusform>
                <numerusform>كُتب وسمان في «{path}».</numerusform>
                <numerusform>كُتبت %n وسوم في «{path}».</numerusform>
                <numerusform>كُتب %n وسمًا في «{path}».</numerusform>
                <numerusform>كُتب %n وسم في «{path}».</numerusform>
            </translation>
        </message>
        <message>
            <source>The key {key} was taken from “{name}”. {undo} gives it back.</source>
            <translation>أُخذ المفتاح {key} من «{name}». {undo} لإعادته.</translation>
        </message>
        <message>
            <source>All labels have new colours. {undo} gives the old ones back.</source>
            <translation>صارت لكل الوسوم ألوان جديدة. {undo} لإعادة القديمة.</translation>
        </message>
        <message>
            <source>Colour of “{name}”</source>
            <translation>لون «{name}»</translation>
        </message>
        <message>
            <source>A label needs a name.</source>
            <translation>يحتاج الوسم إلى اسم.</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>بلا مفتاح</translation>
        </message>
        <message>
            <source>Key of the label</source>
            <translation>مفتاح الوسم</translation>
        </message>
        <message>
            <source>What belongs under this label, and what does not</source>
            <translation>ما يدخل تحت هذا الوسم وما لا يدخل</translation>
        </message>
        <message>
            <source>Give all labels the colours of a palette</source>
            <translation>إعطاء كل الوسوم ألوان لوحة</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>اللون</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>التعريف</translation>
        </message>
        <message>
            <source>New label</source>
            <translation>وسم جديد</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Label sets (*.json *.qdc *.csv);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New label {number}</source>
            <translation>وسم جديد {number}</translation>
        </message>
    </context>
    <context>
        <name>LayoutBox</name>
        <message>
            <source>Quotes</source>
            <translation>الاقتباسات</translation>
        </message>
        <message>
            <source>Whole articles</source>
            <translation>المقالات كاملة</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>سياق</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>الادعاءات</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>Technical</source>
            <translation>تقني</translation>
        </message>
        <message>
            <source>The text of each article around its highlights, where the format shows it</source>
            <translation>نص كل مقالة حول تظليلاتها، حيث تعرضه الصيغة</translation>
        </message>
        <message>
            <source>The sentences around each quote</source>
            <translation>الجمل المحيطة بكل اقتباس</translation>
        </message>
        <message>
            <source>What became of each quote, and how far the checking of claims has come</source>
            <translation>ما آل إليه كل اقتباس، وإلى أين وصل التحقق من الادعاءات</translation>
        </message>
        <message>
            <source>Author, title, site, date and address</source>
            <translation>المؤلف والعنوان والموقع والتاريخ والرابط</translation>
        </message>
        <message>
            <source>Places in the text, versions, hashes, and links back into the program</source>
            <translation>المواضع في النص والإصدارات والبصمات وروابط العودة إلى البرنامج</translation>
        </message>
        <message>
            <source>As in the text</source>
            <translation>كما في النص</translation>
        </message>
        <message>
            <source>By label</source>
            <translation>بحسب الوسم</translation>
        </message>
        <message>
            <source>By the date they were made</source>
            <translation>بحسب تاريخ إنشائها</translation>
        </message>
        <message>
            <source>By title of the article</source>
            <translation>بحسب عنوان المقالة</translation>
        </message>
        <message>
            <source>By date of the article</source>
            <translation>بحسب تاريخ المقالة</translation>
        </message>
        <message>
            <source>By article</source>
            <translation>بحسب المقالة</translation>
        </message>
        <message>
            <source>By claim</source>
            <translation>بحسب الادعاء</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>إعادة &amp;ضبط</translation>
        </message>
        <message>
            <source>All fields, as in the text, by article</source>
            <translation>كل الحقول، كما في النص، بحسب المقالة</translation>
        </message>
        <message>
            <source>&amp;Group</source>
            <translation>الت&amp;جميع</translation>
        </message>
        <message>
            <source>&amp;Order</source>
            <translation>التر&amp;تيب</translation>
        </message>
    </context>
    <context>
        <name>LeftOut</name>
        <message numerus="yes">
            <source>%n files were left out, each of them {kind}: {names}.</source>
            <comment>1 file was left out, {kind}: {names}.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Lengths</name>
        <message numerus="yes">
            <source>%n characters</source>
            <comment>1 character</comment>
            <translation>
                <numerusform>لا أحرف</numerusform>
                <numerusform>حرف واحد</numerusform>
                <numerusform>حرفان</numerusform>
                <numerusform>%n أحرف</numerusform>
                <numerusform>%n حرفًا</numerusform>
                <numerusform>%n حرف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <comment>1 word</comment>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%n كلمات</numerusform>
                <numerusform>%n كلمة</numerusform>
                <numerusform>%n كلمة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>its disk is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is of an earlier version, and there is no room for the backup that is made before an upgrade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its disk is write-protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its file is write-protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its file belongs to another user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its folder is write-protected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its folder belongs to another user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This library can only be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This library can only be read: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library lies on a network drive. Open it on one computer at a time: such drives do not keep two from writing at once. To work together, keep a library each and merge them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside the library lay unfinished work of another file, which would have damaged it. It was renamed and kept: {names}. If the library is an older copy, what was written last is in there.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LibraryCommands</name>
        <message>
            <source>New library</source>
            <translation>مكتبة جديدة</translation>
        </message>
        <message>
            <source>“{name}” already exists. Choose another name, or open it.</source>
            <translation>«{name}» موجود هناك من قبل. اختر اسمًا آخر، أو افتحه.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <source>Open library</source>
            <translation>فتح مكتبة</translation>
        </message>
        <message>
            <source>“{name}” is the library of this window.</source>
            <translation>«{name}» هي مكتبة هذه النافذة.</translation>
        </message>
        <message>
            <source>“{name}” is not a Claim Reader library. To read it as an article, import it.</source>
            <translation>«{name}» ليس مكتبة Claim Reader. لقراءته كمقالة، استورده.</translation>
        </message>
        <message>
            <source>“{name}” opens in a window of its own.</source>
            <translation>«{name}» تُفتح في نافذة مستقلة.</translation>
        </message>
        <message>
            <source>“{name}” could not be opened: no process can be started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Libraries of Claim Reader</source>
            <translation>مكتبات Claim Reader</translation>
        </message>
        <message>
            <source>Your own library</source>
            <translation>مكتبتك أنت</translation>
        </message>
        <message>
            <source>No other library was opened yet</source>
            <translation>لم تُفتح مكتبة أخرى بعد</translation>
        </message>
        <message>
            <source>Clear this list</source>
            <translation>مسح هذه القائمة</translation>
        </message>
        <message>
            <source>“{name}” is no longer in {folder}, so it was taken off this list. If you moved it, open it from its new place.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LibraryCopier</name>
        <message>
            <source>Copied the library to {path}.</source>
            <translation>نُسخت المكتبة إلى {path}.</translation>
        </message>
        <message>
            <source>Save a copy of the library</source>
            <translation>حفظ نسخة من المكتبة</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>مكتبات</translation>
        </message>
        <message>
            <source>Copy the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying the library to {path}…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LibraryNoteWindow</name>
        <message>
            <source>Library notes</source>
            <translation>ملاحظات المكتبة</translation>
        </message>
        <message>
            <source>Notes on the whole library</source>
            <translation>ملاحظات على المكتبة كلها</translation>
        </message>
        <message>
            <source>Markdown. Links to highlights, articles and claims open them; see “Copy link”.</source>
            <translation>Markdown. الروابط إلى التظليلات والمقالات والادعاءات تفتحها؛ انظر «نسخ رابط».</translation>
        </message>
    </context>
    <context>
        <name>LibraryPanel</name>
        <message>
            <source>Filter by title or site</source>
            <translation>تصفية بالعنوان أو الموقع</translation>
        </message>
        <message>
            <source>Filter the articles by title or site</source>
            <translation>تصفية المقالات بالعنوان أو الموقع</translation>
        </message>
        <message>
            <source>Sort the articles</source>
            <translation>ترتيب المقالات</translation>
        </message>
        <message>
            <source>Your articles will be listed here.</source>
            <translation>ستُسرد مقالاتك هنا.</translation>
        </message>
        <message>
            <source>No article’s title or site matches the filter.</source>
            <translation>لا مقالة يطابق عنوانها أو موقعها التصفية.</translation>
        </message>
        <message>
            <source>There is no article here. Choose another part of the library above.</source>
            <translation>لا مقالات هنا. اختر جزءًا آخر من المكتبة أعلاه.</translation>
        </message>
    </context>
    <context>
        <name>LinkCommands</name>
        <message>
            <source>The link is on the clipboard. Paste it into any note.</source>
            <translation>الرابط في الحافظة. ألصقه في أي ملاحظة.</translation>
        </message>
        <message>
            <source>What this link leads to is not in the library, or was deleted.</source>
            <translation>ما يقود إليه هذا الرابط ليس في المكتبة، أو حُذف.</translation>
        </message>
        <message>
            <source>This link leads neither to the web nor to anything in the library, so it is not opened.</source>
            <translation>لا يقود هذا الرابط إلى الويب ولا إلى شيء في المكتبة، فلم يُفتح.</translation>
        </message>
    </context>
    <context>
        <name>LinkQuestion</name>
        <message>
            <source>Open in the browser?</source>
            <translation>فتح في المتصفح؟</translation>
        </message>
        <message>
            <source>Open this address in your browser? It leads to {host}.</source>
            <translation>هل يُفتح هذا العنوان في متصفحك؟ إنه يقود إلى {host}.</translation>
        </message>
        <message>
            <source>The whole address</source>
            <translation>العنوان كاملًا</translation>
        </message>
        <message>
            <source>In letters, its host reads “{host}”, which may look like another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>فتح في المتصفح</translation>
        </message>
    </context>
    <context>
        <name>ListCommands</name>
        <message numerus="yes">
            <source>%n articles are deleted. {undo} brings them back.</source>
            <comment>The article is deleted. {undo} brings it back with its highlights and notes.</comment>
            <translation>
                <numerusform>لم تُحذف مقالات. {undo} للتراجع.</numerusform>
                <numerusform>حُذفت المقالة. {undo} لإعادتها مع تظليلاتها وملاحظاتها.</numerusform>
                <numerusform>حُذفت مقالتان. {undo} لإعادتهما.</numerusform>
                <numerusform>حُذفت %n مقالات. {undo} لإعادتها.</numerusform>
                <numerusform>حُذفت %n مقالة. {undo} لإعادتها.</numerusform>
                <numerusform>حُذفت %n مقالة. {undo} لإعادتها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>ListScopes</name>
        <message>
            <source>New folder</source>
            <translation>مجلد جديد</translation>
        </message>
        <message>
            <source>Folders</source>
            <translation>المجلدات</translation>
        </message>
        <message>
            <source>Saved searches</source>
            <translation>عمليات البحث المحفوظة</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>إعادة تسمية المجلد</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <source>Make the folder</source>
            <translation>إنشاء المجلد</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>الاسم:</translation>
        </message>
    </context>
    <context>
        <name>Lists</name>
        <message>
            <source>{before} and {after}</source>
            <translation>{before} و{after}</translation>
        </message>
        <message>
            <source>{before}, {after}</source>
            <translation>{before}، {after}</translation>
        </message>
        <message>
            <source>{before} or {after}</source>
            <translation>{before} أو {after}</translation>
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
            <translation>التظليلات في هذا الموضع</translation>
        </message>
    </context>
    <context>
        <name>MenuCommands</name>
        <message>
            <source>Claim Reader is in the applications menu now. Saved pages and libraries offer to be opened with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader is no longer in the applications menu.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>“{name}” has nothing that is not here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” has what is not here: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” has changes that are not here, such as details or evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highlights and claims in it are by {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merged: notes and the like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There was nothing to merge: all of it is here.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n articles</source>
            <comment>1 article</comment>
            <translation>
                <numerusform>لا مقالات</numerusform>
                <numerusform>مقالة واحدة</numerusform>
                <numerusform>مقالتان</numerusform>
                <numerusform>%n مقالات</numerusform>
                <numerusform>%n مقالة</numerusform>
                <numerusform>%n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n versions</source>
            <comment>1 version</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>لا تظليلات</numerusform>
                <numerusform>تظليل واحد</numerusform>
                <numerusform>تظليلان</numerusform>
                <numerusform>%n تظليلات</numerusform>
                <numerusform>%n تظليلًا</numerusform>
                <numerusform>%n تظليل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claims</source>
            <comment>1 claim</comment>
            <translation>
                <numerusform>لا ادعاءات</numerusform>
                <numerusform>ادعاء واحد</numerusform>
                <numerusform>ادعاءان</numerusform>
                <numerusform>%n ادعاءات</numerusform>
                <numerusform>%n ادعاءً</numerusform>
                <numerusform>%n ادعاء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n labels</source>
            <comment>1 label</comment>
            <translation>
                <numerusform>لا وسوم</numerusform>
                <numerusform>وسم واحد</numerusform>
                <numerusform>وسمان</numerusform>
                <numerusform>%n وسوم</numerusform>
                <numerusform>%n وسمًا</numerusform>
                <numerusform>%n وسم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes come with it, on articles, claims or the library.</source>
            <comment>1 note comes with it, on an article, a claim or the library.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things were changed there alone: they become as they are there.</source>
            <comment>1 thing was changed there alone: it becomes as it is there.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things were deleted there and left alone here: they go.</source>
            <comment>1 thing was deleted there and left alone here: it goes.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things are here and there in two forms: they stay as they are here until you decide.</source>
            <comment>1 thing is here and there in two forms: it stays as it is here until you decide.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things were changed there alone and are the same here now.</source>
            <comment>1 thing was changed there alone and is the same here now.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things wait for your decision.</source>
            <comment>1 thing waits for your decision.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights wait for a place.</source>
            <comment>1 highlight waits for a place.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>MergeWindow</name>
        <message>
            <source>Merge another library</source>
            <translation>دمج مكتبة أخرى</translation>
        </message>
        <message>
            <source>Progress of the merging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Choose a library…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Decide…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking “{name}”…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the library of somebody you work with, or a copy of your own. All that is in it and not here comes; the file itself stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles are the same by their files, what was written by its number, labels and folders by their names. Undo takes the whole of it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merging “{name}”…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing it to the library…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be merged. Nothing was changed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a library to merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Libraries (*.sqlite *{suffix});;All files (*)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NextLabel</name>
        <message>
            <source>{key}: {label}</source>
            <translation>‏{key}: {label}</translation>
        </message>
        <message>
            <source>{key} highlights as “{label}”. A label’s own key chooses another one.</source>
            <translation>‏{key} يظلّل بوسم «{label}». مفتاح وسم آخر يختار ذلك الوسم.</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Write a note…</source>
            <translation>اكتب ملاحظة…</translation>
        </message>
    </context>
    <context>
        <name>NoteKeeper</name>
        <message>
            <source>No note</source>
            <translation>لا ملاحظة</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>it is not valid JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{field}” in it makes no sense</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is locked with a password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the archive is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its texts unpack to more than {megabytes} MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has a document type of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its XML breaks off or makes no sense in line {line}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NotesPanel</name>
        <message>
            <source>Highlights and notes</source>
            <translation>التظليلات والملاحظات</translation>
        </message>
        <message>
            <source>Note on this article</source>
            <translation>ملاحظة على هذه المقالة</translation>
        </message>
        <message>
            <source>The highlights and notes of the open article appear here.</source>
            <translation>تظهر هنا تظليلات المقالة المفتوحة وملاحظاتها.</translation>
        </message>
        <message>
            <source>No highlight matches the filters. Press Esc in the field above to clear them.</source>
            <translation>لا تظليل يطابق التصفية. Esc في الحقل أعلاه يمسحها.</translation>
        </message>
        <message>
            <source>No highlights or notes in this article.</source>
            <translation>لا تظليلات ولا ملاحظات في هذه المقالة.</translation>
        </message>
        <message>
            <source>Select words in the text and press H, or a label’s key from 1 to 9. The highlight and your note appear here.</source>
            <translation>حدّد كلمات في النص واضغط H، أو مفتاح وسم من 1 إلى 9. يظهر التظليل وملاحظتك هنا.</translation>
        </message>
    </context>
    <context>
        <name>OccurrencesWindow</name>
        <message>
            <source>Highlight all occurrences</source>
            <translation>تظليل كل المواضع</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>العبارة</translation>
        </message>
        <message>
            <source>In all articles</source>
            <translation>في كل المقالات</translation>
        </message>
        <message>
            <source>Places where the phrase occurs</source>
            <translation>مواضع ورود العبارة</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>تظليل</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>جارٍ البحث…</translation>
        </message>
        <message>
            <source>highlighted already</source>
            <translation>مظلّل من قبل</translation>
        </message>
        <message>
            <source>in a removed part</source>
            <translation>في جزء مُزال</translation>
        </message>
        <message numerus="yes">
            <source>%n places found, {ticked} ticked. Space ticks, Enter highlights.</source>
            <comment>1 place found, {ticked} ticked. Space ticks, Enter highlights.</comment>
            <translation>
                <numerusform>لم يوجد موضع، المحدد {ticked}. المسافة تحدد وEnter يظلّل.</numerusform>
                <numerusform>وُجد موضع واحد، المحدد {ticked}. المسافة تحدد وEnter يظلّل.</numerusform>
                <numerusform>وُجد موضعان، المحدد {ticked}. المسافة تحدد وEnter يظلّل.</numerusform>
                <numerusform>وُجدت %n مواضع، المحدد {ticked}. المسافة تحدد وEnter يظلّل.</numerusform>
                <numerusform>وُجد %n موضعًا، المحدد {ticked}. المسافة تحدد وEnter يظلّل.</numerusform>
                <numerusform>وُجد %n موضع، المحدد {ticked}. المسافة تحدد وEnter يظلّل.</numerusform>
            </translation>
        </message>
        <message>
            <source>The phrase was not found. Check its spelling.</source>
            <translation>لا ترد العبارة في أي موضع. تحقق من إملائها.</translation>
        </message>
        <message>
            <source>Highlight {count}</source>
            <translation>تظليل {count}</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>الوسم</translation>
        </message>
    </context>
    <context>
        <name>OpeningNote</name>
        <message>
            <source>Opening the library… Where this version of Claim Reader has to upgrade it, a backup is made first, which takes a while for a large one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OriginalStack</name>
        <message>
            <source>The page is being loaded</source>
            <translation>يجري تحميل الصفحة</translation>
        </message>
        <message>
            <source>The page itself cannot be shown: Qt WebEngine is missing on this computer ({reason}). Here is its text.</source>
            <translation>تعذر عرض الصفحة نفسها: Qt WebEngine غير موجود على هذا الحاسوب ({reason}). هذا نصها.</translation>
        </message>
        <message>
            <source>The page itself is not shown to the system’s administrator: the program that draws it could not be shut in. Start Claim Reader as another user to see the page. Here is its text.</source>
            <translation>لا تُعرض الصفحة نفسها لمدير النظام: تعذر عزل البرنامج الذي يرسمها. شغّل Claim Reader بحساب مستخدم آخر لرؤية الصفحة. هذا نصها.</translation>
        </message>
        <message>
            <source>The page itself is not shown: this computer does not let programs be shut in (user namespaces are switched off). Here is its text.</source>
            <translation>لا تُعرض الصفحة نفسها: هذا الحاسوب لا يسمح بعزل البرامج (user namespaces معطلة). هذا نصها.</translation>
        </message>
    </context>
    <context>
        <name>OriginalView</name>
        <message>
            <source>Original</source>
            <translation>الأصل</translation>
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
            <translation>لا عناوين فرعية في هذه المقالة.</translation>
        </message>
        <message>
            <source>Headings of the article</source>
            <translation>عناوين المقالة الفرعية</translation>
        </message>
    </context>
    <context>
        <name>PageCommands</name>
        <message>
            <source>Only a web page has pictures. Open one first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageLinks</name>
        <message>
            <source>This link leads to no address on the web: {address}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageLoader</name>
        <message>
            <source>Files that were saved with this page but were too much to keep: {count}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page could not be shown any longer: the process that draws it ended.</source>
            <translation>لم يعد ممكنًا عرض الصفحة: توقفت العملية التي ترسمها.</translation>
        </message>
    </context>
    <context>
        <name>PageNotice</name>
        <message>
            <source>Reload</source>
            <translation>إعادة التحميل</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
    </context>
    <context>
        <name>PageStrip</name>
        <message>
            <source>Pages of the article</source>
            <translation>صفحات المقالة</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>الصفحة {number}</translation>
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
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Pages of this article</source>
            <translation>صفحات هذه المقالة</translation>
        </message>
        <message>
            <source>Make it an &amp;article of its own</source>
            <translation>جعلها مقالة م&amp;ستقلة</translation>
        </message>
        <message>
            <source>Title or site</source>
            <translation>العنوان أو الموقع</translation>
        </message>
        <message>
            <source>Find the article that is a page of this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles that can be joined to this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Join as pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No article is open.</source>
            <translation>لا مقالة مفتوحة.</translation>
        </message>
        <message>
            <source>“{title}” was imported as one page. Where its other pages are articles of their own in your library, choose them below and join them.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>“{title}” was joined of %n pages.</source>
            <comment>“{title}” was joined of 1 page.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Page {missing} is missing: import it, and it is joined.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {number}</source>
            <translation>الصفحة {number}</translation>
        </message>
        <message>
            <source>imported {moment}</source>
            <translation>استُوردت {moment}</translation>
        </message>
        <message>
            <source>The highlights on the page go with it. Undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chosen articles become pages of this one, with their highlights and notes, in the order of their page numbers. Undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join other articles to it as pages:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Cleaned text</source>
            <translation>النص المنقّى</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>الأصل</translation>
        </message>
        <message numerus="yes">
            <source>{removed} of %n parts removed</source>
            <comment>{removed} of 1 part removed</comment>
            <translation>
                <numerusform>أُزيل {removed} من %n جزء</numerusform>
                <numerusform>أُزيل {removed} من جزء واحد</numerusform>
                <numerusform>أُزيل {removed} من جزأين</numerusform>
                <numerusform>أُزيل {removed} من %n أجزاء</numerusform>
                <numerusform>أُزيل {removed} من %n جزءًا</numerusform>
                <numerusform>أُزيل {removed} من %n جزء</numerusform>
            </translation>
        </message>
        <message>
            <source>version {number} · {name}</source>
            <translation>النسخة {number} · {name}</translation>
        </message>
        <message>
            <source>pages {pages}, page {missing} is missing</source>
            <translation>الصفحات {pages}، تنقص الصفحة {missing}</translation>
        </message>
        <message>
            <source>pages {pages}</source>
            <translation>الصفحات {pages}</translation>
        </message>
    </context>
    <context>
        <name>PictureQuestion</name>
        <message>
            <source>Pictures from the network</source>
            <translation>صور من الشبكة</translation>
        </message>
        <message>
            <source>Fetching them tells these computers that somebody with your internet address looks at this page now; nothing else is sent. The pictures are then kept in your library. The page itself stays cut off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Computers that have the pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the fetched pictures</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Fetch %n pictures</source>
            <comment>Fetch 1 picture</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>There is nothing to fetch: no picture of this page is missing whose address is known.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Fetched for this page so far: %n pictures.</source>
            <comment>Fetched for this page so far: 1 picture.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Of this page, %n pictures are not in your library, but on these computers:</source>
            <comment>Of this page, 1 picture is not in your library, but on this computer:</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>the source is a text without a page of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the text in which it was highlighted is not kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the bundle has more passages than pictures are made of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pictures were not asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the process that draws pages ended without drawing this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the page did not load in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the page as it was saved does not show these words, as where a script would do so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the web engine that draws pages is not on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this computer does not let the web engine shut pages in, so it draws none</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Pill</name>
        <message>
            <source>Claim: {status}</source>
            <translation>ادعاء: {status}</translation>
        </message>
    </context>
    <context>
        <name>Placements</name>
        <message>
            <source>no highlights</source>
            <translation>لا تظليلات</translation>
        </message>
        <message numerus="yes">
            <source>%n highlights exact</source>
            <comment>1 highlight exact</comment>
            <translation>
                <numerusform>لا تظليلات مطابقة</numerusform>
                <numerusform>تظليل مطابق</numerusform>
                <numerusform>تظليلان مطابقان</numerusform>
                <numerusform>%n تظليلات مطابقة</numerusform>
                <numerusform>%n تظليلًا مطابقًا</numerusform>
                <numerusform>%n تظليل مطابق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights moved</source>
            <comment>1 highlight moved</comment>
            <translation>
                <numerusform>لا تظليلات منقولة</numerusform>
                <numerusform>تظليل منقول</numerusform>
                <numerusform>تظليلان منقولان</numerusform>
                <numerusform>%n تظليلات منقولة</numerusform>
                <numerusform>%n تظليلًا منقولًا</numerusform>
                <numerusform>%n تظليل منقول</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights changed</source>
            <comment>1 highlight changed</comment>
            <translation>
                <numerusform>لا تظليلات متغيرة</numerusform>
                <numerusform>تظليل متغير</numerusform>
                <numerusform>تظليلان متغيران</numerusform>
                <numerusform>%n تظليلات متغيرة</numerusform>
                <numerusform>%n تظليلًا متغيرًا</numerusform>
                <numerusform>%n تظليل متغير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights unplaced</source>
            <comment>1 highlight unplaced</comment>
            <translation>
                <numerusform>لا تظليلات بلا موضع</numerusform>
                <numerusform>تظليل بلا موضع</numerusform>
                <numerusform>تظليلان بلا موضع</numerusform>
                <numerusform>%n تظليلات بلا موضع</numerusform>
                <numerusform>%n تظليلًا بلا موضع</numerusform>
                <numerusform>%n تظليل بلا موضع</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exact</source>
            <comment>1 exact</comment>
            <translation>
                <numerusform>لا مطابق</numerusform>
                <numerusform>مطابق واحد</numerusform>
                <numerusform>مطابقان</numerusform>
                <numerusform>%n مطابقة</numerusform>
                <numerusform>%n مطابقًا</numerusform>
                <numerusform>%n مطابق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n moved</source>
            <comment>1 moved</comment>
            <translation>
                <numerusform>لا منقول</numerusform>
                <numerusform>منقول واحد</numerusform>
                <numerusform>منقولان</numerusform>
                <numerusform>%n منقولة</numerusform>
                <numerusform>%n منقولًا</numerusform>
                <numerusform>%n منقول</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <comment>1 changed</comment>
            <translation>
                <numerusform>لا متغير</numerusform>
                <numerusform>متغير واحد</numerusform>
                <numerusform>متغيران</numerusform>
                <numerusform>%n متغيرة</numerusform>
                <numerusform>%n متغيرًا</numerusform>
                <numerusform>%n متغير</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unplaced</source>
            <comment>1 unplaced</comment>
            <translation>
                <numerusform>لا شيء بلا موضع</numerusform>
                <numerusform>واحد بلا موضع</numerusform>
                <numerusform>اثنان بلا موضع</numerusform>
                <numerusform>%n بلا موضع</numerusform>
                <numerusform>%n بلا موضع</numerusform>
                <numerusform>%n بلا موضع</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>Select words in the text and press {key}: that highlights them.</source>
            <translation>حدّد كلمات في النص واضغط {key}: يُظلّلها ذلك.</translation>
        </message>
        <message>
            <source>Press {key} and write a note on your highlight.</source>
            <translation>اضغط {key} واكتب ملاحظة على تظليلك.</translation>
        </message>
        <message>
            <source>Point at a grey line such as “removed”, or at any paragraph, and press {key}: what was removed comes back, what is there goes.</source>
            <translation>أشر إلى سطر رمادي مثل «مُزال»، أو إلى أي فقرة، واضغط {key}: يعود ما أُزيل، ويزول ما هو ظاهر.</translation>
        </message>
        <message>
            <source>Press {key}: any change can be taken back, also tomorrow.</source>
            <translation>اضغط {key}: يمكن التراجع عن أي تغيير، غدًا أيضًا.</translation>
        </message>
    </context>
    <context>
        <name>PracticeGuide</name>
        <message>
            <source>Close the guide</source>
            <translation>إغلاق الدليل</translation>
        </message>
        <message>
            <source>Step {number} of {count}: {what}</source>
            <translation>الخطوة {number} من {count}: {what}</translation>
        </message>
    </context>
    <context>
        <name>PreferenceRow</name>
        <message>
            <source>Reset to default</source>
            <translation>العودة إلى الافتراضي</translation>
        </message>
        <message>
            <source>Reset “{preference}” to default</source>
            <translation>إعادة «{preference}» إلى الافتراضي</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>on or off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number from {least} to {most} ({unit})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paths of folders, one a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the path of a folder; or “” for the default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an address that begins with https://; or “” for none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a line of text; or “” for none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a name, or nothing for the default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any of {names}, with commas between them; or “”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one of {names}; or “” for the default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one of {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <source>Highlights</source>
            <translation>التظليلات</translation>
        </message>
        <message>
            <source>Suggestions</source>
            <translation>الاقتراحات</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <source>pt</source>
            <translation>نقطة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>مطابقة النظام</translation>
        </message>
        <message>
            <source>The language of the program, and how it writes dates and sorts. Articles stay as they are.</source>
            <translation>لغة البرنامج، وكيف يكتب التواريخ ويرتب. تبقى المقالات كما هي.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتحة</translation>
        </message>
        <message>
            <source>Sepia</source>
            <translation>بنية</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكنة</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>عالية التباين</translation>
        </message>
        <message>
            <source>The colours of the window and of the text.</source>
            <translation>ألوان النافذة والنص.</translation>
        </message>
        <message>
            <source>Interface font</source>
            <translation>خط الواجهة</translation>
        </message>
        <message>
            <source>The system’s</source>
            <translation>خط النظام</translation>
        </message>
        <message>
            <source>The typeface of menus, lists and buttons.</source>
            <translation>خط القوائم والأزرار.</translation>
        </message>
        <message>
            <source>Interface size</source>
            <translation>حجم الواجهة</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>How large menus, lists, buttons and icons are.</source>
            <translation>حجم القوائم والأزرار والأيقونات.</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>تقليل الحركة</translation>
        </message>
        <message>
            <source>On</source>
            <translation>مفعّل</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>معطّل</translation>
        </message>
        <message>
            <source>Nothing fades or moves by itself, also not in the original of an article.</source>
            <translation>لا شيء يتلاشى أو يتحرك من تلقاء نفسه، ولا في أصل المقالة أيضًا.</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>التواريخ</translation>
        </message>
        <message>
            <source>14 Mar 2026, in your language</source>
            <translation>14 مارس 2026 مختصرًا، بلغتك</translation>
        </message>
        <message>
            <source>14 March 2026, in your language</source>
            <translation>14 مارس 2026، بلغتك</translation>
        </message>
        <message>
            <source>As short as your language writes it</source>
            <translation>أقصر ما تكتبه لغتك</translation>
        </message>
        <message>
            <source>2026-03-14</source>
            <translation>2026-03-14</translation>
        </message>
        <message>
            <source>How the days of articles, versions and claims are written.</source>
            <translation>كيف تُكتب أيام المقالات والنسخ والادعاءات.</translation>
        </message>
        <message>
            <source>Warn when a font is missing</source>
            <translation>التنبيه عند غياب خط</translation>
        </message>
        <message>
            <source>Name the package to install when an article’s script has no font on this computer.</source>
            <translation>تسمية الحزمة التي ينبغي تثبيتها حين لا خط لكتابة المقالة على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Text font</source>
            <translation>خط النص</translation>
        </message>
        <message>
            <source>The default serif</source>
            <translation>الخط المذيّل الافتراضي</translation>
        </message>
        <message>
            <source>The typeface in which articles are read.</source>
            <translation>الخط الذي تُقرأ به المقالات.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>How large the cleaned text is.</source>
            <translation>حجم النص المنقّى.</translation>
        </message>
        <message>
            <source>Line length</source>
            <translation>طول السطر</translation>
        </message>
        <message>
            <source>characters</source>
            <translation>حرفًا</translation>
        </message>
        <message>
            <source>How long a line can get where there is room for it.</source>
            <translation>أقصى طول للسطر حيث يتسع المكان.</translation>
        </message>
        <message>
            <source>Line spacing</source>
            <translation>تباعد الأسطر</translation>
        </message>
        <message>
            <source>× the size</source>
            <translation>× الحجم</translation>
        </message>
        <message>
            <source>How far lines are from each other.</source>
            <translation>المسافة بين الأسطر.</translation>
        </message>
        <message>
            <source>Paragraph spacing</source>
            <translation>تباعد الفقرات</translation>
        </message>
        <message>
            <source>× the default</source>
            <translation>× الافتراضي</translation>
        </message>
        <message>
            <source>How far paragraphs are from each other.</source>
            <translation>المسافة بين الفقرات.</translation>
        </message>
        <message>
            <source>Size of the original</source>
            <translation>حجم الأصل</translation>
        </message>
        <message>
            <source>How large the original is; 12.5 pt is as it was published.</source>
            <translation>حجم الأصل؛ 12.5 نقطة كما نُشر.</translation>
        </message>
        <message>
            <source>Dim pages in dark themes</source>
            <translation>تعتيم الصفحات في السمات الداكنة</translation>
        </message>
        <message>
            <source>Turn the colours of the original page dark with the window. Photographs keep theirs.</source>
            <translation>تعتيم ألوان الصفحة الأصلية مع النافذة. تبقى الصور بألوانها.</translation>
        </message>
        <message>
            <source>Scroll together</source>
            <translation>التمرير معًا</translation>
        </message>
        <message>
            <source>Keep the cleaned text and the original at the same place.</source>
            <translation>إبقاء النص المنقّى والأصل في الموضع نفسه.</translation>
        </message>
        <message>
            <source>Highlight style</source>
            <translation>أسلوب التظليل</translation>
        </message>
        <message>
            <source>Fill and underline</source>
            <translation>تعبئة وتسطير</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>تعبئة</translation>
        </message>
        <message>
            <source>Underline</source>
            <translation>تسطير</translation>
        </message>
        <message>
            <source>How highlights are drawn in both texts.</source>
            <translation>كيف تُرسم التظليلات في النصين.</translation>
        </message>
        <message>
            <source>Colours for labels</source>
            <translation>ألوان الوسوم</translation>
        </message>
        <message>
            <source>Classic</source>
            <translation>كلاسيكي</translation>
        </message>
        <message>
            <source>Where new labels take their colours from; shown first where you choose one.</source>
            <translation>من أين تأخذ الوسوم الجديدة ألوانها؛ تظهر أولًا عند اختيار لون.</translation>
        </message>
        <message>
            <source>Default label</source>
            <translation>الوسم الافتراضي</translation>
        </message>
        <message>
            <source>The label used last</source>
            <translation>آخر وسم استُخدم</translation>
        </message>
        <message>
            <source>The label that a highlight gets where you name none.</source>
            <translation>الوسم الذي يأخذه التظليل حين لا تسمّي وسمًا.</translation>
        </message>
        <message>
            <source>Point out sentences worth checking</source>
            <translation>الإشارة إلى الجمل الجديرة بالتحقق</translation>
        </message>
        <message>
            <source>Dots beside sentences with figures, comparisons and sources.</source>
            <translation>نقاط بجانب الجمل التي فيها أرقام ومقارنات ومصادر.</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>كل اللغات</translation>
        </message>
        <message>
            <source>In articles of which languages sentences are pointed out.</source>
            <translation>لغات المقالات التي يُشار إلى جملها.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
        <message>
            <source>Nobody is named</source>
            <translation>بلا اسم</translation>
        </message>
        <message>
            <source>Kept with what you write from now on, and in its exports, to tell two people’s work apart.</source>
            <translation>يُحفظ مع ما تكتبه من الآن وفي صادراته، للتمييز بين عمل شخصين.</translation>
        </message>
        <message>
            <source>Open at start</source>
            <translation>ما يُفتح عند البدء</translation>
        </message>
        <message>
            <source>The article read last</source>
            <translation>آخر مقالة قُرئت</translation>
        </message>
        <message>
            <source>The article imported last</source>
            <translation>آخر مقالة استُوردت</translation>
        </message>
        <message>
            <source>Nothing but the list</source>
            <translation>القائمة وحدها</translation>
        </message>
        <message>
            <source>What the window shows when the program starts.</source>
            <translation>ما تعرضه النافذة عند بدء البرنامج.</translation>
        </message>
        <message>
            <source>Watched folders</source>
            <translation>المجلدات المراقَبة</translation>
        </message>
        <message>
            <source>What is saved into these folders is imported automatically while the program is open.</source>
            <translation>ما يُحفظ في هذه المجلدات يُستورد تلقائيًا ما دام البرنامج مفتوحًا.</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Beside the library</source>
            <translation>بجانب المكتبة</translation>
        </message>
        <message>
            <source>Where a backup is made each day. Another disk survives the one with the library.</source>
            <translation>أين تُنشأ نسخة احتياطية كل يوم. قرص آخر ينجو من تلف قرص المكتبة.</translation>
        </message>
        <message>
            <source>Time stamps</source>
            <translation>الأختام الزمنية</translation>
        </message>
        <message>
            <source>No server</source>
            <translation>بلا خادم</translation>
        </message>
        <message>
            <source>The address of a server (RFC 3161) that certifies when evidence was exported. It is sent a hash of the evidence and nothing else.</source>
            <translation>عنوان خادم (RFC 3161) يشهد متى صُدّرت الأدلة. تُرسل إليه بصمة الأدلة ولا شيء سواها.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesWindow</name>
        <message>
            <source>All preferences have their defaults again.</source>
            <translation>عادت كل التفضيلات إلى الافتراضي.</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>التفضيلات</translation>
        </message>
        <message>
            <source>Search preferences</source>
            <translation>بحث في التفضيلات</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>الأقسام</translation>
        </message>
        <message>
            <source>No preference has these words. Try a shorter one.</source>
            <translation>لا تفضيل فيه هذه الكلمات. جرّب كلمة أقصر.</translation>
        </message>
        <message>
            <source>Keyboard shortcuts…</source>
            <translation>اختصارات لوحة المفاتيح…</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>إعادة الكل</translation>
        </message>
        <message>
            <source>Undo the reset</source>
            <translation>التراجع عن الإعادة</translation>
        </message>
        <message>
            <source>The preferences are as they were before.</source>
            <translation>عادت التفضيلات كما كانت.</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>Print the article with its highlights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>The article was sent to the printer, with its highlights.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PublishedView</name>
        <message>
            <source>Original</source>
            <translation>الأصل</translation>
        </message>
    </context>
    <context>
        <name>QuoteCard</name>
        <message>
            <source>Remove the quote from the claim</source>
            <translation>إزالة الاقتباس من الادعاء</translation>
        </message>
        <message>
            <source>Show it in the text</source>
            <translation>إظهاره في النص</translation>
        </message>
    </context>
    <context>
        <name>QuoteCommands</name>
        <message>
            <source>The highlighted words are on the clipboard.</source>
            <translation>الكلمات المظلّلة في الحافظة.</translation>
        </message>
        <message>
            <source>The quotation is on the clipboard, with its source.</source>
            <translation>الاقتباس مع مصدره في الحافظة.</translation>
        </message>
        <message>
            <source>The link is on the clipboard. It opens the page at the words.</source>
            <translation>الرابط في الحافظة. يفتح الصفحة عند هذه الكلمات.</translation>
        </message>
        <message>
            <source>Select words in the text first, or choose a highlight.</source>
            <translation>حدّد أولًا كلمات في النص، أو اختر تظليلًا.</translation>
        </message>
        <message>
            <source>This article has no address on the web. Its details have a field for one.</source>
            <translation>لا عنوان لهذه المقالة على الويب. في تفاصيلها حقل له.</translation>
        </message>
    </context>
    <context>
        <name>QuoteWords</name>
        <message>
            <source>“{quoted}” is shortened.</source>
            <translation>«{quoted}» مختصر.</translation>
        </message>
        <message>
            <source>“{quoted}” is not in the article.</source>
            <translation>«{quoted}» ليس في المقالة.</translation>
        </message>
        <message>
            <source>“{quoted}” is altered: other signs in the article.</source>
            <translation>«{quoted}» معدّل: علاماته غير ما في المقالة.</translation>
        </message>
        <message>
            <source>“{quoted}” is altered: {difference}.</source>
            <translation>«{quoted}» معدّل: {difference}.</translation>
        </message>
        <message>
            <source>“{quoted}” is altered: {first}; {second}.</source>
            <translation>«{quoted}» معدّل: {first}؛ {second}.</translation>
        </message>
        <message>
            <source>“{quoted}” is altered: {first}; {second}; …</source>
            <translation>«{quoted}» معدّل: {first}؛ {second}؛ …</translation>
        </message>
        <message>
            <source>“{ours}” is “{theirs}” there</source>
            <translation>«{ours}» هناك «{theirs}»</translation>
        </message>
        <message>
            <source>“{ours}” is not there</source>
            <translation>«{ours}» ليس هناك</translation>
        </message>
        <message>
            <source>“{theirs}” is left out</source>
            <translation>«{theirs}» محذوف</translation>
        </message>
    </context>
    <context>
        <name>ReachCounter</name>
        <message>
            <source>Counting what this changes…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReadAloud</name>
        <message>
            <source>No voice was found. Install a speech service of your system first.</source>
            <translation>لم يُعثر على صوت. ثبّت أولًا خدمة نطق لنظامك.</translation>
        </message>
        <message>
            <source>Reading aloud. {key} stops it.</source>
            <translation>القراءة جارية. {key} لإيقافها.</translation>
        </message>
        <message>
            <source>Reading aloud failed: {why}</source>
            <translation>تعذّرت القراءة: {why}</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message>
            <source>To highlight and write notes, make a copy elsewhere.</source>
            <translation>للتظليل وكتابة الملاحظات، أنشئ نسخة في مكان آخر.</translation>
        </message>
        <message>
            <source>Make a copy elsewhere…</source>
            <translation>إنشاء نسخة في مكان آخر…</translation>
        </message>
    </context>
    <context>
        <name>Readme</name>
        <message>
            <source>Evidence bundle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim: {statement}</source>
            <translation>ادعاء: {statement}</translation>
        </message>
        <message>
            <source>Made on {moment} with {program}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin with data/report.html: open it in any browser. It needs no network and runs no script.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passages, each highlighted in the text of its article, and pictures of them as the page showed them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sources as they were imported, byte for byte. Each is named by its SHA-256.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures and style sheets that were saved with a page, where there are any.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text that was read out of each source, one file for each version of an article, in UTF-8, a paragraph a line. It holds what cleaning removed as well; the JSON file beside it says where each paragraph begins and ends, whether it was kept, and why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passages as a browser engine draws the source, with the highlight, where that was possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The highlights, notes and claims as W3C Web Annotations. Positions are Unicode code points in the text of the version whose source has the same SHA-256.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The claims and all that was written on them, as Claim Reader reads them back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The claims as ClaimReview of schema.org.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>References to the articles, for Zotero and others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When each of these things was made and changed, with the chain of hashes of the library’s log. The file itself says how its links are made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of all of this for programs: which quote stands where in which text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it was made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A source is stored whole when it is imported, and never changed. Claim Reader reads its text, decides which paragraphs belong to the article, and keeps every highlight as a place in that text together with the quoted words. When an article was saved again, each version has its own text. All times are in UTC, but for those that a source states itself. The log of what was done is a chain: whoever changes an event afterwards has to change every link behind it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the bundle cannot prove by itself is when it was made: the time is that of the computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the bundle cannot prove by itself is when it was made: the time stamp does, see below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to check it without Claim Reader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This folder is a bag after RFC 8493 (BagIt). Any BagIt program checks it; so do these commands, in this folder (on macOS: shasum -a 256 -c):</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each line has to end in OK. That a source is what was imported: the name of its file is its SHA-256. That a quote stands where it is said to, for example with Python:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With Claim Reader, all of it at once, also packed:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time stamp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{stamp} is a time stamp after RFC 3161: an independent authority certifies that {stamped}, and with it every file here, was as it is at the time that the stamp names. With OpenSSL, and the certificate of the authority:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>menus</source>
            <translation>القوائم</translation>
        </message>
        <message>
            <source>links to other articles</source>
            <translation>روابط المقالات الأخرى</translation>
        </message>
        <message>
            <source>recommended articles</source>
            <translation>المقالات الموصى بها</translation>
        </message>
        <message>
            <source>promotions of the site itself</source>
            <translation>ترويج الموقع لنفسه</translation>
        </message>
        <message>
            <source>buttons for sharing</source>
            <translation>أزرار المشاركة</translation>
        </message>
        <message>
            <source>invitations to a newsletter</source>
            <translation>دعوات النشرات البريدية</translation>
        </message>
        <message>
            <source>advertisements</source>
            <translation>إعلانات</translation>
        </message>
        <message>
            <source>readers’ comments</source>
            <translation>تعليقات القراء</translation>
        </message>
        <message>
            <source>consent notices</source>
            <translation>إشعارات الموافقة</translation>
        </message>
        <message>
            <source>page footers</source>
            <translation>تذييلات الصفحات</translation>
        </message>
        <message>
            <source>page numbers</source>
            <translation>أرقام الصفحات</translation>
        </message>
        <message>
            <source>names of sites</source>
            <translation>أسماء المواقع</translation>
        </message>
        <message>
            <source>controls of a photograph</source>
            <translation>أدوات الصور</translation>
        </message>
        <message>
            <source>repetitions</source>
            <translation>التكرارات</translation>
        </message>
        <message>
            <source>hidden texts</source>
            <translation>النصوص المخفية</translation>
        </message>
        <message>
            <source>texts that were struck out</source>
            <translation>النصوص المشطوبة</translation>
        </message>
        <message>
            <source>texts beside the article</source>
            <translation>النصوص المجاورة للمقالة</translation>
        </message>
        <message>
            <source>a menu item</source>
            <translation>عنصر قائمة</translation>
        </message>
        <message>
            <source>a link to another article</source>
            <translation>رابط إلى مقالة أخرى</translation>
        </message>
        <message>
            <source>a recommended article</source>
            <translation>مقالة موصى بها</translation>
        </message>
        <message>
            <source>a promotion of the site itself</source>
            <translation>ترويج للموقع نفسه</translation>
        </message>
        <message>
            <source>a button for sharing</source>
            <translation>زر مشاركة</translation>
        </message>
        <message>
            <source>an invitation to a newsletter</source>
            <translation>دعوة إلى نشرة بريدية</translation>
        </message>
        <message>
            <source>an advertisement</source>
            <translation>إعلان</translation>
        </message>
        <message>
            <source>a reader’s comment</source>
            <translation>تعليق قارئ</translation>
        </message>
        <message>
            <source>a consent notice</source>
            <translation>إشعار موافقة</translation>
        </message>
        <message>
            <source>a part of the page’s footer</source>
            <translation>جزء من تذييل الصفحة</translation>
        </message>
        <message>
            <source>a page number</source>
            <translation>رقم صفحة</translation>
        </message>
        <message>
            <source>the site’s name</source>
            <translation>اسم الموقع</translation>
        </message>
        <message>
            <source>a control of a photograph</source>
            <translation>أداة صورة</translation>
        </message>
        <message>
            <source>a repetition</source>
            <translation>تكرار</translation>
        </message>
        <message>
            <source>a hidden text</source>
            <translation>نص مخفي</translation>
        </message>
        <message>
            <source>a text that was struck out</source>
            <translation>نص مشطوب</translation>
        </message>
        <message>
            <source>a text beside the article</source>
            <translation>نص مجاور للمقالة</translation>
        </message>
        <message>
            <source>Reads “{phrase}”, as {such} do</source>
            <translation>نصه «{phrase}»، وهذا شأن {such}</translation>
        </message>
        <message>
            <source>Starts with “{phrase}”, as {such} do</source>
            <translation>يبدأ بـ «{phrase}»، وهذا شأن {such}</translation>
        </message>
        <message>
            <source>Contains “{phrase}”, as {such} do</source>
            <translation>فيه «{phrase}»، وهذا شأن {such}</translation>
        </message>
        <message>
            <source>In a part of the page called “{name}”</source>
            <translation>في جزء من الصفحة اسمه «{name}»</translation>
        </message>
        <message>
            <source>Looks like {one}</source>
            <translation>يشبه: {one}</translation>
        </message>
        <message>
            <source>Form, place and neighbours are not those of an article’s text</source>
            <translation>شكله وموضعه وجواره ليست لنص مقالة</translation>
        </message>
        <message>
            <source>Only {words}, and no end of a sentence</source>
            <translation>{words} فقط، بلا نهاية جملة</translation>
        </message>
        <message>
            <source>Mostly links ({links} in {characters})</source>
            <translation>أغلبه روابط ({links} في {characters})</translation>
        </message>
        <message>
            <source>Surrounded by links ({percent}% of the text around it)</source>
            <translation>محاط بروابط ({percent}% من النص حوله)</translation>
        </message>
        <message>
            <source>In a hidden part of the page</source>
            <translation>في جزء مخفي من الصفحة</translation>
        </message>
        <message>
            <source>Outside the part of the page that holds the article</source>
            <translation>خارج جزء الصفحة الذي يضم المقالة</translation>
        </message>
        <message>
            <source>Above the article’s text</source>
            <translation>فوق نص المقالة</translation>
        </message>
        <message>
            <source>Below the article’s text</source>
            <translation>تحت نص المقالة</translation>
        </message>
        <message>
            <source>Between parts that do not belong to the article either</source>
            <translation>بين أجزاء ليست من المقالة أيضًا</translation>
        </message>
        <message>
            <source>Repeated {times} on this page</source>
            <translation>يتكرر {times} في هذه الصفحة</translation>
        </message>
        <message>
            <source>One of {parts} of the same form, as in a list of articles or comments</source>
            <translation>واحد من {parts} بالشكل نفسه، كما في قوائم المقالات أو التعليقات</translation>
        </message>
        <message>
            <source>Not in what the page declares to be its article</source>
            <translation>ليس فيما تعلنه الصفحة مقالتها</translation>
        </message>
        <message>
            <source>Repeats the title</source>
            <translation>يكرر العنوان</translation>
        </message>
        <message>
            <source>Below “{heading}”</source>
            <translation>تحت «{heading}»</translation>
        </message>
        <message>
            <source>Part of the consent dialog of {manager}</source>
            <translation>جزء من نافذة الموافقة التابعة لـ {manager}</translation>
        </message>
        <message>
            <source>A card with {links} that opens over the words before it</source>
            <translation>بطاقة فيها {links} تُفتح فوق الكلمات التي قبلها</translation>
        </message>
        <message>
            <source>One of {entries} with a linked headline each, as in a list of other articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands in for the article where scripts are off; the page’s data holds the article</source>
            <translation>يحلّ محل المقالة حيث تُعطَّل النصوص البرمجية؛ والمقالة في بيانات الصفحة</translation>
        </message>
        <message>
            <source>Struck out by the publisher</source>
            <translation>شطبه الناشر</translation>
        </message>
        <message>
            <source>Draws a formula that the text before it already has</source>
            <translation>يرسم صيغة موجودة في النص الذي قبله</translation>
        </message>
        <message>
            <source>Belongs to the archive that made this copy ({archive}), not to the page</source>
            <translation>من الأرشيف الذي صنع هذه النسخة ({archive})، لا من الصفحة</translation>
        </message>
        <message>
            <source>Repeats what stands on an earlier page of the article</source>
            <translation>يكرر ما ورد في صفحة سابقة من المقالة</translation>
        </message>
        <message>
            <source>Not shown on the page: its style sheet says “{rule}”</source>
            <translation>لا يظهر في الصفحة: تقول ورقة أنماطها «{rule}»</translation>
        </message>
        <message>
            <source>Not shown on the page: marked “{rule}”</source>
            <translation>لا يظهر في الصفحة: عُلّم بـ «{rule}»</translation>
        </message>
        <message>
            <source>Said to screen readers alone: marked “{rule}”</source>
            <translation>موجّه إلى قارئات الشاشة وحدها: عُلّم بـ «{rule}»</translation>
        </message>
        <message>
            <source>Not shown on the page: other text stands in its place</source>
            <translation>لا يظهر في الصفحة: في مكانه نص آخر</translation>
        </message>
        <message>
            <source>Not shown on the page: the component around it has no place for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of another story further down, “{heading}”</source>
            <translation>جزء من خبر آخر في الأسفل، «{heading}»</translation>
        </message>
        <message>
            <source>A copy for other screens; the same text is kept elsewhere on the page</source>
            <translation>نسخة لشاشات أخرى؛ والنص نفسه مُبقى في موضع آخر من الصفحة</translation>
        </message>
        <message>
            <source>Part of what stands above already, word for word</source>
            <translation>جزء مما ورد أعلاه، حرفيًا</translation>
        </message>
        <message>
            <source>Form, place and neighbours are those of an article’s text</source>
            <translation>شكله وموضعه وجواره لنص مقالة</translation>
        </message>
        <message>
            <source>Running text: {words} in {sentences}</source>
            <translation>نص متصل: {words} في {sentences}</translation>
        </message>
        <message>
            <source>In the part of the page that holds the article</source>
            <translation>في جزء الصفحة الذي يضم المقالة</translation>
        </message>
        <message>
            <source>Among paragraphs of the article</source>
            <translation>بين فقرات المقالة</translation>
        </message>
        <message>
            <source>Declared by the page as part of its article</source>
            <translation>تعلنه الصفحة جزءًا من مقالتها</translation>
        </message>
        <message>
            <source>The title that the page declares</source>
            <translation>العنوان الذي تعلنه الصفحة</translation>
        </message>
        <message>
            <source>Names the author, close to the title</source>
            <translation>يسمّي الكاتب قرب العنوان</translation>
        </message>
        <message>
            <source>A date close to the title</source>
            <translation>تاريخ قرب العنوان</translation>
        </message>
        <message>
            <source>A picture’s caption inside the article</source>
            <translation>شرح صورة داخل المقالة</translation>
        </message>
        <message>
            <source>Part of a post that the article shows</source>
            <translation>جزء من منشور تعرضه المقالة</translation>
        </message>
        <message>
            <source>Part of a sentence of the article that a card parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the page’s data, left to a script to show</source>
            <translation>في بيانات الصفحة، تُرك عرضه لنص برمجي</translation>
        </message>
        <message>
            <source>Corrects the article: “{phrase}”</source>
            <translation>يصحح المقالة: «{phrase}»</translation>
        </message>
        <message>
            <source>Part of a post in an exported chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A note that the article’s text points to</source>
            <translation>حاشية يحيل إليها نص المقالة</translation>
        </message>
        <message>
            <source>In a part of the article that opens with a click</source>
            <translation>في جزء من المقالة يُفتح بنقرة</translation>
        </message>
        <message>
            <source>{reason} (a close call)</source>
            <translation>{reason} (بفارق ضئيل)</translation>
        </message>
        <message>
            <source>Given by the file as the article, and nothing in it says otherwise</source>
            <translation>قدّمه الملف على أنه المقالة، ولا شيء فيه يخالف ذلك</translation>
        </message>
        <message>
            <source>The same line stands {times} in the text</source>
            <translation>السطر نفسه يرد {times} في النص</translation>
        </message>
        <message>
            <source>Only {words}, and does not read like a sentence</source>
            <translation>{words} فقط، ولا يُقرأ كجملة</translation>
        </message>
        <message>
            <source>Too near the beginning or the end of the page for an article’s text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lines around it are not running text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of the site, {site}</source>
            <translation>اسم الموقع، {site}</translation>
        </message>
        <message>
            <source>The title again, with the label of a picture’s control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copyright line: “{line}”</source>
            <translation>سطر حقوق النشر: «{line}»</translation>
        </message>
        <message>
            <source>Nothing but page numbers: “{line}”</source>
            <translation>أرقام صفحات لا غير: «{line}»</translation>
        </message>
        <message>
            <source>Among lines that are {category}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A short line above the article, as menus are</source>
            <translation>سطر قصير فوق المقالة، كالقوائم</translation>
        </message>
        <message>
            <source>At the foot of the page, below the end of the article</source>
            <translation>في أسفل الصفحة، بعد نهاية المقالة</translation>
        </message>
        <message>
            <source>Below the end of the article</source>
            <translation>بعد نهاية المقالة</translation>
        </message>
        <message>
            <source>A short line inside the article that belongs to none of its parts</source>
            <translation>سطر قصير داخل المقالة لا ينتمي إلى أي من أجزائها</translation>
        </message>
        <message>
            <source>Holds the addresses that links lead to</source>
            <translation>يحوي العناوين التي تؤدي إليها الروابط</translation>
        </message>
        <message>
            <source>Only marks the place of a picture</source>
            <translation>يعلّم مكان صورة فقط</translation>
        </message>
        <message>
            <source>A field of a form</source>
            <translation>حقل في نموذج</translation>
        </message>
        <message>
            <source>The head or foot of a printed page: “{line}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right below “{label}”, as the title of another article</source>
            <translation>تحت «{label}» مباشرة، كعنوان مقالة أخرى</translation>
        </message>
        <message>
            <source>Running text inside the article</source>
            <translation>نص متصل داخل المقالة</translation>
        </message>
        <message>
            <source>Among lines of running text</source>
            <translation>بين أسطر نص متصل</translation>
        </message>
        <message>
            <source>The line above the article that reads like its title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between the title and the article’s byline or picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starts with “{phrase}” and names the author</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names the source of a picture</source>
            <translation>يذكر مصدر صورة</translation>
        </message>
        <message>
            <source>Right below a picture’s credit</source>
            <translation>تحت نسبة صورة مباشرة</translation>
        </message>
        <message>
            <source>Says when the article was published</source>
            <translation>يذكر متى نُشرت المقالة</translation>
        </message>
        <message>
            <source>A short line above running text</source>
            <translation>سطر قصير فوق نص متصل</translation>
        </message>
        <message>
            <source>Part of a message</source>
            <translation>جزء من رسالة</translation>
        </message>
        <message>
            <source>Part of the head of a message</source>
            <translation>جزء من رأس رسالة</translation>
        </message>
        <message>
            <source>A note that the text refers to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inside a text that somebody copied, and no known furniture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a document of a word processor, which holds nothing but its text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same words in the same paragraph.</source>
            <translation>الكلمات نفسها في الفقرة نفسها.</translation>
        </message>
        <message>
            <source>The same words; their paragraph stands elsewhere now.</source>
            <translation>الكلمات نفسها؛ فقرتها الآن في موضع آخر.</translation>
        </message>
        <message>
            <source>The same words; the paragraph around them has changed.</source>
            <translation>الكلمات نفسها؛ تغيرت الفقرة حولها.</translation>
        </message>
        <message>
            <source>“{old}” is “{new}” now.</source>
            <translation>«{old}» صارت «{new}».</translation>
        </message>
        <message>
            <source>The words have changed.</source>
            <translation>تغيرت الكلمات.</translation>
        </message>
        <message>
            <source>Its words are too common to be looked for.</source>
            <translation>كلماته أعم من أن يُبحث عنها.</translation>
        </message>
        <message>
            <source>Its words are not in the text any more.</source>
            <translation>لم تعد كلماته في النص.</translation>
        </message>
        <message>
            <source>Only {percent}% of it is left in the likeliest place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no words, and its paragraph is not in the text any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its words stand in the text, but nothing tells which of them it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could be in several places.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is short, and the words in or around it have changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands twice there, and nothing tells which of the two it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In {places} of the {others} from this site that were looked at</source>
            <translation>في {places} من {others} من هذا الموقع نُظر فيها</translation>
        </message>
        <message>
            <source>You always keep this on {site}, since {day}: it is “{text}”.</source>
            <translation>تُبقي هذا دائمًا في {site}، منذ {day}: هو «{text}».</translation>
        </message>
        <message>
            <source>You always keep this on {site}, since {day}: it starts with “{text}”.</source>
            <translation>تُبقي هذا دائمًا في {site}، منذ {day}: يبدأ بـ «{text}».</translation>
        </message>
        <message>
            <source>You always remove this on {site}, since {day}: it is “{text}”.</source>
            <translation>تزيل هذا دائمًا في {site}، منذ {day}: هو «{text}».</translation>
        </message>
        <message>
            <source>You always remove this on {site}, since {day}: it starts with “{text}”.</source>
            <translation>تزيل هذا دائمًا في {site}، منذ {day}: يبدأ بـ «{text}».</translation>
        </message>
        <message>
            <source>Restored by you. Removed before as {category}: {reason}</source>
            <translation>استعدتَه أنت. كان مُزالًا لأنه {category}: {reason}</translation>
        </message>
        <message>
            <source>Removed by you. Kept before: {reason}</source>
            <translation>أزلتَه أنت. كان مُبقى: {reason}</translation>
        </message>
        <message>
            <source>A later version of the program decided this, for a reason that this one does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mostly a link ({characters})</source>
            <translation>أغلبه رابط ({characters})</translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <comment>%n word</comment>
            <translation>
                <numerusform>لا كلمات</numerusform>
                <numerusform>كلمة واحدة</numerusform>
                <numerusform>كلمتان</numerusform>
                <numerusform>%n كلمات</numerusform>
                <numerusform>%n كلمة</numerusform>
                <numerusform>%n كلمة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n links</source>
            <comment>%n link</comment>
            <translation>
                <numerusform>لا روابط</numerusform>
                <numerusform>رابط واحد</numerusform>
                <numerusform>رابطان</numerusform>
                <numerusform>%n روابط</numerusform>
                <numerusform>%n رابطًا</numerusform>
                <numerusform>%n رابط</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters</source>
            <comment>%n character</comment>
            <translation>
                <numerusform>لا أحرف</numerusform>
                <numerusform>حرف واحد</numerusform>
                <numerusform>حرفان</numerusform>
                <numerusform>%n أحرف</numerusform>
                <numerusform>%n حرفًا</numerusform>
                <numerusform>%n حرف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sentences</source>
            <comment>%n sentence</comment>
            <translation>
                <numerusform>لا جمل</numerusform>
                <numerusform>جملة واحدة</numerusform>
                <numerusform>جملتان</numerusform>
                <numerusform>%n جمل</numerusform>
                <numerusform>%n جملة</numerusform>
                <numerusform>%n جملة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <comment>once</comment>
            <translation>
                <numerusform>ولا مرة</numerusform>
                <numerusform>مرة واحدة</numerusform>
                <numerusform>مرتين</numerusform>
                <numerusform>%n مرات</numerusform>
                <numerusform>%n مرة</numerusform>
                <numerusform>%n مرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n parts</source>
            <comment>%n part</comment>
            <translation>
                <numerusform>لا أجزاء</numerusform>
                <numerusform>جزء واحد</numerusform>
                <numerusform>جزأين</numerusform>
                <numerusform>%n أجزاء</numerusform>
                <numerusform>%n جزءًا</numerusform>
                <numerusform>%n جزء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <comment>%n entry</comment>
            <translation>
                <numerusform>لا عناصر</numerusform>
                <numerusform>عنصر واحد</numerusform>
                <numerusform>عنصرين</numerusform>
                <numerusform>%n عناصر</numerusform>
                <numerusform>%n عنصرًا</numerusform>
                <numerusform>%n عنصر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other articles</source>
            <comment>%n other article</comment>
            <translation>
                <numerusform>لا مقالات أخرى</numerusform>
                <numerusform>مقالة أخرى</numerusform>
                <numerusform>مقالتين أخريين</numerusform>
                <numerusform>%n مقالات أخرى</numerusform>
                <numerusform>%n مقالة أخرى</numerusform>
                <numerusform>%n مقالة أخرى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemotePictures</name>
        <message numerus="yes">
            <source>Fetching %n pictures…</source>
            <comment>Fetching 1 picture…</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Fetched and kept in your library: %n pictures.</source>
            <comment>Fetched and kept in your library: 1 picture.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Fetched: %n pictures. Not fetched: {failed}; from {host} because {why}. You can try again.</source>
            <comment>Fetched: 1 picture. Not fetched: {failed}; from {host} because {why}. You can try again.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The fetched pictures are removed from your library.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Without a label</source>
            <translation>بلا وسم</translation>
        </message>
        <message>
            <source>In no claim</source>
            <translation>ليس في ادعاء</translation>
        </message>
        <message>
            <source>figure {figure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>Each passage is highlighted in the text of its article, and shown as it stood on the page where a picture could be made. README.txt, beside the folder of this page, says how all of it can be checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As it stood on the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {number}</source>
            <translation>النسخة {number}</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>النسخة {number}</translation>
        </message>
        <message>
            <source>{facts}. Source: SHA-256 {hash}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text that this was highlighted in was replaced when the source was cleaned again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No picture: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture of the passage on the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The page, with the passage highlighted: {quote}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No.</source>
            <translation>م</translation>
        </message>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source, as imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link of the chain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} (undone)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} (undone, and not done again)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made by</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n texts</source>
            <comment>1 text</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sources</source>
            <comment>1 source</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>imported {moment}</source>
            <translation>استُوردت {moment}</translation>
        </message>
        <message>
            <source>as it was highlighted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>page {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, by {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a highlight that is deleted</source>
            <translation>تظليل محذوف</translation>
        </message>
        <message>
            <source>“{quote}”, {title} (in the trash)</source>
            <translation>«{quote}»، {title} (في سلة المهملات)</translation>
        </message>
        <message>
            <source>“{quote}”, {title}</source>
            <translation>«{quote}»، {title}</translation>
        </message>
        <message>
            <source>retrieved {day}</source>
            <translation>اطُّلع عليه في {day}</translation>
        </message>
        <message>
            <source>retrieved {day}; {note}</source>
            <translation>اطُّلع عليه في {day}؛ {note}</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
        <message>
            <source>Note {number}</source>
            <translation>ملاحظة {number}</translation>
        </message>
        <message>
            <source>Highlight {number}</source>
            <translation>تظليل {number}</translation>
        </message>
        <message>
            <source>archived at {address}</source>
            <translation>محفوظ في {address}</translation>
        </message>
        <message>
            <source>Unplaced: made on version {number}, and not found in the present version.</source>
            <translation>بلا موضع: أُنشئ على النسخة {number}، ولم يوجد في النسخة الحالية.</translation>
        </message>
        <message>
            <source>Changed since version {number}: it reads {now} now (reviewed).</source>
            <translation>تغيّر منذ النسخة {number}: نصه الآن {now} (رُوجع).</translation>
        </message>
        <message>
            <source>Changed since version {number}: it reads {now} now (not reviewed yet).</source>
            <translation>تغيّر منذ النسخة {number}: نصه الآن {now} (لم يُراجع بعد).</translation>
        </message>
        <message>
            <source>Moved since version {number}.</source>
            <translation>انتقل منذ النسخة {number}.</translation>
        </message>
        <message>
            <source>In a paragraph that is removed from the cleaned text.</source>
            <translation>في فقرة أُزيلت من النص المنقّى.</translation>
        </message>
        <message>
            <source>Its article is in the trash.</source>
            <translation>مقالته في سلة المهملات.</translation>
        </message>
        <message>
            <source>otherwise</source>
            <translation>غير ذلك</translation>
        </message>
        <message>
            <source>Made on version {number} of {moment}, SHA-256 {hash}.</source>
            <translation>أُنشئ على النسخة {number} بتاريخ {moment}، SHA-256 {hash}.</translation>
        </message>
        <message>
            <source>Made on version {number}, SHA-256 {hash}.</source>
            <translation>أُنشئ على النسخة {number}، SHA-256 {hash}.</translation>
        </message>
        <message>
            <source>When it was highlighted, the text said: “{quote}”</source>
            <translation>حين ظُلّل كان النص يقول: «{quote}»</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>مصدر</translation>
        </message>
        <message>
            <source>Source of page {number}</source>
            <translation>مصدر الصفحة {number}</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>المؤلفون</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>النشر</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان الشبكي</translation>
        </message>
        <message>
            <source>Archived copy</source>
            <translation>نسخة مؤرشفة</translation>
        </message>
        <message>
            <source>Retrieved</source>
            <translation>تاريخ الاطلاع</translation>
        </message>
        <message>
            <source>Highlights and notes</source>
            <translation>التظليلات والملاحظات</translation>
        </message>
        <message>
            <source>Nothing is highlighted.</source>
            <translation>لا شيء مظلّل.</translation>
        </message>
        <message>
            <source>Characters that are missing here</source>
            <translation>محارف ناقصة هنا</translation>
        </message>
        <message>
            <source>No font on the computer that made this file has them, so they are boxes or gaps in it. Install such a font and export again, or use another format: only PDF needs one.</source>
            <translation>لا يوجد خط على الحاسوب الذي أنشأ هذا الملف يحتوي عليها، لذلك تظهر فيه مربعات أو فراغات. ثبّت خطًا كهذا ثم صدّر من جديد، أو استخدم صيغة أخرى: صيغة PDF وحدها تحتاج إليه.</translation>
        </message>
        <message>
            <source>Highlights without a place in this text</source>
            <translation>تظليلات بلا موضع في هذا النص</translation>
        </message>
        <message>
            <source>Its words were not found again in the present text of the article.</source>
            <translation>لم تعد كلماته موجودة في نص المقالة الحالي.</translation>
        </message>
        <message>
            <source>Nobody has looked at the change yet.</source>
            <translation>لم ينظر أحد في التغيير بعد.</translation>
        </message>
        <message>
            <source>Cleaning removed this paragraph.</source>
            <translation>أزالت التنقية هذه الفقرة.</translation>
        </message>
        <message>
            <source>Its words have changed with the text of the article.</source>
            <translation>تغيرت كلماته مع نص المقالة.</translation>
        </message>
        <message>
            <source>Note on the library</source>
            <translation>ملاحظة على المكتبة</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>الادعاءات</translation>
        </message>
        <message>
            <source>Said by</source>
            <translation>القائل</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>قيل</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>الثقة</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Claim: {statement}</source>
            <translation>ادعاء: {statement}</translation>
        </message>
        <message>
            <source>In context: {sentences}</source>
            <translation>في السياق: {sentences}</translation>
        </message>
        <message>
            <source>Labels: {labels}</source>
            <translation>الوسوم: {labels}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Highlight</source>
            <translation>تظليل</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>اقتباس</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>الادعاء</translation>
        </message>
        <message>
            <source>Article {number}</source>
            <translation>مقالة {number}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>to check</source>
            <translation>للتحقق</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>قيد العمل</translation>
        </message>
        <message>
            <source>done</source>
            <translation>منجز</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>متروك</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>انتقل</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>تغيّر</translation>
        </message>
        <message>
            <source>unplaced</source>
            <translation>بلا موضع</translation>
        </message>
        <message>
            <source>supports</source>
            <translation>يؤيد</translation>
        </message>
        <message>
            <source>refutes</source>
            <translation>يدحض</translation>
        </message>
        <message>
            <source>context</source>
            <translation>سياق</translation>
        </message>
        <message>
            <source>Evidence, supports</source>
            <translation>دليل يدعم</translation>
        </message>
        <message>
            <source>Evidence, refutes</source>
            <translation>دليل ينفي</translation>
        </message>
        <message>
            <source>Evidence, context</source>
            <translation>دليل سياق</translation>
        </message>
        <message>
            <source>article in the trash</source>
            <translation>المقالة في سلة المهملات</translation>
        </message>
        <message>
            <source>{percent}% sure</source>
            <translation>الثقة {percent}%</translation>
        </message>
        <message>
            <source>{figure} (reads as {meant})</source>
            <translation>{figure} (يُقرأ {meant})</translation>
        </message>
    </context>
    <context>
        <name>ReportWindow</name>
        <message>
            <source>Import report</source>
            <translation>تقرير الاستيراد</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>&amp;Copy the report</source>
            <translation>&amp;نسخ التقرير</translation>
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
            <translation>إظهار التقرير</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>إظهار في المجلد</translation>
        </message>
        <message>
            <source>The export was cancelled. “{path}” is as it was before.</source>
            <translation>أُلغي التصدير. «{path}» كما كان من قبل.</translation>
        </message>
        <message>
            <source>Written to “{path}”: {what}.</source>
            <translation>كُتب في «{path}»: {what}.</translation>
        </message>
    </context>
    <context>
        <name>Rescue</name>
        <message>
            <source>Restore a backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save what can be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it elsewhere…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The damaged library is kept as {name}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Resizing</name>
        <message>
            <source>The highlight is now: {quote}</source>
            <translation>التظليل الآن: {quote}</translation>
        </message>
        <message>
            <source>Starts with: {words}</source>
            <translation>يبدأ بـ: {words}</translation>
        </message>
        <message>
            <source>Ends with: {words}</source>
            <translation>ينتهي بـ: {words}</translation>
        </message>
    </context>
    <context>
        <name>ResultDelegate</name>
        <message>
            <source>Notes and claims of no article</source>
            <translation>ملاحظات وادعاءات بلا مقالة</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>Claim</source>
            <translation>الادعاء</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Notes {count}</source>
            <translation>الملاحظات {count}</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
    </context>
    <context>
        <name>RowSigns</name>
        <message numerus="yes">
            <source>%n to review</source>
            <comment>1 to review</comment>
            <translation>
                <numerusform>لا شيء للمراجعة</numerusform>
                <numerusform>واحد للمراجعة</numerusform>
                <numerusform>اثنان للمراجعة</numerusform>
                <numerusform>%n للمراجعة</numerusform>
                <numerusform>%n للمراجعة</numerusform>
                <numerusform>%n للمراجعة</numerusform>
            </translation>
        </message>
        <message>
            <source>v{number}</source>
            <translation>ن{number}</translation>
        </message>
    </context>
    <context>
        <name>RuleCommands</name>
        <message>
            <source>Point at a paragraph with the mouse first, or click it.</source>
            <translation>أشر أولًا إلى فقرة بالفأرة، أو انقرها.</translation>
        </message>
        <message>
            <source>It is not known which site this article is from, so no rule can be made for it.</source>
            <translation>لا يُعرف من أي موقع هذه المقالة، فلا يمكن وضع قاعدة له.</translation>
        </message>
        <message>
            <source>From now on this holds on all pages of {site}. {undo} undoes it; {rules} lists all rules.</source>
            <translation>من الآن يسري هذا على كل صفحات {site}. {undo} للتراجع؛ {rules} تسرد كل القواعد.</translation>
        </message>
    </context>
    <context>
        <name>RuleQuestion</name>
        <message>
            <source>Always for this site</source>
            <translation>دائمًا لهذا الموقع</translation>
        </message>
        <message>
            <source>Always keep on {site}:</source>
            <translation>الإبقاء دائمًا في {site} على:</translation>
        </message>
        <message>
            <source>Always remove on {site}:</source>
            <translation>الإزالة دائمًا في {site}:</translation>
        </message>
        <message>
            <source>paragraphs that say exactly this:</source>
            <translation>الفقرات التي تقول هذا بالضبط:</translation>
        </message>
        <message>
            <source>paragraphs that start with these words:</source>
            <translation>الفقرات التي تبدأ بهذه الكلمات:</translation>
        </message>
        <message>
            <source>Words that the paragraphs start with</source>
            <translation>الكلمات التي تبدأ بها الفقرات</translation>
        </message>
        <message>
            <source>Always keep</source>
            <translation>إبقاء دائمًا</translation>
        </message>
        <message>
            <source>Always remove</source>
            <translation>إزالة دائمًا</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>In your library this changes nothing yet; it holds for articles that you import from there.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>In your library this changes %n paragraphs in the one article from there. No highlight moves.</source>
            <comment>In your library this changes 1 paragraph in the one article from there. No highlight moves.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>In your library this changes %n paragraphs in all {all} articles from there. No highlight moves.</source>
            <comment>In your library this changes 1 paragraph in all {all} articles from there. No highlight moves.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>In your library this changes %n paragraphs in {articles} of the {all} articles from there. No highlight moves.</source>
            <comment>In your library this changes 1 paragraph in {articles} of the {all} articles from there. No highlight moves.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{site}
Always keep paragraphs that say exactly “{words}” · since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{site}
Always keep paragraphs that start with “{words}” · since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{site}
Always remove paragraphs that say exactly “{words}” · since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{site}
Always remove paragraphs that start with “{words}” · since {day}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RulesWindow</name>
        <message>
            <source>Rules for sites</source>
            <translation>قواعد المواقع</translation>
        </message>
        <message>
            <source>There is no rule yet. Go to a paragraph of an article and press Ctrl+Alt+S to keep or remove what is like it always, on all pages of its site.</source>
            <translation>لا قاعدة بعد. اذهب إلى فقرة في مقالة واضغط Ctrl+Alt+S لإبقاء ما يشبهها أو إزالته دائمًا، في كل صفحات موقعها.</translation>
        </message>
        <message>
            <source>&amp;Remove this rule</source>
            <translation>إ&amp;زالة هذه القاعدة</translation>
        </message>
    </context>
    <context>
        <name>Salvage</name>
        <message numerus="yes">
            <source>%n rows have other letters than were written: a check of the library names them.</source>
            <comment>1 row has other letters than were written: a check of the library names it.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows are lost; a backup may have them.</source>
            <comment>1 row is lost; a backup may have it.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n articles only the quotes of their highlights are left.</source>
            <comment>Of 1 article only the quotes of its highlights are left.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles</source>
            <comment>1 article</comment>
            <translation>
                <numerusform>لا مقالات</numerusform>
                <numerusform>مقالة واحدة</numerusform>
                <numerusform>مقالتان</numerusform>
                <numerusform>%n مقالات</numerusform>
                <numerusform>%n مقالة</numerusform>
                <numerusform>%n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>لا تظليلات</numerusform>
                <numerusform>تظليل واحد</numerusform>
                <numerusform>تظليلان</numerusform>
                <numerusform>%n تظليلات</numerusform>
                <numerusform>%n تظليلًا</numerusform>
                <numerusform>%n تظليل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claims</source>
            <comment>1 claim</comment>
            <translation>
                <numerusform>لا ادعاءات</numerusform>
                <numerusform>ادعاء واحد</numerusform>
                <numerusform>ادعاءان</numerusform>
                <numerusform>%n ادعاءات</numerusform>
                <numerusform>%n ادعاءً</numerusform>
                <numerusform>%n ادعاء</numerusform>
            </translation>
        </message>
        <message>
            <source>Came back: {what}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SavedMenu</name>
        <message>
            <source>Saved searches</source>
            <translation>عمليات البحث المحفوظة</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Rename saved search</source>
            <translation>إعادة تسمية البحث المحفوظ</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>الاسم:</translation>
        </message>
    </context>
    <context>
        <name>ScopeButton</name>
        <message>
            <source>Choose which articles are listed</source>
            <translation>اختر المقالات التي تُسرد</translation>
        </message>
        <message>
            <source>Listed: {part}, {count}</source>
            <translation>المسرود: {part}، {count}</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>سلة المهملات</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>مجلد جديد…</translation>
        </message>
        <message>
            <source>New folder in this one…</source>
            <translation>مجلد جديد داخل هذا…</translation>
        </message>
        <message>
            <source>Rename this folder…</source>
            <translation>إعادة تسمية هذا المجلد…</translation>
        </message>
        <message>
            <source>Delete this folder</source>
            <translation>حذف هذا المجلد</translation>
        </message>
        <message>
            <source>Move this folder into</source>
            <translation>نقل هذا المجلد إلى</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>بلا مجلد</translation>
        </message>
    </context>
    <context>
        <name>Scopes</name>
        <message>
            <source>All articles</source>
            <translation>كل المقالات</translation>
        </message>
        <message>
            <source>Starred</source>
            <translation>المميزة بنجمة</translation>
        </message>
    </context>
    <context>
        <name>Scripts</name>
        <message>
            <source>Chinese</source>
            <translation>الصينية</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>اليابانية</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>الكورية</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>Devanagari</source>
            <translation>الديفاناغارية</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>التايلندية</translation>
        </message>
        <message>
            <source>No font on this computer has {script} letters, so they are shown as boxes. Install the Debian package {package}, then start Claim Reader again.</source>
            <translation>لا خط على هذا الحاسوب فيه حروف {script}، فتظهر مربعات. ثبّت حزمة ديبيان {package} ثم شغّل Claim Reader من جديد.</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message>
            <source>“{value}” is not a date. Type a year, a month or a day, or two of them: date:2022, date:2022-11..2022-12.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is not a language. Type the letters that stand for one: lang:en, lang:id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No claim has the status “{value}”. Type new, to-check, in-progress, done or dropped behind status:.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is not something an article can have. Type note, highlight, label or claim behind has:.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is not something an article can be. Type new, in-progress, done or starred behind is:.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{value}” is not a part of an article. Type title, text, note, claim or figure behind in:.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something has to stand behind {field}: without a space. To look for the word itself, put it in quotation marks.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchHints</name>
        <message>
            <source>Search titles, texts, quotes, notes, claims and figures of the whole library.</source>
            <translation>ابحث في عناوين المكتبة كلها ونصوصها واقتباساتها وملاحظاتها وادعاءاتها وأرقامها.</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message numerus="yes">
            <source>%n more places</source>
            <comment>1 more place</comment>
            <translation>
                <numerusform>لا مواضع أخرى</numerusform>
                <numerusform>موضع آخر</numerusform>
                <numerusform>موضعان آخران</numerusform>
                <numerusform>%n مواضع أخرى</numerusform>
                <numerusform>%n موضعًا آخر</numerusform>
                <numerusform>%n موضع آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <translation>نسخ الكلمات</translation>
        </message>
        <message>
            <source>Only from {site}</source>
            <translation>من {site} فقط</translation>
        </message>
        <message>
            <source>Take away {condition}</source>
            <translation>إزالة {condition}</translation>
        </message>
        <message>
            <source>harbour bridge</source>
            <translation>جسر الميناء</translation>
        </message>
        <message>
            <source>all of these words</source>
            <translation>كل هذه الكلمات</translation>
        </message>
        <message>
            <source>"harbour bridge"</source>
            <translation>"جسر الميناء"</translation>
        </message>
        <message>
            <source>these words as they follow each other</source>
            <translation>هذه الكلمات متتابعة</translation>
        </message>
        <message>
            <source>bridge -toll</source>
            <translation>جسر -رسوم</translation>
        </message>
        <message>
            <source>without a word</source>
            <translation>بلا كلمة</translation>
        </message>
        <message>
            <source>a figure, however it is written</source>
            <translation>رقم، كيفما كُتب</translation>
        </message>
        <message>
            <source>figures between two values</source>
            <translation>أرقام بين قيمتين</translation>
        </message>
        <message>
            <source>from a site; also author:, label:, lang:</source>
            <translation>من موقع؛ وكذلك author: وlabel: وlang:</translation>
        </message>
        <message>
            <source>published in these months</source>
            <translation>نُشر في هذه الأشهر</translation>
        </message>
        <message>
            <source>with claims of a status; also has:note, is:new</source>
            <translation>بادعاءات لها حالة؛ وكذلك has:note وis:new</translation>
        </message>
        <message>
            <source>in:title bridge</source>
            <translation>in:title جسر</translation>
        </message>
        <message>
            <source>only in titles; also in:text, in:note, in:claim</source>
            <translation>في العناوين فقط؛ وكذلك in:text وin:note وin:claim</translation>
        </message>
        <message>
            <source>Search without {condition}</source>
            <translation>البحث بلا {condition}</translation>
        </message>
        <message>
            <source>Nothing in the library has all of this in one place. Leave out a word, or type only its beginning.</source>
            <translation>لا شيء في المكتبة يجمع كل هذا في موضع واحد. احذف كلمة، أو اكتب أولها فقط.</translation>
        </message>
        <message>
            <source>Nothing in the library answers this. Check the spelling, or type only the beginning of the word.</source>
            <translation>لا شيء في المكتبة يجيب عن هذا. تحقق من الإملاء، أو اكتب أول الكلمة فقط.</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>حفظ هذا البحث</translation>
        </message>
        <message numerus="yes">
            <source>%n articles</source>
            <comment>1 article</comment>
            <translation>
                <numerusform>لا مقالات</numerusform>
                <numerusform>مقالة واحدة</numerusform>
                <numerusform>مقالتان</numerusform>
                <numerusform>%n مقالات</numerusform>
                <numerusform>%n مقالة</numerusform>
                <numerusform>%n مقالة</numerusform>
            </translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ما وُجد</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>الادعاء</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>الوسم</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>More than {count}</source>
            <translation>أكثر من {count}</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Site unknown</source>
            <translation>موقع غير معروف</translation>
        </message>
        <message>
            <source>Highlighted</source>
            <translation>مظلّلة</translation>
        </message>
        <message>
            <source>Not highlighted</source>
            <translation>غير مظلّلة</translation>
        </message>
        <message>
            <source>Date unknown</source>
            <translation>تاريخ غير معروف</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message>
            <source>Highlight the selection</source>
            <translation>تظليل التحديد</translation>
        </message>
        <message>
            <source>{label} ({key})</source>
            <translation>{label} ({key})</translation>
        </message>
        <message>
            <source>Write a note (N)</source>
            <translation>كتابة ملاحظة (N)</translation>
        </message>
    </context>
    <context>
        <name>SetUp</name>
        <message>
            <source>Claim Reader needs Python 3.11 or newer, and this is Python {version}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{question} [Y/n]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bringing the environment in {folder} up to date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Installing what the program needs. About 250 MB are downloaded; this takes a minute or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking that everything works here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The set-up is complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another set-up is running in the same folder; waiting for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder} holds something that is not an environment. Move it away, or name another in READER_VENV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making an environment in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Python could not make an environment in {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pip could not install what the program needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: the package index could not be reached. Check the network and its proxy, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}: the package index’s certificate is not trusted here. Name your network’s own certificates in PIP_CERT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it gave no reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full. The set-up needs about 1 GB; make room, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be written: {why}. READER_VENV can name another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setting up Claim Reader. This happens once, and again when its dependencies change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader could not be set up. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The set-up was cancelled. The next start begins it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The set-up was interrupted. The next start begins it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press Enter to close this window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>What the program needs is installed, but cannot be loaded: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages cannot be shown as they were published, only their text: {why} Going on without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{library} is missing. Install the package that has it (on Debian most likely {package}), then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Python ended with status {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{why} Going on without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This system lacks {names}. Install them with its package manager, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This system lacks {names}. Installing a package with apt-get; this takes a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This system lacks {names}. Installing {count} packages with apt-get; this takes a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This system lacks {names}. Run “sudo {command}” now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This system lacks {names}. An administrator’s password is needed to install them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This system lacks {names}. An administrator gets them with: sudo {command}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names}: not in {packages}. Find the package that has it, for example with “apt-file search {first}”, install it, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} were not installed, as nobody allowed it. An administrator gets them with: sudo apt-get install {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>status {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>apt-get could not install {names}: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A package could not be fetched: the package archives cannot be reached. Check the network and its proxy, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} packages could not be fetched: the package archives cannot be reached. Check the network and its proxy, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Setting up Claim Reader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>SortOrder</name>
        <message>
            <source>Newest import first</source>
            <translation>أحدث استيراد أولًا</translation>
        </message>
        <message>
            <source>Newest article first</source>
            <translation>أحدث مقالة أولًا</translation>
        </message>
        <message>
            <source>Title, A to Z</source>
            <translation>العنوان، أبجديًا</translation>
        </message>
        <message>
            <source>Site, A to Z</source>
            <translation>الموقع، أبجديًا</translation>
        </message>
        <message>
            <source>Most highlights first</source>
            <translation>الأكثر تظليلًا أولًا</translation>
        </message>
    </context>
    <context>
        <name>SoundnessCommands</name>
        <message>
            <source>The library is backed up.</source>
            <translation>نُسخت المكتبة احتياطيًا.</translation>
        </message>
    </context>
    <context>
        <name>SpokenMarks</name>
        <message>
            <source>Heading</source>
            <translation>عنوان فرعي</translation>
        </message>
        <message>
            <source>Out of the highlight</source>
            <translation>خارج التظليل</translation>
        </message>
        <message>
            <source>{label}, {colour}</source>
            <translation>{label}، {colour}</translation>
        </message>
        <message>
            <source>no label</source>
            <translation>بلا وسم</translation>
        </message>
        <message>
            <source>Highlight: {labels}.</source>
            <translation>تظليل: {labels}.</translation>
        </message>
        <message>
            <source>Claim: {verdict}.</source>
            <translation>ادعاء: {verdict}.</translation>
        </message>
        <message>
            <source>Note: {note}</source>
            <translation>ملاحظة: {note}</translation>
        </message>
    </context>
    <context>
        <name>Stamping</name>
        <message>
            <source>its address is not on the web</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it answers with no time stamp</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it answers another question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the library for time stamps is not installed (pip install rfc3161-client)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it answers {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it cannot be reached</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stance</name>
        <message>
            <source>Supports</source>
            <translation>يدعم</translation>
        </message>
        <message>
            <source>Refutes</source>
            <translation>ينفي</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>سياق</translation>
        </message>
    </context>
    <context>
        <name>Start</name>
        <message>
            <source>Claim Reader has the library “{library}” open already, but its window does not answer. Close that window, or end the program, and start it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read saved news articles beside their original, highlight claims, keep notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a saved page, a text, or a folder of them to import; a library to open; or the address of something in the library, as claim-reader:highlight/…, to open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the library to open instead of your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>put the program into the desktop’s applications menu, and end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take it out of that menu, and end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>show the version, and end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader cannot open its window: this system lacks {names}. Install what is missing with its package manager, then start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For work without a window: {command}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claim Reader finds no screen to show its window on. Start it in a desktop session.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>State</name>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>قيد العمل</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منجز</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>للتحقق</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>قيد العمل</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منجز</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>متروك</translation>
        </message>
    </context>
    <context>
        <name>StatusArea</name>
        <message>
            <source>Progress of the import</source>
            <translation>تقدم الاستيراد</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>حُفظ.</translation>
        </message>
        <message>
            <source>Select words in the text first, or choose a highlight.</source>
            <translation>حدّد أولًا كلمات في النص، أو اختر تظليلًا.</translation>
        </message>
        <message>
            <source>Select the words to write a note on, or click a highlight. Esc: no note.</source>
            <translation>حدّد الكلمات التي تريد كتابة ملاحظة عليها، أو انقر تظليلًا. Esc: بلا ملاحظة.</translation>
        </message>
        <message>
            <source>Point at a paragraph with the mouse first, or click it.</source>
            <translation>أشر أولًا إلى فقرة بالفأرة، أو انقرها.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغير شيء.</translation>
        </message>
        <message>
            <source>{percent}% read</source>
            <translation>قُرئ {percent}%</translation>
        </message>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>لا تظليلات</numerusform>
                <numerusform>تظليل واحد</numerusform>
                <numerusform>تظليلان</numerusform>
                <numerusform>%n تظليلات</numerusform>
                <numerusform>%n تظليلًا</numerusform>
                <numerusform>%n تظليل</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {done} of {total}…</source>
            <translation>استيراد {done} من {total}…</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>جارٍ التصدير…</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>تقدم التصدير</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>يجري النسخ الاحتياطي…</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>تقدم النسخ الاحتياطي</translation>
        </message>
        <message numerus="yes">
            <source>Restored %n paragraphs. {undo} undoes it.</source>
            <comment>Restored “{text}”. {undo} undoes it.</comment>
            <translation>
                <numerusform>لم تُستعد فقرات. {undo} للتراجع.</numerusform>
                <numerusform>استُعيد «{text}». {undo} للتراجع.</numerusform>
                <numerusform>استُعيدت فقرتان. {undo} للتراجع.</numerusform>
                <numerusform>استُعيدت %n فقرات. {undo} للتراجع.</numerusform>
                <numerusform>استُعيدت %n فقرة. {undo} للتراجع.</numerusform>
                <numerusform>استُعيدت %n فقرة. {undo} للتراجع.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed %n paragraphs. {undo} undoes it.</source>
            <comment>Removed “{text}”. {undo} undoes it.</comment>
            <translation>
                <numerusform>لم تُزل فقرات. {undo} للتراجع.</numerusform>
                <numerusform>أُزيل «{text}». {undo} للتراجع.</numerusform>
                <numerusform>أُزيلت فقرتان. {undo} للتراجع.</numerusform>
                <numerusform>أُزيلت %n فقرات. {undo} للتراجع.</numerusform>
                <numerusform>أُزيلت %n فقرة. {undo} للتراجع.</numerusform>
                <numerusform>أُزيلت %n فقرة. {undo} للتراجع.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Suggester</name>
        <message>
            <source>Looking for sentences worth checking…</source>
            <translation>يجري البحث عن جمل جديرة بالتحقق…</translation>
        </message>
        <message>
            <source>No sentence is left here that looks worth checking.</source>
            <translation>لم تبقَ هنا جملة تبدو جديرة بالتحقق.</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Worth checking: {signs}.</source>
            <translation>جدير بالتحقق: {signs}.</translation>
        </message>
        <message>
            <source>figure “{words}”</source>
            <translation>رقم «{words}»</translation>
        </message>
        <message>
            <source>number “{words}”</source>
            <translation>عدد «{words}»</translation>
        </message>
        <message>
            <source>comparison “{words}”</source>
            <translation>مقارنة «{words}»</translation>
        </message>
        <message>
            <source>absolute “{words}”</source>
            <translation>تعميم «{words}»</translation>
        </message>
        <message>
            <source>cause “{words}”</source>
            <translation>سبب «{words}»</translation>
        </message>
        <message>
            <source>source “{words}”</source>
            <translation>مصدر «{words}»</translation>
        </message>
    </context>
    <context>
        <name>TakenUp</name>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>لا تظليلات</numerusform>
                <numerusform>تظليل واحد</numerusform>
                <numerusform>تظليلان</numerusform>
                <numerusform>%n تظليلات</numerusform>
                <numerusform>%n تظليلًا</numerusform>
                <numerusform>%n تظليل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n claims</source>
            <comment>1 claim</comment>
            <translation>
                <numerusform>لا ادعاءات</numerusform>
                <numerusform>ادعاء واحد</numerusform>
                <numerusform>ادعاءان</numerusform>
                <numerusform>%n ادعاءات</numerusform>
                <numerusform>%n ادعاءً</numerusform>
                <numerusform>%n ادعاء</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pieces of evidence</source>
            <comment>1 piece of evidence</comment>
            <translation>
                <numerusform>لا أدلة</numerusform>
                <numerusform>دليل واحد</numerusform>
                <numerusform>دليلان</numerusform>
                <numerusform>%n أدلة</numerusform>
                <numerusform>%n دليلًا</numerusform>
                <numerusform>%n دليل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <comment>1 note</comment>
            <translation>
                <numerusform>لا ملاحظات</numerusform>
                <numerusform>ملاحظة واحدة</numerusform>
                <numerusform>ملاحظتان</numerusform>
                <numerusform>%n ملاحظات</numerusform>
                <numerusform>%n ملاحظة</numerusform>
                <numerusform>%n ملاحظة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n labels</source>
            <comment>1 label</comment>
            <translation>
                <numerusform>لا وسوم</numerusform>
                <numerusform>وسم واحد</numerusform>
                <numerusform>وسمان</numerusform>
                <numerusform>%n وسوم</numerusform>
                <numerusform>%n وسمًا</numerusform>
                <numerusform>%n وسم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n verdicts of the scale</source>
            <comment>1 verdict of the scale</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n folders</source>
            <comment>1 folder</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n details of articles</source>
            <comment>1 detail of an article</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n paragraphs kept or removed</source>
            <comment>1 paragraph kept or removed</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n saved searches</source>
            <comment>1 saved search</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rules for sites</source>
            <comment>1 rule for a site</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles in the trash there</source>
            <comment>1 article in the trash there</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n highlights of claims</source>
            <comment>1 highlight of a claim</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n replies</source>
            <comment>1 reply</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sources without a text</source>
            <comment>1 source without a text</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases and sets</source>
            <comment>1 case or set</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n references</source>
            <comment>1 reference</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Its words are not in the text that the file has; highlight them here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Claims come back whole from “Everything you wrote”; export them as that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence comes back from “Everything you wrote”; export it as that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles have no such detail; write it into the article’s note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is another one here; keep or remove the paragraph yourself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The highlight is not here; import its article, then the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replies have no place here; copy what you need into the note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file does not hold its text; save it as text and import that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>References have no highlights; import the articles themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cases and sets of codes have no place here; use labels or folders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here already: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n of the highlights have no place in the text; they wait among the notes of their articles.</source>
            <comment>1 highlight has no place in the text; it waits among the notes of its article.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the highlights are on words that have changed. Look at them.</source>
            <comment>1 highlight is on words that have changed. Look at it.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing new came from “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From “{name}”: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here in another form, and left as it is: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n articles are not in your library, with {highlights}: {names}. Import the articles, then this file again.</source>
            <comment>1 article is not in your library, with {highlights}: {names}. Import the article, then this file again.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Not in your library: {highlights}. Import the article, then the file again.</source>
            <translation type="unfinished" />
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
            <translation>Markdown بحسب المقالة</translation>
        </message>
        <message>
            <source>Markdown by label</source>
            <translation>Markdown بحسب الوسم</translation>
        </message>
        <message>
            <source>Draft of a fact check</source>
            <translation>مسودة تحقق من الحقائق</translation>
        </message>
        <message>
            <source>Quotes with their sources</source>
            <translation>اقتباسات مع مصادرها</translation>
        </message>
        <message>
            <source>Table for a web page</source>
            <translation>جدول لصفحة ويب</translation>
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
            <translation>القوالب</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;حفظ</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>ن&amp;سخ</translation>
        </message>
        <message>
            <source>{title} (changed)</source>
            <translation>{title} (معدّل)</translation>
        </message>
        <message>
            <source>{title} (yours)</source>
            <translation>{title} (لك)</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>إعادة &amp;ضبط</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>حذ&amp;ف</translation>
        </message>
        <message>
            <source>What is to be exported is being counted…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It works on what is to be exported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Template</source>
            <translation>القالب</translation>
        </message>
        <message>
            <source>What it makes</source>
            <translation>ما ينتجه</translation>
        </message>
        <message>
            <source>What can be used</source>
            <translation>ما يمكن استخدامه</translation>
        </message>
        <message>
            <source>The template</source>
            <translation>القالب</translation>
        </message>
    </context>
    <context>
        <name>Terminal</name>
        <message>
            <source>Formats: {formats}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no web pages or texts in that folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {number}: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is an earlier state, or a part, of what the article shows: version {number} of it. The article’s text and highlights stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined as page {page} of {total}: pages {pages} are there now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined as page {page}: pages {pages} are there now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[{number}] removed, {category}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pages {pages}</source>
            <translation>الصفحات {pages}</translation>
        </message>
        <message>
            <source>captured {moment}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Wrote %n bytes of “{name}” to {path}.</source>
            <comment>Wrote 1 byte of “{name}” to {path}.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The latest version is article {apart} now; article {article} is what it was before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the article, and then those that are its other pages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article {article} has pages {pages} now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {page} is article {article} now, with the highlights on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the articles to clean again, or give --all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing has changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is not known which site article {article} is from, so no rule can be made for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already kept: paragraphs {numbers}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already removed: paragraphs {numbers}.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Restored %n paragraphs: {numbers}.</source>
            <comment>Restored paragraph {numbers}.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Removed %n paragraphs: {numbers}.</source>
            <comment>Removed paragraph {numbers}.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>On {site} from now on: {rule}. It changes %n paragraphs in {articles} of {all} articles. Take it back: {command}</source>
            <comment>On {site} from now on: {rule}. It changes 1 paragraph in {articles} of {all} articles. Take it back: {command}</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>always keep what is “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>always keep what starts with “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>always remove what is “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>always remove what starts with “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrote the bundle to {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name claims, or articles with --article; not both.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures of passages: {made} of {all} ({why}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures of passages: {made} of {all}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what is claimed with --statement, or name a --highlight.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what to set, as with --speaker or --status.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name the highlights to add, or --evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{written}” is not a date; write 2026, 2026-03 or 2026-03-14.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there is no verdict “{name}”; there are: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[OPTIONS]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>COMMAND [ARGS]...</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no preference “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Did you mean “{name}”?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The preferences are: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” cannot be “{value}”. It can be {choices}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the default</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is {value} now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what to set, as with --title or --state.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A folder cannot lie in itself or in one within it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write a day as 2026-03-14.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the fields are: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what to write: either --format or --template.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrote {what} to {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no verdict “{name}”; there are: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An evidence bundle is an archive or a folder; name it with --output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{format}” is a folder of files; name the folder with --output.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrote {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are pages {there} of an article of {total} pages. Import page {missing} too, to have all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is one page of an article of {total} pages. Import the other pages too, to have all of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is page {page} of an article of {total} pages. Import the other pages too, to have all of it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <comment>once</comment>
            <translation>
                <numerusform>ولا مرة</numerusform>
                <numerusform>مرة واحدة</numerusform>
                <numerusform>مرتين</numerusform>
                <numerusform>%n مرات</numerusform>
                <numerusform>%n مرة</numerusform>
                <numerusform>%n مرة</numerusform>
            </translation>
        </message>
        <message>
            <source>This cannot be a label: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be its name: {why}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A label cannot be merged into itself; name two.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Deleted {label}; %n highlights had it or one below it.</source>
            <comment>Deleted {label}; 1 highlight had it or one below it.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Made the backup {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restored {name} to {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was there is {path} now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>daily</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before upgrade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agreed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(all highlights)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(nobody named)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highlights were made by {names}. Name two of them with --author, or another library with --with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The words stand in the article {times}; choose an occurrence up to {most}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highlighted “{quote}”, which stands there {times}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no label “{label}”. The labels are: {labels}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not in the terminal’s encoding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a folder needs a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The library cannot be written where it is; it is read as it stands there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>write library, article/ID, highlight/UUID or claim/UUID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no note on it. Look at what there is with “note show”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TextMenu</name>
        <message>
            <source>Open “{link}”</source>
            <translation>فتح «{link}»</translation>
        </message>
        <message>
            <source>Highlight as</source>
            <translation>تظليل بوسم</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <source>Open the link…</source>
            <translation>فتح الرابط…</translation>
        </message>
        <message>
            <source>Copy the link’s address</source>
            <translation>نسخ عنوان الرابط</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n paragraphs</source>
            <comment>Remove this paragraph</comment>
            <translation>
                <numerusform>إزالة الفقرات</numerusform>
                <numerusform>إزالة هذه الفقرة</numerusform>
                <numerusform>إزالة الفقرتين</numerusform>
                <numerusform>إزالة %n فقرات</numerusform>
                <numerusform>إزالة %n فقرة</numerusform>
                <numerusform>إزالة %n فقرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Restore %n paragraphs</source>
            <comment>Restore this paragraph</comment>
            <translation>
                <numerusform>استعادة الفقرات</numerusform>
                <numerusform>استعادة هذه الفقرة</numerusform>
                <numerusform>استعادة الفقرتين</numerusform>
                <numerusform>استعادة %n فقرات</numerusform>
                <numerusform>استعادة %n فقرة</numerusform>
                <numerusform>استعادة %n فقرة</numerusform>
            </translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>بحث عن المعنى</translation>
        </message>
        <message>
            <source>Copy as</source>
            <translation>نسخ بصيغة</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Close this message</source>
            <translation>إغلاق هذه الرسالة</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Texts shown</source>
            <translation>النصوص المعروضة</translation>
        </message>
        <message>
            <source>Search the library</source>
            <translation>بحث في المكتبة</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>مسح البحث</translation>
        </message>
        <message>
            <source>Aa</source>
            <translation>أب</translation>
        </message>
        <message>
            <source>Type and colours</source>
            <translation>الخط والألوان</translation>
        </message>
    </context>
    <context>
        <name>TrashPage</name>
        <message>
            <source>No article is deleted. Those that you delete wait here with all their highlights and notes.</source>
            <translation>لا مقالة محذوفة. ما تحذفه ينتظر هنا مع كل تظليلاته وملاحظاته.</translation>
        </message>
        <message>
            <source>Re&amp;store</source>
            <translation>&amp;استعادة</translation>
        </message>
        <message>
            <source>&amp;Delete for good…</source>
            <translation>&amp;حذف نهائي…</translation>
        </message>
        <message>
            <source>E&amp;mpty the trash…</source>
            <translation>إ&amp;فراغ سلة المهملات…</translation>
        </message>
        <message numerus="yes">
            <source>Trash · %n articles</source>
            <comment>Trash · 1 article</comment>
            <translation>
                <numerusform>سلة المهملات · لا مقالات</numerusform>
                <numerusform>سلة المهملات · مقالة واحدة</numerusform>
                <numerusform>سلة المهملات · مقالتان</numerusform>
                <numerusform>سلة المهملات · %n مقالات</numerusform>
                <numerusform>سلة المهملات · %n مقالة</numerusform>
                <numerusform>سلة المهملات · %n مقالة</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>سلة المهملات</translation>
        </message>
        <message numerus="yes">
            <source>%n highlights</source>
            <comment>1 highlight</comment>
            <translation>
                <numerusform>لا تظليلات</numerusform>
                <numerusform>تظليل واحد</numerusform>
                <numerusform>تظليلان</numerusform>
                <numerusform>%n تظليلات</numerusform>
                <numerusform>%n تظليلًا</numerusform>
                <numerusform>%n تظليل</numerusform>
            </translation>
        </message>
        <message>
            <source>deleted {day}</source>
            <translation>حُذفت {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n articles are back in the library.</source>
            <comment>The article is back in the library.</comment>
            <translation>
                <numerusform>لم تعد مقالات.</numerusform>
                <numerusform>عادت المقالة إلى المكتبة.</numerusform>
                <numerusform>عادت مقالتان إلى المكتبة.</numerusform>
                <numerusform>عادت %n مقالات إلى المكتبة.</numerusform>
                <numerusform>عادت %n مقالة إلى المكتبة.</numerusform>
                <numerusform>عادت %n مقالة إلى المكتبة.</numerusform>
            </translation>
        </message>
        <message>
            <source>{undo} undoes it.</source>
            <translation>‏{undo} للتراجع.</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Delete for good…</source>
            <translation>حذف نهائي…</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>إفراغ سلة المهملات…</translation>
        </message>
        <message>
            <source>Delete for good?</source>
            <translation>حذف نهائي؟</translation>
        </message>
        <message>
            <source>This cannot be undone. The files that the articles were imported from are not touched.</source>
            <translation>لا تراجع عن هذا. لا تُمس الملفات التي استُوردت منها المقالات.</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>حذف نهائي</translation>
        </message>
        <message>
            <source>Deleted articles</source>
            <translation>المقالات المحذوفة</translation>
        </message>
        <message numerus="yes">
            <source>%n articles</source>
            <comment>1 article</comment>
            <translation>
                <numerusform>لا مقالات</numerusform>
                <numerusform>مقالة واحدة</numerusform>
                <numerusform>مقالتان</numerusform>
                <numerusform>%n مقالات</numerusform>
                <numerusform>%n مقالة</numerusform>
                <numerusform>%n مقالة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <comment>1 note</comment>
            <translation>
                <numerusform>لا ملاحظات</numerusform>
                <numerusform>ملاحظة واحدة</numerusform>
                <numerusform>ملاحظتان</numerusform>
                <numerusform>%n ملاحظات</numerusform>
                <numerusform>%n ملاحظة</numerusform>
                <numerusform>%n ملاحظة</numerusform>
            </translation>
        </message>
        <message>
            <source>This deletes for good: {what}.</source>
            <translation>سيُحذف نهائيًا: {what}.</translation>
        </message>
        <message numerus="yes">
            <source>%n claims stay, but lose highlights.</source>
            <comment>1 claim stays, but loses highlights.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Highlights to look at</source>
            <translation>تظليلات تنتظر النظر</translation>
        </message>
        <message>
            <source>Attach to the selection</source>
            <translation>إلحاق بالتحديد</translation>
        </message>
        <message>
            <source>Mark as reviewed</source>
            <translation>صحيح</translation>
        </message>
        <message numerus="yes">
            <source>%n highlights lost their place when the text changed. Choose one, select where it belongs and press A.</source>
            <comment>1 highlight lost its place when the text changed. Select where it belongs and press A.</comment>
            <translation>
                <numerusform>لم يفقد تظليل موضعه.</numerusform>
                <numerusform>فقد تظليل واحد موضعه حين تغير النص. حدّد مكانه واضغط A.</numerusform>
                <numerusform>فقد تظليلان موضعيهما حين تغير النص. اختر واحدًا وحدّد مكانه واضغط A.</numerusform>
                <numerusform>فقدت %n تظليلات مواضعها حين تغير النص. اختر واحدًا وحدّد مكانه واضغط A.</numerusform>
                <numerusform>فقد %n تظليلًا مواضعها حين تغير النص. اختر واحدًا وحدّد مكانه واضغط A.</numerusform>
                <numerusform>فقد %n تظليل مواضعها حين تغير النص. اختر واحدًا وحدّد مكانه واضغط A.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The words of %n highlights have changed. Look at each; V marks it as reviewed.</source>
            <comment>The words of 1 highlight have changed. Look at it; V says that it is right.</comment>
            <translation>
                <numerusform>لم تتغير كلمات أي تظليل.</numerusform>
                <numerusform>تغيرت كلمات تظليل واحد. انظر فيه؛ V يعني أنه صحيح.</numerusform>
                <numerusform>تغيرت كلمات تظليلين. انظر في كل منهما؛ V يعني أنه صحيح.</numerusform>
                <numerusform>تغيرت كلمات %n تظليلات. انظر في كل منها؛ V يعني أنه صحيح.</numerusform>
                <numerusform>تغيرت كلمات %n تظليلًا. انظر في كل منها؛ V يعني أنه صحيح.</numerusform>
                <numerusform>تغيرت كلمات %n تظليل. انظر في كل منها؛ V يعني أنه صحيح.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TypePopover</name>
        <message>
            <source>Type and colours</source>
            <translation>الخط والألوان</translation>
        </message>
        <message>
            <source>All preferences…</source>
            <translation>كل التفضيلات…</translation>
        </message>
        <message>
            <source>Default type</source>
            <translation>الخط الافتراضي</translation>
        </message>
    </context>
    <context>
        <name>Verbs</name>
        <message>
            <source>highlight</source>
            <translation>تظليل</translation>
        </message>
        <message>
            <source>deleting a highlight</source>
            <translation>حذف تظليل</translation>
        </message>
        <message>
            <source>change of label</source>
            <translation>تغيير وسم</translation>
        </message>
        <message>
            <source>change of note</source>
            <translation>تغيير ملاحظة</translation>
        </message>
        <message>
            <source>restoring a paragraph</source>
            <translation>استعادة فقرة</translation>
        </message>
        <message>
            <source>removing a paragraph</source>
            <translation>إزالة فقرة</translation>
        </message>
        <message>
            <source>deleting an article</source>
            <translation>حذف مقالة</translation>
        </message>
        <message>
            <source>restoring an article</source>
            <translation>إعادة مقالة</translation>
        </message>
        <message>
            <source>highlighting several places</source>
            <translation>تظليل مواضع عدة</translation>
        </message>
        <message>
            <source>resizing a highlight</source>
            <translation>تغيير مدى تظليل</translation>
        </message>
        <message>
            <source>emptying the trash</source>
            <translation>إفراغ سلة المهملات</translation>
        </message>
        <message>
            <source>adding a label</source>
            <translation>إضافة وسم</translation>
        </message>
        <message>
            <source>changing a label</source>
            <translation>تغيير وسم</translation>
        </message>
        <message>
            <source>moving a label</source>
            <translation>نقل وسم</translation>
        </message>
        <message>
            <source>merging labels</source>
            <translation>دمج وسوم</translation>
        </message>
        <message>
            <source>deleting a label</source>
            <translation>حذف وسم</translation>
        </message>
        <message>
            <source>importing labels</source>
            <translation>استيراد وسوم</translation>
        </message>
        <message>
            <source>making a claim</source>
            <translation>إنشاء ادعاء</translation>
        </message>
        <message>
            <source>changing a claim</source>
            <translation>تغيير ادعاء</translation>
        </message>
        <message>
            <source>deleting a claim</source>
            <translation>حذف ادعاء</translation>
        </message>
        <message>
            <source>adding highlights to a claim</source>
            <translation>إضافة تظليلات إلى ادعاء</translation>
        </message>
        <message>
            <source>change of evidence</source>
            <translation>تغيير دليل</translation>
        </message>
        <message>
            <source>changing the scale</source>
            <translation>تغيير السلّم</translation>
        </message>
        <message>
            <source>change of an article’s note</source>
            <translation>تغيير ملاحظة مقالة</translation>
        </message>
        <message>
            <source>change of a claim’s note</source>
            <translation>تغيير ملاحظة ادعاء</translation>
        </message>
        <message>
            <source>change of the library’s note</source>
            <translation>تغيير ملاحظة المكتبة</translation>
        </message>
        <message>
            <source>renewing an article’s text</source>
            <translation>تجديد نص مقالة</translation>
        </message>
        <message>
            <source>a new version of an article</source>
            <translation>نسخة جديدة من مقالة</translation>
        </message>
        <message>
            <source>an earlier version of an article</source>
            <translation>نسخة سابقة من مقالة</translation>
        </message>
        <message>
            <source>joining pages of an article</source>
            <translation>ضم صفحات مقالة</translation>
        </message>
        <message>
            <source>making a page an article of its own</source>
            <translation>جعل صفحة مقالة مستقلة</translation>
        </message>
        <message>
            <source>making a version an article of its own</source>
            <translation>جعل نسخة مقالة مستقلة</translation>
        </message>
        <message>
            <source>cleaning an article again</source>
            <translation>إعادة تنقية مقالة</translation>
        </message>
        <message>
            <source>marking a highlight as reviewed</source>
            <translation>تعليم تظليل كمُراجَع</translation>
        </message>
        <message>
            <source>a rule for a site</source>
            <translation>قاعدة لموقع</translation>
        </message>
        <message>
            <source>saving a search</source>
            <translation>حفظ بحث</translation>
        </message>
        <message>
            <source>naming a search</source>
            <translation>تسمية بحث</translation>
        </message>
        <message>
            <source>removing a saved search</source>
            <translation>إزالة بحث محفوظ</translation>
        </message>
        <message>
            <source>removing a rule for a site</source>
            <translation>سحب قاعدة لموقع</translation>
        </message>
        <message>
            <source>changing details</source>
            <translation>تغيير التفاصيل</translation>
        </message>
        <message>
            <source>changing an article’s state</source>
            <translation>تغيير حالة مقالة</translation>
        </message>
        <message>
            <source>adding a star</source>
            <translation>تمييز بنجمة</translation>
        </message>
        <message>
            <source>removing a star</source>
            <translation>إزالة نجمة</translation>
        </message>
        <message>
            <source>adding a folder</source>
            <translation>إضافة مجلد</translation>
        </message>
        <message>
            <source>renaming a folder</source>
            <translation>إعادة تسمية مجلد</translation>
        </message>
        <message>
            <source>moving a folder</source>
            <translation>نقل مجلد</translation>
        </message>
        <message>
            <source>deleting a folder</source>
            <translation>حذف مجلد</translation>
        </message>
        <message>
            <source>putting into a folder</source>
            <translation>وضع في مجلد</translation>
        </message>
        <message>
            <source>taking out of a folder</source>
            <translation>إخراج من مجلد</translation>
        </message>
        <message>
            <source>importing notes</source>
            <translation>استيراد ملاحظات</translation>
        </message>
        <message>
            <source>merging a library</source>
            <translation>دمج مكتبة</translation>
        </message>
        <message>
            <source>deciding a conflict</source>
            <translation>حسم تعارض</translation>
        </message>
        <message>
            <source>giving a highlight its place</source>
            <translation>إعطاء تظليل موضعه</translation>
        </message>
    </context>
    <context>
        <name>VerdictBar</name>
        <message>
            <source>Verdict</source>
            <translation>الحكم</translation>
        </message>
    </context>
    <context>
        <name>VersionCommands</name>
        <message>
            <source>Cleaned again: nothing has changed.</source>
            <translation>أُعيدت التنقية: لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Cleaned again: {what}. {undo} undoes it.</source>
            <translation>أُعيدت التنقية: {what}. {undo} للتراجع.</translation>
        </message>
    </context>
    <context>
        <name>VersionsWindow</name>
        <message>
            <source>Versions</source>
            <translation>النسخ</translation>
        </message>
        <message>
            <source>Versions of this article</source>
            <translation>نسخ هذه المقالة</translation>
        </message>
        <message>
            <source>&amp;Save its file as…</source>
            <translation>&amp;حفظ ملفها باسم…</translation>
        </message>
        <message>
            <source>Make it an &amp;article of its own</source>
            <translation>جعلها مقالة م&amp;ستقلة</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>ال&amp;نص</translation>
        </message>
        <message>
            <source>&amp;Changes</source>
            <translation>ال&amp;تغييرات</translation>
        </message>
        <message>
            <source>Si&amp;de by side</source>
            <translation>&amp;جنبًا إلى جنب</translation>
        </message>
        <message>
            <source>No article is open.</source>
            <translation>لا مقالة مفتوحة.</translation>
        </message>
        <message numerus="yes">
            <source>“{title}” was saved %n times.</source>
            <comment>“{title}” was saved once. When you import it again after it has changed, what it is now stays here as a version.</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Version {number}, the latest</source>
            <translation>النسخة {number}، الأحدث</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>النسخة {number}</translation>
        </message>
        <message numerus="yes">
            <source>imported {moment} · %n highlights</source>
            <comment>imported {moment} · 1 highlight</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>copied {moment}</source>
            <translation>نُسخت {moment}</translation>
        </message>
        <message>
            <source>pages {pages}</source>
            <translation>الصفحات {pages}</translation>
        </message>
        <message>
            <source>Save the file of this version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The article is again what it was before; its latest version stands beside it in the list. Undo takes it back.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Choose an article in the list.</source>
            <translation>اختر مقالة من القائمة.</translation>
        </message>
        <message>
            <source>Saved web pages, texts and emails, or whole folders of them. Each article is cleaned and shown beside its original; nothing leaves this computer.</source>
            <translation>صفحات ويب ونصوص ورسائل محفوظة، أو مجلدات كاملة منها. تُنقّى كل مقالة وتُعرض بجانب أصلها؛ لا شيء يغادر هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Drop articles here</source>
            <translation>أفلت المقالات هنا</translation>
        </message>
        <message>
            <source>Import files…</source>
            <translation>استيراد ملفات…</translation>
        </message>
        <message>
            <source>Paste an article</source>
            <translation>لصق مقالة</translation>
        </message>
        <message>
            <source>Open the practice article</source>
            <translation>فتح مقالة التمرين</translation>
        </message>
    </context>
    <context>
        <name>_Choice</name>
        <message>
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>What is there now is renamed and kept.</source>
            <translation>ما هو هناك الآن تُعاد تسميته ويُحتفظ به.</translation>
        </message>
    </context>
    <context>
        <name>_ListControl</name>
        <message>
            <source>{name} (not here)</source>
            <translation>{name} (ليس هنا)</translation>
        </message>
    </context>
    <context>
        <name>_Swatch</name>
        <message>
            <source>{colour}, the label’s own</source>
            <translation>{colour}، لون الوسم نفسه</translation>
        </message>
    </context>
    <context>
        <name>_SwitchControl</name>
        <message>
            <source>On</source>
            <translation>مفعّل</translation>
        </message>
    </context>
    <context>
        <name>_ThemeButton</name>
        <message>
            <source>Aa</source>
            <translation>أب</translation>
        </message>
    </context>
</TS>
