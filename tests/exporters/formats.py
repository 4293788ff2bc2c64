"""Which of the formats a test of all formats can ask what."""

from reader.exporters import EXPORTERS, Exporter, Holding

WITH_HIGHLIGHTS = [exporter for exporter in EXPORTERS if Holding.HIGHLIGHTS in exporter.holds]


def is_text(exporter: Exporter) -> bool:
    """Whether what it writes can be read as it stands; what a packed format holds is for its own
    tests.
    """
    try:
        exporter.render([], {}).decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


READABLE = [exporter for exporter in WITH_HIGHLIGHTS if is_text(exporter)]

TEXTS = [exporter for exporter in EXPORTERS if is_text(exporter)]
"""The formats of which each byte can be read and found right."""
