"""The details of articles in the inspector."""
