"""Delivering a page and its saved resources to Chromium, and nothing else: what may be asked for,
and the answers.
"""

import logging
import re
from collections.abc import Iterable
from urllib.parse import quote, unquote

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)

from reader.domain.address_parts import parts_of
from reader.domain.errors import ReaderError
from reader.services.originals import Original
from reader.ui.original.engine import CONTENT_ID_SCHEME, PAGE_SCHEME

log = logging.getLogger(__name__)

SCHEME = PAGE_SCHEME.decode()
CONTENT_ID = CONTENT_ID_SCHEME.decode()

ELSEWHERE = "/~/"
"""Before an absolute address in the path: a resource that the page asks for by the address it was
published at.
"""

EMPTY = Original("")

_PLAIN = "!$&'()*+,;=:@~"
"""What stands in a path as it is, beside letters, digits, dots, hyphens and underscores."""

_HOST = re.compile(r"[a-z0-9.-]+(:\d+)?", re.IGNORECASE)


def policy(addresses: Iterable[str]) -> str:
    """Return the Content Security Policy for a page whose resources have these addresses.

    Hosts that a saved resource was published at are allowed so that the request gets as far as the
    interceptor, which sends it to the saved copy.
    """
    parts = [
        parts_of(address) for address in addresses if address.startswith(("http://", "https://"))
    ]
    hosts = sorted(
        {f"{part.scheme}://{part.netloc}" for part in parts if _HOST.fullmatch(part.netloc)}
    )
    ours = " ".join([f"{SCHEME}:", f"{CONTENT_ID}:", *hosts])
    return (
        f"default-src 'none'; style-src 'unsafe-inline' data: {ours}; img-src data: {ours}; "
        f"font-src data: {ours}; "
        "form-action 'none'; sandbox"
    )


def plain_path(path: str) -> str:
    """Return a path in the one form that Chromium leaves as it is; ``/`` for one that it would
    change.
    """
    segments = [
        quote(unquote(segment), safe=_PLAIN) for segment in path.removeprefix("/").split("/")
    ]
    changes = any(
        segment in (".", "..") or "%2F" in segment or "%5C" in segment for segment in segments
    )
    return "/" if changes or "" in segments[:-1] else "/" + "/".join(segments)


class Delivery(QWebEngineUrlSchemeHandler):
    """Answers for the page that is shown now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._host = ""
        self._original = EMPTY
        self.page = QUrl()
        self.missing: set[str] = set()

    def offer(self, number: int, original: Original) -> QUrl:
        """Be ready to deliver a page; return the address to load it from. No other page is
        delivered from now on.
        """
        self._host, self._original = (
            f"article-{number}",
            original,
        )  # a bare number would be read as an IP address
        self.missing.clear()
        self.page = QUrl(f"{SCHEME}://{self._host}{plain_path(original.place)}")
        return self.page

    def knows(self, address: str) -> bool:
        """Whether there is a resource that was published at an address."""
        return unquote(address) in self._original.addresses

    def saved_copy(self, address: str) -> QUrl:
        """Return where the saved copy of a resource is delivered."""
        return QUrl(f"{SCHEME}://{self._host}{ELSEWHERE}{quote(address, safe='')}")

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Answer a request, or fail it."""
        url = job.requestUrl()
        if url.scheme() == SCHEME and url.host() != self._host:
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif url == self.page:
            headers = {
                "Content-Security-Policy": policy(self._original.addresses),
                "Referrer-Policy": "no-referrer",
            }
            _reply(job, "text/html; charset=utf-8", self._original.markup.encode(), headers)
        else:
            self._deliver_resource(job, _address(url))

    def _deliver_resource(self, job: QWebEngineUrlRequestJob, address: str) -> None:
        try:
            resource = self._original.resource(address)
        except ReaderError:
            log.warning("a saved resource cannot be read: %s", address, exc_info=True)
            resource = None
        if resource is None:
            self.missing.add(address)
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
        else:
            headers = {"Content-Security-Policy": policy(()), "Access-Control-Allow-Origin": "*"}
            _reply(job, resource.media_type, resource.data, headers)


class Gate(QWebEngineUrlRequestInterceptor):
    """Lets through what ``Delivery`` answers, sends absolute addresses of saved resources there,
    and blocks all else.
    """

    def __init__(self, delivery: Delivery) -> None:
        super().__init__(delivery)
        self._delivery = delivery

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Decide about one request."""
        url = info.requestUrl()
        address = bytes(url.toEncoded().data()).decode("ascii", "replace")
        is_page = info.resourceType() == QWebEngineUrlRequestInfo.ResourceType.ResourceTypeMainFrame
        if url.scheme() == SCHEME:
            info.block(is_page and url != self._delivery.page)
        elif url.scheme() in (CONTENT_ID, "data"):
            info.block(is_page)
        elif self._delivery.knows(address) and not is_page:
            info.redirect(self._delivery.saved_copy(address))
        else:
            self._delivery.missing.add(address)
            info.block(True)


def _address(url: QUrl) -> str:
    """Return what the page calls a resource, from the address that Chromium asks for."""
    if url.scheme() == CONTENT_ID:
        return f"cid:{unquote(url.path(QUrl.ComponentFormattingOption.FullyEncoded))}"
    path = url.path(QUrl.ComponentFormattingOption.FullyEncoded)
    if path.startswith(ELSEWHERE):
        return unquote(unquote(path.removeprefix(ELSEWHERE)))
    query = f"?{url.query()}" if url.hasQuery() else ""
    return unquote(path.removeprefix("/") + query)


def _reply(
    job: QWebEngineUrlRequestJob, media_type: str, data: bytes, headers: dict[str, str]
) -> None:
    buffer = QBuffer(job)  # lives as long as the request
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # A map with several values for a key: each value is a list, whatever the stubs say. A bare one
    # is taken letter by letter.
    several: dict[object, object] = {
        QByteArray(name.encode()): [QByteArray(value.encode())] for name, value in headers.items()
    }
    job.setAdditionalResponseHeaders(several)  # type: ignore[arg-type]
    job.reply(media_type.encode(), buffer)
