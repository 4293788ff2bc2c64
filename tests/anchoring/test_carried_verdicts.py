"""The user's verdicts on blocks go with their text."""

import pytest

from reader.anchoring.carried_verdicts import carry_over
from reader.domain.document import BlockKind, Document, Metadata, assemble

FIRST = "The mayor of Ulm spoke on Monday at the old harbour."
SECOND = "The bridge is longer than anybody had thought before."


def document(*paragraphs: str) -> Document:
    return assemble([(BlockKind.PARAGRAPH, text) for text in paragraphs], Metadata())


@pytest.mark.parametrize(
    ("old", "overrides", "new", "carried"),
    [
        ((FIRST, SECOND), {1: False}, (SECOND, FIRST), {0: False}),
        ((FIRST, SECOND), {1: False}, (FIRST,), {}),
        ((FIRST, SECOND), {}, (FIRST, SECOND), {}),
        ((FIRST, SECOND), {0: True}, ("New.", FIRST.replace(" on ", "\u00a0on ")), {1: True}),
        (
            ("Ad", FIRST, "Ad"),
            {0: False, 2: False},
            ("Ad", SECOND, "Ad", SECOND + " So."),
            {0: False, 2: False},
        ),
        (("Ad", "Ad", FIRST), {0: False, 1: False}, ("Ad", FIRST), {0: False}),
        (("Ad", "Ad", FIRST), {0: False, 1: True}, ("Ad", FIRST), {}),
        (("Ad", FIRST, "Ad"), {0: False}, (SECOND, "Ad", SECOND + " So."), {}),
    ],
)
def test_a_verdict_goes_to_the_block_with_the_same_text(
    old: tuple[str, ...], overrides: dict[int, bool], new: tuple[str, ...], carried: dict[int, bool]
) -> None:
    assert carry_over(overrides, document(*old), document(*new)) == carried
