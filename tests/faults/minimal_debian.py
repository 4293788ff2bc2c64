"""A Debian system with nothing but Python, in a folder: the machine of somebody who starts the
program for the first time.

Needs root, debootstrap and git. Each command runs in namespaces of its own: what is mounted for it
is seen by it alone and is gone when it ends, as are the processes that it started. So nothing of
this machine ever lies mounted in the folder that is removed. Where packages come from is taken from
this machine's own apt and pip.
"""

import ast
import configparser
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

ROOT = Path(__file__).resolve().parents[2]
CHECKOUT = Path("/srv/claim-reader")
END_SECONDS = 60.0
TOOLS = ("debootstrap", "git", "unshare")

_ISOLATED = ("unshare", "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child")
_INSIDE = """
set -e
root=$1 checkout=$2 sockets=/tmp/.X11-unix
shift 2
mount -t proc proc "$root/proc"
mount -t sysfs -o ro sysfs "$root/sys"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
if [ -d $sockets ]; then mkdir -p "$root$sockets"; mount --bind $sockets "$root$sockets"; fi
exec chroot "$root" sh -c 'cd "$0"; exec "$@"' "$checkout" "$@"
"""


class MinimalDebian:
    """A system in ``folder``, with a clone of the project in its ``CHECKOUT``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def start(self, *command: str, log: Path, **environment: str) -> subprocess.Popen[bytes]:
        """Start a command in the clone, which writes to ``log``. To kill it is to kill all that it
        started.
        """
        inside = ("sh", "-c", _INSIDE, "sh", str(self.folder), str(CHECKOUT))
        with log.open("wb") as file:
            return subprocess.Popen(
                [*_ISOLATED, *inside, *command],
                env=_surroundings() | environment,
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
            )

    def end(self, process: subprocess.Popen[bytes]) -> None:
        """End a command and all that it started; return when they are gone."""
        children = (
            Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
            if process.poll() is None
            else []
        )
        for child in (
            children
        ):  # the first process of its namespace, which does not go before the others have gone
            os.kill(int(child), signal.SIGKILL)
        process.wait(END_SECONDS)

    def inside(self, path: Path | str) -> Path:
        """Return where a path of the system is on this machine."""
        return self.folder / Path(path).relative_to("/")


@contextmanager
def minimal_debian(release: str, log: Path) -> Iterator[MinimalDebian]:
    """Make the system, and remove it at the end of the block. Raises ``CalledProcessError``; the
    reason is in ``log``.
    """
    folder = Path(mkdtemp(prefix=f"fresh-{release}-"))
    try:
        folder.chmod(0o755)
        sources = apt_sources(release)
        debootstrap = [
            "debootstrap",
            "--variant=minbase",
            "--include=python3",
            release,
            str(folder),
            sources[0].split()[1],
        ]
        with log.open("wb") as file:
            subprocess.run(
                [*_ISOLATED, *debootstrap], check=True, stdout=file, stderr=subprocess.STDOUT
            )
        system = MinimalDebian(folder)
        _reach_packages(system, sources)
        clone = [
            "git",
            "clone",
            "--quiet",
            "--no-hardlinks",
            str(ROOT),
            str(system.inside(CHECKOUT)),
        ]
        subprocess.run(clone, check=True)
        yield system
    finally:
        _remove(folder)


def _remove(folder: Path) -> None:
    mounted = [line.split()[4] for line in Path("/proc/self/mountinfo").read_text().splitlines()]
    below = [place for place in mounted if Path(place).is_relative_to(folder.resolve())]
    if below:
        raise RuntimeError(
            f"{folder} is left as it is: something is mounted in it: {', '.join(below)}"
        )
    shutil.rmtree(folder)


def apt_sources(release: str) -> list[str]:
    """Return this machine's sources of Debian, with another release in the place of its own."""
    own = _printed("sh", "-c", '. /etc/os-release; echo "$VERSION_CODENAME"').strip()
    form = "$(ORIGIN)|deb $(REPO_URI) $(CODENAME) $(COMPONENT)"
    listed = _printed(
        "apt-get", "indextargets", "--format", form, "Created-By: Packages"
    ).splitlines()
    sources = [
        line.removeprefix("Debian|").replace(f" {own}", f" {release}")
        for line in listed
        if line.startswith("Debian|")
    ]
    if not sources:
        raise RuntimeError("apt knows no source of Debian here: run apt-get update first")
    return sorted(set(sources), key=sources.index)


def _reach_packages(system: MinimalDebian, sources: list[str]) -> None:
    """Let the system's apt, and the pip of the environments that it will make, reach what this
    machine's own reach.
    """
    system.inside("/etc/apt/sources.list").write_text("".join(f"{line}\n" for line in sources))
    proxies = [
        line
        for line in _printed("apt-config", "dump", "Acquire").splitlines()
        if "proxy" in line.lower()
    ]
    system.inside("/etc/apt/apt.conf.d/90proxy").write_text(
        "".join(f"{line}\n" for line in proxies)
    )
    for name in ("/etc/resolv.conf", "/etc/hosts"):
        shutil.copy(name, system.inside(name))
    config = configparser.ConfigParser(interpolation=None)
    settings = pip_settings()
    for name in {"cert", "client-cert"} & settings.keys():
        kept = Path(f"/etc/pip-{name}.pem")  # a name that no package of the system writes
        shutil.copy(settings[name], system.inside(kept))
        settings[name] = str(kept)
    config["global"] = settings
    with system.inside("/etc/pip.conf").open("w") as file:
        config.write(file)


def pip_settings() -> dict[str, str]:
    """Return what pip is told on this machine, in its files and by its variables, but for what lies
    on this machine's disk.
    """
    settings = {}
    for line in sorted(
        _printed(sys.executable, "-m", "pip", "config", "list").splitlines(), reverse=True
    ):  # variables last
        name, _, value = line.partition("=")
        group, _, key = name.rpartition(".")
        if group in {"global", "install", ":env:"}:
            settings[key] = str(ast.literal_eval(value))
    return {
        key: value
        for key, value in settings.items()
        if "cert" in key or not value.startswith(("/", "file:"))
    }


def _surroundings() -> dict[str, str]:
    """Return a clean environment, as a login of root has it, with this machine's proxies."""
    path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    proxies = {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    return {"PATH": path, "HOME": "/root", "LANG": "C.UTF-8", "TERM": "dumb", **proxies}


def _printed(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
