"""Any row of actions, with undo, redo and restarts in between, leaves the library as a plain model
says it should be.
"""

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from reader.services.library import open_library
from tests.services.actions import fill, observe, step, texts_of
from tests.services.drawing import draw
from tests.services.model import Action, Model


class EveryAction(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self._path = Path(self._folder.name) / "library.sqlite"
        self._library = open_library(self._path)
        fill(self._library)
        self._model = Model(observe(self._library))

    @rule(seed=st.integers(0, 2**32))
    def act(self, seed: int) -> None:
        step(
            self._library,
            self._model,
            draw(Random(seed), self._model.present, texts_of(self._library)),  # noqa: S311
        )

    @rule(times=st.integers(1, 5))
    def undo(self, times: int) -> None:
        for _ in range(times):
            step(self._library, self._model, Action("undo"))

    @rule(times=st.integers(1, 5))
    def redo(self, times: int) -> None:
        for _ in range(times):
            step(self._library, self._model, Action("redo"))

    @rule()
    def empty_the_bin(self) -> None:
        gone = sorted(self._model.present.deleted)[: max(0, len(texts_of(self._library)) - 3)]
        step(self._library, self._model, Action("empty_bin", (tuple(gone),)))

    @rule()
    def restart(self) -> None:
        self._library.close()
        self._library = open_library(self._path)
        assert observe(self._library) == self._model.present

    def teardown(self) -> None:
        while self._model.past:
            step(self._library, self._model, Action("undo"))
        self._library.close()
        self._folder.cleanup()


TestEveryAction = pytest.mark.slow(EveryAction.TestCase)
TestEveryAction.settings = settings(max_examples=12, stateful_step_count=30, deadline=None)
