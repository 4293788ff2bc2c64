"""Strings of which programs are known to choke, written for these tests: each kind of trouble,
alone and around a word.
"""

from itertools import product

_OPERATORS = (
    "AND",
    "OR",
    "NOT",
    "NEAR",
    "NEAR/3",
    "NEAR(",
    "MATCH",
    "LIKE",
    "GLOB",
    "note:",
    "text :",
    "- text:",
    "rank",
)
_SIGNS = (
    *tuple("\"'`*^+-:;,.!?()[]{}<>=|&~#%$@/\\_"),
    "--",
    "/*",
    "*/",
    "''",
    '""',
    '"*',
    "%00",
    "${",
    "{{",
    "<!--",
    "]]>",
    "\\0",
)
_BLANKS = (
    "",
    " ",
    "\t",
    "\n",
    "\r\n",
    "\x0b",
    "\x0c",
    "\x1c",
    "\x85",
    "\u00a0",
    "\u1680",
    "\u2003",
    "\u2028",
    "\u2029",
    "\u3000",
)
_UNSEEN = (
    "\u00ad",
    "\u200b",
    "\u200d",
    "\u200e",
    "\u202e",
    "\u2066",
    "\u2069",
    "\ufeff",
    "\ufe0f",
    "\x00",
    "\x01",
    "\x1b[31m",
    "\x7f",
)
_MARKS = (
    "e\u0301",
    "\u0301",
    "Z\u0351\u036b\u0343\u0362a\u0337lgo",
    "ﷺ",
    "ﬁ",
    "ǆ",
    "İ",
    "ß",
    "ſ",
    "Ω",
    "ﾎﾟ",
    "각",
    "か\u3099",
)
_BEYOND = (
    "🙂",
    "👩‍👩‍👧",
    "🏳️‍🌈",
    "🇮🇩",
    "👍🏾",
    "𝒳",
    "𐍈",
    "\U0010fffd",
    "\ufdd0",
    "\uffff",
    "\U000e0041",
)
_SCRIPTS = (
    "العربية",
    "עִבְרִית",
    "ภาษาไทย",
    "中文字",
    "日本語の",
    "한국어",
    "हिन्दी",
    "Ελληνικά",
    "Кириллица",
    "ትግርኛ",
    "᚛ᚄᚓᚐᚋ᚜",
)
_WORDS = (
    *(
        "null",
        "None",
        "undefined",
        "NaN",
        "Infinity",
        "true",
        "0",
        "-1",
        "1e309",
        "0x10",
        "1/0",
        "9" * 40,
        "1,000.50",
        "1.000,50",
    ),
    *(
        "O'Brien",
        "x' OR 1=1 --",
        "'); DROP TABLE note; --",
        "a\x00b",
        "%s %d %n",
        "{0.__class__}",
        "$(id)",
        "`id`",
        "../../x",
        "C:\\x",
    ),
    *(
        "<b onclick=x>",
        "<script>x</script>",
        "&lt;b&gt;",
        "=1+1",
        "@SUM(A1)",
        "a" * 5_000,
        "a b " * 500,
        "((((" * 50,
        '"' * 99,
    ),
)
_TROUBLE = (*_OPERATORS, *_SIGNS, *_BLANKS, *_UNSEEN, *_MARKS, *_BEYOND, *_SCRIPTS)
_AROUND = ("{0}harbour", "harbour{0}", "har{0}bour", "harbour {0} ferry", "{0}{0}harbour{0}")

STRINGS = tuple(
    dict.fromkeys(
        [
            *_TROUBLE,
            *_WORDS,
            *(form.replace("{0}", one) for one, form in product(_TROUBLE, _AROUND)),
        ]
    )
)
"""Each string once."""
