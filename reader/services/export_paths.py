"""Keeping the folders of the user's computer out of what is exported: they name the user."""

import re
from dataclasses import replace
from pathlib import PurePosixPath, PureWindowsPath

from reader.domain.article import Article
from reader.domain.claim import Claim, Evidence, EvidenceKind
from reader.domain.details import Detail

_LOCAL = re.compile(r"file:|[a-z]:[\\/]|[\\/~]", re.IGNORECASE)
"""How an address of this computer begins."""


def without_paths_of_claim(claim: Claim) -> Claim:
    """Return a claim whose files as evidence are named without their folders."""
    if not any(one.kind is EvidenceKind.FILE for one in claim.evidence):
        return claim
    return replace(claim, evidence=tuple(map(_evidence, claim.evidence)))


def without_paths(article: Article) -> Article:
    """Return an article without addresses of files on this computer."""
    metadata = article.document.metadata
    if metadata.url and is_local(metadata.url):
        document = replace(article.document, metadata=replace(metadata, url=None))
        article = replace(article, document=document)
    if article.address and is_local(article.address):
        article = replace(article, address=None)
    own = {
        name: value
        for name, value in article.own.items()
        if not (name is Detail.URL and isinstance(value, str) and is_local(value))
    }
    return replace(
        article,
        own=own,
        source_name=last_name(article.source_name),
        pages=tuple(
            replace(
                page,
                source_name=last_name(page.source_name),
                address=None if page.address and is_local(page.address) else page.address,
            )
            for page in article.pages
        ),
    )


def is_local(address: str) -> bool:
    """Whether an address is a place on this computer."""
    return _LOCAL.match(address.strip()) is not None


def last_name(path: str) -> str:
    """Return what a file is called, without its folders where they are those of a computer."""
    if not is_local(path):
        return path
    bare = re.sub("^file:", "", path, flags=re.IGNORECASE).rstrip("/\\")
    return PurePosixPath(PureWindowsPath(bare).name).name or path


def _evidence(evidence: Evidence) -> Evidence:
    if evidence.kind is not EvidenceKind.FILE:
        return evidence
    return replace(evidence, target=last_name(evidence.target))
