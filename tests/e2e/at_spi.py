"""Print what a screen reader hears on the main path: the list, the text with its highlights, cards,
results, and what is announced after keys.

    python -m tests.e2e.at_spi

The program runs on a screen of its own beside a real accessibility bus. Needs Xvfb, openbox, xdotool
and, from Debian, at-spi2-core, dbus-daemon, python3-gi and gir1.2-atspi-2.0; the listening half runs
under the system's Python, which has these.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).parents[2]
PRACTICE = ROOT / "resources" / "practice" / "harbour-bridge.html"
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE = 60.0
"""Seconds that something may take on a busy machine before it counts as not happening."""
MOST_LINES = 14


def main() -> int:
    """Run the program and the listener on a screen and buses of their own."""
    from tests.virtual_display import missing_tools, virtual_display

    if missing := missing_tools():
        print("missing:", *missing)
        return 1
    with virtual_display("1280x800") as display, TemporaryDirectory() as home:
        environment = display.environment | {
            "HOME": home,
            "XDG_RUNTIME_DIR": home,
            "XDG_DATA_HOME": f"{home}/data",
            "XDG_CONFIG_HOME": f"{home}/config",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_ACCESSIBILITY": "1",
            "QTWEBENGINE_DISABLE_SANDBOX": "1",  # the only page is our own
            "LC_ALL": "C.UTF-8",
        }
        command = ["dbus-run-session", "--", SYSTEM_PYTHON, __file__, "--listen", sys.executable]
        ended = subprocess.run(command, env=environment, cwd=ROOT, check=False).returncode
        for log in Path(home).rglob("claim-reader.log"):  # there is none unless something failed
            print("\n# the log\n", log.read_text("utf-8"))
            ended = 1
        return ended


class Listener:
    """What assistive technology does: reads the tree of the program, and hears its events."""

    def __init__(self) -> None:
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib

        self._atspi, self._glib = Atspi, GLib
        Atspi.init()
        self.heard: list[str] = []
        self._listeners = [Atspi.EventListener.new(self._hear, None)]
        for kind in ("object:announcement", "object:state-changed:focused"):
            self._listeners[0].register(kind)

    def _hear(self, event: Any, _: object = None) -> None:
        if event.type.startswith("object:announcement"):
            self.heard.append(f"says: {event.any_data}")
        elif event.detail1:
            source = event.source
            self.heard.append(f"focus: {source.get_name()} ({source.get_role_name()})")

    def wait(self, seconds: float) -> None:
        """Let events come."""
        context = self._glib.MainContext.default()
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            while context.pending():
                context.iteration(False)
            time.sleep(0.02)

    def until(self, condition: Callable[[], Any], what: str) -> Any:
        """Return what a condition gives as soon as it gives something."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.wait(0.2)
            try:
                if found := condition():
                    return found
            except self._glib.Error:  # the program is busy, or that part is gone
                continue
        raise SystemExit(f"not within {PATIENCE:g} seconds: {what}")

    def all(self) -> Iterator[Any]:
        """Yield every part of the program that is showing."""
        desktop = self._atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            if (one := desktop.get_child_at_index(number)) is not None:
                yield from self.below(one)

    def below(self, part: Any) -> Iterator[Any]:
        """Yield what lies in a part."""
        showing = self._atspi.StateType.SHOWING
        for number in range(min(part.get_child_count(), 400)):
            child = part.get_child_at_index(number)
            if child is not None and child.get_state_set().contains(showing):
                yield child
                yield from self.below(child)

    def is_chosen(self, part: Any) -> bool:
        """Whether a part is checked or pressed."""
        return bool(part.get_state_set().contains(self._atspi.StateType.CHECKED))

    def text(self, name: str) -> Any:
        """Return the text of a name, once it is there."""
        return self.until(
            lambda: next(
                (
                    one
                    for one in self.all()
                    if one.get_name() == name and one.get_role() == self._atspi.Role.TEXT
                ),
                None,
            ),
            name,
        )

    def length(self, part: Any) -> int:
        """Return how many characters a text has."""
        return int(self._atspi.Text.get_character_count(part))

    def runs(self, part: Any) -> Iterator[tuple[str, str]]:
        """Yield the runs of a text, each with the colour of its ground; empty for none."""
        text, place = self._atspi.Text, 0
        count = self.length(part)
        while place < count:
            attributes, start, end = text.get_attribute_run(part, place, False)
            end = max(end, place + 1)
            words = text.get_text(part, max(start, place), end)
            yield words, attributes.get("bg-color", "")
            place = end


def listen(python: str) -> None:
    """Go the main path, and print what is heard on it."""
    with TemporaryDirectory() as folder:
        library = Path(folder, "library.claims")
        command = [python, "-m", "tests.e2e.narrated", "--library", str(library), str(PRACTICE)]
        program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
        try:
            _go(Listener())
        finally:
            program.terminate()
            program.wait(20)


def _go(ear: Listener) -> None:
    text = ear.text("Cleaned text")
    ear.until(lambda: ear.length(text) > 500, "the article")
    ear.wait(2)
    _keys(ear, "the window", "F6", "F6")
    _keys(ear, "highlight found words with label 2", "ctrl+f")
    _typed(ear, "at least eleven months")
    _keys(ear, "", "Return", "Escape", "2")
    _keys(ear, "write a note", "n")
    _typed(ear, "Who counted?")
    _keys(ear, "leave it", "Escape")
    print("\n# the text, with the ground of its words as text attribute")
    for words, ground in list(ear.runs(ear.text("Cleaned text"))):
        if ground:
            print(f"  [{ground}] {words!r}")
    _keys(ear, "go through the text line by line", "ctrl+Home", *["Down"] * 8)
    _keys(ear, "and word by word through the highlight", "ctrl+f")
    _typed(ear, "stay closed")
    _keys(ear, "", "Return", "Escape", "Left", *["ctrl+Right"] * 8)
    print("\n# the cards")
    _print_items(ear, "Highlights and notes")
    _keys(ear, "a claim, and its verdict", "c")
    ear.wait(2)
    _keys(ear, "", "Tab", "Right", "space", "Right")
    _print_items(ear, "Verdict")
    _keys(ear, "search the library", "ctrl+shift+f")
    _typed(ear, "million")
    _keys(ear, "", "Return")
    ear.wait(2)
    print("\n# the results")
    _print_items(ear, "What was found")


def _print_items(ear: Listener, name: str) -> None:
    named_so = (one for one in ear.all() if one.get_name() == name)
    holder = next((one for one in named_so if one.get_child_count()), None)
    if holder is None:
        named = sorted({one.get_name() for one in ear.all() if one.get_name()})
        print(f"  nothing is called {name!r} among {named}")
        return
    for one in [*ear.below(holder)][:MOST_LINES]:
        if one.get_name():
            chosen = ", chosen" if ear.is_chosen(one) else ""
            print(f"  {one.get_role_name()}: {one.get_name()!r}{chosen}")


def _keys(ear: Listener, why: str, *keys: str) -> None:
    if why:
        print(f"\n# {why}")
    for key in keys:
        subprocess.run(["xdotool", "key", key], check=True)
        ear.wait(0.5)
        _tell(ear, key)


def _typed(ear: Listener, words: str) -> None:
    subprocess.run(["xdotool", "type", "--delay", "20", words], check=True)
    ear.wait(1.5)
    _tell(ear, f"“{words}”")


def _tell(ear: Listener, did: str) -> None:
    heard = "; ".join(dict.fromkeys(ear.heard))
    ear.heard.clear()
    print(f"  {did}: {heard}" if heard else f"  {did}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--listen"]:
        os.chdir(ROOT)
        listen(sys.argv[2])
    else:
        sys.exit(main())
