"""Starts the program once more, for a library that gets a window of its own."""

from pathlib import Path

from PySide6.QtCore import QProcess, QProcessEnvironment

from reader.resources import environment_of_own, window_command


def start_library(library: Path, *more: str) -> bool:
    """Open a library in a process of its own, with more arguments; its window comes forward where
    it is open already. False where no process can be had.
    """
    program, *arguments = window_command("--library", str(library), *more)
    process = QProcess()
    process.setProgram(program)
    process.setArguments(arguments)
    environment = QProcessEnvironment()
    for name, value in environment_of_own().items():
        environment.insert(name, value)
    process.setProcessEnvironment(environment)
    started: object = process.startDetached()  # with the process's number, or without
    return bool(started[0] if isinstance(started, tuple) else started)
