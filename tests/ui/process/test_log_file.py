import logging
from pathlib import Path

import pytest

from reader.ui.process import log_file
from reader.ui.process.log_file import LogFile


def record(text: str) -> logging.LogRecord:
    return logging.LogRecord("reader.test", logging.ERROR, __file__, 1, text, None, None)


def test_the_file_is_made_with_the_first_record(tmp_path: Path) -> None:
    path = tmp_path / "reader.log"
    handler = LogFile(path)
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    assert not path.exists()
    handler.handle(record("“one”"))
    handler.handle(record("two"))
    handler.close()
    assert path.read_text("utf-8").splitlines() == ["ERROR “one”", "ERROR two"]


def test_a_log_that_nothing_was_written_to_leaves_no_file(tmp_path: Path) -> None:
    LogFile(tmp_path / "reader.log").close()
    assert not list(tmp_path.iterdir())


def test_long_logs_are_turned_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "SIZE", 100)
    handler = LogFile(tmp_path / "reader.log")
    for _ in range(20):
        handler.handle(record("x" * 60))
    handler.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "reader.log",
        "reader.log.1",
        "reader.log.2",
    ]
    assert all(path.stat().st_size <= 100 for path in tmp_path.iterdir())


def test_a_folder_that_went_away_does_not_stop_the_program(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    handler = LogFile(tmp_path / "gone" / "reader.log")
    handler.handle(record("lost"))
    handler.close()
    assert "FileNotFoundError" in capsys.readouterr().err
