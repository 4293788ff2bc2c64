"""The packaged program, played by a script: no Python is named, and all processes are it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader import frozen
from reader.exporters.pdf import PdfExporter
from reader.resources import RUN_MODULE, command_of
from reader.services.import_process import ImportProcess
from tests.architecture.files import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the script is a shell's")


def a_program(folder: Path, name: str) -> Path:
    program = folder / name
    program.write_text(
        f"#!/bin/sh\ncd '{ROOT}' && exec '{sys.executable}' -c '"
        f'import sys; sys.executable = "{program}"; from reader.frozen import main; main()'
        '\' "$@"\n'
    )
    program.chmod(0o755)
    return program


@pytest.fixture
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    program = a_program(tmp_path, "claim-reader")
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    return program


def said(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_process_of_its_own_is_the_program_itself(packaged: Path) -> None:
    assert command_of("reader.ui.pdf", "7") == [str(packaged), RUN_MODULE, "reader.ui.pdf", "7"]


def test_pages_are_imported(packaged: Path) -> None:
    process = ImportProcess()
    page = "<p>The tide was high at nine, and the harbour flooded.</p>"
    try:
        (source,) = process.read_pasted("The tide was high at nine.", page, lambda: None)
    finally:
        process.stop()
    assert source.data == page.encode()


def test_pdf_files_are_printed(packaged: Path) -> None:
    assert PdfExporter().render([], {}).startswith(b"%PDF")


def test_a_link_with_the_terminals_name_is_the_terminals_program(
    packaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(frozen, "_run_module", lambda module, _: asked.append(module))
    for name in ("claim-reader", "/usr/bin/claim-reader-cli"):
        monkeypatch.setattr(sys, "argv", [name, "list"])
        frozen.main()
    assert asked == ["reader.start", "reader"]


def test_the_program_tells_its_version(packaged: Path) -> None:
    outcome = said(packaged, "--version")
    assert (outcome.returncode, outcome.stdout[:13]) == (0, "Claim Reader ")


def test_under_its_other_name_it_is_the_terminal_command(tmp_path: Path) -> None:
    outcome = said(a_program(tmp_path, "claim-reader-cli"), "--help")
    assert (outcome.returncode, "export" in outcome.stdout) == (0, True)


def test_it_runs_no_module_of_others(packaged: Path) -> None:
    outcome = said(packaged, RUN_MODULE, "http.server")
    assert (outcome.returncode, outcome.stderr) == (1, "http.server is no part of Claim Reader\n")


def test_what_it_starts_gets_the_library_path_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.frozen import leave_no_trace_in_others

    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/claim-reader")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/own")
    leave_no_trace_in_others()
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/own"
    leave_no_trace_in_others()
    assert "LD_LIBRARY_PATH" not in os.environ
