"""Errors cross the border between processes, so they have to survive pickling with all their
fields.
"""

import pickle

import pytest

from reader.domain import errors
from reader.domain.errors import ReaderError
from tests.domain.error_kinds import example, kinds


def test_every_class_of_the_module_is_looked_at() -> None:
    defined = {
        one
        for one in vars(errors).values()
        if isinstance(one, type) and issubclass(one, ReaderError)
    }
    assert defined - {ReaderError} == set(kinds())


@pytest.mark.parametrize("kind", list(kinds()), ids=lambda kind: kind.__name__)
def test_an_error_survives_pickling(kind: type[ReaderError]) -> None:
    error = example(kind)
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 (our own)
    assert type(copy) is kind
    fields = repr(vars(error))  # by its words: an error inside an error equals only itself
    assert (repr(vars(copy)), repr(copy.args), str(copy)) == (fields, repr(error.args), str(error))
    assert vars(copy), "an error without fields says nothing"
