"""Chromium, started when the first page is shown, and shut in before it starts.

Importing this module loads QtWebEngine, a tenth of a second; making the first profile starts it,
and that costs more.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject
from PySide6.QtWebEngineCore import QWebEngineProfile, QWebEngineUrlScheme

PAGE_SCHEME = b"claim-reader-page"
"""Under which a page and its saved resources are delivered. The host is the article's number."""

CONTENT_ID_SCHEME = b"cid"
"""Under which the parts of a web archive name each other (RFC 2392)."""

FLAGS_VARIABLE = "QTWEBENGINE_CHROMIUM_FLAGS"

NO_HOST = '--host-resolver-rules="MAP * ~NOTFOUND"'
"""No name and no number of a host leads anywhere. Without it ``<link rel=preconnect>`` opens
connections that nothing else in the engine's settings prevents and no interceptor is asked about.
"""


PREFERS_STILL = "--force-prefers-reduced-motion"
"""Pages are told that whoever reads them wants no motion (``prefers-reduced-motion``)."""


def new_profile(parent: QObject, *, still: bool = False) -> QWebEngineProfile:
    """Make a profile that writes nothing to disk. The first one starts the engine, cut off from the
    network for good.

    ``still`` tells pages that no motion is wanted. Qt has no setting for it, only this flag, which
    the engine reads at its start: with later profiles, and when the user's wish changes while the
    program runs, it stays as it was with the first one until the program is started again.
    """
    if not QWebEngineUrlScheme.schemeByName(PAGE_SCHEME).name():
        _register(PAGE_SCHEME, QWebEngineUrlScheme.Syntax.Host)
        _register(CONTENT_ID_SCHEME, QWebEngineUrlScheme.Syntax.Path)
    with _flags(f"{NO_HOST} {PREFERS_STILL}" if still else NO_HOST):
        profile = QWebEngineProfile(parent)
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
    profile.setPersistentCookiesPolicy(
        QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies
    )
    profile.setPersistentPermissionsPolicy(
        QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime
    )
    profile.setPushServiceEnabled(False)
    profile.setSpellCheckEnabled(False)
    profile.downloadRequested.connect(lambda download: download.cancel())
    return profile


def _register(name: bytes, syntax: QWebEngineUrlScheme.Syntax) -> None:
    scheme = QWebEngineUrlScheme(name)
    scheme.setSyntax(syntax)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme | QWebEngineUrlScheme.Flag.CorsEnabled)
    QWebEngineUrlScheme.registerScheme(scheme)


@contextmanager
def _flags(added: str) -> Iterator[None]:
    """Add to the engine's command line while it starts. Programs started later, such as the
    browser, must not inherit it.
    """
    before = os.environ.get(FLAGS_VARIABLE)
    os.environ[FLAGS_VARIABLE] = f"{before} {added}" if before else added
    try:
        yield
    finally:
        if before is None:
            del os.environ[FLAGS_VARIABLE]
        else:
            os.environ[FLAGS_VARIABLE] = before
