"""A window that needs nothing but what a desktop has: how far a set-up is, with a button to cancel
it, or one sentence. Run as a process of its own, by its path.

Tk draws it where Python has it, else the GTK of the user's own desktop, which is called without
any binding. It takes what ``zenity --progress`` takes: lines of ``# words`` and of numbers from 0
to 100, until the input ends. The status is 0 then, ``CANCELLED`` where the user closed it, and
``CANNOT`` where nothing here can draw.
"""

import ctypes
import sys
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import Protocol

CANCELLED, CANNOT = 1, 3
READY = "ready"
"""What is printed when the window stands."""

TITLE = "Claim Reader"
WIDTH = 480
POLL = 100
"""Milliseconds between two looks at the input."""


class Window(Protocol):
    """What either way to draw can do."""

    def say(self, words: str) -> None:
        """Show what is being done."""

    def fill(self, share: float) -> None:
        """Show how much of it is done, from 0 to 1."""

    def run(self, poll: Callable[[], bool]) -> int:
        """Show the window, and poll until that says false; return 1 where the user closed it."""


class Input:
    """The lines on standard input. A thread waits for them, so that the window does not."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._lines: SimpleQueue[str | None] = SimpleQueue()
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in sys.stdin.buffer:
            self._lines.put(line.decode("utf-8", "replace").strip())
        self._lines.put(None)

    def poll(self) -> bool:
        """Show what has come; false at the end of the input."""
        while not self._lines.empty():
            line = self._lines.get()
            if line is None:
                return False
            self._show(line)
        return True

    def _show(self, line: str) -> None:
        if line.startswith("#"):
            self._window.say(line[1:].strip())
        elif line:
            self._window.fill(min(100.0, float(line)) / 100)


class TkWindow:
    """Drawn by Tk."""

    def __init__(self, words: str, button: str, *, bar: bool) -> None:
        import tkinter  # noqa: PLC0415  many systems have none
        from tkinter import ttk  # noqa: PLC0415

        self._root = root = tkinter.Tk(className="claim-reader")
        root.title(TITLE)
        root.resizable(False, False)
        self._closed = 0
        self._words = ttk.Label(root, text=words, wraplength=WIDTH - 40)
        self._words.pack(padx=20, pady=(20, 12), anchor="w")
        self._bar = ttk.Progressbar(root, length=WIDTH - 40, maximum=1.0)
        if bar:
            self._bar.pack(padx=20, pady=4)
        close = ttk.Button(root, text=button, command=self._close)
        close.pack(padx=20, pady=(12, 16), anchor="e")
        close.focus_set()
        root.bind("<Escape>", lambda _: self._close())
        root.bind("<Return>", lambda _: self._close())
        root.protocol("WM_DELETE_WINDOW", self._close)

    def _close(self) -> None:
        self._closed = CANCELLED
        self._root.destroy()

    def say(self, words: str) -> None:
        """Show what is being done."""
        self._words["text"] = words

    def fill(self, share: float) -> None:
        """Show how much is done."""
        self._bar["value"] = share

    def run(self, poll: Callable[[], bool]) -> int:
        """Show it until the input ends or the user closes it."""

        def look() -> None:
            if poll():
                self._root.after(POLL, look)
            else:
                self._root.destroy()

        self._root.after(POLL, look)
        _tell_ready()
        self._root.mainloop()
        return self._closed


class GtkWindow:
    """Drawn by GTK 3, or by GTK 2, whose calls are the same as far as they are used here."""

    def __init__(self, words: str, button: str, *, bar: bool) -> None:
        self._gtk, self._glib = gtk, glib = _gtk()
        if not gtk.gtk_init_check(None, None):
            raise OSError("GTK has no screen")
        glib.g_set_prgname(b"claim-reader")
        self._closed = 0
        window = gtk.gtk_window_new(0)
        gtk.gtk_window_set_title(window, TITLE.encode())
        gtk.gtk_window_set_default_size(window, WIDTH, -1)
        gtk.gtk_window_set_position(window, 1)  # the middle of the screen
        gtk.gtk_container_set_border_width(window, 20)
        column = gtk.gtk_vbox_new(0, 14)
        self._words = gtk.gtk_label_new(words.encode())
        gtk.gtk_label_set_line_wrap(self._words, 1)
        gtk.gtk_label_set_selectable(self._words, 0 if bar else 1)
        gtk.gtk_widget_set_size_request(self._words, WIDTH - 40, -1)
        gtk.gtk_misc_set_alignment(self._words, 0.0, 0.5)
        self._bar = gtk.gtk_progress_bar_new()
        foot = gtk.gtk_hbox_new(0, 0)
        close = gtk.gtk_button_new_with_label(button.encode())
        gtk.gtk_box_pack_end(foot, close, 0, 0, 0)
        for part in (self._words, self._bar, foot) if bar else (self._words, foot):
            gtk.gtk_box_pack_start(column, part, 0, 0, 0)
        gtk.gtk_container_add(window, column)
        self._quit = _HANDLER(self._close)  # kept: GTK holds no reference of Python's
        for widget, signal in ((window, b"destroy"), (close, b"clicked")):
            glib.g_signal_connect_data(widget, signal, self._quit, None, None, 0)
        keys = gtk.gtk_accel_group_new()
        gtk.gtk_window_add_accel_group(window, keys)
        gtk.gtk_widget_add_accelerator(close, b"clicked", keys, _ESCAPE, 0, 0)
        gtk.gtk_widget_grab_focus(close)
        gtk.gtk_widget_show_all(window)

    def _close(self, *_: object) -> None:
        self._closed = CANCELLED
        self._gtk.gtk_main_quit()

    def say(self, words: str) -> None:
        """Show what is being done."""
        self._gtk.gtk_label_set_text(self._words, words.encode())

    def fill(self, share: float) -> None:
        """Show how much is done."""
        self._gtk.gtk_progress_bar_set_fraction(self._bar, share)

    def run(self, poll: Callable[[], bool]) -> int:
        """Show it until the input ends or the user closes it."""

        def look(_: object) -> int:
            going_on = poll()
            if not going_on:
                self._gtk.gtk_main_quit()
            return int(going_on)

        looking = _LOOK(look)
        self._glib.g_timeout_add(POLL, looking, None)
        _tell_ready()
        self._gtk.gtk_main()
        return self._closed


_HANDLER = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)
_LOOK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)
_WIDGET, _TEXT, _INT, _DOUBLE = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.c_double

_ESCAPE = 0xFF1B
"""The key, as X numbers it."""

_CALLS = {
    "gtk_accel_group_new": (),
    "gtk_window_add_accel_group": (_WIDGET, _WIDGET),
    "gtk_widget_add_accelerator": (_WIDGET, _TEXT, _WIDGET, ctypes.c_uint, _INT, _INT),
    "gtk_init_check": (_WIDGET, _WIDGET),
    "gtk_window_new": (_INT,),
    "gtk_window_set_title": (_WIDGET, _TEXT),
    "gtk_window_set_default_size": (_WIDGET, _INT, _INT),
    "gtk_window_set_position": (_WIDGET, _INT),
    "gtk_container_set_border_width": (_WIDGET, _INT),
    "gtk_vbox_new": (_INT, _INT),
    "gtk_hbox_new": (_INT, _INT),
    "gtk_label_new": (_TEXT,),
    "gtk_label_set_text": (_WIDGET, _TEXT),
    "gtk_label_set_line_wrap": (_WIDGET, _INT),
    "gtk_label_set_selectable": (_WIDGET, _INT),
    "gtk_widget_set_size_request": (_WIDGET, _INT, _INT),
    "gtk_misc_set_alignment": (_WIDGET, ctypes.c_float, ctypes.c_float),
    "gtk_progress_bar_new": (),
    "gtk_progress_bar_set_fraction": (_WIDGET, _DOUBLE),
    "gtk_button_new_with_label": (_TEXT,),
    "gtk_box_pack_start": (_WIDGET, _WIDGET, _INT, _INT, ctypes.c_uint),
    "gtk_box_pack_end": (_WIDGET, _WIDGET, _INT, _INT, ctypes.c_uint),
    "gtk_container_add": (_WIDGET, _WIDGET),
    "gtk_widget_grab_focus": (_WIDGET,),
    "gtk_widget_show_all": (_WIDGET,),
    "gtk_main": (),
    "gtk_main_quit": (),
}
_MAKERS = {name for name in _CALLS if "_new" in name}


def _gtk() -> tuple[ctypes.CDLL, ctypes.CDLL]:
    """Return GTK and the library below it. Raises ``OSError`` where there is none."""
    for name in ("libgtk-3.so.0", "libgtk-x11-2.0.so.0"):
        try:
            gtk = ctypes.CDLL(name)
            break
        except OSError:
            continue
    else:
        raise OSError("there is no GTK")
    for call, arguments in _CALLS.items():
        function = getattr(gtk, call)
        function.argtypes = arguments
        function.restype = ctypes.c_void_p if call in _MAKERS else ctypes.c_int
    glib = ctypes.CDLL("libgobject-2.0.so.0")
    glib.g_signal_connect_data.argtypes = (_WIDGET, _TEXT, _HANDLER, _WIDGET, _WIDGET, _INT)
    glib.g_timeout_add.argtypes = (ctypes.c_uint, _LOOK, _WIDGET)
    glib.g_set_prgname.argtypes = (_TEXT,)
    return gtk, glib


def _tell_ready() -> None:
    print(READY, flush=True)


def made_window(words: str, button: str, *, bar: bool) -> Window | None:
    """Return a window; ``None`` where nothing can draw one."""
    for draw in (TkWindow, GtkWindow):
        try:
            return draw(words, button, bar=bar)
        except Exception as error:  # noqa: BLE001  Python without Tk, Tk without its files, no screen …
            print(f"{draw.__name__}: {error}", file=sys.stderr)
    return None


def main(arguments: list[str]) -> int:
    """Draw what the arguments say: the words of the button, and behind them a sentence where that
    is all there is to show. Return the status.
    """
    button, sentence = arguments[0], "".join(arguments[1:])
    if sentence:
        message = made_window(sentence, button, bar=False)
        return CANNOT if message is None else message.run(lambda: True)
    window = made_window("", button, bar=True)
    return CANNOT if window is None else window.run(Input(window).poll)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
