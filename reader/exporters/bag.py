"""Bags after RFC 8493 (BagIt): the manifests and tag files that stand beside the payload.

The library ``bagit`` can make them, too, but goes into the folder with the whole process for it,
which a window cannot do while others work in it, and knows no archives. The tests have it check
what is made here.
"""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import new as new_hash

from reader.domain.bundle import ALGORITHMS, BAG_INFO, DECLARATION, DECLARED, PAYLOAD


class Manifests:
    """The hashes of the files that went into a bag so far."""

    def __init__(self) -> None:
        self._hashes: dict[str, tuple[str, ...]] = {}
        self._size = 0
        self._payload = 0

    def add(self, name: str, data: bytes) -> None:
        """Take a file; ``name`` is its path in the bag, with ``/``."""
        self._hashes[name] = tuple(new_hash(one, data).hexdigest() for one in ALGORITHMS)
        if name.startswith(PAYLOAD):
            self._size += len(data)
            self._payload += 1

    @property
    def oxum(self) -> str:
        """How many bytes the payload has, and in how many files, as BagIt writes it."""
        return f"{self._size}.{self._payload}"

    def files(self, *, payload: bool) -> Iterator[tuple[str, bytes]]:
        """Yield the manifests of the payload, or those of all else that has come."""
        stem = "manifest" if payload else "tagmanifest"
        names = sorted(one for one in self._hashes if one.startswith(PAYLOAD) == payload)
        for place, algorithm in enumerate(ALGORITHMS):
            lines = (f"{self._hashes[name][place]}  {_encoded(name)}\n" for name in names)
            yield f"{stem}-{algorithm}.txt", "".join(lines).encode()


def tag_files(
    manifests: Manifests, info: Sequence[tuple[str, str]], more: Mapping[str, bytes]
) -> Iterator[tuple[str, bytes]]:
    """Yield all that stands beside the payload, whose files ``manifests`` knows: what declares the
    bag, its description in lines, ``more`` files, and the manifests.
    """
    described = [*info, ("Payload-Oxum", manifests.oxum)]
    tags = {
        DECLARATION: DECLARED.encode(),
        BAG_INFO: "".join(f"{name}: {_in_one_line(value)}\n" for name, value in described).encode(),
        **more,
    }
    tags.update(manifests.files(payload=True))
    for name, data in tags.items():
        manifests.add(name, data)
        yield name, data
    yield from manifests.files(payload=False)


def _in_one_line(value: str) -> str:
    return " ".join(value.split())


def _encoded(name: str) -> str:
    """Return a path as a line of a manifest can hold it."""
    return name.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
