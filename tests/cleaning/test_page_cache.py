"""What is kept of a source while it is cleaned is not kept behind it."""

from reader.cleaning import clean
from reader.cleaning.text.page_cache import for_one_page, forget
from reader.domain.source import MediaType, SourceDocument
from tests.cleaning.salt_works import story

_asked: list[str] = []


@for_one_page
def _length(text: str) -> int:
    _asked.append(text)
    return len(text)


def test_answers_are_kept_until_they_are_forgotten() -> None:
    _asked.clear()
    assert (_length("salt"), _length("salt")) == (4, 4)
    forget()
    assert _length("salt") == 4
    assert _asked == ["salt", "salt"]


def test_nothing_is_kept_of_a_source_that_was_cleaned() -> None:
    for data, kind in ((story(), MediaType.HTML), ("Salt works\n\nThey close.", MediaType.TEXT)):
        forget()
        _asked.clear()
        _length("salt")
        clean(SourceDocument(data.encode(), kind, "page"))
        _length("salt")
        assert _asked == ["salt", "salt"]
