"""Whether Chromium can shut a page in on this computer. Where it cannot, it would end the whole
program.
"""

import os
import sys
from pathlib import Path

UNSANDBOXED = "QTWEBENGINE_DISABLE_SANDBOX"
"""Qt's own variable. The program never sets it; where it is set, whoever started the program takes
the risk.
"""

_CLOSED = (
    ("/proc/sys/user/max_user_namespaces", "0"),
    ("/proc/sys/kernel/unprivileged_userns_clone", "0"),
    ("/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1"),
)
"""Settings of Linux, each with the value that keeps programs from making the user namespaces of
which the sandbox is made.
"""


def runs_as_root() -> bool:
    """Whether Chromium would refuse to start because the program is run by the system's
    administrator.
    """
    return sys.platform == "linux" and os.geteuid() == 0 and os.environ.get(UNSANDBOXED) != "1"


def namespaces_closed() -> bool:
    """Whether Chromium would find no way to make its sandbox."""
    if sys.platform != "linux" or os.environ.get(UNSANDBOXED) == "1":
        return False
    return any(_reads(path, value) for path, value in _CLOSED)


def _reads(path: str, value: str) -> bool:
    """Whether a setting has a value; one that this kernel does not know has not."""
    try:
        return Path(path).read_text("ascii").strip() == value
    except OSError:
        return False
