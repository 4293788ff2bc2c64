"""What a person sees of a set-up who has double-clicked, and how it is cancelled."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.bootstrap import environment, notice, window
from reader.bootstrap.console import Listener, SetupCancelled, audience, fill, say
from reader.bootstrap.drawn import CANCELLED, Input
from reader.bootstrap.window import SetUpWindow

LISTENS = "import sys; open(sys.argv[1], 'w').write(sys.stdin.read())"
ENDS = "import sys; sys.exit(int(sys.argv[1]))"


def piped(code: str, argument: object) -> SetUpWindow:
    """Return a window whose process runs some code."""
    return SetUpWindow(window._piped([sys.executable, "-c", code, str(argument)]))


def soon(condition: Callable[[], object]) -> bool:
    """Wait until something holds; whether it came to that."""
    end = time.monotonic() + 20
    while not condition() and time.monotonic() < end:
        time.sleep(0.01)
    return bool(condition())


@pytest.fixture
def nobody() -> Iterator[None]:
    """Let nobody listen when the test is over."""
    yield
    audience.listener = Listener()


@pytest.mark.usefixtures("nobody")
def test_the_window_hears_what_is_said_and_how_far_it_is(tmp_path: Path) -> None:
    heard = tmp_path / "heard"
    audience.listener = piped(LISTENS, heard)
    say("Making an environment\nin a folder.")
    fill(0.5)
    fill(2.0)
    process = audience.listener._process
    assert process.stdin is not None
    process.stdin.close()
    assert soon(lambda: process.poll() is not None)
    assert heard.read_text() == "# Making an environment in a folder.\n50\n99\n"
    assert not audience.listener.was_cancelled


def test_what_is_said_after_the_window_went_is_not_shown() -> None:
    gone = piped(LISTENS, "/nowhere")
    gone.close()
    gone.say("Nobody hears this.")
    gone.fill(1.0)


@pytest.mark.parametrize(("status", "cancelled"), [(CANCELLED, True), (3, False), (255, False)])
def test_only_who_closes_the_window_cancels(status: int, cancelled: bool) -> None:
    closed, called = piped(ENDS, status), []
    closed._waiting.join()
    assert closed.was_cancelled is cancelled
    closed.on_cancel(lambda: called.append("now"))
    assert bool(called) is cancelled


@pytest.mark.usefixtures("nobody")
def test_cancelling_ends_what_is_being_installed() -> None:
    audience.listener = piped("import sys, time; time.sleep(0.5); sys.exit(1)", "")
    audience.listener.say("Something that is not read before the window goes.")
    began = time.monotonic()
    with pytest.raises(SetupCancelled):
        environment._run([sys.executable, "-c", "import time; time.sleep(60)"])
    assert time.monotonic() - began < 30


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all of the path, on a screen that is none."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("DISPLAY", ":9")
    monkeypatch.setattr(notice, "drawing_command", lambda _button: ["drawn-is-not-here"])
    monkeypatch.setattr(window, "drawing_command", lambda _button: [sys.executable, "-c", ""])
    return folder


def script(path: Path, lines: str) -> None:
    path.write_text(f"#!/bin/sh\n{lines}\n")
    path.chmod(0o755)


def test_a_sentence_is_shown_by_what_the_desktop_has(commands: Path) -> None:
    said = commands / "said"
    script(commands / "zenity", "exit 255")
    script(commands / "kdialog", f'for word; do last=$word; done; echo "$last" > "{said}"; exit 0')
    script(commands / "xmessage", f"echo worse > '{said}'")
    assert notice.show("The <disk> is full.")
    assert said.read_text() == "The <disk> is full.\n"


def test_where_nothing_can_show_it_that_is_told(
    commands: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not notice.show("Nobody reads this.")
    script(commands / "zenity", "exit 0")
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert not notice.show("There is no screen.")


@pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # it is left to itself
def test_without_a_window_the_set_up_begins_again_in_a_terminal(
    commands: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(window.IN_TERMINAL, raising=False)
    assert window.open_window() is None
    assert not window.start_in_terminal()
    told = commands / "told"
    script(commands / "xterm", f'echo "$READER_SET_UP_IN_TERMINAL $1 $2" > "{told}.new"')
    script(commands / "konsole", f'echo "$READER_SET_UP_IN_TERMINAL $1 $2" > "{told}"')
    assert window.start_in_terminal()
    assert soon(lambda: told.exists() and told.read_text())
    assert told.read_text() == f"1 -e {sys.executable}\n"
    monkeypatch.setenv(window.IN_TERMINAL, "1")
    assert not window.start_in_terminal()


class Drawn:
    """Notes what it is told to draw."""

    def __init__(self) -> None:
        self.words, self.share = "", 0.0

    def say(self, words: str) -> None:
        self.words = words

    def fill(self, share: float) -> None:
        self.share = share

    def run(self, poll: Callable[[], bool]) -> int:
        return int(poll())


def test_the_drawn_window_reads_what_zenity_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    command = [sys.executable, "-c", "print('# Looking.\\n\\n40\\n# Installing.\\n250')"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        monkeypatch.setattr(sys, "stdin", process.stdout)
        drawn = Drawn()
        given, went_on = Input(drawn), True
        while went_on:
            went_on = given.poll()
    assert (drawn.words, drawn.share) == ("Installing.", 1.0)
