"""Rows of the user's rules for sites."""

import sqlite3

from reader.domain.site_rules import Form, RuleId, SiteRule
from reader.store.rows.cells import Values, one_of


def site_rule_values(rule: SiteRule) -> Values:
    """Return the row of a rule for a site."""
    return {
        "uuid": rule.id,
        "site": rule.site,
        "form": rule.form.value,
        "words": rule.words,
        "kept": int(rule.kept),
        "created": rule.created,
    }


def to_site_rule(row: sqlite3.Row) -> SiteRule:
    """Return a rule for a site."""
    form = one_of(Form, row["form"], "site_rule.form")
    return SiteRule(
        RuleId(row["uuid"]), row["site"], form, row["words"], bool(row["kept"]), row["created"]
    )
