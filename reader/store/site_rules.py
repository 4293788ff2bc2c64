"""The user's rules for sites in the library."""

from collections.abc import Sequence

from reader.domain.site_rules import RuleId, SiteRule
from reader.store import journal
from reader.store.connection import damage_told
from reader.store.library import Library
from reader.store.rows.site_rule import site_rule_values, to_site_rule


def rules(library: Library, site: str | None = None) -> tuple[SiteRule, ...]:
    """Return all rules, or those of one site, the latest first."""
    where, values = ("", []) if site is None else (" WHERE site = ?", [site])
    rows = library.query(f"SELECT * FROM site_rule{where} ORDER BY created DESC, uuid", values)  # noqa: S608 (our own words)
    with damage_told(library.path):
        return tuple(map(to_site_rule, rows))


def add(library: Library, wanted: Sequence[SiteRule], at: str, verb: str) -> journal.Event | None:
    """Store rules, each in the place of those that say the same: the latest rule counts, so an
    older one need not stay.
    """
    with library.transaction() as db:
        changes = []
        for rule in wanted:
            known = [one.id for one in rules(library, rule.site) if one.says_the_same(rule)]
            changes += [journal.remove(db, "site_rule", {"uuid": one}) for one in known]
            changes.append(journal.put(db, "site_rule", site_rule_values(rule)))
        return journal.record(db, at, verb, changes)


def remove(library: Library, wanted: Sequence[RuleId], at: str, verb: str) -> journal.Event | None:
    """Take rules back; those that are not there are passed over."""
    with library.transaction() as db:
        return journal.record(
            db, at, verb, [journal.remove(db, "site_rule", {"uuid": rule}) for rule in wanted]
        )
