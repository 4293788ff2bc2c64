"""What the commands say of themselves with ``--help``, in the user's language.

It stands where it is read: at the commands and their options. Translators find it in the group
``Help``, as the commands give it to click.
"""

import re
from collections.abc import Iterator
from inspect import cleandoc

import click

from reader.domain.message import Message

CONTEXT = "Help"

_WRAPPED = re.compile(r"(?<!\n)\n(?!\n)")
"""A line's end inside a paragraph, which says nothing."""

AS_IT_STANDS = "\b\n"
"""Click's mark of a paragraph whose lines stay as they are; no file of translations can hold it."""


def help_texts(command: click.Command) -> Iterator[str]:
    """Yield what a command, its options and its own commands say of themselves, as translators get
    it.
    """
    if command.help:
        yield in_lines(command.help)
    for option in command.params:
        if isinstance(option, click.Option) and option.help:
            yield in_lines(option.help)
    if isinstance(command, click.Group):
        for one in command.commands.values():
            yield from help_texts(one)


def tell_help(command: click.Command) -> None:
    """Let a command, its options and its own commands say it in the language in force."""
    if command.help:
        command.help = _told(command.help)
    for option in command.params:
        if isinstance(option, click.Option) and option.help:
            option.help = _told(option.help)
    if isinstance(command, click.Group):
        for one in command.commands.values():
            tell_help(one)


def in_lines(text: str) -> str:
    """Return a text with a line for each paragraph; one whose lines stay as they are keeps them."""
    return "\n\n".join(
        part.removeprefix(AS_IT_STANDS) if _keeps_lines(part) else _WRAPPED.sub(" ", part)
        for part in _paragraphs(text)
    )


def _told(text: str) -> str:
    kept = [_keeps_lines(part) for part in _paragraphs(text)]
    told = Message(CONTEXT, in_lines(text)).told().split("\n\n")
    return "\n\n".join(
        AS_IT_STANDS + part if keeps else part for part, keeps in zip(told, kept, strict=True)
    )


def _paragraphs(text: str) -> list[str]:
    return cleandoc(text).split("\n\n")


def _keeps_lines(part: str) -> bool:
    return part.startswith(AS_IT_STANDS)
