"""Keeping the folders of the user's computer out of what is exported: they name the user."""

import re
from dataclasses import replace
from pathlib import PurePosixPath, PureWindowsPath

from reader.domain.article import Article
from reader.domain.claim import Claim, Evidence, EvidenceKind
from reader.domain.details import Detail
from reader.domain.document import Metadata

_LOCAL = re.compile(r"file:|[a-z]:[\\/]|[\\/~]", re.IGNORECASE)
"""How an address of this computer begins."""

_ADDRESSES = (Detail.URL, Detail.ARCHIVED)


def without_paths_of_claim(claim: Claim) -> Claim:
    """Return a claim whose evidence is named without the folders of this computer."""
    return replace(claim, evidence=tuple(map(without_path, claim.evidence)))


def without_paths(article: Article) -> Article:
    """Return an article without addresses of files on this computer."""
    own = {
        name: value
        for name, value in article.own.items()
        if not (name in _ADDRESSES and isinstance(value, str) and is_local(value))
    }
    return replace(
        article,
        document=replace(article.document, metadata=_abroad(article.document.metadata)),
        address=_on_the_web(article.address),
        own=own,
        source_name=last_name(article.source_name),
        pages=tuple(
            replace(
                page,
                metadata=_abroad(page.metadata),
                source_name=last_name(page.source_name),
                address=_on_the_web(page.address),
            )
            for page in article.pages
        ),
    )


def _abroad(metadata: Metadata) -> Metadata:
    return replace(metadata, url=_on_the_web(metadata.url), archived=_on_the_web(metadata.archived))


def _on_the_web(address: str | None) -> str | None:
    return None if address and is_local(address) else address


def is_local(address: str) -> bool:
    """Whether an address is a place on this computer."""
    return _LOCAL.match(address.strip()) is not None


def last_name(path: str) -> str:
    """Return what a file is called, without its folders where they are those of a computer."""
    if not is_local(path):
        return path
    bare = re.sub("^file:", "", path, flags=re.IGNORECASE).rstrip("/\\")
    return PurePosixPath(PureWindowsPath(bare).name).name or path


def without_path(evidence: Evidence) -> Evidence:
    """Return evidence that is named without the folders of this computer."""
    if evidence.kind is EvidenceKind.HIGHLIGHT:
        return evidence
    return replace(evidence, target=last_name(evidence.target))
