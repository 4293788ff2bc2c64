"""Searches that the user keeps."""

from dataclasses import replace

import pytest

from reader.domain.errors import QueryWrong, Unknown
from reader.domain.saved_search import SearchId
from reader.services import history, saved_searches
from reader.services.library import Library
from reader.services.outcome import NOTHING, Part
from tests.store.examples import stored


def test_a_search_is_kept_answered_and_removed_and_all_that_is_undone(library: Library) -> None:
    article = stored(library, "The bridge over the harbour.")
    outcome = saved_searches.save(library, "  harbour   bridge ", "Bridges")
    assert [change.part for change in outcome.changes] == [Part.SEARCHES]
    (kept,) = saved_searches.list_searches(library)
    assert (kept.name, kept.query) == ("Bridges", "harbour bridge")
    assert saved_searches.articles_of(library, kept.id) == [article.id]
    saved_searches.remove(library, kept.id)
    assert saved_searches.list_searches(library) == ()
    history.undo(library)
    assert saved_searches.list_searches(library) == (kept,)
    history.undo(library)
    assert saved_searches.list_searches(library) == ()


def test_what_is_kept_already_is_not_kept_twice(library: Library) -> None:
    saved_searches.save(library, "harbour")
    assert saved_searches.save(library, "harbour") == NOTHING
    saved_searches.save(library, "harbour", "Port")
    assert [one.name for one in saved_searches.list_searches(library)] == ["Port"]
    (kept,) = saved_searches.list_searches(library)
    saved_searches.rename(library, kept.id, " Quay  and port ")
    assert saved_searches.list_searches(library) == (replace(kept, name="Quay and port"),)
    assert saved_searches.rename(library, kept.id, "Quay and port") == NOTHING
    saved_searches.rename(library, kept.id, " ")
    assert saved_searches.list_searches(library) == (replace(kept, name="harbour"),)
    history.undo(library)
    history.undo(library)
    assert saved_searches.list_searches(library) == (kept,)
    assert saved_searches.save(library, " ") == NOTHING


def test_what_makes_no_sense_is_not_kept(library: Library) -> None:
    with pytest.raises(QueryWrong):
        saved_searches.save(library, "date:soon")
    with pytest.raises(Unknown):
        saved_searches.articles_of(library, SearchId("none"))
