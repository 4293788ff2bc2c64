"""Whether a file lies on another machine's disk, where a write-ahead log is not safe: it needs
memory that all programs share, which two computers do not (sqlite.org/wal.html).
"""

import re
import sys
from pathlib import Path

_REMOTE = frozenset(
    {"9p", "afs", "ceph", "cifs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb3", "smbfs"}
)
_REMOTE_BY_PROGRAM = frozenset({"davfs", "davfs2", "gvfsd-fuse", "rclone", "s3fs", "sshfs"})
"""What ``fuse.`` stands before."""

_MOUNTS = Path("/proc/self/mountinfo")
_REMOTE_DRIVE = 4
"""``DRIVE_REMOTE`` of Windows."""

_ESCAPED = re.compile(r"\\([0-7]{3})")


def is_remote(path: Path) -> bool:
    """Whether a file, or the folder that it would be in, lies on a network drive. Where the system
    does not say, it does not.
    """
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 (only there)

        root = path.resolve().anchor
        return root.startswith("\\\\") or (
            ctypes.windll.kernel32.GetDriveTypeW(root) == _REMOTE_DRIVE
        )
    try:
        mounts = _MOUNTS.read_bytes().decode("utf-8", "surrogateescape")
    except OSError:
        return False
    return is_remote_kind(kind_at(path.resolve(), mounts))


def kind_at(path: Path, mounts: str) -> str:
    """Return of which kind the file system is that a path is on, going by Linux's table of mounts
    (man 5 proc, ``mountinfo``); empty where the table does not tell.
    """
    kind, longest = "", -1
    for line in mounts.splitlines():
        place, _, rest = line.partition(" - ")
        cells = place.split(" ")
        if len(cells) < 5 or not rest:
            continue
        root = _ESCAPED.sub(lambda found: chr(int(found[1], 8)), cells[4])
        # of two at the same place, the later one lies over the other
        if path.is_relative_to(root) and len(root) >= longest:
            kind, longest = rest.split(" ")[0], len(root)
    return kind


def is_remote_kind(kind: str) -> bool:
    """Whether file systems of a kind are those of other machines."""
    by, _, program = kind.partition(".")
    return kind in _REMOTE or (by == "fuse" and program in _REMOTE_BY_PROGRAM)
