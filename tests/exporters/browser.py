"""Chromium without a screen, in a process of its own: ``python -m tests.exporters.browser FILE``
shows a page and prints what came of it as JSON.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

PROBE = """JSON.stringify({
    width: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    page: getComputedStyle(document.documentElement).backgroundColor,
    marks: [...document.querySelectorAll("mark")].map((one) => [one.textContent,
        getComputedStyle(one).backgroundColor]),
    dead: [...document.querySelectorAll("a[href^='#']")].map((one) => one.hash.slice(1))
        .filter((id) => !document.getElementById(id)),
    cards: [...document.querySelectorAll(".card")].map((one) => {
        const [card, text] = [one, one.closest(".row")?.querySelector(":scope > :last-child")]
            .map((each) => each?.getBoundingClientRect());
        return text ? card.left >= text.right && card.top < text.bottom + 1200 : true;
    }),
})"""


def main(path: Path, *, dark: bool) -> dict[str, Any]:
    """Load the page, and return its console messages, its requests and what ``PROBE`` finds."""
    # PreferredColorScheme of blink: without a desktop there is nobody to ask
    scheme = "--blink-settings=preferredColorScheme=" + ("0" if dark else "1")
    os.environ["QTWEBENGINE_CHROMIUM_FLAGS"] = scheme

    from PySide6.QtCore import QTimer, QUrl
    from PySide6.QtWebEngineCore import (
        QWebEnginePage,
        QWebEngineUrlRequestInfo,
        QWebEngineUrlRequestInterceptor,
    )
    from PySide6.QtWebEngineWidgets import QWebEngineView
    from PySide6.QtWidgets import QApplication

    seen: dict[str, Any] = {"messages": [], "requests": []}

    class Page(QWebEnginePage):
        def javaScriptConsoleMessage(self, *told: Any) -> None:
            seen["messages"].append(str(told[1]))

    class Requests(QWebEngineUrlRequestInterceptor):
        def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
            seen["requests"].append(info.requestUrl().toString())

    application = QApplication(sys.argv[:1])
    view, requests = QWebEngineView(), Requests()
    page = Page(view)
    page.setUrlRequestInterceptor(requests)
    view.setPage(page)
    view.resize(1280, 900)

    def probed(found: object) -> None:
        seen.update(json.loads(str(found)))
        application.quit()

    page.loadFinished.connect(
        lambda _: QTimer.singleShot(300, lambda: page.runJavaScript(PROBE, probed))
    )
    view.load(QUrl.fromLocalFile(str(path)))
    view.show()
    QTimer.singleShot(60_000, application.quit)
    application.exec()
    return seen


if __name__ == "__main__":
    found = main(Path(sys.argv[1]), dark="dark" in sys.argv)
    print(json.dumps(found), flush=True)
    os._exit(0)  # the engine's own end takes seconds and says things
