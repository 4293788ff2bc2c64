"""The source's hash."""

import pickle
from hashlib import sha256

from reader.domain.source import MediaType, SourceDocument


def test_the_hash_is_that_of_the_bytes_alone() -> None:
    data = "lebih dari 1.000\u00a0km".encode()
    one = SourceDocument(data, MediaType.TEXT, "one.txt")
    other = SourceDocument(data, MediaType.HTML, "other.html", "https://news.example/1", "utf-8")
    assert one.sha256 == other.sha256 == sha256(data).hexdigest()
    assert pickle.loads(pickle.dumps(one)) == one  # noqa: S301 (our own)
