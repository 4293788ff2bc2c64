"""Every format, to the byte, beside the properties that the other tests look for."""

import pytest

from reader.exporters import EXPORTERS, Exporter
from tests.exporters.golden import path, rendered


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.name)
def test_an_export_is_what_was_read_and_found_right(exporter: Exporter) -> None:
    assert rendered(exporter) == path(exporter).read_bytes()
