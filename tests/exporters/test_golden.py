"""Every format that is text, to the byte, beside the properties that the other tests look for."""

import pytest

from reader.exporters import Exporter
from tests.exporters.formats import TEXTS
from tests.exporters.golden import path, rendered


@pytest.mark.parametrize("exporter", TEXTS, ids=lambda exporter: exporter.name)
def test_an_export_is_what_was_read_and_found_right(exporter: Exporter) -> None:
    assert rendered(exporter) == path(exporter).read_bytes()
