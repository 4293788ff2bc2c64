"""Names of authors out of bylines and declarations.

What parts two authors may also be a part of one name: "y", "e" and "i" stand inside names, a comma
before a degree, or between a family name and a given one. So a list is parted first and its pieces
are put together again where one alone is no name.
"""

import re
from functools import cache
from urllib.parse import unquote

from reader.cleaning.text.phrases import fact_words, fold, one_of
from reader.domain.address_parts import parts_of

_AND = r"and|und|et|dan|en|och|og|ja|oraz|ve|и|та|и́|και|samt|sowie|és|și|şi"
_LISTED = re.compile(r"\s*(?:[;|•·\n、；]|\s/\s|(?<=\w)/(?=[^\W\d_]{2,}\s\w)|\s\+\s)\s*")
_JOINED = re.compile(
    rf"\s*,?\s+(?:(?<!\bvon )(?:{_AND})(?!\s+zu\b)|AND|UND|ET|&|＆)\s+|(?<=\w)&(?=\w)|\s*，\s*"
)
_COMMA = re.compile(r"\s*,\s*")
_EDGES = " \t\u00a0.,:;-–—()[]{}|@*\"“”'‘’/•·"
_LONGEST = 60
_LONGEST_LIST = 2_000
"""Code points of a list of authors beyond which it is none, and its patterns would take long."""
_ASIDE = re.compile(r"\s*[(（\[][^()（）\[\]]*[)）\]]")
_CONTACT = re.compile(
    r"\S+@\S+\.\w+|(?<!\w)@\w[\w.]*|https?://\S+|www\.\S+|\+?\d[\d ()/.-]{6,}\d"
    r"|\b(?:tel|phone|fon|telp)\b\.?:?",
    re.I,
)
_SHORTENED = re.compile(r"(?:\b[A-ZÀ-Þ]|\b[JS]r)$")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_DEGREE = re.compile(
    r"(?:(?:[A-Z][A-Za-z]{0,4}\.)+(?:\s?[A-Z][A-Za-z]{0,5}\.?)*(?:\s?\([A-Z]{1,3}\))?"
    r"|Jr|Sr|II|III|IV|MDS?|Ph\.?\s?Ds?|RNs?|MPH|MBA|MSc|BSc|MA|BA|BS|MS|MEd|DOs?|DDS|DMD|DVM"
    r"|JD|LLM|LLB|RDN?|LDN?|CFP|CPA|CFA|Esq|PE|OBE|MBE|CBE|QC|KC|MP|SH|MH|SE|MM|ST|MT|SIP|SPd"
    r"|MPd|MSi|MHum|SKom|MKom|SSos|SpA|LCSW|NP|FACP|FAAP|FOMA|DABOM|CSCS|PT|DPT|OD|DC|PsyD|EdD"
    r"|DrPH|MSN|FNP|APRN)\.?"
)
_POST_ROLE = re.compile(
    r"(?<=\w)\s+(?:for|für|pour|untuk|special to|in|aus|from|reporting from)"
    r"\s+(?=[^\W\d_a-zà-ÿ]|the ).*$"
)
"""Whom somebody wrote for, and where from."""
_LEAST_CAPITALS = 4
_VOWEL = re.compile("[AEIOUYÄÖÜÅØÆÉÈ]")
_TEMPLATE = re.compile(r"\{\{|\}\}|<%|%>|\[object|\$\{|%\w+%|^\$\w+|^_+$|^-+$")
_CAPITALS = re.compile(
    r"^[A-Z0-9]{2,6}$|\.(?:com|org|net|de|fr|co|id|uk|tv|info|news|eu|at|ch|it|es|nl|ru|pl)$"
    r"|[编編]辑?[部輯]|通讯社|通信社|記者団|e\.\s?V\.?$"
)
_PROFILE = re.compile(
    r"/(?:authors?|autor(?:en)?|auteurs?|autore|people|person|profiles?|by|staff|team|writers?"
    r"|contributors?|penulis|journalists?|reporters?|columnists?|u|user)/([^/?#]+)",
    re.I,
)
_SLUG = re.compile(r"[^\W\d_]{2,}(?:[-_.+ ][^\W\d_]+){1,3}$")
_PARTICLES = frozenset(
    (
        "de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von",
        "der", "den", "ten", "ter", "bin", "binti", "al", "el", "y", "e", "i", "zu", "af", "av",
        "st", "d'", "los",
    )
)  # fmt: skip


def read_names(text: str, *, last_first: bool = False) -> tuple[str, ...]:
    """Return the names that a byline or a declaration lists, without its opening word; nothing for
    a part that does not look like a name.

    ``last_first`` says that a family name of two words may stand before its comma, as in library
    records.
    """
    text = text[:_LONGEST_LIST]
    if _TEMPLATE.search(text):
        return ()
    plain = _ASIDE.sub("", _CONTACT.sub(" | ", _UNSEEN.sub("", text)))
    names: list[str] = []
    for piece in _LISTED.split(plain):
        names += _turned(piece, last_first=last_first) or _listed(piece)
    return tuple(dict.fromkeys(name for name in names if _may_be_name(name)))


def _turned(piece: str, *, last_first: bool) -> list[str]:
    """Return the names of a piece in which each is written "Last, First", else nothing."""
    halves = [_COMMA.split(one.strip(" \t\u00a0,;:")) for one in _JOINED.split(piece)]
    if not all(len(pair) == 2 and _is_turned(*pair, last_first=last_first) for pair in halves):
        return []
    return [f"{_trimmed(f'{given} ')} {family.strip()}" for family, given in halves]


def _is_turned(family: str, given: str, *, last_first: bool) -> bool:
    names, first = family.split(), given.split()
    core = [word for word in names if word not in _PARTICLES]
    return (
        1 <= len(core) <= (2 if last_first else 1)
        and 1 <= len(first) <= 2
        and all(word[0].isupper() for word in (*core, *first))
        and (len(first) == 1 or len(first[1].strip(".")) == 1 or last_first)
        and not (is_degree(given) or is_collective(given) or _is_organisation(family))
        and not any(is_role(part) for part in (family, given))
        and family[0] < "\u2e7f"
    )


def _listed(piece: str) -> list[str]:
    """Return the names of a piece that lists them with words and commas between."""
    found: list[str] = []
    pieces = (part for joined in _JOINED.split(piece) for part in _COMMA.split(joined))
    for part in (one.strip(" \t\u00a0") for one in pieces):
        if found and is_degree(part):
            found[-1] = f"{found[-1]}, {part}"
            continue
        for name in _weakly_parted(_without_errand(part)):
            bare = _without_role(_trimmed(name))
            if bare and not (found and is_role(bare)):
                found.append(bare)
    full = any(" " in name for name in found)
    return [name for name in found if not (full and _is_place(name))]


def _trimmed(name: str) -> str:
    """Return a name without the signs around it, but with the point of its last initial."""
    bare = name.strip(_EDGES)
    return f"{bare}." if _SHORTENED.search(bare) and f"{bare}." in name else bare


def _without_errand(part: str) -> str:
    """Return a name without whom its bearer wrote for, or from where; an organisation keeps what
    it is for.
    """
    name = _POST_ROLE.sub("", part)
    return name if " " in name and not is_collective(name) else part


def _weakly_parted(part: str) -> list[str]:
    """Return the names between "y", "e" or "i", where each side is a full name."""
    names: list[str] = []
    begin = 0
    for found in _weak().finditer(part):
        before, after = part[begin : found.start()], part[found.end() :]
        following = _weak().split(after)[0].split()
        helped = found[0].strip() in fact_words("with")
        if helped and len(before.split()) > 1 and is_collective(after):
            return [*names, before]
        both = len(before.split()) > 1 and len(following) > 1
        if both and following[0].lower() not in _PARTICLES and not is_collective(after):
            names.append(before)
            begin = found.end()
    return [*names, part[begin:]]


@cache
def _weak() -> re.Pattern[str]:
    """Return a pattern for what joins two names, and also stands inside one, as in "José Ortega y
    Gasset"; the words before an agency whose reports somebody used among it.
    """
    joins = fact_words("joins in names")
    words = "|".join(map(re.escape, {*joins, *map(str.upper, joins), *fact_words("with")}))
    return re.compile(rf"\s+(?:{words})\s+")


def _without_role(name: str) -> str:
    """Return a name without the words for an office before it ("Wartawan Sari Dewi")."""
    words = name.split()
    roles = fact_words("roles")
    while len(words) > 2 and words[0].lower().strip(".,:") in roles and words[1][0].isupper():
        words = words[1:]
    return " ".join(words)


def _is_place(name: str) -> bool:
    """Whether a single word beside full names is most likely where they are."""
    return " " not in name and name[:1] < "\u2e7f" and not is_collective(name)


def _may_be_name(name: str) -> bool:
    return (
        bool(name)
        and len(name) <= _LONGEST
        and not any(map(str.isdigit, name))
        and "@" not in name
        and any(map(str.isalpha, name))
        and not is_nobody(name)
        and not name.startswith(("http:", "https:", "www."))
    )


def is_degree(part: str) -> bool:
    """Whether a part of a byline is a degree or the like, which belongs to the name before it."""
    return _DEGREE.fullmatch(part.strip(" \t\u00a0()")) is not None and part.strip() not in (
        "AP",
        "PA",
    )


def is_role(part: str) -> bool:
    """Whether a part of a byline says what its author is rather than who."""
    words = [word.strip(".,:()").lower() for word in part.split()]
    roles = fact_words("roles")
    return bool(words) and (words[-1] in roles or words[0] in roles)


def is_nobody(name: str) -> bool:
    """Whether a name is what programs and sites put where no author is named."""
    bare = fold(name).strip(_EDGES)
    return bare in fact_words("nobody") or _is_desk(bare)


def _is_desk(name: str) -> bool:
    """Whether a name is that of a site's desk: "Redaksi" with the name of the site behind it."""
    desk, _, site = name.rpartition(" ")
    return desk in fact_words("desks") and bool(site)


@cache
def _collective() -> re.Pattern[str]:
    papers = one_of(fact_words("papers"))  # many are family names too, without an article
    return re.compile(
        rf"{one_of(fact_words('organisations'))}|^the (?:[\w'’-]+ )*(?:{papers})$", re.I
    )


def is_collective(name: str) -> bool:
    """Whether a name is one of an agency, a newspaper or a desk rather than of a person."""
    return _CAPITALS.search(name) is not None or _collective().search(name) is not None


def _is_organisation(family: str) -> bool:
    """Whether what stands before a comma is an organisation rather than a name in capitals."""
    if len(family) >= _LEAST_CAPITALS and family.isupper() and family.isalpha():
        return _collective().search(family) is not None or _VOWEL.search(family) is None
    return is_collective(family)


def persons_first(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the persons among some names, and the agencies and desks where there is no person."""
    persons = tuple(name for name in names if not is_collective(name))
    return persons or names


def name_in_address(text: str) -> str | None:
    """Return the name that the address of an author's profile spells, as "/author/ellen-marsh"."""
    found = _PROFILE.search(parts_of(text).path)
    slug = unquote(found.group(1)) if found else ""
    if not _SLUG.match(slug):
        return None
    return " ".join(part.capitalize() for part in re.split(r"[-_.+ ]", slug))


def is_address(text: str) -> bool:
    """Whether what is declared as an author is an address rather than a name."""
    return re.match(r"(?:https?:)?//|/\w", text.strip()) is not None
