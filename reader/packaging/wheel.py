"""The wheel, for pipx and uv, and the source distribution."""

import subprocess
import sys
from pathlib import Path

from reader.packaging.bundle import reproducible
from reader.packaging.contents import ROOT


def make_wheel(output: Path) -> list[Path]:
    """Make both in ``output`` and return them; the wheel is made of the source distribution, so
    that is complete.
    """
    before = set(output.glob("claim_reader-*"))
    for file in before:
        file.unlink()
    command = [sys.executable, "-m", "build", "--outdir", str(output), str(ROOT)]
    subprocess.run(command, check=True, env=reproducible())
    return sorted(output.glob("claim_reader-*"))
