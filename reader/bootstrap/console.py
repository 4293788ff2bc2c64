"""What the set-up says to the person who started it, and asks."""

import sys


class SetupFailed(Exception):
    """The set-up cannot go on. Its text is for the user: what is wrong, and what to do."""


def say(sentence: str) -> None:
    """Print a sentence on standard error; do nothing where there is none, as after a
    double-click.
    """
    if sys.stderr is not None:
        print(sentence, file=sys.stderr, flush=True)


def has_terminal() -> bool:
    """Whether a person sits before us who can be asked."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))


def agrees(question: str) -> bool:
    """Ask on the terminal; an empty answer means yes, the end of input means no."""
    print(f"{question} [Y/n] ", end="", file=sys.stderr, flush=True)
    answer = sys.stdin.readline()
    return answer.endswith("\n") and answer.strip().lower() in {"", "y", "yes"}
