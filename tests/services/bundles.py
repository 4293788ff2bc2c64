"""Libraries with something to make evidence bundles of, and bundles to do harm to."""

import json
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from reader.domain.annotation import AnnotationId, ArticleId
from reader.domain.claim import ClaimId
from reader.exporters.bag import Manifests
from reader.services import annotating, articles, claims
from reader.services.bundle_contents import gather_claims
from reader.services.bundle_wish import BundleWish
from reader.services.bundling import export_bundle
from reader.services.importing import import_paths
from reader.services.library import Library
from tests.services.made import annotation_of

DAM = """<!doctype html><html lang=en><head><title>Dam to be raised</title></head><body><main>
<h1>Dam to be raised</h1><p>By Ilse Varga</p>
<p>The dam above Orsel will be raised by 12 metres, the ministry said on Tuesday. Four villages
have to move, and nobody has told them where to.</p>
<p>Engineers call the plan 🌊 bold. It is to cost 480 million crowns and to take nine years.</p>
</main></body></html>"""
DAM_AGAIN = DAM.replace("480 million", "610 million")
ARABIC = """<!doctype html><html lang=ar dir=rtl><head><title>جسر جديد</title></head><body><main>
<h1>جسر جديد فوق النهر</h1><p>قالت الوزارة يوم الثلاثاء إن طول الجسر الجديد يبلغ 1200 متر، وإن
العمل فيه سيستمر ثلاث سنوات على الأقل.</p></main></body></html>"""
CHINESE = """<!doctype html><html lang=zh><head><title>新桥</title></head><body><main>
<h1>河上将建新桥</h1><p>市政府周二表示，新桥全长一千二百米，工程至少需要三年，耗资四亿八千万。</p>
</main></body></html>"""

NO_PICTURES = BundleWish(pictures=False)


def imported(library: Library, folder: Path, page: str, name: str = "dam.html") -> ArticleId:
    """Import a page and return the article that it is, or is a version of."""
    canonical = f'<link rel=canonical href="https://paper.example/{name}">'
    path = folder / name
    path.write_text(page.replace("</title>", f"</title>{canonical}"), "utf-8")
    report = import_paths(library, [path])
    assert report.failed == ()
    path.unlink()
    return report.imported[0].article


def highlighted(library: Library, article: ArticleId, quote: str, note: str = "") -> AnnotationId:
    """Highlight the first place of some words."""
    opened = articles.open_article(library, article)
    span = annotating.occurrences(opened, quote)[0]
    return annotation_of(annotating.highlight(library, opened, span, None, note))


def claimed(library: Library, *highlights: AnnotationId) -> ClaimId:
    """Make a claim of some highlights."""
    return claims.make_claim(library, highlights)[0]


def dam_claim(library: Library, folder: Path) -> ClaimId:
    """Make a library with a claim that stands on two articles, and something besides."""
    dam = imported(library, folder, DAM)
    bridge = imported(library, folder, ARABIC, "bridge.html")
    other = imported(library, folder, CHINESE, "other.html")
    claim = claimed(
        library,
        highlighted(library, dam, "480 million crowns", "Ask the *ministry*."),
        highlighted(library, bridge, "طول الجسر الجديد يبلغ 1200 متر"),
    )
    claimed(library, highlighted(library, other, "新桥全长一千二百米"))
    return claim


def bundled(library: Library, claim: ClaimId, path: Path, wish: BundleWish = NO_PICTURES) -> Path:
    """Write the bundle of a claim and return where it is."""
    export_bundle(library, path, gather_claims(library, [claim]), wish)
    return path


def sealed(folder: Path) -> None:
    """Make the manifests of a bag anew, as somebody does who hides what he changed."""
    files = {
        one.relative_to(folder).as_posix(): one.read_bytes()
        for one in sorted(folder.rglob("*"))
        if one.is_file() and "manifest-" not in one.name
    }
    manifests = Manifests()
    for name, data in files.items():
        manifests.add(name, data)
    info = files["bag-info.txt"].decode()
    others = [line for line in info.splitlines() if not line.startswith("Payload-Oxum")]
    files["bag-info.txt"] = "\n".join([*others, f"Payload-Oxum: {manifests.oxum}", ""]).encode()
    manifests.add("bag-info.txt", files["bag-info.txt"])
    for name, data in manifests.files(payload=True):
        manifests.add(name, data)
        files[name] = data
    files.update(manifests.files(payload=False))
    for name, data in files.items():
        (folder / name).write_bytes(data)


def edited(folder: Path, name: str, old: str, new: str) -> None:
    """Change a text in a file of a bag, which has to be there."""
    text = (folder / name).read_text("utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new), "utf-8")


def read(folder: Path, name: str) -> Any:
    """Return what a file of JSON in a bag says."""
    return json.loads((folder / name).read_text("utf-8"))


def zipped(path: Path, entries: Iterable[tuple[str | zipfile.ZipInfo, bytes]]) -> Path:
    """Write an archive with any names."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return path
