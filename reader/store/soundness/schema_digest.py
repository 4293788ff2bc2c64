"""The hash of the schema that all steps together make; ``python -m tests.store.describe`` writes it
anew when a step was added.
"""

DIGEST = "c18f13c07049a943e627f5efcdfd6f683c2393630e92e2141b409a8ac70caa6e"
