"""Tells the desktop something for a user who works in another program by now. Where the desktop has
no notifications nothing happens.
"""

import shutil
import sys

from PySide6.QtCore import QProcess, QTimer
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from reader.resources import DESKTOP_ID

SHOWN = 10_000
"""Milliseconds that a notification stays."""

COMMAND = "notify-send"
"""Of the desktops of Linux. PySide6 cannot say the unsigned number that their bus wants."""


def notify(words: str, window: QWidget) -> None:
    """Show a sentence as the desktop shows what programs have to say."""
    command = None if sys.platform in {"win32", "darwin"} else shutil.which(COMMAND)
    if command is not None:
        escaped = words.replace("&", "&amp;").replace("<", "&lt;")  # the body may hold markup
        told = ["--app-name=Claim Reader", "--icon=claim-reader", f"--expire-time={SHOWN}"]
        told += [f"--hint=string:desktop-entry:{DESKTOP_ID}", "--", "Claim Reader", escaped]
        QProcess.startDetached(command, told)
    elif QSystemTrayIcon.isSystemTrayAvailable():
        _by_tray(words, window)


def _by_tray(words: str, window: QWidget) -> None:
    """Show it through an icon in the tray, which is there as long as the sentence."""
    tray = QSystemTrayIcon(window.windowIcon(), window)
    tray.messageClicked.connect(window.activateWindow)
    tray.show()
    tray.showMessage("Claim Reader", words, QSystemTrayIcon.MessageIcon.NoIcon, SHOWN)
    QTimer.singleShot(SHOWN, tray, tray.deleteLater)
