"""Libraries on other machines' disks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.store import library as libraries
from reader.store.library import Library
from reader.store.soundness import drives
from tests.faults.shelf import fill

MOUNTS = r"""22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:40 / /shared rw,relatime shared:2 - nfs4 server:/shared rw,vers=4.2
31 30 254:1 / /shared/local rw shared:3 - ext4 /dev/vdb rw
32 22 0:41 / /media/our\040share rw shared:4 master:1 - cifs //server/share rw
33 22 0:42 / /mnt/ssh rw - fuse.sshfs someone@server: rw
34 22 0:43 / /mnt/stick rw - fuseblk /dev/sdb1 rw
35 22 0:44 / /srv rw - ext4 /dev/vdc rw
36 35 0:45 / /srv rw - 9p host rw
this line makes no sense
"""


@pytest.mark.parametrize(
    ("path", "kind", "remote"),
    [
        ("/var/library.sqlite", "ext4", False),
        ("/shared/ana/library.sqlite", "nfs4", True),
        ("/shared/local/library.sqlite", "ext4", False),
        ("/sharedness/library.sqlite", "ext4", False),
        ("/media/our share/library.sqlite", "cifs", True),
        ("/mnt/ssh/library.sqlite", "fuse.sshfs", True),
        ("/mnt/stick/library.sqlite", "fuseblk", False),
        ("/srv/library.sqlite", "9p", True),
    ],
)
def test_the_table_of_mounts_tells_whose_disk_it_is(path: str, kind: str, remote: bool) -> None:
    assert drives.kind_at(Path(path), MOUNTS) == kind
    assert drives.is_remote_kind(kind) is remote


def test_a_system_that_does_not_tell_has_no_network_drives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drives, "_MOUNTS", tmp_path / "nothing")
    assert not drives.is_remote(tmp_path)


@pytest.fixture
def remote(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patched:
        patched.setattr(libraries, "is_remote", lambda _path: True)
        yield


def test_there_is_no_write_ahead_log_on_a_network_drive(tmp_path: Path, remote: None) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        fill(library)
        assert library.query("PRAGMA journal_mode")[0][0] == "delete"
        assert not path.with_name("library.sqlite-wal").exists()


def test_a_library_that_comes_to_a_network_drive_gives_up_its_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite"
    with Library(path) as library:
        fill(library)
        assert library.query("PRAGMA journal_mode")[0][0] == "wal"
    with monkeypatch.context() as patched:
        patched.setattr(libraries, "is_remote", lambda _path: True)
        with Library(path) as library:
            assert library.query("PRAGMA journal_mode")[0][0] == "delete"
    with Library(path) as library:
        assert library.query("PRAGMA journal_mode")[0][0] == "wal"
