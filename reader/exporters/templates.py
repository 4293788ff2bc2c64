"""Exports by templates: text whose places are filled with what is exported, in Jinja2.

What is written for a value is inert in its kind of file: Markdown shows the same characters, HTML
too, and plain text is what it is. Markup of one's own stands in the template, or behind ``raw``.
"""

import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from html import escape as html_escape
from itertools import count
from typing import Any

from jinja2.exceptions import SecurityError, TemplateError, TemplateSyntaxError

from reader.domain.annotation import Label, LabelId
from reader.domain.article import Article
from reader.domain.characters import well_formed
from reader.domain.errors import TemplateWrong
from reader.domain.message import translate
from reader.exporters.findings import Findings
from reader.exporters.html_note import note_html
from reader.exporters.markdown_notes import safe_note
from reader.exporters.markdown_parts import quoted
from reader.exporters.markdown_text import escaped, linked
from reader.exporters.report_facts import on_the_web
from reader.exporters.template_data import template_data
from reader.exporters.template_sandbox import MOST_SECONDS, Missing, Sandbox, TooMuch, ready

_NAME = "<template>"
"""What Jinja calls a template in tracebacks."""
_BELOW = 3
"""The level below which headings of a note stand in Markdown."""

Filters = Mapping[str, Callable[..., Any]]


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of file: how text is made inert in it, and what its filters make."""

    escape: Callable[[str], str]
    filters: Callable[[], Filters]


def render_template(  # noqa: PLR0913 (a template, what it is for, and how long it may take)
    source: str,
    suffix: str,
    articles: Sequence[Article],
    labels: Mapping[LabelId, Label],
    findings: Findings,
    *,
    seconds: float = MOST_SECONDS,
) -> bytes:
    """Return what a template for files of an ending makes, in UTF-8. Raises ``TemplateWrong``."""
    kind = KINDS[suffix]
    sandbox = Sandbox(kind.escape, kind.filters(), seconds=seconds)
    data = template_data(articles, labels, findings)
    names = {one.name: getattr(data, one.name) for one in fields(data)}
    try:
        return sandbox.run(source, names).encode("utf-8", errors="replace")
    except TooMuch as error:
        words = translate("Errors", "it runs too long or writes too much")
        raise TemplateWrong(_line_of(error), words) from error
    except TemplateSyntaxError as error:
        raise TemplateWrong(error.lineno, _sentence(error.message or "")) from error
    except SecurityError as error:
        words = translate("Errors", "this is not allowed in a template")
        raise TemplateWrong(_line_of(error), words) from error
    except (TemplateError, ArithmeticError, LookupError, TypeError, ValueError) as error:
        raise TemplateWrong(_line_of(error), _sentence(str(error))) from error
    except RecursionError as error:
        words = translate("Errors", "it calls itself endlessly")
        raise TemplateWrong(_line_of(error), words) from error


def _line_of(error: BaseException) -> int:
    """Return the line of a template in which an error came up; 0 where that is not known."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [frame.lineno or 0 for frame in frames if frame.filename == _NAME]
    return lines[-1] if lines else 0


def _sentence(words: str) -> str:
    """Return what Jinja says as a clause."""
    return words.strip().rstrip(".")


def _markdown(text: str) -> str:
    return "&#10;".join(map(escaped, text.split("\n")))


def _of_markdown() -> Filters:
    numbers = count(1)
    return {
        "quote": lambda text: ready(quoted(str(text))),
        "note": lambda text: ready(safe_note(str(text), _BELOW, f"t{next(numbers)}")),
        "paragraphs": lambda text: ready(escaped(str(text))),
        "link": lambda address: ready(linked(str(address))),
        "line": lambda text: ready(escaped(_on_one_line(text))),
    }


def _html(text: str) -> str:
    return html_escape(well_formed(text))


def _of_html() -> Filters:
    return {
        "quote": lambda text: ready(f"<blockquote>{_broken(text)}</blockquote>"),
        "note": lambda text: ready(note_html(str(text))),
        "paragraphs": lambda text: ready(_broken(text)),
        "link": lambda address: ready(_html_link(str(address))),
        "line": lambda text: ready(_html(_on_one_line(text))),
    }


def _broken(text: object) -> str:
    return "<br>\n".join(map(_html, str(text).split("\n")))


def _html_link(address: str) -> str:
    shown = _html(address)
    target = on_the_web(address) or (address if address.startswith("claim-reader:") else "")
    return f'<a href="{_html(target)}">{shown}</a>' if target else shown


def _of_text() -> Filters:
    return {
        "quote": lambda text: ready("\n".join(f"> {line}" for line in str(text).split("\n"))),
        "note": lambda text: ready(str(text)),
        "paragraphs": lambda text: ready(str(text)),
        "link": lambda address: ready(str(address)),
        "line": lambda text: ready(_on_one_line(text)),
    }


def _on_one_line(text: object) -> str:
    if isinstance(text, Missing):
        str(text)  # it raises
    return " ".join(str(text).split())


KINDS: Mapping[str, _Kind] = {
    ".md": _Kind(_markdown, _of_markdown),
    ".html": _Kind(_html, _of_html),
    ".txt": _Kind(str, _of_text),
}
"""By the endings of the files that templates write."""
