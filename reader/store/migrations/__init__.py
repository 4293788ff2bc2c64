"""The steps that make a library what it is, each frozen in a file of its own. New ones are only
ever added at the end.

A step holds SQL and literals alone. It runs for ever on libraries as they were in its time, so it
must not follow when rows, the meaning of words or an algorithm change later: it imports nothing of
ours. Tables that our code has to fill it leaves empty; ``reader.store.derived`` fills them after
all steps.
"""

from sqlite_utils import Migrations

from reader.store.migrations import (
    m001_articles_and_annotations,
    m002_several_labels,
    m003_claims_and_notes,
    m004_order_of_browsing,
    m005_saved_resources,
    m006_unplaced_annotations,
    m007_reading_places,
    m008_versions,
    m009_fetched_pictures,
    m010_site_rules,
    m011_sites_of_articles,
    m012_derived_tables,
    m013_public_description,
    m014_reasons,
    m015_search_by_words,
    m016_pages_and_captures,
    m017_details_and_folders,
    m018_figures_and_saved_searches,
    m019_evidence_days_and_folders_in_folders,
    m020_soundness,
    m021_authors_and_merging,
)
from reader.store.schema import STEPS

_MODULES = (
    m001_articles_and_annotations,
    m002_several_labels,
    m003_claims_and_notes,
    m004_order_of_browsing,
    m005_saved_resources,
    m006_unplaced_annotations,
    m007_reading_places,
    m008_versions,
    m009_fetched_pictures,
    m010_site_rules,
    m011_sites_of_articles,
    m012_derived_tables,
    m013_public_description,
    m014_reasons,
    m015_search_by_words,
    m016_pages_and_captures,
    m017_details_and_folders,
    m018_figures_and_saved_searches,
    m019_evidence_days_and_folders_in_folders,
    m020_soundness,
    m021_authors_and_merging,
)

migrations = Migrations("claim-reader")
for _name, _module in zip(STEPS, _MODULES, strict=True):
    if not _module.__name__.endswith(f".{_name}"):
        raise AssertionError("STEPS has to name every migration, in order")
    migrations(name=_name)(_module.upgrade)
