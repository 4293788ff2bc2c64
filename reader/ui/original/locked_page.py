"""A page that can do nothing but be looked at: no scripts of its own, nowhere to go, nothing to
open, ask or fetch.
"""

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QObject, Qt, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
    QWebEngineSettings,
)
from PySide6.QtWidgets import QWidget

log = logging.getLogger(__name__)

WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
"""Where our own scripts run: they see the page, and the page does not see them."""

SCRIPTS = ("alignment.js", "page_text.js", "marks.js", "drawings.js", "places.js", "page.js")

_ATTRIBUTE = QWebEngineSettings.WebAttribute
OFF = (
    _ATTRIBUTE.JavascriptEnabled,
    _ATTRIBUTE.JavascriptCanOpenWindows,
    _ATTRIBUTE.JavascriptCanAccessClipboard,
    _ATTRIBUTE.JavascriptCanPaste,
    _ATTRIBUTE.LocalStorageEnabled,
    _ATTRIBUTE.LocalContentCanAccessRemoteUrls,
    _ATTRIBUTE.LocalContentCanAccessFileUrls,
    _ATTRIBUTE.HyperlinkAuditingEnabled,
    _ATTRIBUTE.PluginsEnabled,
    _ATTRIBUTE.FullScreenSupportEnabled,
    _ATTRIBUTE.ScreenCaptureEnabled,
    _ATTRIBUTE.WebGLEnabled,
    _ATTRIBUTE.AutoLoadIconsForPage,
    _ATTRIBUTE.TouchIconsEnabled,
    _ATTRIBUTE.FocusOnNavigationEnabled,
    _ATTRIBUTE.AllowRunningInsecureContent,
    _ATTRIBUTE.AllowGeolocationOnInsecureOrigins,
    _ATTRIBUTE.AllowWindowActivationFromJavaScript,
    _ATTRIBUTE.DnsPrefetchEnabled,
    _ATTRIBUTE.PdfViewerEnabled,
    _ATTRIBUTE.NavigateOnDropEnabled,
    _ATTRIBUTE.ReadingFromCanvasEnabled,
    _ATTRIBUTE.ForceDarkMode,
    _ATTRIBUTE.BackForwardCacheEnabled,
    _ATTRIBUTE.ErrorPageEnabled,
)


class LockedPage(QWebEnginePage):
    """Shows what it is told to load, and never anything else."""

    crashed = Signal()
    """The process that draws the page ended by itself."""

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        self._wanted = QUrl()
        for attribute in OFF:
            self.settings().setAttribute(attribute, False)
        self.settings().setAttribute(_ATTRIBUTE.PlaybackRequiresUserGesture, True)
        self.settings().setAttribute(_ATTRIBUTE.WebRTCPublicInterfacesOnly, True)
        self.setBackgroundColor(Qt.GlobalColor.white)
        self.scripts().insert(_own_script())
        self.permissionRequested.connect(lambda permission: permission.deny())
        self.fullScreenRequested.connect(lambda request: request.reject())
        self.fileSystemAccessRequested.connect(lambda request: request.reject())
        self.registerProtocolHandlerRequested.connect(lambda request: request.reject())
        self.desktopMediaRequested.connect(lambda request: request.cancel())
        self.renderProcessTerminated.connect(self._ended)

    def open(self, address: QUrl) -> None:
        """Load an address. Until the next call no other one is loaded, whatever the page wants."""
        self._wanted = address
        self.load(address)

    def _ended(self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int) -> None:
        if status != QWebEnginePage.RenderProcessTerminationStatus.NormalTerminationStatus:
            log.warning("the page's process ended: %s, exit code %d", status.name, code)
            self.crashed.emit()

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Go only where we were told to."""
        return (
            is_main_frame
            and kind == QWebEnginePage.NavigationType.NavigationTypeTyped
            and QUrl(url) == self._wanted
        )

    def createWindow(self, kind: QWebEnginePage.WebWindowType) -> QWebEnginePage:
        """Open no window."""
        del kind
        return None  # type: ignore[return-value]  # Qt's own way to say no; the stubs do not know it

    def chooseFiles(
        self,
        mode: QWebEnginePage.FileSelectionMode,
        old_files: Sequence[str],
        accepted: Sequence[str],
    ) -> list[str]:
        """Ask for no file: ``<input type=file>`` would do so even with scripts off."""
        del mode, old_files, accepted
        return []

    def javaScriptAlert(self, origin: QUrl | str, message: str) -> None:
        """Show no dialog."""
        del origin, message

    def javaScriptConfirm(self, origin: QUrl | str, message: str) -> bool:
        """Show no dialog."""
        del origin, message
        return False

    def javaScriptPrompt(self, origin: QUrl | str, message: str, default: str) -> tuple[bool, str]:
        """Show no dialog."""
        del origin, message, default
        return False, ""

    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        line: int,
        source: str,
    ) -> None:
        """Write what the engine says about the page, mostly what it was not allowed to do, to the
        log of details.
        """
        log.debug("%s, line %d: %s (%s)", source, line, message, level.name)


def _own_script() -> QWebEngineScript:
    """Return our script: Qt's channel and the files beside this one, run when the page's text is
    there.
    """
    channel = QFile(":/qtwebchannel/qwebchannel.js")
    channel.open(QIODevice.OpenModeFlag.ReadOnly)
    folder = Path(__file__).with_name("scripts")
    parts = [
        bytes(channel.readAll().data()).decode(),
        *((folder / name).read_text("utf-8") for name in SCRIPTS),
    ]
    script = QWebEngineScript()
    script.setName("claim-reader")
    script.setSourceCode("\n".join(parts))
    script.setInjectionPoint(QWebEngineScript.InjectionPoint.DocumentReady)
    script.setWorldId(WORLD)
    script.setRunsOnSubFrames(False)
    return script


def refuse_drops(widget: QWidget) -> None:
    """Let what is dropped on the page fall through to the window."""
    widget.setAcceptDrops(False)
    for child in widget.findChildren(QWidget):
        child.setAcceptDrops(False)
