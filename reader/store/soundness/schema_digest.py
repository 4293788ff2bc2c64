"""The hash of the schema that all steps together make; ``python -m tests.store.describe`` writes it
anew when a step was added.
"""

DIGEST = "483856b8876fd21fefed1aa030e276bfb91fd6a6e7c8adc848b805935ae68ade"
