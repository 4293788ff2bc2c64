"""The set-up, run for real where that needs no network."""
