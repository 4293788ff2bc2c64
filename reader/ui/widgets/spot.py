"""What is under a right click in a text. Knows no Qt."""

from dataclasses import dataclass

from reader.domain.annotation import AnnotationId


@dataclass(frozen=True, slots=True)
class Spot:
    """``blocks`` are those that the row there shows or stands for; ``highlights`` the ones over the
    very character, the smallest first. ``address`` is where a link there leads on the web,
    ``offset`` that of the character there; ``None`` beside the text.
    """

    blocks: tuple[int, ...] = ()
    highlights: tuple[AnnotationId, ...] = ()
    address: str = ""
    offset: int | None = None
