"""The start of the program: where things are, what is made of what, and what happens when something
breaks.
"""

import argparse
import faulthandler
import gc
import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QLockFile, QProcess
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from reader import __version__
from reader.domain.errors import LibraryError, ReaderError
from reader.domain.message import translate
from reader.domain.own_address import is_address
from reader.resources import resource_folder
from reader.services.folders import data_folder, library_path, made_data_folder
from reader.services.library import Library, open_library
from reader.services.sentences import sentence
from reader.ui.process.defects import DefectReporter
from reader.ui.process.log_file import LogFile
from reader.ui.session.remembered import Remembered
from reader.ui.shell.window_keeper import WindowKeeper
from reader.ui.words.saying import said
from reader.ui.words.translators import Translators

LOG_NAME = "claim-reader.log"


class Application(QApplication):
    """Qt's application, with the files that macOS hands over by an event instead of an argument."""

    def __init__(self) -> None:
        super().__init__(sys.argv[:1])
        self.setApplicationName("claim-reader")
        self.setApplicationDisplayName("Claim Reader")
        self.setApplicationVersion(__version__)
        self.setDesktopFileName("claim-reader")
        self.open_files: Callable[[Sequence[Path]], None] | None = None
        self.follow: Callable[[str], None] | None = None

    def event(self, event: QEvent) -> bool:
        """Import a file, or follow an address, that the desktop asks to open."""
        if isinstance(event, QFileOpenEvent) and is_address(event.url().toString()):
            if self.follow is not None:
                self.follow(event.url().toString())
            return True
        if isinstance(event, QFileOpenEvent) and self.open_files is not None:
            self.open_files([Path(event.file())])
            return True
        return super().event(event)


def main(arguments: list[str] | None = None) -> int:
    """Open the window and import the files given; return the exit status."""
    options = _options(sys.argv[1:] if arguments is None else arguments)
    path = (options.library or library_path()).absolute()
    app = Application()
    log_file = _start_log()
    defects = DefectReporter(log_file, app)
    defects.install()
    remembered = Remembered(data_folder())
    translators = Translators(app)
    translators.speak(remembered.settings().language)
    lock = QLockFile(f"{path}.lock")
    lock.setStaleLockTime(0)
    if not lock.tryLock(0) and lock.error() is QLockFile.LockError.LockFailedError:
        return _hand_over(path, *_parted(options.files))
    chosen = remembered.settings().backup_folder
    library = _opened(path, chosen)
    if library is None:
        return 1
    with library:
        keeper = WindowKeeper(app, library, remembered, translators)
        status, wanted = _run(app, keeper, *_parted(options.files))
        if wanted is None:
            _back_up_at_the_end(library, remembered.settings().backup_folder)
    if wanted is not None:
        return _restored(path, wanted, lock)
    return status


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


def _parted(arguments: Sequence[str]) -> tuple[list[Path], list[str]]:
    """Return the files among the arguments, and the addresses of what is in the library."""
    addresses = [one for one in arguments if is_address(one)]
    return [Path(one) for one in arguments if one not in addresses], addresses


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

    def begin() -> None:
        app.setWindowIcon(QIcon(str(resource_folder("desktop") / "claim-reader.svg")))
        from reader.ui.process.single_instance import Doorbell  # noqa: PLC0415 (the window does not wait for it)

        doorbell = Doorbell(keeper.library.path, keeper)
        doorbell.rung.connect(come_forward)
        furnishing = window.furnish()
        doorbell.asked.connect(follow)
        doorbell.open()
        app.follow = follow
        app.open_files = take
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
        if small and backing_up.due(library.path, folder):
            backing_up.make(library, folder)
    except (ReaderError, OSError) as error:
        logging.getLogger(__name__).warning("no backup was made at the end", exc_info=error)


def _restored(path: Path, backup: Path, lock: QLockFile) -> int:
    """Put a backup in the place of the library, which is closed, and start the program again."""
    from reader.services.backing_up import restore  # noqa: PLC0415 (seldom needed)

    try:
        restore(path, backup)
    except ReaderError as error:
        QMessageBox.critical(None, "Claim Reader", said(sentence(error)))
    lock.unlock()
    return 0 if _start_anew() else 1


def _start_anew(*more: str) -> bool:
    """Start the program again as it was started, with more arguments."""
    return bool(QProcess.startDetached(sys.executable, [*sys.orig_argv[1:], *more])[0])


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="claim-reader",
        description="Read saved news articles beside their original, highlight claims, keep notes.",
        epilog="For work without a window: python -m reader --help",
    )
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="a saved page, a text, or a folder of them to import; or the address of something in "
        "the library, as claim-reader:highlight/…, to open",
    )
    parser.add_argument(
        "--library", type=Path, metavar="FILE", help="the library to open instead of your own"
    )
    parser.add_argument("--version", action="version", version=f"Claim Reader {__version__}")
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
        logging.basicConfig(format=form, handlers=[LogFile(log_file)])
    return log_file


def _opened(path: Path, chosen: str) -> Library | None:
    """Open the library, or say why it cannot be opened and what can be done."""
    while True:
        try:
            return open_library(path)
        except LibraryError as error:
            logging.getLogger(__name__).warning("the library cannot be opened", exc_info=error)
            from reader.ui.soundness.rescue import Rescue  # noqa: PLC0415 (seldom needed)

            wanted = Rescue(path, chosen).offer(error)
            if wanted is not None and wanted != path:  # it has a lock of its own
                _start_anew("--library", str(wanted))
            if wanted != path:
                return None


if __name__ == "__main__":
    sys.exit(main())
