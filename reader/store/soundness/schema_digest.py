"""The hash of the schema that all steps together make; ``python -m tests.store.describe`` writes it
anew when a step was added.
"""

DIGEST = "4da390a4ecc4cf8b34c360e31f661fa11ee029fcf410a3a27f8df24703302ccd"
