"""The start of the program: where things are, what is made of what, and what happens when something
breaks.
"""

import argparse
import faulthandler
import gc
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QLockFile,
    QMessageLogContext,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from reader import __version__
from reader.domain.errors import LibraryError, ReaderError
from reader.domain.message import translate
from reader.domain.own_address import is_address
from reader.resources import DESKTOP_ID, resource_folder
from reader.services.folders import data_folder, library_path, made_data_folder
from reader.services.languages import speak
from reader.services.library import Library, asks_for_library, open_to_read
from reader.services.preferences import PreferencesFile
from reader.services.sentences import sentence
from reader.ui.process.defects import DefectReporter
from reader.ui.process.garbage import Collector
from reader.ui.process.library_lock import LibraryLock
from reader.ui.process.log_file import NAME as LOG_NAME
from reader.ui.process.log_file import LogFile, LogForm
from reader.ui.process.missing_libraries import without_a_window
from reader.ui.process.no_window import why_no_window
from reader.ui.session.remembered import Remembered
from reader.ui.shell.window_keeper import WindowKeeper
from reader.ui.words.saying import said
from reader.ui.words.translators import Translators


class Application(QApplication):
    """Qt's application, with the files that macOS hands over by an event instead of an argument."""

    def __init__(self) -> None:
        super().__init__(["claim-reader"])  # the desktop finds the entry of a window by it
        self.setApplicationName("claim-reader")
        self.setApplicationDisplayName("Claim Reader")
        self.setApplicationVersion(__version__)
        self.setDesktopFileName(DESKTOP_ID)
        self._open: Callable[[Sequence[Path]], None] | None = None
        self._follow: Callable[[str], None] | None = None
        self._waiting: list[tuple[str, str]] = []
        _name_process()

    def event(self, event: QEvent) -> bool:
        """Open a file, or follow an address, that the desktop asks for."""
        if isinstance(event, QFileOpenEvent):
            self._take(event.url().toString(), event.file())
            return True
        return super().event(event)

    def serve(
        self, open_files: Callable[[Sequence[Path]], None], follow: Callable[[str], None]
    ) -> None:
        """Hand over what the desktop asks for from now on, and what it asked for before."""
        self._open, self._follow = open_files, follow
        waiting, self._waiting = self._waiting, []
        for address, file in waiting:
            self._take(address, file)

    def _take(self, address: str, file: str) -> None:
        if self._open is None or self._follow is None:  # the window is not furnished yet
            self._waiting.append((address, file))
        elif is_address(address):
            self._follow(address)
        elif file:
            self._open([Path(file)])


def main(arguments: list[str] | None = None) -> int:
    """Open the window and import the files given; return the exit status."""
    options = _options(sys.argv[1:] if arguments is None else arguments)
    if options.menu is not None:
        return _change_menu(options.menu)
    app = _made_application()
    Collector(app)
    files, addresses = _parted(options.files or _asked_of_the_bus(app, options))
    path, others, files = _libraries(options.library, files)
    log_file = _start_log()
    defects = DefectReporter(log_file, app)
    defects.install()
    remembered = Remembered(data_folder(), path if path != library_path().resolve() else None)
    translators = Translators(app)
    translators.speak(remembered.settings().language)
    lock = LibraryLock(f"{path}.lock")
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        given = [*others, *files], addresses
        if lock.error() is QLockFile.LockError.LockFailedError:
            return _hand_over(path, *given)
        if path.is_file() and _is_shown(path, *given):
            return 0
    chosen = remembered.settings().backup_folder
    library = _opened(path, chosen, [*map(str, [*others, *files]), *addresses])
    if library is None:
        return 1
    with library:
        keeper = WindowKeeper(app, library, remembered, translators)
        status, wanted = _run(app, keeper, [*others, *files], addresses)
        if wanted is None and not library.is_read_only:
            _back_up_at_the_end(library, remembered.settings().backup_folder)
    if wanted is not None:
        return _restored(path, wanted, lock)
    return status


def _asked_of_the_bus(app: Application, options: argparse.Namespace) -> list[str]:
    """Return what the desktop wants opened, where its bus has started the program."""
    if not options.from_bus:
        return []
    from reader.ui.process.session_bus import reason_of_start  # noqa: PLC0415 (seldom needed)

    return reason_of_start(app)


def _hand_over(library: Path, files: Sequence[Path], addresses: Sequence[str]) -> int:
    """Give the files and addresses to the window that has the library open."""
    from reader.ui.process.single_instance import hand_over  # noqa: PLC0415 (only a second start needs it)

    if hand_over(library, files, addresses):
        return 0
    QMessageBox.critical(
        None,
        "Claim Reader",
        said(
            translate(
                "Start",
                "Claim Reader has the library “{library}” open already, but its window does not "
                "answer. "
                "Close that window, or end the program, and start it again.",
            ).where(library=str(library))
        ),
    )
    return 1


def _is_shown(library: Path, files: Sequence[Path], addresses: Sequence[str]) -> bool:
    """Whether a window shows a library beside which no lock can be made, and has taken the files
    and addresses.
    """
    from reader.ui.process.single_instance import hand_over  # noqa: PLC0415 (seldom needed)

    return hand_over(library, files, addresses, tries=1)


def _parted(arguments: Sequence[str]) -> tuple[list[Path], list[str]]:
    """Return the files among the arguments, and the addresses of what is in the library. Desktops
    name files by addresses as well.
    """
    addresses = [one for one in arguments if is_address(one)]
    return [_path(one) for one in arguments if one not in addresses], addresses


def _path(argument: str) -> Path:
    if argument.lower().startswith("file:"):
        return Path(QUrl(argument).toLocalFile())
    return Path(argument)


def _libraries(named: Path | None, files: Sequence[Path]) -> tuple[Path, list[Path], list[Path]]:
    """Return the library to open, those that other windows will show, and the files to import.

    Each is taken without the links that lead to it, so that one library has one window and one
    lock.
    """
    given = [path for path in files if asks_for_library(path)]
    rest = [path for path in files if path not in given]
    if named is None and given:
        return given[0].resolve(), given[1:], rest
    return (named or library_path()).resolve(), given, rest


def _change_menu(how: str) -> int:
    """Put the program into the applications menu or take it away; return the exit status."""
    from reader.services import menu_entry  # noqa: PLC0415 (seldom needed)

    place = menu_entry.users_place()
    try:
        if how == "remove":
            menu_entry.remove(place)
        else:
            menu_entry.add(place, menu_entry.own_command())
    except ReaderError as error:
        speak(PreferencesFile(data_folder()).read().language)
        print(sentence(error).told(), file=sys.stderr)
        return 1
    return 0


def _name_process() -> None:
    """Tell Windows which program this is; else the taskbar takes it for Python."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 (only Windows asks)

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("ClaimReader.ClaimReader")


def _made_application() -> Application:
    """Return Qt's application, or say why there can be no window: Qt would end the process with
    status 134 and a page of its own words.
    """
    said_before: list[str] = []

    def hear(kind: QtMsgType, _: QMessageLogContext, words: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            said_before.append(words)
            return
        speak(PreferencesFile(data_folder()).read().language)
        print(why_no_window(said_before).told(), file=sys.stderr, flush=True)
        os._exit(1)  # when we return Qt aborts

    qInstallMessageHandler(hear)
    app = Application()
    qInstallMessageHandler(None)
    for words in said_before:
        print(words, file=sys.stderr)
    return app


def _run(
    app: Application,
    keeper: WindowKeeper,
    files: Sequence[Path],
    addresses: Sequence[str],
) -> tuple[int, Path | None]:
    """Show the window and do everything else after it is shown. Return the exit status, and the
    backup that the user wants in the library's place.
    """
    window = keeper.window

    def take(paths: Sequence[Path]) -> None:
        keeper.window.furnish().work.imports.import_files(paths)

    def come_forward(paths: Sequence[Path]) -> None:
        keeper.window.come_forward()
        take(paths)

    def follow(address: str) -> None:
        keeper.window.furnish().commands.links.follow(address)

    def answer(wanted: Sequence[str]) -> None:
        paths, asked = _parted(wanted)
        come_forward(paths)
        for address in asked:
            follow(address)

    def join_bus() -> None:
        from reader.ui.process.session_bus import joined  # noqa: PLC0415 (the window does not wait for it)

        door = joined(keeper)
        if door is not None:
            door.asked.connect(answer)

    def begin() -> None:
        app.setWindowIcon(QIcon(str(resource_folder("desktop") / "claim-reader.svg")))
        from reader.ui.process.single_instance import Doorbell  # noqa: PLC0415 (the window does not wait for it)

        doorbell = Doorbell(keeper.library.path, keeper)
        doorbell.rung.connect(come_forward)
        furnishing = window.furnish()
        doorbell.asked.connect(follow)
        doorbell.open()
        if keeper.library.path == library_path().resolve():
            furnishing.warmed_up.connect(join_bus)
        app.serve(take, follow)
        furnishing.commands.libraries.remember()
        furnishing.offer_menu()
        furnishing.article.recall()
        take(files)
        for address in addresses:
            follow(address)
        furnishing.warmed_up.connect(gc.freeze)  # else all of it is looked through again and again
        furnishing.warm_up()

    window.furnished.connect(begin)
    keeper.show()
    status = app.exec()
    furnishing = keeper.window.furnishing
    return status, furnishing.commands.soundness.restoring if furnishing else None


def _back_up_at_the_end(library: Library, chosen: str) -> None:
    """Make the day's backup when the window is gone, if that takes no more than moments."""
    from reader.services import backing_up  # noqa: PLC0415 (the start does not wait for it)

    try:
        folder = backing_up.backup_folder(library.path, chosen)
        small = library.path.stat().st_size <= backing_up.LARGEST_AT_THE_END
        is_due = small and backing_up.due(library.path, folder)
        if is_due and not backing_up.is_as_in_latest(library, folder):
            backing_up.make(library, folder)
    except (ReaderError, OSError) as error:
        logging.getLogger(__name__).warning("no backup was made at the end", exc_info=error)


def _restored(path: Path, backup: Path, lock: QLockFile) -> int:
    """Put a backup in the place of the library, which is closed, and start the program again."""
    from reader.services.backing_up import restore  # noqa: PLC0415 (seldom needed)
    from reader.ui.process.starting import start_library  # noqa: PLC0415 (the same)

    try:
        restore(path, backup)
    except ReaderError as error:
        QMessageBox.critical(None, "Claim Reader", said(sentence(error)))
    lock.unlock()
    return 0 if start_library(path) else 1


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    if any(argument.startswith("-") for argument in arguments):  # there may be something to say
        from reader.services.command_line_words import speak_of_command_line  # noqa: PLC0415

        speak_of_command_line(speak(PreferencesFile(data_folder()).read().language))
    parser = argparse.ArgumentParser(
        prog="claim-reader",
        description=translate(
            "Start",
            "Read saved news articles beside their original, highlight claims, keep notes.",
        ).told(),
        epilog=without_a_window().told(),
    )
    files = translate(
        "Start",
        "a saved page, a text, or a folder of them to import; a library to open; or the address "
        "of something in the library, as claim-reader:highlight/…, to open",
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help=files.told())
    library = translate("Start", "the library to open instead of your own")
    parser.add_argument("--library", type=Path, metavar="FILE", help=library.told())
    add = translate("Start", "put the program into the desktop’s applications menu, and end")
    remove = translate("Start", "take it out of that menu, and end")
    for option, words in (("--add-to-menu", add), ("--remove-from-menu", remove)):
        how = option.split("-")[2]
        parser.add_argument(option, dest="menu", action="store_const", const=how, help=words.told())
    version = translate("Start", "show the version, and end").told()
    parser.add_argument(
        "--version", action="version", version=f"Claim Reader {__version__}", help=version
    )
    parser.add_argument("--from-bus", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _start_log() -> Path:
    """Log to a file in the data folder, crashes of Qt itself included; to the terminal where the
    folder cannot be written.
    """
    log_file = data_folder() / LOG_NAME
    form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    try:
        made_data_folder()
        faulthandler.enable(log_file.with_suffix(".crash").open("a"))
    except OSError:
        logging.basicConfig(format=form)
        logging.getLogger(__name__).warning(
            "the log goes to the terminal: %s cannot be written", log_file
        )
    else:
        handler = LogFile(log_file)
        handler.setFormatter(LogForm(form))
        logging.basicConfig(handlers=[handler])
    return log_file


def _backup_folder(path: Path, chosen: str) -> Path:
    from reader.services.backing_up import backup_folder  # noqa: PLC0415 (the start does not wait for it)

    return backup_folder(path, chosen)


LARGE = 100_000_000
"""Bytes of a library that may take longer to open than anybody waits for without a word."""


def _open_seen(path: Path, backups: Path | None) -> Library:
    """Open the library; where that may take long, with a note that says so."""
    try:
        is_large = path.stat().st_size >= LARGE
    except OSError:  # opening it says what is wrong
        is_large = False
    if not is_large:
        return open_to_read(path, backups)
    from reader.ui.soundness.opening import open_seen  # noqa: PLC0415 (seldom needed)

    return open_seen(lambda: open_to_read(path, backups))


def _opened(path: Path, chosen: str, more: Sequence[str]) -> Library | None:
    """Open the library, or say why it cannot be opened and what can be done. Where that is another
    library, the program starts once more for it, with the other arguments of this start.
    """
    folder = _backup_folder(path, chosen) if chosen else None
    while True:
        try:
            return _open_seen(path, folder)
        except LibraryError as error:
            logging.getLogger(__name__).warning("the library cannot be opened", exc_info=error)
            from reader.ui.process.starting import start_library  # noqa: PLC0415 (seldom needed)
            from reader.ui.soundness.rescue import Rescue  # noqa: PLC0415 (the same)

            wanted = Rescue(path, chosen).offer(error)
            if wanted is not None and wanted != path:  # it has a lock of its own
                start_library(wanted, *more)
            if wanted != path:
                return None


if __name__ == "__main__":
    sys.exit(main())
