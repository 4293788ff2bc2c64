"""Telling what the program does itself from what the user does."""


class Quiet:
    """True inside its ``with`` block: what moves or changes there is not the user's doing, and no
    signal tells of it.
    """

    def __init__(self) -> None:
        self._depth = 0

    def __bool__(self) -> bool:
        return self._depth > 0

    def __enter__(self) -> None:
        self._depth += 1

    def __exit__(self, *_: object) -> None:
        self._depth -= 1
