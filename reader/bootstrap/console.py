"""What the set-up says to the person who started it, and asks: on the terminal, or in a window
where nobody looks at one.
"""

import sys
from _collections_abc import Callable  # which Python has loaded by itself

from reader.bootstrap.words import translate


class SetupFailed(Exception):
    """The set-up cannot go on. Its text is for the user: what is wrong, and what to do."""


class SetupCancelled(Exception):
    """The user does not want it to go on."""


class Listener:
    """Hears all that is said. This one, where there is no window, lets it pass."""

    was_cancelled = False

    def say(self, words: str) -> None:
        """Hear what is being done."""

    def fill(self, share: float) -> None:
        """Hear how much of it is done, from 0 to 1."""

    def on_cancel(self, cancel: Callable[[], object]) -> None:
        """Call this, from another thread, when the user cancels; at once where that was before."""

    def close(self) -> None:
        """Hear no more."""


class Audience:
    """Who listens beside the terminal."""

    listener = Listener()


audience = Audience()
"""The one of this process, as there is one standard error."""


def say(sentence: str) -> None:
    """Print a sentence on standard error, where there is one, and show it in the window."""
    if sys.stderr is not None:
        print(sentence, file=sys.stderr, flush=True)
    audience.listener.say(sentence)


def fill(share: float) -> None:
    """Show in the window how much is done, from 0 to 1."""
    audience.listener.fill(share)


def check() -> None:
    """Raise ``SetupCancelled`` where the user has cancelled."""
    if audience.listener.was_cancelled:
        raise SetupCancelled


def has_terminal() -> bool:
    """Whether a person sits before us who can be asked."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))


_YES = ("y", "yes", "ya")
"""In every language that the question is asked in."""


def agrees(question: str) -> bool:
    """Ask on the terminal; an empty answer means yes, the end of input means no."""
    asked = translate("SetUp", "{question} [Y/n]").format(question=question)
    print(asked, end=" ", file=sys.stderr, flush=True)
    answer = sys.stdin.readline()
    return answer.endswith("\n") and answer.strip().lower() in {"", *_YES}
