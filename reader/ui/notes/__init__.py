"""The notes of the open article."""
